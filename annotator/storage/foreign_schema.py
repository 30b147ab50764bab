"""The shape of a project file: tables, columns, indices and triggers. A file may have ours and no others.

Whoever makes a file can put into it what SQLite runs by itself: a trigger that wipes articles when one is changed, a
view in the place of a table, a generated column, a foreign key that takes rows along. So it is compared with ours
before any statement of ours meets it; asking for the shape runs nothing of it.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Column, create_engine
from sqlalchemy.pool import StaticPool

from annotator.domain.errors import ProjectDamaged, ProjectForeign
from annotator.domain.said import Said, said
from annotator.storage import schema
from annotator.storage.header import SCHEMA
from annotator.storage.search import create_search

# A name that begins with sqlite_ is no excuse: only what SQLite makes by itself is passed by.
_OBJECTS: Final = """
SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema
WHERE NOT (type = 'table' AND name IN ('sqlite_sequence', 'sqlite_stat1', 'sqlite_stat4'))
AND NOT (type = 'index' AND sql IS NULL) LIMIT 1000
"""
_COLUMNS: Final = """
SELECT 'column', columns.name, tables.name, columns.type || ' ' || columns."notnull" || columns.pk || columns.hidden
FROM sqlite_schema AS tables, pragma_table_xinfo(tables.name) AS columns WHERE tables.type = 'table'
AND tables.name NOT IN ('sqlite_sequence', 'sqlite_stat1', 'sqlite_stat4')
UNION ALL
SELECT 'reference', keys."from", tables.name,
    keys."table" || ' ' || coalesce(keys."to", '') || ' ' || keys.on_update || ' ' || keys.on_delete
FROM sqlite_schema AS tables, pragma_foreign_key_list(tables.name) AS keys WHERE tables.type = 'table'
"""
_STRING: Final = re.compile(r"'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"")
_BLANKS: Final = re.compile(r"\s+")
_RUNS: Final = re.compile(
    r"\b(?:CHECK|GENERATED|AS|COLLATE|CONFLICT|CASCADE|WITHOUT|STRICT|SELECT|ON (?:DELETE|UPDATE))\b"
    r"|\bDEFAULT ?\(|--|/\*|[\[`]",
    re.IGNORECASE,
)
"""What the description of a table of ours never says: SQLite would do something with it when rows are written."""
_OUR_CHECK: Final = "CHECK (first_id < second_id)"

_FEW: Final = 300

Entry = tuple[str, str, str, str]


def refuse_foreign(connection: sqlite3.Connection, path: Path, version: int) -> None:
    """Raise ProjectForeign where a file of that schema holds what no version of the program puts there."""
    strange = foreign_entry(connection, version)
    if strange:
        raise ProjectForeign(
            "“{name}” is not as Annotator writes its files: another program has put the {strange} in it or changed"
            " it. The file was not opened, nothing in it was run and not a byte was changed. Take its rows into a"
            " fresh file, or open a backup.",
            name=path.name,
            strange=strange,
        )


def foreign_entry(connection: sqlite3.Connection, version: int) -> str:
    """Something in the file's shape that could run, or that is not ours; empty where there is nothing.

    What it lacks is damage and not said here, but for the triggers that keep texts as they are. A file of an earlier
    version may have fewer columns, one of a later version more tables.
    """
    found = _objects_in(connection)
    # Of a file with thousands of tables it is enough to know one.
    columns = _columns_in(connection) if len(found) <= _FEW else frozenset[Entry]()
    tables = {table for _kind, _name, table, _sql in found}
    triggers = {each for each in _ours()[0] if each[0] == "trigger" and each[2] in tables}
    strange = set((found - _ours()[0]) | (triggers - found))
    if version > SCHEMA:
        strange = {each for each in strange if each[0] == "view" or (each[0] == "table" and each[1] in _our_tables())}
    # A table that has another column than ours lacks one of ours too, by damage, and is told by that.
    lacking = {table for _kind, _name, table, _sql in _ours()[1] - columns}
    strange |= {
        each for each in columns - _ours()[1] if (version == SCHEMA and each[2] not in lacking) or _is_hidden(each)
    }
    return _told(*min(strange)[:3]) if strange else ""


def strange_entry(connection: sqlite3.Connection) -> str:
    """Something in a file of this version that is not ours, or that it lacks; empty: nothing."""
    objects, columns = _ours()
    strange = (_objects_in(connection) ^ objects) | (_columns_in(connection) ^ columns)
    return _told(*min(strange)[:3]) if strange else ""


def _is_hidden(entry: Entry) -> bool:
    """Whether an entry is a column that is worked out whenever it is read; columns of every version are plain."""
    return entry[0] == "column" and not entry[3].endswith("0")


def _told(kind: str, name: str, table: str) -> Said:
    pattern = _TOLD.get(kind, _TOLD["index"])
    return said(pattern, name=name[:80], table=table[:80])


_TOLD: Final = {
    "trigger": "trigger “{name}” on “{table}”",
    "view": "view “{name}”",
    "table": "table “{name}”",
    "column": "column “{name}” of “{table}”",
    "reference": "rule on “{name}” of “{table}”",
    "index": "index “{name}” on “{table}”",
}


def _objects_in(connection: sqlite3.Connection) -> frozenset[Entry]:
    return frozenset(_entry(*map(_words, row)) for row in connection.execute(_OBJECTS))


def _columns_in(connection: sqlite3.Connection) -> frozenset[Entry]:
    return frozenset((_words(a), _words(b), _words(c), _words(d)) for a, b, c, d in connection.execute(_COLUMNS))


def _entry(kind: str, name: str, table: str, sql: str) -> Entry:
    """A table of ours is known by its columns: what came later stands last in a file that was brought up to date."""
    plain = _BLANKS.sub(" ", sql).strip()
    is_searched = name == "search" or name.startswith("search_")
    if kind == "table" and not is_searched:
        told = _RUNS.search(_STRING.sub("''", plain).replace(_OUR_CHECK, "" if name == "actors_apart" else _OUR_CHECK))
        plain = told[0] if told else plain[: len("CREATE TABLE")]
    return kind, name, table, plain


def _words(value: object) -> str:
    return value.decode(errors="replace") if isinstance(value, bytes) else str(value)


@lru_cache(maxsize=1)
def _ours() -> tuple[frozenset[Entry], frozenset[Entry]]:
    """Objects and columns as this version makes them."""
    with closing(sqlite3.connect(":memory:")) as raw:
        engine = create_engine("sqlite://", creator=lambda: raw, poolclass=StaticPool, isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            schema.Base.metadata.create_all(connection, checkfirst=False)
            for trigger in schema.TRIGGERS:
                connection.exec_driver_sql(trigger)
            create_search(connection)
        found = _objects_in(raw), _columns_in(raw)
        engine.dispose()
    return found


def _our_tables() -> frozenset[str]:
    return frozenset(name for kind, name, _table, _sql in _ours()[0] if kind == "table")


_READ_AT_ONCE: Final = (
    "project", "coders", "codebook_versions", "codes", "roles", "variables", "articles", "actors", "actor_aliases",
    "assignments", "statements", "parts", "actor_links",
)  # fmt: skip
"""What the window reads again and again."""
_KINDS: Final = {"INTEGER": "integer", "BOOLEAN": "integer", "TEXT": "text", "VARCHAR": "text", "JSON": "text"}


def refuse_odd_values(connection: sqlite3.Connection, path: Path) -> None:
    """Raise ProjectDamaged where a row has words for a number, bytes for words, or half a list: SQLite keeps all."""
    for name in _READ_AT_ONCE:
        rules = [rule for column in schema.Base.metadata.tables[name].columns for rule in _rules_of(column)]
        query = f"SELECT id FROM {name} WHERE NOT ({' AND '.join(rules)}) LIMIT 1"  # noqa: S608 - our own names
        if connection.execute(query).fetchone() is not None:
            raise ProjectDamaged(
                "“{name}” is damaged: in “{table}” there is an entry that Annotator never writes. Leave it as it is and"
                " open a backup.",
                name=path.name,
                table=name,
            )


def _rules_of(column: Column[Any]) -> Iterator[str]:
    kind = _KINDS.get(str(column.type).upper())
    if kind:
        name = f'"{column.name}"'
        empty = f"{name} IS NULL OR " if column.nullable else ""
        more = f" AND json_valid({name})" if str(column.type).upper() == "JSON" else ""
        yield f"({empty}typeof({name}) = '{kind}'{more})"
