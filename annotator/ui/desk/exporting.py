"""The export for its window: whose coding and where, then written in the background while coding goes on."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from annotator.domain.errors import AnnotatorError
from annotator.domain.records import CoderId
from annotator.services.export import not_there_yet, proposed_folder
from annotator.services.jobs import Cancelled
from annotator.ui.language import grouped, in_words

if TYPE_CHECKING:
    from annotator.services.export import Exported
    from annotator.services.jobs import Jobs
    from annotator.ui.desk.desk import Desk
    from annotator.ui.export_window import ExportWindow
    from annotator.ui.feedback import Feedback
    from annotator.ui.widgets import Banner


class Exporting(QObject):
    """What becomes of an export is said in its window, or above the text where that was closed meanwhile."""

    def __init__(self, desk: Desk, window: ExportWindow, *, jobs: Jobs, feedback: Feedback) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._jobs = jobs
        self._feedback = feedback
        self._cancel: Callable[[], None] = _nothing
        self._is_writing = False
        self._is_left = False
        window.export_asked.connect(self._export)
        window.folder_asked.connect(self._choose_folder)
        window.folder_changed.connect(self._show_folder)

    def show(self) -> None:
        """Propose an export of the project as it is now."""
        if self._is_writing:
            return
        self._desk.finish_typing()
        try:
            self._window.show_coding(self._desk.project.exports.whose(working=self._desk.project.coder.id))
        except AnnotatorError as error:
            self._window.banner.show_error(self._window.tr("Nothing can be exported"), in_words(error))
            return
        self._window.banner.clear()
        self._show_folder(self._proposed(self._desk.home))
        self._window.export.setFocus()

    def stop(self) -> None:
        """Stop what is going on, and show nothing of it any more: before the project is closed."""
        if self._is_left:
            return
        self._is_left = True
        if self._is_writing:
            self._cancel()
            self._desk.said.emit(self._stopped)

    def _choose_folder(self) -> None:
        """What is in a folder already stays as it is: the tables get a folder of their own in it."""
        found = self._feedback.folder(self._window.tr("Export into a folder"), self._desk.home.parent)
        if found is not None:
            self._show_folder(found if _is_free(found) else self._proposed(found / self._desk.home.name))

    def _proposed(self, path: Path) -> Path:
        return proposed_folder(path, datetime.now().astimezone().date())

    def _show_folder(self, folder: Path) -> None:
        tr = self._window.tr
        if (folder / "README.txt").is_file() and not _is_free(folder):
            about = tr("An earlier export is there: its files are replaced when all new ones are written.")
        elif not folder.exists():
            about = tr("The folder is made for it.")
        else:
            about = "" if _is_free(folder) else tr("What else is in the folder stays.")
        self._window.show_folder(folder, about)

    def _export(self, folder: Path, whose: Collection[CoderId]) -> None:
        exports = self._desk.project.exports
        self._desk.finish_typing()
        self._is_writing = True
        self._window.show_exporting(folder, stop=self._stop)
        self._cancel = self._jobs.run(
            lambda report: exports.write(folder, of=whose, report=report),
            done=lambda written: self._tell_exported(folder, written),
            failed=self._tell_failed,
            progress=self._show_done,
        )

    def _stop(self) -> None:
        self._cancel()

    def _show_done(self, done: int, of: int) -> None:
        if not self._is_left:
            self._window.banner.show_done(done, of)

    @property
    def _banner(self) -> Banner:
        return self._window.banner if self._window.isVisible() else self._desk.screen.banner

    def _tell_exported(self, folder: Path, written: Exported) -> None:
        self._is_writing = False
        if self._is_left:
            return
        self._window.show_ended()
        tr, banner = self._window.tr, self._banner
        rows = ", ".join(f"{path.name} ({grouped(count)})" for path, count in written.rows.items())
        names = ", ".join(each.coder.name for each in written.whose)
        coding = tr("Coding of {names}.").format(names=names) if names else tr("Nothing is coded yet.")
        explained = tr("Rows: {0}. README.txt explains every column.").format(rows)
        self._show_folder(not_there_yet(folder))
        banner.show_success(
            tr("Exported to “{0}”").format(folder.name),
            f"{coding} {explained}",
            [(tr("Close"), banner.clear), (tr("Open the folder"), lambda: self._open(folder, banner))],
        )

    def _open(self, folder: Path, banner: Banner) -> None:
        banner.clear()
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _tell_failed(self, error: AnnotatorError) -> None:
        self._is_writing = False
        if self._is_left:
            return
        self._window.show_ended()
        if isinstance(error, Cancelled):
            self._desk.said.emit(self._stopped)
            return
        banner, tr = self._banner, self._window.tr
        banner.show_error(tr("Nothing was exported"), in_words(error), [(tr("Close"), banner.clear)])

    @property
    def _stopped(self) -> str:
        return self._window.tr("Export stopped. Files of an earlier export are as they were.")


def _nothing() -> None:
    """Nothing is going on that could be stopped."""


def _is_free(folder: Path) -> bool:
    """Whether nothing stands in a folder that is there."""
    try:
        return next(folder.iterdir(), None) is None
    except OSError:
        return False
