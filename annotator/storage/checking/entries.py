"""Entries that say what no program of ours writes: a state that there is none, no time, a stretch of nothing."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Any, Final

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    ColumnElement,
    Connection,
    Float,
    Integer,
    LargeBinary,
    Text,
    cast,
    func,
    or_,
    select,
)
from sqlalchemy.orm import InstrumentedAttribute

from annotator.domain.changes import ActionKind
from annotator.domain.checks import Finding, FindingKind
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
from annotator.domain.settling import How, Reason
from annotator.storage import schema
from annotator.storage.checking.saved import AS_SAVED, differing_image
from annotator.storage.stands.things import Kind


def of_types(connection: Connection) -> Iterator[Finding]:
    """Entries with another sort of value than their column has: bytes where there should be words."""
    for name, table in schema.Base.metadata.tables.items():
        wrong = [_is_other(column) for column in table.columns if not column.primary_key]
        for row_id in connection.scalars(select(table.c.id).where(or_(*wrong)).limit(_MOST)):
            yield Finding(
                FindingKind.ENTRY,
                "Entry {row_id} of “{table}” holds something else than it should.",
                {"row_id": row_id, "table": name},
                rows=((name, row_id),),
            )


def _is_other(column: Column[Any]) -> ColumnElement[bool]:
    kinds = next((known for sort, known in _STORED if isinstance(column.type, sort)), ("text",))
    is_other = func.typeof(column).not_in((*kinds, "null"))
    # As words: what the column holds is not to be read as what it should hold.
    words = cast(column, Text)
    return is_other | (func.json_valid(words) == 0) & words.is_not(None) if isinstance(column.type, JSON) else is_other


def of_entries(connection: Connection) -> Iterator[Finding]:
    for column, known in _KNOWN:
        table = column.class_
        for row_id, words in connection.execute(select(table.id, column).where(column.not_in(list(known)))):
            yield Finding(
                FindingKind.ENTRY,
                "Entry {row_id} of “{table}” has the {column} “{words}”, which there is not.",
                {"row_id": row_id, "table": table.__tablename__, "column": column.key, "words": words},
                rows=((table.__tablename__, row_id),),
                repair_pattern=AS_SAVED if differing_image(connection, table.__tablename__, row_id) else "",
            )
    for column in _TIMES:
        table = column.class_
        is_none = func.datetime(column).is_(None) | (column >= _END_OF_TIME)
        for row_id, words in connection.execute(select(table.id, column).where(is_none)):
            yield Finding(
                FindingKind.ENTRY,
                "Entry {row_id} of “{table}” has “{words}” for a time.",
                {"row_id": row_id, "table": table.__tablename__, "words": words},
                rows=((table.__tablename__, row_id),),
                repair_pattern=AS_SAVED if differing_image(connection, table.__tablename__, row_id) else "",
            )
    for table in (schema.Region, schema.SuggestionSpan, schema.Mention):
        for row_id in connection.scalars(select(table.id).where((table.start < 0) | (table.start >= table.stop))):
            yield Finding(
                FindingKind.ENTRY,
                "Entry {row_id} of “{table}” is no stretch of a text.",
                {"row_id": row_id, "table": table.__tablename__},
                rows=((table.__tablename__, row_id),),
                repair_pattern=AS_SAVED
                if differing_image(connection, table.__tablename__, row_id)
                else "Leave the entry out, and list it in a table beside the copy.",
            )


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
    (schema.Action.kind, ActionKind),
    (schema.Action.state, schema.ActionState),
)
_TIMES: tuple[InstrumentedAttribute[str], ...] = (
    schema.Article.imported_at,
    schema.Statement.created_at,
    schema.Statement.changed_at,
    schema.Decision.decided_at,
    schema.Settlement.made_at,
    schema.Stand.at,
    schema.Action.made_at,
)
_STORED: Final = (
    (Boolean, ("integer",)),
    (Integer, ("integer",)),
    (Float, ("real", "integer")),
    (LargeBinary, ("blob",)),
    (JSON, ("text",)),
)
_MOST: Final = 100
# After the last time that there is nothing could ever be changed again.
_END_OF_TIME: Final = "9000"
