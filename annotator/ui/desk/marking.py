"""The wishes about statements: tag, accept, reject, recode, move, link, value, memo, remove."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain.records import (
    ActorId,
    ActorKind,
    Candidate,
    StatementId,
    StatementLinkId,
    StatementLinkKind,
    SuggestionId,
)
from annotator.domain.text import Span

if TYPE_CHECKING:
    from annotator.ui.desk.desk import Desk


@dataclass(frozen=True, slots=True)
class EditingWords:
    """The coder changes the words of a part; the text selection is the new part until it is taken or left.

    Words elsewhere are not of that part: with a code they become a statement of their own.
    """

    statement_id: StatementId | None
    suggestion_id: SuggestionId | None
    part: int
    words: Span


@dataclass(frozen=True, slots=True)
class Linking:
    """The coder is choosing the statement that this one answers."""

    statement_id: StatementId


class Marking(QObject):
    """Turns each wish about a statement into one saved action on the desk's project."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._coding = desk.project.coding
        self._intent: EditingWords | Linking | None = None
        self._connect()

    def _connect(self) -> None:
        view, inspector = self._desk.screen.article, self._desk.screen.inspector
        view.part_dragged.connect(self._move_part)
        view.span_selected.connect(self._show_words)
        inspector.code_chosen.connect(self.give_code)
        inspector.actor_chosen.connect(self._link_actor)
        inspector.name_chosen.connect(self._link_name)
        inspector.alias_chosen.connect(self._link_alias)
        inspector.actor_removed.connect(self._unlink_actor)
        inspector.role_activated.connect(self._show_cast)
        inspector.role_left.connect(view.setFocus)
        inspector.value_chosen.connect(self._set_value)
        inspector.memo_written.connect(self._write_memo)
        inspector.removal_asked.connect(self.remove)
        inspector.link_asked.connect(self.link)
        inspector.link_followed.connect(self._desk.follow_link)
        inspector.link_removed.connect(self._unlink)
        inspector.rejection_asked.connect(self.reject)
        inspector.joining_asked.connect(self.add_part)
        self._desk.current_changed.connect(self._leave_words)

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
            self._desk.said.emit(self.tr("Select words or go to a suggestion with Tab first."))

    def tag(self, spans: Sequence[Span], code: str) -> None:
        """Mark words as a statement."""
        article = self._desk.board.article
        if article is not None:
            self._desk.act(lambda: self._coding.tag(article.id, spans, code), self._show_made)

    def accept(self, code: str, *, parts: Sequence[Span] | None = None) -> None:
        """Make the current suggestion a statement, with its actors."""
        found, shown_at = self._desk.board.suggestion, self._desk.shown_at
        if found is not None:
            self._desk.act(lambda: self._coding.accept(found.id, code, parts=parts, shown_at=shown_at), self._show_made)

    def reject(self) -> None:
        """Say that the current suggestion is no statement."""
        found, shown_at = self._desk.board.suggestion, self._desk.shown_at
        if found is None:
            self._desk.said.emit(self.tr("Space rejects a suggestion. Go to one with Tab."))
            return
        self._desk.act(lambda: self._coding.reject(found.id, shown_at=shown_at))

    def _recode(self, statement_id: StatementId, code: str) -> None:
        self._desk.act(lambda: self._coding.recode(statement_id, code))

    def _show_made(self, statement_id: StatementId) -> None:
        if isinstance(self._intent, EditingWords):
            self._forget_intent()
        self._desk.screen.article.set_selection(None)
        self._desk.choose_statement(statement_id)

    # Words ------------------------------------------------------------------------------------------------------

    def enter(self) -> None:
        """Edit the words of the current mark; or take what is being edited or linked."""
        span = self._desk.screen.article.selection()
        if isinstance(self._intent, Linking):
            self._take_link(self._intent.statement_id)
        elif isinstance(self._intent, EditingWords):
            if span is not None:
                self._take_words(self._intent, span, None)
        else:
            self._edit_words()

    def leave(self) -> None:
        """Leave what is being edited or linked as it was; with nothing of the kind, have nothing current."""
        if self._intent is None:
            self._desk.let_go()
        else:
            self._forget_intent()
            self._desk.screen.article.set_selection(None)

    def add_part(self) -> None:
        """Add the selected words to the current statement, as a further part."""
        statement, span = self._desk.board.statement, self._desk.screen.article.selection()
        if statement is None or span is None:
            self._desk.said.emit(self.tr("Choose a statement, then select the words that belong to it too."))
            return
        if self._desk.act(lambda: self._coding.add_part(statement.id, span)):
            self._desk.screen.article.set_selection(None)

    def remove_part(self, statement_id: StatementId, part: int) -> None:
        self._desk.act(lambda: self._coding.remove_part(statement_id, part))

    def _edit_words(self) -> None:
        current = self._desk.board.statement or self._desk.board.suggestion
        if current is None:
            self._desk.said.emit(self.tr("Go to a statement or a suggestion with Tab first."))
            return
        caret = self._desk.screen.article.caret()
        part = next((i for i, span in enumerate(current.parts) if span.start <= caret <= span.end), 0)
        statement = self._desk.board.statement
        self._intent = EditingWords(
            statement_id=statement.id if statement else None,
            suggestion_id=None if statement else SuggestionId(current.id),
            part=part,
            words=current.parts[part],
        )
        self._desk.screen.article.set_selection(current.parts[part])
        self._desk.asked.emit(
            self.tr("Change the words with Shift+arrows, ↑ and ↓. Enter keeps them, Esc leaves them as they were.")
            if statement
            else self.tr("Change the words with Shift+arrows, ↑ and ↓, then give the code. Esc leaves them.")
        )

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
            self._forget_intent()
            self._desk.screen.article.set_selection(None)
            self._desk.choose_statement(intent.statement_id)
            if code is not None:
                self._recode(intent.statement_id, code)
        else:
            self._desk.said.emit(self.tr("Give the code with its number."))

    def _move_part(self, statement_id: int, part: int, span: Span) -> bool:
        return self._desk.act(lambda: self._coding.move_part(StatementId(statement_id), part, span))

    # Actors, values, memo ---------------------------------------------------------------------------------------

    def _show_words(self, _span: object) -> None:
        """Selected words lead; those of a part that is being edited are still the statement's."""
        if not isinstance(self._intent, EditingWords) or self._intent.statement_id is None:
            self._desk.let_words_lead()

    def ask_role(self, role: str) -> None:
        """Ask who plays a role in the current statement."""
        if self._desk.board.statement is None:
            self._desk.said.emit(self.tr("Give it a code first; then link who speaks and about whom."))
            return
        self._desk.show_details()
        self._desk.screen.show_inspector()
        self._desk.screen.inspector.activate_role(role)

    def _show_cast(self, role: str) -> None:
        statement = self._desk.board.statement
        if statement is not None:
            actors = self._desk.project.actors
            playing = [Candidate(link.name, actors.actor(link.actor_id)) for link in statement.actors(role)]
            others = actors.cast(statement.article_id, role, near=statement.start)
            linked = {link.actor_id for link in statement.actors(role)}
            cast = playing + [one for one in others if one.actor is None or one.actor.id not in linked]
            self._desk.screen.inspector.show_cast(role, cast)

    def _link_actor(self, role: str, actor_id: int) -> None:
        statement = self._desk.board.statement
        if statement is not None:
            self._desk.act(lambda: self._coding.link_actor(statement.id, role, ActorId(actor_id)))

    def _link_name(self, role: str, name: str) -> None:
        statement = self._desk.board.statement
        if statement is not None:
            named = self._desk.project.actors.mentions(statement.article_id)
            kind = next((one.kind for one in named if one.name.casefold() == name.casefold()), ActorKind.UNKNOWN)
            self._desk.act(lambda: self._coding.link_name(statement.id, role, name, kind))

    def _link_alias(self, role: str, actor_id: int, alias: str) -> None:
        statement = self._desk.board.statement
        if statement is not None:
            self._desk.act(lambda: self._coding.link_alias(statement.id, role, ActorId(actor_id), alias))

    def _unlink_actor(self, role: str, actor_id: int) -> None:
        statement = self._desk.board.statement
        if statement is not None:
            self._desk.act(lambda: self._coding.unlink_actor(statement.id, role, ActorId(actor_id)))

    def _set_value(self, statement_id: int, variable: str, value: str | None) -> None:
        self._desk.act(lambda: self._coding.set_value(StatementId(statement_id), variable, value))

    def write_memo(self) -> None:
        """Go to the memo of the current statement."""
        if self._desk.board.statement is None:
            self._desk.said.emit(self.tr("A memo belongs to a statement. Choose one first."))
            return
        self._desk.show_details()
        self._desk.screen.show_inspector()
        self._desk.screen.inspector.focus_memo()

    def _write_memo(self, statement_id: int, memo: str) -> None:
        self._desk.act(lambda: self._coding.write_memo(StatementId(statement_id), memo))

    # Links and removal ------------------------------------------------------------------------------------------

    def remove(self) -> None:
        """Remove the current statement; undo brings it back."""
        statement = self._desk.board.statement
        if statement is None:
            self._desk.said.emit(self.tr("Choose the statement to remove first."))
            return
        if self._desk.act(lambda: self._coding.remove(statement.id)):
            self._desk.said.emit(self.tr("Statement removed. Undo brings it back."))

    def link(self) -> None:
        """Link the current statement to one that is chosen next."""
        statement = self._desk.board.statement
        if statement is None:
            self._desk.said.emit(self.tr("Choose the statement to link first."))
            return
        self._intent = Linking(statement.id)
        self._desk.asked.emit(self.tr("Go to the statement that this one answers and press Enter. Esc leaves it."))

    def _take_link(self, from_id: StatementId) -> None:
        other = self._desk.board.statement
        if other is None or other.id == from_id:
            self._desk.said.emit(self.tr("Go to another statement, then press Enter."))
            return
        self._intent = None
        if self._desk.act(lambda: self._coding.link_statements(from_id, other.id, StatementLinkKind.ANSWERS)):
            self._desk.choose_statement(from_id)
            self._desk.said.emit(self.tr("The two statements are linked."))

    def _unlink(self, link_id: int) -> None:
        self._desk.act(lambda: self._coding.unlink_statements(StatementLinkId(link_id)))

    def _forget_intent(self) -> None:
        self._intent = None
        self._desk.said.emit("")

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
            self._forget_intent()
