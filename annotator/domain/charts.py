"""What charts show, as plain values: the window paints them, and the export draws them into files."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, TypeAlias

THRESHOLDS: Final = (0.667, 0.8)


@dataclass(frozen=True, slots=True)
class Whisker:
    """A dot with its interval. Where ``value`` is None, ``undefined`` says why, and nothing is drawn but that.

    ``judged`` is False for measures that thresholds are not made for, such as percent agreement and F1.
    """

    label: str
    value: float | None
    low: float | None = None
    high: float | None = None
    undefined: str = ""
    about: str = ""
    judged: bool = True


@dataclass(frozen=True, slots=True)
class DotAndWhisker:
    """Figures one below the other, against the thresholds. The lower end of an interval is what counts."""

    title: str
    rows: tuple[Whisker, ...]
    thresholds: tuple[float, ...] = THRESHOLDS

    @property
    def axis(self) -> tuple[float, float]:
        """From 0, or further left where something lies there, to 1."""
        ends = [end for row in self.rows for end in (row.value, row.low) if end is not None]
        return max(-1.0, min([0.0, *ends])), 1.0


@dataclass(frozen=True, slots=True)
class HeatMap:
    """How often the two coders gave which values to the same: ``counts[row][column]``."""

    title: str
    row_coder: str
    column_coder: str
    values: tuple[str, ...]
    counts: tuple[tuple[int, ...], ...]

    def share_of_row(self, row: int, column: int) -> float:
        total = sum(self.counts[row])
        return self.counts[row][column] / total if total else 0.0


@dataclass(frozen=True, slots=True)
class Bar:
    """An article and how far coders disagree in it: None with the reason where that cannot be said."""

    article: str
    label: str
    value: float | None
    undefined: str = ""
    about: str = ""


@dataclass(frozen=True, slots=True)
class Bars:
    """Articles, where coders disagree most first. A diagnosis, and no measure of reliability."""

    title: str
    measure: str
    rows: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Point:
    """A batch of articles, or a round, with the figure of it alone."""

    label: str
    n_articles: int
    value: float | None
    low: float | None = None
    high: float | None = None
    undefined: str = ""


@dataclass(frozen=True, slots=True)
class Series:
    """One figure from batch to batch."""

    label: str
    points: tuple[Point, ...]
    judged: bool = True


@dataclass(frozen=True, slots=True)
class Course:
    """How agreement goes on: ``batches`` names them in order. ``empty`` says why there are none."""

    title: str
    batches: tuple[str, ...]
    series: tuple[Series, ...]
    thresholds: tuple[float, ...] = THRESHOLDS
    empty: str = ""


Chart: TypeAlias = DotAndWhisker | HeatMap | Bars | Course


def number(value: float) -> str:
    """Three places, without the 0 before the point: .940, 1.000, -.123."""
    words = f"{value:.3f}"
    return words.replace("0.", ".", 1) if words.lstrip("-").startswith("0.") else words
