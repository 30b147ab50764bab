"""What the window about coders and articles shows and reports, with plain records."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.domain.records import ArticleId, SuggestionMode
from annotator.ui.team.article_lines import ROW_HEIGHT, TICK_LEFT
from annotator.ui.team.records import Giving, Lot
from annotator.ui.team.window import Part, TeamWindow
from tests.ui.team.conftest import ANNA, ARTICLES, BEN, CHEN, a_team

# What the platform without a screen cannot do with the list of known rounds.
pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise|grabbing)")

NONE = Qt.KeyboardModifier.NoModifier


def _click_tick(window: TeamWindow, row: int) -> None:
    at = QPoint(TICK_LEFT + 8, row * ROW_HEIGHT + 12)
    QTest.mouseClick(window.hand.list.viewport(), Qt.MouseButton.LeftButton, NONE, at)


def _listed(window: TeamWindow) -> list[ArticleId]:
    return list(window.hand.list.articles.shown)


def test_that_coders_are_listed_with_what_they_have_done(window: TeamWindow) -> None:
    model = window.coders.coders
    spoken = [model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]

    assert spoken[1] == "Ben, 2 of 2 finished, 84 statements, nothing yet"
    assert spoken[2] == "Chen, no articles given yet, 0 statements, nothing yet"
    assert str(spoken[0]).startswith("Anna, 1 of 3 finished, 1 begun, 131 statements, 9 Nov 2026")


def test_that_ticked_articles_are_given_to_the_chosen_coder(window: TeamWindow, qtbot: QtBot) -> None:
    window.coders.setFocus()
    QTest.keyClick(window.coders, Qt.Key.Key_Down)
    _click_tick(window, 3)
    _click_tick(window, 5)

    with qtbot.waitSignal(window.given) as told:
        QTest.mouseClick(window.hand.give, Qt.MouseButton.LeftButton)

    assert told.args == [Giving(BEN, (ARTICLES[3], ARTICLES[5]))]


def test_that_space_ticks_and_suggestions_and_round_go_along(window: TeamWindow, qtbot: QtBot) -> None:
    window.hand.list.setFocus()
    window.hand.list.setCurrentIndex(window.hand.list.articles.index(2))
    QTest.keyClick(window.hand.list, Qt.Key.Key_Space)
    window.hand.terms.mode.setCurrentIndex(1)
    QTest.keyClicks(window.hand.terms.round, "Training 2")

    with qtbot.waitSignal(window.given) as told:
        window.hand.give.click()

    assert told.args == [Giving(ANNA, (ARTICLES[2],), SuggestionMode.OFF, "Training 2")]


def test_that_only_what_the_coder_has_is_taken_back(window: TeamWindow, qtbot: QtBot) -> None:
    window.coders.choose(BEN)
    window.hand.all.click()

    with qtbot.waitSignal(window.taken_back) as told:
        window.hand.take_back.click()

    assert told.args == [Giving(BEN, ARTICLES[:2])]


def test_that_the_list_is_narrowed_by_words_and_by_who_has_what(window: TeamWindow) -> None:
    hand = window.hand
    hand.tabs._group.button(1).click()
    nobodys = _listed(window)
    hand.tabs._group.button(2).click()
    given = _listed(window)
    hand.tabs._group.button(0).click()
    QTest.keyClicks(hand.search, "4")
    QTest.keyClick(hand.search, Qt.Key.Key_Return)

    assert nobodys == list(ARTICLES[3:])
    assert given == list(ARTICLES[:3])
    assert _listed(window) == [ARTICLES[3]]


def test_that_a_line_says_who_has_the_article(window: TeamWindow) -> None:
    model = window.hand.list.articles

    assert model.data(model.index(0)) == "Headline 1, given to Anna, Ben"
    assert model.data(model.index(5)) == "Headline 6, not given"


def test_that_a_coder_is_added_by_name_and_enter(window: TeamWindow, qtbot: QtBot) -> None:
    QTest.keyClicks(window.name, "Dora ")

    with qtbot.waitSignal(window.coder_added) as told:
        QTest.keyClick(window.name, Qt.Key.Key_Return)

    assert told.args == ["Dora"]


def test_that_a_lot_is_told_before_it_is_drawn(window: TeamWindow, qtbot: QtBot) -> None:
    window.show_part(Part.LOT)
    window.lot.coders.chip(CHEN).click()
    window.lot.together.setText("2")
    window.lot.each.setText("0")
    window.lot.seed.setText("7")
    said = window.lot.said.text()

    with qtbot.waitSignal(window.drawn) as told:
        QTest.keyClick(window.lot.seed, Qt.Key.Key_Return)

    assert said == "2 articles for Anna and Chen together, drawn from the 3 that Anna and Chen have not been given yet."
    assert told.args == [Lot((ANNA, CHEN), 2, 0, 7)]


def test_that_more_than_there_are_cannot_be_drawn(window: TeamWindow) -> None:
    window.show_part(Part.LOT)
    window.lot.together.setText("20")

    assert not window.lot.draw.isEnabled()
    assert window.lot.said.text() == "That would be 20 articles, but there are 3 that Anna has not been given yet."


def test_that_the_planner_says_in_a_sentence_how_many_are_needed(window: TeamWindow) -> None:
    window.show_part(Part.LOT)
    said = window.lot.advice.text()
    window.lot.alpha.setCurrentIndex(1)
    window.lot.take_advice.click()

    assert said == (
        "“Admission” is the rarest code (10 % of the statements): to be sure that its alpha is above .800, two coders"
        " need about 283 statements, which is 29 articles at 10.0 an article."
    )
    assert window.lot.together.text() == "17"


def test_that_without_coding_the_planner_says_what_it_lacks(window: TeamWindow) -> None:
    window.show_team(a_team(rarest=None))

    assert "Code some articles first" in window.lot.advice.text()
    assert not window.lot.take_advice.isVisible()


def test_that_a_round_opens_how_far_its_coders_agree(window: TeamWindow, qtbot: QtBot) -> None:
    window.show_part(Part.ROUNDS)
    window.rounds.rounds.setFocus()

    with qtbot.waitSignal(window.agreement_asked) as told:
        QTest.keyClick(window.rounds.rounds, Qt.Key.Key_Return)

    assert told.args == ["Training 1"]


def test_that_what_was_drawn_is_copied_with_its_seed(window: TeamWindow) -> None:
    window.show_part(Part.ROUNDS)

    window.rounds.copy.click()

    assert QGuiApplication.clipboard().text() == "2 Oct 2026: 2 of 6 articles, seed 4711."
    assert window.said == "What was drawn is on the clipboard."


def test_that_ticks_and_the_chosen_coder_stay_when_something_was_saved(window: TeamWindow) -> None:
    window.coders.choose(BEN)
    window.hand.list.articles.tick([ARTICLES[4]], ticked=True)
    team = a_team()

    window.show_team(replace(team, coders=tuple(reversed(team.coders))))

    assert window.coders.current is not None
    assert window.coders.current.name == "Ben"
    assert window.hand.list.articles.ticked == (ARTICLES[4],)


def test_that_undo_acts_in_the_window(window: TeamWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.undo_asked):
        QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_that_nothing_can_be_changed_in_a_project_that_is_only_read(window: TeamWindow) -> None:
    window.show_team(a_team(is_editable=False))
    window.hand.list.articles.tick([ARTICLES[4]], ticked=True)

    assert not window.hand.give.isEnabled()
    assert not window.lot.draw.isEnabled()
    assert not window.add.isEnabled()


def test_that_escape_closes_the_window_from_the_list(window: TeamWindow) -> None:
    window.hand.list.setFocus()

    QTest.keyClick(window.hand.list, Qt.Key.Key_Escape)

    assert not window.isVisible()
