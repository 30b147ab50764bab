"""Bringing an older project file up to date: all of its steps in one transaction, after a checked backup.

A step is a module of its own, ``to_<schema>.py``, with a function that takes the open connection. It names tables and
columns in SQL of its own and imports nothing of the program, so that it still means the same in ten years. A step
that renames or drops a journaled column rewrites the images in ``change`` too.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path

from annotator import __version__
from annotator.domain.backups import Why
from annotator.domain.clock import Clock, utc_now
from annotator.domain.errors import ProjectDamaged
from annotator.storage.failures import told
from annotator.storage.header import CURRENT, Header, read_header
from annotator.storage.held import uuid_of
from annotator.storage.keeping import Where, keep
from annotator.storage.migrations.to_2 import to_2
from annotator.storage.migrations.to_3 import to_3
from annotator.storage.migrations.to_4 import to_4
from annotator.storage.migrations.to_5 import to_5

Step = Callable[[sqlite3.Connection], None]

STEPS: Mapping[int, Step] = {1: to_2, 2: to_3, 3: to_4, 4: to_5}
"""From which schema each step leads to the next."""


def migrate(
    path: Path,
    backups: Where,
    *,
    clock: Clock = utc_now,
    steps: Mapping[int, Step] = STEPS,
    wanted: Header = CURRENT,
) -> Path:
    """Take a file whose lock is held to the wanted schema. Gives back the backup. Where a step fails, nothing changed.

    Raises ProjectDamaged where the file can't be copied or does not hold together after the steps, and NotSaved.
    """
    found = read_header(path)
    backup, *_copies = keep(
        path, backups, uuid=uuid_of(path), made_at=clock(), why=Why.MIGRATING, about=str(wanted.schema)
    )
    with told(path), closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = EXTRA")
        # Tables that a step makes anew would otherwise take what refers to them along.
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("BEGIN IMMEDIATE")
        for schema in range(found.schema, wanted.schema):
            steps[schema](connection)
        _check_references(connection, path)
        connection.execute("UPDATE project SET program = ?", (__version__,))
        connection.execute(f"PRAGMA user_version = {wanted.packed}")
        connection.execute("COMMIT")
    return backup


def _check_references(connection: sqlite3.Connection, path: Path) -> None:
    broken = connection.execute("PRAGMA foreign_key_check").fetchone()
    if broken is not None:
        raise ProjectDamaged(
            "“{name}” can't be brought up to date: an entry of “{broken}” refers to one of “{broken_2}” "
            "that is not there. The file is as it was; a copy lies among the backups.",
            name=path.name,
            broken=broken[0],
            broken_2=broken[2],
        )
