"""Lines that an outlet prints around its articles: learned from what coders marked, and from what an import repeats."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final

from annotator.domain.records import Region, RegionKind
from annotator.services.library import Draft
from annotator.storage import snapshots
from annotator.suggesting.boilerplate import Line, lines_of

MARKED: Final = "marked-before"
"""The rule of a line that a coder marked as boilerplate in another article of the outlet."""

REPEATED: Final = "outlet-repeats"
"""The rule of a line that several articles of the outlet have in one import."""

FEWEST: Final = 3
_LONGEST: Final = 25
_READ: Final = 300_000
_RULES: Final = (MARKED, REPEATED)

Proposals = Mapping[int, tuple[Region, ...]]


class Furniture:
    """What coders marked as boilerplate in a project, by outlet; and what the articles of an import share."""

    def __init__(self, marked: Mapping[str, Collection[str]]) -> None:
        self._marked = marked

    @classmethod
    def of(cls, project: Path) -> Furniture:
        """Learn from a project, through a connection of its own: a job may do it."""
        with snapshots.reading(project) as queries:
            return cls(_by_outlet(queries.articles.marked_furniture()))

    def proposed(self, drafts: Mapping[int, Draft]) -> Proposals:
        """What would be boilerplate in each article, by its number, and was not found to be yet.

        Long lines are only taken where a coder marked them: what several articles of an outlet say in a paragraph
        may be what they report. Articles that are copies of one another should be left out.
        """
        of_outlet: defaultdict[str, list[int]] = defaultdict(list)
        for number, draft in drafts.items():
            outlet = _plain(draft.reading.metadata.outlet)
            if outlet:
                of_outlet[outlet].append(number)
        found: dict[int, tuple[Region, ...]] = {}
        for outlet, numbers in of_outlet.items():
            lines = {number: lines_of(drafts[number].text[:_READ]) for number in numbers}
            rules = dict.fromkeys(_repeated(lines.values()), REPEATED)
            rules |= dict.fromkeys(self._marked.get(outlet, ()), MARKED)
            for number in numbers:
                regions = _regions(lines[number], rules, without_proposals(drafts[number].reading.regions))
                if regions:
                    found[number] = regions
        return found


def without_proposals(regions: Iterable[Region]) -> tuple[Region, ...]:
    """The regions but for those that were proposed from other articles."""
    return tuple(region for region in regions if region.rule not in _RULES)


def _regions(lines: Sequence[Line], rules: Mapping[str, str], there: Sequence[Region]) -> tuple[Region, ...]:
    known = [(line, rules[line.text]) for line in lines if line.text in rules]
    return tuple(
        Region(line.span, RegionKind.BOILERPLATE, rule)
        for line, rule in known
        if not any(region.span.overlaps(line.span) for region in there)
    )


def _by_outlet(marked: Iterable[tuple[str, str]]) -> dict[str, set[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for outlet, words in marked:
        found[_plain(outlet)].update(line.text for line in lines_of(words))
    return found


def _repeated(articles: Iterable[Sequence[Line]]) -> list[str]:
    """The short lines that at least three of the articles have."""
    seen: defaultdict[str, int] = defaultdict(int)
    for lines in articles:
        for words in {line.text for line in lines if line.words <= _LONGEST}:
            seen[words] += 1
    return [words for words, count in seen.items() if count >= FEWEST]


def _plain(outlet: str | None) -> str:
    return " ".join((outlet or "").casefold().split()).removeprefix("the ")
