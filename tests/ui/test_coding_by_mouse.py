"""The whole job by mouse."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton

from annotator.domain.text import Span
from annotator.ui.desk.menus import mark_menu
from annotator.ui.inspector.codes import CodeButton
from annotator.ui.inspector.roles import ActorChip, RoleRow
from tests.ui.desk import NONE, Coder, in_file, suggest

LEFT = Qt.MouseButton.LeftButton


def click_code(coder: Coder, name: str) -> None:
    button = next(one for one in coder.inspector.findChildren(CodeButton) if one.accessibleName() == name)
    QTest.mouseClick(button, LEFT)
    coder.settle()


def test_that_words_chosen_with_the_mouse_become_a_statement_by_a_click_on_a_code(coder: Coder, sample: Path) -> None:
    coder.select_by_mouse("Tehran proposes")
    menu = mark_menu(coder.opened.desk, coder.program.window.commands, [], [])

    next(action for action in menu.actions() if action.text() == "Denial").trigger()

    assert in_file(sample, "SELECT code FROM statements") == [("denial",)]
    assert in_file(sample, "SELECT quote FROM parts") == [("Tehran proposes",)]


def test_that_a_click_on_another_code_recodes_the_statement(coder: Coder, sample: Path) -> None:
    coder.view.set_selection(coder.span_of("Tehran proposes"))
    coder.press("1")

    click_code(coder, "Accusation")

    assert in_file(sample, "SELECT code FROM statements") == [("accusation",)]


def test_that_a_click_on_a_suggestion_and_a_code_accepts_it(coder: Coder, sample: Path) -> None:
    words = "Tehran has offered to hold"
    suggest(coder.opened, coder.text, words=words, speaker="Hossein Amir-Abdollahian", cue="revealed")
    coder.click_words("has offered")

    click_code(coder, "Claim")

    assert in_file(sample, "SELECT origin FROM statements") == [("suggestion_accepted",)]


def test_that_a_dragged_edge_moves_the_part_in_the_file(coder: Coder, sample: Path) -> None:
    coder.view.set_selection(coder.span_of("Tehran proposes"))
    coder.press("1")
    end = coder.view.place_of(coder.span_of("proposes"))
    target = coder.view.place_of(coder.span_of("meeting"))

    coder.drag(QPoint(end.right(), end.center().y()), QPoint(target.right() - 1, target.center().y()))

    assert in_file(sample, "SELECT quote FROM parts") == [("Tehran proposes meeting",)]


def test_that_nested_statements_are_each_reached_by_clicking_again(coder: Coder) -> None:
    coder.view.set_selection(coder.span_of("Tehran proposes meeting"))
    coder.press("1")
    coder.view.set_selection(coder.span_of("proposes"))
    coder.press("2")
    coder.opened.desk.let_go()
    chosen = []

    for _click in range(2):
        coder.click_words("proposes")
        assert coder.board.statement is not None
        chosen.append(coder.board.statement.code)

    assert sorted(chosen) == ["claim", "denial"]


def test_that_the_menu_reaches_every_statement_under_the_pointer(coder: Coder) -> None:
    ids = []
    for words, digit in (("Tehran proposes meeting", "1"), ("proposes", "2")):
        coder.view.set_selection(coder.span_of(words))
        coder.press(digit)
        assert coder.board.statement is not None
        ids.append(coder.board.statement.id)

    menu = mark_menu(coder.opened.desk, coder.program.window.commands, ids, [])
    others = next(found for found in menu.findChildren(QMenu) if found.title() == "Go to")
    others.actions()[0].trigger()

    assert coder.board.statement is not None
    assert coder.board.statement.code == "claim"


def test_that_the_cross_of_a_chip_takes_the_actor_away(coder: Coder, sample: Path) -> None:
    coder.view.set_selection(coder.span_of("Tehran proposes"))
    coder.press("1", "s")
    coder.write("Iran")
    coder.press("Enter")
    chip = next(chip for chip in coder.inspector.findChildren(ActorChip) if chip.isVisible())

    QTest.mouseClick(chip, LEFT, NONE, QPoint(chip.width() - 8, chip.height() // 2))
    coder.settle()

    assert in_file(sample, "SELECT count(*) FROM actor_links") == [(0,)]


def test_that_a_click_on_a_role_asks_who_plays_it(coder: Coder) -> None:
    coder.view.set_selection(coder.span_of("Tehran proposes"))
    coder.press("1")
    row = next(row for row in coder.inspector.findChildren(RoleRow) if row.role.key == "target")

    QTest.mouseClick(row, LEFT, NONE, QPoint(8, 8))
    coder.settle()

    assert coder.inspector.cast.title.text() == "Pick the Target"
    assert coder.inspector.cast.field.hasFocus()


def test_that_boilerplate_is_counted_as_text_after_a_click(coder: Coder, sample: Path) -> None:
    before = in_file(sample, "SELECT count(*) FROM regions WHERE article_id = 2 AND kind = 'boilerplate'")

    coder.click_words("Most Popular")

    after = in_file(sample, "SELECT count(*) FROM regions WHERE article_id = 2 AND kind = 'boilerplate'")
    assert (before, after) == ([(1,)], [(0,)])


def test_that_a_line_of_the_table_leads_to_its_statement(coder: Coder) -> None:
    for words in ("Tehran proposes", "Officials say"):
        coder.view.set_selection(coder.span_of(words))
        coder.press("1")
    table = coder.opened.screen.table
    place = table.view.visualRect(table.model.index(0, 1)).center()

    QTest.mouseClick(table.view.viewport(), LEFT, NONE, place)
    coder.settle()

    assert coder.board.statement is not None
    assert coder.board.statement.parts == (coder.span_of("Tehran proposes"),)


def test_that_an_article_is_opened_from_the_list(coder: Coder) -> None:
    view = coder.opened.screen.articles.view
    place = view.visualRect(view.model().index(3, 0)).center()

    QTest.mouseClick(view.viewport(), LEFT, NONE, place)
    coder.settle()

    assert coder.board.article is not None
    assert coder.board.article.id == 4


def test_that_a_variable_is_answered_and_the_answer_taken_back(coder: Coder, sample: Path) -> None:
    coder.view.set_selection(coder.span_of("Tehran proposes"))
    coder.press("1")
    certain = next(one for one in coder.inspector.values.findChildren(type(coder.opened.screen.header.finish))
                   if one.accessibleName() == "Certainty: certain")  # fmt: skip

    QTest.mouseClick(certain, LEFT)
    answered = in_file(sample, "SELECT variable, value FROM statement_values")
    QTest.mouseClick(certain, LEFT)

    assert answered == [("certainty", "certain")]
    assert in_file(sample, "SELECT variable, value FROM statement_values") == []


def test_that_words_of_an_article_are_never_taken_for_markup(coder: Coder) -> None:
    article = coder.board.article
    assert article is not None
    library = coder.opened.project.library
    html = 'Iran <img src="/etc/passwd"> & <b>denies</b> “it”.\n\nMore of the same, she said.'
    (added,) = library.add([library.prepare_text("markup.txt", html)])

    coder.opened.desk.open_article(added)
    coder.view.set_selection(Span(0, 4))
    coder.press("1")

    assert coder.board.article is not None
    assert coder.board.article.text == html
    assert coder.board.statement is not None
    assert coder.board.statement.parts == (Span(0, 4),)


def test_that_selected_words_are_given_a_code_by_its_button(coder: Coder, sample: Path) -> None:
    coder.select_by_mouse("Tehran has offered")
    buttons = {one.accessibleName(): one for one in coder.inspector.findChildren(CodeButton) if one.isVisible()}

    buttons["Denial"].click()

    assert in_file(sample, "SELECT code, quote FROM statements JOIN parts ON statement_id = statements.id") == [
        ("denial", "Tehran has offered")
    ]


def test_that_selected_words_join_the_statement_by_a_button(coder: Coder, sample: Path) -> None:
    coder.view.set_selection(coder.span_of("Tehran has offered"))
    coder.press("1")
    coder.select_by_mouse("Officials say")
    join = next(one for one in coder.inspector.findChildren(QPushButton) if "Add to “Tehran has offered”" in one.text())

    join.click()

    assert in_file(sample, "SELECT count(*) FROM statements") == [(1,)]
    assert in_file(sample, "SELECT quote FROM parts ORDER BY quote") == [("Officials say",), ("Tehran has offered",)]
    assert not join.isVisible()


def test_that_the_statement_is_shown_again_when_the_words_are_let_go(coder: Coder) -> None:
    coder.view.set_selection(coder.span_of("Tehran has offered"))
    coder.press("1")
    coder.select_by_mouse("Officials say")
    assert not coder.inspector.memo.isVisible()

    coder.press("←")

    assert coder.inspector.memo.isVisible()


def titles_of(menu: QMenu) -> list[str]:
    """The line above the entries, and what the menus inside are called."""
    return [one.text() for one in menu.actions() if one.font().bold() or one.menu() is not None]


def test_that_the_menu_is_of_what_is_pointed_at_with_the_other_in_a_menu_inside(coder: Coder) -> None:
    coder.select_by_mouse("Tehran proposes")
    coder.press("1")
    statement = coder.board.statement
    assert statement is not None
    coder.select_by_mouse("Officials say")
    desk, commands = coder.opened.desk, coder.program.window.commands

    on_words = mark_menu(desk, commands, [statement.id], [], on_words=True)
    beside = mark_menu(desk, commands, [statement.id], [], on_words=False)

    assert titles_of(on_words) == ["Selected: “Officials say”", "Statement: “Tehran proposes”"]
    assert titles_of(beside) == ["Statement: “Tehran proposes”", "Selected: “Officials say”"]
    inside = next(found for found in on_words.findChildren(QMenu) if found.title() == "Statement: “Tehran proposes”")
    assert commands["remove"] in inside.actions()
    assert commands["remove"] not in on_words.actions()
    assert commands["remove"] in beside.actions()
    on_words_alone = mark_menu(desk, commands, [], [], on_words=True)
    assert titles_of(on_words_alone) == ["Selected: “Officials say”"]
    join = next(one for one in on_words_alone.actions() if one.text().startswith("Add to “Tehran proposes”"))
    join.trigger()
    assert coder.board.statement is not None
    assert len(coder.board.statement.parts) == 2


def test_that_the_place_of_a_right_click_tells_whether_it_is_on_the_words(coder: Coder) -> None:
    coder.select_by_mouse("Officials say")
    port = coder.view.viewport()
    on, beside = (
        port.mapToGlobal(coder.view.place_of(coder.span_of(words)).center())
        for words in ("Officials say", "Tehran proposes")
    )

    assert (coder.view.is_on_selection(on), coder.view.is_on_selection(beside)) == (True, False)


def test_that_plain_text_has_no_menu_of_a_mark_that_lies_elsewhere(coder: Coder) -> None:
    coder.select_by_mouse("Tehran proposes")
    coder.press("1")
    assert coder.board.statement is not None
    commands = coder.program.window.commands

    offered = mark_menu(coder.opened.desk, commands, [], []).actions()

    assert commands["remove"] not in offered
    assert commands["next_mark"] in offered
