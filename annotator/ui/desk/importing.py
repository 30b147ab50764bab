"""Bringing articles in: files are read in the background, looked at on a page, and stored as one action."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from annotator.domain.errors import AnnotatorError
from annotator.domain.records import ArticleId, Metadata
from annotator.domain.text import Span
from annotator.services.library import read_pasted
from annotator.ui.desk.batch import Batch, read_row, row_of
from annotator.ui.desk.comparing import Comparing
from annotator.ui.desk.reading import Reading
from annotator.ui.feedback import TEXT_FILES
from annotator.ui.import_page import ImportPage
from annotator.ui.import_rows import ImportRow
from annotator.ui.language import grouped, in_words
from annotator.ui.paste_dialog import PasteDialog

if TYPE_CHECKING:
    from annotator.services.jobs import Jobs
    from annotator.services.repeats import NearText
    from annotator.ui.desk.desk import Desk
    from annotator.ui.feedback import Feedback
    from annotator.ui.main_window import MainWindow


class Importing(QObject):
    """The import page while it is open. The project learns of nothing before the person says “Import”."""

    opened = Signal()
    left = Signal()

    def __init__(self, desk: Desk, *, jobs: Jobs, feedback: Feedback, window: MainWindow) -> None:
        super().__init__(desk)
        self._desk = desk
        self._jobs = jobs
        self._feedback = feedback
        self._window = window
        self._batch = Batch()
        self._page: ImportPage | None = None
        self._comparing: Comparing | None = None
        self._reading = Reading(jobs=jobs, parent=self)
        self._reading.found.connect(self._take_found)
        self._reading.were_read.connect(self._take_read)
        self._reading.went_on.connect(self._show_reading)
        self._reading.failed.connect(self._tell_failed)

    @property
    def page(self) -> ImportPage | None:
        """The page, while there is one."""
        return self._page

    # Ways in ----------------------------------------------------------------------------------------------------

    def choose_files(self) -> None:
        """Ask which files to read."""
        self.start(self._feedback.files_to_open(self.tr("Import articles"), TEXT_FILES))

    def choose_folder(self) -> None:
        """Ask for a folder of articles."""
        folder = self._feedback.folder(self.tr("Import a folder of articles"))
        self.start([folder] if folder is not None else [])

    def start(self, paths: Sequence[Path]) -> None:
        """Read files, and the articles in folders, and show them."""
        if not paths:
            return
        self._open_page()
        self._reading.look(paths)

    def paste(self) -> None:
        """Ask for a text that stands in no file."""
        dialog = PasteDialog(name=self._pasted_name(), parent=self._window)
        dialog.text_given.connect(self.take_text)
        dialog.open()

    def take_text(self, name: str, text: str) -> None:
        """Show a pasted text as one row."""
        try:
            draft = self._desk.project.library.compared(read_pasted(name, text))
        except AnnotatorError as error:
            self._feedback.tell(self.tr("The text was not taken"), in_words(error))
            return
        page = self._open_page()
        (number,) = self._batch.add([ImportRow(name=name)])
        self._batch.take_read(number, row_of(draft))
        page.show_rows(self._batch.rows)
        page.table.choose(number)
        self._compare([number])

    # Reading ----------------------------------------------------------------------------------------------------

    def _take_found(self, rows: list[ImportRow]) -> None:
        numbers = self._batch.add(rows)
        self._show_rows()
        wanted = {number: self._batch.rows[number] for number in numbers if not self._batch.rows[number].problem}
        self._reading.take(wanted, total=len(self._batch.rows))

    def _take_read(self, read: list[tuple[int, ImportRow]]) -> None:
        for number, row in read:
            self._show_read(number, row)
        self._compare([number for number, _row in read])

    def _show_reading(self, name: str, done: int, total: int) -> None:
        if self._page is not None:
            self._page.show_reading(name, done, total)

    def _tell_failed(self, sentence: str) -> None:
        self._stop()
        self._desk.said.emit(sentence)

    def _show_read(self, number: int, row: ImportRow) -> None:
        if row.draft is not None:
            row = replace(row, draft=self._desk.project.library.compared(row.draft))
        changed = self._batch.take_read(number, row)
        for one in changed:
            self._show(one)

    def _read_again(self, number: int, encoding: str) -> None:
        """Read a file in the encoding that the person chose; choosing it is taking it."""
        row = self._batch.rows[number]
        if row.path is None:
            return
        again = read_row(row.name, row.path, encoding=encoding, guess=row.guess)
        self._show_read(number, again)
        self._batch.take(number, is_taken=True)
        self._show(number)
        self._compare([number])

    def _compare(self, numbers: Sequence[int]) -> None:
        """Look for what the files are nearly the same as; those that are left out anyway are not asked about."""
        if self._comparing is None:
            return
        for number in numbers:
            row = self._batch.rows[number]
            if row.draft is not None and row.can_be_taken:
                self._comparing.take(number, row.draft)
        self._comparing.go_on()

    def _flag(self, found: Mapping[int, NearText | None]) -> None:
        for number, near in found.items():
            if self._batch.flag(number, near):
                self._show(number)

    def _stop(self) -> None:
        self._reading.stop()
        for number in self._batch.stop():
            self._show(number)
        self._show_reading("", 0, 0)

    # Corrections ------------------------------------------------------------------------------------------------

    def _take(self, number: int, is_taken: bool) -> None:  # noqa: FBT001 - a Qt slot
        self._batch.take(number, is_taken=is_taken)
        self._show(number)

    def _take_all(self, are_taken: bool) -> None:  # noqa: FBT001 - a Qt slot
        self._batch.take_all(are_taken=are_taken)
        self._show_rows()

    def _take_near(self, are_taken: bool) -> None:  # noqa: FBT001 - a Qt slot
        self._batch.take_near(are_taken=are_taken)
        self._show_rows()

    def _edit(self, number: int, metadata: Metadata) -> None:
        self._batch.edit_metadata(number, metadata)
        self._show(number)

    def _toggle(self, number: int, span: Span) -> None:
        self._batch.toggle_line(number, span)
        self._show(number)

    def _show_rows(self) -> None:
        if self._page is not None:
            self._page.show_rows(self._batch.rows)

    def _show(self, number: int) -> None:
        if self._page is not None:
            self._page.show_row(number, self._batch.rows[number])

    # Ways out ---------------------------------------------------------------------------------------------------

    def store(self) -> None:
        """Bring in what is ticked, as one action, and open the first of it."""
        drafts = self._batch.taken()
        try:
            with _busy_cursor():
                added = self._desk.project.library.add(drafts)
        except AnnotatorError as error:
            if self._page is not None:
                self._page.show_error(self.tr("The articles were not brought in"), in_words(error))
            return
        self.close()
        self._tell_added(added)

    def leave(self) -> None:
        """Go without importing; where something was corrected, the person is asked first."""
        if self.may_leave():
            self.close()

    def may_leave(self) -> bool:
        """Whether the page can go: nothing was corrected on it, or the person does not want to keep that."""
        if self._page is not None:
            self._page.finish_typing()
        return not self._batch.is_edited or self._feedback.ask(
            self.tr("Close without importing?"),
            self.tr("Nothing has been brought in yet. What you corrected on this page is not kept."),
            yes=self.tr("Close"),
            no=self.tr("Stay here"),
        )

    def close(self) -> None:
        """Take the page away."""
        self._reading.stop()
        if self._comparing is not None:
            self._comparing.stop()
            self._comparing.deleteLater()
            self._comparing = None
        page, self._page = self._page, None
        self._batch = Batch()
        if page is not None:
            self._window.show_page(self._desk.screen)
            self._window.drop_page(page)
            self._desk.screen.article.setFocus()
            self.left.emit()

    def _tell_added(self, added: Sequence[ArticleId]) -> None:
        if added:
            self._desk.open_article(added[0])
        count = len(added)
        words = (
            self.tr("1 article imported.") if count == 1 else self.tr("{0} articles imported.").format(grouped(count))
        )
        self._desk.said.emit(words)

    # ------------------------------------------------------------------------------------------------------------

    def _open_page(self) -> ImportPage:
        if self._page is None:
            page = self._page = ImportPage(self._window.theme, self._window.icons)
            page.import_asked.connect(self.store)
            page.closed.connect(self.leave)
            page.stop_asked.connect(self._stop)
            page.files_asked.connect(self.choose_files)
            page.folder_asked.connect(self.choose_folder)
            page.files_dropped.connect(self.start)
            page.take_changed.connect(self._take)
            page.all_taken.connect(self._take_all)
            page.near_taken.connect(self._take_near)
            page.encoding_chosen.connect(self._read_again)
            page.metadata_edited.connect(self._edit)
            page.region_toggled.connect(self._toggle)
            self._comparing = self._begin_comparing(page)
            self.opened.emit()
        self._window.show_page(self._page)
        self._page.table.view.setFocus()
        return self._page

    def _begin_comparing(self, page: ImportPage) -> Comparing:
        comparing = Comparing(self._desk.project, jobs=self._jobs, parent=self)
        comparing.found.connect(self._flag)
        comparing.went_on.connect(page.show_comparing)
        comparing.failed.connect(self._desk.said)
        return comparing

    def _pasted_name(self) -> str:
        names = {row.name for row in self._batch.rows}
        number = self._desk.project.library.progress().articles + 1
        while f"Pasted text {number}" in names:
            number += 1
        return self.tr("Pasted text {0}").format(number)


@contextmanager
def _busy_cursor() -> Iterator[None]:
    QGuiApplication.setOverrideCursor(Qt.CursorShape.BusyCursor)
    try:
        yield
    finally:
        QGuiApplication.restoreOverrideCursor()
