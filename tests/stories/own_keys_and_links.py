"""Keys of one's own, marks on each other and links: ``own_keys_and_links.py PROJECT FOLDER PICTURES``.

A coder gives “Write a memo” another key and uses it, goes through marks that lie on each other by click and by key,
joins words to a statement, and links a denial to the accusation that it answers in another article, there and back.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QToolTip

from annotator.domain.text import Span
from annotator.ui.keys_overlay import KeysOverlay
from annotator.ui.keys_window import KeysWindow
from annotator.ui.widgets import KeyCap
from tests.stories.playing import Playing, holds
from tests.ui.desk import in_file

OUTER = "using Iranian-made drones to carry out attacks in Ukraine"
INNER = "attacks in Ukraine"
FURTHER = "Tehran denies the allegations"
PARTS = "SELECT s.code, p.quote FROM statements s JOIN parts p ON p.statement_id = s.id ORDER BY s.id, p.start"


class OwnKeysAndLinks(Playing):
    """One run of the program on a project without coding."""

    def __init__(self, path: Path, folder: Path, pictures: Path) -> None:
        super().__init__(folder, pictures, coder="Anna")
        self.path = path

    def all(self) -> None:
        self.hands.wait_for(lambda: self.project.desk.board.article is not None, what="an article is open")
        self.give_the_memo_another_key()
        self.mark_on_each_other()
        self.use_the_other_key()
        self.go_through_the_stack()
        self.point_at_the_stack()
        self.join_a_part()
        self.answer_it_in_the_next_article()
        self.jump_and_come_back()

    # Keys of one's own ------------------------------------------------------------------------------------------

    def give_the_memo_another_key(self) -> None:
        hands, window = self.hands, self.program.window
        self.project.screen.article.setFocus()
        hands.keys("question")
        hands.wait_for(self._overview_is_shown, what="all keys are shown")
        overview = window.findChild(KeysOverlay)
        assert overview is not None
        hands.click(overview.change)
        keys = self.in_front(KeysWindow)
        hands.click(keys.search)
        hands.write("memo")
        hands.keys("Return")
        hands.wait_for(keys.view.hasFocus, what="the list of commands hears keys")
        hands.wait_for(lambda: keys.current is not None and keys.current.key == "memo", what="the memo is found")
        hands.keys("Return")
        hands.wait_for(keys.editor.field.isVisible, what="it waits for a key")
        hands.keys("F8")
        hands.wait_for(lambda: window.commands.key_shown("memo") == "F8", what="F8 writes a memo")
        hands.photograph("own-keys", keys)
        self.back_to_coding()
        assert self._in_the_menu("memo").shortcut().toString() == "F8"

    def use_the_other_key(self) -> None:
        """The inspector shows it, it acts, and the old one does not."""
        hands, inspector = self.hands, self.project.screen.inspector
        caps = [cap.text() for cap in inspector.findChildren(KeyCap) if cap.isVisible()]
        assert "F8" in caps, caps
        assert "M" not in caps, caps
        focus = self.application.focusWidget()
        hands.keys("m")
        assert self.application.focusWidget() is focus
        hands.keys("F8")
        hands.wait_for(lambda: self.application.focusWidget() is not focus, what="the memo hears keys")
        hands.write("Who says so")
        hands.keys("Escape")
        self.wait_until_held("SELECT memo FROM statements WHERE memo <> ''", ("Who says so",))

    def _overview_is_shown(self) -> bool:
        return any(each.isVisible() for each in self.program.window.findChildren(KeysOverlay))

    def _in_the_menu(self, command: str) -> QAction:
        wanted = self.program.window.commands[command]
        menus = self.program.window.menuBar().findChildren(QMenu)
        return next(action for menu in menus for action in menu.actions() if action is wanted)

    # Marks on each other ----------------------------------------------------------------------------------------

    def mark_on_each_other(self) -> None:
        for words, key, code in ((OUTER, "4", "accusation"), (INNER, "1", "claim")):
            self.hands.keys("Escape")
            self.hands.select(self.project.screen.article, self.span(words))
            self.hands.keys(key)
            self.hands.wait_for(lambda code=code: self._code() == code, what=f"the {code} is marked")
        holds(self.path, PARTS, ("accusation", OUTER), ("claim", INNER))

    def go_through_the_stack(self) -> None:
        hands = self.hands
        hands.keys("Escape")
        hands.wait_for(lambda: self._code() is None, what="no statement is current")
        for code in ("claim", "accusation", "claim"):
            self.click_letter(self.span(INNER).start + 4)
            hands.wait_for(lambda code=code: self._code() == code, what=f"a click leads to the {code}")
            # Sooner it would be a double click, which selects a word.
            hands.wait(2 * QApplication.doubleClickInterval())
        for code in ("accusation", "claim"):
            hands.keys("o")
            hands.wait_for(lambda code=code: self._code() == code, what=f"O leads to the {code}")
        assert self.program.window.status.said == "1 of 2 marks here", self.program.window.status.said
        hands.photograph("stack")

    def point_at_the_stack(self) -> None:
        hands, view = self.hands, self.project.screen.article
        hands.point(view.viewport(), self._letter(self.span(INNER).start + 12))
        hands.wait_for(QToolTip.isVisible, what="what lies under the pointer is told")
        told = QToolTip.text()
        assert told.index("Claim") < told.index("Accusation"), told
        hands.photograph("under-the-pointer")

    def join_a_part(self) -> None:
        """P joins further words to the accusation; both parts are lit when one is pointed at."""
        hands, view = self.hands, self.project.screen.article
        hands.keys("o")
        hands.wait_for(lambda: self._code() == "accusation", what="the accusation is current")
        hands.select(view, self.span(FURTHER))
        hands.keys("p")
        self.wait_until_held(PARTS, ("accusation", OUTER), ("accusation", FURTHER), ("claim", INNER))
        hands.point(view.viewport(), view.place_of(self.span(FURTHER)).center())
        hands.photograph("joined-parts")

    # Links ------------------------------------------------------------------------------------------------------

    def answer_it_in_the_next_article(self) -> None:
        hands, view, desk = self.hands, self.project.screen.article, self.project.desk
        accused = self._article()
        hands.keys("alt+Next")
        hands.wait_for(lambda: self._article() != accused, what="the next article is open")
        hands.select(view, self._a_sentence())
        hands.keys("2")
        hands.wait_for(lambda: self._code() == "denial", what="the denial is marked")
        hands.keys("l")
        hands.wait_for(lambda: "answer?" in self.asked, what="it asks which statement the denial answers")
        hands.keys("alt+Prior")
        hands.wait_for(lambda: self._article() == accused, what="the accusation's article is open again")
        self.click_letter(self.span(OUTER).start + 2)
        self.wait_until_held(
            "SELECT a.code, b.code FROM statement_links JOIN statements a ON a.id = from_id"
            " JOIN statements b ON b.id = to_id",
            ("denial", "accusation"),
        )
        hands.wait_for(lambda: desk.board.statement is not None and bool(self._chips()), what="the chip is shown")

    def jump_and_come_back(self) -> None:
        hands, accused = self.hands, self._article()
        if self._code() != "accusation":
            self.click_letter(self.span(OUTER).start + 2)
            hands.wait_for(lambda: self._code() == "accusation", what="the accusation is current")
        [chip] = self._chips()
        assert chip.accessibleName().startswith("answered by"), chip.accessibleName()
        hands.photograph("linked")
        hands.click(chip)
        hands.wait_for(lambda: self._code() == "denial", what="the chip leads to the denial")
        assert self._article() != accused
        self.project.screen.article.setFocus()
        hands.keys("BackSpace")
        hands.wait_for(lambda: self._code() == "accusation", what="Backspace leads back to the accusation")
        assert self._article() == accused

    @property
    def asked(self) -> str:
        """What is asked about the article at the moment."""
        return self.project.screen.line.said

    def click_letter(self, at: int) -> None:
        self.hands.click(self.project.screen.article.viewport(), self._letter(at))

    def wait_until_held(self, query: str, *rows: tuple[object, ...]) -> None:
        found: list[object] = []

        def are_held() -> bool:
            found[:] = in_file(self.path, query)
            return found == list(rows)

        try:
            self.hands.wait_for(are_held, what=f"the file holds {rows}")
        except TimeoutError as failure:
            raise TimeoutError(f"{failure}; it holds {found}") from None

    def _letter(self, at: int) -> QPoint:
        view = self.project.screen.article
        view.reveal(Span(at, at + 1))
        return view.place_of(Span(at, at + 1)).center()

    def _code(self) -> str | None:
        statement = self.project.desk.board.statement
        return statement.code if statement is not None else None

    def _article(self) -> int | None:
        article = self.project.desk.board.article
        return article.id if article is not None else None

    def _a_sentence(self) -> Span:
        words = next(line for line in self.text.split("\n")[1:] if len(line) > 60)
        return self.span(words[:60].rsplit(" ", 1)[0])

    def _chips(self) -> list[QAbstractButton]:
        chips = self.project.screen.inspector.links.findChildren(QAbstractButton)
        return [one for one in chips if one.text() and one.isVisible()]


def main() -> int:
    path, folder, pictures = (Path(each) for each in sys.argv[1:4])
    story = OwnKeysAndLinks(path, folder, pictures)
    return story.play(story.all, path)


if __name__ == "__main__":
    sys.exit(main())
