"""Every place where an actor speaks, is meant or is named, with the words around it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from annotator.domain.records import (
    Actor,
    ArticleId,
    CoderId,
    Statement,
    StatementId,
    SuggestionId,
)
from annotator.domain.register import PlainArticle
from annotator.domain.text import Span
from annotator.services.actors.named_in import NameFinder
from annotator.services.jobs import Report
from annotator.storage.queries import Queries
from annotator.storage.snapshots import reading

AROUND: Final = 160
_NEAR: Final = 90
"""A name that is further away is not in sight beside the statement."""
MOST: Final = 10_000
_AT_ONCE: Final = 200
_TEXTS_AT_ONCE: Final = 50


@dataclass(frozen=True, slots=True)
class Line:
    """A place with the words around. ``name`` and ``said`` are spans of ``words``; ``place`` is one of the article.

    ``name`` is None where a statement stands far from any name of the actor. Of a mention only code and coder lack.
    """

    article_id: ArticleId
    article: str
    date: str | None
    words: str
    place: Span
    name: Span | None = None
    said: tuple[Span, ...] = ()
    statement_id: StatementId | None = None
    code: str = ""
    roles: tuple[str, ...] = ()
    coder: str = ""
    is_own: bool = True


def statement_lines(
    path: Path,
    actor: Actor,
    *,
    coder_id: CoderId,
    everybody: bool = False,
    among: Sequence[StatementId] | None = None,
    report: Report = lambda _done, _of: None,
) -> list[Line]:
    """The statements in which the actor has a role, in the order of the articles; with ``everybody`` all coders'.

    ``among`` are those to which they are limited. By a connection of its own, for a job on another thread.
    """
    with reading(path) as queries:
        roles = defaultdict[StatementId, list[str]](list)
        for each in queries.register.playing([actor.id], None if everybody else coder_id):
            roles[each.statement_id].append(each.role)
        ids = list(roles) if among is None else [each for each in among if each in roles]
        finder = NameFinder((actor.name, *actor.aliases))
        return list(_statement_lines(queries, ids, roles, finder, coder_id=coder_id, report=report))


def lines_behind(
    path: Path, ids: Sequence[StatementId], *, coder_id: CoderId, report: Report = lambda _done, _of: None
) -> list[Line]:
    """Some statements with the words around, in the order of the articles."""
    with reading(path) as queries:
        return list(_statement_lines(queries, ids, {}, NameFinder(()), coder_id=coder_id, report=report))


def mention_lines(
    path: Path, actor: Actor, register: Sequence[Actor], *, report: Report = lambda _done, _of: None
) -> list[Line]:
    """Where articles name the actor, at most ``MOST``; not where a longer name of another actor stands."""
    others = [name for other in register if other.id != actor.id for name in (other.name, *other.aliases)]
    finder = NameFinder((actor.name, *actor.aliases), others)
    found: list[Line] = []
    with reading(path) as queries:
        ids = _articles_naming(queries, actor)
        for start in range(0, len(ids), _TEXTS_AT_ONCE):
            report(start, len(ids))
            for article in queries.register.texts(ids[start : start + _TEXTS_AT_ONCE]):
                found += [line_at(article, span, name=span) for span in finder.spans(article.text)]
            if len(found) >= MOST:
                return found[:MOST]
    return found


def _articles_naming(queries: Queries, actor: Actor) -> list[ArticleId]:
    """By the index, or all where it can't tell."""
    found = queries.occurrences.articles_with((actor.name, *actor.aliases))
    return sorted(found) if found is not None else [head.id for head in queries.articles.heads()]


def _statement_lines(
    queries: Queries,
    ids: Sequence[StatementId],
    roles: Mapping[StatementId, Sequence[str]],
    finder: NameFinder,
    *,
    coder_id: CoderId,
    report: Report,
) -> Iterator[Line]:
    statements: list[Statement] = []
    for start in range(0, min(len(ids), MOST), _AT_ONCE):
        statements += queries.statements.with_ids(ids[start : start + _AT_ONCE])
    statements.sort(key=lambda each: (each.article_id, each.start, each.id))
    sources = _sources(queries, statements)
    for article, statement in _with_articles(queries, statements, report):
        played = tuple(roles.get(statement.id, ()))
        source = sources.get(statement.suggestion_id) if statement.suggestion_id and "speaker" in played else None
        if source is not None and not _is_near(source, statement):
            source = None
        name = source or _named_near(finder, article.text, statement)
        yield line_at(
            article,
            name or Span(statement.start, statement.end),
            name=name,
            statement=statement,
            roles=played,
            coder_id=coder_id,
        )


def _with_articles(
    queries: Queries, statements: Sequence[Statement], report: Report
) -> Iterator[tuple[PlainArticle, Statement]]:
    """Each with its article, of which some are read at a time; each query sees the file as it is then."""
    ids = list(dict.fromkeys(each.article_id for each in statements))
    texts = dict[ArticleId, PlainArticle]()
    for number, statement in enumerate(statements):
        report(number, len(statements))
        if statement.article_id not in texts:
            start = ids.index(statement.article_id)
            texts = {each.id: each for each in queries.register.texts(ids[start : start + _TEXTS_AT_ONCE])}
        article = texts.get(statement.article_id)
        if article is not None:
            yield article, statement


def _sources(queries: Queries, statements: Sequence[Statement]) -> Mapping[SuggestionId, Span]:
    """Where suggestions that became statements saw who speaks."""
    ids = [each.suggestion_id for each in statements if each.suggestion_id is not None]
    return queries.register.named_at(ids, "source")


def _named_near(finder: NameFinder, text: str, statement: Statement) -> Span | None:
    """The last name before the words end, else the first after them; none far from them."""
    start = max(0, statement.start - _NEAR)
    before, after = list[Span](), list[Span]()
    for span in finder.spans(text, start, min(len(text), statement.end + _NEAR)):
        (before if span.start < statement.end else after).append(span)
    return before[-1] if before else next(iter(after), None)


def _is_near(name: Span, statement: Statement) -> bool:
    return statement.start - _NEAR <= name.end and name.start <= statement.end + _NEAR


def _whole_words(text: str, first: int, last: int) -> Span:
    """So much around a place as is shown beside it, from the beginning of a word to the end of one."""
    start, end = max(0, first - AROUND), min(len(text), last + 2 * AROUND)
    while 0 < start < first and not text[start - 1].isspace():
        start += 1
    while last < end < len(text) and not text[end].isspace():
        end -= 1
    return Span(start, end)


def line_at(
    article: PlainArticle,
    at: Span,
    *,
    name: Span | None,
    statement: Statement | None = None,
    roles: tuple[str, ...] = (),
    coder_id: CoderId | None = None,
) -> Line:
    """A place of an article with the words around; ``name`` is what stands in the middle."""
    window = _whole_words(article.text, at.start, at.end if name else at.start)
    start, end = window.start, window.end
    said = [part for part in statement.parts if part.overlaps(window)] if statement else []
    shown = [Span(max(part.start, start) - start, min(part.end, end) - start) for part in said]
    place = statement.parts[0] if statement else at
    return Line(
        article_id=article.id,
        article=article.title,
        date=article.date,
        words=re.sub(r"\s", " ", article.text[start:end]),
        place=place,
        name=Span(name.start - start, name.end - start) if name else None,
        said=tuple(shown),
        statement_id=statement.id if statement else None,
        code=statement.code if statement else "",
        roles=roles,
        coder=statement.coder.name if statement else "",
        is_own=statement is None or statement.coder.id == coder_id,
    )
