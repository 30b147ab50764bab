"""Codings as plain tables that anybody can make: ``spans.csv``, ``articles.csv`` and, if known, ``sentences.csv``."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar

from annotator.domain.errors import AnnotatorError

T = TypeVar("T")


class BadTable(AnnotatorError):
    """A table lacks a column, or has a cell that is not what the column is for."""


@dataclass(frozen=True, slots=True)
class SpanRow:
    """A part of a statement and one of its actors. ``counts_as`` are the actors that it is compared as."""

    article: str
    coder: str
    statement: str
    part: int
    start: int
    end: int
    start_token: int | None
    end_token: int | None
    code: str
    role: str = ""
    actor: str = ""
    actor_name: str = ""
    counts_as: tuple[str, ...] = ()
    confirmed: bool = True


@dataclass(frozen=True, slots=True)
class ArticleEntry:
    """An article's lengths, and who has finished it; ``suggested`` are those who were shown suggestions in it."""

    article: str
    name: str
    outlet: str
    date: str
    characters: int | None
    tokens: int | None
    finished_by: tuple[str, ...]
    suggested: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SentenceRow:
    """A sentence; ``start_token`` is None where it holds no word, or words are not known."""

    article: str
    number: int
    start: int
    end: int
    start_token: int | None
    end_token: int | None


@dataclass(frozen=True, slots=True)
class SpanTables:
    """What was read. ``sentences`` is None where no such table was given."""

    spans: Sequence[SpanRow]
    articles: Sequence[ArticleEntry]
    sentences: Sequence[SentenceRow] | None


Header = Sequence[tuple[str, str]]
"""Columns: name, and what it means to whoever reads the file."""

SPANS: Final[Header] = (
    ("article_id", "the article, as in articles.csv"),
    ("coder", "who marked it"),
    ("statement_id", "the statement; parts of one statement share it"),
    ("part", "number of the part, from 1 in the order of the text"),
    ("start", "where the part starts, in code points from 0"),
    ("end", "where it ends, exclusive"),
    ("start_token", "the same in words, from 0"),
    ("end_token", "where it ends in words, exclusive"),
    ("code", "key of the code, as in codebook.csv"),
    ("role", "the actor’s role; blank where the statement has no actor"),
    ("actor_id", "the actor in the register"),
    ("actor_name", "its name"),
    ("counts_as", "ids of the actors that it is compared as, parted by “+”: a group’s members, else itself"),
    ("confirmed", "1: linked or confirmed by the coder; 0: came with a suggestion"),
)
ARTICLES: Final[Header] = (
    ("article_id", "the article"),
    ("name", "file it came from"),
    ("outlet", "blank where not known"),
    ("date", "ISO 8601; blank where not known"),
    ("characters", "length in code points"),
    ("tokens", "length in words"),
    ("finished_by", "coders who have finished it, parted by “; ”"),
    ("suggestions_shown_to", "those of them who were shown the program’s suggestions"),
)
SENTENCES: Final[Header] = (
    ("article_id", "the article"),
    ("sentence", "its number, from 1"),
    ("start", "where it starts, in code points from 0"),
    ("end", "where it ends, exclusive"),
    ("start_token", "the same in words; blank where it has none"),
    ("end_token", "where it ends in words, exclusive"),
)


def span_cells(row: SpanRow) -> Sequence[object]:
    place = (row.part, row.start, row.end, row.start_token, row.end_token, row.code)
    confirmed = int(row.confirmed) if row.role else None
    actor = (row.role, row.actor, row.actor_name, "+".join(row.counts_as), confirmed)
    return (row.article, row.coder, row.statement, *place, *actor)


def article_cells(row: ArticleEntry) -> Sequence[object]:
    known = (row.article, row.name, row.outlet, row.date, row.characters, row.tokens)
    return (*known, "; ".join(row.finished_by), "; ".join(row.suggested))


def sentence_cells(row: SentenceRow) -> Sequence[object]:
    return (row.article, row.number, row.start, row.end, row.start_token, row.end_token)


def read_spans(spans: Path, articles: Path, sentences: Path | None = None) -> SpanTables:
    """Read the tables. Raises BadTable with the place of what is wrong, or that a file cannot be read.

    Of ``spans`` article_id, coder, start, end and code are needed; of ``articles`` article_id, finished_by and a
    length: ``characters`` (or ``length``), or ``tokens`` alone where start and end count words.
    """
    return SpanTables(
        spans=_read(spans, ("article_id", "coder", "start", "end", "code"), _span),
        articles=_read(articles, ("article_id", "finished_by"), _article),
        sentences=None if sentences is None else _read(sentences, ("article_id", "start", "end"), _sentence),
    )


Cells = Mapping[str, str]


def _span(cells: Cells, line: int) -> SpanRow:
    counts_as = cells.get("counts_as") or cells.get("actor_id", "")
    return SpanRow(
        article=cells["article_id"],
        coder=cells["coder"],
        statement=cells.get("statement_id") or f"line {line}",
        part=_number(cells, "part") or 1,
        start=_needed(cells, "start"),
        end=_needed(cells, "end"),
        start_token=_number(cells, "start_token"),
        end_token=_number(cells, "end_token"),
        code=cells["code"],
        role=cells.get("role", ""),
        actor=cells.get("actor_id", ""),
        actor_name=cells.get("actor_name", ""),
        counts_as=tuple(filter(None, counts_as.split("+"))),
        confirmed=cells.get("confirmed", "") != "0",
    )


def _article(cells: Cells, _line: int) -> ArticleEntry:
    return ArticleEntry(
        article=cells["article_id"],
        name=cells.get("name", ""),
        outlet=cells.get("outlet", ""),
        date=cells.get("date", ""),
        characters=_number(cells, "characters" if "characters" in cells else "length"),
        tokens=_number(cells, "tokens"),
        finished_by=_names(cells["finished_by"]),
        suggested=_names(cells.get("suggestions_shown_to", "")),
    )


def _sentence(cells: Cells, line: int) -> SentenceRow:
    return SentenceRow(
        cells["article_id"],
        _number(cells, "sentence") or line,
        _needed(cells, "start"),
        _needed(cells, "end"),
        _number(cells, "start_token"),
        _number(cells, "end_token"),
    )


def _names(words: str) -> tuple[str, ...]:
    return tuple(name for part in words.split(";") if (name := part.strip()))


def _number(cells: Cells, column: str) -> int | None:
    words = cells.get(column, "")
    if not words:
        return None
    try:
        value = int(words)
    except ValueError:
        raise BadTable(f"in the column “{column}” there is “{words}” where a whole number should be.") from None
    if value < 0:
        raise BadTable(f"in the column “{column}” there is {value}, but positions and numbers start at 0.")
    return value


def _needed(cells: Cells, column: str) -> int:
    value = _number(cells, column)
    if value is None:
        raise BadTable(f"the column “{column}” is blank.")
    return value


def _read(path: Path, needed: Sequence[str], make: Callable[[Cells, int], T]) -> list[T]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            return list(_rows(csv.DictReader(file), path, needed, make))
    except FileNotFoundError as error:
        raise BadTable(f"There is no file “{path}”.") from error
    except OSError as error:
        raise BadTable(f"“{path}” cannot be opened: {error.strerror}.") from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise BadTable(f"“{path}” is no table in UTF-8. Save it as CSV (UTF-8), columns parted by commas.") from error


def _rows(
    reader: csv.DictReader[str], path: Path, needed: Sequence[str], make: Callable[[Cells, int], T]
) -> Iterator[T]:
    missing = [column for column in needed if column not in (reader.fieldnames or ())]
    if missing:
        raise BadTable(f"“{path.name}” has no column “{missing[0]}”. It needs: {', '.join(needed)}.")
    for cells in reader:
        plain = {column: (cell or "").strip() for column, cell in cells.items() if column is not None}
        blank = next((column for column in ("article_id", "coder", "code") if plain.get(column) == ""), None)
        place = f"“{path.name}”, line {reader.line_num}"
        if blank:
            raise BadTable(f"{place}: the column “{blank}” is blank.")
        try:
            yield make(plain, reader.line_num)
        except BadTable as error:
            raise BadTable(f"{place}: {error}") from None
