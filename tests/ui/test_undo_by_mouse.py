"""What is changed in a window beside the coding is taken back there with the mouse."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.domain.changes import ActionKind
from annotator.ui.desk.telling import named_action
from annotator.ui.widgets import SideWindow
from annotator.ui.widgets.undo_buttons import UndoButtons
from tests.ui.desk import Coder, in_file

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")
ACTORS = "SELECT name FROM actors"


def buttons_in(coder: Coder, command: str) -> UndoButtons:
    coder.program.window.commands[command].trigger()
    coder.settle()
    (window,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, SideWindow) and one.isVisible())
    found = window.findChild(UndoButtons)
    assert isinstance(found, UndoButtons)
    return found


@pytest.mark.parametrize("command", ["register", "history"])
def test_that_a_press_takes_back_and_another_does_it_again(coder: Coder, sample: Path, command: str) -> None:
    coder.opened.project.register.add("Tehran")
    made = buttons_in(coder, command)

    QTest.mouseClick(made.undo, Qt.MouseButton.LeftButton)
    coder.settle()
    taken_back = in_file(sample, ACTORS)
    QTest.mouseClick(made.redo, Qt.MouseButton.LeftButton)
    coder.settle()

    assert (taken_back, in_file(sample, ACTORS)) == ([], [("Tehran",)])
    made.window().close()


@pytest.mark.parametrize("command", ["edit_codebook", "settle", "team", "suggestion_setup"])
def test_that_every_window_that_changes_the_project_has_the_buttons(coder: Coder, command: str) -> None:
    made = buttons_in(coder, command)

    assert made.undo.isVisible()
    assert "Ctrl+Z" in made.undo.toolTip()
    made.window().close()


def test_that_what_was_taken_back_has_words_for_every_kind_of_action() -> None:
    assert [kind for kind in ActionKind if named_action("Taken back:", kind) == "Taken back:"] == []
