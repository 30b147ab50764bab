"""The hands of a coder: moves the screen's own pointer, presses its own keys, and photographs what is there."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, QProcess, QTimer
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtWidgets import QWidget

from annotator.domain.text import Span
from annotator.ui.canvas.view import ArticleView
from tests.patience import SECONDS


class Hands:
    """Acts on the window through the X server, as a person does; every act waits until the window has answered."""

    def __init__(self, pictures: Path) -> None:
        self._pictures = pictures
        self.actions = 0

    def click(
        self, widget: QWidget, at: QPoint | None = None, *, button: int = 1, times: int = 1, held: str = ""
    ) -> None:
        """Click, with a key held down if one is given."""
        self._move(widget, at or widget.rect().center())
        click = ("click", "--repeat", str(times), "--delay", "60", str(button))
        self._do(*(("keydown", held, *click, "keyup", held) if held else click))
        self.actions += 1

    def point(self, widget: QWidget, at: QPoint) -> None:
        """Leave the pointer over a place."""
        self._move(widget, at)

    def drag(self, widget: QWidget, start: QPoint, end: QPoint) -> None:
        """Press at one place and let go at another, passing by the way between."""
        self._move(widget, start)
        self._do("mousedown", "1")
        for step in (1, 2, 3):
            self._move(widget, start + (end - start) * step / 3)
        self._do("mouseup", "1")
        self.actions += 1

    def select(self, view: ArticleView, span: Span) -> None:
        """Select words of the article with the mouse."""
        view.reveal(span)
        self.wait(80)
        first = view.place_of(Span(span.start, span.start + 1))
        last = view.place_of(Span(span.end - 1, span.end))
        start = QPoint(first.left() + 1, first.center().y())
        self.drag(view.viewport(), start, QPoint(last.right() - 1, last.center().y()))

    def keys(self, *names: str) -> None:
        """Press keys by their X names, one after the other: ``Tab``, ``4``, ``ctrl+z``."""
        for name in names:
            self._do("key", "--clearmodifiers", name)
            self.actions += 1

    def again(self, name: str, times: int) -> None:
        """Press one key many times."""
        if times:
            self._do("key", "--clearmodifiers", "--repeat", str(times), "--delay", "20", name)
            self.actions += times

    def write(self, words: str) -> None:
        self._do("type", "--delay", "20", words)
        self.actions += len(words)

    def photograph(self, name: str, window: QWidget | None = None) -> Path:
        """Save what the whole screen shows, or the part of it where a window is."""
        self.wait(250)
        path = self._pictures / f"{name}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        screen = QGuiApplication.primaryScreen()
        place = window.frameGeometry() if window is not None else screen.geometry()
        screen.grabWindow(0, place.x(), place.y(), place.width(), place.height()).save(str(path))
        return path

    def wait(self, milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def wait_for(self, condition: Callable[[], bool], *, what: str, seconds: float = SECONDS) -> None:
        """Let the window work until something is so. Raises TimeoutError that says what was waited for."""
        for _ in range(round(seconds * 20)):
            if condition():
                return
            self.wait(50)
        raise TimeoutError(f"waited {seconds:.0f} s in vain: {what}")

    def _move(self, widget: QWidget, at: QPoint) -> None:
        place = self._at_rest(widget, at)
        if QCursor.pos() == place:
            # xdotool would wait for a move until it gives up.
            return
        self._do("mousemove", "--sync", str(place.x()), str(place.y()))

    def _at_rest(self, widget: QWidget, at: QPoint) -> QPoint:
        """Where a place of a widget is on the screen, once what was done last moves it no more."""
        place = widget.mapToGlobal(at)
        for _turn in range(50):
            self.wait(40)
            before, place = place, widget.mapToGlobal(at)
            if place == before:
                break
        return place

    def _do(self, *words: str) -> None:
        """Have xdotool act while the window's events go on, then give the window a moment to follow."""
        process = QProcess()
        loop = QEventLoop()
        process.finished.connect(loop.quit)
        process.start("xdotool", list(words))
        if process.state() is not QProcess.ProcessState.NotRunning:
            loop.exec()
        if process.exitCode():
            raise subprocess.CalledProcessError(process.exitCode(), ["xdotool", *words])
        self.wait(60)
