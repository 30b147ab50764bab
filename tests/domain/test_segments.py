"""Words, clauses and sentences: what the caret moves by and a selection grows to."""

from __future__ import annotations

import hypothesis.strategies as st
import pytest
from hypothesis import given

from annotator.domain.segments import (
    clause_at,
    grown,
    sentence_at,
    word_at,
    word_end_after,
    word_spans,
    word_start_after,
    word_start_before,
)
from annotator.domain.text import Span, canonicalize

TEXT = "Mr. Shamkhani denied it. “We won’t”, he said, because U.S. drones fell.\nNext one"

texts = st.text(st.sampled_from("ab’.,;! \n“”😀é-"), max_size=80).map(canonicalize)


@given(texts, st.integers(0, 80))
def test_that_every_unit_lies_inside_the_text_without_blank_ends(text: str, offset: int) -> None:
    offset = min(offset, len(text))

    for unit in (word_at(text, offset), clause_at(text, offset), sentence_at(text, offset)):
        if unit is not None:
            assert unit.end <= len(text)
            assert unit.of(text) == unit.of(text).strip()


@given(texts, st.integers(0, 80))
def test_that_the_caret_moves_on_and_stays_inside(text: str, offset: int) -> None:
    offset = min(offset, len(text))

    assert word_start_after(text, offset) > offset or offset == len(text)
    assert word_end_after(text, offset) > offset or word_end_after(text, offset) == len(text)
    assert word_start_before(text, offset) < offset or offset == 0
    assert word_start_after(text, offset) <= len(text)


@given(texts, st.integers(0, 78), st.integers(1, 20))
def test_that_a_grown_selection_holds_what_was_selected_and_ends_growing(text: str, start: int, length: int) -> None:
    if start + length > len(text):
        return
    span = Span(start, start + length)

    for _step in range(5):
        larger = grown(text, span)
        assert larger.contains(span)
        span = larger
    assert grown(text, span) == span


def test_that_words_keep_their_apostrophes_and_hyphens() -> None:
    text = "Iran’s well-known F-14, it’s said"

    assert [span.of(text) for span in word_spans(text)] == ["Iran’s", "well-known", "F-14", "it’s", "said"]


@pytest.mark.parametrize(
    ("offset", "sentence"),
    [
        (1, "Mr. Shamkhani denied it."),
        (30, "“We won’t”, he said, because U.S. drones fell."),
        (60, "“We won’t”, he said, because U.S. drones fell."),
        (len(TEXT), "Next one"),
    ],
)
def test_that_abbreviations_end_no_sentence(offset: int, sentence: str) -> None:
    found = sentence_at(TEXT, offset)

    assert found is not None
    assert found.of(TEXT) == sentence


def test_that_a_clause_ends_at_commas_and_conjunctions() -> None:
    found = clause_at(TEXT, TEXT.index("he said"))

    assert found is not None
    assert found.of(TEXT).strip(" ,") == "he said"


def test_that_a_selection_grows_from_word_to_paragraph() -> None:
    span = Span(TEXT.index("said"), TEXT.index("said") + 2)
    grew = []
    for _step in range(4):
        span = grown(TEXT, span)
        grew.append(span.of(TEXT).strip(" ,"))

    assert grew == [
        "said",
        "he said",
        "“We won’t”, he said, because U.S. drones fell.",
        TEXT.split("\n", maxsplit=1)[0],
    ]


def test_that_a_blank_text_has_no_units() -> None:
    assert word_at(" ", 0) is None
    assert clause_at(" ", 0) is None
    assert sentence_at("", 0) is None
