"""Statements that are copied into the settled version, and what hangs on them, read many at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from sqlalchemy import Connection, Table, select

from annotator.domain.records import StatementId
from annotator.storage import schema
from annotator.storage.edits.rows import batches

_AT_ONCE: Final = 5000
_HANGING: Final[tuple[tuple[type[schema.Base], Mapping[str, Any]], ...]] = (
    (schema.Part, {}),
    (schema.ActorLink, {"confirmed": True, "linked": []}),
    (schema.StatementValue, {}),
)
"""What of a statement is copied, and what is otherwise in the copy."""


class Originals:
    """``codes`` by statement, and ``hanging``: rows without their ids, by table."""

    def __init__(self, connection: Connection, ids: Sequence[StatementId]) -> None:
        self._connection = connection
        self.codes: dict[StatementId, str] = {}
        statement = schema.Statement
        for some in batches(ids, _AT_ONCE):
            query = select(statement.id, statement.code).where(statement.id.in_(some))
            self.codes |= {StatementId(row.id): row.code for row in connection.execute(query)}
        self.hanging = [(mapped, self._rows(mapped, other, ids)) for mapped, other in _HANGING]

    def _rows(
        self, mapped: type[schema.Base], other: Mapping[str, Any], ids: Sequence[StatementId]
    ) -> list[dict[str, Any]]:
        table = mapped.__table__
        assert isinstance(table, Table)  # noqa: S101 - every mapping of ours is of a table
        columns = [column for column in table.columns if column.name != "id"]
        found: list[dict[str, Any]] = []
        for some in batches(ids, _AT_ONCE):
            query = select(*columns).where(table.c.statement_id.in_(some)).order_by(table.c.id)
            rows = self._connection.execute(query).mappings()
            # An empty answer is none.
            found += [{**row, **other} for row in rows if row.get("value", "none") != ""]
        return found
