"""The coders with their progress, as a list to choose from."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.domain.records import CoderId
from annotator.ui.amounts import statements
from annotator.ui.dates import shown_time
from annotator.ui.language import elided
from annotator.ui.team.records import CoderLine
from annotator.ui.team.wording import progress, tr
from annotator.ui.theme import Theme, interface_font
from annotator.ui.widgets import as_tooltip

ROW_HEIGHT: Final = 80
_SIDE: Final = 16
AnyIndex = QModelIndex | QPersistentModelIndex
_NO_INDEX: Final = QModelIndex()


class CoderModel(QAbstractListModel):
    """The record under ``Qt.UserRole``; all of it in words for a screen reader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._coders: list[CoderLine] = []

    def show(self, coders: Sequence[CoderLine]) -> None:
        self.beginResetModel()
        self._coders = list(coders)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._coders)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        coder = self._coders[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return coder
        if role == Qt.ItemDataRole.DisplayRole:
            return coder.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join((coder.name, progress(coder), statements(coder.statements), _last(coder)))
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tooltip(f"{coder.name}\n{progress(coder)}\n{_last(coder)}")
        return None

    def row_of(self, coder_id: CoderId) -> int | None:
        return next((row for row, coder in enumerate(self._coders) if coder.id == coder_id), None)


class CoderList(QListView):
    """Exactly one coder is chosen while there are any; what is chosen stays when the figures change."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.coders = CoderModel(self)
        self.setModel(self.coders)
        self.setItemDelegate(_Rows(theme, self))
        self.setAccessibleName(tr("Coders"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet(f"QListView {{ background: {theme.side}; }}")
        self.selectionModel().currentChanged.connect(self._tell)

    @property
    def current(self) -> CoderLine | None:
        found = self.currentIndex().data(Qt.ItemDataRole.UserRole)
        return found if isinstance(found, CoderLine) else None

    def show_coders(self, coders: Sequence[CoderLine]) -> None:
        before = self.current
        self.selectionModel().blockSignals(True)  # noqa: FBT003 - Qt's own
        self.coders.show(coders)
        self.selectionModel().blockSignals(False)  # noqa: FBT003
        row = self.coders.row_of(before.id) if before else None
        self._go_to(row or 0)

    def choose(self, coder_id: CoderId) -> None:
        row = self.coders.row_of(coder_id)
        if row is not None:
            self._go_to(row)

    def _go_to(self, row: int) -> None:
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(self.coders.index(row), flags.ClearAndSelect)

    def _tell(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self.current)


class _Rows(QStyledItemDelegate):
    """Name and statements, a bar of what is finished and begun, the figures in words."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._strong = interface_font(13, weight=QFont.Weight.DemiBold)
        self._small = interface_font(12)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return QSize(200, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        coder: CoderLine = index.data(Qt.ItemDataRole.UserRole)
        box: QRect = option.rect
        painter.save()
        self._paint_ground(painter, box, option.state)
        inner = box.adjusted(_SIDE, 0, -_SIDE, 0)
        self._paint_head(painter, QRect(inner.left(), box.top() + 10, inner.width(), 18), coder)
        self._paint_bar(painter, QRectF(inner.left(), box.top() + 36, inner.width(), 6), coder)
        foot = QRect(inner.left(), box.top() + 50, inner.width(), 18)
        self._paint_foot(painter, foot, coder)
        painter.restore()

    def _paint_ground(self, painter: QPainter, box: QRect, state: QStyle.StateFlag) -> None:
        theme, flags = self._theme, QStyle.StateFlag
        if state & flags.State_Selected:
            focused = self._view.hasFocus()
            painter.fillRect(box, theme.colour("select" if focused else "select_inactive"))
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), theme.colour("accent"))
            if focused:
                painter.setPen(QPen(theme.colour("focus"), 2))
                painter.drawRect(box.adjusted(1, 1, -1, -1))
        elif state & flags.State_MouseOver:
            painter.fillRect(box, theme.colour("hover"))
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), theme.colour("line"))

    def _paint_head(self, painter: QPainter, box: QRect, coder: CoderLine) -> None:
        painter.setFont(self._small)
        painter.setPen(self._theme.colour("text2"))
        said = statements(coder.statements)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, right, said)
        room = box.width() - painter.fontMetrics().horizontalAdvance(said) - 12
        painter.setFont(self._strong)
        painter.setPen(self._theme.colour("text"))
        you = tr("you") if coder.is_self else ""
        beside = painter.fontMetrics().horizontalAdvance(f"  {you}") if you else 0
        name = elided(coder.name, painter.fontMetrics(), room - beside)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, name)
        if you:
            painter.setFont(self._small)
            painter.setPen(self._theme.colour("text3"))
            at = box.adjusted(QFontMetrics(self._strong).horizontalAdvance(name) + 8, 0, 0, 0)
            painter.drawText(at, Qt.AlignmentFlag.AlignVCenter, you)

    def _paint_bar(self, painter: QPainter, box: QRectF, coder: CoderLine) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for share, token in (
            (1.0, "line2" if coder.given else "sunk"),
            (_part(coder.finished + coder.in_progress, coder.given), "field"),
            (_part(coder.finished, coder.given), "accent"),
        ):
            if share:
                painter.setBrush(self._theme.colour(token))
                painter.drawRoundedRect(QRectF(box.left(), box.top(), max(6.0, box.width() * share), 6), 3, 3)

    def _paint_foot(self, painter: QPainter, box: QRect, coder: CoderLine) -> None:
        painter.setFont(self._small)
        painter.setPen(self._theme.colour("text2"))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, progress(coder))
        taken = painter.fontMetrics().horizontalAdvance(progress(coder))
        said = _last(coder)
        if painter.fontMetrics().horizontalAdvance(said) + taken + 12 <= box.width():
            painter.setPen(self._theme.colour("text3"))
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, said)


def _part(count: int, of: int) -> float:
    return count / of if of else 0.0


def _last(coder: CoderLine) -> str:
    if coder.last_at is None:
        return tr("nothing yet")
    return shown_time(coder.last_at, today=date.today())  # noqa: DTZ011 - the day on this person's wall
