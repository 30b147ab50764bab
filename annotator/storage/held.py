"""What a project file of any version holds, told without opening it as a project: for a list of backups."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from sqlalchemy.exc import OperationalError

from annotator.domain.errors import ProjectDamaged
from annotator.storage.connecting import address, distrust
from annotator.storage.database import Database
from annotator.storage.failures import sentence_about_damage, told
from annotator.storage.foreign_schema import refuse_foreign
from annotator.storage.header import read_header

_LAST: Final = """
SELECT action.kind, coalesce(action.moved_at, action.made_at), coders.name FROM action
JOIN coders ON coders.id = action.coder_id ORDER BY action.id DESC LIMIT 1
"""


@dataclass(frozen=True, slots=True)
class Held:
    """A file's UUID and title, how much is in it, and who did what in it last; nothing of that where nobody did."""

    uuid: str
    title: str
    articles: int
    statements: int
    last: str = ""
    last_at: datetime | None = None
    coder: str = ""


def held_in(path: Path) -> Held:
    """What a file at rest holds; no byte of it is changed. Raises ProjectDamaged, NotAProject, ProjectMissing."""
    header = read_header(path)
    try:
        with told(path), closing(sqlite3.connect(f"{address(path)}?mode=ro&immutable=1", uri=True)) as file:
            distrust(file)
            refuse_foreign(file, path, header.schema)
            return _held(file)
    except (sqlite3.Error, ValueError, TypeError) as error:
        raise sentence_about_damage(path) from error


def _held(file: sqlite3.Connection) -> Held:
    uuid, title = file.execute("SELECT uuid, title FROM project").fetchone()
    articles, statements = (int(file.execute(count).fetchone()[0]) for count in _COUNTS)
    last = file.execute(_LAST).fetchone()
    if last is None:
        return Held(str(uuid), str(title), articles, statements)
    kind, at, coder = last
    return Held(str(uuid), str(title), articles, statements, str(kind), datetime.fromisoformat(str(at)), str(coder))


_COUNTS: Final = ("SELECT count(*) FROM articles", "SELECT count(*) FROM statements")


def uuid_of(path: Path) -> str:
    """By what the copies of a project are known, which may be open. Raises as reading it does, and ProjectDamaged."""
    with closing(Database.open(path, read_only_reason="it is only being read.")) as database:
        try:
            row = database.connection.exec_driver_sql("SELECT uuid FROM project").first()
        except OperationalError as error:
            # The statement is right, so the table is not there: an empty file, or one of another program.
            raise sentence_about_damage(path) from error
    if row is None:
        raise ProjectDamaged("“{name}” is damaged: it has no line about itself. Open a backup.", name=path.name)
    return str(row[0])
