"""Paints what lies under the words: washes, tints, underlines and outlines, in this order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from annotator.domain.codebook import LineStyle
from annotator.domain.text import Span
from annotator.ui.canvas.ink import Attention, Ink
from annotator.ui.canvas.layout import TINTS
from annotator.ui.canvas.marks import Mark
from annotator.ui.canvas.outline import outline
from annotator.ui.canvas.scene import PlacedMark, PlacedPart, Scene
from annotator.ui.canvas.shapes import Row

_CORNER = 3.5
_REACH = 4
"""So far outside its lines a mark is painted: outlines, low underlines."""
_LEVEL_STEP = 3.0
_THICK_STEP = 4.5
_WIDE_DOUBLE_STEP = 5.5
_HEIGHT = {
    LineStyle.THIN: 1.5,
    LineStyle.DASHED: 2.0,
    LineStyle.DOUBLE: 3.0,
    LineStyle.THICK: 3.0,
    LineStyle.DASH_DOT: 2.0,
}
_DASHES = {LineStyle.DASHED: [3.0, 1.5], LineStyle.DASH_DOT: [3.0, 1.5, 0.75, 1.5]}


class MarkPainter:
    """Paints a scene's marks within a strip of the page, in the document's coordinates."""

    def __init__(self, painter: QPainter, ink: Ink, scene: Scene, strip: QRectF) -> None:
        self._painter = painter
        self._ink = ink
        self._strip = strip
        self._scene = scene
        self._marks = scene.between(strip.top() - _REACH, strip.bottom() + _REACH)

    def paint(self, attention: Attention, washes: Iterable[Row]) -> None:
        self._washes(washes)
        statements = [placed for placed in self._marks if placed.mark.is_statement]
        selected = self._scene.find(attention.selected)
        self._tints(statements, selected)
        for placed in statements:
            self._underlines(placed, hovered=placed.key == attention.hovered, of=statements)
            if len(placed.parts) > 1:
                self._joins(placed, near=placed.key in {attention.hovered, attention.selected})
        for placed in self._marks:
            if not placed.mark.is_statement:
                self._suggestion(placed, attention)
        if selected is not None and selected.mark.is_statement:
            self._outline(selected, QPen(self._ink.colour(selected.mark), self._ink.theme.stroke(1.5)))

    def selection(self, rows: Iterable[Row]) -> None:
        for row in self._seen(rows):
            self._painter.fillRect(QRectF(row.left, row.top, row.right - row.left, row.height), self._ink.selection())

    def _washes(self, rows: Iterable[Row]) -> None:
        colour = self._ink.theme.colour("mention")
        for row in self._seen(rows):
            self._fill(_box(row, 21 * row.height / 27), colour)

    def _tints(self, statements: Sequence[PlacedMark], selected: PlacedMark | None) -> None:
        """The selected statement lies on cleared paper, and what is nested in it lies on its tint."""
        if selected is None or not selected.mark.is_statement:
            self._layers(statements)
            return
        nested = [other for other in statements if _is_nested(other, selected)]
        self._layers([other for other in statements if other is not selected and other not in nested])
        for part in selected.parts:
            self._tint(part, self._ink.tint(selected.mark, selected=True), cleared=True)
        lowest = min((part.depth for part in selected.parts), default=0) + 1
        self._layers(nested, lowest=lowest, inside=selected.mark)

    def _layers(self, statements: Sequence[PlacedMark], *, lowest: int = 0, inside: Mark | None = None) -> None:
        """The tints of statements, the longest first.

        One inside another is cleared to paper and takes the strength of both in its own colour: of a denial on a
        claim, blue and orange would make a grey that is neither's.
        """
        theme = self._ink.theme
        most = lowest + (1 if inside else TINTS)
        laid: list[Span] = []
        parts = ((placed.mark, part) for placed in statements for part in placed.parts if part.depth < most)
        for mark, part in sorted(parts, key=lambda each: -len(each[1].span)):
            is_nested = inside is not None or any(span.contains(part.span) for span in laid)
            below = theme.tint if is_nested else 0.0
            if inside is not None and inside.code == mark.code:
                below = theme.tint_selected
            self._tint(part, self._ink.tint(mark, on=below), cleared=is_nested)
            laid.append(part.span)

    def _tint(self, part: PlacedPart, tint: QColor, *, cleared: bool) -> None:
        for row in self._seen(part.rows):
            box = _box(row, _tint_height(row, part.level))
            if cleared:
                self._fill(box, self._ink.theme.colour("paper"))
            self._fill(box, tint)

    def _underlines(self, placed: PlacedMark, *, hovered: bool, of: Sequence[PlacedMark]) -> None:
        style = self._ink.line(placed.mark)
        colour = self._ink.colour(placed.mark)
        for part in placed.parts:
            if part.level >= 2 or not any(self._seen(part.rows)):
                continue
            lower, more = part.level * self._step(part, style, of), 0.5 if hovered else 0.0
            for row in self._seen(part.rows):
                underline(self._painter, row, style, colour, lower=lower, more=more, least=self._ink.theme.hairline)

    def _joins(self, placed: PlacedMark, *, near: bool) -> None:
        """A hair under the words between two parts on one line: they are one statement."""
        colour = QColor(self._ink.colour(placed.mark))
        colour.setAlphaF(1.0 if near else 0.6)
        for part, following in pairwise(placed.parts):
            if not part.rows or not following.rows or part.rows[-1].line != following.rows[0].line:
                continue
            left, right = sorted((part.rows[-1], following.rows[0]), key=lambda row: row.left)
            if right.left > left.right:
                y = left.bottom - 4 * left.height / 27
                self._painter.setPen(QPen(colour, self._ink.theme.stroke(1.0), Qt.PenStyle.DotLine))
                self._painter.drawLine(QPointF(left.right, y), QPointF(right.left, y))

    def _step(self, part: PlacedPart, style: LineStyle, others: Sequence[PlacedMark]) -> float:
        """From the line above down to this one, so far that the two stay parted."""
        if self._ink.theme.hairline > 1 and self._is_over(part, LineStyle.DOUBLE, others):
            return _WIDE_DOUBLE_STEP
        is_thick = style is LineStyle.THICK and self._is_over(part, LineStyle.THICK, others)
        return _THICK_STEP if is_thick else _LEVEL_STEP

    def _is_over(self, part: PlacedPart, style: LineStyle, others: Sequence[PlacedMark]) -> bool:
        """Whether a line of that style, of another statement, runs above this one."""
        return part.level > 0 and any(
            other.level == part.level - 1 and other.span.overlaps(part.span)
            for placed in others
            if self._ink.line(placed.mark) is style
            for other in placed.parts
        )

    def _suggestion(self, placed: PlacedMark, attention: Attention) -> None:
        if not any(self._seen(placed.rows)):
            return
        theme = self._ink.theme
        current = placed.key == attention.selected
        near = current or placed.key == attention.hovered
        width = theme.stroke(1.5) + (0.5 if near else 0.0)
        self._outline(placed, dotted(theme.colour("text" if current else "suggestion"), width))

    def cues(self, rows: Iterable[Row]) -> None:
        """The reporting words of suggestions."""
        theme = self._ink.theme
        for row in self._seen(rows):
            underline(self._painter, row, LineStyle.THIN, theme.colour("suggestion"), lower=0, least=theme.hairline)

    def names(self, rows: Iterable[Row]) -> None:
        """Names that a click picks: framed as they are in the list."""
        self._painter.setPen(QPen(self._ink.theme.colour("field"), self._ink.theme.stroke(1.0)))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        for row in self._seen(rows):
            self._painter.drawRoundedRect(_box(row, 21 * row.height / 27), _CORNER, _CORNER)

    def _outline(self, placed: PlacedMark, pen: QPen) -> None:
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        for part in placed.parts:
            if part.rows:
                self._painter.drawPath(outline(part.rows))

    def _fill(self, box: QRectF, colour: QColor) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(colour)
        self._painter.drawRoundedRect(box, _CORNER, _CORNER)

    def _seen(self, rows: Iterable[Row]) -> Iterator[Row]:
        return (row for row in rows if row.top < self._strip.bottom() and row.bottom > self._strip.top())


def underline(
    painter: QPainter, row: Row, style: LineStyle, colour: QColor, *, lower: float, more: float = 0, least: float = 1
) -> None:
    """Draw a code's line under a row, ``lower`` pixels below the innermost place and ``more`` pixels thicker.

    No line of it is thinner than ``least``.
    """
    top = row.bottom - 5 * row.height / 27 + lower
    height = max(_HEIGHT[style], least) + more
    width = row.right - row.left
    if style in _DASHES:
        pen = QPen(colour, height, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
        pen.setDashPattern(_DASHES[style])
        painter.setPen(pen)
        middle = top + height / 2
        painter.drawLine(QPointF(row.left, middle), QPointF(row.right, middle))
    elif style is LineStyle.DOUBLE:
        painter.fillRect(QRectF(row.left, top, width, least + more), colour)
        painter.fillRect(QRectF(row.left, top + least + 1 + more, width, least), colour)
    else:
        painter.fillRect(QRectF(row.left, top, width, height), colour)


def dotted(colour: QColor, width: float) -> QPen:
    """Round dots, a dot's width apart."""
    pen = QPen(colour, width, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    pen.setDashPattern([0.01, 2.2])
    return pen


def _is_nested(inner: PlacedMark, outer: PlacedMark) -> bool:
    return inner is not outer and all(
        any(around.contains(part) for around in outer.mark.parts) for part in inner.mark.parts
    )


def _tint_height(row: Row, level: int) -> float:
    return (21 + 2 * min(level, 1)) * row.height / 27


def _box(row: Row, height: float) -> QRectF:
    left, right = round(row.left) - 1, round(row.right) + 1
    return QRectF(left, row.top + 2, max(2, right - left), round(height))
