"""Comparing: from codings and a selection to the report that is read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from annotator import __version__
from annotator.services.comparison.cautions import Caution, Topic, cautions, noted
from annotator.services.comparison.codings import Codings, Position
from annotator.services.comparison.methods import Methods, methods
from annotator.services.comparison.report import ArticleAgreement, Figures, FollowedFigures, Line, Pairing, compute
from annotator.services.comparison.selection import NothingToCompare, Selection, Suggested, selected
from annotator.services.comparison.settings import OF_STATEMENTS, Level, Settings
from annotator.services.comparison.splicing import with_article


@dataclass(frozen=True, slots=True)
class Report:
    """Agreement as it is told. ``lines`` are in the order to read them: with overlapping codes |u and layers first.

    ``statements`` are those compared, by coder. ``version`` is the program's.
    """

    title: str
    coders: tuple[str, ...]
    n_articles: int
    statements: tuple[int, ...]
    settings: Settings
    selection: Selection
    lines: tuple[Line, ...]
    pairings: tuple[Pairing, ...]
    articles: tuple[ArticleAgreement, ...]
    cautions: tuple[Caution, ...]
    methods: Methods
    version: str = __version__

    @property
    def headline(self) -> tuple[Line, ...]:
        """The few lines to look at first."""
        overlapping = any(caution.topic is Topic.OVERLAPS for caution in self.cautions)
        rule = str(self.settings.rule)
        return tuple(line for line in self.lines if _leads(line, rule, overlapping=overlapping))

    def of(self, level: Level) -> tuple[Line, ...]:
        """The lines of one part."""
        return tuple(line for line in self.lines if line.level is level)


EVERYTHING: Final = Selection()
AS_USUAL: Final = Settings()

_OTHER_PLACES: Final = {
    Position.TOKEN: "Only the places of characters are known, so that words cannot be compared.",
    Position.CHARACTER: "Only the places of words are known, so that characters cannot be compared.",
}


def comparable(codings: Codings, selection: Selection, settings: Settings) -> Codings:
    """What is chosen of the codings. Raises NothingToCompare."""
    if settings.position not in codings.grids:
        raise NothingToCompare(_OTHER_PLACES[settings.position])
    return selected(codings, selection)


def compare(codings: Codings, selection: Selection = EVERYTHING, settings: Settings = AS_USUAL) -> Report:
    """The whole report on a selection. Raises NothingToCompare. Touches no file: it may run on any thread."""
    chosen = comparable(codings, selection, settings)
    return told(chosen, compute(chosen, settings), selection, settings)


class FollowedReport:
    """A report that is told again at once when the codings of single articles have changed."""

    def __init__(self, codings: Codings, selection: Selection, settings: Settings) -> None:
        """Raises NothingToCompare."""
        self.asked = (selection, settings)
        self._whole, self._chosen = codings, comparable(codings, selection, settings)
        self._figures = FollowedFigures(self._chosen, settings)
        self._place = {article.id: index for index, article in enumerate(self._chosen.articles)}

    def report(self) -> Report:
        """As it is now."""
        return told(self._chosen, self._figures.figures, *self.asked)

    def take(self, part: Codings, whole: Codings) -> bool:
        """Take what has changed in one article, with which the ``whole`` is as given. False: it takes a new report."""
        selection, _ = self.asked
        if selection.suggestions is not Suggested.EITHER:
            return False
        mine = self._chosen is self._whole
        index = self._place.get(part.articles[0].id)
        if index is not None:
            chosen = part.only(
                coders=self._chosen.coders,
                codes=self._chosen.codes,
                articles=np.ones(1, dtype=np.bool_),
                finished=part.finished,
            )
            if not self._figures.change(index, chosen):
                return False
            self._chosen = whole if mine else with_article(self._chosen, index, chosen)
        self._whole = whole
        return True


def told(chosen: Codings, figures: Figures, selection: Selection, settings: Settings) -> Report:
    """Figures with what is to be known beside them."""
    found = cautions(chosen, figures, settings)
    return Report(
        title=chosen.title,
        coders=chosen.coders,
        n_articles=len(chosen.articles),
        statements=tuple(chosen.statements_by(name) for name in chosen.coders),
        settings=settings,
        selection=selection,
        lines=_in_order(noted(figures.lines, found, figures.marked), overlapping=figures.overlapping_codes),
        pairings=figures.pairings,
        articles=figures.articles,
        cautions=found,
        methods=methods(chosen, figures, settings),
    )


_PARTS: Final = tuple(Level)
_PARTS_OF_OVERLAPS: Final = (Level.CONTINUUM, *OF_STATEMENTS, Level.ARTICLE, Level.SENTENCE)
_TYPED: Final = ("u_alpha", "cu_alpha", "ku_alpha")
_FIRST: Final = {Level.CONTINUUM: ("u_alpha", "bar_u_alpha", "cu_alpha"), Level.CODE: ("percent", "alpha_nominal")}


def _in_order(lines: Sequence[Line], *, overlapping: bool) -> tuple[Line, ...]:
    """By part; where codes overlap, what is not defined then comes last in its part."""
    parts = _PARTS_OF_OVERLAPS if overlapping else _PARTS
    return tuple(
        sorted(lines, key=lambda line: (parts.index(line.level), overlapping and line.figure.measure in _TYPED))
    )


def _leads(line: Line, rule: str, *, overlapping: bool) -> bool:
    figure = line.figure
    if line.level is Level.CONTINUUM:
        return figure.measure in (("bar_u_alpha", "layer_u_alpha") if overlapping else _FIRST[Level.CONTINUUM])
    if line.level is Level.MATCHING:
        return figure.measure == "f1" and figure.code is None and figure.rule == rule
    return figure.measure in _FIRST.get(line.level, ())
