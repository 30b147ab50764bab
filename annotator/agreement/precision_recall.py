"""Precision, recall, F1 and match rate of two coders' matched statements."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from annotator.agreement.alignment import Matching, MatchRule
from annotator.agreement.arrays import Bools, Floats, quotient, tally
from annotator.agreement.bootstrap import Sums
from annotator.agreement.results import Figure


@dataclass(frozen=True, eq=False)
class MatchSums(Sums):
    """Statements by article, (A,), and by article and code, (A, C): of coder A, of coder B, and pairs.

    Per code, a pair counts where both have that code.
    """

    first: Floats
    second: Floats
    paired: Floats
    first_of: Floats
    second_of: Floats
    paired_of: Floats


@dataclass(frozen=True, eq=False)
class MatchAgreement:
    """Precision, recall, F1 and match rate of a matching, which may be thrown away: a family for ``with_intervals``.

    Coder A is taken as the reference: precision is the share of B's statements that are paired, recall the share of
    A's. F1 is the same whoever is the reference.
    """

    sums: MatchSums
    counted: Bools
    coders: tuple[str, ...]
    codes: tuple[str, ...]
    rule: MatchRule

    def values(self, sums: MatchSums) -> Floats:
        """Precision, recall, F1, then F1 of each code: shape ``(…, 3 + codes)``."""
        whole = [
            quotient(sums.paired, sums.second),
            quotient(sums.paired, sums.first),
            quotient(2 * sums.paired, sums.first + sums.second),
        ]
        of_codes = quotient(2 * sums.paired_of, sums.first_of + sums.second_of)
        return np.concatenate([np.stack(whole, axis=-1), of_codes], axis=-1)

    def with_article(self, index: int, other: MatchAgreement) -> MatchAgreement:
        sums = self.sums.with_article(index, other.sums)
        return self if sums is self.sums else replace(self, sums=sums)

    def figures(self) -> tuple[Figure, ...]:
        total = self.sums.pooled()
        values = self.values(total)
        frame = Figure(
            measure="",
            unit="statement",
            rule=str(self.rule),
            coders=self.coders,
            n_articles=int(self.counted.sum()),
            n_units=int(total.first + total.second),
            n_pairable=float(total.paired),
            coverage=None if np.isnan(values[2]) else float(values[2]),
        )
        a, b = self.coders
        out = [
            frame.valued("precision", values[0], f"{b} has marked nothing."),
            frame.valued("recall", values[1], f"{a} has marked nothing."),
            frame.valued("f1", values[2], "Neither coder has marked anything."),
        ]
        for k, code in enumerate(self.codes):
            of_code = replace(
                frame,
                n_units=int(total.first_of[k] + total.second_of[k]),
                n_pairable=float(total.paired_of[k]),
                coverage=None if np.isnan(values[3 + k]) else float(values[3 + k]),
            )
            out.append(of_code.valued("f1", values[3 + k], "Neither coder used this code.", code=code))
        return tuple(out)


def match_agreement(matching: Matching) -> MatchAgreement:
    """The sums of a matching over articles and codes."""
    articles, codes = len(matching.marks.lengths), len(matching.marks.codes)
    first, second = matching.first, matching.second
    same = first.code[matching.a] == second.code[matching.b]
    pair_article, pair_code = first.article[matching.a], first.code[matching.a]
    first_of, second_of = (tally(articles, codes, one.article, one.code) for one in (first, second))
    return MatchAgreement(
        MatchSums(
            first=first_of.sum(axis=1),
            second=second_of.sum(axis=1),
            paired=np.bincount(pair_article, minlength=articles).astype(np.float64),
            first_of=first_of,
            second_of=second_of,
            paired_of=tally(articles, codes, pair_article[same], pair_code[same]),
        ),
        counted=matching.marks.counted,
        coders=matching.marks.coders,
        codes=matching.marks.codes,
        rule=matching.rule,
    )
