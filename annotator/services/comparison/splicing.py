"""One article's new codings in the place of its old ones, without looking at the others."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from annotator.services.comparison.codings import Codings, Grid, Ints, LinkColumns, Objects, Statements


def with_article(codings: Codings, index: int, part: Codings) -> Codings:
    """With the statements and links of one article from codings of that article alone, who finished it the same.

    Statements must be in the order of articles, parts and links in that of statements. Actors that the part has
    more than are known here come behind them.
    """
    old, new = codings.statements, part.statements
    here = old.of_article(index)
    low, high = here.start, here.stop
    parts = _Splice.of(codings.part_of, low, high, len(new.article))
    suggested = codings.suggested.copy()
    suggested[index] = part.suggested[0]
    return replace(
        codings,
        suggested=suggested,
        statements=Statements(
            _spliced(old.id, low, high, new.id),
            _spliced(old.article, low, high, np.full(len(new.article), index)),
            _spliced(old.coder, low, high, new.coder),
            _spliced(old.code, low, high, new.code),
        ),
        part_of=parts.numbers(codings.part_of, part.part_of),
        grids={
            position: Grid(
                grid.lengths,
                parts.column(grid.start, part.grids[position].start),
                parts.column(grid.end, part.grids[position].end),
                grid.sentences,
            )
            for position, grid in codings.grids.items()
        },
        links=_linked(codings.links, part.links, low, high, len(new.article)),
        links_before=codings.links_before
        and _linked(codings.links_before, part.links_before or part.links, low, high, len(new.article)),
        actors=part.actors,
    )


def _spliced(column: Objects, low: int, high: int, new: Objects) -> Objects:
    return np.concatenate([column[:low], new, column[high:]])


@dataclass(frozen=True, slots=True)
class _Splice:
    """Where what belongs to statements ``[low, high)`` stands in columns that are in the order of statements."""

    low: int
    first: int
    last: int
    longer: int

    @classmethod
    def of(cls, statement: Ints, low: int, high: int, number: int) -> _Splice:
        """``number`` statements come in the place of those."""
        first, last = np.searchsorted(statement, [low, high]).tolist()
        return cls(low, first, last, number - (high - low))

    def column(self, old: Objects, new: Objects) -> Objects:
        return np.concatenate([old[: self.first], new, old[self.last :]])

    def numbers(self, old: Ints, new: Ints) -> Ints:
        """As ``column`` for places of statements, which move."""
        return np.concatenate([old[: self.first], new + self.low, old[self.last :] + self.longer])


def _linked(old: LinkColumns, new: LinkColumns, low: int, high: int, number: int) -> LinkColumns:
    splice = _Splice.of(old.statement, low, high, number)
    return LinkColumns(
        splice.numbers(old.statement, new.statement),
        splice.column(old.role, new.role),
        splice.column(old.actor, new.actor),
        splice.column(old.confirmed, new.confirmed),
    )
