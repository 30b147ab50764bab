"""Places with the words around them, one under another so that the names stand in line."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.domain.codebook import Codebook
from annotator.domain.records import StatementId
from annotator.domain.text import Span
from annotator.services.concordance import Line
from annotator.ui.canvas.painter import underline
from annotator.ui.canvas.shapes import Row
from annotator.ui.dates import shown_date
from annotator.ui.language import elided, isolated
from annotator.ui.theme import Theme, article_font, interface_font
from annotator.ui.widgets import as_tooltip, paint_badge
from annotator.ui.widgets.check_box import paint_check

ROW_HEIGHT: Final = 28
_LEFT: Final = 44
_NAME_AT: Final = 0.34
_MORE: Final = "…"
_GAP: Final = 4
_AnyIndex = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_Qt = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class Head:
    """The article of the lines below it."""

    article: str
    date: str | None


class PlacesModel(QAbstractListModel):
    """Lines under the heads of their articles. While marking, statements can be ticked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Head | Line] = []
        self._marked: set[StatementId] = set()
        self.is_marking = False

    def show(self, lines: Iterable[Line]) -> None:
        self.beginResetModel()
        self._rows = list(_with_heads(lines))
        self._marked &= {row.statement_id for row in self.lines if row.statement_id is not None}
        self.endResetModel()

    def mark(self, *, marking: bool) -> None:
        """Let lines be ticked, or no longer."""
        self.beginResetModel()
        self.is_marking, self._marked = marking, set()
        self.endResetModel()

    @property
    def lines(self) -> list[Line]:
        return [row for row in self._rows if isinstance(row, Line)]

    @property
    def marked(self) -> frozenset[StatementId]:
        return frozenset(self._marked)

    def line(self, index: _AnyIndex) -> Line | None:
        row = self._rows[index.row()] if index.isValid() else None
        return row if isinstance(row, Line) else None

    def row_of(self, wanted: Line) -> int | None:
        """Where the same statement stands, or the same place that is none; None where it does not."""
        sought = _identity(wanted)
        return next(
            (at for at, row in enumerate(self._rows) if isinstance(row, Line) and _identity(row) == sought), None
        )

    def set_marked(self, ids: Iterable[StatementId], *, marked: bool) -> None:
        some = set(ids)
        self._marked = self._marked | some if marked else self._marked - some
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1), [_Qt.CheckStateRole])

    def rowCount(self, parent: _AnyIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _AnyIndex) -> Qt.ItemFlag:
        line = self.line(index)
        if line is None:
            return Qt.ItemFlag.ItemIsEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.is_marking and line.statement_id is not None:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: _AnyIndex, role: int = _Qt.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == _Qt.UserRole:
            return row
        if role in (_Qt.DisplayRole, _Qt.AccessibleTextRole, _Qt.ToolTipRole):
            words = " ".join((row.article if isinstance(row, Head) else row.words).split())
            return as_tooltip(words) if role == _Qt.ToolTipRole else words
        if role == _Qt.CheckStateRole and self.is_marking and isinstance(row, Line) and row.statement_id is not None:
            return Qt.CheckState.Checked if row.statement_id in self._marked else Qt.CheckState.Unchecked
        return None

    def setData(self, index: _AnyIndex, value: object, role: int = _Qt.EditRole) -> bool:
        line = self.line(index)
        if role != _Qt.CheckStateRole or line is None or line.statement_id is None:
            return False
        self.set_marked([line.statement_id], marked=Qt.CheckState(value) == Qt.CheckState.Checked)
        return True


def _identity(line: Line) -> tuple[object, ...]:
    return (line.statement_id,) if line.statement_id is not None else (line.article_id, line.place)


def _with_heads(lines: Iterable[Line]) -> Iterator[Head | Line]:
    article = None
    for line in lines:
        if line.article_id != article:
            article = line.article_id
            yield Head(line.article, line.date)
        yield line


class PlaceLines(QStyledItemDelegate):
    """Draws what stands under ``Qt.UserRole``."""

    def __init__(self, theme: Theme, codebook: Codebook, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._codes = {code.key: code for code in codebook.codes}
        self._view = view
        self._words = article_font(14)
        self._strong = article_font(14, semibold=True)
        self._head = interface_font(12, weight=QFont.Weight.DemiBold)
        self._small = interface_font(12)

    def sizeHint(self, _option: QStyleOptionViewItem, index: _AnyIndex) -> QSize:
        return QSize(200, ROW_HEIGHT + 6 if isinstance(index.data(_Qt.UserRole), Head) else ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        row = index.data(_Qt.UserRole)
        painter.save()
        if isinstance(row, Head):
            self._paint_head(painter, option.rect, row)
        else:
            self._paint_ground(painter, option.rect, option.state)
            self._paint_mark(painter, option.rect, row, index.data(_Qt.CheckStateRole))
            self._paint_line(painter, option.rect, row)
        painter.restore()

    def _paint_head(self, painter: QPainter, box: QRect, head: Head) -> None:
        painter.setFont(self._small)
        painter.setPen(self._theme.colour("text2"))
        date = shown_date(head.date) if head.date else self.tr("no date")
        inner = box.adjusted(20, 8, -16, 0)
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, date)
        room = inner.width() - painter.fontMetrics().horizontalAdvance(date) - 16
        painter.setFont(self._head)
        words = elided(" ".join(head.article.split()), painter.fontMetrics(), room)
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, isolated(words))
        painter.fillRect(box.left() + 20, box.bottom(), box.width() - 36, 1, self._theme.colour("line"))

    def _paint_ground(self, painter: QPainter, box: QRect, state: QStyle.StateFlag) -> None:
        if state & QStyle.StateFlag.State_Selected:
            is_here = self._view.hasFocus()
            painter.fillRect(box, self._theme.colour("select" if is_here else "select_inactive"))
            painter.fillRect(box.left(), box.top(), 3, box.height(), self._theme.colour("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, self._theme.colour("hover"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("focus"), self._theme.ring))
            painter.drawRect(QRectF(box).adjusted(1, 1, -1, -1))

    def _paint_mark(self, painter: QPainter, box: QRect, line: Line, state: object) -> None:
        square = QRectF(box.left() + 20, box.top() + 6, 16, 16)
        code = self._codes.get(line.code)
        if state is not None:
            paint_check(painter, square, Qt.CheckState(state), self._theme, enabled=True)
        elif code is not None:
            paint_badge(painter, square, code, self._theme)

    def _paint_line(self, painter: QPainter, box: QRect, line: Line) -> None:
        start = line.name.start if line.name else min((part.start for part in line.said), default=0)
        end = line.name.end if line.name else start
        plain, strong = QFontMetricsF(self._words), QFontMetricsF(self._strong)
        at = box.left() + _LEFT + (box.width() - _LEFT) * _NAME_AT
        after = at + strong.horizontalAdvance(line.words[start:end])
        room = QRectF(box.left() + _LEFT, box.top(), box.width() - _LEFT - 12, box.height())
        first = start - end_that_fits(line.words[:start], plain, at - room.left())
        last = end + beginning_that_fits(line.words[end:], plain, room.right() - after)
        before = line.words[first:start]
        pieces = (
            (before, first, at - plain.horizontalAdvance(before), self._words, "text2"),
            (line.words[start:end], start, at, self._strong, "text"),
            (line.words[end:last], end, after, self._words, "text2"),
        )
        painter.setClipRect(room)
        for words, begin, left, font, colour in pieces:
            metrics = QFontMetricsF(font)
            self._paint_said(painter, box, (words, begin, left), line, metrics)
            painter.setFont(font)
            painter.setPen(self._theme.colour(colour))
            painter.drawText(QPointF(left, box.top() + 19), words)
        beyond = after + plain.horizontalAdvance(line.words[end:last]) + _GAP
        painter.setPen(self._theme.colour("text3"))
        if first > 0:
            painter.drawText(QPointF(pieces[0][2] - _GAP - plain.horizontalAdvance(_MORE), box.top() + 19), _MORE)
        if last < len(line.words):
            painter.drawText(QPointF(beyond, box.top() + 19), _MORE)

    def _paint_said(
        self, painter: QPainter, box: QRect, piece: tuple[str, int, float], line: Line, metrics: QFontMetricsF
    ) -> None:
        words, first, left = piece
        code = self._codes.get(line.code)
        if code is None or not words:
            return
        colour = self._theme.code_colour(code)
        tint = QColor(colour)
        tint.setAlphaF(self._theme.tint)
        whole = Span(first, first + len(words))
        for part in line.said:
            if part.overlaps(whole):
                begin, end = max(part.start - first, 0), min(part.end - first, len(words))
                x = left + metrics.horizontalAdvance(words[:begin])
                width = metrics.horizontalAdvance(words[begin:end])
                painter.fillRect(QRectF(x, box.top() + 4, width, box.height() - 8), tint)
                under = Row(0, x, x + width, float(box.top()), box.height() - 1.0)
                underline(painter, under, code.line, colour, lower=0, least=self._theme.hairline)


def beginning_that_fits(words: str, metrics: QFontMetricsF, room: float) -> int:
    """How many characters the whole words at the beginning have that there is room for, with “…” after them."""
    if metrics.horizontalAdvance(words) <= room:
        return len(words)
    room -= metrics.horizontalAdvance(_MORE) + _GAP
    fits = bisect_right(range(1, len(words)), room, key=lambda many: metrics.horizontalAdvance(words[:many]))
    while fits > 0 and not words[fits].isspace():
        fits -= 1
    return fits


def end_that_fits(words: str, metrics: QFontMetricsF, room: float) -> int:
    """The same of the words at the end."""
    if metrics.horizontalAdvance(words) <= room:
        return len(words)
    room -= metrics.horizontalAdvance(_MORE) + _GAP
    whole = len(words)
    fits = bisect_right(range(1, whole), room, key=lambda many: metrics.horizontalAdvance(words[whole - many :]))
    while fits > 0 and not words[whole - fits - 1].isspace():
        fits -= 1
    return fits


def marked_near(lines: Sequence[Line], names: Iterable[str]) -> list[StatementId]:
    """The statements whose line stands at one of the names."""
    wanted = set(names)
    return [
        line.statement_id
        for line in lines
        if line.statement_id is not None and line.name is not None and line.name.of(line.words) in wanted
    ]
