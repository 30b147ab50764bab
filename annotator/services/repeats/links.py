"""Which statements a coder has said are the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from annotator.domain.marks import Mark, MarkKind
from annotator.domain.records import StatementId, StatementLinkId


class Links:
    """Statements that are linked, directly or through others."""

    def __init__(self, pairs: Mapping[tuple[StatementId, StatementId], StatementLinkId]) -> None:
        self._pairs = pairs
        self._next = defaultdict[int, set[int]](set)
        for one, other in pairs:
            self._next[one].add(other)
            self._next[other].add(one)
        self._whole: dict[int, frozenset[int]] = {}

    def with_(self, mark: Mark) -> set[Mark]:
        """All that say the same as a statement, but not it itself."""
        return {Mark(MarkKind.STATEMENT, number) for number in self._component(mark) if number != mark.id}

    def are_linked(self, one: Mark, other: Mark) -> bool:
        return other.kind is MarkKind.STATEMENT and other.id in self._component(one)

    def link(self, one: Mark, other: Mark) -> StatementLinkId | None:
        """The link between two, where there is one directly."""
        if MarkKind.SUGGESTION in (one.kind, other.kind):
            return None
        return self._pairs.get((StatementId(min(one.id, other.id)), StatementId(max(one.id, other.id))))

    def _component(self, mark: Mark) -> frozenset[int]:
        if mark.kind is MarkKind.SUGGESTION or mark.id not in self._next:
            return frozenset()
        if mark.id not in self._whole:
            found, waiting = {mark.id}, [mark.id]
            while waiting:
                new = self._next[waiting.pop()] - found
                found |= new
                waiting += new
            whole = frozenset(found)
            self._whole.update(dict.fromkeys(whole, whole))
        return self._whole[mark.id]
