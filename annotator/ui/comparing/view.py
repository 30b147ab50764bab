"""The article with what several coders marked in it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import ceil, floor
from typing import cast

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from annotator.domain.codebook import Codebook
from annotator.domain.records import Statement
from annotator.services.settling.standing import SettledPassage
from annotator.ui.canvas.document import GUTTER
from annotator.ui.canvas.tooltips import summary
from annotator.ui.canvas.view import ArticleView
from annotator.ui.comparing.lanes import BADGE, LaneMark, badge_box, lane_left, lane_marks, left_room, right_room
from annotator.ui.comparing.painting import ComparePainter, Sight
from annotator.ui.comparing.records import Compared
from annotator.ui.theme import Theme
from annotator.ui.widgets import as_tooltip

_LEAST = 240
_ROUND = 12
"""So far outlines and badges reach beyond the lines of a place."""


class CompareView(ArticleView):
    """One page for all coders: words are selected in it as in the usual page, and nothing is dragged."""

    place_clicked = Signal(int)
    column_moved = Signal()
    """The lanes stand elsewhere, or the lines have changed."""

    def __init__(self, theme: Theme, codebook: Codebook, parent: QWidget | None = None) -> None:
        self._places: tuple[SettledPassage, ...] = ()
        self._coders = 2
        self._current: int | None = None
        self._lane_marks: list[LaneMark] | None = None
        self._text_right = 0.0
        super().__init__(theme, parent)
        self.set_codebook(codebook)
        self.set_editable(False)
        self.statement_clicked.connect(self._tell_statement)

    def show_compared(self, compared: Compared) -> None:
        """Show an article, or the same one with what has changed in it."""
        is_other = self._article is None or self._article.id != compared.article.id
        if is_other or len(compared.coders) != self._coders:
            self._coders = len(compared.coders)
            self._right = right_room(self._coders)
            self._current = None
            self.show_article(compared.article)
        self._places = compared.places
        self._lane_marks = None
        self.show_statements(_statements(compared.places))
        self.viewport().update()
        self.column_moved.emit()

    def show_current(self, place: int | None) -> None:
        """Let one place stand out, and be seen."""
        before, self._current = self._current, place
        if place is not None:
            self.reveal(self._places[place].span)
        for each in (before, place):
            if each is not None:
                self._paint_again(each)

    def lane_middle(self, coder: int) -> float:
        """Where a coder's innermost lane stands in the view, from its left edge."""
        left = lane_left(coder, 0, coders=self._coders, text_right=self._text_right)
        return left + BADGE / 2 + self.viewportMargins().left()

    def height_of(self, place: int) -> tuple[float, float]:
        """From where to where a place reaches on the page, as shares of its height."""
        whole = max(1.0, self.document().size().height())
        rows = self._sheet.geometry.rows(self._places[place].span)
        return (rows[0].top / whole, rows[-1].bottom / whole) if rows else (0.0, 0.0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._current is not None:
            self.reveal(self._places[self._current].span)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # The stubs of PySide6 6.11 leave out that a region is gone through by its rectangles.
        for strip in cast("Iterable[QRect]", event.region()):
            painter.save()
            painter.setClipRect(strip)
            self._paint_strip(painter, strip)
            painter.restore()
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place_beside(event.position())
        if place is not None and event.button() == Qt.MouseButton.LeftButton:
            self.place_clicked.emit(place)
        else:
            super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._lane_marks = None

    # ------------------------------------------------------------------------------------------------------------

    def _paint_strip(self, painter: QPainter, box: QRect) -> None:
        painter.fillRect(box, self._theme.colour("paper"))
        painter.translate(-self._scrolled())
        strip = QRectF(box).translated(self._scrolled())
        sight = Sight(strip, self._current, self._text_right, self._coders)
        compare = ComparePainter(painter, self._ink, self._sheet.geometry, sight)
        # All that the window shows: what lies below what else must not depend on the strip.
        compare.marks(self._places, self._reaching(QRectF(self.viewport().rect()).translated(self._scrolled())))
        if self._caret.span is not None:
            compare.selection(self._caret.span)
        self._sheet.paint_words(painter, self._ink, strip)
        compare.lanes(self._marks(), self._places)
        self._paint_caret(painter)

    def _paint_again(self, place: int) -> None:
        """Only the lines of one place: the whole page takes several times as long."""
        rows = self._sheet.geometry.rows(self._places[place].span) if place < len(self._places) else ()
        if rows:
            top, bottom = rows[0].top - self._scrolled().y() - _ROUND, rows[-1].bottom - self._scrolled().y() + _ROUND
            self.viewport().update(0, floor(top), self.viewport().width(), ceil(bottom - top))

    def _set_column(self) -> None:
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        left, right = left_room(self._coders), right_room(self._coders)
        fitting = max(_LEAST, min(self._sheet.page.metrics.column, room - left - right))
        shift = left + max(0, room - fitting - left - right) // 2 - GUTTER
        if self.viewportMargins().left() != shift:
            self.setViewportMargins(shift, 0, 0, 0)
        self._text_right = GUTTER + fitting
        width = GUTTER + fitting + right
        if self.lineWrapColumnOrWidth() != width:
            self.setLineWrapColumnOrWidth(width)
            self._sheet.lines_changed()
        self._lane_marks = None
        self.column_moved.emit()

    def _marks(self) -> list[LaneMark]:
        if self._lane_marks is None:
            self._lane_marks = lane_marks(self._places, self._coders, self._sheet.geometry)
        return self._lane_marks

    def _reaching(self, strip: QRectF) -> list[int]:
        """The places that are seen, by the lines of their first and last words."""
        low, high = strip.top() - 8, strip.bottom() + 8
        beside = {mark.place for mark in self._marks() if mark.line.top < high and mark.last.bottom > low}
        alone = {number for number, place in enumerate(self._places) if place.passage is None}
        return sorted(beside | alone)

    def _place_beside(self, position: QPointF) -> int | None:
        """The place whose badge or bar in a lane is under the pointer."""
        point = position + self._scrolled()
        for mark in self._marks():
            box = badge_box(mark, coders=self._coders, text_right=self._text_right)
            box.setBottom(max(box.bottom(), mark.last.bottom))
            if box.adjusted(-1.5, -5, 1.5, 5).contains(point):
                return mark.place
        return None

    def _tell_statement(self, statement_id: int) -> None:
        for number, place in enumerate(self._places):
            if any(statement.id == statement_id for statement in _statements([place])):
                self.place_clicked.emit(number)
                return

    def _tooltip(self, position: QPoint) -> str:
        """Who marked it as what."""
        return as_tooltip(
            "\n".join(
                f"{mark.record.coder.name}: {summary(mark, self._ink, with_code=True)}"
                for mark in self._under(QPointF(position)).marks
                if isinstance(mark.record, Statement)
            )
        )


def _statements(places: Sequence[SettledPassage]) -> list[Statement]:
    """Everybody's, the settled version's where nobody has one."""
    out: list[Statement] = []
    for place in places:
        if place.passage is not None:
            out.extend(place.passage.marked)
        elif place.statement is not None:
            out.append(place.statement)
    return out
