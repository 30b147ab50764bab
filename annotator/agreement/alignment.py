"""One-to-one matching of two coders' statements.

A matching pairs each statement with at most one of the other coder's. Among all matchings under a rule, the one with
the most pairs is taken; among those the one with the greatest total IoU; then the one with most equal codes; then the
first in the order of the text. Lengths and overlaps are those of all parts of a statement together.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np

from annotator.agreement.arrays import Bools, Floats, Ints
from annotator.agreement.assignment import heaviest
from annotator.agreement.continuum import Units, on_one_line, overlapping, united
from annotator.agreement.marks import Marks
from annotator.agreement.ratings import MISSING, Ratings


class Rule(StrEnum):
    """When two statements may be paired."""

    EXACT = "exact"
    IOU = "iou"
    OVERLAP = "overlap"


@dataclass(frozen=True, slots=True)
class MatchRule:
    """A rule, for IoU with its lowest value, and whether only statements with the same code may be paired."""

    rule: Rule = Rule.IOU
    lowest_iou: float = 0.5
    typed: bool = False

    def __str__(self) -> str:
        spans = {Rule.EXACT: "exact", Rule.IOU: f"IoU ≥ {self.lowest_iou:g}", Rule.OVERLAP: "any overlap"}
        return f"{spans[self.rule]}, {'same code' if self.typed else 'any code'}"


@dataclass(frozen=True, eq=False, slots=True)
class Statements:
    """One coder's statements in the order of the text, shape ``(statements,)``; ``number`` as in the marks."""

    number: Ints
    article: Ints
    code: Ints
    start: Ints
    end: Ints
    length: Ints


@dataclass(frozen=True, eq=False)
class Matching:
    """Which of coder A's statements (rows of ``first``) is paired with which of coder B's (rows of ``second``)."""

    rule: MatchRule
    marks: Marks
    first: Statements
    second: Statements
    a: Ints
    b: Ints
    iou: Floats

    @property
    def pairs(self) -> tuple[tuple[int, int], ...]:
        """The numbers of the paired statements, as in ``Marks.statement``."""
        left, right = self.first.number[self.a].tolist(), self.second.number[self.b].tolist()
        return tuple(zip(left, right, strict=True))

    def boundaries(self) -> Boundaries:
        """How far apart the ends of the pairs are."""
        return Boundaries(
            starts=self.second.start[self.b] - self.first.start[self.a],
            ends=self.second.end[self.b] - self.first.end[self.a],
        )

    def ratings(self) -> Ratings:
        """The codes of the matched pairs, for coefficients of code given match."""
        codes = np.stack([self.first.code[self.a], self.second.code[self.b]], axis=1)
        return Ratings(
            codes=codes,
            values=self.marks.codes,
            coders=self.marks.coders,
            article=self.first.article[self.a],
            counted=self.marks.counted,
            unit="matched pair of statements",
            rule=str(self.rule),
        )

    def ratings_of_all(self) -> Ratings:
        """As ``ratings``, with the unmatched statements as units that the other coder did not code."""
        alone_a = np.setdiff1d(np.arange(len(self.first.number)), self.a)
        alone_b = np.setdiff1d(np.arange(len(self.second.number)), self.b)
        paired = self.ratings()
        codes = np.concatenate(
            [
                paired.codes,
                np.stack([self.first.code[alone_a], np.full(len(alone_a), MISSING)], axis=1),
                np.stack([np.full(len(alone_b), MISSING), self.second.code[alone_b]], axis=1),
            ]
        )
        article = np.concatenate([paired.article, self.first.article[alone_a], self.second.article[alone_b]])
        return Ratings(
            codes, self.marks.codes, self.marks.coders, article, self.marks.counted, "statement", str(self.rule)
        )


@dataclass(frozen=True, eq=False, slots=True)
class Boundaries:
    """Signed distances in positions, shape ``(pairs,)``: positive where coder B's end lies further on."""

    starts: Ints
    ends: Ints

    @property
    def mean_distance(self) -> float | None:
        """The mean of the absolute distances of starts and ends; None without pairs."""
        both = np.concatenate([self.starts, self.ends])
        return float(np.abs(both).mean()) if len(both) else None

    @property
    def same(self) -> float | None:
        """The share of boundaries that are the same."""
        both = np.concatenate([self.starts, self.ends])
        return float((both == 0).mean()) if len(both) else None


def match(marks: Marks, rule: MatchRule = MatchRule()) -> Matching:
    """The best one-to-one matching of the statements of the marks' two coders."""
    return Candidates.of(marks).match(rule)


@dataclass(frozen=True, eq=False, slots=True)
class Candidates:
    """All pairs of statements that share a position; made once, matched by several rules. Shape ``(candidates,)``."""

    marks: Marks
    first: Statements
    second: Statements
    a: Ints
    b: Ints
    shared: Ints
    iou: Floats = field(repr=False)

    @classmethod
    def of(cls, marks: Marks) -> Candidates:
        if len(marks.coders) != 2:
            raise ValueError(f"statements are matched between two coders, not {len(marks.coders)}")
        kept = marks.comparable()
        stride = int(marks.lengths.sum()) + 1
        count = int(kept.statement.max(initial=-1)) + 1
        lined = on_one_line(kept)
        # A statement's number takes the code's place, so that its own parts are united and nobody else's.
        raw = Units(lined.article, lined.coder, kept.statement, lined.start, lined.end)
        parts = united(raw, kept.statement, stride)
        number_code = np.zeros(count, dtype=np.int64)
        number_code[kept.statement] = kept.code
        (_, one), (_, other) = parts.of(0), parts.of(1)
        first, row_a = _statements(one, number_code, marks.offsets)
        second, row_b = _statements(other, number_code, marks.offsets)
        i, j = overlapping(one.start, one.end, other.start, other.end)
        shared = np.minimum(one.end[i], other.end[j]) - np.maximum(one.start[i], other.start[j])
        key = row_a[i] * max(len(second.number), 1) + row_b[j]
        order = np.argsort(key, kind="stable")
        heads = np.flatnonzero(np.concatenate([[True], key[order][1:] != key[order][:-1]])[: len(key)])
        total = np.add.reduceat(shared[order], heads) if len(heads) else shared
        a, b = row_a[i[order[heads]]], row_b[j[order[heads]]]
        return cls(marks, first, second, a, b, total, total / (first.length[a] + second.length[b] - total))

    def match(self, rule: MatchRule) -> Matching:
        """The best matching under a rule."""
        allowed = self._allowed(rule)
        a, b, iou = self.a[allowed], self.b[allowed], self.iou[allowed]
        same = self.first.code[a] == self.second.code[b]
        chosen = heaviest(a, b, _weights(iou, same), len(self.first.number), len(self.second.number))
        return Matching(rule, self.marks, self.first, self.second, a[chosen], b[chosen], iou[chosen])

    def _allowed(self, rule: MatchRule) -> Bools:
        longest = np.maximum(self.first.length[self.a], self.second.length[self.b])
        if rule.rule is Rule.EXACT:
            spans = self.shared == longest
        elif rule.rule is Rule.IOU:
            spans = self.iou >= rule.lowest_iou
        else:
            spans = np.ones(len(self.a), dtype=np.bool_)
        if rule.typed:
            spans = spans & (self.first.code[self.a] == self.second.code[self.b])
        return np.asarray(spans)


_IOU_STEPS = 1 << 30
_SAME_CODE_BITS = 20


def _weights(iou: Floats, same: Bools) -> Ints:
    """IoU in whole steps, so that sums of it are exact and ties are ties; equal codes weigh less than a step."""
    return (np.rint(iou * _IOU_STEPS).astype(np.int64) << _SAME_CODE_BITS) + same


def _statements(parts: Units, number_code: Ints, offsets: Ints) -> tuple[Statements, Ints]:
    """One coder's statements, and for each part the row of its statement. Parts are sorted by start."""
    number, place, back = np.unique(parts.code, return_index=True, return_inverse=True)
    # In the order of the text; statements that start together by their ends and codes, so that nothing else matters.
    ends = np.zeros(len(number), dtype=np.int64)
    np.maximum.at(ends, back, parts.end)
    lengths = np.bincount(back, parts.lengths, minlength=len(number)).astype(np.int64)
    starts = parts.start[place]
    order = np.lexsort((number, number_code[number], lengths, ends, starts))
    row = np.empty(len(number), dtype=np.int64)
    row[order] = np.arange(len(number))
    at = offsets[parts.article[place]]
    statements = Statements(
        number=number[order],
        article=parts.article[place][order],
        code=number_code[number][order],
        start=(starts - at)[order],
        end=(ends - at)[order],
        length=lengths[order],
    )
    return statements, row[back]
