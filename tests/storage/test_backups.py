"""Backups of a project: where they go, what is checked, and that no failure harms what is there."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from annotator.domain.backups import Why
from annotator.domain.codebook import Codebook
from annotator.domain.errors import NotSaved, ProjectDamaged
from annotator.domain.records import ArticleId, Coder
from annotator.storage.backup_names import name_of, told_by
from annotator.storage.backups import damage_in
from annotator.storage.held import held_in
from annotator.storage.keeping import EVERY, Backups, Places, beside, kept_in, origin_of
from annotator.storage.store import Store

from .test_refusals import tag

NOW = datetime(2025, 3, 1, 12, tzinfo=UTC)


class Watch:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def _article(article_id: ArticleId) -> None:
    """There is one in the project."""
    assert article_id


@pytest.fixture
def backups(store: Store, _article: None, tmp_path: Path, watch: Watch) -> Backups:
    return Backups(store.database.path, where=Places(tmp_path / "data"), clock=watch)


def test_that_a_backup_lies_beside_the_project_and_in_a_folder_of_its_own(
    store: Store, backups: Backups, tmp_path: Path
) -> None:
    first, second = backups.make(Why.TAKING_IN, "Ben")

    assert first.parent == beside(store.database.path)
    assert second.parent.parent == tmp_path / "data"
    assert first.name == second.name
    assert first.read_bytes() == second.read_bytes()
    assert origin_of(second.parent) == str(store.database.path)
    assert held_in(first).articles == 1


def test_that_the_name_of_a_backup_says_of_which_project_when_and_why(store: Store, backups: Backups) -> None:
    [first, _second] = backups.make(Why.TAKING_IN, 'Ben: "final"/v2')

    told = told_by(first)

    assert first.name.startswith("project 2025-03-01 12.00.00Z before taking in Ben final v2 [")
    assert told is not None
    assert (told.stem, told.made_at, told.why, told.about) == ("project", NOW, Why.TAKING_IN, "Ben final v2")
    assert told.mark == store.queries.project.line().uuid[:8]


@pytest.mark.parametrize("why", list(Why))
@pytest.mark.parametrize("stem", ["Drones", "Дроны " * 40, "a [b] before taking in", ".hidden", "2025 at closing"])
def test_that_every_name_is_read_as_it_was_written(stem: str, why: Why) -> None:
    name = name_of(Path(f"{stem}.annotator"), made_at=NOW, why=why, about="x", mark="0123abcd")

    told = told_by(Path(name))

    assert told is not None
    assert (told.made_at, told.why, told.about, told.mark) == (NOW, why, "x", "0123abcd")
    assert len(name.encode()) < 240


def test_that_where_one_place_refuses_the_other_takes_the_backup(store: Store, backups: Backups) -> None:
    beside(store.database.path).write_text("a file where a folder should be")

    [made] = backups.make(Why.WORKING)

    assert not damage_in(made)


def test_that_where_both_refuse_it_is_told_and_the_project_is_as_it_was(
    store: Store, backups: Backups, tmp_path: Path
) -> None:
    beside(store.database.path).write_text("a file where a folder should be")
    (tmp_path / "data").write_text("here too")
    before = store.database.path.read_bytes()

    with pytest.raises(NotSaved):
        backups.make(Why.WORKING)

    assert store.database.path.read_bytes() == before


def test_that_a_damaged_text_is_never_backed_up_over_a_good_one(
    store: Store, backups: Backups, watch: Watch, tmp_path: Path
) -> None:
    good = backups.make(Why.WORKING)
    content = store.database.path.read_bytes()
    assert content.count(b"The ministry admitted nothing") >= 1
    store.database.path.write_bytes(content.replace(b"The ministry admitted nothing", b"The ministry admitted NOTHING"))
    watch.now += timedelta(days=1)

    with pytest.raises(ProjectDamaged, match="the text of an article"):
        backups.make(Why.WORKING)

    assert [copy for copy in tmp_path.rglob("*.annotator") if "while working" in copy.name] == sorted(good)
    assert list(tmp_path.rglob("*.part")) == []


def test_that_a_damaged_backup_never_makes_an_older_good_one_go(backups: Backups, watch: Watch) -> None:
    older = backups.make(Why.WORKING)
    watch.now += timedelta(minutes=10)
    newer = backups.make(Why.WORKING)
    for copy in newer:
        copy.write_bytes(copy.read_bytes()[:-4096])

    watch.now += timedelta(hours=5)
    backups.make(Why.WORKING)

    assert all(copy.exists() for copy in (*older, *newer))


def test_that_of_an_hour_long_past_the_newest_stays(backups: Backups, watch: Watch) -> None:
    made = []
    for _time in range(3):
        made.append(backups.make(Why.WORKING)[0])
        watch.now += timedelta(minutes=10)

    watch.now += timedelta(hours=5)
    backups.make(Why.WORKING)

    assert [copy.exists() for copy in made] == [False, False, True]


def test_that_the_backups_of_another_project_in_the_same_folder_stay(
    store: Store, backups: Backups, watch: Watch, codebook: Codebook
) -> None:
    other_path = store.database.path.parent / "elsewhere" / "project.annotator"
    other_path.parent.mkdir()
    with closing(Store.create(other_path, title="t", coder="Ann", codebook=codebook, clock=watch, tell=print)):
        others = Backups(other_path, where=beside(store.database.path), clock=watch)
        theirs = others.make(Why.WORKING)

    watch.now += timedelta(minutes=5)
    backups.make(Why.WORKING)
    watch.now += timedelta(days=3)
    backups.make(Why.WORKING)

    assert theirs[0].exists()


def test_that_a_backup_is_due_after_a_quarter_of_an_hour_with_changes(backups: Backups, watch: Watch) -> None:
    watch.now += EVERY
    assert not backups.is_due

    backups.note_change()
    assert backups.is_due

    backups.make(Why.WORKING)
    assert not backups.is_due
    backups.note_change()
    assert not backups.is_due


def test_that_a_run_of_risky_steps_makes_one_backup(backups: Backups, watch: Watch) -> None:
    assert backups.before(Why.CODEBOOK)
    assert not backups.before(Why.CODEBOOK)
    assert backups.before(Why.MERGING)

    watch.now += timedelta(minutes=6)

    assert backups.before(Why.CODEBOOK)


def test_that_coding_goes_on_while_a_backup_is_made(
    store: Store, backups: Backups, ann: Coder, article_id: ArticleId
) -> None:
    with store.database.transaction() as connection:
        connection.exec_driver_sql(
            "INSERT INTO mentions (article_id, start, stop, name, kind)"
            " VALUES (1, 0, 0, printf('%.*c', 30000000, 'x'), 'person')"
        )
    steps: list[int] = []
    made: list[list[Path]] = []
    thread = threading.Thread(
        target=lambda: made.append(backups.make(Why.WORKING, step=lambda left, _of: steps.append(left)))
    )

    thread.start()
    while not steps:
        assert thread.is_alive()
    tag(store, ann, article_id)
    thread.join()

    assert [damage_in(copy) for copy in made[0]] == ["", ""]
    assert held_in(made[0][0]).statements == 1


def test_that_a_folder_is_listed_newest_first_and_what_is_no_backup_is_left_out(
    store: Store, backups: Backups, watch: Watch
) -> None:
    first = backups.make(Why.WORKING)[0]
    watch.now += timedelta(minutes=1)
    second = backups.make(Why.ASKED)[0]
    (beside(store.database.path) / "mine.annotator").write_text("x")

    assert [each.path for each in kept_in([beside(store.database.path)])] == [second, first]


def test_that_what_a_killed_program_left_half_copied_is_swept_a_day_later(
    store: Store, backups: Backups, watch: Watch
) -> None:
    folder = beside(store.database.path)
    folder.mkdir()
    left = folder / ".project.annotator.1.part"
    left.write_text("half")
    watch.now = datetime.now(UTC)
    backups.make(Why.WORKING)
    assert left.exists()

    watch.now += timedelta(days=2)
    backups.make(Why.WORKING)

    assert not left.exists()


@pytest.mark.slow
def test_that_a_year_of_backups_by_a_fake_clock_leaves_a_folder_of_sound_ones(
    store: Store, watch: Watch, tmp_path: Path
) -> None:
    backups = Backups(store.database.path, where=tmp_path / "year", clock=watch)
    for day in range(364):
        for hour in (9, 12, 15):
            watch.now = NOW.replace(hour=hour) + timedelta(days=day)
            backups.make(Why.WORKING)

    kept = kept_in([tmp_path / "year"])

    assert len(kept) <= 30
    assert not any(damage_in(each.path) for each in kept)
    assert len({(each.made_at.year, each.made_at.month) for each in kept}) == 12


def test_that_a_project_with_a_broken_reference_is_not_backed_up(store: Store, backups: Backups) -> None:
    path = store.database.path
    store.close()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE action SET coder_id = 99")

    with pytest.raises(ProjectDamaged, match="refers to an entry"):
        backups.make(Why.WORKING)
