"""Reading what repeats are looked for in: statements' words and running texts, many at a time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final, TypeVar

from sqlalchemy import Connection, select

from annotator.domain.records import ArticleId, CoderId, RegionKind, StatementId, StatementLinkKind
from annotator.domain.text import Span
from annotator.storage import schema

_AT_ONCE: Final = 500
_Id = TypeVar("_Id", bound=int)


@dataclass(frozen=True, slots=True)
class StatementWords:
    """A statement's exact words, its parts joined with blanks."""

    id: StatementId
    article_id: ArticleId
    words: str


@dataclass(frozen=True, slots=True)
class RunningText:
    """An article's text and what of it is no article."""

    article_id: ArticleId
    text: str
    boilerplate: tuple[Span, ...]


class RepeatQueries:
    """Reads in the order of entry."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def statements(self, coder_id: CoderId, ids: Sequence[StatementId] | None = None) -> Iterator[StatementWords]:
        """All of a coder's, or those of them that are there."""
        if ids is None:
            yield from self._statements(coder_id, None)
            return
        for some in _chunks(sorted(ids)):
            yield from self._statements(coder_id, some)

    def links(self, coder_id: CoderId) -> set[tuple[StatementId, StatementId]]:
        """Pairs of statements of a coder's that are linked as saying the same, the lower number first."""
        link, statement = schema.StatementLink, schema.Statement
        query = (
            select(link.from_id, link.to_id)
            .join(statement, statement.id == link.from_id)
            .where(statement.coder_id == coder_id, link.kind == StatementLinkKind.SAME.value)
        )
        return {
            (StatementId(min(from_id, to_id)), StatementId(max(from_id, to_id)))
            for from_id, to_id in self._connection.execute(query)
        }

    def article_ids(self) -> list[ArticleId]:
        return [ArticleId(number) for number in self._connection.scalars(select(schema.Article.id))]

    def texts(self, ids: Sequence[int]) -> Iterator[RunningText]:
        """Those of the articles that are there, in the order asked for within each few hundred."""
        article, text, region = schema.Article, schema.ArticleText, schema.Region
        for some in _chunks(ids):
            furniture = defaultdict[int, list[Span]](list)
            regions = select(region.article_id, region.start, region.stop).where(region.article_id.in_(some))
            for article_id, start, stop in self._connection.execute(
                regions.where(region.kind == RegionKind.BOILERPLATE.value)
            ):
                furniture[article_id].append(Span(start, stop))
            query = select(article.id, text.text).join(text, text.id == article.text_id).where(article.id.in_(some))
            found = {row.id: row.text for row in self._connection.execute(query)}
            for article_id in some:
                if article_id in found:
                    yield RunningText(ArticleId(article_id), found[article_id], tuple(furniture.get(article_id, ())))

    def _statements(self, coder_id: CoderId, ids: Sequence[StatementId] | None) -> Iterator[StatementWords]:
        row, part = schema.Statement, schema.Part
        query = (
            select(row.id, row.article_id, part.quote)
            .join(part, part.statement_id == row.id)
            .where(row.coder_id == coder_id)
            .order_by(row.id, part.start)
        )
        if ids is not None:
            query = query.where(row.id.in_(ids))
        for (number, article_id), parts in groupby(self._connection.execute(query), key=lambda found: found[:2]):
            yield StatementWords(StatementId(number), ArticleId(article_id), " ".join(part.quote for part in parts))


def _chunks(ids: Sequence[_Id]) -> Iterator[Sequence[_Id]]:
    return (ids[i : i + _AT_ONCE] for i in range(0, len(ids), _AT_ONCE))
