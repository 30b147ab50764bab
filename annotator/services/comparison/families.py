"""Everything that a report is computed from, in sums over articles: a part of it can be put in another's place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Any, Final

import numpy as np

from annotator.agreement import (
    Candidates,
    Confusion,
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
)
from annotator.agreement.arrays import Tally
from annotator.agreement.bootstrap import Sums
from annotator.services.comparison.codings import Bools, Codings, Floats, Ints
from annotator.services.comparison.settings import Level, Settings

Family = Any  # annotator.agreement.following.Changing, whose sums are of any kind


@dataclass(frozen=True, slots=True)
class Entry:
    """A family of figures and the part of the report that it stands in. ``of_pairs``: it covers what is matched."""

    level: Level
    family: Family
    role: str = ""
    of_pairs: bool = False
    before: bool = False


@dataclass(frozen=True, eq=False)
class PairSums(Sums):
    """Two coders' statements and pairs by article, (A,); by the codes of both, (A, C²); and their boundaries, (A,).

    ``apart`` is the sum of the absolute distances of starts and ends, ``same`` how many of them are the same.
    """

    first: Floats
    second: Floats
    paired: Floats
    apart: Floats
    same: Floats
    codes: Floats

    @classmethod
    def of(cls, matching: Matching) -> PairSums:
        articles, codes = len(matching.marks.lengths), len(matching.marks.codes)
        article, ends = matching.first.article[matching.a], matching.boundaries()
        confused = Tally(articles, codes * codes)
        both = matching.first.code[matching.a] * codes + matching.second.code[matching.b]
        confused.add(article, both, np.ones(len(article)))

        def summed(at: Ints, weights: Any = None) -> Floats:  # noqa: ANN401 - of any kind of number
            return np.bincount(at, weights, minlength=articles).astype(np.float64)

        total: Any = confused.total()
        return cls(
            first=summed(matching.first.article),
            second=summed(matching.second.article),
            paired=summed(article),
            apart=summed(article, np.abs(ends.starts) + np.abs(ends.ends)),
            same=summed(article, (ends.starts == 0).astype(np.int64) + (ends.ends == 0)),
            codes=total,
        )


@dataclass(frozen=True, eq=False, slots=True)
class Pair:
    """Two coders' statements as they correspond by the rule of the report."""

    coders: tuple[str, str]
    rule: str
    codes: tuple[str, ...]
    sums: PairSums

    @property
    def rate(self) -> float | None:
        """The share of the statements that have a partner."""
        total = self.sums.pooled()
        both = float(total.first + total.second)
        return float(2 * total.paired) / both if both else None

    def confusion(self) -> Confusion:
        size = len(self.codes)
        counts = self.sums.pooled().codes.reshape(size, size).astype(int).tolist()
        return Confusion(self.coders, self.codes, tuple(map(tuple, counts)))


@dataclass(frozen=True, eq=False, slots=True)
class Families:
    """What the figures of a report are computed from.

    ``batches`` are entries whose intervals are from the same draws: of two coders there is one, and else one for what
    concerns all and then one for each pair. ``counts`` (articles, coders) are statements. ``before``: figures before
    reconciliation are among them, because it made a difference in ``reconciled`` (articles,).
    """

    unitizing: Unitizing
    batches: tuple[tuple[Entry, ...], ...]
    pairs: tuple[Pair, ...]
    counts: Ints
    before: bool
    reconciled: Bools

    @classmethod
    def of(cls, codings: Codings, settings: Settings, *, like: Families | None = None) -> Families:
        """``like``: with the same entries as others have, where codings alone do not tell which there should be."""
        marks = codings.marks(settings.position)
        unitizing = unitize(marks, as_layers=like is not None and like.unitizing.overlapping_codes)
        links = _Linked.of(codings, before=like is not None and like.before)
        together = [*_of_units(codings, marks, settings)]
        if Level.CONTINUUM in settings.levels:
            together.append(Entry(Level.CONTINUUM, unitizing))
        pairs, batches = [], [together]
        for first, second in combinations(codings.coders, 2):
            chosen, entries = _of_statements(marks.between(first, second), settings)
            pairs.append(Pair((first, second), str(chosen.rule), codings.codes, PairSums.of(chosen)))
            entries += _of_actors(codings, chosen, links, settings)
            # Two coders are all there are: one batch for everything.
            if len(codings.coders) == 2:
                together += entries
            else:
                batches.append(entries)
        return cls(
            unitizing=unitizing,
            batches=tuple(map(tuple, batches)),
            pairs=tuple(pairs),
            counts=_counts(codings),
            before=links.first is not None,
            reconciled=links.differing(codings),
        )

    def fits(self, part: Families, index: int) -> bool:
        """Whether one article's part can take the place of what is here, so that the same figures are defined."""
        crossing = self.unitizing.counts.crossing.copy()
        crossing[index] = part.unitizing.counts.crossing[0]
        reconciled = self.reconciled.copy()
        reconciled[index] = part.reconciled[0]
        return bool(crossing.any()) == self.unitizing.overlapping_codes and bool(reconciled.any()) == self.before

    def with_article(self, index: int, part: Families, batches: tuple[tuple[Entry, ...], ...]) -> Families:
        """With one article's part, and with entries that have it already."""
        counts, reconciled = self.counts.copy(), self.reconciled.copy()
        counts[index], reconciled[index] = part.counts[0], part.reconciled[0]
        return replace(
            self,
            unitizing=self.unitizing.with_article(index, part.unitizing),
            batches=batches,
            pairs=tuple(
                replace(mine, sums=mine.sums.with_article(index, other.sums))
                for mine, other in zip(self.pairs, part.pairs, strict=True)
            ),
            counts=counts,
            reconciled=reconciled,
        )


@dataclass(frozen=True, eq=False, slots=True)
class _Linked:
    """Actors as they count, and as they were first linked: None where that makes no difference."""

    now: Links
    first: Links | None

    @classmethod
    def of(cls, codings: Codings, *, before: bool) -> _Linked:
        now, first = codings.actor_links(), codings.actor_links(before=True)
        return cls(now, first if before or not _are_same(now, first) else None)

    def differing(self, codings: Codings) -> Bools:
        """The articles, (articles,), in which a statement's actors are not those that were linked first."""
        out = np.zeros(len(codings.articles), dtype=np.bool_)
        if self.first is not None:
            now, first = self._keys(self.now), self._keys(self.first)
            statement = np.setxor1d(now, first, assume_unique=True) // self._width
            out[codings.statements.article[statement]] = True
        return out

    def _keys(self, links: Links) -> Ints:
        return links.statement * self._width + links.role * len(links.actors) + links.actor

    @property
    def _width(self) -> int:
        return max(len(self.now.roles) * len(self.now.actors), 1)


def _are_same(one: Links, other: Links) -> bool:
    columns = ((one.statement, other.statement), (one.role, other.role), (one.actor, other.actor))
    return all(np.array_equal(left, right) for left, right in columns)


def _of_units(codings: Codings, marks: Marks, settings: Settings) -> list[Entry]:
    """Articles and sentences as units: presence of each code."""
    out, measures = [], settings.all_measures
    if Level.ARTICLE in settings.levels:
        for code, ratings in presence(marks).items():
            out.append(Entry(Level.ARTICLE, nominal(ratings, measures=measures, code=code)))
    sentences = codings.grids[settings.position].sentences
    if Level.SENTENCE in settings.levels and sentences is not None:
        inside = InSentences.of(marks, sentences)
        asked = [in_sentences(inside, each, measures=measures) for each in (None, *marks.codes)]
        out += [Entry(Level.SENTENCE, family) for family in asked]
    return out


_RULES: Final = tuple(MatchRule(rule, typed=typed) for rule in Rule for typed in (False, True))


def _of_statements(marks: Marks, settings: Settings) -> tuple[Matching, list[Entry]]:
    """Statements as units: how they correspond, by the rule that codes and actors are compared by, and the entries."""
    candidates, out = Candidates.of(marks), []
    chosen = candidates.match(settings.rule)
    if Level.MATCHING in settings.levels:
        for rule in dict.fromkeys((*_RULES, settings.rule)):
            # One at a time: a matching of all statements is large.
            matching = chosen if rule == settings.rule else candidates.match(rule)
            out.append(Entry(Level.MATCHING, match_agreement(matching)))
    if Level.CODE in settings.levels:
        out.append(Entry(Level.CODE, nominal(chosen.ratings(), measures=settings.all_measures), of_pairs=True))
    return chosen, out


def _of_actors(codings: Codings, matching: Matching, linked: _Linked, settings: Settings) -> list[Entry]:
    """After reconciliation and, where it changed something, before."""
    if Level.ACTORS not in settings.levels or not codings.roles:
        return []
    out = []
    for links in (linked.now,) if linked.first is None else (linked.now, linked.first):
        before = links is not linked.now
        for role in codings.roles:
            family = nominal(actor_ratings(matching, links, role), measures=settings.all_measures)
            out.append(Entry(Level.ACTORS, family, role, of_pairs=True, before=before))
        out.append(Entry(Level.ACTORS, actor_agreement(matching, links), before=before))
    return out


def _counts(codings: Codings) -> Ints:
    coders, articles = len(codings.coders), len(codings.articles)
    flat = np.bincount(codings.statements.article * coders + codings.statements.coder, minlength=articles * coders)
    return flat.reshape(articles, coders)


def families_of(entries: Sequence[Entry]) -> list[Family]:
    return [entry.family for entry in entries]
