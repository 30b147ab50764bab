"""The report on agreement: every figure of the default table, with what is needed to read it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Any, Final

import numpy as np

from annotator.agreement import (
    Candidates,
    Confusion,
    Figure,
    InSentences,
    Links,
    Marks,
    Matching,
    MatchRule,
    Rule,
    Unitizing,
    actor_agreement,
    actor_ratings,
    in_sentences,
    match_agreement,
    nominal,
    presence,
    unitize,
    with_intervals,
)
from annotator.services.comparison.codings import Codings
from annotator.services.comparison.settings import Level, Settings

Family = Any  # annotator.agreement.bootstrap.Family, whose sums are of any kind


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
    marks = codings.marks(settings.position)
    together = _Batch()
    unitizing = unitize(marks)
    _add_units(together, codings, marks, settings)
    if Level.CONTINUUM in settings.levels:
        together.add(Level.CONTINUUM, unitizing)
    pairings: list[Pairing] = []
    matched: list[Matching] = []
    lines: list[Line] = []
    for first, second in combinations(codings.coders, 2):
        # Two coders are all there are: one batch for everything.
        batch = together if len(codings.coders) == 2 else _Batch()
        matching = _add_statements(batch, codings, marks.between(first, second), settings)
        matched.append(matching)
        pairings.append(_pairing(matching, (first, second)))
        lines += [] if batch is together else batch.lines(settings)
    return Figures(
        lines=(*together.lines(settings), *lines),
        pairings=tuple(pairings),
        articles=_by_article(codings, unitizing, matched),
        overlapping_codes=unitizing.overlapping_codes,
        marked=_share_marked(unitizing),
    )


class _Batch:
    """Families whose intervals come from the same draws of articles, each with the part it belongs to."""

    def __init__(self) -> None:
        self._families: list[tuple[Level, str, Family, _Change, bool]] = []

    def add(
        self,
        level: Level,
        family: Family,
        *,
        role: str = "",
        change: Callable[[Figure], Figure] = lambda figure: figure,
        before: bool = False,
    ) -> None:
        self._families.append((level, role, family, change, before))

    def lines(self, settings: Settings) -> list[Line]:
        found = with_intervals([family for _, _, family, _, _ in self._families], settings.resampling)
        return [
            _line(level, change(figure), role, before=before)
            for (level, role, _, change, before), figures in zip(self._families, found, strict=True)
            for figure in figures
        ]


_Change = Callable[[Figure], Figure]


def _add_units(batch: _Batch, codings: Codings, marks: Marks, settings: Settings) -> None:
    """Articles and sentences as units: presence of each code."""
    if Level.ARTICLE in settings.levels:
        for code, ratings in presence(marks).items():
            batch.add(Level.ARTICLE, nominal(ratings, measures=settings.all_measures, code=code))
    sentences = codings.grids[settings.position].sentences
    if Level.SENTENCE in settings.levels and sentences is not None:
        inside = InSentences.of(marks, sentences)
        for each in (None, *marks.codes):
            batch.add(Level.SENTENCE, in_sentences(inside, each, measures=settings.all_measures))


_RULES: Final = tuple(MatchRule(rule, typed=typed) for rule in Rule for typed in (False, True))


def _add_statements(batch: _Batch, codings: Codings, marks: Marks, settings: Settings) -> Matching:
    """Statements as units: which correspond, and of those that do codes and actors."""
    candidates = Candidates.of(marks)
    chosen = candidates.match(settings.rule)
    if Level.MATCHING in settings.levels:
        for rule in dict.fromkeys((*_RULES, settings.rule)):
            matching = chosen if rule == settings.rule else candidates.match(rule)
            batch.add(Level.MATCHING, match_agreement(matching))
    rate = _match_rate(chosen)
    if Level.CODE in settings.levels:
        family = nominal(chosen.ratings(), measures=settings.all_measures)
        batch.add(Level.CODE, family, change=_covering(rate))
    if Level.ACTORS in settings.levels and codings.roles:
        _add_actors(batch, codings, chosen, settings, _covering(rate))
    return chosen


def _add_actors(batch: _Batch, codings: Codings, matching: Matching, settings: Settings, change: _Change) -> None:
    """After reconciliation and, where it changed something, before."""
    after, first = codings.actor_links(), codings.actor_links(before=True)
    for links in (after,) if _are_same(after, first) else (after, first):
        before = links is not after
        for role in codings.roles:
            family = nominal(actor_ratings(matching, links, role), measures=settings.all_measures)
            batch.add(Level.ACTORS, family, role=role, change=change, before=before)
        batch.add(Level.ACTORS, actor_agreement(matching, links), before=before)


def _are_same(one: Links, other: Links) -> bool:
    columns = ((one.statement, other.statement), (one.role, other.role), (one.actor, other.actor))
    return all(np.array_equal(left, right) for left, right in columns)


def _match_rate(matching: Matching) -> float | None:
    both = len(matching.first.number) + len(matching.second.number)
    return 2 * len(matching.a) / both if both else None


def _covering(rate: float | None) -> _Change:
    """What is said of pairs covers only the statements that have a partner: the match rate."""
    return lambda figure: replace(figure, coverage=rate)


def _line(level: Level, figure: Figure, role: str, *, before: bool) -> Line:
    if level is Level.ACTORS and figure.code:
        # Where others have a code, the figures on links have the role.
        role, figure = figure.code, replace(figure, code=None)
    if before:
        figure = replace(figure, rule=f"{figure.rule}; before reconciliation")
    return Line(level, figure, role, before)


def _pairing(matching: Matching, coders: tuple[str, str]) -> Pairing:
    boundaries = matching.boundaries()
    return Pairing(
        coders=coders,
        rule=str(matching.rule),
        statements=(len(matching.first.number), len(matching.second.number)),
        pairs=len(matching.a),
        mean_distance=boundaries.mean_distance,
        same_boundaries=boundaries.same,
        confusion=matching.ratings().confusion(*coders),
    )


def _by_article(codings: Codings, unitizing: Unitizing, matched: Sequence[Matching]) -> tuple[ArticleAgreement, ...]:
    bar_u = unitizing.values(unitizing.sums)[:, 1]
    f1 = match_agreement(matched[0]) if len(matched) == 1 else None
    of_article = f1.values(f1.sums)[:, 2] if f1 else [float("nan")] * len(codings.articles)
    coders, statements = len(codings.coders), codings.statements
    of_both = np.bincount(statements.article * coders + statements.coder, minlength=len(codings.articles) * coders)
    counts = of_both.reshape(len(codings.articles), coders).tolist()
    return tuple(
        ArticleAgreement(article.id, codings.coders, tuple(count), _number(u), _number(f))
        for article, count, u, f in zip(codings.articles, counts, bar_u, of_article, strict=True)
    )


def _number(value: float) -> float | None:
    return None if value != value else float(value)  # noqa: PLR0124 - only NaN differs from itself


def _share_marked(unitizing: Unitizing) -> float | None:
    """Which share of all positions, over coders, carries a statement."""
    total = unitizing.sums.rows(unitizing.counted).pooled()
    return float(total.marked / total.positions) if total.positions else None
