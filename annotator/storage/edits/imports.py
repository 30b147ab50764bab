"""Writing what was coded elsewhere: a coder's statements in an article, with a handful of queries for all of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from annotator.domain.errors import NotAllowed
from annotator.domain.records import ActorId, ActorKind, ArticleId, AssignmentState, Coder, Origin, SuggestionMode
from annotator.domain.text import Span, united
from annotator.storage import schema
from annotator.storage.edits.actors import ActorEdits
from annotator.storage.edits.articles import ArticleEdits
from annotator.storage.edits.rows import row_of


@dataclass(frozen=True, slots=True)
class CodedElsewhere:
    """A statement as another program has it. ``actors`` are (role, name); names are found in the register or added."""

    parts: tuple[Span, ...]
    code: str
    actors: tuple[tuple[str, str], ...] = ()


class ImportEdits:
    """Brings a coder's finished articles in. Codes and roles were checked by the caller."""

    def __init__(self, session: Session, coder: Coder, now: str) -> None:
        self._session = session
        self._coder = coder
        self._now = now
        self._known: dict[str, ActorId] = {}

    def finished_article(self, article_id: ArticleId, coded: Sequence[CodedElsewhere]) -> None:
        """Add the statements, and say that the coder has finished the article without having seen suggestions."""
        text_id = row_of(self._session, schema.Article, article_id).text_id
        text = row_of(self._session, schema.ArticleText, text_id).text
        version = self._session.scalars(select(func.max(schema.CodebookVersion.version))).one()
        rows = [self._statement(article_id, each.code, version) for each in coded]
        self._session.add_all(rows)
        self._session.flush()
        for row, each in zip(rows, coded, strict=True):
            self._session.add_all(_part(row.id, span, text) for span in united(each.parts))
            # The same actor twice in one role is one link.
            links = dict.fromkeys((role, self._actor(name)) for role, name in each.actors)
            self._session.add_all(
                schema.ActorLink(statement_id=row.id, role=role, actor_id=actor_id, confirmed=True)
                for role, actor_id in links
            )
        self._finish(article_id)

    def _statement(self, article_id: ArticleId, code: str, version: int) -> schema.Statement:
        return schema.Statement(
            article_id=article_id,
            coder_id=self._coder.id,
            code=code,
            origin=Origin.IMPORTED.value,
            suggestions=SuggestionMode.OFF.value,
            codebook_version=version,
            created_at=self._now,
            changed_at=self._now,
        )

    def _actor(self, name: str) -> ActorId:
        if name not in self._known:
            self._known[name] = ActorEdits(self._session).find_or_add(name, ActorKind.UNKNOWN)
        return self._known[name]

    def _finish(self, article_id: ArticleId) -> None:
        ArticleEdits(self._session, self._coder, self._now).set_state(article_id, AssignmentState.FINISHED)
        self._session.flush()
        table = schema.Assignment
        mine = (table.article_id == article_id, table.coder_id == self._coder.id)
        self._session.scalars(select(table).where(*mine)).one().suggestions = SuggestionMode.OFF.value


def _part(statement_id: int, span: Span, text: str) -> schema.Part:
    quote = span.of(text)
    if span.end > len(text) or not quote.strip():
        raise NotAllowed("A statement that is brought in lies outside its article, or covers blanks only.")
    return schema.Part(statement_id=statement_id, start=span.start, stop=span.end, quote=quote)
