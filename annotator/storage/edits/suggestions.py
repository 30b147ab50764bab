"""Writing what coders decide about suggestions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from annotator.domain.errors import NotAllowed
from annotator.domain.findings import SuggestionSetup
from annotator.domain.records import ArticleId, Coder, DecisionKind, Origin, SuggestionId, SuggestionMode
from annotator.domain.text import Span, holds_most, shared
from annotator.storage import schema
from annotator.storage.edits.rows import row_of

_ORIGIN = {
    DecisionKind.ACCEPTED: Origin.SUGGESTION_ACCEPTED,
    DecisionKind.CHANGED: Origin.SUGGESTION_CHANGED,
}


class SuggestionEdits:
    """Records decisions, each with what was suggested and what the coder made of it.

    A suggestion is *accepted* by a statement with exactly its parts and, where the coder was shown its code, that
    code. A statement with other parts, or another code than the one shown, is a suggestion *changed*. The actors
    do not count: they are recorded in ``final`` and can be compared there. Editing the statement later decides
    anew; removing it opens the suggestion again.

    Words marked by hand are a suggestion *taken up* where they hold at least half of its characters: then it is the
    same stretch, found by both. Words that only touch it, or a few inside it, are another statement, such as the
    denial inside a suggested accusation, and it stays open.
    """

    def __init__(self, session: Session, coder: Coder, now: str) -> None:
        self._session = session
        self._coder = coder
        self._now = now

    def set_up(self, setup: SuggestionSetup) -> None:
        row = self._session.scalars(select(schema.Project)).one()
        row.pipeline = setup.pipeline
        row.rules_off = sorted(setup.rules.rules_off)
        row.cues_off = sorted(setup.rules.cues_off)
        row.cues_added = [list(added) for added in sorted(setup.rules.cues_added)]

    def taken_up_by(self, article_id: ArticleId, parts: Sequence[Span]) -> SuggestionId | None:
        """The open suggestion that the parts hold most of; of several, that with the most characters in them."""
        suggestion, span, decision = schema.Suggestion, schema.SuggestionSpan, schema.Decision
        mine = (decision.suggestion_id == suggestion.id) & (decision.coder_id == self._coder.id)
        query = (
            select(suggestion.id)
            .join(span, (span.suggestion_id == suggestion.id) & (span.part == "content"))
            .join(decision, mine, isouter=True)
            .where(suggestion.article_id == article_id, suggestion.retired.is_(False), decision.id.is_(None))
            .where(span.start < parts[-1].end, span.stop > parts[0].start)
        )
        near = [SuggestionId(found) for found in self._session.scalars(query.distinct())]
        contents = {found: self.content(found) for found in near}
        held = {found: shared(parts, content) for found, content in contents.items() if holds_most(parts, content)}
        return max(held, key=lambda found: (held[found], -found), default=None)

    def content(self, suggestion_id: SuggestionId) -> tuple[Span, ...]:
        span = schema.SuggestionSpan
        query = select(span.start, span.stop).where(span.suggestion_id == suggestion_id, span.part == "content")
        return tuple(Span(start, stop) for start, stop in self._session.execute(query.order_by(span.start)))

    def actors(self, suggestion_id: SuggestionId) -> Sequence[schema.SuggestionActor]:
        actor = schema.SuggestionActor
        return self._session.scalars(select(actor).where(actor.suggestion_id == suggestion_id).order_by(actor.id)).all()

    def reject(self, suggestion_id: SuggestionId, shown_at: datetime | None) -> ArticleId:
        """Record that the coder refuses it. Gives back its article. Raises NotAllowed where it is decided."""
        decision = self.open_decision(suggestion_id, shown_at)
        decision.kind = DecisionKind.REJECTED.value
        self._session.add(decision)
        return ArticleId(row_of(self._session, schema.Suggestion, suggestion_id).article_id)

    def open_decision(self, suggestion_id: SuggestionId, shown_at: datetime | None) -> schema.Decision:
        """A decision still to be made out. One that only says passed by is taken up again."""
        suggestion = row_of(self._session, schema.Suggestion, suggestion_id)
        earlier = self._decision(suggestion_id)
        if earlier is not None and earlier.kind != DecisionKind.PASSED:
            raise NotAllowed("You have decided about this suggestion already. Undo that first to decide anew.")
        decision = earlier or self._new_decision(suggestion)
        decision.shown_at = shown_at.isoformat() if shown_at else None
        decision.decided_at = self._now
        return decision

    def follow(self, statement: schema.Statement, decision: schema.Decision | None = None) -> None:
        """Bring the decision and the statement's origin in line with what the statement is now."""
        if statement.suggestion_id is None:
            return
        decision = decision or self._decision(SuggestionId(statement.suggestion_id))
        if decision is None:
            return
        self._session.flush()
        final = self._of_statement(statement)
        suggested = decision.suggested
        code_was_shown = statement.suggestions == SuggestionMode.WHERE_AND_WHAT
        is_same = final["parts"] == suggested["parts"] and (final["code"] == suggested["code"] or not code_was_shown)
        kind = DecisionKind.ACCEPTED if is_same else DecisionKind.CHANGED
        decision.kind = kind.value
        decision.final = final
        decision.statement_id = statement.id
        statement.origin = _ORIGIN[kind].value
        self._session.add(decision)
        self._follow_others(statement, final)

    def hand_over(self, gone: schema.Statement, kept: schema.Statement) -> None:
        """What was decided by a statement is decided by the one that it becomes a part of: not as it was suggested."""
        row = schema.Decision
        for decision in self._session.scalars(select(row).where(row.statement_id == gone.id)):
            decision.statement_id = kept.id
            decision.kind = DecisionKind.CHANGED.value
        if kept.suggestion_id is None:
            kept.suggestion_id = gone.suggestion_id

    def _follow_others(self, statement: schema.Statement, final: dict[str, Any]) -> None:
        """The other suggestions of which the statement was joined."""
        row = schema.Decision
        others = (row.statement_id == statement.id, row.suggestion_id != statement.suggestion_id)
        for decision in self._session.scalars(select(row).where(*others)):
            decision.final = final

    def reopen(self, statement: schema.Statement) -> None:
        """Take back the decision that made a statement which goes."""
        for decision in self._session.scalars(
            select(schema.Decision).where(schema.Decision.statement_id == statement.id)
        ):
            self._session.delete(decision)

    def pass_by(self, article_id: ArticleId) -> None:
        """Record of each suggestion still open that the coder finished the article without deciding."""
        decision, suggestion = schema.Decision, schema.Suggestion
        decided = select(decision.suggestion_id).where(decision.coder_id == self._coder.id)
        still_open = (suggestion.article_id == article_id, suggestion.retired.is_(False), suggestion.id.not_in(decided))
        for row in self._session.scalars(select(suggestion).where(*still_open).order_by(suggestion.id)).all():
            passed = self._new_decision(row)
            passed.kind = DecisionKind.PASSED.value
            passed.decided_at = self._now
            self._session.add(passed)

    def take_up_again(self, article_id: ArticleId) -> None:
        """Open what was passed by."""
        decision, suggestion = schema.Decision, schema.Suggestion
        query = (
            select(decision)
            .join(suggestion, suggestion.id == decision.suggestion_id)
            .where(suggestion.article_id == article_id, decision.coder_id == self._coder.id)
            .where(decision.kind == DecisionKind.PASSED.value)
        )
        for row in self._session.scalars(query):
            self._session.delete(row)

    def _decision(self, suggestion_id: SuggestionId) -> schema.Decision | None:
        row = schema.Decision
        mine = (row.suggestion_id == suggestion_id, row.coder_id == self._coder.id)
        return self._session.scalars(select(row).where(*mine)).one_or_none()

    def _new_decision(self, suggestion: schema.Suggestion) -> schema.Decision:
        suggestion_id = SuggestionId(suggestion.id)
        suggested = _snapshot(
            suggestion.code,
            self.content(suggestion_id),
            [(actor.role, actor.name) for actor in self.actors(suggestion_id)],
        )
        return schema.Decision(suggestion_id=suggestion.id, coder_id=self._coder.id, suggested=suggested)

    def _of_statement(self, statement: schema.Statement) -> dict[str, Any]:
        part, link, actor = schema.Part, schema.ActorLink, schema.Actor
        parts = self._session.execute(
            select(part.start, part.stop).where(part.statement_id == statement.id).order_by(part.start)
        )
        actors = self._session.execute(
            select(link.role, actor.name)
            .join(actor, actor.id == link.actor_id)
            .where(link.statement_id == statement.id)
            .order_by(link.id)
        )
        return _snapshot(
            statement.code,
            [Span(start, stop) for start, stop in parts],
            [(role, name) for role, name in actors],
        )


def _snapshot(code: str, parts: Sequence[Span], actors: Sequence[tuple[str, str]]) -> dict[str, Any]:
    """Code, parts and actors as the JSON of a decision."""
    return {
        "code": code,
        "parts": [[part.start, part.end] for part in parts],
        "actors": [list(actor) for actor in actors],
    }
