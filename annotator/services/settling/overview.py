"""How far the settling of a whole project is: counted in columns, for any number of articles."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import numpy as np

from annotator.domain.records import ArticleId, Coder, StatementId
from annotator.domain.settling import AgreedPassage, ArticleProgress, Difference, How
from annotator.services.jobs import Report
from annotator.services.settling.columns import Bools, Columns, Ints, Objects, passages_of, read_columns
from annotator.services.settling.reading import article_settling, check_several
from annotator.storage.queries import Queries
from annotator.storage.queries.settlements import Rows
from annotator.storage.snapshots import snapshot

Aspect = tuple[Difference, str]


@dataclass(frozen=True, slots=True)
class Overview:
    """Every article that all of the coders have finished, in the order of import.

    ``untaken`` are the passages in which nothing differs and about which nothing was ever decided; ``again`` articles
    with such in which something was decided about them before a coder changed something.
    """

    coders: tuple[Coder, ...]
    articles: tuple[ArticleProgress, ...]
    untaken: tuple[AgreedPassage, ...]
    again: tuple[ArticleId, ...]

    @property
    def n_done(self) -> int:
        return sum(each.is_done for each in self.articles)

    @property
    def n_open(self) -> int:
        return sum(each.n_open for each in self.articles)


def overview(path: Path, coders: Sequence[Coder], *, report: Report = lambda _done, _of: None) -> Overview:
    """Count what there is to settle between the coders, from a copy: any thread may do it while coding goes on.

    ``report`` is told of articles in which a coder has changed what was settled: they are looked at one by one.
    """
    with snapshot(path) as copy:
        return overview_of(copy.queries, coders, report=report)


def overview_of(queries: Queries, coders: Sequence[Coder], *, report: Report = lambda _done, _of: None) -> Overview:
    """The same from an open project."""
    check_several(coders)
    source, codebook = queries.settlements, queries.project.codebook()
    ids, settled = [coder.id for coder in coders], source.coder()
    finished = source.finished([*ids, settled.id] if settled else ids)
    articles = [article_id for article_id, who in finished.items() if who.issuperset(ids)]
    found = _Found.of(read_columns(source, codebook, articles, ids), len(coders))
    decided = _Decided.of(source.decisions(), found, articles)
    done = {article_id for article_id in articles if settled and settled.id in finished[article_id]}
    progress = _progress(found, decided, articles, done)
    for number, article_id in enumerate(sorted(decided.odd)):
        report(number, len(decided.odd))
        progress[article_id] = article_settling(queries, codebook, article_id, coders).progress
    return Overview(
        coders=tuple(coders),
        articles=tuple(progress[article_id] for article_id in articles),
        untaken=tuple(each for each in _untaken(found, decided, articles) if each.article_id not in decided.odd),
        again=tuple(article_id for article_id in sorted(decided.odd) if progress[article_id].untaken),
    )


@dataclass(frozen=True, eq=False, slots=True)
class _Found:
    """The passages of many articles: where each is, its first statement, and in what aspects the coders differ."""

    columns: Columns
    passage: Ints
    article: Ints
    first: Ints
    size: Ints
    differing: Mapping[Aspect, Bools]

    @classmethod
    def of(cls, columns: Columns, coders: int) -> Self:
        passage = passages_of(columns, coders)
        # Statements stand coder by coder: the first of a passage is that of its first coder.
        numbers, first = np.unique(passage, return_index=True)
        size = np.bincount(passage, minlength=len(numbers))

        def differ(signature: Objects) -> Bools:
            out = np.zeros(len(numbers), dtype=np.bool_)
            out[passage[signature != signature[first][passage]]] = True
            return out

        other_parts = differ(columns.n_parts)
        differing = {
            (Difference.MISSING, ""): size < coders,
            (Difference.CODE, ""): differ(columns.code),
            (Difference.BOUNDARY, ""): differ(columns.parts) & ~other_parts,
            (Difference.PARTS, ""): other_parts,
            **{(Difference.ACTOR, role): differ(hashes) for role, hashes in columns.actors.items()},
            **{(Difference.VALUE, variable): differ(values) for variable, values in columns.values.items()},
        }
        return cls(columns, passage, columns.article[first], first, size, differing)

    @property
    def is_agreed(self) -> Bools:
        agreed: Bools = ~np.logical_or.reduce(list(self.differing.values()))
        return agreed


@dataclass(frozen=True, eq=False, slots=True)
class _Decided:
    """Decisions about passages that are still what they were; ``odd`` are the articles that have others."""

    taken: Bools
    rejected: Bools
    aspects: Mapping[Aspect, Bools]
    odd: Collection[ArticleId]

    @classmethod
    def of(cls, rows: Rows, found: _Found, articles: Sequence[ArticleId]) -> Self:
        count = len(found.size)
        taken, rejected = np.zeros(count, dtype=np.bool_), np.zeros(count, dtype=np.bool_)
        aspects: dict[Aspect, Bools] = {}
        odd: set[ArticleId] = set()
        compared, led_to = set(articles), dict[int, int | None]()
        place_of = {uuid: place for place, uuid in enumerate(found.columns.uuid.tolist())} if rows else {}
        for article, passage, changed, difference, about, how, statement in rows:
            if article not in compared or not passage:
                continue
            number = _current(found, place_of, passage, changed)
            if number is None or led_to.setdefault(number, statement) != statement:
                odd.add(article)
                continue
            taken[number] = True
            rejected[number] |= how == How.REJECTED
            if difference is not None:
                key = _whole(Difference(difference)), about
                aspects.setdefault(key, np.zeros(count, dtype=np.bool_))[number] = True
        return cls(taken, rejected, aspects, odd)

    def is_settled(self, difference: Difference, about: str) -> Bools:
        decided = self.aspects.get((_whole(difference), about))
        return self.rejected if decided is None else self.rejected | decided


def _whole(difference: Difference) -> Difference:
    """How far a statement reaches is one aspect, whether or not its parts are as many."""
    return Difference.BOUNDARY if difference is Difference.PARTS else difference


def _current(found: _Found, place_of: Mapping[str, int], passage: Sequence[str], changed: Sequence[str]) -> int | None:
    """The passage that exactly these statements make up, if none of them was changed since."""
    places = [place_of[uuid] for uuid in passage if uuid in place_of]
    numbers = {int(found.passage[place]) for place in places}
    if len(places) != len(passage) or len(numbers) != 1:
        return None
    number = numbers.pop()
    is_same = found.size[number] == len(passage) and [found.columns.changed[place] for place in places] == list(changed)
    return number if is_same else None


def _progress(
    found: _Found, decided: _Decided, articles: Sequence[ArticleId], done: Collection[ArticleId]
) -> dict[ArticleId, ArticleProgress]:
    def per_article(which: Bools) -> list[int]:
        counts: list[int] = np.bincount(found.article[which], minlength=len(articles)).tolist()
        return counts

    agreed = found.is_agreed
    every, agreeing, untaken = (per_article(which) for which in (np.ones_like(agreed), agreed, agreed & ~decided.taken))
    items: list[dict[Difference, int]] = [{} for _ in articles]
    still_open: list[dict[Difference, int]] = [{} for _ in articles]
    for (difference, about), differs in found.differing.items():
        _add(items, difference, per_article(differs))
        _add(still_open, difference, per_article(differs & ~decided.is_settled(difference, about)))
    return {
        article_id: ArticleProgress(
            article_id, every[n], agreeing[n], untaken[n], items[n], still_open[n], is_done=article_id in done
        )
        for n, article_id in enumerate(articles)
    }


def _add(counts: Sequence[dict[Difference, int]], difference: Difference, more: Sequence[int]) -> None:
    for count, number in zip(counts, more, strict=True):
        if number:
            count[difference] = count.get(difference, 0) + number


def _untaken(found: _Found, decided: _Decided, articles: Sequence[ArticleId]) -> Iterator[AgreedPassage]:
    columns = found.columns
    wanted = found.is_agreed & ~decided.taken
    order = np.argsort(found.passage, kind="stable")
    begins = np.cumsum(found.size) - found.size
    for number in np.flatnonzero(wanted).tolist():
        members = order[begins[number] : begins[number] + found.size[number]]
        known = sorted((columns.uuid[place], columns.changed[place]) for place in members)
        yield AgreedPassage(
            articles[found.article[number]],
            tuple(uuid for uuid, _changed in known),
            tuple(changed for _uuid, changed in known),
            StatementId(int(columns.id[found.first[number]])),
        )
