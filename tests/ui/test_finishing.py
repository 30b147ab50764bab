"""Finishing an article, and what a finished one lets be done: by key, button and menu."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.domain.team import LotWanted
from annotator.ui.article_line import Says
from tests.ui.desk import CONTROL, Coder, in_file, suggest

STATES = "SELECT article_id, state FROM assignments ORDER BY article_id"


def by_key(coder: Coder) -> None:
    coder.press("Enter", modifier=CONTROL)


def by_button(coder: Coder) -> None:
    QTest.mouseClick(coder.opened.screen.header.finish, Qt.MouseButton.LeftButton)
    coder.settle()


def by_menu(coder: Coder) -> None:
    coder.program.window.commands["finish"].trigger()
    coder.settle()


def open_again(coder: Coder) -> None:
    [button] = coder.opened.screen.line.offers
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    coder.settle()


@pytest.mark.parametrize("finish", [by_key, by_button, by_menu])
def test_that_finishing_goes_on_and_says_what_it_did(
    coder: Coder, sample: Path, finish: Callable[[Coder], None]
) -> None:
    suggest(coder.opened, coder.text, words="has offered to hold", speaker="Tehran", cue="revealed")

    finish(coder)

    assert coder.board.article is not None
    assert coder.board.article.id == 3
    assert in_file(sample, STATES) == [(2, "finished")]
    line = coder.opened.screen.line
    assert line.about is Says.DONE
    assert line.said.startswith("Finished: “")
    assert line.said.endswith("1 suggestion was passed by.")


def test_that_undo_in_the_line_goes_back_to_the_article_and_its_suggestions(coder: Coder, sample: Path) -> None:
    suggest(coder.opened, coder.text, words="has offered to hold", speaker="Tehran", cue="revealed")
    by_key(coder)

    open_again(coder)

    assert coder.board.article is not None
    assert coder.board.article.id == 2
    assert len(coder.board.suggestions) == 1
    assert in_file(sample, "SELECT state FROM assignments WHERE state = 'finished'") == []
    assert coder.opened.screen.line.about is None


def test_that_what_was_said_of_finishing_is_past_with_the_next_action(coder: Coder) -> None:
    by_key(coder)

    coder.press("↑", "1")

    assert coder.board.statement is not None
    assert coder.opened.screen.line.about is None


def test_that_a_finished_article_says_so_and_takes_no_coding(coder: Coder, sample: Path) -> None:
    coder.select_by_mouse("Tehran proposes")
    coder.press("1")
    by_key(coder)
    coder.opened.desk.open_article(2)
    coder.settle()
    assert coder.opened.screen.line.said.startswith("You have finished this article.")

    coder.select_by_mouse("Officials say")
    coder.press("2")

    assert in_file(sample, "SELECT quote FROM parts") == [("Tehran proposes",)]
    assert coder.said.startswith("Nothing was changed: you have finished this article.")


def test_that_enter_begins_nothing_in_a_finished_article(coder: Coder) -> None:
    coder.select_by_mouse("Tehran proposes")
    coder.press("1")
    by_key(coder)
    coder.opened.desk.open_article(2)
    coder.settle()
    coder.press("Tab")
    assert coder.board.statement is not None

    coder.press("Enter")

    assert coder.said.startswith("Nothing was changed: you have finished this article.")
    assert coder.opened.screen.line.said.startswith("You have finished this article.")


def test_that_a_finished_article_that_is_opened_again_takes_coding(coder: Coder, sample: Path) -> None:
    by_key(coder)
    coder.opened.desk.open_article(2)
    coder.settle()

    open_again(coder)
    coder.select_by_mouse("Officials say")
    coder.press("2")

    assert in_file(sample, "SELECT quote FROM parts") == [("Officials say",)]
    assert in_file(sample, STATES) == [(2, "in_progress")]
    assert coder.opened.screen.line.about is None


def test_that_a_memo_being_typed_is_kept_by_finishing(coder: Coder, sample: Path) -> None:
    coder.select_by_mouse("Tehran proposes")
    coder.press("1", "m")
    coder.write("sure")

    by_key(coder)

    assert in_file(sample, "SELECT memo FROM statements") == [("sure",)]


def test_that_the_last_article_stays_open_and_says_that_all_are_finished(coder: Coder) -> None:
    for _article in range(5):
        by_key(coder)

    assert coder.board.article is not None
    assert coder.opened.screen.line.said.endswith("All articles are finished.")
    assert coder.opened.desk.is_finished


def test_that_an_article_begins_below_the_line(coder: Coder) -> None:
    by_key(coder)

    assert coder.opened.screen.line.about is Says.DONE
    assert coder.view.verticalScrollBar().value() == 0


@pytest.mark.parametrize("each", [5, 2])
def test_that_finishing_goes_on_in_the_order_of_the_lot_with_what_was_given_first(coder: Coder, each: int) -> None:
    project = coder.opened.project
    project.team.draw(LotWanted(coders=(project.coder.id,), together=0, each=each, seed=7))
    coder.settle()
    order = list(coder.opened.desk.listed.order)
    coder.opened.desk.open_article(order[0])
    coder.view.setFocus()
    coder.settle()

    led_to = [coder.board.article.id] if coder.board.article is not None else []
    for _article in range(4):
        coder.press("Enter", modifier=CONTROL)
        assert coder.board.article is not None
        led_to.append(coder.board.article.id)

    assert order != sorted(order)
    assert led_to == order
