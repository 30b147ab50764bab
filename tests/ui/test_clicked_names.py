"""Who plays a role, picked by a click on a name in the article while it is asked; and leaving the question by mouse."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.ui.desk import ALT, NONE, SHIFT, Coder, in_file, suggest

LEFT = Qt.MouseButton.LeftButton
LINKED = "SELECT role, name FROM actor_links JOIN actors ON actors.id = actor_id"
NAME = "Hossein Amir-Abdollahian"
HINT = "Or click on a name in the article."


@pytest.fixture
def asked(coder: Coder) -> Coder:
    """The worker has found a name, and the coder is asked for the speaker of a statement."""
    suggest(coder.opened, coder.text, words="Tehran has offered to hold", speaker=NAME, cue="revealed")
    coder.view.set_selection(coder.span_of("Tehran proposes"))
    coder.press("1", "s")
    return coder


def middle_of(coder: Coder, words: str) -> QPoint:
    span = coder.span_of(words)
    coder.view.reveal(span)
    coder.settle()
    return coder.view.place_of(span).center()


def hints(coder: Coder) -> list[str]:
    return [
        one.text() for one in coder.inspector.cast.findChildren(type(coder.inspector.cast.title)) if one.isVisible()
    ]


def test_that_a_click_on_a_name_links_it_as_its_number_would(asked: Coder, sample: Path) -> None:
    asked.click_words(NAME)

    assert in_file(sample, LINKED) == [("speaker", NAME)]
    assert not asked.inspector.cast.isVisible()
    assert asked.view.hasFocus()
    assert asked.board.statement is not None
    assert asked.board.statement.parts == (asked.span_of("Tehran proposes"),)


def test_that_a_click_on_another_name_of_an_actor_links_that_actor(asked: Coder, sample: Path) -> None:
    iran = asked.opened.project.register.add("Iran")
    asked.opened.project.register.add_name(iran, NAME)
    asked.press("Esc", "t")

    asked.click_words(NAME)

    assert in_file(sample, LINKED) == [("target", "Iran")]


def test_that_the_list_says_that_names_can_be_clicked_on(asked: Coder) -> None:
    assert HINT in hints(asked)


def test_that_nothing_is_said_of_names_where_none_is_known(coder: Coder) -> None:
    coder.view.set_selection(coder.span_of("Tehran proposes"))
    coder.press("1", "s")

    assert HINT not in hints(coder)


def test_that_the_pointer_shows_which_names_can_be_clicked_on(asked: Coder) -> None:
    at = middle_of(asked, NAME)
    shapes = []
    for _before_and_after in range(2):
        QTest.mouseMove(asked.view.viewport(), at + QPoint(3, 0))
        QTest.mouseMove(asked.view.viewport(), at)
        asked.settle()
        shapes.append((asked.view.viewport().cursor().shape(), asked.view._tooltip(at)))
        asked.press("Esc")

    (over, told), (later, told_later) = shapes
    assert (over, told) == (Qt.CursorShape.PointingHandCursor, f"Click to link {NAME}.")
    assert (later, told_later) == (Qt.CursorShape.IBeamCursor, "")


def test_that_a_name_inside_a_statement_is_picked_and_not_the_statement(asked: Coder, sample: Path) -> None:
    asked.press("Esc")
    asked.view.set_selection(asked.span_of(NAME))
    asked.press("2")
    asked.click_words("Tehran proposes")
    asked.press("t")

    asked.click_words(NAME)

    assert in_file(sample, LINKED) == [("target", NAME)]
    assert asked.board.statement is not None
    assert asked.board.statement.code == "claim"


def test_that_a_double_click_on_a_name_links_it_and_selects_nothing(asked: Coder, sample: Path) -> None:
    at, port = middle_of(asked, NAME), asked.view.viewport()

    QTest.mouseClick(port, LEFT, NONE, at)
    QTest.mouseDClick(port, LEFT, NONE, at)
    asked.settle()

    assert in_file(sample, LINKED) == [("speaker", NAME)]
    assert asked.view.selection() is None
    assert asked.inspector.memo.isVisible()


def test_that_words_can_still_be_selected_from_within_a_name(asked: Coder, sample: Path) -> None:
    asked.select_by_mouse(NAME)

    assert asked.view.selection() == asked.span_of(NAME)
    assert in_file(sample, LINKED) == []
    assert not asked.inspector.cast.isVisible()


def test_that_a_name_is_no_more_than_words_once_nobody_is_asked_for(asked: Coder, sample: Path) -> None:
    asked.press("Esc")

    asked.click_words(NAME)

    assert in_file(sample, LINKED) == []


@pytest.mark.parametrize("held", [SHIFT, ALT])
def test_that_keys_held_with_a_click_take_nothing_from_what_is_shown(
    asked: Coder, sample: Path, held: Qt.KeyboardModifier
) -> None:
    QTest.mouseClick(asked.view.viewport(), LEFT, held, middle_of(asked, NAME))
    asked.settle()

    linked = [("speaker", NAME)] if held == ALT else []
    assert in_file(sample, LINKED) == linked


def test_that_the_cross_of_the_list_leaves_the_role(asked: Coder, sample: Path) -> None:
    cross = asked.inspector.cast.close_button

    QTest.mouseClick(cross, LEFT)
    asked.settle()

    assert (cross.accessibleName(), cross.toolTip()) == ("Leave the role", "Leave the role (Esc)")
    assert min(cross.width(), cross.height()) >= 24
    assert not asked.inspector.cast.isVisible()
    assert asked.view.hasFocus()
    assert in_file(sample, LINKED) == []


def test_that_the_cross_is_reached_and_pressed_by_key(asked: Coder) -> None:
    cross = asked.inspector.cast.close_button
    cross.setFocus(Qt.FocusReason.TabFocusReason)

    asked.press("Space")

    assert not asked.inspector.cast.isVisible()
    assert asked.view.hasFocus()
