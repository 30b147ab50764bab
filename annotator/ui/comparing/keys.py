"""The keys of the window: some mean something wherever one stands, others not where words are typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from annotator.ui.comparing.window import CompareWindow

Acts = Sequence[tuple[tuple[str, ...], Callable[[], object]]]


def add_keys(window: CompareWindow, acts: Acts, *, everywhere: Acts) -> None:
    """What is to be done at which keys."""
    details = window.details
    # Not all of the details: where a reason or a name is written, keys are letters.
    areas: list[QWidget] = [window.articles.view, window.page, window.coders, details.list, details.deciding]
    areas += [details.back, details.on, details.finish]
    for keys, act in acts:
        action = _action(window, keys, act)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        for area in areas:
            area.addAction(action)
    for keys, act in (*everywhere, (("F6",), lambda: _next_part(window))):
        window.addAction(_action(window, keys, act))


def _action(window: CompareWindow, keys: tuple[str, ...], act: Callable[[], object]) -> QAction:
    action = QAction(window)
    action.setShortcuts([QKeySequence(each) for each in keys])
    action.triggered.connect(lambda _checked=False: act())
    return action


def _next_part(window: CompareWindow) -> None:
    """From the list of differences to the text to the articles and round."""
    parts = [window.details.list.view, window.page.view, window.articles.view]
    parts = [part for part in parts if part.isVisible()]
    here = next((number for number, part in enumerate(parts) if part.hasFocus()), -1)
    parts[(here + 1) % len(parts)].setFocus()
