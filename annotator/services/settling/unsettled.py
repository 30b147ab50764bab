"""What keeps an article from being settled, in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from annotator.domain.errors import NotAllowed
from annotator.domain.records import Coder
from annotator.domain.said import said, said_of
from annotator.domain.settling import Difference


def still_unfinished(coders: Sequence[Coder]) -> NotAllowed:
    first, *others = (coder.name for coder in coders)
    if not others:
        return NotAllowed(
            "{name} has not finished this article. It can be settled when all who are compared have.", name=first
        )
    return NotAllowed(
        "{names} and {last} have not finished this article. It can be settled when all who are compared have.",
        names=(first, *others[:-1]),
        last=others[-1],
    )


def still_open(open_items: Mapping[Difference, int], left: int) -> NotAllowed:
    told = [said(_KINDS[difference], count=number) for difference, number in open_items.items()]
    if left:
        told.append(
            said_of(
                left,
                "1 settled statement of which the coders’ own are gone",
                "{count} settled statements of which the coders’ own are gone",
            )
        )
    return NotAllowed("Still to be settled in this article: {items}.", items=tuple(told))


_KINDS: Final = {
    Difference.MISSING: "{count} not marked by all",
    Difference.CODE: "{count} with different codes",
    Difference.BOUNDARY: "{count} with different ends",
    Difference.PARTS: "{count} in different parts",
    Difference.ACTOR: "{count} with different actors",
    Difference.VALUE: "{count} with different answers",
}
