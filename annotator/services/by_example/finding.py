"""Finding where the words of a statement, or an actor, stand and have not been coded."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final

from annotator.domain.records import ArticleId, Coder, Metadata, Statement, Suggestion, SuggestionMode
from annotator.domain.segments import sentence_at
from annotator.domain.text import Span
from annotator.services.by_example.wording import pattern_of
from annotator.services.jobs import Report
from annotator.storage import snapshots
from annotator.storage.queries import Queries

_AT_ONCE: Final = 200
_MOST: Final = 300
_CONTEXT: Final = 90


def _nothing(_done: int, _of: int) -> None:
    return


@dataclass(frozen=True, slots=True)
class Example:
    """A statement, and what further places are to have in common with it.

    That is words, or an actor by its names: then the sentences that name it are the places.
    """

    statement: Statement
    phrases: tuple[str, ...]
    is_actor: bool = False


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A place like the example: ``words`` between ``before`` and ``after``. ``spans`` are what would be marked.

    ``is_marked`` where a statement of the coder's with another code stands there already.
    """

    article_id: ArticleId
    article: str
    metadata: Metadata
    is_marked: bool
    spans: tuple[Span, ...]
    before: str
    words: str
    after: str


@dataclass(frozen=True, slots=True)
class Found:
    """Places in the order in which one goes through them; not ``is_all`` where there are more.

    ``in_finished`` counts those in articles that the coder has finished, which are left out.
    """

    places: tuple[Occurrence, ...]
    is_all: bool = True
    in_finished: int = 0


@dataclass(frozen=True, slots=True)
class _Place:
    article_id: ArticleId
    text: str
    words: Span
    spans: tuple[Span, ...]
    is_marked: bool


class Occurrences:
    """Looks through a coder's articles by a connection of its own, so that a job may do it."""

    def __init__(self, path: Path, coder: Coder) -> None:
        self._path = path
        self._coder = coder

    def like(
        self,
        example: Example,
        *,
        left_out: Collection[tuple[ArticleId, Span]] = (),
        limit: int = _MOST,
        report: Report = _nothing,
    ) -> Found:
        """Where something like it stands, from the example on through the coder's articles and round to it again.

        Without what is boilerplate, what the coder has given the same code or marked exactly so, articles that the
        coder has finished, and what is ``left_out``: by where its first stretch begins.
        """
        with snapshots.reading(self._path) as queries:
            articles = _from(example.statement.article_id, queries.articles.ids(self._coder.id))
            holding = queries.occurrences.articles_with(example.phrases)
            wanted = [each for each in articles if holding is None or each in holding]
            closed = queries.occurrences.finished(self._coder.id)
            still_open = [each for each in wanted if each not in closed]
            finished = [each for each in wanted if each in closed]
            found = _turned(example, self._places(queries, example, still_open, set(left_out), report))
            some = list(islice(found, limit + 1))
            shut = sum(1 for _place in self._places(queries, example, finished, set(left_out), report))
            return Found(self._told(queries, some[:limit]), is_all=len(some) <= limit, in_finished=shut)

    def _places(
        self,
        queries: Queries,
        example: Example,
        articles: Sequence[ArticleId],
        left_out: Collection[tuple[ArticleId, Span]],
        report: Report,
    ) -> Iterator[_Place]:
        pattern = pattern_of(example.phrases)
        for start in range(0, len(articles), _AT_ONCE):
            report(start, len(articles))
            some = articles[start : start + _AT_ONCE]
            marked = queries.occurrences.marked(self._coder.id, some)
            for running in queries.repeats.texts(some):
                hits = _hits(pattern, running.text, running.boilerplate)
                there = self._open_of(queries, example, running.article_id) if hits and example.is_actor else ()
                known, seen = marked.get(running.article_id, ()), set[Span]()
                for hit in hits:
                    spans = _stretch(example, running.text, hit, there)
                    is_new = spans[0] not in seen and (running.article_id, spans[0]) not in left_out
                    if is_new and not _is_coded(spans, example.statement.code, known):
                        seen.add(spans[0])
                        is_marked = any(part.overlaps(span) for _code, part in known for span in spans)
                        yield _Place(running.article_id, running.text, hit, spans, is_marked)

    def _open_of(self, queries: Queries, example: Example, article_id: ArticleId) -> Sequence[Suggestion]:
        """The open suggestions, as far as the coder is shown any, in which the actor plays a part."""
        if queries.suggestions.mode(article_id, self._coder.id) is SuggestionMode.OFF:
            return []
        names = {name.casefold() for name in example.phrases}
        return [
            found
            for found in queries.suggestions.of_article(article_id, self._coder.id)
            if found.decision is None and any(name.casefold() in names for _role, name in found.actors)
        ]

    def _told(self, queries: Queries, places: Sequence[_Place]) -> tuple[Occurrence, ...]:
        ids = list({place.article_id for place in places})
        names = queries.repeats.names(ids)
        return tuple(
            Occurrence(
                article_id=place.article_id,
                article=names[place.article_id].name,
                metadata=names[place.article_id].metadata,
                is_marked=place.is_marked,
                spans=place.spans,
                before=_before(place.text, place.words.start),
                words=" ".join(place.words.of(place.text).split()),
                after=_after(place.text, place.words.end),
            )
            for place in places
            if place.article_id in names
        )


def _from(first: ArticleId, articles: Sequence[ArticleId]) -> list[ArticleId]:
    """The articles from one on, and round to those before it."""
    if first not in articles:
        return list(articles)
    place = articles.index(first)
    return [*articles[place:], *articles[:place]]


def _turned(example: Example, places: Iterator[_Place]) -> Iterator[_Place]:
    """What stands before the example in its own article comes last."""
    statement = example.statement
    before: list[_Place] = []
    for place in places:
        if place.article_id == statement.article_id and place.words.start < statement.start:
            before.append(place)
        else:
            yield place
    yield from before


def _hits(pattern: re.Pattern[str], text: str, boilerplate: Sequence[Span]) -> list[Span]:
    found = (Span(*match.span()) for match in pattern.finditer(text))
    return [hit for hit in found if not any(hit.overlaps(region) for region in boilerplate)]


def _stretch(example: Example, text: str, hit: Span, there: Sequence[Suggestion]) -> tuple[Span, ...]:
    """What a statement would cover: the words; for an actor what is suggested of it there, else the sentence."""
    if not example.is_actor:
        return (hit,)
    sentence = sentence_at(text, hit.start) or hit
    near = (found for found in there if any(part.overlaps(sentence) for part in found.parts))
    suggested = next(near, None)
    return (sentence,) if suggested is None else suggested.parts


def _is_coded(spans: Sequence[Span], code: str, marked: Sequence[tuple[str, Span]]) -> bool:
    return any((known == code and part.overlaps(span)) or part == span for known, part in marked for span in spans)


def _before(text: str, start: int) -> str:
    words = " ".join(text[max(0, start - _CONTEXT) : start].split(" ")).replace("\n", " ")
    cut = words.partition(" ")[2] if start > _CONTEXT else words
    return f"… {cut}" if start > _CONTEXT else cut


def _after(text: str, end: int) -> str:
    words = text[end : end + _CONTEXT].replace("\n", " ")
    return f"{words.rpartition(' ')[0]} …" if end + _CONTEXT < len(text) else words
