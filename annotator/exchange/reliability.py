"""Units × coders as the programs for reliability read them: wide, ReCal, KALPHA, tidycomm and pygamma.

UTF-8, lines end in a line feed, blank is missing, 0 is “coded, and nothing there”. Where numerals stand for values,
``values.csv`` beside them says what they mean.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any, Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from annotator.exchange.whole_files import WholeFiles

Codes: TypeAlias = NDArray[Any]
MISSING: Final = -1
# What R, pandas or SPSS would take for a missing value.
_TAKEN_FOR_MISSING: Final = frozenset({"", "na", "n/a", "nan", "null", "none", "nil", "-", ".", "#", "#n/a"})


@dataclass(frozen=True, slots=True)
class Variable:
    """What was decided for each unit. ``values`` are the labels of the numerals, from 0.

    ``codes`` gives the numerals (units, coders), ``MISSING`` where a coder did not code the unit; it is called as often
    as the variable is written, so that not all of them are held at once. Where it is ``labelled``, long tables have
    labels and not numerals.
    """

    name: str
    values: tuple[str, ...]
    codes: Callable[[], Codes]
    labelled: bool = False


@dataclass(frozen=True, slots=True)
class UnitTable:
    """Units of one kind, such as sentences, with what several coders decided for them."""

    level: str
    about: str
    coders: tuple[str, ...]
    units: Callable[[], Iterable[str]]
    variables: tuple[Variable, ...]


@dataclass(frozen=True, slots=True)
class Marked:
    """One coder's unit in an article, for pygamma: ``[start, end)`` in positions."""

    coder: str
    category: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class MarkedArticle:
    """An article for pygamma. ``finished_by`` also names those who marked nothing in it."""

    id: str
    name: str
    finished_by: tuple[str, ...]
    marks: Sequence[Marked]


def write_wide(files: WholeFiles, tables: Sequence[UnitTable]) -> None:
    """One file for each variable: unit_id and a column for each coder."""
    for table in tables:
        for name, variable in file_names(table).items():
            rows = zip(table.units(), _cells(variable.codes()), strict=True)
            lines = ([unit, *cells] for unit, cells in rows)
            write_rows(files, f"wide/{name}.csv", ["unit_id", *table.coders], lines)
    _write_values(files, "wide", tables)


def write_recal(files: WholeFiles, tables: Sequence[UnitTable]) -> None:
    """Digits without a header: ReCal2 for each two coders, ReCal3 for more, ReCal OIR with “#” for missing."""
    legend: list[list[object]] = []
    for table in tables:
        for pair in combinations(range(len(table.coders)), 2):
            name = f"recal2_{table.level}" + ("" if len(table.coders) == 2 else f"_{pair[0] + 1}_{pair[1] + 1}")
            legend += _recal2(files, f"{name}.csv", table, pair)
        for of, variable in file_names(table).items():
            codes = variable.codes()
            whole = codes[(codes != MISSING).all(axis=1)]
            if len(table.coders) > 2:
                write_rows(files, f"recal/recal3_{of}.csv", None, whole.tolist())
            write_rows(files, f"recal/oir_{of}.csv", None, _cells(codes, missing="#"))
    header = ["file", "variable", "columns", "coders"]
    write_rows(files, "recal/recal2_columns.csv", header, legend)
    _write_values(files, "recal", tables)


def _recal2(files: WholeFiles, name: str, table: UnitTable, pair: tuple[int, int]) -> list[list[object]]:
    """All variables side by side, two columns each; units that one of the two lacks are left out."""
    columns = [variable.codes()[:, pair] for variable in table.variables]
    if not columns:
        return []
    both = np.concatenate(columns, axis=1)
    write_rows(files, f"recal/{name}", None, both[(both != MISSING).all(axis=1)].tolist())
    coders = " and ".join(table.coders[index] for index in pair)
    return [
        [name, variable.name, f"{2 * index + 1} and {2 * index + 2}", coders]
        for index, variable in enumerate(table.variables)
    ]


def write_kalpha(files: WholeFiles, tables: Sequence[UnitTable]) -> None:
    """The wide tables with names that SPSS allows, each with the syntax that reads it and calls KALPHA."""
    for table in tables:
        judges = spss_names(table.coders)
        for name, variable in file_names(table).items():
            codes = variable.codes()
            lines = ([unit, *cells] for unit, cells in zip(table.units(), _cells(codes), strict=True))
            write_rows(files, f"kalpha/{name}.csv", ["unit_id", *judges], lines)
            width = max((len(unit) for unit in table.units()), default=1)
            with files.draft(f"kalpha/{name}.sps") as file:
                file.write(_syntax(name, judges, max(width, 1)))
    _write_values(files, "kalpha", tables)


def _syntax(name: str, judges: Sequence[str], width: int) -> str:
    variables = " ".join(f"{judge} F8.0" for judge in judges)
    return f"""\
* Run this in the folder of the file; load the macro KALPHA (A. F. Hayes) first, for instance with
* INSERT FILE='kalpha.sps'.
GET DATA /TYPE=TXT /FILE='{name}.csv' /ENCODING='UTF8' /ARRANGEMENT=DELIMITED /DELIMITERS="," /QUALIFIER='"'
  /FIRSTCASE=2 /VARIABLES=unit_id A{width} {variables}.
EXECUTE.
KALPHA judges = {" ".join(judges)} /level = 1 /detail = 0 /boot = 10000.
"""


def spss_names(names: Sequence[str]) -> tuple[str, ...]:
    """Names of variables: a letter, then letters, digits and underlines; all different."""
    out: list[str] = []
    for number, name in enumerate(names, 1):
        plain = re.sub(r"[^A-Za-z0-9_]+", "_", name).strip("_")[:56]
        plain = plain if plain[:1].isalpha() else f"coder_{plain or number}"
        # SPSS does not tell upper from lower case, and BY or TO are words of its own.
        is_taken = plain.casefold() in {other.casefold() for other in out} | _WORDS_OF_SPSS
        out.append(f"{plain}_{number}" if is_taken else plain)
    return tuple(out)


_WORDS_OF_SPSS: Final = {"all", "and", "by", "eq", "ge", "gt", "le", "lt", "ne", "not", "or", "to", "with", "unit_id"}


def write_long(files: WholeFiles, tables: Sequence[UnitTable]) -> None:
    """unit_id, coder_id and a column for each variable, with labels where values have some: tidycomm, and dplyr."""
    for table in tables:
        header = ["unit_id", "coder_id", *(variable.name for variable in table.variables)]
        codes = [variable.codes() for variable in table.variables]
        labels = [_labels(variable) for variable in table.variables]
        write_rows(files, f"tidycomm/{table.level}.csv", header, _long(table, codes, labels))


def _labels(variable: Variable) -> list[str]:
    return [safe_label(value) if variable.labelled else str(number) for number, value in enumerate(variable.values)]


def _long(table: UnitTable, codes: Sequence[Codes], labels: Sequence[Sequence[str]]) -> Iterator[list[object]]:
    for row, unit in enumerate(table.units()):
        for place, coder in enumerate(table.coders):
            chosen = [int(each[row, place]) for each in codes]
            if not all(value == MISSING for value in chosen):
                named = ["" if value == MISSING else of[value] for value, of in zip(chosen, labels, strict=True)]
                yield [unit, coder, *named]


def write_pygamma(files: WholeFiles, articles: Iterable[MarkedArticle]) -> None:
    """A file for each article without a header: annotator, category, start, end."""
    index: list[list[object]] = []
    for number, article in enumerate(articles, 1):
        name = article_file(number, article.id)
        lines = ([mark.coder, safe_label(mark.category), mark.start, mark.end] for mark in article.marks)
        write_rows(files, f"pygamma/{name}", None, lines)
        index.append([name, article.id, article.name, "; ".join(article.finished_by)])
    write_rows(files, "pygamma/articles.csv", ["file", "article_id", "name", "finished_by"], index)


def article_file(number: int, article: str) -> str:
    return f"{number:05d}_{_plain(article)}.csv"


def safe_label(label: str) -> str:
    """The label, marked where a program would take it for a missing value."""
    return f"_{label}" if label.strip().casefold() in _TAKEN_FOR_MISSING else label


def write_rows(files: WholeFiles, name: str, header: Sequence[str] | None, rows: Iterable[Sequence[object]]) -> None:
    """A CSV file; None is blank."""
    with files.draft(name) as file:
        writer = csv.writer(file, lineterminator="\n")
        if header is not None:
            writer.writerow(header)
        writer.writerows(rows)


def _cells(codes: Codes, missing: str = "") -> Iterator[list[object]]:
    for row in codes.tolist():
        yield [missing if value == MISSING else value for value in row]


def _write_values(files: WholeFiles, folder: str, tables: Sequence[UnitTable]) -> None:
    rows = (
        [name, number, label]
        for table in tables
        for name, variable in file_names(table).items()
        for number, label in enumerate(variable.values)
    )
    write_rows(files, f"{folder}/values.csv", ["file", "value", "means"], rows)


def file_names(table: UnitTable) -> dict[str, Variable]:
    """The variables by the names of their files, without the ending."""
    out: dict[str, Variable] = {}
    for number, variable in enumerate(table.variables, 1):
        name = f"{table.level}_{_plain(variable.name)}"
        out[f"{name}_{number}" if name in out else name] = variable
    return out


def _plain(name: str) -> str:
    """A name that every file system takes."""
    return re.sub(r"[^A-Za-z0-9_-]+", "_", name)[:60] or "_"
