"""The window on agreement beside the coding, with the double-coded sample open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.ui.agreement.window import AgreementWindow
from tests.patience import wait_until
from tests.ui.desk import Coder


@pytest.fixture
def anna(at_window: Callable[..., Coder], coded: Path) -> Coder:
    """Anna, who has coded nothing herself, with the coded sample open."""
    anna = at_window()
    anna.open(coded)
    return anna


@pytest.fixture
def window(anna: Coder) -> AgreementWindow:
    """The window on agreement, with its first report."""
    return open_agreement(anna)


def open_agreement(coder: Coder) -> AgreementWindow:
    coder.program.window.commands["agreement"].trigger()
    found = coder.program.window.findChild(AgreementWindow)
    assert isinstance(found, AgreementWindow)
    wait_for(coder, lambda: found.report is not None or found.nothing.isVisible())
    return found


def wait_for(coder: Coder, there: Callable[[], bool]) -> None:
    """Until something is there and no job is left."""
    wait_until(lambda: there() and not coder.program.jobs.is_busy, meanwhile=coder.settle)
