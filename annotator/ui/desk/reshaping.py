"""Statements split, joined, and gone through part by part."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain.records import Statement, StatementId
from annotator.domain.segments import word_at
from annotator.ui.desk.begun import Choosing, EditingWords

if TYPE_CHECKING:
    from annotator.ui.desk.desk import Desk
    from annotator.ui.desk.marking import Marking


class Reshaping(QObject):
    """Each wish is one saved action, and undo takes it back whole."""

    def __init__(self, desk: Desk, marking: Marking) -> None:
        super().__init__(desk)
        self._desk = desk
        self._marking = marking
        self._coding = desk.project.coding

    def acts(self) -> dict[str, Callable[[], object]]:
        """What is done by command."""
        return {"split": self.split, "join": self.join, "next_part": self.next_part, "drop_part": self.drop_part}

    def split(self) -> None:
        """Make two statements of the current one at the caret; the second becomes current."""
        caret = self._desk.screen.article.caret()
        statement = self._desk.board.statement or self._desk.board.shortest_around(caret)
        if statement is None:
            self._desk.said.emit(self.tr("Choose a statement and put the caret where its second half begins."))
            return
        at = self._between_words(caret)
        self._desk.code(lambda: self._coding.split(statement.id, at), self._show_halves)

    def join(self) -> None:
        """Join the current statement with one that is chosen next; asked twice, with the next in the text."""
        statement, intent = self._desk.board.statement, self._marking.intent
        if isinstance(intent, Choosing) and intent.take == self._join:
            self._join_with_near(intent)
        elif statement is None:
            self._desk.said.emit(self.tr("Choose a statement first; then the one that belongs to it."))
        else:
            self._marking.choose_other(
                self.tr(
                    "Which statement belongs to “{quote}”? Click it, or go to it and press {edit_words}; {join} again"
                    " takes the next in the text. {leave} leaves it."
                ),
                self._join,
            )

    def next_part(self) -> None:
        """Go on to the next part of the current statement, to change its words; what was changed before is kept."""
        statement, intent = self._desk.board.statement, self._marking.intent
        if statement is None or len(statement.parts) < 2:
            self._desk.said.emit(self.tr("This statement has one part. Select words and add them as another."))
            return
        if not isinstance(intent, EditingWords):
            self._marking.edit_part((self._marking.part_at_caret + 1) % len(statement.parts))
            return
        self._marking.enter()
        changed = self._desk.board.statement
        if changed is not None and changed.id == statement.id and self._marking.intent is None:
            self._marking.edit_part((intent.part + 1) % len(changed.parts))

    def drop_part(self) -> None:
        """Take the part away that is being changed, or at which the caret stands."""
        statement, intent = self._desk.board.statement, self._marking.intent
        if statement is None:
            self._desk.said.emit(self.tr("Choose a statement first."))
            return
        part = intent.part if isinstance(intent, EditingWords) else self._marking.part_at_caret
        if self._desk.code(lambda: self._coding.remove_part(statement.id, part)):
            self._marking.forget_intent()
            self._desk.screen.article.set_selection(None)
            self._desk.said.emit(self.tr("The part is taken away. Undo brings it back."))

    # ------------------------------------------------------------------------------------------------------------

    def _between_words(self, caret: int) -> int:
        """The caret, or the nearer end of the word that it stands in."""
        word = word_at(self._desk.board.text, caret)
        if word is None or not word.start < caret < word.end:
            return caret
        return word.start if caret - word.start <= word.end - caret else word.end

    def _show_halves(self, halves: tuple[StatementId, StatementId]) -> None:
        self._desk.screen.article.set_selection(None)
        self._desk.choose_statement(halves[1])
        self._desk.said.emit(self.tr("Split in two; this is the second. Undo makes them one again."))

    def _join_with_near(self, intent: Choosing) -> None:
        """Join with the statement that was gone to, or with the next in the text, at the end with the one before."""
        board = self._desk.board
        here = board.statement
        if here is None or here.id == intent.statement_id:
            ids = [each.id for each in board.statements]
            place = ids.index(intent.statement_id) if intent.statement_id in ids else len(ids)
            near = [*ids[place + 1 : place + 2], *ids[max(0, place - 1) : place]]
        else:
            near = [here.id]
        self._marking.forget_intent()
        if near:
            self._join(intent.statement_id, near[0])
        else:
            self._desk.said.emit(self.tr("There is no other statement in this article to join it with."))

    def _join(self, kept: StatementId, other: StatementId) -> None:
        known = self._coding.among((kept, other))
        if self._desk.code(lambda: self._coding.join((kept, other))):
            self._desk.choose_statement(kept)
            self._desk.said.emit(self._joined(known.get(kept), known.get(other)))

    def _joined(self, kept: Statement | None, other: Statement | None) -> str:
        if kept is None or other is None or kept.code == other.code:
            return self.tr("The two statements are one now. Undo parts them again.")
        name = self._desk.project.codebook.code(kept.code).name
        return self.tr("The two are one now, with the code of the first: {code}. Undo parts them.").format(code=name)
