"""The backups of one open project: where they go, when the next is due, and making one."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from annotator.domain.backups import Backup, Why
from annotator.domain.clock import Clock
from annotator.storage.backup_names import fitting, mark_of, name_of, stem_of, told_by
from annotator.storage.backups import Step, back_up, thin
from annotator.storage.held import uuid_of
from annotator.storage.small_files import write_whole

EVERY: Final = timedelta(minutes=15)
"""How long work goes on before it is backed up again."""
_OF_ONE_RUN: Final = timedelta(minutes=5)
_ALWAYS: Final = frozenset({Why.MIGRATING, Why.TAKING_IN, Why.RESTORING, Why.WORKING, Why.CLOSING, Why.ASKED})
_ORIGIN: Final = "project.json"


@dataclass(frozen=True, slots=True)
class Places:
    """Where backups go: a folder beside the project, and one of the project's own in the program's data folder."""

    data: Path
    in_data: bool = True
    beside: bool = True

    def folders(self, project: Path, uuid: str) -> list[Path]:
        own = [own_folder(self.data, project, uuid)] if self.in_data else []
        return [*([beside(project)] if self.beside else []), *own]


Where = Places | Path
"""A path is a folder that takes the backups as they are."""


def beside(project: Path) -> Path:
    return project.with_name(f"{stem_of(project)} backups")


def own_folder(data: Path, project: Path, uuid: str) -> Path:
    """A project's folder among those of others: two files with one UUID, such as a copy, do not share theirs."""
    known = hashlib.sha256(f"{uuid}\n{project.absolute()}".encode("utf-8", "surrogateescape")).hexdigest()
    return data / f"{fitting(project.stem, 60) or 'project'} {known[:8]}"


def origin_of(folder: Path) -> str:
    """Of which file the backups in a folder are; empty where it does not say."""
    try:
        return str(json.loads((folder / _ORIGIN).read_text(encoding="utf-8"))["path"])
    except (OSError, ValueError, KeyError, TypeError):
        return ""


class Backups:
    """Makes backups of one project. Each is checked before it counts; old ones make room only after that.

    ``make`` reads by a connection of its own, so that any thread may call it.
    """

    def __init__(self, path: Path, *, where: Where, clock: Clock) -> None:
        self._path = path
        self.where = where
        self._clock = clock
        self._one_at_a_time = threading.Lock()
        self._changes = self._kept = 0
        self._since = clock()
        self._made: dict[Why, datetime] = {}
        self.waiting: Callable[[], AbstractContextManager[object]] = nullcontext
        """Around each backup that an action waits for, on the thread of the action."""

    def note_change(self) -> None:
        """Something was saved that no backup has yet."""
        self._changes += 1

    @property
    def has_changed(self) -> bool:
        """Whether anything was saved since the last backup, or since the project was opened."""
        return self._changes > self._kept

    @property
    def is_due(self) -> bool:
        """Whether so much time of work has passed that it is to be backed up. A clock that was set back waits not."""
        return self.has_changed and abs(self._clock() - self._since) >= EVERY

    def before(self, why: Why, about: str = "") -> list[Path]:
        """Make a backup before something risky, which is not to be done where this raises.

        Of a run of the same kind within five minutes the first is enough: each is an action that can be undone.
        """
        made = self._made.get(why)
        if why not in _ALWAYS and made is not None and abs(self._clock() - made) < _OF_ONE_RUN:
            return []
        with self.waiting():
            return self.make(why, about)

    def make(self, why: Why, about: str = "", *, step: Step | None = None, into: Where | None = None) -> list[Path]:
        """Make a backup in each of the places, or in others. Gives back where they lie, the first one first.

        Raises ProjectDamaged, DiskFull, NotSaved; no earlier backup was touched then.
        """
        with self._one_at_a_time:
            changes, now = self._changes, self._clock()
            uuid = uuid_of(self._path)
            made = keep(self._path, into or self.where, uuid=uuid, made_at=now, why=why, about=about, step=step)
            self._kept, self._since = max(self._kept, changes), now
            self._made[why] = now
            return made


def keep(
    path: Path, where: Where, *, uuid: str, made_at: datetime, why: Why, about: str = "", step: Step | None = None
) -> list[Path]:
    """Make one backup of a project that may be open or closed, and let old ones make room."""
    folders = where.folders(path, uuid) if isinstance(where, Places) else [where]
    mark = mark_of(uuid)
    name = name_of(path, made_at=made_at, why=why, about=about, mark=mark)
    made = back_up(path, folders, name=name, step=step)
    for copy in made:
        if isinstance(where, Places) and copy.parent != beside(path):
            _note_origin(copy.parent, path)
        thin(copy.parent, stem=stem_of(path), mark=mark, now=made_at)
    return made


def kept_in(folders: Sequence[Path]) -> list[Backup]:
    """The backups that lie in some folders, by their names, newest first."""
    found: list[Backup] = []
    for folder in folders:
        with suppress(OSError):
            found += filter(None, map(told_by, folder.iterdir()))
    return sorted(found, key=lambda backup: backup.made_at, reverse=True)


def _note_origin(folder: Path, project: Path) -> None:
    """Say of which file the backups are, for the day on which it can't itself; else they are found by name."""
    origin = folder / _ORIGIN
    with suppress(OSError, UnicodeEncodeError):
        if not origin.exists():
            write_whole(origin, json.dumps({"path": str(project.absolute())}))
