"""Jobs on threads of their own: results come back to the window's thread."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import Any, Final, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from annotator.domain.errors import AnnotatorError
from annotator.services.jobs import Cancelled, Report
from annotator.ui.crash import places_of

T = TypeVar("T")

_AT_ONCE: Final = 2

_log = logging.getLogger(__name__)


class _Job:
    """One piece of work, and who is to hear of it. It runs once."""

    def __init__(self, work: Callable[[Report], Any], hears: Mapping[str, Callable[..., None]]) -> None:
        self.work = work
        self.cancelled = threading.Event()
        self._hears = hears

    def tell(self, what: str, *news: object) -> None:
        """Tell on the window's thread, unless whoever was to hear has gone with their window."""
        hear = self._hears[what]
        owner = getattr(hear, "__self__", None)
        if not isinstance(owner, QObject) or isValid(owner):
            hear(*news)


class PoolJobs(QObject):
    """Runs jobs on a few threads; what they tell comes to the window's thread, one after the other.

    The threads are Python's own: Qt's pool waits for its jobs when it is deleted, and a job that needs the interpreter
    meanwhile would never get it. One signal serves all jobs: none may be deleted while a thread still leaves it.
    """

    _told = Signal(object, str, object)
    """A job, what it tells and the news."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="job")
        self._running: dict[_Job, Future[None]] = {}
        self._is_over = False
        self._told.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[Report], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[AnnotatorError], None],
        progress: Report | None = None,
    ) -> Callable[[], None]:
        job = _Job(work, {"done": done, "failed": failed, "progress": progress or _nobody})
        if not self._is_over:
            self._running[job] = self._pool.submit(self._do, job)
        return job.cancelled.set

    @property
    def is_busy(self) -> bool:
        """Whether a job has not reported yet."""
        return bool(self._running)

    @Slot()
    def finish(self) -> None:
        """Ask every job to stop and wait for it; later ones are not begun. Called before the window goes."""
        self._is_over = True
        for job, future in list(self._running.items()):
            job.cancelled.set()
            if future.cancel():
                # It was not begun, and so has nothing to tell.
                del self._running[job]
        wait(self._running.values())
        self._pool.shutdown()

    def _do(self, job: _Job) -> None:
        """On the job's own thread."""

        def report(done: int, of: int) -> None:
            if job.cancelled.is_set():
                raise Cancelled("Stopped.")
            self._told.emit(job, "progress", (done, of))

        try:
            result = job.work(report)
        except AnnotatorError as error:
            self._told.emit(job, "failed", (error,))
        except Exception as fault:  # noqa: BLE001 - the job runner: a fault becomes a sentence and a line in the log
            # Its own message may quote an article.
            _log.error("job failed: %s", places_of(type(fault), fault.__traceback__))
            told = AnnotatorError(
                "Something went wrong in the program. Nothing that was saved is affected; see the log."
            )
            self._told.emit(job, "failed", (told,))
        else:
            self._told.emit(job, "done", (result,))

    @Slot(object, str, object)
    def _tell(self, job: _Job, what: str, news: tuple[object, ...]) -> None:
        if what != "progress":
            self._running.pop(job, None)
        job.tell(what, *news)


def _nobody(_done: int, _of: int) -> None:
    """Hears of how far a job is where nobody asked."""
