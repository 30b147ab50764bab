"""The program at work: opens and closes projects, dresses the window, remembers what it is told."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from annotator.domain.errors import AnnotatorError, NotAProject, ProjectDamaged, ProjectForeign, ProjectMissing
from annotator.storage.left_journal import is_amid_action
from annotator.ui.beginning import Beginning
from annotator.ui.bridge import PoolJobs
from annotator.ui.dressing import Dressing
from annotator.ui.effort import Effort
from annotator.ui.feedback import PROJECT_FILES, Dialogs, Feedback
from annotator.ui.garbage import GarbageOnOurThread
from annotator.ui.language import in_words
from annotator.ui.main_window import MainWindow
from annotator.ui.program_windows import ProgramWindows
from annotator.ui.recent_projects import known_of
from annotator.ui.settings import Settings
from annotator.ui.suggester import Suggester

if TYPE_CHECKING:
    from annotator.services.project import Project
    from annotator.ui.desk.open_project import OpenProject
    from annotator.ui.desk.restoring import Restoring

_BACKUP_HELPS = (ProjectDamaged, NotAProject, ProjectMissing)
"""What keeps a project from being opened, and does not keep its backups."""


class Program(QObject):
    """The window with at most one project in it, whose services are imported after the first paint."""

    def __init__(
        self,
        application: QApplication,
        settings: Settings,
        *,
        worker: Sequence[str],
        coder: str | None = None,
        feedback: Feedback | None = None,
    ) -> None:
        super().__init__()
        self._application = application
        self.settings = settings
        self.coder = coder or settings.now.coder
        self.dressing = Dressing(application, settings, parent=self)
        self.window = MainWindow()
        self.feedback: Feedback = feedback or Dialogs(self.window)
        self.jobs = PoolJobs(self)
        self._garbage = GarbageOnOurThread(self)
        self.suggester = Suggester(worker, self)
        self.effort = Effort()
        self.project: OpenProject | None = None
        self._wanted: Path | None = None
        self._restoring: Restoring | None = None
        self.windows = ProgramWindows(self)
        self.beginning = Beginning(self)
        self._dress()
        self.window.may_close = self.may_leave
        self.window.closed.connect(self.leave)
        self.dressing.wait_while(self._is_amid_something)
        self.dressing.changed.connect(self._dress_again)
        self.window.restore_geometry_words(settings.now.window)

    def begin(self, project: Path | None) -> None:
        """Say what the window shall show; what takes time waits for ``go_on``, after the first paint."""
        self._wanted = project
        if project is None:
            self.show_start()

    def go_on(self) -> None:
        """Open the project that was asked for, and start the worker."""
        if self._wanted is not None:
            self.open(self._wanted)
            if self.project is None and self.beginning.screen is None:
                self.show_start()
        self.suggester.start()

    # Projects ---------------------------------------------------------------------------------------------------

    def show_start(self) -> None:
        """Show the first screen."""
        self.beginning.show()

    def open(self, path: Path) -> None:
        """Open a project; one that somebody else has open, for reading if the person wants that."""
        if self.beginning.has_name():
            self.open_with(path, self.open_existing)

    def reopen(self) -> None:
        """Open the project anew, where the coder was: it may be written by now, or be another file."""
        if self.project is not None and self.may_leave():
            path = self.project.path
            self.let_go()
            self.open(path)

    def show_for_reading(self, project: Project, *, of: Path) -> None:
        """Show a backup at the place where the coder was in the project; what is saved of it goes beside that one."""
        self._show(project, self.settings.place_of(of)).desk.home = of

    def let_go(self) -> None:
        """Close the project, if one is open, as it is: without a backup, and with nothing in its place yet."""
        self._close_project(backed_up=False)

    def close(self) -> None:
        """Close the project and show the first screen."""
        if self.may_leave():
            self._close_project()
            self.show_start()

    def leave(self) -> None:
        """Before the window goes: everything typed is saved, everything running is ended."""
        self.settings.change(window=self.window.geometry_words())
        self._close_project()
        # The last backup may take a second, in which nobody need see a window that does not answer.
        self.window.hide()
        if self._restoring is not None:
            self._restoring.close()
        self.jobs.finish()
        self.suggester.stop()
        self._garbage.end()

    def may_leave(self) -> bool:
        """Whether the project can be left without losing anything, or the person takes that."""
        return self.project is None or self.project.may_leave()

    def open_with(self, path: Path, open_it: Callable[[Path], Project | None]) -> None:
        """Show what ``open_it`` opens or makes in place of what is open; say so where that can't be."""
        if not self.may_leave():
            return
        # What is made of it, such as the folder of an export, says where it is from wherever the program was started.
        path = path.absolute()
        was_amid_action = is_amid_action(path)
        try:
            self._application.setOverrideCursor(Qt.CursorShape.BusyCursor)
            try:
                project = open_it(path)
            finally:
                self._application.restoreOverrideCursor()
        except AnnotatorError as error:
            self._tell_not_opened(path, error)
            return
        if project is not None:
            opened = self._show(project, self.settings.place_of(project.path))
            self._look_over(opened, was_cut_off=was_amid_action and not project.read_only)

    def open_existing(self, path: Path) -> Project | None:
        """Open a file; None where it is the one that is open, or the person leaves it."""
        if self.project is not None and self.project.path == path:
            return None
        from annotator.ui.opening import open_project  # noqa: PLC0415 - SQLAlchemy comes after the first paint

        known = self.settings.place_of(path).get("known")
        before = str(known.get("coder", "")) if isinstance(known, dict) else ""
        return open_project(path, coder=self.coder, before=before, feedback=self.feedback)

    def _show(self, project: Project, place: dict[str, Any]) -> OpenProject:
        from annotator.ui.desk.open_project import OpenProject  # noqa: PLC0415 - as above

        self._close_project()
        self.window.commands.enable_for_project(is_open=True)
        self.project = OpenProject(
            project,
            self.window,
            suggester=self.suggester,
            jobs=self.jobs,
            feedback=self.feedback,
            effort=self.effort,
        )
        self.project.open_asked.connect(self.open)
        self.project.reopen_asked.connect(self.reopen)
        self.project.text_size_changed.connect(lambda size: self.settings.change(text_size=size))
        self.project.importing.remember(self.settings.now.columns)
        self.project.importing.columns_named.connect(lambda kept: self.settings.change(columns=kept))
        self.project.screen.article.set_text_size(self.settings.now.text_size)
        self.project.screen.article.set_measure(self.settings.now.measure)
        self.window.show_page(self.project.screen)
        self.project.take_place(place)
        if self._looked_at(project.path) is not None:
            self.restoring.say_looking(self.project.screen.banner)
        else:
            self.settings.note_project(project.path)
        self.windows.finding.take_up(self.project, place.get("found"))
        self.beginning.drop()
        return self.project

    def _look_over(self, opened: OpenProject, *, was_cut_off: bool) -> None:
        """Say how the project was left where no program closed it, and check it in the background."""
        project = opened.project
        if project.left_by:
            words = self.tr("This project was left open: {who}. What was saved there is here.")
            self.window.status.say(words.format(who=project.left_by))
        elif was_cut_off:
            self.window.status.say(
                self.tr("A program ended while it saved. What it had begun was taken back; all before it stands.")
            )
        if project.left_by or was_cut_off:
            opened.windows.checking.look_quietly()

    def _close_project(self, *, backed_up: bool = True) -> None:
        if self.project is None:
            return
        opened, self.project = self.project, None
        place = self._place_of(opened)
        with suppress(AnnotatorError):
            project = opened.project
            progress = project.library.progress()
            place["known"] = known_of(progress, coder=project.coder.name, saved_at=project.saved_at)
        is_looked_at = self._looked_at(opened.path) is not None
        if not is_looked_at:
            self.settings.note_place(opened.path, place)
        if backed_up:
            opened.backing_up.at_closing()
        opened.leave()
        opened.project.close()
        if is_looked_at:
            self.restoring.forget_looking()

    def _place_of(self, opened: OpenProject) -> dict[str, Any]:
        return opened.place() | {"found": self.windows.finding.leave()}

    @property
    def restoring(self) -> Restoring:
        """The backups of any project, also of one that can't be opened."""
        if self._restoring is None:
            from annotator.ui.desk.restoring import Restoring  # noqa: PLC0415 - as above

            self._restoring = Restoring(self)
        return self._restoring

    def show_backups(self, path: Path | None = None) -> None:
        """Show the backups of a project: this one, or the open one, or one that is then chosen."""
        if path is None and self.project is not None:
            path = self._looked_at(self.project.path) or self.project.path
        path = path or self.feedback.file_to_open(self.tr("Whose backups?"), PROJECT_FILES)
        if path is not None:
            self.restoring.show(path)

    def _looked_at(self, path: Path) -> Path | None:
        """The project whose backup a file is, where it is one that is being looked at."""
        return self._restoring.project_of(path) if self._restoring is not None else None

    def _tell_not_opened(self, path: Path, error: AnnotatorError) -> None:
        if self.project is None and self.beginning.screen is None:
            self.show_start()
        banner = self.project.screen.banner if self.project is not None else self.beginning.banner
        if banner and isinstance(error, ProjectForeign):
            from annotator.ui.desk.fresh_file import FreshFile  # noqa: PLC0415 - as above

            FreshFile(self).offer(path, error, banner)
            return
        if banner and isinstance(error, _BACKUP_HELPS) and self.restoring.offer(path, error, banner):
            return
        self.feedback.tell(self.tr("“{0}” was not opened").format(path.name), in_words(error))

    # The look -------------------------------------------------------------------------------------------------

    def _is_amid_something(self) -> bool:
        is_importing = self.project is not None and self.project.importing.page is not None
        return self.jobs.is_busy or is_importing

    def _dress(self) -> None:
        self.windows.let_go_of_guide()
        self.dressing.put_on(self.window)
        self.window.commands.rebind(self.settings.bindings)
        self.window.commands.connect_all(
            {
                **self.beginning.acts(),
                "close": self.close,
                "backups": self.show_backups,
                "quit": self.window.close,
                **self.windows.acts(),
                **self.dressing.acts(),
            }
        )
        self.dressing.tick(self.window.commands)
        self.windows.dress_again()
        self.window.commands.enable_for_project(is_open=False)

    def _dress_again(self) -> None:
        """Build the window anew in the other colours, with the coder where they were."""
        opened = self.project
        if opened is None:
            self.beginning.forget()
            self._dress()
            self.show_start()
            return
        place, project, seen = self._place_of(opened), opened.project, opened.windows.seen()
        opened.leave()
        self.project = None
        self._dress()
        self._show(project, place).windows.open_again(seen)
        self.window.activateWindow()
