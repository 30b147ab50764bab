"""Marks as codes of articles and of sentences."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.agreement import (
    MISSING,
    InSentences,
    Mark,
    Marks,
    Measure,
    Resampling,
    Sentences,
    in_sentences,
    nominal,
    presence,
    with_intervals,
)

CODES = ("x", "y")
spans = st.tuples(st.integers(0, 20), st.integers(1, 12)).map(lambda pair: (pair[0], sum(pair)))
coded = st.lists(st.tuples(spans, st.sampled_from(CODES)), max_size=6)
SENTENCES = [(0, 7), (8, 15), (15, 16), (20, 33)]


def marks_of(texts: list[tuple[Any, Any]]) -> Marks:
    rows = [
        Mark(index, coder, *span, code)
        for index, both in enumerate(texts)
        for coder, of in zip("ab", both, strict=True)
        for span, code in of or ()
    ]
    finished = {coder: [i for i, both in enumerate(texts) if both[k] is not None] for k, coder in enumerate("ab")}
    return Marks.of(dict.fromkeys(range(len(texts)), 33), finished, rows, codes=CODES)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(coded, coded), min_size=1, max_size=3))
def test_that_a_sentence_counts_when_a_statement_shares_a_position(texts: Any) -> None:
    columns = [(index, start, end) for index in range(len(texts)) for start, end in SENTENCES]
    sentences = Sentences(*np.array(columns, dtype=np.int64).T)

    found = InSentences.of(marks_of(texts), sentences)

    for code in CODES:
        expected = [
            [any(c == code and s < end and start < e for (s, e), c in of) for of in texts[index]]
            for index, start, end in columns
        ]
        assert found.ratings(code).codes.astype(bool).tolist() == expected
    either = found.any_code().codes.astype(bool)
    assert np.array_equal(either, found.ratings("x").codes.astype(bool) | found.ratings("y").codes.astype(bool))


def test_that_presence_leaves_out_articles_of_one_coder_and_counts_empty_ones() -> None:
    texts = [([((0, 5), "x")], [((9, 12), "x")]), ([((0, 5), "y")], None), ([], [((0, 5), "y")])]

    found = presence(marks_of(texts))

    assert found["x"].codes.tolist() == [[1, 1], [0, 0]]
    assert found["y"].codes.tolist() == [[0, 0], [0, 1]]
    assert found["y"].article.tolist() == [0, 2]


def test_that_a_coder_who_has_not_finished_is_missing_not_zero() -> None:
    marks = Marks.of({0: 9}, {"a": [0], "b": [0], "c": []}, [Mark(0, "a", 0, 3, "x")], codes=["x"])

    assert presence(marks)["x"].codes.tolist() == [[1, 0, MISSING]]


@pytest.mark.parametrize("coders", [2, 3])
def test_that_counting_only_marked_sentences_gives_the_same_figures(coders: int) -> None:
    rng = np.random.default_rng(coders)
    names = ("A", "B", "C")[:coders]
    articles = [f"article {k}" for k in range(8)]
    finished = {name: [a for a in articles if rng.random() < 0.8] for name in names}
    marks = Marks.of(
        dict.fromkeys(articles, 100),
        finished,
        [
            Mark(a, name, start, start + int(rng.integers(1, 30)), str(rng.choice(["x", "y"])))
            for a in articles
            for name in names
            for start in rng.integers(0, 70, 3).tolist()
        ],
        codes=["x", "y", "never"],
    )
    starts = np.tile(np.arange(0, 100, 10), 8)
    inside = InSentences.of(marks, Sentences(np.repeat(np.arange(8), 10), starts, starts + 10))

    for code in (None, "x", "y", "never"):
        ratings = inside.any_code() if code is None else inside.ratings(code)
        slow = nominal(ratings, measures=list(Measure), code=code)
        fast = in_sentences(inside, code, measures=list(Measure))

        for one, other in zip(*with_intervals([slow, fast], Resampling(50)), strict=True):
            assert one.value == pytest.approx(other.value)
            assert one.interval == other.interval or one.interval.low == pytest.approx(other.interval.low)
            assert replace(one, value=None, interval=None, percent_agreement=None) == replace(
                other, value=None, interval=None, percent_agreement=None
            )
            assert one.percent_agreement == pytest.approx(other.percent_agreement)
