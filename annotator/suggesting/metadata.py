"""Date, author and outlet of a pasted article, from the short lines around its text. What is not sure is left out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from annotator.suggesting.boilerplate import Line, Patterns, patterns

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar jänner",
            "february feb februar feber",
            "march mar märz mrz",
            "april apr",
            "may mai",
            "june jun juni",
            "july jul juli",
            "august aug",
            "september sept sep",
            "october oct oktober okt",
            "november nov",
            "december dec dezember dez",
        ),
        start=1,
    )
    for name in names.split()
}
_MONTH = "(?P<month>" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:19|20)\d\d)(?!\d)"
_DATES = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"\b{_MONTH} {_DAY},? ?,? {_YEAR}",
        rf"(?<!\d){_DAY}(?: of)?[ -]{_MONTH},?[ -]{_YEAR}",
        rf"(?<!\d)(?P<day>\d{{1,2}})\. ?{_MONTH} {_YEAR}",
        rf"\b{_YEAR}[ -]{_MONTH}[ -]{_DAY}(?!\d)",
        r"(?<!\d)(?P<year>(?:19|20)\d\d)[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})(?!\d)",
        r"(?<!\d)(?P<day>\d{1,2})\. ?(?P<month>\d{1,2})\. ?(?P<year>(?:19|20)\d\d)(?!\d)",
        # 23/11/2022 and 11/23/2022: only where one of the two can't be a month.
        r"(?<!\d)(?P<day>1[3-9]|2\d|3[01])/(?P<month>\d{1,2})/(?P<year>(?:19|20)\d\d)(?!\d)",
        r"(?<!\d)(?P<month>\d{1,2})/(?P<day>1[3-9]|2\d|3[01])/(?P<year>(?:19|20)\d\d)(?!\d)",
    )
)
_TIME = re.compile(
    r"^[\s,|·•–—-]*(?:T|at |um )?\s*(?P<hour>\d{1,2})[:.](?P<minute>\d\d)(?:[:.]\d\d)?(?:\s*(?P<half>[ap])\.?m\b)?",
    re.IGNORECASE,
)
_NOT_PUBLISHED = re.compile(
    r"\b(?:up-?dated?|modified|edited|accessed|retrieved|last|expires?|deadline|"
    r"aktualisiert|stand|zuletzt|geändert|abgerufen|update|aktualisierung)\b",
    re.IGNORECASE,
)
_PUBLISHED = re.compile(
    r"\b(?:published|posted|issued|released|first published|date|created|"
    r"veröffentlicht|erschienen|publiziert|erstellt|datum)\b",
    re.IGNORECASE,
)
_DATE_WORDS = re.compile(
    r"\b(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?|published|posted|issued|released|"
    r"(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|uhr|um|am|vom|den|me?s?z|"
    r"veröffentlicht|aktualisiert|stand|"
    r"updated?|last|first|on|at|date|time|gmt|utc|e[sd]?t|cet|bst|[ap]\.?m|author)\b|\d{1,2}[:.]\d\d",
    re.IGNORECASE,
)
_PARTICLE = r"(?:de|del|della|der|den|di|da|dos|du|van|von|bin|bint|ibn|al|el|la|le|ter|ten|y|zu|af|av)"
_PERSON = rf"(?-i:[A-Z]|[^\W\d_a-z])[\w.’'-]*(?: (?:{_PARTICLE} )*(?-i:[A-Z]|[^\W\d_a-z])[\w.’'-]*){{1,4}}"
_PEOPLE = rf"(?P<name>{_PERSON}(?:(?:, | and | und | & ){_PERSON})*)"
_AUTHORS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"^(?:avatar )?(?:written |posted |published |reported |story )?by:? {_PEOPLE}",
        rf"\b(?:author|writer|reporter|correspondent)s?: ?{_PEOPLE}",
        rf"^(?:\S+ ){{0,2}}by {_PEOPLE}\W*$",
    )
)
# Behind the name comes nothing, or a mark, or a date: not the rest of “Von New York nach Paris”.
_SIGNED = r"(?=\W*$|\s*[,|(–—/·•-]|\s+\d)"
_AUTHORS_OF: Mapping[str, tuple[re.Pattern[str], ...]] = {
    "de": tuple(
        re.compile(form, re.IGNORECASE)
        for form in (
            rf"^(?:(?:ein |eine )?(?:artikel|bericht|analyse|kommentar|beitrag|reportage|interview|gastbeitrag|essay|"
            rf"text|kolumne|protokoll) )?von:? {_PEOPLE}{_SIGNED}",
            rf"^(?:autorin|autor|autoren|text|redakteur|redakteurin): ?{_PEOPLE}{_SIGNED}",
        )
    )
}
_DATE_TAIL = re.compile(
    rf"[\s,|·•–—-]+(?:on )?(?:{_MONTH}|published|updated|posted|veröffentlicht|aktualisiert)\b.*$", re.IGNORECASE
)
_AGENCY_DATELINE = re.compile(
    r"^[A-Z][A-Z .,’'/-]{2,50}(?:, \w{3,9}\.? \d{1,2})? \((?P<name>Reuters|AP|AFP|UPI|TASS|Xinhua|dpa|ANI)\)\s*[-–—]"
)


_AGENCY_DATELINES_OF = {
    "de": re.compile(
        r"^[A-ZÄÖÜ][\w .,/’'-]{1,40} \((?P<name>dpa|Reuters|AFP|AP|epd|KNA|APA|SDA)(?:[/ -][\w./ -]{1,20})?\)\s*[-–—]"
    )
}


def published(lines: Iterable[Line]) -> str | None:
    """The day, or minute, of publication in ISO 8601: the first date with a year that is no update or access stamp."""
    found: list[tuple[bool, str]] = []
    for line in lines:
        for match in _dates(line.text):
            before = line.text[: match.start()]
            clause = re.split(r"[|•·]|\d{4}", before)[-1]
            if _NOT_PUBLISHED.search(clause):
                continue
            stamp = _iso(match, line.text[match.end() :])
            if stamp is not None:
                found.append((not _PUBLISHED.search(clause), stamp))
    return min(found, key=lambda pair: pair[0])[1] if found else None


def has_date(text: str) -> bool:
    return any(True for _ in _dates(text))


def is_dateline(line: Line) -> bool:
    """The line holds a date and nothing else of weight."""
    rest = line.text
    for match in _dates(line.text):
        rest = rest.replace(match[0], " ")
    if rest == line.text:
        return False
    rest = _DATE_WORDS.sub(" ", rest)
    return len(re.findall(r"[^\W\d_]{2,}", rest)) <= 2


def author_of(lines: Iterable[Line], language: str = "en") -> tuple[str, Line] | None:
    """Who signs, and the line that says it."""
    for line in lines:
        for form in (*_AUTHORS, *_AUTHORS_OF.get(language, ())):
            match = form.search(line.text)
            if match is None:
                continue
            name = _DATE_TAIL.sub("", match["name"]).strip(" ,.-–—")
            if name and not patterns(language).not_people.search(name) and _is_byline(line, match.end()):
                return name, line
    return None


def outlet_of(lines: Sequence[Line], first_words: str, language: str = "en") -> str | None:
    """The outlet, where a line of furniture names it or an agency's dateline opens the text."""
    words = patterns(language)
    names = [name for line in lines for form in words.outlets if (name := _outlet_in(form, line.text, words))]
    if names:
        return names[0]
    dateline = _AGENCY_DATELINES_OF.get(language, _AGENCY_DATELINE).search(first_words)
    return dateline["name"] if dateline else None


def _outlet_in(form: re.Pattern[str], text: str, words: Patterns) -> str | None:
    match = form.search(text)
    if match is None:
        return None
    name = match[1].strip(" .,")
    bare = words.outlet_suffixes.sub("", name)
    # In "the Warsaw Institute Foundation" the article belongs to the suffix; in "the Algemeiner" to the name.
    if bare != name:
        return re.sub("^the ", "", bare, flags=re.IGNORECASE) or None
    return re.sub("^the ", "The ", name)


def _is_byline(line: Line, end: int) -> bool:
    """After the name comes a date, a role or nothing: not the rest of a sentence."""
    rest = line.text[end:]
    return line.words <= 25 and (not line.is_sentence or len(rest.split()) <= 2 or has_date(rest))


def _dates(text: str) -> Iterable[re.Match[str]]:
    found = [match for form in _DATES for match in form.finditer(text)]
    return sorted(found, key=lambda match: match.start())


def _iso(match: re.Match[str], after: str) -> str | None:
    month = _MONTHS.get(match["month"].lower()) or int(match["month"])
    try:
        day = date(int(match["year"]), month, int(match["day"]))
    except ValueError:
        return None
    time = _TIME.search(after)
    if time is None:
        return day.isoformat()
    hour, minute = int(time["hour"]), int(time["minute"])
    if time["half"]:
        hour = hour % 12 + (12 if time["half"].lower() == "p" else 0)
    return f"{day.isoformat()}T{hour:02}:{minute:02}" if hour < 24 and minute < 60 else day.isoformat()
