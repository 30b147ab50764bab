"""Marks as units on a continuum: overlapping ones united, and what two coders share, by sorted boundaries.

Nothing here depends on how long the texts are: the cost is O(S log S) in the number S of marks.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from annotator.agreement.arrays import Bools, Ints, ranges
from annotator.agreement.marks import Marks


@dataclass(frozen=True, eq=False, slots=True)
class Units:
    """Units in columns, shape ``(units,)``; all articles (and layers) lie end to end on one line of positions."""

    article: Ints
    coder: Ints
    code: Ints
    start: Ints
    end: Ints

    def of(self, coder: int) -> tuple[Ints, Units]:
        """One coder's units in the order of the text, and where they stand in the columns."""
        place = np.flatnonzero(self.coder == coder)
        place = place[np.argsort(self.start[place], kind="stable")]
        return place, self.take(place)

    def take(self, which: Ints | Bools) -> Units:
        return Units(self.article[which], self.coder[which], self.code[which], self.start[which], self.end[which])

    @property
    def lengths(self) -> Ints:
        return self.end - self.start


def on_one_line(marks: Marks) -> Units:
    """Each mark as a unit, the articles end to end."""
    at = marks.offsets[marks.article]
    return Units(marks.article, marks.coder, marks.code, marks.start + at, marks.end + at)


def in_layers(units: Units, stride: int) -> Units:
    """Each code's units on a stretch of the line of its own, so that codes no longer meet."""
    return Units(
        units.article, units.coder, units.code, units.start + units.code * stride, units.end + units.code * stride
    )


def overlapping(start_a: Ints, end_a: Ints, start_b: Ints, end_b: Ints) -> tuple[Ints, Ints]:
    """All pairs (a, b) that share a position. Both sides are sorted by start and may overlap among themselves.

    Of two ranges that meet, the later start lies in the other range: so two searches find each pair exactly once.
    """
    low, high = np.searchsorted(start_b, start_a, "left"), np.searchsorted(start_b, end_a, "left")
    first_a, first_b = ranges(low, high - low)
    low, high = np.searchsorted(start_a, start_b, "right"), np.searchsorted(start_a, end_b, "left")
    second_b, second_a = ranges(low, np.maximum(high - low, 0))
    return np.concatenate([first_a, second_a]), np.concatenate([first_b, second_b])


def overlaps(units: Units, stride: int) -> Ints:
    """The articles in which a coder's units overlap each other, perhaps repeatedly."""
    start = np.sort(units.coder * stride + units.start)
    # The n-th end belongs to the n-th start wherever nothing overlaps, and else some end comes after a later start.
    end = np.sort(units.coder * stride + units.end)
    late = start[:-1][start[1:] < end[:-1]]
    if not len(late):
        return late
    order = np.argsort(units.coder * stride + units.start, kind="stable")
    return units.article[order[np.searchsorted(start, late)]]


def united(units: Units, group: Ints, stride: int) -> Units:
    """Overlapping units of the same ``group`` joined, the code of the first kept; touching units stay separate."""
    if not len(group):
        return units
    start, end = group * stride + units.start, group * stride + units.end
    order = np.argsort(start, kind="stable")
    start, reach = start[order], np.maximum.accumulate(end[order])
    opens = np.concatenate([[True], start[1:] >= reach[:-1]])
    first = np.flatnonzero(opens)
    last = np.concatenate([first[1:], [len(start)]]) - 1
    joined = units.take(order[first])
    base = group[order[first]] * stride
    return Units(joined.article, joined.coder, joined.code, joined.start, reach[last] - base)
