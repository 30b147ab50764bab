"""A lead's project and a coder's file of many articles, each with thirty statements a coder, made by Core inserts."""

from __future__ import annotations

import hashlib
from contextlib import closing
from itertools import count, cycle
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, insert, select

from annotator.domain.clock import utc_now
from annotator.domain.text import tidied
from annotator.exchange.codebooks import read_codebook
from annotator.services.hand_out import hand_out
from annotator.services.project import Project
from annotator.shipped import resource
from annotator.storage import schema
from annotator.storage.database import Database

STATEMENTS = 30
ACTORS = 500
_WORDS = ("The minister said that nobody had known of it, and that the ministry denies it to this day. " * 32)[:2900]
_AT_ONCE = 20_000


def lead_and_coder(folder: Path, *, articles: int) -> tuple[Path, Path]:
    """A project in which A has coded every article, and B's file, made of it, in which B has."""
    lead, coder = folder / "lead.annotator", folder / "b.annotator"
    codebook = read_codebook(resource("codebooks/claims.toml"))
    with Project.create(lead, coder="A", codebook=codebook) as project:
        project.team.add_coder("B")
    with closing(Database.open(lead)) as database, database.transaction() as connection:
        _articles(connection, articles)
        _coded(connection, "A", seed=1)
    hand_out(lead, coder, coder="B")
    with closing(Database.open(coder)) as database, database.transaction() as connection:
        _coded(connection, "B", seed=2)
    return lead, coder


def _articles(connection: Connection, articles: int) -> None:
    now, texts = utc_now().isoformat(timespec="microseconds"), [f"{number} {_WORDS}" for number in range(articles)]
    prints = [hashlib.sha256(text.encode()).hexdigest() for text in texts]
    _add(
        connection,
        schema.ArticleText,
        [{"sha256": sha256, "text": text, "length": len(text)} for sha256, text in zip(prints, texts, strict=True)],
    )
    _add(connection, schema.Original, [{"sha256": prints[0], "data": texts[0].encode()}])
    _add(
        connection,
        schema.Article,
        [
            {
                "uuid": _uuid(f"article {number}"), "text_id": number + 1, "original_id": 1, "name": f"{number}.txt",
                "encoding": "utf-8", "first_words": "The minister", "words": 500, "imported_at": now, "imported_by": 1,
            }
            for number in range(articles)
        ],
    )  # fmt: skip
    _add(
        connection,
        schema.Actor,
        [
            {"uuid": _uuid(f"actor {n}"), "name": f"Actor {n}", "folded": f"actor {n}", "kind": "person"}
            for n in range(ACTORS)
        ],
    )
    _stand(connection, "article", prints, now)
    _stand(connection, "actor", [_uuid(f"actor {number}") for number in range(ACTORS)], now)


def _coded(connection: Connection, coder: str, *, seed: int) -> None:
    """Everything that a coder has done: finished articles with statements, two actors in every other one."""
    chance, now = Random(seed), utc_now().isoformat(timespec="microseconds")  # noqa: S311 - no secret
    [(coder_id, uuid)] = connection.execute(
        select(schema.Coder.id, schema.Coder.uuid).where(schema.Coder.name == coder)
    ).all()
    article, text = schema.Article, schema.ArticleText
    known = connection.execute(select(article.id, text.sha256).join(text, text.id == article.text_id)).all()
    first = (connection.scalar(select(schema.Statement.id).order_by(schema.Statement.id.desc()).limit(1)) or 0) + 1
    ids = count(first)
    for start in range(0, len(known), 1000):
        some = known[start : start + 1000]
        statements = [
            {
                "id": next(ids), "uuid": _uuid(f"{coder} {sha256} {place}"), "article_id": article_id,
                "coder_id": coder_id, "code": "claim", "memo": "", "origin": "manual", "suggestions": "off",
                "codebook_version": 1, "created_at": now, "changed_at": now,
            }
            for article_id, sha256 in some
            for place in range(STATEMENTS)
        ]  # fmt: skip
        _add(connection, schema.Statement, statements)
        heads = [f"{article_id - 1} {_WORDS}" for article_id, _sha256 in some for _place in range(STATEMENTS)]
        spans = [tidied(head, place * 90 + 10, place * 90 + 70) for head, place in zip(heads, cycle(range(STATEMENTS)))]
        _add(
            connection,
            schema.Part,
            [
                {"statement_id": row["id"], "start": span.start, "stop": span.end, "quote": span.of(head)}
                for row, span, head in zip(statements, spans, heads, strict=True)
                if span
            ],
        )
        _add(
            connection,
            schema.ActorLink,
            [
                {"statement_id": row["id"], "role": role, "actor_id": chance.randrange(ACTORS) + 1, "confirmed": True}
                for row in statements
                for role in (("speaker", "target") if row["id"] % 2 else ("speaker",))
            ],
        )
        _stand(connection, "statement", [row["uuid"] for row in statements], now)
    _add(
        connection,
        schema.Assignment,
        [{"article_id": article_id, "coder_id": coder_id, "state": "finished"} for article_id, _sha256 in known],
    )
    _stand(connection, "state", [f"{sha256} {uuid}" for _article_id, sha256 in known], now)


def _stand(connection: Connection, kind: str, things: list[str], now: str) -> None:
    rows = [{"kind": kind, "thing": thing, "at": now, "event": "made", "gone": False} for thing in things]
    _add(connection, schema.Stand, rows)


def _add(connection: Connection, mapped: type[schema.Base], rows: list[dict[str, Any]]) -> None:
    for start in range(0, len(rows), _AT_ONCE):
        connection.execute(insert(mapped), rows[start : start + _AT_ONCE])


def _uuid(words: str) -> str:
    return str(UUID(hashlib.md5(words.encode()).hexdigest()))  # noqa: S324 - no secret
