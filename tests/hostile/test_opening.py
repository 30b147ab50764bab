"""A project file that somebody made to do harm ends in a sentence: nothing of it runs, and no byte is written."""

from __future__ import annotations

import os
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import pytest

from annotator.domain.errors import (
    AnnotatorError,
    NotAProject,
    ProjectDamaged,
    ProjectForeign,
    ProjectLocked,
    ProjectMissing,
)
from annotator.services.check import check, salvage
from annotator.services.project import Project
from annotator.services.restoring import wrong_with
from annotator.storage.held import held_in
from tests.hostile.files import FOREIGN, ODD, journal

linux = pytest.mark.skipif(sys.platform == "win32", reason="links and pipes of Unix")


def opened(path: Path) -> str:
    """What the person reads who opens a file: for writing, and for reading only."""
    told = []
    for read_only in (False, True):
        with pytest.raises(AnnotatorError) as refused:
            Project.open(path, coder="Anna", read_only=read_only).close()
        told.append(str(refused.value))
    return told[0]


@contextmanager
def nothing_changed(folder: Path) -> Iterator[None]:
    """Not a byte of any file, nor a file more or less."""

    def seen() -> dict[str, bytes]:
        return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}

    before = seen()
    yield
    assert seen() == before


@pytest.mark.parametrize("case", FOREIGN)
def test_that_a_file_with_something_foreign_in_its_shape_is_refused_unchanged(
    project: Path, case: str, tmp_path: Path
) -> None:
    FOREIGN[case](project)

    with nothing_changed(tmp_path):
        told = opened(project)
        with pytest.raises(ProjectForeign):
            held_in(project)
        with pytest.raises(AnnotatorError):
            check(project)
        assert wrong_with(project)

    assert "another program" in told or "is damaged" in told


@pytest.mark.parametrize("case", ["a trigger that wipes articles", "a view in the place of a table"])
def test_that_the_rows_of_such_a_file_are_taken_into_a_fresh_one(project: Path, case: str, tmp_path: Path) -> None:
    with Project.open(project, coder="Anna", read_only=True) as sound:
        before = sound.library.progress()
    FOREIGN[case](project)

    saved = salvage(project, tmp_path / "fresh.annotator")

    with Project.open(saved.path, coder="Anna") as fresh:
        assert fresh.library.progress() == before


@pytest.mark.parametrize("case", ODD)
def test_that_rows_that_nobody_writes_end_in_a_sentence_or_in_findings(project: Path, case: str) -> None:
    ODD[case](project)

    told: tuple[str, ...] = ()
    try:
        with Project.open(project, coder="Anna") as odd:
            told = odd.check()
    except AnnotatorError as error:
        told = (str(error),)

    assert told
    assert all(sentence.endswith(".") for sentence in told)


def test_that_a_journal_that_names_another_file_does_not_have_it_removed(project: Path, tmp_path: Path) -> None:
    precious = tmp_path / "thesis.txt"
    precious.write_text("Years of work.")
    beside = project.with_name(f"{project.name}-journal")
    page = project.read_bytes()[:4096]
    beside.write_bytes(journal(names=str(precious), page=page, size=int.from_bytes(page[16:18])))

    with nothing_changed(tmp_path):
        assert "is not this project's" in opened(project)
        with pytest.raises(AnnotatorError):
            check(project)
    salvage(project, tmp_path / "fresh.annotator")

    assert precious.read_text() == "Years of work."


def test_that_such_a_journal_would_have_removed_it(project: Path, tmp_path: Path) -> None:
    """What SQLite does by itself, so that the test above tests something."""
    precious = tmp_path / "thesis.txt"
    precious.write_text("Years of work.")
    page = project.read_bytes()[:4096]
    size = int.from_bytes(page[16:18])
    project.with_name(f"{project.name}-journal").write_bytes(journal(names=str(precious), page=page, size=size))

    with suppress(sqlite3.DatabaseError), closing(sqlite3.connect(project)) as plain:
        plain.execute("SELECT count(*) FROM sqlite_schema").fetchone()

    assert not precious.exists()


def test_that_the_journal_of_another_database_is_not_put_back(project: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.sqlite"
    with closing(sqlite3.connect(other)) as plain:
        plain.execute("CREATE TABLE a (b)")
    project.with_name(f"{project.name}-journal").write_bytes(journal(page=other.read_bytes()[:4096]))

    with nothing_changed(tmp_path):
        assert "is not this project's" in opened(project)


def test_that_the_journal_of_another_project_is_not_put_back(project: Path, tmp_path: Path) -> None:
    page = bytearray(project.read_bytes()[:4096])
    page[24:28] = (int.from_bytes(page[24:28]) + 500).to_bytes(4)
    project.with_name(f"{project.name}-journal").write_bytes(journal(page=bytes(page)))

    with nothing_changed(tmp_path):
        assert "is not this project's" in opened(project)


@linux
@pytest.mark.parametrize("name", ["{}-journal", ".{}.lock"])
def test_that_a_link_beside_a_project_is_not_followed(project: Path, name: str, tmp_path: Path) -> None:
    precious = tmp_path / "thesis.txt"
    precious.write_text("Years of work.")
    project.with_name(name.format(project.name)).symlink_to(precious)

    with nothing_changed(tmp_path), pytest.raises((ProjectLocked, ProjectDamaged)):
        Project.open(project, coder="Anna").close()

    assert precious.read_text() == "Years of work."


@linux
@pytest.mark.parametrize("make", [Path.mkdir, getattr(os, "mkfifo", None)], ids=["a folder", "a pipe"])
def test_that_a_lock_that_is_no_file_is_told(project: Path, make: Callable[[Path], None]) -> None:
    make(project.with_name(f".{project.name}.lock"))

    with pytest.raises(ProjectLocked, match="Remove it"):
        Project.open(project, coder="Anna").close()


@linux
def test_that_two_links_to_one_project_have_one_lock(project: Path, tmp_path: Path) -> None:
    link = tmp_path / "elsewhere" / "link.annotator"
    link.parent.mkdir()
    link.symlink_to(project)

    with Project.open(project, coder="Anna"), pytest.raises(ProjectLocked):
        Project.open(link, coder="Ben").close()


@linux
def test_that_a_pipe_or_a_device_is_no_project(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.annotator"
    os.mkfifo(pipe)

    for path in (pipe, Path("/dev/zero"), Path("/dev/stdin")):
        with pytest.raises(NotAProject, match="pipe or a device"):
            Project.open(path, coder="Anna").close()


def test_that_a_name_with_a_nul_is_of_no_file(tmp_path: Path) -> None:
    with pytest.raises(ProjectMissing):
        Project.open(tmp_path / "a\0b.annotator", coder="Anna").close()


@linux
@pytest.mark.parametrize(
    "name",
    [
        "two\nlines",
        "\u202etxt.exe",
        "<b>&amp;{0}%s",
        "..\u200b",
        "#?%20",
        "'; DROP TABLE texts; --",
        "é" * 100,
        "a\x1b[31m",
    ],
)
def test_that_a_project_of_any_name_is_opened(project: Path, name: str, tmp_path: Path) -> None:
    path = tmp_path / f"{name}.annotator"
    shutil.move(project, path)

    with Project.open(path, coder="Anna") as renamed:
        assert renamed.check() == ()


def test_that_a_file_whose_log_says_it_is_another_programs_is_refused(project: Path) -> None:
    with closing(sqlite3.connect(project)) as plain:
        plain.execute("PRAGMA application_id = 7")

    assert "database of another program" in opened(project)
