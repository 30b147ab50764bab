"""The window that says what suggestions do to the coding: opened, read again, copied, saved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.findings import Analysis, FoundStatement
from annotator.domain.records import AssignmentState, SuggestionMode
from annotator.domain.text import Span
from annotator.services.project import Project
from annotator.ui.suggestion_report import SuggestionReportWindow
from annotator.ui.suggestion_setup import SuggestionSetupWindow
from tests.ui.desk import Coder

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")
FIRST, SECOND, BY_HAND = Span(0, 20), Span(30, 50), Span(60, 80)


def code(project: Project) -> None:
    """Every sample article finished, the last two of them without suggestions."""
    ids = project.library.ids()
    project.assignments.set_mode(ids[3:], SuggestionMode.OFF)
    for article_id in ids:
        found = tuple(FoundStatement("claim", (span,), (), (), (), (), "direct-quote", 0.9) for span in (FIRST, SECOND))
        project.suggestions.store(article_id, Analysis("small", "1", found, ()))
        suggestions = project.suggestions.of(article_id)
        if suggestions:
            project.coding.accept(suggestions[0].id, "denial")
            project.coding.reject(suggestions[1].id)
        project.coding.tag(article_id, [BY_HAND], "claim")
        project.library.set_state(article_id, AssignmentState.FINISHED)


def shown(coder: Coder, qtbot: QtBot) -> SuggestionReportWindow:
    """The window, when it has counted."""
    coder.program.window.commands["suggestion_report"].trigger()
    window = next(one for one in QApplication.topLevelWidgets() if isinstance(one, SuggestionReportWindow))
    counted(window, qtbot)
    return window


def counted(window: SuggestionReportWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.is_reading)


@pytest.fixture
def anna(at_window: Callable[..., Coder], sample: Path) -> Coder:
    """With all of the sample coded, some of it without suggestions."""
    with Project.open(sample, coder="Anna") as project:
        code(project)
    coder = at_window()
    coder.open(sample)
    return coder


def test_that_without_a_control_share_the_way_to_one_is_shown(coder: Coder, qtbot: QtBot) -> None:
    window = shown(coder, qtbot)
    assert any(words.startswith("Nothing can be said yet") for words in window.words)

    assert window.control is not None
    QTest.mouseClick(window.control, Qt.MouseButton.LeftButton)

    setup = next(one for one in QApplication.topLevelWidgets() if isinstance(one, SuggestionSetupWindow))
    assert setup.control.isVisible()


def test_that_the_figures_stand_beside_the_bars_with_cautions_first(anna: Coder, qtbot: QtBot) -> None:
    window = shown(anna, qtbot)

    words = window.words
    assert "3 articles with suggestions, 2 without" in " ".join(words)
    caution = next(place for place, each in enumerate(words) if each.startswith("Only 3 articles with suggestions"))
    assert caution < words.index("How much and how fast") < words.index("Which codes")
    assert "50\N{NO-BREAK SPACE}% (3)" in words
    assert "100\N{NO-BREAK SPACE}% (2)" in words
    assert "All suggestions" in words
    assert "Likely" in words
    assert not any("annotator " in each for each in words if "“annotator" not in each)


def test_that_what_is_coded_meanwhile_is_counted_when_one_comes_back(anna: Coder, qtbot: QtBot) -> None:
    window = shown(anna, qtbot)
    anna.program.window.activateWindow()
    anna.settle()

    anna.opened.project.coding.tag(anna.opened.project.library.ids()[4], [FIRST], "accusation")
    anna.settle()
    assert window.again.isVisible() or window.isActiveWindow()

    QTest.mouseClick(window.again, Qt.MouseButton.LeftButton)
    counted(window, qtbot)
    report = window.report
    assert report is not None
    assert report.control.statements == 3


def test_that_the_tables_are_those_of_the_command_line(anna: Coder, qtbot: QtBot, tmp_path: Path) -> None:
    window = shown(anna, qtbot)
    anna.feedback.will_answer(tmp_path / "report")

    QTest.mouseClick(window.csv, Qt.MouseButton.LeftButton)

    assert sorted(path.name for path in (tmp_path / "report").iterdir()) == [
        "suggestions_README.txt",
        "suggestions_articles.csv",
        "suggestions_codes.csv",
        "suggestions_compared.csv",
        "suggestions_decisions.csv",
        "suggestions_edits.csv",
    ]


def test_that_the_report_is_copied_as_text(anna: Coder, qtbot: QtBot) -> None:
    window = shown(anna, qtbot)

    QTest.mouseClick(window.copy, Qt.MouseButton.LeftButton)

    assert "statements per 1,000 words" in QGuiApplication.clipboard().text()


def test_that_only_drawn_articles_are_asked_for_and_esc_closes(anna: Coder, qtbot: QtBot) -> None:
    window = shown(anna, qtbot)

    QTest.mouseClick(window.only_drawn, Qt.MouseButton.LeftButton)
    counted(window, qtbot)
    assert any(words.startswith("Nothing can be said yet") for words in window.words)

    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()
