"""Whose coding a project holds, and which of it an export is to have."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from annotator.domain.records import ArticleId, Coder, CoderId, CoderKind


@dataclass(frozen=True, slots=True)
class CodingOf:
    """How much a coder has coded; of the settled version ``articles`` are those that are settled, coded or not.

    ``settled`` is how many differences the settled version decides.
    """

    coder: Coder
    statements: int
    articles: frozenset[ArticleId]
    settled: int = 0

    @property
    def is_settled_version(self) -> bool:
        return self.coder.kind is CoderKind.ADJUDICATED


def usual(everybody: Sequence[CodingOf]) -> frozenset[CoderId]:
    """Whose coding is exported unless somebody else is chosen: one coding of each article, where there is one.

    The settled version alone where every coded article is settled; else the coders' own, each for themselves.
    """
    people = [each for each in everybody if not each.is_settled_version]
    coded = frozenset[ArticleId]().union(*(each.articles for each in people))
    settled = next((each for each in everybody if each.is_settled_version), None)
    if settled is not None and settled.statements and coded <= settled.articles:
        return frozenset({settled.coder.id})
    return frozenset(each.coder.id for each in people if each.statements)


def n_by_several(chosen: Collection[CodingOf]) -> int:
    """How many articles are coded by several of the people among them."""
    times = Counter(article for each in chosen if not each.is_settled_version for article in each.articles)
    return sum(count > 1 for count in times.values())
