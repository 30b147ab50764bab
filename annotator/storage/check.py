"""What is wrong with a project file, beyond what SQLite notices: texts and spans that are not what they were."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Final

from sqlalchemy import Connection, func, select
from sqlalchemy.orm import InstrumentedAttribute

from annotator.domain.records import (
    ActorKind,
    AssignmentState,
    CoderKind,
    DecisionKind,
    Origin,
    RegionKind,
    StatementLinkKind,
    SuggestionMode,
)
from annotator.domain.settling import Difference, How, Reason
from annotator.domain.text import sha256_of
from annotator.storage import schema
from annotator.storage.database import Database
from annotator.storage.failures import told
from annotator.storage.stands.things import Kind


def problems(database: Database) -> tuple[str, ...]:
    """A sentence for each thing that is wrong; none where the file is sound.

    ``integrity_check`` says ok to most damage inside a text, so every text is held against its fingerprint and every
    part against its exact words. Raises ProjectDamaged where the file can't be read far enough to say.
    """
    with told(database.path):
        found = list(_of_file(database.connection))
        if not found:
            found += _of_entries(database.connection)
            found += _of_texts(database.connection)
            found += _of_codes(database.connection)
            found += _of_statements(database.connection)
            found += _of_settling(database.connection)
    return tuple(found)


def _of_file(connection: Connection) -> Iterator[str]:
    for words in connection.exec_driver_sql("PRAGMA integrity_check(20)").scalars():
        if words != "ok":
            yield f"The file is damaged: {words}."
    for table, row_id, other, _number in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield f"Entry {row_id} of “{table}” refers to an entry of “{other}” that is not there."


def _of_entries(connection: Connection) -> Iterator[str]:
    """Entries that say what no program of ours writes: a state that there is none, no time, a stretch of nothing."""
    for column, known in _KNOWN:
        table = column.class_
        for row_id, words in connection.execute(select(table.id, column).where(column.not_in(list(known)))):
            yield f"Entry {row_id} of “{table.__tablename__}” has the {column.key} “{words}”, which there is not."
    for column in _TIMES:
        table = column.class_
        is_none = func.datetime(column).is_(None) | (column >= _END_OF_TIME)
        for row_id, words in connection.execute(select(table.id, column).where(is_none)):
            yield f"Entry {row_id} of “{table.__tablename__}” has “{words}” for a time."
    for table in (schema.Region, schema.SuggestionSpan, schema.Mention):
        for row_id in connection.scalars(select(table.id).where((table.start < 0) | (table.start >= table.stop))):
            yield f"Entry {row_id} of “{table.__tablename__}” is no stretch of a text."


_KNOWN: tuple[tuple[InstrumentedAttribute[str], type[StrEnum]], ...] = (
    (schema.Project.suggestions, SuggestionMode),
    (schema.Coder.kind, CoderKind),
    (schema.Region.kind, RegionKind),
    (schema.Assignment.state, AssignmentState),
    (schema.Actor.kind, ActorKind),
    (schema.Statement.origin, Origin),
    (schema.Statement.suggestions, SuggestionMode),
    (schema.StatementLink.kind, StatementLinkKind),
    (schema.SuggestionActor.kind, ActorKind),
    (schema.Mention.kind, ActorKind),
    (schema.Decision.kind, DecisionKind),
    (schema.Settlement.how, How),
    (schema.Settlement.reason, Reason),
    (schema.Stand.kind, Kind),
)
_TIMES: tuple[InstrumentedAttribute[str], ...] = (
    schema.Article.imported_at,
    schema.Statement.created_at,
    schema.Statement.changed_at,
    schema.Decision.decided_at,
    schema.Settlement.made_at,
    schema.Stand.at,
)
# After the last time that there is nothing could ever be changed again.
_END_OF_TIME: Final = "9000"


def _of_texts(connection: Connection) -> Iterator[str]:
    """Hold texts against fingerprints, and parts against the texts they are of; one text at a time."""
    article, text = schema.Article, schema.ArticleText
    texts = select(text.id, text.sha256, text.text, text.length, article.id.label("article_id"), article.name)
    for row in connection.execute(texts.join(article, article.text_id == text.id, isouter=True).order_by(text.id)):
        name = row.name or f"text {row.id}"
        if sha256_of(row.text) != row.sha256 or len(row.text) != row.length:
            yield f"The text of “{name}” is not what was imported."
        yield from _of_parts(connection, row.article_id, name, row.text)


def _of_parts(connection: Connection, article_id: int | None, name: str, text: str) -> Iterator[str]:
    part, statement = schema.Part, schema.Statement
    query = select(part.statement_id, part.start, part.stop, part.quote)
    query = query.join(statement, statement.id == part.statement_id).where(statement.article_id == article_id)
    for statement_id, start, stop, quote in connection.execute(query):
        if not 0 <= start < stop <= len(text):
            yield f"Statement {statement_id} in “{name}” lies outside the text."
        elif text[start:stop] != quote:
            yield f"Statement {statement_id} in “{name}” no longer has the words that were marked."
        elif not quote.strip():
            yield f"Statement {statement_id} in “{name}” covers only blanks."


def _of_codes(connection: Connection) -> Iterator[str]:
    """Statements whose code, roles or variables their version of the codebook does not have."""
    statement, version = schema.Statement, schema.CodebookVersion
    link, value = schema.ActorLink, schema.StatementValue
    for what, entry, named in (
        ("code", schema.Code, select(statement.id, statement.code).select_from(statement)),
        ("role", schema.Role, select(statement.id, link.role).join(link, link.statement_id == statement.id)),
        (
            "variable",
            schema.Variable,
            select(statement.id, value.variable).join(value, value.statement_id == statement.id),
        ),
    ):
        key = named.selected_columns[1]
        known = select(entry.id).where(entry.key == key)
        if what == "code":
            known = known.join(version, version.id == entry.codebook_id)
            known = known.where(version.version == statement.codebook_version)
        for statement_id, words in connection.execute(named.where(~known.exists())):
            yield f"Statement {statement_id} has the {what} “{words}”, which its codebook does not have."


def _of_statements(connection: Connection) -> Iterator[str]:
    statement, part = schema.Statement, schema.Part
    without = select(statement.id).where(~select(part.id).where(part.statement_id == statement.id).exists())
    for statement_id in connection.scalars(without):
        yield f"Statement {statement_id} marks no text."


def _of_settling(connection: Connection) -> Iterator[str]:
    """Settled statements and the decisions behind them that do not fit each other."""
    row, statement, coder = schema.Settlement, schema.Statement, schema.Coder
    known = [difference.value for difference in Difference]
    for row_id, words in connection.execute(select(row.id, row.difference).where(row.difference.not_in(known))):
        yield f"Entry {row_id} of “settlements” has the difference “{words}”, which there is not."
    other = (statement.coder_id != row.coder_id) | (statement.article_id != row.article_id)
    for row_id, statement_id in connection.execute(
        select(row.id, statement.id).join(statement, statement.id == row.statement_id).where(other)
    ):
        yield f"Decision {row_id} of the settled version is about statement {statement_id}, which is another’s."
    settled = coder.kind == CoderKind.ADJUDICATED.value
    without = select(statement.id).join(coder, coder.id == statement.coder_id).where(settled)
    behind = select(row.id).where(row.statement_id == statement.id).exists()
    for statement_id in connection.scalars(without.where(~behind)):
        yield f"Statement {statement_id} is in the settled version without a decision behind it."
