"""The coder at the window, and the sample project that is coded."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from annotator.ui.fonts import load_fonts
from tests.samples import lay_coded_sample, lay_sample
from tests.ui.desk import Coder


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    path = tmp_path / "sample.annotator"
    lay_sample(path, coder="Anna")
    return path


@pytest.fixture
def coded(tmp_path: Path) -> Path:
    """The sample project with the codings of A and B."""
    path = tmp_path / "coded.annotator"
    lay_coded_sample(path, coder="Anna")
    return path


@pytest.fixture
def at_window(qapp: QApplication, tmp_path: Path) -> Iterator[Callable[..., Coder]]:
    """Makes coders at windows of their own; they leave when the test ends."""
    load_fonts()
    coders: list[Coder] = []

    def make(name: str = "Anna") -> Coder:
        coders.append(Coder(qapp, tmp_path / name, name=name))
        return coders[-1]

    yield make
    for coder in coders:
        coder.leave()


@pytest.fixture
def coder(at_window: Callable[..., Coder], sample: Path) -> Coder:
    """Anna, with the second sample article open."""
    anna = at_window()
    project = anna.open(sample)
    project.desk.open_article(2)
    anna.view.setFocus()
    anna.settle()
    return anna
