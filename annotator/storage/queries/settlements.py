"""Reading the settled version: what was decided, about which passages, and how far each article is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, func, select

from annotator.domain.errors import NotFound
from annotator.domain.records import (
    ArticleId,
    AssignmentState,
    Coder,
    CoderId,
    CoderKind,
    Statement,
    StatementId,
)
from annotator.domain.settling import AgreedPassage, Difference, How, Reason, Settlement, SettlementId
from annotator.storage import schema
from annotator.storage.queries.project import ProjectQueries
from annotator.storage.queries.statements import StatementQueries

Rows = Sequence[tuple[Any, ...]]


class SettlementQueries:
    """Reads decisions in the order in which they were made."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def coder(self) -> Coder | None:
        """Whose statements the settled ones are; None before anything was settled."""
        coders = ProjectQueries(self._connection).coders()
        return next((coder for coder in coders if coder.kind is CoderKind.ADJUDICATED), None)

    def statements_in(self, article_id: ArticleId) -> list[Statement]:
        """Everybody's statements in an article, the settled version's too, in the order of the text."""
        return StatementQueries(self._connection).where(schema.Statement.article_id == article_id)

    def of_statement(self, statement_id: StatementId) -> list[Settlement]:
        """The decisions behind a settled statement."""
        return self._where(schema.Settlement.statement_id == statement_id)

    def settlement(self, settlement_id: SettlementId) -> Settlement:
        """Raises NotFound."""
        found = self._where(schema.Settlement.id == settlement_id)
        if not found:
            raise NotFound("The decision is no longer in the project.")
        return found[0]

    def of_article(self, article_id: ArticleId) -> list[Settlement]:
        return self._where(schema.Settlement.article_id == article_id)

    def of_articles(self, article_ids: Collection[ArticleId]) -> Mapping[ArticleId, list[Settlement]]:
        """For a few articles at a time."""
        found = defaultdict[ArticleId, list[Settlement]](list)
        for each in self._where(schema.Settlement.article_id.in_(list(article_ids))):
            found[each.article_id].append(each)
        return found

    def with_reason(self, reason: Reason) -> list[Settlement]:
        return self._where(schema.Settlement.reason == reason.value)

    def finished(self, coder_ids: Collection[CoderId]) -> dict[ArticleId, set[CoderId]]:
        """Who of the coders has finished which article; every article is there, in the order of import."""
        article, row = schema.Article, schema.Assignment
        every = self._rows(select(article.id).order_by(article.id))
        found: dict[ArticleId, set[CoderId]] = {ArticleId(number): set() for (number,) in every}
        query = select(row.article_id, row.coder_id).where(row.state == AssignmentState.FINISHED.value)
        for article_id, coder_id in self._rows(query.where(row.coder_id.in_(list(coder_ids)))):
            found[article_id].add(coder_id)
        return found

    def n_finished(self) -> dict[CoderId, int]:
        """How many articles each coder has finished, of those who have finished any."""
        row = schema.Assignment
        query = select(row.coder_id, func.count()).where(row.state == AssignmentState.FINISHED.value)
        return {CoderId(coder_id): count for coder_id, count in self._rows(query.group_by(row.coder_id))}

    def finishers(self, article_id: ArticleId) -> set[CoderId]:
        """Who has finished the article."""
        row = schema.Assignment
        query = select(row.coder_id).where(row.article_id == article_id, row.state == AssignmentState.FINISHED.value)
        return {CoderId(coder_id) for coder_id in self._connection.scalars(query)}

    def unchanged(self, agreed: Sequence[AgreedPassage]) -> list[AgreedPassage]:
        """Those whose statements are as they were seen, finished by their coders, and not decided about."""
        statement, row = schema.Statement, schema.Assignment
        wanted = {uuid for each in agreed for uuid in each.passage}
        same = (row.article_id == statement.article_id) & (row.coder_id == statement.coder_id)
        query = select(statement.uuid, statement.changed_at).join(row, same)
        query = query.where(row.state == AssignmentState.FINISHED.value)
        there = {uuid: changed for uuid, changed in self._connection.execute(query) if uuid in wanted}
        decided = {uuid for passage in self._connection.scalars(select(schema.Settlement.passage)) for uuid in passage}
        return [
            each
            for each in agreed
            if decided.isdisjoint(each.passage)
            and all(there.get(uuid) == changed for uuid, changed in zip(each.passage, each.seen, strict=True))
        ]

    def statements(self, coder_ids: Collection[CoderId]) -> Rows:
        """(id, article, coder, code, uuid, changed at) of these coders, in the order of entry."""
        row = schema.Statement
        query = select(row.id, row.article_id, row.coder_id, row.code, row.uuid, row.changed_at)
        return self._rows(query.where(row.coder_id.in_(list(coder_ids))).order_by(row.id))

    def parts(self, coder_ids: Collection[CoderId]) -> Rows:
        """(statement, start, end) of their statements, each statement's in the order of the text."""
        part = schema.Part
        return self._rows(
            select(part.statement_id, part.start, part.stop)
            .where(_of_coders(part.statement_id, coder_ids))
            .order_by(part.statement_id, part.start)
        )

    def actor_links(self, coder_ids: Collection[CoderId]) -> Rows:
        """(statement, role, actor) of their statements."""
        link = schema.ActorLink
        query = select(link.statement_id, link.role, link.actor_id)
        return self._rows(query.where(_of_coders(link.statement_id, coder_ids)))

    def values(self, coder_ids: Collection[CoderId]) -> Rows:
        """(statement, variable, value) of their statements."""
        value = schema.StatementValue
        query = select(value.statement_id, value.variable, value.value)
        return self._rows(query.where(_of_coders(value.statement_id, coder_ids)))

    def decisions(self) -> Rows:
        """(article, passage, seen, difference, about, how, settled statement) of all, as they were made."""
        row = schema.Settlement
        columns = (row.article_id, row.passage, row.seen, row.difference, row.about, row.how, row.statement_id)
        return [tuple(each) for each in self._connection.execute(select(*columns).order_by(row.id))]

    def _where(self, condition: ColumnElement[bool]) -> list[Settlement]:
        table = schema.Settlement.__table__
        query = select(table).where(condition).order_by(schema.Settlement.id)
        return [_settlement(row) for row in self._connection.execute(query)]

    def _rows(self, query: Select[*tuple[Any, ...]]) -> Rows:
        """Plain values as SQLite has them: for hundreds of thousands of rows that is twice as fast."""
        result = self._connection.execute(query)
        assert result.cursor is not None  # noqa: S101 - a SELECT has one
        rows: Rows = result.cursor.fetchall()
        result.close()
        return rows


def _of_coders(column: Any, coder_ids: Collection[CoderId]) -> ColumnElement[bool]:  # noqa: ANN401 - a mapped column
    statement = schema.Statement
    condition: ColumnElement[bool] = column.in_(select(statement.id).where(statement.coder_id.in_(list(coder_ids))))
    return condition


def _settlement(row: Row[*tuple[Any, ...]]) -> Settlement:
    return Settlement(
        id=SettlementId(row.id),
        uuid=row.uuid,
        article_id=ArticleId(row.article_id),
        passage=tuple(row.passage),
        seen=tuple(row.seen),
        difference=Difference(row.difference) if row.difference else None,
        about=row.about,
        how=How(row.how),
        chosen=None if row.chosen_id is None else CoderId(row.chosen_id),
        statement_id=None if row.statement_id is None else StatementId(row.statement_id),
        reason=Reason(row.reason),
        note=row.note,
        codebook_key=row.codebook_key,
        made_by=CoderId(row.made_by),
        made_at=datetime.fromisoformat(row.made_at),
    )
