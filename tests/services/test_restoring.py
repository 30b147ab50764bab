"""Backups are found and put in a project's place, and nothing that was there is ever destroyed."""

from __future__ import annotations

import hashlib
import os
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from annotator.domain.backups import Why
from annotator.domain.errors import AnnotatorError, NotAllowed, ProjectDamaged, ProjectExists, ProjectLocked
from annotator.domain.records import ArticleId
from annotator.domain.text import Span
from annotator.services import restoring
from annotator.services.backups import choose_places, chosen_places
from annotator.services.project import Project
from annotator.services.restoring import backups_of, look_at, newest_good, restore, restore_as, wrong_with
from annotator.storage.keeping import Places, beside
from annotator.storage.lock import lock_path
from tests.samples import lay_sample

NOW = datetime(2030, 1, 1, tzinfo=UTC)


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(tmp_path / "data")


@pytest.fixture
def path(tmp_path: Path, places: Places) -> Path:
    """A project with a statement, a backup from before there was one, and a second statement since."""
    path = tmp_path / "work" / "drones.annotator"
    path.parent.mkdir()
    lay_sample(path, coder="Anna")
    with Project.open(path, coder="Anna", backups=places) as project:
        project.backups.make(Why.ASKED)
        project.coding.tag(ArticleId(2), [Span(0, 5)], "claim")
    return path


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def statements(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("SELECT count(*) FROM statements").fetchone()[0])


def damaged(path: Path) -> None:
    content = bytearray(path.read_bytes())
    for place in range(5000, len(content), 4096):
        content[place : place + 200] = os.urandom(200)
    path.write_bytes(content)


def test_that_a_backup_is_found_in_both_places_with_what_it_holds(path: Path, places: Places) -> None:
    found = [look_at(path, backup) for backup in backups_of(path, places=places)]

    assert [each.is_beside for each in found].count(True) == 1
    assert len(found) == 2
    assert {(each.held.articles, each.held.statements) for each in found if each.held} == {(5, 0)}
    assert {each.backup.why for each in found} == {Why.ASKED}


def test_that_the_backups_of_a_project_that_is_gone_or_no_longer_one_are_found(path: Path, places: Places) -> None:
    path.write_bytes(b"no project any more")
    assert len(backups_of(path, places=places)) == 2

    path.unlink()
    assert len(backups_of(path, places=places)) == 2


def test_that_a_project_that_was_moved_finds_its_backups_in_the_data_folder(path: Path, places: Places) -> None:
    moved = path.parent.parent / "renamed.annotator"
    path.rename(moved)

    assert [each.stem for each in backups_of(moved, places=places)] == ["drones"]


def test_that_a_backup_of_another_project_of_that_name_is_not_listed(
    path: Path, places: Places, tmp_path: Path
) -> None:
    other = tmp_path / path.name
    lay_sample(other, coder="Bob")

    assert backups_of(other, places=places) == []


def test_that_restoring_puts_the_backup_in_place_and_keeps_what_was_there(path: Path, places: Places) -> None:
    before, backup = sha256(path), backups_of(path, places=places)[0].path
    kept = sha256(backup)

    done = restore(path, backup, coder="Anna", places=places)

    assert statements(path) == 0
    assert sha256(backup) == kept
    assert done.before is not None
    assert statements(done.before) == 1
    assert before != sha256(path)
    assert not lock_path(path).exists()


def test_that_restoring_what_was_there_before_takes_it_back(path: Path, places: Places) -> None:
    done = restore(path, backups_of(path, places=places)[0].path, coder="Anna", places=places)
    assert done.before is not None

    restore(path, done.before, coder="Anna", places=places)

    assert statements(path) == 1
    with Project.open(path, coder="Anna", backups=places) as project:
        assert project.check() == ()


def test_that_a_damaged_project_stays_beside_the_restored_one_byte_by_byte(path: Path, places: Places) -> None:
    backup = backups_of(path, places=places)[0].path
    damaged(path)
    left = path.with_name(path.name + "-journal")
    left.write_bytes(b"half an action")
    before = sha256(path)

    done = restore(path, backup, coder="Anna", places=places)

    assert done.before is None
    assert done.aside is not None
    assert sha256(done.aside) == before
    assert done.aside.with_name(done.aside.name + "-journal").read_bytes() == b"half an action"
    assert not left.exists()
    with Project.open(path, coder="Anna", backups=places) as project:
        assert project.check() == ()


def test_that_a_project_that_is_gone_is_put_back(path: Path, places: Places) -> None:
    backup = backups_of(path, places=places)[0].path
    path.unlink()

    done = restore(path, backup, coder="Anna", places=places)

    assert (done.before, done.aside) == (None, None)
    assert statements(path) == 0


def test_that_a_damaged_backup_is_refused_and_the_next_older_one_offered(path: Path, places: Places) -> None:
    with Project.open(path, coder="Anna", backups=places, clock=lambda: NOW) as project:
        newest = project.backups.make(Why.ASKED)
    for copy in newest:
        damaged(copy)
    before = sha256(path)

    with pytest.raises(ProjectDamaged, match="Nothing was changed"):
        restore(path, newest[0], coder="Anna", places=places)

    assert sha256(path) == before
    good = newest_good(path, places=places)
    assert good is not None
    assert good.path not in newest


def test_that_a_backup_with_one_changed_letter_is_not_sound(path: Path, places: Places) -> None:
    [copy, *_] = [each.path for each in backups_of(path, places=places)]
    assert wrong_with(copy) == ""
    copy.write_bytes(copy.read_bytes().replace(b"Tehran", b"TehraN"))

    assert wrong_with(copy)


def test_that_a_project_that_somebody_has_open_is_not_restored(path: Path, places: Places) -> None:
    backup = backups_of(path, places=places)[0].path
    with Project.open(path, coder="Anna", backups=places):
        before = sha256(path)
        with pytest.raises(ProjectLocked):
            restore(path, backup, coder="Bob", places=places)

    assert sha256(path) == before


def test_that_a_project_is_not_restored_from_itself(path: Path, places: Places) -> None:
    with pytest.raises(NotAllowed):
        restore(path, path, coder="Anna", places=places)


def test_that_a_full_disk_while_restoring_leaves_the_project(
    path: Path, places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup, before = backups_of(path, places=places)[0].path, sha256(path)

    def refuse(*_paths: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(restoring.shutil, "copyfile", refuse)

    with pytest.raises(AnnotatorError, match="is full"):
        restore(path, backup, coder="Anna", places=places)

    assert sha256(path) == before
    assert list(path.parent.glob(".*.part")) == []


def test_that_a_backup_can_be_written_elsewhere(path: Path, places: Places, tmp_path: Path) -> None:
    backup, before = backups_of(path, places=places)[0].path, sha256(path)

    restore_as(backup, tmp_path / "out.annotator")

    assert statements(tmp_path / "out.annotator") == 0
    assert sha256(path) == before
    with pytest.raises(ProjectExists):
        restore_as(backup, path)


def test_that_a_hand_out_of_the_same_project_keeps_its_backups_apart(path: Path, places: Places) -> None:
    copy = path.with_name("copy.annotator")
    with Project.open(path, coder="Anna", backups=places) as project:
        project.copy_to(copy)
    with Project.open(copy, coder="Anna", backups=places, clock=lambda: NOW + timedelta(days=90)) as project:
        made = project.backups.make(Why.WORKING)

    folders = {each.path.parent for each in backups_of(path, places=places)}

    assert not {each.parent for each in made} & {beside(path)}
    assert len({folder for folder in folders if folder.parent == places.data}) == 2


def test_that_one_place_can_be_switched_off_and_not_both() -> None:
    choose_places(in_data=True, beside=False)
    assert (chosen_places().in_data, chosen_places().beside) == (True, False)

    with pytest.raises(NotAllowed):
        choose_places(in_data=False, beside=False)

    choose_places(in_data=True, beside=True)
    assert (chosen_places().in_data, chosen_places().beside) == (True, True)


def test_that_undoing_an_import_makes_a_backup_before(path: Path, places: Places) -> None:
    with Project.open(path, coder="Anna", backups=places) as project:
        project.undo()
        project.undo()

    assert [each.why for each in backups_of(path, places=places)].count(Why.UNDOING) == 2


def test_that_a_change_of_the_codebook_or_of_the_set_up_makes_a_backup_before(path: Path, places: Places) -> None:
    with Project.open(path, coder="Anna", backups=places) as project:
        project.codebooks.merge("admission", "claim")
        setup = project.suggestions.setup
        project.suggestions.set_up(replace(setup, rules=replace(setup.rules, rules_off=frozenset({"hedge"}))))

    made = {each.why for each in backups_of(path, places=places)}

    assert {Why.CODEBOOK, Why.SETTING_UP} <= made
