"""Finding the row that a verb is about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

from sqlalchemy.orm import Session

from annotator.domain.errors import NotFound
from annotator.storage import schema

_T = TypeVar("_T")
_Row = TypeVar("_Row", bound=schema.Base)

_WORDS: dict[type[schema.Base], str] = {
    schema.Article: "article",
    schema.Statement: "statement",
    schema.Actor: "actor",
    schema.Suggestion: "suggestion",
    schema.StatementLink: "link",
}


def batches(items: Iterable[_T], size: int) -> Iterator[list[_T]]:
    """The items, some at a time: a statement takes only so many values."""
    waiting = iter(items)
    while batch := list(islice(waiting, size)):
        yield batch


def row_of(session: Session, table: type[_Row], row_id: int) -> _Row:
    """The row with that id. Raises NotFound."""
    row = session.get(table, row_id)
    if row is None:
        raise no_longer_there(table)
    return row


def no_longer_there(table: type[schema.Base]) -> NotFound:
    return NotFound("The {get} is no longer in the project.", get=_WORDS.get(table, "entry"))
