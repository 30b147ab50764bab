"""Which lane, underline level and tint each mark gets: arithmetic on lines and offsets, without Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from annotator.domain.text import Span

LANES = 6
"""So many lanes a line are drawn; what would need more is folded into “+n” in the place of the last."""

TINTS = 2
"""So many tints lie on each other; a further statement shows by its underline and its lane alone."""

_NONE: Final = -1
"""The place of what has not chosen yet."""


@dataclass(frozen=True, slots=True)
class Claim:
    """The visual lines a mark wants a lane on, first to last, and its extent in the text."""

    first: int
    last: int
    start: int
    end: int


def lanes(claims: Sequence[Claim]) -> list[int]:
    """For each claim the lowest lane that is free on all of its lines, 0 the nearest to the text.

    Those with the earlier first line choose first, then the earlier start, then the longest.
    """
    out = [0] * len(claims)
    taken_to: list[int] = []
    for number in _in_order(claims):
        claim = claims[number]
        lane = next((lane for lane, last in enumerate(taken_to) if last < claim.first), len(taken_to))
        if lane == len(taken_to):
            taken_to.append(claim.last)
        else:
            taken_to[lane] = claim.last
        out[number] = lane
    return out


def levels(spans: Sequence[Span]) -> list[int]:
    """Which underline is each span's own: 0 is the uppermost; what it encloses lies above it.

    The shortest choose first, each the uppermost place that nothing has on the same words. So of spans that only
    cross each other no more are pushed down than lie on one word.
    """
    out = [_NONE] * len(spans)
    beside = _overlapping(spans)
    for number in _inner_first(spans):
        span, taken, least = spans[number], set[int](), 0
        for other in beside[number]:
            level = out[other]
            if level != _NONE:
                taken.add(level)
                if level >= least and span.contains(spans[other]):
                    least = level + 1
        out[number] = _lowest_free(taken, least=least)
    return out


def depths(spans: Sequence[Span]) -> list[int]:
    """The layer each span's tint would lie on, 0 the lowest, the longest first; no two that overlap share one."""
    out = [_NONE] * len(spans)
    beside = _overlapping(spans)
    for number in reversed(_inner_first(spans)):
        out[number] = _lowest_free({out[other] for other in beside[number]} - {_NONE})
    return out


def _overlapping(spans: Sequence[Span]) -> list[list[int]]:
    """For each span those that share words with it."""
    out: list[list[int]] = [[] for _ in spans]
    still_open: list[int] = []
    for number in sorted(range(len(spans)), key=lambda n: spans[n].start):
        start = spans[number].start
        still_open = [other for other in still_open if spans[other].end > start]
        for other in still_open:
            out[other].append(number)
        out[number].extend(still_open)
        still_open.append(number)
    return out


def _inner_first(spans: Sequence[Span]) -> list[int]:
    return sorted(range(len(spans)), key=lambda number: _inwards(spans, number))


def _inwards(spans: Sequence[Span], number: int) -> tuple[int, int, int]:
    """The less, the further inside: the shorter, of equal ones the later."""
    return len(spans[number]), -spans[number].start, number


def _lowest_free(taken: set[int], *, least: int = 0) -> int:
    while least in taken:
        least += 1
    return least


def _in_order(claims: Sequence[Claim]) -> list[int]:
    return sorted(range(len(claims)), key=lambda n: (claims[n].first, claims[n].start, -claims[n].end))
