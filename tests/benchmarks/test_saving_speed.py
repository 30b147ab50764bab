"""How long a coder's mark takes until it is safe on the disk."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from annotator.domain.text import Span
from annotator.services.project import Project
from annotator.services.sample import make_sample
from tests.benchmarks.labels import Label

ROUNDS = 100


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with make_sample(tmp_path / "sample.annotator", coder="A") as project:
        yield project


def test_tag_to_durable(measured: Label, project: Project) -> None:
    """A mark, its journal entry and the disk's word that both are there to stay."""
    article_id = project.library.ids()[0]
    starts = count(0, 7)

    def tag() -> None:
        start = next(starts)
        project.coding.tag(article_id, [Span(start, start + 40)], "claim")

    measured("tag to durable", limit_ms=40, note="with journal, `synchronous=EXTRA`").pedantic(tag, rounds=ROUNDS)


def test_undo_to_durable(measured: Label, project: Project) -> None:
    article_id = project.library.ids()[0]
    for start in range(0, 7 * ROUNDS, 7):
        project.coding.tag(article_id, [Span(start, start + 40)], "claim")

    measured("undo to durable", limit_ms=40).pedantic(project.undo, rounds=ROUNDS)


def test_bare_insert_and_commit(measured: Label, tmp_path: Path) -> None:
    """The floor: one row by bare SQL into a file with the same promises, and nothing else."""
    connection = sqlite3.connect(tmp_path / "bare.db", isolation_level=None)
    connection.executescript("PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA; CREATE TABLE mark (a, b, c)")

    def insert() -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO mark VALUES (1, 2, 'claim')")
        connection.execute("COMMIT")

    measured("bare insert and commit", note="the floor: the disk's own time").pedantic(insert, rounds=ROUNDS)
    connection.close()


def test_opening_a_project(measured: Label, tmp_path: Path) -> None:
    path = tmp_path / "sample.annotator"
    make_sample(path, coder="A").close()

    measured("open a project file", note="the sample").pedantic(
        lambda: Project.open(path, coder="A").close(), rounds=20, warmup_rounds=1
    )
