"""Jobs on the pool: who does the work, and on whose thread the window hears of it."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from annotator.domain.errors import AnnotatorError
from annotator.services.jobs import Report
from annotator.ui.bridge import PoolJobs
from tests.patience import SECONDS


def _is_window_thread() -> bool:
    return threading.current_thread() is threading.main_thread()


def test_that_work_is_done_on_another_thread_and_told_on_the_windows(qtbot: QtBot) -> None:
    jobs = PoolJobs()
    told: dict[str, bool] = {}

    def work(report: Report) -> bool:
        report(1, 2)
        return _is_window_thread()

    jobs.run(
        work,
        done=lambda was_ours: told.update(work=was_ours, done=_is_window_thread()),
        failed=lambda _error: told.update(failed=True),
        progress=lambda _done, _of: told.update(progress=_is_window_thread()),
    )
    qtbot.waitUntil(lambda: not jobs.is_busy)

    assert told == {"work": False, "progress": True, "done": True}


def test_that_a_failure_is_told_on_the_windows_thread(qtbot: QtBot) -> None:
    jobs = PoolJobs()
    told: list[bool] = []

    def work(_report: Report) -> None:
        raise AnnotatorError("The disk is full.")

    jobs.run(work, done=lambda _result: None, failed=lambda _error: told.append(_is_window_thread()))
    qtbot.waitUntil(lambda: not jobs.is_busy)

    assert told == [True]


def test_that_a_window_that_goes_neither_waits_for_a_job_that_runs_nor_begins_one(qtbot: QtBot) -> None:
    window = QObject()
    jobs = PoolJobs(window)
    begun, may_end = threading.Event(), threading.Event()
    told: list[object] = []

    def work(_report: Report) -> None:
        begun.set()
        may_end.wait()

    jobs.run(work, done=told.append, failed=told.append)
    assert begun.wait(SECONDS)
    with qtbot.waitSignal(window.destroyed):
        window.deleteLater()
    may_end.set()
    jobs.finish()
    begun.clear()
    jobs.run(work, done=told.append, failed=told.append)
    qtbot.wait(10)

    assert not begun.is_set()
    assert told == []


def test_that_what_was_not_begun_when_the_window_went_is_waited_for_by_nobody(qtbot: QtBot) -> None:
    jobs, may_end = PoolJobs(), threading.Event()

    def work(_report: Report) -> None:
        may_end.wait()

    for _job in range(5):
        jobs.run(work, done=lambda _result: None, failed=lambda _error: None)
    threading.Timer(0.05, may_end.set).start()
    jobs.finish()

    qtbot.waitUntil(lambda: not jobs.is_busy)
