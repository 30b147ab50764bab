"""What a finding is about, in the words by which a coder knows it: the statement's own, and its article's title."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from sqlalchemy import Connection, select

from annotator.domain.checks import Finding
from annotator.domain.titles import titled
from annotator.storage import schema

_MOST: Final = 80


def named(connection: Connection, findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings with the ``quote`` and ``title`` that their sentences ask for."""
    for finding in findings:
        if not finding.statements:
            yield finding
            continue
        statement = finding.statements[-1]
        quote, title = _short(_quote(connection, statement)), _short(_title(connection, statement))
        values = {**finding.values, "quote": quote, "title": title}
        yield replace(finding, values=values)


def _quote(connection: Connection, statement_id: int) -> str:
    part = schema.Part
    parts = select(part.quote).where(part.statement_id == statement_id).order_by(part.start)
    return " ".join(" … ".join(connection.scalars(parts)).split())


def _title(connection: Connection, statement_id: int) -> str:
    article, statement = schema.Article, schema.Statement
    query = select(article.headline, article.first_words, article.name)
    row = connection.execute(
        query.join(statement, statement.article_id == article.id).where(statement.id == statement_id)
    ).first()
    return "–" if row is None else titled(row.headline, row.first_words, row.name)


def _short(words: str) -> str:
    return words if len(words) <= _MOST else f"{words[:_MOST].rstrip()}…"
