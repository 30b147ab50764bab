"""Intervals: articles are resampled, because statements of one article are no independent observations.

Every measure of this package is a function of sums over articles. A replicate is therefore one row of a product
``weights (replicates, articles) @ sums (articles, columns)``; no text and no statement is looked at again.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any, Protocol, Self

import numpy as np
from numpy.typing import NDArray

from annotator.agreement.arrays import Bools, Floats, Singles, Sparse, exact_in_single
from annotator.agreement.results import Figure, Interval, article_note

# A product of few large blocks is several times as fast as one of many small ones when the cores have other work too:
# BLAS's threads wait for each other at every block. 12 million weights are 48 MB.
_BLOCK = 12 << 20
_DRAWS_AT_ONCE = 1 << 19
_DOUBLES_AT_ONCE = 1 << 20
ARTICLES_NEEDED = 2


@dataclass(frozen=True, slots=True)
class Resampling:
    """How an interval is made: how often articles are drawn, from which seed, and how much of them it holds."""

    replicates: int = 1000
    seed: int = 1
    share: float = 0.95
    method: str = "percentile bootstrap of articles"


@dataclass(frozen=True, eq=False)
class Sums:
    """Sufficient statistics. Each field is an array whose first axis is the article (or, resampled, the replicate).

    Where an article uses few of very many values (sets of actors), a field is ``Sparse`` until it is summed.
    """

    def pooled(self) -> Self:
        """The sums over all articles: the fields without their first axis."""
        return self._each(lambda array: array.sum(axis=0), lambda sparse: sparse.sum())

    def rows(self, chosen: Bools) -> Self:
        """Only some of the articles."""
        if chosen.all():
            return self
        return self._each(lambda array: array[chosen], lambda sparse: sparse.rows(chosen))

    def with_article(self, index: int, other: Self, source: int = 0) -> Self:
        """The sums with one article's row taken from ``other``: after an edit nothing else is computed again.

        What that leaves as it was is not copied; where it changes nothing, the sums themselves are returned.
        """
        theirs, changed = other.arrays(), dict[str, Any]()
        for name, array in self.arrays().items():
            new = row_of(theirs[name], source)
            if not np.array_equal(row_of(array, index), new):
                changed[name] = _with_row(array, index, new)
        return replace(self, **changed) if changed else self

    def _each(self, dense: Callable[[Floats], Floats], sparse: Callable[[Sparse], Floats | Sparse]) -> Self:
        changed: dict[str, Any] = {
            name: sparse(array) if isinstance(array, Sparse) else dense(array) for name, array in self.arrays().items()
        }
        return replace(self, **changed)

    def arrays(self) -> dict[str, Floats | Sparse]:
        """The fields by name."""
        return {field.name: getattr(self, field.name) for field in fields(self)}


def row_of(array: Floats | Sparse, index: int) -> Floats:
    """One article's part of a field of sums."""
    return array.row_of(index) if isinstance(array, Sparse) else np.asarray(array[index])


def _with_row(array: Floats | Sparse, index: int, new: Floats) -> Floats | Sparse:
    if isinstance(array, Sparse):
        return array.with_row(index, new)
    out = array.copy()
    out[index] = new
    return out


class Pack:
    """The sums of several families side by side, so that a block of replicates is two products of matrices.

    Columns that are the same in several families are multiplied once. Columns of small counts are multiplied with half
    the digits, which is exact for them and twice as fast.
    """

    def __init__(self, sums: Sequence[Sums]) -> None:
        self._sums = sums
        seen: dict[bytes, int] = {}
        dense = [array for one in sums for array in one.arrays().values() if not isinstance(array, Sparse)]
        columns = (column for array in dense for column in array.reshape(len(array), -1).T)
        self._place = np.array([seen.setdefault(column.tobytes(), len(seen)) for column in columns], dtype=np.int64)
        distinct = [np.frombuffer(column) for column in seen]
        is_small = np.array([exact_in_single(column, len(column)) for column in distinct], dtype=np.bool_)
        self._small, self._large = np.flatnonzero(is_small), np.flatnonzero(~is_small)
        rows = dense[0].shape[0]
        self._counts = _side_by_side([distinct[k] for k in self._small], rows, np.float32)
        self._others = _side_by_side([distinct[k] for k in self._large], rows, np.float64)

    def resampled(self, weights: Singles) -> list[Sums]:
        """One pooled sum for each row of ``weights``, shape ``(replicates, articles)``."""
        table = self._products(weights)
        at, out = 0, []
        for one in self._sums:
            changed: dict[str, Any] = {}
            for name, array in one.arrays().items():
                if isinstance(array, Sparse):
                    changed[name] = array.weighted(weights)
                else:
                    width = math.prod(array.shape[1:])
                    columns = table[:, self._place[at : at + width]]
                    changed[name] = columns.reshape(len(weights), *array.shape[1:])
                    at += width
            out.append(replace(one, **changed))
        return out

    def _products(self, weights: Singles) -> Floats:
        out = np.empty((len(weights), len(self._small) + len(self._large)))
        out[:, self._small] = weights @ self._counts
        at_once = max(1, _DOUBLES_AT_ONCE // max(weights.shape[1], 1))
        for first in range(0, len(weights) if len(self._large) else 0, at_once):
            rows = slice(first, first + at_once)
            out[rows, self._large] = weights[rows].astype(np.float64) @ self._others
        return out


def _side_by_side(columns: Sequence[Floats], rows: int, dtype: type[np.floating[Any]]) -> NDArray[Any]:
    out = np.empty((rows, len(columns)), dtype=dtype)
    for place, column in enumerate(columns):
        out[:, place] = column
    return out


class Family(Protocol):
    """Measures that are computed from the same sums, in one go."""

    @property
    def sums(self) -> Any:  # noqa: ANN401 - each family has sums of its own class and hands them to its own values()
        """Per article."""

    @property
    def counted(self) -> Bools:
        """Shape ``(articles,)``: which of them at least two coders have finished."""

    def values(self, sums: Any) -> Floats:  # noqa: ANN401 - as above
        """The measures on the last axis, for sums without (pooled) or with (resampled) a first axis."""

    def figures(self) -> tuple[Figure, ...]:
        """The measures over all articles, without intervals, in the order of ``values``."""


def article_weights(articles: int, resampling: Resampling) -> Iterator[Singles]:
    """How often each article is drawn: blocks ``(some replicates, articles)``, the same for the same seed."""
    rng = np.random.default_rng(resampling.seed)
    in_block, at_once = max(1, _BLOCK // max(articles, 1)), max(1, _DRAWS_AT_ONCE // max(articles, 1))
    for done in range(0, resampling.replicates, in_block):
        block = np.empty((min(in_block, resampling.replicates - done), articles), dtype=np.float32)
        for first in range(0, len(block), at_once):
            rows = block[first : first + at_once]
            drawn = rng.integers(0, articles, size=rows.shape)
            drawn += np.arange(len(rows))[:, np.newaxis] * articles
            rows[:] = np.bincount(drawn.ravel(), minlength=rows.size).reshape(rows.shape)
        yield block


def with_intervals(families: Sequence[Family], resampling: Resampling) -> tuple[tuple[Figure, ...], ...]:
    """The figures of each family with their intervals, all from the same draws of articles."""
    if not families:
        return ()
    counted = counted_by(families)
    found = [family.figures() for family in families]
    articles = int(counted.sum())
    if articles < ARTICLES_NEEDED:
        return tuple(bounded(figures, None, articles, resampling) for figures in found)
    pack = Pack([family.sums.rows(counted) for family in families])
    blocks = [
        [family.values(sums) for family, sums in zip(families, pack.resampled(weights), strict=True)]
        for weights in article_weights(articles, resampling)
    ]
    out = []
    for index, figures in enumerate(found):
        replicates = np.concatenate([block[index] for block in blocks])
        out.append(bounded(figures, replicates, articles, resampling))
    return tuple(out)


def counted_by(families: Sequence[Family]) -> Bools:
    """The articles that all of the families are about, shape ``(articles,)``."""
    counted = families[0].counted
    if any(not np.array_equal(counted, family.counted) for family in families):
        raise ValueError("families that are resampled together must be about the same articles")
    return counted


def bounded(
    figures: Sequence[Figure], replicates: Floats | None, articles: int, resampling: Resampling
) -> tuple[Figure, ...]:
    """The figures with their intervals from replicates (replicates, figures); None where there are too few articles."""
    note = article_note(articles)
    if replicates is None:
        return tuple(figure.noting(note) for figure in figures)
    return tuple(
        figure
        if figure.value is None
        else replace(figure, interval=percentiles(replicates[:, k], resampling)).noting(note)
        for k, figure in enumerate(figures)
    )


def percentiles(replicates: Floats, resampling: Resampling) -> Interval | None:
    """The middle ``share`` of the defined replicates; None where there is none. Shape ``(replicates,)``."""
    defined = replicates[~np.isnan(replicates)]
    if not len(defined):
        return None
    tail = (1 - resampling.share) / 2
    ordered = np.sort(defined)
    return Interval(
        _quantile(ordered, tail),
        _quantile(ordered, 1 - tail),
        share=resampling.share,
        method=resampling.method,
        replicates=len(replicates),
        dropped=len(replicates) - len(defined),
        seed=resampling.seed,
    )


def _quantile(ordered: Floats, share: float) -> float:
    """Between the nearest two of the values in proportion, as ``np.quantile``, which takes ten times as long."""
    place = share * (len(ordered) - 1)
    below = int(place)
    low, high = float(ordered[below]), float(ordered[min(below + 1, len(ordered) - 1)])
    return low + (high - low) * (place - below)
