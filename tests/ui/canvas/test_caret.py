"""The caret moves by words and characters, and a selection grows and shrinks the way it came."""

from __future__ import annotations

from itertools import pairwise

import pytest

from annotator.domain.text import Span
from annotator.ui.canvas.caret import Caret, by_character, by_word, larger, smaller, snapped

TEXT = "On Sunday, Iran denied it. “We never sold any,” he said, but they had.\n\nIt’s so."


def test_that_the_selection_grows_from_word_to_clause_to_sentence_to_paragraph() -> None:
    caret = Caret(TEXT.index("never"), TEXT.index("never"))

    seen = []
    for _ in range(5):
        caret = larger(TEXT, caret)
        assert caret.span is not None
        seen.append(caret.span.of(TEXT))

    assert seen[0] == "never"
    assert seen[-1] == seen[-2] == TEXT.split("\n", maxsplit=1)[0]
    assert all(len(small) <= len(large) for small, large in pairwise(seen))


def test_that_it_shrinks_the_way_it_came() -> None:
    start = Caret(TEXT.index("denied") + 2, TEXT.index("denied") + 2)
    once = larger(TEXT, start)
    twice = larger(TEXT, once)

    assert smaller(twice) == once
    assert smaller(smaller(twice)) == start


def test_that_a_selection_that_never_grew_is_given_up() -> None:
    assert smaller(Caret(3, 9)).span is None


def test_that_extending_takes_whole_words_without_the_blank_behind() -> None:
    caret = Caret(11, 11)

    caret = by_word(TEXT, by_word(TEXT, caret, forward=True, extend=True), forward=True, extend=True)

    assert caret.span is not None
    assert caret.span.of(TEXT) == "Iran denied"


def test_that_going_back_gives_a_word_back() -> None:
    two = Caret(11, 22)

    one = by_word(TEXT, two, forward=False, extend=True)

    assert one.span is not None
    assert one.span.of(TEXT) == "Iran"


def test_that_going_back_past_the_anchor_selects_before_it() -> None:
    caret = by_word(TEXT, Caret(11, 11), forward=False, extend=True)

    assert caret.span is not None
    assert caret.span.of(TEXT) == "Sunday, "


@pytest.mark.parametrize("one", ["e\u0301", "👨\u200d👩\u200d👧", "👍🏽", "क\u0947"])
def test_that_a_step_by_character_keeps_together_what_is_read_as_one(one: str) -> None:
    text = f"a{one}b"

    forward = by_character(text, Caret(1, 1), forward=True, extend=True)
    back = by_character(text, Caret(len(text) - 1, len(text) - 1), forward=False, extend=False)

    assert forward.span == Span(1, 1 + len(one))
    assert back.position == 1


def test_that_a_step_by_character_stays_in_the_text() -> None:
    assert by_character("ab", Caret(2, 2), forward=True, extend=False).position == 2
    assert by_character("ab", Caret(0, 0), forward=False, extend=False).position == 0
    assert by_character("", Caret(0, 0), forward=True, extend=True).position == 0


@pytest.mark.parametrize(
    ("words", "inside", "at_start", "expected"),
    [("denied", 2, True, 0), ("denied", 4, False, 6), ("denied", 5, True, 7), ("any,”", 4, False, 4)],
)
def test_that_a_dragged_edge_snaps_to_the_nearest_word(words: str, inside: int, at_start: bool, expected: int) -> None:
    at = TEXT.index(words)

    assert snapped(TEXT, at + inside, at_start=at_start) == at + expected


@pytest.mark.parametrize("selected", ["He said so.", "so.", "said"])
def test_that_a_word_forth_and_a_word_back_are_each_other_s_way(selected: str) -> None:
    text = "He said so.\n\nThen “we” left.\nNobody did."
    start = text.index(selected)
    caret = Caret(start, start + len(selected))
    way = [caret]
    for _step in range(5):
        way.append(by_word(text, way[-1], forward=True, extend=True))

    back = [way[-1]]
    for _step in range(5):
        back.append(by_word(text, back[-1], forward=False, extend=True))

    assert [each.span for each in back] == [each.span for each in reversed(way)]


def _steps(text: str, anchor: int, position: int, *, forward: bool) -> list[str]:
    """What is left selected after each of three steps."""
    caret, out = Caret(anchor, position), []
    for _step in range(3):
        caret = by_word(text, caret, forward=forward, extend=True)
        out.append("" if caret.span is None else caret.span.of(text))
    return out


def test_that_giving_a_word_back_leaves_the_quotation_before_it_its_end() -> None:
    steps = _steps(TEXT, TEXT.index("“"), TEXT.index(" said"), forward=False)

    assert steps == ["“We never sold any,”", "“We never sold any", "“We never sold"]


def test_that_giving_a_word_back_at_the_start_leaves_the_quotation_after_it_its_beginning() -> None:
    steps = _steps(TEXT, TEXT.index(" sold"), TEXT.index("it. “"), forward=True)

    assert steps == ["“We never", "We never", "never"]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ('He said "no." Then', 'He said "no."'),
        ("Er sagte „nein“, dann", "Er sagte „nein“"),
        ("Il a dit «\u00a0non\u00a0» hier", "Il a dit «\u00a0non\u00a0»"),
        ("Iran (and Russia) denied", "Iran (and Russia)"),
        ("It was “so” – then", "It was “so”"),
        ("It denied it. He", "It denied it"),
        ("He said “we", "He said"),
    ],
)
def test_that_only_a_word_is_given_back_in_any_quotation_marks(text: str, left: str) -> None:
    caret = by_word(text, Caret(0, len(text)), forward=False, extend=True)

    assert caret.span is not None
    assert caret.span.of(text) == left


def test_that_giving_all_words_back_leaves_nothing_selected() -> None:
    assert _steps("so it is", 0, 5, forward=False)[-1] == ""
    assert _steps("so it is", 8, 3, forward=True)[-1] == ""
