"""Checking the project in the background: asked for, or by itself after a program ended without closing it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.domain.checks import Finding, FindingKind, Repaired, Salvaged
from annotator.domain.errors import AnnotatorError
from annotator.services.check import check, repair, salvage
from annotator.services.jobs import Cancelled
from annotator.ui.desk.not_opened import words_of_salvaged
from annotator.ui.feedback import PROJECT_FILES
from annotator.ui.language import grouped, in_words

if TYPE_CHECKING:
    from annotator.services.jobs import Jobs, Report
    from annotator.ui.check import CheckWindow
    from annotator.ui.desk.desk import Desk
    from annotator.ui.feedback import Feedback


class Checking(QObject):
    """Turns what the window about the check wishes into jobs; none of them writes into the project."""

    shown_asked = Signal()
    """What was found by itself is to be seen."""
    open_asked = Signal(object)
    """A repaired copy, or what was saved, is to be opened."""

    def __init__(self, desk: Desk, *, jobs: Jobs, feedback: Feedback) -> None:
        super().__init__(desk)
        self._desk = desk
        self._jobs = jobs
        self._feedback = feedback
        self._window: CheckWindow | None = None
        self._cancel: Callable[[], None] | None = None
        self._run = 0
        self._quietly: tuple[Finding, ...] | None = None

    def look_quietly(self) -> None:
        """Check after an unclean end; say so in a line where all is well, and in the banner where not."""
        path = self._desk.project.path
        self._start(lambda report: check(path, report=report), self._tell_quietly, lambda _error: None)

    def show_in(self, window: CheckWindow) -> None:
        """Show what was found in the window, after checking if that was not done just now."""
        if self._window is not window:
            self._window = window
            window.check_asked.connect(self.check)
            window.opened.connect(self._open)
            window.repair_asked.connect(self._repair)
            window.salvage_asked.connect(self._salvage)
        found, self._quietly = self._quietly, None
        if found is None:
            self.check()
        else:
            self._show(found)

    def check(self) -> None:
        """Check the project as it is now."""
        path, window = self._desk.project.path, self._window
        if window is None:
            return
        self._desk.finish_typing()
        self._start(lambda report: check(path, report=report), self._show, self._tell_not_checked)
        if self._cancel is not None:
            window.show_checking(self.stop_job)

    def stop_job(self) -> None:
        """Stop what is going on."""
        if self._cancel is not None:
            self._cancel()

    def stop(self) -> None:
        """Show nothing more: the project is about to be closed."""
        self._run += 1
        self.stop_job()
        self._window = None

    # Jobs -------------------------------------------------------------------------------------------------------

    def _start(
        self,
        work: Callable[[Report], object],
        done: Callable[..., None],
        failed: Callable[[AnnotatorError], None],
    ) -> None:
        self.stop_job()
        self._run += 1
        run, ended = self._run, list[bool]()

        def end(then: Callable[..., None], value: object) -> None:
            ended.append(True)
            if run == self._run:
                self._cancel = None
                then(value)

        cancel = self._jobs.run(
            work,
            done=lambda result: end(done, result),
            failed=lambda error: end(failed, error),
            progress=lambda count, of: self._show_done(run, count, of),
        )
        self._cancel = None if ended else cancel

    def _show_done(self, run: int, done: int, of: int) -> None:
        if run == self._run and self._window is not None:
            self._window.show_done_so_far(done, of)

    # What came of it --------------------------------------------------------------------------------------------

    def _tell_quietly(self, findings: tuple[Finding, ...]) -> None:
        wrong = [finding for finding in findings if not finding.is_note]
        if not wrong:
            self._desk.said.emit(self.tr("The program did not end by itself last time. The project is sound."))
            return
        self._quietly = findings
        banner = self._desk.screen.banner
        one = self.tr("The check after the last, unclean end found something")
        many = self.tr("The check after the last, unclean end found {count} things")
        banner.show_warning(
            one if len(wrong) == 1 else many.format(count=grouped(len(wrong))),
            self.tr("Nothing was changed. See what it is before you go on; a repaired copy can be made."),
            [(self.tr("Later"), banner.clear), (self.tr("Show it"), self._ask_to_show)],
            icon="triangle-alert",
        )

    def _ask_to_show(self) -> None:
        self._desk.screen.banner.clear()
        self.shown_asked.emit()

    def _show(self, findings: Sequence[Finding]) -> None:
        if self._window is not None:
            is_damaged = any(finding.kind is FindingKind.FILE for finding in findings)
            self._window.show_findings(findings, is_damaged=is_damaged)

    def _tell_not_checked(self, error: AnnotatorError) -> None:
        if self._window is None:
            return
        if isinstance(error, Cancelled):
            self._window.show_stopped()
            return
        self._window.show_findings((), is_damaged=True)
        self._window.show_problem(self.tr("The project can’t be read to its end"), in_words(error))

    def _tell_not_written(self, error: AnnotatorError) -> None:
        if self._window is None:
            return
        if isinstance(error, Cancelled):
            self._window.show_stopped()
        else:
            self._window.show_problem(self.tr("No copy was written"), in_words(error))

    # Wishes -----------------------------------------------------------------------------------------------------

    def _open(self, finding: Finding) -> None:
        project = self._desk.project
        there = project.coding.among(finding.statements)
        articles = [statement.article_id for statement in there.values()] or list(finding.articles)
        if articles and project.library.rows([articles[-1]]):
            self._desk.open_article(articles[-1])
            if there:
                self._desk.choose_statement(list(there)[-1])
            self._desk.screen.window().activateWindow()

    def _repair(self, findings: tuple[Finding, ...]) -> None:
        project, window = self._desk.project, self._window
        out = self._new_file(self.tr("Save a repaired copy"), self.tr("{name} (repaired)"))
        if out is None or window is None:
            return
        path, coder = project.path, project.coder.name
        self._start(
            lambda report: repair(path, out, findings, coder=coder, report=report),
            self._tell_repaired,
            self._tell_not_written,
        )
        if self._cancel is not None:
            window.show_repairing(self.stop_job)

    def _tell_repaired(self, done: Repaired) -> None:
        if self._window is None:
            return
        one = self.tr("1 repair was made in “{name}”.")
        many = self.tr("{count} repairs were made in “{name}”.")
        sentence = (one if len(done.done) == 1 else many).format(count=grouped(len(done.done)), name=done.path.name)
        if done.left:
            left = self.tr("1 finding is left in it.") if len(done.left) == 1 else self.tr("{count} findings are left.")
            sentence = f"{sentence} {left.format(count=grouped(len(done.left)))}"
        if done.appendix is not None:
            listed = self.tr("“{name}” lists what was left out.").format(name=done.appendix.name)
            sentence = f"{sentence} {listed}"
        self._window.show_written(
            self.tr("The project is as it was"),
            sentence,
            [(self.tr("Open the copy"), lambda: self.open_asked.emit(done.path))],
        )

    def _salvage(self) -> None:
        path, window = self._desk.project.path, self._window
        out = self._new_file(self.tr("Save what can be saved"), self.tr("{name} (saved)"))
        if out is None or window is None:
            return
        self._start(lambda report: salvage(path, out, report=report), self._tell_salvaged, self._tell_not_written)
        if self._cancel is not None:
            window.show_repairing(self.stop_job)

    def _tell_salvaged(self, saved: Salvaged) -> None:
        if self._window is not None:
            title, sentence = words_of_salvaged(saved)
            offers = [(self.tr("Open it"), lambda: self.open_asked.emit(saved.path))]
            self._window.show_written(title, sentence, offers)

    def _new_file(self, title: str, pattern: str) -> Path | None:
        path = self._desk.project.path
        start = path.with_name(f"{pattern.format(name=path.stem)}{path.suffix}")
        return self._feedback.file_to_save(title, start, PROJECT_FILES)
