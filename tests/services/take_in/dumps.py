"""The coding in a project file by what every file knows, read past the program, to hold files against each other."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

Dump = dict[str, Any]


def dump(path: Path) -> Dump:
    """Statements with all that hangs on them, links, decisions, assignments, actors, regions, metadata."""
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        return _Reading(connection).dump()


class _Reading:
    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.texts = dict(self._pairs("SELECT a.id, t.sha256 FROM articles a JOIN texts t ON t.id = a.text_id"))
        self.coders = dict(self._pairs("SELECT id, name FROM coders"))
        self.actors = dict(self._pairs("SELECT id, uuid FROM actors"))
        self.draws = dict(self._pairs("SELECT id, uuid FROM draws"))
        self.statements = dict(self._pairs("SELECT id, uuid FROM statements"))
        self.suggestions = dict(self._pairs("SELECT id, uuid FROM suggestions"))

    def dump(self) -> Dump:
        return {
            "statements": self._statements(),
            "links": sorted(
                (self.statements[r["from_id"]], self.statements[r["to_id"]], r["kind"])
                for r in self._rows("statement_links")
            ),
            "decisions": sorted(
                (
                    self.suggestions[r["suggestion_id"]],
                    self.coders[r["coder_id"]],
                    r["kind"],
                    self.statements.get(r["statement_id"]),
                    str(json.loads(r["suggested"])),
                    str(json.loads(r["final"] or "null")),
                )
                for r in self._rows("decisions")
            ),
            "assignments": sorted(
                (
                    self.texts[r["article_id"]],
                    self.coders[r["coder_id"]],
                    r["state"],
                    str(r["suggestions"]),
                    str(self.draws.get(r["draw_id"])),
                    str(self.draws.get(r["round_id"])),
                )
                for r in self._rows("assignments")
            ),
            "draws": sorted((r["uuid"], r["kind"], r["name"], r["pool"], r["drawn"]) for r in self._rows("draws")),
            "actors": self._register(),
            "regions": sorted(
                (self.texts[r["article_id"]], r["start"], r["stop"], r["kind"]) for r in self._rows("regions")
            ),
            "articles": sorted(
                (self.texts[r["id"]], r["headline"], r["outlet"], r["author"]) for r in self._rows("articles")
            ),
            "coders": sorted(self.coders.values()),
            "settlements": sorted((r["uuid"], r["how"], r["passage"]) for r in self._rows("settlements")),
        }

    def _statements(self) -> dict[str, Any]:
        parts, links, values = (defaultdict[int, list[Any]](list) for _each in range(3))
        for r in self._rows("parts"):
            parts[r["statement_id"]].append((r["start"], r["stop"], r["quote"]))
        for r in self._rows("actor_links"):
            links[r["statement_id"]].append((r["role"], self.actors[r["actor_id"]], r["confirmed"]))
        for r in self._rows("statement_values"):
            values[r["statement_id"]].append((r["variable"], r["value"]))
        return {
            r["uuid"]: {
                "text": self.texts[r["article_id"]],
                "coder": self.coders[r["coder_id"]],
                "suggestion": self.suggestions.get(r["suggestion_id"]),
                **{name: r[name] for name in ("code", "memo", "origin", "suggestions", "created_at", "changed_at")},
                "parts": sorted(parts[r["id"]]),
                "links": sorted(links[r["id"]]),
                "values": sorted(values[r["id"]]),
            }
            for r in self._rows("statements")
        }

    def _register(self) -> dict[str, Any]:
        aliases, known = (defaultdict[int, list[str]](list) for _each in range(2))
        for r in self._rows("actor_aliases"):
            aliases[r["actor_id"]].append(r["alias"])
        for r in self._rows("identities"):
            known[r["row_id"]].append(r["uuid"])
        entries = {
            r["uuid"]: (
                r["name"],
                r["kind"],
                self.actors.get(r["belongs_to"]),
                sorted(aliases[r["id"]]),
                sorted(known[r["id"]]),
            )
            for r in self._rows("actors")
        }
        apart = sorted(
            tuple(sorted((self.actors[r["first_id"]], self.actors[r["second_id"]]))) for r in self._rows("actors_apart")
        )
        return {"entries": entries, "apart": apart}

    def _rows(self, table: str) -> Iterable[sqlite3.Row]:
        return self._connection.execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608 - names of our own tables

    def _pairs(self, query: str) -> list[tuple[Any, Any]]:
        return [tuple(row) for row in self._connection.execute(query)]


def differing(one: Dump, other: Dump) -> str:
    """In what two dumps differ, for a failing test."""
    return "\n".join(
        f"{name}:\n  {json.dumps(one[name], default=str)}\n  {json.dumps(other[name], default=str)}"
        for name in one
        if one[name] != other[name]
    )
