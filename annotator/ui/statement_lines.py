"""The lines of the statements table: how they are drawn, how wide their columns are, how keys move among them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from annotator.domain.codebook import Codebook
from annotator.domain.records import Statement
from annotator.ui.theme import Theme, interface_font
from annotator.ui.widgets import paint_badge

ROW_HEIGHT: Final = 26
_CODE, _WORDS = 0, 1
_CODE_WIDTH = 40
_WIDTHS = (176, 130, 110)
"""Of the first role, the second, and each after it."""
_LEAST_WORDS = 240
_AnyIndex = QModelIndex | QPersistentModelIndex


class StatementTableView(QTableView):
    """Keeps room for the words: in a narrow window the last roles go first. Keys that move report where they came."""

    moved_by_key = Signal(QModelIndex)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = _Lines(theme, self)
        self.setItemDelegate(self.lines)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows = self.verticalHeader()
        rows.setVisible(False)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(ROW_HEIGHT)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def set_widths(self) -> None:
        """Give the columns of a codebook their widths."""
        columns = self.horizontalHeader()
        columns.setMinimumSectionSize(_CODE_WIDTH)
        columns.setSectionResizeMode(_CODE, QHeaderView.ResizeMode.Fixed)
        self.setColumnWidth(_CODE, _CODE_WIDTH)
        columns.setSectionResizeMode(_WORDS, QHeaderView.ResizeMode.Stretch)
        for column in range(2, self.model().columnCount()):
            columns.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            self.setColumnWidth(column, _WIDTHS[min(column - 2, len(_WIDTHS) - 1)])
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        before = self.currentIndex().row()
        super().keyPressEvent(event)
        here = self.currentIndex()
        if here.isValid() and here.row() != before:
            self.moved_by_key.emit(here)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._show_hovered(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._show_hovered(-1)

    def _show_hovered(self, row: int) -> None:
        if row != self.lines.hovered:
            self.lines.hovered = row
            self.viewport().update()

    def _make_room(self) -> None:
        """Hide roles from the last on until the words have room; the first always stays."""
        model = self.model()
        room = self.viewport().width() - _CODE_WIDTH - _LEAST_WORDS
        for column in range(2, model.columnCount()):
            room -= _WIDTHS[min(column - 2, len(_WIDTHS) - 1)]
            self.setColumnHidden(column, room < 0 and column > 2)


class _Lines(QStyledItemDelegate):
    """Draws the badge of the code and elided words; the chosen line has an ink bar at its start."""

    def __init__(self, theme: Theme, view: QTableView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self.codebook: Codebook | None = None
        self.hovered = -1

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _AnyIndex) -> QSize:
        return QSize(_CODE_WIDTH, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        statement: Statement = index.data(Qt.ItemDataRole.UserRole)
        box = QRectF(option.rect)
        painter.save()
        self._paint_ground(painter, box, option.state, index)
        if index.column() == _CODE and self.codebook is not None:
            badge = QRectF(box.left() + 14, box.center().y() - 8, 16, 16)
            paint_badge(painter, badge, self.codebook.code(statement.code), self._theme)
        elif index.column() != _CODE:
            font = index.data(Qt.ItemDataRole.FontRole)
            painter.setFont(font or interface_font(12))
            words = str(index.data(Qt.ItemDataRole.DisplayRole))
            painter.setPen(self._theme.colour("text3" if words == "–" else "text"))
            inner = option.rect.adjusted(8, 0, -8, 0)
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.restore()

    def _paint_ground(self, painter: QPainter, box: QRectF, state: QStyle.StateFlag, index: _AnyIndex) -> None:
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, self._theme.colour("select"))
            if index.column() == _CODE:
                painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), self._theme.colour("accent"))
            if self._view.hasFocus():
                self._paint_focus(painter, box)
            return
        if index.row() == self.hovered:
            painter.fillRect(box, self._theme.colour("hover"))
        painter.setPen(self._theme.colour("line"))
        painter.drawLine(box.bottomLeft(), box.bottomRight())

    def _paint_focus(self, painter: QPainter, box: QRectF) -> None:
        """The ring goes around the line, of which this cell has a piece."""
        painter.setPen(QPen(self._theme.colour("focus"), 2))
        inner = box.adjusted(0, 1, -1, -1)
        painter.drawLine(inner.topLeft(), inner.topRight())
        painter.drawLine(inner.bottomLeft(), inner.bottomRight())
        if box.right() >= self._view.viewport().width():
            painter.drawLine(inner.topRight(), inner.bottomRight())
