"""The first screen, the ways to a project, and the name that every mark bears."""

from __future__ import annotations

import getpass
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs
from PySide6.QtCore import QObject

from annotator.ui.feedback import PROJECT_FILES
from annotator.ui.recent_projects import recent_project
from annotator.ui.start_screen import StartScreen

if TYPE_CHECKING:
    from annotator.services.project import Project
    from annotator.ui.program import Program
    from annotator.ui.widgets import Banner

SUFFIX = ".annotator"


class Beginning(QObject):
    """The first screen is there as long as no project is open; the ways in are there always."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        self.screen: StartScreen | None = None

    def show(self) -> None:
        """Show the first screen, made anew."""
        program, window, settings = self._program, self._program.window, self._program.settings
        paths = [Path(name) for name in settings.now.recent]
        recent = [recent_project(path, settings.place_of(path).get("known")) for path in paths]
        start = StartScreen(window.theme, window.icons, coder=program.coder, recent=recent)
        self._connect(start)
        self.drop()
        self.screen = start
        window.commands.tell_within(start)
        window.show_page(start)
        window.show_title("")
        window.commands.enable_for_project(is_open=False)
        window.status.show_saved(self.tr("Everything stays on this computer"), icon="lock")
        window.status.show_coder("")
        window.status.show_state("")
        all_keys = (window.commands.key_shown("keys"), self.tr("all keys"))
        window.status.show_keys([("↑↓", self.tr("choose")), ("Enter", self.tr("open", "it")), all_keys])
        start.setFocus()

    def drop(self) -> None:
        """Let it go: a project has come in its place."""
        if self.screen is not None:
            self._program.window.drop_page(self.screen)
            self.screen = None

    def forget(self) -> None:
        """The window is built anew, and has not kept it."""
        self.screen = None

    # Ways in ----------------------------------------------------------------------------------------------------

    def acts(self) -> dict[str, Callable[[], object]]:
        """The ways to a project, by command."""
        return {"new": self.new, "open": self.choose, "sample": self.open_sample}

    def new(self) -> None:
        """Ask where a new project shall be, and make it."""
        documents = platformdirs.user_documents_path()
        start = documents if documents.is_dir() else Path.home()
        path = self._program.feedback.file_to_save(self.tr("New project"), start / f"Coding{SUFFIX}", PROJECT_FILES)
        if path is not None and self.has_name():
            self._program.open_with(path if path.suffix else path.with_suffix(SUFFIX), self._make)

    def choose(self) -> None:
        """Ask which project to open."""
        path = self._program.feedback.file_to_open(self.tr("Open a project"), PROJECT_FILES)
        if path is not None:
            self._program.open(path)

    def open_sample(self) -> None:
        """Open the coder's own copy of the sample project; it is made the first time."""
        if self.has_name():
            self._program.open_with(
                platformdirs.user_data_path("Annotator", appauthor=False) / f"Sample{SUFFIX}", self._open_sample
            )

    def take_dropped(self, paths: list[Path]) -> None:
        """A project that is dropped is opened; articles start a new one."""
        projects = [path for path in paths if path.suffix == SUFFIX]
        if projects:
            self._program.open(projects[0])
            return
        self.new()
        if self._program.project is not None:
            self._program.project.importing.start(paths)

    def _make(self, path: Path) -> Project:
        from annotator.ui.opening import make_project  # noqa: PLC0415 - SQLAlchemy comes after the first paint

        return make_project(path, coder=self._program.coder, template=self.template)

    def _open_sample(self, path: Path) -> Project | None:
        from annotator.ui.opening import make_sample_at  # noqa: PLC0415 - as above

        return self._program.open_existing(path) if path.exists() else make_sample_at(path, coder=self._program.coder)

    # ------------------------------------------------------------------------------------------------------------

    @property
    def banner(self) -> Banner | None:
        return self.screen.banner if self.screen is not None else None

    @property
    def template(self) -> str:
        """The codebook that a new project is to begin with."""
        return self.screen.template if self.screen is not None else "claims"

    def has_name(self) -> bool:
        """Every mark bears a name: where none is known yet, it is asked for."""
        typed = self.screen.name.text().strip() if self.screen is not None else ""
        self._name_coder(typed)
        if not self._program.coder:
            given = self._program.feedback.name(
                self.tr("You code as"),
                self.tr("The name on each of your marks. It is not a password."),
                known=_login_name(),
            )
            self._name_coder(given or "")
        return bool(self._program.coder)

    def _connect(self, start: StartScreen) -> None:
        program = self._program
        start.new_asked.connect(self.new)
        start.open_asked.connect(self.choose)
        start.sample_asked.connect(self.open_sample)
        start.project_chosen.connect(program.open)
        start.project_forgotten.connect(self._forget_project)
        start.project_located.connect(self._locate)
        start.keys_asked.connect(program.windows.show_keys)
        start.backups_asked.connect(program.show_backups)
        start.project_backups_asked.connect(program.show_backups)
        start.coder_named.connect(self._name_coder)
        start.files_dropped.connect(self.take_dropped)

    def _name_coder(self, name: str) -> None:
        if name and name != self._program.coder:
            self._program.coder = name
            self._program.settings.change(coder=name)

    def _forget_project(self, path: Path) -> None:
        self._program.settings.forget_project(path)
        self.show()

    def _locate(self, path: Path) -> None:
        """Ask where a project is that is not where it was, and open it from there."""
        found = self._program.feedback.file_to_open(self.tr("Where is “{0}”?").format(path.stem), PROJECT_FILES)
        if found is not None:
            self._program.settings.forget_project(path)
            self._program.open(found)


def _login_name() -> str:
    """What the computer calls the person, as a start; nothing where it does not say."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
