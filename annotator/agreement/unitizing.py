"""Agreement on where units are and what they are: from marks to the unitizing alphas of a set of coders."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from annotator.agreement.arrays import Bools, Floats, tally
from annotator.agreement.bootstrap import Sums
from annotator.agreement.continuum import Units, in_layers, on_one_line, overlapping, overlaps, united
from annotator.agreement.marks import Marks
from annotator.agreement.results import Figure
from annotator.agreement.unitizing_alphas import UnitizingSums, binary_u_alpha, cu_alpha, gaps, ku_alpha, u_alpha
from annotator.domain.said import said


@dataclass(frozen=True, eq=False)
class UnitCounts(Sums):
    """How the units of each article came to be: (A, C) how many there are, (A,) ``joined`` marks, and ``crossing``.

    ``joined`` counts marks that were united with one of the same coder and code; ``crossing`` is 1 where units of one
    coder with different codes overlap.
    """

    number: Floats
    joined: Floats
    crossing: Floats


@dataclass(frozen=True, eq=False)
class Unitizing:
    """The unitizing alphas of one set of marks: a family for ``with_intervals``.

    Where one coder's units with different codes overlap (``overlapping_codes``) only |u (all marks united) and each
    code's own layer are defined.
    """

    sums: UnitizingSums
    counted: Bools
    coders: tuple[str, ...]
    codes: tuple[str, ...]
    position: str
    counts: UnitCounts
    overlapping_codes: bool

    def values(self, sums: UnitizingSums) -> Floats:
        """u, |u, cu, then (k)u of each code, then u of each code's layer: shape ``(…, 3 + 2·codes)``."""
        layers = binary_u_alpha(sums.positions[..., None], sums.lengths, sums.squares, sums.agreeing)
        bar = binary_u_alpha(sums.positions, sums.marked, sums.marked_squares, sums.marked_paired)
        typed = [u_alpha(sums), cu_alpha(sums), ku_alpha(sums)]
        if self.overlapping_codes:
            typed = [np.full_like(array, np.nan) for array in typed]
        u, cu, ku = typed
        return np.concatenate([np.stack([u, bar, cu], axis=-1), ku, layers], axis=-1)

    def figures(self) -> tuple[Figure, ...]:
        total = self.sums.rows(self.counted).pooled()
        values = self.values(total)
        reasons = _Reasons(total, self.overlapping_codes)
        whole, paired = float(total.positions), float(total.paired.sum())
        number, joined = self.counts.number.sum(axis=0).astype(int).tolist(), int(self.counts.joined.sum())
        frame = self._frame(sum(number), whole, 1.0 if whole else None, joined)
        of_paired = self._frame(sum(number), paired, _share(paired, whole), joined)
        named = [
            frame.valued("u_alpha", values[0], reasons.u()),
            frame.valued("bar_u_alpha", values[1], reasons.bar()),
            of_paired.valued("cu_alpha", values[2], reasons.cu()),
        ]
        shares = _percents(total, typed=not self.overlapping_codes)
        out = [replace(figure, percent_agreement=share) for figure, share in zip(named, shares, strict=True)]
        for k, code in enumerate(self.codes):
            met = float(total.paired[k])
            of_code = self._frame(number[k], met, _share(met, float(total.lengths[k])), joined)
            out.append(of_code.valued("ku_alpha", values[3 + k], reasons.ku(k), code=code))
        for k, code in enumerate(self.codes):
            layer = self._frame(number[k], whole, 1.0 if whole else None, joined)
            value = values[3 + len(self.codes) + k]
            out.append(layer.valued("layer_u_alpha", value, reasons.layer(k), code=code))
        return tuple(out)

    def with_article(self, index: int, other: Unitizing) -> Unitizing:
        """Both in layers or both not: ``unitize`` the article with ``in_layers=overlapping_codes``."""
        if self.overlapping_codes != other.overlapping_codes:
            raise ValueError("codes overlap in one of the two only: what is defined has changed for all articles")
        sums, counts = self.sums.with_article(index, other.sums), self.counts.with_article(index, other.counts)
        return self if sums is self.sums and counts is self.counts else replace(self, sums=sums, counts=counts)

    def _frame(self, units: int, pairable: float, coverage: float | None, joined: int) -> Figure:
        united_marks = f"{joined} overlapping marks of one coder with the same code were united." if joined else ""
        return Figure(
            measure="",
            unit=f"{self.position} of the continuum",
            rule="units by squared length, gaps by length; touching units stay separate",
            coders=self.coders,
            n_articles=int(self.counted.sum()),
            n_units=units,
            n_pairable=pairable,
            coverage=None if self.overlapping_codes and coverage != 1.0 else coverage,
        ).noting(united_marks, _OVERLAP_NOTE if self.overlapping_codes else "")


_OVERLAP_NOTE = said(
    "Marks of one coder with different codes overlap: each code is a layer of its own, and for |u all are united."
)


@dataclass(frozen=True, slots=True)
class _Reasons:
    """Why a unitizing alpha has no value, from the pooled sums."""

    total: UnitizingSums
    overlapping: bool

    def u(self) -> str:
        return self._before() or said("Nothing varies: all coders gave all positions the same code, or marked nothing.")

    def bar(self) -> str:
        if not self.total.positions:
            return _NO_ARTICLE
        return said("Nothing varies: every position is marked by every coder, or none by any.")

    def cu(self) -> str:
        return self._before() or self._unmet() or "Where coders' units meet, only one code occurs: nothing varies."

    def ku(self, k: int) -> str:
        if self._before():
            return self._before()
        if not self.total.lengths[k]:
            return said("No coder used this code.")
        if not self.total.paired[k]:
            return said("No unit with this code meets a unit of another coder.")
        return "Where coders' units meet, no other code occurs: nothing varies."

    def layer(self, k: int) -> str:
        if not self.total.positions:
            return _NO_ARTICLE
        return said("Every position has this code.") if self.total.lengths[k] else said("No coder used this code.")

    def _before(self) -> str:
        if not self.total.positions:
            return _NO_ARTICLE
        return (
            said("Marks of one coder with different codes overlap; see each code's layer.") if self.overlapping else ""
        )

    def _unmet(self) -> str:
        return "" if self.total.paired.sum() else said("No unit of one coder meets a unit of another.")


_NO_ARTICLE = said("No article was finished by two of the coders.")


def _percents(total: UnitizingSums, *, typed: bool) -> tuple[float | None, float | None, float | None]:
    """The share of positions on which pairs of coders agree: of all, of all as marked or not, of those both marked."""
    whole, paired, agreeing = float(total.positions), float(total.paired.sum()), float(total.agreeing.sum())
    _, unmarked = gaps(total.positions, total.marked, total.marked_paired)
    as_marked = _share(float(unmarked + total.marked_paired), whole)
    if not typed:
        return None, as_marked, None
    return _share(float(unmarked) + agreeing, whole), as_marked, _share(agreeing, paired)


def _share(part: float, whole: float) -> float | None:
    return part / whole if whole else None


def unitize(marks: Marks, *, as_layers: bool = False) -> Unitizing:
    """The sums of the unitizing alphas. O(S log S) in the number of marks S, whatever the articles' lengths.

    ``as_layers``: each code is a layer of its own even where no codes overlap, because they do in other articles.
    """
    kept = marks.comparable()
    stride = int(marks.lengths.sum()) + 1
    codes, articles = len(marks.codes), len(marks.lengths)
    raw = on_one_line(kept)
    per_coder = raw.coder * codes + raw.code
    crossing = np.zeros(articles)
    if not len(overlaps(raw, stride)):
        units = everything = raw
    else:
        units = united(raw, per_coder, stride)
        crossing[overlaps(units, stride)] = 1
        everything = united(units, units.coder, stride)
    layered = as_layers or bool(crossing.any())
    sums = _sums(marks, in_layers(units, stride) if layered else units, everything)
    number = tally(articles, codes, units.article, units.code)
    return Unitizing(
        sums=sums,
        counted=marks.counted,
        coders=marks.coders,
        codes=marks.codes,
        position=marks.position,
        counts=UnitCounts(number, np.bincount(raw.article, minlength=articles) - number.sum(axis=1), crossing),
        overlapping_codes=layered,
    )


def _sums(marks: Marks, units: Units, everything: Units) -> UnitizingSums:
    articles, codes = len(marks.lengths), len(marks.codes)
    meeting = _Meetings.between(marks, units)
    lengths = units.lengths.astype(np.float64)
    # Two arrays that are one where nothing overlaps.
    marked = everything.lengths.astype(np.float64)
    met = meeting.met if everything is units else _Meetings.between(marks, everything).met
    return UnitizingSums(
        positions=np.where(marks.counted, marks.lengths * marks.coders_of, 0).astype(np.float64),
        lengths=tally(articles, codes, units.article, units.code, lengths),
        squares=tally(articles, codes, units.article, units.code, lengths**2),
        agreeing=meeting.agreeing,
        paired=tally(articles, codes, units.article, units.code, meeting.met),
        paired_squares=tally(articles, codes, units.article, units.code, meeting.met**2),
        marked=_by_article(articles, everything, marked),
        marked_squares=_by_article(articles, everything, marked**2),
        marked_paired=_by_article(articles, everything, met),
    )


def _by_article(articles: int, units: Units, weights: Floats) -> Floats:
    # Without any units numpy counts in whole numbers.
    return np.bincount(units.article, weights, minlength=articles).astype(np.float64, copy=False)


@dataclass(frozen=True, eq=False, slots=True)
class _Meetings:
    """How much of each unit meets units of others, ``met`` (units,), and the same with one code, ``agreeing`` (A, C).

    Both are means over the other coders: divided by m - 1 for an article that m coders have finished.
    """

    met: Floats
    agreeing: Floats

    @classmethod
    def between(cls, marks: Marks, units: Units) -> _Meetings:
        met = np.zeros(len(units.start))
        agreeing = np.zeros((len(marks.lengths), len(marks.codes)))
        columns = [units.of(coder) for coder in range(len(marks.coders))]
        for i, (place_i, one) in enumerate(columns):
            for place_j, other in columns[i + 1 :]:
                a, b = overlapping(one.start, one.end, other.start, other.end)
                shared = np.minimum(one.end[a], other.end[b]) - np.maximum(one.start[a], other.start[b])
                met[place_i] += np.bincount(a, shared, minlength=len(place_i))
                met[place_j] += np.bincount(b, shared, minlength=len(place_j))
                same = one.code[a] == other.code[b]
                agreeing += tally(*agreeing.shape, one.article[a[same]], one.code[a[same]], 2.0 * shared[same])
        others = np.maximum(marks.coders_of - 1, 1).astype(np.float64)
        return cls(met / others[units.article], agreeing / others[:, np.newaxis])
