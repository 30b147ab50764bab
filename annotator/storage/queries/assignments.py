"""Reading who is shown suggestions where, and which lots were drawn."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, func, select

from annotator.domain.assigning import Assigned, Draw, DrawId, DrawKind
from annotator.domain.records import ArticleId, AssignmentState, CoderId, SuggestionMode
from annotator.storage import schema

_TO_DO = AssignmentState.TO_DO.value


class AssignmentQueries:
    """Reads a coder's articles with what was assigned."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_coder(self, coder_id: CoderId) -> list[Assigned]:
        """Every article, in the order of import."""
        article, text, row = schema.Article, schema.ArticleText, schema.Assignment
        begun = self._begun(coder_id)
        state = func.coalesce(row.state, _TO_DO).label("state")
        query = (
            select(article.id, article.name, text.sha256, state, row.suggestions, row.draw_id, row.round_id)
            .join(text, text.id == article.text_id)
            .join(row, (row.article_id == article.id) & (row.coder_id == coder_id), isouter=True)
            .order_by(article.id)
        )
        return [
            Assigned(
                article_id=ArticleId(found.id),
                name=found.name,
                sha256=found.sha256,
                state=AssignmentState(found.state),
                own_mode=SuggestionMode(found.suggestions) if found.suggestions else None,
                draw_id=DrawId(found.draw_id) if found.draw_id else None,
                round_id=DrawId(found.round_id) if found.round_id else None,
                is_begun=found.state != _TO_DO or found.id in begun,
            )
            for found in self._connection.execute(query)
        ]

    def draws(self, coder_id: CoderId | None = None, *, kind: DrawKind = DrawKind.CONTROL) -> list[Draw]:
        """Those for one coder, or for all, in the order in which they were made."""
        row = schema.Draw
        query = select(row.__table__).where(row.kind == kind.value).order_by(row.id)
        if coder_id is not None:
            query = query.where(row.coder_id == coder_id)
        return [
            Draw(
                id=DrawId(found.id),
                uuid=found.uuid,
                kind=DrawKind(found.kind),
                coder_id=CoderId(found.coder_id),
                share=found.share,
                seed=found.seed,
                pool=found.pool,
                drawn=found.drawn,
                made_at=datetime.fromisoformat(found.made_at),
                name=found.name,
            )
            for found in self._connection.execute(query)
        ]

    def _begun(self, coder_id: CoderId) -> set[int]:
        """Articles with something of the coder's in them, whatever their state says."""
        statement, decision, suggestion = schema.Statement, schema.Decision, schema.Suggestion
        coded = select(statement.article_id).where(statement.coder_id == coder_id)
        decided = select(suggestion.article_id).join(decision, decision.suggestion_id == suggestion.id)
        return set(self._connection.scalars(coded.union(decided.where(decision.coder_id == coder_id))))
