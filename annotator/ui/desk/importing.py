"""Bringing articles in: files are read in the background, looked at on a page, and stored as one action."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal

from annotator.domain.errors import AnnotatorError
from annotator.services.jobs import Cancelled
from annotator.services.library import read_pasted
from annotator.services.reading_files import ARTICLE_FILES, Chosen
from annotator.ui.desk.batch import Batch
from annotator.ui.desk.comparing import Comparing
from annotator.ui.desk.correcting import Correcting, chosen_as
from annotator.ui.desk.import_told import lines_of
from annotator.ui.desk.learning import Learning
from annotator.ui.desk.reading import Arrived, Reading, ToRead, row_of
from annotator.ui.desk.remembered_columns import as_kept, from_kept
from annotator.ui.desk.storing import Storing, words_of_stored
from annotator.ui.desk.undisturbed import in_short_turns, seldom_disturbed
from annotator.ui.import_page import ImportPage
from annotator.ui.import_rows import ImportRow, RowState
from annotator.ui.language import in_words
from annotator.ui.paste_dialog import PasteDialog
from annotator.ui.widgets.drop_area import dropped_files

if TYPE_CHECKING:
    from annotator.services.jobs import Jobs
    from annotator.services.reading_files import Columns
    from annotator.services.repeats import NearText
    from annotator.ui.desk.desk import Desk
    from annotator.ui.feedback import Feedback
    from annotator.ui.main_window import MainWindow

_MOST_REMEMBERED = 30


class Importing(QObject):
    """The import page while it is open. The project learns of nothing before the person says “Import”."""

    opened = Signal()
    left = Signal()
    columns_named = Signal(object)
    """The columns of tables that the person has named, the last first: they are to be remembered."""
    told = Signal(object)
    """What became of each article and file of an import, and why."""

    def __init__(self, desk: Desk, *, jobs: Jobs, feedback: Feedback, window: MainWindow) -> None:
        super().__init__(desk)
        self._desk = desk
        self._jobs = jobs
        self._feedback = feedback
        self._window = window
        self._batch = Batch()
        self._page: ImportPage | None = None
        self._comparing: Comparing | None = None
        self._learning: Learning | None = None
        self._correcting: Correcting | None = None
        self._storing: Storing | None = None
        self._undisturbed = ExitStack()
        self._passed = 0
        self._is_reading = False
        self._columns: Sequence[Columns] = ()
        self._reading = Reading(jobs=jobs, parent=self)
        self._reading.found.connect(self._take_found)
        self._reading.arrived.connect(self._take_arrived)
        self._reading.went_on.connect(self._show_reading)
        self._reading.failed.connect(self._tell_failed)

    @property
    def page(self) -> ImportPage | None:
        """The page, while there is one."""
        return self._page

    def remember(self, kept: Sequence[str]) -> None:
        """Know the columns of earlier tables, as they were told by ``columns_named``."""
        self._columns = from_kept(kept)

    # Ways in ----------------------------------------------------------------------------------------------------

    def choose_files(self) -> None:
        """Ask which files to read."""
        kinds = " ".join(f"*{kind}" for kind in ARTICLE_FILES)
        words = self.tr("Articles ({0})").format(kinds) + ";;" + self.tr("All files ({0})").format("*")
        self.start(self._feedback.files_to_open(self.tr("Import articles"), words))

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
        dialog.page_given.connect(self.take_page)
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
        self._batch.take_read(number, [row_of(draft)])
        page.show_rows(self._batch.rows)
        page.table.choose(number)
        self._compare([number])

    def take_page(self, name: str, markup: str) -> None:
        """Show a part of a web page or of a document, as its text: nothing that it refers to is fetched."""
        self._open_page()
        data = markup.encode("utf-8", "surrogatepass")
        self._take_found([ImportRow(name, chosen=Chosen(f"{name}.html", b"\xef\xbb\xbf" + data))], 0)

    def take_dropped(self, data: QMimeData) -> None:
        """Take what was dropped or pasted on the page: files, or a text as it stands in a browser or a document."""
        files = dropped_files(data)
        if files:
            self.start(files)
        elif data.hasText() and data.text().strip():
            self.take_text(self._pasted_name(), data.text())
        elif data.hasHtml():
            self.take_page(self._pasted_name(), data.html())

    # Reading ----------------------------------------------------------------------------------------------------

    def _take_found(self, rows: Sequence[ImportRow], passed: int) -> None:
        rows = [replace(row, chosen=chosen_as(row.chosen, self._columns)) for row in rows]
        numbers = self._batch.add(rows)
        self._passed += passed
        if self._page is not None:
            self._page.show_rows(self._batch.rows)
            self._page.show_passed(self._passed)
        wanted = [(number, self._batch.rows[number]) for number in numbers]
        self._reading.take([ToRead(number, row.chosen) for number, row in wanted if row.chosen and not row.problem])

    def _take_arrived(self, arrived: Arrived) -> None:
        number, library = arrived.to_read.number, self._desk.project.library
        compared = iter(library.compared_each([row.draft for row in arrived.rows if row.draft]))
        rows = [replace(row, draft=next(compared)) if row.draft else row for row in arrived.rows]
        there = len(self._batch.rows)
        if arrived.to_read.only:
            changed = self._batch.take_again(number, rows, only=arrived.to_read.only)
        else:
            changed = self._batch.take_read(number, rows)
        if self._page is not None:
            known = {one: self._batch.rows[one] for one in changed if one < there}
            self._page.show_some(known, more=self._batch.rows[there:])
        self._compare([one for one in changed if self._batch.rows[one].draft is not None])

    def _show_reading(self, name: str, done: int, total: int, seconds: float) -> None:
        was_reading, self._is_reading = self._is_reading, total > 0
        if self._page is not None:
            self._page.show_reading(name, done, total, seconds)
        if was_reading and not self._is_reading:
            self._learn()

    def _tell_failed(self, sentence: str) -> None:
        self._stop()
        self._desk.said.emit(sentence)

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
        changed = [one for number, near in found.items() for one in self._batch.flag(number, near)]
        self._show(list(dict.fromkeys(changed)))

    def _show_comparing(self, done: int, of: int) -> None:
        if self._page is not None:
            self._page.foot.offers.show_comparing(done, of)
        if not of:
            self._learn()

    def _learn(self) -> None:
        """Look for boilerplate when all is read and copies are known."""
        if self._learning is not None and not self._is_reading:
            self._learning.learn()

    def _show_learned(self, lines: int, articles: int) -> None:
        if self._page is not None and self._learning is not None:
            self._page.foot.offers.show_learned(lines, articles, is_used=self._learning.is_used)

    def _note_columns(self, columns: Columns) -> None:
        self._columns = (columns, *(each for each in self._columns if each != columns))[:_MOST_REMEMBERED]
        self.columns_named.emit(as_kept(self._columns))

    def _stop(self) -> None:
        self._reading.stop()
        self._batch.stop()
        if self._page is not None:
            self._page.show_rows(self._batch.rows)

    def _show(self, numbers: Sequence[int]) -> None:
        if self._correcting is not None and numbers:
            self._correcting.show(numbers)

    # Ways out ---------------------------------------------------------------------------------------------------

    def store(self) -> None:
        """Bring in what is ticked, as one action, and open the first of it."""
        if self._learning is not None:
            self._learning.finish()
        page, storing = self._page, self._storing
        if page is None or storing is None or storing.is_going:
            return
        try:
            added = storing.store(self._batch.taken())
        except Cancelled:
            self._desk.said.emit(self.tr("Stopped: no article was imported"))
            return
        except AnnotatorError as error:
            page.show_error(self.tr("The articles were not brought in"), in_words(error))
            return
        lines = lines_of(self._batch, passed=self._passed)
        problems = page.table.model.tally.count(RowState.PROBLEM)
        self.close()
        if added:
            self._desk.open_article(added[0])
        self._desk.said.emit(words_of_stored(len(added), problems))
        self.told.emit(lines)

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
        page, self._page = self._page, None
        self._reading.stop()
        for one in (self._comparing, self._learning):
            if one is not None:
                one.stop()
                one.deleteLater()
        self._comparing = self._learning = self._correcting = self._storing = None
        self._undisturbed.close()
        self._batch = Batch()
        self._passed = 0
        if page is not None:
            self._window.show_page(self._desk.screen)
            self._window.drop_page(page)
            self._desk.screen.article.setFocus()
            self.left.emit()

    # ------------------------------------------------------------------------------------------------------------

    def _open_page(self) -> ImportPage:
        if self._page is None:
            page = self._page = ImportPage(self._window.theme, self._window.icons)
            page.import_asked.connect(self.store)
            page.closed.connect(self.leave)
            page.stop_asked.connect(self._stop)
            page.files_asked.connect(self.choose_files)
            page.folder_asked.connect(self.choose_folder)
            page.paste_asked.connect(self.paste)
            page.files_dropped.connect(self.start)
            page.text_dropped.connect(self.take_dropped)
            page.keys_changed.connect(self._show_keys)
            self._begin(page)
            self.opened.emit()
        self._window.show_page(self._page)
        self._show_keys()
        self._page.table.view.setFocus()
        return self._page

    def _show_keys(self) -> None:
        if self._page is not None:
            self._window.status.show_keys(self._page.keys())

    def _begin(self, page: ImportPage) -> None:
        """Have the page served, the files compared, and boilerplate learned."""
        self._undisturbed.enter_context(seldom_disturbed())
        self._undisturbed.enter_context(in_short_turns())
        project = self._desk.project
        self._storing = Storing(project.library, page)
        comparing = self._comparing = Comparing(project, jobs=self._jobs, parent=self)
        comparing.found.connect(self._flag)
        comparing.went_on.connect(self._show_comparing)
        comparing.failed.connect(self._desk.said)
        learning = self._learning = Learning(project, self._batch, jobs=self._jobs, parent=self)
        learning.changed.connect(self._show)
        learning.learned.connect(self._show_learned)
        correcting = self._correcting = Correcting(self._batch, page, preferred=lambda: self._columns)
        correcting.read_wanted.connect(lambda to_read: self._reading.take([to_read]))
        correcting.columns_named.connect(self._note_columns)
        correcting.outlet_changed.connect(learning.learn_soon)
        correcting.learned_used.connect(lambda is_used: learning.use(is_used=is_used))

    def _pasted_name(self) -> str:
        names = {row.name for row in self._batch.rows}
        number = self._desk.project.library.progress().articles + 1
        while self.tr("Pasted text {0}").format(number) in names:
            number += 1
        return self.tr("Pasted text {0}").format(number)
