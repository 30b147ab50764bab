"""Places in articles where coders can be compared by eye: what each of them has there, and how that differs."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

import numpy as np

from annotator.services.comparison.codings import Codings, Position


class Difference(StrEnum):
    """How the coders differ in a place."""

    ONLY_SOME = "only_some"
    CODE = "code"
    ACTORS = "actors"
    BOUNDARY = "boundary"


@dataclass(frozen=True, slots=True)
class Coded:
    """What one coder has in a place: a statement, by its id in exports. ``quote`` is empty for tables without texts.

    ``actors`` are (role, names), as they were linked.
    """

    coder: str
    statement: str
    code: str
    start: int
    end: int
    actors: tuple[tuple[str, tuple[str, ...]], ...] = ()
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of an article, in characters where they are known, and what the coders have there.

    ``by`` has the coders' statements in their order; None for one who marked nothing. ``disagrees`` says whether the
    place counts as disagreement in the figure that was asked about; ``differs`` lists every difference.
    """

    article: str
    headline: str
    start: int
    end: int
    coders: tuple[str, ...]
    by: tuple[Coded | None, ...]
    differs: tuple[Difference, ...]
    disagrees: bool

    @property
    def what(self) -> str:
        """In a word or two: “only A”, “code”, “actors”, “boundary” or “same”."""
        if not self.differs:
            return "same"
        if self.differs[0] is Difference.ONLY_SOME:
            return f"only {', '.join(coded.coder for coded in self.by if coded)}"
        return str(self.differs[0])

    @property
    def statements(self) -> tuple[str, ...]:
        return tuple(coded.statement for coded in self.by if coded)

    def quoting(self, quotes: Mapping[str, str]) -> Place:
        """The place with the statements' words, by their ids."""
        by = tuple(coded and replace(coded, quote=quotes.get(coded.statement, coded.quote)) for coded in self.by)
        return replace(self, by=by)


@dataclass(frozen=True, eq=False, slots=True)
class Told:
    """Puts statements of codings, by their row, into places."""

    codings: Codings
    _spans: tuple[list[int], list[int]] = field(init=False)
    _actors: Mapping[int, list[tuple[int, int]]] = field(init=False)

    def __post_init__(self) -> None:
        codings = self.codings
        grid = codings.grids.get(Position.CHARACTER) or next(iter(codings.grids.values()))
        start = np.full(len(codings.statements.id), np.iinfo(np.int64).max)
        end = np.zeros(len(start), dtype=np.int64)
        np.minimum.at(start, codings.part_of, grid.start)
        np.maximum.at(end, codings.part_of, grid.end)
        object.__setattr__(self, "_spans", (start.tolist(), end.tolist()))
        of: dict[int, list[tuple[int, int]]] = {}
        columns = codings.links.statement, codings.links.role, codings.links.actor
        for statement, role, actor in zip(*(column.tolist() for column in columns), strict=True):
            of.setdefault(statement, []).append((role, actor))
        object.__setattr__(self, "_actors", of)

    def coded(self, row: int) -> Coded:
        codings, statements = self.codings, self.codings.statements
        named: dict[str, list[str]] = {}
        for role, actor in sorted(self._actors.get(row, ())):
            named.setdefault(codings.roles[role], []).append(codings.actors[actor].name)
        return Coded(
            coder=codings.coders[statements.coder[row]],
            statement=str(statements.id[row]),
            code=codings.codes[statements.code[row]],
            start=self._spans[0][row],
            end=self._spans[1][row],
            actors=tuple((role, tuple(names)) for role, names in named.items()),
        )

    def place(
        self,
        article: int,
        coders: tuple[str, ...],
        rows: Collection[int | None],
        differs: Iterable[Difference],
        *,
        disagrees: bool,
        span: tuple[int, int] | None = None,
    ) -> Place:
        """``rows`` are the coders' statements; without ``span`` the place is as long as they are."""
        by = tuple(None if row is None else self.coded(row) for row in rows)
        found = [coded for coded in by if coded]
        start, end = span or (min(each.start for each in found), max(each.end for each in found))
        about = self.codings.articles[article]
        return Place(about.id, about.headline or about.name, start, end, coders, by, tuple(differs), disagrees)


def in_text_order(codings: Codings, places: Iterable[Place]) -> tuple[Place, ...]:
    """The disagreements first; each by article and then as in the text."""
    at = {article.id: index for index, article in enumerate(codings.articles)}
    return tuple(sorted(places, key=lambda each: (not each.disagrees, at[each.article], each.start, each.end)))
