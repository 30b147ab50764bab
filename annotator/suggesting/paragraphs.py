"""The stretches of an article that are analysed, one at a time: its paragraphs without the furniture."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from annotator.domain.records import Region, RegionKind
from annotator.domain.text import Span, tidied
from annotator.suggesting.boilerplate import lines_of

_LEFT_OUT = frozenset({RegionKind.BOILERPLATE, RegionKind.BYLINE, RegionKind.DATELINE})
_ZONES = frozenset({RegionKind.HEADLINE, RegionKind.SUBHEAD, RegionKind.CAPTION})
_TITLES = frozenset({RegionKind.HEADLINE, RegionKind.SUBHEAD})
_STOPS = (". ", "? ", "! ", ".” ", "?” ", '." ', '?" ')
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_CAPITALISED = re.compile(r"(?<=[a-z,;] )[A-Z][\w’'-]*")
# The rules compare what they find in a paragraph with each other; one of a page and a half is long for news.
_LONGEST = 6_000


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
                zone = next((each.kind for each in zones if each.span.overlaps(piece)), None)
                found += [Paragraph(part, zone) for part in _cut(text, piece)]
            start = max(start, region.span.end) if region else start
    return found


def _cut(text: str, span: Span) -> Iterable[Span]:
    """A stretch that is too long to be parsed at once, cut behind sentences or else at blanks."""
    start = span.start
    while span.end - start > _LONGEST:
        middle, last = start + _LONGEST // 2, start + _LONGEST
        blank = max(text.rfind(stop, middle, last) for stop in _STOPS) + 1 or text.rfind(" ", middle, last)
        end = blank if blank > 0 else start + _LONGEST
        piece = tidied(text, start, end)
        if piece is not None:
            yield piece
        start = end
    piece = tidied(text, start, span.end)
    if piece is not None:
        yield piece


def texts_to_parse(text: str, paragraphs: Sequence[Paragraph]) -> Sequence[str]:
    """The paragraphs' words, character for character; a headline in title case is put into sentence case.

    A parser that learned from running text takes "Pledge" in "Russia, Iran Pledge Closer Ties" for a name.
    """
    if not any(paragraph.zone in _TITLES for paragraph in paragraphs):
        return [paragraph.span.of(text) for paragraph in paragraphs]
    body = " ".join(paragraph.span.of(text) for paragraph in paragraphs if paragraph.zone not in _TITLES)
    names = frozenset(_stem(word) for word in _CAPITALISED.findall(body))
    return [
        _in_sentence_case(paragraph.span.of(text), names) if paragraph.zone in _TITLES else paragraph.span.of(text)
        for paragraph in paragraphs
    ]


def _stem(word: str) -> str:
    return re.sub(r"['’]s?$", "", word)


def _in_sentence_case(title: str, names: Collection[str]) -> str:
    words = _WORD.findall(title)
    if sum(word[0].isupper() for word in words) < 0.7 * len(words):
        return title

    def lowered(match: re.Match[str]) -> str:
        word = match[0]
        if match.start() == 0 or _stem(word) in names or not word[1:].islower():
            return word
        return word[0].lower() + word[1:] if len(word[0].lower()) == 1 else word

    return _WORD.sub(lowered, title)
