"""What the windows beside the coding have in common: they close with the project, and stay through a change of look."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.ui.commands import COMMANDS, WITHOUT_PROJECT
from annotator.ui.widgets import SideWindow
from tests.ui.desk import Coder

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")
COMPUTING = ("agreement", "alike_names", "repeats", "suggestion_report", "suggestion_setup")
"""The commands whose windows have something computed while they are open."""


@pytest.fixture
def anna(at_window: Callable[..., Coder], coded: Path) -> Coder:
    """Anna, with the sample and its two codings open."""
    coder = at_window()
    coder.open(coded)
    return coder


def seen() -> dict[str, SideWindow]:
    """The side windows that can be seen, by their command."""
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, SideWindow) and one.isVisible()]
    return {one.command: one for one in found}


def ask(coder: Coder, *commands: str) -> None:
    for command in commands:
        coder.program.window.commands[command].trigger()


def rest(coder: Coder, qtbot: QtBot) -> None:
    """Let what still runs come to its end, and what was left be deleted."""
    qtbot.waitUntil(lambda: not coder.program.jobs.is_busy)
    coder.settle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    coder.settle()


@pytest.mark.parametrize("command", COMPUTING)
def test_that_a_window_goes_with_its_project_while_it_computes(anna: Coder, qtbot: QtBot, command: str) -> None:
    ask(anna, command)
    was_seen = command in seen()

    anna.program.close()
    rest(anna, qtbot)

    assert was_seen
    assert [one for one in QApplication.topLevelWidgets() if isinstance(one, SideWindow)] == []
    assert anna.feedback.told == []


def test_that_the_program_ends_while_every_window_computes(anna: Coder, qtbot: QtBot) -> None:
    ask(anna, *COMPUTING)

    anna.program.window.close()
    rest(anna, qtbot)

    assert seen() == {}
    assert anna.program.project is None


def test_that_windows_stay_where_they_are_through_a_change_of_look(anna: Coder, qtbot: QtBot) -> None:
    ask(anna, *COMPUTING, "codebook")
    rest(anna, qtbot)
    seen()["repeats"].setGeometry(40, 50, 640, 480)
    seen()["alike_names"].close()
    before = set(seen())

    anna.program.dressing.choose_theme("dark")
    rest(anna, qtbot)

    assert before == {*COMPUTING, "codebook"} - {"alike_names"}
    assert set(seen()) == before
    assert seen()["repeats"].geometry().getRect() == (40, 50, 640, 480)


@pytest.mark.parametrize("command", [*COMPUTING, "codebook"])
def test_that_a_window_fits_the_screen_has_a_name_and_closes_by_esc(anna: Coder, qtbot: QtBot, command: str) -> None:
    ask(anna, command)
    window = seen()[command]
    rest(anna, qtbot)
    room = anna.program.window.screen().availableSize()
    size = window.size()

    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Escape)

    assert window.windowTitle()
    assert size.expandedTo(window.minimumSizeHint()).boundedTo(room) == size
    assert not window.isVisible()


def test_that_only_what_needs_no_project_can_be_asked_before_one_is_open(at_window: Callable[..., Coder]) -> None:
    coder = at_window()
    coder.program.begin(None)
    coder.settle()

    commands = coder.program.window.commands
    enabled = {command.key for command in COMMANDS if commands[command.key].isEnabled()}

    assert enabled == WITHOUT_PROJECT


def test_that_what_is_about_a_suggestion_is_offered_only_at_one(anna: Coder) -> None:
    commands = anna.program.window.commands
    anna.opened.desk.let_go()

    assert not commands["rule_off"].isEnabled()
