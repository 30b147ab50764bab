"""Texts as positions: which words and sentences there are, and which of them a stretch of characters covers.

A token is a word as the program counts them everywhere (``domain.segments``): punctuation is none, so that a full stop
inside or outside a mark is no disagreement. A word belongs to the mark that its middle character is in, so that marks
that do not overlap never share a word; a mark without the middle of any word has the nearest one. A text without words
is one token. A sentence counts as marked when a mark has at least one of its positions.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from annotator.agreement import Sentences
from annotator.domain.segments import sentence_bounds, word_bounds
from annotator.services.comparison.codings import Grid, Ints, Position


@dataclass(frozen=True, eq=False, slots=True)
class Segmented:
    """The words and sentences of one text, ``[start, end)`` in characters: shape (words, 2) and (sentences, 2)."""

    words: Ints
    sentences: Ints

    @classmethod
    def of(cls, text: str) -> Segmented:
        return cls(_bounds(word_bounds(text) or [(0, len(text))]), _bounds(sentence_bounds(text)))


def _bounds(found: Sequence[tuple[int, int]]) -> Ints:
    return np.array(found, dtype=np.int64).reshape(len(found), 2)


@dataclass(frozen=True, eq=False, slots=True)
class Segments:
    """Words (words,) and sentences (sentences,) of all articles, in characters of their article."""

    word_article: Ints
    word_start: Ints
    word_end: Ints
    sentence_article: Ints
    sentence_start: Ints
    sentence_end: Ints

    @classmethod
    def of(cls, texts: Sequence[Segmented]) -> Segments:
        """Of texts in the order of their articles."""
        return cls(*_columns([each.words for each in texts]), *_columns([each.sentences for each in texts]))


def _columns(bounds: Sequence[Ints]) -> tuple[Ints, Ints, Ints]:
    """The article, start and end of each, one text after the other."""
    pairs = np.concatenate(bounds) if bounds else np.zeros((0, 2), dtype=np.int64)
    article = np.repeat(np.arange(len(bounds)), [len(each) for each in bounds])
    return article, pairs[:, 0].copy(), pairs[:, 1].copy()


@dataclass(frozen=True, eq=False, slots=True)
class Ranges:
    """Stretches of characters of articles: columns of one length."""

    article: Ints
    start: Ints
    end: Ints


def grids(lengths: Ints, parts: Ranges, segments: Segments) -> dict[Position, Grid]:
    """Articles, parts and sentences in words and in characters. ``lengths`` are in characters.

    What has no word in it, such as a line of asterisks, is no sentence.
    """
    words = _Words.of(lengths, segments)
    sentences = Ranges(segments.sentence_article, segments.sentence_start, segments.sentence_end)
    low, high = words.covered(sentences)
    full = high > low
    article = sentences.article[full]
    at = words.first[article]
    return {
        Position.TOKEN: Grid(
            words.last - words.first + 1,
            *words.nearest(parts),
            Sentences(article, low[full] - at, high[full] - at),
        ),
        Position.CHARACTER: Grid(
            lengths, parts.start, parts.end, Sentences(article, sentences.start[full], sentences.end[full])
        ),
    }


@dataclass(frozen=True, eq=False, slots=True)
class _Words:
    """The middles of all words with the articles end to end, and each article's first and last word."""

    middle: Ints
    offsets: Ints
    first: Ints
    last: Ints

    @classmethod
    def of(cls, lengths: Ints, segments: Segments) -> _Words:
        # One more than the length, so that the end of one article is not the start of the next.
        offsets = np.cumsum(lengths + 1) - lengths - 1
        middle = (segments.word_start + segments.word_end - 1) // 2 + offsets[segments.word_article]
        count = np.bincount(segments.word_article, minlength=len(lengths)).astype(np.int64)
        first = np.cumsum(count) - count
        return cls(middle, offsets, first, first + count - 1)

    def covered(self, ranges: Ranges) -> tuple[Ints, Ints]:
        """Which words have their middle in each stretch, counted over all articles: half-open, perhaps empty."""
        at = self.offsets[ranges.article]
        low = np.searchsorted(self.middle, ranges.start + at, "left")
        high = np.searchsorted(self.middle, ranges.end + at, "left")
        return low.astype(np.int64), high.astype(np.int64)

    def nearest(self, parts: Ranges) -> tuple[Ints, Ints]:
        """The words of each part, counted from its article's first; at least one."""
        start, end = self.covered(parts)
        empty = end <= start
        within = parts.article[empty]
        start[empty] = np.clip(start[empty], self.first[within], self.last[within])
        end[empty] = start[empty] + 1
        at = self.first[parts.article]
        return start - at, end - at
