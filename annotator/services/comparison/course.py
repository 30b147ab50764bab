"""Agreement as it goes on: in batches of articles as they were finished, and from training round to training round."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Final

import numpy as np

from annotator.domain.charts import Course, Point, Series
from annotator.services.comparison.codings import Bools, Codings, Floats
from annotator.services.comparison.comparing import Report
from annotator.services.comparison.naming import JUDGED, full_label
from annotator.services.comparison.report import Line, compute
from annotator.services.comparison.selection import selected

MOST_BATCHES: Final = 10
SMALLEST_BATCH: Final = 5
_SHOWN: Final = 1_000


@dataclass(frozen=True, eq=False, slots=True)
class _Batch:
    """``chosen`` (articles,) are the articles of a batch."""

    label: str
    chosen: Bools


def over_time(codings: Codings, report: Report) -> Course:
    """The report's headline in consecutive batches of articles, by when the last of the coders finished them.

    Drift shows as a slope, and coders who learned from the disagreement of a round as a step.
    """
    chosen = selected(codings, report.selection)
    when = _finished(chosen)
    known = np.flatnonzero(~np.isnan(when))
    number = min(MOST_BATCHES, len(known) // SMALLEST_BATCH)
    title = "Agreement over time"
    if number < 2:
        needed = 2 * SMALLEST_BATCH
        found = f"here it is known of {len(known)}"
        return Course(
            title, (), (), empty=f"This takes {needed} articles of which it is known when they were finished; {found}."
        )
    order = known[np.argsort(when[known], kind="stable")]
    batches, at = [], 0
    for rows in np.array_split(order, number):
        day = datetime.fromtimestamp(float(when[rows[-1]]), UTC).astimezone()
        batches.append(_Batch(f"{at + 1}–{at + len(rows)}, until {day:%Y-%m-%d}", _mask(chosen, rows.tolist())))
        at += len(rows)
    return _course(title, chosen, report, batches)


def over_rounds(codings: Codings, report: Report) -> Course:
    """The report's headline in each training round, in the order in which rounds were made."""
    chosen = selected(codings, report.selection)
    of = [article.rounds for article in chosen.articles]
    names = [name for name in chosen.rounds if any(name in rounds for rounds in of)]
    title = "Agreement from round to round"
    if not names:
        return Course(title, (), (), empty="No article that was compared belongs to a training round.")
    batches = [_Batch(name, np.array([name in rounds for rounds in of], dtype=np.bool_)) for name in names]
    return _course(title, chosen, report, batches)


def _finished(codings: Codings) -> Floats:
    """When the last of an article's coders finished it, NaN where that is not known of all."""
    when = codings.finished_at
    if when is None:
        return np.full(len(codings.articles), np.nan)
    return np.asarray(np.where(codings.finished, when, -np.inf).max(axis=1, initial=-np.inf))


def _mask(codings: Codings, rows: Sequence[int]) -> Bools:
    mask = np.zeros(len(codings.articles), dtype=np.bool_)
    mask[rows] = True
    return mask


def _course(title: str, codings: Codings, report: Report, batches: Sequence[_Batch]) -> Course:
    lines = report.headline
    levels = tuple(dict.fromkeys(line.level for line in lines))
    resampling = replace(report.settings.resampling, replicates=min(_SHOWN, report.settings.resampling.replicates))
    settings = replace(report.settings, levels=levels, measures=(), resampling=resampling)
    found: list[list[Point]] = [[] for _ in lines]
    for batch in batches:
        part = codings.only(
            coders=codings.coders, codes=codings.codes, articles=batch.chosen, finished=codings.finished
        )
        figures = {_key(line): line for line in compute(part, settings).lines}
        for points, line in zip(found, lines, strict=True):
            points.append(_point(batch.label, len(part.articles), figures.get(_key(line))))
    several = len(report.coders) > 2
    series = tuple(
        Series(full_label(line, several=several), tuple(points), judged=line.figure.measure in JUDGED)
        for line, points in zip(lines, found, strict=True)
    )
    return Course(title, tuple(batch.label for batch in batches), series)


def _key(line: Line) -> tuple[object, ...]:
    figure = line.figure
    return line.level, line.role, figure.measure, figure.code, figure.coders, figure.rule


def _point(label: str, articles: int, line: Line | None) -> Point:
    if line is None:
        return Point(label, articles, None, undefined="It was not computed.")
    figure = line.figure
    interval = figure.interval
    return Point(
        label,
        articles,
        figure.value,
        interval.low if interval else None,
        interval.high if interval else None,
        figure.undefined,
    )
