"""Many articles that two coders have finished, written straight into a project’s file: ``double_coded(path, n)``."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from random import Random
from typing import Any, Final
from uuid import UUID

from annotator import shipped
from annotator.exchange.codebooks import read_codebook
from annotator.services.project import Project

STATEMENTS: Final = 30
_WORDS: Final = [f"word{number:03}" for number in range(STATEMENTS * 13)]
_WIDTH: Final = 8
_ACTORS: Final = 500
_NOW: Final = "2024-01-01T00:00:00+00:00"


def double_coded(path: Path, articles: int) -> Path:
    """The coders A and B with thirty statements an article; one in three passages differs in something."""
    codebook = read_codebook(shipped.resource("codebooks/claims.toml"))
    with Project.create(path, coder="Sue", codebook=codebook):
        pass
    with closing(sqlite3.connect(path)) as file:
        file.execute("PRAGMA synchronous = OFF")
        _add(
            file,
            "coders",
            [{"id": 2 + k, "uuid": _uuid(), "name": name, "kind": "person"} for k, name in enumerate("AB")],
        )
        names = [f"Actor {number}" for number in range(_ACTORS)]
        _add(file, "actors", [_actor(number, name) for number, name in enumerate(names, 1)])
        for number in range(1, articles + 1):
            _add_article(file, number)
        rows = list(_coded(articles, [code.key for code in codebook.codes]))
        _add(file, "statements", [row for row, _part, _link in rows])
        _add(file, "parts", [part for _row, part, _link in rows])
        _add(file, "actor_links", [link for _row, _part, link in rows])
        file.commit()
    return path


def _add_article(file: sqlite3.Connection, number: int) -> None:
    text = f"{' '.join(_WORDS)} {number}."
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    _add(file, "texts", [{"id": number, "sha256": sha256, "text": text, "length": len(text)}])
    _add(file, "originals", [{"id": number, "sha256": sha256, "data": b""}])
    article = {
        "id": number, "uuid": _uuid(), "text_id": number, "original_id": number, "name": f"{number}.txt",
        "encoding": "utf-8", "first_words": text[:60], "words": len(_WORDS), "imported_at": _NOW, "imported_by": 1,
        "format": "txt", "place": "", "details": "{}",
    }  # fmt: skip
    _add(file, "articles", [article])
    _add(file, "assignments", [{"article_id": number, "coder_id": k, "state": "finished"} for k in (2, 3)])


def _coded(articles: int, codes: Sequence[str]) -> Iterator[tuple[dict[str, Any], dict[str, Any], dict[str, Any]]]:
    rng, statement = Random(1), 0  # noqa: S311 - lots, no secrets
    for article in range(1, articles + 1):
        for place in range(STATEMENTS):
            differs = rng.random()
            for coder in (2, 3):
                other = coder == 3
                if other and differs < 0.1:
                    continue
                statement += 1
                first, last = place * 13, place * 13 + 6 + (2 if other and differs < 0.2 else 0)
                code = codes[(article + place + (other and 0.2 <= differs < 0.25)) % len(codes)]
                actor = (article * place + (1 if other and 0.25 <= differs < 0.35 else 0)) % _ACTORS + 1
                quote = " ".join(_WORDS[first:last])
                start = first * _WIDTH
                yield (
                    {
                        "id": statement, "uuid": _uuid(), "article_id": article, "coder_id": coder, "code": code,
                        "memo": "", "origin": "manual", "suggestions": "off", "codebook_version": 1,
                        "created_at": _NOW, "changed_at": _NOW,
                    },
                    {"statement_id": statement, "start": start, "stop": start + len(quote), "quote": quote},
                    {
                        "statement_id": statement, "role": "speaker", "actor_id": actor, "confirmed": 1,
                        "linked": json.dumps([]),
                    },
                )  # fmt: skip


def _actor(number: int, name: str) -> dict[str, Any]:
    return {
        "id": number,
        "uuid": _uuid(),
        "name": name,
        "folded": name.casefold(),
        "kind": "unknown",
        "attributes": "{}",
    }


def _add(file: sqlite3.Connection, table: str, rows: Sequence[dict[str, Any]]) -> None:
    columns = list(rows[0])
    names, marks = ", ".join(columns), ", ".join("?" * len(columns))
    statement = f"INSERT INTO {table} ({names}) VALUES ({marks})"  # noqa: S608 - our own names
    file.executemany(statement, [[row[column] for column in columns] for row in rows])


_lots = Random(2)  # noqa: S311 - the same UUIDs each time


def _uuid() -> str:
    return str(UUID(int=_lots.getrandbits(128), version=4))
