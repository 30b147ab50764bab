"""What the window wears and speaks: theme and language, as they are chosen and as the system changes them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from annotator.ui.actions import Commands
from annotator.ui.icons import Icons
from annotator.ui.language import LANGUAGES, Language
from annotator.ui.look import Look
from annotator.ui.main_window import MainWindow
from annotator.ui.settings import Settings
from annotator.ui.style import dress

_THEMES: Final = ("system", "light", "dark", "contrast")


class Dressing(QObject):
    """A window is dressed when it is built; what is chosen later it gets by being built anew."""

    changed = Signal()
    """The window is to be built anew."""

    def __init__(self, application: QApplication, settings: Settings, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application = application
        self._settings = settings
        self.language = Language(application)
        self.language.speak(settings.now.language)
        self._look = Look(settings, application.styleHints(), self)
        self._look.changed.connect(self.changed)

    def wait_while(self, is_amid: Callable[[], bool]) -> None:
        """Change nothing while something goes on that a new window would not have."""
        self._look.is_amid = is_amid

    def put_on(self, window: MainWindow) -> None:
        theme = self._look.theme
        dress(self._application, theme)
        window.dress(theme, Icons(theme))

    def choose_theme(self, name: str) -> None:
        """``system``, ``light``, ``dark`` or ``contrast``."""
        self._look.choose(name)

    def choose_language(self, name: str) -> None:
        """``system`` or the code of a language."""
        self._settings.change(language=name)
        if self.language.speak(name):
            self.changed.emit()

    def acts(self) -> dict[str, Callable[[], object]]:
        """What chooses each of them, by command."""
        acts: dict[str, Callable[[], object]] = {f"theme_{name}": partial(self.choose_theme, name) for name in _THEMES}
        for name in ("system", *LANGUAGES):
            acts[f"language_{name}"] = partial(self.choose_language, name)
        return acts

    def tick(self, commands: Commands) -> None:
        """Tick what is chosen; what only another version knows is as if the system's were."""
        for choice, name in (("theme", self._settings.now.theme), ("language", self._settings.now.language)):
            known = f"{choice}_{name}"
            commands[known if known in commands else f"{choice}_system"].setChecked(True)
