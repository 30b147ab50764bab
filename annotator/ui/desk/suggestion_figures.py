"""What suggestions do to the coding: counted off the window's thread, on a copy, and counted again after changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from annotator.domain.changes import ActionKind, Changes
from annotator.domain.errors import AnnotatorError
from annotator.services.suggestion_report import (
    CoderReport,
    Settings,
    lines_of,
    read_uses,
    report_on,
    write_reports,
)
from annotator.ui.language import grouped, in_words
from annotator.ui.suggestion_report import SuggestionReportWindow

if TYPE_CHECKING:
    from annotator.services.jobs import Jobs
    from annotator.services.jobs import Report as Progress
    from annotator.ui.desk.desk import Desk
    from annotator.ui.feedback import Feedback


class SuggestionFigures(QObject):
    """Keeps the window equal to the project: when one comes back to it after changes, they are counted in."""

    control_asked = Signal()

    def __init__(self, desk: Desk, window: SuggestionReportWindow, *, jobs: Jobs, feedback: Feedback) -> None:
        super().__init__(window)
        self._path = desk.project.path
        self._window = window
        self._jobs = jobs
        self._feedback = feedback
        self._settings = Settings()
        self._reports: Sequence[CoderReport] = ()
        self._run = 0
        self._is_stale = True
        self._cancel: Callable[[], None] | None = None
        window.read_asked.connect(self.read)
        window.activated.connect(self._catch_up)
        window.csv_asked.connect(self._write)
        window.copy_asked.connect(self._copy)
        window.control_asked.connect(self.control_asked)
        desk.changed.connect(self._follow)
        self.read(only_drawn=False)

    def read(self, only_drawn: bool) -> None:  # noqa: FBT001 - a Qt slot
        """Count everything as the project is now."""
        settings = self._settings = Settings(only_drawn=only_drawn)
        self._run += 1
        run, self._is_stale = self._run, False
        if self._cancel is not None:
            self._cancel()
        self._window.show_reading()
        self._cancel = self._jobs.run(
            lambda report: _counted(self._path, settings, report),
            done=lambda reports: self._show(run, reports),
            failed=lambda error: self._tell_failed(run, error),
        )

    def stop(self) -> None:
        """Show nothing more: the project is about to be closed."""
        self._run += 1
        if self._cancel is not None:
            self._cancel()

    def _show(self, run: int, reports: Sequence[CoderReport]) -> None:
        if run == self._run:
            self._cancel, self._reports = None, reports
            self._window.show_reports(reports)
            if self._is_stale:
                self._window.show_changed()

    def _tell_failed(self, run: int, error: AnnotatorError) -> None:
        if run == self._run:
            self._cancel = None
            self._window.show_error(self.tr("The figures were not counted"), in_words(error))

    def _follow(self, changes: Changes) -> None:
        if changes.action is ActionKind.SUGGEST and not changes.suggestions:
            return
        self._is_stale = True
        if self._window.isVisible() and self._cancel is None:
            self._window.show_changed()

    def _catch_up(self) -> None:
        if self._is_stale:
            self.read(self._settings.only_drawn)

    def _write(self, _coder: str) -> None:
        folder = self._feedback.folder(self.tr("Save the report as CSV into a folder"), self._path.parent)
        if folder is None:
            return
        try:
            written = write_reports(self._reports, folder)
        except AnnotatorError as error:
            self._window.show_error(self.tr("Nothing was saved"), in_words(error))
            return
        rows = ", ".join(f"{path.name} ({grouped(count)})" for path, count in written.items())
        explained = self.tr("Rows: {0}. suggestions_README.txt explains every column.").format(rows)
        self._window.show_written(self.tr("Saved in “{0}”").format(folder.name), explained)

    def _copy(self, coder: str) -> None:
        lines = [line for report in self._reports if report.coder == coder for line in lines_of(report)]
        QGuiApplication.clipboard().setText("\n".join(lines))
        self._window.show_written(self.tr("Copied"), self.tr("The report of {0} is on the clipboard.").format(coder))


def _counted(path: Path, settings: Settings, report: Progress) -> tuple[CoderReport, ...]:
    report(0, 1)
    uses = read_uses(path)
    out = []
    for done, use in enumerate(uses):
        report(done, len(uses))
        out.append(report_on(use, settings))
    return tuple(out)
