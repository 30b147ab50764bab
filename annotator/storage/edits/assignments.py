"""Writing who is shown suggestions where."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from annotator.domain.assigning import DrawKind
from annotator.domain.errors import NotFound
from annotator.domain.records import ArticleId, AssignmentState, CoderId, SuggestionMode
from annotator.storage import schema


@dataclass(frozen=True, slots=True)
class NewDraw:
    """A drawing of lots: the articles that took part and those of them that were drawn."""

    kind: DrawKind
    coder_id: CoderId
    share: float
    seed: int
    pool: Collection[ArticleId]
    drawn: Collection[ArticleId]


class AssignmentEdits:
    """Gives articles their own mode of suggestions, for any coder of the project."""

    def __init__(self, session: Session, now: str) -> None:
        self._session = session
        self._now = now

    def set_mode(self, article_ids: Iterable[ArticleId], coder_id: CoderId, mode: SuggestionMode | None) -> None:
        """Set it by hand; None gives it back to the project. What was drawn by lot is so no more."""
        for row in self._rows(article_ids, coder_id):
            row.suggestions = mode.value if mode else None
            row.draw_id = None

    def draw(self, new: NewDraw) -> int:
        """Record the drawing: what was drawn is without suggestions, the rest of the pool as the project says."""
        draw = schema.Draw(
            kind=new.kind.value,
            coder_id=new.coder_id,
            share=new.share,
            seed=new.seed,
            pool=len(new.pool),
            drawn=len(new.drawn),
            made_at=self._now,
        )
        self._session.add(draw)
        self._session.flush()
        without = set(new.drawn)
        for row in self._rows(new.pool, new.coder_id):
            row.suggestions = SuggestionMode.OFF.value if row.article_id in without else None
            row.draw_id = draw.id
        return draw.id

    def _rows(self, article_ids: Iterable[ArticleId], coder_id: CoderId) -> list[schema.Assignment]:
        """The assignments, made where they are missing. Raises NotFound."""
        wanted = list(dict.fromkeys(article_ids))
        there = set(self._session.scalars(select(schema.Article.id)))
        if not there.issuperset(wanted):
            raise NotFound("One of the articles is no longer in the project.")
        table = schema.Assignment
        known = {row.article_id: row for row in self._session.scalars(select(table).where(table.coder_id == coder_id))}
        for article_id in wanted:
            if article_id not in known:
                known[article_id] = table(
                    article_id=article_id, coder_id=coder_id, state=AssignmentState.TO_DO.value, suggestions=None
                )
        rows = [known[article_id] for article_id in wanted]
        self._session.add_all(rows)
        return rows
