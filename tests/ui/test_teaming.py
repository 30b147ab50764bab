"""A coder gives articles in the window about coders and articles; the file is read with sqlite3 alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from annotator.domain.records import ArticleId
from annotator.services.project import Project
from annotator.ui.agreement.window import AgreementWindow
from annotator.ui.team.article_lines import ROW_HEIGHT, TICK_LEFT
from annotator.ui.team.window import Part, TeamWindow
from tests.patience import wait_until
from tests.samples import lay_coded_sample
from tests.ui.desk import CONTROL, NONE, Coder, in_file

# What the platform without a screen cannot do with a second window.
pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise|grabbing)")


def team_window(coder: Coder) -> TeamWindow:
    coder.program.window.commands["team"].trigger()
    coder.settle()
    found = [one for one in coder.program.window.findChildren(TeamWindow) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def add_coder(coder: Coder, window: TeamWindow, name: str) -> None:
    QTest.keyClicks(window.name, name)
    QTest.keyClick(window.name, Qt.Key.Key_Return)
    coder.settle()


def tick(coder: Coder, window: TeamWindow, row: int) -> None:
    at = QPoint(TICK_LEFT + 8, row * ROW_HEIGHT + 12)
    QTest.mouseClick(window.hand.list.viewport(), Qt.MouseButton.LeftButton, NONE, at)
    coder.settle()


def given(path: Path) -> list[tuple[object, ...]]:
    query = "SELECT a.article_id, c.name FROM assignments a JOIN coders c ON c.id = a.coder_id ORDER BY 1, 2"
    return in_file(path, query)


def test_that_a_coder_is_added_given_articles_and_both_undone(coder: Coder, sample: Path) -> None:
    window = team_window(coder)

    add_coder(coder, window, "Ben")
    tick(coder, window, 1)
    tick(coder, window, 3)
    window.hand.give.click()
    coder.settle()
    has, said = given(sample), window.said
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    coder.settle()
    after_one = given(sample)
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    coder.settle()

    assert has == [(2, "Ben"), (4, "Ben")]
    assert said == "2 articles given to Ben. Undo takes that back."
    assert after_one == []
    assert in_file(sample, "SELECT name FROM coders") == [("Anna",)]
    assert window.coders.coders.rowCount() == 1


def test_that_who_has_given_articles_goes_on_in_the_list(coder: Coder) -> None:
    window = team_window(coder)
    add_coder(coder, window, "Ben")
    tick(coder, window, 1)
    window.hand.give.setFocus()

    coder.press("Enter")

    assert window.said == "1 article given to Ben. Undo takes that back."
    assert coder.application.focusWidget() is window.hand.list


def test_that_a_name_that_somebody_has_is_refused_where_it_was_typed(coder: Coder, sample: Path) -> None:
    window = team_window(coder)

    add_coder(coder, window, "anna")

    assert window.said == "There is a coder “anna” already. Give this one another name."
    assert window.name.text() == "anna"
    assert in_file(sample, "SELECT count(*) FROM coders") == [(1,)]


def test_that_a_lot_is_drawn_for_two_and_told_with_its_seed(coder: Coder, sample: Path) -> None:
    window = team_window(coder)
    add_coder(coder, window, "Ben")
    window.show_part(Part.LOT)
    for each in coder.opened.project.team.coders():
        chip = window.lot.coders.chip(each.coder.id)
        if not chip.isChecked():
            chip.click()
    window.lot.together.setText("2")
    window.lot.seed.setText("7")
    QTest.keyClicks(window.lot.terms.round, "Training 1")

    window.lot.draw.click()
    coder.settle()
    drawn = in_file(sample, "SELECT count(*), count(DISTINCT article_id) FROM assignments")
    window.show_part(Part.ROUNDS)
    listed = window.rounds.drawn.item(0).text()
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    coder.settle()

    assert drawn == [(4, 2)]
    assert listed.endswith(
        "2 of 5 articles drawn by lot for Anna and Ben to code them all, without knowing of each other (seed 7)."
        " Training round “Training 1”."
    )
    assert window.rounds.rounds.table.rowCount() == 0
    assert given(sample) == []


def test_that_what_is_begun_is_not_taken_back(coder: Coder, sample: Path) -> None:
    window = team_window(coder)
    tick(coder, window, 1)
    window.hand.give.click()
    coder.settle()
    coder.opened.project.coding.tag(ArticleId(2), [coder.span_of("Iran")], "claim")

    tick(coder, window, 1)
    window.hand.take_back.click()
    coder.settle()

    assert window.said.startswith("Anna has begun one of these articles.")
    assert given(sample) == [(2, "Anna")]


def test_that_progress_follows_the_coding(coder: Coder) -> None:
    window = team_window(coder)
    tick(coder, window, 1)
    window.hand.give.click()
    coder.settle()

    coder.program.window.commands["finish"].trigger()
    coder.settle()

    current = window.coders.current
    assert current is not None
    assert (current.given, current.finished) == (1, 1)


def test_that_a_round_opens_how_far_its_coders_agree(at_window: object, tmp_path: Path) -> None:
    path = tmp_path / "coded.annotator"
    lay_coded_sample(path, coder="Anna")
    with Project.open(path, coder="Anna") as project:
        articles = list(project.library.ids())[:2]
        for each in project.team.coders()[1:]:
            project.team.assign(each.coder.id, articles, round_name="Training 1")
    anna = at_window()  # type: ignore[operator]
    anna.open(path)
    window = team_window(anna)
    window.show_part(Part.ROUNDS)

    window.rounds.agreement.click()
    shown: list[AgreementWindow] = []

    def is_reported() -> bool:
        shown[:] = anna.program.window.findChildren(AgreementWindow)
        return bool(shown) and shown[0].report is not None and shown[0].report.n_articles == 2

    wait_until(is_reported, meanwhile=anna.settle)

    assert shown[0].choosing.round.currentData() == "Training 1"
