"""Opening a file that came from somebody else: read as a copy, brought up to date there, and trusted in nothing."""

from __future__ import annotations

import os
import sqlite3
import struct
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import quote

from sqlalchemy import Connection

from annotator.domain.errors import NotAllowed, NotSaved, ProjectDamaged, ProjectTooNew
from annotator.storage.check import problems
from annotator.storage.database import Database
from annotator.storage.failures import told
from annotator.storage.foreign_schema import foreign_entry, strange_entry
from annotator.storage.header import SCHEMA, read_header
from annotator.storage.migrations import migrate

_PATIENCE_SECONDS: Final = 5.0


@dataclass(frozen=True, slots=True)
class Print:
    """By what a file is known to be as it was when it was looked at: its size, and how often it was written."""

    size: int
    writes: int

    @classmethod
    def of(cls, path: Path) -> Print:
        with told(path), path.open("rb") as file:
            head = file.read(28)
        return cls(path.stat().st_size, struct.unpack(">I", head[24:28])[0] if len(head) == 28 else 0)


@contextmanager
def other_file(project: Path, path: Path, *, checked: bool = False) -> Iterator[Connection]:
    """The other file's content as it is now, also where somebody has it open. Not a byte of it changes.

    ``checked`` spares looking through texts and statements once more. Raises NotAProject, ProjectMissing,
    ProjectTooNew, ProjectDamaged, and NotAllowed where it is the project itself.
    """
    header = read_header(path)
    if path.exists() and project.exists() and os.path.samefile(project, path):  # noqa: PTH121 - both may be links
        raise NotAllowed("“{name}” is this project itself. Choose the file that a coder sent back.", name=path.name)
    if header.schema > SCHEMA:
        raise ProjectTooNew(
            "“{name}” was saved by a later version of Annotator (its file format is {schema}; this program "
            "writes {SCHEMA}). Update Annotator to take it in; neither file was touched.",
            name=path.name,
            schema=header.schema,
            SCHEMA=SCHEMA,
        )
    with ExitStack() as until_read:
        copy = _copied(path, header.schema, until_read)
        if header.schema < SCHEMA:
            migrate(copy, copy.parent / "before")
        database = until_read.enter_context(closing(Database.open(copy, read_only_reason="it is being taken in.")))
        _check(database, path, checked=checked)
        yield database.connection


def _copied(path: Path, version: int, until_read: ExitStack) -> Path:
    """A copy of the file, which goes when it has been read."""
    uri = f"file:{quote(os.fsencode(path.absolute()), safe='')}?mode=ro"
    try:
        with told(path):
            folder = tempfile.TemporaryDirectory(prefix="annotator-", ignore_cleanup_errors=True)
        copy = Path(until_read.enter_context(folder)) / path.name
        with (
            told(path),
            closing(sqlite3.connect(uri, uri=True, timeout=_PATIENCE_SECONDS)) as source,
            closing(sqlite3.connect(copy)) as target,
        ):
            source.execute("PRAGMA trusted_schema = OFF").close()
            target.execute("PRAGMA synchronous = OFF").close()  # the copy need not outlive the program
            target.execute("PRAGMA trusted_schema = OFF").close()
            source.backup(target, pages=4096)
            strange = foreign_entry(target, version)
    except NotSaved as error:
        raise NotSaved(
            "“{name}” was not taken in: there is no room for a working copy of it in the folder for "
            "temporary files, “{gettempdir}”. Make room there and try again. The project is as it was.",
            name=path.name,
            gettempdir=tempfile.gettempdir(),
        ) from error
    if strange:
        raise _foreign(path, strange)
    return copy


def _check(database: Database, path: Path, *, checked: bool) -> None:
    with told(path), closing(sqlite3.connect(database.path)) as raw:
        strange = strange_entry(raw)
    if strange:
        raise _foreign(path, strange)
    found = () if checked else problems(database)
    if found:
        raise ProjectDamaged(
            "“{name}” is damaged, so nothing of it was taken in. {found} Ask for the file again, or for a backup.",
            name=path.name,
            found=found[0],
        )


def _foreign(path: Path, strange: str) -> ProjectDamaged:
    return ProjectDamaged(
        "“{name}” is not as Annotator writes its files: another program has changed the {strange}. "
        "Nothing of it was taken in. Ask for the file again.",
        name=path.name,
        strange=strange,
    )
