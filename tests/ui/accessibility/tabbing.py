"""The way of the focus through a window, by Tab and Shift+Tab."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextBrowser, QWidget
from shiboken6 import isValid

from tests.ui.accessibility.controls import place_in, reached_by_tab, told

_MOST_LINKS = 60
"""Through the links of a page Tab goes before it leaves it."""
_SLACK = 6
"""Of two controls whose edges are so near, none stands above the other."""


def way(window: QWidget, start: QWidget, *, back: bool = False) -> list[QWidget]:
    """Where Tab leads from ``start`` until it has come back to it, or to a place where it was before."""
    start.setFocus(Qt.FocusReason.TabFocusReason)
    passed: list[QWidget] = []
    for _step in range(3 * len(reached_by_tab(window)) + 10):
        here = QApplication.focusWidget()
        if here is None or here in passed:
            break
        passed.append(here)
        key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
        for _link in range(_MOST_LINKS):
            QTest.keyClick(here, key, Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier)
            if not isinstance(here, QTextBrowser) or QApplication.focusWidget() is not here:
                break
        # What came into sight when the focus came is a stop from now on.
        QApplication.processEvents()
    return passed


def trapped(window: QWidget, wanted: list[QWidget]) -> Iterator[str]:
    """What Tab does not lead to, what it does not lead out of, and what Shift+Tab does not lead back to."""
    if not wanted:
        return
    forward, backward = way(window, wanted[0]), way(window, wanted[0], back=True)
    for passed, key in ((forward, "Tab"), (backward, "Shift+Tab")):
        for widget in wanted:
            # The way itself can change what is shown: a field that takes any key as the one sought finds Tab's line.
            is_there = isValid(widget) and widget.isVisible()
            if is_there and widget not in passed and _own(widget) not in passed:
                yield f"{key} does not lead to {told(widget, window)}"
        if passed and QApplication.focusWidget() not in passed:
            yield f"{key} is lost after {told(passed[-1], window)}"
    if len(forward) > 1 and [*forward[:1], *reversed(forward[1:])] != backward:
        yield "Shift+Tab does not go the way of Tab back"


def out_of_order(window: QWidget, passed: list[QWidget]) -> Iterator[str]:
    """Each step goes on in reading: to the right or down, or up to a column further right; once it leads to the top."""
    back = [
        (here, there)
        for here, there in zip(passed, [*passed[1:], *passed[:1]], strict=True)
        if _goes_back(place_in(window, here), place_in(window, there))
    ]
    if len(back) > 1:
        for here, there in back:
            yield f"{told(there, window)} comes after {told(here, window)}"


def _goes_back(a: QRect, b: QRect) -> bool:
    if not a.isValid() or not b.isValid():
        return False
    is_above = b.bottom() <= a.top() + _SLACK
    is_beside = b.top() < a.bottom() - _SLACK and a.top() < b.bottom() - _SLACK
    return (is_above and b.left() < a.right() - _SLACK) or (is_beside and b.right() <= a.left() + _SLACK)


def _own(widget: QWidget) -> QWidget | None:
    return widget.focusProxy()
