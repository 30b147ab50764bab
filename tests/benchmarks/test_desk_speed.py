"""What a coder waits for at the window: from the key to the painted mark, with the file written in between."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from itertools import count, cycle
from pathlib import Path
from time import perf_counter
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture

from annotator import shipped
from annotator.domain.records import StatementId
from annotator.domain.text import Span, tidied
from annotator.exchange.codebooks import read_codebook
from annotator.services.project import Project
from annotator.services.sample import make_sample
from annotator.ui.fonts import load_fonts
from tests.benchmarks.labels import Label
from tests.ui.desk import Coder

PARAGRAPH = "Iran denied the claim and said that Russia had asked for drones, officials in Kyiv reported. " * 8 + "\n\n"
MARKS = 20_000
ROUNDS = 40
FRAME_MS = 16


@pytest.fixture
def usual(qapp: QApplication, tmp_path: Path) -> Iterator[Coder]:
    path = tmp_path / "sample.annotator"
    make_sample(path, coder="Anna").close()
    yield from at_work(qapp, tmp_path, path)


@pytest.fixture(scope="module")
def large_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One article of a megabyte with 20,000 statements, written past the program: no coder makes them in a minute."""
    path = tmp_path_factory.mktemp("large") / "large.annotator"
    text = PARAGRAPH * (1_000_000 // len(PARAGRAPH))
    codebook = read_codebook(shipped.resource("codebooks/claims.toml"))
    with Project.create(path, coder="Anna", codebook=codebook) as project:
        project.library.add([project.library.prepare_text("large.txt", text)])
        project.coding.tag(project.library.ids()[0], [Span(0, 11)], "claim")
    with closing(sqlite3.connect(path)) as database, database:
        database.row_factory = sqlite3.Row
        statement = dict(database.execute("SELECT * FROM statements").fetchone())
        part = dict(database.execute("SELECT * FROM parts").fetchone())
        some = random.Random(1)  # noqa: S311 - places for marks, the same each time
        for number in range(2, MARKS + 1):
            start = some.randrange(0, len(text) - 300)
            span = tidied(text, start, start + some.randrange(20, 150))
            assert span is not None
            code = some.choice(["claim", "denial", "accusation"])
            insert(database, "statements", statement | {"id": number, "uuid": f"u{number}", "code": code})
            place = {"start": span.start, "stop": span.end, "quote": span.of(text)}
            insert(database, "parts", part | {"id": number, "statement_id": number} | place)
    return path


@pytest.fixture
def large(qapp: QApplication, tmp_path: Path, large_project: Path) -> Iterator[Coder]:
    yield from at_work(qapp, tmp_path, large_project)


def at_work(application: QApplication, folder: Path, project: Path) -> Iterator[Coder]:
    load_fonts()
    anna = Coder(application, folder)
    anna.open(project)
    anna.view.setFocus()
    laid_out(anna)
    yield anna
    anna.leave()


def laid_out(coder: Coder) -> None:
    """Let go of what is no longer shown, and wait until a long page is laid out to its end."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    last = coder.view.document().lastBlock()
    while last.layout().lineCount() == 0:
        coder.settle()


def insert(database: sqlite3.Connection, table: str, row: dict[str, object]) -> None:
    names, marks = ", ".join(row), ", ".join("?" * len(row))
    database.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", list(row.values()))  # noqa: S608 - our names


def tag_by_key(bench: BenchmarkFixture, coder: Coder, where: str) -> None:
    """The words are selected; the key gives the code; it is done when the mark is painted.

    The commit lasts from the call of the service until the first of its listeners hears of it.
    """
    starts = free_words(coder)
    project = coder.opened.project
    begun: list[float] = []
    commits: list[float] = []
    marks: list[float] = []
    tagging = project.coding.tag

    def tag(*args: Any, **options: Any) -> StatementId:
        begun.append(perf_counter())
        return tagging(*args, **options)

    def press() -> None:
        start = perf_counter()
        coder.press("1")
        marks.append(perf_counter() - start)

    project.coding.tag = tag  # type: ignore[method-assign]
    project._listeners.insert(0, lambda _changes: commits.append(perf_counter() - begun[-1]))
    bench.pedantic(press, setup=lambda: coder.view.set_selection(next(starts)), rounds=ROUNDS)

    assert len(commits) == len(marks) == ROUNDS
    beside = [mark - commit for mark, commit in zip(marks, commits, strict=True)]
    bench.extra_info["parts"] = [
        _part(f"a mark beside the commit, {where}", beside, limit_ms=FRAME_MS),
        _part(f"its commit, {where}", commits),
    ]


def _part(what: str, data: list[float], *, limit_ms: float | None = None) -> dict[str, object]:
    return {"what": what, "data": data, "limit_ms": limit_ms, "note": "of the same rounds"}


def free_words(coder: Coder) -> Iterator[Span]:
    """Places for marks, none of them twice, and none where a mark would be refused."""
    return (Span(start, start + 8) for start in count(0, 60) if coder.text[start : start + 8].strip())


def test_key_to_painted_and_saved_mark(measured: Label, usual: Coder) -> None:
    bench = measured(
        "key to painted and saved mark", limit_ms=60, note="the whole window; one frame and the commit beside it"
    )

    tag_by_key(bench, usual, "in a usual article")


def test_key_to_painted_and_saved_mark_among_20_000(measured: Label, large: Coder) -> None:
    bench = measured("the same in 1 MB with 20,000 marks", limit_ms=60, note="the whole window and the commit")

    tag_by_key(bench, large, "among 20,000")


def test_scrolling_among_20_000(measured: Label, large: Coder) -> None:
    bar = large.view.verticalScrollBar()
    bench = measured(
        "scroll among 20,000 marks",
        limit_ms=FRAME_MS,
        note="the whole window, three lines a turn; the slowest in twenty is held to the limit",
        at_slowest=True,
    )

    def scroll() -> None:
        bar.setValue(bar.value() + 3 * bar.singleStep())
        large.settle()

    bench.pedantic(scroll, rounds=200)


def test_opening_another_article(measured: Label, usual: Coder) -> None:
    """From the file to the painted page, with header, table, inspector and list."""
    order = cycle(usual.opened.project.library.ids())

    def open_next() -> None:
        usual.opened.desk.open_article(next(order))
        usual.settle()

    measured("another article, from file to screen", limit_ms=60, note="the whole window").pedantic(
        open_next, rounds=ROUNDS
    )


def test_next_mark_among_20_000(measured: Label, large: Coder) -> None:
    bench = measured("Tab to the next of 20,000 marks", limit_ms=40, note="the whole window, inspector and table too")

    bench.pedantic(lambda: large.press("Tab"), rounds=ROUNDS)


def test_opening_the_large_article_from_the_file(measured: Label, large: Coder) -> None:
    bench = measured("1 MB with 20,000 marks opens", limit_ms=400, note="from file to screen, the whole window")

    def reopen() -> None:
        large.opened.desk.show_saved()
        large.settle()

    bench.pedantic(reopen, setup=lambda: laid_out(large), rounds=5)
