"""Where each coder's marks stand beside the text: the first coder's lanes at the left, the others' at the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF

from annotator.domain.records import Statement
from annotator.domain.text import Span
from annotator.services.settling.standing import SettledPassage
from annotator.ui.canvas.document import GUTTER
from annotator.ui.canvas.layout import Claim, lanes
from annotator.ui.canvas.shapes import Geometry, Row

BADGE: Final = 16
PITCH: Final = 19
_NEAREST: Final = 26
_BESIDE: Final = 12
_EDGE: Final = 8
_LANES_OF_TWO: Final = 3
_LANES_OF_MORE: Final = 2


@dataclass(frozen=True, slots=True)
class LaneMark:
    """What stands in a coder's lane at a place: the coder's statement there, or a dash where it has none."""

    place: int
    coder: int
    statement: Statement | None
    line: Row
    last: Row
    lane: int


def lanes_of(coders: int) -> int:
    """So many lanes each coder has; what nests deeper shares the outermost."""
    return _LANES_OF_TWO if coders <= 2 else _LANES_OF_MORE


def left_room(coders: int) -> int:
    return _NEAREST + PITCH * (lanes_of(coders) - 1) + _EDGE


def right_room(coders: int) -> int:
    return _BESIDE + PITCH * lanes_of(coders) * max(1, coders - 1) + _EDGE


def lane_left(coder: int, lane: int, *, coders: int, text_right: float) -> float:
    """Where a lane's badges begin, in the document's coordinates."""
    if coder == 0:
        return GUTTER - _NEAREST - PITCH * lane
    return text_right + _BESIDE + PITCH * (lanes_of(coders) * (coder - 1) + lane)


def badge_box(mark: LaneMark, *, coders: int, text_right: float) -> QRectF:
    left = lane_left(mark.coder, mark.lane, coders=coders, text_right=text_right)
    return QRectF(left, round(mark.line.top + (mark.line.height - BADGE) / 2), BADGE, BADGE)


def lane_marks(places: Sequence[SettledPassage], coders: int, geometry: Geometry) -> list[LaneMark]:
    """A mark a coder and place; none where the coders have nothing any more."""
    out: list[LaneMark] = []
    for coder in range(coders):
        found = [
            (number, place.passage.statements[coder], place.span)
            for number, place in enumerate(places)
            if place.passage is not None
        ]
        taken = lanes([_claim(statement, span, geometry) for _, statement, span in found])
        out += [
            LaneMark(number, coder, statement, *_ends(statement, span, geometry), min(lane, lanes_of(coders) - 1))
            for (number, statement, span), lane in zip(found, taken, strict=True)
        ]
    return out


def _claim(statement: Statement | None, span: Span, geometry: Geometry) -> Claim:
    first = geometry.line_at(statement.start if statement else span.start)
    last = max(first, geometry.line_at(statement.end - 1)) if statement else first
    return Claim(first, last, span.start, span.end)


def _ends(statement: Statement | None, span: Span, geometry: Geometry) -> tuple[Row, Row]:
    """The first line and the last."""
    line = geometry.row_of_line(statement.start if statement else span.start)
    return line, geometry.row_of_line(statement.end - 1) if statement else line
