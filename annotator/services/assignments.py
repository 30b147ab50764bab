"""Giving a coder articles with or without suggestions, by hand or by lot."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.domain.assigning import Assigned, Draw, DrawKind, drawn_by_lot
from annotator.domain.changes import ActionKind
from annotator.domain.errors import NotAllowed
from annotator.domain.records import ArticleId, Coder, SuggestionMode
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


def _too_few(pool: int, coder: Coder) -> str:
    if not pool:
        return f"{coder.name} has begun every article, so there is none to draw. Import further articles first."
    verb = "is 1 article" if pool == 1 else f"are {pool} articles"
    return (
        f"There {verb} that {coder.name} has not begun: too few for that share. Choose another share, or import further"
        " articles first."
    )
