"""While something long is written through the project's own connection, nothing else of the program can be used."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from annotator.services.jobs import Cancelled
from annotator.ui.widgets import Banner


@contextmanager
def others_waiting(window: QWidget) -> Iterator[None]:
    """All windows but this one are greyed."""
    others = [one for one in QApplication.topLevelWidgets() if one is not window and one.isEnabled()]
    _enable(others, enabled=False)
    # Qt greys the windows beside the main one with it; “Stop” has to stay.
    window.setEnabled(True)
    try:
        yield
    finally:
        _enable(others, enabled=True)


def go_on(banner: Banner, done: int, of: int, *, is_stopped: Callable[[], bool]) -> None:
    """Show how far it is and hear of “Stop”; what comes from other processes waits. Raises Cancelled."""
    banner.show_done(done, of)
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeSocketNotifiers)
    if is_stopped():
        raise Cancelled("Stopped.")


@contextmanager
def busy_cursor() -> Iterator[None]:
    """The mouse shows that the window can't answer just now."""
    QGuiApplication.setOverrideCursor(Qt.CursorShape.BusyCursor)
    try:
        yield
    finally:
        QGuiApplication.restoreOverrideCursor()


def paint() -> None:
    """Let the windows show what was told them. Keys and clicks, also on “close”, wait, as do other processes."""
    events = QEventLoop.ProcessEventsFlag
    QApplication.processEvents(events.ExcludeUserInputEvents | events.ExcludeSocketNotifiers)


def _enable(windows: list[QWidget], *, enabled: bool) -> None:
    for window in windows:
        window.setEnabled(enabled)
