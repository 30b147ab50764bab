"""What the person corrects on the import page before anything is stored: each wish changes the batch and is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.domain.records import Metadata
from annotator.domain.text import Span
from annotator.services.reading_files import Chosen, Columns, Wanted
from annotator.ui.desk.reading import ToRead

if TYPE_CHECKING:
    from annotator.ui.desk.batch import Batch
    from annotator.ui.import_page import ImportPage


class Correcting(QObject):
    """Serves one page. Files that are to be read once more are told, not read here."""

    read_wanted = Signal(object)
    """A file that is to be read once more."""
    columns_named = Signal(object)
    outlet_changed = Signal()
    learned_used = Signal(bool)

    def __init__(self, batch: Batch, page: ImportPage, *, preferred: Callable[[], Sequence[Columns]]) -> None:
        super().__init__(page)
        self._batch = batch
        self._page = page
        self._preferred = preferred
        page.take_changed.connect(self._take)
        page.all_taken.connect(self._take_all)
        page.near_taken.connect(self._take_near)
        page.many_taken.connect(self._take_many)
        page.many_edited.connect(self._edit_many)
        page.metadata_edited.connect(self._edit)
        page.region_toggled.connect(self._toggle)
        page.encoding_chosen.connect(self._choose_encoding)
        page.columns_chosen.connect(self._choose_columns)
        page.read_asked.connect(self._read_again)
        page.learned_used.connect(self.learned_used)

    def show(self, numbers: Iterable[int]) -> None:
        """Show what has become of some rows."""
        self._page.show_some({number: self._batch.rows[number] for number in numbers})

    def _show_all(self) -> None:
        self._page.show_rows(self._batch.rows)

    def _take(self, number: int, is_taken: bool) -> None:  # noqa: FBT001 - a Qt slot
        self._show_now(self._batch.take(number, is_taken=is_taken))

    def _take_all(self, are_taken: bool) -> None:  # noqa: FBT001 - a Qt slot
        self._batch.take_all(are_taken=are_taken)
        self._show_all()

    def _take_near(self, are_taken: bool) -> None:  # noqa: FBT001 - a Qt slot
        self._batch.take_near(are_taken=are_taken)
        self._show_all()

    def _take_many(self, numbers: list[int], are_taken: bool) -> None:  # noqa: FBT001 - a Qt slot
        changed = [one for number in numbers for one in self._batch.take(number, is_taken=are_taken)]
        self._show_now(dict.fromkeys(changed))

    def _edit(self, number: int, metadata: Metadata) -> None:
        is_other = metadata.outlet != self._batch.rows[number].metadata.outlet
        self._show_now(self._batch.edit_metadata(number, metadata))
        if is_other:
            self.outlet_changed.emit()

    def _edit_many(self, numbers: list[int], piece: str, value: object) -> None:
        words = value if isinstance(value, str) else None
        self._show_now(self._batch.edit_many(numbers, piece, words))
        if piece == "outlet":
            self.outlet_changed.emit()

    def _toggle(self, number: int, span: Span) -> None:
        self._batch.toggle_line(number, span)
        self._show_now([number])

    def _show_now(self, numbers: Iterable[int]) -> None:
        """What a person has done is counted at once."""
        self.show(numbers)
        self._page.show_counts()

    # Reading once more --------------------------------------------------------------------------------------------

    def _choose_encoding(self, number: int, encoding: str) -> None:
        """Read a file in the encoding that the person chose; choosing it is taking it."""
        row = self._batch.rows[number]
        self._read(number, lambda wanted: replace(wanted, encoding=encoding), guess=row.guess)

    def _choose_columns(self, number: int, mapped: object) -> None:
        if isinstance(mapped, dict):
            columns = Columns(**mapped)
            self.columns_named.emit(columns)
            self._read(number, lambda wanted: replace(wanted, columns=columns))

    def _read_again(self, number: int) -> None:
        self._read(number, lambda wanted: replace(wanted, preferred=tuple(self._preferred())))

    def _read(self, number: int, wish: Callable[[Wanted], Wanted], *, guess: str = "") -> None:
        """Have a file read as the person wants it; of a file in an archive only that one."""
        row = self._batch.rows[number]
        if row.chosen is None:
            return
        chosen = replace(row.chosen, wanted=wish(row.chosen.wanted))
        whole = number if row.of is None else row.of
        is_one_of_many = row.of is not None and len({self._batch.rows[one].name for one in self._siblings(whole)}) > 1
        if is_one_of_many:
            self.read_wanted.emit(ToRead(whole, chosen, only=row.name, guess=guess))
            return
        self._batch.rows[whole] = replace(self._batch.rows[whole], chosen=chosen)
        self._batch.begin_again(whole)
        self._show_all()
        self.read_wanted.emit(ToRead(whole, chosen, guess=guess))

    def _siblings(self, whole: int) -> Sequence[int]:
        return self._batch.leaves([whole])


def chosen_as(chosen: Chosen | None, preferred: Sequence[Columns]) -> Chosen | None:
    """A file that is to be read by the columns of earlier tables, where these fit."""
    return None if chosen is None else replace(chosen, wanted=replace(chosen.wanted, preferred=tuple(preferred)))
