"""Taking in a coder's file: looked at beside the window's thread, taken in as one action, taken back by undo."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.domain.changes import ActionKind
from annotator.domain.errors import AnnotatorError
from annotator.services.jobs import Cancelled
from annotator.services.take_in import Preview, TakenIn, preview, take_in
from annotator.ui.desk.file_read import answers_of, shown_file
from annotator.ui.desk.waiting import go_on, others_waiting
from annotator.ui.feedback import PROJECT_FILES
from annotator.ui.language import in_words
from annotator.ui.take_in.records import Answered
from annotator.ui.take_in.window import TakeInWindow

if TYPE_CHECKING:
    from annotator.domain.changes import Changes
    from annotator.services.jobs import Jobs
    from annotator.ui.desk.desk import Desk
    from annotator.ui.feedback import Feedback


class TakingIn(QObject):
    """One file at a time. The project learns of nothing before the person says “Take in”."""

    compare_asked = Signal()

    def __init__(self, desk: Desk, window: TakeInWindow, *, jobs: Jobs, feedback: Feedback) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._jobs = jobs
        self._feedback = feedback
        self._preview: Preview | None = None
        self._run = 0
        self._cancel: Callable[[], None] | None = None
        self._is_stopped = False
        self._is_taking = False
        self._is_left = False
        self._connect()

    def choose(self) -> None:
        """Ask which file to look at."""
        path = self._feedback.file_to_open(self.tr("Take in a coder’s file"), PROJECT_FILES)
        if path is not None:
            self.look_at(path)

    def begin_again(self) -> None:
        """Forget the last file, unless it is just being taken in: the window is opened once more."""
        if not self._is_taking:
            self._stop_looking()
            self._preview = None
            self._window.show_start()

    def look_at(self, path: Path) -> None:
        """Show what a file would bring."""
        self._stop_reading()
        self._run += 1
        run, project = self._run, self._desk.project.path
        self._window.show_reading(path.name, self._stop_looking)

        def deliver(found: Preview) -> None:
            if run == self._run and not self._is_left:
                self._preview = found
                self._window.show_file(shown_file(found))

        def tell(error: AnnotatorError) -> None:
            if run != self._run or self._is_left:
                return
            if isinstance(error, Cancelled):
                self._window.banner.clear()
            else:
                self._window.show_problem(path.name, in_words(error))

        self._cancel = self._jobs.run(
            lambda report: preview(project, path, report=report), done=deliver, failed=tell, progress=self._show_done
        )

    def stop(self) -> None:
        """Show nothing any more: before the project is closed."""
        if not self._is_left:
            self._is_left = True
            self._stop_reading()
            QObject.disconnect(self._following)

    # Taking in --------------------------------------------------------------------------------------------------

    def _take_in(self, answered: Answered) -> None:
        """It writes through the project's own connection: meanwhile nothing else of the program can be used."""
        found = self._preview
        if found is None:
            return
        self._desk.finish_typing()
        self._is_stopped = False
        self._is_taking = True
        self._window.show_taking(self._ask_stop)
        try:
            with others_waiting(self._window):
                taken = take_in(self._desk.project, found, answers=answers_of(found, answered), report=self._go_on)
        except Cancelled:
            self._window.show_stopped()
        except AnnotatorError as error:
            self._window.show_not_taken(self.tr("Nothing was taken in"), in_words(error))
        else:
            self._tell_taken(found, taken)
        finally:
            self._is_taking = False

    def _go_on(self, done: int, of: int) -> None:
        go_on(self._window.banner, done, of, is_stopped=lambda: self._is_stopped)

    def _tell_taken(self, found: Preview, taken: TakenIn) -> None:
        self._preview = None
        backup = str(taken.backup) if taken.backup else ""
        self._window.show_taken(shown_file(found).coders, backup)
        self._desk.said.emit(self.tr("“{0}” was taken in. Undo takes that back.").format(found.path.name))

    def _ask_stop(self) -> None:
        self._is_stopped = True

    def _undo(self) -> None:
        """Take back what was taken in, unless something else was done since."""
        state = self._desk.project.undo_state()
        if state.undo is ActionKind.TAKE_IN:
            self._desk.undo()
        else:
            self._window.show_not_taken(
                self.tr("It was not taken back"),
                self.tr(
                    "You have done other things since. Undo these first: Edit › Undo takes one back after another."
                ),
            )

    # ------------------------------------------------------------------------------------------------------------

    def _follow(self, changes: Changes) -> None:
        if self._is_left or changes.action is not ActionKind.TAKE_IN:
            return
        self._desk.listed.show()
        if self._desk.project.undo_state().redo is ActionKind.TAKE_IN:
            self._window.show_undone()

    def _stop_looking(self) -> None:
        self._stop_reading()
        self._run += 1
        self._window.banner.clear()

    def _stop_reading(self) -> None:
        if self._cancel is not None:
            self._cancel()
            self._cancel = None

    def _show_done(self, done: int, of: int) -> None:
        if not self._is_left:
            self._window.banner.show_done(done, of)

    def _take_dropped(self, paths: list[Path]) -> None:
        if paths:
            self.look_at(paths[0])

    def _connect(self) -> None:
        window = self._window
        window.set_editable(not self._desk.project.read_only)
        window.opened.connect(self.begin_again)
        window.choose_asked.connect(self.choose)
        window.files_dropped.connect(self._take_dropped)
        window.take_in_asked.connect(self._take_in)
        window.undo_asked.connect(self._undo)
        window.redo_asked.connect(self._desk.redo)
        window.changed_asked.connect(window.show_changes)
        window.compare_asked.connect(self.compare_asked)
        self._following = self._desk.changed.connect(self._follow)
