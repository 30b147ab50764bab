"""A coder goes through what is like a statement: the same words, or the same actor, elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.domain.records import ActorKind, ArticleId, AssignmentState, Metadata
from annotator.domain.text import Span
from annotator.services.project import Project
from annotator.ui.like_this import LikeThis
from tests.ui.desk import CONTROL, SHIFT, Coder, in_file
from tests.ui.flow import made, opened, select, statements

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")
WORDS = "never sent drones"
TEXTS = (
    f"Iran {WORDS}, Bob said. Nobody else did.",
    f"“We {WORDS} to anyone”, Bob said. They {WORDS}.",
    "Bob was in Geneva. <b>Nobody</b> asked him.",
    f"At last: it {WORDS}.",
)


@pytest.fixture
def anna(at_window: Callable[..., Coder], tmp_path: Path) -> Coder:
    """At the first article, whose words are a denial of Bob's."""
    path = made(tmp_path / "flow.annotator", *TEXTS)
    with Project.open(path, coder="Anna") as project:
        start = TEXTS[0].index(WORDS)
        statement = project.coding.tag(ArticleId(1), [Span(start, start + len(WORDS))], "denial")
        project.coding.link_name(statement, "speaker", "Bob", ActorKind.PERSON)
        project.library.edit_metadata(ArticleId(2), Metadata("Tehran denies", "TASS", None, "2022-11-09"))
    coder = opened(at_window(), path)
    coder.press("Tab")
    return coder


def line(anna: Coder) -> LikeThis:
    return anna.opened.screen.like_this


def ask(anna: Coder, qtbot: QtBot, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    anna.press("f", modifier=modifier)
    qtbot.waitUntil(lambda: not line(anna).isVisible() or line(anna).yes.isEnabled())


def tagged(anna: Coder) -> list[object]:
    return [row[0] for row in in_file(anna.opened.path, "SELECT article_id FROM statements ORDER BY article_id, id")]


def here(anna: Coder) -> int:
    assert anna.board.article is not None
    return anna.board.article.id


def test_that_each_place_is_shown_in_its_article_with_the_words_around_it(anna: Coder, qtbot: QtBot) -> None:
    ask(anna, qtbot)

    assert here(anna) == 2
    assert anna.view.selection() == anna.span_of(WORDS)
    assert line(anna).said == (
        f"1 of 3. TASS · 9 Nov 2022 · Tehran denies. “We {WORDS} to anyone”, Bob said. They {WORDS}."
        " Yes tags it: Denial, Bob."
    )


def test_that_all_yeses_are_one_undo(anna: Coder, qtbot: QtBot) -> None:
    ask(anna, qtbot)

    anna.press("y", "n", "y")

    assert tagged(anna) == [1, 2, 4]
    assert in_file(anna.opened.path, "SELECT count(*) FROM actor_links") == [(3,)]
    assert anna.said == "2 places tagged. One undo takes them all back."
    assert not line(anna).isVisible()
    assert anna.board.statement is not None
    assert here(anna) == 1
    anna.press("z", modifier=CONTROL)
    assert tagged(anna) == [1]


def test_that_each_yes_is_saved_at_once(anna: Coder, qtbot: QtBot) -> None:
    ask(anna, qtbot)

    anna.press("y")

    assert tagged(anna) == [1, 2]


def test_that_a_no_is_not_asked_again_and_what_was_put_off_is(anna: Coder, qtbot: QtBot) -> None:
    ask(anna, qtbot)
    anna.press("n", "s", "s")
    assert not line(anna).isVisible()

    ask(anna, qtbot)

    assert line(anna).said.startswith("1 of 2")
    assert here(anna) == 2
    assert anna.view.selection() == Span(TEXTS[1].rindex(WORDS), TEXTS[1].rindex(WORDS) + len(WORDS))


def test_that_all_the_rest_are_tagged_by_one_key(anna: Coder, qtbot: QtBot) -> None:
    ask(anna, qtbot)
    assert line(anna).rest.text() == "All 3 left"

    anna.press("a")
    qtbot.waitUntil(lambda: not line(anna).isVisible())

    assert tagged(anna) == [1, 2, 2, 4]
    anna.press("z", modifier=CONTROL)
    assert tagged(anna) == [1]


def test_that_a_place_can_be_made_larger_before_the_yes(anna: Coder, qtbot: QtBot) -> None:
    ask(anna, qtbot)

    anna.press("→", modifier=SHIFT)
    anna.press("→", modifier=SHIFT)
    anna.press("y")

    spans = [Span(start, end) for _code, start, end in statements(anna)]  # type: ignore[arg-type]
    assert spans[1].of(TEXTS[1]) == "never sent drones to anyone"


def test_that_a_place_can_be_changed_by_mouse_before_the_yes(anna: Coder, qtbot: QtBot) -> None:
    ask(anna, qtbot)

    anna.select_by_mouse("We never sent drones")
    anna.press("y")

    spans = [Span(start, end) for _code, start, end in statements(anna)]  # type: ignore[arg-type]
    assert spans[1].of(TEXTS[1]) == "We never sent drones"


def test_that_finished_articles_are_left_out_and_it_is_said_how_many_places(anna: Coder, qtbot: QtBot) -> None:
    anna.opened.desk.project.library.set_state(ArticleId(2), AssignmentState.FINISHED)
    ask(anna, qtbot)
    left_out = "2 places in articles that you have finished are left out."

    assert here(anna) == 4
    assert line(anna).said.startswith("1 of 1")
    assert line(anna).said.endswith(left_out)
    anna.press("a")
    qtbot.waitUntil(lambda: not line(anna).isVisible(), timeout=60_000)

    assert tagged(anna) == [1, 4]
    assert anna.said == f"1 place tagged. Undo takes it back. {left_out}"


def test_that_it_says_of_all_places_where_something_stands_already(anna: Coder, qtbot: QtBot) -> None:
    project = anna.opened.desk.project
    project.coding.tag(ArticleId(2), [Span(0, len(TEXTS[1]))], "claim")
    ask(anna, qtbot)

    assert line(anna).said.endswith(
        "A statement of another code stands here already."
        " At 2 of the 3 places left statements of other codes stand already."
    )
    anna.press("n", "n")
    assert line(anna).said.endswith("Yes tags it: Denial, Bob.")


def test_that_esc_ends_it_where_it_began(anna: Coder, qtbot: QtBot) -> None:
    ask(anna, qtbot)

    anna.press("Esc")

    assert here(anna) == 1
    assert anna.board.statement is not None
    assert not line(anna).isVisible()
    assert tagged(anna) == [1]


def test_that_the_buttons_answer_too(anna: Coder, qtbot: QtBot) -> None:
    ask(anna, qtbot)

    for button in (line(anna).yes, line(anna).skip, line(anna).no):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        anna.settle()

    assert tagged(anna) == [1, 2]
    assert not line(anna).isVisible()


def test_that_more_of_the_same_actor_offers_sentences(anna: Coder, qtbot: QtBot) -> None:
    ask(anna, qtbot, SHIFT)
    assert line(anna).said.startswith("1 of 2")

    anna.press("s", "y")

    assert tagged(anna) == [1, 3]
    assert statements(anna)[-1] == ("denial", 0, len("Bob was in Geneva."))


def test_that_where_nothing_more_is_left_it_says_so(anna: Coder, qtbot: QtBot) -> None:
    select(anna, "Nobody else")
    anna.press("1")

    ask(anna, qtbot)

    assert anna.said == "Nothing more like it is left to be coded."
    assert not line(anna).isVisible()


def test_that_without_a_statement_it_says_what_to_do(anna: Coder) -> None:
    anna.press("Esc", "f")
    assert anna.said.startswith("Choose a statement first")

    anna.press("f", modifier=SHIFT)
    assert anna.said.startswith("Choose a statement with an actor first")


def test_that_words_that_look_like_markup_are_shown_as_they_are(anna: Coder, qtbot: QtBot) -> None:
    anna.opened.desk.open_article(3)
    select(anna, "Nobody")
    anna.press("1")

    ask(anna, qtbot)

    assert "Nobody else did" in line(anna).said
    assert here(anna) == 1


def test_that_closing_the_project_ends_it(anna: Coder, qtbot: QtBot) -> None:
    ask(anna, qtbot)
    anna.press("y")

    anna.program.window.commands["close"].trigger()
    anna.settle()

    assert anna.program.project is None


def test_that_tab_and_numbers_stay_in_the_bar_until_it_is_ended(coder: Coder, sample: Path) -> None:
    coder.select_by_mouse("Tehran")
    coder.press("1", "f")
    bar = coder.opened.screen.like_this
    assert bar.hasFocus()
    before = in_file(sample, "SELECT count(*) FROM statements")

    coder.press("Tab", "2", "Tab", "3")
    coder.opened.screen.table.view.setFocus()
    coder.settle()
    coder.settle()

    assert bar.hasFocus()
    assert in_file(sample, "SELECT count(*), min(code) FROM statements") == [(*before[0], "claim")]
    shown = {key for key, _words in coder.keys_shown}
    assert {"Esc"} <= shown <= {"Y", "N", "S", "A", "Esc"}, "as many as there is room for, and none of the article's"

    coder.press("Esc")

    assert coder.view.hasFocus()
    assert "Y" not in [key for key, _words in coder.keys_shown]
