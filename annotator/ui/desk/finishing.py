"""Finishing the open article, taking it up again, and going on to the next that is not finished."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain.codebook_answers import missing_in
from annotator.domain.listing import ArticleFilter
from annotator.domain.records import AssignmentState

if TYPE_CHECKING:
    from annotator.ui.desk.desk import Desk


class Finishing(QObject):
    """Says of the open article whether the coder is done with it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        desk.screen.header.finish_asked.connect(self.set_finished)

    def set_finished(self, finished: bool) -> None:  # noqa: FBT001 - a Qt slot
        """Finish the article, or take it up again."""
        desk = self._desk
        article = desk.board.article
        if article is None:
            return
        state = AssignmentState.FINISHED if finished else AssignmentState.IN_PROGRESS
        left = len(desk.board.suggestions)
        if desk.act(lambda: desk.project.library.set_state(article.id, state)) and finished and left:
            one = self.tr("Finished. 1 suggestion was passed by; undo takes it up again.")
            several = self.tr("Finished. {0} suggestions were passed by; undo takes them up again.").format(left)
            desk.said.emit(one if left == 1 else several)
        if finished:
            self._say_what_is_missing()

    def _say_what_is_missing(self) -> None:
        """What the codebook requires and statements of the article lack; it is finished all the same."""
        codebook = self._desk.project.codebook
        lacking = [what for each in self._desk.board.statements if (what := missing_in(each, codebook))]
        names = ", ".join(dict.fromkeys(name for what in lacking for name in what))
        one = self.tr(
            "Finished. 1 statement lacks what the codebook requires ({names}). Undo takes the article up again."
        )
        several = self.tr(
            "Finished. {count} statements lack what the codebook requires ({names}). Undo takes the article up again."
        )
        if lacking:
            self._desk.said.emit((one if len(lacking) == 1 else several).format(count=len(lacking), names=names))

    def take_up(self) -> None:
        """Go on with an article that was finished."""
        self.set_finished(False)

    def finish_and_go_on(self) -> None:
        """Finish the article and open the next one that is not finished."""
        desk = self._desk
        article = desk.board.article
        if article is None:
            return
        self.set_finished(True)
        library = desk.project.library
        states = (AssignmentState.TO_DO, AssignmentState.IN_PROGRESS)
        unfinished = [one for state in states for one in library.ids(ArticleFilter(state))]
        if unfinished:
            desk.open_article(min(unfinished, key=lambda other: (other < article.id, other)))
        else:
            desk.said.emit(self.tr("All articles are finished."))
