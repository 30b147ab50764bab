"""What must not change a figure: names, order, where one article ends, and the length of a position."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from annotator.agreement import (
    Links,
    Mark,
    Marks,
    Matching,
    MatchRule,
    Measure,
    Ratings,
    Rule,
    actor_agreement,
    actor_ratings,
    match,
    match_agreement,
    nominal,
)

LENGTH = 24
RULES = [MatchRule(rule, typed=typed) for rule in Rule for typed in (False, True)]
ROLES, ACTORS = ("speaker", "via"), "pqrs"
spans = st.tuples(st.integers(0, 16), st.integers(1, 7)).map(lambda pair: (pair[0], sum(pair)))
links = st.lists(st.tuples(st.sampled_from(ROLES), st.sampled_from(ACTORS)), max_size=4)
coded = st.lists(st.tuples(spans, st.sampled_from("xy"), links), max_size=5)
texts = st.lists(st.tuples(coded, coded), min_size=1, max_size=3)
rated = st.lists(
    st.tuples(st.lists(st.sampled_from([1, 2, 3, None]), min_size=3, max_size=3), st.integers(0, 3)),
    min_size=1,
    max_size=12,
)


def marks_of(found: Any, *, factor: int = 1) -> tuple[Marks, list[tuple[int, str, str]]]:
    """The marks, numbered as they come, and the links of the statements with these numbers."""
    rows, linked = [], []
    for index, both in enumerate(found):
        for coder, of in zip("ab", both, strict=True):
            for (start, end), code, actors in of:
                linked += [(len(rows), role, actor) for role, actor in actors]
                rows.append(Mark(index, coder, factor * start, factor * end, code))
    everywhere = range(len(found))
    lengths = dict.fromkeys(everywhere, factor * LENGTH)
    return Marks.of(lengths, {"a": everywhere, "b": everywhere}, rows, codes=["x", "y"]), linked


def counts(matching: Matching) -> dict[tuple[str, str | None], float | None]:
    return {(figure.measure, figure.code): figure.value for figure in match_agreement(matching).figures()}


def same(one: dict[Any, Any], other: dict[Any, Any]) -> bool:
    return one == {key: value if value is None else pytest.approx(value, abs=1e-9) for key, value in other.items()}


@pytest.mark.parametrize("rule", RULES, ids=str)
@settings(max_examples=100, deadline=None)
@given(found=texts, factor=st.integers(2, 9))
def test_that_matching_does_not_depend_on_the_length_of_a_position(rule: MatchRule, found: Any, factor: int) -> None:
    one, other = (match(marks_of(found, factor=size)[0], rule) for size in (1, factor))

    assert one.pairs == other.pairs
    assert [distance * factor for distance in one.boundaries().starts] == list(other.boundaries().starts)


@pytest.mark.parametrize("rule", RULES, ids=str)
@settings(max_examples=100, deadline=None)
@given(found=texts)
def test_that_matching_one_long_text_counts_what_its_parts_do(rule: MatchRule, found: Any) -> None:
    marks, _ = marks_of(found)
    joined = Marks.of(
        {"all": LENGTH * len(found)},
        {"a": ["all"], "b": ["all"]},
        [
            Mark("all", coder, LENGTH * index + start, LENGTH * index + end, code)
            for index, both in enumerate(found)
            for coder, of in zip("ab", both, strict=True)
            for (start, end), code, _ in of
        ],
        codes=["x", "y"],
    )

    assert same(counts(match(joined, rule)), counts(match(marks, rule)))


@pytest.mark.parametrize("rule", RULES, ids=str)
@settings(max_examples=100, deadline=None)
@given(found=texts)
def test_that_matching_does_not_depend_on_what_codes_are_called(rule: MatchRule, found: Any) -> None:
    other = {"x": "y", "y": "x"}
    renamed = [tuple([(span, other[code], actors) for span, code, actors in of] for of in both) for both in found]

    one, two = (match(marks_of(each)[0], rule) for each in (found, renamed))

    # Which of two equally good partners is taken may hang on the codes' order; how many there are may not.
    assert len(one.a) == len(two.a)
    assert sum(one.iou) == pytest.approx(sum(two.iou))


def slow_f1(matching: Matching, linked: Any, role: str | None, *, matched_only: bool) -> float | None:
    """Links one by one, as sets of a pair's or a statement's own."""
    of: dict[int, set[tuple[str, str]]] = {}
    for statement, each, actor in linked:
        if role in (None, each):
            of.setdefault(statement, set()).add((each, actor))
    pairs = matching.pairs
    both = sum(len(of.get(a, set()) & of.get(b, set())) for a, b in pairs)
    counted = {number for pair in pairs for number in pair} if matched_only else set(of)
    every = sum(len(of.get(number, set())) for number in counted)
    return 2 * both / every if every else None


@pytest.mark.parametrize("rule", RULES, ids=str)
@settings(max_examples=100, deadline=None)
@given(found=texts)
def test_that_f1_of_actors_is_what_links_one_by_one_give(rule: MatchRule, found: Any) -> None:
    marks, linked = marks_of(found)
    matching = match(marks, rule)

    figures = actor_agreement(matching, Links.of(linked, roles=ROLES)).figures()

    for figure in figures:
        slow = slow_f1(matching, linked, figure.code, matched_only=figure.measure == "f1_actors_matched")
        assert figure.value == (None if slow is None else pytest.approx(slow))


@settings(max_examples=300, deadline=None)
@given(found=texts, role=st.sampled_from(ROLES))
def test_that_sets_of_actors_agree_where_they_are_equal_one_by_one(found: Any, role: str) -> None:
    marks, linked = marks_of(found)
    matching = match(marks, MatchRule(Rule.OVERLAP))
    assume(matching.pairs)

    ratings = actor_ratings(matching, Links.of(linked, roles=ROLES), role)

    def actors(number: int) -> frozenset[str]:
        return frozenset(actor for statement, each, actor in linked if (statement, each) == (number, role))

    slow = Counter((actors(a), actors(b)) for a, b in matching.pairs)
    told = Counter(tuple(str(ratings.values[code]) for code in row) for row in ratings.codes.tolist())
    assert told == {tuple(" + ".join(sorted(each)) or "none" for each in pair): number for pair, number in slow.items()}


@settings(max_examples=200, deadline=None)
@given(found=texts, renamed=st.permutations(ACTORS), random=st.randoms())
def test_that_actors_names_and_the_order_of_links_change_nothing(found: Any, renamed: Any, random: Any) -> None:
    marks, linked = marks_of(found)
    matching, name = match(marks, MatchRule(Rule.OVERLAP)), dict(zip(ACTORS, renamed, strict=True))
    shuffled = [(statement, role, name[actor]) for statement, role, actor in linked]
    random.shuffle(shuffled)

    def values(of: Any) -> dict[Any, Any]:
        chosen = Links.of(of, roles=ROLES)
        f1 = {(figure.measure, figure.code): figure.value for figure in actor_agreement(matching, chosen).figures()}
        ratings = {role: nominal(actor_ratings(matching, chosen, role)).figures() for role in ROLES}
        return f1 | {(role, figure.measure): figure.value for role, of in ratings.items() for figure in of}

    assert same(values(shuffled), values(linked))


@settings(max_examples=200, deadline=None)
@given(rated)
def test_that_nominal_figures_do_not_depend_on_where_articles_end(rows: Any) -> None:
    table, article = [row for row, _ in rows], [place for _, place in rows]

    one, other = (
        {figure.measure: figure.value for figure in nominal(ratings, measures=list(Measure)).figures()}
        for ratings in (Ratings.of(table), Ratings.of(table, article=article))
    )

    assert same(one, other)


@settings(max_examples=200, deadline=None)
@given(rated, st.integers(2, 5))
def test_that_nominal_figures_do_not_depend_on_how_often_all_is_repeated(rows: Any, times: int) -> None:
    """Krippendorff's alpha alone corrects for small samples, and so does depend on it."""
    measures = [measure for measure in Measure if measure is not Measure.ALPHA]
    table = [row for row, _ in rows]

    one, other = (
        {figure.measure: figure.value for figure in nominal(Ratings.of(each), measures=measures).figures()}
        for each in (table, table * times)
    )

    assert same(one, other)
