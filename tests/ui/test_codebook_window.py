"""The codebook beside the work: everything in it can be read, found and gone to."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.ui.codebook_text import RULES
from annotator.ui.codebook_window import CodebookWindow
from annotator.ui.icons import Icons
from annotator.ui.theme import LIGHT
from tests.ui.canvas.conftest import shipped_codebook


@pytest.fixture
def window(qtbot: QtBot) -> CodebookWindow:
    window = CodebookWindow(LIGHT, Icons(LIGHT))
    qtbot.addWidget(window)
    window.show_codebook(shipped_codebook())
    window.show()
    qtbot.waitExposed(window)
    return window


def _current(window: CodebookWindow) -> object:
    return window.list.currentIndex().data()


def test_that_every_word_of_the_codebook_can_be_read(window: CodebookWindow) -> None:
    codebook = shipped_codebook()

    page = window.page.toPlainText()

    for code in codebook.codes:
        for words in (code.definition, *code.use_when, *code.not_when, *code.examples):
            for part in words.rpartition(" — ")[::2]:
                assert part in page
    for words in (*codebook.notes, *(entry.definition for entry in (*codebook.roles, *codebook.variables))):
        assert words in page


def test_that_what_looks_like_markup_is_shown_as_it_is(window: CodebookWindow) -> None:
    codebook = shipped_codebook()

    window.show_codebook(replace(codebook, name="<b>Claims</b> & co", notes=("<img src=x>",)))

    assert "<b>Claims</b> & co" in window.page.toPlainText()
    assert "<img src=x>" in window.page.toPlainText()


@pytest.mark.parametrize("key", ["claim", "accusation", "speaker", "evidence"])
def test_that_going_to_an_entry_shows_it_and_marks_it_in_the_list(window: CodebookWindow, key: str) -> None:
    window.show_entry(key)

    assert window.page.viewport().rect().contains(window.page.cursorRect().center())
    assert str(_current(window)).casefold() == key


def test_that_the_entry_clicked_in_the_list_is_gone_to(window: CodebookWindow, qtbot: QtBot) -> None:
    model = window.list.model()
    denial = next(model.index(row, 0) for row in range(model.rowCount()) if model.index(row, 0).data() == "Denial")

    qtbot.mouseClick(window.list.viewport(), Qt.MouseButton.LeftButton, pos=window.list.visualRect(denial).center())

    assert window.page.textCursor().block().text().endswith("Denial   key 2")


def test_that_scrolling_moves_the_mark_in_the_list(window: CodebookWindow) -> None:
    window.show_entry("admission")
    window.page.verticalScrollBar().setValue(0)

    assert _current(window) == "What is coded"


def test_that_an_unknown_entry_leaves_the_page_where_it_is(window: CodebookWindow) -> None:
    window.show_entry("accusation")
    before = window.page.verticalScrollBar().value()

    window.show_entry("rumour")

    assert window.page.verticalScrollBar().value() == before


def test_that_enter_goes_from_one_found_place_to_the_next(window: CodebookWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.search, "drones")
    places = []
    for _press in range(3):
        qtbot.keyClick(window.search, Qt.Key.Key_Return)
        places.append(window.page.textCursor().position())

    assert places == sorted(set(places))
    assert window.isVisible()


def test_that_words_that_are_nowhere_are_said_to_be_nowhere(window: CodebookWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.search, "rumour")
    qtbot.keyClick(window.search, Qt.Key.Key_Return)

    assert window._found.text() == "Not in the codebook"
    assert window.page.extraSelections() == []


def test_that_esc_empties_the_field_before_it_closes_the_window(window: CodebookWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.search, "drones")

    qtbot.keyClick(window.search, Qt.Key.Key_Escape)
    assert (window.search.text(), window.isVisible()) == ("", True)

    qtbot.keyClick(window.search, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_that_the_same_codebook_again_keeps_its_place(window: CodebookWindow) -> None:
    window.show_entry("denial")
    before = window.page.verticalScrollBar().value()

    window.show_codebook(shipped_codebook())

    assert window.page.verticalScrollBar().value() == before > 0


def test_that_retired_codes_are_told_apart(window: CodebookWindow) -> None:
    codebook = shipped_codebook()
    first, *others = codebook.codes
    retired = replace(codebook, codes=(replace(first, retired=True), *others), precedence=())

    window.show_codebook(retired)

    keys = [entry.key for entry in window._text.entries]
    assert keys[0] == RULES
    assert "claim" not in keys
    assert keys[-1] == "retired"
