"""A day at the sample project by the screen's own keys: ``daily_work.py PROJECT FOLDER PICTURES``.

What a coder has beside marking: finding anything, splitting, repeating, a kept code, the register, the codebook's
editor, history, another language, high contrast, a small window. The file is looked into with sqlite3 alone.
"""

from __future__ import annotations

import sys
from pathlib import Path

from annotator.ui.actors import RegisterWindow
from annotator.ui.codebook_editor import CodebookEditor
from annotator.ui.history import HistoryWindow
from tests.stories.playing import Playing, Window, holds

COUNT = "SELECT count(*) FROM statements"


class Day(Playing):
    """One run of the program on a project without coding."""

    def __init__(self, path: Path, folder: Path, pictures: Path) -> None:
        super().__init__(folder, pictures, coder="Anna")
        self.path = path

    def all(self) -> None:
        hands, desk = self.hands, self.project.desk
        hands.wait_for(lambda: desk.board.article is not None, what="an article is open")
        self.split_and_take_back()
        self.repeat_and_keep()
        self.beside("ctrl+h", HistoryWindow, "history-light")
        self.beside("ctrl+shift+b", CodebookEditor, "codebook-editor-light")
        self.find_the_register()
        self.look()

    def split_and_take_back(self) -> None:
        hands, view = self.hands, self.project.screen.article
        words = "using Iranian-made drones to carry out attacks in Ukraine"
        hands.select(view, self.span(words))
        hands.keys("4")
        self.made(1)
        hands.keys("Left", "Left", "Left", "Left", "x")
        self.made(2)
        hands.keys("ctrl+z")
        self.made(1)

    def repeat_and_keep(self) -> None:
        """A full stop codes as the last statement; a kept code is given by Enter until Esc."""
        hands, view = self.hands, self.project.screen.article
        hands.select(view, self.span("Tehran denies the allegations"))
        hands.keys("period")
        self.made(2)
        holds(self.path, "SELECT DISTINCT code FROM statements", ("accusation",))
        hands.keys("k")
        hands.select(view, self.span(self.text[-40:-10].strip()))
        hands.keys("Return")
        self.made(3)
        hands.keys("Escape", "Escape")

    def find_the_register(self) -> None:
        hands = self.hands
        hands.keys("ctrl+k")
        hands.wait(300)
        hands.write("register of")
        hands.wait(500)
        hands.photograph("find-anything")
        hands.keys("Return")
        self.seen(RegisterWindow, "register-light")

    def look(self) -> None:
        hands, program = self.hands, self.program
        program.dressing.choose_theme("contrast")
        hands.photograph("coding-contrast")
        program.dressing.choose_theme("light")
        program.dressing.choose_language("de")
        hands.photograph("coding-german")
        program.dressing.choose_language("en")
        program.window.showNormal()
        program.window.resize(860, 620)
        hands.wait(300)
        hands.photograph("coding-small")

    def beside(self, keys: str, kind: type[Window], name: str) -> None:
        """Open a window beside the coding by its key, look at it, and close it."""
        self.hands.keys(keys)
        self.seen(kind, name)

    def seen(self, kind: type[Window], name: str) -> None:
        window = self.in_front(kind)
        self.hands.wait(400)
        self.hands.photograph(name, window)
        self.back_to_coding()

    def made(self, count: int) -> None:
        self.hands.wait(150)
        holds(self.path, COUNT, (count,))


def main() -> int:
    path, folder, pictures = (Path(each) for each in sys.argv[1:4])
    day = Day(path, folder, pictures)
    return day.play(day.all, path)


if __name__ == "__main__":
    sys.exit(main())
