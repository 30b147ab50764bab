"""The same words in other articles: offered beside the current mark, gone to, linked, listed, saved as CSV."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from annotator.domain.findings import Analysis, FoundStatement
from annotator.domain.records import ArticleId, Metadata
from annotator.domain.text import Span
from annotator.services.project import Project
from annotator.ui.repeats_window import RepeatsWindow
from tests.ui.canvas.conftest import shipped_codebook
from tests.ui.desk import SHIFT, Coder, in_file

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")
QUOTE = "We have not and will not give any weapons to either side"
LONGER = "We have not and will not give any weapons or drones to either side"


@pytest.fixture
def project_file(tmp_path: Path) -> Path:
    """The quotation tagged in two articles and suggested in a third; a fourth says something else."""
    path = tmp_path / "repeats.annotator"
    with Project.create(path, coder="Anna", codebook=shipped_codebook()) as project:
        quotes = (QUOTE, LONGER, QUOTE, "Nobody has said anything of that kind today")
        texts = [f"<b>Item {number}</b>. “{quote}”, he said." for number, quote in enumerate(quotes)]
        ids = project.library.add(
            [project.library.prepare_text(f"{number}.txt", text) for number, text in enumerate(texts)]
        )
        spans = [Span(text.index("“"), text.index("”") + 1) for text in texts]
        for article_id, span in zip(ids[:2], spans, strict=False):
            project.coding.tag(article_id, [span], "denial")
        found = FoundStatement("denial", (spans[2],), (), (), (), (), "direct-quote", 0.9)
        project.suggestions.store(ids[2], Analysis("small", "1", (found,), ()))
        project.library.edit_metadata(ids[1], Metadata("Tehran denies it", "TASS", None, "2022-11-09"))
        project.library.edit_metadata(ids[2], Metadata("Again <i>denied</i>", "IRNA", None, "2022-11-10"))
    return path


@pytest.fixture
def anna(at_window: Callable[..., Coder], project_file: Path) -> Coder:
    """At the first article."""
    coder = at_window()
    coder.open(project_file)
    coder.view.setFocus()
    coder.settle()
    return coder


def at_quotation(anna: Coder, qtbot: QtBot) -> list[str]:
    """Go to the quotation by key; gives back what the strip then says."""
    anna.press("Tab")
    strip = anna.inspector.repeats
    qtbot.waitUntil(strip.isVisible)
    return [each.text() for each in strip.findChildren(QLabel) if each.isVisibleTo(strip)]


def linked(anna: Coder) -> list[tuple[object, ...]]:
    return in_file(anna.opened.path, "SELECT from_id, to_id, kind FROM statement_links")


def button(anna: Coder, words: str) -> QPushButton:
    return next(
        each for each in anna.inspector.repeats.findChildren(QPushButton) if each.accessibleName().startswith(words)
    )


def the_window(anna: Coder, qtbot: QtBot) -> RepeatsWindow:
    anna.program.window.commands["repeats"].trigger()
    window = next(one for one in QApplication.topLevelWidgets() if isinstance(one, RepeatsWindow))
    qtbot.waitUntil(lambda: window.model.rowCount() > 0)
    return window


def test_that_a_marked_quotation_says_where_else_it_stands(anna: Coder, qtbot: QtBot) -> None:
    said = at_quotation(anna, qtbot)

    assert "Also in 2 other articles" in said
    assert "suggested" in said
    assert any(">or drones<" in words for words in said)
    assert button(anna, "Go to TASS · 9 Nov 2022")


def test_that_one_key_leads_to_the_other_article_and_back(anna: Coder, qtbot: QtBot) -> None:
    at_quotation(anna, qtbot)

    anna.press("R")

    assert anna.board.article is not None
    assert anna.board.article.id == ArticleId(3)
    assert anna.board.suggestion is not None


def test_that_a_click_leads_to_the_statement(anna: Coder, qtbot: QtBot) -> None:
    at_quotation(anna, qtbot)

    QTest.mouseClick(button(anna, "Go to TASS"), Qt.MouseButton.LeftButton)

    assert anna.board.statement is not None
    assert anna.board.statement.article_id == ArticleId(2)


def test_that_a_key_links_them_as_the_same_and_undo_takes_the_link_away(anna: Coder, qtbot: QtBot) -> None:
    at_quotation(anna, qtbot)

    anna.press("R", modifier=SHIFT)

    assert linked(anna) == [(1, 2, "same")]
    assert anna.said == "Linked as the same. Undo takes the link away."
    strip = anna.inspector.repeats
    qtbot.waitUntil(lambda: any(each.text() == "linked" for each in strip.findChildren(QLabel)))
    anna.opened.desk.undo()
    assert linked(anna) == []


def test_that_the_button_links_too(anna: Coder, qtbot: QtBot) -> None:
    at_quotation(anna, qtbot)

    QTest.mouseClick(button(anna, "Link as the same"), Qt.MouseButton.LeftButton)

    assert linked(anna) == [(1, 2, "same")]


def test_that_nothing_is_offered_where_nothing_is_repeated(anna: Coder, qtbot: QtBot) -> None:
    at_quotation(anna, qtbot)

    anna.opened.desk.open_article(4)
    anna.settle()

    assert not anna.inspector.repeats.isVisible()
    anna.press("R")
    assert anna.said == "No other article is known to have these words."


def test_that_the_window_lists_opens_and_links(anna: Coder, qtbot: QtBot) -> None:
    window = the_window(anna, qtbot)
    assert [window.model.line(row).note for row in range(3)] == ["", "", "suggested"]

    window.view.setFocus()
    QTest.keyClick(window.view, Qt.Key.Key_Down)
    QTest.keyClick(window.view, Qt.Key.Key_L)
    assert linked(anna) == [(2, 1, "same")]
    qtbot.waitUntil(lambda: window.model.line(0).note == "linked")

    window.view.setCurrentIndex(window.model.index(2))
    QTest.keyClick(window.view, Qt.Key.Key_Return)
    assert anna.board.article is not None
    assert anna.board.article.id == ArticleId(3)


def test_that_undo_in_the_window_takes_the_link_away(anna: Coder, qtbot: QtBot) -> None:
    window = the_window(anna, qtbot)
    window.view.setFocus()
    QTest.keyClick(window.view, Qt.Key.Key_L)
    were_linked = linked(anna)
    qtbot.waitUntil(lambda: window.model.line(0).note == "linked")

    QTest.keyClick(window.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert len(were_linked) == 1
    assert linked(anna) == []
    qtbot.waitUntil(lambda: window.model.line(0).note != "linked")


def test_that_the_window_is_searched_and_closed_by_key(anna: Coder, qtbot: QtBot) -> None:
    window = the_window(anna, qtbot)

    QTest.keyClicks(window.search, "tass")
    QTest.keyClick(window.search, Qt.Key.Key_Return)
    assert window.model.rowCount() == 3
    window.search.setFocus()
    window.search.clear()
    QTest.keyClicks(window.search, "reuters")
    QTest.keyClick(window.search, Qt.Key.Key_Return)
    assert window.model.rowCount() == 0

    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_that_the_groups_are_saved_as_the_command_line_saves_them(anna: Coder, qtbot: QtBot, tmp_path: Path) -> None:
    window = the_window(anna, qtbot)
    anna.feedback.will_answer(tmp_path / "out")

    QTest.mouseClick(window.csv, Qt.MouseButton.LeftButton)

    table = (tmp_path / "out" / "repeats_statements.csv").read_text(encoding="utf-8")
    assert len(table.splitlines()) == 4
    assert "suggestion" in table


def test_that_the_places_give_way_to_the_cast_and_come_back(anna: Coder, qtbot: QtBot) -> None:
    at_quotation(anna, qtbot)

    anna.press("s")
    while_picking = anna.inspector.repeats.isVisible()
    anna.press("Esc")

    assert not while_picking
    assert anna.inspector.repeats.isVisible()


def test_that_folded_places_leave_their_number_in_sight(anna: Coder, qtbot: QtBot) -> None:
    at_quotation(anna, qtbot)
    strip = anna.inspector.repeats

    QTest.mouseClick(strip.fold, Qt.MouseButton.LeftButton)

    assert [each.text() for each in strip.findChildren(QLabel) if each.isVisible()][:1] == ["Also in 2 other articles"]
    assert not button(anna, "Go to TASS").isVisible()
