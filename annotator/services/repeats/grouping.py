"""Groups of marks that say the same, and of articles that are nearly the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from typing import Final, Generic, TypeVar

from annotator.domain.marks import Mark, MarkKind
from annotator.domain.records import ArticleId, Coder
from annotator.services.jobs import Report
from annotator.services.repeats.articles import NearPair
from annotator.services.repeats.index import all_marks, marks
from annotator.services.repeats.links import Links
from annotator.services.repeats.matching import compared
from annotator.services.repeats.places import Copy, Group, Place
from annotator.services.repeats.shingles import words_of
from annotator.services.repeats.wordings import Wordings
from annotator.storage.queries import Queries
from annotator.storage.queries.repeats import ArticleName, MarkWords

_STEPS: Final = 4
_Key = TypeVar("_Key", bound=Hashable)


def groups_of(queries: Queries, coder: Coder, report: Report) -> Sequence[Group]:
    """The groups of a coder's project, the largest first. ``report`` may stop it between its steps."""
    report(0, _STEPS)
    together, wordings = _Together[Mark](), Wordings()
    for each in all_marks(queries, coder):
        for found in wordings.take(each):
            together.join(found.mark, found.other)
    report(1, _STEPS)
    for found in wordings.close():
        together.join(found.mark, found.other)
    report(2, _STEPS)
    pairs = queries.repeats.links(coder.id)
    for one, other in pairs:
        together.join(Mark(MarkKind.STATEMENT, one), Mark(MarkKind.STATEMENT, other))
    links = Links(pairs)
    words = {each.mark: each for each in marks(queries, coder, together.members)}
    names = queries.repeats.names(each.article_id for each in words.values())
    report(3, _STEPS)
    found_groups = (_group([words[mark] for mark in some if mark in words], names, links) for some in together.groups())
    report(4, _STEPS)
    return sorted((group for group in found_groups if group.articles > 1), key=_order)


def copies_of(queries: Queries, pairs: Sequence[NearPair]) -> Sequence[Sequence[Copy]]:
    """Articles that are nearly the same together, each with its share of the one that it is most like."""
    together, share = _Together[ArticleId](), dict[ArticleId, float]()
    for pair in pairs:
        together.join(pair.first_id, pair.second_id)
        for article_id in (pair.first_id, pair.second_id):
            share[article_id] = max(share.get(article_id, 0.0), pair.share)
    names = queries.repeats.names(share)
    groups = [[names[article_id] for article_id in sorted(some) if article_id in names] for some in together.groups()]
    return [[Copy(one.id, one.name, one.metadata, share[one.id]) for one in some] for some in groups if len(some) > 1]


def _group(found: Sequence[MarkWords], names: dict[ArticleId, ArticleName], links: Links) -> Group:
    here = sorted((each for each in found if each.article_id in names), key=lambda each: (each.article_id, each.start))
    if not here:
        return Group(())
    first = here[0]
    plain = [" ".join(words_of(each.words)) for each in here]
    likeness = compared([plain[0]] * len(here), plain)
    statements = [each.mark for each in here if each.mark.kind is MarkKind.STATEMENT]
    return Group(
        tuple(
            Place(
                mark=each.mark,
                article_id=each.article_id,
                article=names[each.article_id].name,
                metadata=names[each.article_id].metadata,
                code=each.code,
                words=" ".join(each.words.split()),
                likeness=alike[0] if alike else None,
                score=round(alike[1], 1) if alike else 0.0,
                is_linked=any(other != each.mark and links.are_linked(each.mark, other) for other in statements),
                link_id=links.link(first.mark, each.mark),
            )
            for each, alike in zip(here, likeness, strict=True)
        )
    )


def _order(group: Group) -> tuple[int, ArticleId, Mark]:
    return -len(group.places), group.places[0].article_id, group.places[0].mark


class _Together(Generic[_Key]):
    """Which of many belong together, told pair by pair (a forest of disjoint sets)."""

    def __init__(self) -> None:
        self._above: dict[_Key, _Key] = {}

    @property
    def members(self) -> Iterable[_Key]:
        return self._above.keys()

    def join(self, one: _Key, other: _Key) -> None:
        self._above.setdefault(one, one)
        self._above.setdefault(other, other)
        self._above[self._top(other)] = self._top(one)

    def groups(self) -> Iterable[Sequence[_Key]]:
        found = defaultdict[_Key, list[_Key]](list)
        for member in self._above:
            found[self._top(member)].append(member)
        return found.values()

    def _top(self, member: _Key) -> _Key:
        while self._above[member] != member:
            self._above[member] = self._above[self._above[member]]
            member = self._above[member]
        return member
