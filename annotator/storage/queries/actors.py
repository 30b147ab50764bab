"""Reading the register of actors and how it is used."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Final

from sqlalchemy import Connection, Select, func, select

from annotator.domain.records import Actor, ActorId, ActorKind, ArticleId, CoderId
from annotator.domain.text import Span
from annotator.storage import schema
from annotator.storage.among import among

_AT_ONCE: Final = 500


class ActorQueries:
    """Reads actors with their aliases, and counts of where they play a role."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> list[Actor]:
        """The whole register, in the order of entry."""
        return self._read(_ENTRIES, _ALIASES)

    def some(self, ids: Iterable[ActorId]) -> list[Actor]:
        """Those of the entries that are there, in the order of entry."""
        wanted = list(ids)
        of_these = among(schema.Actor.id, wanted), among(schema.ActorAlias.actor_id, wanted)
        return self._read(_ENTRIES.where(of_these[0]), _ALIASES.where(of_these[1]))

    def _read(
        self, entries: Select[int, str, str, str, int | None, dict[str, str]], names: Select[int, str]
    ) -> list[Actor]:
        aliases = defaultdict[int, list[str]](list)
        for actor_id, words in self._connection.execute(names):
            aliases[actor_id].append(words)
        return [
            Actor(
                id=ActorId(row.id),
                uuid=row.uuid,
                name=row.name,
                kind=ActorKind(row.kind),
                aliases=tuple(aliases.get(row.id, ())),
                belongs_to=None if row.belongs_to is None else ActorId(row.belongs_to),
                attributes=tuple(sorted(row.attributes.items())),
            )
            for row in self._connection.execute(entries)
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

    def apart(self) -> frozenset[tuple[ActorId, ActorId]]:
        """Entries that somebody has told apart, the older of the two first."""
        table = schema.ActorsApart
        rows = self._connection.execute(select(table.first_id, table.second_id))
        return frozenset((ActorId(first), ActorId(second)) for first, second in rows)

    def first_mentions(self, names: Sequence[str]) -> dict[str, tuple[ArticleId, Span]]:
        """Where each of the names, as it is written, stands first in the articles that were read."""
        mention = schema.Mention
        columns = (mention.name, mention.article_id, mention.start, mention.stop)
        place = func.row_number().over(partition_by=mention.name, order_by=(mention.article_id, mention.start))
        found: dict[str, tuple[ArticleId, Span]] = {}
        for start in range(0, len(names), _AT_ONCE):
            named = mention.name.in_(names[start : start + _AT_ONCE])
            ranked = select(*columns, place.label("place")).where(named).subquery()
            for name, article_id, begin, stop, _ in self._connection.execute(select(ranked).where(ranked.c.place == 1)):
                found[name] = ArticleId(article_id), Span(begin, stop)
        return found

    def first_statements(self, actor_ids: Sequence[ActorId]) -> dict[ActorId, tuple[ArticleId, Span]]:
        """The first part of the first statement in which each of the actors plays a role."""
        link, part, statement = schema.ActorLink, schema.Part, schema.Statement
        found: dict[ActorId, tuple[ArticleId, Span]] = {}
        for start in range(0, len(actor_ids), _AT_ONCE):
            batch = actor_ids[start : start + _AT_ONCE]
            query = (
                select(link.actor_id, statement.article_id, part.start, part.stop)
                .join(statement, statement.id == link.statement_id)
                .join(part, part.statement_id == statement.id)
                .where(link.actor_id.in_(batch))
                .order_by(statement.article_id, part.start)
            )
            for actor_id, article_id, begin, stop in self._connection.execute(query):
                found.setdefault(ActorId(actor_id), (ArticleId(article_id), Span(begin, stop)))
        return found


_ENTRIES: Final = select(
    schema.Actor.id,
    schema.Actor.uuid,
    schema.Actor.name,
    schema.Actor.kind,
    schema.Actor.belongs_to,
    schema.Actor.attributes,
).order_by(schema.Actor.id)
_ALIASES: Final = select(schema.ActorAlias.actor_id, schema.ActorAlias.alias).order_by(schema.ActorAlias.id)
