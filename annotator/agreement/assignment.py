"""The heaviest among the largest one-to-one assignments of a sparse bipartite graph, exactly."""

from __future__ import annotations

import numpy as np

from annotator.agreement.arrays import Bools, Ints

_FREE = -1


def heaviest(a: Ints, b: Ints, weight: Ints, size_a: int, size_b: int) -> Ints:
    """Which edges (a[e], b[e]) to take, ascending: as many as possible, then the greatest sum of whole weights ≥ 0.

    Most edges of statements stand alone. The rest is settled where an edge must be in a best assignment, and what then
    remains is solved component by component with the Hungarian method.
    """
    taken, left = _forced(a, b, weight, size_a, size_b)
    rest = np.flatnonzero(left)
    if len(rest):
        component = _components(a[rest], b[rest], size_a, size_b)
        order = np.argsort(component, kind="stable")
        borders = np.flatnonzero(np.diff(component[order])) + 1
        for group in np.split(rest[order], borders):
            taken[group[_solve(a[group].tolist(), b[group].tolist(), weight[group].tolist())]] = True
    return np.flatnonzero(taken)


def _forced(a: Ints, b: Ints, weight: Ints, size_a: int, size_b: int) -> tuple[Bools, Bools]:
    """Edges that belong to a best assignment, and those that stay open.

    If an end u of an edge (u, v) has no other edge and the edge is the heaviest of v, then any assignment without it
    can be changed to have it and be no worse: v gives up its partner, or had none.
    """
    taken, left = np.zeros(len(a), dtype=np.bool_), np.ones(len(a), dtype=np.bool_)
    while True:
        open_edges = np.flatnonzero(left)
        u, v = a[open_edges], b[open_edges]
        lone_a = np.bincount(u, minlength=size_a)[u] == 1
        lone_b = np.bincount(v, minlength=size_b)[v] == 1
        best_a = _is_first_best(u, weight[open_edges], size_a)
        best_b = _is_first_best(v, weight[open_edges], size_b)
        sure = open_edges[(lone_a & best_b) | (lone_b & best_a)]
        if not len(sure):
            return taken, left
        taken[sure] = True
        used_a, used_b = np.zeros(size_a, dtype=np.bool_), np.zeros(size_b, dtype=np.bool_)
        used_a[a[sure]] = True
        used_b[b[sure]] = True
        left &= ~(used_a[a] | used_b[b])


def _is_first_best(vertex: Ints, weight: Ints, size: int) -> Bools:
    """Whether an edge is the heaviest of its vertex, of equals the first."""
    best = np.full(size, -1, dtype=np.int64)
    np.maximum.at(best, vertex, weight)
    at_best = np.flatnonzero(weight == best[vertex])
    first = np.full(size, len(vertex), dtype=np.int64)
    np.minimum.at(first, vertex[at_best], at_best)
    return np.asarray(first[vertex] == np.arange(len(vertex)))


def _components(a: Ints, b: Ints, size_a: int, size_b: int) -> Ints:
    """A number for each edge that it shares with all edges it hangs together with: the least reachable vertex of a."""
    label = np.arange(size_a, dtype=np.int64)
    while True:
        at_b = np.full(size_b, size_a, dtype=np.int64)
        np.minimum.at(at_b, b, label[a])
        nearer = label.copy()
        np.minimum.at(nearer, a, at_b[b])
        # Following the labels' own labels halves the distance in each round.
        nearer = nearer[nearer]
        if np.array_equal(nearer, label):
            return label[a]
        label = nearer


def _solve(a: list[int], b: list[int], weight: list[int]) -> list[int]:
    """The edges of one component: the Hungarian method (Kuhn 1955) by shortest augmenting paths, in whole numbers."""
    rows = {vertex: row for row, vertex in enumerate(dict.fromkeys(a))}
    columns = {vertex: column for column, vertex in enumerate(dict.fromkeys(b))}
    if len(rows) > len(columns):
        return _solve(b, a, weight)
    # One pair more outweighs any gain in weight. What is no edge costs nothing and means "unpaired".
    pair = sum(weight) + 1
    cost = [[0] * len(columns) for _ in rows]
    edge: dict[tuple[int, int], int] = {}
    for index, (u, v, w) in enumerate(zip(a, b, weight, strict=True)):
        cost[rows[u]][columns[v]] = -(pair + w)
        edge[rows[u], columns[v]] = index
    assigned = _Assignment(cost)
    for row in range(len(rows)):
        assigned.add(row)
    return [edge[row, column] for column, row in enumerate(assigned.row_of) if (row, column) in edge]


class _Assignment:
    """The cheapest assignment of the rows added so far, each to a column, with the prices that prove it."""

    def __init__(self, cost: list[list[int]]) -> None:
        self.cost = cost
        self.row_of = [_FREE] * len(cost[0])
        self.row_price = [0] * len(cost)
        self.column_price = [0] * len(cost[0])

    def add(self, new: int) -> None:
        """Assign one more row along the cheapest path of reassignments; O(rows · columns)."""
        rows, passed = [new], list[int]()
        left = list(range(len(self.row_of)))
        nearest = [self._reduced(new, column) for column in left]
        came_from = [new] * len(left)
        while True:
            end = min(left, key=nearest.__getitem__)
            self._raise(rows, passed, left, nearest, nearest[end])
            if self.row_of[end] == _FREE:
                break
            left.remove(end)
            passed.append(end)
            rows.append(self.row_of[end])
            self._shorten(rows[-1], left, nearest, came_from)
        self._follow(end, came_from, new)

    def _reduced(self, row: int, column: int) -> int:
        return self.cost[row][column] - self.row_price[row] - self.column_price[column]

    def _raise(self, rows: list[int], passed: list[int], left: list[int], nearest: list[int], step: int) -> None:
        for row in rows:
            self.row_price[row] += step
        for column in passed:
            self.column_price[column] -= step
        for column in left:
            nearest[column] -= step

    def _shorten(self, row: int, left: list[int], nearest: list[int], came_from: list[int]) -> None:
        for column in left:
            reduced = self._reduced(row, column)
            if reduced < nearest[column]:
                nearest[column] = reduced
                came_from[column] = row

    def _follow(self, end: int, came_from: list[int], new: int) -> None:
        """Hand each column on the path to the row that reached it."""
        column_of = {row: column for column, row in enumerate(self.row_of) if row != _FREE}
        while True:
            row = came_from[end]
            self.row_of[end] = row
            if row == new:
                return
            end = column_of[row]
