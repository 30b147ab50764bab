"""How a file is reached through SQLite: by its address, distrusted, and with the pragmas that it needs."""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final
from urllib.parse import quote

from annotator.storage.failures import sentence_about_damage
from annotator.storage.foreign_schema import refuse_foreign
from annotator.storage.header import APPLICATION_ID, Header, not_ours

_PATIENCE_SECONDS: Final = 5.0


def sqlite_version() -> str:
    return sqlite3.sqlite_version


def address(path: Path) -> str:
    """The URI by which SQLite finds a file whatever it is called."""
    # As bytes, since a name need not be UTF-8, and every slash escaped, since two in front would name a computer.
    return f"file:{quote(os.fsencode(path.absolute()), safe='')}"


def connect(path: Path, *, for_reading: bool) -> sqlite3.Connection:
    """Open a file that is there. Raises ProjectForeign, NotAProject and ProjectDamaged, and what sqlite3 raises."""
    # Also for reading the file is opened to be written, where it may be: SQLite has to take back what a program that
    # was killed left half done.
    uri = f"{address(path)}?mode=rw"
    raw = sqlite3.connect(uri, uri=True, isolation_level=None, timeout=_PATIENCE_SECONDS)
    try:
        distrust(raw)
        _refuse_what_is_not_ours(raw, path)
        for pragma in _pragmas(for_reading=for_reading):
            raw.execute(pragma).close()
    except BaseException:
        raw.close()
        raise
    return raw


def distrust(raw: sqlite3.Connection) -> None:
    """Let nothing in the file's own description do more than is in SQLite itself, and take no page for another."""
    # Loading of extensions is off unless it is asked for; from Python 3.12 on the rest can be forbidden too.
    raw.execute("PRAGMA trusted_schema = OFF").close()
    raw.execute("PRAGMA cell_size_check = ON").close()
    if sys.version_info >= (3, 12):  # pragma: no cover - of later versions of Python
        raw.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)  # noqa: FBT003 - sqlite3 takes it so
        raw.setconfig(sqlite3.SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, False)  # noqa: FBT003 - as above


def _refuse_what_is_not_ours(raw: sqlite3.Connection, path: Path) -> None:
    """Before any statement of ours meets the file; one that was only just made is empty and has no owner yet."""
    application, version = (
        int(raw.execute(f"PRAGMA {name}").fetchone()[0]) for name in ("application_id", "user_version")
    )
    try:
        if raw.execute("SELECT count(*) FROM sqlite_schema").fetchone() == (0,):
            return
        if application != APPLICATION_ID:
            raise not_ours(path)
        refuse_foreign(raw, path, Header.unpacked(version).schema)
    except sqlite3.OperationalError as error:
        # The statements are right, so what they cannot read is a table's own description.
        if getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_ERROR:
            raise sentence_about_damage(path) from error
        raise


def _pragmas(*, for_reading: bool) -> Iterator[str]:
    # One file at rest that can be mailed, and on the disk before an action returns (also its directory entry).
    if not for_reading:
        yield "PRAGMA journal_mode = DELETE"
        # With the 2 MB that are usual a large action waits for the disk whenever its changes outgrow them.
        yield "PRAGMA cache_size = -65536"
    yield "PRAGMA synchronous = EXTRA"
    yield "PRAGMA foreign_keys = ON"
    yield "PRAGMA query_only = ON"
