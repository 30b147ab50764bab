"""The names in an article that can be clicked on: of many thousands those at a place are found without a search."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from annotator.domain.records import Mention
from annotator.domain.text import Span


class NamesInText:
    """Where an article names somebody, in the order of the text. Names may lie within others."""

    def __init__(self, names: Iterable[Mention] = ()) -> None:
        self._names = sorted(names, key=_start)
        self._longest = max((len(each.span) for each in self._names), default=0)

    def __bool__(self) -> bool:
        return bool(self._names)

    def within(self, span: Span) -> Sequence[Mention]:
        """The names that lie in a stretch of the text, or reach into it."""
        first = bisect_left(self._names, span.start - self._longest, key=_start)
        last = bisect_left(self._names, span.end, key=_start)
        return [each for each in self._names[first:last] if each.span.end > span.start]

    def at(self, offset: int) -> Mention | None:
        """The name at a character, the shortest where several lie there."""
        return min(self.within(Span(offset, offset + 1)), key=lambda each: len(each.span), default=None)


def _start(name: Mention) -> int:
    return name.span.start
