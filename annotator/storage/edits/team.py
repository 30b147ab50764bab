"""Writing who codes what."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session

from annotator.domain.assigning import DrawKind
from annotator.domain.errors import NotAllowed
from annotator.domain.records import ArticleId, CoderId, SuggestionMode
from annotator.storage import schema
from annotator.storage.edits.assignments import AssignmentEdits, NewDraw
from annotator.storage.edits.coders import add_coder, plain_name
from annotator.storage.edits.rows import row_of


class TeamEdits:
    """Adds coders, and gives articles to any of them."""

    def __init__(self, session: Session, assignments: AssignmentEdits, now: str) -> None:
        self._session = session
        self._assignments = assignments
        self._now = now

    def add_coder(self, name: str) -> CoderId:
        """Raises NotAllowed where the name is empty or taken; names that differ by case alone are the same."""
        plain = plain_name(name)
        if self._with_name(plain) is not None:
            raise NotAllowed("There is a coder “{plain}” already. Give this one another name.", plain=plain)
        add_coder(self._session, plain)
        self._session.flush()
        found = self._with_name(plain)
        assert found is not None  # noqa: S101 - it was added above
        return found

    def give(self, article_ids: Collection[ArticleId], coder_id: CoderId, mode: SuggestionMode | None) -> None:
        """Give articles to a coder; of those that the coder has, only a mode that is said is changed."""
        there = self._given(coder_id)
        new = [one for one in article_ids if one not in there]
        self._assignments.set_mode(new, coder_id, mode)
        if mode is not None:
            self._assignments.set_mode([one for one in article_ids if one in there], coder_id, mode)

    def put_in_order(self, article_ids: Collection[ArticleId], coder_id: CoderId) -> None:
        """Let the coder code these one after the other, after what was put in order before."""
        self._assignments.put_in_order(article_ids, coder_id)

    def take_back(self, article_ids: Collection[ArticleId], coder_id: CoderId) -> None:
        """Take articles from a coder who has not begun them; who calls this has looked at that."""
        table = schema.Assignment
        wanted = set(article_ids)
        for row in self._session.scalars(select(table).where(table.coder_id == coder_id)):
            if row.article_id in wanted:
                if row.round_id is not None:
                    row_of(self._session, schema.Draw, row.round_id).drawn -= 1
                self._session.delete(row)

    def put_in_round(self, name: str, article_ids: Collection[ArticleId], coder_id: CoderId) -> None:
        """Put articles into the coder's round of that name, which is made where there is none."""
        draw = schema.Draw
        query = select(draw).where(draw.kind == DrawKind.ROUND.value, draw.coder_id == coder_id)
        known = next((row for row in self._session.scalars(query) if row.name.casefold() == name.casefold()), None)
        if known is not None:
            self._assignments.put_in_round(known.id, article_ids, coder_id)
        else:
            new = NewDraw(DrawKind.ROUND, coder_id, 1.0, 0, article_ids, article_ids, name)
            self._assignments.make_round(new)

    def note_lot(self, kind: DrawKind, coder_id: CoderId, *, drawn: int, pool: int, seed: int, name: str) -> None:
        """Record what a lot gave to a coder."""
        self._session.add(
            schema.Draw(
                kind=kind.value,
                name=name,
                coder_id=coder_id,
                share=drawn / pool,
                seed=seed,
                pool=pool,
                drawn=drawn,
                made_at=self._now,
            )
        )

    def _given(self, coder_id: CoderId) -> set[ArticleId]:
        table = schema.Assignment
        query = select(table.article_id).where(table.coder_id == coder_id)
        return set(map(ArticleId, self._session.scalars(query)))

    def _with_name(self, name: str) -> CoderId | None:
        for row in self._session.scalars(select(schema.Coder)):
            if row.name.casefold() == name.casefold():
                return CoderId(row.id)
        return None
