"""What the rows of each table look like, so that a page that nothing leads to any more can be told to be of one."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool

from annotator.domain.records import ActorKind, RegionKind, StatementLinkKind
from annotator.storage import schema
from annotator.storage.salvage.pages import Row, Value
from annotator.storage.stands.things import Kind

_UUID: Final = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_SHA256: Final = re.compile(r"[0-9a-f]{64}")
_TYPES: Final[Mapping[str, tuple[type, ...]]] = {
    "INTEGER": (int,), "BOOLEAN": (int,), "FLOAT": (int, float), "TEXT": (str,), "JSON": (str,), "BLOB": (bytes,),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Column:
    """A column as SQLite describes it."""

    name: str
    type: str
    is_needed: bool
    default: str | None


@dataclass(frozen=True, slots=True)
class Shape:
    """A table: its name, and its columns in the order in which rows have them."""

    table: str
    columns: tuple[Column, ...]

    @property
    def sql(self) -> str:
        """What makes a table for such rows. It holds what the file says to nothing but the numbers of rows."""
        columns = (f'"{each.name}" {each.type}' for each in self.columns if each.name != "id")
        return f"CREATE TABLE {self.table} (id INTEGER PRIMARY KEY, {', '.join(columns)})"

    def named(self, row: Row) -> dict[str, Value]:
        """The row by column. A row that is older than its last columns has what they begin with."""
        values: dict[str, Value] = {"id": row.row_id}
        for place, column in enumerate(self.columns):
            if column.name == "id":
                continue
            values[column.name] = row.values[place] if place < len(row.values) else _plain(column.default)
        return values

    def fits(self, row: Row) -> bool:
        """Whether a row can be one of the table’s."""
        if not 2 <= len(row.values) <= len(self.columns) or row.row_id < 1:
            return False
        place = next(place for place, column in enumerate(self.columns) if column.name == "id")
        if place < len(row.values) and row.values[place] is not None:
            return False
        named = self.named(row)
        if not all(_is_of_type(column, named[column.name]) for column in self.columns):
            return False
        told = _TELLING.get(self.table, ())
        return all(tell(named) for tell in (*told, *(_BY_NAME[name] for name in named if name in _BY_NAME)))


def shape_of(table: str, sql: str) -> Shape | None:
    """What a file says of a table, where it can be understood and is a table of ours."""
    if table not in schema.Base.metadata.tables or not sql.upper().startswith("CREATE TABLE"):
        return None
    with closing(sqlite3.connect(":memory:")) as connection:
        # What a file says may be anything, a table of all numbers that there are too.
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, 1_000_000)
        connection.set_progress_handler(lambda: 1, 100_000)
        try:
            connection.execute(sql)
            return _with_our_names(_described(connection, table))
        except (sqlite3.Error, sqlite3.Warning):
            return None


@lru_cache(maxsize=1)
def our_shapes() -> Mapping[str, Shape]:
    """The tables as this program makes them."""
    with closing(sqlite3.connect(":memory:")) as raw:
        engine = create_engine("sqlite://", creator=lambda: raw, poolclass=StaticPool, isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            schema.Base.metadata.create_all(connection, checkfirst=False)
        found = raw.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
        shapes = [_described(raw, name) for (name,) in found if name in schema.Base.metadata.tables]
        engine.dispose()
    return {shape.table: shape for shape in shapes if shape is not None}


def table_of(rows: Sequence[Row], shapes: Iterable[Shape]) -> Shape | None:
    """The one table of which all rows of a page can be; None where there is none, or more than one."""
    fitting = [shape for shape in shapes if rows and all(shape.fits(row) for row in rows)]
    whole = [shape for shape in fitting if all(len(row.values) == len(shape.columns) for row in rows)]
    narrowed = whole or fitting
    return narrowed[0] if len(narrowed) == 1 else None


def _described(connection: sqlite3.Connection, table: str) -> Shape | None:
    rows = connection.execute('SELECT name, type, "notnull", dflt_value FROM pragma_table_info(?)', (table,)).fetchall()
    columns = tuple(Column(name, kind.upper(), bool(needed), default) for name, kind, needed, default in rows)
    return Shape(table, columns) if any(column.name == "id" for column in columns) else None


def _with_our_names(shape: Shape | None) -> Shape | None:
    """The shape with its columns as we know them; None where the description is too damaged to know which is which."""
    if shape is None:
        return None
    ours = {column.name: column for column in our_shapes()[shape.table].columns}
    strange = [column for column in shape.columns if column.name not in ours]
    missing = [name for name in ours if name not in {column.name for column in shape.columns}]
    if strange and not (len(strange) == len(missing) == 1):
        return None
    known = [column if column.name in ours else replace(column, name=missing[0]) for column in shape.columns]
    return Shape(shape.table, tuple(replace(each, type=ours[each.name].type) for each in known))


def _plain(default: str | None) -> Value:
    """What a column begins with, out of its description."""
    if default is None:
        return None
    if default.startswith("'"):
        return default[1:-1].replace("''", "'")
    return int(default) if re.fullmatch(r"-?[0-9]{1,18}", default) else default


def _is_of_type(column: Column, value: Value) -> bool:
    if column.name == "id":
        return True
    if value is None:
        return not column.is_needed
    if column.type == "JSON" and isinstance(value, str):
        return _is_json(value)
    return isinstance(value, _TYPES.get(column.type, (object,)))


def _is_json(words: str) -> bool:
    try:
        json.loads(words)
    except ValueError:
        return False
    return True


_Named = Mapping[str, Value]
_Tell = Callable[[_Named], bool]


def _is(pattern: re.Pattern[str], name: str) -> _Tell:
    return lambda row: isinstance(found := row[name], str) and pattern.fullmatch(found) is not None


def _among(known: Iterable[str], name: str) -> _Tell:
    words = frozenset(known)
    return lambda row: row[name] in words


def _is_folded(row: _Named) -> bool:
    alias, folded = row["alias"], row["folded"]
    return isinstance(alias, str) and alias.casefold() == folded


_BY_NAME: Final[Mapping[str, _Tell]] = {"uuid": _is(_UUID, "uuid"), "sha256": _is(_SHA256, "sha256")}
_TELLING: Final[Mapping[str, tuple[_Tell, ...]]] = {
    "regions": (_among(RegionKind, "kind"),),
    "mentions": (_among(ActorKind, "kind"),),
    "actor_aliases": (_is_folded,),
    "suggestion_spans": (_among(("content", "cue", "source", "target"), "part"),),
    "suggestion_actors": (_among(ActorKind, "kind"),),
    "statement_links": (_among(StatementLinkKind, "kind"),),
    "identities": (_among(("actor", "coder"), "kind"),),
    "stands": (_among(Kind, "kind"),),
    "change": (_among(schema.Base.metadata.tables, "table_name"),),
    "action": (_among(schema.ActionState, "state"),),
}
