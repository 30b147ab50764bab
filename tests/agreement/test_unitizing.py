"""The unitizing alphas against positions counted one by one, and what must not change them."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise, permutations
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.agreement import Mark, Marks, Resampling, unitize, with_intervals

GAP = "φ"
CODES = ("x", "y", "z")
Unit = tuple[int, int, str]


@st.composite
def disjoint_units(draw: Any, length: int) -> list[Unit]:
    """Some units of one coder: none overlap, some touch."""
    borders = sorted(draw(st.sets(st.integers(0, length), max_size=8)))
    ranges = list(pairwise(borders))
    codes = draw(st.lists(st.sampled_from([*CODES, None]), min_size=len(ranges), max_size=len(ranges)))
    return [(start, end, code) for (start, end), code in zip(ranges, codes, strict=True) if code]


@st.composite
def articles(draw: Any, *, coders: int | None = None, complete: bool = True) -> list[tuple[int, dict[str, list[Unit]]]]:
    """Articles with the units of those coders who have finished them."""
    names = "abcd"[: coders or draw(st.integers(2, 4))]
    out = []
    for _ in range(draw(st.integers(1, 3))):
        length = draw(st.integers(1, 24))
        finished = names if complete else draw(st.sets(st.sampled_from(names)))
        out.append((length, {name: draw(disjoint_units(length)) for name in sorted(finished)}))
    return out


def marks_of(texts: list[tuple[int, dict[str, list[Unit]]]]) -> Marks:
    coders = sorted({name for _, units in texts for name in units} | {"a", "b"})
    return Marks.of(
        {index: length for index, (length, _) in enumerate(texts)},
        {name: [index for index, (_, units) in enumerate(texts) if name in units] for name in coders},
        [Mark(i, name, *unit) for i, (_, units) in enumerate(texts) for name, of in units.items() for unit in of],
        codes=CODES,
    )


def value_of(marks: Marks) -> dict[tuple[str, str | None], float | None]:
    return {(figure.measure, figure.code): figure.value for figure in unitize(marks).figures()}


def slow(texts: list[tuple[int, dict[str, list[Unit]]]]) -> dict[tuple[str, str | None], Fraction | None]:
    """Each position of each pair of coders looked at by itself, in fractions."""
    both, squares, met_squares = Counter(), Counter(), Counter()
    for length, units in texts:
        if len(units) >= 2:
            _count_positions(length, units, both)
            _count_squares(length, units, squares, met_squares)
    met = {(c, k): weight for (c, k), weight in both.items() if GAP not in (c, k)}
    bar = Counter()
    for (c, k), weight in both.items():
        bar[c == GAP, k == GAP] += weight
    bar_squares = {False: sum(squares[code] for code in CODES), True: squares[GAP]}
    out = {
        ("u_alpha", None): _alpha(both, squares),
        ("bar_u_alpha", None): _alpha(bar, bar_squares),
        ("cu_alpha", None): _alpha(met, met_squares),
    }
    return out | {("ku_alpha", code): _alpha_of(met, met_squares, code) for code in CODES}


def _count_positions(length: int, units: dict[str, list[Unit]], both: Any) -> None:
    for one, other in permutations(units.values(), 2):
        for position in range(length):
            both[_at(one, position), _at(other, position)] += Fraction(1, len(units) - 1)


def _count_squares(length: int, units: dict[str, list[Unit]], squares: Any, met_squares: Any) -> None:
    for name, of in units.items():
        squares[GAP] += sum(_at(of, position) == GAP for position in range(length))
        others = [units[other] for other in units if other != name]
        for start, end, code in of:
            squares[code] += (end - start) ** 2
            met = sum(_at(other, position) != GAP for other in others for position in range(start, end))
            met_squares[code] += Fraction(met, len(others)) ** 2


def _at(units: list[Unit], position: int) -> str:
    return next((code for start, end, code in units if start <= position < end), GAP)


def _expected(both: Any, squares: Any) -> dict[tuple[str, str], Fraction]:
    margin = Counter()
    for (c, _), weight in both.items():
        margin[c] += weight
    total = sum(margin.values())
    whole = total**2 - sum(squares[c] for c in margin)
    return {
        (c, k): Fraction(total * (margin[c] * margin[k] - (squares[c] if c == k else 0)), whole)
        for c in margin
        for k in margin
        if whole
    }


def _alpha(both: Any, squares: Any) -> Fraction | None:
    expected = _expected(both, squares)
    observed_apart = sum(weight for (c, k), weight in both.items() if c != k)
    expected_apart = sum(weight for (c, k), weight in expected.items() if c != k)
    return 1 - Fraction(observed_apart) / expected_apart if expected_apart else None


def _alpha_of(both: Any, squares: Any, code: str) -> Fraction | None:
    expected = _expected(both, squares)
    margin = sum(weight for (c, _), weight in both.items() if c == code)
    expected_margin = sum(weight for (c, _), weight in expected.items() if c == code)
    expected_apart = expected_margin - expected.get((code, code), 0)
    if not margin or not expected_apart:
        return None
    return 1 - (expected_margin / margin) * (margin - both.get((code, code), 0)) / expected_apart


def nearly(expected: dict[Any, Any]) -> dict[Any, Any]:
    return {key: None if value is None else pytest.approx(float(value), abs=1e-9) for key, value in expected.items()}


@settings(max_examples=400, deadline=None)
@given(articles(complete=False))
def test_that_boundaries_give_what_positions_one_by_one_give(texts: Any) -> None:
    found = value_of(marks_of(texts))

    assert {key: value for key, value in found.items() if key[0] != "layer_u_alpha"} == nearly(slow(texts))


@settings(max_examples=100, deadline=None)
@given(articles())
def test_that_each_layer_is_the_u_alpha_of_its_code_alone(texts: Any) -> None:
    found = value_of(marks_of(texts))

    for code in CODES:
        alone = [(length, {n: [u for u in of if u[2] == code] for n, of in units.items()}) for length, units in texts]
        assert nearly(found)["layer_u_alpha", code] == value_of(marks_of(alone))["u_alpha", None]


@settings(max_examples=100, deadline=None)
@given(articles(), st.permutations(CODES), st.randoms())
def test_that_names_and_order_change_nothing(texts: Any, renamed: Any, random: Any) -> None:
    expected = value_of(marks_of(texts))
    new = dict(zip(CODES, renamed, strict=True))
    shuffled = [(length, {n: [(s, e, new[c]) for s, e, c in of] for n, of in units.items()}) for length, units in texts]
    random.shuffle(shuffled)

    found = value_of(marks_of(shuffled))

    assert {(measure, code and new[code]): value for (measure, code), value in expected.items()} == nearly(found)


@settings(max_examples=100, deadline=None)
@given(articles(coders=2))
def test_that_one_long_text_counts_as_its_parts_do(texts: Any) -> None:
    joined: dict[str, list[Unit]] = {"a": [], "b": []}
    at = 0
    for length, units in texts:
        for name, of in units.items():
            joined[name] += [(start + at, end + at, code) for start, end, code in of]
        at += length

    assert value_of(marks_of([(at, joined)])) == nearly(value_of(marks_of(texts)))


@settings(max_examples=100, deadline=None)
@given(articles(), st.integers(2, 7))
def test_that_the_values_of_what_meets_do_not_depend_on_the_scale(texts: Any, factor: int) -> None:
    scaled = [
        (length * factor, {n: [(s * factor, e * factor, c) for s, e, c in of] for n, of in units.items()})
        for length, units in texts
    ]

    found, expected = value_of(marks_of(scaled)), nearly(value_of(marks_of(texts)))

    for key in [("cu_alpha", None), *(("ku_alpha", code) for code in CODES)]:
        assert found[key] == expected[key]


def test_that_units_of_one_position_without_gaps_give_nominal_alpha() -> None:
    from annotator.agreement import Ratings, alpha

    a, b = "xxyyzxyzzxyx", "xyyyzxxzzxyy"
    marks = marks_of(
        [(12, {"a": [(i, i + 1, c) for i, c in enumerate(a)], "b": [(i, i + 1, c) for i, c in enumerate(b)]})]
    )

    (figure,) = alpha(Ratings.of(list(zip(a, b, strict=True)))).figures()

    assert value_of(marks)["u_alpha", None] == pytest.approx(figure.value, abs=1e-12)


def test_that_overlapping_marks_with_one_code_are_united_and_the_figure_says_so() -> None:
    twice = marks_of([(30, {"a": [(2, 9, "x"), (5, 12, "x"), (20, 25, "y")], "b": [(2, 12, "x")]})])
    once = marks_of([(30, {"a": [(2, 12, "x"), (20, 25, "y")], "b": [(2, 12, "x")]})])

    figures = unitize(twice).figures()

    assert value_of(twice) == value_of(once)
    assert "1 overlapping marks of one coder with the same code were united." in figures[0].notes


def test_that_overlapping_codes_are_layers_and_typed_figures_are_undefined() -> None:
    texts = [(40, {"a": [(2, 9, "x"), (5, 12, "y")], "b": [(2, 9, "x"), (6, 12, "y"), (20, 25, "z")]})]

    figures = {(figure.measure, figure.code): figure for figure in unitize(marks_of(texts)).figures()}

    alone = [(40, {"a": [(5, 12, "y")], "b": [(6, 12, "y")]})]
    united = [(40, {"a": [(2, 12, "x")], "b": [(2, 12, "x"), (20, 25, "x")]})]
    assert figures["u_alpha", None].undefined.startswith("Marks of one coder with different codes overlap")
    assert figures["cu_alpha", None].value is None
    assert figures["layer_u_alpha", "x"].value == 1.0
    assert figures["layer_u_alpha", "y"].value == pytest.approx(value_of(marks_of(alone))["u_alpha", None])
    assert figures["bar_u_alpha", None].value == pytest.approx(value_of(marks_of(united))["u_alpha", None])


def test_that_touching_units_stay_separate() -> None:
    split = marks_of([(30, {"a": [(0, 5, "x"), (5, 10, "x")], "b": [(0, 9, "x")]})])
    whole = marks_of([(30, {"a": [(0, 10, "x")], "b": [(0, 9, "x")]})])

    assert unitize(split).figures()[0].n_units == 3
    assert value_of(split)["u_alpha", None] != pytest.approx(value_of(whole)["u_alpha", None], abs=1e-4)


def test_that_identical_coding_gives_one() -> None:
    units = [(2, 9, "x"), (12, 20, "y"), (22, 25, "x")]

    found = value_of(marks_of([(30, {"a": units, "b": units})]))

    assert {
        found[key] for key in (("u_alpha", None), ("bar_u_alpha", None), ("cu_alpha", None), ("ku_alpha", "y"))
    } == {1.0}


def test_that_pure_chance_gives_about_nothing() -> None:
    rng = np.random.default_rng(5)

    def line() -> list[Unit]:
        """Units and gaps of random lengths and codes in random order."""
        borders = np.concatenate([[0], np.cumsum(rng.integers(3, 12, size=20_000))]).tolist()
        codes = rng.choice([*CODES, ""], size=20_000).tolist()
        return [(s, e, c) for (s, e), c in zip(pairwise(borders), codes, strict=True) if c and e <= 100_000]

    found = value_of(marks_of([(100_000, {"a": line(), "b": line()})]))

    assert all(abs(value) < 0.02 for value in found.values() if value is not None)


def test_that_disjoint_finished_articles_are_undefined() -> None:
    texts = [(30, {"a": [(2, 9, "x")]}), (30, {"b": [(2, 9, "x")]})]

    (figures,) = with_intervals([unitize(marks_of(texts))], Resampling())

    assert {figure.value for figure in figures} == {None}
    assert {figure.undefined for figure in figures} == {"No article was finished by two of the coders."}


def test_that_one_empty_coder_is_disagreement_and_no_crash() -> None:
    texts = [(30, {"a": [(2, 9, "x"), (12, 20, "y")], "b": []})]

    figures = {figure.measure: figure for figure in unitize(marks_of(texts)).figures()}

    assert figures["u_alpha"].value == pytest.approx(-0.1771545827633379)
    assert figures["cu_alpha"].undefined == "No unit of one coder meets a unit of another."


def test_that_nobody_marking_anything_is_undefined_not_perfect() -> None:
    figures = unitize(marks_of([(30, {"a": [], "b": []})])).figures()

    assert all(figure.value is None and figure.undefined for figure in figures)


def test_that_every_figure_has_a_value_or_a_reason() -> None:
    for texts in ([(30, {"a": [(0, 30, "x")], "b": [(0, 30, "x")]})], [(9, {"a": [(0, 3, "x")], "b": [(4, 9, "x")]})]):
        for figure in unitize(marks_of(texts)).figures():
            assert (figure.value is None) == bool(figure.undefined)


def test_that_after_an_edit_one_article_is_enough() -> None:
    before = [(30, {"a": [(2, 9, "x")], "b": [(2, 9, "y")]}), (40, {"a": [(5, 9, "z")], "b": [(5, 8, "z")]})]
    after = [before[0], (40, {"a": [(5, 9, "z"), (20, 30, "x")], "b": [(5, 8, "z")]})]

    changed = unitize(marks_of(before)).sums.with_article(1, unitize(marks_of(after[1:])).sums)

    family = replace(unitize(marks_of(before)), sums=changed)
    assert [figure.value for figure in family.figures()] == [f.value for f in unitize(marks_of(after)).figures()]


def test_that_a_mark_beyond_its_article_is_refused() -> None:
    with pytest.raises(ValueError, match="within its article"):
        marks_of([(8, {"a": [(2, 9, "x")], "b": []})])


def test_that_percent_agreement_of_positions_stands_beside_the_alphas() -> None:
    texts = [(20, {"a": [(0, 5, "x"), (10, 14, "y")], "b": [(0, 4, "x"), (10, 14, "x")]})]

    u, bar, cu, *_ = unitize(marks_of(texts)).figures()

    assert (u.percent_agreement, bar.percent_agreement, cu.percent_agreement) == (15 / 20, 19 / 20, 4 / 8)
