"""Articles that are nearly the same: agency copy that several outlets printed, or two versions of one page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np

from annotator.domain.findings import Reading
from annotator.domain.records import ArticleId, RegionKind
from annotator.domain.text import Span, united
from annotator.services.repeats.shingles import Codes, Ints, Keys, Shingles, keys_of, words_of
from annotator.storage.queries import Queries
from annotator.storage.queries.repeats import RunningText

NEAR: Final = 0.5
"""Half of the shorter article's sequences of five words stand in the other one too."""

N: Final = 5
ONE_IN: Final = 4
FEWEST_WORDS: Final = 40
_VERIFIED: Final = 5
_NEIGHBOURS: Final = 12
_ENOUGH_NEW: Final = 1_000
_PAIRS_AT_ONCE: Final = 200


@dataclass(frozen=True, slots=True)
class NearDuplicate:
    """An article that is nearly the same as a text. ``share`` of the shorter one's word sequences are in the other."""

    article_id: ArticleId
    share: float


@dataclass(frozen=True, slots=True)
class NearPair:
    """Two articles of the project that are nearly the same."""

    first_id: ArticleId
    second_id: ArticleId
    share: float


@dataclass(frozen=True, eq=False, slots=True)
class _Block:
    """Articles that were indexed together."""

    ids: Ints
    shingles: Shingles


@dataclass(eq=False, slots=True)
class ArticleIndex:
    """The sampled word sequences of a project's articles, kept in memory and brought up to date when asked.

    Boilerplate is left out, so that two articles of one site are not alike by its furniture.
    """

    _codes: Codes = field(default_factory=Codes)
    _blocks: list[_Block] = field(default_factory=list)

    def bring_up_to_date(self, queries: Queries) -> None:
        """Take in what was imported since."""
        there = set(queries.repeats.article_ids())
        known = {int(article_id) for block in self._blocks for article_id in block.ids}
        new = sorted(there - known)
        if len(self._blocks) > 1 and sum(len(block.ids) for block in self._blocks[1:]) + len(new) > _ENOUGH_NEW:
            self._blocks, new = [], sorted(there)
        if new:
            self._blocks.append(self._block(queries.repeats.texts(new)))

    def near_duplicate_of(
        self, queries: Queries, text: str, *, boilerplate: Sequence[Span] = ()
    ) -> NearDuplicate | None:
        """The article that is most like the text, if one is nearly the same."""
        self.bring_up_to_date(queries)
        words = words_of(without(text, boilerplate))
        if len(words) < FEWEST_WORDS:
            return None
        keys = keys_of(words, N, self._codes)
        likely = self._likely(keys_of(words, N, self._codes, one_in=ONE_IN))
        found = [
            NearDuplicate(each.article_id, shared(keys, self._keys(each))) for each in queries.repeats.texts(likely)
        ]
        best = max(found, key=lambda near: (near.share, -near.article_id), default=None)
        return best if best is not None and best.share >= NEAR else None

    def pairs(self, queries: Queries) -> Sequence[NearPair]:
        """All of the project's near-duplicates, each with the earlier ones that it is like, the most alike first."""
        self._blocks = []
        self.bring_up_to_date(queries)
        found: list[NearPair] = []
        for block in self._blocks:
            first, second, count = block.shingles.pairs(neighbours=_NEIGHBOURS)
            smaller = np.minimum(block.shingles.sizes[first], block.shingles.sizes[second])
            likely = count >= NEAR / 2 * smaller
            pairs = list(zip(block.ids[first[likely]].tolist(), block.ids[second[likely]].tolist(), strict=True))
            for start in range(0, len(pairs), _PAIRS_AT_ONCE):
                found += self._verified(queries, pairs[start : start + _PAIRS_AT_ONCE])
        return sorted(found, key=lambda pair: (-pair.share, pair.first_id, pair.second_id))

    def _verified(self, queries: Queries, pairs: Sequence[tuple[int, int]]) -> Iterable[NearPair]:
        """Those of the pairs that are nearly the same by all of their words; none of an article that is gone."""
        there = queries.repeats.texts(sorted({number for pair in pairs for number in pair}))
        keys = {int(each.article_id): self._keys(each) for each in there}
        for a, b in pairs:
            share = shared(keys[a], keys[b]) if a in keys and b in keys else 0.0
            if share >= NEAR:
                yield NearPair(ArticleId(a), ArticleId(b), share)

    def _likely(self, sampled: Keys) -> list[int]:
        """The few articles that share the most of what was sampled, with nearly enough of it."""
        return most_shared(sampled, [(block.ids, block.shingles) for block in self._blocks])

    def _keys(self, text: RunningText) -> Keys:
        """All of its word sequences; none of a text that is too short to be compared."""
        words = words_of(without(text.text, text.boilerplate))
        return keys_of(words if len(words) >= FEWEST_WORDS else [], N, self._codes)

    def _block(self, texts: Iterable[RunningText]) -> _Block:
        ids: list[int] = []

        def words() -> Iterable[list[str]]:
            for each in texts:
                ids.append(each.article_id)
                found = words_of(without(each.text, each.boilerplate))
                yield found if len(found) >= FEWEST_WORDS else []

        shingles = Shingles.of(words(), N, self._codes, one_in=ONE_IN)
        return _Block(np.array(ids, dtype=np.int64), shingles)


def without(text: str, spans: Sequence[Span]) -> str:
    """The text without the spans; what stood on either side of one does not run together."""
    out, start = [], 0
    for span in united(spans):
        out.append(text[start : span.start])
        start = span.end
    return "\n".join([*out, text[start:]])


def most_shared(sampled: Keys, blocks: Iterable[tuple[Ints, Shingles]]) -> list[int]:
    """The few of the texts, by their number, that share the most of what was sampled, with nearly enough of it."""
    scored: list[tuple[float, int]] = []
    for ids, shingles in blocks:
        owners, count = shingles.shared_with(sampled)
        smaller = np.minimum(shingles.sizes[owners], len(sampled))
        share = count / np.maximum(smaller, 1)
        scored += zip((-share).tolist(), ids[owners].tolist(), strict=True)
    return [number for share, number in sorted(scored)[:_VERIFIED] if -share >= NEAR / 2]


def shared(keys: Keys, others: Keys) -> float:
    """The share of the smaller set's different sequences that the other has too; 0 where one is empty."""
    smaller = min(len(keys), len(others))
    return len(np.intersect1d(keys, others, assume_unique=True)) / smaller if smaller else 0.0


def furniture_of(reading: Reading | None) -> tuple[Span, ...]:
    """What of a text that was read is no article."""
    regions = reading.regions if reading else ()
    return tuple(region.span for region in regions if region.kind is RegionKind.BOILERPLATE)
