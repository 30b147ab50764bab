"""Writing very many rows as one action: by Core, with each row's images, and without holding all of them."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import JSON, Boolean, Column, Connection, Table, bindparam, delete, func, select, text, update

from annotator.domain.changes import ActionKind, Changes
from annotator.domain.records import ActorId, ArticleId, StatementId, SuggestionId
from annotator.storage import schema
from annotator.storage.images import Image, RowChange

_AT_ONCE: Final = 5000


class Rows:
    """Inserts, updates and deletes rows of journaled tables, and writes the images of each into the journal.

    Rows are plain values by column, as images are. A row is written once in an action at most, so that its images are
    those before and after it. ``articles`` are the changes of articles, which the search follows.
    """

    def __init__(self, connection: Connection, action_id: int) -> None:
        self.connection = connection
        self._action_id = action_id
        self._images: list[tuple[Any, ...]] = []
        self._next_ids: dict[str, int] = {}
        self._touched = defaultdict[str, set[int]](set)
        self.articles: list[RowChange] = []
        self.any = False

    def insert(self, mapped: type[schema.Base], rows: Sequence[dict[str, Any]]) -> list[int]:
        """Add rows with all of their columns; those without an id get one. Gives back the ids."""
        table = _table(mapped)
        images = [row if "id" in row else {"id": self.next_id(mapped), **row} for row in rows]
        for start in range(0, len(images), _AT_ONCE):
            self._insert(table, images[start : start + _AT_ONCE])
        return [image["id"] for image in images]

    def update(self, mapped: type[schema.Base], rows: Sequence[tuple[Image, Mapping[str, Any]]]) -> None:
        """Change rows that are there, each with what is to be otherwise; what is the same already is left alone."""
        table = _table(mapped)
        changed = [(before, {**before, **new}) for before, new in rows if any(before[k] != new[k] for k in new)]
        by_columns: dict[tuple[str, ...], list[tuple[Image, dict[str, Any]]]] = {}
        for before, after in changed:
            by_columns.setdefault(tuple(sorted(k for k in after if after[k] != before[k])), []).append((before, after))
        for columns, some in by_columns.items():
            statement = update(table).where(table.c.id == bindparam("_id"))
            statement = statement.values({column: bindparam(f"_{column}") for column in columns})
            values = [{"_id": after["id"], **{f"_{c}": after[c] for c in columns}} for _before, after in some]
            self.connection.execute(statement, values)
            self._note([RowChange(table.name, after["id"], before, after) for before, after in some])

    def delete(self, mapped: type[schema.Base], rows: Sequence[Image]) -> None:
        table = _table(mapped)
        if rows:
            gone = delete(table).where(table.c.id == bindparam("_id"))
            self.connection.execute(gone, [{"_id": row["id"]} for row in rows])
            self._note([RowChange(table.name, row["id"], row, None) for row in rows])

    def finish(self) -> None:
        """Write the images that are still waiting."""
        if self._images:
            self.connection.exec_driver_sql(_INSERT_CHANGE, self._images)
            self._images = []

    def report(self, kind: ActionKind) -> Changes:
        """The records that were touched."""
        touched = self._touched
        return Changes(
            kind,
            articles=frozenset(map(ArticleId, touched["article"])),
            statements=frozenset(map(StatementId, touched["statement"])),
            suggestions=frozenset(map(SuggestionId, touched["suggestion"])),
            actors=frozenset(map(ActorId, touched["actor"])),
            article_list=True,
            codebook=bool(touched["codebook"]),
        )

    def _insert(self, table: Table, images: Sequence[Mapping[str, Any]]) -> None:
        """By the driver, and the images by SQLite: what Python does for each row takes longer than all the rest."""
        columns = [column.name for column in table.columns]
        coded = {column.name for column in table.columns if isinstance(column.type, JSON)}
        places = ", ".join("?" * len(columns))
        values = [tuple(_json(row[name]) if name in coded else row[name] for name in columns) for row in images]
        self.connection.exec_driver_sql(
            f"INSERT INTO {table.name} ({', '.join(columns)}) VALUES ({places})",  # noqa: S608 - names of our own tables
            values,
        )
        ids = _encode([image["id"] for image in images])
        self.connection.exec_driver_sql(_insert_images(table), (self._action_id, table.name, ids))
        self.any = True
        self._touch(table.name, images)
        if table.name == schema.Article.__tablename__:
            self.articles += [RowChange(table.name, image["id"], None, image) for image in images]

    def _touch(self, table: str, images: Iterable[Image]) -> None:
        for record, column in _SHOWN_BY.get(table, ()):
            self._touched[record].update(image[column] for image in images)

    def _note(self, changes: Sequence[RowChange]) -> None:
        self.any = self.any or bool(changes)
        for change in changes:
            before, after = _json(change.before), _json(change.after)
            self._images.append((self._action_id, change.table, change.row_id, before, after))
            self._touch(change.table, [change.image])
            if change.table == schema.Article.__tablename__:
                self.articles.append(change)
        if len(self._images) >= _AT_ONCE:
            self.finish()

    def next_id(self, mapped: type[schema.Base]) -> int:
        """An id for a row that is still to be added: one that no row has ever had."""
        table = _table(mapped)
        if table.name not in self._next_ids:
            used = self.connection.execute(_USED, {"name": table.name}).scalar() or 0
            there = self.connection.execute(select(func.max(table.c.id))).scalar() or 0
            self._next_ids[table.name] = max(used, there) + 1
        self._next_ids[table.name] += 1
        return self._next_ids[table.name] - 1


@dataclass(frozen=True, slots=True)
class BulkAction:
    """An action of very many rows: what writes them, the time, and the UUID by which it is known."""

    rows: Rows
    now: str
    event: str


_INSERT_CHANGE: Final = 'INSERT INTO change (action_id, table_name, row_id, "before", "after") VALUES (?, ?, ?, ?, ?)'
_encode: Final = json.JSONEncoder(check_circular=False).encode
_USED: Final = text("SELECT seq FROM sqlite_sequence WHERE name = :name")
# What each row is shown as, or as a part of: the record and the column with its id.
_SHOWN_BY: Final[Mapping[str, tuple[tuple[str, str], ...]]] = {
    "articles": (("article", "id"),),
    "assignments": (("article", "article_id"),),
    "regions": (("article", "article_id"),),
    "settlements": (("article", "article_id"),),
    "statements": (("statement", "id"), ("article", "article_id")),
    "parts": (("statement", "statement_id"),),
    "actor_links": (("statement", "statement_id"),),
    "statement_values": (("statement", "statement_id"),),
    "statement_links": (("statement", "from_id"), ("statement", "to_id")),
    "decisions": (("suggestion", "suggestion_id"),),
    "actors": (("actor", "id"),),
    "actor_aliases": (("actor", "actor_id"),),
    "codebook_versions": (("codebook", "id"),),
}


def _table(mapped: type[schema.Base]) -> Table:
    table = mapped.__table__
    assert isinstance(table, Table)  # noqa: S101 - every mapping of ours is of a table
    return table


def _insert_images(table: Table) -> str:
    """The images of rows that have come, by their ids: written as JSON by SQLite."""
    pairs = ", ".join(f"'{column.name}', {_as_json(column)}" for column in table.columns)
    return (
        'INSERT INTO change (action_id, table_name, row_id, "before", "after")'  # noqa: S608 - names of our own tables
        f" SELECT ?, ?, id, NULL, json_object({pairs}) FROM {table.name} WHERE id IN (SELECT value FROM json_each(?))"
    )


def _as_json(column: Column[Any]) -> str:
    if isinstance(column.type, Boolean):
        return f"json(iif({column.name}, 'true', 'false'))"
    return f"json({column.name})" if isinstance(column.type, JSON) else column.name


def _json(value: object) -> str | None:
    return None if value is None else _encode(value)
