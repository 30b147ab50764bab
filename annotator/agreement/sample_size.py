"""How much must be coded twice."""

from __future__ import annotations

import math
from statistics import NormalDist


def bloch_kraemer(rarest: float, lowest_alpha: float, *, significance: float = 0.05) -> float:
    """How many units so that alpha is above ``lowest_alpha`` for a code that makes up the share ``rarest``.

    N = 2z²·[(1+α)(3-α) / (4(1-α)p(1-p)) - α], two coders (Bloch and Kraemer 1989, eq. 3.7, as in Krippendorff 2019,
    12.8). ``significance`` is one-sided. Round up: see ``units_needed``.
    """
    if not 0 < rarest < 1:
        raise ValueError("the share of the rarest code lies between 0 and 1")
    if not 0 <= lowest_alpha < 1:
        raise ValueError("the lowest acceptable alpha is at least 0 and below 1")
    z = NormalDist().inv_cdf(1 - significance)
    spread = (1 + lowest_alpha) * (3 - lowest_alpha) / (4 * (1 - lowest_alpha) * rarest * (1 - rarest))
    return 2 * z**2 * (spread - lowest_alpha)


def units_needed(rarest: float, lowest_alpha: float, *, significance: float = 0.05) -> int:
    """``bloch_kraemer`` in whole units."""
    return math.ceil(bloch_kraemer(rarest, lowest_alpha, significance=significance))


def lacy_riffe(population: int, assumed_agreement: float, *, standard_error: float | None = None) -> float:
    """How many of ``population`` units so that percent agreement in all of them is at least the lowest acceptable.

    n = [(N-1)SE² + PQN] / [(N-1)SE² + PQ], P = lowest acceptable agreement + .05 (Lacy and Riffe 1996). The
    standard error is .05 / 1.64 unless given: 95 % one-sided confidence, five points.
    """
    if population < 1:
        raise ValueError("there must be at least one unit")
    if not 0 < assumed_agreement < 1:
        raise ValueError("the assumed agreement lies between 0 and 1")
    error = 0.05 / 1.64 if standard_error is None else standard_error
    fixed = (population - 1) * error**2
    variance = assumed_agreement * (1 - assumed_agreement)
    return (fixed + variance * population) / (fixed + variance)


def units_to_check(population: int, lowest_agreement: float) -> int:
    """``lacy_riffe`` in whole units, from the lowest acceptable agreement, which must be below .95."""
    return math.ceil(lacy_riffe(population, lowest_agreement + 0.05))
