"""What stands in two files, thing by thing: the later of two stands is kept, whichever file it is in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import Connection, select

from annotator.storage import schema
from annotator.storage.stands.things import Key, Kind

Content = Mapping[str, Any]


class Moment(NamedTuple):
    """When a thing last changed, told apart from other events of that time: the later one counts, in every file."""

    at: str
    event: str


NEVER = Moment("", "")


@dataclass(frozen=True, slots=True)
class Stand:
    """A thing as one file knows it. ``held`` is what it says where no row shows it."""

    key: Key
    moment: Moment
    gone: bool
    held: Content | None = None


def stands_of(connection: Connection, kind: Kind) -> Iterator[Stand]:
    """All stands of a kind in a file."""
    table = schema.Stand
    query = select(table.thing, table.at, table.event, table.gone, table.held).where(table.kind == kind.value)
    for thing, at, event, gone, held in connection.execute(query):
        yield Stand(Key(kind, thing), Moment(at, event), gone, held)


def moments_of(connection: Connection, kind: Kind) -> dict[str, Moment]:
    """When each thing of a kind last changed."""
    table = schema.Stand
    query = select(table.thing, table.at, table.event).where(table.kind == kind.value)
    return {thing: Moment(at, event) for thing, at, event in connection.execute(query)}


def later(theirs: Iterable[Stand], mine: Mapping[str, Moment]) -> Iterator[Stand]:
    """Those of their stands that are later than mine."""
    return (stand for stand in theirs if stand.moment > mine.get(stand.key.thing, NEVER))
