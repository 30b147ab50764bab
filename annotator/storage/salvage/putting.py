"""Rows that were saved, put together to a project: what the journal still has, stand-ins, and what must be left out."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Collection, Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection

from annotator.domain.changes import ActionKind
from annotator.domain.checks import TableSaved
from annotator.storage import schema
from annotator.storage.salvage.standing_in import StandingIn, insert_row
from annotator.storage.salvage.texts import put_texts_right
from annotator.storage.search import rebuild

_LAST: Final = """
SELECT table_name, row_id, "after" FROM (
  SELECT change.table_name, change.row_id, change."after", row_number() OVER (
    PARTITION BY change.table_name, change.row_id
    ORDER BY coalesce(action.turn, change.action_id) DESC, change.id DESC) AS place
  FROM change LEFT JOIN action ON action.id = change.action_id
  WHERE coalesce(action.state, 'done') = 'done'
) WHERE place = 1 AND table_name = ?
"""
_JOURNAL: Final = frozenset({"action", "change"})
_CODED: Final = frozenset({"statements", "parts", "actor_links", "statement_values", "articles"})
_ROUNDS: Final = 20
_AT_ONCE: Final = 2000


def columns_now(table: str) -> list[str]:
    """The columns that a table has in this version of the program."""
    return [column.name for column in schema.Base.metadata.tables[table].columns]


class Putting:
    """Fills a new project from rows that were read. ``lost`` says in sentences what is known to be missing."""

    def __init__(self, scratch: Path, name: str, broken: Collection[str], now: datetime) -> None:
        self._scratch = scratch
        self._name = name
        self._broken = broken
        self._now = now.isoformat()
        self._from_journal = Counter[str]()
        self._left_out = Counter[str]()
        self._made = Counter[str]()
        self.lost: list[str] = []
        self.tables: tuple[TableSaved, ...] = ()

    def write(self, connection: Connection) -> None:
        """Within the transaction in which the new file is made: its tables are empty."""
        raw = connection.connection.driver_connection
        assert isinstance(raw, sqlite3.Connection)  # noqa: S101 - every database of ours is one
        with closing(sqlite3.connect(self._scratch, isolation_level=None)) as saved:
            self.lost += put_texts_right(saved)
            for table in _tables():
                self._copy(saved, raw, table)
            self._take_from_journal(saved, raw)
        standing_in = StandingIn(raw, self._name, self._broken, self._now)
        standing_in.write()
        self._made = standing_in.made
        self.lost += standing_in.lost
        self._leave_orphans_out(raw)
        self._close_the_journal(raw)
        rebuild(connection)
        self.tables = tuple(self._counted(raw))

    def _copy(self, saved: sqlite3.Connection, raw: sqlite3.Connection, table: str) -> None:
        there = {row[1] for row in saved.execute(f"PRAGMA table_info({table})")}
        names = [name for name in columns_now(table) if name in there]
        if not names:
            return
        columns, places = ", ".join(f'"{name}"' for name in names), ", ".join("?" * len(names))
        read = saved.execute(f"SELECT {columns} FROM {table} ORDER BY id")  # noqa: S608 - our own tables
        while some := read.fetchmany(_AT_ONCE):
            done = raw.executemany(f"INSERT OR IGNORE INTO {table} ({columns}) VALUES ({places})", some)  # noqa: S608
            self._left_out[table] += len(some) - done.rowcount

    def _take_from_journal(self, saved: sqlite3.Connection, raw: sqlite3.Connection) -> None:
        """Bring back rows that were lost and are in an image; let those go that the journal says were removed."""
        for mapped in schema.JOURNALED:
            table = mapped.__tablename__
            if table not in self._broken:
                continue
            there = {row[0] for row in raw.execute(f"SELECT id FROM {table}")}  # noqa: S608 - our own tables
            for _table, row_id, after in saved.execute(_LAST, (table,)):
                if after is None:
                    raw.execute(f"DELETE FROM {table} WHERE id = ?", (row_id,))  # noqa: S608
                elif row_id not in there and insert_row(raw, table, _image(after)):
                    self._from_journal[table] += 1
                    if not _JOURNAL.isdisjoint(self._broken) and table in _CODED:
                        self.lost.append(
                            f"Entry {row_id} of “{table}” was taken from the history, of which a part is lost: it may"
                            " be as it was at an earlier time"
                        )

    def _leave_orphans_out(self, raw: sqlite3.Connection) -> None:
        """Entries that refer to what is lost, and what in turn refers to them."""
        for _round in range(_ROUNDS):
            broken = set(raw.execute("PRAGMA foreign_key_check").fetchall())
            broken |= {("statements", row[0], "parts", 0) for row in raw.execute(_WITHOUT_TEXT)}
            if not broken:
                return
            for table, row_id in sorted({(row[0], row[1]) for row in broken}):
                self.lost += _told_of(raw, table, row_id)
                raw.execute(f"DELETE FROM {table} WHERE id = ?", (row_id,))  # noqa: S608 - our own tables
                self._left_out[table] += 1

    def _close_the_journal(self, raw: sqlite3.Connection) -> None:
        """What was done before stays to be read, but undo begins anew: images may be missing without a trace."""
        raw.execute("DELETE FROM action WHERE id NOT IN (SELECT action_id FROM change)")
        turn = raw.execute("SELECT coalesce(max(turn), 0) FROM action").fetchone()[0]
        for number, (coder_id,) in enumerate(raw.execute("SELECT id FROM coders").fetchall(), 1):
            values = {
                "kind": ActionKind.SALVAGE.value, "coder_id": coder_id, "state": schema.ActionState.DONE,
                "turn": turn + number, "made_at": self._now,
            }  # fmt: skip
            insert_row(raw, "action", values)

    def _counted(self, raw: sqlite3.Connection) -> Iterator[TableSaved]:
        for table in _tables():
            rows = raw.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608 - our own tables
            yield TableSaved(table, rows, self._from_journal[table], self._made[table], self._left_out[table])


_WITHOUT_TEXT: Final = "SELECT id FROM statements WHERE id NOT IN (SELECT statement_id FROM parts)"


def _tables() -> list[str]:
    return [table.name for table in schema.Base.metadata.sorted_tables]


def _image(words: str) -> dict[str, Any]:
    try:
        found = json.loads(words)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _told_of(raw: sqlite3.Connection, table: str, row_id: int) -> Iterator[str]:
    """What a coder is to know of an entry that is left out."""
    if table == "statements":
        row = raw.execute("SELECT code, article_id FROM statements WHERE id = ?", (row_id,)).fetchone()
        quotes = [each[0] for each in raw.execute("SELECT quote FROM parts WHERE statement_id = ?", (row_id,))]
        words = " […] ".join(str(quote) for quote in quotes) or "its words are lost"
        yield f"Statement {row_id} ({row[0]}) of article {row[1]}: “{words}”"
    elif table == "parts":
        row = raw.execute("SELECT statement_id, quote FROM parts WHERE id = ?", (row_id,)).fetchone()
        yield f"Words of statement {row[0]}, of which nothing else is left: “{row[1]}”"
    elif table == "articles":
        row = raw.execute("SELECT name, headline FROM articles WHERE id = ?", (row_id,)).fetchone()
        yield f"Article {row_id}, “{row[1] or row[0]}”: its text is lost"
