"""The files of one import: what was read in each, what the person corrected, which are to be taken."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from annotator.domain.records import Metadata, Region, RegionKind
from annotator.domain.regions import with_region, without_region
from annotator.domain.text import Span
from annotator.services.furniture import without_proposals
from annotator.services.library import Draft
from annotator.ui.import_rows import ImportRow, Inside, RowState

if TYPE_CHECKING:
    from annotator.services.repeats import NearText

STOPPED: Final = "Not read, because the reading was stopped."
_PIECES: Final = ("headline", "outlet", "author", "date")


class Batch:
    """The rows of an import by their number. Nothing of it is stored, and nothing of it is known to a project.

    A file of one article is one row. A file of several has a row of its own, and one for each article in it.
    """

    def __init__(self) -> None:
        self.rows: list[ImportRow] = []
        self.is_edited = False
        self._first: dict[str, int] = {}
        self._inside: dict[int, list[int]] = {}

    def add(self, rows: Sequence[ImportRow]) -> range:
        """Add files; those that are there already are left out. Gives the numbers of the new ones."""
        known = {row.path for row in self.rows if row.path is not None}
        start = len(self.rows)
        self.rows += [row for row in rows if row.path is None or row.path not in known]
        return range(start, len(self.rows))

    def inside(self, number: int) -> Sequence[int]:
        """The articles of a file of several, as they stand in it."""
        return self._inside.get(number, ())

    def leaves(self, numbers: Iterable[int]) -> list[int]:
        """The rows that are articles, or might be, among these and in the files among these."""
        found: dict[int, None] = {}
        for number in numbers:
            found |= dict.fromkeys(self._inside.get(number) or [number])
        return [number for number in found if not self.rows[number].is_gone]

    def take_read(self, number: int, parts: Sequence[ImportRow]) -> list[int]:
        """Put what was read in a file into its row, or behind what was read in it before.

        It is taken where nothing is to be asked about it first.
        Gives the numbers of the rows that are different now or new.
        """
        if number not in self._inside and len(parts) == 1 and self.rows[number].state is RowState.READING:
            self._put(number, _kept(self.rows[number], parts[0], of=None, number=0))
            self._compare(number)
            return [number]
        there = self._unfolded(number, parts)
        count = len(there)
        for part in parts:
            there.append(self._append(_kept(self.rows[number], part, of=number, number=len(there) + 1)))
        for one in there[count:]:
            self._compare(one)
        return [number, *there[count:]]

    def take_again(self, number: int, parts: Sequence[ImportRow], *, only: str) -> list[int]:
        """Put what was read once more in one file of an archive in the places of what was read in it before."""
        places = [one for one in self.leaves([number]) if self.rows[one].name == only]
        for one, part in zip(places, parts, strict=False):
            self._put(one, _kept(self.rows[one], part, of=number, number=self.rows[one].number))
        for one in places[len(parts) :]:
            self._put(one, replace(self.rows[one], is_gone=True))
        there = self._inside.setdefault(number, [])
        for part in parts[len(places) :]:
            there.append(self._append(_kept(self.rows[number], part, of=number, number=len(there) + 1)))
        return [number, *there, *self._compare_all()]

    def begin_again(self, number: int) -> list[int]:
        """Let go of what was read in a file, which is to be read once more."""
        gone = self._inside.pop(number, [])
        for one in gone:
            self.rows[one] = replace(self.rows[one], is_gone=True)
        row = self.rows[number]
        self.rows[number] = replace(
            row, draft=None, problem="", guess="", inside=None, same_as="", near=None, was_stopped=False, words=0
        )
        return [number, *gone, *self._compare_all()]

    def stop(self) -> list[int]:
        """Say of the files that were not read that they were not."""
        waiting = [number for number, row in enumerate(self.rows) if row.state is RowState.READING]
        for number in waiting:
            self.rows[number] = replace(self.rows[number], problem=STOPPED, was_stopped=True)
        return waiting

    def take(self, number: int, *, is_taken: bool) -> list[int]:
        """Take a row or leave it, and with a file of several all that is in it. Gives the rows that are different."""
        leaves = [one for one in self.leaves([number]) if self.rows[one].can_be_taken]
        for one in leaves:
            self._put(one, replace(self.rows[one], take=is_taken))
        return self._with_files(leaves)

    def take_all(self, *, are_taken: bool) -> None:
        for number in range(len(self.rows)):
            if self.rows[number].is_counted and self.rows[number].can_be_taken:
                self._put(number, replace(self.rows[number], take=are_taken))

    def take_near(self, *, are_taken: bool) -> None:
        """Take what is nearly the same as another, or leave it out."""
        for number, row in enumerate(self.rows):
            if row.is_near:
                self._put(number, replace(row, take=are_taken))

    def flag(self, number: int, near: NearText | None) -> list[int]:
        """Say what a row is nearly the same as. Gives the rows to which that is news."""
        row = self.rows[number]
        if near == row.near or row.is_gone:
            return []
        self._put(number, replace(row, near=near))
        return self._with_files([number])

    def edit_metadata(self, number: int, metadata: Metadata) -> list[int]:
        draft = self._draft(number)
        self._edit(number, replace(draft, reading=replace(draft.reading, metadata=metadata)))
        return self._with_files([number])

    def edit_many(self, numbers: Iterable[int], piece: str, value: str | None) -> list[int]:
        """Give all these articles, and those in these files, the same headline, outlet, author or date."""
        assert piece in _PIECES  # noqa: S101 - a piece is chosen from the list of them
        edited = [one for one in self.leaves(numbers) if self.rows[one].can_be_taken]
        for number in edited:
            metadata = self.rows[number].metadata
            changed = {name: value if name == piece else getattr(metadata, name) for name in _PIECES}
            self.edit_metadata(number, Metadata(**changed))
        return self._with_files(edited)

    def toggle_line(self, number: int, span: Span) -> None:
        """Make a line boilerplate, or running text where it is. It is no longer proposed as the other."""
        draft = self._draft(number)
        regions = draft.reading.regions
        half = len(span) / 2
        is_furniture = any(
            region.kind is RegionKind.BOILERPLATE and _shared(region.span, span) >= half for region in regions
        )
        changed = without_region(regions, span) if is_furniture else with_region(regions, span, RegionKind.BOILERPLATE)
        self.rows[number] = replace(self.rows[number], kept=self.rows[number].kept | {span})
        self._edit(number, replace(draft, reading=replace(draft.reading, regions=changed)))

    def propose(self, number: int, proposals: Collection[Region]) -> bool:
        """Let these lines, which other articles told of, be boilerplate, and no others. Whether that is news."""
        row = self.rows[number]
        if row.draft is None or row.is_gone:
            return False
        there = row.draft.reading.regions
        wanted = [region for region in proposals if not any(region.span.overlaps(kept) for kept in row.kept)]
        regions = tuple(sorted([*without_proposals(there), *wanted]))
        if regions == there:
            return False
        self.rows[number] = replace(row, draft=replace(row.draft, reading=replace(row.draft.reading, regions=regions)))
        return True

    def drafts(self) -> dict[int, Draft]:
        """The articles that tell something of each other: each text once, and nothing that is nearly the same."""
        return {
            number: row.draft
            for number, row in enumerate(self.rows)
            if row.draft is not None and row.can_be_taken and row.near is None
        }

    def taken(self) -> list[Draft]:
        """What is to be brought in, in the order of the files."""
        return [row.draft for row in self.in_order() if row.is_taken and row.draft is not None]

    def in_order(self) -> Iterator[ImportRow]:
        """The articles and the files without any, as the files stand."""
        for number, row in enumerate(self.rows):
            if row.of is None and not row.is_gone:
                yield from (self.rows[one] for one in self.leaves([number]) if self.rows[one].is_counted)

    # ------------------------------------------------------------------------------------------------------------

    def _unfolded(self, number: int, parts: Sequence[ImportRow]) -> list[int]:
        """The articles of a file that turns out to have several, with what was taken for the only one."""
        row = self.rows[number]
        there = self._inside.setdefault(number, [])
        if row.inside is None:
            self.rows[number] = _whole(row, parts)
            if row.state is not RowState.READING:
                self._first = {key: one for key, one in self._first.items() if one != number}
                there.append(self._append(replace(row, of=number, number=1)))
                self._compare(there[0])
        elif any(part.name != self.rows[there[0]].name for part in parts):
            self.rows[number] = replace(row, table=None, delivery="")
        return there

    def _append(self, row: ImportRow) -> int:
        self.rows.append(row)
        if row.of is not None:
            self._sum(row.of, Inside(), _counts(row))
        return len(self.rows) - 1

    def _put(self, number: int, row: ImportRow) -> None:
        old, self.rows[number] = self.rows[number], row
        if row.of is not None:
            self._sum(row.of, _counts(old), _counts(row))

    def _sum(self, file: int, old: Inside, new: Inside) -> None:
        inside = self.rows[file].inside or Inside()
        names = Inside.__dataclass_fields__
        sums = {name: getattr(inside, name) - getattr(old, name) + getattr(new, name) for name in names}
        self.rows[file] = replace(self.rows[file], inside=Inside(**sums))

    def _with_files(self, numbers: Iterable[int]) -> list[int]:
        found: dict[int, None] = {}
        for number in numbers:
            found[number] = None
            file = self.rows[number].of
            if file is not None:
                found[file] = None
        return list(found)

    def _draft(self, number: int) -> Draft:
        draft = self.rows[number].draft
        assert draft is not None  # noqa: S101 - a row without a draft has no fields to edit
        return draft

    def _edit(self, number: int, draft: Draft) -> None:
        self.is_edited = True
        self._put(number, replace(self.rows[number], draft=draft))

    def _compare_all(self) -> list[int]:
        self._first.clear()
        return [number for number in range(len(self.rows)) if self._compare(number)]

    def _compare(self, number: int) -> bool:
        """Leave a row out whose text is there already, here or in the project. Whether that is news."""
        row = self.rows[number]
        if row.draft is None or row.is_gone:
            return False
        where = "" if row.draft.duplicate_of is None else QCoreApplication.translate("Batch", "already in the project")
        first = self._first.setdefault(row.draft.sha256, number)
        if not where and first != number:
            same = QCoreApplication.translate("Batch", "same text as “{0}”")
            where = same.format(self.rows[first].name)
        self._put(number, replace(row, same_as=where))
        return where != row.same_as


def _kept(row: ImportRow, part: ImportRow, *, of: int | None, number: int) -> ImportRow:
    """What was read, in the place of a row."""
    is_sure = not part.guess or (row.chosen is not None and row.chosen.wanted.encoding is not None)
    return replace(part, path=row.path, chosen=row.chosen, take=is_sure, of=of, number=number)


def _whole(row: ImportRow, parts: Sequence[ImportRow]) -> ImportRow:
    """The file's own row: of a table, or of a delivery, where all of it is one."""
    tables = {id(part.table): part.table for part in parts}
    deliveries = {part.delivery for part in parts}
    is_archive = len({part.name for part in parts}) > 1
    return replace(
        row,
        draft=None,
        problem="",
        guess="",
        inside=Inside(),
        table=next(iter(tables.values())) if len(tables) == 1 and not is_archive else None,
        delivery=deliveries.pop() if len(deliveries) == 1 else "",
        was_stopped=False,
    )


def _counts(row: ImportRow) -> Inside:
    if row.is_gone:
        return Inside()
    state = row.state
    return Inside(
        articles=int(row.draft is not None),
        taken=int(row.is_taken),
        takeable=int(row.can_be_taken),
        to_check=int(state is RowState.TO_CHECK),
        duplicates=int(state is RowState.DUPLICATE),
        problems=int(state is RowState.PROBLEM),
        words=row.words,
    )


def _shared(one: Span, other: Span) -> int:
    return max(0, min(one.end, other.end) - max(one.start, other.start))
