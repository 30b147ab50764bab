"""Writing the register of actors."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import Final, TypeVar

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from annotator.domain.errors import NotAllowed
from annotator.domain.names.folding import same_name
from annotator.domain.records import Actor, ActorId, ActorKind
from annotator.domain.text import plain_line
from annotator.storage import schema
from annotator.storage.edits.rows import row_of

ACTOR: Final = "actor"
CONFIRMED: Final = "confirmed"

_Row = TypeVar("_Row", bound=schema.Base)


class ActorEdits:
    """Adds and changes entries of the register. An actor belongs to another at most, never to itself by any way."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def named(self, name: str) -> ActorId | None:
        """The actor with that name or alias, whatever its case and signs; by name before by alias, the oldest first."""
        wanted = same_name(name)
        actor, alias = schema.Actor, schema.ActorAlias
        for query in (
            select(actor.id).where(actor.folded == wanted).order_by(actor.id),
            select(alias.actor_id).where(alias.folded == wanted).order_by(alias.actor_id),
        ):
            found = self._session.scalars(query.limit(1)).first()
            if found is not None:
                return ActorId(found)
        return None

    def find_or_add(self, name: str, kind: ActorKind) -> ActorId:
        found = self.named(name)
        return self.add(name, kind) if found is None else found

    def add(self, name: str, kind: ActorKind, *, uuid: str | None = None) -> ActorId:
        """Enter an actor; with a ``uuid`` that of the same actor in other files."""
        row = _row(Actor(ActorId(0), uuid or "", name, kind))
        self._session.add(row)
        self._session.flush()
        return ActorId(row.id)

    def edit(self, actor: Actor) -> None:
        """Let an entry say what ``actor`` says. Raises NotAllowed where a name is new to it and another entry has it.

        Belonging that goes round in a circle is refused as well.
        """
        row = row_of(self._session, schema.Actor, actor.id)
        self._check_names(actor, row)
        self._put(actor, self._aliases(actor.id))
        self._check_belonging(actor)

    def _put(self, actor: Actor, aliases: Sequence[schema.ActorAlias]) -> None:
        row = row_of(self._session, schema.Actor, actor.id)
        row.name = _named(actor.name)
        row.folded = same_name(row.name)
        row.kind = actor.kind.value
        row.belongs_to = actor.belongs_to
        attributes = dict(actor.attributes)
        if row.attributes != attributes:
            row.attributes = attributes
        self._set_aliases(actor.id, _further_names(actor), aliases)

    def put_all(self, added: Sequence[Actor], changed: Sequence[Actor]) -> None:
        """Enter actors and let others say what they are to say, all of which has been checked by the caller.

        Actors that are entered have numbers below zero, by which others belong to them.
        """
        held = self._session.scalars(select(schema.Actor)).all()  # so that each is found without asking again
        aliases = defaultdict[int, list[schema.ActorAlias]](list)
        for alias in self._session.scalars(select(schema.ActorAlias).order_by(schema.ActorAlias.id)):
            aliases[alias.actor_id].append(alias)
        new = {actor.id: _row(actor) for actor in added}
        self._session.add_all(new.values())
        self._session.flush()
        ids = {actor_id: ActorId(row.id) for actor_id, row in new.items()}
        with self._session.no_autoflush:
            for actor in (*added, *changed):
                above = actor.belongs_to
                actor_id = ids.get(actor.id, actor.id)
                belongs_to = None if above is None else ids.get(above, above)
                self._put(replace(actor, id=actor_id, belongs_to=belongs_to), aliases[actor_id])
        self._session.flush()
        del held

    def add_alias(self, actor_id: ActorId, alias: str) -> None:
        """Enter another name of an actor. Raises NotAllowed where the register has it for another."""
        row_of(self._session, schema.Actor, actor_id)
        plain = _named(alias)
        known = self.named(plain)
        if known is None:
            self._session.add(schema.ActorAlias(actor_id=actor_id, alias=plain, folded=same_name(plain)))
            self._session.flush()
        elif known != actor_id:
            raise NotAllowed(
                "“{plain}” is a name of another entry. Merge the two if they are the same actor.", plain=plain
            )

    def tell_apart(self, one: ActorId, other: ActorId) -> None:
        """Record that two entries are not the same actor."""
        if one == other:
            raise NotAllowed("An actor can’t be told apart from itself. Choose two entries.")
        first, second = sorted((one, other))
        for actor_id in (first, second):
            row_of(self._session, schema.Actor, actor_id)
        table = schema.ActorsApart
        known = select(table.id).where(table.first_id == first, table.second_id == second)
        if self._session.scalar(known) is None:
            self._session.add(table(first_id=first, second_id=second))
            self._session.flush()

    def merge(self, keep: ActorId, other: ActorId) -> None:
        """Let one entry take the place of another, with its names, links and what belongs to it."""
        if keep == other:
            raise NotAllowed("An actor can’t be merged with itself. Choose two entries.")
        kept, gone = row_of(self._session, schema.Actor, keep), row_of(self._session, schema.Actor, other)
        if kept.kind == ActorKind.UNKNOWN.value:
            kept.kind = gone.kind
        kept.attributes = {**gone.attributes, **kept.attributes}
        self._move_links(keep, other)
        self._move_belonging(kept, gone)
        self._move_apart(keep, other)
        self._move_identities(kept, gone)
        self._session.flush()
        aliases = [row.alias for row in self._aliases(keep)] + [gone.name, *(row.alias for row in self._aliases(other))]
        for row in self._aliases(other):
            self._session.delete(row)
        self._session.delete(gone)
        self._session.flush()
        known = {**{same_name(alias): alias for alias in reversed(aliases)}, kept.folded: ""}
        names = [alias for alias in dict.fromkeys(aliases) if known[same_name(alias)] == alias]
        self._set_aliases(keep, names, self._aliases(keep))

    def _move_links(self, keep: ActorId, other: ActorId) -> None:
        """Whatever was linked to the other, by any coder. Who was linked to both in one role is linked once."""
        link = schema.ActorLink
        uuids = {actor_id: row_of(self._session, schema.Actor, actor_id).uuid for actor_id in (keep, other)}
        mine = {(row.statement_id, row.role): row for row in self._rows(link, link.actor_id == keep)}
        for row in self._rows(link, link.actor_id == other):
            double = mine.get((row.statement_id, row.role))
            linked = linked_as(row, uuids[other])
            if double is None:
                row.actor_id, row.linked = keep, linked
            else:
                double.linked = [*linked_as(double, uuids[keep]), *linked]
                double.confirmed = double.confirmed or row.confirmed
                self._session.delete(row)

    def _move_identities(self, kept: schema.Actor, gone: schema.Actor) -> None:
        """By what the other was known the one kept is, and by what the other was."""
        identity = schema.Identity
        for row in self._rows(identity, (identity.kind == ACTOR) & (identity.row_id == gone.id)):
            row.row_id = kept.id
        self._session.add(identity(uuid=gone.uuid, kind=ACTOR, row_id=kept.id))

    def _move_belonging(self, kept: schema.Actor, gone: schema.Actor) -> None:
        """What belonged to the one that goes belongs to the one kept, and that to nothing that would be a circle."""
        for row in self._rows(schema.Actor, schema.Actor.belongs_to == gone.id):
            row.belongs_to = None if row is kept else kept.id
        self._session.flush()
        if kept.belongs_to is None or self._leads_to(kept.belongs_to, kept.id):
            above = gone.belongs_to
            kept.belongs_to = None if above is None or self._leads_to(above, kept.id) else above

    def _leads_to(self, start: int, wanted: int) -> bool:
        above: int | None = start
        while above is not None and above != wanted:
            above = row_of(self._session, schema.Actor, above).belongs_to
        return above == wanted

    def _move_apart(self, keep: ActorId, other: ActorId) -> None:
        """From whom the other was told apart the one kept is, if not from the other itself."""
        table = schema.ActorsApart
        for row in self._rows(table, (table.first_id == other) | (table.second_id == other)):
            third = row.second_id if row.first_id == other else row.first_id
            self._session.delete(row)
            self._session.flush()
            if third != keep:
                self.tell_apart(keep, ActorId(third))

    def _rows(self, table: type[_Row], condition: ColumnElement[bool]) -> Sequence[_Row]:
        return self._session.scalars(select(table).where(condition).order_by(table.id)).all()

    def _aliases(self, actor_id: ActorId) -> Sequence[schema.ActorAlias]:
        return self._rows(schema.ActorAlias, schema.ActorAlias.actor_id == actor_id)

    def _set_aliases(self, actor_id: ActorId, aliases: Sequence[str], rows: Sequence[schema.ActorAlias]) -> None:
        """``rows`` are those that there are."""
        alias = schema.ActorAlias
        for row, words in zip(rows, aliases, strict=False):
            row.alias, row.folded = words, same_name(words)
        for row in rows[len(aliases) :]:
            self._session.delete(row)
        for words in aliases[len(rows) :]:
            self._session.add(alias(actor_id=actor_id, alias=words, folded=same_name(words)))

    def _check_names(self, actor: Actor, row: schema.Actor) -> None:
        known = {row.folded, *(alias.folded for alias in self._aliases(actor.id))}
        for name in (actor.name, *actor.aliases):
            other = None if same_name(name) in known else self.named(name)
            if other is not None and other != actor.id:
                raise NotAllowed(
                    "“{name}” is a name of another entry. Merge the two if they are the same actor.", name=name
                )

    def _check_belonging(self, actor: Actor) -> None:
        above = actor.belongs_to
        while above is not None:
            if above == actor.id:
                raise NotAllowed(
                    "“{name}” can’t belong to itself, also not by way of others. Choose another actor above it.",
                    name=actor.name,
                )
            higher = row_of(self._session, schema.Actor, above).belongs_to
            above = None if higher is None else ActorId(higher)


def linked_as(row: schema.ActorLink, uuid: str) -> list[list[str]]:
    """What was linked, whatever it has become one with since; ``uuid`` is the linked actor's."""
    return row.linked or [[uuid, CONFIRMED if row.confirmed else ""]]


def _row(actor: Actor) -> schema.Actor:
    """An entry with its name and kind."""
    name = _named(actor.name)
    row = schema.Actor(name=name, folded=same_name(name), kind=actor.kind.value, attributes={})
    if actor.uuid:
        row.uuid = actor.uuid
    return row


def _further_names(actor: Actor) -> list[str]:
    """The aliases, each once and none that is the name itself."""
    known = {same_name(actor.name)}
    out: list[str] = []
    for alias in map(plain_line, actor.aliases):
        if same_name(alias) and same_name(alias) not in known:
            known.add(same_name(alias))
            out.append(alias)
    return out


def _named(name: str) -> str:
    plain = plain_line(name)
    if not plain:
        raise NotAllowed("An actor needs a name.")
    return plain
