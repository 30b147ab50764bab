"""The marks around the visible part of a page, each with its lane, levels and rows: what is painted and hit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.domain.text import Span
from annotator.ui.canvas.document import Page
from annotator.ui.canvas.layout import Claim, depths, folded, lanes, levels
from annotator.ui.canvas.marks import Mark, MarkIndex, MarkKey
from annotator.ui.canvas.shapes import Geometry, Row


@dataclass(frozen=True, slots=True)
class PlacedPart:
    """A part on the page: how many underlines are above its own, how many tints below it, and its rows."""

    span: Span
    level: int
    depth: int
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class PlacedMark:
    """A mark on the page. ``line`` is where its badge stands; None where its first line is outside the scene."""

    mark: Mark
    lane: int
    folded: bool
    line: Row | None
    parts: tuple[PlacedPart, ...]

    @property
    def key(self) -> MarkKey:
        return self.mark.key

    @property
    def rows(self) -> tuple[Row, ...]:
        return tuple(row for part in self.parts for row in part.rows)

    def reaches(self, top: float, bottom: float) -> bool:
        """Whether anything of it, the lane included, is painted between two heights."""
        placed = [part.rows for part in self.parts if part.rows]
        return bool(placed) and placed[0][0].top < bottom and placed[-1][-1].bottom > top


@dataclass(frozen=True, slots=True)
class Fold:
    """The “+n” beside a line: the marks that begin there and have no lane of their own."""

    line: Row
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything placed over one stretch of the text, the longest first, as tints are laid."""

    span: Span
    marks: tuple[PlacedMark, ...]
    folds: tuple[Fold, ...]

    def find(self, key: MarkKey | None) -> PlacedMark | None:
        return next((placed for placed in self.marks if placed.key == key), None)


def scene_of(page: Page, geometry: Geometry, index: MarkIndex, window: Span) -> Scene:
    """The scene of some whole lines. Marks that begin above them are followed back, for they choose lanes first."""
    marks = _with_earlier(index, window)
    claims = [_claim(mark, geometry, window.end) for mark in marks]
    taken = lanes(claims)
    hidden = folded(claims, taken)
    spans = [part for mark in marks if mark.is_statement for part in mark.parts]
    order = iter(zip(levels(spans), depths(spans), strict=True))
    placed = []
    for number, mark in enumerate(marks):
        ranks = [next(order) if mark.is_statement else (0, 0) for _ in mark.parts]
        parts = tuple(
            PlacedPart(span, level, depth, _rows(geometry, page, span, window))
            for span, (level, depth) in zip(mark.parts, ranks, strict=True)
        )
        line = geometry.row_of_line(mark.start) if window.covers(mark.start) else None
        placed.append(PlacedMark(mark, taken[number], number in hidden, line, parts))
    visible = [mark for mark in placed if mark.mark.end > window.start]
    visible.sort(key=lambda placed: (placed.mark.start - placed.mark.end, placed.mark.start))
    return Scene(window, tuple(visible), _folds(placed))


def _with_earlier(index: MarkIndex, window: Span) -> list[Mark]:
    start = window.start
    while True:
        marks = index.over(start, window.end)
        earliest = min((mark.start for mark in marks), default=start)
        if earliest >= start:
            return marks
        start = earliest


def _claim(mark: Mark, geometry: Geometry, end: int) -> Claim:
    """A suggestion has only a square; a statement a bar to its last line, as far as the scene reaches."""
    first = geometry.line_at(mark.start)
    last = geometry.line_at(min(mark.end, end) - 1) if mark.is_statement else first
    return Claim(first, max(first, last), mark.start, mark.end)


def _rows(geometry: Geometry, page: Page, span: Span, window: Span) -> tuple[Row, ...]:
    start, end = max(span.start, window.start), min(span.end, window.end, len(page.text))
    return geometry.rows(Span(start, end)) if start < end else ()


def _folds(placed: Sequence[PlacedMark]) -> tuple[Fold, ...]:
    by_line: dict[Row, list[Mark]] = {}
    for mark in placed:
        if mark.folded and mark.line is not None:
            by_line.setdefault(mark.line, []).append(mark.mark)
    return tuple(Fold(line, tuple(marks)) for line, marks in by_line.items())
