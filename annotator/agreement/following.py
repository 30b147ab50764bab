"""Intervals that follow an edit: one article's change moves each replicate by the article's weight times the change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Protocol, Self

import numpy as np
from numpy.typing import NDArray

from annotator.agreement.arrays import Floats, Ints, Sparse, wider
from annotator.agreement.bootstrap import (
    ARTICLES_NEEDED,
    Family,
    Pack,
    Resampling,
    Sums,
    article_weights,
    bounded,
    counted_by,
    row_of,
)
from annotator.agreement.results import Figure

_EXACT = float(1 << 52)
_AT_ONCE = 100


class Changing(Family, Protocol):
    """A family in which one article's part can be put in the place of another."""

    def with_article(self, index: int, other: Any) -> Self:  # noqa: ANN401 - another family of the same class
        """With the part of a family of that article alone; itself where that is no change."""


class Following:
    """What ``with_intervals`` computes, kept so that an edit costs what one article does.

    ``families`` are as of now. Their replicates stay in memory: replicates × columns of sums, and a byte for each
    article and replicate.
    """

    def __init__(self, families: Sequence[Changing], resampling: Resampling) -> None:
        self.families = tuple(families)
        self._resampling = resampling
        counted = counted_by(families)
        self._counted, self._place, self._articles = counted, np.cumsum(counted) - 1, int(counted.sum())
        self._weights: NDArray[np.unsignedinteger[Any]] = np.zeros((0, 0), dtype=np.uint8)
        self._replicates: list[Sums] = []
        self._exact: list[dict[str, bool]] = []
        if self._articles >= ARTICLES_NEEDED:
            self._draw()
        self._figures = [self._bounded(index) for index in range(len(self.families))]

    @property
    def figures(self) -> tuple[tuple[Figure, ...], ...]:
        """As from ``with_intervals``: the same numbers, but for rounding where sums are no whole numbers or halves."""
        return tuple(self._figures)

    def change(self, article: int, others: Sequence[Changing]) -> None:
        """Take one article's part from families that are about that article alone."""
        for index, (family, other) in enumerate(zip(self.families, others, strict=True)):
            changed = family.with_article(article, other)
            if changed is not family:
                self.families = (*self.families[:index], changed, *self.families[index + 1 :])
                if self._replicates and self._counted[article]:
                    self._move(index, article, family.sums, changed.sums)
                self._figures[index] = self._bounded(index)

    def _draw(self) -> None:
        pack = Pack([family.sums.rows(self._counted) for family in self.families])
        weights, found = [], list[list[Sums]]()
        for block in article_weights(self._articles, self._resampling):
            # Hardly ever is one article drawn more than 255 times.
            weights.append(np.ascontiguousarray(block.T, dtype=np.min_scalar_type(int(block.max()))))
            found.append(pack.resampled(block))
        self._weights = np.concatenate(weights, axis=1)
        self._replicates = [_behind_each_other(blocks) for blocks in zip(*found, strict=True)]
        self._exact = [
            {name: _is_exact(array, self._articles) for name, array in family.sums.arrays().items()}
            for family in self.families
        ]

    def _move(self, index: int, article: int, before: Sums, after: Sums) -> None:
        old, new, moved = before.arrays(), after.arrays(), dict[str, Any]()
        weight = self._weights[self._place[article]].astype(np.float64)
        for name, replicates in self._replicates[index].arrays().items():
            if new[name] is old[name]:
                continue
            row, gone = row_of(new[name], article), row_of(old[name], article)
            moving = np.asarray(replicates)
            table = moving.reshape(len(moving), -1)
            table = np.asarray(wider(table, row.size))
            change = row.ravel() - np.pad(gone.ravel(), (0, row.size - gone.size))
            columns = np.flatnonzero(change)
            self._exact[index][name] &= _is_exact(row, self._articles)
            if self._exact[index][name]:
                table[:, columns] += weight[:, np.newaxis] * change[columns]
            else:
                table[:, columns] = self._again(new[name], columns)
            moved[name] = table.reshape(len(table), *row.shape)
        self._replicates[index] = replace(self._replicates[index], **moved)

    def _again(self, array: Floats | Sparse, columns: Ints) -> Floats:
        """The replicates of some columns, all articles added up anew so that rounding does not accumulate."""
        rows = (array.columns(columns) if isinstance(array, Sparse) else array.reshape(len(array), -1)[:, columns])[
            self._counted
        ]
        out = np.empty((self._weights.shape[1], len(columns)))
        for first in range(0, len(out), _AT_ONCE):
            block = self._weights[:, first : first + _AT_ONCE]
            out[first : first + _AT_ONCE] = block.T.astype(np.float64) @ rows
        return out

    def _bounded(self, index: int) -> tuple[Figure, ...]:
        family = self.families[index]
        replicates = family.values(self._replicates[index]) if self._replicates else None
        return bounded(family.figures(), replicates, self._articles, self._resampling)


def _behind_each_other(blocks: Sequence[Sums]) -> Sums:
    """The replicates of several blocks as those of one."""
    if len(blocks) == 1:
        return blocks[0]
    fields = [block.arrays() for block in blocks]
    return replace(blocks[0], **{name: np.concatenate([field[name] for field in fields]) for name in fields[0]})


def _is_exact(array: Floats | Sparse, articles: int) -> bool:
    """Whether sums of the values are exact in whatever order they are made: whole numbers or halves below 2⁵²."""
    doubled = 2 * (array.value if isinstance(array, Sparse) else array)
    return bool(articles * np.abs(doubled).max(initial=0) < _EXACT) and np.array_equal(doubled, np.rint(doubled))
