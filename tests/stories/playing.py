"""One run of the program in a real window: what the stories have in common."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton, QWidget

from annotator.app import make_application
from annotator.domain.text import Span
from annotator.suggesting.readers import worker_command
from annotator.ui.desk.open_project import OpenProject
from annotator.ui.program import Program
from annotator.ui.settings import Settings
from annotator.ui.widgets import SideWindow
from tests.stories.hands import Hands
from tests.ui.desk import in_file
from tests.ui.scripted import ScriptedFeedback

Window = TypeVar("Window", bound=SideWindow)


class Playing:
    """Begins the program as ``coder``, whose settings lie in ``folder``, and plays one phase of a story in it."""

    def __init__(self, folder: Path, pictures: Path, *, coder: str) -> None:
        self.feedback = ScriptedFeedback()
        self.hands = Hands(pictures)
        self.application = make_application()
        settings = Settings(folder / "settings.json")
        if not settings.now.coder:
            settings.change(coder=coder, theme="light")
        self.program = Program(self.application, settings, worker=worker_command(), feedback=self.feedback)
        self.failure: BaseException | None = None

    def play(self, phase: Callable[[], None], project: Path | None) -> int:
        """Show the window, act in it, and leave. Gives back 0 where every step went as it should."""

        def act() -> None:
            try:
                self.program.go_on()
                phase()
            except BaseException as failure:  # noqa: BLE001 - the window has to be left before it is told
                self.failure = failure
            self.program.window.close()
            self.application.quit()

        self.program.begin(project)
        self.program.window.showMaximized()
        QTimer.singleShot(400, act)
        self.application.exec()
        if self.failure is not None:
            raise self.failure
        return 0

    @property
    def project(self) -> OpenProject:
        assert self.program.project is not None, self.feedback.told
        return self.program.project

    @property
    def text(self) -> str:
        assert self.project.desk.board.article is not None
        return self.project.desk.board.article.text

    def span(self, words: str) -> Span:
        start = self.text.index(words)
        return Span(start, start + len(words))

    def button(self, place: QWidget, words: str) -> QPushButton:
        return next(one for one in place.findChildren(QPushButton) if one.isVisible() and words in one.text())

    def in_front(self, kind: type[Window]) -> Window:
        """The window beside the coding that has just come to the front."""

        def found() -> list[Window]:
            return [one for one in self.program.window.findChildren(kind) if one.isVisible() and one.isActiveWindow()]

        def hears_keys() -> bool:
            focus = self.application.focusWidget()
            return focus is not None and any(one.isAncestorOf(focus) for one in found())

        self.hands.wait_for(hears_keys, what=f"{kind.__name__} is in front and hears keys")
        return found()[0]

    def becomes(self, path: Path, query: str, *rows: tuple[object, ...]) -> None:
        """Wait until the file holds something, and nothing else, looked into with nothing but sqlite3."""
        wanted, found = list(rows), [in_file(path, query)]

        def is_so() -> bool:
            found[0] = in_file(path, query)
            return found[0] == wanted

        try:
            self.hands.wait_for(is_so, what=query)
        except TimeoutError as failure:
            raise TimeoutError(f"{failure}: {found[0]} instead of {wanted}") from None

    def back_to_coding(self) -> None:
        """Close what stands before the window of the project, one after the other by their key."""
        window, waits = self.program.window, self.hands.wait_for
        while not window.isActiveWindow():
            front = self.application.activeWindow()
            assert front is not None
            self.hands.keys("Escape")
            waits(lambda front=front: not front.isVisible(), what=f"{type(front).__name__} is closed")
            waits(lambda: self.application.activeWindow() is not None, what="another window is in front")


def holds(path: Path, query: str, *rows: tuple[object, ...]) -> None:
    """Look into a file with nothing but sqlite3."""
    found = in_file(path, query)
    assert found == list(rows), f"{query}: {found}"
