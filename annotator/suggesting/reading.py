"""What a pasted article is made of: its metadata, furniture, headline, captions, bylines. Rules, no models."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence

from annotator.domain.findings import Reading
from annotator.domain.records import Metadata, Region, RegionKind
from annotator.domain.text import Span
from annotator.suggesting.boilerplate import Line, furniture, is_caption, lines_of
from annotator.suggesting.languages import language_of
from annotator.suggesting.metadata import author_of, is_dateline, outlet_of, published

_HEAD_LINES = 15
_LONGEST_HEADLINE = 28
_LONGEST_SUBHEAD = 60
_SHORT = 25
_CAPITALS = r"[A-ZÄÖÜ][A-ZÄÖÜ.’'-]+(?:[ /,-]+[A-ZÄÖÜ][A-ZÄÖÜ.’'-]+)*"
_AGENCY = r"\((?:[A-Z]|dpa|epd|kna)[\w ./-]{0,30}\)"
_PLACE = re.compile(
    rf"^(?:{_CAPITALS}(?:, [A-Z][\w. ]{{1,20}})?(?:, \w{{3,9}}\.? \d{{1,2}})?(?: {_AGENCY})?"
    rf"|[A-ZÄÖÜ][\w’'/-]+(?: (?:am )?[A-ZÄÖÜ][\w’'/-]+)?,? {_AGENCY}) ?(?:—|–|--|-) ?(?=\S)"
)
_SMALL_WORDS = frozenset(
    "a an and as at but by for from in into is of off on or over per the to up via vs with amid after".split()
)


def read_article(text: str, *, known: Sequence[str] = ()) -> Reading:
    """Metadata and regions of an article as it was pasted or saved.

    ``known`` are lines that other articles of the same outlet have too. What is not certain is left None.
    """
    lines = lines_of(text)
    language = language_of(text)
    rules = furniture(lines, known=frozenset(known), language=language)
    rest = [line for line in lines if line not in rules]
    kinds = _captions(rest, language)
    head = _head([line for line in rest if line not in kinds], language)
    signed = author_of(head, language) or author_of([line for line in rest[-3:] if line.words <= 12], language)
    if signed is not None:
        kinds[signed[1]] = (RegionKind.BYLINE, "author")
    kinds |= {line: (RegionKind.DATELINE, "date") for line in head if line not in kinds and is_dateline(line)}
    headline = _headline([line for line in head if line not in kinds], body_follows=len(rest) > len(head))
    if headline is not None:
        kinds[headline] = (RegionKind.HEADLINE, "first-line")
        kinds |= dict.fromkeys(_subheads(head, headline, kinds), (RegionKind.SUBHEAD, "under-headline"))
    dated = [line for line in head if line.words <= _SHORT]
    metadata = Metadata(
        headline=headline.text if headline else None,
        outlet=outlet_of([line for line in lines if line in rules], _first_words(rest, kinds), language),
        author=signed[0] if signed else None,
        date=published([line for line in dated if line in kinds and line is not headline]),
    )
    regions = [Region(line.span, RegionKind.BOILERPLATE, rule) for line, rule in rules.items()]
    regions += [Region(line.span, kind, rule) for line, (kind, rule) in kinds.items()]
    regions += _places(line for line in rest if line not in kinds)
    return Reading(metadata, tuple(sorted(regions)))


def _captions(lines: Sequence[Line], language: str) -> dict[Line, tuple[RegionKind, str]]:
    return {line: (RegionKind.CAPTION, "credit") for line in lines if is_caption(line, language)}


def _head(lines: Sequence[Line], language: str) -> Sequence[Line]:
    """The lines above the running text: up to the first long sentence, with the bylines that stand between."""
    for place, line in enumerate(lines[:_HEAD_LINES]):
        if line.words >= _SHORT and _PLACE.search(line.text):
            return lines[:place]
        if line.words >= _SHORT and line.is_sentence and not _byline_follows(lines[place + 1 : place + 3], language):
            return lines[:place]
        if (
            line.is_sentence
            and line.words > 8
            and not _looks_titled(line)
            and place
            and not _byline_follows(lines[place + 1 : place + 3], language)
        ):
            return lines[:place]
    return lines[:_HEAD_LINES] if len(lines) > _HEAD_LINES else lines


def _byline_follows(lines: Sequence[Line], language: str) -> bool:
    return any(line.words <= 12 and (is_dateline(line) or author_of([line], language)) for line in lines)


def _headline(lines: Sequence[Line], *, body_follows: bool) -> Line | None:
    """The first line that is written as a title, where a text stands below it."""
    if not body_follows:
        return None
    for line in lines:
        if _PLACE.search(line.text):
            return None
        if 3 <= line.words <= _LONGEST_HEADLINE and (
            not line.is_sentence or line.text[-1] in "?!’”'\"" or _looks_titled(line)
        ):
            return line
    return None


def _subheads(head: Sequence[Line], headline: Line, kinds: Collection[Line]) -> Iterable[Line]:
    after = head[list(head).index(headline) + 1 :]
    for place, line in enumerate(after):
        before_byline = any(other in kinds for other in after[place + 1 : place + 3])
        if line not in kinds and 4 <= line.words <= _LONGEST_SUBHEAD and (not line.is_sentence or before_byline):
            yield line


def _looks_titled(line: Line) -> bool:
    words = [word for word in re.findall(r"[^\W\d_][\w’'-]*", line.text) if word.lower() not in _SMALL_WORDS]
    return len(words) >= 3 and sum(word[0].isupper() for word in words) >= 0.8 * len(words)


def _first_words(lines: Sequence[Line], kinds: Collection[Line]) -> str:
    return next((line.text for line in lines if line not in kinds), "")


def _places(lines: Iterable[Line]) -> Iterable[Region]:
    """“KYIV, Nov 9 (Reuters) –” at the start of the running text."""
    for line in list(lines)[:3]:
        match = _PLACE.search(line.text)
        if match:
            yield Region(Span(line.span.start, line.span.start + len(match[0].rstrip())), RegionKind.DATELINE, "place")
