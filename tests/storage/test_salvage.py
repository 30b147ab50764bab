"""A damaged file: what is intact in it is in the new project, what is lost is written down, and nothing crashes."""

from __future__ import annotations

import hashlib
import random
import shutil
import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain.checks import Salvaged
from annotator.domain.clock import utc_now
from annotator.domain.codebook import Codebook
from annotator.domain.errors import AnnotatorError, NotAProject, ProjectExists
from annotator.services.project import Project
from annotator.storage.check import findings
from annotator.storage.database import Database
from annotator.storage.salvage import salvage
from tests.storage.damaged import coded_project, coding_in, spoiled, things_in

PAGE = 4096


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory, codebook: Codebook) -> Path:
    return coded_project(tmp_path_factory.mktemp("sound") / "sound.annotator", codebook)


@pytest.fixture
def path(sound: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(sound, tmp_path / "project.annotator"))


@pytest.fixture
def out(path: Path) -> Path:
    return path.with_name("saved.annotator")


def root_of(path: Path, table: str) -> int:
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
    return int(found[0])


def lose(path: Path, *pages: int) -> None:
    content = bytearray(path.read_bytes())
    for page in pages:
        content[(page - 1) * PAGE : page * PAGE] = bytes(PAGE)
    path.write_bytes(content)


def test_that_all_of_a_sound_file_is_in_the_new_project(path: Path, out: Path) -> None:
    saved = salvage(path, out, clock=utc_now)

    assert coding_in(out) == coding_in(path)
    assert saved.lost == ()
    assert saved.left == ()


def test_that_a_lost_root_of_a_table_loses_nothing_that_the_journal_has(path: Path, out: Path) -> None:
    before = things_in(path)
    lose(path, root_of(path, "parts"), root_of(path, "actor_links"), root_of(path, "statements"))

    saved = salvage(path, out, clock=utc_now)

    assert things_in(out) == before
    assert saved.unreadable_pages == 3
    assert saved.left == ()


def test_that_a_lost_first_page_loses_no_statement(path: Path, out: Path) -> None:
    before = things_in(path)
    lose(path, 1)

    salvage(path, out, clock=utc_now)

    assert things_in(out) == before


def test_that_lost_names_have_stand_ins_that_say_so(path: Path, out: Path) -> None:
    before = things_in(path)
    lose(path, root_of(path, "coders"), root_of(path, "roles"), root_of(path, "project"))

    saved = salvage(path, out, clock=utc_now)

    assert things_in(out) == before
    assert "The name of coder 1: “Coder 1 (name lost)” stands in for it" in saved.lost
    with Project.open(out, coder="Coder 1 (name lost)") as project:
        assert project.codebook.role("speaker").name == "speaker"
        assert project.undo_state().undo is None


def test_that_a_lost_text_is_named_with_the_words_of_its_statements(path: Path, out: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        text = connection.execute("SELECT text FROM texts WHERE id = 3").fetchone()[0]
    content = path.read_bytes()
    path.write_bytes(content.replace(text.encode()[:40], b"#" * 40))

    saved = salvage(path, out, clock=utc_now)

    assert any("text" in words and "2.txt" in words for words in saved.lost)
    assert "2.txt" in saved.report.read_text("utf-8")


def test_that_the_damaged_file_is_only_read(path: Path, out: Path) -> None:
    lose(path, root_of(path, "parts"))
    before = hashlib.sha256(path.read_bytes()).digest()

    salvage(path, out, clock=utc_now)

    assert hashlib.sha256(path.read_bytes()).digest() == before


def test_that_undo_begins_anew_in_the_new_project(path: Path, out: Path) -> None:
    salvage(path, out, clock=utc_now)

    with Project.open(out, coder="Ann") as project:
        assert project.undo_state().undo is None
        assert project.undo() is None


def test_that_what_is_no_project_is_said_to_hold_none(tmp_path: Path, out: Path) -> None:
    other = tmp_path / "other.annotator"
    other.write_bytes(random.Random(1).randbytes(50_000))  # noqa: S311 - no secret

    with pytest.raises(NotAProject):
        salvage(other, out, clock=utc_now)

    assert not out.exists()


def test_that_no_file_is_replaced(path: Path, out: Path) -> None:
    out.write_text("mine")

    with pytest.raises(ProjectExists):
        salvage(path, out, clock=utc_now)

    assert out.read_text() == "mine"


@pytest.mark.parametrize(
    "seeds", [range(20), pytest.param(range(20, 320), marks=pytest.mark.slow)], ids=["20 cases", "300 cases"]
)
def test_that_no_damage_is_silent_and_what_is_intact_is_saved(sound: Path, tmp_path: Path, seeds: range) -> None:
    before, things, content = coding_in(sound), things_in(sound), sound.read_bytes()
    whole, counted = 0, Counter[str]()
    for seed in seeds:
        chance = random.Random(seed)  # noqa: S311 - no secret
        path = tmp_path / f"{seed}.annotator"
        path.write_bytes(spoiled(content, chance))

        told = _told_of(path)
        saved = _salvaged(path)

        if not told:
            assert coding_in(path) == before, f"seed {seed}: what was coded changed and the check said nothing"
        if saved is not None:
            wrong = things_in(saved.path) - things
            assert not wrong or saved.lost or saved.left, f"seed {seed}: {wrong}"
            whole += things_in(saved.path) == things
            counted["saved"] += len(things_in(saved.path) & things)
        counted["told"] += bool(told)
        counted["made anew"] += saved is not None
        path.unlink()
    assert whole >= len(seeds) // 2, dict(counted)


def _told_of(path: Path) -> list[str]:
    """What a person is told who opens the file and checks it."""
    try:
        with (
            Project.open(path, coder="Ann", read_only=True),
            closing(Database.open(path, read_only_reason="it is being checked.")) as database,
        ):
            return [finding.sentence for finding in findings(database)]
    except AnnotatorError as error:
        return [str(error)]


def _salvaged(path: Path) -> Salvaged | None:
    out = path.with_name(f"{path.stem} saved.annotator")
    try:
        return salvage(path, out, clock=utc_now)
    except NotAProject:
        return None
