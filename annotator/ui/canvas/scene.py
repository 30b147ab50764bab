"""The marks around the visible part of a page, each with its lane, levels and rows: what is painted and hit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from annotator.domain.text import Span
from annotator.ui.canvas.document import Page
from annotator.ui.canvas.lane_book import LaneBook
from annotator.ui.canvas.layout import depths, levels
from annotator.ui.canvas.marks import Mark, MarkIndex, MarkKey
from annotator.ui.canvas.shapes import Geometry, Row

_AROUND: Final = 2_000
"""So many characters beyond the scene overlaps are followed, for they decide the levels within it."""
_BELOW_BADGE: Final = 3
_BADGE: Final = 16


@dataclass(frozen=True, slots=True)
class PlacedPart:
    """A part on the page: how many underlines are above its own, how many tints below it, and its rows."""

    span: Span
    level: int
    depth: int
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class PlacedMark:
    """A mark on the page. ``line`` is where its badge stands; None where its first line is outside the scene.

    ``top`` and ``bottom`` are how far it reaches in the scene, its lane included. ``bars`` are the stretches of its
    lane, one a part; what joins two parts lies between.
    """

    mark: Mark
    lane: int
    folded: bool
    line: Row | None
    parts: tuple[PlacedPart, ...]
    top: float
    bottom: float
    bars: tuple[tuple[float, float], ...]

    @property
    def key(self) -> MarkKey:
        return self.mark.key

    @property
    def look(self) -> tuple[int, bool, tuple[tuple[int, int], ...]]:
        """Its lane, and how its parts lie among others."""
        return self.lane, self.folded, tuple((part.level, part.depth) for part in self.parts)

    @property
    def rows(self) -> tuple[Row, ...]:
        return tuple(row for part in self.parts for row in part.rows)


@dataclass(frozen=True, slots=True)
class Fold:
    """The “+n” beside a line: the marks that begin there and have no lane of their own."""

    line: Row
    marks: tuple[Mark, ...]


class Scene:
    """Everything placed over one stretch of the text, the longest first, as tints are laid."""

    def __init__(self, span: Span, marks: tuple[PlacedMark, ...], folds: tuple[Fold, ...]) -> None:
        self.span = span
        self.marks = marks
        self.folds = folds
        self._by_key = {placed.key: placed for placed in marks}

    def find(self, key: MarkKey | None) -> PlacedMark | None:
        return None if key is None else self._by_key.get(key)

    def stands_otherwise(self, other: Scene) -> Iterator[PlacedMark]:
        """The marks that are placed or shown differently in another scene of the same lines, or are in one alone."""
        for one, in_other in ((self, other), (other, self)):
            for placed in one.marks:
                known = in_other.find(placed.key)
                if known is placed:
                    continue
                if known is None or known.look != placed.look or known.mark.record is not placed.mark.record:
                    yield placed

    def between(self, top: float, bottom: float) -> list[PlacedMark]:
        """What is painted between two heights."""
        return [placed for placed in self.marks if placed.top < bottom and placed.bottom > top]


def scene_of(
    page: Page, geometry: Geometry, index: MarkIndex, book: LaneBook, window: Span, *, earlier: Scene | None = None
) -> Scene:
    """The scene of some whole lines. What looks as in an ``earlier`` one of the same lines is taken from there."""
    marks = index.over(window.start, window.end)
    lanes = book.lanes(window, marks)
    ranks = _ranks(index, window)
    last = max(window.start, min(window.end, len(page.text)) - 1)
    edges = geometry.row_of_line(window.start).top, geometry.row_of_line(last).bottom
    placed = []
    for mark, (lane, is_folded) in zip(marks, lanes, strict=True):
        ranked = tuple(_rank(ranks, mark, number) for number in range(len(mark.parts)))
        known = None if earlier is None else earlier.find(mark.key)
        if known is not None and known.mark is mark and known.look == (lane, is_folded, ranked):
            placed.append(known)
            continue
        parts = tuple(
            PlacedPart(span, *rank, _rows(geometry, page, span, window))
            for span, rank in zip(mark.parts, ranked, strict=True)
        )
        line = geometry.row_of_line(mark.start) if window.covers(mark.start) else None
        top, bottom = _extent(mark, parts, window, edges)
        bars = tuple(_bars(line, parts)) if mark.is_statement else ()
        placed.append(PlacedMark(mark, lane, is_folded, line, parts, top, bottom, bars))
    placed.sort(key=lambda placed: (placed.mark.start - placed.mark.end, placed.mark.start))
    return Scene(window, tuple(placed), _folds(placed))


def _rank(ranks: Mapping[tuple[int, int], tuple[int, int]], mark: Mark, number: int) -> tuple[int, int]:
    return ranks.get((mark.id, number), (0, 0)) if mark.is_statement else (0, 0)


def _ranks(index: MarkIndex, window: Span) -> dict[tuple[int, int], tuple[int, int]]:
    """The level and the depth of each part of the statements around, by statement and number of the part."""
    near = index.over(max(0, window.start - _AROUND), window.end + _AROUND)
    parts = [((mark.id, number), span) for mark in near if mark.is_statement for number, span in enumerate(mark.parts)]
    spans = [span for _, span in parts]
    ranks = zip(levels(spans), depths(spans), strict=True)
    return {key: rank for (key, _), rank in zip(parts, ranks, strict=True)}


def _rows(geometry: Geometry, page: Page, span: Span, window: Span) -> tuple[Row, ...]:
    start, end = max(span.start, window.start), min(span.end, window.end, len(page.text))
    return geometry.rows(Span(start, end)) if start < end else ()


def _extent(mark: Mark, parts: Sequence[PlacedPart], window: Span, edges: tuple[float, float]) -> tuple[float, float]:
    """From its first line to its last; to the edge of the scene where it goes on beyond."""
    rows = [row for part in parts for row in part.rows]
    top = edges[0] if mark.start < window.start or not rows else rows[0].top
    bottom = edges[1] if mark.end > window.end or not rows else rows[-1].bottom
    return top, bottom


def _bars(line: Row | None, parts: Sequence[PlacedPart]) -> Iterator[tuple[float, float]]:
    """The stretches of a lane, one a part, without the badge's own place."""
    least = -1.0 if line is None else round(line.top + (line.height + _BADGE) / 2) + _BELOW_BADGE
    for part in parts:
        if not part.rows or (line is not None and part.rows[-1].line == line.line):
            continue
        top = max(part.rows[0].top + _BELOW_BADGE, least)
        bottom = part.rows[-1].bottom - _BELOW_BADGE - 1
        if bottom - top >= _BELOW_BADGE:
            yield top, bottom
            least = bottom + 2 * _BELOW_BADGE


def _folds(placed: Sequence[PlacedMark]) -> tuple[Fold, ...]:
    by_line: dict[Row, list[Mark]] = {}
    for one in placed:
        if one.folded and one.line is not None:
            by_line.setdefault(one.line, []).append(one.mark)
    return tuple(
        Fold(line, tuple(sorted(marks, key=lambda mark: (mark.start, -mark.end)))) for line, marks in by_line.items()
    )
