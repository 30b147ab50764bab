"""What the codebook asks of a statement, answered without the mouse."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from annotator.domain.codebook import Variable, VariableKind
from annotator.domain.text import Span
from annotator.ui.inspector.answer_keys import keys_of
from tests.ui.desk import SHIFT, Coder, in_file

VALUES = "SELECT variable, value FROM statement_values ORDER BY variable"
ASKED = (
    Variable("form", "Form", VariableKind.CHOICE, ("direct", "reported")),
    Variable("issue", "Issue", VariableKind.CHOICE, tuple("abcdef")),
    Variable("weight", "Weight", VariableKind.SCALE, ("0", "1", "2")),
    Variable("words", "Words", VariableKind.TEXT),
)


@pytest.fixture
def asked(coder: Coder) -> Coder:
    """A denial is coded, four variables are asked for, and the first has the focus."""
    project, article = coder.opened.project, coder.board.article
    assert article is not None
    project.codebooks.edit(replace(project.codebook, variables=ASKED))
    coder.settle()
    coder.view.set_selection(Span(300, 340))
    coder.press("2", "a")
    return coder


def test_that_a_number_picks_an_answer_and_no_code(asked: Coder, sample: Path) -> None:
    asked.press("2")

    assert in_file(sample, VALUES) == [("form", "reported")]
    assert in_file(sample, "SELECT code FROM statements") == [("denial",)]


def test_that_the_same_number_again_leaves_the_answer(asked: Coder, sample: Path) -> None:
    asked.press("2", "2")

    assert in_file(sample, VALUES) == [("form", "reported")]


def test_that_one_goes_through_all_variables_and_back_to_the_article(asked: Coder, sample: Path) -> None:
    asked.press("1", "↓", "6", "Tab", "0", "↓")
    assert isinstance(asked.application.focusWidget(), QLineEdit)
    asked.write("19")
    asked.press("Enter")

    assert in_file(sample, VALUES) == [("form", "direct"), ("issue", "f"), ("weight", "0"), ("words", "19")]
    assert asked.application.focusWidget() is asked.view


def test_that_the_arrows_go_through_a_list_and_tab_past_it(asked: Coder, sample: Path) -> None:
    asked.press("↓", "↓", "↓", "↑")
    assert in_file(sample, VALUES) == [("issue", "a")]

    asked.press("Tab", "2")
    focused = asked.application.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Backtab, SHIFT)
    asked.press("3")

    assert in_file(sample, VALUES) == [("issue", "c"), ("weight", "2")]


def test_that_the_foot_tells_the_keys_of_the_variable(asked: Coder) -> None:
    assert asked.keys_shown[0] == ("1–2", "pick")
    assert asked.keys_shown[-1] == ("Enter / Esc", "back to the article")
    asked.press("↓")
    assert asked.keys_shown[0] == ("1–6", "pick")

    asked.press("Esc")

    assert asked.application.focusWidget() is asked.view
    assert asked.keys_shown[0] != ("1–6", "pick")


def test_that_a_number_too_large_does_nothing(asked: Coder, sample: Path) -> None:
    asked.press("9")

    assert in_file(sample, VALUES) == []
    assert in_file(sample, "SELECT code FROM statements") == [("denial",)]


@pytest.mark.parametrize(
    ("answers", "keys"),
    [
        (("direct", "reported"), "12"),
        (("0", "1", "2"), "012"),
        (tuple("abcdefghijk"), "123456789"),
        (("0", "10"), "12"),
    ],
)
def test_that_figures_are_their_own_keys_and_other_answers_are_numbered(answers: tuple[str, ...], keys: str) -> None:
    assert "".join(keys_of(answers)) == keys
