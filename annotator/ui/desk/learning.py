"""Boilerplate that other articles of an outlet tell of: looked for in the background, shown a few rows at a time."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.services.furniture import Furniture, Proposals

if TYPE_CHECKING:
    from annotator.domain.records import Region
    from annotator.services.jobs import Jobs
    from annotator.services.project import Project
    from annotator.ui.desk.batch import Batch

_TURN: Final = 0.008
_AFTER_MS: Final = 400


class Learning(QObject):
    """Learns anew when the files are read, and a moment after an outlet was corrected."""

    changed = Signal(object)
    """The numbers of the rows that have other regions now."""
    learned = Signal(int, int)
    """How many lines were learned, in how many articles."""

    def __init__(self, project: Project, batch: Batch, *, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._batch = batch
        self._jobs = jobs
        self._proposals: Proposals = {}
        self._rest: list[tuple[int, Sequence[Region]]] = []
        self._is_used = True
        self._run = 0
        self._cancel: Callable[[], None] | None = None
        self._soon = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._soon.timeout.connect(self.learn)
        self._timer = QTimer(self, interval=15)
        self._timer.timeout.connect(self._show_some)

    @property
    def is_used(self) -> bool:
        """Whether what is learned counts as boilerplate."""
        return self._is_used

    def use(self, *, is_used: bool) -> None:
        """Let what was learned be boilerplate, or text."""
        self._is_used = is_used
        self._show()

    def learn_soon(self) -> None:
        """Learn when the person has paused: an outlet may be one of many that are corrected."""
        self._soon.start()

    def learn(self) -> None:
        """Look at what the project and the import tell of each outlet."""
        self._run += 1
        run, path, drafts = self._run, self._project.path, self._batch.drafts()

        def deliver(proposals: Proposals) -> None:
            if run == self._run:
                self._proposals = proposals
                self._show()

        self._cancel = self._jobs.run(
            lambda _report: Furniture.of(path).proposed(drafts), done=deliver, failed=lambda _error: None
        )

    def finish(self) -> None:
        """Let all that was learned by now count: the articles are about to be stored."""
        while self._rest:
            self._show_some()

    def stop(self) -> None:
        self._run += 1
        self._soon.stop()
        self._timer.stop()
        if self._cancel is not None:
            self._cancel()

    def _show(self) -> None:
        self.learned.emit(sum(map(len, self._proposals.values())), len(self._proposals))
        proposals: Proposals = self._proposals if self._is_used else {}
        numbers = (number for number, row in enumerate(self._batch.rows) if row.draft is not None)
        self._rest = [(number, proposals.get(number, ())) for number in numbers]
        self._rest.reverse()
        self._show_some()
        self._timer.start()

    def _show_some(self) -> None:
        until = time.perf_counter() + _TURN
        changed = []
        while self._rest and time.perf_counter() < until:
            number, regions = self._rest.pop()
            if self._batch.propose(number, regions):
                changed.append(number)
        if changed:
            self.changed.emit(changed)
        if not self._rest:
            self._timer.stop()
