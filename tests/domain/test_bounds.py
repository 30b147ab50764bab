"""Words and sentences of a whole text are those that the caret and a selection know."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from annotator import shipped
from annotator.domain.segments import sentence_at, sentence_bounds, word_bounds, word_spans

texts = st.text(alphabet="Ab. !?\n”“(Mr.3-’ \tü", max_size=60)


@given(texts)
def test_that_words_are_the_same_in_bulk(text: str) -> None:
    assert list(word_bounds(text)) == [(span.start, span.end) for span in word_spans(text)]


@given(texts)
def test_that_sentences_lie_in_order_and_leave_only_blanks_out(text: str) -> None:
    bounds = sentence_bounds(text)

    assert all(end <= start for (_, end), (start, _) in pairwise(bounds))
    inside = {place for start, end in bounds for place in range(start, end)}
    assert all(char.isspace() for place, char in enumerate(text) if place not in inside)


def test_that_every_sentence_of_the_sample_is_the_one_a_selection_grows_to() -> None:
    for path in sorted(shipped.seeds().glob("*.txt")):
        text = path.read_text(encoding="utf-8")
        for start, end in sentence_bounds(text):
            found = sentence_at(text, (start + end) // 2)
            assert found is not None
            assert (found.start, found.end) == (start, end)
