"""Linking a denial to the accusation that it answers, by keys and by mouse."""

from __future__ import annotations

from pathlib import Path

from annotator.ui.article_line import Says
from tests.ui.desk import CONTROL, Coder, in_file

LINKS = "SELECT from_id, to_id FROM statement_links"


def with_two(coder: Coder) -> None:
    """An accusation, and after it a denial, which is current."""
    for words, digit in (("Tehran proposes", "4"), ("Officials say", "2")):
        coder.select_by_mouse(words)
        coder.press(digit)


def test_that_a_line_says_what_is_being_linked_and_how_it_ends(coder: Coder, sample: Path) -> None:
    with_two(coder)
    before = coder.view.place_of(coder.span_of("Officials")).top()
    height = coder.view.height()

    coder.press("l")

    assert coder.line.startswith("Which statement does “Officials say” answer? Click it")
    assert coder.opened.screen.line.about is Says.BEGUN
    assert [offer.text() for offer in coder.opened.screen.line.offers] == ["Leave it"]
    moved = height - coder.view.height()
    assert coder.view.place_of(coder.span_of("Officials")).top() == before - moved

    coder.press("Esc")

    assert coder.opened.screen.line.about is None
    assert in_file(sample, LINKS) == []


def test_that_a_click_on_the_other_statement_links_it(coder: Coder, sample: Path) -> None:
    with_two(coder)
    coder.press("l")

    coder.click_words("Tehran proposes")

    assert in_file(sample, LINKS) == [(2, 1)]
    assert coder.line == ""
    assert coder.said == "The two statements are linked."


def test_that_the_keys_of_linking_are_shown_while_it_goes_on(coder: Coder, sample: Path) -> None:
    with_two(coder)
    coder.press("l")
    assert [words for _key, words in coder.keys_shown] == ["next", "take it", "leave it"]

    coder.press("Tab")
    coder.press("Tab")
    coder.opened.desk.choose_statement(1)
    coder.press("Enter")

    assert in_file(sample, LINKS) == [(2, 1)]
    assert "take it" not in [words for _key, words in coder.keys_shown]


def test_that_the_question_ends_with_the_finishing_of_the_article(coder: Coder, sample: Path) -> None:
    with_two(coder)
    coder.press("l")

    coder.press("Enter", modifier=CONTROL)

    assert coder.opened.screen.line.about is Says.DONE
    assert coder.opened.screen.line.said.startswith("Finished: “")
    assert coder.opened.marking.intent is None
    assert in_file(sample, LINKS) == []


def test_that_the_question_ends_where_undo_takes_the_statement_back(coder: Coder) -> None:
    with_two(coder)
    coder.press("l")

    coder.opened.desk.undo()
    coder.settle()

    assert coder.opened.screen.line.about is None
