"""Writing what articles repeat as CSV tables, with a file that explains every column."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Generic, TypeVar

from annotator import __version__
from annotator.domain.errors import ExportFailed
from annotator.domain.records import ArticleId, Metadata
from annotator.exchange.tables import Cell, Column, write_table
from annotator.exchange.whole_files import WholeFiles
from annotator.services.repeats.places import Copy, Group, Place

README: Final = "repeats_README.txt"
_Row = TypeVar("_Row", Place, Copy)


@dataclass(frozen=True, slots=True)
class _Numbered(Generic[_Row]):
    """A row with the number of its group."""

    group: int
    row: _Row


def write_repeats(groups: Sequence[Group], copies: Sequence[Sequence[Copy]], folder: Path) -> dict[Path, int]:
    """Write the tables, all or none, and return the rows of each. Raises ExportFailed."""
    places = [_Numbered(number, place) for number, group in enumerate(groups, 1) for place in group.places]
    articles = [_Numbered(number, copy) for number, group in enumerate(copies, 1) for copy in group]
    rows: dict[Path, int] = {}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with WholeFiles(folder) as files:
            with files.draft(_STATEMENTS) as file:
                rows[folder / _STATEMENTS] = write_table(file, _PLACES, places)
            with files.draft(_ARTICLES) as file:
                rows[folder / _ARTICLES] = write_table(file, _COPIES, articles)
            with files.draft(README) as file:
                file.write(_readme())
    except OSError as error:
        raise ExportFailed(
            "Nothing was written to “{folder}” ({strerror}). Choose another folder; what stood there is untouched.",
            folder=folder,
            strerror=error.strerror,
        ) from error
    return rows


def _head(
    article_id: Callable[[_Row], ArticleId], article: Callable[[_Row], str], metadata: Callable[[_Row], Metadata]
) -> list[Column[_Numbered[_Row]]]:
    def of(name: str, meaning: str, cell: Callable[[_Row], Cell]) -> Column[_Numbered[_Row]]:
        return Column(name, meaning, lambda numbered: cell(numbered.row))

    return [
        Column("group", "rows of one number say the same", lambda numbered: numbered.group),
        of("article_id", "number of the article in the project", article_id),
        of("article_name", "file it came from", article),
        of("headline", "blank where none was found", lambda row: metadata(row).headline),
        of("outlet", "blank where none was found", lambda row: metadata(row).outlet),
        of("date", "of publication, ISO 8601", lambda row: metadata(row).date),
    ]


_STATEMENTS: Final = "repeats_statements.csv"
_ARTICLES: Final = "repeats_articles.csv"
_PLACES: Final[list[Column[_Numbered[Place]]]] = [
    *_head(lambda place: place.article_id, lambda place: place.article, lambda place: place.metadata),
    Column("kind", "statement, or suggestion that is still open", lambda n: n.row.mark.kind),
    Column("id", "number of the statement or suggestion in the project", lambda n: n.row.mark.id),
    Column("code", "of a statement, as in the codebook", lambda n: n.row.code or None),
    Column("words", "exact words, blanks as one", lambda n: n.row.words),
    Column(
        "likeness", "to the first of the group: same_words, part or close; blank: linked only", lambda n: n.row.likeness
    ),
    Column("score", "how alike to the first of the group, 0 to 100", lambda n: n.row.score),
    Column("linked", "1: linked as the same with another of the group", lambda n: int(n.row.is_linked)),
]
_HEAD_OF_COPIES: Final[list[Column[_Numbered[Copy]]]] = _head(
    lambda copy: copy.article_id, lambda copy: copy.article, lambda copy: copy.metadata
)
_COPIES: Final[list[Column[_Numbered[Copy]]]] = [
    *_HEAD_OF_COPIES,
    Column("share", "of the shorter one’s word sequences that the nearest of the group has", lambda n: n.row.share),
]


def _readme() -> str:
    lines = ["What several articles repeat", f"Written by Annotator {__version__}.", ""]
    tables: Iterable[tuple[str, str, Sequence[Column[_Numbered[Place]]] | Sequence[Column[_Numbered[Copy]]]]] = (
        (_STATEMENTS, "a statement or an open suggestion that another article has too", _PLACES),
        (_ARTICLES, "an article that is nearly the same as another", _COPIES),
    )
    for name, row, columns in tables:
        width = max(len(column.name) for column in columns)
        lines += [name, "-" * len(name), f"One row is {row}.", ""]
        lines += [f"{column.name:<{width}}  {column.meaning}" for column in columns] + [""]
    return "\n".join(lines)
