"""Words that are proposed below a field while one types."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from annotator.ui.actors.actor_field import ActorField
from annotator.ui.actors.window import RegisterWindow
from tests.patience import wait_until
from tests.ui.desk import Coder

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise|grabbing)")


def test_that_names_are_proposed_in_rows_that_can_be_read_and_hit(at_window: Callable[..., Coder], coded: Path) -> None:
    coder = at_window()
    coder.open(coded)
    coder.program.window.commands["register"].trigger()
    coder.settle()
    register = coder.program.window.findChild(RegisterWindow)
    assert register is not None
    field = next(each for each in register.findChildren(ActorField) if each.isVisible())
    popup = field.completer().popup()

    field.setFocus()
    QTest.keyClicks(field, "ir")
    wait_until(popup.isVisible, meanwhile=coder.settle)

    assert popup.sizeHintForRow(0) >= 24
    assert popup.height() >= popup.sizeHintForRow(0) * min(7, popup.model().rowCount())
    popup.hide()
