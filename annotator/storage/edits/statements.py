"""Writing statements: what they cover, their code, actors, values, memo and links."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from annotator.domain.codebook import Role
from annotator.domain.errors import NotAllowed
from annotator.domain.records import (
    ActorId,
    ActorKind,
    ArticleId,
    Coder,
    Origin,
    StatementId,
    StatementLinkId,
    StatementLinkKind,
    SuggestionId,
    SuggestionMode,
)
from annotator.domain.text import Span, canonicalize, united
from annotator.storage import schema
from annotator.storage.edits.actors import CONFIRMED, ActorEdits
from annotator.storage.edits.rows import row_of
from annotator.storage.edits.suggestions import SuggestionEdits
from annotator.storage.queries.suggestions import SuggestionQueries


class StatementEdits:
    """Makes and changes the coder's own statements. Codes, roles and variables were checked by the caller.

    The parts of a statement lie inside the article, hold more than blanks, and neither overlap nor touch: those that
    would are made one.
    """

    def __init__(self, session: Session, coder: Coder, now: str, suggestions: SuggestionEdits) -> None:
        self._session = session
        self._coder = coder
        self._now = now
        self._suggestions = suggestions
        self._texts: dict[ArticleId, str] = {}

    def article_of(self, statement_id: StatementId) -> ArticleId:
        return ArticleId(self.own(statement_id).article_id)

    def add(
        self,
        article_id: ArticleId,
        spans: Sequence[Span],
        code: str,
        *,
        roles: Iterable[Role] = (),
        shown_at: datetime | None = None,
    ) -> StatementId:
        """Mark spans. An open suggestion that they take up is decided by it, unless suggestions are off.

        Its actors then come along in those of the roles that they play, as by accepting it.
        """
        statement = self._new(article_id, spans, code)
        if statement.suggestions != SuggestionMode.OFF:
            suggestion_id = self._suggestions.taken_up_by(article_id, united(spans))
            if suggestion_id is not None:
                self._take_actors(statement, suggestion_id, {role.key: role for role in roles})
                self._decide(statement, suggestion_id, shown_at)
        return StatementId(statement.id)

    def settle(self, article_id: ArticleId, spans: Sequence[Span], code: str) -> StatementId:
        """Mark spans for the settled version: no suggestion was in sight, and none is decided by it."""
        statement = self._new(article_id, spans, code)
        statement.origin, statement.suggestions = Origin.ADJUDICATED.value, SuggestionMode.OFF.value
        return StatementId(statement.id)

    def accept(
        self,
        suggestion_id: SuggestionId,
        code: str,
        *,
        parts: Sequence[Span] | None,
        roles: Iterable[Role],
        shown_at: datetime | None,
    ) -> StatementId:
        """Make a statement of a suggestion, with the suggested actors in those of the roles that they play."""
        suggestion = row_of(self._session, schema.Suggestion, suggestion_id)
        spans = self._suggestions.content(suggestion_id) if parts is None else parts
        statement = self._new(ArticleId(suggestion.article_id), spans, code)
        self._take_actors(statement, suggestion_id, {role.key: role for role in roles})
        self._decide(statement, suggestion_id, shown_at)
        return StatementId(statement.id)

    def recode(self, statement_id: StatementId, code: str) -> None:
        statement = self.own(statement_id)
        if statement.code != code:
            statement.code = code
            self.touch(statement)

    def parts(self, statement_id: StatementId) -> tuple[Span, ...]:
        return tuple(Span(row.start, row.stop) for row in self._parts(self.own(statement_id)))

    def set_parts(self, statement_id: StatementId, spans: Sequence[Span]) -> None:
        statement = self.own(statement_id)
        rows = self._parts(statement)
        wanted = self._quoted(ArticleId(statement.article_id), spans)
        if [(row.start, row.stop) for row in rows] == [(span.start, span.end) for span, _quote in wanted]:
            return
        for row, (span, quote) in zip(rows, wanted, strict=False):
            row.start, row.stop, row.quote = span.start, span.end, quote
        for row in rows[len(wanted) :]:
            self._session.delete(row)
        self._session.add_all(_part(statement, span, quote) for span, quote in wanted[len(rows) :])
        self.touch(statement)

    def remove(self, statement_id: StatementId) -> None:
        """Remove a statement and everything that hangs on it; the suggestion behind it is open again."""
        statement = self.own(statement_id)
        self._suggestions.reopen(statement)
        link = schema.StatementLink
        touching = select(link).where((link.from_id == statement_id) | (link.to_id == statement_id))
        for row in self._session.scalars(touching).all():
            self._session.delete(row)
        for table in (schema.Part, schema.ActorLink, schema.StatementValue):
            for hanging in self._session.scalars(select(table).where(table.statement_id == statement_id)).all():
                self._session.delete(hanging)
        self._session.delete(statement)

    def link_actor(self, statement_id: StatementId, role: Role, actor_id: ActorId) -> None:
        """Link an actor: in the place of those that only a suggestion named, or of any where the role takes one."""
        statement = self.own(statement_id)
        row_of(self._session, schema.Actor, actor_id)
        rows = [row for row in self._links(statement) if row.role == role.key]
        linked = next((row for row in rows if row.actor_id == actor_id), None)
        others = [row for row in rows if row is not linked and not (role.several and row.confirmed)]
        if linked and linked.confirmed and not others:
            return
        if linked:
            _confirm(linked)
        else:
            self._session.add(_link(statement, role.key, actor_id, confirmed=True))
        for other in others:
            self._session.delete(other)
        self.touch(statement)

    def doubt_actor(self, statement_id: StatementId, role: str, actor_id: ActorId) -> None:
        """Let a link be what only a suggestion says."""
        for row in self._links(self.own(statement_id)):
            if (row.role, row.actor_id) == (role, actor_id):
                row.confirmed = False

    def unlink_actor(self, statement_id: StatementId, role: str, actor_id: ActorId) -> None:
        statement = self.own(statement_id)
        for row in self._links(statement):
            if row.role == role and row.actor_id == actor_id:
                self._session.delete(row)
                self.touch(statement)

    def confirm_actors(self, statement_id: StatementId) -> None:
        statement = self.own(statement_id)
        for row in self._links(statement):
            if not row.confirmed:
                _confirm(row)
                self.touch(statement)

    def set_value(self, statement_id: StatementId, variable: str, value: str | None) -> None:
        statement = self.own(statement_id)
        table = schema.StatementValue
        query = select(table).where(table.statement_id == statement_id, table.variable == variable)
        row = self._session.scalars(query).one_or_none()
        if value == (row.value if row else None):
            return
        if value is None:
            self._session.delete(row)
        elif row is None:
            self._session.add(table(statement_id=statement_id, variable=variable, value=value))
        else:
            row.value = value
        self.touch(statement)

    def write_memo(self, statement_id: StatementId, memo: str) -> None:
        statement = self.own(statement_id)
        words = canonicalize(memo)
        if statement.memo != words:
            statement.memo = words
            self.touch(statement)

    def link(self, from_id: StatementId, to_id: StatementId, kind: StatementLinkKind) -> None:
        """Link one of the coder's statements to any statement; a link that is there already stays as it is."""
        if from_id == to_id:
            raise NotAllowed("A statement can't be linked to itself. Choose another one.")
        self.own(from_id)
        row_of(self._session, schema.Statement, to_id)
        table = schema.StatementLink
        same = (table.from_id == from_id, table.to_id == to_id, table.kind == kind.value)
        if self._session.scalar(select(table.id).where(*same)) is None:
            self._session.add(table(from_id=from_id, to_id=to_id, kind=kind.value))

    def unlink(self, link_id: StatementLinkId) -> None:
        link = row_of(self._session, schema.StatementLink, link_id)
        self.own(StatementId(link.from_id))
        self._session.delete(link)

    def _new(self, article_id: ArticleId, spans: Sequence[Span], code: str) -> schema.Statement:
        quoted = self._quoted(article_id, spans)
        statement = schema.Statement(
            article_id=article_id,
            coder_id=self._coder.id,
            code=code,
            origin=Origin.MANUAL.value,
            suggestions=self._mode(article_id).value,
            codebook_version=self._codebook_version(),
            created_at=self._now,
            changed_at=self._now,
        )
        self._session.add(statement)
        self._session.flush()
        self._session.add_all(_part(statement, span, quote) for span, quote in quoted)
        return statement

    def _decide(self, statement: schema.Statement, suggestion_id: SuggestionId, shown_at: datetime | None) -> None:
        statement.suggestion_id = suggestion_id
        self._suggestions.follow(statement, self._suggestions.open_decision(suggestion_id, shown_at))

    def _take_actors(self, statement: schema.Statement, suggestion_id: SuggestionId, roles: dict[str, Role]) -> None:
        register = ActorEdits(self._session)
        taken: set[tuple[str, int]] = set()
        for found in self._suggestions.actors(suggestion_id):
            role = roles.get(found.role)
            is_full = role is None or (not role.several and any(key == role.key for key, _actor in taken))
            if is_full:
                continue
            actor_id = register.find_or_add(found.name, ActorKind(found.kind))
            if (found.role, actor_id) not in taken:
                taken.add((found.role, actor_id))
                self._session.add(_link(statement, found.role, actor_id, confirmed=False))

    def own(self, statement_id: StatementId) -> schema.Statement:
        """The row of one of the coder's statements. Raises NotFound, and NotAllowed where it is another's."""
        statement = row_of(self._session, schema.Statement, statement_id)
        if statement.coder_id != self._coder.id:
            raise NotAllowed("This statement is another coder's. Only its own coder can change it.")
        return statement

    def touch(self, statement: schema.Statement) -> None:
        """Note that the coder has changed it; the decision about the suggestion behind it follows."""
        statement.changed_at = self._now
        statement.codebook_version = self._codebook_version()
        self._suggestions.follow(statement)

    def _quoted(self, article_id: ArticleId, spans: Sequence[Span]) -> list[tuple[Span, str]]:
        """The spans in order, united, with their words. Raises NotAllowed where one is not a stretch of the text."""
        if not spans:
            raise NotAllowed("A statement needs at least one stretch of text. Select some.")
        text = self.text(article_id)
        quoted = [(span, span.of(text)) for span in united(spans)]
        if quoted[-1][0].end > len(text):
            raise NotAllowed("The stretch reaches beyond the end of the article. Select inside the text.")
        if not all(quote.strip() for _span, quote in quoted):
            raise NotAllowed("The stretch holds only blanks. Select some words.")
        return quoted

    def text(self, article_id: ArticleId) -> str:
        """The article's text, read once in an action however much is marked in it. Raises NotFound."""
        if article_id not in self._texts:
            text_id = row_of(self._session, schema.Article, article_id).text_id
            table = schema.ArticleText
            self._texts = {article_id: self._session.scalars(select(table.text).where(table.id == text_id)).one()}
        return self._texts[article_id]

    def _parts(self, statement: schema.Statement) -> Sequence[schema.Part]:
        part = schema.Part
        return self._session.scalars(select(part).where(part.statement_id == statement.id).order_by(part.start)).all()

    def _links(self, statement: schema.Statement) -> Sequence[schema.ActorLink]:
        link = schema.ActorLink
        return self._session.scalars(select(link).where(link.statement_id == statement.id).order_by(link.id)).all()

    def _mode(self, article_id: ArticleId) -> SuggestionMode:
        return SuggestionQueries(self._session.connection()).mode(article_id, self._coder.id)

    def _codebook_version(self) -> int:
        return self._session.scalars(select(func.max(schema.CodebookVersion.version))).one()


def _part(statement: schema.Statement, span: Span, quote: str) -> schema.Part:
    return schema.Part(statement_id=statement.id, start=span.start, stop=span.end, quote=quote)


def _confirm(link: schema.ActorLink) -> None:
    link.confirmed = True
    link.linked = [[uuid, CONFIRMED] for uuid, _confirmed in link.linked]


def _link(statement: schema.Statement, role: str, actor_id: ActorId, *, confirmed: bool) -> schema.ActorLink:
    return schema.ActorLink(statement_id=statement.id, role=role, actor_id=actor_id, confirmed=confirmed)
