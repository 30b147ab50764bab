"""The marks of a coder by their word pairs, kept in memory so that those like another one are found at once."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from threading import Lock
from typing import Final, NamedTuple

import numpy as np

from annotator.domain.changes import Changes
from annotator.domain.marks import Mark, MarkKind
from annotator.domain.records import Coder, StatementId, SuggestionId
from annotator.services.repeats.shingles import Codes, Ints, Shingles, keys_of, words_of
from annotator.storage.queries import Queries
from annotator.storage.queries.repeats import MarkWords

_N: Final = 2
_SHARED: Final = 0.25
_CANDIDATES: Final = 200
_CHANGED_AT_MOST: Final = 200
_BLOCKS: Final = 24


class _Block(NamedTuple):
    """Marks that were indexed together, each as a number."""

    numbers: Ints
    shingles: Shingles


class MarkIndex:
    """Marks as they were when they were indexed: whoever asks reads those it names again.

    What changes meanwhile is named too, until there is enough of it to be indexed anew. ``note`` may be called while
    another thread asks.
    """

    def __init__(self, coder: Coder) -> None:
        self._coder = coder
        self._codes = Codes()
        self._blocks: list[_Block] = []
        self._changed: set[Mark] = set()
        self._noting = Lock()

    def note(self, changes: Changes) -> None:
        """Know that marks have changed."""
        with self._noting:
            self._changed |= {Mark(MarkKind.STATEMENT, number) for number in changes.statements}
            self._changed |= {Mark(MarkKind.SUGGESTION, number) for number in changes.suggestions}

    def like(self, queries: Queries, words: list[str]) -> set[Mark]:
        """Marks that share word pairs with these words, those that share the most; and all that changed."""
        self._bring_up_to_date(queries)
        keys = keys_of(words, _N, self._codes)
        scored: list[tuple[float, int]] = []
        for numbers, shingles in self._blocks:
            owners, count = shingles.shared_with(keys)
            share = count / np.maximum(np.minimum(shingles.sizes[owners], len(keys)), 1)
            enough = share >= _SHARED
            scored += zip((-share[enough]).tolist(), numbers[owners[enough]].tolist(), strict=True)
        with self._noting:
            changed = set(self._changed)
        return {_mark(number) for _share, number in sorted(scored)[:_CANDIDATES]} | changed

    def _bring_up_to_date(self, queries: Queries) -> None:
        with self._noting:
            is_new = not self._blocks or len(self._blocks) > _BLOCKS
            if not is_new and len(self._changed) <= _CHANGED_AT_MOST:
                return
            changed, self._changed = self._changed, set()
        if is_new:
            self._blocks = [self._block(all_marks(queries, self._coder, only_shown=False))]
        else:
            self._blocks.append(self._block(marks(queries, self._coder, changed, only_shown=False)))

    def _block(self, found: Iterable[MarkWords]) -> _Block:
        numbers = array("q")

        def words() -> Iterable[list[str]]:
            for each in found:
                numbers.append(_number(each.mark))
                yield words_of(each.words)

        shingles = Shingles.of(words(), _N, self._codes)
        return _Block(np.array(numbers, dtype=np.int64), shingles)


def all_marks(queries: Queries, coder: Coder, *, only_shown: bool = True) -> Iterable[MarkWords]:
    """Every statement of a coder, then every suggestion that stands."""
    yield from queries.repeats.statements(coder.id)
    yield from queries.repeats.suggestions(coder.id, only_shown=only_shown)


def marks(queries: Queries, coder: Coder, wanted: Iterable[Mark], *, only_shown: bool = True) -> list[MarkWords]:
    """Those of the marks that are there, as they are now."""
    ids: dict[MarkKind, list[int]] = {kind: [] for kind in MarkKind}
    for mark in wanted:
        ids[mark.kind].append(mark.id)
    statements = [StatementId(number) for number in ids[MarkKind.STATEMENT]]
    suggestions = [SuggestionId(number) for number in ids[MarkKind.SUGGESTION]]
    return [
        *queries.repeats.statements(coder.id, statements),
        *queries.repeats.suggestions(coder.id, suggestions, only_shown=only_shown),
    ]


def _number(mark: Mark) -> int:
    return 2 * mark.id + (mark.kind is MarkKind.SUGGESTION)


def _mark(number: int) -> Mark:
    return Mark(MarkKind.SUGGESTION if number % 2 else MarkKind.STATEMENT, number // 2)
