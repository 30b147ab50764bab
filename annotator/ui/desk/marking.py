"""The wishes about statements: tag, accept, reject, recode, move, link, remove."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from annotator.domain.records import AssignmentState, StatementId, StatementLinkId, StatementLinkKind, SuggestionId
from annotator.domain.text import Span, quote_line
from annotator.ui.canvas.marks import MarkKind
from annotator.ui.desk.begun import Choosing, EditingWords

if TYPE_CHECKING:
    from annotator.ui.desk.desk import Desk


_MOST_QUOTED: Final = 40


class Marking(QObject):
    """Turns each wish about a statement into one saved action on the desk's project."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._coding = desk.project.coding
        self._intent: EditingWords | Choosing | None = None
        self._connect()

    def _connect(self) -> None:
        view, inspector = self._desk.screen.article, self._desk.screen.inspector
        view.part_dragged.connect(self._move_part)
        view.span_selected.connect(self._show_words)
        view.statement_clicked.connect(self._take_clicked)
        inspector.code_chosen.connect(self.give_code)
        inspector.head.remove.clicked.connect(self.remove)
        inspector.head.link.clicked.connect(self.link)
        inspector.link_followed.connect(self._desk.trail.follow)
        inspector.link_removed.connect(self._unlink)
        inspector.rejection_asked.connect(self.reject)
        inspector.joining_asked.connect(self.add_part)
        self._desk.current_changed.connect(self._leave_words)
        self._desk.changed.connect(self._leave_impossible)
        self._desk.article_opened.connect(self._leave_article)

    # Codes ------------------------------------------------------------------------------------------------------

    def give_code(self, code: str) -> None:
        """Tag the selected words, accept the current suggestion, or recode the current statement."""
        board, span = self._desk.board, self._desk.screen.article.selection()
        if isinstance(self._intent, EditingWords) and span is not None and span.overlaps(self._intent.words):
            self._take_words(self._intent, span, code)
        elif span is not None and board.suggestion is not None:
            self.accept(code, parts=(span,))
        elif span is not None:
            self.tag((span,), code)
        elif board.suggestion is not None:
            self.accept(code)
        elif board.statement is not None:
            self._recode(board.statement.id, code)
        else:
            self._desk.said.emit(self._desk.told(self.tr("Select words or go to a suggestion with {next_mark} first.")))

    def tag(self, spans: Sequence[Span], code: str) -> None:
        """Mark words as a statement."""
        article, shown_at = self._desk.board.article, self._desk.shown_at
        if article is not None:
            self._desk.code(lambda: self._coding.tag(article.id, spans, code, shown_at=shown_at), self.show_made)

    def accept(self, code: str, *, parts: Sequence[Span] | None = None) -> None:
        """Make the current suggestion a statement, with its actors."""
        found, shown_at = self._desk.board.suggestion, self._desk.shown_at
        if found is not None:
            self._desk.code(lambda: self._coding.accept(found.id, code, parts=parts, shown_at=shown_at), self.show_made)

    def reject(self) -> None:
        """Say that the current suggestion is no statement."""
        found, shown_at = self._desk.board.suggestion, self._desk.shown_at
        if found is None:
            self._desk.said.emit(self._desk.told(self.tr("{reject} rejects a suggestion. Go to one with {next_mark}.")))
            return
        if self._desk.code(lambda: self._coding.reject(found.id, shown_at=shown_at)):
            self._desk.said.emit(self._desk.told(self.tr("Suggestion rejected. {undo} brings it back.")))

    def _recode(self, statement_id: StatementId, code: str) -> None:
        codebook, before = self._desk.project.codebook, self._coding.statement(statement_id).code
        if self._desk.code(lambda: self._coding.recode(statement_id, code)) and code != before:
            said = self.tr("Now “{new}”, no longer “{old}”. {undo} takes it back.")
            names = {"new": codebook.code(code).name, "old": codebook.code(before).name}
            self._desk.said.emit(self._desk.told(said, **names))

    def show_made(self, statement_id: StatementId) -> None:
        """Make a statement current that has just been made of the selected words."""
        if isinstance(self._intent, EditingWords):
            self.forget_intent()
        self._desk.screen.article.set_selection(None)
        statement = self._desk.board.statement
        if statement is None or statement.id != statement_id:
            self._desk.choose_statement(statement_id)

    # Words ------------------------------------------------------------------------------------------------------

    def enter(self) -> None:
        """Edit the words of the current mark; or take what is being edited or linked."""
        span = self._desk.screen.article.selection()
        if isinstance(self._intent, Choosing):
            self._take_other(self._intent)
        elif isinstance(self._intent, EditingWords):
            if span is not None:
                self._take_words(self._intent, span, None)
        else:
            self.edit_part(self.part_at_caret)

    def leave(self) -> None:
        """Leave what is being edited or linked as it was; with nothing of the kind, have nothing current."""
        if self._intent is None:
            self._desk.let_go()
        else:
            self.forget_intent()
            self._desk.screen.article.set_selection(None)

    def add_part(self) -> None:
        """Add the selected words to the current statement, as a further part."""
        statement, span = self._desk.board.statement, self._desk.screen.article.selection()
        if statement is None or span is None:
            self._desk.said.emit(self.tr("Choose a statement, then select the words that belong to it too."))
            return
        if self._desk.code(lambda: self._coding.add_part(statement.id, span)):
            self._desk.screen.article.set_selection(None)

    @property
    def intent(self) -> EditingWords | Choosing | None:
        """What the coder has begun and not ended."""
        return self._intent

    @property
    def part_at_caret(self) -> int:
        """Which part of the current mark the caret stands in; the first where in none."""
        current, caret = self._desk.board.statement or self._desk.board.suggestion, self._desk.screen.article.caret()
        parts = current.parts if current is not None else ()
        return next((i for i, span in enumerate(parts) if span.start <= caret <= span.end), 0)

    def edit_part(self, part: int) -> None:
        """Let the words of one part of the current mark be changed."""
        if self._desk.is_finished:
            self._desk.coding_refused.emit()
            return
        statement = self._desk.board.statement
        current = statement or self._desk.board.suggestion
        if current is None:
            self._desk.said.emit(self._desk.told(self.tr("Go to a statement or a suggestion with {next_mark} first.")))
            return
        suggestion_id = None if statement else SuggestionId(current.id)
        self._intent = EditingWords(statement.id if statement else None, suggestion_id, part, current.parts[part])
        self._desk.screen.article.set_selection(current.parts[part])
        self._desk.screen.article.reveal(current.parts[part])
        if len(current.parts) > 1 and statement:
            said = self.tr(
                "Part {number} of {count}: change it with Shift+arrows, ↑ and ↓. {edit_words} keeps it,"
                " {next_part} keeps it and goes to the next, {drop_part} takes it away."
            )
            self._desk.asked.emit(self._desk.told(said, number=part + 1, count=len(current.parts)))
            return
        said = (
            self.tr("Change the words with Shift+arrows, ↑ and ↓. {edit_words} keeps them, {leave} leaves them.")
            if statement
            else self.tr("Change the words with Shift+arrows, ↑ and ↓, then give the code. {leave} leaves them.")
        )
        self._desk.asked.emit(self._desk.told(said))

    def _take_words(self, intent: EditingWords, span: Span, code: str | None) -> None:
        board = self._desk.board
        if intent.suggestion_id is not None and code is not None:
            found = board.choose_suggestion(intent.suggestion_id)
            if found is not None:
                parts = [span if index == intent.part else part for index, part in enumerate(found.parts)]
                self.accept(code, parts=parts)
        elif intent.statement_id is not None:
            if not self._move_part(intent.statement_id, intent.part, span):
                return
            self.forget_intent()
            self._desk.screen.article.set_selection(None)
            self._desk.choose_statement(intent.statement_id)
            if code is not None:
                self._recode(intent.statement_id, code)
        else:
            self._desk.said.emit(self.tr("Give the code with its number."))

    def _move_part(self, statement_id: int, part: int, span: Span) -> bool:
        return self._desk.code(lambda: self._coding.move_part(StatementId(statement_id), part, span))

    def _show_words(self, span: object) -> None:
        """Selected words lead; those of a part that is being edited are still the mark's."""
        intent, is_of_mark = self._intent, False
        if isinstance(intent, EditingWords):
            is_of_mark = intent.statement_id is not None or (isinstance(span, Span) and span.overlaps(intent.words))
        if not is_of_mark:
            self._desk.let_words_lead()

    # Links and removal ------------------------------------------------------------------------------------------

    def remove(self) -> None:
        """Remove the current statement; undo brings it back."""
        statement = self._desk.board.statement
        if statement is None:
            self._desk.said.emit(self.tr("Choose the statement to remove first."))
            return
        if self._desk.code(lambda: self._coding.remove(statement.id)):
            self._desk.said.emit(self.tr("Statement removed. Undo brings it back."))

    def link(self) -> None:
        """Link the current statement to one that is chosen next."""
        if self._desk.board.statement is None:
            self._desk.said.emit(self.tr("Choose the statement to link first."))
            return
        self.choose_other(
            self.tr(
                "Which statement does “{quote}” answer? Click it, or go to it with {next_mark} and press {edit_words};"
                " in another article too. {leave} leaves it."
            ),
            self._link_to,
        )

    def choose_other(self, pattern: str, take: Callable[[StatementId, StatementId], object]) -> None:
        """Ask for another statement than the current one, whose ``quote`` is told; ``take`` is then given both."""
        statement = self._desk.board.statement
        if self._desk.is_finished:
            self._desk.coding_refused.emit()
        elif statement is not None:
            quote = quote_line(self._desk.board.text, statement.parts, most=_MOST_QUOTED)
            self._intent = Choosing(statement.id, take)
            self._desk.asked.emit(self._desk.told(pattern, quote=quote))
            self._desk.screen.article.setFocus()

    def _take_other(self, intent: Choosing) -> None:
        other = self._desk.board.statement
        if other is None or other.id == intent.statement_id:
            self._desk.said.emit(self._desk.told(self.tr("Go to another statement, then press {edit_words}.")))
            return
        self.forget_intent()
        intent.take(intent.statement_id, other.id)

    def _take_clicked(self) -> None:
        """A click says which statement is meant, where no other lies beneath it."""
        other, intent = self._desk.board.statement, self._intent
        lie_here = sum(kind is MarkKind.STATEMENT for kind, _id in self._desk.screen.article.stack())
        is_other = isinstance(intent, Choosing) and other is not None and other.id != intent.statement_id
        if isinstance(intent, Choosing) and is_other and lie_here < 2:
            self._take_other(intent)

    def _link_to(self, from_id: StatementId, to_id: StatementId) -> None:
        if self._desk.act(lambda: self._coding.link_statements(from_id, to_id, StatementLinkKind.ANSWERS)):
            self._desk.choose_statement(from_id)
            self._desk.said.emit(self.tr("The two statements are linked."))

    def _unlink(self, link_id: int) -> None:
        self._desk.code(lambda: self._coding.unlink_statements(StatementLinkId(link_id)))

    def forget_intent(self) -> None:
        """Leave what was begun, and what was said of it."""
        self._intent = None
        self._desk.asked.emit("")

    def _leave_words(self) -> None:
        """Words belong to the mark that was current; a link leads from it to another."""
        intent, board = self._intent, self._desk.board
        if not isinstance(intent, EditingWords):
            return
        if intent.suggestion_id is None:
            is_left = board.statement is None or board.statement.id != intent.statement_id
        else:
            # Selecting its words leaves a suggestion with nothing current.
            is_left = board.current is not None and board.current.id != intent.suggestion_id
        if is_left:
            self.forget_intent()

    def _leave_article(self, _article_id: int) -> None:
        """Words are those of their article; a statement may be chosen in another."""
        if isinstance(self._intent, EditingWords):
            self.forget_intent()

    def _leave_impossible(self) -> None:
        """What was begun ends with the statement, and with the finishing of its article."""
        intent = self._intent
        if intent is None:
            return
        if intent.statement_id is None:
            is_over = self._desk.is_finished
        else:
            known = self._coding.among((intent.statement_id,)).get(intent.statement_id)
            rows = self._desk.project.library.rows([known.article_id]) if known is not None else ()
            is_over = all(row.state is AssignmentState.FINISHED for row in rows)
        if is_over:
            self.forget_intent()
            self._desk.screen.article.set_selection(None)
