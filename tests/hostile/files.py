"""Projects made to do harm: each is a function that changes a sound one."""

# ruff: noqa: S608 - these are no queries of the program

from __future__ import annotations

import os
import sqlite3
import struct
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

_LOOP = "WITH RECURSIVE a(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM a)"


def script(sql: str) -> Callable[[Path], None]:
    def make(path: Path) -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.executescript(f"PRAGMA synchronous = OFF; BEGIN; PRAGMA writable_schema = ON; {sql}; COMMIT")

    return make


def described(old: str, new: str, table: str) -> Callable[[Path], None]:
    """A table whose own description was changed, with its rows as they were."""
    change = f"UPDATE sqlite_schema SET sql = replace(sql, '{old}', '{new}') WHERE name = '{table}'"
    return script(change)


FOREIGN: dict[str, Callable[[Path], None]] = {
    "a trigger that wipes articles": script(
        "CREATE TRIGGER evil AFTER UPDATE ON articles BEGIN DELETE FROM statements; DELETE FROM articles; END"
    ),
    "a trigger with a name of SQLite's": script(
        "INSERT INTO sqlite_schema VALUES ('trigger', 'sqlite_evil', 'articles', 0,"
        " 'CREATE TRIGGER sqlite_evil AFTER UPDATE ON articles BEGIN DELETE FROM statements; END')"
    ),
    "our trigger with other words": script(
        "DROP TRIGGER texts_keep; CREATE TRIGGER texts_keep BEFORE UPDATE ON texts BEGIN DELETE FROM statements; END"
    ),
    "texts that may be changed": script("DROP TRIGGER texts_keep"),
    "a view in the place of a table": script(
        f"ALTER TABLE coders RENAME TO gone; CREATE VIEW coders AS {_LOOP} SELECT x AS id, x AS name, x AS uuid FROM a"
    ),
    "a view that never ends": script(f"CREATE VIEW more AS {_LOOP} SELECT x FROM a"),
    "a generated column": script("ALTER TABLE coders ADD COLUMN g GENERATED ALWAYS AS (printf('%*c', 99999999, 'x'))"),
    "a default that is worked out": described(
        "kind TEXT NOT NULL", "kind TEXT NOT NULL DEFAULT (randomblob(9))", "mentions"
    ),
    "rows that take others along": described(
        "REFERENCES articles (id)", "REFERENCES articles (id) ON DELETE CASCADE", "statements"
    ),
    "rows that replace others": described("UNIQUE (uuid)", "UNIQUE (uuid) ON CONFLICT REPLACE", "statements"),
    "a rule worked out for each row": described(
        "UNIQUE (uuid)", "UNIQUE (uuid), CHECK (length(memo) < 9)", "statements"
    ),
    "a rule hidden behind a name": described(
        "UNIQUE (uuid)",
        "UNIQUE (uuid), CONSTRAINT [a''] CHECK (length(memo) < 9) CONSTRAINT [b''] UNIQUE (id)",
        "statements",
    ),
    "an index of something worked out": script("CREATE INDEX evil ON articles (printf('%*c', 9999999, headline))"),
    "an index of some rows": script("CREATE INDEX evil ON articles (headline) WHERE headline LIKE '%a'"),
    "a foreign virtual table": script("CREATE VIRTUAL TABLE other USING fts5(words)"),
    "ten thousand tables": script(
        "WITH RECURSIVE a(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM a WHERE x < 10000) INSERT INTO sqlite_schema"
        " SELECT 'table', 'junk' || x, 'junk' || x, 2, 'CREATE TABLE junk' || x || ' (a)' FROM a"
    ),
    "a table with a nasty name": script('CREATE TABLE "<img src=file:///etc/passwd>\n\u202e{name!r}%s" (a)'),
}
"""What is refused on opening, with the file as it was."""

ODD: dict[str, Callable[[Path], None]] = {
    "everything ours, but another shape": script("DROP TABLE parts; CREATE TABLE parts (a, b, c)"),
    "words in place of numbers": script("UPDATE parts SET start = 'abc', stop = 'def'"),
    "a blob in place of words": script("UPDATE articles SET headline = x'00ff'"),
    "half a list": script("UPDATE articles SET details = '{'"),
    "a list of the wrong things": script("UPDATE articles SET details = '[1, 2]'"),
    "negative and huge numbers": script(
        "UPDATE statements SET id = -9223372036854775807 WHERE id = (SELECT min(id) FROM statements)"
    ),
    "spans outside of the text": script("UPDATE parts SET start = 9000000000000000000, stop = 9100000000000000000"),
    "a state that there is not": script("UPDATE assignments SET state = 'hacked'"),
    "a kind that there is not": script("UPDATE actors SET kind = 'hacked'"),
    "a time that is none": script("UPDATE action SET made_at = 'yesterday'"),
    "no codebook": script("DELETE FROM codes; DELETE FROM roles; DELETE FROM variables; DELETE FROM codebook_versions"),
    "no line about itself": script("DELETE FROM project"),
    "coders without names": script("UPDATE coders SET name = x''"),
}
"""Rows that no program of ours writes, in a file of our shape."""


def journal(*, names: str = "", page: bytes = b"", size: int = 4096) -> bytes:
    """The journal of a cut-off action, with one page; with the name of a further file that SQLite would remove."""
    head = bytes.fromhex("d9d505f920a163d7") + struct.pack(">IIIII", 1, 0, int.from_bytes(page[28:32]), 512, size)
    place = size - 200
    held = page.ljust(size, b"\0")
    check = sum(held[at] for at in range(place, 0, -200))
    body = head.ljust(512, b"\0") + b"\0\0\0\1" + held + struct.pack(">I", check & 0xFFFFFFFF)
    if not names:
        return body
    words = os.fsencode(names)
    sum_of = sum(word - 256 if word > 127 else word for word in words) & 0xFFFFFFFF
    end = struct.pack(">I", 0xFFFFFFFF) + words + struct.pack(">II", len(words), sum_of)
    return body + end + bytes.fromhex("d9d505f920a163d7")
