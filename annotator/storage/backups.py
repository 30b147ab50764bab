"""Copies of a project that are checked before they count, and how old ones make room."""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from annotator.domain.backups import Backup, crowded
from annotator.domain.errors import AnnotatorError, NotSaved, ProjectDamaged, ProjectExists
from annotator.domain.said import said
from annotator.storage.backup_names import told_by
from annotator.storage.connecting import address, distrust
from annotator.storage.database import Database
from annotator.storage.disk import clear_away, reach_disk
from annotator.storage.failures import told
from annotator.storage.foreign_schema import foreign_entry
from annotator.storage.header import Header

_PAGES: Final = 256
_MOST_RESTARTS: Final = 20
_LEFT_OVER: Final = timedelta(days=1)

Step = Callable[[int, int], None]
"""Told of how many pages are still to be copied, of how many."""


class BackupDisturbed(NotSaved):
    """The project was written again and again while it was being copied, so no copy became whole."""


def copy_project(database: Database, path: Path) -> None:
    """Write a copy that stands there whole or not at all. Raises ProjectExists, ProjectDamaged, DiskFull, NotSaved."""
    if path.exists():
        raise ProjectExists("“{name}” exists already. Choose another name for the copy.", name=path.name)
    with _unfinished(path) as unfinished, told(path):
        with closing(sqlite3.connect(unfinished)) as target:
            database.copy_into(target)
        # One text that is not what it was is no reason to keep somebody from taking the rest to another disk.
        check_copy(unfinished, of=database.path, texts=False)


def back_up(path: Path, folders: Sequence[Path], *, name: str, step: Step | None = None) -> list[Path]:
    """Copy a closed or open project under a name of its own into every folder that takes it; at least one does.

    A backup that is there already is kept. The copy is made by a connection of its own, so any thread may. Raises
    ProjectDamaged, DiskFull, NotSaved; then what lay in the folders before lies there still.
    """
    made: list[Path] = []
    failed: AnnotatorError | None = None
    for folder in folders:
        try:
            with told(folder):
                folder.mkdir(parents=True, exist_ok=True)
                target = free_path(folder / name)
                _duplicate(made[0], target) if made else _first_copy(path, target, step)
        except BackupDisturbed:
            raise
        except NotSaved as error:
            failed = error
        else:
            made.append(target)
    if failed is not None and not made:
        raise failed
    return made


def check_copy(path: Path, *, of: Path, texts: bool = True) -> None:
    """Raise ProjectDamaged where a copy does not hold together."""
    wrong = damage_in(path, texts=texts)
    if wrong:
        raise ProjectDamaged(
            "“{name}” is damaged ({what}), so a copy of it would be too. Keep it, and open a backup.",
            name=of.name,
            what=wrong,
        )


def damage_in(path: Path, *, texts: bool = True) -> str:
    """What is wrong with a file at rest, of this or an earlier version; empty where it is sound.

    SQLite's own check says ok to most damage inside a text, so each is held against its fingerprint too.
    """
    try:
        with closing(sqlite3.connect(f"{address(path)}?mode=ro&immutable=1", uri=True)) as copy:
            distrust(copy)
            strange = foreign_entry(copy, Header.unpacked(copy.execute("PRAGMA user_version").fetchone()[0]).schema)
            if strange:
                return said("another program has put the {strange} in it", strange=strange)
            return next(_damages(copy), "") or (next(_changed_texts(copy), "") if texts else "")
    except (sqlite3.DatabaseError, OSError, UnicodeDecodeError) as error:
        return str(error)


def _damages(copy: sqlite3.Connection) -> Iterator[str]:
    for words in copy.execute("PRAGMA integrity_check(1)"):
        if words[0] != "ok":
            yield str(words[0])
    for table, row_id, other, _number in copy.execute("PRAGMA foreign_key_check"):
        yield said(
            "entry {row_id} of “{table}” refers to an entry of “{other}” that is not there",
            row_id=row_id,
            table=table,
            other=other,
        )


def _changed_texts(copy: sqlite3.Connection) -> Iterator[str]:
    for text, sha256 in copy.execute("SELECT CAST(text AS BLOB), sha256 FROM texts"):
        if hashlib.sha256(text or b"").hexdigest() != sha256:
            yield said("the text of an article is not what was imported")


def thin(folder: Path, *, stem: str, mark: str, now: datetime) -> None:
    """Let old backups of one project make room. Of each stretch of time the newest sound one stays.

    What is damaged never stands for another, and is left for the person. What can't be removed stays.
    """
    found = [told_by(path) for path in _files(folder)]
    ours = [backup for backup in found if backup is not None and (backup.stem, backup.mark) == (stem, mark)]
    for stretch in crowded(ours, now):
        for backup in _behind_a_sound_one(stretch):
            with contextlib.suppress(OSError):
                backup.path.unlink(missing_ok=True)
    _sweep(folder, now)


def _behind_a_sound_one(stretch: Sequence[Backup]) -> Sequence[Backup]:
    for number, backup in enumerate(stretch):
        if not damage_in(backup.path):
            return stretch[number + 1 :]
    return ()


def _sweep(folder: Path, now: datetime) -> None:
    """Remove what a program that was killed left half copied."""
    for path in folder.glob(".*.part"):
        with contextlib.suppress(OSError):
            if now.timestamp() - path.stat().st_mtime > _LEFT_OVER.total_seconds():
                path.unlink()


def _files(folder: Path) -> list[Path]:
    try:
        return [path for path in folder.iterdir() if not path.name.startswith(".")]
    except OSError:
        return []


def _first_copy(path: Path, target: Path, step: Step | None) -> None:
    with _unfinished(target) as unfinished:
        with (
            closing(Database.open(path, read_only_reason="it is being copied.")) as database,
            closing(sqlite3.connect(unfinished)) as copy,
        ):
            # It need not outlive a power cut before it is renamed, and then it has reached the disk.
            copy.execute("PRAGMA synchronous = OFF").close()
            copy.execute("PRAGMA journal_mode = OFF").close()
            database.copy_into(copy, pages=_PAGES, progress=_Pace(unfinished, step))
        check_copy(unfinished, of=path)


def _duplicate(source: Path, target: Path) -> None:
    """Copy a backup that was checked, and read the copy back."""
    with _unfinished(target) as unfinished:
        shutil.copyfile(source, unfinished)
        reach_disk(unfinished)
        if _sha256(source) != _sha256(unfinished):
            raise NotSaved("“{name}” was not written as it is. Look after its disk.", name=target.name)


class _Pace:
    """Lets the one who codes in between the steps of a copy, and gives up where they save faster than is copied."""

    def __init__(self, unfinished: Path, step: Step | None) -> None:
        self._path = unfinished
        self._step = step
        self._left: int | None = None
        self._restarts = 0

    def __call__(self, _status: int, left: int, total: int) -> None:
        if self._left is not None and left > self._left:
            self._restarts += 1
        self._left = left
        if self._restarts > _MOST_RESTARTS:
            raise BackupDisturbed("The project was being written all the time, so no backup could be made just now.")
        if self._step is not None:
            self._step(left, total)
            # Little by little, or the coder's next saving would wait for the whole copy to reach the disk.
            reach_disk(self._path)
            time.sleep(0.002)


@contextmanager
def _unfinished(path: Path) -> Iterator[Path]:
    """Where a file is written until it is whole and on the disk; then it gets its name, and else it goes."""
    unfinished = path.with_name(f".{path.name[:120]}.{os.getpid()}.part")
    try:
        yield unfinished
        reach_disk(unfinished)
        unfinished.rename(path)
        reach_disk(path.parent)
    finally:
        clear_away(unfinished)


def free_path(path: Path) -> Path:
    """The path, or the first with a number behind it at which nothing lies."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem} {number}{path.suffix}")
    return free


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
