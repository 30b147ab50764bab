"""A project with a large register: actors with two further names each, and one of them in very many statements."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from itertools import cycle
from pathlib import Path
from typing import Any, Final
from uuid import NAMESPACE_URL, uuid5

from sqlalchemy import Connection, insert

from annotator.domain.clock import utc_now
from annotator.exchange.codebooks import read_codebook
from annotator.services.project import Project
from annotator.shipped import resource
from annotator.storage import schema
from annotator.storage.database import Database

ACTORS: Final = 10_000
STATEMENTS: Final = 20_000
_IN_ARTICLE: Final = 100
_WORDS: Final = "The minister said that nobody had known of it. "
_QUOTE: Final = _WORDS.strip()
_AT_ONCE: Final = 10_000


def large_register(path: Path) -> Path:
    """The first actor speaks in every statement, toward one of the others; each is said to be certain or not."""
    codebook = read_codebook(resource("codebooks/claims.toml"))
    with Project.create(path, coder="Anna", codebook=codebook) as project:
        texts = [f"{_WORDS * _IN_ARTICLE}{number}" for number in range(STATEMENTS // _IN_ARTICLE)]
        project.library.add([project.library.prepare_text(f"{n}.txt", text) for n, text in enumerate(texts)])
    now = utc_now().isoformat(timespec="microseconds")
    with closing(Database.open(path)) as database, database.transaction() as connection:
        _add(connection, schema.Actor, map(_actor, range(1, ACTORS + 1)))
        _add(connection, schema.ActorAlias, (alias for number in range(1, ACTORS + 1) for alias in _aliases(number)))
        _add(connection, schema.Statement, (_statement(number, now) for number in range(1, STATEMENTS + 1)))
        _add(connection, schema.Part, map(_part, range(1, STATEMENTS + 1)))
        _add(connection, schema.ActorLink, _links())
        _add(connection, schema.StatementValue, map(_answer, range(1, STATEMENTS + 1)))
        for kind, many in (("actor", ACTORS), ("statement", STATEMENTS)):
            _add(connection, schema.Stand, (_stand(kind, number, now) for number in range(1, many + 1)))
    return path


def _actor(number: int) -> dict[str, Any]:
    name = _name(number)
    above = 2 if number > 2 and number % 3 == 0 else None
    attributes = {"country": "IR"} if number % 2 else {}
    named = {"name": name, "folded": name.casefold(), "kind": "person"}
    return {"id": number, "uuid": _uuid("actor", number), "belongs_to": above, "attributes": attributes, **named}


def _aliases(number: int) -> Iterator[dict[str, Any]]:
    for alias in (f"{_name(-number)} {number}", f"Mr {_name(number).replace('o', 'ö')}"):
        yield {"actor_id": number, "alias": alias, "folded": alias.casefold()}


def _statement(number: int, now: str) -> dict[str, Any]:
    return {
        "id": number, "uuid": _uuid("statement", number), "article_id": (number - 1) // _IN_ARTICLE + 1, "coder_id": 1,
        "code": "claim", "memo": "", "origin": "manual", "suggestions": "off", "codebook_version": 1,
        "created_at": now, "changed_at": now,
    }  # fmt: skip


def _part(number: int) -> dict[str, Any]:
    start = (number - 1) % _IN_ARTICLE * len(_WORDS)
    return {"statement_id": number, "start": start, "stop": start + len(_QUOTE), "quote": _QUOTE}


def _links() -> Iterator[dict[str, Any]]:
    others = cycle(range(3, ACTORS + 1))
    for number in range(1, STATEMENTS + 1):
        for role, actor in (("speaker", 1), ("target", next(others))):
            yield {"statement_id": number, "role": role, "actor_id": actor, "confirmed": True, "linked": []}


def _answer(number: int) -> dict[str, Any]:
    return {"statement_id": number, "variable": "certainty", "value": "certain" if number % 4 else "hedged"}


def _stand(kind: str, number: int, now: str) -> dict[str, Any]:
    return {"kind": kind, "thing": _uuid(kind, number), "at": now, "event": "made", "gone": False}


def _name(number: int) -> str:
    """Two words that hardly any other name has."""
    signs = [("bdfgklmnprstvz"[each % 14] + "aeiou"[each % 5]) for each in uuid5(NAMESPACE_URL, f"name {number}").bytes]
    return f"{''.join(signs[:3]).capitalize()} {''.join(signs[3:7]).capitalize()}"


def _uuid(kind: str, number: int) -> str:
    return str(uuid5(NAMESPACE_URL, f"{kind} {number}"))


def _add(connection: Connection, mapped: type[schema.Base], rows: Iterator[dict[str, Any]]) -> None:
    every = list(rows)
    for start in range(0, len(every), _AT_ONCE):
        connection.execute(insert(mapped), every[start : start + _AT_ONCE])
