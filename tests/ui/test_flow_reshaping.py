"""A coder splits, joins and goes through the parts of statements by key."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.domain.text import Span
from tests.ui.desk import CONTROL, SHIFT, Coder
from tests.ui.flow import made, opened, select, statements

TEXT = "Iran denies it today. Bob said they never did and never would. The ministry agrees."


@pytest.fixture
def anna(at_window: Callable[..., Coder], tmp_path: Path) -> Coder:
    return opened(at_window(), made(tmp_path / "flow.annotator", TEXT))


def caret_to(coder: Coder, words: str) -> None:
    """Put the caret before words of the current statement, as a click there does."""
    at = coder.text.index(words)
    coder.view.set_selection(Span(at - 1, at))
    coder.view.set_selection(None)
    assert coder.view.caret() == at


def test_that_x_splits_at_the_caret_and_undo_makes_it_whole(anna: Coder) -> None:
    span = select(anna, "they never did and never would")
    anna.press("2")
    caret_to(anna, "and never")

    anna.press("x")

    assert statements(anna) == [
        ("denial", span.start, span.start + len("they never did")),
        ("denial", TEXT.index("and never"), span.end),
    ]
    assert anna.board.statement is not None
    assert anna.board.statement.start == TEXT.index("and never")
    assert anna.said.startswith("Split in two")
    anna.press("z", modifier=CONTROL)
    assert statements(anna) == [("denial", span.start, span.end)]


def test_that_x_splits_the_shortest_statement_around_the_caret_where_none_is_current(anna: Coder) -> None:
    for words in ("they never did and never would", "never did and never"):
        select(anna, words)
        anna.press("2")
    anna.press("Esc")
    anna.press("Esc")
    caret_to(anna, "and never")
    assert anna.board.statement is None

    anna.press("x")

    start = TEXT.index("never did")
    assert ("denial", start, start + len("never did")) in statements(anna)
    assert len(statements(anna)) == 3


def test_that_x_does_not_cut_a_word(anna: Coder) -> None:
    select(anna, "they never did and never would")
    anna.press("2")
    at = TEXT.index("did and") + 2
    anna.view.set_selection(Span(at - 1, at))
    anna.view.set_selection(None)

    anna.press("x")

    assert statements(anna)[0][1:] == (TEXT.index("they"), TEXT.index(" and never"))


@pytest.mark.parametrize("where", ["they", "The ministry"])
def test_that_x_where_nothing_is_to_be_split_says_so(anna: Coder, where: str) -> None:
    select(anna, "they never did")
    anna.press("2")
    caret_to(anna, where)

    anna.press("x")

    assert len(statements(anna)) == 1
    assert anna.said.startswith("There is nothing to split here")


def test_that_shift_x_twice_joins_with_the_next_in_the_text(anna: Coder) -> None:
    for words, code in (("they never did", "2"), ("never would", "1")):
        select(anna, words)
        anna.press(code)
    anna.press("Esc")
    anna.press("Tab")
    anna.view.set_selection(None)
    anna.opened.desk.choose_statement(1)

    anna.press("x", "x", modifier=SHIFT)

    assert [row[0] for row in statements(anna)] == ["denial", "denial"]
    assert len(anna.board.statements) == 1
    assert "with the code of the first: Denial" in anna.said
    anna.press("z", modifier=CONTROL)
    assert len(anna.board.statements) == 2


def test_that_the_statement_to_join_can_be_gone_to(anna: Coder) -> None:
    for words in ("Iran denies it", "they never did", "The ministry agrees"):
        select(anna, words)
        anna.press("2")
    anna.opened.desk.choose_statement(1)

    anna.press("x", modifier=SHIFT)
    anna.press("Tab", "Tab", "Enter")

    assert len(anna.board.statements) == 2
    assert anna.board.statement is not None
    assert [part.of(TEXT) for part in anna.board.statement.parts] == ["Iran denies it", "The ministry agrees"]
    assert anna.said.startswith("The two statements are one now")


def test_that_the_joined_statement_is_current_again_when_the_joining_is_done_again(anna: Coder) -> None:
    for words in ("they never did", "Iran denies it"):
        select(anna, words)
        anna.press("2")
    anna.press("x", "x", modifier=SHIFT)

    anna.press("z", modifier=CONTROL)
    anna.press("z", modifier=CONTROL | SHIFT)

    assert anna.board.statement is not None
    assert [part.of(TEXT) for part in anna.board.statement.parts] == ["Iran denies it", "they never did"]


def test_that_esc_leaves_the_joining(anna: Coder) -> None:
    for words in ("Iran denies it", "they never did"):
        select(anna, words)
        anna.press("2")

    anna.press("x", modifier=SHIFT)
    anna.press("Esc", "Tab", "Enter")

    assert len(anna.board.statements) == 2


def test_that_shift_x_with_one_statement_alone_says_so(anna: Coder) -> None:
    select(anna, "they never did")
    anna.press("2")

    anna.press("x", "x", modifier=SHIFT)

    assert anna.said == "There is no other statement in this article to join it with."


def with_parts(anna: Coder) -> None:
    select(anna, "Iran denies it")
    anna.press("2")
    for words in ("they never did", "The ministry agrees"):
        select(anna, words)
        anna.press("p")


def test_that_shift_p_goes_from_part_to_part_and_keeps_what_was_changed(anna: Coder) -> None:
    with_parts(anna)
    anna.opened.desk.let_go()
    anna.opened.desk.choose_statement(1)
    caret_to(anna, "denies")

    anna.press("p", modifier=SHIFT)
    assert anna.view.selection() == anna.span_of("they never did")
    assert anna.line.startswith("Part 2 of 3")
    anna.press("→", modifier=SHIFT)
    anna.press("p", modifier=SHIFT)

    assert anna.view.selection() == anna.span_of("The ministry agrees")
    assert ("denial", *_ends(anna.span_of("they never did and"))) in statements(anna)
    anna.press("Esc")
    assert anna.view.selection() is None


def test_that_shift_delete_takes_one_part_away(anna: Coder) -> None:
    with_parts(anna)
    anna.opened.desk.let_go()
    anna.opened.desk.choose_statement(1)
    caret_to(anna, "denies")
    anna.press("p", modifier=SHIFT)

    anna.press("Del", modifier=SHIFT)

    assert [part.of(TEXT) for part in anna.board.statements[0].parts] == ["Iran denies it", "The ministry agrees"]
    assert anna.said == "The part is taken away. Undo brings it back."


def test_that_the_only_part_is_not_taken_away(anna: Coder) -> None:
    select(anna, "they never did")
    anna.press("2")

    anna.press("Del", modifier=SHIFT)

    assert len(statements(anna)) == 1
    assert "Remove the statement instead" in anna.said


def test_that_a_goes_to_the_first_question(anna: Coder) -> None:
    select(anna, "they never did")
    anna.press("2")

    anna.press("a")

    focus = anna.application.focusWidget()
    values = anna.inspector.values
    if values.is_empty:
        assert anna.said.startswith("The codebook asks nothing further")
    else:
        assert focus is not None
        assert values.isAncestorOf(focus)
        anna.press("Esc")
        assert anna.application.focusWidget() is anna.view


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end
