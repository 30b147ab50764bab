"""Undoing and redoing an action of very many rows: those that it added go and come by SQL, without being read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from sqlalchemy import ColumnElement, Connection, Table, select

from annotator.domain.changes import ActionKind, Changes
from annotator.storage import schema, search
from annotator.storage.images import RowChange, differing, put
from annotator.storage.rows import SHOWN_BY, image_of, quoted, report_of

_STANDS: Final = schema.Stand.__tablename__
_ADDED: Final = 'FROM change WHERE action_id = :action AND table_name = :table AND "before" IS NULL'


class BulkMove:
    """One action, to be taken back or done again.

    Stands are put as they were whatever has become of them: they go on with every undo and redo, and only the rows
    tell whether somebody has built upon the action.
    """

    def __init__(self, connection: Connection, action_id: int, *, back: bool) -> None:
        self._connection = connection
        self._action_id = action_id
        self._back = back
        self._added = [table for table in schema.Base.metadata.sorted_tables if self._has_added(table)]
        others = _changes(connection, action_id, schema.Change.before.is_not(None))
        self._others = [change.reversed if back else change for change in others]

    @property
    def is_in_the_way(self) -> bool:
        """Whether rows are no longer as the action, or its undo, has left them."""
        shown = [change.reversed for change in self._others if change.table != _STANDS]
        return any(differing(self._connection, shown)) or any(
            self._differs(table) for table in self._added if table.name != _STANDS
        )

    def apply(self) -> None:
        if self._back:
            self._follow(_articles(self._connection, self._action_id))
            for table in reversed(self._added):
                self._run(f"DELETE FROM {table.name} WHERE id IN (SELECT row_id {_ADDED})", table)  # noqa: S608 - our own tables
            put(self._connection, self._others)
            return
        put(self._connection, self._others)
        for table in self._added:
            columns = [column.name for column in table.columns]
            values = ", ".join(f"json_extract(\"after\", '$.{name}')" for name in columns)
            self._run(f"INSERT INTO {table.name} ({quoted(columns)}) SELECT {values} {_ADDED} ORDER BY id", table)
        self._follow(_articles(self._connection, self._action_id))

    def report(self, kind: ActionKind) -> Changes:
        touched = defaultdict[str, set[int]](set)
        for table, shown in SHOWN_BY.items():
            for record, column in shown:
                ids = self._connection.exec_driver_sql(
                    f'SELECT DISTINCT json_extract(coalesce("after", "before"), \'$.{column}\') FROM change'  # noqa: S608 - our own tables
                    " WHERE action_id = ? AND table_name = ?",
                    (self._action_id, table),
                )
                touched[record].update(ids.scalars())
        return report_of(self._connection, kind, touched)

    def _has_added(self, table: Table) -> bool:
        return self._is_any(f"SELECT 1 {_ADDED}", table)

    def _differs(self, table: Table) -> bool:
        row = f"(SELECT {image_of(table)} FROM {table.name} WHERE id = change.row_id)"  # noqa: S608 - our own tables
        wanted = '"after"' if self._back else "NULL"
        return self._is_any(f"SELECT 1 {_ADDED} AND {row} IS NOT {wanted}", table)

    def _is_any(self, query: str, table: Table) -> bool:
        return self._run(f"{query} LIMIT 1", table) is not None

    def _run(self, statement: str, table: Table) -> object:
        result = self._connection.exec_driver_sql(statement, {"action": self._action_id, "table": table.name})
        return result.first() if result.returns_rows else None

    def _follow(self, articles: Sequence[RowChange]) -> None:
        told = [change.reversed if self._back else change for change in articles]
        search.follow(self._connection, [(change.before, change.after) for change in told])


def _articles(connection: Connection, action_id: int) -> Sequence[RowChange]:
    return list(_changes(connection, action_id, schema.Change.table_name == schema.Article.__tablename__))


def _changes(connection: Connection, action_id: int, condition: ColumnElement[bool]) -> Iterator[RowChange]:
    change = schema.Change
    columns = (change.table_name, change.row_id, change.before, change.after)
    query = select(*columns).where(change.action_id == action_id).where(condition).order_by(change.id)
    return (RowChange(*row) for row in connection.execute(query).all())
