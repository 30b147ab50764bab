"""How a line of the window about repeats is drawn: code, words with their difference, where they stand."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.domain.codebook import Codebook
from annotator.ui.icons import Icons
from annotator.ui.language import elided
from annotator.ui.repeats_model import Line
from annotator.ui.theme import Theme, article_font, interface_font
from annotator.ui.widgets import paint_badge

ROW_HEIGHT: Final = 52
_LEFT, _RIGHT, _NOTE = 48, 16, 150
_AnyIndex = QModelIndex | QPersistentModelIndex


class RepeatsLines(QStyledItemDelegate):
    """Draws the line under ``Qt.UserRole``. A group begins with a line across and says in how many articles it is."""

    def __init__(self, theme: Theme, icons: Icons, codebook: Codebook, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._icons = icons
        self._codes = {code.key: code for code in codebook.codes}
        self._view = view
        self._words = article_font(14)
        self._changed = article_font(14)
        self._changed.setUnderline(True)
        self._small = interface_font(12)
        self._strong = interface_font(12, weight=QFont.Weight.DemiBold)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _AnyIndex) -> QSize:
        return QSize(200, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        line: Line = index.data(Qt.ItemDataRole.UserRole)
        box: QRect = option.rect
        painter.save()
        self._paint_ground(painter, box, option.state, line)
        note = QRect(box.right() - _RIGHT - _NOTE, box.top() + 6, _NOTE, 20)
        self._paint_note(painter, note, line)
        words = QRect(box.left() + _LEFT, box.top() + 6, note.left() - box.left() - _LEFT - 12, 20)
        self._paint_picture(painter, QRectF(box.left() + 20, box.top() + 8, 16, 16), line)
        self._paint_words(painter, words, line)
        painter.setFont(self._small)
        painter.setPen(self._theme.colour("text2"))
        below = QRect(words.left(), box.top() + 27, box.right() - _RIGHT - words.left(), 18)
        shown = elided(line.where, painter.fontMetrics(), below.width())
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()

    def _paint_ground(self, painter: QPainter, box: QRect, state: QStyle.StateFlag, line: Line) -> None:
        if state & QStyle.StateFlag.State_Selected:
            token = "select" if self._view.hasFocus() else "select_inactive"
            painter.fillRect(box, self._theme.colour(token))
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), self._theme.colour("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, self._theme.colour("hover"))
        if line.is_first:
            painter.fillRect(QRect(box.left(), box.top(), box.width(), 1), self._theme.colour("line2"))

    def _paint_note(self, painter: QPainter, box: QRect, line: Line) -> None:
        words = [line.note] if line.note else []
        if line.is_first:
            words.insert(0, self.tr("in {0} articles").format(line.size))
        painter.setFont(self._strong if line.is_first else self._small)
        painter.setPen(self._theme.colour("text2"))
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, " · ".join(words))

    def _paint_picture(self, painter: QPainter, box: QRectF, line: Line) -> None:
        code = self._codes.get(line.place.code) if line.place is not None else None
        if code is not None:
            paint_badge(painter, box, code, self._theme)
        elif line.place is not None:
            # As in the margin of the article: a suggestion is a dotted square without a letter.
            painter.setPen(QPen(self._theme.colour("suggestion"), 1.5, Qt.PenStyle.DotLine))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 3, 3)
        else:
            painter.drawPixmap(box.topLeft(), self._icons.pixmap("newspaper", size=16, colour="text2"))

    def _paint_words(self, painter: QPainter, box: QRect, line: Line) -> None:
        left, font = box.left(), self._strong if line.copy is not None else self._words
        for words, differs in line.pieces:
            painter.setFont(self._changed if differs else font)
            painter.setPen(self._theme.colour("text"))
            metrics, room = painter.fontMetrics(), box.right() - left
            if room < 24:
                return
            shown = elided(words, metrics, room)
            width = metrics.horizontalAdvance(shown)
            if differs:
                painter.fillRect(QRectF(left - 1, box.top(), width + 2, box.height()), self._theme.colour("mention"))
            painter.drawText(QRect(left, box.top(), width + 4, box.height()), Qt.AlignmentFlag.AlignVCenter, shown)
            left += metrics.horizontalAdvance(shown + " ")
