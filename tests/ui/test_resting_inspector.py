"""What the inspector offers while nothing is chosen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.ui.codebook_window import CodebookWindow
from annotator.ui.inspector.resting import Resting
from tests.ui.desk import Coder, suggest

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|propagateSizeHints)")
NAME = "Hossein Amir-Abdollahian"


@pytest.fixture
def resting(coder: Coder) -> Resting:
    """Nothing is chosen, and one suggestion waits in the article."""
    suggest(coder.opened, coder.text, words="Tehran has offered to hold", speaker=NAME, cue="revealed")
    coder.settle()
    found = coder.inspector.findChild(Resting)
    assert found is not None
    assert found.isVisible()
    return found


def click(resting: Resting, command: str) -> None:
    QTest.mouseClick(resting.lines[command], Qt.MouseButton.LeftButton)


def test_that_a_click_on_its_line_goes_to_the_next_suggestion(coder: Coder, resting: Resting) -> None:
    click(resting, "next_mark")

    assert coder.board.suggestion is not None
    assert not resting.isVisible()


def test_that_a_click_on_its_line_opens_the_codebook(coder: Coder, resting: Resting) -> None:
    click(resting, "codebook")

    window = coder.program.window.findChild(CodebookWindow)
    assert window is not None
    assert window.isVisible()


def test_that_the_line_of_rejecting_says_what_to_reject_first(coder: Coder, resting: Resting) -> None:
    click(resting, "reject")

    assert coder.said


def test_that_a_line_is_pressed_by_key_too(coder: Coder, resting: Resting) -> None:
    resting.lines["next_mark"].setFocus()

    coder.press("Enter")

    assert coder.board.suggestion is not None


def test_that_each_line_is_named_and_large_enough_to_hit(resting: Resting) -> None:
    assert [line.accessibleName() for line in resting.lines.values()] == [
        "next suggestion or statement",
        "reject a suggestion",
        "the codebook",
    ]
    assert all(line.height() >= 24 for line in resting.lines.values())
