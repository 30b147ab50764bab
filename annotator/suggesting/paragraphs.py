"""The stretches of an article that are analysed, one at a time: its paragraphs without the furniture."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from annotator.domain.records import Region, RegionKind
from annotator.domain.text import Span, tidied
from annotator.suggesting.boilerplate import lines_of

_LEFT_OUT = frozenset({RegionKind.BOILERPLATE, RegionKind.BYLINE, RegionKind.DATELINE})
_ZONES = frozenset({RegionKind.HEADLINE, RegionKind.SUBHEAD, RegionKind.CAPTION})


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A stretch to be analysed on its own; ``zone`` says of a headline, subhead or caption that it is one."""

    span: Span
    zone: RegionKind | None = None


def paragraphs_of(text: str, regions: Iterable[Region]) -> Sequence[Paragraph]:
    """What is analysed, in order. A region that covers part of a line cuts it."""
    ordered = sorted(regions)
    out = [Region(region.span, region.kind) for region in ordered if region.kind in _LEFT_OUT]
    zones = [region for region in ordered if region.kind in _ZONES]
    found: list[Paragraph] = []
    for line in lines_of(text):
        start = line.span.start
        for region in (*(each for each in out if each.span.overlaps(line.span)), None):
            end = min(region.span.start, line.span.end) if region else line.span.end
            piece = tidied(text, start, end) if end > start else None
            if piece is not None:
                found.append(Paragraph(piece, next((z.kind for z in zones if z.span.overlaps(piece)), None)))
            start = max(start, region.span.end) if region else start
    return found
