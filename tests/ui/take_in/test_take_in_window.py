"""What the window about a coder's file shows, what is answered in it by keys and mouse, and what it reports."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QLabel, QMenu
from pytestqt.qtbot import QtBot

from annotator.ui.take_in.nodes import Decided
from annotator.ui.take_in.records import (
    ActorAnswer,
    ActorAsked,
    Answered,
    ArticleTaken,
    CoderAsked,
    CoderTaken,
    Counts,
    Refused,
    Same,
)
from annotator.ui.take_in.window import TakeInWindow
from tests.ui.take_in.conftest import ACTORS, IRAN, SHAMKHANI, STATEMENTS, Reader, a_file

# What the platform without a screen cannot do with an open menu.
pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise|grabbing)")


def _press(window: TakeInWindow, *keys: Qt.Key | str) -> None:
    for key in keys:
        QTest.keyClick(window.view, key)


def _part(window: TakeInWindow, title: str) -> QModelIndex:
    model = window.view.file
    return next(index for row in range(model.rowCount()) if model.words(index := model.index(row, 0)) == title)


def _lines(window: TakeInWindow, part: QModelIndex) -> list[str]:
    model = window.view.file
    return [model.words(model.index(row, 0, part)) for row in range(model.rowCount(part))]


def _said(window: TakeInWindow) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel) if label.isVisibleTo(window)]


def test_that_a_file_is_summed_up_in_a_sentence_and_shown_by_article(window: TakeInWindow) -> None:
    window.show_file(a_file())

    assert window.summed_up == "Ben: 2 articles, 1 new statement, 1 changed, 1 removed, 31 the same"
    assert _lines(window, _part(window, "Articles")) == [
        "Drones over Kyiv, 1 new, 1 changed, 1 removed",
        "Talks in Tehran, nothing changed",
    ]
    assert window.take_in.isEnabled()


def test_that_enter_opens_an_article_and_reads_its_statements_only_then(window: TakeInWindow) -> None:
    reader = Reader()
    window.show_file(a_file(statements=reader))
    before = list(reader.asked)

    _press(window, Qt.Key.Key_Return)

    article = window.view.currentIndex()
    assert before == []
    assert reader.asked == ["a"]
    assert window.view.file.rowCount(article) == len(STATEMENTS)
    assert _lines(window, article)[1] == "changed, denial, no drones were sent, code: claim → denial"


def test_that_names_are_decided_by_keys_and_the_next_one_becomes_current(window: TakeInWindow) -> None:
    window.show_file(a_file(actors=ACTORS))

    _press(window, "1", "3")

    assert window.answers.actors == {
        "s": ActorAnswer(Same.ACTOR, SHAMKHANI),
        "r": ActorAnswer(Same.NEW),
        "i": ActorAnswer(Same.ACTOR, IRAN),
    }
    assert isinstance(window.view.file.record(window.view.currentIndex()), Decided)
    assert _lines(window, _part(window, "Names that may be known here")) == ["Decided: 3"]


def test_that_undecided_names_are_told_and_do_not_hold_the_taking_in_up(window: TakeInWindow) -> None:
    window.show_file(a_file(actors=ACTORS))
    before = _said(window)

    _press(window, "2")

    assert "2 names are not decided and would come as new." in before
    assert "1 name is not decided and would come as new." in _said(window)
    assert window.take_in.isEnabled()


def test_that_a_decided_name_can_be_decided_otherwise(window: TakeInWindow) -> None:
    window.show_file(a_file(actors=ACTORS[2:]))
    model = window.view.file
    folded = model.index(0, 0, _part(window, "Names that may be known here"))
    window.view.expand(folded)
    window.view.setCurrentIndex(model.index(0, 0, folded))

    _press(window, "2")

    assert window.answers.actors == {"i": ActorAnswer(Same.ALIAS, IRAN)}


def test_that_an_answer_is_clicked(window: TakeInWindow) -> None:
    window.show_file(a_file(actors=ACTORS))
    index = window.view.currentIndex()
    assert isinstance(window.view.file.record(index), ActorAsked)

    place = window.view.place_of(index, "2")
    QTest.mouseClick(window.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place.center())

    assert window.answers.actors["s"] == ActorAnswer(Same.ALIAS, SHAMKHANI)


def test_that_enter_offers_every_actor_that_a_name_may_be(window: TakeInWindow) -> None:
    window.show_file(a_file(actors=ACTORS[1:]))

    _press(window, Qt.Key.Key_Return)
    (menu,) = window.view.findChildren(QMenu)
    offered = [action.text() for action in menu.actions() if action.text()]
    menu.actions()[1].trigger()
    menu.close()

    assert offered == [
        "Same as Iran",
        "Same as Ali Shamkhani",
        "Another name of Iran",
        "Another name of Ali Shamkhani",
        "A new actor",
    ]
    assert window.answers.actors["r"] == ActorAnswer(Same.ACTOR, SHAMKHANI)


def test_that_a_coder_of_a_known_name_must_be_answered_about_first(window: TakeInWindow, qtbot: QtBot) -> None:
    window.show_file(a_file(asked=(CoderAsked("u", "Ben"),)))
    before = window.take_in.isEnabled()

    _press(window, "2")
    with qtbot.waitSignal(window.take_in_asked) as told:
        QTest.keyClick(window.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert not before
    assert told.args == [Answered(same_coders={"u": False})]


def test_that_a_refused_article_says_why_and_is_taken_as_a_further_one(window: TakeInWindow) -> None:
    refused = (Refused("k", "Drones", "Its text differs here."), Refused("m", "Talks", "No.", can_be_added=False))
    window.show_file(a_file(refused=refused))

    _press(window, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Space)

    part = _part(window, "Articles that are left out")
    assert window.answers.further == {"k"}
    assert _lines(window, part) == ["Drones: Its text differs here. (taken as a further article)", "Talks: No."]


def test_that_codebook_differences_are_listed(window: TakeInWindow) -> None:
    window.show_file(a_file(codebook=("The code “Threat” comes along.",)))

    assert _lines(window, _part(window, "Codebook")) == ["The code “Threat” comes along."]


def test_that_a_file_that_was_taken_in_before_says_nothing_new(window: TakeInWindow) -> None:
    window.show_file(a_file(coders=(CoderTaken("Ben", 2, Counts(same=34)),)))

    assert window.nothing == "Nothing new: the project has all 34 statements of this file already, as they are there."
    assert not window.take_in.isVisible()


def test_that_a_bad_file_is_told_in_place_and_another_can_be_chosen(window: TakeInWindow, qtbot: QtBot) -> None:
    window.show_problem("Ben.txt", "The file is no project.")
    said = [frame.accessibleName() for frame in window.banner.findChildren(QFrame)]

    with qtbot.waitSignal(window.choose_asked):
        window.banner.offers[-1].click()

    assert any("The file is no project." in words for words in said)
    assert not window.take_in.isVisible()


def test_that_nothing_is_answered_while_the_file_is_taken_in(window: TakeInWindow) -> None:
    window.show_file(a_file(actors=ACTORS))
    window.show_taking(lambda: None)

    _press(window, "1")

    assert window.answers.actors.keys() == {"i"}
    assert not window.take_in.isEnabled()


def test_that_what_was_taken_in_offers_undo_and_the_next_steps(window: TakeInWindow, qtbot: QtBot) -> None:
    window.show_file(a_file())
    window.show_taken(a_file().coders, "/backups/x.annotator")
    names = [offer.text() for offer in window.banner.offers]

    with qtbot.waitSignal(window.undo_asked):
        window.banner.offers[0].click()

    assert names == ["Undo", "See what changed", "Compare now"]
    assert window.banner.offers[2].hasFocus()


def test_that_dropped_files_are_reported(window: TakeInWindow, qtbot: QtBot, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "Ben.annotator"))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier

    with qtbot.waitSignal(window.files_dropped) as told:
        window.dropEvent(QDropEvent(QPointF(40, 40), copy, data, left, none))

    assert told.args == [[tmp_path / "Ben.annotator"]]


def test_that_words_of_a_file_are_never_markup(window: TakeInWindow) -> None:
    window.show_file(a_file(coders=(CoderTaken("<b>Ben</b>", 1, Counts(new=1)),)))

    assert window.summed_up.startswith("<b>Ben</b>: ")


def test_that_ten_thousand_articles_are_listed_without_reading_their_statements(window: TakeInWindow) -> None:
    reader = Reader()
    articles = tuple(ArticleTaken(str(n), f"Article {n}", "", Counts(new=30)) for n in range(10_000))
    window.show_file(a_file(articles=articles, statements=reader))
    QTest.qWait(0)

    _press(window, Qt.Key.Key_End)

    assert reader.asked == []
    assert window.view.currentIndex().row() == 9_999


def test_that_escape_closes_the_window(window: TakeInWindow) -> None:
    window.show_file(a_file())

    _press(window, Qt.Key.Key_Escape)

    assert not window.isVisible()


def test_that_enter_chooses_a_file_where_none_is_shown(window: TakeInWindow, qtbot: QtBot) -> None:
    focus = window.focusWidget()

    with qtbot.waitSignal(window.choose_asked):
        QTest.keyClick(focus or window, Qt.Key.Key_Return)
    with qtbot.waitSignal(window.choose_asked):
        QTest.keyClick(window, Qt.Key.Key_Enter)

    assert focus is window.area.offers[0]
