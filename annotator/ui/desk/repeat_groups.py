"""All that the project's articles repeat: looked for in the background, shown in its window, linked, saved as CSV."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain.changes import ActionKind, Changes
from annotator.domain.errors import AnnotatorError
from annotator.domain.records import StatementId
from annotator.services.repeats import Copy, Group, Place, write_repeats
from annotator.ui.language import grouped, in_words

if TYPE_CHECKING:
    from annotator.services.jobs import Jobs
    from annotator.ui.desk.desk import Desk
    from annotator.ui.desk.repeating import Repeating
    from annotator.ui.feedback import Feedback
    from annotator.ui.repeats_window import RepeatsWindow

_Found = tuple[Sequence[Group], Sequence[Sequence[Copy]]]


class RepeatGroups(QObject):
    """Keeps the window equal to the project: what changed is looked for again when one comes back to it."""

    def __init__(
        self, desk: Desk, window: RepeatsWindow, repeating: Repeating, *, jobs: Jobs, feedback: Feedback
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._repeating = repeating
        self._jobs = jobs
        self._feedback = feedback
        self._found: _Found = ((), ())
        self._run = 0
        self._is_stale = True
        self._cancel: Callable[[], None] | None = None
        window.read_asked.connect(self.read)
        window.activated.connect(self._catch_up)
        window.place_opened.connect(self._open)
        window.article_opened.connect(desk.open_article)
        window.link_asked.connect(self._link)
        window.csv_asked.connect(self._write)
        window.undo_asked.connect(lambda: self._do_and_read(desk.undo))
        window.redo_asked.connect(lambda: self._do_and_read(desk.redo))
        desk.changed.connect(self._follow)
        self.read()

    def read(self) -> None:
        """Look for everything as the project is now."""
        self._run += 1
        run, self._is_stale = self._run, False
        if self._cancel is not None:
            self._cancel()
        repeats = self._desk.project.repeats
        self._window.show_reading()
        self._cancel = self._jobs.run(
            lambda report: (repeats.groups(report), repeats.copies()),
            done=lambda found: self._show(run, found),
            failed=lambda error: self._tell_failed(run, error),
        )

    def stop(self) -> None:
        """Show nothing more: the project is about to be closed."""
        self._run += 1
        if self._cancel is not None:
            self._cancel()

    def _show(self, run: int, found: _Found) -> None:
        if run == self._run:
            self._cancel, self._found = None, found
            self._window.show_found(*found)
            if self._is_stale:
                self._window.show_changed()

    def _tell_failed(self, run: int, error: AnnotatorError) -> None:
        if run == self._run:
            self._cancel = None
            self._window.show_error(self.tr("The articles were not compared"), in_words(error))

    def _follow(self, changes: Changes) -> None:
        if not (changes.statements or changes.suggestions or changes.action is ActionKind.IMPORT):
            return
        self._is_stale = True
        if self._cancel is None and self._window.isVisible():
            self._window.show_changed()

    def _catch_up(self) -> None:
        if self._is_stale:
            self.read()

    def _open(self, place: Place) -> None:
        self._repeating.go_to(place)
        self._desk.screen.window().activateWindow()

    def _link(self, place: Place, other: Place) -> None:
        if self._repeating.link_pair(StatementId(place.mark.id), StatementId(other.mark.id)):
            self.read()

    def _do_and_read(self, act: Callable[[], None]) -> None:
        act()
        if self._is_stale:
            self.read()

    def _write(self) -> None:
        folder = self._feedback.folder(self.tr("Save as CSV into a folder"), self._desk.project.path.parent)
        if folder is None:
            return
        try:
            written = write_repeats(*self._found, folder)
        except AnnotatorError as error:
            self._window.show_error(self.tr("Nothing was saved"), in_words(error))
            return
        rows = ", ".join(f"{path.name} ({grouped(count)})" for path, count in written.items())
        explained = self.tr("Rows: {0}. repeats_README.txt explains every column.").format(rows)
        self._window.show_written(self.tr("Saved in “{0}”").format(folder.name), explained)
