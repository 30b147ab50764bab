"""How long the window stands still, and how long a coder waits for an action, while a large project is backed up."""

from __future__ import annotations

import os
import time
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEvent, QTimer
from PySide6.QtWidgets import QApplication

from annotator.domain.backups import Why
from annotator.domain.records import ArticleId
from annotator.domain.text import Span
from annotator.services.project import Project
from annotator.services.sample import make_sample
from annotator.storage.backups import damage_in
from annotator.storage.keeping import Places
from annotator.ui.bridge import PoolJobs

_SIZE = 200_000_000


def large(path: Path) -> None:
    """A project whose original bytes make it as large as hundreds of delivered PDFs do."""
    make_sample(path, coder="Anna").close()
    with Project.open(path, coder="Anna", backups=path.parent) as project:
        database = project._store.database
        with database.transaction() as connection:
            for _part in range(_SIZE // 5_000_000):
                connection.exec_driver_sql(
                    "INSERT INTO mentions (article_id, start, stop, name, kind) VALUES (1, 0, 0, ?, 'person')",
                    (os.urandom(5_000_000),),
                )


def test_backup_of_200_megabytes(qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "large.annotator"
    large(path)
    pauses: list[float] = []
    waits: list[float] = []
    made: list[list[Path]] = []
    with Project.open(path, coder="Anna", backups=Places(tmp_path / "data")) as project:
        jobs, timer, clock = PoolJobs(), QTimer(), QElapsedTimer()
        timer.setInterval(1)
        clock.start()

        def tick() -> None:
            pauses.append(clock.nsecsElapsed() / 1e6)
            clock.restart()

        def code() -> None:
            began = time.perf_counter()
            project.coding.tag(ArticleId(2), [Span(0, 5)], "claim")
            waits.append((time.perf_counter() - began) * 1000)
            clock.restart()

        timer.timeout.connect(tick)
        timer.start()
        alone = []
        for _time in range(10):
            code()
        alone, waits = waits, []
        began = time.perf_counter()
        jobs.run(lambda report: project.backups.make(Why.WORKING, step=report), done=made.append, failed=print)
        coding = QTimer()
        coding.setInterval(2000)
        coding.timeout.connect(code)
        coding.start()
        while not made and time.perf_counter() - began < 120:
            qapp.processEvents()
        took = time.perf_counter() - began
        timer.stop()
        coding.stop()
        jobs.finish()
        qapp.processEvents()
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    print(  # noqa: T201 - a benchmark tells what it found
        f"\n{path.stat().st_size / 1e6:.0f} MB in two places: {took:.1f} s; longest pause {max(pauses):.1f} ms;"
        f" an action alone {max(alone):.0f} ms, meanwhile {max(waits, default=0):.0f} ms ({len(waits)} actions)"
    )
    assert made
    assert not any(damage_in(copy) for copy in made[0])
    assert max(pauses) < 50
