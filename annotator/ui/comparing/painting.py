"""Paints several coders' marks under the words, and their lanes beside them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from annotator.domain.codebook import LineStyle
from annotator.domain.records import Statement
from annotator.domain.text import Span, united
from annotator.services.settling.standing import SettledPassage
from annotator.ui.canvas.ink import Ink
from annotator.ui.canvas.layout import levels
from annotator.ui.canvas.marks import mark_of
from annotator.ui.canvas.outline import outline
from annotator.ui.canvas.painter import dotted, underline
from annotator.ui.canvas.shapes import Geometry, Row
from annotator.ui.comparing.lanes import LaneMark, badge_box
from annotator.ui.comparing.records import State, state_of
from annotator.ui.theme import Theme, interface_font

_REACH: Final = 8
_STRENGTH: Final = {False: 0.17, True: 0.30}
"""How dark a coder's share of the line is: elsewhere, and at the current place."""
_LEVEL: Final = 3.0
_PENS: Final = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine)


@dataclass(frozen=True, slots=True)
class Sight:
    """What of the page is to be painted, and what stands out."""

    strip: QRectF
    current: int | None
    text_right: float
    coders: int

    def reaches(self, top: float, bottom: float) -> bool:
        return top < self.strip.bottom() + _REACH and bottom > self.strip.top() - _REACH


class ComparePainter:
    """Each coder has a share of the line's height, so that who marked which words shows without a colour."""

    def __init__(self, painter: QPainter, ink: Ink, geometry: Geometry, sight: Sight) -> None:
        self._painter = painter
        self._ink = ink
        self._theme: Theme = ink.theme
        self._geometry = geometry
        self._sight = sight

    def marks(self, places: Sequence[SettledPassage], seen: Sequence[int]) -> None:
        """Paint what lies under the words at the places that are seen."""
        states = {number: state_of(places[number]) for number in seen}
        for number in seen:
            if states[number] in (State.OPEN, State.STALE):
                self._shares(places[number], is_current=number == self._sight.current)
        lines = [
            (number, statement, span)
            for number in seen
            for statement in _lined(places[number], states[number])
            for span in statement.parts
        ]
        for (number, statement, span), level in zip(lines, levels([span for _, _, span in lines]), strict=True):
            self._line(statement, span, min(level, 2), states[number], is_current=number == self._sight.current)
        if self._sight.current in states:
            self._outlines(places[self._sight.current])

    def lanes(self, marks: Iterable[LaneMark], places: Sequence[SettledPassage]) -> None:
        for mark in marks:
            if self._sight.reaches(mark.line.top, mark.last.bottom):
                self._lane(mark, state_of(places[mark.place]))

    def selection(self, span: Span) -> None:
        for row in self._rows(span):
            self._painter.fillRect(QRectF(row.left, row.top, row.right - row.left, row.height), self._ink.selection())

    # Under the words --------------------------------------------------------------------------------------------

    def _shares(self, place: SettledPassage, *, is_current: bool) -> None:
        """A coder's tint fills that coder's share of the line, the first one's at the top."""
        for index, statement in enumerate(place.passage.statements if place.passage else ()):
            if statement is None:
                continue
            colour = QColor(self._ink.colour(mark_of(statement)))
            colour.setAlphaF(_STRENGTH[is_current])
            for row in chain.from_iterable(map(self._rows, statement.parts)):
                whole = 22 * row.height / 27
                share = whole / self._sight.coders
                top = row.top + 2 + share * index
                self._painter.fillRect(QRectF(row.left - 1, top, row.right - row.left + 2, share), colour)

    def _line(self, statement: Statement, span: Span, level: int, state: State, *, is_current: bool) -> None:
        mark = mark_of(statement)
        is_quiet = state is State.AGREED
        colour = self._theme.colour("suggestion") if is_quiet else self._ink.colour(mark)
        lower, least = level * _LEVEL, self._theme.hairline
        for row in self._rows(span):
            if is_quiet:
                pen = dotted(colour, self._theme.stroke(1.2))
                self._painter.setPen(pen)
                middle = row.bottom - 4.5 * row.height / 27 + lower
                self._painter.drawLine(QPointF(row.left, middle), QPointF(row.right, middle))
            elif state is State.SETTLED and not is_current:
                underline(self._painter, row, LineStyle.THIN, colour, lower=lower, least=least)
            else:
                underline(self._painter, row, self._ink.line(mark), colour, lower=lower, least=least)

    def _outlines(self, place: SettledPassage) -> None:
        """The first coder's words in a solid line, the second's in a dashed one around it, then dotted ones."""
        stroke = self._theme.stroke
        for index, statement in enumerate(place.passage.statements if place.passage else ()):
            if statement is None:
                continue
            colour = self._ink.colour(mark_of(statement))
            pen = QPen(colour, stroke(1.5), _PENS[index]) if index < len(_PENS) else dotted(colour, stroke(1.8))
            if index == 1:
                pen.setDashPattern([4, 2.5])
            self._painter.setPen(pen)
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            for part in statement.parts:
                rows = list(self._geometry.rows(part))
                if rows:
                    self._painter.drawPath(outline(rows, pad=2.0 + 2.2 * min(index, 2)))

    def _rows(self, span: Span) -> Iterator[Row]:
        return (row for row in self._geometry.rows(span) if self._sight.reaches(row.top, row.bottom))

    # Lanes ------------------------------------------------------------------------------------------------------

    def _lane(self, mark: LaneMark, state: State) -> None:
        box = badge_box(mark, coders=self._sight.coders, text_right=self._sight.text_right)
        is_current = mark.place == self._sight.current
        if mark.statement is None:
            self._dash(box, state)
        else:
            self._bar(mark, box, state, is_current=is_current)
            self._badge(mark.statement, box, state)
        if state is State.SETTLED and mark.statement is not None:
            self._corner(box, "ok")
        elif state is State.STALE:
            self._corner(box, "warn")
        if is_current:
            self._painter.setPen(QPen(self._theme.colour("focus"), 2))
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 6, 6)

    def _badge(self, statement: Statement, box: QRectF, state: State) -> None:
        mark = mark_of(statement)
        colour = self._ink.colour(mark)
        letter = self._theme.on_code
        if state in (State.OPEN, State.STALE):
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(colour)
            self._painter.drawRoundedRect(box, 4, 4)
        else:
            letter = colour if state is State.SETTLED else self._theme.colour("text3")
            self._painter.setPen(QPen(letter if state is State.SETTLED else self._theme.colour("line2"), 1))
            self._painter.setBrush(self._theme.colour("paper"))
            self._painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        self._painter.setFont(interface_font(11, weight=QFont.Weight.DemiBold))
        self._painter.setPen(letter)
        self._painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._ink.letter(mark))

    def _bar(self, mark: LaneMark, box: QRectF, state: State, *, is_current: bool) -> None:
        top, bottom = box.bottom() + 3, mark.last.bottom - 4
        if mark.statement is None or mark.last.line == mark.line.line or bottom - top < 3:
            return
        is_open = state in (State.OPEN, State.STALE)
        width = (4.0 if is_current else 3.0) if is_open else 1.5
        colour = self._theme.colour("line2") if state is State.AGREED else self._ink.colour(mark_of(mark.statement))
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(colour)
        bar = QRectF(box.center().x() - width / 2, top, width, bottom - top)
        self._painter.drawRoundedRect(bar, width / 2, width / 2)

    def _dash(self, box: QRectF, state: State) -> None:
        colour = self._theme.colour("text2" if state in (State.OPEN, State.STALE) else "line2")
        self._painter.setPen(QPen(colour, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        middle = box.center()
        self._painter.drawLine(middle - QPointF(4, 0), middle + QPointF(4, 0))

    def _corner(self, box: QRectF, tone: str) -> None:
        """A small tick where something is settled, a small mark of exclamation where that has to be looked at."""
        at = QPointF(box.right() - 1, box.bottom() - 1)
        paint_corner(self._painter, at, tone, self._theme)


def paint_corner(painter: QPainter, at: QPointF, tone: str, theme: Theme) -> None:
    colour = theme.colour(tone)
    painter.setPen(QPen(theme.colour("paper"), 1))
    painter.setBrush(colour)
    painter.drawEllipse(at, 5.0, 5.0)
    painter.setPen(QPen(theme.colour("paper"), 1.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    if tone == "ok":
        painter.drawPolyline([at + QPointF(-2.2, 0.1), at + QPointF(-0.7, 1.7), at + QPointF(2.3, -1.6)])
    else:
        painter.drawLine(at + QPointF(0, -2.6), at + QPointF(0, 0.4))
        painter.drawPoint(at + QPointF(0, 2.4))


def _lined(place: SettledPassage, state: State) -> list[Statement]:
    """Whose words are underlined: the settled statement's, else those of each code once."""
    if state is State.SETTLED:
        return [place.statement] if place.statement is not None else []
    if place.passage is None:
        return [place.statement] if place.statement is not None else []
    marked = place.passage.marked
    if state is State.AGREED:
        return [marked[0]]
    return list({(one.code, united(one.parts)): one for one in marked}.values())
