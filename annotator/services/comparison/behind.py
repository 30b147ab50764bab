"""The statements behind a figure: where coders differ first, then where they agree."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from itertools import combinations
from typing import Final, TypeAlias

import numpy as np

from annotator.agreement import Candidates, Links, Matching, MatchRule, Rule
from annotator.services.comparison.codings import Codings
from annotator.services.comparison.comparing import Report
from annotator.services.comparison.places import Difference, Place, Told, in_text_order
from annotator.services.comparison.report import ArticleAgreement, Line
from annotator.services.comparison.selection import selected
from annotator.services.comparison.settings import Level
from annotator.services.comparison.units_behind import units_behind


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a confusion matrix: the pairs to which the first of ``coders`` gave ``row``, the second ``column``."""

    coders: tuple[str, str]
    row: str
    column: str


About: TypeAlias = Line | Cell | ArticleAgreement


def behind(codings: Codings, report: Report, about: About) -> tuple[Place, ...]:
    """What a line, a cell of a confusion matrix or an article of the report was computed from.

    Articles and sentences are units of their own; everything else is statements, matched one to one as in the report
    (for the continuum: by any overlap). ``codings`` are those that the report was computed of, before its selection.
    """
    chosen = selected(codings, report.selection)
    if isinstance(about, Line) and about.level in (Level.ARTICLE, Level.SENTENCE):
        return in_text_order(chosen, units_behind(chosen, report.settings, about))
    found: list[Place] = []
    before = isinstance(about, Line) and about.before
    told, links = Told(chosen), chosen.actor_links(before=before)
    for coders in _pairs_of(chosen, about):
        marks = chosen.marks(report.settings.position).between(*coders)
        matching = Candidates.of(marks).match(_rule(report, about))
        found += _Items(chosen, told, matching, _sets(links)).places(_question(chosen, about))
    return in_text_order(chosen, found)


def _pairs_of(codings: Codings, about: About) -> tuple[tuple[str, str], ...]:
    coders = about.figure.coders if isinstance(about, Line) else about.coders
    return tuple(combinations(coders or codings.coders, 2))


_RULES: Final = tuple(MatchRule(rule, typed=typed) for rule in Rule for typed in (False, True))


def _rule(report: Report, about: About) -> MatchRule:
    chosen = report.settings.rule
    if not isinstance(about, Line) or about.level in (Level.CODE, Level.ACTORS):
        return chosen
    if about.level is Level.CONTINUUM:
        return MatchRule(Rule.OVERLAP)
    return next(rule for rule in (chosen, *_RULES) if str(rule) == about.figure.rule)


@dataclass(frozen=True, slots=True)
class _Item:
    """A pair of statements, or one without a partner: rows of the codings, None where there is none."""

    article: int
    rows: tuple[int | None, int | None]
    codes: tuple[int | None, int | None]
    differs: tuple[Difference, ...]


_Sets: TypeAlias = Mapping[tuple[int, int], frozenset[int]]
# Which of an item's differences count in what was asked about; None where the item is not behind it.
_Question: TypeAlias = Callable[[_Item, _Sets], frozenset[Difference] | None]


@dataclass(frozen=True, eq=False, slots=True)
class _Items:
    codings: Codings
    told: Told
    matching: Matching
    sets: _Sets

    def places(self, question: _Question) -> Iterator[Place]:
        coders = self.matching.marks.coders
        for item in self._items():
            counted = question(item, self.sets)
            if counted is not None:
                differs = sorted(item.differs, key=lambda each: each not in counted)
                yield self.told.place(item.article, coders, item.rows, differs, disagrees=bool(counted))

    def _items(self) -> Iterator[_Item]:
        m = self.matching
        a, b = m.first, m.second
        for i, j, iou in zip(m.a.tolist(), m.b.tolist(), m.iou.tolist(), strict=True):
            rows, codes = (int(a.number[i]), int(b.number[j])), (int(a.code[i]), int(b.code[j]))
            yield _Item(int(a.article[i]), rows, codes, tuple(self._differences(rows, codes, same_span=iou == 1)))
        for i in np.setdiff1d(np.arange(len(a.number)), m.a).tolist():
            alone = (Difference.ONLY_SOME,)
            yield _Item(int(a.article[i]), (int(a.number[i]), None), (int(a.code[i]), None), alone)
        for j in np.setdiff1d(np.arange(len(b.number)), m.b).tolist():
            alone = (Difference.ONLY_SOME,)
            yield _Item(int(b.article[j]), (None, int(b.number[j])), (None, int(b.code[j])), alone)

    def _differences(self, rows: tuple[int, int], codes: tuple[int, int], *, same_span: bool) -> Iterator[Difference]:
        if codes[0] != codes[1]:
            yield Difference.CODE
        if any(_differ(self.sets, rows, role) for role in range(len(self.codings.roles))):
            yield Difference.ACTORS
        if not same_span:
            yield Difference.BOUNDARY


def _sets(links: Links) -> _Sets:
    """The actors of each statement and role, groups as their members."""
    found: dict[tuple[int, int], set[int]] = {}
    columns = links.statement, links.role, links.actor
    for statement, role, actor in zip(*(column.tolist() for column in columns), strict=True):
        found.setdefault((statement, role), set()).add(actor)
    return {key: frozenset(actors) for key, actors in found.items()}


def _differ(sets: _Sets, rows: tuple[int | None, int | None], role: int) -> bool:
    one, other = (frozenset() if row is None else sets.get((row, role), frozenset()) for row in rows)
    return one != other


def _question(codings: Codings, about: About) -> _Question:
    if isinstance(about, Cell):
        wanted = codings.codes.index(about.row), codings.codes.index(about.column)
        return lambda item, _sets: frozenset(item.differs) if item.codes == wanted else None
    if isinstance(about, ArticleAgreement):
        at = [article.id for article in codings.articles].index(about.article)
        return lambda item, _sets: frozenset(item.differs) if item.article == at else None
    code = None if about.figure.code is None else codings.codes.index(about.figure.code)
    if about.level is Level.ACTORS:
        role = codings.roles.index(about.role) if about.role else None
        return partial(_about_actors, role=role, roles=len(codings.roles), measure=about.figure.measure)
    pairs_only, counting = _COUNTING[about.figure.measure if about.level is Level.CONTINUUM else about.level]
    return partial(_about_statements, code=code, pairs_only=pairs_only, counting=counting)


_MARKED: Final = frozenset({Difference.ONLY_SOME, Difference.BOUNDARY})
_COUNTING: Final[Mapping[str, tuple[bool, frozenset[Difference]]]] = {
    "u_alpha": (False, _MARKED | {Difference.CODE}),
    "bar_u_alpha": (False, _MARKED),
    "layer_u_alpha": (False, _MARKED | {Difference.CODE}),
    "cu_alpha": (True, frozenset({Difference.CODE})),
    "ku_alpha": (True, frozenset({Difference.CODE})),
    Level.MATCHING: (False, frozenset({Difference.ONLY_SOME})),
    Level.CODE: (True, frozenset({Difference.CODE})),
}


def _about_statements(
    item: _Item, _sets: _Sets, *, code: int | None, pairs_only: bool, counting: frozenset[Difference]
) -> frozenset[Difference] | None:
    if (code is not None and code not in item.codes) or (pairs_only and None in item.rows):
        return None
    counted = counting if code is None else counting | {Difference.CODE}
    return counted.intersection(item.differs)


def _about_actors(
    item: _Item, sets: _Sets, *, role: int | None, roles: int, measure: str
) -> frozenset[Difference] | None:
    """Coefficients are about pairs, F1 about links: those of statements without a partner count in one of its kinds."""
    asked = range(roles) if role is None else (role,)
    if None in item.rows and measure != "f1_actors":
        return None
    if measure.startswith("f1") and not any(
        (row, each) in sets for row in item.rows if row is not None for each in asked
    ):
        return None
    if not any(_differ(sets, item.rows, each) for each in asked):
        return frozenset()
    return frozenset(item.differs) & {Difference.ONLY_SOME, Difference.ACTORS}
