"""Schema 5: what actors are beside their names, who changed the codebook and why, what articles came from."""

from __future__ import annotations

import sqlite3


def to_5(connection: sqlite3.Connection) -> None:
    connection.execute("ALTER TABLE actors ADD COLUMN attributes JSON NOT NULL DEFAULT '{}'")
    connection.execute("ALTER TABLE codebook_versions ADD COLUMN made_by INTEGER REFERENCES coders (id)")
    connection.execute("ALTER TABLE codebook_versions ADD COLUMN note TEXT NOT NULL DEFAULT ''")
    connection.execute("ALTER TABLE codes ADD COLUMN replaced_by TEXT")
    connection.execute("ALTER TABLE articles ADD COLUMN format TEXT NOT NULL DEFAULT 'txt'")
    connection.execute("ALTER TABLE articles ADD COLUMN place TEXT NOT NULL DEFAULT ''")
    connection.execute("ALTER TABLE articles ADD COLUMN details JSON NOT NULL DEFAULT '{}'")
