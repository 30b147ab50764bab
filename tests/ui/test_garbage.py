"""Where garbage is looked for: what is Qt's may be deleted on the window's thread only."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt

from annotator.services.jobs import Report
from annotator.ui.bridge import PoolJobs
from annotator.ui.garbage import GarbageOnOurThread


class Closed(QObject):
    """What was closed and still knows itself, so that only a search finds that nobody else does."""

    def __init__(self, gone: list[threading.Thread]) -> None:
        super().__init__()
        self.itself = self
        self.destroyed.connect(lambda: gone.append(threading.current_thread()), Qt.ConnectionType.DirectConnection)


@pytest.fixture
def by_python() -> Iterator[None]:
    gc.collect()
    gc.enable()
    yield
    gc.disable()


def make_many(_report: Report) -> int:
    return len([[number] for number in range(200_000)])


@pytest.mark.usefixtures("qtbot", "by_python")
def test_that_what_was_closed_is_deleted_on_the_windows_thread_while_a_job_makes_values() -> None:
    window, gone = QObject(), list[threading.Thread]()
    jobs, garbage = PoolJobs(window), GarbageOnOurThread(window)
    Closed(gone)

    jobs.run(make_many, done=lambda _made: None, failed=lambda _error: None)
    jobs.finish()
    assert gone == []
    kept = [[number] for number in range(1000)]
    garbage.look()

    assert gone == [threading.main_thread()]
    assert kept
    garbage.end()
    assert gc.isenabled()
