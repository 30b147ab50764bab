"""Putting the register in order by mouse and keys: ``tidy_actors.py PROJECT FOLDER PICTURES``.

An entry is renamed, two are merged by the mouse, one is taken apart, one put under another and described, and each is
taken back by undo once. The file is looked into with sqlite3 alone.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QPoint

from annotator.ui.actors import RegisterWindow
from annotator.ui.inspector.roles import ActorChip
from tests.stories.playing import Playing

NAME: Final = "SELECT name FROM actors WHERE id = (SELECT min(id) FROM actors WHERE name LIKE 'Mykhailo%')"
OFFICIALS: Final = "SELECT count(*) FROM actors WHERE name = 'Iranian officials'"
ALIASES: Final = (
    "SELECT name, alias FROM actor_aliases JOIN actors ON actors.id = actor_id WHERE name IN"
    " ('Iranian officials', 'Tehran') ORDER BY alias"
)
ABOVE: Final = "SELECT a.name, b.name FROM actors a JOIN actors b ON b.id = a.belongs_to"
SIDE: Final = "SELECT json_extract(attributes, '$.Side') FROM actors WHERE name = 'Iranian officials'"


class Tidying(Playing):
    """One run of the program on a coded project."""

    def __init__(self, path: Path, folder: Path, pictures: Path) -> None:
        super().__init__(folder, pictures, coder="A")
        self.path = path

    def all(self) -> None:
        hands = self.hands
        hands.wait_for(lambda: self.project.desk.board.article is not None, what="an article is open")
        hands.keys("ctrl+shift+p")
        self.register = self.in_front(RegisterWindow)
        self.rename()
        self.merge_by_mouse()
        self.merge_by_ctrl_and_click()
        self.split()
        self.put_under()
        self.describe()
        self.look()
        self.back_to_coding()

    def rename(self) -> None:
        hands, shown = self.hands, self.register
        self.click("Mykhailo Podoliak")
        hands.keys("F2")
        hands.wait_for(shown.details.name.hasFocus, what="the name can be typed")
        hands.write("Mykhailo Podolyak")
        hands.keys("Return")
        self.becomes(self.path, NAME, ("Mykhailo Podolyak",))
        hands.keys("ctrl+z")
        self.becomes(self.path, NAME, ("Mykhailo Podoliak",))

    def merge_by_mouse(self) -> None:
        hands, shown = self.hands, self.register
        self.click("Iranian officials")
        hands.click(shown.details.merge)
        hands.wait_for(lambda: shown.is_merging, what="it is asked with whom")
        self.click("Nasser Kanani")
        hands.wait_for(shown.merging.merge.isEnabled, what="what would change is shown")
        hands.photograph("register-merging", shown)
        hands.click(shown.merging.merge)
        self.becomes(self.path, OFFICIALS, (0,))
        hands.keys("ctrl+z")
        self.becomes(self.path, OFFICIALS, (1,))

    def merge_by_ctrl_and_click(self) -> None:
        hands, shown = self.hands, self.register
        self.click("Iranian officials")
        self.click("Nasser Kanani", held="ctrl")
        hands.wait_for(lambda: shown.is_merging and shown.merging.merge.isEnabled(), what="two are looked at as one")
        assert shown.merging.others, "one of the two stays"
        hands.keys("Escape")
        hands.wait_for(lambda: not shown.is_merging, what="Esc leaves the question")
        assert shown.isVisible(), "and not the window"

    def split(self) -> None:
        hands, shown = self.hands, self.register
        self.click("Iranian officials")
        hands.click(shown.details.names.field)
        hands.write("Tehran")
        hands.keys("Return")
        self.becomes(self.path, ALIASES, ("Iranian officials", "Tehran"))
        hands.wait_for(lambda: bool(shown.details.names.findChildren(ActorChip)), what="the other name is shown")
        hands.click(shown.details.split)
        hands.wait_for(lambda: shown.is_splitting, what="names can be ticked")
        hands.write("The government")
        hands.click(shown.splitting.boxes["Tehran"], QPoint(12, 12))
        hands.click(shown.splitting.split)
        self.becomes(self.path, ALIASES.replace("'Tehran')", "'The government')"), ("The government", "Tehran"))
        hands.keys("ctrl+z")
        self.becomes(self.path, ALIASES, ("Iranian officials", "Tehran"))

    def put_under(self) -> None:
        hands, shown = self.hands, self.register
        self.click("Iranian officials")
        hands.keys("b")
        hands.wait_for(shown.details.fields.above.hasFocus, what="what it belongs to can be typed")
        hands.write("Iran")
        hands.keys("Return")
        self.becomes(self.path, ABOVE, ("Iranian officials", "Iran"))
        hands.keys("ctrl+z")
        self.becomes(self.path, ABOVE)
        hands.keys("ctrl+shift+z")
        self.becomes(self.path, ABOVE, ("Iranian officials", "Iran"))

    def describe(self) -> None:
        hands, shown = self.hands, self.register
        self.click("Iranian officials")
        hands.click(shown.details.fields.new_name)
        hands.write("Side")
        hands.click(shown.details.fields.new_value)
        hands.write("Iran")
        hands.keys("Return")
        self.becomes(self.path, SIDE, ("Iran",))
        hands.keys("ctrl+z")
        self.becomes(self.path, SIDE, (None,))

    def look(self) -> None:
        """Small, and in every look."""
        for look in ("light", "dark", "contrast"):
            self.program.dressing.choose_theme(look)
            shown = self.in_front(RegisterWindow)
            shown.list.choose(self.project.project.actors.find("Iran")[0].id)
            self.hands.wait_for(lambda shown=shown: bool(shown.places.model.lines), what="its places are listed")
            self.hands.photograph(f"register-{look}", shown)
        shown.resize(800, 560)
        self.hands.wait_for(lambda: shown.width() <= 800, what="the window is small")
        self.hands.photograph("register-small", shown)

    def click(self, name: str, *, held: str = "") -> None:
        """Click on an entry of the list, once it is there and at rest."""
        pane = self.register.list
        find = pane.model.index_of

        def place() -> QPoint | None:
            found = [find(each) for each in pane.model.shown if find(each).data() == name]
            if not found:
                return None
            pane.view.scrollTo(found[0])
            return pane.view.visualRect(found[0]).center()

        self.hands.wait_for(lambda: place() is not None, what=f"{name} is in the list")
        at = place()
        assert at is not None
        self.hands.click(pane.view.viewport(), at, held=held)

        def is_marked() -> bool:
            return name in [each.data() for each in pane.view.selectionModel().selectedIndexes()]

        self.hands.wait_for(is_marked, what=f"{name} is marked")


def main() -> int:
    path, folder, pictures = (Path(each) for each in sys.argv[1:4])
    tidying = Tidying(path, folder, pictures)
    return tidying.play(tidying.all, path)


if __name__ == "__main__":
    sys.exit(main())
