"""Which panes are there: what the coder wants to see, and what a small window has room for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from annotator.ui.coding_screen import INSPECTOR_WIDTH, LIST_WIDTH
from tests.ui.desk import CONTROL, Coder


def shown(coder: Coder) -> set[str]:
    return {pane for pane in ("articles", "statements", "inspector") if coder.opened.screen.is_shown(pane)}


def make_small(coder: Coder) -> None:
    coder.program.window.resize(700, 560)
    coder.settle()


def test_that_the_buttons_say_what_is_seen_in_a_small_window(coder: Coder) -> None:
    make_small(coder)

    commands = coder.program.window.commands
    commands["show_inspector"].trigger()

    assert shown(coder) == {"inspector"}
    assert not commands["show_articles"].isChecked()
    assert commands["show_inspector"].isChecked()


def test_that_finding_shows_the_list_and_choosing_gives_its_place_back(coder: Coder) -> None:
    make_small(coder)

    coder.press("f", modifier=CONTROL)
    during = shown(coder)
    coder.press("Enter")

    assert "articles" in during
    assert "articles" not in shown(coder)
    assert coder.view.hasFocus()


def test_that_the_table_comes_into_a_low_window_when_it_is_asked_for(coder: Coder) -> None:
    make_small(coder)

    coder.program.window.commands["show_statements"].trigger()

    assert shown(coder) == {"statements"}


def test_that_the_article_gets_the_room_of_a_folded_table_and_gives_it_back(coder: Coder) -> None:
    table, view = coder.opened.screen.table, coder.view
    before, lines = view.height(), table.height()

    table.fold.click()
    coder.settle()
    folded = view.height()
    table.fold.click()
    coder.settle()

    assert folded > before + lines / 2
    assert (view.height(), table.height()) == (before, lines)


def test_that_a_table_that_is_folded_is_unfolded_by_asking_for_it(coder: Coder) -> None:
    path = coder.opened.path
    coder.opened.screen.table.fold.click()
    coder.program.close()
    table = coder.open(path).screen.table
    was_folded = table.is_folded

    for _time in range(2):
        coder.program.window.commands["show_statements"].trigger()
    coder.settle()

    assert was_folded
    assert not table.is_folded
    assert table.view.height() > 60


def test_that_what_a_small_window_hides_is_back_in_a_large_one(coder: Coder) -> None:
    make_small(coder)
    coder.program.window.commands["show_articles"].trigger()

    coder.program.window.resize(1440, 900)
    coder.settle()

    assert shown(coder) == {"articles", "statements", "inspector"}


def test_that_asking_for_the_speaker_shows_the_inspector_that_was_hidden(coder: Coder) -> None:
    coder.view.set_selection(coder.span_of("Tehran has offered"))
    coder.press("1")
    coder.program.window.commands["show_inspector"].trigger()
    assert "inspector" not in shown(coder)

    coder.press("s")

    assert "inspector" in shown(coder)
    assert coder.inspector.cast.field.hasFocus()


def test_that_one_key_goes_round_the_panes(coder: Coder) -> None:
    coder.view.set_selection(coder.span_of("Tehran has offered"))
    coder.press("1")
    screen = coder.opened.screen
    places = []

    for _step in range(4):
        coder.program.window.commands["next_pane"].trigger()
        here = coder.application.focusWidget()
        panes = {"articles": screen.articles, "table": screen.table, "inspector": screen.inspector}
        places += [name for name, pane in panes.items() if here is not None and pane.isAncestorOf(here)] or ["article"]

    assert places == ["table", "inspector", "articles", "article"]


def widths(coder: Coder) -> tuple[int, int]:
    screen = coder.opened.screen
    return screen.articles.width(), screen.inspector.width()


def drag(coder: Coder, handle: int, by: int) -> None:
    grip = coder.opened.screen.columns.handle(handle)
    middle = grip.rect().center()
    QTest.mousePress(grip, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(grip, middle + QPoint(by, 0))
    QTest.mouseRelease(grip, Qt.MouseButton.LeftButton, pos=middle + QPoint(by, 0))
    coder.settle()


@pytest.mark.parametrize("small", [(700, 560), (800, 560), (1110, 620)])
def test_that_the_panes_are_as_wide_as_before_when_a_small_window_is_large_again(
    coder: Coder, small: tuple[int, int]
) -> None:
    window = coder.program.window
    window.resize(1366, 768)
    drag(coder, 1, 40)
    drag(coder, 2, -30)
    chosen = widths(coder)

    window.resize(*small)
    coder.settle()
    window.resize(1366, 768)
    coder.settle()

    assert chosen[0] > LIST_WIDTH + 30
    assert chosen[1] > INSPECTOR_WIDTH + 20
    assert widths(coder) == chosen


def test_that_widths_squeezed_by_a_small_window_are_not_remembered(coder: Coder) -> None:
    screen, window = coder.opened.screen, coder.program.window
    window.resize(1366, 768)
    drag(coder, 1, 40)
    chosen = widths(coder)

    window.resize(800, 560)
    coder.settle()
    remembered = screen.layout_state()
    window.resize(1366, 768)
    drag(coder, 1, -70)
    screen.restore_layout(remembered)
    coder.settle()

    assert widths(coder) == chosen
