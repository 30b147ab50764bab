"""The register of actors in a file: reading all that is said in it, and writing what is to be shown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final
from uuid import uuid4

from sqlalchemy import Connection, select

from annotator.domain.names.folding import same_name
from annotator.storage import schema
from annotator.storage.among import among
from annotator.storage.images import Image
from annotator.storage.rows import Rows
from annotator.storage.stands.things import Key, Kind
from annotator.storage.taking.register import Entry, Register, Said, Shown, Told, shown
from annotator.storage.taking.stand_rows import StandRows
from annotator.storage.taking.stands import NEVER, Content, Moment, Stand, stands_of

ACTOR: Final = Kind.ACTOR.value
_AT_ONCE: Final = 2000


def read_register(connection: Connection) -> Register:
    """All that a file says of actors."""
    entries, aliases = _entries(connection), _aliases(connection)
    register = Register(
        {uuid: Said(NEVER, gone=False, entry=entry, entry_moment=NEVER) for uuid, entry in entries.items()}
    )
    for stand in stands_of(connection, Kind.ACTOR):
        register.entries[stand.key.thing] = _said(stand, entries.get(stand.key.thing))
    for stand in stands_of(connection, Kind.SAME):
        register.same[stand.key.thing] = Told(stand.moment, stand.gone, "" if stand.gone else _words(stand, "same_as"))
    for stand in stands_of(connection, Kind.ALIAS):
        uuid, folded = stand.key.thing.split(" ", 1)
        words = _words(stand, "alias") if stand.held else aliases.get((uuid, folded), folded)
        register.aliases[uuid, folded] = Told(stand.moment, stand.gone, words)
    for stand in stands_of(connection, Kind.APART):
        one, other = stand.key.thing.split(" ")
        register.apart[one, other] = Told(stand.moment, stand.gone)
    return register


def _words(stand: Stand, name: str) -> str:
    return str((stand.held or {})[name])


def _said(stand: Stand, entry: Entry | None) -> Said:
    if stand.held:
        entry = _entry(stand.held)
    elif stand.gone:
        entry = None
    of = stand.held if stand.gone and stand.held else None
    return Said(stand.moment, stand.gone, entry, Moment(str(of["at"]), str(of["event"])) if of else stand.moment)


def _entry(content: Content) -> Entry:
    above, attributes = content["belongs_to"], content.get("attributes") or {}
    return Entry(str(content["name"]), str(content["kind"]), None if above is None else str(above), _sorted(attributes))


def _sorted(attributes: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple(sorted(attributes.items()))


def _entries(connection: Connection) -> dict[str, Entry]:
    actor = schema.Actor
    columns = (actor.id, actor.uuid, actor.name, actor.kind, actor.belongs_to, actor.attributes)
    rows = connection.execute(select(*columns)).all()
    uuids = {row.id: row.uuid for row in rows}
    return {row.uuid: Entry(row.name, row.kind, uuids.get(row.belongs_to), _sorted(row.attributes)) for row in rows}


def _aliases(connection: Connection) -> dict[tuple[str, str], str]:
    alias, actor = schema.ActorAlias, schema.Actor
    query = select(actor.uuid, alias.folded, alias.alias).join(actor, actor.id == alias.actor_id)
    return {(uuid, folded): words for uuid, folded, words in connection.execute(query.order_by(alias.id.desc()))}


class RegisterRows:
    """Brings the rows of a register in line with what two registers say together.

    Ids of actors are given out at once, so that statements can name them; ``write`` comes last, when it is known which
    entries that are gone are still named.
    """

    def __init__(self, rows: Rows, after: Register) -> None:
        self._rows = rows
        self._after = after
        self._shown: Shown = shown(after)
        self._actors = _by_uuid(rows.connection, schema.Actor)
        self._identities = {
            row["uuid"]: row for row in _images(rows.connection, schema.Identity) if row["kind"] == ACTOR
        }
        self._ids: dict[str, int] = {uuid: row["id"] for uuid, row in self._actors.items()}
        self._named: set[str] = set()

    @property
    def uuids(self) -> Mapping[int, str]:
        """The actors that there were, by their ids."""
        return {row["id"]: uuid for uuid, row in self._actors.items()}

    def id_of(self, uuid: str) -> int:
        """The id of the entry that stands for an actor. Raises LookupError where nothing is known of it."""
        end = self._shown.known_as[uuid]
        if end not in self._shown.entries:
            raise LookupError(uuid)
        self._named.add(end)
        if end not in self._ids:
            self._ids[end] = self._rows.next_id(schema.Actor)
        return self._ids[end]

    def is_itself(self, uuid: str) -> bool:
        return self._shown.known_as[uuid] == uuid

    def moved(self) -> set[int]:
        """Ids of entries from which an actor goes over to another."""
        was = {uuid: row["id"] for uuid, row in self._actors.items()}
        was |= {uuid: row["row_id"] for uuid, row in self._identities.items()}
        known_as, entries = self._shown.known_as, self._shown.entries
        return {
            row_id
            for uuid, row_id in was.items()
            if uuid not in known_as or known_as[uuid] not in entries or self._ids.get(known_as[uuid]) != row_id
        }

    def write(self, stands: StandRows) -> None:
        """Write entries, aliases, pairs apart and what each stand holds."""
        there = self._there()
        self._write_entries(there)
        self._write_identities(there)
        self._write_aliases(there)
        self._write_apart(there)
        self._write_stands(stands, there)

    def _there(self) -> dict[str, int]:
        """The entries that have a row in the end, with its id."""
        dormant = self._shown.dormant
        wanted = [end for end in self._shown.entries if end not in dormant]
        rows = {self._ids[end]: end for end in dormant if end in self._ids}
        link = schema.ActorLink
        ids = list(rows)
        for start in range(0, len(ids), _AT_ONCE):
            some = ids[start : start + _AT_ONCE]
            named = self._rows.connection.scalars(select(link.actor_id).where(among(link.actor_id, some)).distinct())
            wanted += [rows[actor_id] for actor_id in named]
        wanted += self._named
        found: dict[str, int] = {}
        while wanted:
            end = wanted.pop()
            if end not in found:
                found[end] = self.id_of(end)
                above = self._shown.entries[end].belongs_to
                wanted += [above] if above else []
        return found

    def _write_entries(self, there: Mapping[str, int]) -> None:
        wanted = {end: self._row(end, there) for end in there}
        self._rows.delete(schema.Actor, [row for uuid, row in self._actors.items() if uuid not in wanted])
        self._rows.update(
            schema.Actor, [(self._actors[uuid], row) for uuid, row in wanted.items() if uuid in self._actors]
        )
        self._rows.insert(schema.Actor, [row for uuid, row in sorted(wanted.items()) if uuid not in self._actors])

    def _row(self, end: str, there: Mapping[str, int]) -> dict[str, Any]:
        entry = self._shown.entries[end]
        return {
            "id": there[end],
            "uuid": end,
            "name": entry.name,
            "folded": same_name(entry.name),
            "kind": entry.kind,
            "belongs_to": there[entry.belongs_to] if entry.belongs_to else None,
            "attributes": dict(entry.attributes),
        }

    def _write_identities(self, there: Mapping[str, int]) -> None:
        known_as = self._shown.known_as
        wanted = {uuid: there[end] for uuid, end in known_as.items() if end != uuid and end in there}
        self._rows.delete(schema.Identity, [row for uuid, row in self._identities.items() if uuid not in wanted])
        self._rows.update(
            schema.Identity,
            [(row, {"row_id": wanted[uuid]}) for uuid, row in self._identities.items() if uuid in wanted],
        )
        new = [uuid for uuid in sorted(wanted) if uuid not in self._identities]
        self._rows.insert(schema.Identity, [{"uuid": uuid, "kind": ACTOR, "row_id": wanted[uuid]} for uuid in new])

    def _write_aliases(self, there: Mapping[str, int]) -> None:
        wanted = {(there[end], folded): words for (end, folded), words in self._shown.aliases.items() if end in there}
        known: dict[tuple[int, str], Image] = {}
        twice: list[Image] = []
        for row in _images(self._rows.connection, schema.ActorAlias):
            key = (row["actor_id"], row["folded"])
            if key not in wanted or key in known:
                twice.append(row)
            else:
                known[key] = row
        self._rows.delete(schema.ActorAlias, twice)
        self._rows.update(schema.ActorAlias, [(row, {"alias": wanted[key]}) for key, row in known.items()])
        new = [key for key in wanted if key not in known]
        self._rows.insert(
            schema.ActorAlias,
            [{"actor_id": actor_id, "alias": wanted[actor_id, folded], "folded": folded} for actor_id, folded in new],
        )

    def _write_apart(self, there: Mapping[str, int]) -> None:
        pairs = (pair for pair in self._shown.apart if all(end in there for end in pair))
        wanted = {(min(there[a], there[b]), max(there[a], there[b])): f"{a} {b}" for a, b in pairs}
        rows = {(row["first_id"], row["second_id"]): row for row in _images(self._rows.connection, schema.ActorsApart)}
        self._rows.delete(schema.ActorsApart, [row for key, row in rows.items() if key not in wanted])
        new = sorted(key for key in wanted if key not in rows)
        self._rows.insert(
            schema.ActorsApart,
            [{"first_id": one, "second_id": other, "uuid": str(uuid4())} for one, other in new],
        )

    def _write_stands(self, stands: StandRows, there: Mapping[str, int]) -> None:
        for uuid, said in self._after.entries.items():
            stands.put(Stand(Key(Kind.ACTOR, uuid), said.moment, said.gone, self._held(uuid, said, there)))
        for uuid, told in self._after.same.items():
            held = None if told.gone else {"same_as": told.words}
            stands.put(Stand(Key(Kind.SAME, uuid), told.moment, told.gone, held))
        for (uuid, folded), told in self._after.aliases.items():
            is_shown = uuid in there and self._shown.aliases.get((uuid, folded)) == told.words
            held = None if told.gone or is_shown else {"alias": told.words}
            stands.put(Stand(Key(Kind.ALIAS, f"{uuid} {folded}"), told.moment, told.gone, held))
        for (one, other), told in self._after.apart.items():
            stands.put(Stand(Key(Kind.APART, f"{one} {other}"), told.moment, told.gone))

    def _held(self, uuid: str, said: Said, there: Mapping[str, int]) -> Content | None:
        if said.entry is None:
            return None
        content = {
            "name": said.entry.name,
            "kind": said.entry.kind,
            "belongs_to": said.entry.belongs_to,
            "attributes": dict(said.entry.attributes),
        }
        if said.gone:
            return content | {"at": said.entry_moment.at, "event": said.entry_moment.event}
        return None if uuid in there and self._shown.entries[uuid] == said.entry else content


def _by_uuid(connection: Connection, mapped: type[schema.Actor]) -> dict[str, Image]:
    return {row["uuid"]: row for row in _images(connection, mapped)}


def _images(connection: Connection, mapped: type[schema.Base]) -> Iterable[Image]:
    return [dict(row) for row in connection.execute(select(mapped.__table__)).mappings()]
