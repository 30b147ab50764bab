"""Backups of a project: why each was made, and which of them make room for newer ones as they grow old."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Final

_ALL: Final = timedelta(hours=1)
_HOURLY: Final = timedelta(days=1)
_DAILY: Final = timedelta(days=7)
_WEEKLY: Final = timedelta(days=31)
BEFORE_KEPT: Final = timedelta(weeks=4)
"""How long every backup stays that was made before something risky."""


class Why(StrEnum):
    """Why a backup was made. The words stand in the names of files: add to them, never change them."""

    WORKING = "while working"
    CLOSING = "at closing"
    ASKED = "as asked"
    MIGRATING = "before format"
    TAKING_IN = "before taking in"
    RESTORING = "before restoring"
    MERGING = "before merging"
    REMOVING = "before removing"
    UNDOING = "before taking back"
    CODEBOOK = "before changing the codebook"
    SETTING_UP = "before changing the set-up"
    REPAIRING = "before repairing"

    @property
    def is_before(self) -> bool:
        """Whether it was made before something risky."""
        return self.value.startswith("before ")


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of a project as its name tells of it.

    ``about`` is what the risky thing was about, such as a coder's file; ``mark`` the beginning of the project's UUID;
    ``stem`` what the project was called. ``why`` is None where an earlier version of the program made it.
    """

    path: Path
    stem: str
    made_at: datetime
    why: Why | None
    about: str = ""
    mark: str = ""

    @property
    def is_before(self) -> bool:
        return self.why is None or self.why.is_before


def crowded(backups: Iterable[Backup], now: datetime) -> list[list[Backup]]:
    """The stretches of time of which one backup is enough by now and several are there, each newest first.

    All of the last hour stay, then one an hour for a day, one a day for a week, one a week for a month, and one a
    month for ever; those made before something risky all stay for four weeks. A stretch never reaches over the end of
    a longer one, so that what one keeps the next finds.
    """
    stretches: defaultdict[tuple[object, ...], list[Backup]] = defaultdict(list)
    for backup in backups:
        stretch = _stretch(backup, now - backup.made_at)
        if stretch is not None:
            stretches[stretch].append(backup)
    several = (sorted(found, key=lambda backup: backup.made_at, reverse=True) for found in stretches.values())
    return [found for found in several if len(found) > 1]


def _stretch(backup: Backup, age: timedelta) -> tuple[object, ...] | None:
    """Which stretch of time a backup of that age stands for; None where it stays for itself."""
    made = backup.made_at
    if age < (BEFORE_KEPT if backup.is_before else _ALL):
        return None
    month, week = (made.year, made.month), made.isocalendar().week
    if age < _HOURLY:
        return "hour", made.date(), made.hour
    if age < _DAILY:
        return "day", made.date()
    return ("week", month, week) if age < _WEEKLY else ("month", month)
