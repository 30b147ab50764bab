"""Which theme the program wears: the one that was chosen, or the system's as it changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QStyleHints
from PySide6.QtWidgets import QApplication

from annotator.ui.settings import Settings
from annotator.ui.theme import CONTRAST, CONTRAST_DARK, DARK, LIGHT, Theme

_LATER: Final = 1000


class Look(QObject):
    """Says that another theme is wanted when nothing is lost by a window that is built anew."""

    changed = Signal()

    def __init__(self, settings: Settings, hints: QStyleHints, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.is_amid: Callable[[], bool] = lambda: False
        """Asked before: whether something goes on that the new window would not have."""
        self._worn = self.theme
        hints.colorSchemeChanged.connect(lambda _scheme: self._follow())
        hints.accessibility().contrastPreferenceChanged.connect(lambda _preference: self._follow())

    @property
    def theme(self) -> Theme:
        """The theme that is wanted now."""
        wanted, hints = self._settings.now.theme, QGuiApplication.styleHints()
        is_dark = hints.colorScheme() is Qt.ColorScheme.Dark
        needs_contrast = hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
        if wanted == "contrast" or (wanted == "system" and needs_contrast):
            return CONTRAST_DARK if is_dark else CONTRAST
        return DARK if wanted == "dark" or (wanted == "system" and is_dark) else LIGHT

    def choose(self, name: str) -> None:
        """``system``, ``light``, ``dark`` or ``contrast``."""
        self._settings.change(theme=name)
        self._follow()

    def _follow(self) -> None:
        if self.theme is self._worn:
            return
        if self.is_amid() or QApplication.activeModalWidget() is not None:
            QTimer.singleShot(_LATER, self, self._follow)
            return
        self._worn = self.theme
        self.changed.emit()
