"""Tests whether two groups of articles differ, by shuffling whole articles between the groups."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import combinations, islice
from typing import Final

import numpy as np
from numpy.typing import NDArray

from annotator.domain.said import said
from annotator.services.suggestion_report.records import Figure, Interval, Test

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]
Ints = NDArray[np.int64]

_CELLS_AT_ONCE: Final = 2_000_000
_ALIKE: Final = 1e-9
_FEWEST_RESAMPLED: Final = 5
_RESAMPLINGS: Final = 2_000
_TOO_FEW: Final = said("one of the two groups has no article")


@dataclass(frozen=True, eq=False, slots=True)
class Groups:
    """Articles in two groups. ``stratum`` says among which articles of its own lot each may be shuffled."""

    is_with: Bools
    stratum: Ints
    shuffles: int
    seed: int

    @property
    def are_two(self) -> bool:
        return bool(self.is_with.any() and not self.is_with.all())


def rate_test(amount: Floats, size: Floats, groups: Groups) -> Test:
    """Whether the groups' rates (sum of amounts by sum of sizes) differ; the statistic is their difference per 1,000.

    The p-value is of a permutation test of the difference (Good 2005, Permutation, Parametric and Bootstrap Tests,
    ch. 3), two-sided.
    """
    if not groups.are_two:
        return _undefined("ratio of rates", "difference per 1,000 words", _TOO_FEW)
    columns = np.stack([amount, size], axis=1)

    def difference(sums: Floats, others: Floats) -> Floats:
        with np.errstate(invalid="ignore", divide="ignore"):
            found: Floats = 1000 * (sums[:, 0] / sums[:, 1] - others[:, 0] / others[:, 1])
        return found

    shown, control = columns[groups.is_with].sum(0), columns[~groups.is_with].sum(0)
    observed = difference(shown[None], control[None])[0]
    ratio = Figure.ratio(shown[0] * control[1], shown[1] * control[0], undefined="the rate without suggestions is 0")
    p, is_exact = _p_value(columns, groups, lambda a, b: np.abs(difference(a, b)), abs(observed))
    interval = ratio_interval(columns, groups)
    return Test("ratio of rates", "difference per 1,000 words", Figure(float(observed)), ratio, p, is_exact, interval)


def rate_interval(amount: Floats, size: Floats, *, seed: int) -> Interval:
    """The 95 % interval of one group's rate per 1,000: the percentiles of resampled articles (Efron 1979)."""
    if len(amount) < _FEWEST_RESAMPLED:
        return Interval.undefined(_too_few_to_resample())
    return _percentiles(1000 * _resampled_rates(np.stack([amount, size], axis=1), seed))


def ratio_interval(columns: Floats, groups: Groups) -> Interval:
    """The same of the ratio of two groups' rates, the articles of each resampled on their own."""
    shown, control = columns[groups.is_with], columns[~groups.is_with]
    if min(len(shown), len(control)) < _FEWEST_RESAMPLED:
        return Interval.undefined(_too_few_to_resample())
    with np.errstate(invalid="ignore", divide="ignore"):
        ratios = _resampled_rates(shown, groups.seed) / _resampled_rates(control, groups.seed + 1)
    return _percentiles(ratios)


def _resampled_rates(columns: Floats, seed: int) -> Floats:
    rng = np.random.default_rng(seed)
    drawn = rng.multinomial(len(columns), np.full(len(columns), 1 / len(columns)), size=_RESAMPLINGS)
    sums = drawn.astype(float) @ columns
    with np.errstate(invalid="ignore", divide="ignore"):
        rates: Floats = sums[:, 0] / sums[:, 1]
    return rates


def _percentiles(found: Floats) -> Interval:
    valid = found[np.isfinite(found)]
    if len(valid) < len(found) * 0.99:
        return Interval.undefined(said("too many resamplings have nothing to divide by"))
    low, high = np.percentile(valid, [2.5, 97.5])
    return Interval(Figure(float(low)), Figure(float(high)))


def _too_few_to_resample() -> str:
    return said("fewer than {count} articles", count=_FEWEST_RESAMPLED)


def codes_test(counts: Floats, groups: Groups) -> Test:
    """Whether the groups' distributions of codes differ; ``counts`` is articles × codes.

    The statistic is Pearson's chi-square of the groups × codes table and the effect Cramér's V (Cramér 1946,
    Mathematical Methods of Statistics, 21.9), here √(χ²/n). The p-value is not that of the chi-square
    distribution, which takes statements for independent: it is the share of shufflings of articles with a χ² as large.
    """
    names = ("Cramér’s V", "chi-square")
    if not groups.are_two:
        return _undefined(*names, _TOO_FEW)
    counts = counts[:, counts.any(0)]
    shown, control = counts[groups.is_with].sum(0), counts[~groups.is_with].sum(0)
    if not shown.any() or not control.any():
        return _undefined(*names, said("one of the two groups has no statement"))
    if counts.shape[1] < 2:
        return _undefined(*names, said("only one code was given"))
    observed = float(_chi_square(shown[None], control[None])[0])
    v = math.sqrt(observed / counts.sum())
    p, is_exact = _p_value(counts, groups, _chi_square, observed)
    return Test(*names, Figure(observed), Figure(v), p, is_exact)


def _chi_square(shown: Floats, control: Floats) -> Floats:
    """Pearson's chi-square of 2 × codes tables, one per row; 0 where a group has no statement."""
    both = shown + control
    n = both.sum(1, keepdims=True)
    out = np.zeros(len(shown))
    for group in (shown, control):
        expected = both * group.sum(1, keepdims=True) / n
        out += np.divide((group - expected) ** 2, expected, out=np.zeros_like(expected), where=expected > 0).sum(1)
    return out


def _p_value(
    columns: Floats, groups: Groups, statistic: Callable[[Floats, Floats], Floats], observed: float
) -> tuple[Figure, bool]:
    """The share of shufflings whose statistic is as large; every way is tried where there are no more than asked for.

    Otherwise the observed one is counted among the shufflings (Phipson & Smyth 2010, eq. 2), so that p is never 0.
    """
    ways = _ways(groups)
    is_exact = ways is not None and ways <= groups.shuffles
    total = columns.sum(0)
    extreme = tried = 0
    for labels in _every_way(groups) if is_exact else _shuffled(groups):
        sums = labels.astype(float) @ columns
        found = statistic(sums, total - sums)
        valid = np.isfinite(found)
        extreme += int((found[valid] >= observed - _ALIKE * max(1.0, abs(observed))).sum())
        tried += int(valid.sum())
    if not tried or not math.isfinite(observed):
        return Figure(None, "the groups have nothing that could be compared"), is_exact
    return Figure(extreme / tried if is_exact else (extreme + 1) / (tried + 1)), is_exact


def _ways(groups: Groups) -> int | None:
    """In how many ways the articles of a single lot can be dealt; None where there are several lots."""
    if len(np.unique(groups.stratum)) > 1:
        return None
    return math.comb(len(groups.is_with), int(groups.is_with.sum()))


def _every_way(groups: Groups) -> Iterator[Bools]:
    size = len(groups.is_with)
    ways = combinations(range(size), int(groups.is_with.sum()))
    while some := list(islice(ways, max(1, _CELLS_AT_ONCE // size))):
        labels = np.zeros((len(some), size), dtype=bool)
        labels[np.arange(len(some))[:, None], np.array(some)] = True
        yield labels


def _shuffled(groups: Groups) -> Iterator[Bools]:
    """Labels of the shufflings in blocks: within each lot as many articles are in the first group as there are."""
    rng = np.random.default_rng(groups.seed)
    size = len(groups.is_with)
    lots = [np.flatnonzero(groups.stratum == lot) for lot in np.unique(groups.stratum)]
    left = groups.shuffles
    while left > 0:
        rows = min(left, max(1, _CELLS_AT_ONCE // size))
        labels = np.zeros((rows, size), dtype=bool)
        for lot in lots:
            first = int(groups.is_with[lot].sum())
            dealt = rng.random((rows, len(lot))).argsort(axis=1)[:, :first]
            labels[np.arange(rows)[:, None], lot[dealt]] = True
        yield labels
        left -= rows


def _undefined(effect: str, statistic: str, reason: str) -> Test:
    nothing = Figure(None, reason)
    return Test(effect, statistic, nothing, nothing, nothing)
