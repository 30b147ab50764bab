"""The entries of the register whose names are alike: looked for in the background, a little after each change."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.domain.errors import AnnotatorError
from annotator.domain.records import ActorId
from annotator.services.jobs import Cancelled

if TYPE_CHECKING:
    from annotator.domain.names.alike import AlikePair
    from annotator.services.jobs import Jobs
    from annotator.ui.desk.desk import Desk

_PAUSE = 120


class RegisterPairs(QObject):
    """The best pair of each entry that has one, as far as was looked."""

    found = Signal()
    failed = Signal(object)
    """The AnnotatorError that says why they can't be looked for."""

    def __init__(self, desk: Desk, *, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._cancel: Callable[[], None] | None = None
        self._run = 0
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._look)
        self.by_actor: dict[ActorId, AlikePair] = {}

    def look_soon(self) -> None:
        """Look again, once nothing has changed for a moment. What is looked through now is of before, and ends at once.

        It would take its turns between the rows that the window reads, thousands of them.
        """
        self._drop()
        self._pause.start()

    def forget(self, one: ActorId, other: ActorId) -> None:
        """These two are not the same."""
        told = {one, other}
        self.by_actor = {key: pair for key, pair in self.by_actor.items() if {pair.keep.id, pair.other.id} != told}

    def stop(self) -> None:
        """Look no more: the project is about to be closed."""
        self._pause.stop()
        self._drop()

    def _drop(self) -> None:
        self._run += 1
        if self._cancel is not None:
            self._cancel()
            self._cancel = None

    def _look(self) -> None:
        from annotator.services.actors.alike import alike_pairs  # noqa: PLC0415 - rapidfuzz would slow down the start

        actors = self._desk.project.actors
        entries, apart = actors.all(), actors.apart()
        self._drop()
        run = self._run
        self._cancel = self._jobs.run(
            lambda report: alike_pairs(entries, apart, report),
            done=lambda pairs: self._take(pairs, run),
            failed=self._fail,
        )

    def _take(self, pairs: Sequence[AlikePair], run: int) -> None:
        if run != self._run:
            return
        self._cancel = None
        self.by_actor = {}
        for pair in pairs:
            for actor in (pair.keep, pair.other):
                self.by_actor.setdefault(actor.id, pair)
        self.found.emit()

    def _fail(self, error: AnnotatorError) -> None:
        if not isinstance(error, Cancelled):
            self.failed.emit(error)
