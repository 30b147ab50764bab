"""A coder's file is made, coded elsewhere and taken in through the windows; files are read with sqlite3 alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame

from annotator.domain.records import ActorKind, ArticleId
from annotator.domain.text import Span
from annotator.services.hand_out import hand_out
from annotator.services.project import Project
from annotator.ui.comparing.window import CompareWindow
from annotator.ui.take_in.window import TakeInWindow
from annotator.ui.team.file_window import FileWindow
from tests.patience import wait_until
from tests.ui.desk import CONTROL, Coder, in_file

# What the platform without a screen cannot do with a second window.
pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise|grabbing)")
STATEMENTS = "SELECT c.name, s.code FROM statements s JOIN coders c ON c.id = s.coder_id ORDER BY s.code"


def _shown(coder: Coder, command: str, kind: type) -> object:
    coder.program.window.commands[command].trigger()
    coder.settle()
    found = [one for one in coder.program.window.findChildren(kind) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def _said(window: FileWindow | TakeInWindow) -> str:
    return " ".join(frame.accessibleName() for frame in window.banner.findChildren(QFrame) if frame.isVisible())


def _wait(coder: Coder, until: Callable[[], bool]) -> None:
    coder.settle()
    wait_until(until, meanwhile=coder.settle)


@pytest.fixture
def window(coder: Coder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> TakeInWindow:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    made = _shown(coder, "take_in", TakeInWindow)
    assert isinstance(made, TakeInWindow)
    return made


@pytest.fixture
def bens(coder: Coder, sample: Path, tmp_path: Path) -> Path:
    """Ben's file, in which he has coded two statements and linked an actor."""
    project, path = coder.opened.project, tmp_path / "Ben.annotator"
    project.team.enlist("Ben", list(project.library.ids())[:3])
    hand_out(sample, path, coder="Ben")
    with Project.open(path, coder="Ben") as ben:
        first = ben.coding.tag(ArticleId(1), [Span(0, 12)], "claim")
        ben.coding.tag(ArticleId(2), [Span(5, 20)], "denial")
        speaker = ben.actors.add("Ali Shamkhani", ActorKind.PERSON)
        ben.coding.link_actor(first, "speaker", speaker)
    return path


def look_at(coder: Coder, window: TakeInWindow, path: Path) -> None:
    coder.feedback.will_answer(path)
    window.area.button_clicked.emit(0)
    _wait(coder, lambda: window.summed_up.startswith("Ben: ") or "cannot be taken in" in _said(window))


def test_that_a_file_is_made_for_a_new_coder_with_nobody_elses_coding(
    coder: Coder, sample: Path, tmp_path: Path
) -> None:
    project = coder.opened.project
    project.coding.tag(ArticleId(2), [Span(0, 9)], "claim")
    made = _shown(coder, "hand_out", FileWindow)
    assert isinstance(made, FileWindow)
    path = tmp_path / "For Dora.annotator"
    coder.feedback.will_answer(path)
    QTest.keyClicks(made.name, "Dora")

    QTest.keyClick(made.name, Qt.Key.Key_Return)
    _wait(coder, lambda: "Saved" in _said(made))

    assert [offer.text() for offer in made.banner.offers] == ["Open the folder"]
    assert "Send it to Dora. When it comes back: Compare › Take in a coder’s file." in _said(made)
    assert in_file(path, "SELECT count(*) FROM articles") == [(5,)]
    assert in_file(path, "SELECT count(*) FROM statements") == [(0,)]
    assert in_file(path, "SELECT name FROM coders ORDER BY id") == [("Anna",), ("Dora",)]
    given = "SELECT count(*) FROM assignments a JOIN coders c ON c.id = a.coder_id WHERE c.name = 'Dora'"
    assert in_file(sample, given) == [(5,)]
    assert coder.program.window.commands["undo"].text() == "Undo handing out"


def test_that_a_file_that_cannot_be_written_is_told_in_place(coder: Coder, tmp_path: Path) -> None:
    made = _shown(coder, "hand_out", FileWindow)
    assert isinstance(made, FileWindow)
    path = tmp_path / "there.annotator"
    path.write_bytes(b"something")
    coder.feedback.will_answer(path)
    QTest.keyClicks(made.name, "Dora")

    made.save.click()
    _wait(coder, lambda: "No file was made" in _said(made))

    assert "“there.annotator” exists already." in _said(made)
    assert path.read_bytes() == b"something"
    assert made.save.isEnabled()


def test_that_a_coders_file_is_looked_at_taken_in_and_taken_back(
    coder: Coder, window: TakeInWindow, bens: Path, sample: Path
) -> None:
    before = in_file(sample, STATEMENTS)

    look_at(coder, window, bens)
    summary, untouched = window.summed_up, in_file(sample, STATEMENTS)
    QTest.keyClick(window.view, Qt.Key.Key_Return, CONTROL)
    coder.settle()
    taken, said = in_file(sample, STATEMENTS), _said(window)
    actors = in_file(sample, "SELECT name FROM actors")
    window.banner.offers[0].click()
    coder.settle()

    assert summary == "Ben: 2 articles, 2 new statements"
    assert untouched == before == []
    assert taken == [("Ben", "claim"), ("Ben", "denial")]
    assert said.startswith("Taken in Ben: 2 articles, 2 new statements.")
    assert actors == [("Ali Shamkhani",)]
    assert in_file(sample, STATEMENTS) == []
    assert in_file(sample, "SELECT name FROM actors") == []
    assert "Taken back" in _said(window)


def test_that_a_file_is_made_by_enter_alone_where_it_is_known_for_whom(coder: Coder, tmp_path: Path) -> None:
    project, path = coder.opened.project, tmp_path / "For Dora.annotator"
    project.team.enlist("Dora", list(project.library.ids())[:2])
    dora = next(each.coder.id for each in project.team.coders() if each.coder.name == "Dora")
    coder.opened.windows.show_hand_out(dora)
    coder.settle()
    (made,) = [one for one in coder.program.window.findChildren(FileWindow) if one.isVisible()]
    coder.feedback.will_answer(path)

    coder.press("Enter")
    _wait(coder, lambda: "Saved" in _said(made))

    assert in_file(path, "SELECT count(*) FROM articles") == [(2,)]


def test_that_what_was_taken_in_is_compared_by_enter(coder: Coder, window: TakeInWindow, bens: Path) -> None:
    look_at(coder, window, bens)

    QTest.keyClick(window.view, Qt.Key.Key_Return, CONTROL)
    coder.settle()
    focus = coder.application.focusWidget()
    coder.press("Enter")

    assert focus is window.banner.offers[-1]
    assert any(one.isVisible() for one in coder.program.window.findChildren(CompareWindow))


def test_that_only_stop_can_be_pressed_while_a_file_is_taken_in(
    coder: Coder, window: TakeInWindow, bens: Path, sample: Path
) -> None:
    look_at(coder, window, bens)
    main, seen = coder.program.window, []

    def look() -> None:
        stop = window.banner.offers[-1]
        seen.append((main.isEnabled(), stop.isEnabled(), window.take_in.isEnabled()))
        stop.click()

    # It comes to pass when the window answers for the first time.
    QTimer.singleShot(0, look)
    window.take_in.click()
    coder.settle()

    assert seen == [(False, True, False)]
    assert "Stopped. Nothing was taken in." in _said(window)
    assert in_file(sample, STATEMENTS) == []
    assert main.isEnabled()
    assert window.view.hasFocus()


def test_that_a_backup_is_kept_where_it_was_said(
    coder: Coder, window: TakeInWindow, bens: Path, tmp_path: Path
) -> None:
    look_at(coder, window, bens)

    window.take_in.click()
    coder.settle()

    assert list((tmp_path / "data").rglob("*.annotator"))


def test_that_the_same_file_again_brings_nothing_new(coder: Coder, window: TakeInWindow, bens: Path) -> None:
    look_at(coder, window, bens)
    window.take_in.click()
    coder.settle()

    coder.feedback.will_answer(bens)
    window.other.click()
    _wait(coder, lambda: bool(window.nothing))

    assert window.nothing == ("Nothing new: the project has all 2 statements of this file already, as they are there.")
    assert not window.take_in.isVisible()


def test_that_what_changed_and_went_is_shown_before_and_after(
    coder: Coder, window: TakeInWindow, bens: Path, sample: Path
) -> None:
    look_at(coder, window, bens)
    window.take_in.click()
    coder.settle()
    with Project.open(bens, coder="Ben") as ben:
        (first,) = ben.coding.statements(ArticleId(1))
        (second,) = ben.coding.statements(ArticleId(2))
        ben.coding.recode(first.id, "accusation")
        ben.coding.remove(second.id)

    coder.feedback.will_answer(bens)
    window.other.click()
    _wait(coder, lambda: "1 changed" in window.summed_up)
    model = window.view.file
    part = model.index(model.rowCount() - 1, 0)
    lines = []
    for row in range(model.rowCount(part)):
        article = model.index(row, 0, part)
        model.fetchMore(article)
        lines += [model.words(model.index(each, 0, article)) for each in range(model.rowCount(article))]
    window.take_in.click()
    coder.settle()

    assert any(line.startswith("changed, accusation, ") and "code: claim → accusation" in line for line in lines)
    assert any(line.startswith("removed, denial, ") for line in lines)
    assert in_file(sample, STATEMENTS) == [("Ben", "accusation")]


def test_that_a_name_is_reconciled_by_key_before_it_is_taken_in(
    coder: Coder, window: TakeInWindow, bens: Path, sample: Path
) -> None:
    coder.opened.project.actors.add("Ali Shamkani", ActorKind.PERSON)
    look_at(coder, window, bens)

    QTest.keyClick(window.view, "2")
    window.take_in.click()
    coder.settle()

    assert in_file(sample, "SELECT name FROM actors") == [("Ali Shamkani",)]
    assert in_file(sample, "SELECT alias FROM actor_aliases") == [("Ali Shamkhani",)]
    linked = "SELECT a.name FROM actor_links l JOIN actors a ON a.id = l.actor_id"
    assert in_file(sample, linked) == [("Ali Shamkani",)]


def test_that_a_bad_file_gives_its_sentence_in_place(coder: Coder, window: TakeInWindow, tmp_path: Path) -> None:
    bad = tmp_path / "bad.annotator"
    bad.write_bytes(b"no project at all" * 100)

    look_at(coder, window, bad)

    assert _said(window).startswith("“bad.annotator” cannot be taken in ")
    assert coder.feedback.told == []
    assert not window.take_in.isVisible()


def test_that_the_project_itself_is_refused(coder: Coder, window: TakeInWindow, sample: Path) -> None:
    look_at(coder, window, sample)

    assert "is this project itself" in _said(window)


def test_that_undo_is_refused_when_something_was_done_since(
    coder: Coder, window: TakeInWindow, bens: Path, sample: Path
) -> None:
    look_at(coder, window, bens)
    window.take_in.click()
    coder.settle()
    coder.opened.project.coding.tag(ArticleId(3), [Span(0, 4)], "claim")

    window.banner.offers[0].click()
    coder.settle()

    assert "You have done other things since." in _said(window)
    assert len(in_file(sample, STATEMENTS)) == 3


def test_that_a_dropped_file_is_looked_at(coder: Coder, window: TakeInWindow, bens: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(bens))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier

    window.dropEvent(QDropEvent(QPointF(40, 40), copy, data, left, none))
    _wait(coder, lambda: window.summed_up.startswith("Ben: "))

    assert window.take_in.isEnabled()


def test_that_a_project_dropped_on_the_window_is_asked_about_quietly(coder: Coder, bens: Path, sample: Path) -> None:
    banner = coder.opened.screen.banner
    coder.opened.screen.files_dropped.emit([bens])
    coder.settle()
    offered = [offer.text() for offer in banner.offers]

    banner.offers[2].click()
    _wait(
        coder,
        lambda: any(one.summed_up.startswith("Ben: ") for one in coder.program.window.findChildren(TakeInWindow)),
    )

    assert offered == ["Leave it", "Open it", "Take it in…"]
    assert coder.feedback.told == []
    assert not banner.isVisible()
    assert coder.opened.path == sample


def test_that_a_dropped_project_can_be_opened_in_place_of_this_one(coder: Coder, bens: Path) -> None:
    coder.opened.screen.files_dropped.emit([bens])
    coder.settle()
    coder.feedback.will_answer(False)

    coder.opened.screen.banner.offers[1].click()
    coder.settle()

    assert coder.feedback.asked[-1][0] == "This file was made for Ben"
    assert coder.opened.path == bens


def test_that_letters_typed_in_the_window_do_not_code(coder: Coder, sample: Path) -> None:
    coder.select_by_mouse(coder.text.split()[0])
    before = coder.opened.project.undo_state()
    window = _shown(coder, "take_in", TakeInWindow)
    assert isinstance(window, TakeInWindow)

    coder.press("c", "a", "n", "1")

    assert window.focusWidget() is window.area.offers[0]
    assert in_file(sample, STATEMENTS) == []
    assert coder.opened.project.undo_state() == before


def test_that_the_window_begins_empty_when_it_is_opened_again(coder: Coder, window: TakeInWindow, bens: Path) -> None:
    look_at(coder, window, bens)
    window.take_in.click()
    coder.settle()
    window.banner.offers[0].click()
    coder.settle()
    told = _said(window)
    window.close()

    again = _shown(coder, "take_in", TakeInWindow)

    assert "Taken back" in told
    assert again is window
    assert _said(window) == ""
    assert not window.take_in.isVisible()
    assert window.area.isVisible()


def test_that_a_file_left_without_taking_it_in_is_not_shown_again(
    coder: Coder, window: TakeInWindow, bens: Path
) -> None:
    look_at(coder, window, bens)
    shown = window.take_in.isVisible()
    window.close()

    _shown(coder, "take_in", TakeInWindow)
    empty = window.area.isVisible()
    window.close()
    coder.opened.windows.show_take_in(bens)
    _wait(coder, lambda: window.summed_up.startswith("Ben: "))

    assert shown
    assert empty
    assert window.take_in.isVisible()
