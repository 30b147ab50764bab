"""Agreement on where units are and what they are: u-, |u-, cu- and (k)u-alpha.

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

from dataclasses import dataclass, replace

import numpy as np

from annotator.agreement.arrays import Bools, Floats, quotient, tally
from annotator.agreement.bootstrap import Sums
from annotator.agreement.continuum import Units, in_layers, on_one_line, overlapping, overlaps, united
from annotator.agreement.marks import Marks
from annotator.agreement.results import Figure
from annotator.domain.said import said


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
    _, gaps = _gaps(total.positions, total.marked, total.marked_paired)
    as_marked = _share(float(gaps + total.marked_paired), whole)
    if not typed:
        return None, as_marked, None
    return _share(float(gaps) + agreeing, whole), as_marked, _share(agreeing, paired)


def _share(part: float, whole: float) -> float | None:
    return part / whole if whole else None


def u_alpha(sums: UnitizingSums) -> Floats:
    """All values and gaps: u = 1 - (l.. - Σ l[c,c]) / (e.. - Σ e[c,c])."""
    gap, gap_agreeing = _gaps(sums.positions, sums.lengths.sum(-1), sums.paired.sum(-1))
    margins = np.concatenate([sums.lengths, gap[..., None]], axis=-1)
    agreeing = np.concatenate([sums.agreeing, gap_agreeing[..., None]], axis=-1)
    # Gaps are corrected by their positions, which is their margin.
    squares = np.concatenate([sums.squares, gap[..., None]], axis=-1)
    return alpha_of(margins, agreeing, squares)


def binary_u_alpha(positions: Floats, marked: Floats, squares: Floats, agreeing: Floats) -> Floats:
    """Marked or not: |u, where all values are one, or u of one code's layer. All of the same shape."""
    gap, gap_agreeing = _gaps(positions, marked, agreeing)
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


def alpha_of(margins: Floats, agreeing: Floats, corrections: Floats) -> Floats:
    """1 - observed / expected disagreement over values on the last axis; NaN where fewer than two values occur.

    e[c,k] = l..·(l[c]·l[k] - [c=k]·X[c]) / (l..² - ΣX); written so that nothing near-equal is subtracted.
    """
    total = margins.sum(-1)
    observed = (margins - agreeing).sum(-1) * (total * total - corrections.sum(-1))
    expected = total * (margins * (total[..., None] - margins)).sum(-1)
    return 1 - quotient(observed, expected, defined=(margins > 0).sum(-1) >= 2)


def position_alpha(sums: UnitizingSums) -> Floats:
    """Nominal alpha of the positions, each taken for a unit of length one: what token agreement amounts to."""
    gap, gap_agreeing = _gaps(sums.positions, sums.lengths.sum(-1), sums.paired.sum(-1))
    margins = np.concatenate([sums.lengths, gap[..., None]], axis=-1)
    agreeing = np.concatenate([sums.agreeing, gap_agreeing[..., None]], axis=-1)
    return alpha_of(margins, agreeing, margins)


def _gaps(positions: Floats, marked: Floats, paired: Floats) -> tuple[Floats, Floats]:
    """l[φ] and l[φ,φ]: of each pair of coders the gaps share what is left of the length without either's units."""
    return positions - marked, positions - 2 * marked + paired


def _others_used(own: Floats) -> Bools:
    used: Bools = own > 0
    return np.asarray(used.sum(-1, keepdims=True) - used > 0)


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
