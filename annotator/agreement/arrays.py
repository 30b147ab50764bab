"""The arrays that sums and formulas are made of, and divisions that say "undefined" instead of warning."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Floats: TypeAlias = NDArray[np.float64]
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
