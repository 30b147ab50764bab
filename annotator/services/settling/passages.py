"""Which statements of several coders are about the same passage, and in what these differ."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from annotator.agreement.assignment import heaviest
from annotator.domain.codebook import Codebook
from annotator.domain.records import ArticleId, Coder, Statement
from annotator.domain.settling import Difference
from annotator.domain.text import Span

SAME_PLACE: Final = 0.5
"""From this overlap on (intersection over union) two statements are taken for the same before any lesser overlap is."""
STEPS: Final = 1 << 30
"""Shares are compared in whole numbers."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A place in an article with each coder's statement there: in the coders' order, None where one has none."""

    coders: tuple[Coder, ...]
    statements: tuple[Statement | None, ...]

    @property
    def marked(self) -> tuple[Statement, ...]:
        """The statements that there are; at least one."""
        return tuple(statement for statement in self.statements if statement is not None)

    @property
    def article_id(self) -> ArticleId:
        return self.marked[0].article_id

    @property
    def key(self) -> tuple[str, ...]:
        """By what the passage is known while none of its statements comes or goes: their UUIDs, sorted."""
        return tuple(sorted(statement.uuid for statement in self.marked))

    @property
    def span(self) -> Span:
        """From the first word that one of them has marked to the last."""
        marked = self.marked
        return Span(min(one.start for one in marked), max(one.end for one in marked))


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that coders see differently: of actors ``about`` is the role, of values the variable, else empty."""

    passage: Passage
    difference: Difference
    about: str = ""


def passages(coders: Sequence[Coder], statements: Iterable[Statement]) -> tuple[Passage, ...]:
    """Match an article's statements one to one, in the order of the text; at most one of each coder in a passage.

    Two coders' statements are matched as the report on agreement does it: as many pairs as possible that overlap by
    half or more, of these the greatest overlap. What then is left is matched by any overlap. A third coder's statements
    are matched with the passages of the first two, by their mean overlap with the statements there.
    """
    of_coder: dict[int, list[Statement]] = {coder.id: [] for coder in coders}
    for statement in statements:
        if statement.coder.id in of_coder:
            of_coder[statement.coder.id].append(statement)
    found: list[list[Statement | None]] = []
    for index, coder in enumerate(coders):
        own = sorted(of_coder[coder.id], key=_place)
        partner = _partners(found, own)
        for row, statement in zip(partner, own, strict=True):
            if row is None:
                found.append([None] * index + [statement])
            else:
                found[row].append(statement)
        for members in found:
            members.extend([None] * (index + 1 - len(members)))
    made = [Passage(tuple(coders), tuple(members)) for members in found]
    return tuple(sorted(made, key=lambda passage: (passage.span.start, passage.span.end, passage.key)))


def items(passage: Passage, codebook: Codebook) -> Iterator[Item]:
    """In what the coders differ there; nothing where they agree in all.

    Where a coder has no statement, that is to be settled first: what the others differ in is an item as well.
    """
    marked = passage.marked
    if len(marked) < len(passage.coders):
        yield Item(passage, Difference.MISSING)
    if _differ(statement.code for statement in marked):
        yield Item(passage, Difference.CODE)
    if _differ(statement.parts for statement in marked):
        has_other_parts = _differ(len(statement.parts) for statement in marked)
        yield Item(passage, Difference.PARTS if has_other_parts else Difference.BOUNDARY)
    for role in codebook.roles:
        if _differ(frozenset(link.actor_id for link in statement.actors(role.key)) for statement in marked):
            yield Item(passage, Difference.ACTOR, role.key)
    for variable in codebook.variables:
        if _differ(statement.value(variable.key) or None for statement in marked):
            yield Item(passage, Difference.VALUE, variable.key)


def overlap(first: Statement, second: Statement) -> float:
    """Intersection over union of all parts together, in characters."""
    shared = sum(
        max(0, min(one.end, other.end) - max(one.start, other.start)) for one in first.parts for other in second.parts
    )
    return shared / (sum(map(len, first.parts)) + sum(map(len, second.parts)) - shared)


def _partners(found: Sequence[Sequence[Statement | None]], own: Sequence[Statement]) -> list[int | None]:
    """For each of a coder's own statements the row of the passage that it belongs to, None where to none so far."""
    edges = [
        (row, column, share)
        for row, members in enumerate(found)
        for column, statement in _nearby(own, members)
        if (share := _mean_overlap(members, statement)) > 0
    ]
    partner: list[int | None] = [None] * len(own)
    taken: set[int] = set()
    for lowest in (SAME_PLACE, 0.0):
        free = [(r, c, share) for r, c, share in edges if share >= lowest and r not in taken and partner[c] is None]
        for edge in _best(free, len(found), len(own)):
            row, column, _share = free[edge]
            partner[column] = row
            taken.add(row)
    return partner


def _best(edges: Sequence[tuple[int, int, float]], rows: int, columns: int) -> list[int]:
    if not edges:
        return []
    row, column, share = (np.array(values) for values in zip(*edges, strict=True))
    weight = np.rint(share * STEPS).astype(np.int64)
    chosen: list[int] = heaviest(row.astype(np.int64), column.astype(np.int64), weight, rows, columns).tolist()
    return chosen


def _nearby(own: Sequence[Statement], members: Sequence[Statement | None]) -> Iterator[tuple[int, Statement]]:
    """Those of a coder's statements, in the order of the text, that reach into a passage."""
    marked = [statement for statement in members if statement is not None]
    start, end = min(one.start for one in marked), max(one.end for one in marked)
    for column, statement in enumerate(own):
        if statement.start >= end:
            return
        if statement.end > start:
            yield column, statement


def _mean_overlap(members: Sequence[Statement | None], statement: Statement) -> float:
    shares = [overlap(one, statement) for one in members if one is not None]
    return sum(shares) / len(shares)


def _place(statement: Statement) -> tuple[int, int, str, str]:
    return statement.start, statement.end, statement.code, statement.uuid


def _differ(values: Iterable[object]) -> bool:
    return len(set(values)) > 1
