"""What lies under a point of the page: badges, marked words, the edges of parts, the folded rest."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF

from annotator.domain.text import Span
from annotator.ui.canvas.lanes import fold_box, hit_box
from annotator.ui.canvas.layout import LANES
from annotator.ui.canvas.marks import Mark, MarkKey
from annotator.ui.canvas.scene import PlacedMark, PlacedPart, Scene
from annotator.ui.canvas.shapes import Geometry

_NEAR_EDGE = 5.0


@dataclass(frozen=True, slots=True)
class Edge:
    """The start or the end of a statement's part."""

    statement_id: int
    index: int
    span: Span
    at_start: bool


@dataclass(frozen=True, slots=True)
class Under:
    """All that a point is on. ``marks`` are the innermost first; ``badge``: it is one's badge, not its words."""

    marks: tuple[Mark, ...] = ()
    badge: bool = False
    folded: tuple[Mark, ...] = ()

    @property
    def statements(self) -> list[int]:
        return [mark.id for mark in (*self.marks, *self.folded) if mark.is_statement]

    @property
    def suggestions(self) -> list[int]:
        return [mark.id for mark in (*self.marks, *self.folded) if not mark.is_statement]


NOTHING = Under()


def under(scene: Scene, point: QPointF) -> Under:
    """What is under a point of the document."""
    for fold in scene.folds:
        if fold_box(fold.line).adjusted(-1.5, -4, 1.5, 4).contains(point):
            return Under(folded=fold.marks)
    for placed in scene.marks:
        if (
            placed.line is not None
            and not placed.folded
            and hit_box(placed.line, min(placed.lane, LANES)).contains(point)
        ):
            return Under((placed.mark,), badge=True)
    found = [placed for placed in scene.marks if any(row.holds(point) for row in placed.rows)]
    found.sort(key=_inner_first)
    return Under(tuple(placed.mark for placed in found))


def edge_under(scene: Scene, geometry: Geometry, point: QPointF, *, first: MarkKey | None) -> Edge | None:
    """The edge of a statement's part near a point, the selected statement's before others, then the innermost."""
    found = [
        (placed.key != first, abs(x - point.x()), Edge(placed.mark.id, index, part.span, at_start))
        for placed in scene.marks
        if placed.mark.is_statement
        for index, part in enumerate(placed.parts)
        for at_start, x in _edges(scene, geometry, part, point)
        if abs(x - point.x()) <= _NEAR_EDGE
    ]
    return min(found, key=lambda each: each[:2])[2] if found else None


def _edges(scene: Scene, geometry: Geometry, part: PlacedPart, point: QPointF) -> Iterator[tuple[bool, float]]:
    """The part's ends that stand on the line under the point."""
    if not part.rows:
        return
    for at_start, offset, row in (
        (True, part.span.start, part.rows[0]),
        (False, part.span.end - 1, part.rows[-1]),
    ):
        if row.top <= point.y() < row.bottom and scene.span.covers(offset):
            yield at_start, geometry.edge_x(part.span, at_start=at_start)


def _inner_first(placed: PlacedMark) -> tuple[bool, int, int]:
    """Statements before suggestions, the shorter first."""
    length = sum(len(part) for part in placed.mark.parts)
    return not placed.mark.is_statement, length, -placed.mark.start
