"""A coder repeats the last statement, keeps a code in the hand, and goes to what is still open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.domain.codebook import EntryKind
from annotator.domain.records import ActorKind, ArticleId
from tests.ui.desk import ALT, CONTROL, Coder, in_file
from tests.ui.flow import made, opened, select, statements

TEXT = "Iran denies it today. Bob said they never did and never would. The ministry agrees."
MORE = "Much later they never did either, Bob said in Geneva."


@pytest.fixture
def project_file(tmp_path: Path) -> Path:
    """Three articles; in the second and the third something is suggested."""
    suggested = ((1, "they never did either"), (2, "never did either"))
    return made(tmp_path / "flow.annotator", TEXT, MORE, f"Again: {MORE}", suggested=suggested)


@pytest.fixture
def anna(at_window: Callable[..., Coder], project_file: Path) -> Coder:
    return opened(at_window(), project_file)


def tagged_with_speaker(anna: Coder) -> None:
    select(anna, "they never did")
    anna.press("2")
    statement = anna.board.statement
    assert statement is not None
    anna.opened.project.coding.link_name(statement.id, "speaker", "Bob", ActorKind.PERSON)
    anna.opened.project.coding.link_name(statement.id, "target", "Iran", ActorKind.STATE)


def actors(anna: Coder) -> list[tuple[object, ...]]:
    query = "SELECT statement_id, role, name FROM actor_links JOIN actors ON actors.id = actor_id ORDER BY 1, 2"
    return in_file(anna.opened.path, query)


def test_that_a_full_stop_codes_words_as_the_last_statement(anna: Coder) -> None:
    tagged_with_speaker(anna)
    span = select(anna, "The ministry agrees")

    anna.press(".")

    assert statements(anna)[-1] == ("denial", span.start, span.end)
    assert actors(anna)[2:] == [(2, "speaker", "Bob"), (2, "target", "Iran")]
    assert anna.said == "As the last one: Denial, Bob, Iran."
    anna.press("z", modifier=CONTROL)
    assert len(statements(anna)) == 1
    assert len(actors(anna)) == 2


def test_that_a_full_stop_accepts_a_suggestion_in_another_article(anna: Coder) -> None:
    tagged_with_speaker(anna)
    anna.press("g")
    assert anna.board.suggestion is not None

    anna.press(".")

    assert anna.board.statement is not None
    assert anna.board.statement.suggestion_id is not None
    assert [link.name for link in anna.board.statement.links] == ["Bob", "Iran"]


def test_that_with_nothing_to_repeat_it_says_so(anna: Coder) -> None:
    anna.press(".")
    assert anna.said == "There is no statement yet that could be repeated."

    tagged_with_speaker(anna)
    anna.press("Esc", ".")

    assert anna.said.startswith("Select words or go to a suggestion first")
    assert len(statements(anna)) == 1


# A kept code --------------------------------------------------------------------------------------------------------


def test_that_a_kept_code_is_given_by_enter_until_esc(anna: Coder) -> None:
    tagged_with_speaker(anna)
    anna.press("k")
    assert anna.program.window.status.kept == "Keeping Denial: Enter gives it"

    select(anna, "The ministry agrees")
    anna.press("Enter")
    select(anna, "Iran denies it")
    anna.press("Enter")
    anna.press("Esc")

    assert [row[0] for row in statements(anna)] == ["denial"] * 3
    assert anna.program.window.status.kept == ""
    select(anna, "Bob said")
    anna.press("Enter")
    assert len(statements(anna)) == 3


def test_that_a_kept_code_accepts_suggestions(anna: Coder) -> None:
    tagged_with_speaker(anna)
    anna.press("k", "g", "Enter", "g", "Enter")

    assert [row[0] for row in statements(anna)] == ["denial"] * 3
    assert in_file(anna.opened.path, "SELECT count(*) FROM decisions") == [(2,)]


def test_that_another_number_is_given_once_and_with_nothing_selected_kept(anna: Coder) -> None:
    tagged_with_speaker(anna)
    anna.press("k")
    select(anna, "Iran denies it")
    anna.press("1")
    assert anna.program.window.status.kept.startswith("Keeping Denial")

    anna.opened.desk.let_go()
    anna.press("3")

    assert anna.program.window.status.kept.startswith("Keeping Admission")
    assert [row[0] for row in statements(anna)] == ["claim", "denial"]


def test_that_the_button_of_a_kept_code_says_so(anna: Coder) -> None:
    tagged_with_speaker(anna)
    anna.press("k")
    button = anna.inspector.codes.current_button()

    assert button is not None
    assert button.accessibleName() == "Denial, kept"
    anna.press("k")
    assert button.accessibleName() == "Denial"


def test_that_the_mouse_tags_at_once_only_where_that_was_asked_for(anna: Coder) -> None:
    tagged_with_speaker(anna)
    anna.press("k")
    anna.select_by_mouse("The ministry agrees")
    assert len(statements(anna)) == 1

    anna.program.window.commands["tag_on_release"].trigger()
    anna.select_by_mouse("Iran denies it")

    assert len(statements(anna)) == 2
    assert statements(anna)[0][0] == "denial"
    anna.press("Esc")
    anna.select_by_mouse("The ministry agrees")
    assert len(statements(anna)) == 2


def test_that_without_a_statement_no_code_is_kept(anna: Coder) -> None:
    anna.press("k")

    assert anna.said == "Give a first statement its code; then that can be kept."
    assert not anna.program.window.commands["keep_code"].isChecked()


def test_that_a_kept_code_follows_the_codebook(anna: Coder) -> None:
    tagged_with_speaker(anna)
    anna.press("k")
    codebooks = anna.opened.project.codebooks

    codebooks.rename(EntryKind.CODE, "denial", "Rejection")
    assert anna.program.window.status.kept == "Keeping Rejection: Enter gives it"

    codebooks.retire(EntryKind.CODE, "denial")
    assert anna.program.window.status.kept == ""
    assert anna.said == "No code is kept any more."


def test_that_what_is_said_of_a_kept_code_names_the_keys_as_they_are(anna: Coder) -> None:
    tagged_with_speaker(anna)
    anna.program.window.commands.rebind({"leave": ("F9",)})
    anna.press("k")
    assert anna.said.endswith("Enter gives it to selected words and suggestions. F9 ends it.")

    anna.program.window.commands.rebind({"edit_words": ("F8",)})

    assert anna.program.window.status.kept == "Keeping Denial: F8 gives it"


def test_that_esc_ends_what_was_begun_before_it_ends_the_kept_code(anna: Coder) -> None:
    tagged_with_speaker(anna)
    anna.press("k")
    select(anna, "Iran denies it")

    anna.press("Esc")
    assert anna.view.selection() is None
    assert anna.program.window.status.kept

    anna.press("Esc")
    assert not anna.program.window.status.kept


# What is still open -------------------------------------------------------------------------------------------------


def test_that_g_goes_to_the_next_open_suggestion_of_the_list_and_round(anna: Coder) -> None:
    anna.press("g")
    assert here(anna) == 2
    anna.press("g")
    assert here(anna) == 3

    anna.press("g")

    assert here(anna) == 2
    assert anna.said == "That was the last; this is the first open suggestion of the list."


def test_that_g_says_so_where_none_is_open(anna: Coder) -> None:
    anna.press("g", "Space", "g", "Space", "g")

    assert anna.said == "No article of the list has an open suggestion."


def test_that_g_stays_in_the_only_article_that_has_one(anna: Coder) -> None:
    anna.press("g", "Space", "g")
    anna.opened.desk.let_go()

    anna.press("g", "g")

    assert here(anna) == 3
    assert anna.said == "Only this article has open suggestions: back at its first."


def test_that_alt_and_down_do_the_same(anna: Coder) -> None:
    anna.press("↓", modifier=ALT)

    assert here(anna) == 2
    assert anna.board.suggestion is not None


def here(anna: Coder) -> ArticleId:
    assert anna.board.article is not None
    return anna.board.article.id
