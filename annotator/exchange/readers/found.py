"""What a file turns out to hold: its articles, a table whose columns are to be named, or why there is nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from annotator.domain.records import Metadata

NOTHING_KNOWN: Final = Metadata()


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column of a table is what, by heading. Those that are not named are left out."""

    text: str
    headline: str = ""
    date: str = ""
    outlet: str = ""
    author: str = ""
    id: str = ""
    details: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """A table that articles were, or are to be, taken from: its headings, its first rows, what its columns seem to be.

    ``used`` are the columns that were read by: those that were named, or else what was proposed; None where no column
    could be taken for the text, so that somebody has to name it.
    """

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    used: Columns | None


@dataclass(frozen=True, slots=True)
class FoundArticle:
    """An article in a file. ``metadata`` is what the file says itself, and ``details`` what else it says, by name.

    ``place`` says where in the file: the number of the article or of the row, in an archive the name of the file in it,
    with “#number” behind it where that holds several; blank where the file is the article.
    """

    text: str
    metadata: Metadata = NOTHING_KNOWN
    details: Mapping[str, str] = field(default_factory=dict)
    place: str = ""
    format: str = "txt"
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A file, or one file of an archive, as it was read.

    ``problem`` says why there are no articles. ``guessed`` where the bytes do not say how they are encoded: then
    ``doubt`` is the sentence that asks the person, and the articles are as ``encoding`` gives them. ``warnings`` are of
    the whole file. All sentences can be said in another language (`annotator.domain.said`). ``source`` and ``data``
    are the file that was chosen, for an archive the archive.
    """

    name: str
    format: str = ""
    articles: tuple[FoundArticle, ...] = ()
    problem: str | None = None
    encoding: str = ""
    guessed: bool = False
    doubt: str | None = None
    preview: str = ""
    delivery: str = ""
    table: Table | None = None
    warnings: tuple[str, ...] = ()
    source: Path | None = None
    data: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class Wanted:
    """How a file is to be read: in an encoding that somebody chose, and by columns that somebody named."""

    encoding: str | None = None
    columns: Columns | None = None
    preferred: Sequence[Columns] = ()
    """Columns of earlier tables: the first whose headings are all there is taken before anything is proposed."""


AS_IT_IS: Final = Wanted()
