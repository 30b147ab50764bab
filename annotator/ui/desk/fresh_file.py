"""A project in which another program has put something: its rows are taken into a fresh file, and it stays as it is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain.checks import Salvaged
from annotator.domain.errors import AnnotatorError
from annotator.ui.feedback import PROJECT_FILES
from annotator.ui.language import in_words

if TYPE_CHECKING:
    from annotator.ui.program import Program
    from annotator.ui.widgets import Banner


class FreshFile(QObject):
    """Offers that above the page, where a project was refused for what is in it."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program

    def offer(self, path: Path, error: AnnotatorError, banner: Banner) -> None:
        """Say why the file was not opened, and what can be done."""
        banner.show_error(
            self.tr("“{name}” was not opened").format(name=path.name),
            in_words(error),
            [
                (self.tr("Close"), banner.clear),
                (self.tr("All backups…"), lambda: self._program.restoring.show(path)),
                (self.tr("Take its rows into a fresh file…"), lambda: self._take(path, banner)),
            ],
        )

    def _take(self, path: Path, banner: Banner) -> None:
        from annotator.services.check import salvage  # noqa: PLC0415 - seldom needed, and never at the start

        start = path.with_name(self.tr("{name} (fresh)").format(name=path.stem) + path.suffix)
        out = self._program.feedback.file_to_save(self.tr("Save the fresh file as"), start, PROJECT_FILES)
        if out is None:
            return
        banner.clear()
        self._program.window.status.say(self.tr("Taking the rows of “{name}”…").format(name=path.name))
        self._program.jobs.run(
            lambda report: salvage(path, out, report=report),
            done=self._open,
            failed=lambda failed: self._program.feedback.tell(self.tr("No fresh file was made"), in_words(failed)),
        )

    def _open(self, saved: Salvaged) -> None:
        self._program.open(saved.path)
        opened = self._program.project
        if opened is None or opened.project.path != saved.path:
            return
        banner = opened.screen.banner
        banner.show_success(
            self.tr("The rows are in a fresh file"),
            self.tr(
                "Articles: {articles:,}. Statements: {statements:,}. Nothing else was taken, and the file that you"
                " received is as it was. What could not be taken stands in “{report}” beside it."
            ).format(articles=saved.articles, statements=saved.statements, report=saved.report.name),
            [(self.tr("Close"), banner.clear)],
        )
