"""Writing the settled version: its statements, and the decisions behind each of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from annotator.domain.records import ArticleId, Coder, CoderId, Origin, StatementId, SuggestionMode
from annotator.domain.settling import AgreedPassage, Content, Difference, How, Reason, Settlement, SettlementId
from annotator.domain.text import canonicalize
from annotator.storage import schema
from annotator.storage.edits.many import MANY, ManyRows
from annotator.storage.edits.originals import codes_of, hanging
from annotator.storage.edits.rows import row_of
from annotator.storage.edits.statements import StatementEdits


@dataclass(frozen=True, slots=True)
class NewSettlement:
    """A decision to be recorded; who made it and when is added."""

    article_id: ArticleId
    passage: tuple[str, ...]
    seen: tuple[str, ...]
    difference: Difference | None
    how: How
    about: str = ""
    chosen: CoderId | None = None
    statement_id: StatementId | None = None


class SettlementEdits:
    """Writes for the settled version, a coder of its own; ``settler`` is the person who decides.

    Codes, roles and variables were checked by the caller. No suggestion is decided by a settled statement.
    """

    def __init__(self, session: Session, settled: Coder, now: str, statements: StatementEdits) -> None:
        self._session = session
        self._settled = settled
        self._now = now
        self._statements = statements

    def add_statement(self, article_id: ArticleId, content: Content) -> StatementId:
        statement_id = self._statements.settle(article_id, content.parts, content.code)
        self._set_actors(statement_id, content)
        self._set_values(statement_id, content)
        return statement_id

    def change_statement(self, statement_id: StatementId, content: Content) -> None:
        """Let the statement say this and nothing else."""
        self._statements.recode(statement_id, content.code)
        self._statements.set_parts(statement_id, content.parts)
        is_changed = self._set_actors(statement_id, content)
        is_changed |= self._set_values(statement_id, content)
        if is_changed:
            row_of(self._session, schema.Statement, statement_id).changed_at = self._now

    def add(self, settler: Coder, decisions: Iterable[NewSettlement]) -> None:
        self._session.add_all(
            schema.Settlement(
                article_id=each.article_id,
                coder_id=self._settled.id,
                passage=list(each.passage),
                seen=list(each.seen),
                difference=each.difference.value if each.difference else None,
                about=each.about,
                how=each.how.value,
                chosen_id=each.chosen,
                statement_id=each.statement_id,
                made_by=settler.id,
                made_at=self._now,
            )
            for each in decisions
        )

    def add_agreed(self, settler: Coder, agreed: Sequence[AgreedPassage]) -> int:
        """Let the settled version have a copy of a coder's statement for each: very many with a few queries."""
        many: ManyRows = self._session.info[MANY]
        ids = [each.like for each in agreed]
        codes = codes_of(self._session.connection(), ids)
        version = self._session.scalars(select(func.max(schema.CodebookVersion.version))).one()
        rows = [
            {
                "uuid": str(uuid4()),
                "article_id": each.article_id,
                "coder_id": self._settled.id,
                "code": codes[each.like],
                "memo": "",
                "origin": Origin.ADJUDICATED.value,
                "suggestion_id": None,
                "suggestions": SuggestionMode.OFF.value,
                "codebook_version": version,
                "created_at": self._now,
                "changed_at": self._now,
            }
            for each in agreed
        ]
        first = many.add(schema.Statement, rows)
        for mapped, query in hanging(ids, first):
            many.add_hanging(mapped, query)
        many.add(schema.Settlement, [self._agreed(settler, each, new) for new, each in enumerate(agreed, first)])
        return len(agreed)

    def decide(self, settler: Coder, settlement_id: SettlementId, decision: NewSettlement) -> None:
        """Decide anew; the reason and the note stay."""
        row = row_of(self._session, schema.Settlement, settlement_id)
        row.passage, row.seen = list(decision.passage), list(decision.seen)
        row.difference = decision.difference.value if decision.difference else None
        row.how, row.chosen_id, row.statement_id = decision.how.value, decision.chosen, decision.statement_id
        row.made_by, row.made_at = settler.id, self._now

    def move(self, settlement: Settlement) -> None:
        """Let a decision be about the passage, as it was seen, and the statement that are in the record."""
        row = row_of(self._session, schema.Settlement, settlement.id)
        row.passage, row.seen = list(settlement.passage), list(settlement.seen)
        row.statement_id = settlement.statement_id

    def remove(self, ids: Iterable[SettlementId]) -> None:
        for settlement_id in ids:
            self._session.delete(row_of(self._session, schema.Settlement, settlement_id))

    def give_reason(self, settlement_id: SettlementId, reason: Reason, codebook_key: str, note: str) -> None:
        row = row_of(self._session, schema.Settlement, settlement_id)
        row.reason, row.codebook_key, row.note = reason.value, codebook_key, canonicalize(note)

    def _agreed(self, settler: Coder, each: AgreedPassage, copy: int) -> dict[str, Any]:
        return {
            "uuid": str(uuid4()),
            "article_id": each.article_id,
            "coder_id": self._settled.id,
            "passage": list(each.passage),
            "seen": list(each.seen),
            "difference": None,
            "about": "",
            "how": How.AGREED.value,
            "chosen_id": None,
            "statement_id": copy,
            "reason": "",
            "note": "",
            "codebook_key": "",
            "made_by": settler.id,
            "made_at": self._now,
        }

    def _set_actors(self, statement_id: StatementId, content: Content) -> bool:
        table, wanted = schema.ActorLink, dict.fromkeys(content.actors)
        rows = self._session.scalars(select(table).where(table.statement_id == statement_id)).all()
        there = {(row.role, row.actor_id): row for row in rows}
        for link, row in there.items():
            if link not in wanted:
                self._session.delete(row)
        self._session.add_all(
            table(statement_id=statement_id, role=role, actor_id=actor_id, confirmed=True)
            for role, actor_id in wanted
            if (role, actor_id) not in there
        )
        return there.keys() != wanted.keys()

    def _set_values(self, statement_id: StatementId, content: Content) -> bool:
        table, wanted = schema.StatementValue, dict(content.values)
        rows = self._session.scalars(select(table).where(table.statement_id == statement_id)).all()
        there = {row.variable: row.value for row in rows}
        for row in rows:
            if row.variable in wanted:
                row.value = wanted[row.variable]
            else:
                self._session.delete(row)
        self._session.add_all(
            table(statement_id=statement_id, variable=variable, value=value)
            for variable, value in wanted.items()
            if variable not in there
        )
        return there != wanted
