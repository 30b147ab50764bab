"""Finding in what is coded: looked for away from the window's thread, kept equal to the file, opened in the article."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain.changes import ActionKind, Changes
from annotator.domain.errors import AnnotatorError
from annotator.services.coded_places import Wanted, coded_lines
from annotator.services.concordance import Line
from annotator.services.jobs import Cancelled
from annotator.ui.language import in_words

if TYPE_CHECKING:
    from annotator.services.jobs import Jobs
    from annotator.ui.coded_window import CodedWindow
    from annotator.ui.desk.desk import Desk


class Coded(QObject):
    """Fills the window; what was changed meanwhile is looked for again when one comes back to it."""

    def __init__(self, desk: Desk, window: CodedWindow, *, jobs: Jobs) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._jobs = jobs
        self._run = 0
        self._is_stale = False
        self._cancel: Callable[[], None] = lambda: None
        window.asked.connect(self._look)
        window.place_opened.connect(desk.trail.visit_line)
        window.activated.connect(self._catch_up)
        desk.changed.connect(self._follow)

    def look_for(self, words: str = "", code: str = "") -> None:
        """Look for words or a code; without either for what stands in the window already."""
        if words or code:
            self._window.look_for(words, code)
        else:
            self._window.search.begin()
            self._look()

    def stop(self) -> None:
        """Look for nothing more: the project is about to be closed."""
        self._run += 1
        self._cancel()

    def _look(self) -> None:
        self._cancel()
        self._run += 1
        self._is_stale = False
        run, window, project = self._run, self._window, self._desk.project
        path, mine = project.path, project.coder.id
        wanted = Wanted(window.words, window.code.currentData(), None if window.whose.of_everybody else mine)
        window.show_reading()
        self._cancel = self._jobs.run(
            lambda report: coded_lines(path, wanted, mine=mine, report=report),
            done=lambda lines: self._show(run, lines),
            failed=lambda error: self._tell_failed(run, error),
        )

    def _show(self, run: int, lines: Sequence[Line]) -> None:
        if run == self._run:
            self._window.show_lines(lines)

    def _tell_failed(self, run: int, error: AnnotatorError) -> None:
        if run == self._run and not isinstance(error, Cancelled):
            self._window.say(in_words(error))

    def _follow(self, changes: Changes) -> None:
        if changes.action is ActionKind.SUGGEST or not (changes.statements or changes.article_list):
            return
        self._is_stale = True
        if self._window.isActiveWindow():
            self._catch_up()

    def _catch_up(self) -> None:
        self._window.whose.show_several(several=len(self._desk.project.coders) > 1)
        if self._is_stale:
            self._look()
