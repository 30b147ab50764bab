"""Excel workbooks (.xlsx): the first sheet that is a table, formulas by the value that they last had."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from datetime import date, datetime
from itertools import islice
from typing import Final, Protocol, cast

from annotator.domain.errors import TooMuch, UnreadableFile
from annotator.exchange.readers import limits
from annotator.exchange.readers.archives import Archive
from annotator.exchange.readers.found import ReadFile, Wanted
from annotator.exchange.readers.tables import Row, table_of

_DAMAGED: Final = "The workbook is damaged and cannot be read. Open it in its program, save it again and import that."
_UNSAFE: Final = "The workbook defines entities or names outside files, as one made to do harm does. It was not read."
_LARGE: Final = "The workbook holds more than any table of articles. Save the sheet with the articles as CSV."
_NO_SHEET: Final = (
    "No sheet of the workbook is a table with headings and rows. Save the sheet with the articles as CSV."
)
_MOST_ROWS: Final = 200_000
_MOST_CELLS: Final = 5_000_000
_MAX_UNFOLDED: Final = 300_000_000


class _Sheet(Protocol):
    """What is needed of a sheet that is read row by row; the library's own description of it is not that of such."""

    def reset_dimensions(self) -> None: ...
    def iter_rows(self, *, values_only: bool) -> Iterator[tuple[object, ...]]: ...


def read(name: str, data: bytes, wanted: Wanted) -> ReadFile:
    """Raises UnreadableFile."""
    _check(Archive(data))
    from openpyxl import load_workbook  # noqa: PLC0415 - loaded in the reading process, when a workbook comes
    from openpyxl.utils.exceptions import InvalidFileException  # noqa: PLC0415

    problem: UnreadableFile | None = None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl tells of every extension that it does not know
            book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
            for sheet in book.worksheets:
                try:
                    return table_of(name, _rows(cast(_Sheet, sheet)), wanted)
                except TooMuch:
                    raise
                except UnreadableFile as error:
                    problem = problem or error
    except (
        InvalidFileException,
        ValueError,
        KeyError,
        TypeError,
        AttributeError,
        IndexError,
        OSError,
        SyntaxError,
    ) as error:
        raise UnreadableFile(_DAMAGED) from error
    raise problem or UnreadableFile(_NO_SHEET)


def _check(archive: Archive) -> None:
    """Every part is unfolded once under the archive's limits before the library, which has none, gets to see it."""
    size = 0
    for name in archive.entries:
        if name.endswith((".xml", ".rels")):
            part = archive.read(name)
            size += len(part)
            if size > _MAX_UNFOLDED:
                raise TooMuch(_LARGE)
            if b"<!DOCTYPE" in part or b"<!ENTITY" in part:
                raise UnreadableFile(_UNSAFE)


def _rows(sheet: _Sheet) -> Iterator[Row]:
    """The rows with their numbers; the size that the sheet gives itself is not believed."""
    sheet.reset_dimensions()
    cells = 0
    for number, row in enumerate(islice(sheet.iter_rows(values_only=True), _MOST_ROWS), 1):
        cells += len(row)
        if cells > _MOST_CELLS or len(row) > limits.MOST_COLUMNS * 20:
            raise TooMuch(_LARGE)
        found = [_as_text(value) for value in row]
        while found and not found[-1]:
            found.pop()
        yield number, found


def _as_text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        has_time = value.hour or value.minute
        return value.strftime("%Y-%m-%dT%H:%M" if has_time else "%Y-%m-%d")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
