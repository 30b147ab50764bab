"""Dates and times as the window writes them."""

from __future__ import annotations

from datetime import date, datetime

_MONTHS = "January February March April May June July August September October November December".split()


def shown_date(iso: str | None, *, long: bool = False) -> str:
    """A date of an article for reading: ``9 Nov 2022``, long ``9 November 2022, 15:15``; what is no date as it is."""
    if not iso:
        return ""
    try:
        moment = datetime.fromisoformat(iso)
    except ValueError:
        return iso
    month = _MONTHS[moment.month - 1]
    day = f"{moment.day} {month if long else month[:3]} {moment.year}"
    return f"{day}, {moment:%H:%M}" if long and "T" in iso else day


def shown_time(moment: datetime | None, *, today: date) -> str:
    """A time of today as ``12:03``, an earlier one with its day."""
    if moment is None:
        return ""
    local = moment.astimezone()
    clock = f"{local:%H:%M}"
    return clock if local.date() == today else f"{local.day} {_MONTHS[local.month - 1][:3]} {local.year}, {clock}"
