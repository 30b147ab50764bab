"""The nominal coefficients of sentences by code, from the sentences that somebody marked alone.

``nominal(InSentences.ratings(code))`` says the same, and looks at every sentence for every code.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from annotator.agreement.arrays import Bools, Floats, Ints
from annotator.agreement.coefficients import DEFAULT_MEASURES, Measure, Nominal, NominalSums
from annotator.agreement.results import Figure
from annotator.agreement.units import InSentences

_VALUES = ("0", "1")


def in_sentences(
    inside: InSentences, code: str | None = None, *, measures: Sequence[Measure] = DEFAULT_MEASURES
) -> Nominal:
    """Whether a statement with the code (None: any statement) overlaps a sentence."""
    marks = inside.marks
    of_code = inside.touched.any(axis=0) if code is None else inside.touched[marks.codes.index(code)]
    touched: Bools = np.asarray(of_code)
    units = np.bincount(inside.article, minlength=len(marks.lengths)).astype(np.int64)
    row = np.flatnonzero(touched.any(axis=1))
    what = "a statement" if code is None else "a statement with the code"
    return Nominal(
        sums=_sums(inside.article[row], touched[row] & inside.present[row], units, marks.coders_of, measures),
        counted=marks.counted,
        frame=Figure(
            measure="",
            unit="sentence",
            rule=f"1 where {what} overlaps the sentence",
            coders=marks.coders,
            n_articles=int(marks.counted.sum()),
            n_units=0,
            n_pairable=0,
        ),
        named=_VALUES,
        only_used=False,
        measures=tuple(measures),
        code=code,
    )


def _sums(article: Ints, touched: Bools, units: Ints, coders: Ints, measures: Sequence[Measure]) -> NominalSums:
    """From the touched units (touched, coders) and the number of all (articles,).

    Of a unit's m coders t touched it: 2t(m-t)/(m-1) of its coincidences disagree, and of m all.
    """
    every, of = units.astype(np.float64), coders.astype(np.float64)
    times = touched.sum(axis=1).astype(np.float64)
    m = of[article]
    apart = 2 * times * (m - times) / (m - 1)

    def summed(weights: Floats) -> Floats:
        return np.bincount(article, weights, minlength=len(units)).astype(np.float64)

    def both(ones: Floats, total: Floats, *, needed: bool = True) -> Floats:
        return np.stack([total - ones, ones], axis=-1) if needed else np.zeros((len(units), 0))

    kappa = Measure.KAPPA in measures and touched.shape[1] == 2
    single = [summed(touched[:, i].astype(np.float64)) if kappa else every for i in (0, 1)]
    return NominalSums(
        every=every,
        all_coded=np.where(coders == touched.shape[1], every, 0),
        units=every,
        coded=every,
        share=every - summed(apart / m),
        pairable=both(summed(times), every * of),
        agreeing=every * of - summed(apart),
        prevalence=both(summed(times / m), every, needed=Measure.AC1 in measures),
        first=both(single[0], every, needed=kappa),
        second=both(single[1], every, needed=kappa),
    )
