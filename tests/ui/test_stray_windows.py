"""Opening a window shows that window, and no piece of it as a window of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from annotator.ui.main_window import MainWindow
from annotator.ui.widgets import SideWindow
from tests.ui.desk import Coder
from tests.ui.windows import WINDOWS, code_a_little

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise|grabbing)")
ELSEWHERE = ("main-suggestion", "main-nothing", "start")
"""The main window, which was shown before."""
QUICK = ("codebook-editor", "register", "agreement")
WHOLE = (MainWindow, SideWindow, QDialog)


class Watcher(QObject):
    """Notes whatever is shown on its own that is no whole window."""

    def __init__(self) -> None:
        super().__init__()
        self.strays: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        is_shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow()
        if is_shown and not isinstance(watched, WHOLE):
            self.strays.append(f"{type(watched).__name__} “{watched.objectName()}”")
        return False


@pytest.fixture
def watcher(qapp: QApplication) -> Iterator[Watcher]:
    watcher = Watcher()
    qapp.installEventFilter(watcher)
    yield watcher
    qapp.removeEventFilter(watcher)


@pytest.fixture
def anna(at_window: Callable[..., Coder], coded: Path) -> Coder:
    anna = at_window()
    anna.open(coded).desk.open_article(2)
    code_a_little(anna)
    return anna


@pytest.mark.parametrize(
    "name",
    [
        name if name in QUICK else pytest.param(name, marks=pytest.mark.slow)
        for name in WINDOWS
        if name not in ELSEWHERE
    ],
)
def test_that_nothing_but_the_window_itself_is_shown(anna: Coder, watcher: Watcher, name: str) -> None:
    WINDOWS[name](anna)

    assert watcher.strays == []
