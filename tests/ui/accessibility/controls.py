"""What a person can act on in a window, and what a screen reader is told of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QSplitterHandle,
    QTableView,
    QTextEdit,
    QWidget,
)

from annotator.ui.widgets.overlay import Overlay

_CONTROLS: Final = (
    QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit,
)  # fmt: skip
_ROLELESS: Final = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane, QAccessible.Role.Grouping}
_LEAST: Final = 24


def controls(window: QWidget) -> list[QWidget]:
    """What can be acted on now, in the order in which Qt keeps it."""
    return [widget for widget in _shown(window) if _is_control(widget) and widget.isEnabled()]


def reached_by_tab(window: QWidget) -> list[QWidget]:
    """Those to which Tab has to lead. Of buttons of which one is chosen, the arrows lead to the others."""
    tab = Qt.FocusPolicy.TabFocus.value
    return [one for one in controls(window) if one.focusPolicy().value & tab and not _is_by_arrows(one)]


def name_of(widget: QWidget) -> str:
    """What a screen reader says first."""
    told = QAccessible.queryAccessibleInterface(widget)
    return told.text(QAccessible.Text.Name).strip() if told is not None else ""


def without_name(window: QWidget) -> Iterator[str]:
    for widget in controls(window):
        name = name_of(widget)
        if not any(letter.isalnum() for letter in name):
            yield f"{told(widget, window)} has no name"


def without_role(window: QWidget) -> Iterator[str]:
    """A screen reader tells by the role what can be done: a pane can be nothing."""
    for widget in controls(window):
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is None or interface.role() in _ROLELESS:
            yield f"{told(widget, window)} has no role"


def without_row_names(window: QWidget) -> Iterator[str]:
    """Each line of a list or table says something, and each column of a table has a head."""
    for view in (one for one in controls(window) if isinstance(one, QAbstractItemView)):
        for row in range(min(_rows(view), 3)):
            words = _row_words(view, row)
            if not any(str(word or "").strip() for word in words):
                yield f"{told(view, window)} says nothing in row {row}"
        if isinstance(view, QTableView) and not view.horizontalHeader().isHidden():
            for column in range(view.model().columnCount()):
                if not view.isColumnHidden(column) and not _head(view, column):
                    yield f"{told(view, window)} has no head over column {column}"


def without_words(window: QWidget) -> Iterator[str]:
    """What is painted by hand, and is neither a control nor only a frame, says what it shows."""
    for widget in _shown(window):
        own = [kind for kind in type(widget).__mro__ if kind.__module__.startswith("annotator.")]
        is_painted = any("paintEvent" in vars(kind) for kind in own)
        if not is_painted or isinstance(widget, (*_CONTROLS, Overlay)) or widget.findChildren(QWidget):
            continue
        is_empty = isinstance(widget, QLabel) and not widget.text() and widget.pixmap().isNull()
        if not is_empty and not name_of(widget) and not widget.accessibleDescription():
            yield f"{told(widget, window)} is painted and says nothing"


def too_small(window: QWidget) -> Iterator[str]:
    """Smaller than 24 × 24, and so near to another that circles of 24 px around both would touch (WCAG 2.5.8)."""
    found = {one: place_in(window, one) for one in controls(window)}
    for widget, place in found.items():
        if isinstance(widget, QAbstractItemView):
            yield from _low_rows(widget, window)
            continue
        if min(place.width(), place.height()) >= _LEAST or not place.isValid():
            continue
        room = QRect(place.center() - QPoint(_LEAST // 2, _LEAST // 2), place.center() + QPoint(11, 11))
        others = [
            other for each, other in found.items()
            if each is not widget and not each.isAncestorOf(widget) and not widget.isAncestorOf(each)
        ]  # fmt: skip
        if any(room.intersects(other) for other in others):
            yield f"{told(widget, window)} is {place.width()} × {place.height()}"


def place_in(window: QWidget, widget: QWidget) -> QRect:
    """Where it is seen in its window; nowhere where it is scrolled away."""
    place = QRect(widget.mapTo(window, QPoint()), widget.size())
    area = widget.parentWidget()
    while area is not None and area is not window:
        place &= QRect(area.mapTo(window, QPoint()), area.size())
        area = area.parentWidget()
    return place & window.rect()


def told(widget: QWidget, window: QWidget) -> str:
    """A widget in words by which it can be found in the code."""
    words = widget.property("text") or widget.accessibleName() or widget.toolTip() or widget.objectName()
    place = place_in(window, widget)
    owners = []
    owner = widget.parentWidget()
    while owner is not None and owner is not window and len(owners) < 3:
        if type(owner).__module__.startswith("annotator."):
            owners.append(type(owner).__name__)
        owner = owner.parentWidget()
    return (
        f"{type(widget).__name__} “{str(words)[:40]}” at {place.x()}, {place.y()} in {' in '.join(owners) or 'window'}"
    )


def _shown(window: QWidget) -> list[QWidget]:
    """Everything of this window that is not hidden behind an overlay's card or in another window."""
    every = [one for one in window.findChildren(QWidget) if one.isVisible() and one.window() is window.window()]
    over = [one for one in every if isinstance(one, Overlay)]
    return [one for one in every if over[-1].isAncestorOf(one)] if over else every


def _is_control(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    if isinstance(widget, QHeaderView | QScrollBar | QSplitterHandle | QMenuBar):
        return False
    if isinstance(parent, QMenuBar | QAbstractSpinBox | QComboBox | QScrollBar | QHeaderView):
        return False
    if isinstance(widget, QAbstractButton) and isinstance(parent, QLineEdit | QAbstractItemView):
        return widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
    return isinstance(widget, _CONTROLS) or _takes_tab(widget)


def _takes_tab(widget: QWidget) -> bool:
    tab = Qt.FocusPolicy.TabFocus.value
    return bool(widget.focusPolicy().value & tab) and not isinstance(widget, QScrollArea)


def _is_by_arrows(widget: QWidget) -> bool:
    if not isinstance(widget, QAbstractButton) or not widget.isCheckable() or widget.isChecked():
        return False
    group = widget.group()
    return group is not None and group.exclusive() and group.checkedButton() is not None


def _low_rows(view: QAbstractItemView, window: QWidget) -> Iterator[str]:
    model = view.model()
    if model is None:
        return
    chosen = [
        index
        for index in (model.index(row, 0, view.rootIndex()) for row in range(min(_rows(view), 20)))
        if model.flags(index) & Qt.ItemFlag.ItemIsSelectable
    ]
    low = min((view.visualRect(index).height() for index in chosen), default=_LEAST)
    if 0 < low < _LEAST:
        yield f"{told(view, window)} has rows of {low} px"


def _head(view: QTableView, column: int) -> str:
    across, roles = Qt.Orientation.Horizontal, (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole)
    return next((words for role in roles if (words := view.model().headerData(column, across, role))), "")


def _rows(view: QAbstractItemView) -> int:
    model = view.model()
    return 0 if model is None else model.rowCount(view.rootIndex())


def _row_words(view: QAbstractItemView, row: int) -> list[object]:
    """What is said of a line, cell by cell; a list has one."""
    model, words, column = view.model(), [], 0
    while (cell := model.index(row, column, view.rootIndex())).isValid():
        said = cell.data(Qt.ItemDataRole.AccessibleTextRole) or cell.data(Qt.ItemDataRole.DisplayRole)
        words.append(said or view.indexWidget(cell))
        column += 1
    return words
