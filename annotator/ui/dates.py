"""Dates and times as the window writes them, in its language."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QCoreApplication

_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_SHORT: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def shown_date(iso: str | None, *, long: bool = False) -> str:
    """A date of an article for reading: ``9 Nov 2022``, long ``9 November 2022, 15:15``; what is no date as it is."""
    if not iso:
        return ""
    try:
        moment = datetime.fromisoformat(iso)
    except ValueError:
        return iso
    day = _day(moment, long=long)
    return f"{day}, {moment:%H:%M}" if long and "T" in iso else day


def shown_time(moment: datetime | None, *, today: date) -> str:
    """A time of today as ``12:03``, an earlier one with its day."""
    if moment is None:
        return ""
    local = moment.astimezone()
    clock = f"{local:%H:%M}"
    return clock if local.date() == today else f"{_day(local, long=False)}, {clock}"


def _day(moment: datetime, *, long: bool) -> str:
    month = _tr(_MONTHS[moment.month - 1], "month") if long else _tr(_SHORT[moment.month - 1], "month, short")
    return _tr("{day} {month} {year}", "date").format(day=moment.day, month=month, year=moment.year)


def _tr(words: str, comment: str) -> str:
    return QCoreApplication.translate("Dates", words, comment)
