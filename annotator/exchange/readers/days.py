"""The day that a delivery or a table gives, in the languages in which they come, as ISO 8601."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import Final

_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar jänner janvier janv enero ene gennaio januari janeiro",
            "february feb februar feber février févr fév febrero febbraio februari fevereiro fev",
            "march mar märz mrz mars marzo maart mrt março",
            "april apr avril avr abril abr aprile",
            "may mai mayo maggio mag mei maio",
            "june jun juni juin junio giugno giu junho",
            "july jul juli juillet juil julio luglio lug julho",
            "august aug août aout agosto ago augustus",
            "september sept sep septembre septiembre settembre set setembro",
            "october oct oktober okt octobre octubre ottobre ott outubro out",
            "november nov novembre noviembre novembro",
            "december dec dezember dez décembre déc diciembre dic dicembre dezembro",
        ),
        start=1,
    )
    for name in names.split()
}
_MONTH: Final = "(?P<month>" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\.?"
_DAY: Final = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|º|\.)?"
_YEAR: Final = r"(?P<year>(?:18|19|20)\d\d)(?!\d)"
_WRITTEN: Final = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"\b{_MONTH} {{0,3}}{_DAY},? {{1,3}}{_YEAR}",
        rf"(?<!\d){_DAY} {{0,3}}(?:of |de |-)?{_MONTH},?[ -]{{1,3}}(?:de )?{_YEAR}",
        rf"(?<!\d){_YEAR}[ -]{{1,3}}{_MONTH}[ -]{{1,3}}{_DAY}(?!\d)",
    )
)
_ISO: Final = re.compile(
    r"(?<!\d)(?P<year>(?:18|19|20)\d\d)(?P<sep>[-/.]?)(?P<month>\d{2})(?P=sep)(?P<day>\d{2})(?!\d)"
)
_NUMBERS: Final = re.compile(
    r"(?<!\d)(?P<one>\d{1,2})(?P<sep>[-/. ])\s?(?P<two>\d{1,2})(?P=sep)\s?(?P<year>(?:18|19|20)\d\d)(?!\d)"
)
_TIME: Final = re.compile(
    r"^[\s,T]{0,3}(?:(?:at|um|à|[A-Za-zéûáâäöü]{3,10})[ ,]{1,3})?"
    r"(?P<hour>\d{1,2})[:.hH](?P<minute>\d\d)(?:[:.]\d\d)?(?:\.\d+)?"
    r"\s?(?P<half>[ap])?\.?m?\b",
    re.IGNORECASE,
)
_LONGEST: Final = 200


def day_in(words: str, *, month_first: bool | None = None) -> str | None:
    """The first day that a line gives, with its time where that stands behind it; None where there is none.

    ``month_first`` says how 03/04/2022 is meant; where it is not known, such a day is left out.
    """
    line = words[:_LONGEST]
    for form in _WRITTEN:
        match = form.search(line)
        if match is not None:
            return _iso(match["year"], _MONTHS[match["month"].lower()], match["day"], line[match.end() :])
    match = _ISO.search(line)
    if match is not None:
        return _iso(match["year"], int(match["month"]), match["day"], line[match.end() :])
    match = _NUMBERS.search(line)
    return None if match is None else _numbered(match, line[match.end() :], month_first=month_first)


def is_month_first(values: Iterable[str]) -> bool | None:
    """How a column writes 03/04/2022, by those of its days where one number can be no month; None where none tells."""
    firsts = seconds = 0
    for value in values:
        match = _NUMBERS.search(value[:_LONGEST])
        if match is not None:
            firsts += int(match["one"]) > 12
            seconds += int(match["two"]) > 12
    return None if bool(firsts) == bool(seconds) else bool(seconds)


def _numbered(match: re.Match[str], after: str, *, month_first: bool | None) -> str | None:
    one, two = int(match["one"]), int(match["two"])
    if match["sep"] == "." or one > 12:
        month_first = False
    elif two > 12:
        month_first = True
    elif one == two:
        month_first = False
    if month_first is None:
        return None
    return _iso(match["year"], one if month_first else two, two if month_first else one, after)


def _iso(year: str, month: int, day: str | int, after: str) -> str | None:
    try:
        found = date(int(year), month, int(day))
    except ValueError:
        return None
    time = _TIME.match(after)
    if time is None:
        return found.isoformat()
    hour, minute = int(time["hour"]), int(time["minute"])
    if time["half"]:
        hour = hour % 12 + (12 if time["half"].lower() == "p" else 0)
    return f"{found.isoformat()}T{hour:02}:{minute:02}" if hour < 24 and minute < 60 else found.isoformat()
