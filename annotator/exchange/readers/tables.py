"""Tables of articles, a row each: CSV and TSV, and JSON with an object a line or in a list."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import Any, Final

from annotator.domain.errors import EncodingUnsure, TooMuch, UnreadableFile
from annotator.domain.records import Metadata
from annotator.domain.said import said, said_of
from annotator.exchange.readers import limits
from annotator.exchange.readers.columns import fits, proposed
from annotator.exchange.readers.days import day_in, is_month_first
from annotator.exchange.readers.found import Columns, FoundArticle, ReadFile, Table, Wanted
from annotator.exchange.readers.lines import joined, plain
from annotator.exchange.texts import Decoded, decode_or_guess

_NO_TABLE: Final = "The file is no table: it has no row of headings with rows below it. Save it again from its program."
_NO_TEXT_COLUMN: Final = "No column of the table could be taken for the text of articles. Say which column holds it."
_NOT_THERE: Final = "The table has no column “{name}”. Its columns are: {names}."
_QUOTES: Final = "The table cannot be read at row {row:,}: a cell is too long, or a quotation mark is never closed."
_WIDE: Final = "The table has {count:,} columns, and {most:,} at most are read."
_NO_JSON: Final = "Line {row:,} of the file is no JSON. Save it again from its program."
_BLANK: Final = ("1 row without a text was passed by.", "{count:,} rows without a text were passed by.")
_UNDATED: Final = (
    "1 date could be read in two ways (03/04/2022), so it is kept as it is written, under “date as written”.",
    "{count:,} dates could be read in two ways (03/04/2022), so they are kept as they are written, under "
    "“date as written”.",
)
_SEPARATORS: Final = (",", ";", "\t", "|")
_FIRST_ROWS: Final = 200
_SHOWN: Final = 5
_MOST_SHOWN: Final = 400
_MAX_TABLE: Final = 150_000_000

Row = tuple[int, Sequence[str]]
"""A row's number in its file and its cells."""


def read_csv(name: str, data: bytes, wanted: Wanted) -> ReadFile:
    """Raises UnreadableFile."""
    decoded, unsure = decode_or_guess(data, encoding=wanted.encoding, most=_MAX_TABLE)
    text = decoded.text.removeprefix("\ufeff").replace("\x00", "\N{REPLACEMENT CHARACTER}")
    separator = "\t" if name.lower().endswith((".tsv", ".tab")) else None
    if text[:4].lower() == "sep=":
        first, _, text = text.partition("\n")
        separator = first.strip()[4:5] or separator
    usual = csv.field_size_limit(limits.MAX_CELL)
    try:
        table = table_of(name, _cells(text, separator or _separator(text)), wanted)
    finally:
        csv.field_size_limit(usual)  # it holds for the whole process
    return _with_encoding(table, decoded, unsure)


def read_jsonl(name: str, data: bytes, wanted: Wanted) -> ReadFile:
    """Raises UnreadableFile."""
    decoded, unsure = decode_or_guess(data, encoding=wanted.encoding, most=_MAX_TABLE)
    objects = list(_objects(decoded.text))
    headings = list(dict.fromkeys(key for _, each in objects for key in each))
    if len(headings) > limits.MOST_COLUMNS:
        raise TooMuch(_WIDE, count=len(headings), most=limits.MOST_COLUMNS)
    rows = [(row, [_as_text(each.get(key)) for key in headings]) for row, each in objects]
    return _with_encoding(table_of(name, iter([(0, headings), *rows]), wanted), decoded, unsure)


def table_of(name: str, rows: Iterator[Row], wanted: Wanted) -> ReadFile:
    """The articles of a table whose first row that is not blank are its headings. Raises UnreadableFile."""
    headings = next((_headings(cells) for _, cells in rows if any(cell.strip() for cell in cells)), ())
    if not headings:
        raise UnreadableFile(_NO_TABLE)
    if len(headings) > limits.MOST_COLUMNS:
        raise TooMuch(_WIDE, count=len(headings), most=limits.MOST_COLUMNS)
    first = list(islice(rows, _FIRST_ROWS))
    if not first:
        raise UnreadableFile(_NO_TABLE)
    used = _used(headings, [cells for _, cells in first], wanted)
    shown = tuple(tuple(plain(cell[:_MOST_SHOWN]) for cell in cells[: len(headings)]) for _, cells in first[:_SHOWN])
    table = Table(headings, shown, used)
    if used is None:
        return ReadFile(name, problem=said(_NO_TEXT_COLUMN), table=table)
    articles, warnings = _articles(headings, used, [*first, *rows])
    return ReadFile(name, articles=tuple(articles), table=table, warnings=warnings)


def _used(headings: Sequence[str], rows: Sequence[Sequence[str]], wanted: Wanted) -> Columns | None:
    if wanted.columns is not None:
        columns = wanted.columns
        for each in (
            columns.text,
            columns.headline,
            columns.date,
            columns.outlet,
            columns.author,
            columns.id,
            *columns.details,
        ):
            if each and each not in headings:
                raise UnreadableFile(_NOT_THERE, name=each, names=", ".join(headings)[:300])
        return columns
    known = next((columns for columns in wanted.preferred if fits(columns, headings)), None)
    return known or proposed(headings, rows)


def _headings(cells: Sequence[str]) -> tuple[str, ...]:
    """The headings as they are shown; those that are blank or there twice get a number."""
    found: list[str] = []
    for place, cell in enumerate(cells, 1):
        name = plain(cell)[:200] or f"column {place}"
        found.append(name if name not in found else f"{name} ({place})")
    return tuple(found)


def _articles(
    headings: Sequence[str], columns: Columns, rows: Sequence[Row]
) -> tuple[list[FoundArticle], tuple[str, ...]]:
    places = {heading: place for place, heading in enumerate(headings)}

    def cell(cells: Sequence[str], heading: str) -> str:
        place = places.get(heading, -1)
        return cells[place] if 0 <= place < len(cells) else ""

    month_first = is_month_first(cell(cells, columns.date) for _, cells in rows) if columns.date else None
    found: list[FoundArticle] = []
    blank = undated = size = 0
    for number, cells in rows:
        text = cell(cells, columns.text).strip()
        if not text:
            blank += any(each.strip() for each in cells)
            continue
        written = plain(cell(cells, columns.date))
        day = day_in(written, month_first=month_first)
        details = {name: plain(cell(cells, name)) for name in columns.details}
        details |= {"id": plain(cell(cells, columns.id))} if columns.id else {}
        if written and day is None:
            undated += 1
            details["date as written"] = written
        headline, outlet, author = (
            plain(cell(cells, name)) for name in (columns.headline, columns.outlet, columns.author)
        )
        metadata = Metadata(headline or None, outlet or None, author or None, day)
        found.append(FoundArticle(_with_headline(text, headline), metadata, details, place=str(number)))
        size += len(text)
        if len(found) > limits.MOST_ARTICLES or size > limits.MAX_ALL_TEXT:
            break  # refused with a sentence by what checks every file
    warnings = [said_of(blank, *_BLANK)] if blank else []
    warnings += [said_of(undated, *_UNDATED)] if undated else []
    return found, tuple(warnings)


def _with_headline(text: str, headline: str) -> str:
    """The headline stands on top of the text, where it can be coded, if it does not begin with it."""
    return (
        text if not headline or plain(text[: 2 * len(headline) + 20]).startswith(headline) else joined([headline, text])
    )


def _cells(text: str, separator: str) -> Iterator[Row]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise UnreadableFile(_QUOTES, row=reader.line_num) from error
        yield reader.line_num, cells


def _separator(text: str) -> str:
    """The separator that parts the first rows into the same number of cells, and the most."""
    sample = text[:100_000]
    best = (0, ",")
    for separator in _SEPARATORS:
        try:
            widths = [
                len(cells)
                for cells in islice(csv.reader(io.StringIO(sample, newline=""), delimiter=separator), 20)
                if cells
            ]
        except csv.Error:
            continue
        if widths and widths[0] > 1:
            same = sum(width == widths[0] for width in widths)
            best = max(best, (same * 1000 // len(widths) + min(widths[0], 50), separator))
    return best[1]


def _objects(text: str) -> Iterator[tuple[int, dict[str, Any]]]:
    """The objects with the number of their line, or of their place in a list."""
    whole = _whole(text)
    if whole is not None:
        yield from ((number, each) for number, each in enumerate(whole, 1) if isinstance(each, dict))
        return
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            each = _loaded(line, number)
            if isinstance(each, dict):
                yield number, each


def _whole(text: str) -> list[object] | None:
    """The list that the file is, or that is the only one in the object that it is; None for an object a line."""
    start = text.lstrip()[:1]
    first = text.lstrip().split("\n", 1)[0].rstrip()
    if start == "[":
        listed = _loaded(text, 1)
        return listed if isinstance(listed, list) else []
    if start != "{" or first.endswith("}"):
        return None
    whole = _loaded(text, 1)
    lists = [each for each in whole.values() if isinstance(each, list)] if isinstance(whole, dict) else []
    return lists[0] if len(lists) == 1 else [whole]


def _loaded(source: str, number: int) -> object:
    try:
        return json.loads(source)
    except (ValueError, RecursionError) as error:
        raise UnreadableFile(_NO_JSON, row=number) from error


def _as_text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, list) and all(isinstance(each, str | int | float) for each in value):
        return "; ".join(str(each) for each in value)
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _with_encoding(file: ReadFile, decoded: Decoded, unsure: EncodingUnsure | None) -> ReadFile:
    return replace(
        file,
        encoding=decoded.encoding,
        guessed=decoded.guessed,
        doubt=unsure.sentence if unsure else None,
        preview=unsure.preview if unsure else "",
    )
