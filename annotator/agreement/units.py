"""Marks as codes of given units: articles (presence) and sentences. One table of 0 and 1 per code."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from annotator.agreement.arrays import Bools, Ints
from annotator.agreement.continuum import on_one_line, overlapping
from annotator.agreement.marks import Marks
from annotator.agreement.ratings import MISSING, Ratings

_VALUES = ("0", "1")


@dataclass(frozen=True, eq=False, slots=True)
class Sentences:
    """The sentences of all articles in columns, shape ``(sentences,)``, in any order; ranges of positions."""

    article: Ints
    start: Ints
    end: Ints


def presence(marks: Marks) -> dict[str, Ratings]:
    """Of each code whether a coder used it in an article: unit article × code."""
    codes, coders = len(marks.codes), len(marks.coders)
    used = np.zeros((codes, len(marks.lengths), coders), dtype=np.int64)
    used[marks.code, marks.article, marks.coder] = 1
    used[:, ~marks.finished] = MISSING
    # An article of one coder is no unit that could be compared.
    article = np.flatnonzero(marks.counted)
    return {
        code: _ratings(marks, used[k][article], article, "article", "1 where the code occurs in the article")
        for k, code in enumerate(marks.codes)
    }


@dataclass(frozen=True, eq=False, slots=True)
class InSentences:
    """Which sentences each coder's statements overlap by at least one position; made once, read code by code.

    ``touched`` has shape (codes, sentences, coders), ``present`` (sentences, coders) says who finished the article.
    """

    marks: Marks
    article: Ints
    touched: Bools
    present: Bools

    @classmethod
    def of(cls, marks: Marks, sentences: Sentences) -> InSentences:
        chosen = marks.counted[sentences.article]
        kept = Sentences(sentences.article[chosen], sentences.start[chosen], sentences.end[chosen])
        return cls(marks, kept.article, _touched(marks, kept), marks.finished[kept.article])

    def ratings(self, code: str) -> Ratings:
        """1 where a coder's statement with the code overlaps the sentence: unit sentence × code."""
        touched = self.touched[self.marks.codes.index(code)]
        return self._ratings(touched, "1 where a statement with the code overlaps the sentence")

    def any_code(self) -> Ratings:
        """1 where any statement overlaps the sentence."""
        return self._ratings(np.asarray(self.touched.any(axis=0)), "1 where a statement overlaps the sentence")

    def _ratings(self, touched: Bools, rule: str) -> Ratings:
        codes = touched.astype(np.int64)
        codes[~self.present] = MISSING
        return _ratings(self.marks, codes, self.article, "sentence", rule)


def _touched(marks: Marks, sentences: Sentences) -> Bools:
    """Shape ``(codes, sentences, coders)``."""
    kept = marks.comparable()
    units = on_one_line(kept)
    at = marks.offsets[sentences.article]
    start, end = sentences.start + at, sentences.end + at
    by_start, by_mark = np.argsort(start, kind="stable"), np.argsort(units.start, kind="stable")
    sentence, mark = overlapping(start[by_start], end[by_start], units.start[by_mark], units.end[by_mark])
    out = np.zeros((len(marks.codes), len(start), len(marks.coders)), dtype=np.bool_)
    mark = by_mark[mark]
    out[kept.code[mark], by_start[sentence], kept.coder[mark]] = True
    return out


def _ratings(marks: Marks, codes: Ints, article: Ints, unit: str, rule: str) -> Ratings:
    return Ratings(codes, _VALUES, marks.coders, article, marks.counted, unit, rule)
