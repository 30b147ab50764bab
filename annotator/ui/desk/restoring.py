"""A project's backups for the window: they are found and checked in the background, looked at and restored."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain.backups import Why
from annotator.domain.errors import AnnotatorError
from annotator.services.backups import choose_places, chosen_places
from annotator.services.project import Project
from annotator.services.restoring import (
    Restored,
    backups_of,
    look_at,
    restore,
    restore_as,
    to_look_at,
)
from annotator.ui.desk.backups_shown import checked, gathered
from annotator.ui.desk.not_opened import NotOpened
from annotator.ui.feedback import PROJECT_FILES
from annotator.ui.language import in_words
from annotator.ui.restore.records import BackupShown
from annotator.ui.restore.window import RestoreWindow
from annotator.ui.restore.wording import reason_of, time_of

if TYPE_CHECKING:
    from annotator.ui.program import Program
    from annotator.ui.widgets import Banner


@dataclass(frozen=True, slots=True)
class _Looked:
    """The backup that is looked at, the file that is open for that, and the project whose it is."""

    project: Path
    shown: BackupShown
    file: Path


class Restoring(QObject):
    """Belongs to the program and not to a project: it is needed most where no project can be opened."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        self._path: Path | None = None
        self._waiting: list[BackupShown] = []
        self._looked: _Looked | None = None
        self._files = ExitStack()
        self.window: RestoreWindow | None = None

    # The list ---------------------------------------------------------------------------------------------------

    def show(self, path: Path) -> None:
        """Show the backups of a project, which may be open, damaged or gone."""
        self._path = path
        window = self.window = self.window or self._made()
        places = chosen_places()
        opened = self._program.project
        is_open = opened is not None and opened.path == path and not opened.project.read_only
        window.show_project(path, is_open=is_open, in_data=places.in_data, beside=places.beside)
        window.show()
        window.raise_()
        window.activateWindow()
        self._list()

    def close(self) -> None:
        """Let go of the window and of what was looked at."""
        self._waiting = []
        if self.window is not None:
            self.window.close()
            self.window.deleteLater()
            self.window = None

    def _made(self) -> RestoreWindow:
        main = self._program.window
        window = RestoreWindow(main.theme, main.icons, main)
        window.look_asked.connect(self.look)
        window.restore_asked.connect(self.restore)
        window.copy_asked.connect(self._save)
        window.back_up_asked.connect(self._back_up)
        window.places_chosen.connect(self._choose_places)
        return window

    def _list(self) -> None:
        path = self._path
        if path is None:
            return
        self._program.jobs.run(
            lambda _report: gathered([look_at(path, backup) for backup in backups_of(path)]),
            done=lambda shown: self._show_list(path, shown),
            failed=self._tell_failed,
        )

    def _show_list(self, path: Path, shown: Sequence[BackupShown]) -> None:
        if self.window is not None and path == self._path:
            self.window.show_backups(shown)
            self._waiting = [each for each in shown if each.articles is not None]
            self._check_next()

    def _check_next(self) -> None:
        """Read one backup after the other through, the newest first, while the window is open."""
        if self.window is None or not self.window.isVisible() or not self._waiting:
            return
        shown = self._waiting.pop(0)
        self._program.jobs.run(lambda _report: checked(shown), done=self._show_checked, failed=self._tell_failed)

    def _show_checked(self, shown: BackupShown) -> None:
        if self.window is not None:
            self.window.show_checked(shown)
            self._check_next()

    # Looking at one ---------------------------------------------------------------------------------------------

    def look(self, shown: BackupShown, *, of: Path | None = None) -> None:
        """Open a backup for reading in place of the project: the one whose backups are shown, unless it is named."""
        project = of or self._path
        if project is None or not self._program.may_leave():
            return
        files = ExitStack()
        try:
            folder = files.enter_context(tempfile.TemporaryDirectory(prefix="annotator-", ignore_cleanup_errors=True))
            file = files.enter_context(to_look_at(shown.backup.path, Path(folder)))
            if file != shown.backup.path:
                # A copy of one of an earlier version, which is brought up to date to be read.
                Project.open(file, coder=self._coder, backups=Path(folder)).close()
            opened = Project.open(file, coder=self._coder, read_only=True)
        except AnnotatorError as error:
            files.close()
            self._tell_failed(error)
            return
        self._program.let_go()
        self._files, self._looked = files, _Looked(project, shown, file)
        self._program.show_for_reading(opened, of=project)
        if self.window is not None:
            self.window.close()

    def project_of(self, path: Path) -> Path | None:
        """The project whose backup is open, where what is open is a backup that is looked at."""
        return self._looked.project if self._looked is not None and self._looked.file == path else None

    def say_looking(self, banner: Banner) -> None:
        """Say above the text that this is a backup."""
        looked = self._looked
        if looked is None:
            return
        banner.show_warning(
            self.tr("This is the backup of {time}").format(time=time_of(looked.shown.backup)),
            self.tr("{why}. You can read, search and export. Nothing can be changed.").format(
                why=reason_of(looked.shown.backup)
            ),
            [
                (self.tr("All backups…"), lambda: self.show(looked.project)),
                (self.tr("Back to the present file"), self.go_back),
                (self.tr("Restore it"), lambda: self.restore(looked.shown)),
            ],
            icon="history",
        )

    def go_back(self) -> None:
        """Leave the backup for the project as it is now."""
        looked = self._looked
        if looked is not None:
            self._program.let_go()
            self._program.show_start()
            self._program.open(looked.project)

    @property
    def _coder(self) -> str:
        return self._program.coder or "–"

    def forget_looking(self) -> None:
        """What was looked at is closed."""
        self._looked = None
        self._files.close()

    # Restoring --------------------------------------------------------------------------------------------------

    def restore(self, shown: BackupShown) -> None:
        """Put a backup in the project's place; the project as it is becomes a backup, so that it can be undone."""
        project = self._looked.project if self._looked is not None else self._path
        if project is None or not self._program.may_leave():
            return
        self._path = project
        self._program.let_go()
        self._program.show_start()
        time = time_of(shown.backup)
        if self.window is not None:
            self.window.show_busy(self.tr("Restoring the backup of {time}").format(time=time))
        coder = self._coder
        self._program.jobs.run(
            lambda _report: restore(project, shown.backup.path, coder=coder),
            done=lambda done: self._tell_restored(done, time),
            failed=lambda error: self._tell_not_restored(project, error),
        )

    def _tell_restored(self, done: Restored, time: str) -> None:
        self.close()
        self._program.open(done.project)
        opened = self._program.project
        if opened is None:
            return
        banner = opened.screen.banner
        offers = [(self.tr("Close"), banner.clear)]
        if done.before is not None:
            before = done.before
            sentence = self.tr("The project as it was before is kept as a backup too.")
            offers.append((self.tr("Undo"), lambda: self._undo(done.project, before)))
        elif done.aside is not None:
            sentence = self.tr("The damaged file is kept as it was, beside it: “{name}”.").format(name=done.aside.name)
        else:
            sentence = self.tr("There was no file in its place.")
        banner.show_success(self.tr("The backup of {time} is restored").format(time=time), sentence, offers)

    def _undo(self, project: Path, before: Path) -> None:
        """Restore what was there before."""
        self._path = project
        every = gathered([look_at(project, backup) for backup in backups_of(project)])
        shown = next((each for each in every if before in each.copies), None)
        if shown is not None:
            self.restore(shown)

    def _tell_not_restored(self, project: Path, error: AnnotatorError) -> None:
        self._program.open(project)
        self._tell_failed(error)

    # The rest ---------------------------------------------------------------------------------------------------

    def _save(self, shown: BackupShown) -> None:
        project = self._path
        if project is None:
            return
        start = project.with_name(f"{shown.backup.stem} {shown.backup.made_at:%Y-%m-%d %H.%M}{project.suffix}")
        path = self._program.feedback.file_to_save(self.tr("Save the backup as"), start, PROJECT_FILES)
        if path is None:
            return
        self._program.jobs.run(
            lambda _report: restore_as(shown.backup.path, path),
            done=lambda _none: self._tell_saved(path),
            failed=self._tell_failed,
        )

    def _tell_saved(self, path: Path) -> None:
        if self.window is not None:
            self.window.show_done(
                self.tr("Saved as “{name}”").format(name=path.name),
                self.tr("A project of its own, which can be opened like any other."),
            )

    def _back_up(self) -> None:
        opened = self._program.project
        if opened is None or self.window is None:
            return
        project = opened.project
        self.window.show_busy(self.tr("Making a backup…"))
        self._program.jobs.run(
            lambda report: project.backups.make(Why.ASKED, step=report), done=self._tell_made, failed=self._tell_failed
        )

    def _tell_made(self, _made: list[Path]) -> None:
        if self.window is not None:
            self.window.show_done(self.tr("A backup was made and checked"), "")
            self._list()

    def _choose_places(self, in_data: bool, beside: bool) -> None:  # noqa: FBT001 - a signal's arguments
        try:
            places = choose_places(in_data=in_data, beside=beside)
        except AnnotatorError as error:
            self._tell_failed(error)
            places = chosen_places()
        if self._program.project is not None:
            self._program.project.project.backups.where = places
        if self.window is not None:
            self.window.show_places(in_data=places.in_data, beside=places.beside)

    def _tell_failed(self, error: AnnotatorError) -> None:
        if self.window is not None:
            self.window.show_problem(self.tr("That was not done"), in_words(error))
        else:
            self._program.window.status.say(in_words(error))

    # A project that can't be opened -------------------------------------------------------------------------------

    def offer(self, path: Path, error: AnnotatorError, banner: Banner) -> bool:
        """Say above the page that a project was not opened, and offer what helps. Whether anything does."""
        return NotOpened(path, error, banner, program=self._program, restoring=self).tell()
