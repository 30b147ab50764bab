"""Whether two statements say the same in the same words, or nearly."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process

from annotator.domain.records import ArticleId, StatementId

FEWEST_WORDS: Final = 4
"""Shorter ones (“That is untrue”) are said by everybody."""

LIKELY: Final = 80.0
_PART: Final = 90.0
_WORDS_OF_A_PART: Final = 8

Floats = NDArray[np.float32]
_Scorer = Callable[..., float]


class Likeness(StrEnum):
    """How a statement repeats another: word for word, a long part of it word for word or nearly, or in other words."""

    SAME_WORDS = "same_words"
    PART = "part"
    CLOSE = "close"


@dataclass(frozen=True, slots=True)
class Repeat:
    """A statement that another article's statement repeats. ``score`` is 0 to 100."""

    statement_id: StatementId
    other_id: StatementId
    article_id: ArticleId
    other_article_id: ArticleId
    likeness: Likeness
    score: float


def compared(first: Sequence[str], second: Sequence[str]) -> list[tuple[Likeness, float] | None]:
    """What each pair of statements, as words parted by blanks, are to each other; None where they are not alike.

    The whole is compared letter by letter, in the order of the text and in that of the alphabet; of a statement that
    is much longer, the stretch that is most alike. Where the numbers differ nothing is the same.
    """
    if not first:
        return []
    in_order = _each(first, second, fuzz.ratio, LIKELY)
    sorted_words = _each(first, second, fuzz.token_sort_ratio, LIKELY)
    whole = np.maximum(in_order, sorted_words)
    open_ = [i for i in np.flatnonzero(whole < LIKELY).tolist() if _may_be_part(first[i], second[i])]
    part = np.zeros(len(whole), dtype=np.float32)
    if open_:
        part[open_] = _each([first[i] for i in open_], [second[i] for i in open_], fuzz.partial_ratio, _PART)
    return [
        _likeness(a, b, float(whole[i]), float(part[i])) for i, (a, b) in enumerate(zip(first, second, strict=True))
    ]


def _each(first: Sequence[str], second: Sequence[str], scorer: _Scorer, cutoff: float) -> Floats:
    """The score of each pair, 0 where it is below the cutoff."""
    scores: Floats = process.cpdist(first, second, scorer=scorer, score_cutoff=cutoff, workers=-1, dtype=np.float32)
    return scores


def _likeness(a: str, b: str, whole: float, part: float) -> tuple[Likeness, float] | None:
    if a == b:
        return Likeness.SAME_WORDS, 100.0
    if whole >= LIKELY and _numbers(a) == _numbers(b):
        return Likeness.CLOSE, whole
    shorter, longer = sorted((a, b), key=len)
    if part >= _PART and _numbers(shorter) <= _numbers(longer):
        return Likeness.PART, part
    return None


def _may_be_part(a: str, b: str) -> bool:
    """Whether the shorter is long enough for its words in a row to be no chance."""
    return min(a.count(" "), b.count(" ")) + 1 >= _WORDS_OF_A_PART


def _numbers(words: str) -> set[str]:
    return {word for word in words.split(" ") if word[0].isdigit()}
