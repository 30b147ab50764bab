"""The wishes of the window of text and look: they are seen at once, and remembered on this computer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from annotator.ui.appearance_window import AppearanceWindow

if TYPE_CHECKING:
    from annotator.ui.canvas.view import ArticleView
    from annotator.ui.main_window import MainWindow
    from annotator.ui.settings import Settings


class Appearance(QObject):
    """``article`` gives the article view, None while no project is open."""

    theme_chosen = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        settings: Settings,
        *,
        article: Callable[[], ArticleView | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._main = window
        self._settings = settings
        self._article = article
        self._at_start = settings.now
        self.window: AppearanceWindow | None = None

    def show(self) -> AppearanceWindow:
        """The window in front."""
        shown = self.window if self.window is not None and isValid(self.window) else self._made()
        self.window = shown
        self._show_chosen()
        shown.show()
        shown.raise_()
        shown.activateWindow()
        return shown

    def dress_again(self) -> None:
        """The program looks otherwise: build the window anew where it is seen."""
        before, self.window = self.window, None
        if before is None or not isValid(before):
            return
        is_seen, place = before.isVisible(), before.geometry()
        before.close()
        before.deleteLater()
        if is_seen:
            self.show().setGeometry(place)

    def _made(self) -> AppearanceWindow:
        window = AppearanceWindow(self._main.theme, self._main)
        window.theme_chosen.connect(self.theme_chosen)
        window.size_chosen.connect(self._set_size)
        window.measure_chosen.connect(self._set_measure)
        window.system_font_chosen.connect(self._set_font)
        window.scale_chosen.connect(self._set_scale)
        window.activated.connect(self._show_chosen)
        self._main.commands.act_beside(window)
        return window

    def _show_chosen(self) -> None:
        now = self._settings.now
        if self.window is not None:
            self.window.show_chosen(
                theme=now.theme,
                size=now.text_size,
                measure=now.measure,
                system_font=now.system_font,
                scale=now.scale,
            )
            self.window.say_later(self._later())

    def _later(self) -> str:
        """What changes only with the next start."""
        now, before = self._settings.now, self._at_start
        if now.scale != before.scale:
            return self.tr("The size of everything changes when Annotator is opened next.")
        if now.system_font != before.system_font:
            return self.tr("The typeface changes when Annotator is opened next.")
        return ""

    def _set_size(self, pixels: int) -> None:
        self._settings.change(text_size=pixels)
        article = self._article()
        if article is not None:
            article.set_text_size(pixels)
        self._show_chosen()

    def _set_measure(self, characters: int) -> None:
        self._settings.change(measure=characters)
        article = self._article()
        if article is not None:
            article.set_measure(characters)
        self._show_chosen()

    def _set_font(self, system: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._settings.change(system_font=system)
        self._show_chosen()

    def _set_scale(self, percent: int) -> None:
        self._settings.change(scale=percent)
        self._show_chosen()
