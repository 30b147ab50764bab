"""Reading statements: four SELECTs for any number of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, select

from annotator.domain.errors import NotFound
from annotator.domain.records import (
    ActorId,
    ActorLink,
    ArticleId,
    Coder,
    CoderId,
    Origin,
    Statement,
    StatementId,
    StatementLink,
    StatementLinkId,
    StatementLinkKind,
    SuggestionId,
)
from annotator.domain.text import Span
from annotator.storage import schema
from annotator.storage.queries.project import ProjectQueries


class StatementQueries:
    """Reads statements whole, in the order of the text."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_article(self, article_id: ArticleId, coder_id: CoderId) -> list[Statement]:
        statement = schema.Statement
        return self.where((statement.article_id == article_id) & (statement.coder_id == coder_id))

    def with_ids(self, ids: Sequence[StatementId]) -> list[Statement]:
        """Those of the statements that are there."""
        return self.where(schema.Statement.id.in_(ids))

    def statement(self, statement_id: StatementId) -> Statement:
        """Raises NotFound."""
        found = self.where(schema.Statement.id == statement_id)
        if not found:
            raise NotFound("The statement is no longer in the project.")
        return found[0]

    def where(self, condition: ColumnElement[bool]) -> list[Statement]:
        """The statements for which a condition on their own columns holds."""
        parts = self._parts(condition)
        links = self._actor_links(condition)
        values = self._values(condition)
        coders = {coder.id: coder for coder in ProjectQueries(self._connection).coders()}
        columns = schema.Statement.__table__
        found = [
            _statement(row, coders, tuple(parts[row.id]), tuple(links.get(row.id, ())), tuple(values.get(row.id, ())))
            for row in self._connection.execute(select(columns).where(condition))
        ]
        found.sort(key=lambda statement: (statement.article_id, statement.start, statement.end, statement.id))
        return found

    def links(self, statement_id: StatementId) -> list[StatementLink]:
        """The links from and to a statement."""
        link = schema.StatementLink
        query = (
            select(link.id, link.from_id, link.to_id, link.kind)
            .where((link.from_id == statement_id) | (link.to_id == statement_id))
            .order_by(link.id)
        )
        return [
            StatementLink(
                StatementLinkId(row.id), StatementId(row.from_id), StatementId(row.to_id), StatementLinkKind(row.kind)
            )
            for row in self._connection.execute(query)
        ]

    def _parts(self, condition: ColumnElement[bool]) -> dict[int, list[Span]]:
        part, statement = schema.Part, schema.Statement
        query = select(part.statement_id, part.start, part.stop).join(statement, statement.id == part.statement_id)
        found = defaultdict[int, list[Span]](list)
        for statement_id, start, stop in self._connection.execute(query.where(condition).order_by(part.start)):
            found[statement_id].append(Span(start, stop))
        return found

    def _actor_links(self, condition: ColumnElement[bool]) -> dict[int, list[ActorLink]]:
        link, statement, actor = schema.ActorLink, schema.Statement, schema.Actor
        query = (
            select(link.statement_id, link.role, link.actor_id, actor.name, link.confirmed)
            .join(statement, statement.id == link.statement_id)
            .join(actor, actor.id == link.actor_id)
        )
        found = defaultdict[int, list[ActorLink]](list)
        for statement_id, role, actor_id, name, confirmed in self._connection.execute(
            query.where(condition).order_by(link.id)
        ):
            found[statement_id].append(ActorLink(role, ActorId(actor_id), name, confirmed))
        return found

    def _values(self, condition: ColumnElement[bool]) -> dict[int, list[tuple[str, str]]]:
        value, statement = schema.StatementValue, schema.Statement
        query = select(value.statement_id, value.variable, value.value)
        query = query.join(statement, statement.id == value.statement_id).where(condition).order_by(value.id)
        found = defaultdict[int, list[tuple[str, str]]](list)
        for statement_id, variable, words in self._connection.execute(query):
            found[statement_id].append((variable, words))
        return found


def _statement(
    row: Row[Any],
    coders: dict[CoderId, Coder],
    parts: tuple[Span, ...],
    links: tuple[ActorLink, ...],
    values: tuple[tuple[str, str], ...],
) -> Statement:
    return Statement(
        id=StatementId(row.id),
        uuid=row.uuid,
        article_id=ArticleId(row.article_id),
        coder=coders[CoderId(row.coder_id)],
        code=row.code,
        parts=parts,
        links=links,
        values=values,
        memo=row.memo,
        origin=Origin(row.origin),
        created_at=datetime.fromisoformat(row.created_at),
        changed_at=datetime.fromisoformat(row.changed_at),
        codebook_version=row.codebook_version,
        suggestion_id=None if row.suggestion_id is None else SuggestionId(row.suggestion_id),
    )
