"""All coders' statements of a project in columns, and which of them are about the same passage: for very many."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from annotator.agreement.assignment import heaviest
from annotator.agreement.continuum import overlapping
from annotator.domain.codebook import Codebook
from annotator.domain.records import ArticleId, CoderId
from annotator.services.settling.passages import SAME_PLACE, STEPS
from annotator.storage.queries.settlements import Rows, SettlementQueries

Ints: TypeAlias = NDArray[np.int64]
Floats: TypeAlias = NDArray[np.float64]
Bools: TypeAlias = NDArray[np.bool_]
Hashes: TypeAlias = NDArray[np.uint64]
Objects: TypeAlias = NDArray[Any]

_ODD: Final = np.uint64(0x9E3779B97F4A7C15)


@dataclass(frozen=True, eq=False, slots=True)
class Columns:
    """Statements of the compared coders in articles that all of them have finished: (statements,).

    They stand coder by coder, each coder's by article and there in the order of the text. ``article`` and ``coder`` are
    places. What two statements are compared by is a number for each aspect: equal numbers, equal content.
    """

    id: Ints
    uuid: Objects
    changed: Objects
    article: Ints
    coder: Ints
    code: Ints
    n_parts: Ints
    parts: Hashes
    actors: Mapping[str, Hashes]
    values: Mapping[str, Ints]
    part_of: Ints
    part_start: Ints
    part_end: Ints

    @property
    def lengths(self) -> Ints:
        """In characters, of all parts together."""
        weights = (self.part_end - self.part_start).astype(np.float64)
        return np.bincount(self.part_of, weights=weights, minlength=len(self.id)).astype(np.int64)


def read_columns(
    source: SettlementQueries, codebook: Codebook, articles: Sequence[ArticleId], coders: Sequence[CoderId]
) -> Columns:
    """Read the statements of the coders in those articles."""
    article_at = {article: place for place, article in enumerate(articles)}
    coder_at = {coder: place for place, coder in enumerate(coders)}
    rows = [row for row in source.statements(coders) if row[1] in article_at]
    place_of = {row[0]: place for place, row in enumerate(rows)}
    codes = {code: place for place, code in enumerate(sorted({row[3] for row in rows}))}
    part_of, part_start, part_end = _numbers(source.parts(coders), place_of)
    article = np.array([article_at[row[1]] for row in rows], dtype=np.int64)
    coder = np.array([coder_at[row[2]] for row in rows], dtype=np.int64)
    code = np.array([codes[row[3]] for row in rows], dtype=np.int64)
    uuid = np.array([row[4] for row in rows], dtype=object)
    start = np.full(len(rows), np.iinfo(np.int64).max)
    end = np.zeros(len(rows), dtype=np.int64)
    np.minimum.at(start, part_of, part_start)
    np.maximum.at(end, part_of, part_end)
    order = np.lexsort((_rank(uuid, (coder, article, start, end, code)), code, end, start, article, coder))
    new = np.empty_like(order)
    new[order] = np.arange(len(order))
    place_of = {statement: int(new[place]) for statement, place in place_of.items()}
    part_of = new[part_of]
    links = [(place_of[row[0]], row[1], row[2]) for row in source.actor_links(coders) if row[0] in place_of]
    answers = [(place_of[row[0]], row[1], row[2]) for row in source.values(coders) if row[0] in place_of and row[2]]
    count = len(rows)
    return Columns(
        id=np.array([row[0] for row in rows], dtype=np.int64)[order],
        uuid=uuid[order],
        changed=np.array([row[5] for row in rows], dtype=object)[order],
        article=article[order],
        coder=coder[order],
        code=code[order],
        n_parts=np.bincount(part_of, minlength=count),
        parts=_summed(part_of, _mixed(part_start, part_end), count),
        actors={role.key: _actors(links, role.key, count) for role in codebook.roles},
        values={variable.key: _values(answers, variable.key, count) for variable in codebook.variables},
        part_of=part_of,
        part_start=part_start,
        part_end=part_end,
    )


def passages_of(columns: Columns, coders: int) -> Ints:
    """For each statement the number of its passage: the same passages as ``passages`` finds article by article.

    Passages are numbered as they come about, coder by coder.
    """
    passage = np.full(len(columns.id), -1, dtype=np.int64)
    count = 0
    pairs = _pairs(columns)
    for coder in range(coders):
        own = np.flatnonzero(columns.coder == coder)
        mine = columns.coder[pairs.later] == coder
        # The statements of a coder stand together.
        row, column = passage[pairs.earlier[mine]], pairs.later[mine] - own[:1]
        members = np.bincount(passage[passage >= 0], minlength=count)
        partner = _partners(row, column, pairs.share[mine], members, len(own))
        alone = partner < 0
        partner[alone] = count + np.arange(int(alone.sum()))
        passage[own] = partner
        count += int(alone.sum())
    return passage


@dataclass(frozen=True, eq=False, slots=True)
class _Pairs:
    """Statements of two coders that overlap: the earlier coder's, the later's, and by how much."""

    earlier: Ints
    later: Ints
    share: Floats


def _pairs(columns: Columns) -> _Pairs:
    """Every two statements of different coders in one article that share a character."""
    stride = int(columns.part_end.max(initial=0)) + 1
    at = columns.article[columns.part_of] * stride
    start, end = columns.part_start + at, columns.part_end + at
    order = np.argsort(start, kind="stable")
    start, end, of = start[order], end[order], columns.part_of[order]
    one, other = overlapping(start, end, start, end)
    kept = columns.coder[of[one]] < columns.coder[of[other]]
    one, other = one[kept], other[kept]
    shared = np.minimum(end[one], end[other]) - np.maximum(start[one], start[other])
    key = of[one] * len(columns.id) + of[other]
    keys, inverse = np.unique(key, return_inverse=True)
    total = np.bincount(inverse, weights=shared.astype(np.float64), minlength=len(keys))
    first, second = np.divmod(keys, max(len(columns.id), 1))
    lengths = columns.lengths
    return _Pairs(first, second, total / (lengths[first] + lengths[second] - total))


def _partners(row: Ints, column: Ints, share: Floats, members: Ints, own: int) -> Ints:
    """For each of a coder's own statements the passage of earlier coders that it belongs to, -1 where to none.

    ``share`` is that of a statement with one member of a passage; those with all members count, on average.
    """
    partner = np.full(own, -1, dtype=np.int64)
    if not len(row):
        return partner
    count = len(members)
    keys, inverse = np.unique(row * own + column, return_inverse=True)
    row, column = np.divmod(keys, own)
    mean = np.bincount(inverse, weights=share, minlength=len(keys)) / members[row]
    taken = np.zeros(count, dtype=np.bool_)
    for lowest in (SAME_PLACE, 0.0):
        free = np.flatnonzero((mean >= lowest) & ~taken[row] & (partner[column] < 0))
        weight = np.rint(mean[free] * STEPS).astype(np.int64)
        best = free[heaviest(row[free], column[free], weight, count, own)]
        partner[column[best]] = row[best]
        taken[row[best]] = True
    return partner


def _rank(uuid: Objects, keys: tuple[Ints, ...]) -> Ints:
    """Where statements are alike in everything else, their order by UUID; else nothing."""
    rank = np.zeros(len(uuid), dtype=np.int64)
    order = np.lexsort(keys[::-1])
    same = np.ones(max(len(order) - 1, 0), dtype=np.bool_)
    for key in keys:
        same &= np.diff(key[order]) == 0
    alike = np.zeros(len(order), dtype=np.bool_)
    alike[:-1] |= same
    alike[1:] |= same
    places = order[alike]
    rank[places[np.argsort(uuid[places].astype(str), kind="stable")]] = np.arange(len(places))
    return rank


def _numbers(rows: Rows, place_of: Mapping[int, int]) -> tuple[Ints, Ints, Ints]:
    kept = [(place_of[row[0]], row[1], row[2]) for row in rows if row[0] in place_of]
    columns = np.array(kept, dtype=np.int64).reshape(len(kept), 3)
    return columns[:, 0].copy(), columns[:, 1].copy(), columns[:, 2].copy()


def _actors(links: Collection[tuple[int, str, int]], role: str, count: int) -> Hashes:
    mine = np.array([(place, actor) for place, key, actor in links if key == role], dtype=np.int64).reshape(-1, 2)
    return _summed(mine[:, 0], _mixed(mine[:, 1], mine[:, 1]), count)


def _values(answers: Collection[tuple[int, str, str]], variable: str, count: int) -> Ints:
    mine = [(place, value) for place, key, value in answers if key == variable]
    known = {value: number for number, value in enumerate(dict.fromkeys(value for _place, value in mine), 1)}
    out = np.zeros(count, dtype=np.int64)
    for place, value in mine:
        out[place] = known[value]
    return out


def _mixed(one: Ints, other: Ints) -> Hashes:
    """A number of 64 bits for each pair of whole numbers, spread so that sums of several hardly ever meet."""
    x = one.astype(np.uint64) * _ODD + other.astype(np.uint64) + np.uint64(1)
    for shift, factor in ((30, 0xBF58476D1CE4E5B9), (27, 0x94D049BB133111EB)):
        x = (x ^ (x >> np.uint64(shift))) * np.uint64(factor)
    return x ^ (x >> np.uint64(31))


def _summed(place: Ints, number: Hashes, count: int) -> Hashes:
    out = np.zeros(count, dtype=np.uint64)
    np.add.at(out, place, number)
    return out
