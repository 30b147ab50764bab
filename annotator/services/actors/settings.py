"""Where actors are first met in the articles of a project, in the words around."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from annotator.domain.records import Actor, ActorId, ArticleId
from annotator.domain.text import Span
from annotator.storage.queries import Queries


@dataclass(frozen=True, slots=True)
class Setting:
    """The words around the place where an actor is first met in the project’s articles."""

    article_id: ArticleId
    article: str
    words: str
    name: Span | None
    """Where in the words the actor is named; None where only a statement says that it is meant."""


def settings_of(queries: Queries, actors: Sequence[Actor], around: int) -> Mapping[ActorId, Setting]:
    """For each actor where one of its names stands first; else the first statement in which it plays a role."""
    named = queries.actors.first_mentions([name for actor in actors for name in (actor.name, *actor.aliases)])
    linked = queries.actors.first_statements([actor.id for actor in actors])
    places: dict[ActorId, tuple[ArticleId, Span]] = {}
    known: set[ActorId] = set()
    names = {actor.id: (actor.name, *actor.aliases) for actor in actors}
    for actor in actors:
        found = [named[name] for name in names[actor.id] if name in named]
        known |= {actor.id} if found else set()
        if found or actor.id in linked:
            places[actor.id] = min(found) if found else linked[actor.id]
    texts = {article_id: queries.articles.article(article_id) for article_id in {place[0] for place in places.values()}}
    out = {}
    for actor_id, (article_id, place) in places.items():
        article = texts[article_id]
        named_at = place if actor_id in known else _named_near(article.text, place, names[actor_id])
        span = named_at or place
        start, end = max(0, span.start - around), min(len(article.text), span.end + around)
        out[actor_id] = Setting(
            article_id,
            article.metadata.headline or article.name,
            article.text[start:end],
            Span(span.start - start, span.end - start) if named_at else None,
        )
    return out


def _named_near(text: str, statement: Span, names: Sequence[str]) -> Span | None:
    """Where an actor is named in or before a statement of its own, else after it; nowhere where it never is."""
    before = [Span(at, at + len(name)) for name in names if (at := text.rfind(name, 0, statement.end)) >= 0]
    after = [Span(at, at + len(name)) for name in names if (at := text.find(name, statement.end)) >= 0]
    if before:
        return max(before)
    return min(after, default=None)
