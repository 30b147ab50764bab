"""The stands, by which files of several coders are brought together, held against the statements that there are."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, select

from annotator.domain.checks import Finding, FindingKind
from annotator.domain.records import ArticleId, StatementId
from annotator.storage import schema
from annotator.storage.stands.things import Kind


def of_stands(connection: Connection) -> Iterator[Finding]:
    stand, statement = schema.Stand, schema.Statement
    query = select(stand.id, statement.id, statement.article_id).join(statement, statement.uuid == stand.thing)
    for row_id, statement_id, article_id in connection.execute(
        query.where(stand.kind == Kind.STATEMENT.value, stand.gone.is_(True))
    ):
        yield Finding(
            FindingKind.STAND,
            "“{quote}” in “{title}” is there, but is noted as removed: another coder’s file would take it away.",
            articles=(ArticleId(article_id),),
            statements=(StatementId(statement_id),),
            rows=(("stands", row_id),),
            repair_pattern="Note that it is there.",
        )
    there = select(statement.id).where(statement.uuid == stand.thing).exists()
    for row_id in connection.scalars(
        select(stand.id).where(stand.kind == Kind.STATEMENT.value, stand.gone.is_(False), ~there)
    ):
        yield Finding(
            FindingKind.STAND,
            "Entry {row_id} of “stands” tells of a statement that is not there.",
            {"row_id": row_id},
            rows=(("stands", row_id),),
            repair_pattern="Leave the entry out, and list it in a table beside the copy.",
        )
