"""The shape of a project file: tables, columns, indices and triggers. A received file may have ours and no others."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from functools import lru_cache
from typing import Final

from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool

from annotator.storage import schema
from annotator.storage.search import create_search

# A view or a virtual table says by its type what it is; generated columns are hidden ones.
_ENTRIES: Final = """
SELECT type, name, tbl_name, CASE WHEN type = 'trigger' OR sql LIKE '%VIRTUAL%' THEN sql ELSE '' END FROM sqlite_schema
WHERE name NOT LIKE 'sqlite!_%' ESCAPE '!'
UNION ALL
SELECT 'column', columns.name, tables.name, columns.type || ' ' || columns."notnull" || columns.pk || columns.hidden
FROM sqlite_schema AS tables, pragma_table_xinfo(tables.name) AS columns
WHERE tables.type = 'table' AND tables.name NOT LIKE 'sqlite!_%' ESCAPE '!'
"""
Entry = tuple[str, str, str, str]


def strange_entry(connection: sqlite3.Connection) -> str:
    """Something in the file's schema that no version of the program put there, or that is lacking; empty: nothing."""
    found, ours = _entries(connection), _ours()
    strange = sorted(found ^ ours)
    if not strange:
        return ""
    kind, name, table, _sql = strange[0]
    return f"{kind} “{name}”" + (f" of “{table}”" if table != name else "")


def runs_something(connection: sqlite3.Connection) -> str:
    """A trigger or a view that is not ours; empty where there is none. To be asked before anything is written."""
    ours = _ours()
    foreign = [entry for entry in _entries(connection) - ours if entry[0] in ("trigger", "view")]
    return f"{foreign[0][0]} “{foreign[0][1]}”" if foreign else ""


def _entries(connection: sqlite3.Connection) -> frozenset[Entry]:
    return frozenset(connection.execute(_ENTRIES).fetchall())


@lru_cache(maxsize=1)
def _ours() -> frozenset[Entry]:
    with closing(sqlite3.connect(":memory:")) as raw:
        engine = create_engine("sqlite://", creator=lambda: raw, poolclass=StaticPool, isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            schema.Base.metadata.create_all(connection, checkfirst=False)
            for trigger in schema.TRIGGERS:
                connection.exec_driver_sql(trigger)
            create_search(connection)
        found = _entries(raw)
        engine.dispose()
    return found
