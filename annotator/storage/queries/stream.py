"""Reading a whole project's statements in constant memory, for exports."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import groupby, islice
from typing import Final

from sqlalchemy import ColumnElement, Connection, select

from annotator.domain.listing import ArticleHead
from annotator.domain.records import CoderId, Statement, StatementId, SuggestionMode
from annotator.storage import schema
from annotator.storage.queries.articles import ArticleQueries
from annotator.storage.queries.statements import StatementQueries

_ARTICLES_AT_ONCE: Final = 50


def stream_statements(
    connection: Connection, of: Collection[CoderId] | None = None
) -> Iterator[tuple[ArticleHead, str, Statement, SuggestionMode]]:
    """Every coder's statements, or those of some: articles in the order of import, within one in the order of the text.

    The statements of a few articles are held at a time, and one text. Run it on a snapshot where the file may be
    written meanwhile.
    """
    articles = ArticleQueries(connection)
    heads = articles.heads()
    while some := list(islice(heads, _ARTICLES_AT_ONCE)):
        known = {head.id: head for head in some}
        of_these: ColumnElement[bool] = schema.Statement.article_id.in_(list(known))
        if of is not None:
            of_these &= schema.Statement.coder_id.in_(list(of))
        modes = _modes(connection, list(known))
        for article_id, group in groupby(StatementQueries(connection).where(of_these), key=lambda s: s.article_id):
            text = articles.text(article_id)
            for statement in group:
                yield known[article_id], text, statement, modes[statement.id]


def _modes(connection: Connection, article_ids: list[int]) -> dict[StatementId, SuggestionMode]:
    statement = schema.Statement
    query = select(statement.id, statement.suggestions).where(statement.article_id.in_(article_ids))
    return {StatementId(statement_id): SuggestionMode(mode) for statement_id, mode in connection.execute(query)}
