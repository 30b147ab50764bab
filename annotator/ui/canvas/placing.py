"""Where the text stands in a window of a certain size, and how far it is scrolled: arithmetic, without Qt."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.ui.canvas.document import GUTTER, RIGHT

NARROW_GUTTER = 84
"""Room for four lanes."""
_LEAST = 240


@dataclass(frozen=True, slots=True)
class Column:
    """``shift`` is where the page begins (negative: its empty outer lanes are cut off), ``width`` the text's."""

    shift: int
    width: int


def column_in(room: int, *, width: int, wide_gutter: bool) -> Column:
    """The text in the middle; where there is little room beside it the gutter is kept and the column gives way."""
    gutter = GUTTER if wide_gutter else NARROW_GUTTER
    fitting = max(_LEAST, min(width, room - gutter - RIGHT))
    left = max(gutter, (room - fitting) // 2)
    return Column(min(left, max(gutter, room - fitting - RIGHT)) - GUTTER, fitting)


def scrolled_to(top: float, bottom: float, *, seen_from: int, height: int) -> int:
    """Where the window has to begin to show this: as near as it can, and in the middle where it was out of sight."""
    if bottom < seen_from or top > seen_from + height:
        return round((top + bottom - height) / 2)
    if top < seen_from:
        return round(top)
    return round(bottom - height) if bottom > seen_from + height else seen_from
