"""The files of an import compared, in the background, with the project's articles and with each other."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from annotator.domain.errors import AnnotatorError
from annotator.ui.language import in_words

if TYPE_CHECKING:
    from annotator.services.jobs import Jobs
    from annotator.services.library import Draft
    from annotator.services.project import Project
    from annotator.services.repeats import Incoming, NearText

_AT_ONCE: Final = 16


class Comparing(QObject):
    """Asks of each file what it is nearly the same as, some at a time, for as long as the import page is open."""

    found = Signal(object)
    """What files are nearly the same as, by their number; None where one is like no other."""
    went_on = Signal(int, int)
    """How many files have been compared of how many; 0 of 0 when all are."""
    failed = Signal(str)

    def __init__(self, project: Project, *, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._project = project
        self._incoming: Incoming | None = None
        self._waiting: dict[int, Draft] = {}
        self._done = 0
        self._cancel: Callable[[], None] | None = None
        self._is_busy = self._is_over = False

    def take(self, number: int, draft: Draft) -> None:
        """Have a file compared, also one that was read anew."""
        self._waiting[number] = draft

    def go_on(self) -> None:
        """Compare the next files, unless some are being compared."""
        if self._is_busy or self._is_over:
            return
        some = {number: self._waiting.pop(number) for number in sorted(self._waiting)[:_AT_ONCE]}
        total = self._done + len(some) + len(self._waiting)
        self.went_on.emit(self._done, total if some else 0)
        if some:
            self._is_busy = True
            self._cancel = self._jobs.run(
                lambda _report: self._compared(some),
                done=lambda near: self._deliver(some, near),
                failed=self._give_up,
            )

    def stop(self) -> None:
        """Compare nothing any more: the page is left."""
        self._is_over = True
        if self._cancel is not None:
            self._cancel()

    def _compared(self, some: Mapping[int, Draft]) -> dict[int, NearText | None]:
        """In the job, where importing what it is done with stops nobody."""
        if self._incoming is None:
            self._incoming = self._project.repeats.incoming()
        return self._incoming.compare(some)

    def _deliver(self, some: Mapping[int, Draft], near: Mapping[int, NearText | None]) -> None:
        self._is_busy = False
        if self._is_over:
            return
        self._done += len(some)
        # What was read anew meanwhile is compared again.
        self.found.emit({number: one for number, one in near.items() if number not in self._waiting})
        self.go_on()

    def _give_up(self, error: AnnotatorError) -> None:
        if not self._is_over:
            self.stop()
            self.went_on.emit(0, 0)
            self.failed.emit(in_words(error))
