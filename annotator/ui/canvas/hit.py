"""What lies under a point of the page: badges, marked words, the edges of parts, the folded rest."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from PySide6.QtCore import QPointF, QRectF

from annotator.domain.text import Span
from annotator.ui.canvas.document import GUTTER
from annotator.ui.canvas.lanes import arrows, bar_box, fold_box, hit_box
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
    """All that a point is on. ``marks`` are the innermost first; ``badge``: it is one's lane, not its words.

    ``beyond`` is the part out of sight to which an arrow under the point leads.
    """

    marks: tuple[Mark, ...] = ()
    badge: bool = False
    folded: tuple[Mark, ...] = ()
    beyond: Span | None = None

    @property
    def is_beside(self) -> bool:
        """Whether it is in the margin: no words are pressed."""
        return self.badge or bool(self.folded) or self.beyond is not None

    @property
    def statements(self) -> list[int]:
        return [mark.id for mark in (*self.marks, *self.folded) if mark.is_statement]

    @property
    def suggestions(self) -> list[int]:
        return [mark.id for mark in (*self.marks, *self.folded) if not mark.is_statement]


NOTHING = Under()


def under(scene: Scene, point: QPointF, seen: QRectF) -> Under:
    """What is under a point of the document."""
    if point.x() < GUTTER - 4:
        return _beside(scene, point, seen)
    y = point.y()
    found = [placed.mark for placed in scene.between(y, y + 1) if any(row.holds(point) for row in placed.rows)]
    return Under(tuple(sorted(found, key=inner_first)))


def inner_first(mark: Mark) -> tuple[bool, int, int]:
    """Statements before suggestions, the shorter first."""
    return not mark.is_statement, sum(len(part) for part in mark.parts), -mark.start


def _beside(scene: Scene, point: QPointF, seen: QRectF) -> Under:
    """What is in the lanes under a point: an arrow, “+n”, a badge, and then any other stretch of a lane."""
    for placed, box, part in arrows(scene, seen):
        if box.adjusted(-1.5, -4, 1.5, 4).contains(point):
            return Under((placed.mark,), badge=True, beyond=part)
    for fold in scene.folds:
        if fold_box(fold.line).adjusted(-1.5, -4, 1.5, 4).contains(point):
            return Under(folded=fold.marks)
    lane = _in_lane(scene, point)
    return NOTHING if lane is None else Under((lane.mark,), badge=True)


def _in_lane(scene: Scene, point: QPointF) -> PlacedMark | None:
    """The mark whose badge is under a point, or else whose bar."""
    drawn = [placed for placed in scene.marks if not placed.folded]
    badges = (one for one in drawn if one.line is not None and hit_box(one.line, one.lane).contains(point))
    bars = (one for one in drawn if one.bars and bar_box(one).contains(point))
    return next(chain(badges, bars), None)


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
