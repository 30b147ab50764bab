"""The arrays that sums and formulas are made of, and divisions that say "undefined" instead of warning."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Floats: TypeAlias = NDArray[np.float64]
Singles: TypeAlias = NDArray[np.float32]
Ints: TypeAlias = NDArray[np.int64]
Bools: TypeAlias = NDArray[np.bool_]


def quotient(numerator: Floats, denominator: Floats, *, defined: Bools | None = None) -> Floats:
    """Element by element; NaN, which never leaves this package, where it is not ``defined`` or would divide by zero."""
    numerator, denominator = np.broadcast_arrays(numerator, denominator)
    safe = denominator != 0 if defined is None else defined & (denominator != 0)
    out = np.full(numerator.shape, np.nan)
    np.divide(numerator, denominator, out=out, where=safe)
    return out


def tally(rows: int, columns: int, row: Ints, column: Ints, weights: Floats | None = None) -> Floats:
    """How much fell on each (row, column): shape ``(rows, columns)``."""
    flat = np.bincount(row * columns + column, weights=weights, minlength=rows * columns)
    return flat.reshape(rows, columns).astype(np.float64, copy=False)


def ranges(first: Ints, counts: Ints) -> tuple[Ints, Ints]:
    """The ranges ``first[i] … first[i] + counts[i] - 1`` one after the other: each element's i, and the element."""
    owner = np.repeat(np.arange(len(counts)), counts)
    before = np.cumsum(counts) - counts
    return owner, np.arange(len(owner)) - np.repeat(before - first, counts)


def wider(array: Floats | Sparse, width: int) -> Floats | Sparse:
    """With columns of zeros at the end, up to a width."""
    if isinstance(array, Sparse):
        return Sparse(array.row, array.column, array.value, (array.shape[0], width))
    return np.concatenate([array, np.zeros((len(array), width - array.shape[1]))], axis=1)


MOST_CELLS = 1 << 22
# From one entry in 500 on a dense product is faster.
_OFTEN = 0.002
_BLOCK_CELLS = 1 << 21


@dataclass(frozen=True, eq=False, slots=True)
class Sparse:
    """Counts of which most are zero: shape (rows, columns), given by the entries that are not."""

    row: Ints
    column: Ints
    value: Floats
    shape: tuple[int, int]

    def sum(self) -> Floats:
        """Over the rows."""
        return np.bincount(self.column, self.value, minlength=self.shape[1]).astype(np.float64, copy=False)

    def row_of(self, index: int) -> Floats:
        """One row with its zeros: shape ``(columns,)``."""
        here = np.flatnonzero(self.row == index)
        return np.bincount(self.column[here], self.value[here], minlength=self.shape[1]).astype(np.float64, copy=False)

    def columns(self, which: Ints) -> Floats:
        """Some columns with their zeros: shape ``(rows, some)``."""
        place = np.full(self.shape[1], -1, dtype=np.int64)
        place[which] = np.arange(len(which))
        here = np.flatnonzero(place[self.column] >= 0)
        return tally(self.shape[0], len(which), self.row[here], place[self.column[here]], self.value[here])

    def with_row(self, index: int, values: Floats) -> Sparse:
        """The same with other values, (columns,), in one row."""
        kept, column = self.row != index, np.flatnonzero(values)
        return Sparse(
            np.concatenate([self.row[kept], np.full(len(column), index)]),
            np.concatenate([self.column[kept], column]),
            np.concatenate([self.value[kept], values[column]]),
            self.shape,
        )

    def rows(self, chosen: Bools) -> Sparse:
        kept = chosen[self.row]
        place = np.cumsum(chosen) - 1
        return Sparse(place[self.row[kept]], self.column[kept], self.value[kept], (int(chosen.sum()), self.shape[1]))

    def weighted(self, weights: Singles) -> Floats:
        """``weights @ self``, shape ``(replicates, columns)``; the weights are whole numbers that add up to the rows.

        Columns with many entries are multiplied as dense blocks, which is several times as fast; the rest, of which
        there may be very many, entry by entry.
        """
        rows, columns = self.shape
        out = np.zeros((len(weights), columns))
        count = np.bincount(self.column, minlength=columns)
        factors = weights if exact_in_single(self.value, rows) else weights.astype(np.float64)
        often = np.flatnonzero(count > _OFTEN * rows)
        width = max(1, _BLOCK_CELLS // max(rows, 1))
        for first in range(0, len(often), width):
            block = often[first : first + width]
            place = np.full(columns, -1, dtype=np.int64)
            place[block] = np.arange(len(block))
            here = np.flatnonzero(place[self.column] >= 0)
            dense = tally(rows, len(block), self.row[here], place[self.column[here]], self.value[here])
            out[:, block] = factors @ dense.astype(factors.dtype)
        rest = np.flatnonzero(count[self.column] <= _OFTEN * rows)
        seldom, back = np.unique(self.column[rest], return_inverse=True)
        row, value = self.row[rest], self.value[rest]
        for replicate, weight in enumerate(factors if len(rest) else ()):
            out[replicate, seldom] = np.bincount(back, value * weight[row], minlength=len(seldom))
        return out


def exact_in_single(values: Floats, rows: int) -> bool:
    """Whether sums of the values, each as often as it is drawn, lose nothing with half the digits.

    They are whole numbers or halves, and ``rows`` of the largest, which is all that can be drawn, stay below 2²³.
    """
    doubled = 2 * values
    return bool(rows * np.abs(doubled).max(initial=0) < 1 << 24) and np.array_equal(doubled, np.rint(doubled))


class Tally:
    """Adds up what falls on each (row, column), in an array where that is small and else in a sparse one."""

    def __init__(self, rows: int, columns: int) -> None:
        self._shape = (rows, columns)
        self._keys: list[Ints] = []
        self._weights: list[Floats] = []

    def add(self, row: Ints, column: Ints, weights: Floats) -> None:
        self._keys.append(row * self._shape[1] + column)
        self._weights.append(weights)

    def total(self) -> Floats | Sparse:
        rows, columns = self._shape
        key = np.concatenate(self._keys) if self._keys else np.zeros(0, dtype=np.int64)
        weights = np.concatenate(self._weights) if self._weights else np.zeros(0)
        if rows * columns <= MOST_CELLS:
            flat = np.bincount(key, weights, minlength=rows * columns).astype(np.float64, copy=False)
            return flat.reshape(rows, columns)
        order = np.argsort(key, kind="stable")
        heads = np.flatnonzero(np.diff(key[order], prepend=-1))
        value = np.add.reduceat(weights[order], heads) if len(heads) else weights
        row, column = np.divmod(key[order[heads]], columns)
        return Sparse(row, column, value, self._shape)
