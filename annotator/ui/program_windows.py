"""The windows that belong to the program, not to a project: keys, guide, text and look, the palette, about."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import platformdirs
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from annotator.ui.crash import log_path

if TYPE_CHECKING:
    from annotator.ui.canvas.view import ArticleView
    from annotator.ui.desk.appearance import Appearance
    from annotator.ui.desk.finding import Finding
    from annotator.ui.desk.keys import Rebinding
    from annotator.ui.program import Program

# ruff: noqa: PLC0415 - none of them is needed before the window is painted


class ProgramWindows(QObject):
    """Each is made when it is first asked for."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        self._guide: QWidget | None = None
        self._finding: Finding | None = None
        self._rebinding: Rebinding | None = None
        self._appearance: Appearance | None = None

    def acts(self) -> dict[str, Callable[[], object]]:
        """What opens each of them, by command."""
        return {
            "palette": self.show_palette,
            "keys": self.show_keys,
            "guide": self.show_guide,
            "change_keys": self.change_keys,
            "appearance": self.show_appearance,
            "menus": self._program.window.go_to_menus,
            "diagnostics": self.show_diagnostics,
            "about": self.show_about,
        }

    @property
    def finding(self) -> Finding:
        """What finds anything by its words."""
        from annotator.ui.desk.finding import Finding

        if self._finding is None:
            program = self._program
            self._finding = Finding(program.window, program.settings, jobs=program.jobs, parent=self)
        return self._finding

    def show_palette(self) -> None:
        """Find anything."""
        self.finding.show()

    def show_keys(self) -> None:
        """Lay all keys over the window."""
        from annotator.ui.keys_overlay import KeysOverlay

        window, opened = self._program.window, self._program.project
        codes = opened.project.codebook.current_codes if opened is not None else ()
        overlay = KeysOverlay(window.theme, window.icons, window.commands, codes, window)
        overlay.change_asked.connect(self.change_keys)
        overlay.open()

    def show_guide(self) -> None:
        """How to do things, to read beside the work."""
        from annotator.ui.guide import GuideWindow
        from annotator.ui.guide.pages import pages

        window = self._program.window
        if self._guide is None or not isValid(self._guide):
            known = pages(self._program.dressing.language.now, window.commands.keys_words)
            self._guide = GuideWindow(window.theme, window.icons, known, window)
            window.commands.act_beside(self._guide)
        self._guide.show()
        self._guide.activateWindow()

    def show_appearance(self) -> None:
        """The window in which the look of articles and of the program is chosen."""
        from annotator.ui.desk.appearance import Appearance

        program = self._program
        if self._appearance is None:
            self._appearance = Appearance(program.window, program.settings, article=self._article, parent=self)
            self._appearance.theme_chosen.connect(program.dressing.choose_theme)
        self._appearance.show()

    def change_keys(self) -> None:
        """The window in which commands are given other keys."""
        from annotator.ui.desk.keys import Rebinding

        program = self._program
        if self._rebinding is None:
            self._rebinding = Rebinding(program.window, program.settings, feedback=program.feedback, parent=self)
        self._rebinding.show()

    def show_about(self) -> None:
        """Say what this is and where it keeps things."""
        from annotator.ui.about_dialog import AboutDialog

        program = self._program
        data = platformdirs.user_data_path("Annotator", appauthor=False)
        places = [
            (self.tr("Settings"), program.settings.path),
            (self.tr("Log"), log_path()),
            (self.tr("Backups"), data / "backups"),
        ]
        about = AboutDialog(places, program.window, session=program.effort.lines())
        about.diagnostics_asked.connect(self.show_diagnostics)
        about.licences_asked.connect(self.show_licences)
        about.open()

    def show_diagnostics(self) -> None:
        """Show what helps to find a fault, to be copied."""
        from annotator.ui.diagnostics import DiagnosticsDialog, told

        program = self._program
        counts = []
        if program.project is not None:
            progress = program.project.project.library.progress()
            counts = [("articles", progress.articles), ("statements", progress.statements)]
        worker = " ".join(program.suggester.versions or ())
        words = told(program.settings.now, program.effort, counts=counts, worker=worker, log=log_path())
        DiagnosticsDialog(words, program.window).open()

    def show_licences(self) -> None:
        """Under which licences the parts are that the program is made of."""
        from annotator.ui.licences_dialog import LicencesDialog

        LicencesDialog(self._program.window).open()

    def let_go_of_guide(self) -> None:
        """Before the program looks otherwise or speaks another language: the guide is made anew in it."""
        if self._guide is not None and isValid(self._guide):
            self._guide.deleteLater()
        self._guide = None

    def dress_again(self) -> None:
        """The program looks otherwise: show what is seen anew."""
        for each in (self._rebinding, self._appearance):
            if each is not None:
                each.dress_again()

    def _article(self) -> ArticleView | None:
        opened = self._program.project
        return opened.screen.article if opened is not None else None
