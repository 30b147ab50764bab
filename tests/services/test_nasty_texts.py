"""Texts that break programs: each is imported or refused, and what is marked in it stays where it is."""

from __future__ import annotations

import json
import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.errors import UnreadableFile
from annotator.domain.records import ArticleId, StatementId
from annotator.domain.text import Span, canonicalize
from annotator.exchange.codebooks import read_codebook
from annotator.services.project import Project
from annotator.shipped import resource

TEXTS: list[dict[str, Any]] = json.loads(
    (Path(__file__).parents[1] / "data" / "nasty_texts.json").read_text(encoding="utf-8")
)["texts"]


def built(entry: dict[str, Any]) -> str:
    if "code_points" in entry:
        return "".join(map(chr, entry["code_points"]))
    if "repeat" in entry:
        return str(entry["repeat"][0] * entry["repeat"][1] + entry.get("suffix", ""))
    return str(entry["text"])


def spans_in(text: str) -> list[Span]:
    """The whole text, its first and last character that are no blanks, and some at random."""
    chance = random.Random(3)  # noqa: S311 - no secret
    inked = [i for i, char in enumerate(text) if not char.isspace()]
    spans = [Span(0, len(text)), Span(inked[0], inked[0] + 1), Span(inked[-1], inked[-1] + 1)]
    for _round in range(5):
        start = chance.choice(inked)
        spans.append(Span(start, min(len(text), start + chance.randrange(1, 30))))
    return spans


@dataclass(frozen=True)
class Marked:
    """A text as it was imported, and what was marked in it."""

    text: str
    article_id: ArticleId
    spans: dict[StatementId, Span]


@pytest.fixture(scope="module")
def reopened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Project, dict[str, Marked]]]:
    """A project with every text that can be imported, marked, closed and opened again."""
    path = tmp_path_factory.mktemp("nasty") / "nasty.annotator"
    with Project.create(path, coder="Ann", codebook=read_codebook(resource("codebooks/claims.toml"))) as project:
        marked = {entry["id"]: mark(project, entry) for entry in TEXTS if canonicalize(built(entry)).strip()}
    with Project.open(path, coder="Ann") as again:
        yield again, marked


def mark(project: Project, entry: dict[str, Any]) -> Marked:
    draft = project.library.prepare_text(entry["id"], built(entry))
    article_id = draft.duplicate_of or project.library.add([draft])[0]
    spans = {project.coding.tag(article_id, [span], "claim"): span for span in spans_in(draft.text)}
    return Marked(draft.text, article_id, spans)


@pytest.mark.parametrize("entry", TEXTS, ids=[entry["id"] for entry in TEXTS])
def test_that_marks_in_a_nasty_text_stay_where_they_are(
    reopened: tuple[Project, dict[str, Marked]], entry: dict[str, Any]
) -> None:
    project, marked = reopened
    if entry["id"] not in marked:
        with pytest.raises(UnreadableFile):
            project.library.prepare_text(entry["id"], built(entry))
        return

    text = project.library.article(marked[entry["id"]].article_id).text

    assert text == canonicalize(built(entry))
    for statement_id, span in marked[entry["id"]].spans.items():
        [part] = project.coding.statement(statement_id).parts
        assert part.of(text) == span.of(text) == stored_quote(project, statement_id)


def stored_quote(project: Project, statement_id: StatementId) -> str:
    with closing(sqlite3.connect(project.path)) as connection:
        query = "SELECT quote FROM parts WHERE statement_id = ?"
        return str(connection.execute(query, (statement_id,)).fetchone()[0])


def test_that_the_file_with_the_nasty_texts_is_sound(reopened: tuple[Project, dict[str, Marked]]) -> None:
    assert reopened[0].check() == ()


def test_that_all_seventy_two_are_here() -> None:
    assert len(TEXTS) == 72
