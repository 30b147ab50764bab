"""Where an actor speaks, is meant and is named: looked for away from the window's thread, and opened in the article."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer

from annotator.domain.errors import AnnotatorError
from annotator.domain.records import Actor, CoderId, StatementId
from annotator.services.actors.toward import roles_of, toward_whom
from annotator.services.concordance import Line, lines_behind, mention_lines, statement_lines
from annotator.services.jobs import Cancelled, Report
from annotator.ui.actors.places import NAMED, STATEMENTS, TOWARD
from annotator.ui.language import in_words

if TYPE_CHECKING:
    from annotator.services.jobs import Jobs
    from annotator.ui.actors import RegisterWindow
    from annotator.ui.desk.desk import Desk

T = TypeVar("T")
_REST = 100


class RegisterPlaces(QObject):
    """Fills the right pane of the register's window. Whoever goes through the list quickly starts no search."""

    def __init__(self, desk: Desk, window: RegisterWindow, *, jobs: Jobs) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._view = window.places
        self._jobs = jobs
        self._actor: Actor | None = None
        self._statements: int | None = None
        self._named: Sequence[Line] | None = None
        self._everybody = False
        self._run = 0
        self._cancels: list[Callable[[], None]] = []
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._look)
        self._view.view_chosen.connect(lambda _view: self._look())
        self._view.everybody_chosen.connect(self._count_everybody)
        self._view.toward.asked.connect(lambda _rolled: self._look())
        self._view.toward.cell_opened.connect(self._show_behind)
        self._view.place_opened.connect(desk.trail.visit_line)

    @property
    def coder(self) -> CoderId | None:
        """Whose statements are counted; None: everybody's."""
        return None if self._everybody else self._desk.project.coder.id

    def show(self, actor: Actor) -> None:
        """Look for the places of an actor, once the coder has come to rest at it."""
        if actor == self._actor:
            return
        is_other = self._actor is None or actor.id != self._actor.id
        self._actor, self._statements, self._named = actor, None, None
        self._show_counts()
        if is_other and self._view.current != TOWARD:
            self._view.show_reading()
        self._rest.start()

    def show_nobody(self) -> None:
        self._actor = None
        if self._view.current != TOWARD:
            self._view.show_lines(())

    def follow(self) -> None:
        """Look again: something has changed."""
        self._named = None
        self._rest.start()

    def stop(self) -> None:
        """Look for nothing more."""
        self._rest.stop()
        self._run += 1
        for cancel in self._cancels:
            cancel()

    # ------------------------------------------------------------------------------------------------------------

    def _look(self) -> None:
        self._rest.stop()
        view = self._view.current
        if view == TOWARD:
            self._look_toward()
        elif self._actor is not None:
            self._look_for(self._actor, view)

    def _look_for(self, actor: Actor, view: int) -> None:
        project = self._desk.project
        path, coder, everybody = project.path, project.coder.id, self._everybody
        if view == STATEMENTS:
            self._start(
                lambda report: statement_lines(path, actor, coder_id=coder, everybody=everybody, report=report),
                lambda lines: self._take_statements(lines, actor),
            )
        elif self._named is not None:
            self._view.show_lines(self._named)
        else:
            self._look_for_names(actor)

    def _look_for_names(self, actor: Actor) -> None:
        path, register = self._desk.project.path, self._desk.project.actors.all()
        self._start(
            lambda report: mention_lines(path, actor, register, report=report),
            lambda lines: self._take_named(lines, actor),
        )

    def _look_toward(self) -> None:
        project, rolled = self._desk.project, self._view.toward.is_rolled_up
        path, register, roles, coder = project.path, project.actors.all(), roles_of(project.codebook), self.coder
        names = {actor.id: actor.name for actor in register}
        self._start(
            lambda report: toward_whom(path, register, roles, coder_id=coder, rolled_up=rolled, report=report),
            lambda matrix: self._view.toward.show_matrix(matrix, names),
        )

    def _show_behind(self, ids: Sequence[StatementId]) -> None:
        path, coder = self._desk.project.path, self._desk.project.coder.id
        self._start(
            lambda report: lines_behind(path, ids, coder_id=coder, report=report),
            self._view.toward.show_behind,
        )

    def _start(self, work: Callable[[Report], T], done: Callable[[T], object]) -> None:
        """Run a job whose result is shown if nothing else was asked for since."""
        for cancel in self._cancels:
            cancel()
        self._run += 1
        run = self._run

        def take(found: T) -> None:
            if run == self._run:
                done(found)

        self._cancels = [self._jobs.run(work, done=take, failed=self._say_failed)]

    def _take_statements(self, lines: Sequence[Line], actor: Actor) -> None:
        if self._actor == actor:
            if self._view.current == STATEMENTS:
                self._view.show_lines(lines, by_others=self._by_others(lines, actor))
            self._statements = len(lines)
            self._show_counts()
            if self._named is None:
                self._look_for_names(actor)

    def _by_others(self, lines: Sequence[Line], actor: Actor) -> int:
        """In how many statements it stands that are not shown: counted where none is."""
        return 0 if lines else self._desk.project.register.statements([actor.id])[actor.id]

    def _take_named(self, lines: Sequence[Line], actor: Actor) -> None:
        if self._actor == actor:
            self._named = lines
            if self._view.current == NAMED:
                self._view.show_lines(lines)
            self._show_counts()

    def _show_counts(self) -> None:
        named = None if self._named is None else len(self._named)
        self._view.show_counts(self._statements, named)
        self._window.details.show_mentions(named)

    def _count_everybody(self, everybody: object) -> None:
        self._everybody = bool(everybody)
        self._window.show_whose()
        self._window.list.model.read_again()
        self._window.list.chosen.emit(self._window.list.marked)
        self._look()

    def _say_failed(self, error: AnnotatorError) -> None:
        if not isinstance(error, Cancelled):
            self._window.say(in_words(error))
