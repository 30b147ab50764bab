"""Reading in which articles words occur, and what a coder has marked there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence

from sqlalchemy import ColumnElement, Connection, select

from annotator.domain.records import ArticleId, AssignmentState, CoderId, StatementId
from annotator.domain.text import Span
from annotator.storage import schema, search


class OccurrenceQueries:
    """Each query is short: whoever saves waits until it is done."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def articles_with(self, phrases: Collection[str]) -> set[ArticleId] | None:
        """Those that hold one of the phrases, whatever its case and accents; None where all have to be looked at."""
        query = search.holding(phrases)
        if query is None:
            return None
        return {ArticleId(number) for number in self._connection.execute(query).scalars()}

    def marked(self, coder_id: CoderId, ids: Sequence[ArticleId]) -> dict[ArticleId, list[tuple[str, Span]]]:
        """What a coder's statements cover in some articles, part by part, each with the statement's code."""
        statement, part = schema.Statement, schema.Part
        query = (
            select(statement.article_id, statement.code, part.start, part.stop)
            .join(part, part.statement_id == statement.id)
            .where(statement.coder_id == coder_id, statement.article_id.in_(ids))
        )
        found = defaultdict[ArticleId, list[tuple[str, Span]]](list)
        for article_id, code, start, stop in self._connection.execute(query):
            found[ArticleId(article_id)].append((code, Span(start, stop)))
        return found

    def coded_articles(
        self, *, terms: Sequence[str] = (), code: str = "", coder_id: CoderId | None = None
    ) -> list[ArticleId]:
        """Articles with statements, of one code and of one coder where these are given, in their order.

        Where the index can tell, only those whose text has words that begin with all of the ``terms``.
        """
        article_id = schema.Statement.article_id
        query = select(article_id).where(*_given(code, coder_id)).distinct().order_by(article_id)
        having = search.beginning(terms)
        if having is not None:
            query = query.where(article_id.in_(having.columns(schema.Article.id)))
        return [ArticleId(number) for number in self._connection.scalars(query)]

    def coded(
        self, ids: Sequence[ArticleId], *, code: str = "", coder_id: CoderId | None = None
    ) -> dict[ArticleId, dict[StatementId, list[Span]]]:
        """The parts of the statements in some articles, of one code and of one coder where these are given."""
        statement, part = schema.Statement, schema.Part
        query = select(statement.article_id, statement.id, part.start, part.stop).join(part)
        query = query.where(statement.article_id.in_(ids), *_given(code, coder_id))
        found: dict[ArticleId, dict[StatementId, list[Span]]] = {}
        for article_id, statement_id, start, stop in self._connection.execute(query):
            parts = found.setdefault(ArticleId(article_id), {}).setdefault(StatementId(statement_id), [])
            parts.append(Span(start, stop))
        return found

    def finished(self, coder_id: CoderId) -> set[ArticleId]:
        """The articles that a coder has finished."""
        row = schema.Assignment
        mine = (row.coder_id == coder_id, row.state == AssignmentState.FINISHED.value)
        return {ArticleId(number) for number in self._connection.scalars(select(row.article_id).where(*mine))}


def _given(code: str, coder_id: CoderId | None) -> list[ColumnElement[bool]]:
    """That a statement has the code and is the coder's; what is not given narrows nothing."""
    statement = schema.Statement
    of_code = [statement.code == code] if code else []
    return of_code if coder_id is None else [*of_code, statement.coder_id == coder_id]
