"""What the file of a backup is called, so that a person can read it and the program knows it again."""

from __future__ import annotations

import hashlib
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from annotator.domain.backups import Backup, Why

_NAME: Final = re.compile(
    r"(?P<stem>.+) (?P<made>\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d)Z (?P<words>.+) \[(?P<mark>[0-9a-f]{8})\](?: \d+)?",
    re.DOTALL,
)
_TIME: Final = "%Y-%m-%d %H.%M.%S"
# What Windows has no names with, and what a terminal or a file manager may obey.
_UNFIT: Final = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]+')
_LONGEST_STEM, _LONGEST_ABOUT = 100, 60


def name_of(project: Path, *, made_at: datetime, why: Why, about: str, mark: str) -> str:
    """Such as “Drones 2026-11-22 12.03.04Z before taking in Ben [1a2b3c4d].annotator”, short enough for any disk."""
    words = f"{why} {fitting(about, _LONGEST_ABOUT)}".rstrip()
    stem = stem_of(project)
    return f"{stem} {made_at.astimezone(UTC):{_TIME}}Z {words} [{mark}]{project.suffix or '.annotator'}"


def stem_of(project: Path) -> str:
    """What a project's backups are called by."""
    return fitting(project.stem, _LONGEST_STEM) or "project"


def told_by(path: Path) -> Backup | None:
    """What the name of a file says of the backup that it is; None where it is none of ours."""
    found = _NAME.fullmatch(path.stem)
    if found is None:
        return None
    try:
        made_at = datetime.strptime(found["made"], _TIME).replace(tzinfo=UTC)
    except ValueError:
        return None
    words = found["words"]
    why = max((each for each in Why if f"{words} ".startswith(f"{each} ")), key=len, default=None)
    about = words[len(why) :].strip() if why is not None else words
    return Backup(path, found["stem"], made_at, why, about, found["mark"])


def mark_of(uuid: str) -> str:
    """The few letters by which the backups of two projects of one name are told apart."""
    return uuid[:8] if re.fullmatch(r"[0-9a-f]{8}.*", uuid) else hashlib.sha256(uuid.encode()).hexdigest()[:8]


def fitting(words: str, longest: int) -> str:
    """The words as part of a file's name, in at most so many bytes."""
    clean = _UNFIT.sub(" ", words.encode("utf-8", "ignore").decode())
    return " ".join(clean.split()).encode()[:longest].decode("utf-8", "ignore").strip(" .")
