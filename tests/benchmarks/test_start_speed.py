"""How long a coder waits for the window, and for the suggestions behind it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.services.sample import make_sample
from tests.benchmarks.labels import Label

FIRST_PAINT = Path(__file__).parent / "first_paint.py"
# As a person has it, whose Python keeps the modules that it compiled once.
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
EMPTY_WINDOW = """
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.show()
app.processEvents()
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "sample.annotator"
    make_sample(path, coder="A").close()
    return path


def test_start_to_first_paint(measured: Label, project: Path) -> None:
    """A new Python process, the program's imports, the window painted; the project may still be opening."""
    bench = measured("start to first paint", limit_ms=500, note="a new process, with the sample project")

    bench.pedantic(run, args=[[str(FIRST_PAINT), "window", str(project)]], rounds=10, warmup_rounds=1)


def test_start_to_the_article(measured: Label, project: Path) -> None:
    bench = measured("start to the article painted", note="the same, until its text can be read")

    bench.pedantic(run, args=[[str(FIRST_PAINT), "article", str(project)]], rounds=10, warmup_rounds=1)


def test_start_of_an_empty_qt_window(measured: Label) -> None:
    bench = measured("start of an empty Qt window", note="the floor: nothing of ours")

    bench.pedantic(run, args=[["-c", EMPTY_WINDOW]], rounds=10, warmup_rounds=1)


def test_spacy_ready(measured: Label) -> None:
    """From starting the worker to its first line, which says that it can analyse."""
    bench = measured("start to spaCy ready", note="in its own process, behind the window")

    bench.pedantic(start_worker, rounds=5, warmup_rounds=1)


def run(arguments: list[str]) -> None:
    subprocess.run([sys.executable, *arguments], check=True, capture_output=True, env=ENVIRONMENT)


def start_worker() -> None:
    command = [sys.executable, "-m", "annotator", "--worker"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=ENVIRONMENT) as worker:
        assert worker.stdout is not None
        assert worker.stdin is not None
        assert b'"ready"' in worker.stdout.readline()
        worker.stdin.close()
