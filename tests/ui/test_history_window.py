"""The history in the window: what was done, what a statement was before, and bringing one back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.text import Span
from annotator.services.project import Project
from annotator.ui.history import HistoryWindow
from tests.ui.canvas.conftest import shipped_codebook
from tests.ui.desk import Coder, in_file

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")
TEXT = "Iran denies it. “We never did”, he said today. The ministry admitted nothing."


@pytest.fixture
def project_file(tmp_path: Path) -> Path:
    path = tmp_path / "drones.annotator"
    with Project.create(path, coder="Anna", codebook=shipped_codebook()) as project:
        ids = project.library.add(
            [project.library.prepare_text(f"{number}.txt", f"{TEXT} {number}") for number in range(2)]
        )
        made = project.coding.tag(ids[0], [Span(0, 14)], "denial")
        project.coding.write_memo(made, "why")
        project.coding.recode(made, "claim")
        project.coding.remove(made)
        project.coding.tag(ids[1], [Span(16, 30)], "claim")
    return path


@pytest.fixture
def anna(at_window: Callable[..., Coder], project_file: Path) -> Coder:
    coder = at_window()
    coder.open(project_file)
    return coder


def the_window(anna: Coder, command: str = "history") -> HistoryWindow:
    anna.program.window.commands[command].trigger()
    anna.settle()
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, HistoryWindow))


def lines(window: HistoryWindow, column: int) -> list[object]:
    model = window.model
    return [model.data(model.index(row, column)) for row in range(model.rowCount())]


def test_that_actions_stand_newest_first_with_codes_and_words(anna: Coder) -> None:
    window = the_window(anna)

    assert lines(window, 2) == [
        "Marked a statement",
        "Removed a statement",
        "Changed the code",
        "Wrote a memo",
        "Marked a statement",
        "Imported articles",
    ]
    assert lines(window, 3)[2] == "Denial → Claim"
    assert lines(window, 4)[2] == "Iran denies it"
    assert lines(window, 4)[5] == "2 articles"


def test_that_the_open_articles_history_is_its_own(anna: Coder) -> None:
    anna.opened.desk.open_article(2)

    window = the_window(anna, "history_here")

    assert lines(window, 2) == ["Marked a statement", "Imported articles"]


def test_that_a_removed_statement_is_brought_back_by_its_button(anna: Coder, project_file: Path) -> None:
    window = the_window(anna)
    window.view.setCurrentIndex(window.model.index(1, 0))

    assert window.back.isEnabled()
    QTest.mouseClick(window.back, Qt.MouseButton.LeftButton)
    anna.settle()

    assert in_file(project_file, "SELECT code, memo FROM statements WHERE id = 1") == [("claim", "why")]
    assert window.said == "The statement is there again. Undo takes it away."
    assert lines(window, 2)[0] == "Brought a statement back"
    anna.opened.desk.undo()
    assert in_file(project_file, "SELECT code FROM statements WHERE id = 1") == []


def test_that_what_a_statement_was_before_is_read_below(anna: Coder) -> None:
    window = the_window(anna)

    window.view.setCurrentIndex(window.model.index(1, 0))

    told = window.before.toPlainText()
    assert "It was gone." in told
    assert "Memo: why" in told
    assert told.index("Code: Claim") < told.index("Code: Denial")


def test_that_a_statement_that_is_there_is_gone_to(anna: Coder) -> None:
    window = the_window(anna)
    window.view.setCurrentIndex(window.model.index(0, 0))
    window.view.setFocus()

    QTest.keyClick(window.view, Qt.Key.Key_Return)
    anna.settle()

    assert not window.back.isEnabled()
    assert anna.board.statement is not None
    assert anna.board.statement.id == 2


def test_that_kinds_narrow_the_history(anna: Coder) -> None:
    window = the_window(anna)

    window.kind.setCurrentText("Wrote a memo")

    assert lines(window, 2) == ["Wrote a memo"]


def test_that_the_log_is_saved_as_csv(anna: Coder, tmp_path: Path, qtbot: QtBot) -> None:
    window = the_window(anna)
    anna.feedback.will_answer(tmp_path / "out")

    QTest.mouseClick(window.csv, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(window.banner.offers))

    assert len((tmp_path / "out" / "history_actions.csv").read_text("utf-8").splitlines()) == 7


def test_that_each_cell_says_the_whole_of_its_words_and_the_article_is_called_as_in_the_list(anna: Coder) -> None:
    window = the_window(anna)
    model = window.model

    cells = [model.index(0, column) for column in range(model.columnCount())]
    assert [cell.data(Qt.ItemDataRole.ToolTipRole) for cell in cells] == [cell.data() for cell in cells]
    assert cells[-1].data() == f"{TEXT} 1"
