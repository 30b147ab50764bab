"""Writing who codes."""

from __future__ import annotations

from itertools import count
from typing import Final
from uuid import UUID, uuid5

from sqlalchemy import select
from sqlalchemy.orm import Session

from annotator.domain.errors import NotAllowed
from annotator.domain.records import CoderKind
from annotator.domain.text import plain_line
from annotator.storage import schema

SETTLED: Final = "Settled"


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


def add_settled_coder(session: Session) -> None:
    """Add the settled version, the same one in every copy of the project, with a name that nobody has."""
    project = session.scalars(select(schema.Project.uuid)).one()
    known = {name.casefold() for name in session.scalars(select(schema.Coder.name))}
    names = (SETTLED if number == 1 else f"{SETTLED} {number}" for number in count(1))
    name = next(name for name in names if name.casefold() not in known)
    uuid = str(uuid5(UUID(project), SETTLED))
    session.add(schema.Coder(uuid=uuid, name=name, kind=CoderKind.ADJUDICATED.value))
