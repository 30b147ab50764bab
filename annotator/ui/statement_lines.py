"""The lines of the statements table: how they are drawn, how wide their columns are, how keys move among them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from annotator.domain.codebook import Code, Codebook
from annotator.domain.records import Statement
from annotator.ui.icons import Icons
from annotator.ui.inspector.links import LinkWords
from annotator.ui.language import elided
from annotator.ui.theme import Theme, article_font, interface_font
from annotator.ui.widgets import badge_pixmap
from annotator.ui.widgets.line_table import as_lines

ROW_HEIGHT: Final = 26
_CODE, _WORDS = 0, 1
_CODE_WIDTH = 40
_WIDTHS = (176, 130, 110)
"""Of the first role, the second, and each after it."""
_LEAST_WORDS = 230
LINKS: Final = Qt.ItemDataRole.UserRole + 1
"""The role under which a line tells what its statement is linked to."""
_CHIP_HEIGHT, _CHIP_MOST = 20, 220
_AnyIndex = QModelIndex | QPersistentModelIndex


class StatementTableView(QTableView):
    """Keeps room for the words: in a narrow window the last roles go first. Keys that move report where they came."""

    moved_by_key = Signal(QModelIndex)
    link_clicked = Signal(int)
    """The id of the statement that a chip leads to."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed: LinkWords | None = None
        self.lines = _Lines(theme, icons, self)
        self.setItemDelegate(self.lines)
        as_lines(self, height=ROW_HEIGHT)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

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
        over_chip = self._link_at(event.position().toPoint()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over_chip else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self._link_at(event.position().toPoint())
        if self._pressed is None or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None or event.button() != Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)
        elif self._link_at(event.position().toPoint()) == pressed:
            self.link_clicked.emit(pressed.other)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._show_hovered(-1)

    def _link_at(self, point: QPoint) -> LinkWords | None:
        """The link whose chip is under a point."""
        index = self.indexAt(point)
        links: Sequence[LinkWords] = index.data(LINKS) or () if index.isValid() else ()
        if not links or not self.lines.chip_box(QRectF(self.visualRect(index)), links).contains(point):
            return None
        return links[0]

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

    def __init__(self, theme: Theme, icons: Icons, view: QTableView) -> None:
        super().__init__(view)
        self._icons = icons
        self._serif, self._small, self._tiny = article_font(14), interface_font(12), interface_font(11)
        self._badges: dict[tuple[Code, float], QPixmap] = {}
        self._theme = theme
        self._view = view
        self.codebook: Codebook | None = None
        self.hovered = -1

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _AnyIndex) -> QSize:
        return QSize(_CODE_WIDTH, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        box, column = QRectF(option.rect), index.column()
        painter.save()
        self._paint_ground(painter, box, option.state, index)
        if column == _CODE and self.codebook is not None:
            statement: Statement = index.data(Qt.ItemDataRole.UserRole)
            badge = QPointF(box.left() + 14, box.center().y() - 8)
            painter.drawPixmap(
                badge, self._badge(self.codebook.code(statement.code), painter.device().devicePixelRatioF())
            )
        elif column != _CODE:
            font = self._serif if column == _WORDS else self._small
            words = str(index.data(Qt.ItemDataRole.DisplayRole))
            inner = option.rect.adjusted(8, 0, -8, 0)
            links: Sequence[LinkWords] = (index.data(LINKS) or ()) if column == _WORDS else ()
            if links:
                inner.setRight(round(self._paint_chip(painter, box, links)) - 8)
            painter.setFont(font)
            painter.setPen(self._theme.colour("text3" if words == "–" else "text"))
            shown = elided(words, painter.fontMetrics(), inner.width())
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.restore()

    def _badge(self, code: Code, scale: float) -> QPixmap:
        if (code, scale) not in self._badges:
            self._badges[code, scale] = badge_pixmap(code, self._theme, scale=scale)
        return self._badges[code, scale]

    def chip_box(self, cell: QRectF, links: Sequence[LinkWords]) -> QRectF:
        """Where the chip of a linked statement stands: at the end of its words."""
        wanted = QFontMetricsF(self._tiny).horizontalAdvance(_chip_words(links)) + 30
        width = min(wanted, _CHIP_MOST, cell.width() / 2)
        top = cell.center().y() - _CHIP_HEIGHT / 2
        return QRectF(cell.right() - 8 - width, top, width, _CHIP_HEIGHT)

    def _paint_chip(self, painter: QPainter, cell: QRectF, links: Sequence[LinkWords]) -> float:
        """Paint the chip; where it begins."""
        box = self.chip_box(cell, links)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("line2"), 1))
        painter.setBrush(self._theme.colour("raised"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        icon = self._icons.pixmap("link", size=12, colour="text2")
        painter.drawPixmap(QPointF(box.left() + 7, box.center().y() - 6), icon)
        painter.setFont(self._tiny)
        painter.setPen(self._theme.colour("text2"))
        room = box.adjusted(23, 0, -7, 0)
        words = elided(_chip_words(links), painter.fontMetrics(), int(room.width()) + 1)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        return box.left()

    def _paint_ground(self, painter: QPainter, box: QRectF, state: QStyle.StateFlag, index: _AnyIndex) -> None:
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, self._theme.colour("select"))
            if index.column() == _CODE:
                painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), self._theme.colour("accent"))
        else:
            if index.row() == self.hovered:
                painter.fillRect(box, self._theme.colour("hover"))
            painter.setPen(self._theme.colour("line"))
            painter.drawLine(box.bottomLeft(), box.bottomRight())
        # Tab may come to a line that is not chosen yet.
        if self._view.hasFocus() and index.row() == self._view.currentIndex().row():
            self._paint_focus(painter, box)

    def _paint_focus(self, painter: QPainter, box: QRectF) -> None:
        """The ring goes around the line, of which this cell has a piece."""
        painter.setPen(QPen(self._theme.colour("focus"), 2))
        inner = box.adjusted(0, 1, -1, -1)
        painter.drawLine(inner.topLeft(), inner.topRight())
        painter.drawLine(inner.bottomLeft(), inner.bottomRight())
        if box.right() >= self._view.viewport().width():
            painter.drawLine(inner.topRight(), inner.bottomRight())


def _chip_words(links: Sequence[LinkWords]) -> str:
    """The first link, and how many more there are."""
    return links[0].short if len(links) == 1 else f"{links[0].short} +{len(links) - 1}"
