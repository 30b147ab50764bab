"""Schema 5: what actors are beside their names, who changed the codebook and why, what articles came from.

Names that differ only in the form of an apostrophe, a quotation mark, a dash or a blank are the same from now on: what
names are compared by is written anew, also where undo and taking in have it.
"""

from __future__ import annotations

import json
import sqlite3
import unicodedata
from collections.abc import Iterator

_FORMS = str.maketrans(
    {
        **dict.fromkeys("'’‘‛ʼʻ`´′＇", "'"),
        **dict.fromkeys('"“”„‟«»″＂', '"'),
        **dict.fromkeys("-‐‑‒–—―−﹘﹣－", "-"),
        **dict.fromkeys("\u00ad\u200b\u2060\ufeff", ""),
    }
)


def to_5(connection: sqlite3.Connection) -> None:
    connection.execute("ALTER TABLE actors ADD COLUMN attributes JSON NOT NULL DEFAULT '{}'")
    connection.execute("ALTER TABLE codebook_versions ADD COLUMN made_by INTEGER REFERENCES coders (id)")
    connection.execute("ALTER TABLE codebook_versions ADD COLUMN note TEXT NOT NULL DEFAULT ''")
    connection.execute("ALTER TABLE codes ADD COLUMN replaced_by TEXT")
    connection.execute("ALTER TABLE variables ADD COLUMN labels JSON NOT NULL DEFAULT '[]'")
    connection.execute("ALTER TABLE variables ADD COLUMN retired_options JSON NOT NULL DEFAULT '[]'")
    connection.execute("ALTER TABLE articles ADD COLUMN format TEXT NOT NULL DEFAULT 'txt'")
    connection.execute("ALTER TABLE articles ADD COLUMN place TEXT NOT NULL DEFAULT ''")
    connection.execute("ALTER TABLE articles ADD COLUMN details JSON NOT NULL DEFAULT '{}'")
    _fold_names(connection)


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", " ".join(name.translate(_FORMS).split()).casefold())


def _fold_names(connection: sqlite3.Connection) -> None:
    for table, name in (("actors", "name"), ("actor_aliases", "alias")):
        rows = connection.execute(f"SELECT id, {name}, folded FROM {table}").fetchall()  # noqa: S608 - names above
        new = [(_folded(words), row_id) for row_id, words, folded in rows if _folded(words) != folded]
        connection.executemany(f"UPDATE {table} SET folded = ? WHERE id = ?", new)  # noqa: S608 - as above
        connection.executemany(
            'UPDATE change SET "before" = ?, "after" = ? WHERE id = ?', list(_images(connection, table, name))
        )
    _fold_stands(connection)


def _images(connection: sqlite3.Connection, table: str, name: str) -> Iterator[tuple[str | None, str | None, int]]:
    """The images of rows in the journal whose names are compared otherwise now."""
    query = 'SELECT "before", "after", id FROM change WHERE table_name = ?'
    for before, after, row_id in connection.execute(query, (table,)).fetchall():
        images = [None if image in (None, "null") else json.loads(image) for image in (before, after)]
        known = [image for image in images if image is not None and image["folded"] != _folded(image[name])]
        for image in known:
            image["folded"] = _folded(image[name])
        if known:
            first, second = (None if image is None else json.dumps(image) for image in images)
            yield first, second, row_id


def _fold_stands(connection: sqlite3.Connection) -> None:
    """Aliases are known by their names: of two that have become one the later stand holds."""
    query = "SELECT id, thing FROM stands WHERE kind = 'alias' ORDER BY at, event"
    latest: dict[str, int] = {}
    for row_id, thing in connection.execute(query).fetchall():
        uuid, _, words = thing.partition(" ")
        wanted = f"{uuid} {_folded(words)}"
        if wanted in latest:
            connection.execute("DELETE FROM stands WHERE id = ?", (latest[wanted],))
        latest[wanted] = row_id
    known = dict(connection.execute("SELECT id, thing FROM stands WHERE kind = 'alias'"))
    new = [(thing, row_id) for thing, row_id in latest.items() if known[row_id] != thing]
    connection.executemany("UPDATE stands SET thing = ? WHERE id = ?", new)
