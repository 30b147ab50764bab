"""Rows as JSON before and after an action, and how to put them back."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any, Final

from sqlalchemy import Connection, RowMapping, Table, bindparam, delete, insert, inspect, select
from sqlalchemy.orm import Session

from annotator.storage import schema

Image = Mapping[str, Any]
_AT_ONCE: Final = 500


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row before and after; None where it was not there."""

    table: str
    row_id: int
    before: Image | None
    after: Image | None

    @property
    def reversed(self) -> RowChange:
        return RowChange(self.table, self.row_id, self.after, self.before)

    @property
    def image(self) -> Image:
        """The row as it is after the change, or as it last was."""
        return self.after or self.before or {}


class Captured:
    """The changes of one action, a row's several flushes joined into one."""

    def __init__(self) -> None:
        self._changes: dict[tuple[str, int], RowChange] = {}

    def take(self, session: Session) -> None:
        """Take in what a session has just flushed, while it still knows what was there before."""
        for row in session.new:
            self._add(row, None, _image(row))
        for row in session.dirty:
            self._add(row, _earlier_image(row), _image(row))
        for row in session.deleted:
            self._add(row, _earlier_image(row), None)

    def changes(self) -> list[RowChange]:
        return [change for change in self._changes.values() if change.before != change.after]

    def _add(self, row: schema.Base, before: Image | None, after: Image | None) -> None:
        key = (row.__tablename__, row.id)
        known = self._changes.get(key)
        self._changes[key] = RowChange(*key, known.before if known else before, after)


def differing(connection: Connection, changes: Iterable[RowChange]) -> Iterator[RowChange]:
    """The changes whose row is no longer as they left it."""
    for name, group in _by_table(changes):
        table = schema.Base.metadata.tables[name]
        for some in _chunks(list(_doubtful(connection, table, group))):
            rows = connection.execute(select(table).where(table.c.id.in_([change.row_id for change in some])))
            found = {row["id"]: row for row in rows.mappings()}
            for change in some:
                after = None if change.after is None else _of_actions(table, change.after)
                if not _is_same(found.get(change.row_id), after):
                    yield change


def put(connection: Connection, changes: Sequence[RowChange], *, is_rest_known: bool = False) -> None:
    """Write the rows as they are after the changes: rows that go first, so that those that come find their place.

    ``is_rest_known``: the rows are as they were before the changes, and only what differs is to be written.
    """
    for name, group in _by_table(change for change in changes if change.after is None):
        table = schema.Base.metadata.tables[name]
        connection.execute(delete(table).where(table.c.id == bindparam("_id")), [{"_id": c.row_id} for c in group])
    for name, group in _by_table(change for change in changes if change.before and change.after):
        table = schema.Base.metadata.tables[name]
        for columns, some in _by_columns(table, group, is_rest_known=is_rest_known).items():
            _update(connection, table, columns, some)
    for name, group in _by_table(change for change in changes if change.before is None):
        connection.execute(insert(schema.Base.metadata.tables[name]), [dict(change.image) for change in group])


def _by_columns(
    table: Table, changes: Iterable[RowChange], *, is_rest_known: bool
) -> dict[tuple[str, ...], list[RowChange]]:
    """Changes by the columns that they write: images of older schemas have fewer."""
    unwritten = {column.name for column in table.c if column.info == schema.UPKEEP} | {"id"}
    found = defaultdict[tuple[str, ...], list[RowChange]](list)
    for change in changes:
        written = (name for name in change.image if name not in unwritten)
        if is_rest_known and (before := change.before) is not None:
            after = change.image
            written = (name for name in written if name not in before or before[name] != after[name])
        found[tuple(written)].append(change)
    return found


def _update(connection: Connection, table: Table, columns: Sequence[str], changes: Iterable[RowChange]) -> None:
    """By the driver: what SQLAlchemy does for each of very many rows takes longer than SQLite."""
    if not columns:
        return
    as_kept = _as_kept(connection, table, columns)
    places = ", ".join(f'"{name}" = ?' for name in columns)
    values = [(*as_kept(change.image), change.row_id) for change in changes]
    connection.exec_driver_sql(f"UPDATE {table.name} SET {places} WHERE id = ?", values)  # noqa: S608 - our own tables


def _doubtful(connection: Connection, table: Table, changes: Iterable[RowChange]) -> Iterator[RowChange]:
    """Changes without those whose row is, letter by letter, as they left it: of very many that are nearly all."""
    known = defaultdict[tuple[str, ...], list[RowChange]](list)
    for change in changes:
        known[tuple(change.after or ())].append(change)
    for told, group in known.items():
        columns = tuple(_of_actions(table, dict.fromkeys(told)))
        if not columns or any(name not in table.c for name in columns):
            yield from group
            continue
        as_kept = _as_kept(connection, table, columns)
        names = ", ".join(f'"{name}"' for name in columns)
        query = f"SELECT id, {names} FROM {table.name} WHERE id IN (SELECT value FROM json_each(?))"  # noqa: S608 - as above
        rows = connection.exec_driver_sql(query, (json.dumps([change.row_id for change in group]),))
        found = {row[0]: tuple(row[1:]) for row in rows}
        yield from (change for change in group if found.get(change.row_id) != as_kept(change.after or {}))


def _as_kept(connection: Connection, table: Table, columns: Sequence[str]) -> Callable[[Image], tuple[Any, ...]]:
    """Gives what an image says of these columns as the driver takes and gives it."""
    keep = [(name, table.c[name].type.bind_processor(connection.dialect)) for name in columns]
    return lambda image: tuple(image[name] if as_kept is None else as_kept(image[name]) for name, as_kept in keep)


def _is_same(row: RowMapping | None, image: Image | None) -> bool:
    if row is None or image is None:
        return row is None and image is None
    return all(row.get(column) == value for column, value in image.items())


def _of_actions(table: Table, image: Image) -> dict[str, Any]:
    """Without what the program changes when it brings a file up to date, and no action does."""
    return {name: value for name, value in image.items() if name not in table.c or table.c[name].info != schema.UPKEEP}


def _by_table(changes: Iterable[RowChange]) -> Iterator[tuple[str, list[RowChange]]]:
    """The changes of each table; tables in the order in which they refer to each other."""
    order = {table.name: place for place, table in enumerate(_tables())}
    for name, group in groupby(sorted(changes, key=lambda change: order[change.table]), key=lambda c: c.table):
        yield name, list(group)


def _tables() -> Sequence[Table]:
    mapped_tables: tuple[type[schema.Base], ...] = (*schema.JOURNALED, schema.Stand)
    return [table for mapped in mapped_tables if isinstance(table := mapped.__table__, Table)]


def _chunks(changes: Sequence[RowChange]) -> Iterator[Sequence[RowChange]]:
    return (changes[i : i + _AT_ONCE] for i in range(0, len(changes), _AT_ONCE))


def _image(row: schema.Base) -> Image:
    return {attribute.key: getattr(row, attribute.key) for attribute in inspect(row).mapper.column_attrs}


def _earlier_image(row: schema.Base) -> Image:
    state = inspect(row)
    image = dict(_image(row))
    for key in image:
        deleted = state.attrs[key].history.deleted
        if deleted:
            image[key] = deleted[0]
    return image
