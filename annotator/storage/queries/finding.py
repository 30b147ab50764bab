"""Finding articles by what they are called: headline, file name, outlet."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, or_, select

from annotator.domain.listing import ArticleNamed
from annotator.domain.records import ArticleId
from annotator.storage import schema, search


class FindingQueries:
    """Reads a first page of what fits: many articles may."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def articles(self, words: str, *, limit: int) -> list[ArticleNamed]:
        """Articles with all of the words in the headline, then those with them in headline, file name or outlet."""
        found = self._read(self._by_headline(words), limit)
        if len(found) < limit:
            known = {article.id for article in found}
            others = self._read(_by_any(words), limit + len(known))
            found += [article for article in others if article.id not in known]
        return found[:limit]

    def _by_headline(self, words: str) -> Select[*tuple[Any, ...]] | None:
        matching = search.matching(words, column="headline")
        return None if matching is None else _NAMED.where(schema.Article.id.in_(matching.columns(schema.Article.id)))

    def _read(self, query: Select[*tuple[Any, ...]] | None, limit: int) -> list[ArticleNamed]:
        if query is None:
            return []
        rows = self._connection.execute(query.order_by(schema.Article.id).limit(limit))
        return [ArticleNamed(ArticleId(row.id), row.title, row.name, row.outlet, row.date) for row in rows]


_TITLE = func.coalesce(schema.Article.headline, schema.Article.first_words)
_NAMED = select(
    schema.Article.id, _TITLE.label("title"), schema.Article.name, schema.Article.outlet, schema.Article.date
)


def _by_any(words: str) -> Select[*tuple[Any, ...]]:
    """All of the words, each anywhere in what an article is called; without words every article."""
    return _NAMED.where(*(or_(*_holding(word)) for word in words.split()))


def _holding(word: str) -> list[ColumnElement[bool]]:
    """SQLite takes no heed of case in ASCII alone: of other letters it is tried as written and with a capital."""
    article = schema.Article
    columns = (article.headline, article.name, article.outlet)
    forms = {word} if word.isascii() else {word, word.lower(), word.capitalize(), word.upper()}
    return [column.contains(form, autoescape=True) for column in columns for form in sorted(forms)]
