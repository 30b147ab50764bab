"""Stand-ins for entries that are lost, so that what refers to them need not be lost too. Each says what it is."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections import Counter
from collections.abc import Collection, Mapping
from typing import Any, Final
from uuid import uuid4

from annotator import __version__
from annotator.domain.records import ActorKind, CoderKind, SuggestionMode
from annotator.storage import schema

_FIRST_WORDS: Final = 20
_LOST_CODERS: Final = """
SELECT coder_id FROM statements UNION SELECT coder_id FROM assignments UNION SELECT coder_id FROM decisions
UNION SELECT imported_by FROM articles UNION SELECT coder_id FROM action UNION SELECT coder_id FROM draws
UNION SELECT coder_id FROM settlements UNION SELECT made_by FROM settlements
UNION SELECT made_by FROM codebook_versions WHERE made_by IS NOT NULL
EXCEPT SELECT id FROM coders
"""
_LOST_ACTORS: Final = """
SELECT actor_id FROM actor_links UNION SELECT belongs_to FROM actors WHERE belongs_to IS NOT NULL
EXCEPT SELECT id FROM actors
"""
_LOST_ACTIONS: Final = "SELECT action_id FROM change EXCEPT SELECT id FROM action"
_LOST_VERSIONS: Final = """
SELECT codebook_version FROM statements EXCEPT SELECT version FROM codebook_versions
"""


class StandingIn:
    """Makes entries for the project, coders, actors, the codebook, kept bytes and articles that are lost."""

    def __init__(self, raw: sqlite3.Connection, name: str, broken: Collection[str], now: str) -> None:
        self._raw = raw
        self._name = name
        self._broken = broken
        self._now = now
        self.made = Counter[str]()
        self.lost: list[str] = []

    def write(self) -> None:
        self._project()
        self._coders()
        self._actors()
        self._articles()
        self._originals()
        self._codebook()
        self._raw.execute(
            "UPDATE statements SET suggestion_id = NULL WHERE suggestion_id NOT IN (SELECT id FROM suggestions)"
        )
        self._raw.execute(f"DELETE FROM change WHERE action_id IN ({_LOST_ACTIONS})")  # noqa: S608 - a constant

    def _make(self, table: str, values: Mapping[str, Any], words: str) -> None:
        if insert_row(self._raw, table, values):
            self.made[table] += 1
            self.lost.append(words)

    def _ids(self, query: str) -> list[int]:
        return [row[0] for row in self._raw.execute(query).fetchall() if row[0] is not None]

    def _project(self) -> None:
        if self._raw.execute("SELECT 1 FROM project").fetchone() is None:
            values = {
                "title": self._name, "suggestions": SuggestionMode.WHERE.value, "program": __version__,
                "created_at": self._now, "uuid": str(uuid4()), "rules_off": "[]", "cues_off": "[]", "cues_added": "[]",
            }  # fmt: skip
            self._make("project", values, "The project’s title and set-up of suggestions")

    def _coders(self) -> None:
        for coder_id in self._ids(_LOST_CODERS) or ([] if self._ids("SELECT id FROM coders") else [1]):
            name = f"Coder {coder_id} (name lost)"
            values = {"id": coder_id, "uuid": str(uuid4()), "name": name, "kind": CoderKind.PERSON.value}
            self._make("coders", values, f"The name of coder {coder_id}: “{name}” stands in for it")

    def _actors(self) -> None:
        for actor_id in self._ids(_LOST_ACTORS):
            name = f"Actor {actor_id} (name lost)"
            values = {
                "id": actor_id, "uuid": str(uuid4()), "name": name, "folded": name.casefold(),
                "kind": ActorKind.UNKNOWN.value, "attributes": "{}",
            }  # fmt: skip
            self._make("actors", values, f"The name of actor {actor_id}: “{name}” stands in for it")

    def _articles(self) -> None:
        """Articles of which only the texts are left: whose statements are in a text is told by their words."""
        if "articles" not in self._broken:
            return
        free = dict(
            self._raw.execute("SELECT id, text FROM texts WHERE id NOT IN (SELECT text_id FROM articles)").fetchall()
        )
        wanted = self._ids("SELECT article_id FROM statements EXCEPT SELECT id FROM articles")
        for article_id in wanted:
            text_id = self._text_with_words_of(article_id, free)
            if text_id is not None:
                self._article(article_id, text_id, free.pop(text_id))
        for text_id, text in free.items():
            self._article(None, text_id, text)

    def _text_with_words_of(self, article_id: int, texts: Mapping[int, str]) -> int | None:
        parts = self._raw.execute(
            "SELECT start, stop, quote FROM parts JOIN statements ON statements.id = parts.statement_id"
            " WHERE article_id = ?",
            (article_id,),
        ).fetchall()
        fitting = [
            text_id
            for text_id, text in texts.items()
            if parts and all(text[start:stop] == quote for start, stop, quote in parts)
        ]
        return fitting[0] if len(fitting) == 1 else None

    def _article(self, article_id: int | None, text_id: int, text: str) -> None:
        name = f"Text {text_id} (name lost)"
        words = text.split()
        values = {
            "uuid": str(uuid4()), "text_id": text_id, "original_id": self._original(text), "name": name,
            "encoding": "utf-8", "first_words": " ".join(words[:_FIRST_WORDS]), "words": len(words),
            "imported_at": self._now, "imported_by": self._ids("SELECT min(id) FROM coders")[0], "format": "txt",
            "place": "", "details": "{}",
        }  # fmt: skip
        given = values if article_id is None else {"id": article_id, **values}
        self._make("articles", given, f"What was known of an article: “{name}” stands in for it, its text is whole")

    def _originals(self) -> None:
        query = (
            "SELECT articles.id, articles.name, texts.text FROM articles JOIN texts ON texts.id = articles.text_id"
            " WHERE original_id NOT IN (SELECT id FROM originals)"
        )
        for article_id, name, text in self._raw.execute(query).fetchall():
            original_id = self._original(text)
            self._raw.execute("UPDATE articles SET original_id = ? WHERE id = ?", (original_id, article_id))
            self.lost.append(f"Article “{name}”: the bytes of its file; those of its text are kept in their place")

    def _original(self, text: str) -> int:
        data = text.encode()
        sha256 = hashlib.sha256(data).hexdigest()
        known = self._raw.execute("SELECT id FROM originals WHERE sha256 = ?", (sha256,)).fetchone()
        if known is not None:
            return int(known[0])
        self.made["originals"] += 1
        made = self._raw.execute("INSERT INTO originals (sha256, data) VALUES (?, ?)", (sha256, data)).lastrowid
        assert made is not None  # noqa: S101 - a row was inserted
        return made

    def _codebook(self) -> None:
        """Versions, codes, roles and variables that statements name."""
        known = self._ids("SELECT version FROM codebook_versions")
        for version in self._ids(_LOST_VERSIONS) or ([] if known else [1]):
            values = {
                "version": version, "name": f"Version {version} (lost)", "unit": "", "precedence": "[]", "notes": "[]",
                "created_at": self._now, "note": "",
            }  # fmt: skip
            self._make("codebook_versions", values, f"Version {version} of the codebook")
        for codebook_id, version in self._raw.execute("SELECT id, version FROM codebook_versions").fetchall():
            self._codes(codebook_id, version)
        newest = self._raw.execute("SELECT id FROM codebook_versions ORDER BY version DESC LIMIT 1").fetchone()[0]
        self._roles_and_variables(newest)

    def _codes(self, codebook_id: int, version: int) -> None:
        used = self._raw.execute(
            "SELECT DISTINCT code FROM statements WHERE codebook_version = ?"
            " EXCEPT SELECT key FROM codes WHERE codebook_id = ?",
            (version, codebook_id),
        ).fetchall()
        count = self._raw.execute("SELECT count(*) FROM codes WHERE codebook_id = ?", (codebook_id,)).fetchone()[0]
        keys = [row[0] for row in used] or ([] if count else ["claim"])
        for number, key in enumerate(keys, count + 1):
            values = {
                "codebook_id": codebook_id, "key": key, "name": f"{key} (rules lost)", "letter": _letter(number),
                "colour": f"c{5 + number % 5}", "line": "thin", "definition": "", "use_when": "[]", "not_when": "[]",
                "examples": "[]", "retired": 0,
            }  # fmt: skip
            self._make("codes", values, f"The code “{key}” of version {version} of the codebook, but for its key")

    def _roles_and_variables(self, codebook_id: int) -> None:
        for role in self._ids_of("SELECT DISTINCT role FROM actor_links EXCEPT SELECT key FROM roles"):
            values = {
                "codebook_id": codebook_id, "key": role, "name": role, "letter": "", "definition": "", "several": 1,
                "required_for": "[]", "retired": 0,
            }  # fmt: skip
            self._make("roles", values, f"The role “{role}” of the codebook, but for its key")
        for key in self._ids_of("SELECT DISTINCT variable FROM statement_values EXCEPT SELECT key FROM variables"):
            values = {
                "codebook_id": codebook_id, "key": key, "name": key, "kind": "text", "options": "[]", "definition": "",
                "required": 0, "codes": "[]", "retired": 0,
            }  # fmt: skip
            self._make("variables", values, f"The variable “{key}” of the codebook, but for its key")

    def _ids_of(self, query: str) -> list[str]:
        return [row[0] for row in self._raw.execute(query).fetchall()]


def insert_row(raw: sqlite3.Connection, table: str, values: Mapping[str, Any]) -> bool:
    """Add a row of values as an image has them, and say whether it could be."""
    given = {name: value for name, value in values.items() if name in schema.Base.metadata.tables[table].c}
    if table in ("action",) and "uuid" not in given:
        given["uuid"] = str(uuid4())
    if not given:
        return False
    columns, places = ", ".join(f'"{name}"' for name in given), ", ".join("?" * len(given))
    statement = f"INSERT OR IGNORE INTO {table} ({columns}) VALUES ({places})"  # noqa: S608 - our own tables
    try:
        done = raw.execute(statement, [_stored(value) for value in given.values()])
    except sqlite3.IntegrityError:
        # Whatever is ignored, a number that is none is not.
        return False
    return done.rowcount == 1


def _stored(value: object) -> object:
    if isinstance(value, list | dict):
        return json.dumps(value)
    return int(value) if isinstance(value, bool) else value


def _letter(number: int) -> str:
    return chr(ord("A") + (number - 1) % 26)
