"""The window to compare and settle beside the coding, with the double-coded sample open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.ui.comparing.window import CompareWindow
from tests.ui.desk import Coder


@pytest.fixture
def anna(at_window: Callable[..., Coder], coded: Path) -> Coder:
    """Anna, who has coded nothing herself, with the coded sample open."""
    anna = at_window()
    anna.open(coded)
    return anna


@pytest.fixture
def window(anna: Coder) -> CompareWindow:
    return open_settling(anna)


def open_settling(coder: Coder) -> CompareWindow:
    coder.program.window.commands["settle"].trigger()
    coder.settle()
    found = coder.program.window.findChild(CompareWindow)
    assert isinstance(found, CompareWindow)
    return found
