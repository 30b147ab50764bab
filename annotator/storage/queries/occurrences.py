"""Reading in which articles words occur, and what a coder has marked there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence

from sqlalchemy import Connection, select

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

    def coded(
        self, *, terms: Sequence[str] = (), code: str = "", coder_id: CoderId | None = None
    ) -> dict[ArticleId, dict[StatementId, list[Span]]]:
        """The parts of statements by article, of one code and of one coder where these are given.

        Where the index can tell, only articles whose text has words that begin with all of the ``terms``.
        """
        statement, part = schema.Statement, schema.Part
        query = select(statement.article_id, statement.id, part.start, part.stop).join(part)
        if code:
            query = query.where(statement.code == code)
        if coder_id is not None:
            query = query.where(statement.coder_id == coder_id)
        having = search.beginning(terms)
        if having is not None:
            query = query.where(statement.article_id.in_(having.columns(schema.Article.id)))
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
