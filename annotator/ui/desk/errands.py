"""What is done with a whole project: export it, copy it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QDesktopServices

from annotator.domain.errors import AnnotatorError
from annotator.services.jobs import Cancelled, Jobs
from annotator.ui.feedback import PROJECT_FILES, Feedback
from annotator.ui.language import grouped, in_words

if TYPE_CHECKING:
    from annotator.services.export import Exported
    from annotator.ui.desk.desk import Desk


class Errands(QObject):
    """Long or rare acts on the desk's project, each asked for by a command."""

    def __init__(self, desk: Desk, *, jobs: Jobs, feedback: Feedback) -> None:
        super().__init__(desk)
        self._desk = desk
        self._jobs = jobs
        self._feedback = feedback
        self._cancel: Callable[[], None] | None = None
        self._is_left = False

    def export(self) -> None:
        """Write the coding as tables into a folder, while coding goes on."""
        project = self._desk.project
        folder = self._feedback.folder(self.tr("Export as CSV into a folder"), project.path.parent)
        if folder is None:
            return
        self._desk.finish_typing()
        self._desk.screen.banner.show_progress(self.tr("Exporting to “{0}”").format(folder.name), stop=self._stop)
        self._cancel = self._jobs.run(
            lambda report: project.exports.write(folder, report=report),
            done=lambda written: self._tell_exported(folder, written),
            failed=self._tell_failed,
            progress=self._show_done,
        )

    def stop(self) -> None:
        """Stop what is going on, and show nothing of it any more: before the project is closed."""
        if self._is_left:
            return
        self._is_left = True
        if self._cancel is not None:
            self._cancel()
            self._desk.said.emit(_stopped())

    def copy(self) -> None:
        """Save a checked copy of the project elsewhere."""
        project = self._desk.project
        start = project.path.with_name(f"{project.path.stem} (copy){project.path.suffix}")
        path = self._feedback.file_to_save(self.tr("Save a copy"), start, PROJECT_FILES)
        if path is not None and self._desk.act(lambda: project.copy_to(path)):
            self._desk.said.emit(self.tr("A checked copy was saved as “{0}”.").format(path.name))

    def _stop(self) -> None:
        if self._cancel is not None:
            self._cancel()

    def _show_done(self, done: int, of: int) -> None:
        if not self._is_left:
            self._desk.screen.banner.show_done(done, of)

    def _tell_exported(self, folder: Path, written: Exported) -> None:
        self._cancel = None
        if self._is_left:
            return
        self._desk.screen.banner.clear()
        rows = ", ".join(f"{path.name} ({grouped(count)})" for path, count in written.rows.items())
        self._desk.screen.banner.show_success(
            self.tr("Exported to “{0}”").format(folder.name),
            self.tr("Rows: {0}. README.txt explains every column.").format(rows),
            [
                (self.tr("Close"), self._desk.screen.banner.clear),
                (self.tr("Open the folder"), lambda: self._open(folder)),
            ],
        )

    def _open(self, folder: Path) -> None:
        self._desk.screen.banner.clear()
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _tell_failed(self, error: AnnotatorError) -> None:
        self._cancel = None
        if self._is_left:
            return
        self._desk.screen.banner.clear()
        if isinstance(error, Cancelled):
            self._desk.said.emit(_stopped())
            return
        self._desk.screen.banner.show_error(
            self.tr("Nothing was exported"), in_words(error), [(self.tr("Close"), self._desk.screen.banner.clear)]
        )


def _stopped() -> str:
    return QCoreApplication.translate("Errands", "Export stopped. Files of an earlier export are as they were.")
