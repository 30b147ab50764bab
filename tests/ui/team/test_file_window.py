"""What the window says of a coder's file before it is made."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.domain.records import CoderId
from annotator.ui.team.file_window import FileWindow
from annotator.ui.team.records import ALL, GIVEN, ROUND, FileWish, Recipient, Share
from tests.ui.team.conftest import CHEN, a_handing

# What the platform without a screen cannot do with an open list.
pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise|grabbing)")


def test_that_it_says_what_is_in_the_file_and_what_is_not(file_window: FileWindow) -> None:
    assert file_window.in_words == (
        "4 articles, with headline, outlet and date",
        "The codebook “Claims”",
        "The register with 61 actors, so that names stay the same",
        "With suggestions, as this project shows them",
        "What Ben has coded in this project so far: 84 statements at most",
        "Not in it: Anybody else’s coding: 131 statements stay here",
    )


def test_that_what_a_coder_was_given_is_offered_first(file_window: FileWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(file_window.file_asked) as told:
        file_window.save.click()

    assert told.args == [FileWish("Ben", Share(GIVEN, 4), with_suggestions=True)]


def test_that_a_round_without_suggestions_is_asked_for(file_window: FileWindow, qtbot: QtBot) -> None:
    QTest.mouseClick(file_window.choices[1], Qt.MouseButton.LeftButton)
    file_window.suggestions.click()

    with qtbot.waitSignal(file_window.file_asked) as told:
        file_window.save.click()

    assert told.args == [FileWish("Ben", Share(ROUND, 2, "Training 1"), with_suggestions=False)]
    assert "Not in it: Suggestions: Ben finds everything alone" in file_window.in_words


def test_that_a_new_coder_is_named_first(file_window: FileWindow, qtbot: QtBot) -> None:
    file_window.coder.setCurrentIndex(file_window.coder.count() - 1)
    before = file_window.save.isEnabled()
    QTest.keyClicks(file_window.name, "Dora")

    with qtbot.waitSignal(file_window.file_asked) as told:
        QTest.keyClick(file_window.name, Qt.Key.Key_Return)

    assert not before
    assert told.args == [FileWish("Dora", Share(ALL, 6), with_suggestions=True)]


def test_that_nothing_else_can_be_asked_while_a_file_is_made(file_window: FileWindow) -> None:
    file_window.show_making(is_made=True)
    during = (file_window.save.isEnabled(), file_window.coder.isEnabled())
    file_window.show_making(is_made=False)

    assert during == (False, False)
    assert file_window.save.isEnabled()


def test_that_a_coder_who_has_articles_is_chosen_at_first_and_nobody_without(file_window: FileWindow) -> None:
    ben, chen = a_handing().recipients
    chosen = []
    for recipients in ((chen, ben), (chen,)):
        file_window.close()
        file_window.show_handing(replace(a_handing(), recipients=recipients))
        chosen.append(file_window.coder.currentText())

    assert chosen == ["Ben", "Another coder…"]


def test_that_the_coder_who_was_chosen_stays_while_the_team_changes(file_window: FileWindow) -> None:
    file_window.coder.setCurrentIndex(file_window.coder.findData(CHEN))

    file_window.show_handing(a_handing())

    assert file_window.coder.currentText() == "Chen"


def test_that_every_coder_up_to_eight_rows_is_seen_in_the_list(file_window: FileWindow) -> None:
    many = tuple(Recipient(CoderId(number), f"Coder {number}", (Share(ALL, 6),)) for number in range(2, 9))
    file_window.show_handing(replace(a_handing(), recipients=many))

    file_window.coder.showPopup()
    listed = file_window.coder.view()
    last = listed.visualRect(listed.model().index(len(many), 0))
    seen = listed.viewport().rect()
    file_window.coder.hidePopup()

    assert len(many) + 1 == file_window.coder.count() == 8
    assert seen.contains(last)
    assert last.height() >= 24
