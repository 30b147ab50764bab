"""The layouts of an export: which tables go into which files, and the README that explains them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any, Final, Protocol, TypeVar

from annotator.domain.codebook import Codebook
from annotator.domain.exported import ExportedArticle, ExportedStatement, ExportedSuggestion
from annotator.domain.listing import ArticleHead
from annotator.domain.records import Actor
from annotator.domain.whose_coding import CodingOf, n_by_several
from annotator.exchange.actors_table import actor_columns
from annotator.exchange.columns import (
    article_columns,
    joined_columns,
    link_columns,
    link_rows,
    statement_columns,
    suggestion_columns,
    text_columns,
)
from annotator.exchange.tables import Column, write_table
from annotator.exchange.whole_files import WholeFiles

T = TypeVar("T")

_ROWS_BETWEEN_REPORTS: Final = 500


class Layout(StrEnum):
    """How coded data is laid out: tidy tables that are joined by ids, or all in one."""

    TIDY = "tidy"
    JOINED = "joined"


class Source(Protocol):
    """What is exported: streams in a fixed order, articles as imported and within one by the text."""

    title: str
    codebook: Codebook
    attributes: Sequence[str]
    """Names of what is said of actors in the register."""

    def articles(self) -> Iterator[ExportedArticle]: ...

    def statements(self) -> Iterator[ExportedStatement]: ...

    def suggestions(self) -> Iterator[ExportedSuggestion]: ...

    def texts(self) -> Iterator[tuple[ArticleHead, str]]: ...

    def actors(self) -> Sequence[Actor]: ...

    def coding(self) -> tuple[Sequence[CodingOf], Sequence[CodingOf]]:
        """Whose statements these are, and whose are left out."""
        ...


Report = Callable[[int, int], None]

Table = tuple[str, str, Sequence[Column[Any]], Callable[[], Iterable[Any]]]
"""File name, what one row is, the columns, and how to read the rows (again)."""


def write_layout(
    source: Source, folder: Path, layout: Layout, *, stamp: str, report: Report = lambda _done, _of: None
) -> dict[Path, int]:
    """Write the files of a layout, all or none, and return the rows of each table. Raises OSError.

    ``report`` is told now and then how many of how many tables are written, and may raise to stop the work.
    """
    tables = _LAYOUTS[layout](source)
    rows: dict[Path, int] = {}
    with WholeFiles(folder) as files:
        for done, (name, _, columns, read) in enumerate(tables):
            with files.draft(name) as file:
                rows[folder / name] = write_table(file, columns, _reporting(read(), report, done, len(tables)))
        report(len(tables), len(tables))
        with files.draft("README.txt") as file:
            file.write(_readme(source, layout, tables, stamp))
    return rows


def _reporting(rows: Iterable[T], report: Report, done: int, of: int) -> Iterator[T]:
    for number, row in enumerate(rows):
        if number % _ROWS_BETWEEN_REPORTS == 0:
            report(done, of)
        yield row


def _tidy(source: Source) -> list[Table]:
    return [
        ("statements.csv", "a statement", statement_columns(source.codebook), source.statements),
        (
            "actor_links.csv",
            "an actor in a role of a statement",
            link_columns(source.attributes),
            lambda: link_rows(source.statements()),
        ),
        *_beside(source),
    ]


def _joined(source: Source) -> list[Table]:
    return [
        (
            "coding.csv",
            "a statement and one of its actors; a statement without actors has one row, with the actor’s columns blank",
            joined_columns(source.codebook, source.attributes),
            lambda: link_rows(source.statements(), keep_unlinked=True),
        ),
        *_beside(source),
    ]


def _beside(source: Source) -> list[Table]:
    return [
        ("articles.csv", "an article, also without statements", article_columns(), source.articles),
        (
            "actors.csv",
            "an actor of the register. Joined by actor_uuid, it tells all that is known of whom a statement names; "
            "“annotator actors --take” reads it again",
            actor_columns(source.actors()),
            source.actors,
        ),
        (
            "suggestions.csv",
            "a suggestion of the program, once for each coder who decided on it. It is no coding: use it to tell how "
            "suggestions were shown and taken",
            suggestion_columns(),
            source.suggestions,
        ),
        (
            "texts.csv",
            "the text of an article, which the offsets count in. Leave this file out where you may not pass texts on",
            text_columns(),
            source.texts,
        ),
    ]


_LAYOUTS: Final[dict[Layout, Callable[[Source], list[Table]]]] = {Layout.TIDY: _tidy, Layout.JOINED: _joined}

_READING: Final = """\
How to read the files
---------------------
They are CSV as RFC 4180 describes it: UTF-8 without a byte order mark, commas, double quotes where needed, lines that
end in CRLF. Words are exact: line breaks, quotation marks and leading signs are what the article or the coder has.
Blank means missing. An actor may really be called “NA” or “None”, so tell your program that only blank is missing.
Offsets count Unicode code points from 0 and exclude the end, as in Python: text[start:end]. They count in the text as
it was taken in, which stands in texts.csv: every kind of line break is one line feed there, so that they do not fit a
file with Windows line ends until CR LF is replaced by LF. R: stringi::stri_sub(text, start + 1, end).

pandas   pd.read_csv("{first}", keep_default_na=False, na_values=[""], encoding="utf-8")
R        read.csv("{first}", na.strings = "", fileEncoding = "UTF-8", colClasses = "character")
         or readr::read_csv("{first}", na = "")
SPSS     File > Import Data > CSV Data, encoding UTF-8, text qualifier “"”. SPSS takes every line for a row: where a
         quote or a memo holds a line break, read the file in R and save it with haven::write_sav.
Excel    Data > From Text/CSV, origin 65001 (UTF-8), all columns as text. Do not open the file by a double click: Excel
         would take words that begin with =, + or - for formulas.
{joining}"""

_JOINING: Final = {
    Layout.TIDY: """
The tables are joined by statement_uuid and article_uuid (or statement_id and article_id within one project):
pandas   statements.merge(links, on="statement_uuid", how="left", suffixes=("", "_link"))
R        merge(statements, links, by = "statement_uuid", all.x = TRUE)
""",
    Layout.JOINED: """
A statement with three actors has three rows. Count statements by statement_uuid, not by rows.
""",
}


def _readme(source: Source, layout: Layout, tables: Sequence[Table], stamp: str) -> str:
    codebook = source.codebook
    lines = [
        f"Coded data of “{source.title}”",
        f"Codebook: {codebook.name}, version {codebook.version}. Written by {stamp}.",
        "",
        *_whose(source),
        "",
        _READING.format(first=tables[0][0], joining=_JOINING[layout]),
    ]
    for name, row, columns, _ in tables:
        width = max(len(column.name) for column in columns)
        lines += [name, "-" * len(name), f"One row is {row}.", ""]
        lines += [f"{column.name:<{width}}  {column.meaning}" for column in columns]
        lines += [""]
    lines += _codes(codebook)
    return "\n".join(lines)


def _whose(source: Source) -> list[str]:
    """Who is told apart by the column “coder”, and what would be counted twice."""
    held, left_out = source.coding()
    lines = ["Whose coding", "------------"]
    lines += [f"{each.coder.name}: {_counted(each)}" for each in held] or ["Nobody has coded anything yet."]
    lines += [f"Left out: {each.coder.name}, {_counted(each)}" for each in left_out]
    shared = n_by_several(held)
    if shared:
        articles = "1 article is" if shared == 1 else f"{shared:,} articles are"
        lines += [f"{articles} coded by several of them. Count each coder by itself (column “coder”)."]
    if len(held) > 1 and any(each.is_settled_version for each in held):
        lines += ["The settled version says again what coders say: take it, or the coders’ own, not both together."]
    return lines


def _counted(coding: CodingOf) -> str:
    statements = "1 statement" if coding.statements == 1 else f"{coding.statements:,} statements"
    articles = "1 article" if len(coding.articles) == 1 else f"{len(coding.articles):,} articles"
    return f"{statements} in {articles}"


def _codes(codebook: Codebook) -> list[str]:
    lines = ["Codes", "-----"]
    lines += [f"{code.key}: {code.definition}{' (retired)' if code.retired else ''}" for code in codebook.codes]
    lines += ["", "Roles", "-----"]
    lines += [f"{role.key}: {role.definition}" for role in codebook.roles]
    lines += ["", "Variables", "---------"]
    lines += [
        f"var_{item.key}: {', '.join(item.options) or item.kind}. {item.definition}" for item in codebook.variables
    ]
    return [*lines, ""]
