"""Dates as people type them."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Final

_MONTHS: Final = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})")
_DAY_FIRST = re.compile(
    r"(?P<day>\d{1,2})(?:st|nd|rd|th)?[ .]+(?P<month>[a-z]{3,9})\.?,? +(?P<year>\d{4})", re.IGNORECASE
)
_MONTH_FIRST = re.compile(
    r"(?P<month>[a-z]{3,9})\.? +(?P<day>\d{1,2})(?:st|nd|rd|th)?,? +(?P<year>\d{4})", re.IGNORECASE
)
_TIME = re.compile(
    r"[ ,T]+(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?::\d{2})? *(?P<half>[ap])?\.?(?:m\.?)?", re.IGNORECASE
)


def date_from(words: str) -> str | None:
    """A day or a minute in ISO 8601 from “9 November 2022, 15:15”, “Nov 9, 2022” or “2022-11-09”; None for others."""
    words = words.strip()
    match = next((found for form in (_ISO, _DAY_FIRST, _MONTH_FIRST) if (found := form.match(words))), None)
    if match is None:
        return None
    rest = words[match.end() :]
    time = _TIME.fullmatch(rest) if rest else None
    month = match["month"]
    number = int(month) if month.isdigit() else _month(month)
    if (rest and time is None) or number is None:
        return None
    return _iso(int(match["year"]), number, int(match["day"]), time)


def _iso(year: int, month: int, day: int, time: re.Match[str] | None) -> str | None:
    hour, minute = (int(time["hour"]), int(time["minute"])) if time else (0, 0)
    if time and time["half"]:
        hour = hour % 12 + (12 if time["half"].lower() == "p" else 0)
    try:
        moment = datetime(year, month, day, hour, minute)  # noqa: DTZ001 - an article's date has no zone
    except ValueError:
        return None
    return moment.isoformat(timespec="minutes") if time else moment.date().isoformat()


def _month(word: str) -> int | None:
    start = word[:3].lower()
    return _MONTHS.index(start) + 1 if start in _MONTHS else None
