"""All marks of a coder by their different wordings, and the wordings that are alike."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np

from annotator.domain.marks import Mark
from annotator.domain.records import ArticleId
from annotator.services.repeats.matching import FEWEST_WORDS, Likeness, compared
from annotator.services.repeats.shingles import Codes, Shingles, words_of
from annotator.storage.queries.repeats import MarkWords

_N: Final = 2
_RAREST: Final = 8
_NEIGHBOURS: Final = 8
_SHARED: Final = 0.25
_SHARED_AT_LEAST: Final = 2
_PAIRS_AT_ONCE: Final = 200_000


@dataclass(frozen=True, slots=True)
class Alike:
    """Two marks of different articles that say the same."""

    mark: Mark
    other: Mark
    article_id: ArticleId
    other_article_id: ArticleId
    likeness: Likeness
    score: float


class Wordings:
    """The different wordings of marks, each with the first mark that has it."""

    def __init__(self) -> None:
        self._place: dict[str, int] = {}
        self._marks: list[Mark] = []
        self._articles = array("q")

    def take(self, found: MarkWords) -> Iterator[Alike]:
        """Remember a mark; gives back how it repeats the first of the same words, where it does."""
        words = words_of(found.words)
        if len(words) < FEWEST_WORDS:
            return
        place = self._place.setdefault(" ".join(words), len(self._marks))
        if place == len(self._marks):
            self._marks.append(found.mark)
            self._articles.append(found.article_id)
        elif self._articles[place] != found.article_id:
            first, article_id = self._marks[place], ArticleId(self._articles[place])
            yield Alike(first, found.mark, article_id, found.article_id, Likeness.SAME_WORDS, 100.0)

    def close(self) -> Iterator[Alike]:
        """Wordings of different articles that are alike."""
        texts = list(self._place)
        shingles = Shingles.of((text.split(" ") for text in texts), _N, Codes()).rarest(_RAREST)
        articles = np.array(self._articles, dtype=np.int64)
        a, b, count = shingles.pairs(neighbours=_NEIGHBOURS, group=articles)
        smaller = np.minimum(np.minimum(shingles.sizes[a], shingles.sizes[b]), _RAREST)
        likely = np.flatnonzero(count >= np.minimum(smaller, np.maximum(_SHARED_AT_LEAST, _SHARED * smaller)))
        for start in range(0, len(likely), _PAIRS_AT_ONCE):
            some = likely[start : start + _PAIRS_AT_ONCE]
            first, second = a[some].tolist(), b[some].tolist()
            alike = compared([texts[i] for i in first], [texts[i] for i in second])
            for one, other, found in zip(first, second, alike, strict=True):
                if found is not None:
                    yield self._alike(one, other, *found)

    def _alike(self, one: int, other: int, likeness: Likeness, score: float) -> Alike:
        articles = ArticleId(self._articles[one]), ArticleId(self._articles[other])
        return Alike(self._marks[one], self._marks[other], *articles, likeness, round(score, 1))
