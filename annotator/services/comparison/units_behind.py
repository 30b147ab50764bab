"""The articles and sentences behind a figure: which coders have a code in them, and by which statement."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from annotator.agreement import Marks
from annotator.services.comparison.codings import Codings, Position
from annotator.services.comparison.places import Difference, Place, Told
from annotator.services.comparison.report import Line
from annotator.services.comparison.settings import Level, Settings


def units_behind(codings: Codings, settings: Settings, line: Line) -> Iterator[Place]:
    """Units in which at least one coder has the code (for sentences without one: any statement)."""
    code, marks = line.figure.code, codings.marks(settings.position)
    kept = marks if code is None else marks.where(marks.code == codings.codes.index(code))
    found = _in_articles(kept) if line.level is Level.ARTICLE else _in_sentences(codings, settings, kept)
    told = Told(codings)
    for unit in found:
        finished = np.flatnonzero(codings.finished[unit.article]).tolist()
        rows = tuple(unit.first.get(coder) for coder in finished)
        names = tuple(codings.coders[coder] for coder in finished)
        disagrees = None in rows
        differs = (Difference.ONLY_SOME,) if disagrees else ()
        yield told.place(unit.article, names, rows, differs, disagrees=disagrees, span=unit.span)


@dataclass(frozen=True, slots=True)
class _Unit:
    """``first`` is each coder's first statement in the unit."""

    article: int
    first: dict[int, int]
    span: tuple[int, int] | None = None


def _in_articles(marks: Marks) -> Iterator[_Unit]:
    found: dict[int, dict[int, int]] = {}
    for row in _in_order(marks):
        of = found.setdefault(int(marks.article[row]), {})
        of.setdefault(int(marks.coder[row]), int(marks.statement[row]))
    for article, first in found.items():
        yield _Unit(article, first)


def _in_sentences(codings: Codings, settings: Settings, marks: Marks) -> Iterator[_Unit]:
    sentences = codings.grids[settings.position].sentences
    shown = codings.grids.get(Position.CHARACTER, codings.grids[settings.position]).sentences
    if sentences is None or shown is None:
        return
    order = np.lexsort((sentences.start, sentences.article))
    bounds = np.searchsorted(sentences.article[order], np.arange(len(codings.articles) + 1))
    starts, ends = sentences.start[order], sentences.end[order]
    found: dict[int, dict[int, int]] = {}
    for row in _in_order(marks):
        low, high = bounds[marks.article[row]], bounds[marks.article[row] + 1]
        first = low + np.searchsorted(ends[low:high], marks.start[row], "right")
        last = low + np.searchsorted(starts[low:high], marks.end[row], "left")
        for place in range(int(first), int(last)):
            found.setdefault(place, {}).setdefault(int(marks.coder[row]), int(marks.statement[row]))
    for place, of in found.items():
        index = order[place]
        span = int(shown.start[index]), int(shown.end[index])
        yield _Unit(int(sentences.article[index]), of, span)


def _in_order(marks: Marks) -> list[int]:
    order: list[int] = np.lexsort((marks.start, marks.article)).tolist()
    return order
