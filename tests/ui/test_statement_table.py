"""The statements below the article: what a line says, and how keys and mouse move among them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from annotator.domain.records import Statement, StatementId
from annotator.ui.icons import Icons
from annotator.ui.statement_table import StatementTable
from annotator.ui.theme import LIGHT
from tests.ui.canvas.conftest import shipped_codebook, statement_of

TEXT = "“We never,” he said, “sold\n  drones.” Iran denies it."
LEFT = Qt.MouseButton.LeftButton
STATEMENTS = [
    statement_of(4, "denial", (0, 10), (21, 37), speaker="Iran", target="<b>Russia</b>"),
    statement_of(2, "claim", (38, 42)),
    statement_of(9, "accusation", (43, 49), speaker="Ukraine"),
]


@pytest.fixture
def table(qtbot: QtBot) -> StatementTable:
    table = StatementTable(LIGHT, Icons(LIGHT))
    qtbot.addWidget(table)
    table.set_codebook(shipped_codebook())
    table.resize(900, 240)
    with qtbot.waitActive(table):
        table.show()
        table.activateWindow()
    table.show_statements(TEXT, STATEMENTS)
    return table


def _line(table: StatementTable, row: int) -> list[object]:
    return [table.model.index(row, column).data() for column in range(table.model.columnCount())]


def _place(table: StatementTable, row: int) -> QPoint:
    return table.view.visualRect(table.model.index(row, 1)).center()


def _current(table: StatementTable) -> list[StatementId]:
    return [table.model.statement(index.row()).id for index in table.view.selectionModel().selectedRows()]


def _chosen(table: StatementTable) -> list[int]:
    chosen: list[int] = []
    table.statement_chosen.connect(chosen.append)
    return chosen


def test_that_a_line_says_code_words_and_actors(table: StatementTable) -> None:
    assert _line(table, 0) == ["Denial", "“We never, … “sold drones.”", "Iran", "<b>Russia</b>", "–"]


def test_that_a_click_chooses_the_statement_once(table: StatementTable, qtbot: QtBot) -> None:
    chosen = _chosen(table)

    qtbot.mouseClick(table.view.viewport(), LEFT, pos=_place(table, 1))

    assert chosen == [2]


def test_that_the_arrows_choose_as_they_move(table: StatementTable, qtbot: QtBot) -> None:
    table.show_current(StatementId(4))
    chosen = _chosen(table)

    for _press in range(3):
        qtbot.keyClick(table.view, Qt.Key.Key_Down)

    assert chosen == [2, 9]


def test_that_showing_the_current_statement_chooses_nothing(table: StatementTable) -> None:
    chosen = _chosen(table)

    table.show_current(StatementId(9))

    assert (chosen, _current(table)) == ([], [9])


def test_that_no_line_is_chosen_where_no_statement_is(table: StatementTable) -> None:
    table.show_current(StatementId(9))

    table.show_current(None)

    assert _current(table) == []


def test_that_a_changed_statement_keeps_the_chosen_line(table: StatementTable) -> None:
    table.show_current(StatementId(9))
    changed = [*STATEMENTS[:2], statement_of(9, "claim", (43, 49), speaker="Ukraine")]

    table.show_statements(TEXT, changed)

    assert _current(table) == [9]
    assert _line(table, 2)[0] == "Claim"


def test_that_the_menu_is_asked_for_the_line_under_the_mouse(table: StatementTable, qtbot: QtBot) -> None:
    with qtbot.waitSignal(table.menu_asked) as told:
        table.view.customContextMenuRequested.emit(_place(table, 2))

    assert told.args[0] == 9


@pytest.mark.parametrize(("count", "words"), [(0, ""), (1, "1 suggestion left"), (1200, "1,200 suggestions left")])
def test_that_what_is_still_open_is_counted(table: StatementTable, count: int, words: str) -> None:
    table.show_suggestions_left(count)

    assert table._left.text() == words


def test_that_an_article_without_statements_says_how_to_begin(table: StatementTable) -> None:
    table.show_statements("", ())

    assert (table.view.isVisible(), table._nothing.isVisible()) == (False, True)


def test_that_the_last_roles_make_room_for_the_words(table: StatementTable) -> None:
    table.resize(430, 240)
    assert [table.view.isColumnHidden(column) for column in range(5)] == [False, False, False, True, True]

    table.resize(900, 240)
    assert not any(table.view.isColumnHidden(column) for column in range(5))


def test_that_a_folded_table_is_only_as_high_as_its_head(table: StatementTable, qtbot: QtBot) -> None:
    qtbot.mouseClick(table.fold, LEFT)
    assert (table.is_folded, table.view.isVisible(), table.maximumHeight() < 50) == (True, False, True)
    assert table.fold.accessibleName() == "Unfold the table"

    qtbot.mouseClick(table.fold, LEFT)
    assert (table.is_folded, table.view.isVisible()) == (False, True)


def test_that_any_of_twenty_thousand_statements_is_found_again(table: StatementTable) -> None:
    codes = ("claim", "denial")
    many: list[Statement] = [statement_of(n, codes[n % 2], (n, n + 5), speaker="Iran") for n in range(20_000)]
    text = "word " * 20

    table.show_statements(text, many)
    table.show_current(StatementId(15_000))
    table.view.viewport().repaint()
    far = table.view.rowAt(table.view.viewport().height() // 2)
    table.show_statements(text, [*many[:9], statement_of(9, "claim", (9, 12)), *many[10:]])
    table.show_current(StatementId(9))

    assert abs(far - 15_000) < 40
    assert table.model.statement(9).code == "claim"
    assert table.view.currentIndex().row() == 9
