"""Search in headlines and texts: the one place that knows SQLite's full-text index.

The index holds no copy of the texts, so taking an article out needs the words that went in. Triggers can't keep it:
with ``trusted_schema`` off they may not touch virtual tables; the journal calls ``follow`` instead.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final

from sqlalchemy import Connection, Select, TextClause, select, text

from annotator.domain.segments import is_without_blanks
from annotator.storage import schema

_CREATE = """
CREATE VIRTUAL TABLE search USING fts5(headline, text, content='', tokenize='unicode61 remove_diacritics 2')
"""
_REMOVE = "INSERT INTO search(search, rowid, headline, text) VALUES ('delete', :id, :headline, :text)"

_ADD_ALL = """
INSERT INTO search(rowid, headline, text)
SELECT articles.id, coalesce(articles.headline, ''), texts.text FROM articles JOIN texts ON texts.id = articles.text_id
WHERE articles.id IN (SELECT value FROM json_each(:ids)) ORDER BY articles.id
"""

_AT_ONCE: Final = 250

Image = Mapping[str, Any]


def create_search(connection: Connection) -> None:
    connection.exec_driver_sql(_CREATE)


def rebuild(connection: Connection) -> None:
    """Make the index anew of all articles that there are."""
    connection.exec_driver_sql("DROP TABLE search")
    create_search(connection)
    connection.exec_driver_sql(
        "INSERT INTO search(rowid, headline, text) SELECT articles.id, coalesce(articles.headline, ''), texts.text"
        " FROM articles JOIN texts ON texts.id = articles.text_id ORDER BY articles.id"
    )


def follow(
    connection: Connection,
    changes: Iterable[tuple[Image | None, Image | None]],
    *,
    step: Callable[[], None] = lambda: None,
) -> None:
    """Bring the index along with rows of ``articles`` that were added, changed or removed: before and after.

    ``step`` is called each time that some are in it.
    """
    told = [(before, after) for before, after in changes if _headline(before) != _headline(after)]
    for before, _after in told:
        if before:
            connection.execute(text(_REMOVE), _entry(connection, before))
    there = [after["id"] for _before, after in told if after]
    for start in range(0, len(there), _AT_ONCE):
        connection.execute(text(_ADD_ALL), {"ids": json.dumps(there[start : start + _AT_ONCE])})
        step()


def _headline(image: Image | None) -> tuple[str | None] | None:
    return (image["headline"],) if image else None


def matching(words: str, *, column: str = "") -> TextClause | None:
    """A select of the ids of articles with all of the words, the last as a beginning; None where there are none.

    ``column`` is ``headline`` where they are to stand in that.
    """
    terms = terms_of(words)
    if not terms:
        return None
    query = " ".join(f'"{term}"' for term in terms) + "*"
    if column:
        query = f"{column} : ({query})"
    return text("SELECT rowid AS id FROM search WHERE search MATCH :search").bindparams(search=query)


def beginning(terms: Sequence[str]) -> TextClause | None:
    """A select of the ids of articles whose text has words that begin so; None where the index can’t tell."""
    if not terms or any(map(is_without_blanks, terms)):
        return None
    query = " ".join(f'"{term}"*' for term in terms)
    return text("SELECT rowid AS id FROM search WHERE search MATCH :search").bindparams(search=f"text : ({query})")


def terms_of(words: str) -> list[str]:
    """The letters and digits that stand together, as the index takes them for words."""
    return "".join(char if char.isalnum() else " " for char in words).split()


def holding(phrases: Iterable[str]) -> TextClause | None:
    """A select of the ids of articles whose text has one of the phrases; None where the index can’t tell.

    It takes what is written without blanks between the words for one word.
    """
    wanted = list(phrases)
    if any(is_without_blanks(phrase) or not any(map(str.isalnum, phrase)) for phrase in wanted):
        return None
    quoted = " OR ".join('"{}"'.format(phrase.replace('"', '""')) for phrase in wanted)
    return text("SELECT rowid AS id FROM search WHERE search MATCH :search").bindparams(search=f"text : ({quoted})")


def _entry(connection: Connection, image: Image) -> dict[str, Any]:
    words = connection.execute(_text_of(image["text_id"])).scalar_one()
    return {"id": image["id"], "headline": image["headline"] or "", "text": words}


def _text_of(text_id: int) -> Select[str]:
    return select(schema.ArticleText.text).where(schema.ArticleText.id == text_id)
