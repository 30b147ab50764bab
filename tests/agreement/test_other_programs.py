"""What other programs say of the same random data, where they are right: nltk and scikit-learn."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from nltk.metrics.agreement import AnnotationTask
from sklearn.metrics import cohen_kappa_score, confusion_matrix, f1_score

from annotator.agreement import Mark, Marks, MatchRule, Measure, Ratings, Rule, alpha, match, match_agreement, nominal

of_two = st.lists(st.lists(st.sampled_from("wxyz"), min_size=2, max_size=2), min_size=1, max_size=40)
of_several = st.integers(2, 5).flatmap(
    lambda coders: st.lists(
        st.lists(st.sampled_from("wxyz"), min_size=coders, max_size=coders), min_size=1, max_size=30
    )
)
many = settings(max_examples=300, deadline=None)


def value(rows: Any, measure: Measure) -> float | None:
    (figure,) = nominal(Ratings.of(rows), measures=[measure]).figures()
    return figure.value


def task(rows: Any) -> AnnotationTask:
    return AnnotationTask([(coder, unit, code) for unit, row in enumerate(rows) for coder, code in enumerate(row)])


@many
@given(of_several)
def test_that_nltk_has_the_same_alpha(rows: Any) -> None:
    (figure,) = alpha(Ratings.of(rows)).figures()

    if figure.value is not None:
        assert figure.value == pytest.approx(task(rows).alpha(), abs=1e-9)


@many
@given(of_two)
def test_that_nltk_has_the_same_kappa_pi_and_s(rows: Any) -> None:
    other = task(rows)

    for measure, theirs in ((Measure.KAPPA, other.kappa), (Measure.PI, other.pi), (Measure.S, other.S)):
        mine = value(rows, measure)
        if mine is not None:
            assert mine == pytest.approx(theirs(), abs=1e-9)


@many
@given(of_two)
def test_that_scikit_learn_has_the_same_kappa(rows: Any) -> None:
    mine = value(rows, Measure.KAPPA)

    if mine is not None:
        assert mine == pytest.approx(cohen_kappa_score(*zip(*rows, strict=True)), abs=1e-9)


@many
@given(of_two)
def test_that_scikit_learn_counts_the_same_confusions(rows: Any) -> None:
    assume(len({code for row in rows for code in row}) > 1)  # it warns of a table of one value

    table = Ratings.of(rows, coders=["A", "B"]).confusion("A", "B")

    assert np.array_equal(table.counts, confusion_matrix(*zip(*rows, strict=True), labels=table.values))


@many
@given(st.lists(st.tuples(st.sampled_from(["", *"xyz"]), st.sampled_from(["", *"xyz"])), min_size=1, max_size=30))
def test_that_scikit_learn_has_the_same_f1_of_places_that_both_or_one_marked(places: Any) -> None:
    """Each place is marked by both, by one or by nobody, always the same stretch of it."""
    marks = Marks.of(
        {"text": 10 * len(places)},
        {"A": ["text"], "B": ["text"]},
        [
            Mark("text", coder, 10 * place, 10 * place + 5, code)
            for place, codes in enumerate(places)
            for coder, code in zip("AB", codes, strict=True)
            if code
        ],
        codes="xyz",
    )

    figures = match_agreement(match(marks, MatchRule(Rule.EXACT, typed=True))).figures()

    mine = {figure.code: figure.value for figure in figures if figure.measure == "f1"}
    one, other = zip(*places, strict=True)
    theirs = f1_score(one, other, labels=["x", "y", "z"], average=None, zero_division=np.nan)
    whole = f1_score(one, other, labels=["x", "y", "z"], average="micro", zero_division=np.nan)
    for code, score in zip(["x", "y", "z", None], [*theirs, whole], strict=True):
        assert mine[code] == (None if np.isnan(score) else pytest.approx(score))
