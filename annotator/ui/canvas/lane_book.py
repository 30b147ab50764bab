"""Which lane each mark has, kept from line to line, so that scrolling moves no badge."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.domain.text import Span
from annotator.ui.canvas.document import Page
from annotator.ui.canvas.layout import LANES
from annotator.ui.canvas.marks import Mark, MarkIndex, MarkKey
from annotator.ui.canvas.shapes import Geometry


@dataclass(frozen=True, slots=True)
class _Held:
    """A lane that a mark holds: from the start of its first visual line to its own end."""

    key: MarkKey
    lane: int
    start: int
    line: int
    end: int

    def shares_line(self, other: _Held) -> bool:
        return self.line < other.end and other.line < self.end


class LaneBook:
    """Gives each mark the lowest lane that is free on all visual lines it touches, in the order of the text.

    Above a paragraph into which no mark reaches every lane is free: from the last such place on the lanes are written
    down as far as they were asked for. They are the same from wherever the page is looked at.
    """

    def __init__(self, page: Page, geometry: Geometry, index: MarkIndex) -> None:
        self._page = page
        self._geometry = geometry
        self._index = index
        self._from = self._to = 0
        self._order: list[_Held] = []
        self._held: dict[MarkKey, _Held] = {}
        self._beyond: list[_Held] = []
        self._taken: list[int] = []

    def forget(self, since: int = 0) -> None:
        """Marks that begin at ``since`` or later have changed, or the lines have."""
        if since <= self._from:
            self._restart(0)
            return
        kept = [held for held in self._order if held.start < since]
        reached = min(self._to, since)
        self._restart(self._from)
        self._to = reached
        for held in kept:
            self._write(held)

    def lanes(self, window: Span, marks: Sequence[Mark]) -> list[tuple[int, bool]]:
        """The lane of each of the marks over some whole lines, and whether it is folded into “+n”.

        Where more lanes are needed than are drawn, the last one is the place of “+n”: what would stand there is folded
        too.
        """
        start = self._free_above(window.start)
        if not self._from <= start <= self._to:
            self._restart(start)
        self._read_to(window.end)
        held = [self._held[mark.key] for mark in marks]
        self._read_to(max((one.end for one in held if one.lane == LANES - 1), default=0))
        return [(one.lane, self._is_folded(one)) for one in held]

    def _is_folded(self, held: _Held) -> bool:
        if held.lane < LANES - 1:
            return False
        return held.lane >= LANES or any(held.shares_line(other) for other in self._beyond)

    def _free_above(self, offset: int) -> int:
        """The start of the last paragraph up to an offset into which no mark reaches."""
        page = self._page
        start = page.block_start(page.block_at(offset))
        while (earlier := self._index.across(start)) is not None:
            start = page.block_start(page.block_at(earlier))
        return start

    def _restart(self, start: int) -> None:
        self._from = self._to = start
        self._order, self._held, self._beyond, self._taken = [], {}, [], []

    def _read_to(self, end: int) -> None:
        if end <= self._to:
            return
        for mark in self._index.starting(self._to, end):
            line = self._geometry.line_start(mark.start)
            lane = next((lane for lane, taken in enumerate(self._taken) if taken <= line), len(self._taken))
            # A suggestion has only a square beside its first line.
            last = mark.end if mark.is_statement else mark.start + 1
            self._write(_Held(mark.key, lane, mark.start, line, last))
        self._to = end

    def _write(self, held: _Held) -> None:
        self._order.append(held)
        self._held[held.key] = held
        if held.lane == len(self._taken):
            self._taken.append(held.end)
        else:
            self._taken[held.lane] = held.end
        if held.lane >= LANES:
            self._beyond.append(held)
