"""The settled version's own statements: added where all coders missed one, and changed where all were wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from annotator.domain.changes import ActionKind
from annotator.domain.codebook import Codebook
from annotator.domain.errors import NotAllowed
from annotator.domain.records import ActorId, ArticleId, Coder, CoderKind, StatementId
from annotator.domain.settling import Content, Difference, How, Settlement
from annotator.domain.text import Span
from annotator.services.codebook_rules import check_code, check_value
from annotator.services.settling.actors import check_number, in_register
from annotator.services.settling.content import content_of, with_actors, with_code, with_parts, with_value
from annotator.services.settling.standing import aspect
from annotator.storage.edits import Edits
from annotator.storage.edits.settlements import NewSettlement
from annotator.storage.store import Store


class SettledStatements:
    """Adds, changes and removes settled statements, whatever the coders have. Each is an action of the person."""

    def __init__(self, store: Store, coder: Coder, *, codebook: Callable[[], Codebook]) -> None:
        self._store = store
        self._queries = store.queries
        self._person = coder
        self._codebook = codebook

    def add(self, article_id: ArticleId, spans: Sequence[Span], code: str) -> StatementId:
        """Mark what all coders have missed. Raises NotAllowed where nobody has finished the article."""
        check_code(self._codebook(), code)
        if not self._queries.settlements.finishers(article_id):
            raise NotAllowed("Nobody has finished this article yet, so there is nothing to settle in it.")
        with self._settling() as edits:
            statement_id = edits.settlements.add_statement(article_id, Content(code, tuple(spans)))
            added = NewSettlement(article_id, (), (), None, How.ADDED, statement_id=statement_id)
            edits.settlements.add(self._person, [added])
            edits.articles.begin(article_id)
        return statement_id

    def recode(self, statement_id: StatementId, code: str) -> None:
        check_code(self._codebook(), code)
        self._change(statement_id, Difference.CODE, "", How.CHOSEN, lambda old, _edits: with_code(old, code))

    def redraw(self, statement_id: StatementId, spans: Sequence[Span]) -> None:
        """Let it cover these words and no others."""
        self._change(statement_id, Difference.BOUNDARY, "", How.REDRAWN, lambda old, _edits: with_parts(old, spans))

    def set_actors(self, statement_id: StatementId, role: str, actors: Sequence[ActorId | str]) -> None:
        """Let these play the role and nobody else; a name that the register lacks is entered."""
        check_number(self._codebook(), role, actors)
        self._change(
            statement_id,
            Difference.ACTOR,
            role,
            How.CHOSEN,
            lambda old, edits: with_actors(old, role, in_register(edits, actors)),
        )

    def set_value(self, statement_id: StatementId, variable: str, value: str | None) -> None:
        check_value(self._codebook(), variable, value)
        self._change(
            statement_id, Difference.VALUE, variable, How.CHOSEN, lambda old, _edits: with_value(old, variable, value)
        )

    def remove(self, statement_id: StatementId) -> None:
        """Remove one that was added, or whose coders' own are gone; what coders have marked is rejected instead."""
        rows = self._decisions(statement_id)
        with self._settling() as edits:
            kept = [each for each in rows if each.passage]
            edits.settlements.remove(each.id for each in rows if each not in kept[:1])
            edits.statements.remove(statement_id)
            for each in kept[:1]:
                row = NewSettlement(each.article_id, each.passage, each.seen, Difference.MISSING, How.REJECTED)
                edits.settlements.decide(self._person, each.id, row)

    def keep(self, statement_id: StatementId) -> None:
        """Let one stay whose coders' own are gone: it counts as added from now on."""
        first, *others = self._decisions(statement_id)
        with self._settling() as edits:
            edits.settlements.remove(each.id for each in others)
            added = NewSettlement(first.article_id, (), (), None, How.ADDED, statement_id=statement_id)
            edits.settlements.decide(self._person, first.id, added)

    def _change(
        self,
        statement_id: StatementId,
        difference: Difference,
        about: str,
        how: How,
        change: Callable[[Content, Edits], Content],
    ) -> None:
        rows = self._decisions(statement_id)
        old = content_of(self._queries.statements.statement(statement_id))
        with self._settling() as edits:
            edits.settlements.change_statement(statement_id, change(old, edits))
            if rows[0].how is How.ADDED:
                return
            first = rows[0]
            new = NewSettlement(
                first.article_id, first.passage, first.seen, difference, how, about, statement_id=statement_id
            )
            same = [each for each in rows if aspect(each.difference, each.about) == aspect(difference, about)]
            edits.settlements.remove(each.id for each in rows if each.how is How.AGREED)
            for each in same:
                edits.settlements.decide(self._person, each.id, new)
            edits.settlements.add(self._person, [] if same else [new])

    def _decisions(self, statement_id: StatementId) -> Sequence[Settlement]:
        """The decisions behind it. Raises NotFound, and NotAllowed for a coder's own statement."""
        statement = self._queries.statements.statement(statement_id)
        rows = self._queries.settlements.of_statement(statement_id)
        if statement.coder.kind is not CoderKind.ADJUDICATED or not rows:
            raise NotAllowed("This is a coder’s own statement, which settling never changes.")
        return rows

    @contextmanager
    def _settling(self) -> Iterator[Edits]:
        with self._store.journal.action(
            ActionKind.SETTLE, self._person, in_name_of=self._store.settled_coder()
        ) as edits:
            yield edits
