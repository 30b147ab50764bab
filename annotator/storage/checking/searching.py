"""The search held against the articles: whether each is found by its headline and by the last words of its text."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import Final

from sqlalchemy import Connection, func, select
from sqlalchemy.exc import DatabaseError

from annotator.domain.checks import Finding, FindingKind
from annotator.domain.records import ArticleId
from annotator.storage import schema

_REBUILD: Final = "Build the search anew."
_INDEXED: Final = "SELECT id FROM search_docsize"
_FOUND: Final = "SELECT 1 FROM search WHERE search MATCH ? AND rowid = ?"
_WORDS: Final = 8
_CHARACTERS: Final = 400


def of_search(connection: Connection) -> Iterator[Finding]:
    """One finding, however many articles it is about: the search is built anew as a whole."""
    try:
        missed = sorted(set(_missed(connection)))
    except (DatabaseError, sqlite3.DatabaseError) as error:
        if not is_damage(error):
            raise
        yield Finding(FindingKind.SEARCH, "The search is damaged.", repair_pattern=_REBUILD)
        return
    if missed:
        yield Finding(
            FindingKind.SEARCH,
            "The search does not know 1 article as it is."
            if len(missed) == 1
            else "The search does not know {count:,} articles as they are.",
            {"count": len(missed)},
            articles=tuple(map(ArticleId, missed)),
            repair_pattern=_REBUILD,
        )


def is_damage(error: BaseException) -> bool:
    """Whether SQLite says that what it reads makes no sense to it."""
    inner = error.orig if isinstance(error, DatabaseError) else error
    return getattr(inner, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_CORRUPT


def _missed(connection: Connection) -> Iterator[int]:
    article, text = schema.Article, schema.ArticleText
    indexed = set(connection.exec_driver_sql(_INDEXED).scalars())
    there: set[int] = set()
    # A text that is damaged can't be held against it: its ends only are read, and the check of texts names it.
    end = func.substr(text.text, -_CHARACTERS).label("end")
    query = select(article.id, article.headline, end, text.length).join(text, text.id == article.text_id)
    for row in connection.execute(query.order_by(article.id)):
        there.add(row.id)
        ending = row.end if row.length <= _CHARACTERS else row.end.partition(" ")[2]
        if row.id not in indexed or not all(
            _finds(connection, column, words, row.id)
            for column, words in (("headline", row.headline or ""), ("text", " ".join(ending.split()[-_WORDS:])))
        ):
            yield row.id
    yield from indexed - there


def _finds(connection: Connection, column: str, words: str, article_id: int) -> bool:
    if not any(character.isalnum() for character in words):
        return True
    phrase = words.replace('"', " ")
    return connection.exec_driver_sql(_FOUND, (f'{column} : "{phrase}"', article_id)).first() is not None
