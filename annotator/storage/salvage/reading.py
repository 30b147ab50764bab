"""The rows of each table of a damaged file: by its trees as far as they lead, then from leaves left alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from annotator.storage.salvage.pages import Pages, Row, Unreadable, Value
from annotator.storage.salvage.shapes import Shape, our_shapes, shape_of, table_of

_SCHEMA_COLUMNS: Final = 5
_PAGES_AT_ONCE: Final = 200


class DamagedFile:
    """Reads each row once.

    ``broken`` are the tables of which a part could not be reached; ``lost_pages`` and ``lost_rows`` could not be read.
    """

    def __init__(self, pages: Pages, report: Callable[[int, int], None]) -> None:
        self._pages = pages
        self._report = report
        self._seen: set[int] = set()
        self._free = pages.free()
        self.broken: set[str] = set()
        self.lost_pages = 0
        self.lost_rows = 0
        self._roots, self.shapes = self._schema()
        self.described = frozenset(self._roots)
        """The tables of which the file itself says where they begin and what they look like."""

    def rows(self) -> Iterator[tuple[str, dict[str, Value]]]:
        """Every row that can be read, with its table."""
        for table, root in self._roots.items():
            for row in self._tree(root, table):
                if self.shapes[table].fits(row):
                    yield table, self.shapes[table].named(row)
                else:
                    self.lost_rows += 1
                    self.broken.add(table)
        self.broken |= self.shapes.keys() - self._roots.keys()
        if self.broken:
            yield from self._stray()

    @property
    def is_described(self) -> bool:
        return {"articles", "statements", "texts"} <= self.described

    def _schema(self) -> tuple[dict[str, int], Mapping[str, Shape]]:
        """Where each table's tree begins, and the shape of each."""
        rows = list(self._tree(1, "sqlite_schema"))
        if self.broken:
            rows += [row for row in self._stray_rows() if len(row.values) == _SCHEMA_COLUMNS]
            self.broken.clear()
        roots: dict[str, int] = {}
        shapes = dict(our_shapes())
        for row in rows:
            kind, name, _table, root, sql = (*row.values, *([None] * _SCHEMA_COLUMNS))[:_SCHEMA_COLUMNS]
            if kind != "table" or not isinstance(name, str) or not isinstance(sql, str):
                continue
            shape = shape_of(name, sql)
            if shape is not None and isinstance(root, int):
                roots[name], shapes[name] = root, shape
        # A root that is no page of a table would let all of another table's rows be taken for this one's.
        counted = list(roots.values())
        return {name: root for name, root in roots.items() if counted.count(root) == 1}, shapes

    def _tree(self, root: int, table: str) -> Iterator[Row]:
        waiting: list[int | None] = [root]
        while waiting:
            number = waiting.pop()
            if number is None or number in self._seen or number in self._free:
                self._miss(table)
                continue
            self._seen.add(number)
            self._tell()
            try:
                if self._pages.is_leaf(number):
                    yield from self._leaf(number, table)
                else:
                    waiting += reversed(list(self._pages.children(number)))
            except Unreadable:
                self._miss(table)

    def _leaf(self, number: int, table: str) -> Iterator[Row]:
        for row in self._pages.rows(number):
            if row is None:
                self.lost_rows += 1
                self.broken.add(table)
            else:
                yield row

    def _stray(self) -> Iterator[tuple[str, dict[str, Value]]]:
        """Rows of leaves that nothing leads to, for tables of which something is missing."""
        wanted = [self.shapes[table] for table in self.broken if table in self.shapes]
        for number in self._stray_leaves():
            rows = [row for row in self._pages.rows(number) if row is not None]
            shape = table_of(rows, wanted)
            if shape is not None:
                self._seen.add(number)
                for row in rows:
                    yield shape.table, shape.named(row)

    def _stray_rows(self) -> Iterator[Row]:
        for number in self._stray_leaves():
            yield from (row for row in self._pages.rows(number) if row is not None)

    def _stray_leaves(self) -> Iterator[int]:
        for number in range(1, self._pages.count + 1):
            if number in self._seen or number in self._free or number in self._pages.overflow:
                continue
            if self._pages.is_leaf(number):
                yield number

    def _miss(self, table: str) -> None:
        self.lost_pages += 1
        self.broken.add(table)

    def _tell(self) -> None:
        if len(self._seen) % _PAGES_AT_ONCE == 0:
            self._report(min(len(self._seen), self._pages.count), self._pages.count)
