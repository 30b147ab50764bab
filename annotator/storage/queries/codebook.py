"""Reading how the codebook is used, and its versions."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, func, select

from annotator.domain.codebook import EntryKind
from annotator.domain.codebook_use import Usage, VersionLine
from annotator.domain.records import CoderId
from annotator.storage import schema


class CodebookQueries:
    """Reads what is known of the codebook beside what it says."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def usage(self) -> Usage:
        """How many statements of each coder use each code, role, variable and answer."""
        statement, link, value = schema.Statement, schema.ActorLink, schema.StatementValue
        count = func.count(statement.id.distinct())
        linked = select(link.role, statement.coder_id, count).join(statement, statement.id == link.statement_id)
        asked = select(value.variable, statement.coder_id, count).join(statement, statement.id == value.statement_id)
        answered = select(value.variable, value.value, statement.coder_id, count)
        answered = answered.join(statement, statement.id == value.statement_id)
        entries: dict[tuple[EntryKind, str], dict[CoderId, int]] = {}
        for kind, query in (
            (EntryKind.CODE, select(statement.code, statement.coder_id, count).group_by(*_coded(statement.code))),
            (EntryKind.ROLE, linked.group_by(*_coded(link.role))),
            (EntryKind.VARIABLE, asked.group_by(*_coded(value.variable))),
        ):
            for key, coder, number in self._connection.execute(query):
                entries.setdefault((kind, key), {})[CoderId(coder)] = number
        answers: dict[tuple[str, str], dict[CoderId, int]] = {}
        for key, word, coder, number in self._connection.execute(
            answered.group_by(value.value, *_coded(value.variable))
        ):
            answers.setdefault((key, word), {})[CoderId(coder)] = number
        return Usage(entries, answers, self._several())

    def versions(self) -> tuple[VersionLine, ...]:
        """All versions, the newest first."""
        version, coder = schema.CodebookVersion, schema.Coder
        columns = (version.version, version.name, version.created_at, coder.name.label("made_by"), version.note)
        query = select(*columns).join(coder, coder.id == version.made_by, isouter=True)
        return tuple(
            VersionLine(row.version, row.name, datetime.fromisoformat(row.created_at), row.made_by or "", row.note)
            for row in self._connection.execute(query.order_by(version.version.desc()))
        )

    def _several(self) -> dict[str, int]:
        """For each role in how many statements several actors play it."""
        link = schema.ActorLink
        full: Select[Any] = select(link.role).group_by(link.statement_id, link.role).having(func.count() > 1)
        found = full.subquery()
        query = select(found.c.role, func.count().label("times")).group_by(found.c.role)
        return {row.role: row.times for row in self._connection.execute(query)}


def _coded(key: Any) -> tuple[Any, Any]:  # noqa: ANN401 - a mapped column
    return key, schema.Statement.coder_id
