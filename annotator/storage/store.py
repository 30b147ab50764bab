"""A project's storage put together: the file under its lock, brought up to date, with what reads and writes it."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Final

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from annotator import __version__
from annotator.domain.changes import Changes
from annotator.domain.clock import Clock
from annotator.domain.codebook import Codebook
from annotator.domain.errors import NotAllowed, ProjectExists, ProjectReadOnly, ProjectTooNew
from annotator.domain.records import Coder, CoderId, CoderKind, SuggestionMode
from annotator.domain.text import plain_line
from annotator.storage import schema
from annotator.storage.database import Database
from annotator.storage.edits.codebooks import add_codebook
from annotator.storage.edits.coders import add_coder, add_settled_coder, plain_name
from annotator.storage.failures import refused_by_system, told
from annotator.storage.header import SCHEMA, Header, missing, read_header, writes_of
from annotator.storage.heartbeat import Heartbeat
from annotator.storage.journal import Journal
from annotator.storage.keeping import Backups, Where, beside
from annotator.storage.left_journal import journal_path, refuse_foreign_journal
from annotator.storage.lock import Holder, Lock
from annotator.storage.migrations import migrate
from annotator.storage.queries import Queries

_UNWRITABLE: Final = (errno.EROFS, errno.EACCES, errno.EPERM)
_AS_ASKED: Final = "it was opened that way."
_MEDIUM: Final = "the file or its folder is read-only. Save a copy elsewhere to go on coding."
_LATER: Final = "a later version of Annotator saved it. Update Annotator to go on coding."


class Store:
    """One open project file. ``tell`` hears of every change that is saved."""

    def __init__(
        self,
        database: Database,
        lock: Lock | None,
        *,
        backups: Where,
        clock: Clock,
        tell: Callable[[Changes], None],
    ) -> None:
        self.database = database
        self.queries = Queries(database.connection)
        self.backups = Backups(database.path, where=backups, clock=clock)
        self.journal = Journal(database, clock=clock, tell=self._hear)
        self.clock = clock
        self._tell = tell
        self._lock = lock
        self._heartbeat = Heartbeat(lock, clock) if lock else None
        if lock:
            database.write_alone(lambda: lock.check(database.path))

    @classmethod
    def create(
        cls,
        path: Path,
        *,
        title: str,
        coder: str,
        codebook: Codebook,
        clock: Clock,
        tell: Callable[[Changes], None],
        backups: Where | None = None,
    ) -> Store:
        """Make a new project. Raises ProjectExists, BadCodebook, and what the disk refuses."""
        codebook.check()
        name = plain_name(coder)
        with told(path):
            if path.exists():
                raise ProjectExists("“{name}” exists already. Choose another name, or open it.", name=path.name)
            if not path.parent.is_dir():
                raise missing(path.parent)
        lock = _locked(path, name, clock())
        try:
            database = Database.create(path, partial(_write_first_lines, title, name, codebook, clock().isoformat()))
        except BaseException:
            _release(lock)
            raise
        return cls(database, lock, backups=backups or beside(path), clock=clock, tell=tell)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        coder: str,
        read_only: bool,
        backups: Where,
        clock: Clock,
        tell: Callable[[Changes], None],
        take_over: bool = False,
    ) -> Store:
        """Open a project for writing, or for reading only where it is asked or nothing else is possible.

        ``take_over`` takes it from the program of another computer that has been silent for long. Raises
        ProjectMissing, NotAProject, ProjectDamaged, ProjectTooNew, ProjectLocked, ProjectReadOnly.
        """
        name = plain_name(coder)
        header = _header_at_rest(path)
        reason = _reason_to_only_read(path, header, asked=read_only)
        if header.schema < SCHEMA:
            _bring_up_to_date(path, name, clock(), backups, take_over=take_over)
        lock = None if reason else _locked(path, name, clock(), take_over=take_over)
        try:
            database = Database.open(path, read_only_reason=reason or ("" if lock else _MEDIUM))
        except BaseException:
            _release(lock)
            raise
        store = cls(database, lock, backups=backups, clock=clock, tell=tell)
        try:
            database.check_tables()
            database.check_values()
        except BaseException:
            store.close()
            raise
        return store

    def coder(self, name: str) -> Coder:
        """The coder with that name, entered where the project does not know them yet.

        In a project that is open for reading only a new name gets no entry; nothing is theirs. Raises NotAllowed for
        the settled version, which is nobody.
        """
        plain = plain_name(name)
        known = {coder.name.casefold(): coder for coder in self.queries.project.coders()}
        if plain.casefold() in known:
            return _person(known[plain.casefold()])
        if self.database.read_only:
            return Coder(CoderId(0), "", plain)
        with self.journal.outside_undo() as session:
            add_coder(session, plain)
        return self.queries.project.coders()[-1]

    def settled_coder(self) -> Coder:
        """The settled version, a coder of its own; entered when something is settled first."""
        found = self.queries.settlements.coder()
        if found is None:
            with self.journal.outside_undo() as session:
                add_settled_coder(session)
            found = self.queries.project.coders()[-1]
        return found

    @property
    def left_by(self) -> str:
        """Whose program had the project open and ended, or fell silent, without giving it back; empty: nobody's."""
        left = self._lock.left_by if self._lock else None
        return str(left) if left else ""

    def close(self) -> None:
        self.database.close()
        if self._heartbeat:
            self._heartbeat.end()
        _release(self._lock)

    def _hear(self, changes: Changes) -> None:
        self.backups.note_change()
        self._tell(changes)


def _person(coder: Coder) -> Coder:
    if coder.kind is CoderKind.ADJUDICATED:
        raise NotAllowed(
            "“{name}” is the version that was settled, and nobody codes under that name. Choose your own name.",
            name=coder.name,
        )
    return coder


def _write_first_lines(title: str, coder: str, codebook: Codebook, now: str, connection: Connection) -> None:
    with Session(bind=connection) as session:
        session.add(
            schema.Project(
                title=plain_line(title), suggestions=SuggestionMode.WHERE.value, program=__version__, created_at=now
            )
        )
        add_coder(session, coder)
        add_codebook(session, codebook, now)
        session.flush()


def _locked(path: Path, coder: str, since: datetime, *, take_over: bool = False) -> Lock | None:
    """The lock, or None where nothing may be written. Raises ProjectLocked."""
    try:
        return Lock.acquire(path, Holder.this(coder, since), take_over=take_over)
    except OSError as error:
        if error.errno in _UNWRITABLE:
            return None
        raise refused_by_system(error, path) from error


def _release(lock: Lock | None) -> None:
    if lock:
        lock.release()


def _reason_to_only_read(path: Path, header: Header, *, asked: bool) -> str:
    """Why the file is opened for reading only; empty where it may be written. Raises ProjectTooNew."""
    if header.oldest_reader > SCHEMA:
        raise ProjectTooNew(
            "“{name}” was saved by a later version of Annotator (its file format is {schema}; this program "
            "reads up to {SCHEMA}). Update Annotator to open it; the file was not touched.",
            name=path.name,
            schema=header.schema,
            SCHEMA=SCHEMA,
        )
    if asked:
        return _AS_ASKED
    if header.schema > SCHEMA:
        return _LATER
    if _is_writable(path):
        return ""
    return _MEDIUM


def _is_writable(path: Path) -> bool:
    """Whether the file itself may be written; SQLite would open it all the same and fail at the first action."""
    try:
        path.open("r+b").close()
    except OSError:
        return False
    return True


def _header_at_rest(path: Path) -> Header:
    """What the file says of itself once SQLite has taken back what a program that was killed left half done."""
    header = read_header(path)
    if header.oldest_reader > SCHEMA or not os.path.lexists(journal_path(path)):
        return header
    refuse_foreign_journal(path, writes=writes_of(path))
    with closing(Database.open(path, read_only_reason="it is being put right.")) as database:
        database.connection.exec_driver_sql("SELECT count(*) FROM sqlite_schema").close()
    return read_header(path)


def _bring_up_to_date(path: Path, coder: str, since: datetime, backups: Where, *, take_over: bool) -> None:
    """Also for reading: the queries know no other tables than those of today."""
    lock = _locked(path, coder, since, take_over=take_over) if _is_writable(path) else None
    if lock is None:
        raise ProjectReadOnly(
            "“{name}” is of an earlier version and has to be brought up to date, but it may not be written. "
            "Copy it to a folder of yours and open the copy.",
            name=path.name,
        )
    try:
        if read_header(path).schema < SCHEMA:
            migrate(path, backups, clock=lambda: since)
    finally:
        lock.release()
