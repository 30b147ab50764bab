"""The report on agreement: every figure of the default table, with what is needed to read it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from annotator.agreement import Confusion, Figure, Following, Unitizing, with_intervals
from annotator.agreement.arrays import quotient
from annotator.services.comparison.codings import Codings
from annotator.services.comparison.families import Entry, Families, Pair, families_of
from annotator.services.comparison.settings import Level, Settings


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the report: a figure, and the part that it stands in. ``role`` is that of actors, else empty.

    ``before``: before reconciliation, that is, of actors as the entries that coders first linked, and of groups as
    themselves.
    """

    level: Level
    figure: Figure
    role: str = ""
    before: bool = False


@dataclass(frozen=True, slots=True)
class Pairing:
    """How two coders' statements correspond: counts, boundaries in positions, and which codes pairs have."""

    coders: tuple[str, str]
    rule: str
    statements: tuple[int, int]
    pairs: int
    mean_distance: float | None
    same_boundaries: float | None
    confusion: Confusion


@dataclass(frozen=True, slots=True)
class ArticleAgreement:
    """One article by itself: a diagnosis of where coders differ, no measure of reliability.

    ``bar_u`` is None where nothing varies, ``f1`` where neither has marked anything.
    """

    article: str
    coders: tuple[str, ...]
    statements: tuple[int, ...]
    bar_u: float | None
    f1: float | None


@dataclass(frozen=True, slots=True)
class Figures:
    """All that is computed of codings, before it is put into words."""

    lines: tuple[Line, ...]
    pairings: tuple[Pairing, ...]
    articles: tuple[ArticleAgreement, ...]
    overlapping_codes: bool
    marked: float | None


def compute(codings: Codings, settings: Settings) -> Figures:
    """The figures of the default table. Intervals of all families about the same coders are from the same draws."""
    families = Families.of(codings, settings)
    found = [with_intervals(families_of(batch), settings.resampling) for batch in families.batches]
    return _told(families, found, _by_article(codings, families))


class FollowedFigures:
    """What ``compute`` says, kept so that it is said again at once when the codings of one article have changed."""

    def __init__(self, codings: Codings, settings: Settings) -> None:
        self._settings = settings
        self._families = Families.of(codings, settings)
        self._batches = [
            Following(families_of(batch), settings.resampling) for batch in self._families.batches if batch
        ]
        self._articles = list(_by_article(codings, self._families))

    @property
    def figures(self) -> Figures:
        """As they are now."""
        found = iter(self._batches)
        figures = [next(found).figures if batch else () for batch in self._families.batches]
        return _told(self._families, figures, tuple(self._articles))

    def change(self, index: int, part: Codings) -> bool:
        """Take the new codings of one article. False, and nothing is taken, where other figures are defined by them."""
        other = Families.of(part, self._settings, like=self._families)
        if not self._families.fits(other, index):
            return False
        for kept, batch in zip(self._batches, filter(None, other.batches), strict=True):
            kept.change(index, families_of(batch))
        moved = iter(self._batches)
        batches = tuple(
            tuple(replace(entry, family=family) for entry, family in zip(batch, next(moved).families, strict=True))
            if batch
            else ()
            for batch in self._families.batches
        )
        self._families = self._families.with_article(index, other, batches)
        (self._articles[index],) = _by_article(part, other)
        return True


def _told(
    families: Families, found: Sequence[Sequence[Sequence[Figure]]], articles: tuple[ArticleAgreement, ...]
) -> Figures:
    rates = [pair.rate for pair in families.pairs]
    of_batch = rates if len(families.batches) == 1 else [None, *rates]
    return Figures(
        lines=tuple(
            _line(entry, figure, rate)
            for batch, figures, rate in zip(families.batches, found, of_batch, strict=True)
            for entry, of_family in zip(batch, figures, strict=True)
            for figure in of_family
        ),
        pairings=tuple(map(_pairing, families.pairs)),
        articles=articles,
        overlapping_codes=families.unitizing.overlapping_codes,
        marked=_share_marked(families.unitizing),
    )


def _line(entry: Entry, figure: Figure, rate: float | None) -> Line:
    """What is said of pairs covers only the statements that have a partner: the match ``rate``."""
    role = entry.role
    if entry.of_pairs:
        figure = replace(figure, coverage=rate)
    if entry.level is Level.ACTORS and figure.code:
        # Where others have a code, the figures on links have the role.
        role, figure = figure.code, replace(figure, code=None)
    if entry.before:
        figure = replace(figure, rule=f"{figure.rule}; before reconciliation")
    return Line(entry.level, figure, role, entry.before)


def _pairing(pair: Pair) -> Pairing:
    total = pair.sums.pooled()
    ends = 2 * int(total.paired)
    return Pairing(
        coders=pair.coders,
        rule=pair.rule,
        statements=(int(total.first), int(total.second)),
        pairs=int(total.paired),
        mean_distance=float(total.apart) / ends if ends else None,
        same_boundaries=float(total.same) / ends if ends else None,
        confusion=pair.confusion(),
    )


def _by_article(codings: Codings, families: Families) -> tuple[ArticleAgreement, ...]:
    bar_u = families.unitizing.values(families.unitizing.sums)[:, 1]
    one = families.pairs[0].sums if len(families.pairs) == 1 else None
    f1 = quotient(2 * one.paired, one.first + one.second) if one else np.full(len(bar_u), np.nan)
    return tuple(
        ArticleAgreement(article.id, codings.coders, tuple(count), _number(u), _number(f))
        for article, count, u, f in zip(
            codings.articles, families.counts.tolist(), bar_u.tolist(), f1.tolist(), strict=True
        )
    )


def _number(value: float) -> float | None:
    return None if math.isnan(value) else value


def _share_marked(unitizing: Unitizing) -> float | None:
    """Which share of all positions, over coders, carries a statement."""
    total = unitizing.sums.rows(unitizing.counted).pooled()
    return float(total.marked / total.positions) if total.positions else None
