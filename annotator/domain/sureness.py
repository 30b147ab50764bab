"""How sure a suggestion is, as one of three levels."""

from __future__ import annotations

from typing import Final

SURENESS: Final = ("likely", "possible", "unsure")
"""The levels, the surest first."""
# Of the suggestions with such a score .93, .84 and (below) .57 were right, where the counts of one half of the measured
# articles scored the other: ``python -m tests.benchmarks.suggest_score GOLD --halves``.
_LIKELY, _POSSIBLE = 0.85, 0.65


def level_of(score: float) -> str:
    """The level of a score, which is the share of such suggestions that were right where it was measured."""
    if score >= _LIKELY:
        return "likely"
    return "possible" if score >= _POSSIBLE else "unsure"
