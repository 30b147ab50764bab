"""What became of each article and file of an import, to be looked at afterwards and saved as a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from annotator.domain.errors import ExportFailed
from annotator.exchange.tables import Column, write_table
from annotator.exchange.whole_files import WholeFiles


class Fate(StrEnum):
    """What became of an article or a file."""

    IMPORTED = "imported"
    NEAR = "near-duplicate"
    LEFT_OUT = "left out"
    DUPLICATE = "duplicate"
    NOT_READ = "not read"


@dataclass(frozen=True, slots=True)
class ToldLine:
    """One article, or a file without any; ``number`` is its number in a file of several, 0 elsewhere."""

    file: str
    number: int
    headline: str
    outlet: str
    date: str
    fate: Fate
    why: str


_COLUMNS: Final[Sequence[Column[ToldLine]]] = (
    Column("file", "the file, in an archive with the name of the file in it", lambda line: line.file),
    Column("article", "the number of the article in a file of several", lambda line: line.number or ""),
    Column("headline", "headline", lambda line: line.headline),
    Column("outlet", "outlet", lambda line: line.outlet),
    Column("date", "date of publication", lambda line: line.date),
    Column("fate", "what became of it", lambda line: line.fate.value),
    Column("reason", "why, and what is odd in it", lambda line: line.why),
)


def write_told(path: Path, lines: Sequence[ToldLine]) -> int:
    """Write a line each, and return how many. Raises ExportFailed."""
    try:
        with WholeFiles(path.parent) as files, files.draft(path.name) as file:
            return write_table(file, _COLUMNS, lines)
    except OSError as error:
        raise ExportFailed(
            "“{name}” was not written ({strerror}). Choose another folder; what stood there is untouched.",
            name=path.name,
            strerror=error.strerror,
        ) from error
