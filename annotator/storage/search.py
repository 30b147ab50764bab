"""Search in headlines and texts: the one place that knows SQLite's full-text index.

The index holds no copy of the texts, so taking an article out needs the words that went in. Triggers can't keep it:
with ``trusted_schema`` off they may not touch virtual tables; the journal calls ``follow`` instead.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Select, TextClause, select, text
from sqlalchemy.orm import Session

from annotator.storage import schema

_CREATE = """
CREATE VIRTUAL TABLE search USING fts5(headline, text, content='', tokenize='unicode61 remove_diacritics 2')
"""
_ADD = "INSERT INTO search(rowid, headline, text) VALUES (:id, :headline, :text)"
_REMOVE = "INSERT INTO search(search, rowid, headline, text) VALUES ('delete', :id, :headline, :text)"

Image = Mapping[str, Any]


def create_search(connection: Connection) -> None:
    connection.exec_driver_sql(_CREATE)


def follow(connection: Connection | Session, before: Image | None, after: Image | None) -> None:
    """Bring the index along with one row of ``articles``: added, changed or removed."""
    if before and after and before["headline"] == after["headline"]:
        return
    if before:
        connection.execute(text(_REMOVE), _entry(connection, before))
    if after:
        connection.execute(text(_ADD), _entry(connection, after))


def matching(words: str) -> TextClause | None:
    """A select of the ids of articles with all of the words, the last as a beginning; None where there are none."""
    terms = [term for term in ("".join(c if c.isalnum() else " " for c in words)).split() if term]
    if not terms:
        return None
    query = " ".join(f'"{term}"' for term in terms) + "*"
    return text("SELECT rowid AS id FROM search WHERE search MATCH :search").bindparams(search=query)


def _entry(connection: Connection | Session, image: Image) -> dict[str, Any]:
    words = connection.execute(_text_of(image["text_id"])).scalar_one()
    return {"id": image["id"], "headline": image["headline"] or "", "text": words}


def _text_of(text_id: int) -> Select[str]:
    return select(schema.ArticleText.text).where(schema.ArticleText.id == text_id)
