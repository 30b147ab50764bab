"""Whose things are in the other file, and who that is here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from sqlalchemy import Connection, select, union

from annotator.domain.errors import NotAllowed
from annotator.domain.records import CoderKind
from annotator.storage import schema
from annotator.storage.images import Image
from annotator.storage.rows import Rows
from annotator.storage.stands.things import Key, Kind
from annotator.storage.taking.here import Here, coders_of, names_of_coders
from annotator.storage.taking.stand_rows import StandRows
from annotator.storage.taking.stands import Content, Stand, later, moments_of, stands_of
from annotator.storage.taking.statements import Content as Statement

_OF_CODERS: Final = frozenset({Kind.STATE, Kind.GIVEN, Kind.DECISION})
_NAMED: Final = ("coder", "chosen", "maker")


@dataclass(frozen=True, slots=True)
class Incoming:
    """A coder who has something in the other file. ``same_name`` is the UUID of one here who is called so."""

    uuid: str
    name: str
    kind: str
    same_name: str | None


class Coders:
    """Calls the other file's coders by the UUIDs that they have here."""

    def __init__(self, theirs: Connection, mine: Connection) -> None:
        self._theirs = theirs
        self._mine = mine
        known = names_of_coders(mine)
        self.names = {uuid: known[uuid] for uuid in coders_of(theirs) if uuid in known and known[uuid] != uuid}

    def incoming(self) -> list[Incoming]:
        """The coders with something in the other file who are not known here."""
        known = coders_of(self._mine)
        coder = schema.Coder
        names = {
            (row.name.casefold(), row.kind): row.uuid
            for row in self._mine.execute(select(coder.uuid, coder.name, coder.kind))
        }
        tables = (schema.Statement, schema.Decision, schema.Assignment)
        active = union(*(select(table.coder_id) for table in tables), select(schema.Settlement.made_by))
        query = select(coder.uuid, coder.name, coder.kind).where(coder.id.in_(active)).order_by(coder.id)
        return [
            Incoming(row.uuid, row.name, row.kind, names.get((row.name.casefold(), row.kind)))
            for row in self._theirs.execute(query)
            if row.uuid not in known
        ]

    def renamed(self) -> list[tuple[Stand, str]]:
        """Coders whose name was changed there later than here, with that name."""
        there = dict(self._theirs.execute(select(schema.Coder.uuid, schema.Coder.name)).all())
        stands = later(stands_of(self._theirs, Kind.CODER), moments_of(self._mine, Kind.CODER))
        return [(stand, there[stand.key.thing]) for stand in stands if stand.key.thing in there and not stand.gone]

    def thing(self, thing: str, kind: Kind) -> str:
        """What a thing of the other file is called here."""
        if not self.names or kind not in _OF_CODERS:
            return thing
        of, coder = thing.split(" ")
        return f"{of} {self.names.get(coder, coder)}"

    def there(self, things: Iterable[str]) -> Iterator[str]:
        """What things may be called in the other file."""
        others: dict[str, list[str]] = {}
        for there, here in self.names.items():
            others.setdefault(here, []).append(there)
        for thing in things:
            yield thing
            of, _space, coder = thing.partition(" ")
            yield from (f"{of} {other}" for other in others.get(coder, ()))

    def called(self, stand: Stand) -> Stand:
        if not self.names:
            return stand
        return stand._replace(key=Key(stand.key.kind, self.thing(stand.key.thing, stand.key.kind)))

    def of_statement(self, content: Statement) -> Statement:
        return replace(content, coder=self.names[content.coder]) if content.coder in self.names else content

    def of_record(self, content: Content) -> Content:
        if not self.names:
            return content
        told = {name: self.names.get(content[name], content[name]) for name in _NAMED if name in content}
        return {**content, **told}


class CoderRows:
    """Enters the other file's coders, and follows those who were renamed there."""

    def __init__(self, rows: Rows, stands: StandRows, here: Here, coders: Coders) -> None:
        self._rows = rows
        self._stands = stands
        self._here = here
        self._coders = coders

    def write(self, answers: Mapping[str, int | None]) -> None:
        """Raises NotAllowed where a coder has the name of one here and nobody has said whether it is the same."""
        mine = [dict(row) for row in self._rows.connection.execute(select(schema.Coder.__table__)).mappings()]
        uuids = {row["id"]: row["uuid"] for row in mine}
        same = {row["uuid"]: row["id"] for row in mine}
        identities: list[dict[str, Any]] = []
        new: list[dict[str, Any]] = []
        taken = {row["name"].casefold() for row in mine}
        for coder in self._coders.incoming():
            known = answers.get(coder.uuid, same.get(coder.same_name or "") if _is_settled(coder) else None)
            if known is None and coder.same_name and coder.uuid not in answers:
                raise NotAllowed(
                    "Both files have a coder “{name}”, who was entered in each by itself. Say first whether they "
                    "are the same person.",
                    name=coder.name,
                )
            if known is not None:
                identities.append({"uuid": coder.uuid, "kind": Kind.CODER.value, "row_id": known})
                self._here.coders[coder.uuid] = known
                self._coders.names[coder.uuid] = uuids[known]
                continue
            name = _free(coder.name, taken)
            taken.add(name.casefold())
            row_id = self._rows.next_id(schema.Coder)
            new.append({"id": row_id, "uuid": coder.uuid, "name": name, "kind": coder.kind})
            self._here.coders[coder.uuid] = row_id
        self._rows.insert(schema.Identity, identities)
        self._rows.insert(schema.Coder, new)
        self._rename(mine, taken)

    def _rename(self, mine: Iterable[Image], taken: set[str]) -> None:
        known = {row["uuid"]: row for row in mine}
        for stand, name in self._coders.renamed():
            row = known.get(stand.key.thing)
            if row and row["name"] != name and name.casefold() not in taken:
                self._rows.update(schema.Coder, [(row, {"name": name})])
            self._stands.put(stand)


def _is_settled(coder: Incoming) -> bool:
    return coder.kind == CoderKind.ADJUDICATED.value


def _free(name: str, taken: Iterable[str]) -> str:
    """The name, or the first with a number behind it that nobody has."""
    number, free = 1, name
    while free.casefold() in set(taken):
        number += 1
        free = f"{name} {number}"
    return free
