"""Schema 3: how articles are read, names for drawings of lots, training rounds, and actors that are not the same."""

from __future__ import annotations

import sqlite3


def to_3(connection: sqlite3.Connection) -> None:
    connection.execute("ALTER TABLE project ADD COLUMN pipeline TEXT")
    for column in ("rules_off", "cues_off", "cues_added"):
        connection.execute(f"ALTER TABLE project ADD COLUMN {column} JSON NOT NULL DEFAULT '[]'")
    connection.execute("ALTER TABLE draws ADD COLUMN name TEXT NOT NULL DEFAULT ''")
    connection.execute("ALTER TABLE assignments ADD COLUMN round_id INTEGER REFERENCES draws (id)")
    connection.execute("ALTER TABLE analyses ADD COLUMN retired BOOLEAN NOT NULL DEFAULT 0")
    connection.execute(
        "UPDATE analyses SET retired = 1 WHERE EXISTS (SELECT 1 FROM analyses AS later"
        " WHERE later.article_id = analyses.article_id"
        " AND (later.made_at, later.id) > (analyses.made_at, analyses.id))"
    )
    connection.execute(
        "CREATE TABLE actors_apart (first_id INTEGER NOT NULL, second_id INTEGER NOT NULL,"
        " id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL,"
        " UNIQUE (first_id, second_id), CHECK (first_id < second_id), UNIQUE (uuid),"
        " FOREIGN KEY(first_id) REFERENCES actors (id), FOREIGN KEY(second_id) REFERENCES actors (id))"
    )
    connection.execute("CREATE INDEX ix_actors_apart_second_id ON actors_apart (second_id)")
