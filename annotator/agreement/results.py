"""What a measure says: a value or the reason why there is none, with everything that is needed to read it."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from annotator.domain.said import said_of

ENOUGH_ARTICLES = 20


@dataclass(frozen=True, slots=True)
class Interval:
    """A bootstrap interval. ``dropped`` replicates were undefined and are not part of it."""

    low: float
    high: float
    share: float
    method: str
    replicates: int
    dropped: int
    seed: int


@dataclass(frozen=True, slots=True)
class Figure:
    """One measure of agreement. Either ``value`` is a number or ``undefined`` says why it is none; never both.

    ``unit`` is what is compared, ``rule`` by which convention, ``n_units`` how many there are, ``n_pairable`` how many
    of them (for a continuum: how many positions, summed over coders) took part, and ``coverage`` which share that is.
    """

    measure: str
    unit: str
    rule: str
    coders: tuple[str, ...]
    n_articles: int
    n_units: int
    n_pairable: float
    value: float | None = None
    undefined: str = ""
    code: str | None = None
    coverage: float | None = None
    percent_agreement: float | None = None
    interval: Interval | None = None
    notes: tuple[str, ...] = ()

    def valued(self, measure: str, value: float, reason: str, *, code: str | None = None) -> Figure:
        """This frame with a measure in it; ``reason`` is kept where the value is not a number."""
        if math.isnan(value):
            return replace(self, measure=measure, code=code, value=None, undefined=reason)
        return replace(self, measure=measure, code=code, value=float(value), undefined="")

    def noting(self, *notes: str) -> Figure:
        """The figure with further remarks; empty ones are left out."""
        said = tuple(note for note in notes if note)
        return replace(self, notes=self.notes + said) if said else self


@dataclass(frozen=True, slots=True)
class Confusion:
    """How often coder A (rows) and coder B (columns) chose which values for the same units."""

    coders: tuple[str, str]
    values: tuple[str, ...]
    counts: tuple[tuple[int, ...], ...]

    @property
    def total(self) -> int:
        return sum(map(sum, self.counts))

    @property
    def agreeing(self) -> int:
        return sum(self.counts[i][i] for i in range(len(self.values)))


def article_note(n_articles: int) -> str:
    """A warning where an interval rests on few articles, else nothing."""
    if n_articles >= ENOUGH_ARTICLES:
        return ""
    return said_of(
        n_articles,
        "Only 1 article: the interval is rough below {enough}.",
        "Only {count} articles: the interval is rough below {enough}.",
        enough=ENOUGH_ARTICLES,
    )
