"""Reading the register as a list: which entries, how often each plays a role, who says what toward whom."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

from sqlalchemy import Connection, Select, func, select
from sqlalchemy.orm import aliased

from annotator.domain.records import ActorId, ActorKind, ArticleId, CoderId, StatementId, SuggestionId
from annotator.domain.register import OnlyActors, PlainArticle, Played, Playing, TowardWhom
from annotator.domain.text import Span
from annotator.domain.titles import titled
from annotator.storage import schema
from annotator.storage.among import among

_Query = TypeVar("_Query", bound=Select[*tuple[Any, ...]])
_ACTOR = "actor"
_NO_KIND = ActorKind.UNKNOWN.value


class RegisterQueries:
    """Counts are of one coder's statements, or of everybody's where ``coder_id`` is None."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def ids(self, kind: ActorKind | None = None, only: OnlyActors = OnlyActors.ALL) -> list[ActorId]:
        """Entries in the order of their names. Unused is who stands in nobody's statements."""
        actor, link = schema.Actor, schema.ActorLink
        query = select(actor.id).order_by(actor.folded, actor.id)
        if kind is not None:
            query = query.where(actor.kind == kind.value)
        if only is OnlyActors.UNUSED:
            query = query.where(actor.id.not_in(select(link.actor_id)))
        elif only is OnlyActors.WITHOUT_KIND:
            query = query.where(actor.kind == ActorKind.UNKNOWN.value)
        elif only is OnlyActors.WITHOUT_BELONGING:
            query = query.where(actor.belongs_to.is_(None))
        return [ActorId(actor_id) for actor_id in self._connection.scalars(query)]

    def above(self) -> list[tuple[ActorId, ActorId | None]]:
        """Each entry with the one that it belongs to, in the order of names."""
        actor = schema.Actor
        query = select(actor.id, actor.belongs_to).order_by(actor.folded, actor.id)
        return [
            (ActorId(one), None if above is None else ActorId(above)) for one, above in self._connection.execute(query)
        ]

    def merged(self) -> dict[str, ActorId]:
        """By which further UUIDs entries are known."""
        identity = schema.Identity
        rows = self._connection.execute(select(identity.uuid, identity.row_id).where(identity.kind == "actor"))
        return {uuid: ActorId(row_id) for uuid, row_id in rows}

    def kinds_before_merging(self, actor_id: ActorId) -> list[tuple[str, ActorKind]]:
        """The names and kinds that entries had which were merged into this one, the first merged first."""
        found = self._connection.execute(merged_into(actor_id))
        return [(str(row.held["name"]), ActorKind(row.held["kind"])) for row in found if row.held]

    def kinds_named(self, names: Iterable[str]) -> list[tuple[str, ActorKind]]:
        """As what the articles that were read take names, as they are written; the most frequent last."""
        mention = schema.Mention
        query = select(mention.name, mention.kind).where(among(mention.name, names), mention.kind != _NO_KIND)
        query = query.group_by(mention.name, mention.kind).order_by(func.count(), mention.kind)
        return [(name, ActorKind(kind)) for name, kind in self._connection.execute(query)]

    def kinds(self) -> dict[ActorKind, int]:
        """How many entries there are of each kind."""
        actor = schema.Actor
        query = select(actor.kind, func.count()).group_by(actor.kind)
        return {ActorKind(kind): count for kind, count in self._connection.execute(query)}

    def played(self, actor_ids: Iterable[ActorId], coder_id: CoderId | None = None) -> dict[ActorId, list[Played]]:
        """In how many statements each of the actors has which role, by code."""
        link, statement = schema.ActorLink, schema.Statement
        query = (
            select(link.actor_id, link.role, statement.code, func.count())
            .join(statement, statement.id == link.statement_id)
            .where(among(link.actor_id, actor_ids))
            .group_by(link.actor_id, link.role, statement.code)
        )
        found = defaultdict[ActorId, list[Played]](list)
        for actor_id, role, code, count in self._connection.execute(_of(query, coder_id)):
            found[ActorId(actor_id)].append(Played(role, code, count))
        return found

    def standing(
        self, actor_ids: Iterable[ActorId], coder_id: CoderId | None = None
    ) -> dict[ActorId, list[tuple[str, int]]]:
        """In how many statements of which code each of the actors stands, in whatever roles."""
        link, statement = schema.ActorLink, schema.Statement
        query = (
            select(link.actor_id, statement.code, func.count(statement.id.distinct()))
            .join(statement, statement.id == link.statement_id)
            .where(among(link.actor_id, actor_ids))
            .group_by(link.actor_id, statement.code)
        )
        found = defaultdict[ActorId, list[tuple[str, int]]](list)
        for actor_id, code, count in self._connection.execute(_of(query, coder_id)):
            found[ActorId(actor_id)].append((code, count))
        return found

    def playing(self, actor_ids: Iterable[ActorId], coder_id: CoderId | None = None) -> list[Playing]:
        """Every role that one of the actors has in a statement."""
        link, statement = schema.ActorLink, schema.Statement
        query = (
            select(link.statement_id, link.role, link.actor_id, statement.coder_id)
            .join(statement, statement.id == link.statement_id)
            .where(among(link.actor_id, actor_ids))
            .order_by(link.id)
        )
        return [
            Playing(StatementId(one), role, ActorId(actor_id), CoderId(coder))
            for one, role, actor_id, coder in self._connection.execute(_of(query, coder_id))
        ]

    def texts(self, ids: Sequence[ArticleId]) -> list[PlainArticle]:
        """Some articles as far as a line about a place in them needs it."""
        article, text = schema.Article, schema.ArticleText
        query = (
            select(article.id, article.headline, article.first_words, article.name, article.date, text.text)
            .join(text, text.id == article.text_id)
            .where(among(article.id, ids))
            .order_by(article.id)
        )
        return [
            PlainArticle(ArticleId(number), titled(headline, first_words, name), date, words)
            for number, headline, first_words, name, date, words in self._connection.execute(query)
        ]

    def toward(self, speaker: str, target: str, coder_id: CoderId | None = None) -> list[TowardWhom]:
        """Every pair of who has the one and who has the other role in a statement."""
        statement = schema.Statement
        one, other = aliased(schema.ActorLink), aliased(schema.ActorLink)
        query = (
            select(statement.id, statement.code, one.actor_id, other.actor_id)
            .join(one, (one.statement_id == statement.id) & (one.role == speaker), isouter=True)
            .join(other, (other.statement_id == statement.id) & (other.role == target), isouter=True)
            .where(one.actor_id.is_not(None) | other.actor_id.is_not(None))
            .order_by(statement.id)
        )
        return [
            TowardWhom(StatementId(number), code, _actor(speaking), _actor(meant))
            for number, code, speaking, meant in self._connection.execute(_of(query, coder_id))
        ]

    def named_at(self, suggestion_ids: Sequence[SuggestionId], part: str) -> dict[SuggestionId, Span]:
        """Where suggestions saw their source or target named first."""
        span = schema.SuggestionSpan
        query = (
            select(span.suggestion_id, span.start, span.stop)
            .where(among(span.suggestion_id, suggestion_ids), span.part == part)
            .order_by(span.start.desc())
        )
        return {SuggestionId(one): Span(start, stop) for one, start, stop in self._connection.execute(query)}


def _of(query: _Query, coder_id: CoderId | None) -> _Query:
    return query if coder_id is None else query.where(schema.Statement.coder_id == coder_id)


def _actor(actor_id: int | None) -> ActorId | None:
    return None if actor_id is None else ActorId(actor_id)


def merged_into(actor_id: ActorId) -> Select[tuple[schema.Identity, dict[str, Any] | None]]:
    """By what the entries are known that were merged into one, and what each said last where that is known."""
    identity, stand = schema.Identity, schema.Stand
    return (
        select(identity, stand.held)
        .join(stand, (stand.kind == _ACTOR) & (stand.thing == identity.uuid))
        .where(identity.kind == _ACTOR, identity.row_id == actor_id)
        .order_by(identity.id)
    )
