"""From a damaged file to a new project: rows are read, put together and checked, and what is lost is written down."""

from __future__ import annotations

import mmap
import os
import shutil
import sqlite3
import struct
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from annotator.domain.checks import Salvaged
from annotator.domain.clock import Clock
from annotator.domain.errors import NotAProject, ProjectDamaged, ProjectExists
from annotator.storage.check import findings
from annotator.storage.database import Database
from annotator.storage.disk import clear_away, reach_disk
from annotator.storage.failures import told
from annotator.storage.header import SCHEMA, Header
from annotator.storage.left_journal import journal_path, refuse_foreign_journal
from annotator.storage.migrations import STEPS
from annotator.storage.salvage.pages import Pages, Value
from annotator.storage.salvage.putting import Putting
from annotator.storage.salvage.reading import DamagedFile
from annotator.storage.salvage.telling import report_path, write_report

Report = Callable[[int, int], None]
_LEAST: Final = 512
_AT_ONCE: Final = 2000
_VERSION_AT: Final = 60


@dataclass(frozen=True, slots=True)
class _Read:
    """What reading the pages came to."""

    rows: Counter[str]
    unreadable_pages: int
    unreadable_rows: int
    broken: frozenset[str]


def salvage(path: Path, out: Path, *, clock: Clock, report: Report = lambda _done, _of: None) -> Salvaged:
    """Save what can be saved of a file into a new project, with a report beside it. The file itself is only read.

    Raises ProjectExists, NotAProject where nothing of a project is found in it, ProjectDamaged, DiskFull, NotSaved.
    """
    for wanted in (out, report_path(out)):
        if wanted.exists():
            raise ProjectExists("“{name}” exists already. Choose another name for the new project.", name=wanted.name)
    unfinished = out.with_name(f".{out.name}.{os.getpid()}.part")
    with told(out):
        scratch_folder = tempfile.TemporaryDirectory(prefix="annotator-", ignore_cleanup_errors=True)
    with scratch_folder as folder:
        scratch = Path(folder) / "rows"
        with told(path), _at_rest(path, Path(folder)) as source:
            read = _read_rows(source, scratch, path, report)
        try:
            with told(out):
                unfinished.unlink(missing_ok=True)
                putting = Putting(scratch, path.stem, read.broken, clock())
                Database.create(unfinished, putting.write).close()
                saved = _checked(unfinished, out, putting, read)
                write_report(path, saved)
                reach_disk(unfinished)
                unfinished.rename(out)
                reach_disk(out.parent)
        except BaseException:
            clear_away(report_path(out))
            raise
        finally:
            clear_away(unfinished)
    return saved


def _checked(unfinished: Path, out: Path, putting: Putting, read: _Read) -> Salvaged:
    with closing(Database.open(unfinished, read_only_reason="it is being checked.")) as database:
        left = findings(database)
        count = {
            table: int(database.connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one())  # noqa: S608 - our own tables
            for table in ("articles", "statements")
        }
    return Salvaged(
        out,
        report_path(out),
        putting.tables,
        tuple(putting.lost),
        left,
        count["articles"],
        count["statements"],
        read.unreadable_pages,
        read.unreadable_rows,
    )


@contextmanager
def _at_rest(path: Path, folder: Path) -> Iterator[Path]:
    """The file as it is once SQLite has taken back what was left half done, in a copy; else the file itself."""
    journal = journal_path(path)
    if not journal.is_file() or not journal.stat().st_size or not _is_its_own(path):
        yield path
        return
    copy = Path(shutil.copy(path, folder / "at_rest"))
    shutil.copy(journal, folder / "at_rest-journal")
    with suppress(sqlite3.Error), closing(sqlite3.connect(copy)) as connection:
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    yield copy


def _is_its_own(path: Path) -> bool:
    try:
        refuse_foreign_journal(path)
    except ProjectDamaged:
        return False
    return True


def _read_rows(source: Path, scratch: Path, path: Path, report: Report) -> _Read:
    """Write every row that can be read into tables of the file's own shape, brought up to date."""
    if source.stat().st_size < _LEAST:
        raise _nothing_in(path)
    rows = Counter[str]()
    with (
        source.open("rb") as file,
        mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data,
        closing(sqlite3.connect(scratch, isolation_level=None)) as connection,
    ):
        connection.execute("PRAGMA journal_mode = OFF").close()
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("PRAGMA foreign_keys = OFF")
        damaged = DamagedFile(Pages(data), report)
        told_schema = Header.unpacked(struct.unpack_from(">I", data, _VERSION_AT)[0]).schema
        version = told_schema if damaged.is_described and 1 <= told_schema <= SCHEMA else SCHEMA
        connection.execute("BEGIN")
        for table, shape in damaged.shapes.items():
            if version == SCHEMA or table in damaged.described:
                connection.execute(shape.sql)
        _write(connection, damaged, rows)
        if not rows["texts"] and not rows["statements"]:
            raise _nothing_in(path)
        _bring_up_to_date(connection, version, path)
        connection.execute("COMMIT")
    return _Read(rows, damaged.lost_pages, damaged.lost_rows, frozenset(damaged.broken))


def _write(connection: sqlite3.Connection, damaged: DamagedFile, rows: Counter[str]) -> None:
    waiting: dict[str, list[dict[str, Value]]] = {}
    for table, row in damaged.rows():
        some = waiting.setdefault(table, [])
        some.append(row)
        rows[table] += 1
        if len(some) >= _AT_ONCE:
            _insert(connection, table, waiting.pop(table))
    for table, some in waiting.items():
        _insert(connection, table, some)


def _insert(connection: sqlite3.Connection, table: str, rows: list[dict[str, Value]]) -> None:
    """Of two rows with the same number or identity the first holds: it was reached by the table’s own tree."""
    names = list(rows[0])
    columns = ", ".join(f'"{name}"' for name in names)
    places = ", ".join("?" * len(names))
    connection.executemany(
        f"INSERT OR IGNORE INTO {table} ({columns}) VALUES ({places})",  # noqa: S608 - our own tables
        [tuple(row[name] for name in names) for row in rows],
    )


def _bring_up_to_date(connection: sqlite3.Connection, version: int, path: Path) -> None:
    try:
        for step in range(version, SCHEMA):
            STEPS[step](connection)
    except sqlite3.Error as error:
        raise ProjectDamaged(
            "“{name}” is of an earlier version and too damaged to be brought up to date. Open a backup of it.",
            name=path.name,
        ) from error


def _nothing_in(path: Path) -> NotAProject:
    return NotAProject("Nothing of a project was found in “{name}”. Open a backup of it.", name=path.name)
