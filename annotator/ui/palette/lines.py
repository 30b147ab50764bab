"""How the lines of the palette are drawn."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.ui.icons import Icons
from annotator.ui.language import elided
from annotator.ui.palette.model import Line
from annotator.ui.palette.records import Found
from annotator.ui.theme import Theme, interface_font
from annotator.ui.widgets import paint_badge

ROW_HEIGHT: Final = 34
HEAD_HEIGHT: Final = 30
_LEFT, _WORDS, _RIGHT = 16, 44, 16
_LEAST_BESIDE: Final = 60
_FLAGS = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_AnyIndex = QModelIndex | QPersistentModelIndex


class PaletteLines(QStyledItemDelegate):
    """Words at the left, what is said of them behind, the key at the right. What can't be chosen is dimmed."""

    def __init__(self, theme: Theme, icons: Icons, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._icons = icons

    def sizeHint(self, _option: QStyleOptionViewItem, index: _AnyIndex) -> QSize:
        line: Line = index.data(Qt.ItemDataRole.UserRole)
        return QSize(200, ROW_HEIGHT if line.can_be_chosen else HEAD_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        line: Line = index.data(Qt.ItemDataRole.UserRole)
        box: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, box, option.state, line)
        if line.found is not None:
            self._paint_found(painter, box, line.found)
        else:
            is_head = not line.is_waiting and line.more is None
            painter.setFont(interface_font(11 if is_head else 13, weight=_weight(semibold=is_head)))
            painter.setPen(self._theme.colour("text2"))
            room = box.adjusted(_LEFT, 6, -_RIGHT, 0) if is_head else box.adjusted(_WORDS, 0, -_RIGHT, 0)
            painter.drawText(room, _FLAGS, line.words)
        painter.restore()

    def _paint_ground(self, painter: QPainter, box: QRect, state: QStyle.StateFlag, line: Line) -> None:
        if not line.can_be_chosen:
            return
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, self._theme.colour("select"))
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), self._theme.colour("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, self._theme.colour("hover"))

    def _paint_found(self, painter: QPainter, box: QRect, found: Found) -> None:
        theme = self._theme
        mark = QRectF(box.left() + _LEFT, box.center().y() - 7.5, 16, 16)
        if found.code is not None:
            paint_badge(painter, mark, found.code, theme)
        elif found.icon:
            painter.drawPixmap(mark.topLeft(), self._icons.pixmap(found.icon, size=16, colour="text2"))
        room = box.adjusted(_WORDS, 0, -_RIGHT, 0)
        if found.shortcut:
            room.setRight(self._paint_key(painter, room, found.shortcut) - 12)
        font = interface_font(13)
        painter.setFont(font)
        painter.setPen(theme.colour("text3" if found.reason else "text"))
        beside = found.reason or found.beside
        kept = min(_LEAST_BESIDE, QFontMetrics(font).horizontalAdvance(beside)) + 12 if beside else 0
        words = elided(found.words, QFontMetrics(font), room.width() - kept)
        painter.drawText(room, _FLAGS, words)
        room.setLeft(room.left() + QFontMetrics(font).horizontalAdvance(words) + 12)
        if beside and room.width() > 24:
            small = interface_font(12)
            painter.setFont(small)
            painter.setPen(theme.colour("text3"))
            shown = elided(beside, QFontMetrics(small), room.width())
            painter.drawText(room, _FLAGS, shown)

    def _paint_key(self, painter: QPainter, room: QRect, key: str) -> int:
        """The cap at the right end; gives back where it begins."""
        font = interface_font(11, weight=QFont.Weight.Medium)
        width = max(18, QFontMetrics(font).horizontalAdvance(key) + 10)
        cap = QRectF(room.right() - width + 0.5, room.center().y() - 8.5, width, 18)
        painter.setPen(QPen(self._theme.colour("line2"), 1))
        painter.setBrush(self._theme.colour("raised"))
        painter.drawRoundedRect(cap, 4, 4)
        painter.setPen(self._theme.colour("text2"))
        painter.setFont(font)
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
        return round(cap.left())


def _weight(*, semibold: bool) -> QFont.Weight:
    return QFont.Weight.DemiBold if semibold else QFont.Weight.Normal
