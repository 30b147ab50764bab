"""The whole job in a real window, with the screen's own pointer and keys: ``code_articles.py PHASE FOLDER PICTURES``.

The phases are two runs of the program: ``first`` makes a project, imports, codes and undoes; ``second`` opens it
again, redoes and exports. Each step looks into the file with sqlite3 alone, and the pictures go into the docs.
"""

from __future__ import annotations

import csv
import sys
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QPushButton

from annotator import shipped
from annotator.domain.text import Span
from annotator.ui.inspector.codes import CodeButton
from tests.stories.playing import Playing, holds

ARTICLE = "000_87f90886bbbad075.txt"


class Story(Playing):
    """One run of the program in a real window."""

    def __init__(self, folder: Path, pictures: Path) -> None:
        super().__init__(folder, pictures, coder="Anna")
        self.path = folder / "Iran drones 2022.annotator"

    def code_button(self, name: str) -> CodeButton:
        found = self.project.screen.inspector.findChildren(CodeButton)
        return next(one for one in found if one.accessibleName() == name)

    def holds(self, query: str, *rows: tuple[object, ...]) -> None:
        """Look into the project's file."""
        holds(self.path, query, *rows)

    # The first run ----------------------------------------------------------------------------------------------

    def first(self) -> None:
        hands = self.hands
        hands.photograph("start")
        self.feedback.will_answer(self.path)
        hands.keys("ctrl+n")
        hands.wait_for(lambda: self.program.project is not None, what="the new project is open")
        hands.photograph("empty")
        self.import_seeds()
        self.accept_a_suggestion()
        self.tag_by_mouse()
        self.tag_by_keyboard_and_overlap()
        self.link_actors()
        self.move_an_edge()
        self.look_at_the_rest()
        self.undo()

    def import_seeds(self) -> None:
        hands = self.hands
        self.feedback.will_answer(sorted(shipped.seeds().glob("*.txt")))
        hands.click(self.button(self.project.screen, "Import files"))
        hands.wait_for(lambda: self.import_button() is not None, what="five articles are ready to be imported")
        hands.photograph("import")
        ready = self.import_button()
        assert ready is not None
        hands.click(ready)
        hands.wait_for(lambda: self.project.desk.board.article is not None, what="an article is open")
        self.holds("SELECT count(*) FROM articles", (5,))
        hands.wait_for(lambda: not self.waiting(), what="every article is pre-highlighted")

    def import_button(self) -> QPushButton | None:
        page = self.project.importing.page
        found = [] if page is None else page.findChildren(QPushButton)
        return next((one for one in found if "Import 5 articles" in one.text() and one.isEnabled()), None)

    def waiting(self) -> bool:
        return bool(self.project.project.suggestions.waiting())

    def accept_a_suggestion(self) -> None:
        hands, board = self.hands, self.project.desk.board
        hands.click(self.project.screen.article.viewport(), QPoint(500, 6))
        hands.keys("ctrl+Home")
        hands.keys("Tab", "Tab", "Tab")
        third = board.current
        hands.keys("Tab", "shift+Tab")
        assert board.current == third, "Shift+Tab goes back"
        hands.keys("1")
        hands.wait_for(lambda: len(board.statements) == 1, what="the suggestion is a statement")
        assert board.statement is not None
        assert board.statement.actors("speaker"), "the suggestion brought its speaker along"
        self.holds("SELECT code, origin FROM statements", ("claim", "suggestion_accepted"))

    def tag_by_mouse(self) -> None:
        hands, view = self.hands, self.project.screen.article
        hands.select(view, self.span("using Iranian-made drones to carry out attacks in Ukraine"))
        hands.keys("4")
        self.holds(
            "SELECT quote FROM statements JOIN parts ON statement_id = statements.id WHERE code = 'accusation'",
            ("using Iranian-made drones to carry out attacks in Ukraine",),
        )

    def tag_by_keyboard_and_overlap(self) -> None:
        """Words inside the accusation, chosen with the caret alone, become a claim: two statements on each other."""
        hands, view = self.hands, self.project.screen.article
        wanted = self.span("attacks in Ukraine")
        hands.keys("Escape")
        while view.caret() > wanted.start:
            hands.keys("Left")
        while view.caret() < wanted.start:
            hands.keys("Right")
        hands.keys("shift+Right", "shift+Right", "shift+Right")
        assert view.selection() == wanted, view.selection()
        hands.keys("1")
        self.holds("SELECT count(*) FROM statements", (3,))
        hands.photograph("overlap")

    def link_actors(self) -> None:
        hands, desk = self.hands, self.project.desk
        accusation = next(one for one in desk.board.statements if one.code == "accusation")
        badge = self.project.screen.article.badge_of(accusation.id)
        assert badge is not None
        hands.click(self.project.screen.article.viewport(), badge)
        hands.keys("s")
        hands.write("Kiev and its Western allies")
        hands.keys("Return", "t")
        hands.photograph("cast")
        hands.write("Russia")
        hands.keys("Return")
        self.holds(
            "SELECT role, name FROM actor_links JOIN actors ON actors.id = actor_id"
            " JOIN statements ON statements.id = statement_id WHERE code = 'accusation' ORDER BY role",
            ("speaker", "Kiev and its Western allies"),
            ("target", "Russia"),
        )
        hands.photograph("coding-light")

    def move_an_edge(self) -> None:
        hands, view = self.hands, self.project.screen.article
        before, after = self.span("using Iranian-made"), self.span("of using Iranian-made")
        edge, goal = view.place_of(before), view.place_of(Span(after.start, after.start + 2))
        hands.drag(view.viewport(), QPoint(edge.left(), edge.center().y()), QPoint(goal.left() + 2, goal.center().y()))
        self.holds(
            "SELECT quote FROM statements JOIN parts ON statement_id = statements.id WHERE code = 'accusation'",
            ("of using Iranian-made drones to carry out attacks in Ukraine",),
        )

    def look_at_the_rest(self) -> None:
        hands = self.hands
        hands.keys("F1")
        hands.photograph("codebook")
        hands.keys("Escape")
        hands.keys("question")
        hands.photograph("keys")
        hands.keys("Escape")
        self.program.dressing.choose_theme("dark")
        hands.photograph("coding-dark")
        self.program.dressing.choose_theme("light")
        hands.wait(200)

    def undo(self) -> None:
        hands = self.hands
        for _step in range(4):
            hands.keys("ctrl+z")
        self.holds("SELECT count(*) FROM statements", (2,))
        self.holds("SELECT count(*) FROM actor_links WHERE role = 'target' AND confirmed", (0,))

    # The second run ---------------------------------------------------------------------------------------------

    def second(self) -> None:
        hands, board = self.hands, self.project.desk.board
        hands.wait_for(lambda: len(board.statements) == 2, what="the article is open where it was left")
        for _step in range(4):
            hands.keys("ctrl+shift+z")
        self.holds("SELECT count(*) FROM statements", (3,))
        self.holds(
            "SELECT quote FROM statements JOIN parts ON statement_id = statements.id WHERE code = 'accusation'",
            ("of using Iranian-made drones to carry out attacks in Ukraine",),
        )
        hands.keys("ctrl+shift+e")
        window = self.project.windows.export.window
        assert window is not None
        hands.wait_for(window.isActiveWindow, what="the export is proposed")
        tables = Path(window.folder.text())
        hands.keys("Return")
        hands.wait_for(lambda: not self.program.jobs.is_busy and (tables / "statements.csv").exists(),
                       what="the tables are written")  # fmt: skip
        hands.photograph("exported")
        with (tables / "statements.csv").open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        assert [row["coder"] for row in rows] == ["Anna"] * 3
        for row in rows:
            text = shipped.seeds().joinpath(row["article_name"]).read_text(encoding="utf-8")
            assert text[int(row["start"]) : int(row["end"])] == row["quote"], row


def main() -> int:
    phase, folder, pictures = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    story = Story(folder, pictures)
    if phase == "first":
        return story.play(story.first, None)
    return story.play(story.second, story.path)


if __name__ == "__main__":
    sys.exit(main())
