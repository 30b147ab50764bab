"""What each coder chose for each unit: the table that the coefficients are computed from."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

import numpy as np

from annotator.agreement.arrays import Bools, Floats, Ints, tally
from annotator.agreement.results import Confusion

MISSING = -1


@dataclass(frozen=True, eq=False, slots=True)
class Ratings:
    """Units × coders. ``codes[u, i]`` is an index into ``values``, or ``MISSING`` where coder i did not code unit u.

    ``article`` (units,) says in which of the ``counted`` articles (articles,) a unit lies: intervals resample those.
    ``unit`` names what is coded, ``rule`` how the units came to be. ``only_used``: the values are no list that was
    given to the coders, but those that occur, which is how many there are where chance depends on that.
    """

    codes: Ints
    values: tuple[Hashable, ...]
    coders: tuple[str, ...]
    article: Ints
    counted: Bools
    unit: str = "unit"
    rule: str = "units with fewer than two codes do not count"
    only_used: bool = False

    @classmethod
    def of(
        cls,
        rows: Sequence[Sequence[Hashable | None]],
        *,
        coders: Sequence[str] = (),
        values: Sequence[Hashable] = (),
        article: Sequence[int] | None = None,
        unit: str = "unit",
    ) -> Ratings:
        """From a table of units × coders with None where a coder is missing.

        Without ``values`` those that occur are taken, numbers in their order. Without ``article`` each unit counts as
        one of its own, so that an interval resamples units.
        """
        width = len(rows[0]) if rows else len(coders)
        known = tuple(values) or _in_order({value for row in rows for value in row if value is not None})
        place = {value: index for index, value in enumerate(known)}
        codes = [[MISSING if value is None else place[value] for value in row] for row in rows]
        of_article = np.arange(len(rows)) if article is None else np.asarray(article, dtype=np.int64)
        return cls(
            codes=np.array(codes, dtype=np.int64).reshape(len(rows), width),
            values=known,
            coders=tuple(coders) or tuple(str(i + 1) for i in range(width)),
            article=of_article,
            counted=np.ones(int(of_article.max(initial=-1)) + 1, dtype=np.bool_),
            unit=unit,
        )

    @property
    def present(self) -> Bools:
        """Shape ``(units, coders)``: who coded what."""
        return np.asarray(self.codes != MISSING)

    @property
    def coders_of(self) -> Ints:
        """Shape ``(units,)``: how many coders each unit has; m[u]."""
        return np.asarray(self.present.sum(axis=1), dtype=np.int64)

    def coincidences(self) -> Floats:
        """Observed coincidences o[c,k], shape ``(values, values)`` (Krippendorff 2019, 12.2)."""
        size = len(self.values)
        out = np.zeros((size, size))
        others = self.coders_of - 1
        for i, j in pairs(len(self.coders)):
            both = self.present[:, i] & self.present[:, j]
            out += tally(size, size, self.codes[both, i], self.codes[both, j], 1 / others[both])
        return out + out.T

    def confusion(self, first: str, second: str) -> Confusion:
        """What two of the coders chose for the units that both have coded."""
        i, j = self.coders.index(first), self.coders.index(second)
        both = self.present[:, i] & self.present[:, j]
        size = len(self.values)
        counts = tally(size, size, self.codes[both, i], self.codes[both, j]).astype(int)
        return Confusion((first, second), tuple(map(str, self.values)), tuple(map(tuple, counts.tolist())))


def pairs(coders: int) -> list[tuple[int, int]]:
    """Each two coders once."""
    return [(i, j) for i in range(coders) for j in range(i + 1, coders)]


def _in_order(values: set[Hashable]) -> tuple[Hashable, ...]:
    numbers = all(isinstance(value, (int, float)) for value in values)
    return tuple(sorted(values, key=_as_number if numbers else str))


def _as_number(value: Hashable) -> float:
    return float(value)  # type: ignore[arg-type]  # only called when all values are numbers
