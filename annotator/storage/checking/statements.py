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
            "Statement {statement} marks no text.",
            {"statement": statement_id},
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
    for row_id, statement_id in connection.execute(
        select(row.id, statement.id).join(statement, statement.id == row.statement_id).where(other)
    ):
        yield Finding(
            FindingKind.SETTLING,
            "Decision {row_id} of the settled version is about statement {statement}, which is another’s.",
            {"row_id": row_id, "statement": statement_id},
            statements=(StatementId(statement_id),),
        )
    settled = coder.kind == CoderKind.ADJUDICATED.value
    without = select(statement.id, statement.article_id).join(coder, coder.id == statement.coder_id).where(settled)
    behind = select(row.id).where(row.statement_id == statement.id).exists()
    for statement_id, article_id in connection.execute(without.where(~behind)):
        yield Finding(
            FindingKind.SETTLING,
            "Statement {statement} is in the settled version without a decision behind it.",
            {"statement": statement_id},
            articles=(ArticleId(article_id),),
            statements=(StatementId(statement_id),),
        )
