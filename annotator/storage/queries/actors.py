"""Reading the register of actors and how it is used."""

from __future__ import annotations

from collections import defaultdict

from sqlalchemy import Connection, func, select

from annotator.domain.records import Actor, ActorId, ActorKind, ArticleId, CoderId
from annotator.storage import schema


class ActorQueries:
    """Reads actors with their aliases, and counts of where they play a role."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> list[Actor]:
        """The whole register, in the order of entry."""
        actor = schema.Actor
        aliases = self._aliases()
        query = select(actor.id, actor.uuid, actor.name, actor.kind, actor.belongs_to).order_by(actor.id)
        return [
            Actor(
                id=ActorId(row.id),
                uuid=row.uuid,
                name=row.name,
                kind=ActorKind(row.kind),
                aliases=tuple(aliases.get(row.id, ())),
                belongs_to=None if row.belongs_to is None else ActorId(row.belongs_to),
            )
            for row in self._connection.execute(query)
        ]

    def uses(self, coder_id: CoderId, role: str, article_id: ArticleId | None = None) -> dict[ActorId, int]:
        """How often the coder linked each actor in that role, in one article or in all."""
        link, statement = schema.ActorLink, schema.Statement
        query = (
            select(link.actor_id, func.count())
            .join(statement, statement.id == link.statement_id)
            .where(link.role == role, statement.coder_id == coder_id)
            .group_by(link.actor_id)
        )
        if article_id is not None:
            query = query.where(statement.article_id == article_id)
        return {ActorId(actor_id): count for actor_id, count in self._connection.execute(query)}

    def _aliases(self) -> dict[int, list[str]]:
        alias = schema.ActorAlias
        found = defaultdict[int, list[str]](list)
        for actor_id, words in self._connection.execute(select(alias.actor_id, alias.alias).order_by(alias.id)):
            found[actor_id].append(words)
        return found
