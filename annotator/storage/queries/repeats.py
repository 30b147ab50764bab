"""Reading what repeats are looked for in: the words of marks and running texts, many at a time, each query short."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any, Final, TypeVar

from sqlalchemy import ColumnElement, Connection, func, select

from annotator.domain.marks import Mark, MarkKind
from annotator.domain.records import (
    ArticleId,
    CoderId,
    Metadata,
    RegionKind,
    StatementId,
    StatementLinkId,
    StatementLinkKind,
    SuggestionId,
    SuggestionMode,
)
from annotator.domain.text import Span
from annotator.storage import schema

_AT_ONCE: Final = 500
_Id = TypeVar("_Id", bound=int)


@dataclass(frozen=True, slots=True)
class MarkWords:
    """A mark's exact words, its parts joined with blanks. ``code`` is empty for a suggestion."""

    mark: Mark
    article_id: ArticleId
    start: int
    words: str
    code: str = ""


@dataclass(frozen=True, slots=True)
class RunningText:
    """An article's text and what of it is no article."""

    article_id: ArticleId
    text: str
    boilerplate: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class ArticleName:
    """By what a person knows an article."""

    id: ArticleId
    name: str
    metadata: Metadata


class RepeatQueries:
    """Reads in the order of entry."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def statements(self, coder_id: CoderId, ids: Collection[StatementId] | None = None) -> Iterator[MarkWords]:
        """All of a coder's, or those of them that are there."""
        row = schema.Statement
        pages = _chunks(sorted(ids)) if ids is not None else self._pages(row.id, row.coder_id == coder_id)
        for some in pages:
            yield from self._statements(coder_id, some)

    def suggestions(
        self, coder_id: CoderId, ids: Collection[SuggestionId] | None = None, *, only_shown: bool = True
    ) -> Iterator[MarkWords]:
        """Those that stand; ``only_shown`` leaves out what the coder has decided on or is not to see."""
        row = schema.Suggestion
        pages = _chunks(sorted(ids)) if ids is not None else self._pages(row.id, row.retired.is_(False))
        for some in pages:
            yield from self._suggestions(coder_id, some, only_shown=only_shown)

    def links(self, coder_id: CoderId) -> dict[tuple[StatementId, StatementId], StatementLinkId]:
        """Pairs of statements that a coder has linked as saying the same, the lower number first."""
        link, statement = schema.StatementLink, schema.Statement
        query = (
            select(link.id, link.from_id, link.to_id)
            .join(statement, statement.id == link.from_id)
            .where(statement.coder_id == coder_id, link.kind == StatementLinkKind.SAME.value)
        )
        return {
            (StatementId(min(from_id, to_id)), StatementId(max(from_id, to_id))): StatementLinkId(link_id)
            for link_id, from_id, to_id in self._connection.execute(query)
        }

    def article_ids(self) -> list[ArticleId]:
        return [ArticleId(number) for number in self._connection.scalars(select(schema.Article.id))]

    def names(self, ids: Iterable[ArticleId]) -> dict[ArticleId, ArticleName]:
        """Of the articles that are there."""
        row = schema.Article
        out: dict[ArticleId, ArticleName] = {}
        for some in _chunks(sorted(set(ids))):
            query = select(row.id, row.name, row.headline, row.outlet, row.author, row.date).where(row.id.in_(some))
            for number, name, *known in self._connection.execute(query):
                out[ArticleId(number)] = ArticleName(ArticleId(number), name, Metadata(*known))
        return out

    def texts(self, ids: Sequence[int]) -> Iterator[RunningText]:
        """Those of the articles that are there, in the order asked for within each few hundred."""
        region = schema.Region
        for some in _chunks(ids):
            furniture = defaultdict[int, list[Span]](list)
            regions = select(region.article_id, region.start, region.stop).where(region.article_id.in_(some))
            for article_id, start, stop in self._connection.execute(
                regions.where(region.kind == RegionKind.BOILERPLATE.value)
            ):
                furniture[article_id].append(Span(start, stop))
            found = self._texts(some)
            for article_id in some:
                if article_id in found:
                    yield RunningText(ArticleId(article_id), found[article_id], tuple(furniture.get(article_id, ())))

    def _texts(self, ids: Collection[int]) -> dict[int, str]:
        article, text = schema.Article, schema.ArticleText
        query = select(article.id, text.text).join(text, text.id == article.text_id).where(article.id.in_(ids))
        return {row.id: row.text for row in self._connection.execute(query)}

    def _pages(self, column: Any, condition: ColumnElement[bool]) -> Iterator[Sequence[Any]]:  # noqa: ANN401 - an id column
        """All ids of rows, so many at a time that none of the queries is long."""
        last = 0
        while some := self._connection.scalars(
            select(column).where(condition, column > last).order_by(column).limit(_AT_ONCE)
        ).all():
            yield some
            last = some[-1]

    def _statements(self, coder_id: CoderId, ids: Sequence[StatementId]) -> list[MarkWords]:
        row, part = schema.Statement, schema.Part
        query = (
            select(row.id, row.article_id, row.code, part.start, part.quote)
            .join(part, part.statement_id == row.id)
            .where(row.coder_id == coder_id, row.id.in_(ids))
            .order_by(row.id, part.start)
        )
        out = []
        for (number, article_id, code), found in groupby(self._connection.execute(query).all(), lambda one: one[:3]):
            parts = list(found)
            words = " ".join(part.quote for part in parts)
            mark = Mark(MarkKind.STATEMENT, number)
            out.append(MarkWords(mark, ArticleId(article_id), parts[0].start, words, code))
        return out

    def _suggestions(self, coder_id: CoderId, ids: Sequence[SuggestionId], *, only_shown: bool) -> list[MarkWords]:
        row, span, decision, mine = schema.Suggestion, schema.SuggestionSpan, schema.Decision, schema.Assignment
        query = (
            select(row.id, row.article_id, span.start, span.stop)
            .join(span, (span.suggestion_id == row.id) & (span.part == "content"))
            .where(row.id.in_(ids), row.retired.is_(False))
            .order_by(row.id, span.start)
        )
        if only_shown:
            mode = func.coalesce(mine.suggestions, select(schema.Project.suggestions).scalar_subquery())
            decided = select(decision.suggestion_id).where(decision.coder_id == coder_id)
            query = (
                query.join(mine, (mine.article_id == row.article_id) & (mine.coder_id == coder_id), isouter=True)
                .where(mode != SuggestionMode.OFF.value)
                .where(row.id.not_in(decided.where(decision.suggestion_id.in_(ids))))
            )
        rows = self._connection.execute(query).all()
        texts = self._texts({row.article_id for row in rows})
        out = []
        for (number, article_id), found in groupby(rows, lambda one: one[:2]):
            parts = list(found)
            words = " ".join(texts[article_id][part.start : part.stop] for part in parts)
            out.append(MarkWords(Mark(MarkKind.SUGGESTION, number), ArticleId(article_id), parts[0].start, words))
        return out


def _chunks(ids: Sequence[_Id]) -> Iterator[Sequence[_Id]]:
    return (ids[i : i + _AT_ONCE] for i in range(0, len(ids), _AT_ONCE))
