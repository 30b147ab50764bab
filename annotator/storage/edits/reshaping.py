"""Writing what makes two statements of one, and one of several."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Final
from uuid import uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from annotator.domain.codebook import Role
from annotator.domain.errors import NotAllowed
from annotator.domain.records import ActorId, ArticleId, Origin, StatementId
from annotator.domain.text import Span, tidied, united
from annotator.storage import schema
from annotator.storage.edits.statements import StatementEdits
from annotator.storage.edits.suggestions import SuggestionEdits

_OF_SUGGESTIONS: Final = (Origin.SUGGESTION_ACCEPTED.value, Origin.SUGGESTION_CHANGED.value)


class ReshapingEdits:
    """Splits and joins the coder's own statements."""

    def __init__(self, session: Session, statements: StatementEdits, suggestions: SuggestionEdits, now: str) -> None:
        self._session = session
        self._statements = statements
        self._suggestions = suggestions
        self._now = now

    def split(self, statement_id: StatementId, at: int) -> StatementId:
        """Give everything from a code point on to a new statement that says the same. Gives back the new one.

        The memo, the links and the decision about the suggestion that it was made of stay with the first: a decision
        has one statement. But where the words of the second come from is said of it too: nobody found it by hand.
        """
        first = self._statements.own(statement_id)
        article_id = ArticleId(first.article_id)
        text = self._statements.text(article_id)
        before, after = _halves(text, self._statements.parts(statement_id), at)
        second = self._copy(first)
        self._session.add_all(
            schema.Part(statement_id=second.id, start=part.start, stop=part.end, quote=part.of(text)) for part in after
        )
        self._statements.set_parts(statement_id, before)
        return StatementId(second.id)

    def join(
        self,
        statement_id: StatementId,
        others: Sequence[StatementId],
        *,
        roles: Mapping[str, Role],
        variables: Collection[str],
    ) -> None:
        """Let a statement take in others of its article: their parts, actors, memos, links and what they decided.

        Where they differ it stays as it is: its code, the actor of a role that takes one only, its answers. Of the
        others' answers those to ``variables`` are taken that it lacks.
        """
        kept = self._statements.own(statement_id)
        gone = [self._statements.own(other) for other in others]
        if any(row.article_id != kept.article_id for row in gone):
            raise NotAllowed("Statements of different articles can't be joined. Link them instead.")
        parts = [part for each in (statement_id, *others) for part in self._statements.parts(each)]
        memos = [kept.memo, *(row.memo for row in gone)]
        kept.memo = "\n\n".join(dict.fromkeys(memo for memo in memos if memo.strip()))
        for row in gone:
            self._take_actors(kept, row, roles)
            self._take_values(kept, row, variables)
            self._move_links(kept, row)
            self._suggestions.hand_over(row, kept)
        self._session.flush()
        for other in others:
            self._statements.remove(other)
        self._statements.set_parts(statement_id, _closed(self._statements.text(ArticleId(kept.article_id)), parts))
        self._statements.touch(kept)

    def _copy(self, first: schema.Statement) -> schema.Statement:
        """A statement of the same code, actors and answers that marks nothing yet."""
        made_of_suggestion = first.origin in _OF_SUGGESTIONS
        second = schema.Statement(
            uuid=str(uuid4()),
            article_id=first.article_id,
            coder_id=first.coder_id,
            code=first.code,
            origin=Origin.SUGGESTION_CHANGED.value if made_of_suggestion else first.origin,
            suggestions=first.suggestions,
            codebook_version=first.codebook_version,
            created_at=self._now,
            changed_at=self._now,
        )
        self._session.add(second)
        self._session.flush()
        link, value = schema.ActorLink, schema.StatementValue
        for row in self._session.scalars(select(link).where(link.statement_id == first.id).order_by(link.id)).all():
            self._session.add(_linked(second, row))
        for answer in self._session.scalars(select(value).where(value.statement_id == first.id)).all():
            self._session.add(value(statement_id=second.id, variable=answer.variable, value=answer.value))
        return second

    def _take_actors(self, kept: schema.Statement, gone: schema.Statement, roles: Mapping[str, Role]) -> None:
        link = schema.ActorLink
        mine = self._session.scalars(select(link).where(link.statement_id == kept.id)).all()
        theirs = self._session.scalars(select(link).where(link.statement_id == gone.id).order_by(link.id)).all()
        for row in theirs:
            of_role = [each for each in mine if each.role == row.role]
            same = next((each for each in of_role if each.actor_id == row.actor_id), None)
            role = roles.get(row.role)
            if same is None and (not of_role or (role is not None and role.several)):
                self._session.add(_linked(kept, row))
            elif same is not None and row.confirmed and not same.confirmed and role is not None:
                self._statements.link_actor(StatementId(kept.id), role, ActorId(row.actor_id))
        self._session.flush()

    def _take_values(self, kept: schema.Statement, gone: schema.Statement, variables: Collection[str]) -> None:
        value = schema.StatementValue
        answered = set(self._session.scalars(select(value.variable).where(value.statement_id == kept.id)))
        for row in self._session.scalars(select(value).where(value.statement_id == gone.id)).all():
            if row.variable in variables and row.variable not in answered:
                self._session.add(value(statement_id=kept.id, variable=row.variable, value=row.value))
        self._session.flush()

    def _move_links(self, kept: schema.Statement, gone: schema.Statement) -> None:
        """A link is known by its two ends: a moved one is another link. None leads from a statement to itself."""
        link = schema.StatementLink
        touching = (link.from_id.in_((kept.id, gone.id))) | (link.to_id.in_((kept.id, gone.id)))
        rows = self._session.scalars(select(link).where(touching).order_by(link.id)).all()
        there = {(row.from_id, row.to_id, row.kind) for row in rows}
        for row in rows:
            ends = [kept.id if end == gone.id else end for end in (row.from_id, row.to_id)]
            if gone.id in (row.from_id, row.to_id):
                self._session.delete(row)
                moved = (ends[0], ends[1], row.kind)
                if ends[0] != ends[1] and moved not in there:
                    there.add(moved)
                    self._session.add(link(from_id=ends[0], to_id=ends[1], kind=row.kind))
        self._session.flush()


def _linked(statement: schema.Statement, row: schema.ActorLink) -> schema.ActorLink:
    return schema.ActorLink(
        statement_id=statement.id,
        role=row.role,
        actor_id=row.actor_id,
        confirmed=row.confirmed,
        linked=[list(one) for one in row.linked],
    )


def _halves(text: str, parts: Sequence[Span], at: int) -> tuple[list[Span], list[Span]]:
    """What lies before a code point and what lies from it on, without blank ends. Raises NotAllowed."""
    before = [found for part in parts if part.start < at and (found := tidied(text, part.start, min(part.end, at)))]
    after = [found for part in parts if part.end > at and (found := tidied(text, max(part.start, at), part.end))]
    if not before or not after:
        raise NotAllowed("There is nothing to split here. Put the caret between two words of the statement.")
    return before, after


def _closed(text: str, parts: Sequence[Span]) -> list[Span]:
    """The parts in order, those between which there are only blanks as one: what was split is whole again."""
    out: list[Span] = []
    for part in united(parts):
        if out and not text[out[-1].end : part.start].strip():
            out[-1] = Span(out[-1].start, part.end)
        else:
            out.append(part)
    return out
