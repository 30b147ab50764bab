"""Which prediction belongs to which annotation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

Attribution = Mapping[str, Any]
Ranges = Sequence[Sequence[int]]


def characters(text: str, ranges: Ranges) -> set[int]:
    return {place for start, end in ranges for place in range(start, end) if not text[place].isspace()}


def matched(text: str, gold: Sequence[Attribution], found: Sequence[Attribution]) -> list[tuple[int, int]]:
    """Pairs of an annotation and a prediction, one to one, the best overlap first."""
    left = [characters(text, each["content"]) for each in gold]
    right = [characters(text, each["content"]) for each in found]
    overlaps = sorted(
        (-len(a & b) / len(a | b), i, j)
        for i, a in enumerate(left)
        for j, b in enumerate(right)
        if 2 * len(a & b) >= len(a | b) > 0
    )
    pairs: dict[int, int] = {}
    for _, i, j in overlaps:
        if i not in pairs and j not in pairs.values():
            pairs[i] = j
    return sorted(pairs.items())
