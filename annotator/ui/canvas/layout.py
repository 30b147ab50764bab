"""Which lane, underline level and tint each mark gets: arithmetic on lines and offsets, without Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.domain.text import Span

LANES = 6
"""So many lanes a line are drawn; what would need more is folded into “+n” in the place of the last."""

TINTS = 2
"""So many tints lie on each other; a further statement shows by its underline and its lane alone."""


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


def folded(claims: Sequence[Claim], taken: Sequence[int]) -> frozenset[int]:
    """The claims without a lane of their own: where more lanes are needed than are drawn, the last ones share “+n”."""
    out: set[int] = set()
    for cluster in _clusters(claims):
        if max(taken[number] for number in cluster) >= LANES:
            out.update(number for number in cluster if taken[number] >= LANES - 1)
    return frozenset(out)


def levels(spans: Sequence[Span]) -> list[int]:
    """How many underlines lie above each span's own: 0 for the innermost, one more for each that encloses it."""
    out = [0] * len(spans)
    seen: list[int] = []
    for number in sorted(range(len(spans)), key=lambda n: (-spans[n].start, spans[n].end)):
        for other in reversed(seen):
            if spans[other].start >= spans[number].end:
                break
            out[number] = max(out[number], out[other] + 1)
        seen.append(number)
    return out


def depths(spans: Sequence[Span]) -> list[int]:
    """The layer each span's tint would lie on, 0 the lowest; no two that overlap share one."""
    out = [0] * len(spans)
    open_spans: list[int] = []
    for number in sorted(range(len(spans)), key=lambda n: (spans[n].start, -spans[n].end)):
        open_spans = [other for other in open_spans if spans[other].end > spans[number].start]
        used = {out[other] for other in open_spans}
        out[number] = next(depth for depth in range(len(used) + 1) if depth not in used)
        open_spans.append(number)
    return out


def _in_order(claims: Sequence[Claim]) -> list[int]:
    return sorted(range(len(claims)), key=lambda n: (claims[n].first, claims[n].start, -claims[n].end))


def _clusters(claims: Sequence[Claim]) -> list[list[int]]:
    """Claims that share lines, directly or through others."""
    out: list[list[int]] = []
    reach = -1
    for number in _in_order(claims):
        if claims[number].first > reach:
            out.append([])
        out[-1].append(number)
        reach = max(reach, claims[number].last)
    return out
