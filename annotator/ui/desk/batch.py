"""The files of one import: what was read in each, what the person corrected, which are to be taken."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from annotator.domain.errors import EncodingUnsure, UnreadableFile
from annotator.domain.records import Metadata, RegionKind
from annotator.domain.regions import with_region, without_region
from annotator.domain.segments import word_count
from annotator.domain.text import Span
from annotator.exchange.texts import read_file
from annotator.services.library import Draft, read_draft
from annotator.ui.import_rows import ImportRow
from annotator.ui.language import in_words

if TYPE_CHECKING:
    from annotator.services.repeats import NearText

ARTICLE_FILES: Final = (".txt", ".text")
STOPPED: Final = "Not read, because the reading was stopped. Add the file again to read it."


class Batch:
    """The rows of an import by their number. Nothing of it is stored, and nothing of it is known to a project."""

    def __init__(self) -> None:
        self.rows: list[ImportRow] = []
        self.is_edited = False
        self._first: dict[str, int] = {}

    def add(self, rows: Sequence[ImportRow]) -> range:
        """Add rows; files that are there already are left out. Gives the numbers of the new ones."""
        known = {row.path for row in self.rows if row.path is not None}
        start = len(self.rows)
        self.rows += [row for row in rows if row.path is None or row.path not in known]
        return range(start, len(self.rows))

    def take_read(self, number: int, read: ImportRow) -> list[int]:
        """Put what was read in a file into its row. Gives the numbers of all rows that are different now."""
        is_again = self.rows[number].draft is not None
        self.rows[number] = replace(read, take=not read.guess, near=None)
        if is_again:
            self._first.clear()
        changed = [one for one in (range(len(self.rows)) if is_again else [number]) if self._compare(one)]
        return list(dict.fromkeys([number, *changed]))

    def stop(self) -> list[int]:
        """Say of the files that were not read that they were not."""
        waiting = [number for number, row in enumerate(self.rows) if row.draft is None and not row.problem]
        for number in waiting:
            self.rows[number] = replace(self.rows[number], problem=STOPPED)
        return waiting

    def take(self, number: int, *, is_taken: bool) -> None:
        self.rows[number] = replace(self.rows[number], take=is_taken)

    def take_all(self, *, are_taken: bool) -> None:
        self.rows = [replace(row, take=are_taken) if row.can_be_taken else row for row in self.rows]

    def take_near(self, *, are_taken: bool) -> None:
        """Take what is nearly the same as another, or leave it out."""
        self.rows = [replace(row, take=are_taken) if row.is_near else row for row in self.rows]

    def flag(self, number: int, near: NearText | None) -> bool:
        """Say what a row is nearly the same as. Whether that is news."""
        row = self.rows[number]
        self.rows[number] = replace(row, near=near)
        return near != row.near

    def edit_metadata(self, number: int, metadata: Metadata) -> None:
        draft = self._draft(number)
        self._put(number, replace(draft, reading=replace(draft.reading, metadata=metadata)))

    def toggle_line(self, number: int, span: Span) -> None:
        """Make a line boilerplate, or running text where it is."""
        draft = self._draft(number)
        regions = draft.reading.regions
        half = len(span) / 2
        is_furniture = any(
            region.kind is RegionKind.BOILERPLATE and _shared(region.span, span) >= half for region in regions
        )
        changed = without_region(regions, span) if is_furniture else with_region(regions, span, RegionKind.BOILERPLATE)
        self._put(number, replace(draft, reading=replace(draft.reading, regions=changed)))

    def taken(self) -> list[Draft]:
        """What is to be brought in, in order."""
        return [row.draft for row in self.rows if row.is_taken and row.draft is not None]

    def _draft(self, number: int) -> Draft:
        draft = self.rows[number].draft
        assert draft is not None  # noqa: S101 - a row without a draft has no fields to edit
        return draft

    def _put(self, number: int, draft: Draft) -> None:
        self.is_edited = True
        self.rows[number] = replace(self.rows[number], draft=draft)

    def _compare(self, number: int) -> bool:
        """Leave a row out whose text is there already, here or in the project. Whether that is news."""
        row = self.rows[number]
        if row.draft is None:
            return False
        where = "" if row.draft.duplicate_of is None else "already in the project"
        first = self._first.setdefault(row.draft.sha256, number)
        if not where and first != number:
            where = f"same text as “{self.rows[first].name}”"
        self.rows[number] = replace(row, same_as=where)
        return where != row.same_as


def read_row(name: str, path: Path, *, encoding: str | None = None, guess: str = "") -> ImportRow:
    """Read one file. What is wrong with it becomes the row's sentence; it never stops the others."""
    row = ImportRow(name=name, path=path, guess=guess)
    try:
        data = read_file(path)
    except UnreadableFile as error:
        return replace(row, problem=in_words(error))
    return _read(row, lambda chosen: read_draft(name, data, encoding=chosen), encoding)


def row_of(draft: Draft, *, path: Path | None = None, guess: str = "") -> ImportRow:
    return ImportRow(
        name=draft.name,
        path=path,
        draft=draft,
        guess=guess,
        found=draft.reading.metadata,
        words=word_count(draft.text),
    )


def _read(row: ImportRow, draft_in: Callable[[str | None], Draft], encoding: str | None) -> ImportRow:
    """Read in the encoding that is certain or chosen; where it can only be guessed, in the guess, and say so."""
    try:
        return row_of(draft_in(encoding), path=row.path, guess=row.guess)
    except EncodingUnsure as error:
        guess = error.guess
    except UnreadableFile as error:
        return replace(row, problem=in_words(error))
    return _read(replace(row, guess=guess), draft_in, guess)


def files_in(paths: Sequence[Path]) -> list[ImportRow]:
    """The files named, and those with articles in the folders named, as rows to be read. Folders are walked."""
    rows = []
    for path in paths:
        if not path.is_dir():
            rows.append(ImportRow(name=shown_name(path), path=path))
            continue
        found = list(_walked(path))
        rows += found or [ImportRow(name=shown_name(path), path=path, problem=_empty_folder())]
    return rows


def shown_name(path: Path) -> str:
    """The file's name, with � for what is no text in it."""
    return os.fsencode(path.name).decode("utf-8", "replace")


def _walked(folder: Path) -> Iterator[ImportRow]:
    closed: list[OSError] = []
    for place, folders, names in os.walk(folder, onerror=closed.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if name.lower().endswith(ARTICLE_FILES) and not name.startswith("."):
                path = Path(place) / name
                yield ImportRow(name=shown_name(path), path=path)
    for error in closed:
        path = Path(error.filename or folder)
        why = f"The folder cannot be opened ({error.strerror}). Check who may read it."
        yield ImportRow(name=shown_name(path), path=path, problem=why)


def _empty_folder() -> str:
    return "There are no text files (.txt) in this folder. Save the articles as plain text, then add it again."


def _shared(one: Span, other: Span) -> int:
    return max(0, min(one.end, other.end) - max(one.start, other.start))
