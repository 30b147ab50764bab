"""How many keys, clicks and saved actions a coder needed is counted, and nothing else of what was done."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.domain.findings import Analysis, FoundStatement
from annotator.domain.records import ArticleId
from annotator.services.project import Project
from annotator.ui.effort import Effort
from tests.ui.canvas.conftest import seed
from tests.ui.desk import CONTROL, SHIFT, Coder
from tests.ui.flow import made, opened

TEXT = "Iran denies it today. Bob said they never did."


@pytest.fixture
def anna(at_window: Callable[..., Coder], tmp_path: Path) -> Coder:
    suggested = ((0, "they never did"), (1, "they never did"))
    return opened(at_window(), made(tmp_path / "flow.annotator", TEXT, f"Later {TEXT}", suggested=suggested))


def test_that_nothing_coded_is_nothing_counted(anna: Coder) -> None:
    anna.press("Tab", "Esc")

    assert anna.program.effort.lines() == ["Nothing was coded in this session yet."]


def test_that_the_keys_of_accepting_suggestions_are_counted_in_their_articles(anna: Coder) -> None:
    effort = anna.program.effort
    before = anna.keys_pressed

    anna.press("Tab", "2", "g", "2")

    assert effort.total == (anna.keys_pressed - before, 0, 2)
    assert effort.total[0] == 4
    assert (effort.articles, effort.statements) == (2, 2)
    assert effort.lines()[1] == "Per statement: keys 2.0, clicks 0.0, saved actions 1.0."


def test_that_keys_held_with_others_count_once(anna: Coder) -> None:
    anna.press("→", modifier=SHIFT)
    QTest.keyClick(anna.view, Qt.Key.Key_Shift)
    anna.press("1")

    assert anna.program.effort.total == (2, 0, 1)


def test_that_what_is_typed_in_the_memo_is_counted(anna: Coder) -> None:
    anna.press("Tab", "2", "m")
    anna.write("hm")
    anna.press("Esc")

    keys, _clicks, actions = anna.program.effort.total
    assert (keys, actions) == (6, 2)


def test_that_undo_is_an_action_and_its_statement_is_gone(anna: Coder) -> None:
    anna.press("Tab", "2")
    anna.press("z", modifier=CONTROL)

    effort = anna.program.effort
    assert (effort.total[2], effort.statements) == (2, 0)


def test_that_clicks_in_the_window_are_counted(anna: Coder) -> None:
    window = anna.program.window
    handle = window.windowHandle()
    assert handle is not None
    button = anna.opened.screen.header.next
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=button.mapTo(window, button.rect().center()))
    anna.settle()
    anna.press("Tab", "2")
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=button.mapTo(window, button.rect().center()))

    assert anna.program.effort.total[1] == 1


def test_that_the_sentences_hold_numbers_alone(anna: Coder) -> None:
    anna.press("Tab", "2", "m")
    anna.write("secret")

    said = " ".join(anna.program.effort.lines())

    assert said.startswith("This session: articles 1, statements 1, keys 9, clicks 0, saved actions 1.")
    assert "secret" not in said
    assert "flow" not in said


def test_that_the_count_goes_on_when_the_project_is_opened_again(anna: Coder) -> None:
    path = anna.opened.path
    anna.press("Tab", "2")

    anna.open(path)
    anna.opened.desk.open_article(2)
    anna.view.setFocus()
    anna.press("Tab", "2")

    assert anna.program.effort.statements == 2


def test_that_without_an_article_nothing_is_counted() -> None:
    effort = Effort()
    effort.note_key()
    effort.note_click()
    effort.note_action(made=[1])

    assert effort.total == (0, 0, 0)


def test_that_a_seed_that_is_suggested_costs_two_keys_a_statement(
    at_window: Callable[..., Coder], tmp_path: Path
) -> None:
    article, coded = seed("003", "A")
    path = made(tmp_path / "seed.annotator", article.text)
    with Project.open(path, coder="Anna") as project:
        found = [FoundStatement(each.code, each.parts, (), (), (), (), "test", 0.9) for each in coded]
        project.suggestions.store(ArticleId(1), Analysis("test", "1", tuple(found), ()))
        digits = {code.key: str(code.digit) for code in project.codebook.codes}
        in_order = [digits[each.code] for each in project.suggestions.of(ArticleId(1))]
    anna = opened(at_window(), path)

    for digit in in_order:
        anna.press("g", digit)

    effort = anna.program.effort
    assert effort.statements == len(coded) == 5
    assert effort.total == (10, 0, 5)
    assert effort.lines()[1] == "Per statement: keys 2.0, clicks 0.0, saved actions 1.0."
