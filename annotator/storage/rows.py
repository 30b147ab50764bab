"""Writing very many rows as one action, with each row's images, and without holding all of them."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
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
        self.articles: list[RowChange] = []
        self.any = False
        self._action_id = action_id
        self._images: list[tuple[Any, ...]] = []
        self._next_ids: dict[str, int] = {}
        self._touched = defaultdict[str, set[int]](set)

    def next_id(self, mapped: type[schema.Base]) -> int:
        """An id for a row that is still to be added: one that no row has ever had."""
        name = mapped.__tablename__
        known = self._next_ids.get(name)
        if known is None:
            used = self.connection.execute(_USED, {"name": name}).scalar() or 0
            known = max(used, self.connection.execute(select(func.max(mapped.id))).scalar() or 0) + 1
        self._next_ids[name] = known + 1
        return known

    def insert(self, mapped: type[schema.Base], rows: Sequence[dict[str, Any]]) -> list[int]:
        """Add rows with all of their columns; those without an id get one. Gives back the ids."""
        table = _table(mapped)
        for row in rows:
            if "id" not in row:
                row["id"] = self.next_id(mapped)
        for start in range(0, len(rows), _AT_ONCE):
            self._insert(table, rows[start : start + _AT_ONCE])
        return [row["id"] for row in rows]

    def update(self, mapped: type[schema.Base], rows: Sequence[tuple[Image, Mapping[str, Any]]]) -> None:
        """Change rows that are there, each with what is to be otherwise; what is the same already is left alone."""
        table = _table(mapped)
        changed = [(before, {**before, **new}) for before, new in rows if any(before[k] != new[k] for k in new)]
        by_columns = defaultdict[tuple[str, ...], list[tuple[Image, dict[str, Any]]]](list)
        for before, after in changed:
            by_columns[tuple(sorted(k for k in after if after[k] != before[k]))].append((before, after))
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
        return report_of(self.connection, kind, self._touched)

    def _insert(self, table: Table, images: Sequence[Mapping[str, Any]]) -> None:
        """By the driver, and the images by SQLite: what Python does for each row takes longer than all the rest."""
        columns = [column.name for column in table.columns]
        coded = [place for place, column in enumerate(table.columns) if isinstance(column.type, JSON)]
        values: list[tuple[Any, ...]] = list(map(itemgetter(*columns), images))
        if coded:
            values = [_coded(row, coded) for row in values]
        places = ", ".join("?" * len(columns))
        self.connection.exec_driver_sql(
            f"INSERT INTO {table.name} ({quoted(columns)}) VALUES ({places})",  # noqa: S608 - names of our own tables
            values,
        )
        ids = _encode([image["id"] for image in images])
        self.connection.exec_driver_sql(_insert_images(table), (self._action_id, table.name, ids))
        self.any = True
        self._touch(table.name, images)
        if table.name == schema.Article.__tablename__:
            self.articles += [RowChange(table.name, image["id"], None, image) for image in images]

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

    def _touch(self, table: str, images: Sequence[Image]) -> None:
        for record, column in SHOWN_BY.get(table, ()):
            self._touched[record].update(image[column] for image in images)


@dataclass(frozen=True, slots=True)
class BulkAction:
    """An action of very many rows: what writes them, the time, and the UUID by which it is known."""

    rows: Rows
    now: str
    event: str


def report_of(connection: Connection, kind: ActionKind, touched: Mapping[str, Iterable[int]]) -> Changes:
    """A report of the records that were touched, by what they are.

    An actor touches the statements that it is linked to, and a statement its article.
    """
    statements = {*touched.get("statement", ()), *_found(connection, _LINKED_TO, touched.get("actor", ()))}
    articles = {*touched.get("article", ()), *_found(connection, _ARTICLES_OF, statements)}
    return Changes(
        kind,
        articles=frozenset(map(ArticleId, articles)),
        statements=frozenset(map(StatementId, statements)),
        suggestions=frozenset(map(SuggestionId, touched.get("suggestion", ()))),
        actors=frozenset(map(ActorId, touched.get("actor", ()))),
        article_list=True,
        codebook=bool(touched.get("codebook")),
    )


def _found(connection: Connection, query: str, ids: Iterable[int]) -> Iterable[int]:
    return connection.exec_driver_sql(query, (_encode(list(ids)),)).scalars()


# What each row is shown as, or as a part of: the record and the column with its id.
SHOWN_BY: Final[Mapping[str, tuple[tuple[str, str], ...]]] = {
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
    "actors_apart": (("actor", "first_id"), ("actor", "second_id")),
    "codebook_versions": (("codebook", "id"),),
}
_INSERT_CHANGE: Final = 'INSERT INTO change (action_id, table_name, row_id, "before", "after") VALUES (?, ?, ?, ?, ?)'
_USED: Final = text("SELECT seq FROM sqlite_sequence WHERE name = :name")
_LINKED_TO: Final = "SELECT DISTINCT statement_id FROM actor_links WHERE actor_id IN (SELECT value FROM json_each(?))"
_ARTICLES_OF: Final = "SELECT DISTINCT article_id FROM statements WHERE id IN (SELECT value FROM json_each(?))"
_EMPTY: Final[Mapping[type, str]] = {list: "[]", dict: "{}"}
_encode: Final = json.JSONEncoder(check_circular=False).encode


def _table(mapped: type[schema.Base]) -> Table:
    table = mapped.__table__
    assert isinstance(table, Table)  # noqa: S101 - every mapping of ours is of a table
    return table


def _insert_images(table: Table) -> str:
    """The images of rows that have come, by their ids: written as JSON by SQLite."""
    return (
        'INSERT INTO change (action_id, table_name, row_id, "before", "after")'  # noqa: S608 - names of our own tables
        f" SELECT ?, ?, id, NULL, {image_of(table)} FROM {table.name} WHERE id IN (SELECT value FROM json_each(?))"
    )


def image_of(table: Table) -> str:
    """A row as its image, in SQL."""
    pairs = ", ".join(f"'{column.name}', {_as_json(column)}" for column in table.columns)
    return f"json_object({pairs})"


def _as_json(column: Column[Any]) -> str:
    name = quoted([column.name])
    if isinstance(column.type, Boolean):
        return f"json(iif({name}, 'true', 'false'))"
    return f"json({name})" if isinstance(column.type, JSON) else name


def quoted(columns: Iterable[str]) -> str:
    """Names as SQL has them, also those that are its own words."""
    return ", ".join(f'"{name}"' for name in columns)


def _coded(row: tuple[Any, ...], places: Iterable[int]) -> tuple[Any, ...]:
    out = list(row)
    for place in places:
        out[place] = _json(out[place])
    return tuple(out)


def _json(value: object) -> str | None:
    if not value:
        return None if value is None else _EMPTY[type(value)]
    return _encode(value)
