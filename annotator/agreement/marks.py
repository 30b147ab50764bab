"""Every coder's marks in a set of articles, in columns: what all measures start from."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from annotator.agreement.arrays import Bools, Ints


@dataclass(frozen=True, slots=True)
class Mark:
    """One part of one coder's statement: ``[start, end)`` in positions of the article.

    Parts of one statement share ``statement``; a mark without one is a statement of its own.
    """

    article: Hashable
    coder: str
    start: int
    end: int
    code: str
    statement: Hashable = None


@dataclass(frozen=True, eq=False, slots=True)
class Marks:
    """Columns of marks, and who has finished which article.

    ``lengths`` has shape (articles,), ``finished`` (articles, coders), all other arrays (marks,): indices into the
    articles, ``coders``, ``codes`` and statements, and half-open ranges of positions. A position is a token or a
    character, the same one throughout (``position`` names it). Marks in articles that their coder has not finished
    never count.
    """

    lengths: Ints
    finished: Bools
    coders: tuple[str, ...]
    codes: tuple[str, ...]
    article: Ints
    coder: Ints
    code: Ints
    start: Ints
    end: Ints
    statement: Ints
    position: str = "character"
    articles: tuple[Hashable, ...] = field(default=())

    def __post_init__(self) -> None:
        if not np.all((self.start >= 0) & (self.start < self.end) & (self.end <= self.lengths[self.article])):
            raise ValueError("a mark must be at least one position long and lie within its article")

    @classmethod
    def of(
        cls,
        lengths: Mapping[Hashable, int],
        finished: Mapping[str, Collection[Hashable]],
        marks: Iterable[Mark],
        *,
        codes: Sequence[str] | None = None,
        position: str = "character",
    ) -> Marks:
        """Columns from single marks. ``finished`` says of each coder which articles count; its keys are the coders."""
        coders = tuple(finished)
        articles = tuple(lengths)
        article_index = {key: index for index, key in enumerate(articles)}
        rows = [mark for mark in marks if mark.article in finished.get(mark.coder, ())]
        known = tuple(codes) if codes is not None else tuple(sorted({mark.code for mark in rows}))
        return cls(
            lengths=np.array([lengths[key] for key in articles], dtype=np.int64),
            finished=np.array([[key in finished[c] for c in coders] for key in articles], dtype=np.bool_).reshape(
                len(articles), len(coders)
            ),
            coders=coders,
            codes=known,
            article=np.array([article_index[mark.article] for mark in rows], dtype=np.int64),
            coder=_indices([mark.coder for mark in rows], coders),
            code=_indices([mark.code for mark in rows], known),
            start=np.array([mark.start for mark in rows], dtype=np.int64),
            end=np.array([mark.end for mark in rows], dtype=np.int64),
            statement=_statements(rows),
            position=position,
            articles=articles,
        )

    @property
    def coders_of(self) -> Ints:
        """Shape ``(articles,)``: how many coders have finished each."""
        return np.asarray(self.finished.sum(axis=1), dtype=np.int64)

    @property
    def counted(self) -> Bools:
        """Shape ``(articles,)``: whether two coders or more have finished it. Only those tell of agreement."""
        return np.asarray(self.coders_of >= 2)

    @property
    def offsets(self) -> Ints:
        """Shape ``(articles,)``: where each article starts when all are laid end to end."""
        return (np.cumsum(self.lengths) - self.lengths).astype(np.int64)

    def where(self, kept: Bools) -> Marks:
        """Only some of the marks; shape ``(marks,)``."""
        if kept.all():
            return self
        return replace(
            self,
            article=self.article[kept],
            coder=self.coder[kept],
            code=self.code[kept],
            start=self.start[kept],
            end=self.end[kept],
            statement=self.statement[kept],
        )

    def comparable(self) -> Marks:
        """Only the marks of coders who have finished the article, in articles that count."""
        return self.where(self.counted[self.article] & self.finished[self.article, self.coder])

    def between(self, *coders: str) -> Marks:
        """Only these coders, in this order."""
        if coders == self.coders:
            return self
        chosen = np.array([self.coders.index(name) for name in coders], dtype=np.int64)
        place = np.full(len(self.coders), -1, dtype=np.int64)
        place[chosen] = np.arange(len(chosen))
        kept = self.where(place[self.coder] >= 0)
        return replace(kept, coders=tuple(coders), finished=self.finished[:, chosen], coder=place[kept.coder])


def _indices(names: Sequence[str], known: Sequence[str]) -> Ints:
    place = {name: index for index, name in enumerate(known)}
    return np.array([place[name] for name in names], dtype=np.int64)


def _statements(rows: Sequence[Mark]) -> Ints:
    """Parts with the same article, coder and statement get the same number; the rest one each."""
    seen: dict[Hashable, int] = {}
    out = []
    for index, mark in enumerate(rows):
        key = (mark.article, mark.coder, mark.statement) if mark.statement is not None else (index,)
        out.append(seen.setdefault(key, len(seen)))
    return np.array(out, dtype=np.int64)
