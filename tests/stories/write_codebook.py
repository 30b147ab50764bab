"""Writing a codebook in its editor by mouse and keys: ``write_codebook.py PROJECT FOLDER PICTURES``.

A code and a variable of each kind are added, an example is taken from the coding, a code is retired and another
merged; the version is saved with its reason, written to a file, and coded with. The file is looked into with sqlite3.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from annotator.domain.codebook import Codebook
from annotator.ui.codebook_editor import CodebookEditor
from annotator.ui.codebook_editor.form import Form
from tests.stories.playing import Playing, holds

KINDS: Final = ("choice", "scale", "yes_no", "number", "date", "text")
"""In the order in which they are offered."""
VERSIONS: Final = "SELECT version, note FROM codebook_versions ORDER BY version"
CODED: Final = "SELECT count(*) FROM statements WHERE code = '{}'"
WORDS: Final = "Tehran denies the allegations"


class Writing(Playing):
    """One run of the program on a coded project."""

    def __init__(self, path: Path, folder: Path, pictures: Path) -> None:
        super().__init__(folder, pictures, coder="A")
        self.path, self.folder = path, folder

    def all(self) -> None:
        self.hands.wait_for(lambda: self.project.desk.board.article is not None, what="an article is open")
        example = self.take_an_example()
        self.hands.keys("ctrl+shift+b")
        self.editor = self.in_front(CodebookEditor)
        self.write_a_code()
        self.add_variables()
        self.retire()
        assert example in str(self.draft.code("claim").examples), "the example is among the changes"
        self.save()
        self.merge_and_take_back()
        self.write_to_a_file()
        self.look()
        self.back_to_coding()
        self.code_with_it()

    @property
    def draft(self) -> Codebook:
        return self.project.windows.editing.state.codebook

    def take_an_example(self) -> str:
        """The words of a statement, by the command in the palette."""
        hands, desk = self.hands, self.project.desk
        statement = next(each for each in desk.board.statements if each.code == "claim")
        desk.choose_statement(statement.id)
        hands.keys("ctrl+k")
        hands.wait_for(lambda: self.application.focusWidget() is not self.project.screen.article, what="the palette")
        hands.write("use as an example")
        hands.keys("Return")
        before = len(self.project.project.codebook.code("claim").examples)
        self.until(lambda: len(self.draft.code("claim").examples) > before, "the words are an example")
        return self.draft.code("claim").examples[-1]

    def write_a_code(self) -> None:
        hands, form = self.hands, self.editor.code
        self.add(0, form.name)
        hands.write("Threat")
        self.until(lambda: any(each.name == "Threat" for each in self.draft.codes), "the code has its name")
        for field, words in ((form.use_when, "Harm is announced."), (form.not_when, "Harm is only feared.")):
            self.go_to(form, field)
            hands.write(words)
        code = next(each for each in self.draft.codes if each.name == "Threat")
        self.until(lambda: self.now(code.key).use_when == ("Harm is announced.",), "it says when to use it")
        self.until(lambda: self.now(code.key).not_when == ("Harm is only feared.",), "and when not")
        hands.photograph("codebook-code", self.editor)

    def add_variables(self) -> None:
        hands, form = self.hands, self.editor.variable
        for number, kind in enumerate(KINDS):
            self.add(2, form.name)
            name = f"Measure {kind.replace('_', ' ')}"
            hands.write(name)
            self.go_to(form, form.kind)
            hands.keys("Home")
            hands.again("Down", number)
            hands.keys("Return")
            self.until(lambda name=name, kind=kind: self.kind_of(name) == kind, f"{name} is of its kind")
            for answer in ("low", "high") if kind in ("choice", "scale") else ():
                self.go_to(form, form.options.new)
                hands.write(answer)
                hands.keys("Return")
                self.until(lambda name=name, answer=answer: answer in self.answers(name), f"{name} has {answer}")

    def retire(self) -> None:
        form = self.editor.code
        self.choose("Admission")
        form.ensureWidgetVisible(form.retire)
        self.hands.click(form.retire)
        self.until(lambda: self.draft.code("admission").retired, "it is retired in the draft")

    def save(self) -> None:
        hands = self.hands
        hands.click(self.editor.foot.note)
        hands.write("Threats are told apart")
        hands.keys("ctrl+s")
        self.becomes(self.path, VERSIONS, (1, ""), (2, "Threats are told apart"))

    def merge_and_take_back(self) -> None:
        hands, editor = self.hands, self.editor
        denials = self.project.project.codebooks.usage().of(*self.choose("Denial"))
        editor.code.ensureWidgetVisible(editor.code.merge)
        hands.click(editor.code.merge)
        hands.wait_for(editor.merging.merge.isVisible, what="it is asked into which code")
        assert str(denials) in editor.merging.preview, editor.merging.preview
        hands.photograph("codebook-merging", editor)
        hands.click(editor.merging.merge)
        self.becomes(self.path, CODED.format("denial"), (0,))
        hands.keys("ctrl+z")
        self.becomes(self.path, CODED.format("denial"), (denials,))

    def write_to_a_file(self) -> None:
        to = self.folder / "codebook.md"
        self.feedback.will_answer(to)
        self.hands.click(self.editor.write)
        self.until(to.exists, "the codebook is written")
        assert "Harm is announced." in to.read_text()

    def look(self) -> None:
        """The log, small, and in every look."""
        editor = self.editor
        self.hands.keys("alt+3")
        self.until(editor.log.isVisible, "the versions are shown")
        self.hands.photograph("codebook-versions", editor)
        for look in ("light", "dark", "contrast"):
            self.program.dressing.choose_theme(look)
            editor = self.editor = self.in_front(CodebookEditor)
            editor.open_at_key("claim")
            self.hands.photograph(f"codebook-{look}", editor)
        editor.resize(800, 560)
        self.until(lambda: editor.width() <= 800, "the window is small")
        self.hands.photograph("codebook-small", editor)

    def code_with_it(self) -> None:
        """In an article that was finished. The new code has the first number that was free."""
        hands = self.hands
        hands.click(self.button(self.project.screen, "Open it again"))
        self.becomes(self.path, "SELECT count(*) FROM assignments WHERE state = 'in_progress' AND coder_id = 1", (1,))
        code = next(each for each in self.project.project.codebook.codes if each.name == "Threat")
        words = self.text[-60:-20].strip()
        hands.select(self.project.screen.article, self.span(words))
        hands.keys(str(code.digit))
        self.becomes(self.path, CODED.format(code.key), (1,))
        holds(self.path, "SELECT max(version) FROM codebook_versions", (2,))

    # ------------------------------------------------------------------------------------------------------------

    def add(self, row: int, name: QWidget) -> None:
        """By the menu: a code, a role or a variable."""
        hands = self.hands
        hands.click(self.editor.add)
        hands.wait_for(lambda: self.application.activePopupWidget() is not None, what="the menu is open")
        hands.again("Down", row + 1)
        hands.keys("Return")
        hands.wait_for(name.hasFocus, what="the name can be typed")

    def go_to(self, form: Form, field: QWidget) -> None:
        """Scroll to a field and go into it."""
        form.ensureWidgetVisible(field)
        self.hands.click(field, QPoint(12, 12))
        if self.application.activePopupWidget() is None:
            self.hands.wait_for(field.hasFocus, what=f"{field.accessibleName()} can be typed")

    def choose(self, name: str) -> tuple[object, str]:
        """Click on an entry in the list. Gives back its kind and key."""
        entries = self.editor.entries
        [item] = [entries.item(row) for row in range(entries.count()) if entries.item(row).text() == name]
        entries.scrollToItem(item)
        self.hands.click(entries.viewport(), entries.visualItemRect(item).center())
        self.until(lambda: entries.place is not None and entries.currentItem().text() == name, f"{name} is shown")
        assert entries.place is not None
        return entries.place

    def until(self, condition: Callable[[], bool], what: str) -> None:
        self.hands.wait_for(condition, what=what)

    def now(self, key: str) -> object:
        return self.draft.code(key)

    def kind_of(self, name: str) -> str:
        return str(next((each.kind for each in self.draft.variables if each.name == name), ""))

    def answers(self, name: str) -> tuple[str, ...]:
        return next((each.options for each in self.draft.variables if each.name == name), ())


def main() -> int:
    path, folder, pictures = (Path(each) for each in sys.argv[1:4])
    writing = Writing(path, folder, pictures)
    return writing.play(writing.all, path)


if __name__ == "__main__":
    sys.exit(main())
