"""Factiva: articles that end with “Document GRDN0000…”, their fields with codes (HD, PD, LP …) or without."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from annotator.exchange.readers.days import day_in
from annotator.exchange.readers.deliveries.fields import Header
from annotator.exchange.readers.found import FoundArticle
from annotator.exchange.readers.lines import Line, plain

NAME: Final = "Factiva"

_END: Final = re.compile(
    r"^(?:AN\s+)?(?:document|documento|dokument|文件|документ) ?(?P<id>[A-Z][A-Z0-9]{1,9}0\d{9,}[A-Za-z0-9]{4,})$",
    re.IGNORECASE,
)
_CODE: Final = re.compile(
    r"^(?P<code>CLM|SE|HD|BY|CR|WC|PD|ET|SN|SC|NGC|GC|ED|PG|VOL|LA|CY|LP|TD|RF|ART|CT|CO|IN|NS|RE|IPD|IPC|PUB|AN)"
    r"(?:\s*\t\s*|\s{2,}|$)(?P<value>.*)",
    re.DOTALL,
)
_WORDS: Final = re.compile(
    r"^\d[\d.,  ]{0,8}\s?(?:words|wörter|mots|palabras|parole|palavras|woorden|字|слова?)$", re.IGNORECASE
)
_CLOCK: Final = re.compile(r"^\d{1,2}:\d\d(?: [AP]M)?(?: GMT| [A-Z]{3,4})?$", re.IGNORECASE)
_SHORT_NAME: Final = re.compile(r"^[A-Z0-9]{2,10}$")
_BYLINE: Final = re.compile(r"^(?:by|von|par|por|di|door) \S", re.IGNORECASE)
_LANGUAGES: Final = frozenset(
    "english englisch anglais inglés german deutsch allemand alemán french français französisch francés spanish "
    "español spanisch espagnol italian italiano italienisch italien portuguese português russian russe "
    "dutch nederlands polish".split()
)
_COPYRIGHT: Final = re.compile(r"^(?:copyright\b|©|\(c\)|all rights reserved)", re.IGNORECASE)
_NAMES: Final[Mapping[str, str]] = {
    "SE": "section", "CLM": "column", "WC": "length", "SC": "source code", "ED": "edition", "PG": "page",
    "VOL": "volume",
    "LA": "language", "CY": "copyright", "CR": "credit", "CO": "company", "IN": "industry", "NS": "subject",
    "RE": "region",
    "PUB": "publisher", "ART": "graphic", "CT": "contact", "RF": "references", "IPD": "ipd", "IPC": "ipc",
}  # fmt: skip
_MOST_HEADER: Final = 16


def articles(lines: Sequence[Line]) -> list[FoundArticle]:
    """The articles of a delivery; none where the lines are no delivery of Factiva."""
    found: list[FoundArticle] = []
    start = 0
    for place, line in enumerate(lines):
        match = _END.match(line.text) if len(line.text) < 80 else None
        if match is not None:
            part = [each for each in lines[start:place] if each.text and each.text != "AN"]
            header = _coded(part) if any(_is_code(each, "HD") for each in part) else _displayed(part)
            if header is not None:
                header.details["id"] = match["id"]
                found.append(header.article(len(found) + 1, NAME))
            start = place + 1
    return found


def _is_code(line: Line, code: str) -> bool:
    match = _CODE.match(line.text[:20])
    return match is not None and match["code"] == code


def _coded(lines: Sequence[Line]) -> Header:
    """Every field begins with its code; what stands below it without one belongs to it."""
    values: dict[str, list[str]] = {}
    code = ""
    for line in lines:
        match = _CODE.match(line.text)
        words = line.text
        if match is not None:
            code, words = match["code"], match["value"]
            values.setdefault(code, [])
        if code and words.strip():
            values[code].append(words.strip())
    single = {name: plain(" ".join(words)) for name, words in values.items()}
    header = Header(
        headline=single.get("HD", ""),
        outlet=single.get("SN", ""),
        author=single.get("BY", ""),
        date=day_in(f"{single.get('PD', '')} {single.get('ET', '')}"),
        body=[*values.get("LP", ()), *values.get("TD", ())],
    )
    for code, name in _NAMES.items():
        header.add(name, single.get(code, ""))
    return header


def _displayed(lines: Sequence[Line]) -> Header | None:
    """Headline, byline, “512 words”, day, time, outlet and its short name, language, copyright; then the text."""
    count = next((place for place, line in enumerate(lines) if _WORDS.match(line.text)), None)
    if count is None:
        return None
    header = Header()
    header.add("length", lines[count].text)
    place = _take_top(header, lines[max(0, count - 6) : count], count)
    place = _take_source(header, lines, place)
    header.body = [line.text for line in lines[place:]]
    if len(header.body) > 1 and len(header.body[-1]) < 80 and header.body[-1][-1] not in '.!?”"':
        header.add("publisher", header.body.pop())
    return header


def _take_top(header: Header, top: Sequence[Line], count: int) -> int:
    titles: list[Line] = []
    for line in top:
        if _BYLINE.match(line.text) and titles:
            header.author = line.text
        else:
            titles.append(line)
    marked = [line for line in titles if line.is_heading]
    headline = marked[-1] if marked else titles[-1] if titles else None
    if headline is not None:
        header.headline = headline.text
        header.add("section", " ".join(line.text for line in titles if line is not headline)[:200])
    return count + 1


def _take_source(header: Header, lines: Sequence[Line], place: int) -> int:
    """The lines between the count of words and the text. Gives where the text begins."""
    end = min(len(lines), place + _MOST_HEADER)
    while place < end:
        words = lines[place].text
        if _COPYRIGHT.match(words):
            header.add("copyright", words)
        elif header.date is None and day_in(words):
            header.date = day_in(words)
        elif _CLOCK.match(words) and header.date:
            header.date = day_in(f"{header.date} {words}") or header.date
        elif not header.outlet and header.date:
            header.outlet = words
        elif not _take_short(header, words):
            break
        place += 1
    return place


def _take_short(header: Header, words: str) -> bool:
    """A short line of the header; whether it was one."""
    if words.lower() in _LANGUAGES:
        header.add("language", words)
    elif _SHORT_NAME.match(words) and not header.details.get("source code") and not words.isdigit():
        header.add("source code", words)
    elif words.isdigit() and len(words) <= 4:
        header.add("page", words)
    else:
        return (
            "language" not in header.details
            and "copyright" not in header.details
            and len(words) < 60
            and not words.endswith((".", "!", "?"))
        )
    return True
