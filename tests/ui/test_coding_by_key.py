"""The whole job by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from annotator.domain.records import ArticleId
from annotator.domain.text import Span
from tests.ui.desk import ALT, CONTROL, SHIFT, Coder, in_file, suggest

WORDS = "Tehran has offered to hold a joint meeting"


def with_suggestion(coder: Coder) -> None:
    suggest(coder.opened, coder.text, words=WORDS, speaker="Hossein Amir-Abdollahian", cue="revealed on", code="claim")


def test_that_a_statement_with_code_and_speaker_costs_at_most_three_keys(coder: Coder, sample: Path) -> None:
    with_suggestion(coder)
    coder.keys_pressed = 0

    coder.press("Tab", "1")

    assert coder.keys_pressed <= 3
    assert in_file(sample, "SELECT code, origin FROM statements") == [("claim", "suggestion_accepted")]
    assert in_file(sample, "SELECT role, name FROM actor_links JOIN actors ON actors.id = actor_id") == [
        ("speaker", "Hossein Amir-Abdollahian")
    ]


def test_that_a_speaker_is_confirmed_with_two_more_keys(coder: Coder, sample: Path) -> None:
    with_suggestion(coder)
    coder.press("Tab", "1")

    coder.press("s", "1")

    assert in_file(sample, "SELECT confirmed FROM actor_links") == [(1,)]
    assert coder.view.hasFocus()


def test_that_selected_words_are_tagged_with_a_number(coder: Coder, sample: Path) -> None:
    coder.view.set_selection(None)

    coder.press("→", "→", modifier=SHIFT)
    coder.press("2")

    assert in_file(sample, "SELECT code FROM statements") == [("denial",)]
    assert in_file(sample, "SELECT quote FROM parts") == [("Tehran proposes",)]


def test_that_up_grows_the_selection_to_the_clause_and_down_shrinks_it(coder: Coder) -> None:
    coder.press("→")
    coder.press("↑")
    word = coder.view.selection()
    coder.press("↑")
    grown = coder.view.selection()

    coder.press("↓")

    assert word is not None
    assert grown is not None
    assert grown.contains(word)
    assert coder.view.selection() == word


def test_that_a_rejected_suggestion_is_gone_and_undo_brings_it_back(coder: Coder, sample: Path) -> None:
    with_suggestion(coder)
    coder.press("Tab", "Space")
    rejected = len(coder.board.suggestions)

    coder.press("z", modifier=CONTROL)

    assert rejected == 0
    assert len(coder.board.suggestions) == 1
    assert in_file(sample, "SELECT count(*) FROM decisions") == [(0,)]


def test_that_a_suggestion_whose_taking_is_undone_is_current_and_takes_another_code(coder: Coder, sample: Path) -> None:
    with_suggestion(coder)
    coder.press("Tab", "4")
    coder.press("Esc")

    coder.press("z", modifier=CONTROL)
    suggestion = coder.board.suggestion
    coder.press("2")

    assert suggestion is not None
    assert in_file(sample, "SELECT code FROM statements") == [("denial",)]


def test_that_enter_changes_the_words_of_a_statement(coder: Coder, sample: Path) -> None:
    coder.press("→", "→", modifier=SHIFT)
    coder.press("1", "Enter")

    coder.press("→", modifier=SHIFT)
    coder.press("Enter")

    assert in_file(sample, "SELECT quote FROM parts") == [("Tehran proposes meeting",)]


def test_that_the_beginning_of_words_that_are_changed_stays_in_sight(coder: Coder) -> None:
    sentence = coder.text[coder.text.index("He reportedly") :].split("\n")[0]
    coder.program.window.resize(1366, 700)
    coder.select_by_mouse(sentence)
    coder.press("1")
    bar = coder.view.verticalScrollBar()
    bar.setValue(bar.value() + coder.view.place_of(coder.span_of(sentence)).top() - 30)
    coder.settle()

    for key in ("Enter", "Esc", "l"):
        coder.press(key)

        assert coder.view.place_of(coder.span_of(sentence)).top() >= 0


def test_that_escape_leaves_the_words_as_they_were(coder: Coder, sample: Path) -> None:
    coder.press("→", modifier=SHIFT)
    coder.press("1", "Enter")
    coder.press("→", "→", modifier=SHIFT)

    coder.press("Esc")

    assert in_file(sample, "SELECT quote FROM parts") == [("Tehran",)]
    assert coder.view.selection() is None


def test_that_selected_words_join_the_current_statement_as_a_part(coder: Coder, sample: Path) -> None:
    coder.press("→", modifier=SHIFT)
    coder.press("1")
    coder.view.set_selection(coder.span_of("meeting with"))

    coder.press("p")

    assert in_file(sample, "SELECT quote FROM parts ORDER BY start") == [("Tehran",), ("meeting with",)]


def test_that_a_new_actor_is_found_or_made_by_typing(coder: Coder, sample: Path) -> None:
    coder.press("→", modifier=SHIFT)
    coder.press("4", "t")

    coder.write("Josep Borrell")
    coder.press("Enter")

    assert in_file(sample, "SELECT role, name FROM actor_links JOIN actors ON actors.id = actor_id") == [
        ("target", "Josep Borrell")
    ]


def test_that_escape_leaves_the_cast_without_a_link(coder: Coder, sample: Path) -> None:
    coder.press("→", modifier=SHIFT)
    coder.press("4", "s", "Esc")

    assert in_file(sample, "SELECT count(*) FROM actor_links") == [(0,)]
    assert coder.view.hasFocus()


def test_that_a_denial_is_linked_to_the_accusation_it_answers(coder: Coder, sample: Path) -> None:
    coder.press("→", modifier=SHIFT)
    coder.press("4")
    coder.view.set_selection(coder.span_of("Officials say"))
    coder.press("2")

    coder.press("l")
    coder.opened.desk.previous_mark()
    coder.press("Enter")

    ((accusation,),) = in_file(sample, "SELECT id FROM statements WHERE code = 'accusation'")
    ((denial,),) = in_file(sample, "SELECT id FROM statements WHERE code = 'denial'")
    assert in_file(sample, "SELECT from_id, to_id, kind FROM statement_links") == [(denial, accusation, "answers")]


def test_that_a_memo_is_saved_when_another_statement_is_chosen(coder: Coder, sample: Path) -> None:
    coder.press("→", modifier=SHIFT)
    coder.press("1", "m")
    coder.write("who else?")

    coder.opened.desk.let_go()

    assert in_file(sample, "SELECT memo FROM statements") == [("who else?",)]


def test_that_a_removed_statement_comes_back_with_undo(coder: Coder, sample: Path) -> None:
    coder.press("→", modifier=SHIFT)
    coder.press("1", "Del")
    removed = in_file(sample, "SELECT count(*) FROM statements")

    coder.press("z", modifier=CONTROL)

    assert removed == [(0,)]
    assert in_file(sample, "SELECT quote FROM parts") == [("Tehran",)]


def test_that_undo_and_redo_survive_a_restart(at_window: Callable[..., Coder], coder: Coder, sample: Path) -> None:
    coder.press("→", modifier=SHIFT)
    coder.press("1")
    coder.press("z", modifier=CONTROL)
    coder.program.close()

    again = at_window()
    again.open(sample)
    again.press("z", modifier=CONTROL | SHIFT)

    assert in_file(sample, "SELECT quote FROM parts") == [("Tehran",)]
    assert again.board.article is not None
    assert again.board.article.id == 2


def test_that_finishing_opens_the_next_article_that_is_not_finished(coder: Coder, sample: Path) -> None:
    coder.press("Enter", modifier=CONTROL)

    assert coder.board.article is not None
    assert coder.board.article.id == 3
    assert in_file(sample, "SELECT article_id FROM assignments WHERE state = 'finished'") == [(2,)]


def test_that_the_caret_goes_by_character_with_alt(coder: Coder) -> None:
    coder.press("→", "→", "→", modifier=ALT)

    assert coder.view.caret() == 3


def test_that_a_number_without_words_says_what_to_do(coder: Coder, sample: Path) -> None:
    coder.press("1")

    assert "Select words" in coder.said
    assert in_file(sample, "SELECT count(*) FROM statements") == [(0,)]


def test_that_letters_typed_into_a_field_do_not_act_on_the_article(coder: Coder, sample: Path) -> None:
    coder.press("→", modifier=SHIFT)
    coder.press("1", "m")

    coder.write("stv 1234 lp")

    assert coder.inspector.memo.toPlainText() == "stv 1234 lp"
    assert in_file(sample, "SELECT code FROM statements") == [("claim",)]


def test_that_a_few_words_inside_a_suggestion_are_a_statement_of_their_own(coder: Coder, sample: Path) -> None:
    with_suggestion(coder)
    coder.press("Tab")
    coder.select_by_mouse("offered to")

    coder.press("2")

    assert in_file(sample, "SELECT origin FROM statements") == [("manual",)]
    assert in_file(sample, "SELECT count(*) FROM actor_links") == [(0,)]
    assert len(coder.board.suggestions) == 1


def test_that_words_marked_over_a_suggestion_bring_its_speaker(coder: Coder, sample: Path) -> None:
    with_suggestion(coder)
    coder.select_by_mouse(WORDS.partition(" ")[2])

    coder.press("2")

    assert in_file(sample, "SELECT origin FROM statements") == [("suggestion_changed",)]
    assert in_file(sample, "SELECT role, confirmed FROM actor_links") == [("speaker", 0)]
    assert not coder.board.suggestions


def test_that_a_suggestion_is_cut_to_one_word_where_its_words_are_edited(coder: Coder, sample: Path) -> None:
    with_suggestion(coder)
    coder.press("Tab", "Enter")
    coder.view.set_selection(coder.span_of("offered"))

    coder.press("2")

    assert in_file(sample, "SELECT origin FROM statements") == [("suggestion_changed",)]
    assert in_file(sample, "SELECT role FROM actor_links") == [("speaker",)]


def test_that_changing_a_suggestions_words_ends_with_going_to_another_article(coder: Coder, sample: Path) -> None:
    with_suggestion(coder)
    here = coder.board.article
    assert here is not None
    coder.press("Tab", "Enter")

    coder.opened.desk.open_article(2 if here.id == 1 else 1)
    coder.settle()
    coder.view.set_selection(coder.span_of(coder.text[:400]))
    coder.press("2")

    assert coder.opened.marking.intent is None
    assert in_file(sample, "SELECT article_id, origin FROM statements") == [(2 if here.id == 1 else 1, "manual")]


def test_that_a_suggestion_with_other_words_keeps_its_speaker(coder: Coder, sample: Path) -> None:
    with_suggestion(coder)
    coder.press("Tab")
    coder.view.set_selection(None)
    coder.press(*["→"] * (len(WORDS.split()) - 1), modifier=SHIFT)

    coder.press("1")

    assert in_file(sample, "SELECT origin FROM statements") == [("suggestion_changed",)]
    assert in_file(sample, "SELECT name FROM actor_links JOIN actors ON actors.id = actor_id") == [
        ("Hossein Amir-Abdollahian",)
    ]


def test_that_the_first_number_confirms_who_was_suggested_and_another_replaces(coder: Coder, sample: Path) -> None:
    with_suggestion(coder)
    coder.press("Tab", "1", "s", "1")
    confirmed = in_file(sample, "SELECT name, confirmed FROM actor_links JOIN actors ON actors.id = actor_id")

    coder.press("z", modifier=CONTROL)
    coder.press("s")
    coder.write("Josep Borrell")
    coder.press("Enter")

    assert confirmed == [("Hossein Amir-Abdollahian", 1)]
    assert in_file(sample, "SELECT name, confirmed FROM actor_links JOIN actors ON actors.id = actor_id") == [
        ("Josep Borrell", 1)
    ]


def test_that_backspace_in_the_cast_takes_the_actor_away(coder: Coder, sample: Path) -> None:
    with_suggestion(coder)
    coder.press("Tab", "1", "s")

    coder.press("Backspace")

    assert in_file(sample, "SELECT count(*) FROM actor_links") == [(0,)]


def test_that_a_name_from_the_article_is_entered_with_its_kind(coder: Coder, sample: Path) -> None:
    with_suggestion(coder)
    coder.press("→", modifier=SHIFT)
    coder.press("2", "t")

    coder.write("Hossein Amir-Abdollahian")
    coder.press("Enter")

    assert in_file(sample, "SELECT name, kind FROM actors") == [("Hossein Amir-Abdollahian", "person")]


def test_that_the_target_is_not_first_asked_to_be_the_speaker_and_numbers_stay(coder: Coder) -> None:
    coder.select_by_mouse("Officials say")
    coder.press("1", "t")
    coder.write("Iran")
    coder.press("Enter")
    with_suggestion(coder)
    coder.opened.desk.let_go()
    coder.opened.desk.choose_suggestion(coder.board.suggestions[0].id)
    coder.press("1", "s")
    as_speaker = [chip.accessibleName() for chip in coder.inspector.cast.chips]
    coder.press("1", "t")
    as_target = [chip.accessibleName() for chip in coder.inspector.cast.chips]

    coder.press("Enter")
    assert as_speaker[0].startswith("1, Hossein Amir-Abdollahian")
    assert as_target[0].startswith("1, Hossein Amir-Abdollahian")
    assert as_target[1].startswith("2, Iran")
    statement = coder.board.statement
    assert statement is not None
    assert [link.name for link in statement.links if link.role == "target"] == ["Iran"]


def test_that_a_line_above_the_article_leaves_a_caret_below_the_window_where_it_is(coder: Coder) -> None:
    end = len(coder.text) - 40
    statement = coder.opened.project.coding.tag(ArticleId(2), [Span(end - 30, end)], "claim")
    coder.opened.desk.choose_statement(statement)
    coder.view.reveal(Span(end - 30, end))
    coder.view.set_selection(Span(end - 30, end))
    coder.view.set_selection(None)
    coder.settle()
    bar = coder.view.verticalScrollBar()
    assert bar.maximum() > 1000

    seen_at = []
    for key in ("l", "Esc"):
        bar.setValue(0)
        coder.view.setFocus()
        coder.press(key)
        seen_at.append(bar.value())

    assert max(seen_at) < 100
