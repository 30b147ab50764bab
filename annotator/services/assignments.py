"""Giving a coder articles with or without suggestions, and in training rounds: by hand or by lot."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.domain.assigning import Assigned, Draw, DrawKind, drawn_by_lot
from annotator.domain.changes import ActionKind
from annotator.domain.errors import NotAllowed
from annotator.domain.records import ArticleId, Coder, SuggestionMode
from annotator.domain.said import Said, said, said_of
from annotator.domain.text import plain_line
from annotator.storage.edits.assignments import NewDraw
from annotator.storage.store import Store


class Assignments:
    """Says which articles a coder codes without suggestions. Each change is one saved action and can be undone.

    ``coder`` is the coder whom it is about, this project's own where none is given.
    """

    def __init__(self, store: Store, coder: Coder) -> None:
        self._assignments = store.queries.assignments
        self._journal = store.journal
        self._coder = coder

    def of(self, coder: Coder | None = None) -> Sequence[Assigned]:
        """Every article as the coder has it, in the order of import."""
        return self._assignments.of_coder((coder or self._coder).id)

    def draws(self, coder: Coder | None = None) -> Sequence[Draw]:
        """The drawings of lots for a coder, in the order in which they were made."""
        return self._assignments.draws((coder or self._coder).id)

    def draw_control(self, *, share: float, seed: int, coder: Coder | None = None) -> Draw:
        """Draw by lot the share of the coder's articles that are coded without suggestions, and record the seed.

        Articles take part that the coder has not begun and whose mode nobody has set by hand; what an earlier
        drawing said of them is replaced. Raises NotAllowed where that leaves one of the two kinds empty.
        """
        if not 0 < share < 1:
            raise NotAllowed("The share of articles without suggestions lies between 0 and 1: 0.2 is one in five.")
        about = coder or self._coder
        pool = [assigned for assigned in self.of(about) if assigned.is_drawable]
        chosen = drawn_by_lot([assigned.sha256 for assigned in pool], share=share, seed=seed)
        if not 0 < len(chosen) < len(pool):
            raise NotAllowed(_too_few(len(pool), about))
        drawn = [assigned.article_id for assigned in pool if assigned.sha256 in chosen]
        new = NewDraw(DrawKind.CONTROL, about.id, share, seed, [assigned.article_id for assigned in pool], drawn)
        with self._journal.action(ActionKind.ASSIGN, self._coder) as edits:
            edits.assignments.draw(new)
        return self.draws(about)[-1]

    def set_mode(
        self, article_ids: Sequence[ArticleId], mode: SuggestionMode | None, *, coder: Coder | None = None
    ) -> None:
        """Say how much of suggestions the coder is shown in these articles; None: as the project says.

        An article whose mode is set by hand no longer counts as drawn by lot. Raises NotFound.
        """
        about = coder or self._coder
        with self._journal.action(ActionKind.ASSIGN, self._coder) as edits:
            edits.assignments.set_mode(article_ids, about.id, mode)

    def rounds(self, coder: Coder | None = None) -> Sequence[Draw]:
        """The coder's training rounds, in the order in which they were made."""
        return self._assignments.draws((coder or self._coder).id, kind=DrawKind.ROUND)

    def put_in_round(self, name: str, article_ids: Sequence[ArticleId], *, coder: Coder | None = None) -> Draw:
        """Say that the coder codes these articles in the round of that name, which is made where there is none.

        An article is in one round of a coder at most. Raises NotFound, NotAllowed.
        """
        about, plain = coder or self._coder, _round_name(name)
        known = self._round(plain, about)
        with self._journal.action(ActionKind.ASSIGN, self._coder) as edits:
            if known:
                edits.assignments.put_in_round(known.id, article_ids, about.id)
            else:
                edits.assignments.make_round(NewDraw(DrawKind.ROUND, about.id, 1.0, 0, article_ids, article_ids, plain))
        return self._made(plain, about)

    def draw_round(self, name: str, *, articles: int, seed: int, coder: Coder | None = None) -> Draw:
        """Make a round of that many articles by lot, of those that the coder has not begun and that are in no round.

        The same seed draws the same for every coder who has begun none of them. Raises NotAllowed.
        """
        about, plain = coder or self._coder, _round_name(name)
        pool = [each for each in self.of(about) if not each.is_begun and each.round_id is None]
        if self._round(plain, about):
            raise NotAllowed("There is a round “{plain}” already. Give this one another name.", plain=plain)
        if not 0 < articles <= len(pool):
            raise NotAllowed(
                "A round of {articles} articles cannot be drawn: {count} are not begun and in no round yet.",
                articles=articles,
                count=len(pool),
            )
        share = articles / len(pool)
        chosen = drawn_by_lot([each.sha256 for each in pool], share=share, seed=seed)
        drawn = [each.article_id for each in pool if each.sha256 in chosen]
        of = [each.article_id for each in pool]
        with self._journal.action(ActionKind.ASSIGN, self._coder) as edits:
            edits.assignments.make_round(NewDraw(DrawKind.ROUND, about.id, share, seed, of, drawn, plain))
        return self._made(plain, about)

    def _round(self, name: str, coder: Coder) -> Draw | None:
        return next((each for each in self.rounds(coder) if each.name.casefold() == name.casefold()), None)

    def _made(self, name: str, coder: Coder) -> Draw:
        return next(each for each in self.rounds(coder) if each.name.casefold() == name.casefold())


def _round_name(name: str) -> str:
    plain = plain_line(name)
    if not plain:
        raise NotAllowed("A round needs a name, such as “Training 1”.")
    return plain


def _too_few(pool: int, coder: Coder) -> Said:
    if not pool:
        return said(
            "{name} has begun every article, so there is none to draw. Import further articles first.", name=coder.name
        )
    return said_of(
        pool,
        "There is 1 article that {name} has not begun: too few for that share. Choose another share, or import further"
        " articles first.",
        "There are {count} articles that {name} has not begun: too few for that share. Choose another share, or import"
        " further articles first.",
        name=coder.name,
    )
