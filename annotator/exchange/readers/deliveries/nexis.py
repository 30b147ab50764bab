"""Nexis Uni and the older LexisNexis: documents with “Body” and “End of Document”, and texts of “1 of 20 DOCUMENTS”."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from annotator.exchange.readers.days import day_in
from annotator.exchange.readers.deliveries.fields import Header, field_of, groups
from annotator.exchange.readers.found import FoundArticle
from annotator.exchange.readers.lines import Line, paragraphs_of, plain

NAME: Final = "Nexis Uni"

_ENDS: Final = frozenset(
    {
        "end of document", "ende des dokuments", "fin du document", "fin del documento", "fine del documento",
        "einde van het document", "einde van document", "fim do documento",
    }
)  # fmt: skip
_BODIES: Final = frozenset(
    {"body", "text", "textkörper", "volltext", "corps", "corps du texte", "cuerpo", "corpo", "hoofdtekst", "tekst"}
)
_OF_DOCUMENTS: Final = re.compile(
    r"^\d{1,6} (?:of|von|de|sur|di|van) \d{1,6} (?:documents?|dokumente?n?|documentos?|documenti|documenten)$",
    re.IGNORECASE,
)
_COPYRIGHT: Final = re.compile(
    r"^(?:copyright\b|©|\(c\) ?\d{4}|all rights reserved|alle rechte vorbehalten|tous droits réservés)", re.IGNORECASE
)
_FIELDS: Final[Mapping[str, str]] = {
    "section": "section", "rubrik": "section", "rubrique": "section", "sección": "section", "sezione": "section",
    "sectie": "section",
    "length": "length", "länge": "length", "longueur": "length", "longitud": "length", "lunghezza": "length",
    "lengte": "length",
    "byline": "author", "autor": "author", "auteur": "author", "author": "author", "autore": "author",
    "highlight": "highlight", "dateline": "dateline",
    "load-date": "load date", "update": "load date", "date-chargement": "load date", "laaddatum": "load date",
    "language": "language", "sprache": "language", "langue": "language", "idioma": "language", "taal": "language",
    "publication-type": "publication type", "zeitungs-code": "publication type", "type-publication": "publication type",
    "publicatie-type": "publication type", "journal-code": "journal code", "subject": "subject",
    "organization": "organization",
    "geographic": "geographic", "person": "person", "industry": "industry", "company": "company", "ticker": "ticker",
    "graphic": "graphic", "grafik": "graphic", "illustration": "graphic", "url": "url", "correction": "correction",
    "correction-date": "correction", "series": "series", "document-type": "document type",
    "pub-type": "publication type",
    "headline": "headline", "type": "type", "issn": "issn",
}  # fmt: skip
_LAST: Final = frozenset(
    {
        "load date",
        "language",
        "publication type",
        "journal code",
        "subject",
        "organization",
        "geographic",
        "url",
        "graphic",
    }
)
_TAILS: Final = frozenset(
    {"graphic", "grafik", "classification", "klassifizierung", "notes", "correction", "abbildung", "bildunterschrift"}
)
_COVER: Final = re.compile(
    r"^(?:user name|date and time|job number|documents? \(\d+\)|client/matter|search terms)\b", re.IGNORECASE
)
_LINKS: Final = frozenset({"link to pdf document", "link zum pdf-dokument", "link to image", "link zum bild"})
_MOST_HEADER: Final = 40


def articles(lines: Sequence[Line]) -> list[FoundArticle]:
    """The articles of a delivery; none where the lines are no delivery of Nexis."""
    numbered = [place for place, line in enumerate(lines) if line.text[:1].isdigit() and _OF_DOCUMENTS.match(line.text)]
    if numbered:
        found = [_numbered(group) for group in groups(lines[numbered[0] :], [each - numbered[0] for each in numbered])]
    else:
        ends = [place for place, line in enumerate(lines) if line.text.lower() in _ENDS]
        found = [_titled(group) for group in groups(lines, ends)] if ends else []
    headers = [header for header in found if header is not None]
    return [header.article(number, NAME) for number, header in enumerate(headers, 1)]


def _titled(lines: Sequence[Line]) -> Header | None:
    """Headline, outlet, day, copyright, fields, “Body”, paragraphs, fields: as Nexis Uni writes documents."""
    lines = _without_cover(lines)
    body = next((place for place, line in enumerate(lines[:400]) if line.text.lower() in _BODIES), None)
    if body is None:
        return None
    top = [line for line in lines[:body] if line.text]
    # A cover page that was not known as such: the article's own lines are the last ones before its body.
    top = top[_last_heading(top) :][:_MOST_HEADER]
    if not top:
        return None
    header = Header(headline=top[0].text)
    rest = _taken_fields(header, top[1:])
    if rest and not day_in(rest[0]):
        header.outlet = rest.pop(0)
    _take_day(header, rest)
    _take_body(header, lines[body + 1 :])
    return header


def _numbered(lines: Sequence[Line]) -> Header | None:
    """Outlet, day and edition in the middle, headline, FIELDS in capitals, text, fields: the older plain text."""
    shown = [place for place, line in enumerate(lines) if line.text]
    if not shown:
        return None
    header = Header(outlet=lines[shown[0]].text)
    if _COPYRIGHT.match(header.outlet):  # the copyright stands above the outlet in some
        shown = [place for place in shown if not _COPYRIGHT.match(lines[place].text)] or shown
        header.outlet = lines[shown[0]].text
    place = shown[0] + 1
    rest: list[str] = []
    while place < len(lines) and (not lines[place].text or (header.date is None or lines[place].indent > 10)):
        words = lines[place].text
        if words and not _COPYRIGHT.match(words):
            rest.append(words)
            header.date = header.date or day_in(words)
        if len(rest) > 6:
            break
        place += 1
    _take_day(header, rest)
    start = _take_title(header, lines, place)
    _take_body(header, lines[start:])
    return header


def _take_title(header: Header, lines: Sequence[Line], start: int) -> int:
    """Headline and fields up to the text. Gives the place where the text begins."""
    title: list[str] = []
    place = start
    has_fields = False
    while place < len(lines):
        line = lines[place]
        known = field_of(line, _FIELDS.keys())
        if known is not None:
            place = _take_wrapped(header, lines, place, known)
            has_fields = True
            continue
        if line.text and (has_fields or (title and not lines[place - 1].text)):
            break
        if line.text:
            title.append(line.text)
        place += 1
    header.headline = header.headline or " ".join(title)
    return place


def _take_wrapped(header: Header, lines: Sequence[Line], place: int, known: tuple[str, str]) -> int:
    """A field with the lines that it goes on in, up to a blank one."""
    name, value = known
    place += 1
    while place < len(lines) and lines[place].text and field_of(lines[place], _FIELDS.keys()) is None:
        value = f"{value} {lines[place].text}"
        place += 1
    _set(header, _FIELDS[name], value)
    return place


def _take_body(header: Header, lines: Sequence[Line]) -> None:
    stop = _end_of_text(lines)
    text = [line for line in lines[:stop] if line.text.lower() not in _LINKS and not _COPYRIGHT.match(line.text)]
    highlight = header.details.pop("highlight", "")
    header.body = [highlight, *paragraphs_of(text)] if highlight else paragraphs_of(text)
    name = ""
    for line in lines[stop:]:
        known = field_of(line, _FIELDS.keys())
        if known is not None:
            name = _FIELDS[known[0]]
            _set(header, name, known[1])
        elif line.text.lower() in _TAILS:
            name = line.text.lower()
        elif line.text and name and not _COPYRIGHT.match(line.text):
            header.details[name] = plain(f"{header.details.get(name, '')} {line.text}")


def _end_of_text(lines: Sequence[Line]) -> int:
    """Where the fields below the text begin: seen from the end, so that a line in the text is not taken for one."""
    stop = len(lines)
    for place in range(len(lines) - 1, -1, -1):
        line = lines[place]
        known = field_of(line, _FIELDS.keys())
        if line.text.lower() in _TAILS or (known is not None and _FIELDS[known[0]] in _LAST):
            stop = place
        elif len(line.text) > 400 or len(lines) - place > 60:
            break
    return stop


def _taken_fields(header: Header, lines: Sequence[Line]) -> list[str]:
    """Put fields into the header; what is none, and no copyright, is given back."""
    rest = []
    for line in lines:
        known = field_of(line, _FIELDS.keys())
        if known is not None:
            _set(header, _FIELDS[known[0]], known[1])
        elif _COPYRIGHT.match(line.text):
            header.add("copyright", line.text)
        elif line.text.lower() not in _LINKS:
            rest.append(line.text)
    return rest


def _take_day(header: Header, rest: Sequence[str]) -> None:
    for words in rest:
        day = day_in(words)
        if day is not None and (header.date is None or header.date == day):
            header.date = day
        elif words != header.outlet:
            header.add("edition", words)


def _set(header: Header, name: str, value: str) -> None:
    if name == "author":
        header.author = value
    elif name == "headline":
        header.headline = value
    else:
        header.add(name, value)


def _without_cover(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines behind the cover page, which lists the articles with the words that were searched for."""
    first = [line.text for line in lines[:12] if line.text]
    if not any(_COVER.match(words) for words in first):
        return lines
    cover = [
        place
        for place, line in enumerate(lines)
        if _COVER.match(line.text) or line.text.lower().startswith(_COVER_ROWS)
    ]
    return lines[cover[-1] + 1 :]


_COVER_ROWS: Final = ("search type:", "narrowed by:", "content type", "1. client/matter", "timeline:", "news ")


def _last_heading(top: Sequence[Line]) -> int:
    return max((place for place, line in enumerate(top) if line.is_heading), default=0)
