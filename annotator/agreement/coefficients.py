"""Agreement on the values of given units, nominal: percent, alpha, kappa, pi, Fleiss' kappa, AC1 and S."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, cast

import numpy as np

from annotator.agreement.arrays import Bools, Floats, Ints, Tally, quotient, wider
from annotator.agreement.bootstrap import Sums, row_of
from annotator.agreement.ratings import Ratings, pairs
from annotator.agreement.results import Figure
from annotator.domain.said import said


class Measure(StrEnum):
    """The nominal measures, each with the name it has in exported results."""

    PERCENT = "percent"
    ALPHA = "alpha_nominal"
    KAPPA = "kappa"
    PI = "pi"
    FLEISS = "fleiss"
    AC1 = "ac1"
    S = "S"


DEFAULT_MEASURES = (Measure.PERCENT, Measure.ALPHA)


@dataclass(frozen=True, eq=False)
class NominalSums(Sums):
    """What the nominal coefficients need of each article: (A,), per value (A, K).

    ``every`` unit, those that ``all_coded`` (all coders), ``units`` with at least two codes and ``coded`` with at least
    one; ``share`` the sum over units of the share of
    agreeing pairs; ``pairable`` n[c] and ``agreeing`` Σo[c,c] as in a coincidence matrix. Only where a chosen measure
    needs them, and else without values (A, 0): ``prevalence``, the sum over coded units of the share of the unit's
    codes that are c; and of two coders, what each chose where both did, ``first`` and ``second``.
    """

    every: Floats
    all_coded: Floats
    units: Floats
    coded: Floats
    share: Floats
    pairable: Floats
    agreeing: Floats
    prevalence: Floats
    first: Floats
    second: Floats

    def spread(self, names: Sequence[str], place: Ints, width: int) -> NominalSums:
        """One article's sums with the values of some fields at other places of more columns."""
        arrays, changed = self.arrays(), dict[str, Any]()
        for name in names:
            changed[name] = np.zeros((1, width))
            changed[name][0, place] = row_of(arrays[name], 0)
        return replace(self, **changed)

    def widened(self, names: Sequence[str], width: int) -> NominalSums:
        """The same with more columns in some fields, of values that do not occur, behind the others."""
        arrays = self.arrays()
        changed: dict[str, Any] = {name: wider(arrays[name], width) for name in names}
        return replace(self, **changed)


@dataclass(frozen=True, eq=False)
class Nominal:
    """Nominal coefficients of one table of ratings, which may be thrown away: a family for ``with_intervals``.

    The frame has what all figures have in common, but for what the sums say.
    """

    sums: NominalSums
    counted: Bools
    frame: Figure
    named: tuple[Hashable, ...]
    only_used: bool
    measures: tuple[Measure, ...]
    code: str | None

    def values(self, sums: NominalSums) -> Floats:
        """The chosen measures, on the last axis."""
        number = self._number_of_values() if _COUNTING & set(self.measures) else 0
        columns = [
            _FORMULAS[measure](sums, number) if self._applies(measure) else np.full_like(sums.units, np.nan)
            for measure in self.measures
        ]
        return np.stack(columns, axis=-1)

    def figures(self) -> tuple[Figure, ...]:
        total = self.sums.pooled()
        number, pairable = int(total.every), int(total.units)
        frame = replace(
            self.frame,
            n_units=number,
            n_pairable=pairable,
            coverage=pairable / number if number else None,
            percent_agreement=float(percent_agreement(total)) if pairable else None,
        )
        values = zip(self.measures, self.values(total), strict=True)
        return tuple(frame.valued(name, value, self._reason(name, total), code=self.code) for name, value in values)

    def with_article(self, index: int, other: Nominal) -> Nominal:
        """Values that only the other has come behind those that are known; ``only_used`` says whether they count."""
        known = {value: place for place, value in enumerate(self.named)}
        named = (*self.named, *(value for value in other.named if value not in known))
        place = {value: place for place, value in enumerate(named)}
        places = np.array([place[value] for value in other.named], dtype=np.int64)
        theirs = other.sums.spread(self._per_value, places, len(named))
        mine = self.sums if len(named) == len(known) else self.sums.widened(self._per_value, len(named))
        sums = mine.with_article(index, theirs)
        return self if sums is self.sums else replace(self, sums=sums, named=named)

    @property
    def _per_value(self) -> list[str]:
        """The fields of the sums that have a column for each value."""
        both = Measure.KAPPA in self.measures and len(self.frame.coders) == 2
        return ["pairable", *["prevalence"] * (Measure.AC1 in self.measures), *["first", "second"] * both]

    def _number_of_values(self) -> int:
        return int(np.count_nonzero(self.sums.pooled().pairable)) if self.only_used else len(self.named)

    def _applies(self, measure: Measure) -> bool:
        if measure in (Measure.KAPPA, Measure.PI):
            return len(self.frame.coders) == 2
        if measure is Measure.FLEISS:
            every = float(self.sums.every.sum())
            return every > 0 and every == float(self.sums.all_coded.sum())
        return True

    def _reason(self, measure: Measure, total: NominalSums) -> str:
        if not total.units:
            return said("No unit was coded by two of the coders.")
        if not self._applies(measure):
            return _NEEDS[measure]
        value = self.named[np.flatnonzero(total.pairable)[0]]
        return said("Nothing varies: only “{value}” occurs, so that agreement cannot be told from chance.", value=value)


_NEEDS = {
    Measure.KAPPA: "Cohen's kappa compares two coders, no more.",
    Measure.PI: "Scott's pi compares two coders, no more.",
    Measure.FLEISS: "Fleiss' kappa needs the same number of codes for each unit; some are missing.",
}


def nominal(ratings: Ratings, *, measures: Sequence[Measure] = DEFAULT_MEASURES, code: str | None = None) -> Nominal:
    """The nominal coefficients of a table of ratings. ``code`` is written on the figures."""
    return Nominal(
        sums=nominal_sums(ratings, measures),
        counted=ratings.counted,
        frame=Figure(
            measure="",
            unit=ratings.unit,
            rule=ratings.rule,
            coders=ratings.coders,
            n_articles=int(ratings.counted.sum()),
            n_units=0,
            n_pairable=0,
        ),
        named=ratings.values,
        only_used=ratings.only_used,
        measures=tuple(measures),
        code=code,
    )


def nominal_sums(ratings: Ratings, measures: Sequence[Measure] = ()) -> NominalSums:
    """O(units · coders²)."""
    articles, values = len(ratings.counted), len(ratings.values)
    per_unit = ratings.coders_of
    pairable = Tally(articles, values)
    share, agreeing = np.zeros(articles), np.zeros(articles)
    for i in range(len(ratings.coders)):
        here = ratings.present[:, i] & (per_unit >= 2)
        pairable.add(ratings.article[here], ratings.codes[here, i], np.ones(int(here.sum())))
    for i, j in pairs(len(ratings.coders)):
        same = (ratings.codes[:, i] == ratings.codes[:, j]) & ratings.present[:, i]
        where, among = ratings.article[same], per_unit[same].astype(np.float64)
        agreeing += np.bincount(where, 2 / (among - 1), minlength=articles)
        share += np.bincount(where, 2 / (among * (among - 1)), minlength=articles)
    first, second = _margins(ratings, needed=Measure.KAPPA in measures)
    return NominalSums(
        every=_per_article(ratings, per_unit >= 0),
        all_coded=_per_article(ratings, per_unit == len(ratings.coders)),
        units=_per_article(ratings, per_unit >= 2),
        coded=_per_article(ratings, per_unit >= 1),
        share=share,
        pairable=total_of(pairable),
        agreeing=agreeing,
        prevalence=total_of(_prevalence(ratings, needed=Measure.AC1 in measures)),
        first=total_of(first),
        second=total_of(second),
    )


def _prevalence(ratings: Ratings, *, needed: bool) -> Tally:
    out = Tally(len(ratings.counted), len(ratings.values) if needed else 0)
    for i in range(len(ratings.coders) if needed else 0):
        here = ratings.present[:, i]
        out.add(ratings.article[here], ratings.codes[here, i], 1 / ratings.coders_of[here])
    return out


def total_of(tally: Tally) -> Floats:
    """The total, which is ``Sparse`` only as long as nothing but ``Sums`` looks at it."""
    return cast("Floats", tally.total())


def _per_article(ratings: Ratings, chosen: Bools) -> Floats:
    return np.bincount(ratings.article[chosen], minlength=len(ratings.counted)).astype(np.float64)


def _margins(ratings: Ratings, *, needed: bool) -> tuple[Tally, Tally]:
    needed = needed and len(ratings.coders) == 2
    width = len(ratings.values) if needed else 0
    out = (Tally(len(ratings.counted), width), Tally(len(ratings.counted), width))
    both = ratings.present.all(axis=1)
    for i in range(2 if needed else 0):
        out[i].add(ratings.article[both], ratings.codes[both, i], np.ones(int(both.sum())))
    return out


def percent_agreement(sums: NominalSums) -> Floats:
    """The mean over units with at least two codes of the share of agreeing pairs (Fleiss 1971: P̄)."""
    return quotient(sums.share, sums.units)


def _percent(sums: NominalSums, _number: int) -> Floats:
    return percent_agreement(sums)


def alpha_nominal(sums: NominalSums, _number: int = 0) -> Floats:
    """1 - (n..-1)·(n.. - Σo[c,c]) / (n..² - Σn[c]²).

    Krippendorff (2011), section C; (2019), 12.3.
    """
    total = sums.pairable.sum(-1)
    observed = (total - 1) * (total - sums.agreeing)
    # One pass over what may be replicates × hundreds of sets of actors.
    expected = total**2 - np.einsum("...k,...k->...", sums.pairable, sums.pairable)
    return 1 - quotient(observed, expected, defined=_varied(sums))


def cohen_kappa(sums: NominalSums, _number: int = 0) -> Floats:
    """Chance from each coder's own margins (Cohen 1960, eq. 1)."""
    chance = quotient((sums.first * sums.second).sum(-1), sums.first.sum(-1) ** 2)
    return _beyond(percent_agreement(sums), chance, _varied(sums))


def fleiss_kappa(sums: NominalSums, _number: int = 0) -> Floats:
    """Chance from the margins of all coders together (Fleiss 1971): P_e = Σp[c]²; complete data.

    Of two coders this is pi (Scott 1955).
    """
    chance = (quotient(sums.pairable, sums.pairable.sum(-1, keepdims=True)) ** 2).sum(-1)
    return _beyond(percent_agreement(sums), chance, _varied(sums))


def gwet_ac1(sums: NominalSums, number: int) -> Floats:
    """Chance Σπ(1-π)/(q-1), π the mean share of a value over coded units, q the number of values (Gwet 2008)."""
    share = quotient(sums.prevalence, sums.coded[..., None])
    chance = (share * (1 - share)).sum(-1) / max(number - 1, 1)
    return _beyond(percent_agreement(sums), chance, _varied(sums))


def bennett_s(sums: NominalSums, number: int) -> Floats:
    """Chance 1/q for q values (Bennett, Alpert and Goldstein 1954; Brennan and Prediger 1981)."""
    chance = np.full_like(sums.units, 1 / max(number, 1))
    return _beyond(percent_agreement(sums), chance, _varied(sums))


def _beyond(agreement: Floats, chance: Floats, defined: Bools) -> Floats:
    return quotient(agreement - chance, 1 - chance, defined=defined)


def _varied(sums: NominalSums) -> Bools:
    varied: Bools = np.asarray(sums.pairable.max(-1, initial=0) < sums.pairable.sum(-1))
    return varied


_COUNTING = {Measure.AC1, Measure.S}
_FORMULAS: dict[Measure, Callable[[NominalSums, int], Floats]] = {
    Measure.PERCENT: _percent,
    Measure.ALPHA: alpha_nominal,
    Measure.KAPPA: cohen_kappa,
    Measure.PI: fleiss_kappa,
    Measure.FLEISS: fleiss_kappa,
    Measure.AC1: gwet_ac1,
    Measure.S: bennett_s,
}
