"""What is said of a statement beside its code: actors, answers to the codebook's questions, a memo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain.records import ActorId, ActorKind, Candidate, StatementId
from annotator.ui.desk.cast_numbers import CastNumbers

if TYPE_CHECKING:
    from annotator.ui.desk.desk import Desk


class Answering(QObject):
    """Turns what the inspector is told of the current statement into one saved action each."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._coding = desk.project.coding
        self._numbers = CastNumbers()
        desk.article_opened.connect(self._numbers.forget)
        inspector = desk.screen.inspector
        inspector.actor_chosen.connect(self._link_actor)
        inspector.name_chosen.connect(self._link_name)
        inspector.alias_chosen.connect(self._link_alias)
        inspector.actor_removed.connect(self._unlink_actor)
        inspector.role_activated.connect(self._show_cast)
        inspector.role_left.connect(desk.screen.article.setFocus)
        inspector.value_chosen.connect(self._set_value)
        inspector.values.ended.connect(desk.screen.article.setFocus)
        inspector.memo_written.connect(self._write_memo)

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
            ranked = actors.cast(statement.article_id, role, near=statement.start)
            here = {link.actor_id for link in statement.actors(role)}
            elsewhere = {link.actor_id for link in statement.links} - here
            others = [one for one in ranked if one.actor is None or one.actor.id not in here]
            # Who speaks is seldom who is meant: those with another role here stand last.
            others.sort(key=lambda one: one.actor is not None and one.actor.id in elsewhere)
            cast = [*playing, *others]
            self._desk.screen.inspector.show_cast(role, cast, self._numbers.of(cast))

    def _link_actor(self, role: str, actor_id: int) -> None:
        statement = self._desk.board.statement
        if statement is not None:
            self._desk.code(lambda: self._coding.link_actor(statement.id, role, ActorId(actor_id)))

    def _link_name(self, role: str, name: str) -> None:
        statement = self._desk.board.statement
        if statement is not None:
            named = self._desk.project.actors.mentions(statement.article_id)
            kind = next((one.kind for one in named if one.name.casefold() == name.casefold()), ActorKind.UNKNOWN)
            self._desk.code(lambda: self._coding.link_name(statement.id, role, name, kind))

    def _link_alias(self, role: str, actor_id: int, alias: str) -> None:
        statement = self._desk.board.statement
        if statement is not None:
            self._desk.code(lambda: self._coding.link_alias(statement.id, role, ActorId(actor_id), alias))

    def _unlink_actor(self, role: str, actor_id: int) -> None:
        statement = self._desk.board.statement
        if statement is not None:
            self._desk.code(lambda: self._coding.unlink_actor(statement.id, role, ActorId(actor_id)))

    def _set_value(self, statement_id: int, variable: str, value: str | None) -> None:
        self._desk.code(lambda: self._coding.set_value(StatementId(statement_id), variable, value))

    def write_memo(self) -> None:
        """Go to the memo of the current statement."""
        if self._desk.board.statement is None:
            self._desk.said.emit(self.tr("A memo belongs to a statement. Choose one first."))
            return
        self._desk.show_details()
        self._desk.screen.show_inspector()
        self._desk.screen.inspector.focus_memo()

    def answer(self) -> None:
        """Go to the first question that the codebook asks about the current statement."""
        statement = self._desk.board.statement
        if statement is None:
            self._desk.said.emit(self.tr("Questions are asked about a statement. Choose one first."))
            return
        self._desk.show_details()
        self._desk.screen.show_inspector()
        if not self._desk.screen.inspector.focus_values():
            code = self._desk.project.codebook.code(statement.code).name
            self._desk.said.emit(self.tr("The codebook asks nothing further about “{code}”.").format(code=code))

    def _write_memo(self, statement_id: int, memo: str) -> None:
        self._desk.code(lambda: self._coding.write_memo(StatementId(statement_id), memo))
