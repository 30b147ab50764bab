"""Statements without any text, and the settled version with the decisions behind it."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, select

from annotator.domain.checks import Finding, FindingKind
from annotator.domain.records import ArticleId, CoderKind, StatementId
from annotator.domain.settling import Difference
from annotator.storage import schema


def of_statements(connection: Connection) -> Iterator[Finding]:
    statement, part = schema.Statement, schema.Part
    without = ~select(part.id).where(part.statement_id == statement.id).exists()
    for statement_id, article_id in connection.execute(select(statement.id, statement.article_id).where(without)):
        yield Finding(
            FindingKind.PLACE,
            "A statement in “{title}” marks no text.",
            articles=(ArticleId(article_id),),
            statements=(StatementId(statement_id),),
            rows=(("statements", statement_id),),
            repair_pattern="Leave the statement out, and list it in a table beside the copy.",
        )


def of_settling(connection: Connection) -> Iterator[Finding]:
    """Settled statements and the decisions behind them that do not fit each other."""
    row, statement, coder = schema.Settlement, schema.Statement, schema.Coder
    known = [difference.value for difference in Difference]
    for row_id, words in connection.execute(select(row.id, row.difference).where(row.difference.not_in(known))):
        yield Finding(
            FindingKind.SETTLING,
            "Entry {row_id} of “settlements” has the difference “{words}”, which there is not.",
            {"row_id": row_id, "words": words},
        )
    other = (statement.coder_id != row.coder_id) | (statement.article_id != row.article_id)
    for statement_id in connection.scalars(
        select(statement.id).join(row, statement.id == row.statement_id).where(other).order_by(row.id)
    ):
        yield Finding(
            FindingKind.SETTLING,
            "A decision of the settled version is about “{quote}” in “{title}”, which is another’s statement.",
            statements=(StatementId(statement_id),),
        )
    settled = coder.kind == CoderKind.ADJUDICATED.value
    without = select(statement.id, statement.article_id).join(coder, coder.id == statement.coder_id).where(settled)
    behind = select(row.id).where(row.statement_id == statement.id).exists()
    for statement_id, article_id in connection.execute(without.where(~behind)):
        yield Finding(
            FindingKind.SETTLING,
            "The statement “{quote}” in “{title}” is in the settled version without a decision behind it.",
            articles=(ArticleId(article_id),),
            statements=(StatementId(statement_id),),
        )
