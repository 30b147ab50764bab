"""Krippendorff's alpha for nominal, ordinal, interval and ratio values, any number of coders, missing data.

K. Krippendorff (2011), Computing Krippendorff's Alpha-Reliability; (2019), Content Analysis, 4th ed., 12.2-12.4.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np

from annotator.agreement.arrays import Bools, Floats, Ints, quotient, tally
from annotator.agreement.bootstrap import Resampling, Sums, percentiles
from annotator.agreement.coefficients import nominal_sums
from annotator.agreement.ratings import Ratings, pairs
from annotator.agreement.results import Figure
from annotator.domain.said import said


class Level(StrEnum):
    """What differences between values mean."""

    NOMINAL = "nominal"
    ORDINAL = "ordinal"
    INTERVAL = "interval"
    RATIO = "ratio"


@dataclass(frozen=True, eq=False)
class AlphaSums(Sums):
    """``pairable`` n[c], shape (A, K), and ``disagreeing``, shape (A, cells).

    Where δ² is fixed there is one cell, the sum of o[c,k]·δ²[c,k]. Ordinal differences depend on how often the values
    between occur, so there each pair of values that was ever confused has a cell with 2·o[c,k].
    """

    pairable: Floats
    disagreeing: Floats


@dataclass(frozen=True, eq=False)
class Alpha:
    """Krippendorff's alpha at one level of measurement: a family of one figure for ``with_intervals``."""

    sums: AlphaSums
    ratings: Ratings
    level: Level
    differences: Floats
    cells: Ints
    percent: float | None
    code: str | None = None

    @property
    def counted(self) -> Bools:
        return self.ratings.counted

    def values(self, sums: AlphaSums) -> Floats:
        """1 - D_o / D_e (Krippendorff 2011), both multiplied by n..; shape ``(…, 1)``."""
        total = sums.pairable.sum(-1)
        if self.level is Level.ORDINAL:
            rank = _ranks(sums.pairable)
            apart = (rank[..., self.cells[0]] - rank[..., self.cells[1]]) ** 2
            observed = (sums.disagreeing * apart).sum(-1)
            expected = _expected_ordinal(sums.pairable, rank)
        else:
            observed = sums.disagreeing[..., 0]
            expected = self._expected(sums.pairable)
        varied = np.asarray((sums.pairable > 0).sum(-1) >= 2)
        return (1 - quotient((total - 1) * observed, expected, defined=varied))[..., None]

    def _expected(self, pairable: Floats) -> Floats:
        if self.level is Level.NOMINAL:
            return np.asarray((pairable * (pairable.sum(-1, keepdims=True) - pairable)).sum(-1))
        return np.asarray(((pairable @ self.differences) * pairable).sum(-1))

    def figures(self) -> tuple[Figure, ...]:
        total = self.sums.pooled()
        counts = self.ratings.coders_of
        frame = Figure(
            measure="",
            unit=self.ratings.unit,
            rule=self.ratings.rule,
            coders=self.ratings.coders,
            n_articles=int(self.counted.sum()),
            n_units=len(counts),
            n_pairable=float((counts >= 2).sum()),
            coverage=float((counts >= 2).mean()) if len(counts) else None,
            percent_agreement=self.percent,
        )
        return (frame.valued(f"alpha_{self.level}", self.values(total)[0], self._reason(total), code=self.code),)

    def _reason(self, total: AlphaSums) -> str:
        if not total.pairable.sum():
            return said("No unit was coded by two of the coders.")
        value = self.ratings.values[np.flatnonzero(total.pairable)[0]]
        return said("Nothing varies: only “{value}” occurs, so that agreement cannot be told from chance.", value=value)


def alpha(ratings: Ratings, *, level: Level = Level.NOMINAL, code: str | None = None) -> Alpha:
    """Krippendorff's alpha. For interval and ratio data the ratings' values must be numbers, for ordinal in order."""
    differences = squared_differences(ratings, level)
    cells = _cells(ratings)
    counts = _cell_counts(ratings, cells)
    if level is not Level.ORDINAL:
        counts = (counts @ differences[cells[0], cells[1]])[:, np.newaxis]
    sums = nominal_sums(ratings)
    total = sums.pooled()
    return Alpha(
        sums=AlphaSums(sums.pairable, counts),
        ratings=ratings,
        level=level,
        differences=differences,
        cells=cells,
        percent=float(total.share / total.units) if total.units else None,
        code=code,
    )


def squared_differences(ratings: Ratings, level: Level) -> Floats:
    """δ²[c,k] (2011, section D), shape ``(values, values)``; ordinal differences with the ratings' own margins."""
    size = len(ratings.values)
    if level is Level.NOMINAL:
        return 1 - np.eye(size)
    if level is Level.ORDINAL:
        rank = _ranks(nominal_sums(ratings).pooled().pairable)
        return np.asarray((rank[:, np.newaxis] - rank) ** 2)
    value = np.array([float(str(value)) for value in ratings.values])
    apart = value[:, np.newaxis] - value
    if level is Level.INTERVAL:
        return np.asarray(apart**2)
    if np.any(value < 0):
        raise ValueError("ratio data have a natural zero; there can be no values below it")
    together = value[:, np.newaxis] + value
    return np.nan_to_num(quotient(apart, together)) ** 2


def _ranks(pairable: Floats) -> Floats:
    """The middle of each value's ranks, so that δ[c,k] = Σ_{g=c..k} n[g] - (n[c]+n[k])/2 is their difference."""
    return np.cumsum(pairable, axis=-1) - pairable / 2


def _expected_ordinal(pairable: Floats, rank: Floats) -> Floats:
    """Σ n[c]·n[k]·(rank[c]-rank[k])², by way of the variance of the ranks."""
    total = pairable.sum(-1, keepdims=True)
    middle = quotient((pairable * rank).sum(-1, keepdims=True), total)
    return np.asarray(2 * total[..., 0] * (pairable * (rank - np.nan_to_num(middle)) ** 2).sum(-1))


def _cells(ratings: Ratings) -> Ints:
    """The pairs of different values that were chosen for the same unit: shape ``(2, cells)``, lower index first."""
    size = len(ratings.values)
    seen = np.zeros(size * size, dtype=np.bool_)
    for i, j in pairs(len(ratings.coders)):
        both = ratings.present[:, i] & ratings.present[:, j] & (ratings.codes[:, i] != ratings.codes[:, j])
        pair = np.sort(ratings.codes[both][:, [i, j]], axis=1)
        seen[pair[:, 0] * size + pair[:, 1]] = True
    return np.array(np.divmod(np.flatnonzero(seen), max(size, 1)), dtype=np.int64)


def _cell_counts(ratings: Ratings, cells: Ints) -> Floats:
    """2·o[c,k] of each article and cell: shape ``(articles, cells)``."""
    size, articles, width = len(ratings.values), len(ratings.counted), cells.shape[1]
    place = np.full(size * size, -1, dtype=np.int64)
    place[cells[0] * size + cells[1]] = np.arange(width)
    out = np.zeros((articles, width))
    for i, j in pairs(len(ratings.coders)):
        both = ratings.present[:, i] & ratings.present[:, j] & (ratings.codes[:, i] != ratings.codes[:, j])
        pair = np.sort(ratings.codes[both][:, [i, j]], axis=1)
        weight = 2 / (ratings.coders_of[both] - 1)
        out += tally(articles, width, ratings.article[both], place[pair[:, 0] * size + pair[:, 1]], weight)
    return out


def pair_bootstrap(ratings: Ratings, *, level: Level = Level.NOMINAL, resampling: Resampling) -> Figure:
    """Alpha with the interval of SPSS's and SAS's KALPHA: observed pairs of values are drawn, D_e stays as it is.

    Krippendorff (2011), Algorithm for bootstrapping a distribution of alpha; Hayes and Krippendorff (2007). As many
    pairs are drawn as there are; replicates below -1 are dropped, and so is the number of replicates of 1 that is to be
    expected from draws without variation. It treats pairs as independent and is too narrow where they are not (several
    coders, many units of one article): for comparison with published figures only.
    """
    (figure,) = alpha(ratings, level=level).figures()
    if figure.value is None:
        return figure
    observed = ratings.coincidences()
    margins, total = observed.sum(axis=0), observed.sum()
    differences = squared_differences(ratings, level)
    expected = float(margins @ differences @ margins) / (total * (total - 1))
    drawn = int((ratings.coders_of * (ratings.coders_of - 1) // 2).sum())
    rng = np.random.default_rng(resampling.seed)
    share = (observed / total).ravel()
    counts = rng.multinomial(drawn, share / share.sum(), size=resampling.replicates)
    replicates = 1 - (counts @ differences.ravel()) / (drawn * expected)
    replicates[replicates < -1] = np.nan
    unvaried = round(resampling.replicates * float((np.diag(observed / total) ** drawn).sum()))
    replicates[np.flatnonzero(replicates == 1)[:unvaried]] = np.nan
    named = replace(resampling, method="bootstrap of pairs (KALPHA)")
    return replace(figure, interval=percentiles(replicates, named))
