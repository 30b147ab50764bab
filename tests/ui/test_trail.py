"""A coder follows a link into another article and goes back to where it was followed from."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.domain.records import ArticleId, StatementLinkKind
from annotator.domain.text import Span
from annotator.services.concordance import Line
from tests.ui.desk import Coder
from tests.ui.flow import made, opened

FIRST, SECOND = "Iran denies it today.", "Kyiv says that Iran sent drones. " * 300


def here(coder: Coder) -> int | None:
    article = coder.board.article
    return None if article is None else article.id


@pytest.fixture
def anna(at_window: Callable[..., Coder], tmp_path: Path) -> Coder:
    return opened(at_window(), made(tmp_path / "trail.annotator", FIRST, SECOND))


def do(coder: Coder, command: str) -> None:
    coder.program.window.commands[command].trigger()
    coder.settle()


def linked(coder: Coder, article: int, other: int) -> None:
    """A statement of an article that answers one of another, current."""
    coding = coder.opened.project.coding
    denial = coding.tag(ArticleId(article), (Span(0, 11),), "denial")
    claim = coding.tag(ArticleId(other), (Span(0, 9),), "claim")
    coding.link_statements(denial, claim, StatementLinkKind.ANSWERS)
    coder.opened.desk.choose_statement(denial)
    coder.settle()


def test_that_a_followed_link_leads_back_to_its_statement(anna: Coder) -> None:
    linked(anna, 1, 2)

    do(anna, "follow_link")
    assert here(anna) == 2
    do(anna, "go_back")

    assert here(anna) == 1
    assert anna.board.statement is not None
    assert anna.board.statement.code == "denial"


def test_that_going_back_to_an_article_that_is_gone_leaves_the_open_one_as_it_is(anna: Coder) -> None:
    library, desk = anna.opened.project.library, anna.opened.desk
    [third] = library.add([library.prepare_text("2.txt", "Tehran denies that.")])
    desk.open_article(third)
    desk.trail.follow(anna.opened.project.coding.tag(ArticleId(2), (Span(0, 9),), "claim"))
    anna.opened.project.undo()
    anna.opened.project.undo()
    desk.open_article(2)
    anna.settle()
    scroll = anna.view.verticalScrollBar()
    scroll.setValue(scroll.maximum())
    assert scroll.value() > 0

    do(anna, "go_back")

    assert (here(anna), scroll.value()) == (2, scroll.maximum())
    do(anna, "go_back")
    assert anna.said.startswith("There is nowhere to go back to")


def test_that_a_place_of_an_article_that_is_gone_leaves_the_open_one_as_it_is(anna: Coder) -> None:
    place = Line(ArticleId(99), "Gone", None, "some words", Span(5000, 5004))
    before = here(anna)

    anna.opened.desk.trail.visit_line(place)
    anna.settle()

    assert here(anna) == before
    assert anna.view.selection() is None
    assert anna.said
    do(anna, "go_back")
    assert here(anna) == before
