"""Backups at the window: made, listed, looked at, restored and taken back; a damaged project is told and helped."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from annotator.domain.backups import Why
from annotator.services.backups import chosen_places
from annotator.services.restoring import backups_of
from annotator.storage.keeping import EVERY
from annotator.storage.lock import lock_path
from annotator.ui.restore.window import RestoreWindow
from annotator.ui.widgets import Banner
from tests.patience import wait_until
from tests.ui.desk import Coder, in_file

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise|grabbing)")
FIRST = "Tehran has offered"
COUNT = "SELECT count(*) FROM statements"


def wait(coder: Coder, until: Callable[[], object]) -> None:
    wait_until(until, meanwhile=coder.settle)


def tag(coder: Coder, words: str) -> None:
    coder.view.set_selection(coder.span_of(words))
    coder.press("1")


def words_of(banner: Banner) -> str:
    return banner._frame.accessibleName() if banner._frame is not None else ""


def take(banner: Banner, words: str) -> None:
    [offer] = [offer for offer in banner.offers if words in offer.text()]
    offer.click()


def backed_up(coder: Coder) -> None:
    coder.program.window.commands["back_up"].trigger()
    wait(coder, lambda: "A checked backup was made" in coder.said)


def window_of(coder: Coder) -> RestoreWindow:
    coder.program.window.commands["backups"].trigger()
    wait(coder, lambda: coder.program.restoring.window)
    window = coder.program.restoring.window
    assert window is not None
    wait(coder, lambda: "backup" in window.summed_up and "Looking" not in window.summed_up)
    return window


def damage(path: Path) -> str:
    content = bytearray(path.read_bytes())
    for place in range(5000, len(content), 4096):
        content[place : place + 300] = b"\xff" * 300
    path.write_bytes(content)
    return hashlib.sha256(content).hexdigest()


def test_that_work_is_backed_up_when_it_is_due_and_at_closing_when_something_changed(
    coder: Coder, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    coder.opened.backing_up.look()
    assert backups_of(sample) == []
    tag(coder, FIRST)
    backups = coder.opened.project.backups
    monkeypatch.setattr(backups, "_clock", lambda: datetime.now(UTC) + EVERY + timedelta(seconds=1))

    coder.opened.backing_up.look()
    wait(coder, lambda: len(backups_of(sample)) == 2)
    assert {each.why for each in backups_of(sample)} == {Why.WORKING}

    tag(coder, "He reportedly made the offer")
    coder.program.close()
    wait(coder, lambda: len(backups_of(sample)) == 4)
    assert {each.why for each in backups_of(sample)} == {Why.WORKING, Why.CLOSING}


def test_that_it_is_said_while_an_action_waits_for_the_backup_before_it(
    coder: Coder, monkeypatch: pytest.MonkeyPatch
) -> None:
    tag(coder, FIRST)
    backups, said = coder.opened.project.backups, list[str]()
    make = backups.make

    def watched(*args: object, **named: object) -> list[Path]:
        said.append(coder.said)
        return make(*args, **named)  # type: ignore[arg-type] - handed on as they came

    monkeypatch.setattr(backups, "make", watched)
    made = backups.before(Why.MERGING)

    assert len(made) == 2
    assert said == ["Making a backup first…"]
    assert coder.said == ""


def test_that_nothing_is_backed_up_at_closing_where_nothing_changed(coder: Coder, sample: Path) -> None:
    coder.program.close()
    coder.settle()

    assert backups_of(sample) == []


def test_that_a_backup_that_fails_is_said_in_one_line_and_coding_goes_on(coder: Coder, sample: Path) -> None:
    sample.with_name(f"{sample.stem} backups").write_text("a file where a folder should be")
    places = chosen_places()
    coder.opened.project.backups.where = sample.with_name(f"{sample.stem} backups")

    coder.program.window.commands["back_up"].trigger()
    wait(coder, lambda: "No backup was made" in coder.said)
    tag(coder, FIRST)

    assert in_file(sample, COUNT) == [(1,)]
    coder.opened.project.backups.where = places


def test_that_a_backup_is_looked_at_and_left_again_and_nothing_is_touched(coder: Coder, sample: Path) -> None:
    backed_up(coder)
    tag(coder, FIRST)
    before, kept = sample.read_bytes(), {each.path: each.path.read_bytes() for each in backups_of(sample)}
    window = window_of(coder)
    wait(coder, lambda: window.table.item(0, 6).text() == "Sound")

    window.look.click()
    wait(coder, lambda: coder.opened.path != sample)

    assert coder.opened.project.read_only
    assert "This is the backup of" in words_of(coder.opened.screen.banner)
    assert list(coder.board.statements) == []
    assert coder.board.article is not None
    assert coder.board.article.id == 2

    take(coder.opened.screen.banner, "Back to the present file")
    wait(coder, lambda: coder.opened.path == sample)

    assert not coder.opened.project.read_only
    assert len(coder.board.statements) == 1
    assert sample.read_bytes() == before
    assert {each.path: each.path.read_bytes() for each in backups_of(sample)} == kept
    assert [Path(name) for name in coder.program.settings.now.recent] == [sample]


def test_that_a_backup_is_restored_and_undo_takes_that_back(coder: Coder, sample: Path) -> None:
    backed_up(coder)
    tag(coder, FIRST)
    window = window_of(coder)

    window.restore.click()
    wait(coder, lambda: coder.program.project is not None and "is restored" in words_of(coder.opened.screen.banner))

    assert in_file(sample, COUNT) == [(0,)]
    assert not coder.opened.project.read_only
    take(coder.opened.screen.banner, "Undo")
    wait(coder, lambda: in_file(sample, COUNT) == [(1,)])
    wait(coder, lambda: coder.program.project is not None)


def test_that_a_backup_that_is_looked_at_can_be_restored_from_there(coder: Coder, sample: Path) -> None:
    backed_up(coder)
    tag(coder, FIRST)
    window = window_of(coder)
    window.look.click()
    wait(coder, lambda: coder.opened.path != sample)

    take(coder.opened.screen.banner, "Restore it")
    wait(coder, lambda: in_file(sample, COUNT) == [(0,)])
    wait(coder, lambda: coder.program.project is not None and coder.opened.path == sample)

    assert not coder.opened.project.read_only


def test_that_a_damaged_project_is_told_and_its_newest_good_backup_offered(coder: Coder, sample: Path) -> None:
    backed_up(coder)
    coder.program.close()
    damaged = damage(sample)

    coder.program.open(sample)
    start = coder.program.beginning.screen
    assert start is not None
    wait(coder, lambda: any("Look at the backup of" in offer.text() for offer in start.banner.offers))

    assert "“sample.annotator” was not opened" in words_of(start.banner)
    assert coder.feedback.told == []
    assert hashlib.sha256(sample.read_bytes()).hexdigest() == damaged
    take(start.banner, "Look at the backup of")
    wait(coder, lambda: coder.program.project is not None)
    assert coder.opened.project.read_only
    take(coder.opened.screen.banner, "Restore it")
    wait(coder, lambda: coder.program.project is not None and coder.opened.path == sample)
    assert "The damaged file is kept as it was" in words_of(coder.opened.screen.banner)
    assert coder.opened.project.check() == ()


def test_that_of_a_damaged_project_without_a_backup_what_can_be_saved_is_saved_and_opened(
    coder: Coder, sample: Path
) -> None:
    coder.program.close()
    damaged = damage(sample)
    saved = sample.with_name("saved.annotator")
    coder.program.open(sample)
    start = coder.program.beginning.screen
    assert start is not None
    coder.feedback.will_answer(saved)

    take(start.banner, "Save what can be saved")
    wait(coder, lambda: "What could be saved" in words_of(start.banner))
    take(start.banner, "Open it")

    assert coder.opened.path == saved
    assert hashlib.sha256(sample.read_bytes()).hexdigest() == damaged


def test_that_salvaging_that_fails_is_said_in_the_banner_and_can_be_tried_again(coder: Coder, sample: Path) -> None:
    coder.program.close()
    damage(sample)
    there = sample.with_name("there.annotator")
    there.write_text("somebody's")
    coder.program.open(sample)
    start = coder.program.beginning.screen
    assert start is not None
    coder.feedback.will_answer(there)

    take(start.banner, "Save what can be saved")
    wait(coder, lambda: "No copy was written" in words_of(start.banner))

    assert there.read_text() == "somebody's"
    take(start.banner, "Close")
    assert "was not opened" in words_of(start.banner)


def test_that_a_damaged_backup_cannot_be_restored(coder: Coder, sample: Path) -> None:
    backed_up(coder)
    for each in backups_of(sample):
        damage(each.path)
    window = window_of(coder)

    wait(coder, lambda: window.table.item(0, 6).text() == "Damaged")

    assert not window.restore.isEnabled()
    assert not window.look.isEnabled()


def test_that_where_one_copy_is_damaged_the_other_stands_for_it(coder: Coder, sample: Path) -> None:
    backed_up(coder)
    damage(backups_of(sample)[0].path)
    window = window_of(coder)

    wait(coder, lambda: window.table.item(0, 6).text() == "Sound")

    assert window.table.rowCount() == 1
    assert window.restore.isEnabled()


def test_that_a_backup_is_saved_as_a_project_of_its_own(coder: Coder, tmp_path: Path) -> None:
    backed_up(coder)
    tag(coder, FIRST)
    window = window_of(coder)
    coder.feedback.will_answer(tmp_path / "then.annotator")

    window.save.click()
    wait(coder, lambda: "Saved as" in words_of(window.banner))

    assert in_file(tmp_path / "then.annotator", COUNT) == [(0,)]


def test_that_one_of_the_places_is_switched_off_and_the_last_one_stays(coder: Coder, sample: Path) -> None:
    backed_up(coder)
    window = window_of(coder)

    window.beside.click()

    assert (chosen_places().in_data, chosen_places().beside) == (True, False)
    assert not window.in_data.isEnabled()
    window.now.click()
    wait(coder, lambda: "A backup was made" in words_of(window.banner))
    assert len(backups_of(sample)) == 3
    window.beside.click()
    assert chosen_places().beside


def test_that_the_backups_of_a_project_that_is_gone_are_reached_from_the_start(coder: Coder, sample: Path) -> None:
    backed_up(coder)
    coder.program.close()
    sample.unlink()
    coder.feedback.will_answer(sample)

    window = window_of(coder)
    window.restore.click()
    wait(coder, lambda: coder.program.project is not None)

    assert sample.exists()
    assert "There was no file in its place" in words_of(coder.opened.screen.banner)


# The file underneath ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("how", ["replaced", "deleted"])
def test_that_a_file_replaced_or_deleted_is_told_while_nothing_is_done_and_a_copy_can_be_saved(
    coder: Coder, sample: Path, tmp_path: Path, how: str
) -> None:
    tag(coder, FIRST)
    if how == "replaced":
        shutil.copy(sample, tmp_path / "other")
        (tmp_path / "other").replace(sample)
    else:
        sample.unlink()

    coder.opened.watching.look_underneath()

    banner = coder.opened.screen.banner
    assert "no longer the one that you opened" in words_of(banner)
    coder.feedback.will_answer(tmp_path / "saved.annotator")
    take(banner, "Save a copy")
    assert in_file(tmp_path / "saved.annotator", COUNT) == [(1,)]


def test_that_a_replaced_file_is_opened_again_from_there(coder: Coder, sample: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    shutil.copy(sample, other)
    tag(coder, FIRST)
    other.replace(sample)
    coder.opened.watching.look_underneath()

    take(coder.opened.screen.banner, "Open the file again")
    coder.settle()

    assert list(coder.board.statements) == []
    tag(coder, FIRST)
    assert in_file(sample, COUNT) == [(1,)]


def test_that_a_synced_folder_is_warned_of_once(at_window: Callable[..., Coder], sample: Path, tmp_path: Path) -> None:
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    path = Path(shutil.copy(sample, folder / "drones.annotator"))
    anna = at_window()

    anna.open(path)
    wait(anna, lambda: "Dropbox" in words_of(anna.opened.screen.banner))
    anna.program.close()
    anna.open(path)
    anna.opened.watching.look_around()
    for _time in range(50):
        anna.settle()
        time.sleep(0.005)

    assert words_of(anna.opened.screen.banner) == ""


def test_that_a_conflict_copy_is_offered_to_be_looked_at_and_never_merged(coder: Coder, sample: Path) -> None:
    copy = sample.with_name("sample (conflicted copy 2026-11-22).annotator")
    shutil.copy(sample, copy)
    before = sample.read_bytes()

    coder.opened.watching.look_around()
    banner = coder.opened.screen.banner
    wait(coder, lambda: "is a conflict copy" in words_of(banner))

    assert sample.read_bytes() == before
    take(banner, "Compare")
    coder.settle()
    assert coder.opened.windows.taking_in.servant is not None
    assert copy.name in coder.opened.place()["warned"]


def test_that_what_could_only_be_read_is_opened_for_writing_on_request(
    at_window: Callable[..., Coder], sample: Path
) -> None:
    anna, bob = at_window("Anna"), at_window("Bob")
    anna.open(sample)
    bob.feedback.will_answer(True)
    bob.open(sample)
    assert bob.opened.project.read_only
    anna.program.close()

    take(bob.opened.screen.banner, "Try again")
    bob.settle()

    assert not bob.opened.project.read_only


@pytest.mark.parametrize("takes_over", [True, False])
def test_that_what_a_silent_computer_left_open_is_taken_over_only_after_a_question(
    at_window: Callable[..., Coder], sample: Path, *, takes_over: bool
) -> None:
    seen = "2024-01-01T08:00:00+00:00"
    lock_path(sample).write_text(json.dumps({"name": "Eve", "host": "far", "pid": 7, "since": seen, "seen": seen}))
    os.utime(lock_path(sample), (1_700_000_000, 1_700_000_000))
    anna = at_window()
    anna.feedback.will_answer(takes_over)

    anna.open(sample)

    assert "no sign of life since" in anna.feedback.asked[0][1]
    assert anna.opened.project.read_only is not takes_over
    assert ("Eve on the computer “far”" in anna.said) is takes_over
