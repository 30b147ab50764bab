"""Writing who codes."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from annotator.domain.errors import NotAllowed
from annotator.domain.records import CoderKind
from annotator.domain.text import plain_line
from annotator.storage import schema


def plain_name(name: str) -> str:
    """A coder's name without blank ends. Raises NotAllowed where nothing is left."""
    plain = plain_line(name)
    if not plain:
        raise NotAllowed("A coder needs a name: it stands on every mark.")
    return plain


def add_coder(session: Session, name: str) -> None:
    """Add a coder; names that differ by case alone are the same coder's."""
    plain = plain_name(name)
    known = session.scalars(select(schema.Coder.name))
    if plain.casefold() not in {other.casefold() for other in known}:
        session.add(schema.Coder(name=plain, kind=CoderKind.PERSON.value))
