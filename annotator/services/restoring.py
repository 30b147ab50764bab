"""Finding the backups of a project, also of one that can't be opened, and putting one in its place."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from annotator.domain.backups import Backup, Why
from annotator.domain.clock import Clock, utc_now
from annotator.domain.errors import (
    AnnotatorError,
    NotAllowed,
    NotAProject,
    ProjectDamaged,
    ProjectExists,
)
from annotator.services.backups import chosen_places
from annotator.storage.backup_names import mark_of, stem_of
from annotator.storage.backups import check_copy, damage_in, free_path
from annotator.storage.check import problems
from annotator.storage.database import Database
from annotator.storage.disk import clear_away, reach_disk
from annotator.storage.failures import told
from annotator.storage.header import CURRENT, read_header
from annotator.storage.held import Held, held_in, uuid_of
from annotator.storage.keeping import Places, beside, keep, kept_in, origin_of
from annotator.storage.lock import Holder, Lock

_JOURNAL: Final = "-journal"


@dataclass(frozen=True, slots=True)
class Found:
    """A backup, what it holds (None where it can't be read), and how large its file is."""

    backup: Backup
    held: Held | None
    size: int
    is_beside: bool


@dataclass(frozen=True, slots=True)
class Restored:
    """What was done: ``before`` is the backup of the project as it was, or ``aside`` its file where it was damaged."""

    project: Path
    backup: Path
    before: Path | None
    aside: Path | None


def backups_of(project: Path, *, places: Places | None = None) -> list[Backup]:
    """Every backup of a project in both places, newest first; the project need not be readable, or there at all.

    What belongs to it is known by its UUID. Where that can't be read it is known by the name and place of its file.
    """
    where = places or chosen_places()
    mark = _mark_of(project)
    folders = [beside(project), *_folders_in(where.data, project, mark)]
    found = [*kept_in(folders), *_of_earlier_versions(where.data, project)]
    ours = [backup for backup in found if backup.mark == mark or (not mark and backup.stem == stem_of(project))]
    return sorted({backup.path: backup for backup in ours}.values(), key=lambda each: each.made_at, reverse=True)


def look_at(project: Path, backup: Backup) -> Found:
    """What a backup holds. It reads a few rows, and says nothing of whether all of it is sound."""
    try:
        held = held_in(backup.path)
    except AnnotatorError:
        held = None
    with contextlib.suppress(OSError):
        return Found(backup, held, backup.path.stat().st_size, backup.path.parent == beside(project))
    return Found(backup, None, 0, is_beside=False)


def wrong_with(path: Path) -> str:
    """What is wrong with a backup; empty where it is sound. All of it is read: for a job."""
    try:
        header = read_header(path)
        damage = damage_in(path)
        if damage or header.schema != CURRENT.schema:
            return damage
        with closing(Database.open(path, read_only_reason="it is being checked.")) as database:
            database.check_tables()
            return next(iter(problems(database)), "")
    except AnnotatorError as error:
        return str(error)


def newest_good(project: Path, *, places: Places | None = None) -> Backup | None:
    """The newest backup that is sound, as the one to look at where the project is not."""
    for backup in backups_of(project, places=places):
        if not wrong_with(backup.path):
            return backup
    return None


def restore(
    project: Path, backup: Path, *, coder: str, places: Places | None = None, clock: Clock = utc_now
) -> Restored:
    """Put a backup in the place of a project that nobody has open; at every instant the one or the other stands there.

    The backup is read through first. The project as it is goes among the backups, checked; one that is too damaged for
    that stays beside the restored one under a name of its own. Raises ProjectDamaged, ProjectLocked, NotAllowed,
    DiskFull, NotSaved; then the project is as it was.
    """
    _refuse_unsound(backup)
    if backup.absolute() == project.absolute():
        raise NotAllowed("This is the project itself. Choose one of its backups.")
    with told(project), _held_alone(project, coder, clock()):
        before, aside = _present_kept(project, clock(), places or chosen_places())
        _put_in_place(backup, project)
    return Restored(project, backup, before, aside)


def restore_as(backup: Path, out: Path) -> None:
    """Write a backup as a project of its own. Raises ProjectExists, ProjectDamaged, DiskFull, NotSaved."""
    if out.exists():
        raise ProjectExists("“{name}” exists already. Choose another name.", name=out.name)
    _refuse_unsound(backup)
    with told(out):
        _put_in_place(backup, out)


@contextmanager
def to_look_at(backup: Path, folder: Path) -> Iterator[Path]:
    """A backup as a file that can be opened for reading: itself, or a copy where it has to be brought up to date."""
    if read_header(backup).schema == CURRENT.schema:
        yield backup
        return
    copy = folder / backup.name
    with told(copy):
        shutil.copyfile(backup, copy)
    yield copy


def _refuse_unsound(backup: Path) -> None:
    wrong = wrong_with(backup)
    if wrong:
        raise ProjectDamaged(
            "The backup “{name}” is damaged ({what}). Nothing was changed: choose another.",
            name=backup.name,
            what=wrong,
        )


@contextmanager
def _held_alone(project: Path, coder: str, now: datetime) -> Iterator[None]:
    lock = Lock.acquire(project, Holder.this(coder, now))
    try:
        yield
    finally:
        lock.release()


def _present_kept(project: Path, now: datetime, places: Places) -> tuple[Path | None, Path | None]:
    """Keep the project as it is: as a backup, or else as it stands. Where neither can be, nothing is restored."""
    if not project.exists():
        return None, None
    journal = project.with_name(project.name + _JOURNAL)
    # Whoever opens it lets SQLite take back what was left half done, and a damaged file is to be kept as it is.
    aside = _put_aside(project, now, journal) if journal.exists() else None
    try:
        made = keep(project, places, uuid=uuid_of(project), made_at=now, why=Why.RESTORING)
    except (ProjectDamaged, NotAProject):
        return None, aside or _put_aside(project, now)
    if aside is not None:
        for path in (aside, aside.with_name(aside.name + _JOURNAL)):
            clear_away(path)
    return made[0], None


def _put_aside(project: Path, now: datetime, journal: Path | None = None) -> Path:
    """Keep a file as it is under a second name, and what SQLite left beside it; without that no byte is copied."""
    made_at = f"{now.astimezone(UTC):%Y-%m-%d %H.%M.%S}Z"
    aside = free_path(project.with_name(f"{project.stem} (damaged {made_at}){project.suffix}"))
    if journal is None:
        _second_name(project, aside)
    else:
        for path, copy in ((journal, aside.with_name(aside.name + _JOURNAL)), (project, aside)):
            shutil.copyfile(path, copy)
            reach_disk(copy)
    reach_disk(project.parent)
    return aside


def _second_name(path: Path, other: Path) -> None:
    try:
        os.link(path, other)
    except OSError:
        # Not every disk knows a second name for one file.
        shutil.copyfile(path, other)
        reach_disk(other)


def _put_in_place(backup: Path, project: Path) -> None:
    fresh = project.with_name(f".{project.name[:120]}.{os.getpid()}.part")
    try:
        shutil.copyfile(backup, fresh)
        reach_disk(fresh)
        check_copy(fresh, of=backup)
        journal = project.with_name(project.name + _JOURNAL)
        if journal.exists():
            # What an action of the file that goes has left half done would be put back into the one that comes, so
            # that it has to be gone for good before.
            journal.unlink()
            reach_disk(project.parent)
        fresh.replace(project)
        # It stands there now; where the folder can't be synced, a power cut may bring the one before back, and whole.
        with contextlib.suppress(OSError):
            reach_disk(project.parent)
    finally:
        clear_away(fresh)


def _mark_of(project: Path) -> str:
    """The mark of the project's backups; empty where the file can't say it."""
    # By SQLite alone: reading the file beside it would drop the locks that it holds where the project is open.
    try:
        return mark_of(uuid_of(project))
    except AnnotatorError:
        return ""


def _folders_in(data: Path, project: Path, mark: str) -> list[Path]:
    """Folders with backups of this file, or of one with its UUID that lies or lay elsewhere."""
    try:
        folders = [path for path in data.iterdir() if path.is_dir()]
    except OSError:
        return []
    if mark:
        return folders
    return [folder for folder in folders if origin_of(folder) == str(project.absolute())]


def _of_earlier_versions(data: Path, project: Path) -> list[Backup]:
    """What earlier versions of the program put into the data folder, without a date in its name."""
    found = []
    for path in data.glob("*.annotator"):
        if not path.name.startswith(f"{project.stem} before "):
            continue
        with contextlib.suppress(OSError, AnnotatorError):
            made_at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
            its = mark_of(held_in(path).uuid)
            about = path.stem.removeprefix(f"{project.stem} ")
            found.append(Backup(path, stem_of(project), made_at, None, about, its))
    return found
