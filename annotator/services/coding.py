"""A coder's statements: tagging, suggestions accepted and rejected, actors, values, memos, links."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime

from annotator.domain.changes import ActionKind
from annotator.domain.codebook import Codebook
from annotator.domain.errors import NotAllowed
from annotator.domain.records import (
    ActorId,
    ActorKind,
    ArticleId,
    Coder,
    Statement,
    StatementId,
    StatementLink,
    StatementLinkId,
    StatementLinkKind,
    SuggestionId,
)
from annotator.domain.text import Span
from annotator.services.codebook_rules import check_code, check_value, role_to_give
from annotator.storage.edits import Edits
from annotator.storage.store import Store


class Coding:
    """One coder's actions: each is saved before it returns, and can be undone."""

    def __init__(self, store: Store, coder: Coder, *, codebook: Callable[[], Codebook]) -> None:
        self._statements = store.queries.statements
        self._journal = store.journal
        self._coder = coder
        self._codebook = codebook

    def statements(self, article_id: ArticleId) -> Sequence[Statement]:
        """This coder's statements in an article, in the order of the text."""
        return self._statements.of_article(article_id, self._coder.id)

    def statement(self, statement_id: StatementId) -> Statement:
        """Raises NotFound."""
        return self._statements.statement(statement_id)

    def among(self, ids: Iterable[StatementId]) -> Mapping[StatementId, Statement]:
        """Those of this coder's statements that are there, by their id."""
        found = self._statements.with_ids(list(ids))
        return {statement.id: statement for statement in found if statement.coder.id == self._coder.id}

    def links(self, statement_id: StatementId) -> Sequence[StatementLink]:
        """The links from and to a statement."""
        return self._statements.links(statement_id)

    def links_in(self, article_id: ArticleId) -> Sequence[StatementLink]:
        """The links from and to this coder's statements in an article, also those that lead to others."""
        return self._statements.links_in(article_id, self._coder.id)

    def tag(
        self, article_id: ArticleId, spans: Sequence[Span], code: str, *, shown_at: datetime | None = None
    ) -> StatementId:
        """Mark stretches of text as a statement.

        An open suggestion of which they hold at least half is taken up by it, with its actors, as by accepting it;
        any other that they touch stays open.
        """
        check_code(self._codebook(), code)
        roles = self._codebook().current_roles
        with self._journal.action(ActionKind.TAG, self._coder) as edits:
            statement_id = edits.statements.add(article_id, spans, code, roles=roles, shown_at=shown_at)
            edits.articles.begin(article_id)
        return statement_id

    def accept(
        self,
        suggestion_id: SuggestionId,
        code: str,
        *,
        parts: Sequence[Span] | None = None,
        shown_at: datetime | None = None,
    ) -> StatementId:
        """Make a statement of a suggestion, its actors linked but to be confirmed; with other ``parts`` if given."""
        check_code(self._codebook(), code)
        roles = self._codebook().current_roles
        with self._journal.action(ActionKind.ACCEPT, self._coder) as edits:
            statement_id = edits.statements.accept(suggestion_id, code, parts=parts, roles=roles, shown_at=shown_at)
            edits.articles.begin(edits.statements.article_of(statement_id))
        return statement_id

    def reject(self, suggestion_id: SuggestionId, *, shown_at: datetime | None = None) -> None:
        """Record that a suggestion is not a statement."""
        with self._journal.action(ActionKind.REJECT, self._coder) as edits:
            edits.articles.begin(edits.suggestions.reject(suggestion_id, shown_at))

    def recode(self, statement_id: StatementId, code: str) -> None:
        check_code(self._codebook(), code)
        with self._journal.action(ActionKind.RECODE, self._coder) as edits:
            edits.statements.recode(statement_id, code)

    def move_part(self, statement_id: StatementId, index: int, span: Span) -> None:
        """Let a part cover another stretch. Parts that come to touch become one."""
        with self._changed_parts(ActionKind.MOVE_EDGE, statement_id) as parts:
            _check_index(parts, index)
            parts[index] = span

    def add_part(self, statement_id: StatementId, span: Span) -> None:
        """Let a statement cover a further stretch."""
        with self._changed_parts(ActionKind.ADD_PART, statement_id) as parts:
            parts.append(span)

    def remove_part(self, statement_id: StatementId, index: int) -> None:
        with self._changed_parts(ActionKind.REMOVE_PART, statement_id) as parts:
            _check_index(parts, index)
            if len(parts) == 1:
                raise NotAllowed("This is the statement's only part. Remove the statement instead.")
            del parts[index]

    def remove(self, statement_id: StatementId) -> None:
        """Remove a statement with all that hangs on it. A suggestion that it was made of is open again."""
        with self._journal.action(ActionKind.REMOVE, self._coder) as edits:
            edits.statements.remove(statement_id)

    def split(self, statement_id: StatementId, at: int) -> tuple[StatementId, StatementId]:
        """Make two statements of one at a code point: both have its code, actors and answers.

        Memo, links and the suggestion behind it stay with the first. Raises NotAllowed where one would be empty.
        """
        with self._journal.action(ActionKind.SPLIT, self._coder) as edits:
            second = edits.reshaping.split(statement_id, at)
        return statement_id, second

    def join(self, ids: Sequence[StatementId]) -> StatementId:
        """Let the first statement take in the others of its article; where they differ it stays as it is.

        Their parts, actors and memos come together, and links lead to the one that stays. Raises NotAllowed.
        """
        kept, *others = dict.fromkeys(ids)
        if not others:
            raise NotAllowed("It takes two statements to join them. Choose another one.")
        codebook = self._codebook()
        asked = frozenset(known.key for known in codebook.variables_for(self.statement(kept).code))
        roles = {role.key: role for role in codebook.roles}
        with self._journal.action(ActionKind.JOIN, self._coder) as edits:
            edits.reshaping.join(kept, others, roles=roles, variables=asked)
        return kept

    def link_actor(self, statement_id: StatementId, role: str, actor_id: ActorId) -> None:
        """Link an actor; where the role takes one only, in the place of the one that has it."""
        known_role = role_to_give(self._codebook(), role)
        with self._journal.action(ActionKind.LINK_ACTOR, self._coder) as edits:
            edits.statements.link_actor(statement_id, known_role, actor_id)

    def link_name(
        self, statement_id: StatementId, role: str, name: str, kind: ActorKind = ActorKind.UNKNOWN
    ) -> ActorId:
        """Link the actor of that name or alias, whatever the case; one that the register lacks is entered first."""
        known_role = role_to_give(self._codebook(), role)
        with self._journal.action(ActionKind.LINK_ACTOR, self._coder) as edits:
            actor_id = edits.actors.find_or_add(name, kind)
            edits.statements.link_actor(statement_id, known_role, actor_id)
        return actor_id

    def link_alias(self, statement_id: StatementId, role: str, actor_id: ActorId, alias: str) -> None:
        """Link an actor and enter another name of it, as one action. Raises NotAllowed where it is another’s name."""
        known_role = role_to_give(self._codebook(), role)
        with self._journal.action(ActionKind.LINK_ACTOR, self._coder) as edits:
            edits.actors.add_alias(actor_id, alias)
            edits.statements.link_actor(statement_id, known_role, actor_id)

    def unlink_actor(self, statement_id: StatementId, role: str, actor_id: ActorId) -> None:
        with self._journal.action(ActionKind.UNLINK_ACTOR, self._coder) as edits:
            edits.statements.unlink_actor(statement_id, role, actor_id)

    def confirm_actors(self, statement_id: StatementId) -> None:
        """Say that the actors that a suggestion brought along are right."""
        with self._journal.action(ActionKind.CONFIRM_ACTOR, self._coder) as edits:
            edits.statements.confirm_actors(statement_id)

    def set_value(self, statement_id: StatementId, variable: str, value: str | None) -> None:
        """Answer one of the codebook's questions; None takes the answer away."""
        check_value(self._codebook(), variable, value)
        with self._journal.action(ActionKind.SET_VALUE, self._coder) as edits:
            edits.statements.set_value(statement_id, variable, value)

    def write_memo(self, statement_id: StatementId, memo: str) -> None:
        with self._journal.action(ActionKind.WRITE_MEMO, self._coder) as edits:
            edits.statements.write_memo(statement_id, memo)

    def link_statements(self, from_id: StatementId, to_id: StatementId, kind: StatementLinkKind) -> None:
        with self._journal.action(ActionKind.LINK_STATEMENTS, self._coder) as edits:
            edits.statements.link(from_id, to_id, kind)

    def unlink_statements(self, link_id: StatementLinkId) -> None:
        with self._journal.action(ActionKind.UNLINK_STATEMENTS, self._coder) as edits:
            edits.statements.unlink(link_id)

    @contextmanager
    def _changed_parts(self, kind: ActionKind, statement_id: StatementId) -> Iterator[list[Span]]:
        edits: Edits
        with self._journal.action(kind, self._coder) as edits:
            parts = list(edits.statements.parts(statement_id))
            yield parts
            edits.statements.set_parts(statement_id, parts)


def _check_index(parts: Sequence[Span], index: int) -> None:
    if not 0 <= index < len(parts):
        raise NotAllowed("The statement no longer has that part. Select it again.")
