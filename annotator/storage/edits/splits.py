"""Writing that one entry of the register is two actors, and that an entry goes."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from annotator.domain.errors import NotAllowed
from annotator.domain.names.folding import same_name
from annotator.domain.records import ActorId, ActorKind, StatementId
from annotator.storage import schema
from annotator.storage.edits.actors import ACTOR, CONFIRMED, ActorEdits, linked_as
from annotator.storage.edits.rows import row_of
from annotator.storage.queries.register import merged_into


class _Merged(NamedTuple):
    identity: schema.Identity
    said: Mapping[str, Any]


class SplitEdits:
    """Takes what was one actor apart. Statements of all coders follow, as the register is shared."""

    def __init__(self, session: Session, actors: ActorEdits) -> None:
        self._session = session
        self._actors = actors

    def split(
        self,
        source: ActorId,
        to: ActorId | None,
        *,
        name: str,
        kind: ActorKind,
        aliases: Collection[str],
        statements: Collection[StatementId],
    ) -> ActorId:
        """Move names and links from one entry to another, or to one that is entered with that name.

        An entry that was merged and is split off again under its name is the same as it was: by its UUID, and of the
        kind, with the attributes and under the entry that it had then.
        """
        row = row_of(self._session, schema.Actor, source)
        self._take_names(source, {same_name(each) for each in (*aliases, *(() if to else (name,)))})
        merged = None if to else self._merged_as(source, name)
        if to is None:
            to = self._entered(name, kind, merged)
        elif to == source:
            raise NotAllowed("An actor can’t be split from itself. Choose another entry, or a new name.")
        uuid = row_of(self._session, schema.Actor, to).uuid
        for link in self._links(source):
            if link.statement_id in statements:
                self._move(link, row.uuid, to, uuid)
            elif merged and link.linked:
                link.linked = _without(link.linked, uuid)
        self._session.flush()
        for alias in aliases:
            self._actors.add_alias(to, alias)
        return to

    def remove(self, actor_id: ActorId) -> None:
        """Take an entry out that nothing refers to. Raises NotAllowed where a statement or another entry does."""
        row = row_of(self._session, schema.Actor, actor_id)
        link, actor, identity = schema.ActorLink, schema.Actor, schema.Identity
        linked = self._session.scalar(select(func.count(link.statement_id.distinct())).where(link.actor_id == actor_id))
        if linked:
            raise NotAllowed(
                "“{name}” stands in statements ({count:,}) and can’t be removed. Merge it with another entry instead.",
                name=row.name,
                count=linked,
            )
        if self._session.scalar(select(actor.id).where(actor.belongs_to == actor_id).limit(1)) is not None:
            raise NotAllowed(
                "Other entries belong to “{name}”, so it can’t be removed. Put them under another one first.",
                name=row.name,
            )
        apart = schema.ActorsApart
        for found in (
            *self._session.scalars(select(schema.ActorAlias).where(schema.ActorAlias.actor_id == actor_id)),
            *self._session.scalars(select(apart).where((apart.first_id == actor_id) | (apart.second_id == actor_id))),
            *self._session.scalars(select(identity).where(identity.kind == ACTOR, identity.row_id == actor_id)),
        ):
            self._session.delete(found)
        self._session.flush()
        self._session.delete(row)
        self._session.flush()

    def _entered(self, name: str, kind: ActorKind, merged: _Merged | None) -> ActorId:
        if self._actors.named(name) is not None:
            raise NotAllowed(
                "“{name}” is in the register already. Split off to that entry, or choose another name.", name=name
            )
        if merged is None:
            return self._actors.add(name, kind)
        uuid = merged.identity.uuid
        self._session.delete(merged.identity)
        self._session.flush()
        actor_id = self._actors.add(name, ActorKind(merged.said["kind"]), uuid=uuid)
        row = row_of(self._session, schema.Actor, actor_id)
        row.attributes = dict(merged.said["attributes"])
        actor = schema.Actor
        row.belongs_to = self._session.scalar(select(actor.id).where(actor.uuid == merged.said["belongs_to"]))
        self._session.flush()
        return actor_id

    def _merged_as(self, source: ActorId, name: str) -> _Merged | None:
        """By what an entry of that name is known that was merged into this one, and what it said."""
        for found, held in self._session.execute(merged_into(source)).all():
            if held and same_name(str(held["name"])) == same_name(name):
                return _Merged(found, held)
        return None

    def _take_names(self, source: ActorId, folded: Collection[str]) -> None:
        alias = schema.ActorAlias
        for row in self._session.scalars(select(alias).where(alias.actor_id == source)).all():
            if row.folded in folded:
                self._session.delete(row)
        self._session.flush()

    def _links(self, source: ActorId) -> Sequence[schema.ActorLink]:
        link = schema.ActorLink
        return self._session.scalars(select(link).where(link.actor_id == source).order_by(link.id)).all()

    def _move(self, row: schema.ActorLink, source_uuid: str, to: ActorId, uuid: str) -> None:
        """Lead a link to the other entry; where it is of both of them, to either."""
        link = schema.ActorLink
        linked = linked_as(row, source_uuid)
        left, gone = _without(linked, uuid), [each for each in linked if each[0] == uuid]
        same = (link.statement_id == row.statement_id, link.role == row.role, link.actor_id == to)
        double = self._session.scalars(select(link).where(*same)).first()
        if gone and left:
            confirmed = any(state == CONFIRMED for _uuid, state in gone)
            row.linked = [] if left == [[source_uuid, CONFIRMED if row.confirmed else ""]] else left
            if double is None:
                self._session.add(
                    link(statement_id=row.statement_id, role=row.role, actor_id=to, confirmed=confirmed, linked=[])
                )
        elif double is not None:
            double.confirmed = double.confirmed or row.confirmed
            self._session.delete(row)
        else:
            row.actor_id, row.linked = to, []


def _without(linked: list[list[str]], uuid: str) -> list[list[str]]:
    return [each for each in linked if each[0] != uuid]
