"""How one line of the article list is drawn: state, headline in two lines, outlet and date, count."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.domain.records import ArticleRow, AssignmentState
from annotator.ui.dates import shown_date
from annotator.ui.icons import Icons
from annotator.ui.language import elided, grouped
from annotator.ui.theme import Theme, interface_font

_LEFT: Final = 39
_RIGHT: Final = 16
_LINE: Final = 18
ROW_HEIGHT: Final = 76
STATE_ICONS = {
    AssignmentState.TO_DO: ("circle", "field"),
    AssignmentState.IN_PROGRESS: ("circle-dot", "text2"),
    AssignmentState.FINISHED: ("circle-check", "ok"),
}


class ArticleRows(QStyledItemDelegate):
    """Draws the row under ``Qt.UserRole``; every line is equally high, so that long lists scroll at once."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._head = interface_font(13, weight=QFont.Weight.DemiBold)
        self._small = interface_font(12)
        self._missing = interface_font(13)
        self._missing.setItalic(True)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: ArticleRow | None = index.data(Qt.ItemDataRole.UserRole)
        if row is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        view = option.widget
        self._paint_ground(painter, box, state, focused=isinstance(view, QWidget) and view.hasFocus())
        words = QRect(box.left() + _LEFT, box.top() + 10, box.width() - _LEFT - _RIGHT, 2 * _LINE)
        first, rest = _two_lines(row.metadata.headline or "", self._head, words.width())
        if row.metadata.headline and not rest:
            # What is one line shorter stands in the middle of its place.
            words.translate(0, _LINE // 2)
        self._paint_state(painter, QPointF(box.left() + 16, words.top() + 1), row.state)
        self._paint_headline(painter, words, row, first, rest)
        foot = words.top() + (_LINE if row.metadata.headline and not rest else 2 * _LINE) + 4
        self._paint_foot(painter, QRect(words.left(), foot, words.width(), _LINE), row)
        painter.restore()

    def _paint_ground(self, painter: QPainter, box: QRect, state: QStyle.StateFlag, *, focused: bool) -> None:
        inner = QRectF(box).adjusted(8, 1, -8, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_Selected:
            active = bool(state & QStyle.StateFlag.State_Active)
            painter.setBrush(self._theme.colour("select" if active else "select_inactive"))
            painter.drawRoundedRect(inner, 7, 7)
            painter.setBrush(self._theme.colour("accent"))
            painter.drawRect(QRectF(inner.left(), inner.top(), 3, inner.height()))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(self._theme.colour("hover"))
            painter.drawRoundedRect(inner, 7, 7)
        if state & QStyle.StateFlag.State_HasFocus and focused:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("focus"), self._theme.ring))
            painter.drawRoundedRect(inner.adjusted(1, 1, -1, -1), 6, 6)

    def _paint_state(self, painter: QPainter, at: QPointF, state: AssignmentState) -> None:
        icon, colour = STATE_ICONS[state]
        painter.drawPixmap(at, self._icons.pixmap(icon, size=16, colour=colour))

    def _paint_headline(self, painter: QPainter, box: QRect, row: ArticleRow, first: str, rest: str) -> None:
        if row.metadata.headline:
            painter.setFont(self._head)
            painter.setPen(self._theme.colour("text"))
            _draw_elided(painter, box.adjusted(0, 0, 0, -_LINE), first)
            _draw_elided(painter, box.adjusted(0, _LINE, 0, 0), rest)
            return
        painter.setFont(self._missing)
        painter.setPen(self._theme.colour("text3"))
        painter.drawText(box.adjusted(0, 0, 0, -_LINE), Qt.AlignmentFlag.AlignVCenter, self.tr("No headline"))
        painter.setFont(interface_font(13))
        painter.setPen(self._theme.colour("text"))
        _draw_elided(painter, box.adjusted(0, _LINE, 0, 0), row.first_words)

    def _paint_foot(self, painter: QPainter, box: QRect, row: ArticleRow) -> None:
        painter.setFont(interface_font(12, weight=QFont.Weight.DemiBold))
        painter.setPen(self._theme.colour("text2"))
        count = grouped(row.statements) if row.statements else "–"
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count)
        painter.setFont(self._small)
        by = self.tr("by {author}").format(author=row.metadata.author) if row.metadata.author else self.tr("No outlet")
        outlet = row.metadata.outlet or by
        date = shown_date(row.metadata.date) or self.tr("no date")
        # The outlet gives way: what is left of a date says another one.
        room, after = box.adjusted(0, 0, -36, 0), f" · {date}"
        shown = elided(" ".join(outlet.split()), painter.fontMetrics(), room.width() - _wide(painter, after))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown + after)


def _wide(painter: QPainter, words: str) -> int:
    return painter.fontMetrics().horizontalAdvance(words)


def _draw_elided(painter: QPainter, box: QRect, words: str) -> None:
    flat = " ".join(words.split())
    shown = elided(flat, painter.fontMetrics(), box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)


def _two_lines(words: str, font: QFont, width: int) -> tuple[str, str]:
    """The words of the first line, and the rest, which is empty where the first has room for all."""
    flat = " ".join(words.split())[:400]
    layout = QTextLayout(flat, font)
    layout.beginLayout()
    line = layout.createLine()
    if not line.isValid():
        return "", ""
    line.setLineWidth(width)
    layout.endLayout()
    # Qt counts in UTF-16 units.
    units = flat.encode("utf-16-le")
    return units[: 2 * line.textLength()].decode("utf-16-le"), units[2 * line.textLength() :].decode("utf-16-le")
