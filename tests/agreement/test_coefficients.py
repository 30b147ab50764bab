"""Coefficients against tables worked out pair by pair, and what must be undefined."""

from __future__ import annotations

from fractions import Fraction
from itertools import permutations
from typing import Any

import krippendorff
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.agreement import Level, Measure, Ratings, Resampling, alpha, nominal, pair_bootstrap, with_intervals
from annotator.agreement.arrays import Sparse

tables = st.integers(2, 4).flatmap(
    lambda coders: st.lists(
        st.lists(st.sampled_from([1, 2, 3, 5, None]), min_size=coders, max_size=coders), min_size=1, max_size=12
    )
)


def slow_alpha(rows: Any, difference: Any) -> Fraction | None:
    """D_o and D_e over all pairs of values, one by one."""
    units = [[value for value in row if value is not None] for row in rows]
    units = [unit for unit in units if len(unit) > 1]
    values = [value for unit in units for value in unit]
    observed = sum(
        Fraction(difference(c, k, values)) / (len(unit) - 1) for unit in units for c, k in permutations(unit, 2)
    )
    expected = sum(Fraction(difference(c, k, values)) for c, k in permutations(values, 2))
    return 1 - observed * (len(values) - 1) / expected if expected else None


def ordinal(c: int, k: int, values: list[int]) -> Fraction:
    low, high = min(c, k), max(c, k)
    between = sum(low <= value <= high for value in values)
    return (between - Fraction(values.count(c) + values.count(k), 2)) ** 2 if c != k else Fraction(0)


DIFFERENCES = {
    Level.NOMINAL: lambda c, k, _: int(c != k),
    Level.ORDINAL: ordinal,
    Level.INTERVAL: lambda c, k, _: (c - k) ** 2,
    Level.RATIO: lambda c, k, _: Fraction(c - k, c + k) ** 2,
}


@pytest.mark.parametrize("level", Level)
@settings(max_examples=150, deadline=None)
@given(rows=tables)
def test_that_alpha_is_what_pairs_one_by_one_give(level: Level, rows: Any) -> None:
    (figure,) = alpha(Ratings.of(rows), level=level).figures()

    expected = slow_alpha(rows, DIFFERENCES[level])
    assert figure.value == (None if expected is None else pytest.approx(float(expected), abs=1e-9))
    assert (figure.value is None) == bool(figure.undefined)


@pytest.mark.parametrize("level", Level)
@settings(max_examples=100, deadline=None)
@given(rows=tables)
def test_that_alpha_is_what_the_krippendorff_package_says(level: Level, rows: Any) -> None:
    (figure,) = alpha(Ratings.of(rows), level=level).figures()

    if figure.value is not None:
        data = np.array([[np.nan if value is None else value for value in row] for row in rows], dtype=float).T
        assert figure.value == pytest.approx(krippendorff.alpha(data, level_of_measurement=str(level)), abs=1e-9)


@settings(max_examples=100, deadline=None)
@given(tables)
def test_that_percent_is_the_mean_share_of_agreeing_pairs(rows: Any) -> None:
    (figure,) = nominal(Ratings.of(rows), measures=[Measure.PERCENT]).figures()

    pairs = [[a == b for a, b in permutations([v for v in row if v is not None], 2)] for row in rows]
    shares = [sum(agreeing) / len(agreeing) for agreeing in pairs if agreeing]
    assert figure.value == (pytest.approx(sum(shares) / len(shares)) if shares else None)


@settings(max_examples=100, deadline=None)
@given(tables, st.permutations([1, 2, 3, 5]), st.randoms())
def test_that_names_and_order_change_no_nominal_coefficient(rows: Any, renamed: Any, random: Any) -> None:
    new = dict(zip([1, 2, 3, 5], renamed, strict=True)) | {None: None}
    shuffled = [[new[value] for value in row] for row in rows]
    random.shuffle(shuffled)

    def values(table: Any) -> list[Any]:
        return [figure.value for figure in nominal(Ratings.of(table), measures=list(Measure)).figures()]

    expected = [None if value is None else pytest.approx(value, abs=1e-9) for value in values(rows)]
    assert values(shuffled) == expected


def test_that_pure_chance_gives_about_nothing() -> None:
    rows = np.random.default_rng(3).choice([0, 0, 0, 1], size=(40_000, 2)).tolist()
    measures = [Measure.ALPHA, Measure.KAPPA, Measure.PI, Measure.FLEISS]

    figures = nominal(Ratings.of(rows), measures=measures).figures()

    assert all(abs(figure.value or 1) < 0.02 for figure in figures)


def test_that_identical_coding_gives_one() -> None:
    figures = nominal(Ratings.of([["x", "x"], ["y", "y"], ["x", "x"]]), measures=list(Measure)).figures()

    assert [figure.value for figure in figures] == [pytest.approx(1.0)] * len(Measure)


def test_that_no_variation_is_undefined_with_the_value_that_stands_alone() -> None:
    figures = nominal(Ratings.of([["x", "x"], ["x", "x"]]), measures=list(Measure)).figures()

    assert [figure.value for figure in figures] == [1.0] + [None] * (len(Measure) - 1)
    assert {figure.percent_agreement for figure in figures} == {1.0}
    assert all("only “x” occurs" in figure.undefined for figure in figures[1:])


def test_that_coders_without_a_unit_in_common_are_undefined() -> None:
    figures = nominal(Ratings.of([["x", None], [None, "x"]]), measures=list(Measure)).figures()

    assert {figure.undefined for figure in figures} == {"No unit was coded by two of the coders."}


def test_that_an_empty_table_is_undefined() -> None:
    figures = nominal(Ratings.of([], coders=["a", "b"])).figures() + alpha(Ratings.of([], coders=["a", "b"])).figures()

    assert {figure.value for figure in figures} == {None}


def test_that_measures_for_two_coders_say_so_for_three() -> None:
    kappa, fleiss = nominal(
        Ratings.of([["x", "y", "x"], ["y", "y", None]]), measures=[Measure.KAPPA, Measure.FLEISS]
    ).figures()

    assert kappa.undefined == "Cohen's kappa compares two coders, no more."
    assert fleiss.undefined == "Fleiss' kappa needs the same number of codes for each unit; some are missing."


def test_that_a_confusion_matrix_counts_what_both_have_coded() -> None:
    confusion = Ratings.of([["x", "y"], ["x", "x"], ["y", "y"], ["y", None]], coders=["A", "B"]).confusion("A", "B")

    assert confusion.values == ("x", "y")
    assert confusion.counts == ((1, 1), (0, 1))
    assert (confusion.agreeing, confusion.total) == (2, 3)


def test_that_ratio_values_below_zero_are_refused() -> None:
    with pytest.raises(ValueError, match="natural zero"):
        alpha(Ratings.of([[-1, 2]]), level=Level.RATIO)


def test_that_the_pair_bootstrap_gives_the_interval_printed_by_kalpha() -> None:
    """Hayes and Krippendorff 2007, p. 84: ordinal alpha .7598, 95 % interval .7078 to .8078."""
    import json
    from pathlib import Path

    vectors = json.loads((Path(__file__).parents[1] / "data" / "reliability_vectors.json").read_text("utf-8"))
    rows = next(vector["data"]["units_x_coders"] for vector in vectors if vector["name"] == "hk2007__alpha_ordinal")

    figure = pair_bootstrap(Ratings.of(rows), level=Level.ORDINAL, resampling=Resampling(replicates=10_000))

    assert figure.value == pytest.approx(0.7598, abs=5e-5)
    assert figure.interval is not None
    assert figure.interval.low == pytest.approx(0.7078, abs=0.003)
    assert figure.interval.high == pytest.approx(0.8078, abs=0.003)
    assert figure.interval.method == "bootstrap of pairs (KALPHA)"


def test_that_very_many_values_give_the_same_figures_and_intervals(monkeypatch: pytest.MonkeyPatch) -> None:
    rng = np.random.default_rng(8)
    first = rng.integers(0, 40, size=300)
    second = np.where(rng.random(300) < 0.6, first, rng.integers(0, 40, size=300))
    table = np.stack([first, second], axis=1).tolist()
    article = np.repeat(np.arange(30), 10).tolist()

    def figures() -> Any:
        family = nominal(Ratings.of(table, article=article), measures=list(Measure))
        return family, with_intervals([family], Resampling(replicates=200))[0]

    _, dense = figures()
    monkeypatch.setattr("annotator.agreement.arrays.MOST_CELLS", 10)
    family, sparse = figures()

    assert isinstance(family.sums.pairable, Sparse)
    for one, other in zip(dense, sparse, strict=True):
        assert one.value == pytest.approx(other.value, abs=1e-12)
        assert one.interval.low == pytest.approx(other.interval.low, abs=1e-12)
        assert one.interval.high == pytest.approx(other.interval.high, abs=1e-12)


def test_that_the_pair_bootstrap_of_what_is_undefined_stays_undefined() -> None:
    figure = pair_bootstrap(Ratings.of([["x", "x"]]), resampling=Resampling())

    assert (figure.value, figure.interval) == (None, None)
    assert figure.undefined
