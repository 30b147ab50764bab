"""Marking and unmarking stretches of an article that is not yet in the project."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.domain.records import Region, RegionKind
from annotator.domain.text import Span

CODER_RULE = "coder"


def with_region(regions: Sequence[Region], span: Span, kind: RegionKind) -> tuple[Region, ...]:
    """Mark a stretch: it joins what of its kind it overlaps, and what it covers of other kinds goes."""
    joined = [region for region in regions if region.kind is kind and region.span.overlaps(span)]
    start = min([span.start, *(region.span.start for region in joined)])
    end = max([span.end, *(region.span.end for region in joined)])
    kept = [region for region in regions if region not in joined and not span.contains(region.span)]
    return tuple(sorted([*kept, Region(Span(start, end), kind, CODER_RULE)]))


def without_region(regions: Sequence[Region], span: Span) -> tuple[Region, ...]:
    """Make a stretch running text: regions lose what the span covers of them."""
    out: list[Region] = []
    for region in regions:
        if not region.span.overlaps(span):
            out.append(region)
            continue
        for start, end in ((region.span.start, span.start), (span.end, region.span.end)):
            if start < end:
                out.append(Region(Span(start, end), region.kind, CODER_RULE))
    return tuple(sorted(out))
