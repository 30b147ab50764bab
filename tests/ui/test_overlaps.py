"""At the real window: marks that lie on each other are gone through by click and key, links lead there and back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu

from annotator.domain.records import Metadata, StatementId, StatementLinkKind, SuggestionMode
from annotator.domain.text import Span
from annotator.exchange.codebooks import read_codebook
from annotator.services.project import Project
from annotator.shipped import resource
from annotator.ui.canvas.lanes import fold_box
from annotator.ui.statement_lines import LINKS
from tests.ui.desk import CONTROL, SHIFT, Coder, in_file, suggest

CHARGE = "Kyiv said on Sunday that Iran had sent the drones to Moscow, as officials in Warsaw had claimed before."
ANSWER = "Iran denied on Monday that it had sent any drones at all. “We sent none,” a spokesman said."
LEFT = Qt.MouseButton.LeftButton
NO_SCREEN = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""A menu wants more of the screen than there is without one."""


@pytest.fixture
def anna(qapp: QApplication, tmp_path: Path) -> Iterator[Coder]:
    path = tmp_path / "drones.annotator"
    codebook = read_codebook(resource("codebooks/claims.toml"))
    with Project.create(path, coder="Anna", codebook=codebook) as project:
        project.library.set_mode(SuggestionMode.WHERE)
        added = project.library.add(
            [project.library.prepare_text(name, text) for name, text in (("a.txt", CHARGE), ("b.txt", ANSWER))]
        )
        assert added
        first, second = project.library.ids()
        project.library.edit_metadata(first, Metadata(outlet="Reuters", date="2022-02-05"))
        project.library.edit_metadata(second, Metadata(outlet="The Algemeiner", date="2022-02-06"))
        outer = project.coding.tag(first, [_span(CHARGE, "Iran had sent the drones to Moscow")], "accusation")
        project.coding.tag(first, [_span(CHARGE, "sent the drones")], "claim")
        project.coding.link_name(outer, "speaker", "Kyiv")
        answer = project.coding.tag(second, [_span(ANSWER, "it had sent any drones at all")], "denial")
        project.coding.link_name(answer, "speaker", "Iran")
        project.coding.link_statements(answer, outer, StatementLinkKind.ANSWERS)
    anna = Coder(qapp, tmp_path)
    anna.open(path)
    anna.view.setFocus()
    anna.settle()
    yield anna
    anna.leave()


def _span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def _put_caret(anna: Coder, words: str) -> None:
    """Put the caret into a word, with nothing chosen."""
    anna.press("Esc")
    at = anna.span_of(words).start + 2
    cursor = anna.view.textCursor()
    cursor.setPosition(at)
    anna.view.setTextCursor(cursor)
    anna.settle()


def _current(anna: Coder) -> str:
    mark = anna.board.statement or anna.board.suggestion
    return mark.parts[0].of(anna.text) if mark is not None else ""


def _menu() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_that_a_key_goes_through_what_lies_at_the_caret_the_shortest_first(anna: Coder) -> None:
    suggest(
        anna.opened, CHARGE, words="that Iran had sent the drones to Moscow, as officials", speaker="Kyiv", cue="said"
    )
    _put_caret(anna, "drones to Moscow")
    seen = []

    for _ in range(4):
        anna.press("O")
        seen.append((_current(anna), anna.said))

    assert [words for words, _ in seen] == [
        "sent the drones",
        "Iran had sent the drones to Moscow",
        "that Iran had sent the drones to Moscow, as officials",
        "sent the drones",
    ]
    assert [said for _, said in seen] == [
        "1 of 3 marks here",
        "2 of 3 marks here",
        "3 of 3 marks here",
        "1 of 3 marks here",
    ]


def test_that_the_key_says_where_nothing_is_marked(anna: Coder) -> None:
    _put_caret(anna, "Sunday")

    anna.press("O")

    assert anna.said == "Nothing is marked at the caret."


@NO_SCREEN
def test_that_the_marks_of_a_line_are_listed_by_key_and_chosen_there(anna: Coder) -> None:
    _put_caret(anna, "Sunday")
    anna.press("O", modifier=SHIFT)

    menu = _menu()
    assert [action.text() for action in menu.actions()] == [
        "Kyiv: Iran had sent the drones to Moscow",
        "sent the drones",
    ]
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    anna.settle()

    assert _current(anna) == "sent the drones"


@NO_SCREEN
def test_that_a_click_on_the_rest_of_a_crowded_line_lists_it(anna: Coder) -> None:
    article = anna.board.article
    assert article is not None
    for number in range(7):
        anna.opened.project.coding.tag(article.id, [Span(number, 40 + number)], "claim")
    anna.settle()
    (fold,) = anna.view._sheet.scene(anna.view._seen()).folds
    point = (fold_box(fold.line).center() - anna.view._scrolled()).toPoint()
    QTest.mouseClick(anna.view.viewport(), LEFT, pos=point)
    anna.settle()

    menu = _menu()
    assert len(menu.actions()) == len(fold.marks) >= 2
    menu.actions()[-1].trigger()
    menu.close()
    anna.settle()
    assert anna.board.statement is not None
    assert anna.board.statement.id == fold.marks[-1].id


def test_that_a_linked_statement_tells_who_answers_it_and_where(anna: Coder) -> None:
    anna.click_words("Iran had")

    (chip,) = [one for one in anna.inspector.links.findChildren(QAbstractButton) if one.text()]

    assert chip.text().startswith("answered by Iran, The Algemeiner 6")
    assert chip.accessibleName() == "answered by Iran, The Algemeiner 6 Feb: it had sent any drones at all"
    assert "answered by Iran" in anna.view._tooltip(anna.view.place_of(anna.span_of("Iran had")).center())
    table = anna.opened.screen.table
    assert [link.short for link in table.model.index(0, 1).data(LINKS)] == ["answered by Iran, The Algemeiner 6 Feb"]
    assert "answered by Iran" in table.model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole)


def test_that_a_key_follows_a_link_into_another_article_and_one_goes_back(anna: Coder) -> None:
    anna.click_words("Iran had")

    anna.press("J")
    there = (anna.text, _current(anna))
    anna.press("J")
    again = (anna.text, _current(anna))
    anna.press("Backspace", "Backspace")

    assert there == (ANSWER, "it had sent any drones at all")
    assert again == (CHARGE, "Iran had sent the drones to Moscow")
    assert (anna.text, _current(anna)) == (CHARGE, "Iran had sent the drones to Moscow")
    anna.press("Backspace")
    assert anna.said == "There is nowhere to go back to: no link was followed."


def test_that_a_click_on_a_chip_in_the_table_leads_to_the_other_statement(anna: Coder) -> None:
    table = anna.opened.screen.table
    index = table.model.index(0, 1)
    links = index.data(LINKS)
    cell = table.view.visualRect(index)
    chip = table.view.lines.chip_box(cell.toRectF(), links)

    QTest.mouseClick(table.view.viewport(), LEFT, pos=chip.center().toPoint())
    anna.settle()

    assert (anna.text, _current(anna)) == (ANSWER, "it had sent any drones at all")


def test_that_a_click_beside_the_chip_chooses_the_statement(anna: Coder) -> None:
    table = anna.opened.screen.table

    QTest.mouseClick(
        table.view.viewport(), LEFT, pos=table.view.visualRect(table.model.index(0, 1)).topLeft() + QPoint(20, 8)
    )
    anna.settle()

    assert (anna.text, _current(anna)) == (CHARGE, "Iran had sent the drones to Moscow")


def test_that_the_chip_goes_with_the_link_and_comes_back_with_undo(anna: Coder) -> None:
    anna.click_words("Iran had")
    table = anna.opened.screen.table
    (link,) = table.model.links(0)

    anna.inspector.link_removed.emit(link.link_id)
    anna.settle()
    gone = list(table.model.links(0))
    anna.press("Z", modifier=CONTROL)

    assert gone == []
    assert [one.short for one in table.model.links(0)] == [link.short]
    assert in_file(anna.opened.path, "SELECT count(*) FROM statement_links") == [(1,)]


def test_that_a_statement_without_links_says_so(anna: Coder) -> None:
    anna.click_words("sent the drones")

    anna.press("J")

    assert anna.said == "This statement is not linked to another."
    assert anna.board.statement is not None
    assert anna.opened.desk.showing.linked.of(StatementId(anna.board.statement.id)) == ()
