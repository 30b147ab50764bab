"""Finishing the open article and going on to the next that is not finished; opening a finished one again."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain.changes import ActionKind, Changes
from annotator.domain.codebook_answers import missing_in
from annotator.domain.listing import ArticleFilter
from annotator.domain.records import ArticleId, AssignmentState, Statement
from annotator.ui.article_line import Offer, Says

if TYPE_CHECKING:
    from annotator.ui.desk.desk import Desk

_MOST_LETTERS = 40


class Finishing(QObject):
    """Says of the open article whether the coder is done with it.

    A finished article is closed to coding until it is opened again: comparing counts on it, so a stray key must not
    change it, and opening it again is an action of its own in the history.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._line = desk.screen.line
        desk.screen.header.finish_asked.connect(self._take_wish)
        desk.coding_refused.connect(self._say_refused)
        desk.article_opened.connect(self._follow_article)
        desk.changed.connect(self._follow)

    def finish(self) -> None:
        """Finish the article, open the next one that is not finished, and say what was done."""
        desk = self._desk
        article = desk.board.article
        if article is None or not desk.finish_typing():
            return
        told = list(self._told())
        lacking = [] if desk.is_finished else self._lacking()
        if not desk.is_finished and not desk.act(
            lambda: desk.project.library.set_state(article.id, AssignmentState.FINISHED)
        ):
            return
        following = self._next_unfinished(article.id)
        if following is None:
            told.append(self.tr("All articles are finished."))
        else:
            desk.open_article(following)
        if told:
            offers: list[Offer] = [(self.tr("Undo"), desk.undo)]
            if lacking:
                offers.insert(0, (self.tr("Show it"), lambda: desk.go_to(lacking[0])))
            self._line.say(Says.DONE, " ".join(told), offers)
        desk.screen.article.setFocus()

    def open_again(self) -> None:
        """Go on with an article that was finished; what was passed by is open again."""
        desk = self._desk
        article = desk.board.article
        if article is None or not desk.is_finished:
            return
        if desk.act(lambda: desk.project.library.set_state(article.id, AssignmentState.IN_PROGRESS)):
            desk.said.emit(self.tr("The article is open again, and so are the suggestions that were passed by."))
            desk.screen.article.setFocus()

    def _take_wish(self, finished: bool) -> None:  # noqa: FBT001 - a Qt slot
        if finished:
            self.finish()
        else:
            self.open_again()

    def _told(self) -> Iterator[str]:
        """What finishing the open article does, in sentences; nothing where it is finished already."""
        desk = self._desk
        if desk.is_finished or desk.row is None:
            return
        name = desk.row.title
        shown = name if len(name) <= _MOST_LETTERS else f"{name[: _MOST_LETTERS - 1]}…"
        yield self.tr("Finished: “{name}”.").format(name=shown)
        left = len(desk.board.suggestions)
        if left == 1:
            yield self.tr("1 suggestion was passed by.")
        elif left:
            yield self.tr("{count} suggestions were passed by.").format(count=left)
        codebook = desk.project.codebook
        lacking = self._lacking()
        names = ", ".join(dict.fromkeys(name for each in lacking for name in missing_in(each, codebook)))
        one = self.tr("1 statement lacks what the codebook requires ({names}).")
        several = self.tr("{count} statements lack what the codebook requires ({names}).")
        if lacking:
            yield (one if len(lacking) == 1 else several).format(count=len(lacking), names=names)

    def _lacking(self) -> list[Statement]:
        """The statements of the open article that lack what the codebook requires."""
        return [each for each in self._desk.board.statements if missing_in(each, self._desk.project.codebook)]

    def _next_unfinished(self, here: ArticleId) -> ArticleId | None:
        library = self._desk.project.library
        states = (AssignmentState.TO_DO, AssignmentState.IN_PROGRESS)
        unfinished = {one for state in states for one in library.ids(ArticleFilter(state))}
        order = library.ids()
        place = order.index(here) if here in order else 0
        return next((one for one in [*order[place:], *order[:place]] if one in unfinished and one != here), None)

    # What is said -----------------------------------------------------------------------------------------------

    def _follow_article(self) -> None:
        self._line.say(Says.DONE, "")
        self._show_finished()

    def _follow(self, changes: Changes) -> None:
        """What was said of finishing is past with the next thing that the coder does."""
        if changes.action is not ActionKind.SUGGEST:
            self._line.say(Says.DONE, "")
            self._show_finished()

    def _show_finished(self) -> None:
        if not self._desk.is_finished:
            self._line.say(Says.STANDS, "")
        elif self._desk.project.read_only:
            self._line.say(Says.STANDS, self.tr("You have finished this article."))
        else:
            said = self.tr("You have finished this article. Its coding stays as it is until you open it again.")
            self._line.say(Says.STANDS, said, [(self.tr("Open it again"), self.open_again)])

    def _say_refused(self) -> None:
        self._desk.said.emit(
            self.tr("Nothing was changed: you have finished this article. “Open it again” above it lets you go on.")
        )
