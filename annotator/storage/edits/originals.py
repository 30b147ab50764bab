"""Statements that are copied into the settled version, and what hangs on them, by SQL."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Select, Table, func, literal, literal_column, select

from annotator.domain.records import StatementId
from annotator.storage import schema

_HANGING: Final[tuple[tuple[type[schema.Base], Mapping[str, ColumnElement[Any]]], ...]] = (
    (schema.Part, {}),
    (schema.ActorLink, {"confirmed": literal(value=True), "linked": literal_column("'[]'")}),
    (schema.StatementValue, {}),
)
"""What of a statement is copied, and what is otherwise in the copy."""


def codes_of(connection: Connection, ids: Sequence[StatementId]) -> Mapping[StatementId, str]:
    statement, some = schema.Statement, _each(ids)
    query = select(statement.id, statement.code).join(some, some.c.value == statement.id)
    return {StatementId(row.id): row.code for row in connection.execute(query)}


def hanging(
    ids: Sequence[StatementId], first_copy: int
) -> Iterator[tuple[type[schema.Base], Select[*tuple[Any, ...]]]]:
    """Of each table the rows, without their ids, for the copies, which are numbered as the statements stand."""
    for mapped, other in _HANGING:
        table, some = mapped.__table__, _each(ids)
        assert isinstance(table, Table)  # noqa: S101 - every mapping of ours is of a table
        copied = {column.name: column for column in table.columns if column.name != "id"}
        copied |= {"statement_id": first_copy + some.c.key, **other}
        query = select(*(column.label(name) for name, column in copied.items()))
        query = query.join_from(some, table, table.c.statement_id == some.c.value).order_by(some.c.key, table.c.id)
        # An empty answer is none.
        yield mapped, query.where(table.c.value != "") if mapped is schema.StatementValue else query


def _each(ids: Sequence[StatementId]) -> Any:  # noqa: ANN401 - a function of SQLite as a table
    return func.json_each(json.dumps(ids)).table_valued("key", "value")
