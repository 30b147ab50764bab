"""Schema 2: articles are drawn by lot to be coded without suggestions, and the seed is kept."""

from __future__ import annotations

import sqlite3


def to_2(connection: sqlite3.Connection) -> None:
    connection.execute(
        "CREATE TABLE draws (kind TEXT NOT NULL, coder_id INTEGER NOT NULL, share DOUBLE NOT NULL,"
        " seed INTEGER NOT NULL, pool INTEGER NOT NULL, drawn INTEGER NOT NULL, made_at TEXT NOT NULL,"
        " id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL, UNIQUE (uuid),"
        " FOREIGN KEY(coder_id) REFERENCES coders (id))"
    )
    connection.execute("ALTER TABLE assignments ADD COLUMN draw_id INTEGER REFERENCES draws (id)")
