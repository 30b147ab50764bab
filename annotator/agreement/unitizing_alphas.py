"""The unitizing alphas as formulas over sums: u-, |u-, cu- and (k)u-alpha.

K. Krippendorff, Y. Mathet, S. Bouvry and A. Widlöcher (2016), On the reliability of unitizing textual continua, Quality
& Quantity 50; K. Krippendorff (2019), Content Analysis, 4th ed., 12.6. The formulas stand in the docstrings, in their
notation: S[i,g] is the g-th unit of coder i, φ a gap, L the length of the continuum and m the number of coders.

- l[c,k] = 1/(m-1) · Σ over coders i≠j of the positions that i gave c and j gave k; l[c] = Σ_k l[c,k]; l.. = m·L
- X[c] = Σ of the squared lengths of the units with value c; X[φ] = l[φ]
- e[c,k] = l.. · (l[c]·l[k] - [c=k]·X[c]) / (l..² - ΣX)
- with an asterisk: the same for the parts of units that meet units of others, X*[c] from their summed lengths

Articles that not all coders have finished take part with the m that have: sums over articles keep their meaning.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from annotator.agreement.arrays import Bools, Floats, quotient
from annotator.agreement.bootstrap import Sums


@dataclass(frozen=True, eq=False)
class UnitizingSums(Sums):
    """What the unitizing alphas need of each article; (A,) or, per code, (A, C); all in positions.

    With m coders, ``positions`` is l.. = m·L; ``lengths`` l[c], ``squares`` X[c] and ``agreeing`` l[c,c] of the valued
    units; ``paired`` l*[c] and ``paired_squares`` X*[c] of their parts that meet units of others. ``marked…`` are the
    same after all codes are one. What concerns gaps follows from these.
    """

    positions: Floats
    lengths: Floats
    squares: Floats
    agreeing: Floats
    paired: Floats
    paired_squares: Floats
    marked: Floats
    marked_squares: Floats
    marked_paired: Floats


def u_alpha(sums: UnitizingSums) -> Floats:
    """All values and gaps: u = 1 - (l.. - Σ l[c,c]) / (e.. - Σ e[c,c])."""
    gap, gap_agreeing = gaps(sums.positions, sums.lengths.sum(-1), sums.paired.sum(-1))
    margins = np.concatenate([sums.lengths, gap[..., None]], axis=-1)
    agreeing = np.concatenate([sums.agreeing, gap_agreeing[..., None]], axis=-1)
    # Gaps are corrected by their positions, which is their margin.
    squares = np.concatenate([sums.squares, gap[..., None]], axis=-1)
    return alpha_of(margins, agreeing, squares)


def binary_u_alpha(positions: Floats, marked: Floats, squares: Floats, agreeing: Floats) -> Floats:
    """Marked or not: |u, where all values are one, or u of one code's layer. All of the same shape."""
    gap, gap_agreeing = gaps(positions, marked, agreeing)
    return alpha_of(
        np.stack([marked, gap], axis=-1),
        np.stack([agreeing, gap_agreeing], axis=-1),
        np.stack([squares, gap], axis=-1),
    )


def cu_alpha(sums: UnitizingSums) -> Floats:
    """The values of what at least two coders marked, gaps left out: u of l* and e*."""
    return alpha_of(sums.paired, sums.agreeing, sums.paired_squares)


def ku_alpha(sums: UnitizingSums) -> Floats:
    """How reliably one value is told from the others: (k)u = 1 - (e*[k]/l*[k])·(l*[k]-l*[k,k])/(e*[k]-e*[k,k]).

    With e*[c,k] written out, common factors cancel. Shape ``(…, codes)``.
    """
    own = sums.paired
    total = own.sum(-1, keepdims=True)
    others = total - own
    disagreeing = (own * total - sums.paired_squares) * (own - sums.agreeing)
    return 1 - quotient(disagreeing, own * own * others, defined=(own > 0) & (_others_used(own)))


def position_alpha(sums: UnitizingSums) -> Floats:
    """Nominal alpha of the positions, each taken for a unit of length one: what token agreement amounts to."""
    gap, gap_agreeing = gaps(sums.positions, sums.lengths.sum(-1), sums.paired.sum(-1))
    margins = np.concatenate([sums.lengths, gap[..., None]], axis=-1)
    agreeing = np.concatenate([sums.agreeing, gap_agreeing[..., None]], axis=-1)
    return alpha_of(margins, agreeing, margins)


def alpha_of(margins: Floats, agreeing: Floats, corrections: Floats) -> Floats:
    """1 - observed / expected disagreement over values on the last axis; NaN where fewer than two values occur.

    e[c,k] = l..·(l[c]·l[k] - [c=k]·X[c]) / (l..² - ΣX); written so that nothing near-equal is subtracted.
    """
    total = margins.sum(-1)
    observed = (margins - agreeing).sum(-1) * (total * total - corrections.sum(-1))
    expected = total * (margins * (total[..., None] - margins)).sum(-1)
    return 1 - quotient(observed, expected, defined=(margins > 0).sum(-1) >= 2)


def gaps(positions: Floats, marked: Floats, paired: Floats) -> tuple[Floats, Floats]:
    """l[φ] and l[φ,φ]: of each pair of coders the gaps share what is left of the length without either's units."""
    return positions - marked, positions - 2 * marked + paired


def _others_used(own: Floats) -> Bools:
    used: Bools = own > 0
    return np.asarray(used.sum(-1, keepdims=True) - used > 0)
