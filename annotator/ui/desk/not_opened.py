"""What is offered where a project can't be opened: its backups, and saving what can be saved of a damaged file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from shiboken6 import isValid

from annotator.domain.checks import Salvaged
from annotator.domain.errors import AnnotatorError, ProjectDamaged
from annotator.services.check import salvage
from annotator.services.jobs import Cancelled
from annotator.services.restoring import backups_of
from annotator.ui.desk.backups_shown import newest_shown
from annotator.ui.feedback import PROJECT_FILES
from annotator.ui.language import grouped, in_words
from annotator.ui.restore.wording import time_of

if TYPE_CHECKING:
    from annotator.ui.desk.restoring import Restoring
    from annotator.ui.program import Program
    from annotator.ui.restore.records import BackupShown
    from annotator.ui.widgets import Banner
    from annotator.ui.widgets.banner import Offer


class NotOpened(QObject):
    """Says above the page that one project was not opened, for as long as that page is there."""

    def __init__(
        self, path: Path, error: AnnotatorError, banner: Banner, *, program: Program, restoring: Restoring
    ) -> None:
        super().__init__(banner)
        self._path = path
        self._error = error
        self._banner = banner
        self._program = program
        self._restoring = restoring
        self._has_backups = bool(backups_of(path))
        self._newest: BackupShown | None = None

    def tell(self) -> bool:
        """Offer what helps. Whether anything does."""
        if not (self._has_backups or self._can_be_salvaged):
            return False
        self._show()
        if self._has_backups:
            path = self._path
            self._program.jobs.run(
                lambda _report: newest_shown(path), done=self._offer_newest, failed=lambda _error: None
            )
        return True

    @property
    def _can_be_salvaged(self) -> bool:
        return isinstance(self._error, ProjectDamaged) and self._path.is_file()

    def _show(self) -> None:
        offers: list[Offer] = [(self.tr("Close"), self._banner.clear)]
        if self._can_be_salvaged:
            offers.append((self.tr("Save what can be saved…"), self._salvage))
        if self._has_backups:
            offers.append((self.tr("All backups…"), lambda: self._restoring.show(self._path)))
        if self._newest is not None:
            newest = self._newest
            look = self.tr("Look at the backup of {time}").format(time=time_of(newest.backup))
            offers.append((look, lambda: self._look(newest)))
        title = self.tr("“{name}” was not opened").format(name=self._path.name)
        self._banner.show_error(title, in_words(self._error), offers)

    def _offer_newest(self, found: BackupShown | None) -> None:
        if found is not None and isValid(self) and not self._banner.isHidden():
            self._newest = found
            self._show()

    def _look(self, found: BackupShown) -> None:
        self._restoring.look(found, of=self._path)

    # Saving what can be saved -----------------------------------------------------------------------------------

    def _salvage(self) -> None:
        path = self._path
        start = path.with_name(f"{self.tr('{name} (saved)').format(name=path.stem)}{path.suffix}")
        out = self._program.feedback.file_to_save(self.tr("Save what can be saved"), start, PROJECT_FILES)
        if out is None:
            return
        ended: list[bool] = []

        def end(then: Callable[..., None], value: object) -> None:
            ended.append(True)
            then(value)

        cancel = self._program.jobs.run(
            lambda report: salvage(path, out, report=report),
            done=lambda saved: end(self._tell_salvaged, saved),
            failed=lambda error: end(self._tell_not_salvaged, error),
            progress=self._show_done,
        )
        if not ended:
            self._banner.show_progress(self.tr("Reading what can be read"), stop=cancel)

    def _show_done(self, done: int, of: int) -> None:
        if isValid(self):
            self._banner.show_done(done, of)

    def _tell_salvaged(self, saved: Salvaged) -> None:
        title, sentence = words_of_salvaged(saved)
        if not isValid(self):
            # The page is gone, since another project was opened meanwhile.
            self._program.window.status.say(f"{title}. {sentence}")
            return
        offers: list[Offer] = [
            (self.tr("Close"), self._banner.clear),
            (self.tr("Open it"), lambda: self._program.open(saved.path)),
        ]
        self._banner.show_success(title, sentence, offers)

    def _tell_not_salvaged(self, error: AnnotatorError) -> None:
        if not isValid(self):
            return
        if isinstance(error, Cancelled):
            self._show()
        else:
            offers: list[Offer] = [(self.tr("Close"), self._show)]
            self._banner.show_error(self.tr("No copy was written"), in_words(error), offers)


def words_of_salvaged(saved: Salvaged) -> tuple[str, str]:
    """What is said of a new project that was saved from a damaged file: a title and a sentence."""
    title = QCoreApplication.translate("Checking", "What could be saved is in “{name}”")
    sentence = QCoreApplication.translate(
        "Checking", "It has {articles} articles and {statements} statements. “{report}” beside it says what is lost."
    )
    return title.format(name=saved.path.name), sentence.format(
        articles=grouped(saved.articles), statements=grouped(saved.statements), report=saved.report.name
    )
