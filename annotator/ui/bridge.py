"""Jobs on Qt's thread pool: results come back to the window's thread."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from annotator.domain.errors import AnnotatorError
from annotator.services.jobs import Cancelled, Report
from annotator.ui.crash import places_of

T = TypeVar("T")

_log = logging.getLogger(__name__)


class _Signals(QObject):
    """Carries what a job reports from its thread to the window's."""

    done = Signal(object)
    failed = Signal(object)
    progressed = Signal(int, int)


class _Job(QRunnable):
    """One piece of work. It runs once and reports through its signals."""

    def __init__(self, work: Callable[[Report], Any], signals: _Signals) -> None:
        super().__init__()
        self._work = work
        self._signals = signals
        self.cancelled = threading.Event()

    def run(self) -> None:
        try:
            result = self._work(self._report)
        except AnnotatorError as error:
            self._signals.failed.emit(error)
        except Exception as fault:  # noqa: BLE001 - the job runner: a fault becomes a sentence and a line in the log
            # Its own message may quote an article.
            _log.error("job failed: %s", places_of(type(fault), fault.__traceback__))
            self._signals.failed.emit(
                AnnotatorError("Something went wrong in the program. Nothing that was saved is affected; see the log.")
            )
        else:
            self._signals.done.emit(result)

    def _report(self, done: int, of: int) -> None:
        if self.cancelled.is_set():
            raise Cancelled("Stopped.")
        self._signals.progressed.emit(done, of)


class PoolJobs(QObject):
    """Runs jobs on the pool and keeps each alive until it has reported."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._running: dict[_Signals, _Job] = {}
        self._reported: list[_Job] = []

    def run(
        self,
        work: Callable[[Report], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[AnnotatorError], None],
        progress: Report | None = None,
    ) -> Callable[[], None]:
        if not self._pool.activeThreadCount():
            self._reported.clear()
        signals = _Signals(self)
        job = _Job(work, signals)
        job.setAutoDelete(False)
        self._running[signals] = job
        signals.done.connect(done)
        signals.failed.connect(failed)
        if progress is not None:
            signals.progressed.connect(progress)
        signals.done.connect(lambda _result: self._forget(signals))
        signals.failed.connect(lambda _error: self._forget(signals))
        self._pool.start(job)
        return job.cancelled.set

    @property
    def is_busy(self) -> bool:
        """Whether a job has not reported yet."""
        return bool(self._running)

    @Slot()
    def finish(self) -> None:
        """Ask every job to stop and wait for it: called before the window goes."""
        for job in self._running.values():
            job.cancelled.set()
        self._pool.waitForDone()

    def _forget(self, signals: _Signals) -> None:
        """Its thread may still be on its way out of the job: that is kept until no thread runs any."""
        job = self._running.pop(signals, None)
        if job is not None:
            self._reported.append(job)
        signals.deleteLater()
