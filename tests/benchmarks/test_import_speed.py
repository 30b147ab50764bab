"""How long the window stands still while 500 mixed files are read beside it, how fast, and in how much memory."""

from __future__ import annotations

import gc
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from annotator.services.sample import make_sample
from annotator.ui.fonts import load_fonts
from annotator.ui.import_rows import RowState
from tests.benchmarks.labels import Label
from tests.benchmarks.test_batch_pause import FRAME, STOOD_STILL, Ticker
from tests.data import mixed_files
from tests.ui.desk import Coder

FILES = 500
ARTICLES = 5_000
PATIENCE_MS = 600_000


@dataclass(frozen=True)
class Played:
    """What an import took: seconds until everything was read, compared and learned, and the pauses meanwhile."""

    seconds: float
    pauses: list[float]
    window_mb: float
    child_mb: float
    storing: float
    imported: int
    storing_pause: float


@pytest.fixture
def anna(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Coder]:
    """At a desk with the sample project."""
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2]))
    load_fonts()
    path = tmp_path / "import.annotator"
    make_sample(path, coder="Anna").close()
    coder = Coder(qapp, tmp_path / "Anna")
    coder.open(path)
    coder.settle()
    # What the benchmarks before this one left in memory is not the window's to walk through.
    gc.collect()
    gc.freeze()
    yield coder
    gc.unfreeze()
    coder.leave()


def play(coder: Coder, folder: Path) -> Played:
    """Import a folder as a person would, with the event loop going on, and watch it."""
    importing = coder.opened.importing
    loop = QEventLoop()
    sizes: list[tuple[float, float]] = []
    watch = QTimer(interval=250)

    def look() -> None:
        reader = importing._reading._reader
        process = None if reader is None else reader._process
        sizes.append((_peak_mb("self"), _peak_mb(str(process.pid)) if process else 0.0))
        page = importing.page
        if page is not None and page.foot.import_button.isEnabled() and not coder.program.jobs.is_busy:
            loop.quit()

    watch.timeout.connect(look)
    QTimer.singleShot(PATIENCE_MS, loop.quit)
    begun = time.perf_counter()
    ticker = Ticker()
    watch.start()
    importing.start([folder])
    loop.exec()
    watch.stop()
    pauses = ticker.stop()
    seconds = time.perf_counter() - begun
    assert importing.page is not None
    assert importing.page.table.model.tally.count(RowState.READING) == 0
    imported = importing.page.table.model.tally.taken
    begun = time.perf_counter()
    ticker = Ticker()
    importing.store()
    coder.settle()
    storing = time.perf_counter() - begun
    window_mb, child_mb = (max(each) for each in zip(*sizes, strict=True))
    return Played(seconds, pauses, window_mb, child_mb, storing, imported, max(ticker.stop()))


@pytest.mark.benchmark(timer=STOOD_STILL)
def test_pauses_while_files_of_every_kind_are_read(measured: Label, anna: Coder, tmp_path: Path) -> None:
    bench = measured(f"the window's longest pause while {FILES} mixed files are read", limit_ms=50)
    mixed_files.write(tmp_path / "mixed", FILES)

    def longest_pause() -> None:
        played = play(anna, tmp_path / "mixed")
        STOOD_STILL.seconds += max(played.pauses)
        bench.extra_info["note"] = told(played, FILES)

    bench.pedantic(longest_pause, rounds=1)


@pytest.mark.benchmark(timer=STOOD_STILL)
def test_pauses_while_a_large_table_is_read(measured: Label, anna: Coder, tmp_path: Path) -> None:
    bench = measured(f"the window's longest pause while a table of {ARTICLES:,} articles is read", limit_ms=50)
    (tmp_path / "large").mkdir()
    (tmp_path / "large" / "table.csv").write_bytes(mixed_files.as_table(range(20_000, 20_000 + ARTICLES), paragraphs=6))

    def longest_pause() -> None:
        played = play(anna, tmp_path / "large")
        STOOD_STILL.seconds += max(played.pauses)
        bench.extra_info["note"] = told(played, 1)

    bench.pedantic(longest_pause, rounds=1)


def told(played: Played, files: int) -> str:
    long = sum(pause > FRAME for pause in played.pauses)
    return (
        f"{files / played.seconds:,.1f} files/s ({played.seconds:,.1f} s); {long} pauses over a frame; "
        f"window {played.window_mb:,.0f} MB, child {played.child_mb:,.0f} MB at most; "
        f"storing {played.imported:,} articles {played.storing * 1000:,.0f} ms, "
        f"longest pause {played.storing_pause * 1000:,.0f} ms"
    )


def _peak_mb(process: str) -> float:
    """The most memory that a process has had, where the system tells."""
    status = Path(f"/proc/{process}/status")
    if not status.exists():
        return 0.0
    for line in status.read_text().splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1]) / 1000
    return 0.0
