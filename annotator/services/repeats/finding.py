"""Finding statements of one coder that say the same in several articles, to be offered as links."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from annotator.domain.changes import Changes
from annotator.domain.findings import Reading
from annotator.domain.records import ArticleId, Coder, RegionKind, StatementId
from annotator.services.repeats.articles import ArticleIndex, NearDuplicate, NearPair
from annotator.services.repeats.matching import FEWEST_WORDS, Likeness, Repeat, compared
from annotator.services.repeats.shingles import Codes, Ints, Shingles, keys_of, words_of
from annotator.storage.queries import Queries
from annotator.storage.queries.repeats import StatementWords
from annotator.storage.snapshots import snapshot
from annotator.storage.store import Store

_N: Final = 2
_RAREST: Final = 8
_NEIGHBOURS: Final = 8
_SHARED: Final = 0.25
_SHARED_AT_LEAST: Final = 2
_PAIRS_AT_ONCE: Final = 200_000
_CANDIDATES: Final = 200
_CHANGED_AT_MOST: Final = 2_000


@dataclass(frozen=True, eq=False, slots=True)
class StatementIndex:
    """The coder's statements as they were when they were indexed."""

    ids: Ints
    shingles: Shingles


@dataclass(frozen=True, eq=False, slots=True)
class Indexes:
    """What finding repeats is quick by: one index of a project's articles and one of a coder's statements."""

    articles: ArticleIndex
    statements: StatementIndex


class Repeats:
    """What this coder's articles repeat. Nothing is linked here: ``Coding.link_statements`` does that, one by one.

    Two indexes are kept in memory, made when they are first needed, which takes seconds in a project of thousands of
    articles: a job may read them before. Statements that change meanwhile are looked at themselves.
    """

    def __init__(self, store: Store, coder: Coder) -> None:
        self._queries = store.queries
        self._coder = coder
        self._codes = Codes()
        self._indexed: StatementIndex | None = None
        self._changed: set[StatementId] = set()
        self._articles = ArticleIndex()

    def of(self, statement_id: StatementId, *, limit: int = 10) -> Sequence[Repeat]:
        """Statements in other articles that say the same, the most alike first; not those linked to it already."""
        mine = next(self._queries.repeats.statements(self._coder.id, [statement_id]), None)
        if mine is None or len(words_of(mine.words)) < FEWEST_WORDS:
            return []
        linked = self._queries.repeats.links(self._coder.id)
        others = [
            other
            for other in self._queries.repeats.statements(self._coder.id, self._candidates(mine))
            if other.article_id != mine.article_id and _in_order(mine.id, other.id) not in linked
        ]
        found = _alike([(mine, other) for other in others])
        return sorted(found, key=lambda repeat: (-repeat.score, repeat.other_id))[:limit]

    def all(self) -> Sequence[Repeat]:
        """Every repeat among this coder's statements that is not linked yet, in the order of entry.

        Where many say the same in the same words, each is given with the first of them only.
        """
        linked = self._queries.repeats.links(self._coder.id)
        wordings = _Wordings()
        found = [repeat for each in self._queries.repeats.statements(self._coder.id) for repeat in wordings.take(each)]
        found += wordings.close(self._codes)
        unlinked = [repeat for repeat in found if _in_order(repeat.statement_id, repeat.other_id) not in linked]
        return sorted(unlinked, key=lambda repeat: (repeat.statement_id, repeat.other_id))

    def near_duplicates(self) -> Sequence[NearPair]:
        """Articles of the project that are nearly the same, the most alike first."""
        return self._articles.pairs(self._queries)

    def near_duplicate_of(self, text: str, reading: Reading | None = None) -> NearDuplicate | None:
        """The article that is nearly the same as a text that may be imported, if there is one."""
        regions = reading.regions if reading else ()
        boilerplate = [region.span for region in regions if region.kind is RegionKind.BOILERPLATE]
        return self._articles.near_duplicate_of(self._queries, text, boilerplate=boilerplate)

    def take(self, indexes: Indexes) -> None:
        """Use indexes that a job has read (``read_indexes``) since this project was opened."""
        self._articles, self._indexed = indexes.articles, indexes.statements

    def follow(self, changes: Changes) -> None:
        """Know that statements have changed."""
        self._changed |= changes.statements

    def _candidates(self, mine: StatementWords) -> list[StatementId]:
        """Statements that share word pairs with this one, those that share the most first; and all changed ones."""
        if self._indexed is None or len(self._changed) > _CHANGED_AT_MOST:
            self._indexed, self._changed = _index(self._queries, self._coder), set()
        keys = keys_of(words_of(mine.words), _N, self._codes)
        owners, count = self._indexed.shingles.shared_with(keys)
        smaller = np.minimum(self._indexed.shingles.sizes[owners], len(keys))
        enough = count >= _SHARED * smaller
        order = np.argsort(-count[enough] / smaller[enough], kind="stable")[:_CANDIDATES]
        found = {StatementId(number) for number in self._indexed.ids[owners[enough][order]].tolist()}
        return list((found | self._changed) - {mine.id})


def read_indexes(path: Path, coder: Coder) -> Indexes:
    """The indexes of a project as it is now, from a copy: a job may make them while coding goes on."""
    articles = ArticleIndex()
    with snapshot(path) as copy:
        articles.bring_up_to_date(copy.queries)
        return Indexes(articles, _index(copy.queries, coder))


def _index(queries: Queries, coder: Coder) -> StatementIndex:
    ids = array("q")

    def words() -> Iterator[list[str]]:
        for each in queries.repeats.statements(coder.id):
            ids.append(each.id)
            yield words_of(each.words)

    shingles = Shingles.of(words(), _N, Codes())
    return StatementIndex(np.array(ids, dtype=np.int64), shingles)


class _Wordings:
    """The different wordings of statements, each with the first statement that has it."""

    def __init__(self) -> None:
        self._place: dict[str, int] = {}
        self._ids = array("q")
        self._articles = array("q")

    def take(self, statement: StatementWords) -> Iterator[Repeat]:
        """Remember a statement; gives back how it repeats the first of the same words, where it does."""
        words = words_of(statement.words)
        if len(words) < FEWEST_WORDS:
            return
        place = self._place.setdefault(" ".join(words), len(self._ids))
        if place == len(self._ids):
            self._ids.append(statement.id)
            self._articles.append(statement.article_id)
        elif self._articles[place] != statement.article_id:
            yield _repeat(self._statement(place), statement, (Likeness.SAME_WORDS, 100.0))

    def close(self, codes: Codes) -> Iterator[Repeat]:
        """Wordings of different articles that are alike."""
        texts = list(self._place)
        shingles = Shingles.of((text.split(" ") for text in texts), _N, codes).rarest(_RAREST)
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
                    yield _repeat(self._statement(one), self._statement(other), found)

    def _statement(self, place: int) -> StatementWords:
        return StatementWords(StatementId(self._ids[place]), ArticleId(self._articles[place]), "")


def _alike(pairs: Sequence[tuple[StatementWords, StatementWords]]) -> list[Repeat]:
    likeness = compared([_plain(first) for first, _ in pairs], [_plain(second) for _, second in pairs])
    return [
        _repeat(first, second, found)
        for (first, second), found in zip(pairs, likeness, strict=True)
        if found is not None
    ]


def _repeat(first: StatementWords, second: StatementWords, found: tuple[Likeness, float]) -> Repeat:
    likeness, score = found
    return Repeat(first.id, second.id, first.article_id, second.article_id, likeness, round(score, 1))


def _plain(statement: StatementWords) -> str:
    return " ".join(words_of(statement.words))


def _in_order(one: StatementId, other: StatementId) -> tuple[StatementId, StatementId]:
    return (one, other) if one < other else (other, one)
