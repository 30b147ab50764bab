"""Where in an article its metadata were found, and what each of its lines is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from annotator.domain.records import Metadata, Region, RegionKind
from annotator.domain.text import Span

FIELDS: Final = ("headline", "date", "author", "outlet")
_LINE = re.compile(r"[^\n]*[^\s][^\n]*")
_KINDS = {
    "headline": (RegionKind.HEADLINE,),
    "date": (RegionKind.DATELINE, RegionKind.BYLINE),
    "author": (RegionKind.BYLINE,),
}


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line with words in it: its number from 1, where its words are, and the regions that lie on it."""

    number: int
    span: Span
    text: str
    regions: tuple[Region, ...] = ()

    @property
    def kind(self) -> RegionKind | None:
        """What the line is, where a region covers at least half of it."""
        for region in self.regions:
            if 2 * (min(region.span.end, self.span.end) - max(region.span.start, self.span.start)) >= len(self.span):
                return region.kind
        return None


@dataclass(frozen=True, slots=True)
class FoundAt:
    """The line that gave a piece of metadata, with some of its words."""

    number: int
    words: str


def lines_of(text: str, regions: Sequence[Region]) -> list[TextLine]:
    """Every line that is not blank. ``regions`` are in the order of the text."""
    out: list[TextLine] = []
    number, counted, first = 1, 0, 0
    for match in _LINE.finditer(text):
        number += text.count("\n", counted, match.start())
        counted = match.start()
        words = match[0].strip()
        start = match.start() + len(match[0]) - len(match[0].lstrip())
        span = Span(start, start + len(words))
        while first < len(regions) and regions[first].span.end <= span.start:
            first += 1
        here = tuple(region for region in _until(regions, first, span.end) if region.span.overlaps(span))
        out.append(TextLine(number, span, words, here))
    return out


def found_in(lines: Sequence[TextLine], metadata: Metadata) -> dict[str, FoundAt]:
    """For each piece of metadata that is there, the line that says it."""
    out: dict[str, FoundAt] = {}
    for field in FIELDS:
        value = getattr(metadata, field)
        line = _line_of(lines, field, value) if value else None
        if line is not None:
            out[field] = FoundAt(line.number, line.text)
    return out


def _line_of(lines: Sequence[TextLine], field: str, value: str) -> TextLine | None:
    kinds = _KINDS.get(field, ())
    marked = [line for line in lines if any(region.kind in kinds for region in line.regions)]
    if field == "date":
        return next((line for line in marked if value[:4] in line.text), None)
    words = value.removeprefix("The ").casefold()
    saying = [line for line in (marked or lines) if words in line.text.casefold()]
    if field == "outlet":
        furniture = [line for line in saying if line.kind is RegionKind.BOILERPLATE]
        return next(iter(furniture or saying), None)
    return next(iter(saying), None)


def _until(regions: Sequence[Region], first: int, end: int) -> list[Region]:
    out = []
    for region in regions[first:]:
        if region.span.start >= end:
            break
        out.append(region)
    return out
