"""The program at work: opens and closes projects, dresses the window, remembers what it is told."""

from __future__ import annotations

import getpass
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import platformdirs
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from annotator.domain.errors import AnnotatorError, NotAProject, ProjectDamaged, ProjectMissing
from annotator.ui.bridge import PoolJobs
from annotator.ui.crash import log_path
from annotator.ui.effort import Effort
from annotator.ui.feedback import PROJECT_FILES, Dialogs, Feedback
from annotator.ui.icons import Icons
from annotator.ui.language import Language, in_words
from annotator.ui.look import Look
from annotator.ui.main_window import MainWindow
from annotator.ui.recent_projects import known_of, recent_project
from annotator.ui.settings import Settings
from annotator.ui.start_screen import StartScreen
from annotator.ui.style import dress
from annotator.ui.suggester import Suggester

if TYPE_CHECKING:
    from annotator.services.project import Project
    from annotator.ui.canvas.view import ArticleView
    from annotator.ui.desk.appearance import Appearance
    from annotator.ui.desk.finding import Finding
    from annotator.ui.desk.keys import Rebinding
    from annotator.ui.desk.open_project import OpenProject
    from annotator.ui.desk.restoring import Restoring

SUFFIX = ".annotator"
_BACKUP_HELPS = (ProjectDamaged, NotAProject, ProjectMissing)
"""What keeps a project from being opened, and does not keep its backups."""


class Program(QObject):
    """The window with at most one project in it.

    What needs a project's services is imported when the first one is opened: the window is painted before that.
    """

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
        self._guide: QWidget | None = None
        self._language = Language(application)
        self._language.speak(settings.now.language)
        self.window = MainWindow()
        self.feedback: Feedback = feedback or Dialogs(self.window)
        self.jobs = PoolJobs(self)
        self.suggester = Suggester(worker, self)
        self.effort = Effort()
        self.project: OpenProject | None = None
        self._start: StartScreen | None = None
        self._wanted: Path | None = None
        self._restoring: Restoring | None = None
        self._look = Look(settings, application.styleHints(), self)
        self._finding: Finding | None = None
        self._rebinding: Rebinding | None = None
        self._appearance: Appearance | None = None
        self._dress()
        self.window.may_close = self.may_leave
        self.window.closed.connect(self.leave)
        self._look.is_amid = self._is_amid_something
        self._look.changed.connect(self._dress_again)
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
            if self.project is None and self._start is None:
                self.show_start()
        self.suggester.start()

    # Projects ---------------------------------------------------------------------------------------------------

    def show_start(self) -> None:
        """Show the first screen."""
        paths = [Path(name) for name in self.settings.now.recent]
        recent = [recent_project(path, self.settings.place_of(path).get("known")) for path in paths]
        start = StartScreen(self.window.theme, self.window.icons, coder=self.coder, recent=recent)
        start.new_asked.connect(self.new)
        start.open_asked.connect(self.choose)
        start.sample_asked.connect(self.open_sample)
        start.project_chosen.connect(self.open)
        start.project_forgotten.connect(self._forget)
        start.project_located.connect(self._locate)
        start.keys_asked.connect(self.show_keys)
        start.backups_asked.connect(self.show_backups)
        start.project_backups_asked.connect(self.show_backups)
        start.coder_named.connect(self._name_coder)
        start.files_dropped.connect(self._take_dropped)
        self._drop_start()
        self._start = start
        self.window.commands.tell_within(start)
        self.window.show_page(start)
        self.window.show_title("")
        self.window.commands.enable_for_project(is_open=False)
        self.window.status.show_saved(self.tr("Everything stays on this computer"), icon="lock")
        self.window.status.show_coder("")
        self.window.status.show_state("")
        self.window.status.show_keys(
            [
                ("↑↓", self.tr("choose")),
                ("Enter", self.tr("open")),
                (self.window.commands.key_shown("keys"), self.tr("all keys")),
            ]
        )
        start.setFocus()

    def new(self) -> None:
        """Ask where a new project shall be, and make it."""
        documents = platformdirs.user_documents_path()
        start = documents if documents.is_dir() else Path.home()
        path = self.feedback.file_to_save(self.tr("New project"), start / f"Coding{SUFFIX}", PROJECT_FILES)
        if path is not None and self._has_name():
            self._open_with(path if path.suffix else path.with_suffix(SUFFIX), self._make)

    def choose(self) -> None:
        """Ask which project to open."""
        path = self.feedback.file_to_open(self.tr("Open a project"), PROJECT_FILES)
        if path is not None:
            self.open(path)

    def open(self, path: Path) -> None:
        """Open a project; one that somebody else has open, for reading if the person wants that."""
        if self._has_name():
            self._open_with(path, self._open_existing)

    def open_sample(self) -> None:
        """Open the coder's own copy of the sample project; it is made the first time."""
        if self._has_name():
            self._open_with(
                platformdirs.user_data_path("Annotator", appauthor=False) / f"Sample{SUFFIX}", self._open_sample
            )

    def reopen(self) -> None:
        """Open the project anew, where the coder was: it may be written by now, or be another file."""
        if self.project is not None and self.may_leave():
            path = self.project.path
            self.let_go()
            self.open(path)

    def show_for_reading(self, project: Project, *, of: Path) -> None:
        """Show a backup at the place where the coder was in the project."""
        self._show(project, self.settings.place_of(of))

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

    def may_leave(self) -> bool:
        """Whether the project can be left without losing anything, or the person takes that."""
        return self.project is None or self.project.may_leave()

    def _open_with(self, path: Path, open_it: Callable[[Path], Project | None]) -> None:
        if not self.may_leave():
            return
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
            self._show(project, self.settings.place_of(project.path))

    def _open_existing(self, path: Path) -> Project | None:
        if self.project is not None and self.project.path == path:
            return None
        from annotator.ui.opening import open_project  # noqa: PLC0415 - SQLAlchemy comes after the first paint

        known = self.settings.place_of(path).get("known")
        before = str(known.get("coder", "")) if isinstance(known, dict) else ""
        return open_project(path, coder=self.coder, before=before, feedback=self.feedback)

    def _make(self, path: Path) -> Project:
        from annotator.ui.opening import make_project  # noqa: PLC0415 - as above

        template = self._start.template if isinstance(self._start, StartScreen) else "claims"
        return make_project(path, coder=self.coder, template=template)

    def _open_sample(self, path: Path) -> Project | None:
        from annotator.ui.opening import make_sample_at  # noqa: PLC0415 - as above

        return self._open_existing(path) if path.exists() else make_sample_at(path, coder=self.coder)

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
        self.project.screen.article.set_text_size(self.settings.now.text_size)
        self.project.screen.article.set_measure(self.settings.now.measure)
        self.window.show_page(self.project.screen)
        self.project.take_place(place)
        if self._looked_at(project.path) is not None:
            self.restoring.say_looking(self.project.screen.banner)
        else:
            self.settings.note_project(project.path)
        self._find().take_up(self.project, place.get("found"))
        self._drop_start()
        if project.left_by:
            self.window.status.say(
                self.tr("This project was left open: {who}. What was saved there is here.").format(who=project.left_by)
            )
            self.project.windows.checking.look_quietly()
        return self.project

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
        return opened.place() | {"found": self._find().leave()}

    def _find(self) -> Finding:
        from annotator.ui.desk.finding import Finding  # noqa: PLC0415 - as above

        if self._finding is None:
            self._finding = Finding(self.window, self.settings, jobs=self.jobs, parent=self)
        return self._finding

    def _drop_start(self) -> None:
        if self._start is not None:
            self.window.drop_page(self._start)
            self._start = None

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
        if self.project is None and self._start is None:
            self.show_start()
        banner = self.project.screen.banner if self.project is not None else self._start and self._start.banner
        if banner and isinstance(error, _BACKUP_HELPS) and self.restoring.offer(path, error, banner):
            return
        self.feedback.tell(self.tr("“{0}” was not opened").format(path.name), in_words(error))

    # The person and the look ------------------------------------------------------------------------------------

    def _has_name(self) -> bool:
        """Every mark bears a name: where none is known yet, it is asked for."""
        if isinstance(self._start, StartScreen) and self._start.name.text().strip():
            self._name_coder(self._start.name.text().strip())
        if not self.coder:
            given = self.feedback.name(
                self.tr("You code as"),
                self.tr("The name on each of your marks. It is not a password."),
                known=_login_name(),
            )
            if not given:
                return False
            self._name_coder(given)
        return True

    def _name_coder(self, name: str) -> None:
        if name and name != self.coder:
            self.coder = name
            self.settings.change(coder=name)

    def _forget(self, path: Path) -> None:
        self.settings.forget_project(path)
        self.show_start()

    def _locate(self, path: Path) -> None:
        """Ask where a project is that is not where it was, and open it from there."""
        found = self.feedback.file_to_open(self.tr("Where is “{0}”?").format(path.stem), PROJECT_FILES)
        if found is not None:
            self.settings.forget_project(path)
            self.open(found)

    def _take_dropped(self, paths: list[Path]) -> None:
        """A project that is dropped is opened; articles start a new one."""
        projects = [path for path in paths if path.suffix == SUFFIX]
        if projects:
            self.open(projects[0])
            return
        self.new()
        if self.project is not None:
            self.project.importing.start(paths)

    def set_theme(self, name: str) -> None:
        """``system``, ``light`` or ``dark``."""
        self._look.choose(name)

    def set_language(self, name: str) -> None:
        """``system`` or the code of a language; the window is built anew in it."""
        self.settings.change(language=name)
        if self._language.speak(name):
            self._dress_again()

    def _is_amid_something(self) -> bool:
        is_importing = self.project is not None and self.project.importing.page is not None
        return self.jobs.is_busy or is_importing

    def show_keys(self) -> None:
        """Lay all keys over the window."""
        from annotator.ui.keys_overlay import KeysOverlay  # noqa: PLC0415 - not before the first paint

        codes = self.project.project.codebook.current_codes if self.project is not None else ()
        overlay = KeysOverlay(self.window.theme, self.window.icons, self.window.commands, codes, self.window)
        overlay.change_asked.connect(self.change_keys)
        overlay.open()

    def show_guide(self) -> None:
        """How to do things, to read beside the work."""
        from annotator.ui.guide import GuideWindow  # noqa: PLC0415 - as above
        from annotator.ui.guide.pages import pages  # noqa: PLC0415 - as above

        window = self.window
        if self._guide is None or not isValid(self._guide):
            known = pages(self._language.now, window.commands.keys_words)
            self._guide = GuideWindow(window.theme, window.icons, known, window)
        self._guide.show()
        self._guide.activateWindow()

    def show_appearance(self) -> None:
        """The window in which the look of articles and of the program is chosen."""
        from annotator.ui.desk.appearance import Appearance  # noqa: PLC0415 - as above

        if self._appearance is None:
            self._appearance = Appearance(self.window, self.settings, article=self._article, parent=self)
            self._appearance.theme_chosen.connect(self.set_theme)
        self._appearance.show()

    def _article(self) -> ArticleView | None:
        return self.project.screen.article if self.project is not None else None

    def change_keys(self) -> None:
        """The window in which commands are given other keys."""
        from annotator.ui.desk.keys import Rebinding  # noqa: PLC0415 - as above

        if self._rebinding is None:
            self._rebinding = Rebinding(self.window, self.settings, feedback=self.feedback, parent=self)
        self._rebinding.show()

    def show_about(self) -> None:
        """Say what this is and where it keeps things."""
        from annotator.ui.about_dialog import AboutDialog  # noqa: PLC0415 - as above

        data = platformdirs.user_data_path("Annotator", appauthor=False)
        places = [
            (self.tr("Settings"), self.settings.path),
            (self.tr("Log"), log_path()),
            (self.tr("Backups"), data / "backups"),
        ]
        AboutDialog(places, self.window, session=self.effort.lines()).open()

    def _dress(self) -> None:
        theme = self._look.theme
        dress(self._application, theme)
        if self._guide is not None and isValid(self._guide):
            self._guide.deleteLater()
            self._guide = None
        self.window.dress(theme, Icons(theme))
        self.window.commands.rebind(self.settings.bindings)
        self.window.commands.connect_all(
            {
                "new": self.new,
                "open": self.choose,
                "sample": self.open_sample,
                "close": self.close,
                "backups": self.show_backups,
                "quit": self.window.close,
                "palette": lambda: self._find().show(),
                "keys": self.show_keys,
                "guide": self.show_guide,
                "change_keys": self.change_keys,
                "appearance": self.show_appearance,
                "about": self.show_about,
                "theme_system": lambda: self.set_theme("system"),
                "theme_light": lambda: self.set_theme("light"),
                "theme_dark": lambda: self.set_theme("dark"),
                "language_system": lambda: self.set_language("system"),
                "language_en": lambda: self.set_language("en"),
                "language_de": lambda: self.set_language("de"),
            }
        )
        self.window.commands[f"theme_{self.settings.now.theme}"].setChecked(True)
        for each in (self._rebinding, self._appearance):
            if each is not None:
                each.dress_again()
        self.window.commands[f"language_{self.settings.now.language}"].setChecked(True)
        self.window.commands.enable_for_project(is_open=False)

    def _dress_again(self) -> None:
        """Build the window anew in the other colours, with the coder where they were."""
        opened = self.project
        if opened is None:
            self._start = None
            self._dress()
            self.show_start()
            return
        place, project, seen = self._place_of(opened), opened.project, opened.windows.seen()
        opened.leave()
        self.project = None
        self._dress()
        self._show(project, place).windows.open_again(seen)
        self.window.activateWindow()


def _login_name() -> str:
    """What the computer calls the person, as a start; nothing where it does not say."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
