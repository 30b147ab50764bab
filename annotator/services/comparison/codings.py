"""What several coders did with the same articles, in columns: what a comparison is made from, wherever it came from."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from annotator.agreement import Links, Marks, Sentences

Floats: TypeAlias = NDArray[np.float64]
Ints: TypeAlias = NDArray[np.int64]
Bools: TypeAlias = NDArray[np.bool_]
Objects: TypeAlias = NDArray[Any]


class Position(StrEnum):
    """What the continuum of a text consists of."""

    TOKEN = "token"  # noqa: S105 - a word of the text, no secret
    CHARACTER = "character"


@dataclass(frozen=True, slots=True)
class ComparedArticle:
    """An article, by the id that exports have for it. ``rounds`` are the training rounds that it was coded in."""

    id: str
    name: str = ""
    outlet: str | None = None
    date: str | None = None
    headline: str | None = None
    rounds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ComparedActor:
    """An entry of the register. ``members`` are the places of those that a group stands for."""

    id: str
    name: str
    kind: str = "unknown"
    members: tuple[int, ...] = ()

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, eq=False, slots=True)
class Grid:
    """Everything in one kind of position: lengths (articles,), parts (parts,), and sentences if they are known."""

    lengths: Ints
    start: Ints
    end: Ints
    sentences: Sentences | None


@dataclass(frozen=True, eq=False, slots=True)
class Statements:
    """Columns (statements,): ``id`` as in exports, the others are places in the names of ``Codings``."""

    id: Objects
    article: Ints
    coder: Ints
    code: Ints

    def of_article(self, index: int) -> slice:
        """Where an article's statements are, if they are in the order of articles."""
        return slice(*np.searchsorted(self.article, [index, index + 1]).tolist())


@dataclass(frozen=True, eq=False, slots=True)
class LinkColumns:
    """Columns (links,) of actors: places of statement, role and actor."""

    statement: Ints
    role: Ints
    actor: Ints
    confirmed: Bools

    def of(self, place: Ints) -> LinkColumns:
        """Only those of some statements: ``place`` (statements,) is where each is now, -1 where it is left out."""
        kept = place[self.statement] >= 0
        return LinkColumns(place[self.statement[kept]], self.role[kept], self.actor[kept], self.confirmed[kept])


@dataclass(frozen=True, eq=False, slots=True)
class Codings:
    """Finished codings of articles by two coders or more. ``part_of`` (parts,) is the statement that a part is of.

    ``finished`` and ``suggested`` (articles, coders) say who finished an article, and who was shown suggestions in it.
    ``alone`` (coders,) counts articles that nobody but the coder has finished: they are left out. ``meanings`` are the
    definitions of codes and roles, where they are known. ``links_before`` are the links to the entries that coders
    first linked, before entries of the register were merged; None where they are the same.

    ``finished_at`` (articles, coders) says when, in seconds since 1970 and NaN where that is not known or the article
    was brought in finished; ``rounds`` names the training rounds in the order in which they were made. ``settled``
    is the settled version's name where that is among the coders.
    """

    title: str
    codebook: str
    coders: tuple[str, ...]
    codes: tuple[str, ...]
    roles: tuple[str, ...]
    articles: tuple[ComparedArticle, ...]
    finished: Bools
    suggested: Bools
    statements: Statements
    part_of: Ints
    grids: Mapping[Position, Grid]
    links: LinkColumns
    actors: tuple[ComparedActor, ...]
    alone: Ints
    meanings: Mapping[str, str] = field(default_factory=dict)
    links_before: LinkColumns | None = None
    finished_at: Floats | None = None
    rounds: tuple[str, ...] = ()
    settled: str = ""

    def marks(self, position: Position) -> Marks:
        """The parts of all statements as marks of ``annotator.agreement``."""
        grid, statements = self.grids[position], self.statements
        return Marks(
            lengths=grid.lengths,
            finished=self.finished,
            coders=self.coders,
            codes=self.codes,
            article=statements.article[self.part_of],
            coder=statements.coder[self.part_of],
            code=statements.code[self.part_of],
            start=grid.start,
            end=grid.end,
            statement=self.part_of,
            position=position,
            articles=tuple(article.id for article in self.articles),
        )

    def actor_links(self, *, by_id: bool = False, before: bool = False) -> Links:
        """The links as they are compared: groups are their members. Actors are entries, or called as in exports.

        ``before``: as they were before reconciliation, to the entries that were first linked and to groups themselves.
        """
        links = self.links_before if before and self.links_before is not None else self.links
        statement, role, actor = links.statement, links.role, links.actor
        if not before:
            flat, first, count = resolved(self.actors)
            times = count[actor]
            owner = np.repeat(np.arange(len(actor)), times)
            step = np.arange(len(owner)) - np.repeat(np.cumsum(times) - times, times)
            statement, role, actor = statement[owner], role[owner], flat[first[actor][owner] + step]
        key = np.sort((statement * len(self.roles) + role) * max(len(self.actors), 1) + actor)
        key = key[np.flatnonzero(np.diff(key, prepend=-1))]
        place, actor = np.divmod(key, max(len(self.actors), 1))
        statement, role = np.divmod(place, max(len(self.roles), 1))
        actors = tuple(each.id for each in self.actors) if by_id else self.actors
        return Links(statement, role, actor, self.roles, actors)

    def statements_by(self, coder: str) -> int:
        return int((self.statements.coder == self.coders.index(coder)).sum())

    def only(
        self,
        *,
        coders: tuple[str, ...],
        codes: tuple[str, ...],
        articles: Bools,
        finished: Bools,
    ) -> Codings:
        """The codings of some coders, articles (articles,) and codes, of what is ``finished`` (articles, coders)."""
        if (coders, codes) == (self.coders, self.codes) and articles.all() and np.array_equal(finished, self.finished):
            return self
        chosen = np.array([self.coders.index(name) for name in coders], dtype=np.int64)
        done = finished[:, chosen] & articles[:, np.newaxis]
        kept = done.sum(axis=1) >= 2
        coder, code = _places(len(self.coders), chosen), _named_places(self.codes, codes)
        article = _places(len(self.articles), np.flatnonzero(kept))
        old = self.statements
        by = coder[old.coder]
        taken = (by >= 0) & (code[old.code] >= 0) & kept[old.article]
        taken[taken] = done[old.article[taken], by[taken]]
        statement = _places(len(old.article), np.flatnonzero(taken))
        parts = taken[self.part_of]
        return replace(
            self,
            coders=coders,
            codes=codes,
            articles=tuple(self.articles[index] for index in np.flatnonzero(kept)),
            finished=done[kept],
            suggested=self.suggested[kept][:, chosen],
            finished_at=None if self.finished_at is None else self.finished_at[kept][:, chosen],
            statements=Statements(old.id[taken], article[old.article[taken]], by[taken], code[old.code[taken]]),
            part_of=statement[self.part_of[parts]],
            grids={position: _taken(grid, kept, article, parts) for position, grid in self.grids.items()},
            links=self.links.of(statement),
            links_before=self.links_before and self.links_before.of(statement),
            alone=self.alone[chosen] + done[done.sum(axis=1) == 1].sum(axis=0),
        )


def _taken(grid: Grid, kept: Bools, article: Ints, parts: Bools) -> Grid:
    sentences = grid.sentences
    if sentences is not None:
        chosen = kept[sentences.article]
        sentences = Sentences(article[sentences.article[chosen]], sentences.start[chosen], sentences.end[chosen])
    return Grid(grid.lengths[kept], grid.start[parts], grid.end[parts], sentences)


def _places(size: int, chosen: Ints) -> Ints:
    """For each of the old places the new one, -1 where it is left out."""
    out = np.full(size, -1, dtype=np.int64)
    out[chosen] = np.arange(len(chosen))
    return out


def _named_places(old: tuple[str, ...], new: tuple[str, ...]) -> Ints:
    place = {name: index for index, name in enumerate(new)}
    return np.array([place.get(name, -1) for name in old], dtype=np.int64)


def resolved(actors: tuple[ComparedActor, ...]) -> tuple[Ints, Ints, Ints]:
    """Whom each actor stands for: all places one after the other, where each actor's begin, and how many they are."""
    found = [sorted(_members(index, actors)) for index in range(len(actors))]
    count = np.array([len(each) for each in found], dtype=np.int64)
    flat = np.array([place for each in found for place in each], dtype=np.int64)
    return flat, np.cumsum(count) - count, count


def _members(index: int, actors: tuple[ComparedActor, ...]) -> Collection[int]:
    """The actor, or whom the group stands for, groups in groups included; one without known members is itself."""
    found, seen, waiting = set(), {index}, [index]
    while waiting:
        here = waiting.pop()
        inner = actors[here].members
        if not inner:
            found.add(here)
        waiting += [each for each in inner if each not in seen]
        seen.update(inner)
    return found or {index}
