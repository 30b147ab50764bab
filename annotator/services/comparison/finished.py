"""Which articles coders have finished, when, and with what of the suggestions in sight."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Self

import numpy as np

from annotator.domain.records import ArticleId, CoderId, SuggestionMode
from annotator.services.comparison.codings import Bools, Floats, Ints, Statements
from annotator.storage.queries.comparison import ComparableArticle, ComparisonQueries


@dataclass(frozen=True, eq=False, slots=True)
class Finished:
    """The articles that two coders or more have finished, who did (articles, coders), and what each did alone."""

    articles: Sequence[ComparableArticle]
    article_at: Mapping[ArticleId, int]
    coder_at: Mapping[CoderId, int]
    finished: Bools
    suggested: Bools
    alone: Ints

    @classmethod
    def of(cls, source: ComparisonQueries, coders: Sequence[CoderId]) -> Self:
        coder_at = {coder: index for index, coder in enumerate(coders)}
        rows = [row for row in source.finished() if row[1] in coder_at]
        times = Counter(article for article, _, _ in rows)
        articles = [article for article in source.articles() if times[article.id] >= 2]
        article_at = {article.id: index for index, article in enumerate(articles)}
        finished = np.zeros((len(articles), len(coders)), dtype=np.bool_)
        suggested, alone = np.zeros_like(finished), np.zeros(len(coders), dtype=np.int64)
        for article, coder, mode in rows:
            if article in article_at:
                place = article_at[article], coder_at[coder]
                finished[place], suggested[place] = True, mode != SuggestionMode.OFF
            else:
                alone[coder_at[coder]] += 1
        return cls(articles, article_at, coder_at, finished, suggested, alone)

    @classmethod
    def one(
        cls, article: ArticleId, rows: Sequence[tuple[ArticleId, CoderId, str]], coder_at: Mapping[CoderId, int]
    ) -> Self:
        """The same of one article."""
        finished = np.zeros((1, len(coder_at)), dtype=np.bool_)
        suggested = np.zeros_like(finished)
        for _, coder, mode in rows:
            if coder in coder_at:
                finished[0, coder_at[coder]], suggested[0, coder_at[coder]] = True, mode != SuggestionMode.OFF
        return cls((), {article: 0}, coder_at, finished, suggested, np.zeros(len(coder_at), dtype=np.int64))


def suggestions_seen(who: Finished, statements: Statements, modes: Sequence[str]) -> Bools:
    """What was shown while a statement was made counts more than what would be shown now."""
    out = who.suggested.copy()
    coded = np.zeros_like(out)
    coded[statements.article, statements.coder] = True
    out[coded] = False
    shown = np.array([mode != SuggestionMode.OFF for mode in modes], dtype=np.bool_)
    out[statements.article[shown], statements.coder[shown]] = True
    return out


def finished_at(source: ComparisonQueries, who: Finished) -> Floats:
    out = np.full(who.finished.shape, np.nan)
    for article, coder, when in source.finished_at():
        if article in who.article_at and coder in who.coder_at:
            out[who.article_at[article], who.coder_at[coder]] = datetime.fromisoformat(when).timestamp()
    out[~who.finished] = np.nan
    return out
