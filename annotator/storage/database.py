"""One open project file: made or opened with the pragmas it needs, read at any time, written only in a transaction."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, ExceptionContext, create_engine, event
from sqlalchemy.pool import StaticPool

from annotator.domain.errors import ProjectDamaged, ProjectExists, ProjectReadOnly, ProjectReplaced
from annotator.domain.said import Said, said
from annotator.storage import schema
from annotator.storage.connecting import connect
from annotator.storage.disk import clear_away
from annotator.storage.failures import sentence_about_damage, sentence_for, told
from annotator.storage.foreign_schema import refuse_odd_values
from annotator.storage.header import APPLICATION_ID, CURRENT
from annotator.storage.left_journal import refuse_foreign_journal
from annotator.storage.search import create_search

_COLUMNS: Final = """
SELECT tables.name, columns.name FROM sqlite_schema AS tables, pragma_table_info(tables.name) AS columns
WHERE tables.type = 'table'
"""


class Database:
    """The connection to one project file.

    Outside ``transaction`` the connection refuses every write (``query_only``), whoever asks.
    """

    def __init__(self, path: Path, raw: sqlite3.Connection, *, read_only_reason: str = "") -> None:
        self.path = path
        self.read_only_reason = read_only_reason
        self._raw = raw
        # SQLAlchemy's own transactions would let DDL survive a rollback: this class says BEGIN and COMMIT itself.
        engine = create_engine("sqlite://", creator=lambda: raw, poolclass=StaticPool, isolation_level="AUTOCOMMIT")
        event.listen(engine, "handle_error", self._tell)
        self.connection: Connection = engine.connect()
        self._identity = _identity(path)
        self._holds: Callable[[], None] | None = None
        self._version = 0

    @classmethod
    def create(cls, path: Path, first_lines: Callable[[Connection], None]) -> Database:
        """Make a new file with its tables and what ``first_lines`` writes in them, all at once.

        Raises ProjectExists; leaves nothing behind where it fails.
        """
        with told(path):
            try:
                path.open("xb").close()
            except FileExistsError as error:
                raise ProjectExists(
                    "“{name}” exists already. Choose another name, or open it.", name=path.name
                ) from error
        try:
            with told(path):
                database = cls(path, connect(path, for_reading=False))
        except BaseException:
            clear_away(path)
            raise
        try:
            database._lay_out(first_lines)
        except BaseException:
            database.close()
            clear_away(path)
            raise
        return database

    @classmethod
    def open(cls, path: Path, *, read_only_reason: str = "") -> Database:
        """Open a file whose header was read. With a reason it is opened for reading only.

        Raises ProjectForeign where there is something in it that SQLite could run and that is not ours.
        """
        with told(path):
            refuse_foreign_journal(path)
            raw = connect(path, for_reading=bool(read_only_reason))
            return cls(path, raw, read_only_reason=read_only_reason)

    def is_writing(self) -> bool:
        """Whether a transaction is going on through this connection."""
        return self._raw.in_transaction

    @property
    def read_only(self) -> bool:
        return bool(self.read_only_reason)

    def write_alone(self, holds: Callable[[], None]) -> None:
        """From now on nobody else may write the file: ``holds`` raises where the right to write it was lost."""
        self._holds = holds
        self._version = self._data_version()

    def check_underneath(self) -> None:
        """Raise ProjectReplaced where the file is no longer the one that was opened, or another program wrote in it."""
        self._check_identity()
        if self._holds is None:
            return
        self._holds()
        with told(self.path):
            version = self._data_version()
        if version != self._version:
            raise ProjectReplaced(
                "Another program has written in “{name}” while it was open. Nothing of yours was overwritten: save a"
                " copy elsewhere, then open the file again.",
                name=self.path.name,
            )

    def _data_version(self) -> int:
        # Asked of SQLite: whoever opens and closes the file beside it drops the locks that it holds in this process.
        return int(self._raw.execute("PRAGMA data_version").fetchone()[0])

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """All of the writes in the block or none of them, on the disk when it ends."""
        if self.read_only:
            raise ProjectReadOnly(
                "“{name}” is open for reading only: {read_only_reason}",
                name=self.path.name,
                read_only_reason=self.read_only_reason,
            )
        if self.is_writing():
            raise RuntimeError("an action began within another")
        self.check_underneath()
        with told(self.path):
            self._run("PRAGMA query_only = OFF")
            try:
                self._run("BEGIN IMMEDIATE")
                # Rows that refer to each other may come in any order; what is missing in the end fails the commit.
                self._run("PRAGMA defer_foreign_keys = ON")
                yield self.connection
                self._commit()
            except BaseException:
                # After a full disk SQLite has rolled back by itself.
                if self.is_writing():
                    self._raw.rollback()
                raise
            finally:
                self._run("PRAGMA query_only = ON")

    def _commit(self) -> None:
        try:
            self._run("COMMIT")
        except sqlite3.OperationalError as error:
            # All is in the file, and others see it; what failed is to make sure that the folder, too, keeps no journal.
            if error.sqlite_errorcode != sqlite3.SQLITE_IOERR_DIR_FSYNC:
                raise
            with contextlib.suppress(OSError):
                _sync_folder(self.path.parent)

    def copy_into(
        self, target: sqlite3.Connection, *, pages: int = 1024, progress: Callable[[int, int, int], None] | None = None
    ) -> None:
        """Copy every page as it is, with SQLite's own backup. Between two steps of so many pages others can save."""
        with told(self.path):
            self._raw.backup(target, pages=pages, progress=progress, sleep=0.01)

    def close(self) -> None:
        self.connection.close()
        self.connection.engine.dispose()
        self._raw.close()

    def _tell(self, failure: ExceptionContext) -> None:
        """Let every statement that the disk or a damaged file refuses, also one that reads, end in a sentence."""
        error = failure.original_exception
        was_ours = getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_READONLY and not self.is_writing()
        sentence = None if was_ours else sentence_for(error, self.path)
        if sentence is not None:
            raise sentence from error

    def _run(self, statement: str) -> None:
        self._raw.execute(statement).close()

    def _lay_out(self, first_lines: Callable[[Connection], None]) -> None:
        with self.transaction() as connection:
            # Only an empty database takes these, and they are in its first page from the first commit on.
            self._run(f"PRAGMA application_id = {APPLICATION_ID}")
            self._run(f"PRAGMA user_version = {CURRENT.packed}")
            schema.Base.metadata.create_all(connection, checkfirst=False)
            for trigger in schema.TRIGGERS:
                connection.exec_driver_sql(trigger)
            create_search(connection)
            first_lines(connection)

    def check_tables(self) -> None:
        """Raise ProjectDamaged where a table or a column is not there."""
        with told(self.path):
            try:
                found = self._raw.execute(_COLUMNS).fetchall()
            except sqlite3.OperationalError as error:
                # The statement is right, so what it cannot read is a table's own description.
                if getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_ERROR:
                    raise sentence_about_damage(self.path) from error
                raise
        tables = schema.Base.metadata.tables
        lacking: set[Said] = {
            said("table “{name}”", name=name) for name in set(tables) - {str(table) for table, _column in found}
        }
        for name, table in () if lacking else tables.items():
            wanted = [column.name for column in table.columns]
            lacking |= {
                said("column “{column}” in “{name}”", column=column, name=name)
                for column in wanted
                if (name, column) not in found
            }
        if lacking:
            raise ProjectDamaged(
                "“{name}” is damaged: it has no {lacking}. Leave it as it is and open a backup.",
                name=self.path.name,
                lacking=min(lacking),
            )

    def check_values(self) -> None:
        """Raise ProjectDamaged where what the window reads holds what no program of ours writes."""
        with told(self.path):
            refuse_odd_values(self._raw, self.path)

    def _check_identity(self) -> None:
        with told(self.path):
            try:
                there = _identity(self.path)
            except FileNotFoundError as error:
                raise ProjectReplaced(
                    "“{name}” is no longer where it was opened. Put it back, or save a copy elsewhere.",
                    name=self.path.name,
                ) from error
        if there != self._identity:
            raise ProjectReplaced(
                "Another program has replaced “{name}” while it was open. Save a copy elsewhere, then open the file"
                " again.",
                name=self.path.name,
            )


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _identity(path: Path) -> tuple[int, int]:
    status = path.stat()
    return status.st_dev, status.st_ino
