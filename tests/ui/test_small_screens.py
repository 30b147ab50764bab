"""A window of any size: what is seen in it, and that everything in it is reached by key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from annotator.ui.coding_screen import ARTICLE_LEAST, LIST_LEAST
from annotator.ui.on_screen import fitted
from annotator.ui.widgets import SideWindow
from tests.ui.desk import CONTROL, SHIFT, Coder

VIA = 4


def resize(coder: Coder, width: int, height: int) -> None:
    coder.program.window.resize(width, height)
    coder.settle()


def seen(coder: Coder) -> set[str]:
    screen = coder.opened.screen
    panes = {pane for pane in ("articles", "statements", "inspector") if screen.is_shown(pane)}
    return panes | ({"rail"} if screen.articles.rail.isVisible() else set())


@pytest.mark.parametrize(
    ("width", "height", "expected"),
    [
        (1400, 900, {"articles", "statements", "inspector"}),
        (1200, 900, {"articles", "statements", "inspector"}),
        (1000, 900, {"rail", "statements", "inspector"}),
        (800, 560, {"rail", "inspector"}),
        (700, 400, {"rail"}),
    ],
)
def test_that_a_smaller_window_folds_the_list_then_the_inspector(
    coder: Coder, width: int, height: int, expected: set[str]
) -> None:
    coder.opened.desk.let_go()

    resize(coder, width, height)

    assert seen(coder) == expected


def test_that_the_least_prominent_role_leaves_the_table_first(coder: Coder) -> None:
    coder.view.set_selection(coder.span_of("Tehran has offered"))
    coder.press("1")
    resize(coder, 1330, 900)
    wide = coder.opened.screen.table.view.isColumnHidden(VIA)
    resize(coder, 1300, 900)

    assert (wide, coder.opened.screen.table.view.isColumnHidden(VIA)) == (False, True)


@pytest.mark.parametrize(("width", "height"), [(1400, 900), (1200, 800), (1000, 700), (850, 560)])
def test_that_words_are_coded_by_key_in_a_window_of_any_size(coder: Coder, width: int, height: int) -> None:
    resize(coder, width, height)
    coder.view.set_selection(coder.span_of("Tehran has offered"))

    coder.press("1", "s")
    coder.write("Tehran")
    coder.press("Enter")

    statement = coder.board.statement
    assert statement is not None
    assert [link.name for link in statement.actors("speaker")] == ["Tehran"]


def test_that_the_inspector_comes_over_a_narrow_article_with_a_mark_and_goes_with_it(coder: Coder) -> None:
    coder.view.set_selection(coder.span_of("Tehran has offered"))
    coder.press("1")
    coder.opened.desk.let_go()
    resize(coder, 700, 560)

    coder.press("Tab", modifier=SHIFT)
    with_mark = "inspector" in seen(coder)
    coder.press("Esc")

    assert (with_mark, "inspector" in seen(coder)) == (True, False)
    assert coder.view.hasFocus()


def test_that_a_click_on_the_article_puts_the_inspector_away(coder: Coder) -> None:
    resize(coder, 700, 560)
    coder.opened.screen.show_pane("inspector", shown=True)
    coder.settle()

    QTest.mouseClick(coder.view.viewport(), Qt.MouseButton.LeftButton, pos=coder.view.viewport().rect().topLeft())

    assert "inspector" not in seen(coder)


def test_that_an_inspector_that_was_hidden_by_key_stays_away_until_it_is_asked_for(coder: Coder) -> None:
    coder.view.set_selection(coder.span_of("Tehran has offered"))
    coder.press("1")
    coder.opened.desk.let_go()
    resize(coder, 700, 560)
    coder.press("Tab", modifier=SHIFT)
    coder.press("3", modifier=CONTROL)

    coder.opened.desk.let_go()
    coder.press("Tab", modifier=SHIFT)
    by_itself = "inspector" in seen(coder)
    coder.press("3", modifier=CONTROL)

    assert (by_itself, "inspector" in seen(coder)) == (False, True)


def test_that_the_rail_names_its_articles_and_chooses_one_by_key(coder: Coder) -> None:
    resize(coder, 1000, 700)
    rail = coder.opened.screen.articles.rail.view
    before = coder.board.article

    rail.setFocus()
    QTest.keyClick(rail, Qt.Key.Key_Down)
    coder.press("Enter")

    row = rail.model().index(1, 0)
    assert coder.board.article != before
    assert str(row.data(Qt.ItemDataRole.ToolTipRole))
    assert coder.view.hasFocus()


def test_that_the_article_takes_the_room_of_the_folded_list_and_gives_it_back(coder: Coder) -> None:
    resize(coder, 1400, 900)

    resize(coder, 1000, 700)
    folded = coder.opened.screen.columns.sizes()[0]
    left = coder.opened.screen.column.x()
    resize(coder, 1400, 900)

    assert folded == 44
    assert left < 50
    assert coder.opened.screen.columns.sizes()[0] >= LIST_LEAST


def test_that_the_list_unfolds_over_the_article_and_esc_folds_it(coder: Coder) -> None:
    resize(coder, 1000, 700)

    coder.press("f", modifier=CONTROL)
    during = seen(coder)
    coder.press("Esc")

    assert {"rail", "articles"} <= during
    assert "articles" not in seen(coder)
    assert coder.view.hasFocus()


def test_that_a_low_window_folds_the_codebooks_words_unless_the_coder_unfolds_them(coder: Coder) -> None:
    coder.view.set_selection(coder.span_of("Tehran has offered"))
    coder.press("1")
    definition = coder.inspector.definition
    resize(coder, 1400, 740)
    folded = not definition.head.isChecked()

    definition.head.click()
    resize(coder, 1400, 730)

    assert folded
    assert definition.head.isChecked()


def test_that_folding_for_want_of_room_is_not_remembered_as_a_wish(coder: Coder) -> None:
    resize(coder, 1400, 700)

    folded = coder.opened.place()["folded"]
    resize(coder, 1400, 900)

    assert "definition" not in folded
    assert coder.inspector.definition.head.isChecked()


def test_that_the_article_is_read_beside_the_inspector_at_800_by_560(coder: Coder) -> None:
    coder.view.set_selection(coder.span_of("Tehran has offered"))
    coder.press("1")
    resize(coder, 800, 560)

    article, inspector = (
        QRect(pane.mapTo(coder.program.window, QPoint()), pane.size())
        for pane in (coder.view, coder.opened.screen.inspector)
    )

    assert not article.intersects(inspector)
    assert article.width() >= ARTICLE_LEAST


@pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")
@pytest.mark.parametrize("command", ["settle", "agreement", "register", "edit_codebook", "team", "suggestion_setup"])
def test_that_a_window_comes_up_no_higher_than_its_screen(coder: Coder, command: str) -> None:
    coder.program.window.commands[command].trigger()
    coder.settle()

    window = next(each for each in QApplication.topLevelWidgets() if isinstance(each, SideWindow) and each.isVisible())
    screen = window.screen().availableGeometry()
    assert fitted(window.geometry(), screen).height() == window.height()


@pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")
def test_that_a_window_that_was_larger_than_the_screen_comes_up_smaller(coder: Coder) -> None:
    screen = coder.program.window.screen().availableGeometry()
    window = SideWindow("Larger", coder.program.window)
    window.setGeometry(0, 0, screen.width() + 100, screen.height() + 100)

    window.show()
    coder.settle()

    assert fitted(window.geometry(), screen).size() == window.size()
    window.close()


def test_that_undo_is_the_last_button_to_give_way_to_longer_menus(coder: Coder) -> None:
    coder.program.dressing.choose_language("de")
    coder.settle()
    bar = coder.program.window.menuBar()

    shown = {}
    for width in (1000, 800, 740):
        resize(coder, width, 560)
        tools = {tool.defaultAction(): tool for tool in bar.cornerWidget().findChildren(QToolButton)}
        acts = coder.program.window.commands
        shown[width] = [key for key in ("undo", "show_articles") if tools[acts[key]].isVisible()]
    coder.program.dressing.choose_language("en")

    assert shown == {1000: ["undo", "show_articles"], 800: ["undo"], 740: ["undo"]}


@pytest.mark.parametrize("language", ["en", "de"])
def test_that_no_menu_is_pushed_out_by_the_tools_however_wide_the_window_was_before(
    coder: Coder, language: str
) -> None:
    coder.program.dressing.choose_language(language)
    coder.settle()
    bar = coder.program.window.menuBar()
    widths = [1440, *range(1000, 630, -20)]

    wrong = []
    for width in (*widths, *reversed(widths)):
        resize(coder, width, 560)
        tools = bar.cornerWidget()
        over = [act for act in bar.actions() if not 0 < bar.actionGeometry(act).right() <= tools.x()]
        if over or tools.width() != tools.sizeHint().width():
            wrong.append(width)
    coder.program.dressing.choose_language("en")

    assert not wrong
