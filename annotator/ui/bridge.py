"""Jobs on threads of their own: results come back to the window's thread."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import Any, Final, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from annotator.domain.errors import AnnotatorError
from annotator.services.jobs import Cancelled, Report
from annotator.ui.crash import places_of

T = TypeVar("T")

_AT_ONCE: Final = 2

_log = logging.getLogger(__name__)


class _Signals(QObject):
    """Carries what a job reports from its thread to the window's."""

    done = Signal(object)
    failed = Signal(object)
    progressed = Signal(int, int)


class _Job:
    """One piece of work. It runs once and reports through its signals."""

    def __init__(self, work: Callable[[Report], Any], signals: _Signals) -> None:
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
    """Runs jobs on a few threads and keeps each alive until it has reported.

    The threads are Python's own: Qt's pool waits for its jobs when it is deleted, and a job that needs the interpreter
    meanwhile would never get it.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="job")
        self._running: dict[_Signals, tuple[_Job, Future[None]]] = {}
        self._is_over = False

    def run(
        self,
        work: Callable[[Report], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[AnnotatorError], None],
        progress: Report | None = None,
    ) -> Callable[[], None]:
        if self._is_over:
            return lambda: None
        signals = _Signals(self)
        job = _Job(work, signals)
        signals.done.connect(done)
        signals.failed.connect(failed)
        if progress is not None:
            signals.progressed.connect(progress)
        signals.done.connect(lambda _result: self._forget(signals))
        signals.failed.connect(lambda _error: self._forget(signals))
        self._running[signals] = (job, self._pool.submit(job.run))
        return job.cancelled.set

    @property
    def is_busy(self) -> bool:
        """Whether a job has not reported yet."""
        return bool(self._running)

    @Slot()
    def finish(self) -> None:
        """Ask every job to stop and wait for it; later ones are not begun. Called before the window goes."""
        self._is_over = True
        jobs = list(self._running.values())
        for job, future in jobs:
            job.cancelled.set()
            future.cancel()
        wait([future for _job, future in jobs])
        self._pool.shutdown()

    def _forget(self, signals: _Signals) -> None:
        self._running.pop(signals, None)
        signals.deleteLater()
