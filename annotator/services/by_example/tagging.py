"""Making statements by the example of another: its code, its actors and its answers, each time as one action."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from pathlib import Path

from annotator.domain.changes import ActionKind
from annotator.domain.codebook import Codebook
from annotator.domain.records import ActorId, ArticleId, Coder, Statement, StatementId, SuggestionId
from annotator.domain.text import Span
from annotator.services.by_example.finding import Example, Occurrences
from annotator.services.codebook_rules import check_code
from annotator.storage.edits import Edits
from annotator.storage.store import Store


class ByExample:
    """One coder's statements that are to be as another is. Each call is saved before it returns, and can be undone.

    Roles and answers that the codebook no longer has are left out; a code that may no longer be given is refused.
    """

    def __init__(self, store: Store, coder: Coder, path: Path, *, codebook: Callable[[], Codebook]) -> None:
        self._statements = store.queries.statements
        self._journal = store.journal
        self._coder = coder
        self._codebook = codebook
        self.occurrences = Occurrences(path, coder)
        """Finds places like an example, in a job too."""

    def last(self) -> Statement | None:
        """The statement that this coder made last, as it is now; None where there is none."""
        return self._statements.newest(self._coder.id)

    def tag(self, example: StatementId, article_id: ArticleId, spans: Sequence[Span]) -> StatementId:
        """Mark stretches of text as a statement of the same code, actors and answers. Raises as ``Coding.tag``."""
        model = self._model(example)
        with self._journal.action(ActionKind.TAG, self._coder) as edits:
            statement_id = edits.statements.add(article_id, spans, model.code)
            self._say_as(edits, statement_id, model)
            edits.articles.begin(article_id)
        return statement_id

    def accept(
        self,
        example: StatementId,
        suggestion_id: SuggestionId,
        *,
        parts: Sequence[Span] | None = None,
        shown_at: datetime | None = None,
    ) -> StatementId:
        """Make a statement of a suggestion, with the example's code, actors and answers in the place of its own."""
        model = self._model(example)
        with self._journal.action(ActionKind.ACCEPT, self._coder) as edits:
            statement_id = edits.statements.accept(suggestion_id, model.code, parts=parts, roles=(), shown_at=shown_at)
            self._say_as(edits, statement_id, model)
            edits.articles.begin(edits.statements.article_of(statement_id))
        return statement_id

    def tag_places(
        self,
        example: Example,
        places: Sequence[tuple[ArticleId, Sequence[Span]]],
        *,
        actor_id: ActorId | None = None,
        onto: int | None = None,
    ) -> int | None:
        """Mark places like the example; for an actor they get it in its roles, and no other actors and answers.

        ``onto`` is what the call before gave back: all that is marked in one go is undone in one.
        """
        model = self._model(example.statement.id)
        with self._journal.action(ActionKind.TAG_ALIKE, self._coder, onto=onto) as edits:
            for article_id, spans in places:
                statement_id = edits.statements.add(article_id, spans, model.code)
                self._say_as(edits, statement_id, model, only=None if actor_id is None else {actor_id})
                edits.articles.begin(article_id)
        return self._journal.newest(self._coder)

    def _model(self, example: StatementId) -> Statement:
        model = self._statements.statement(example)
        check_code(self._codebook(), model.code)
        return model

    def _say_as(
        self, edits: Edits, statement_id: StatementId, model: Statement, *, only: Collection[ActorId] | None = None
    ) -> None:
        codebook = self._codebook()
        roles = {role.key: role for role in codebook.current_roles}
        links = [link for link in model.links if link.role in roles and (only is None or link.actor_id in only)]
        for link in links:
            edits.statements.link_actor(statement_id, roles[link.role], link.actor_id)
        # What nobody has confirmed is not confirmed by being said again.
        for link in links:
            if not link.confirmed and only is None:
                edits.statements.doubt_actor(statement_id, link.role, link.actor_id)
        asked = {variable.key: variable for variable in codebook.variables_for(model.code)}
        for variable, value in model.values if only is None else ():
            if variable in asked and asked[variable].accepts(value):
                edits.statements.set_value(statement_id, variable, value)
