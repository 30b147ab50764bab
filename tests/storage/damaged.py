"""Projects with some coding in them, and bytes that are damaged at random."""

from __future__ import annotations

import hashlib
import random
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from annotator.domain.codebook import Codebook
from annotator.domain.records import AssignmentState, StatementLinkKind
from annotator.domain.text import Span
from annotator.services.project import Project

SENTENCE = "The ministry of item {} denied it. “We never did that”, its speaker said 😀. Others were accused at once. "
CODED = ("statements", "parts", "actor_links", "statement_values", "statement_links")


def coded_project(path: Path, codebook: Codebook, *, articles: int = 12, statements: int = 6) -> Path:
    """Articles of some length, each with statements, actors, memos and a link; a few were changed and removed again."""
    with Project.create(path, coder="Ann", codebook=codebook) as project:
        texts = [SENTENCE.format(number) * 30 for number in range(articles)]
        ids = project.library.add(
            [project.library.prepare_text(f"{number}.txt", text) for number, text in enumerate(texts)]
        )
        for article_id, text in zip(ids, texts, strict=True):
            made = []
            for number in range(statements):
                start = number * (len(text) // 30) + text.index("“")
                made.append(project.coding.tag(article_id, [Span(start, start + 19)], "denial"))
                project.coding.link_name(made[-1], "speaker", f"Actor {number}")
            project.coding.write_memo(made[0], f"seen in {text[:20]}")
            project.coding.link_statements(made[1], made[0], StatementLinkKind.ANSWERS)
            project.coding.recode(made[2], "claim")
            project.coding.remove(made[3])
            project.library.set_state(article_id, AssignmentState.FINISHED)
    return path


def spoiled(sound: bytes, chance: random.Random) -> bytes:
    """The file with a few single bytes changed, or a whole block lost, or cut off."""
    content = bytearray(sound)
    way = chance.randrange(10)
    if way == 0:
        return bytes(content[: chance.randrange(len(content) // 4, len(content))])
    if way <= 3:
        start = chance.randrange(0, len(content), 512)
        length = chance.choice((512, 4096, 16384))
        content[start : start + length] = (
            chance.randbytes(len(content[start : start + length]))
            if way == 1
            else bytes(len(content[start : start + length]))
        )
        return bytes(content)
    for _byte in range(chance.randrange(1, 20)):
        content[chance.randrange(len(content))] = chance.randrange(256)
    return bytes(content)


def coding_in(path: Path) -> dict[str, Sequence[tuple[object, ...]]]:
    """All that coders did and the texts that they did it in, read with sqlite3 alone."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        found = {
            table: connection.execute(f"SELECT * FROM {table} ORDER BY id").fetchall()  # noqa: S608 - our own tables
            for table in (*CODED, "articles", "texts", "actors")
        }
        found["originals"] = [
            (row_id, hashlib.sha256(data).hexdigest())
            for row_id, data in connection.execute("SELECT id, data FROM originals ORDER BY id")
        ]
    return found


def things_in(path: Path) -> set[tuple[object, ...]]:
    """Each statement by its identity, with text, code and words; each text by its fingerprint."""
    query = """
    SELECT statements.uuid, statements.code, group_concat(parts.quote, '|') FROM statements
    JOIN parts ON parts.statement_id = statements.id GROUP BY statements.id
    """
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        return set(connection.execute(query)) | set(connection.execute("SELECT sha256, text, '' FROM texts"))
