"""What stands in two files, thing by thing: the later of two stands is kept, whichever file it is in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection, select

from annotator.storage import schema
from annotator.storage.stands.things import Key, Kind

Content = Mapping[str, Any]
_AT_ONCE: Final = 5000


class Moment(NamedTuple):
    """When a thing last changed, told apart from other events of that time: the later one counts, in every file."""

    at: str
    event: str


NEVER = Moment("", "")


class Stand(NamedTuple):
    """A thing as one file knows it. ``held`` is what it says where no row shows it."""

    key: Key
    moment: Moment
    gone: bool
    held: Content | None = None


def stands_of(connection: Connection, kind: Kind) -> Iterator[Stand]:
    """All stands of a kind in a file, in the order in which SQLite's index has them: so they are written fastest."""
    table = schema.Stand
    query = select(table.thing, table.at, table.event, table.gone, table.held).where(table.kind == kind.value)
    for some in connection.execute(query.order_by(table.thing)).partitions(_AT_ONCE):
        for thing, at, event, gone, held in some:
            yield Stand(Key(kind, thing), Moment(at, event), gone, held)


def moments_of(connection: Connection, kind: Kind) -> dict[str, tuple[str, str]]:
    """The moment at which each thing of a kind last changed."""
    table = schema.Stand
    query = select(table.thing, table.at, table.event).where(table.kind == kind.value)
    found = connection.execute(query).partitions(_AT_ONCE)
    return {thing: (at, event) for some in found for thing, at, event in some}


def later(theirs: Iterable[Stand], mine: Mapping[str, tuple[str, str]]) -> Iterator[Stand]:
    """Those of their stands that are later than mine."""
    return (stand for stand in theirs if stand.moment > mine.get(stand.key.thing, NEVER))
