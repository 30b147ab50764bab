"""Matching against all matchings there are."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.agreement import Candidates, Mark, Marks, MatchRule, Measure, Rule, match, match_agreement, nominal
from annotator.agreement.assignment import heaviest

RULES = [MatchRule(rule, typed=typed) for rule in Rule for typed in (False, True)]

spans = st.tuples(st.integers(0, 12), st.integers(1, 8)).map(lambda pair: (pair[0], sum(pair)))
statements = st.lists(st.tuples(st.lists(spans, min_size=1, max_size=2), st.sampled_from("xy")), max_size=5)


def marks_of(texts: list[tuple[Any, Any]], *, length: int = 25) -> Marks:
    rows = [
        Mark(index, coder, start, end, code, statement=number)
        for index, both in enumerate(texts)
        for coder, of in zip("ab", both, strict=True)
        for number, (parts, code) in enumerate(of)
        for start, end in parts
    ]
    everywhere = range(len(texts))
    return Marks.of(dict.fromkeys(everywhere, length), {"a": everywhere, "b": everywhere}, rows, codes=["x", "y"])


def positions(parts: Any) -> set[int]:
    return {position for start, end in parts for position in range(start, end)}


def allowed(rule: MatchRule, one: Any, other: Any) -> Fraction | None:
    """The IoU of two statements, None where the rule does not pair them."""
    shared = len(positions(one[0]) & positions(other[0]))
    iou = Fraction(shared, len(positions(one[0]) | positions(other[0])))
    lowest = {Rule.EXACT: Fraction(1), Rule.IOU: Fraction(1, 2), Rule.OVERLAP: Fraction(0)}[rule.rule]
    fits = shared and iou >= lowest and (one[1] == other[1] or not rule.typed)
    return iou if fits else None


def best(edges: list[tuple[int, int, Any]]) -> tuple[int, Any]:
    """The most pairs, and of those the greatest weight: every matching is tried."""
    if not edges:
        return 0, 0
    (a, b, weight), rest = edges[0], edges[1:]
    pairs, total = best([edge for edge in rest if edge[0] != a and edge[1] != b])
    return max(best(rest), (pairs + 1, total + weight))


@pytest.mark.parametrize("rule", RULES, ids=str)
@settings(max_examples=200, deadline=None)
@given(a=statements, b=statements)
def test_that_no_matching_has_more_pairs_or_more_overlap(rule: MatchRule, a: Any, b: Any) -> None:
    matching = match(marks_of([(a, b)]), rule)

    edges = [
        (i, j, iou)
        for i, one in enumerate(a)
        for j, other in enumerate(b)
        if (iou := allowed(rule, one, other)) is not None
    ]
    pairs, total = best(edges)
    assert len(matching.a) == pairs
    assert float(matching.iou.sum()) == pytest.approx(float(total), abs=1e-6)
    assert len(set(matching.a.tolist())) == len(set(matching.b.tolist())) == pairs


edge_lists = st.sets(st.tuples(st.integers(0, 5), st.integers(0, 5)), max_size=14).flatmap(
    lambda edges: st.lists(st.integers(0, 6), min_size=len(edges), max_size=len(edges)).map(
        lambda weights: [(a, b, weight) for (a, b), weight in zip(sorted(edges), weights, strict=True)]
    )
)


@settings(max_examples=500, deadline=None)
@given(edge_lists)
def test_that_the_assignment_is_the_heaviest_of_the_largest(edges: list[tuple[int, int, int]]) -> None:
    a, b, weight = np.array(edges, dtype=np.int64).reshape(len(edges), 3).T

    chosen = heaviest(a, b, weight, 6, 6)

    assert (len(chosen), int(weight[chosen].sum())) == best(edges)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(statements, statements), min_size=1, max_size=4), st.randoms())
def test_that_the_order_of_marks_and_articles_changes_nothing(texts: Any, random: Any) -> None:
    shuffled = [(random.sample(a, len(a)), random.sample(b, len(b))) for a, b in texts]
    random.shuffle(shuffled)

    for rule in RULES:
        one, other = match(marks_of(texts), rule), match(marks_of(shuffled), rule)
        assert [f.value for f in match_agreement(one).figures()] == [f.value for f in match_agreement(other).figures()]
        assert one.ratings().confusion("a", "b") == other.ratings().confusion("a", "b")


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(statements, statements), min_size=1, max_size=3))
def test_that_f1_is_the_same_whoever_is_the_reference(texts: Any) -> None:
    turned = [(b, a) for a, b in texts]

    for rule in RULES:
        one, other = (match_agreement(match(marks_of(t), rule)).figures()[:3] for t in (texts, turned))
        assert [f.value for f in one] == [other[1].value, other[0].value, other[2].value]


def test_that_of_equal_spans_those_with_equal_codes_are_paired() -> None:
    span = [(3, 9)]
    marks = marks_of([([(span, "x"), (span, "y")], [(span, "y"), (span, "x")])])

    matching = match(marks, MatchRule(Rule.EXACT))

    assert matching.ratings().confusion("a", "b").counts == ((1, 0), (0, 1))


def test_that_touching_spans_do_not_overlap() -> None:
    marks = marks_of([([([(0, 5)], "x")], [([(5, 9)], "x")])])

    assert match(marks, MatchRule(Rule.OVERLAP)).pairs == ()


def test_that_boundaries_tell_how_far_the_ends_are_apart() -> None:
    marks = marks_of([([([(2, 9)], "x"), ([(12, 20)], "y")], [([(4, 9)], "x"), ([(12, 17)], "y")])])

    boundaries = match(marks).boundaries()

    assert (boundaries.starts.tolist(), boundaries.ends.tolist()) == ([2, 0], [0, -3])
    assert (boundaries.mean_distance, boundaries.same) == (1.25, 0.5)


def test_that_code_given_match_is_computed_on_the_pairs_alone() -> None:
    marks = marks_of([([([(2, 9)], "x"), ([(12, 20)], "y")], [([(2, 9)], "x"), ([(12, 20)], "x"), ([(22, 24)], "y")])])

    figure, *_ = nominal(match(marks).ratings(), measures=[Measure.PERCENT]).figures()
    of_all, *_ = nominal(match(marks).ratings_of_all(), measures=[Measure.PERCENT]).figures()

    assert (figure.value, figure.n_units, figure.coverage) == (0.5, 2, 1.0)
    assert (of_all.value, of_all.n_units, of_all.coverage) == (0.5, 3, pytest.approx(2 / 3))
    assert figure.rule == "IoU ≥ 0.5, any code"


def test_that_an_empty_coder_has_no_precision_and_no_recall() -> None:
    precision, recall, f1, *_ = match_agreement(match(marks_of([([([(2, 9)], "x")], [])]))).figures()

    assert (precision.value, precision.undefined) == (None, "b has marked nothing.")
    assert (recall.value, f1.value) == (0.0, 0.0)


def test_that_two_empty_coders_have_no_f1() -> None:
    figures = match_agreement(match(marks_of([([], [])]))).figures()

    assert {figure.value for figure in figures} == {None}


def test_that_marks_of_unfinished_articles_are_not_matched() -> None:
    rows = [Mark(1, coder, 2, 9, "x") for coder in "ab"]

    marks = Marks.of({1: 20}, {"a": [1], "b": []}, rows)

    assert match(marks).pairs == ()


def test_that_three_coders_are_compared_two_by_two() -> None:
    rows = [Mark(1, coder, 2, 9, "x") for coder in "abc"]
    marks = Marks.of({1: 20}, {coder: [1] for coder in "abc"}, rows)

    with pytest.raises(ValueError, match="between two coders, not 3"):
        Candidates.of(marks)
    assert match(marks.between("c", "a")).marks.coders == ("c", "a")
    assert len(match(marks.between("c", "a")).pairs) == 1
