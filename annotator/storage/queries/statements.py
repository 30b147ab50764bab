"""Reading statements: three SELECTs for any number of them.

What is read after every action is put into words once: SQLAlchemy takes longer for that than SQLite for the answer.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime
from operator import itemgetter
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Select, bindparam, select

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
        return self._read(_IN_ARTICLE, {"article": article_id, "coder": coder_id})

    def with_ids(self, ids: Sequence[StatementId]) -> list[Statement]:
        """Those of the statements that are there."""
        return self._read(_AMONG, {"ids": list(ids)}) if ids else []

    def statement(self, statement_id: StatementId) -> Statement:
        """Raises NotFound."""
        found = self.with_ids([statement_id])
        if not found:
            raise NotFound("The statement is no longer in the project.")
        return found[0]

    def where(self, condition: ColumnElement[bool]) -> list[Statement]:
        """The statements for which a condition on their own columns holds."""
        return self._read(_Asked(condition), {})

    def _read(self, asked: _Asked, values: Mapping[str, object]) -> list[Statement]:
        coders = {coder.id: coder for coder in ProjectQueries(self._connection).coders()}
        links = self._actor_links(asked, values)
        answers = self._answers(asked, values)
        rows, parts = self._with_parts(asked, values)
        return [
            _statement(rows[key], coders, spans, tuple(links.get(key, ())), tuple(answers.get(key, ())))
            for key, spans in parts.items()
        ]

    def newest(self, coder_id: CoderId) -> Statement | None:
        """The one that a coder made last of those that are there."""
        row = schema.Statement
        query = select(row.id).where(row.coder_id == coder_id).order_by(row.created_at.desc(), row.id.desc()).limit(1)
        found = self.with_ids([StatementId(number) for number in self._connection.scalars(query)])
        return found[0] if found else None

    def links(self, statement_id: StatementId) -> list[StatementLink]:
        """The links from and to a statement."""
        return self._links(_LINKS_OF, {"id": statement_id})

    def links_in(self, article_id: ArticleId, coder_id: CoderId) -> list[StatementLink]:
        """The links from and to a coder's statements in an article, also those that lead to others."""
        return self._links(_LINKS_IN, {"article": article_id, "coder": coder_id})

    def _links(self, query: Select[*tuple[Any, ...]], values: Mapping[str, object]) -> list[StatementLink]:
        return [
            StatementLink(StatementLinkId(number), StatementId(first), StatementId(second), StatementLinkKind(kind))
            for number, first, second, kind in self._connection.execute(query, values)
        ]

    def _with_parts(
        self, asked: _Asked, values: Mapping[str, object]
    ) -> tuple[dict[int, tuple[Any, ...]], dict[int, tuple[Span, ...]]]:
        """Rows and parts by statement: articles in the order of import, statements in the order of their first part.

        One SELECT, sorted here: for 20,000 statements SQLite takes twice as long to sort rows as wide as these.
        """
        rows: dict[int, tuple[Any, ...]] = {}
        parts: dict[int, tuple[Span, ...]] = {}
        for row in sorted(map(tuple, self._connection.execute(asked.parts, values)), key=_PLACE):
            key = row[0]
            span = Span(row[11], row[12])
            parts[key] = (*parts[key], span) if key in parts else (span,)
            rows[key] = row
        return rows, parts

    def _actor_links(self, asked: _Asked, values: Mapping[str, object]) -> dict[int, list[ActorLink]]:
        found = defaultdict[int, list[ActorLink]](list)
        for statement_id, role, actor_id, name, confirmed in self._connection.execute(asked.actors, values):
            found[statement_id].append(ActorLink(role, ActorId(actor_id), name, confirmed))
        return found

    def _answers(self, asked: _Asked, values: Mapping[str, object]) -> dict[int, list[tuple[str, str]]]:
        found = defaultdict[int, list[tuple[str, str]]](list)
        for statement_id, variable, words in self._connection.execute(asked.answers, values):
            found[statement_id].append((variable, words))
        return found


class _Asked:
    """The three SELECTs for the statements that a condition holds for: rows with parts, actors, answers."""

    def __init__(self, condition: ColumnElement[bool]) -> None:
        statement, part = schema.Statement, schema.Part
        self.parts = select(*_COLUMNS, part.start, part.stop).join(part, part.statement_id == statement.id)
        self.parts = self.parts.where(condition)
        link, actor = schema.ActorLink, schema.Actor
        self.actors = (
            select(link.statement_id, link.role, link.actor_id, actor.name, link.confirmed)
            .join(statement, statement.id == link.statement_id)
            .join(actor, actor.id == link.actor_id)
            .where(condition)
            .order_by(link.id)
        )
        value = schema.StatementValue
        self.answers = select(value.statement_id, value.variable, value.value)
        self.answers = self.answers.join(statement, statement.id == value.statement_id).where(condition)
        self.answers = self.answers.order_by(value.id)


def _asked_links(condition: ColumnElement[bool]) -> Select[*tuple[Any, ...]]:
    link = schema.StatementLink
    return select(link.id, link.from_id, link.to_id, link.kind).where(condition).order_by(link.id)


def _touches_coding() -> ColumnElement[bool]:
    """Whether a link begins or ends at a statement of the coder in the article."""
    link, statement = schema.StatementLink, schema.Statement
    ends = (statement.id == link.from_id) | (statement.id == link.to_id)
    return select(statement.id).where(ends, _CODED_HERE).exists()


_COLUMNS = (
    schema.Statement.id,
    schema.Statement.uuid,
    schema.Statement.article_id,
    schema.Statement.coder_id,
    schema.Statement.code,
    schema.Statement.memo,
    schema.Statement.origin,
    schema.Statement.created_at,
    schema.Statement.changed_at,
    schema.Statement.codebook_version,
    schema.Statement.suggestion_id,
)
_PLACE = itemgetter(2, 11, 12, 0)
"""Article, start, stop and id of a row of these columns with a part behind them."""
_CODED_HERE: Final = (schema.Statement.article_id == bindparam("article")) & (
    schema.Statement.coder_id == bindparam("coder")
)
_IN_ARTICLE: Final = _Asked(_CODED_HERE)
_AMONG: Final = _Asked(schema.Statement.id.in_(bindparam("ids", expanding=True)))
_LINKS_IN: Final = _asked_links(_touches_coding())
_LINKS_OF: Final = _asked_links(
    (schema.StatementLink.from_id == bindparam("id")) | (schema.StatementLink.to_id == bindparam("id"))
)
_ORIGINS = {origin.value: origin for origin in Origin}


def _statement(
    row: tuple[Any, ...],
    coders: dict[CoderId, Coder],
    parts: tuple[Span, ...],
    links: tuple[ActorLink, ...],
    values: tuple[tuple[str, str], ...],
) -> Statement:
    statement_id, uuid, article_id, coder_id, code, memo, origin, created, changed, version, suggestion_id = row[:11]
    return Statement(
        id=StatementId(statement_id),
        uuid=uuid,
        article_id=ArticleId(article_id),
        coder=coders[coder_id],
        code=code,
        parts=parts,
        links=links,
        values=values,
        memo=memo,
        origin=_ORIGINS[origin],
        created_at=datetime.fromisoformat(created),
        changed_at=datetime.fromisoformat(changed),
        codebook_version=version,
        suggestion_id=None if suggestion_id is None else SuggestionId(suggestion_id),
    )
