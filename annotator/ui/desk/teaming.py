"""Coders and articles: what is wished in their window is saved, and what is saved is shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from annotator.domain.changes import ActionKind
from annotator.domain.errors import AnnotatorError
from annotator.domain.team import LotWanted
from annotator.services.planning import Planned, planned
from annotator.ui.amounts import articles
from annotator.ui.desk.team_read import lot_sentence, team_of
from annotator.ui.language import in_words
from annotator.ui.team.records import Giving, Lot
from annotator.ui.team.window import TeamWindow

if TYPE_CHECKING:
    from annotator.domain.changes import Changes
    from annotator.services.jobs import Jobs
    from annotator.ui.desk.desk import Desk

T = TypeVar("T")


class Teaming(QObject):
    """Keeps the window equal to the file. How rare codes are is found out beside the window's thread."""

    agreement_asked = Signal(str)
    file_asked = Signal(object)
    take_in_asked = Signal()

    def __init__(self, desk: Desk, window: TeamWindow, *, jobs: Jobs) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._jobs = jobs
        self._planned: Planned | None = None
        self._is_stale = False
        self._is_left = False
        self._connect()
        self.show()
        self._plan()

    def show(self) -> None:
        """Show everything as it is saved."""
        self._is_stale = False
        self._window.show_team(team_of(self._desk.project, self._planned))

    def stop(self) -> None:
        """Show nothing any more: before the project is closed."""
        if not self._is_left:
            self._is_left = True
            QObject.disconnect(self._following)
            QObject.disconnect(self._saying)

    # Wishes -----------------------------------------------------------------------------------------------------

    def _add_coder(self, name: str) -> None:
        if self._act(lambda: self._desk.project.team.add_coder(name), self._window.coder_was_added):
            self._desk.said.emit(self.tr("{0} is a coder of this project now. Undo takes that back.").format(name))

    def _give(self, wish: Giving) -> None:
        team = self._desk.project.team
        if self._act(lambda: team.assign(wish.coder, wish.articles, mode=wish.mode, round_name=wish.round)):
            said = self.tr("{0} given to {1}. Undo takes that back.")
            self._window.hand.untick()
            self._desk.said.emit(said.format(articles(len(wish.articles)), self._name(wish)))

    def _take_back(self, wish: Giving) -> None:
        if self._act(lambda: self._desk.project.team.take_back(wish.coder, wish.articles)):
            said = self.tr("{0} taken back from {1}. Undo gives them again.")
            self._window.hand.untick()
            self._desk.said.emit(said.format(articles(len(wish.articles)), self._name(wish)))

    def _draw(self, lot: Lot) -> None:
        wanted = LotWanted(lot.coders, lot.together, lot.each, lot.seed, lot.mode, lot.round)
        names = {each.coder.id: each.coder.name for each in self._desk.project.team.coders()}
        told: list[str] = []
        if self._act(
            lambda: self._desk.project.team.draw(wanted),
            lambda lots: told.extend(lot_sentence(one, names) for one in lots),
        ):
            self._window.lot.show_drawn()
            self._desk.said.emit(" ".join([*told, self.tr("Undo takes that back.")]))

    def _act(self, action: Callable[[], T], then: Callable[[T], object] | None = None) -> bool:
        """Do it; what was typed and ticked stays where it could not be done."""
        return self._desk.act(action, then)

    def _name(self, wish: Giving) -> str:
        coder = self._window.coders.coders.row_of(wish.coder)
        return str(self._window.coders.coders.index(coder).data()) if coder is not None else ""

    # What is shown ----------------------------------------------------------------------------------------------

    def _follow(self, changes: Changes) -> None:
        if self._is_left or changes.action is ActionKind.SUGGEST:
            return
        if self._window.isVisible():
            self.show()
        else:
            self._is_stale = True

    def _catch_up(self) -> None:
        if self._is_stale and not self._is_left:
            self.show()

    def _plan(self) -> None:
        path = self._desk.project.path
        self._jobs.run(lambda _progress: planned(path), done=self._take_planned, failed=self._say_failed)

    def _take_planned(self, found: Planned | None) -> None:
        if not self._is_left and isValid(self._window):
            self._planned = found
            self.show()

    def _say_failed(self, error: AnnotatorError) -> None:
        if not self._is_left and isValid(self._window):
            self._window.say(in_words(error))

    def _connect(self) -> None:
        window, desk = self._window, self._desk
        window.coder_added.connect(self._add_coder)
        window.given.connect(self._give)
        window.taken_back.connect(self._take_back)
        window.drawn.connect(self._draw)
        window.agreement_asked.connect(self.agreement_asked)
        window.file_asked.connect(self.file_asked)
        window.take_in_asked.connect(self.take_in_asked)
        window.undo_asked.connect(desk.undo)
        window.redo_asked.connect(desk.redo)
        window.activated.connect(self._catch_up)
        self._following = desk.changed.connect(self._follow)
        self._saying = desk.said.connect(window.say)
