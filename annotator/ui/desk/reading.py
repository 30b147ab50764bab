"""The files of an import found in what was chosen, and read in the background, some at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QObject, Signal

from annotator.domain.errors import AnnotatorError
from annotator.ui.desk.batch import files_in, read_row
from annotator.ui.import_rows import ImportRow
from annotator.ui.language import in_words

if TYPE_CHECKING:
    from annotator.services.jobs import Jobs, Report

T = TypeVar("T")

_AT_ONCE: Final = 8
"""Files that one job reads: few, so that they appear soon; not one, so that ten thousand do not take ten thousand."""


class Reading(QObject):
    """What a job brings counts only until somebody has stopped the reading."""

    found = Signal(object)
    """The rows of files that are to be read; whoever takes them numbers them and gives them to ``take``."""
    were_read = Signal(object)
    """Pairs of a file's number and its row."""
    went_on = Signal(str, int, int)
    """The file that is being read, how many have been, of how many; 0 of 0 when all are."""
    failed = Signal(str)

    def __init__(self, *, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._waiting: dict[int, ImportRow] = {}
        self._cancels: list[Callable[[], None]] = []
        self._total = self._looking = self._run = 0
        self._is_reading = False

    def look(self, paths: Sequence[Path]) -> None:
        """Find the articles in files and folders."""
        chosen = list(paths)
        self._looking += 1
        self.went_on.emit("", 0, 1)
        self._do(lambda _report: files_in(chosen), self._deliver_found)

    def take(self, rows: Mapping[int, ImportRow], *, total: int) -> None:
        """Have files read; ``total`` is how many there are with those that have been."""
        self._waiting |= rows
        self._total = total
        self._go_on()

    def stop(self) -> None:
        """Read nothing more: what was begun is not wanted any longer."""
        self._run += 1
        self._is_reading, self._looking = False, 0
        self._waiting.clear()
        for cancel in self._cancels:
            cancel()
        self._cancels.clear()

    def _deliver_found(self, rows: list[ImportRow]) -> None:
        self._looking -= 1
        self.found.emit(rows)

    def _go_on(self) -> None:
        """Have the next files read, unless some are being read."""
        if self._is_reading:
            return
        some = [(number, self._waiting.pop(number)) for number in list(self._waiting)[:_AT_ONCE]]
        if some:
            self._is_reading = True
            self.went_on.emit(some[0][1].name, self._total - len(self._waiting) - len(some), self._total)
            self._do(lambda report: _read_all(some, report), self._deliver_read)
        elif not self._looking:
            self._cancels.clear()
            self.went_on.emit("", 0, 0)

    def _deliver_read(self, read: list[tuple[int, ImportRow]]) -> None:
        self._is_reading = False
        self.were_read.emit(read)
        self._go_on()

    def _do(self, work: Callable[[Report], T], then: Callable[[T], object]) -> None:
        run = self._run

        def deliver(result: T) -> None:
            if run == self._run:
                then(result)

        def tell(error: AnnotatorError) -> None:
            if run == self._run:
                self.failed.emit(in_words(error))

        self._cancels.append(self._jobs.run(work, done=deliver, failed=tell))


def _read_all(rows: Sequence[tuple[int, ImportRow]], report: Report) -> list[tuple[int, ImportRow]]:
    out = []
    for done, (number, row) in enumerate(rows):
        report(done, len(rows))
        if row.path is not None:
            out.append((number, read_row(row.name, row.path)))
    return out
