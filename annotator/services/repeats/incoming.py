"""Texts that are about to be imported, compared with the project's articles and with each other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import Final

import numpy as np

from annotator.domain.records import Metadata
from annotator.domain.text import Span
from annotator.services.library import Draft
from annotator.services.repeats.articles import (
    FEWEST_WORDS,
    NEAR,
    ONE_IN,
    ArticleIndex,
    N,
    furniture_of,
    most_shared,
    shared,
    without,
)
from annotator.services.repeats.shingles import Codes, Ints, Keys, Shingles, keys_of, words_of
from annotator.storage import snapshots
from annotator.storage.queries import Queries

_BLOCKS: Final = 16


@dataclass(frozen=True, slots=True)
class NearText:
    """What a text is nearly the same as: an article of the project, or a text before it in the import."""

    name: str
    metadata: Metadata
    share: float
    is_in_project: bool


@dataclass(frozen=True, eq=False, slots=True)
class _Known:
    """What is kept of a text to compare later ones with it."""

    name: str
    metadata: Metadata
    text: str
    furniture: tuple[Span, ...]


class Incoming:
    """The texts of one import. A job may compare them, some at a time; what was compared is remembered."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._turn = Lock()
        self._articles = ArticleIndex()
        self._codes = Codes()
        self._blocks: list[tuple[Ints, Shingles]] = []
        self._known: dict[int, _Known] = {}

    def compare(self, drafts: Mapping[int, Draft]) -> dict[int, NearText | None]:
        """What each of the next texts is nearly the same as; None where it is like no other.

        Each has a number in its import. A text is compared with those of lower numbers only, so that of two copies the
        first one is not flagged.
        """
        with self._turn, snapshots.reading(self._path) as queries:
            self._take(drafts)
            return {number: self._near(queries, number) for number in drafts}

    def _take(self, drafts: Mapping[int, Draft]) -> None:
        for number, draft in drafts.items():
            reading = draft.reading
            self._known[number] = _Known(draft.name, reading.metadata, draft.text, furniture_of(reading))
        if len(self._blocks) == _BLOCKS:
            self._blocks = [self._block(sorted(self._known))]
        else:
            self._blocks.append(self._block(list(drafts)))

    def _block(self, numbers: Sequence[int]) -> tuple[Ints, Shingles]:
        words = (self._words(number) for number in numbers)
        return np.array(numbers, dtype=np.int64), Shingles.of(words, N, self._codes, one_in=ONE_IN)

    def _words(self, number: int) -> list[str]:
        known = self._known[number]
        words = words_of(without(known.text, known.furniture))
        return words if len(words) >= FEWEST_WORDS else []

    def _near(self, queries: Queries, number: int) -> NearText | None:
        beside, known = self._beside(number), self._known[number]
        if beside is not None and beside.share == 1.0:
            return beside
        there = self._articles.near_duplicate_of(queries, known.text, boilerplate=known.furniture)
        if there is None or (beside is not None and beside.share > there.share):
            return beside
        article = queries.repeats.names([there.article_id])[there.article_id]
        return NearText(article.name, article.metadata, there.share, is_in_project=True)

    def _beside(self, number: int) -> NearText | None:
        """The earlier text of the import that is most like it."""
        words = self._words(number)
        if not words:
            return None
        keys = keys_of(words, N, self._codes)
        likely = most_shared(keys_of(words, N, self._codes, one_in=ONE_IN), self._blocks)
        best = max(((self._share(keys, n), -n) for n in set(likely) if n < number), default=(0.0, 0))
        if best[0] < NEAR:
            return None
        known = self._known[-best[1]]
        return NearText(known.name, known.metadata, best[0], is_in_project=False)

    def _share(self, keys: Keys, number: int) -> float:
        return shared(keys, keys_of(self._words(number), N, self._codes))
