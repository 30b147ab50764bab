"""The report to a coder: made off the window's thread, shown, and saved as a page for mailing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from annotator import __version__
from annotator.domain.coder_report import CoderReport
from annotator.domain.errors import AnnotatorError
from annotator.domain.records import CoderId
from annotator.exchange.reports import write_coder_report
from annotator.services.settling.reporting import report_to
from annotator.ui.language import in_words

if TYPE_CHECKING:
    from annotator.services.jobs import Jobs
    from annotator.ui.comparing.window import CompareWindow
    from annotator.ui.desk.desk import Desk
    from annotator.ui.feedback import Feedback

_PAGES = "Pages (*.html)"


class SettlingReport(QObject):
    """Shows one coder's report at a time; what comes too late is dropped."""

    def __init__(self, desk: Desk, window: CompareWindow, *, jobs: Jobs, feedback: Feedback) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._view = window.report_view
        self._jobs = jobs
        self._feedback = feedback
        self._run = 0
        window.report_asked.connect(self.show)
        self._view.coder_chosen.connect(self._make)
        self._view.save_asked.connect(self._save)

    def show(self) -> None:
        """The report of the coder who was chosen last, as the project is now."""
        coders = list(self._desk.project.settling.comparable())
        self._view.show_coders(coders)
        self._window.show_report_view()
        if coders:
            self._make(int(self._view.coder.currentData()))

    def stop(self) -> None:
        self._run += 1

    def _make(self, coder_id: int) -> None:
        coder = next(coder for coder in self._desk.project.coders if coder.id == CoderId(coder_id))
        self._run += 1
        run, path = self._run, self._desk.project.path

        def take(report: CoderReport) -> None:
            if run == self._run:
                self._view.show_report(report)

        def fail(error: AnnotatorError) -> None:
            if run == self._run:
                self._view.show_problem(in_words(error))

        self._jobs.run(lambda progress: report_to(path, coder, report=progress), done=take, failed=fail)

    def _save(self) -> None:
        report = self._view.report
        if report is None:
            return
        start = self._desk.project.path.with_name(f"{self._desk.project.path.stem} – {report.coder}.html")
        path = self._feedback.file_to_save(self.tr("Save the report"), start, _PAGES)
        if path is None:
            return
        banner = self._window.banner
        try:
            write_coder_report(report, path, stamp=f"Annotator {__version__}")
        except OSError as error:
            why = self.tr("{0} Choose another folder, or make room there. The project is safe.").format(error)
            banner.show_error(self.tr("The report was not saved"), why, [(self.tr("Close"), banner.clear)])
            return
        banner.show_success(
            self.tr("Report saved as “{0}”").format(path.name),
            self.tr("One page that needs nothing else: send it to {0}.").format(report.coder),
            [
                (self.tr("Close"), banner.clear),
                (self.tr("Open it"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))),
            ],
        )
