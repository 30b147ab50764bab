"""Writing the register of actors."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from annotator.domain.errors import NotAllowed
from annotator.domain.records import Actor, ActorId, ActorKind
from annotator.domain.text import plain_line
from annotator.storage import schema
from annotator.storage.edits.rows import row_of


class ActorEdits:
    """Adds and changes entries of the register. An actor belongs to another at most, never to itself by any way."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def named(self, name: str) -> ActorId | None:
        """The actor with that name or alias, whatever the case; by name before by alias, the oldest first."""
        wanted = plain_line(name).casefold()
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

    def add(self, name: str, kind: ActorKind) -> ActorId:
        plain = _named(name)
        row = schema.Actor(name=plain, folded=plain.casefold(), kind=kind.value)
        self._session.add(row)
        self._session.flush()
        return ActorId(row.id)

    def edit(self, actor: Actor) -> None:
        row = row_of(self._session, schema.Actor, actor.id)
        self._check_belonging(actor)
        row.name = _named(actor.name)
        row.folded = row.name.casefold()
        row.kind = actor.kind.value
        row.belongs_to = actor.belongs_to
        self._set_aliases(actor.id, [alias for alias in map(plain_line, actor.aliases) if alias])

    def _set_aliases(self, actor_id: ActorId, aliases: Sequence[str]) -> None:
        alias = schema.ActorAlias
        rows = list(self._session.scalars(select(alias).where(alias.actor_id == actor_id).order_by(alias.id)))
        for row, words in zip(rows, aliases, strict=False):
            row.alias, row.folded = words, words.casefold()
        for row in rows[len(aliases) :]:
            self._session.delete(row)
        for words in aliases[len(rows) :]:
            self._session.add(alias(actor_id=actor_id, alias=words, folded=words.casefold()))

    def _check_belonging(self, actor: Actor) -> None:
        above = actor.belongs_to
        while above is not None:
            if above == actor.id:
                raise NotAllowed(f"“{actor.name}” can't belong to itself. Choose another actor above it.")
            higher = row_of(self._session, schema.Actor, above).belongs_to
            above = None if higher is None else ActorId(higher)


def _named(name: str) -> str:
    plain = plain_line(name)
    if not plain:
        raise NotAllowed("An actor needs a name.")
    return plain
