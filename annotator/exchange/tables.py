"""CSV tables: columns that say what they mean, and how their cells are written."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TextIO, TypeVar

Cell = str | int | float | None
Row = TypeVar("Row")
Whole = TypeVar("Whole")


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """A column: its name, what it means to whoever reads the file, and how to get its cell of a row."""

    name: str
    meaning: str
    cell: Callable[[Row], Cell]


def write_table(file: TextIO, columns: Sequence[Column[Row]], rows: Iterable[Row]) -> int:
    """Write the rows as RFC 4180 has it (lines end in CRLF, text is exact), and return how many there were.

    The file is opened with ``newline=""``, so that line breaks within a cell stay what they are.
    """
    writer = csv.writer(file)
    writer.writerow([column.name for column in columns])
    count = 0
    for count, row in enumerate(rows, 1):  # noqa: B007 - the last number is the result
        writer.writerow([column.cell(row) for column in columns])
    return count


def within(columns: Sequence[Column[Row]], inner: Callable[[Whole], Row | None]) -> list[Column[Whole]]:
    """The same columns for a row that holds what they describe; blank where it holds none."""

    def lifted(column: Column[Row]) -> Column[Whole]:
        def cell(whole: Whole) -> Cell:
            row = inner(whole)
            return None if row is None else column.cell(row)

        return Column(column.name, column.meaning, cell)

    return [lifted(column) for column in columns]
