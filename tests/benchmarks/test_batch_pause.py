"""How long the window stands still while a batch of articles is pre-highlighted beside it."""

from __future__ import annotations

import gc
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from annotator import shipped
from annotator.services.sample import make_sample
from annotator.suggesting.readers import worker_command
from annotator.ui.fonts import load_fonts
from tests.benchmarks.labels import Label
from tests.ui.desk import Coder

ARTICLES = 60
PATIENCE_MS = 300_000
FRAME = 0.016


class Standstill:
    """A clock that goes only for as long as the window stood still."""

    seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


STOOD_STILL = Standstill()


class Ticker:
    """Ticks each millisecond that the event loop lets it, and keeps the gaps between the ticks."""

    def __init__(self) -> None:
        self.gaps: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def stop(self) -> list[float]:
        self._timer.stop()
        return self.gaps

    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps.append(now - self._last)
        self._last = now


@pytest.fixture
def anna(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Coder]:
    """At a desk with 60 articles of the usual length, the real worker beside her."""
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2]))
    load_fonts()
    path = tmp_path / "batch.annotator"
    texts = [seed.read_text(encoding="utf-8") for seed in sorted(shipped.seeds().glob("*.txt"))]
    with make_sample(path, coder="Anna") as project:
        drafts = [
            project.library.prepare_text(f"{number}.txt", f"{texts[number % len(texts)]}\nCopy {number}.")
            for number in range(ARTICLES - len(texts))
        ]
        project.library.add(drafts)
    coder = Coder(qapp, tmp_path / "Anna", worker=worker_command())
    coder.open(path)
    coder.settle()
    # What the benchmarks before this one left in memory is not the window's to walk through.
    gc.collect()
    gc.freeze()
    yield coder
    gc.unfreeze()
    coder.leave()


def pauses_of_a_batch(coder: Coder) -> list[float]:
    """The gaps between ticks from the worker's first answer until every article has been read and shown."""
    suggester, feeding = coder.program.suggester, coder.opened.feeding
    loop = QEventLoop()
    suggester.ready.connect(loop.quit)
    QTimer.singleShot(PATIENCE_MS, loop.quit)
    suggester.start()
    loop.exec()
    ticker = Ticker()
    feeding.waiting_changed.connect(lambda left: loop.quit() if left == 0 else None)
    loop.exec()
    assert not coder.opened.project.suggestions.waiting()
    return ticker.stop()


@pytest.mark.benchmark(timer=STOOD_STILL)
def test_pauses_while_a_batch_is_pre_highlighted(measured: Label, anna: Coder) -> None:
    bench = measured(f"the window's longest pause while {ARTICLES} articles are pre-highlighted", limit_ms=50)

    def longest_pause() -> None:
        pauses = pauses_of_a_batch(anna)
        STOOD_STILL.seconds += max(pauses)
        long = sum(pause > FRAME for pause in pauses)
        bench.extra_info["note"] = f"{long} pauses were longer than a frame of 16 ms; {len(pauses):,} ticks in between"

    bench.pedantic(longest_pause, rounds=1)
