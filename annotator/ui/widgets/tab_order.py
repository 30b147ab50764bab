"""The way of Tab through a window: as its layouts have what stands in it, not as it came to be made."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLayout, QScrollArea, QSplitter, QWidget

_TAB = Qt.FocusPolicy.TabFocus.value


def tab_as_laid_out(top: QWidget) -> None:
    """Put the way right, as it is now: asked for when Tab is pressed, since rows come and go.

    Of buttons of which one is chosen, Tab leads to that one; arrows lead to the others.
    """
    stops = [widget for widget in _laid_out(top) if _is_stop(widget)]
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def _is_stop(widget: QWidget) -> bool:
    group = widget.group() if isinstance(widget, QAbstractButton) and widget.isCheckable() else None
    if group is not None and group.exclusive() and group.checkedButton() is not None:
        chosen = group.checkedButton() is widget
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus)
        return chosen
    return bool(widget.focusPolicy().value & _TAB)


def _laid_out(widget: QWidget) -> Iterator[QWidget]:
    yield widget
    if isinstance(widget, QScrollArea):
        inner = widget.widget()
        yield from _laid_out(inner) if inner is not None else ()
    elif isinstance(widget, QSplitter):
        for number in range(widget.count()):
            pane = widget.widget(number)
            yield from _laid_out(pane) if pane is not None else ()
    elif (layout := widget.layout()) is not None:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        widget = item.widget() if item is not None else None
        inner = item.layout() if item is not None else None
        if widget is not None:
            yield from _laid_out(widget)
        elif inner is not None:
            yield from _in_layout(inner)
