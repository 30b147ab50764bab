"""The check of the project in the window: what was found, going there, and a repaired copy of what is ticked."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.text import Span
from annotator.services.project import Project
from annotator.ui.check import CheckWindow
from tests.ui.canvas.conftest import shipped_codebook
from tests.ui.desk import Coder, in_file

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")
DYING = Path(__file__).parents[1] / "storage" / "dying_child.py"
TEXT = "Iran denies it. “We never did”, he said today. The ministry admitted nothing."


@pytest.fixture
def project_file(tmp_path: Path) -> Path:
    path = tmp_path / "drones.annotator"
    with Project.create(path, coder="Anna", codebook=shipped_codebook()) as project:
        [article_id] = project.library.add([project.library.prepare_text("drones.txt", TEXT)])
        project.coding.tag(article_id, [Span(0, 14)], "denial")
        project.coding.tag(article_id, [Span(16, 30)], "claim")
    return path


def spoil(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(statement)


@pytest.fixture
def anna(at_window: Callable[..., Coder]) -> Coder:
    return at_window()


def the_window(anna: Coder, qtbot: QtBot) -> CheckWindow:
    anna.program.window.commands["check"].trigger()
    window = next(one for one in QApplication.topLevelWidgets() if isinstance(one, CheckWindow))
    qtbot.waitUntil(window.again.isEnabled)
    return window


def test_that_a_sound_project_is_said_to_be(anna: Coder, project_file: Path, qtbot: QtBot) -> None:
    anna.open(project_file)

    window = the_window(anna, qtbot)

    assert window.summed_up.startswith("The project is sound.")
    assert not window.repair.isEnabled()


def test_that_a_finding_leads_to_its_statement(anna: Coder, project_file: Path, qtbot: QtBot) -> None:
    spoil(project_file, "UPDATE parts SET stop = stop + 1, quote = quote || '.' WHERE statement_id = 1")
    spoil(project_file, "UPDATE statements SET memo = 'changed' WHERE id = 2")
    anna.open(project_file)
    window = the_window(anna, qtbot)
    rows = [window.table.item(row, 0).text() for row in range(window.table.rowCount())]

    window.table.setCurrentCell(rows.index("Entry 2 of “statements” is not as the history says it was saved."), 0)
    QTest.keyClick(window.table, Qt.Key.Key_Return)
    anna.settle()

    assert anna.board.statement is not None
    assert anna.board.statement.id == 2


def test_that_a_click_on_a_finding_goes_there_and_one_on_its_box_ticks(
    anna: Coder, project_file: Path, qtbot: QtBot
) -> None:
    spoil(project_file, "UPDATE parts SET start = start + 1 WHERE statement_id = 1")
    anna.open(project_file)
    window = the_window(anna, qtbot)
    table = window.table
    row, before = table.visualItemRect(table.item(0, 0)), len(table.chosen)

    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=row.topLeft() + QPoint(10, row.height() // 2))
    assert anna.board.statement is None
    assert len(table.chosen) == before - 1
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    anna.settle()

    assert anna.board.statement is not None
    assert anna.board.statement.id == 1


def test_that_a_repaired_copy_is_written_and_can_be_opened(anna: Coder, project_file: Path, qtbot: QtBot) -> None:
    spoil(project_file, "UPDATE parts SET start = start + 1 WHERE statement_id = 1")
    anna.open(project_file)
    window = the_window(anna, qtbot)
    out = project_file.with_name("repaired.annotator")
    anna.feedback.will_answer(out)

    QTest.mouseClick(window.repair, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.again.isEnabled() and bool(window.banner.offers))

    assert in_file(out, "SELECT start, stop FROM parts WHERE statement_id = 1") == [(0, 14)]
    assert in_file(project_file, "SELECT start FROM parts WHERE statement_id = 1") == [(1,)]
    window.banner.offers[-1].click()
    anna.settle()
    assert anna.opened.path == out


def test_that_nothing_is_repaired_that_is_not_ticked(anna: Coder, project_file: Path, qtbot: QtBot) -> None:
    spoil(project_file, "UPDATE parts SET start = start + 1 WHERE statement_id = 1")
    anna.open(project_file)
    window = the_window(anna, qtbot)

    for row in range(window.table.rowCount()):
        window.table.setCurrentCell(row, 0)
        QTest.keyClick(window.table, Qt.Key.Key_Space)

    assert window.table.chosen == ()
    assert not window.repair.isEnabled()


def test_that_the_project_is_checked_after_an_unclean_end(anna: Coder, project_file: Path, qtbot: QtBot) -> None:
    spoil(project_file, "UPDATE parts SET start = start + 1 WHERE statement_id = 1")
    lock = project_file.with_name(f".{project_file.name}.lock")
    with Project.open(project_file, coder="Anna"):
        left = lock.read_bytes()
    lock.write_bytes(left)

    opened = anna.open(project_file)
    banner = opened.screen.banner
    qtbot.waitUntil(lambda: bool(banner.offers))
    banner.offers[-1].click()
    anna.settle()

    window = next(one for one in QApplication.topLevelWidgets() if isinstance(one, CheckWindow))
    qtbot.waitUntil(lambda: window.table.rowCount() > 0)
    said = window.table.item(0, 0).text()
    assert said.startswith("The statement “")
    assert said.endswith("no longer has the words that were marked.")
    assert TEXT[:60] in said
    assert said in window.table.item(0, 0).toolTip()


def test_that_the_project_is_checked_where_an_action_was_cut_off_and_no_lock_is_left(
    anna: Coder, project_file: Path, qtbot: QtBot
) -> None:
    spoil(project_file, "UPDATE parts SET start = start + 1 WHERE statement_id = 1")
    subprocess.run([sys.executable, DYING, project_file], check=False)

    opened = anna.open(project_file)

    assert "What it had begun was taken back" in anna.said
    qtbot.waitUntil(lambda: bool(opened.screen.banner.offers))
    assert in_file(project_file, "SELECT title FROM project") != [("half",)]


def test_that_how_a_project_was_left_is_said_once_and_not_again_in_other_colours(
    anna: Coder, project_file: Path, qtbot: QtBot
) -> None:
    subprocess.run([sys.executable, DYING, project_file], check=False)
    anna.open(project_file)
    qtbot.waitUntil(lambda: "The project is sound" in anna.said)

    anna.program.dressing.choose_theme("dark")

    assert "taken back" not in anna.program.window.status.said
