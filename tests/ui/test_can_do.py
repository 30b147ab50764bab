"""Menus show in grey what would do nothing, and say why; the button that joins words names its statement."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QPushButton

from annotator.domain.text import Span
from annotator.ui.inspector.codes import CodeButton
from tests.ui.desk import Coder

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)")


def menu_of(coder: Coder, name: str) -> QMenu:
    bar = coder.program.window.menuBar()
    return next(menu for action in bar.actions() if (menu := action.menu()) is not None and menu.title() == name)


def opened(coder: Coder, name: str) -> QMenu:
    menu = menu_of(coder, name)
    menu.popup(QPoint(0, 0))
    coder.settle()
    return menu


def test_that_the_answers_to_a_question_are_grey_where_none_is_asked(coder: Coder) -> None:
    menu = opened(coder, "Actors")
    action = coder.program.window.commands["other_actor"]

    assert not action.isEnabled()
    assert action.statusTip().startswith("Nothing is asked")
    assert "Nothing is asked" in action.toolTip()

    menu.close()
    coder.settle()
    coder.press("n")

    assert action.isEnabled()
    assert coder.said.startswith("Nothing is asked")


def test_that_what_a_statement_needs_is_offered_with_one(coder: Coder) -> None:
    commands = coder.program.window.commands
    opened(coder, "Code").close()
    menu = opened(coder, "Code")
    assert (commands["remove"].isEnabled(), commands["code_claim"].isEnabled()) == (False, False)
    menu.close()
    coder.settle()

    coder.select_by_mouse("Tehran proposes")
    coder.press("1")
    opened(coder, "Code")

    assert (commands["remove"].isEnabled(), commands["code_claim"].isEnabled()) == (True, True)


def test_that_a_statement_can_be_split_where_the_caret_stands_in_it(coder: Coder) -> None:
    coder.select_by_mouse("Tehran proposes")
    coder.press("1", "Esc", "Esc")
    for words, offered in (("proposes", True), ("Officials say", False)):
        start = coder.span_of(words).start
        coder.view.set_selection(Span(start - 1, start))
        coder.view.set_selection(None)

        assert ("split" not in coder.program.window.commands.why_not()) is offered


def test_that_words_name_the_statement_that_they_can_join_and_nothing_moves(coder: Coder) -> None:
    def code_at() -> int:
        coder.settle()
        return next(iter(coder.inspector.findChildren(CodeButton))).mapTo(coder.inspector, QPoint(0, 0)).y()

    coder.select_by_mouse("Officials say")
    without = code_at()
    coder.select_by_mouse("Tehran proposes")
    coder.press("1")

    coder.select_by_mouse("Officials say")

    shown = [one.text() for one in coder.inspector.findChildren(QPushButton) if one.isVisible()]
    assert "Add to “Tehran proposes”" in [words.strip() for words in shown]
    assert code_at() == without
