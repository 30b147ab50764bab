"""What a coder waits for in a register of 10,000 actors, and where one of them stands in 20,000 statements."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from annotator.domain.records import ActorId, ActorKind
from annotator.services.project import Project
from annotator.ui.fonts import load_fonts
from tests.benchmarks.labels import Label
from tests.benchmarks.register_at_scale import ACTORS, STATEMENTS, large_register
from tests.ui.desk import Coder

OF_ALL = f"{ACTORS:,} actors, one of them in {STATEMENTS:,} statements"
OF_ANSWERS = f"{STATEMENTS * 3 // 4:,} of {STATEMENTS:,} statements have it"
BUSY, QUIET = ActorId(1), ActorId(2)
PAGE = 100


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return large_register(tmp_path_factory.mktemp("register") / "register.annotator")


@pytest.fixture
def path(made: Path, tmp_path: Path) -> Path:
    return shutil.copy(made, tmp_path / "register.annotator")


@pytest.fixture
def project(path: Path) -> Iterator[Project]:
    with Project.open(path, coder="Anna") as opened:
        yield opened


@pytest.fixture
def anna(qapp: QApplication, path: Path, tmp_path: Path) -> Iterator[Coder]:
    load_fonts()
    coder = Coder(qapp, tmp_path / "Anna")
    coder.open(path)
    yield coder
    coder.leave()


def test_the_first_page(measured: Label, project: Project) -> None:
    register = project.register

    def read() -> None:
        register.rows(register.ids()[:PAGE])

    measured("register: its first page", note=OF_ALL).pedantic(read, rounds=1)


def test_the_first_page_after_an_undo(measured: Label, project: Project) -> None:
    register = project.register
    page = register.ids()[:PAGE]
    register.rows(page)

    def change() -> None:
        register.rename(page[1], "Somebody else")
        project.undo()

    bench = measured("register: its first page after an undo", limit_ms=150, note=OF_ALL)
    bench.pedantic(lambda: register.rows(page), setup=change, rounds=10)


@pytest.mark.qt_log_ignore("does not support (raise|propagateSizeHints)")
def test_an_undo_before_the_register_s_window(measured: Label, anna: Coder) -> None:
    anna.program.window.commands["register"].trigger()
    anna.settle()
    register = anna.opened.project.register
    somebody = register.ids()[1]

    def change() -> None:
        register.set_kind([somebody], ActorKind.STATE)
        anna.settle()

    def undo() -> None:
        anna.opened.desk.undo()
        anna.settle()

    bench = measured("register: an undo while its window is open, shown", note=f"a changed kind; {OF_ALL}")
    bench.pedantic(undo, setup=change, rounds=5)


def test_merging(measured: Label, project: Project) -> None:
    bench = measured("register: merging an actor", note=OF_ALL)

    bench.pedantic(lambda: project.register.merge(QUIET, [BUSY]), rounds=1)


def test_undoing_a_merging(measured: Label, project: Project) -> None:
    def merge() -> None:
        project.register.merge(QUIET, [BUSY])

    bench = measured("register: undo of merging an actor", limit_ms=700, note=OF_ALL)
    bench.pedantic(project.undo, setup=merge, rounds=3)


def test_renaming_an_answer(measured: Label, project: Project) -> None:
    names = iter(("sure", "beyond doubt", "settled"))
    bench = measured("codebook: an answer renamed in all statements", limit_ms=1000, note=OF_ANSWERS)

    bench.pedantic(lambda: rename_answer(project, next(names)), rounds=3)


def test_undoing_a_renamed_answer(measured: Label, project: Project) -> None:
    bench = measured("codebook: undo of it", limit_ms=1500, note=OF_ANSWERS)

    bench.pedantic(project.undo, setup=lambda: rename_answer(project, "sure"), rounds=3)


def rename_answer(project: Project, name: str) -> None:
    draft = project.codebooks.draft()
    variable = next(each for each in draft.codebook.variables if each.key == "certainty")
    project.codebooks.edit(draft.rename_option(variable, 0, name))
