"""How long a coder's file takes to be made, looked at and taken in, at the largest size that is promised."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.services.hand_out import hand_out
from annotator.services.project import Project
from annotator.services.take_in import Preview, TakenIn, preview, take_in
from tests.benchmarks.labels import Label
from tests.benchmarks.taking_at_scale import STATEMENTS, lead_and_coder

ARTICLES = 10_000
LARGE = f"2 coders × {ARTICLES:,} articles × {STATEMENTS} statements, {ARTICLES * STATEMENTS:,} of them new"


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    return lead_and_coder(tmp_path_factory.mktemp("files"), articles=ARTICLES)


def test_making_a_coders_file(measured: Label, files: tuple[Path, Path], tmp_path: Path) -> None:
    bench = measured("hand out: a coder’s file", note=f"{ARTICLES:,} articles of 3,000 characters")

    made = bench.pedantic(lambda: hand_out(files[0], tmp_path / "c.annotator", coder="B"), rounds=1)

    assert made.articles == ARTICLES


def test_looking_at_a_coders_file(measured: Label, files: tuple[Path, Path], tmp_path: Path) -> None:
    bench = measured("take in: the preview", note=f"{LARGE}; every text and every quote is checked")

    look: Preview = bench.pedantic(lambda: preview(*files, backups=tmp_path), rounds=1)

    assert look.counts.new == ARTICLES * STATEMENTS


def test_taking_in_a_coders_file(measured: Label, files: tuple[Path, Path], tmp_path: Path) -> None:
    """With the checked copy of the project, the journal for undo, and progress."""
    path = Path(shutil.copy(files[0], tmp_path / "lead.annotator"))
    bench = measured("take in: a coder’s file", limit_ms=60_000, note=LARGE)
    told: list[tuple[int, int]] = []
    with Project.open(path, coder="A") as lead:
        look = preview(path, files[1], backups=tmp_path)

        done: TakenIn = bench.pedantic(
            lambda: take_in(lead, look, report=lambda count, of: told.append((count, of))), rounds=1
        )

    assert done.changes is not None
    assert told[-1] == (ARTICLES * STATEMENTS, ARTICLES * STATEMENTS)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT count(*) FROM statements").fetchone() == (2 * ARTICLES * STATEMENTS,)


def test_taking_back_what_was_taken_in(measured: Label, files: tuple[Path, Path], tmp_path: Path) -> None:
    path = Path(shutil.copy(files[0], tmp_path / "lead.annotator"))
    bench = measured("take in: undo of it", note=LARGE)
    with Project.open(path, coder="A") as lead:
        take_in(lead, preview(path, files[1], backups=tmp_path))

        bench.pedantic(lead.undo, rounds=1)

    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT count(*) FROM statements").fetchone() == (ARTICLES * STATEMENTS,)
