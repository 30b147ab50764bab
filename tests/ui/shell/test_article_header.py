from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from annotator.domain.records import AssignmentState
from annotator.ui.article_header import ArticleHeader
from annotator.ui.icons import Icons
from annotator.ui.theme import LIGHT
from tests.ui.shell.rows import row_of, seed_rows


@pytest.fixture
def header(qtbot: QtBot, icons: Icons) -> ArticleHeader:
    view = ArticleHeader(LIGHT, icons)
    qtbot.addWidget(view)
    view.resize(900, 76)
    view.show()
    return view


def _facts(header: ArticleHeader) -> list[str]:
    return [
        fact.accessibleName()
        for fact in header.findChildren(QToolButton)
        if fact.isVisible() and fact not in (header.edit, header.previous, header.next)
    ]


def test_that_what_was_not_found_is_said_and_can_be_filled_in(qtbot: QtBot, header: ArticleHeader) -> None:
    header.show_article(seed_rows()[0], place=1, total=5)
    fact = next(fact for fact in header.findChildren(QToolButton) if fact.accessibleName() == "no outlet")

    with qtbot.waitSignal(header.edit_asked):
        qtbot.mouseClick(fact, Qt.MouseButton.LeftButton)

    assert _facts(header) == ["no outlet", "no author", "no date"]


def test_that_the_date_is_written_out_with_its_time(header: ArticleHeader) -> None:
    header.show_article(seed_rows()[2], place=3, total=5)

    assert _facts(header) == ["The Algemeiner", "Ben Cohen", "9 November 2022, 15:15"]


def test_that_an_outlet_with_an_ampersand_keeps_it_on_the_screen(header: ArticleHeader) -> None:
    header.show_article(row_of(1, "Talks", outlet="R&D <b>"), place=1, total=1)
    fact = next(fact for fact in header.findChildren(QToolButton) if fact.accessibleName() == "R&D <b>")

    assert fact.text().strip() == "R&&D <b>"


@pytest.mark.parametrize(("place", "before", "after"), [(1, False, True), (3, True, True), (5, True, False)])
def test_that_the_ends_of_the_list_have_no_neighbour(
    header: ArticleHeader, place: int, before: bool, after: bool
) -> None:
    header.show_article(seed_rows()[place - 1], place=place, total=5)

    assert (header.previous.isEnabled(), header.next.isEnabled()) == (before, after)


@pytest.mark.parametrize(("state", "wish"), [(AssignmentState.IN_PROGRESS, True), (AssignmentState.FINISHED, False)])
def test_that_the_button_asks_to_finish_or_to_take_up_again(
    qtbot: QtBot, header: ArticleHeader, state: AssignmentState, wish: bool
) -> None:
    header.show_article(row_of(1, "Talks", state=state), place=1, total=1)

    with qtbot.waitSignal(header.finish_asked) as asked:
        qtbot.mouseClick(header.finish, Qt.MouseButton.LeftButton)

    assert asked.args == [wish]


def test_that_a_narrow_window_leaves_out_facts_and_not_the_way_on(qtbot: QtBot, header: ArticleHeader) -> None:
    header.show_article(seed_rows()[2], place=3, total=5)

    header.resize(440, 76)
    qtbot.waitUntil(lambda: _facts(header) == ["The Algemeiner"])

    assert header.width() == 440
    assert header.finish.geometry().right() < 440
