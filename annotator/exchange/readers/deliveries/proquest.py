"""ProQuest: documents parted by lines of underscores, each with “Full text:” and fields below it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from annotator.exchange.readers.days import day_in
from annotator.exchange.readers.deliveries.fields import Header, field_of, groups
from annotator.exchange.readers.found import FoundArticle
from annotator.exchange.readers.lines import Line, paragraphs_of, plain

NAME: Final = "ProQuest"

_FULL_TEXT: Final = frozenset({"full text", "texte intégral", "volltext", "texto completo"})
_FIELDS: Final = frozenset(
    {
        "abstract", "author", "business indexing term", "classification", "column", "company / organization",
        "copyright", "corporate author", "country of publication", "credit", "database", "dateline", "document feature",
        "document type", "document url", "edition", "first page", "identifier / keyword", "issn", "issue",
        "language of publication",
        "last updated", "links", "location", "number of pages", "page", "pages", "people", "place of publication",
        "product name", "proquest document id", "publication date", "publication info", "publication subject",
        "publication title", "publication year", "publisher", "section", "source type", "subject", "subtitle",
        "supplement", "title", "volume", "year", "e-issn", "ticker", "identifier/keyword", "duns number", "naics",
    }
)  # fmt: skip
_MARKS: Final = ("proquest document id:", "publication title:", "document url:")
_UNDERSCORES: Final = re.compile(r"^[_*]{20,}$")
_NUMBER: Final = re.compile(r"^(?:document|dokument|documento) \d{1,6} (?:of|de|von) \d{1,6}$", re.IGNORECASE)
_DAY_IN_INFO: Final = re.compile(r"\](?P<day>[^:\]]{6,30})")
_OUTLET_END: Final = re.compile(r";.*|\s*\[[^\]]*\].*|\s\((?:Online|Print)\)$")


def articles(lines: Sequence[Line]) -> list[FoundArticle]:
    """The articles of a delivery; none where the lines are no delivery of ProQuest."""
    if not any(line.text.lower().startswith(_MARKS) for line in lines):
        return []
    parts = groups(lines, [place for place, line in enumerate(lines) if _UNDERSCORES.match(line.text)])
    headers = [_header(part) for part in parts]
    return [header.article(number, NAME) for number, header in enumerate(filter(None, headers), 1)]


def _header(lines: Sequence[Line]) -> Header | None:
    start = next((place for place, line in enumerate(lines) if field_of(line, _FULL_TEXT)), None)
    if start is None:
        return None
    values = _fields(lines[:start])
    stop = _end_of_text(lines, start + 1)
    values |= _fields(lines[stop:])
    first = field_of(lines[start], _FULL_TEXT)
    text = [Line(first[1] if first else ""), *lines[start + 1 : stop]]
    return _filled(values, paragraphs_of(text), _title(lines[:start]))


def _end_of_text(lines: Sequence[Line], start: int) -> int:
    """The first field with another one soon behind it: a single line of the text may look like a field."""
    known = [place for place in range(start, len(lines)) if field_of(lines[place], _FIELDS)]
    for place, following in zip(known, [*known[1:], len(lines)], strict=False):
        between = [line for line in lines[place + 1 : following] if line.text]
        if len(between) <= 2 and (following < len(lines) or len(known) == 1):
            return place
    return len(lines)


def _fields(lines: Sequence[Line]) -> dict[str, str]:
    found: dict[str, str] = {}
    name = ""
    for line in lines:
        known = field_of(line, _FIELDS)
        if known is not None:
            name = known[0]
            found.setdefault(name, plain(known[1]))
        elif not line.text:
            name = ""
        elif name:
            found[name] = plain(f"{found[name]} {line.text}")
    return found


def _title(lines: Sequence[Line]) -> str:
    """The line on top, for deliveries without “Title:”."""
    for line in lines:
        if line.text and not _NUMBER.match(line.text) and field_of(line, _FIELDS) is None:
            return line.text
    return ""


def _filled(values: Mapping[str, str], body: list[str], title: str) -> Header:
    info = values.get("publication info", "")
    day_in_info = _DAY_IN_INFO.search(info)
    header = Header(
        headline=values.get("title") or title,
        outlet=_OUTLET_END.sub("", values.get("publication title") or info),
        author=values.get("author", ""),
        date=day_in(values.get("publication date", "")) or (day_in(day_in_info["day"]) if day_in_info else None),
        body=body,
    )
    taken = {
        "title",
        "author",
        "publication date",
        "publication title",
        "publication info",
        "publication year",
        "links",
        "abstract",
    }
    for name, value in values.items():
        if name not in taken:
            header.add("id" if name == "proquest document id" else "url" if name == "document url" else name, value)
    return header
