"""Writing who is shown suggestions where."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from annotator.domain.assigning import DrawKind
from annotator.domain.errors import NotFound
from annotator.domain.records import ArticleId, AssignmentState, CoderId, SuggestionMode
from annotator.storage import schema
from annotator.storage.edits.rows import row_of


@dataclass(frozen=True, slots=True)
class NewDraw:
    """A drawing of lots: the articles that took part and those of them that were drawn."""

    kind: DrawKind
    coder_id: CoderId
    share: float
    seed: int
    pool: Collection[ArticleId]
    drawn: Collection[ArticleId]
    name: str = ""


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

    def put_in_order(self, article_ids: Iterable[ArticleId], coder_id: CoderId) -> None:
        """Let the coder code these one after the other, after what was put in order before."""
        rows, table = self._rows(article_ids, coder_id), schema.Assignment
        others = select(func.max(table.position)).where(table.coder_id == coder_id)
        last = self._session.scalars(others.where(table.article_id.not_in([row.article_id for row in rows]))).one()
        for position, row in enumerate(rows, (last or 0) + 1):
            row.position = position

    def begin(self, article_ids: Iterable[ArticleId], coder_id: CoderId) -> None:
        """What is coded is no longer to do."""
        for row in self._rows(article_ids, coder_id):
            if row.state == AssignmentState.TO_DO:
                row.state = AssignmentState.IN_PROGRESS.value

    def draw(self, new: NewDraw) -> int:
        """Record the drawing: what was drawn is without suggestions, the rest of the pool as the project says."""
        draw = self._record(new)
        without = set(new.drawn)
        for row in self._rows(new.pool, new.coder_id):
            row.suggestions = SuggestionMode.OFF.value if row.article_id in without else None
            row.draw_id = draw.id
        return draw.id

    def make_round(self, new: NewDraw) -> int:
        """Record a training round and put what was drawn into it, out of any other."""
        draw = self._record(new)
        self._move(self._rows(new.drawn, new.coder_id), draw)
        return draw.id

    def put_in_round(self, draw_id: int, article_ids: Collection[ArticleId], coder_id: CoderId) -> None:
        """Put further articles into a round, out of any other."""
        rows = [row for row in self._rows(article_ids, coder_id) if row.round_id != draw_id]
        draw = row_of(self._session, schema.Draw, draw_id)
        draw.pool += len(rows)
        draw.drawn += len(rows)
        self._move(rows, draw)

    def _move(self, rows: Iterable[schema.Assignment], draw: schema.Draw) -> None:
        for row in rows:
            if row.round_id is not None:
                left = row_of(self._session, schema.Draw, row.round_id)
                left.drawn -= 1
            row.round_id = draw.id

    def _record(self, new: NewDraw) -> schema.Draw:
        draw = schema.Draw(
            kind=new.kind.value,
            name=new.name,
            coder_id=new.coder_id,
            share=new.share,
            seed=new.seed,
            pool=len(new.pool),
            drawn=len(new.drawn),
            made_at=self._now,
        )
        self._session.add(draw)
        self._session.flush()
        return draw

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
