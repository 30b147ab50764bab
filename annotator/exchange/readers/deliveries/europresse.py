"""Europresse as text, Word or PDF: documents that end with “news·20221109·LM·123”. Its HTML is in `web_deliveries`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from annotator.exchange.readers.days import day_in
from annotator.exchange.readers.deliveries.fields import Header
from annotator.exchange.readers.found import FoundArticle
from annotator.exchange.readers.lines import Line, paragraphs_of, plain

NAME: Final = "Europresse"

ID: Final = re.compile(r"\b(?:news|web|bio)[·•:](?P<day>\d{8})[·•:]\S{1,20}[·•:]\S{1,60}")
_LABELS: Final[Mapping[str, str]] = {
    "nom de la source": "outlet", "source name": "outlet", "type de source": "source type",
    "source type": "source type",
    "périodicité": "periodicity", "periodicity": "periodicity", "couverture géographique": "coverage",
    "geographical coverage": "coverage", "provenance": "origin", "origin": "origin",
}  # fmt: skip
_RIGHTS: Final = re.compile(
    r"^(?:©|\(c\) ?\d{4}|ce document est (?:destiné|réservé)|certificat émis|"
    r"this document is reserved|certificate issued)",
    re.IGNORECASE,
)
_SOURCE: Final = re.compile(r"\s[•·]\s|,\s(?:no|n°|p)\.?\s?\S", re.IGNORECASE)
_COUNT: Final = re.compile(r"^\d[\d  .,]{0,7} (?:mots|words)$", re.IGNORECASE)


def articles(lines: Sequence[Line]) -> list[FoundArticle]:
    """The articles of a delivery; none where the lines are no delivery of Europresse."""
    found: list[FoundArticle] = []
    start = 0
    for place, line in enumerate(lines):
        match = ID.search(line.text) if len(line.text) < 160 else None
        if match is not None:
            header = _header(lines[start:place], match["day"])
            if header is not None:
                header.details["id"] = match[0]
                found.append(header.article(len(found) + 1, NAME))
            start = place + 1
    return found


def _header(lines: Sequence[Line], day: str) -> Header | None:
    header = Header(date=day_in(day))
    rest = _without_labels(header, lines)
    stop = next((place for place, line in enumerate(rest) if _RIGHTS.match(line.text)), len(rest))
    header.add("copyright", " ".join(line.text for line in rest[stop:] if line.text)[:300])
    rest = rest[:stop]
    place = _after_source(header, rest)
    while place < len(rest) and not rest[place].text:
        place += 1
    if place == len(rest):
        return None
    header.headline = rest[place].text
    place += 1
    while place < len(rest) and not rest[place].text:
        place += 1
    if place < len(rest) and len(rest[place].text.split()) <= 10 and not rest[place].text.endswith((".", "!", "?")):
        header.author = rest[place].text
        place += 1
    header.body = paragraphs_of(rest[place:])
    return header if header.body else None


def _without_labels(header: Header, lines: Sequence[Line]) -> list[Line]:
    """Take what is said under “Nom de la source” and the like, each label and its value a line."""
    rest = []
    name = ""
    for line in lines:
        label = _LABELS.get(plain(line.text).rstrip(" :").lower())
        if label is not None:
            name = label
        elif name and line.text:
            if name == "outlet":
                header.outlet = line.text
            else:
                header.add(name, line.text)
            name = ""
        elif not name:
            rest.append(line)
    return rest


def _after_source(header: Header, lines: Sequence[Line]) -> int:
    """Day, outlet, page and count of words stand above the headline. Gives the place behind them."""
    place = last = 0
    while place < min(len(lines), last + 3):
        words = lines[place].text
        place += 1
        if words and len(words) < 120 and day_in(words):
            header.date = day_in(words) or header.date
        elif words and (
            _SOURCE.search(words) or (header.outlet and words.startswith(header.outlet)) or _COUNT.match(words)
        ):
            parts = [plain(part) for part in re.split(r"\s[•·]\s", words)]
            header.outlet = header.outlet or re.split(r",\s(?:no|n°)", parts[0])[0]
            header.add("page", "; ".join(part for part in parts[1:] if not _COUNT.match(part)))
        else:
            continue
        last = place
    return last
