"""Settling differences by what a screen reader says of them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from annotator.services.settling import SettledItem
from annotator.ui.article_line import Says
from annotator.ui.comparing.cells import Cell
from annotator.ui.comparing.window import CompareWindow
from annotator.ui.comparing.wording import spoken, words_of
from tests.ui.desk import Coder

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    said: list[str] = []
    QAccessible.setActive(True)

    def note(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", note)
    yield said
    QAccessible.setActive(False)


def test_that_the_next_difference_is_said_where_the_keys_are_not_in_the_list(
    window: CompareWindow, anna: Coder, heard: list[str]
) -> None:
    window.activateWindow()
    window.details.back.setFocus()
    anna.settle()
    heard.clear()

    window.details.on.click()
    anna.settle()

    assert window.compared is not None
    line, text = window.current, window.compared.article.text
    assert line is not None
    assert heard == [spoken(line, anna.opened.project.codebook, text)]


def test_that_what_each_coder_marked_is_told_in_words(window: CompareWindow) -> None:
    assert window.compared is not None
    text = window.compared.article.text
    names = [cell.accessibleName() for cell in window.details.cells.findChildren(Cell)]

    assert isinstance(window.current, SettledItem)
    marked = [each for each in window.current.item.passage.statements if each is not None]

    assert any(name.endswith(words_of(text, each)) for name in names for each in marked)
    assert not any("Span(" in name for name in names)


def test_that_how_an_article_stands_is_said_once(anna: Coder, heard: list[str]) -> None:
    line = anna.opened.screen.line

    line.say(Says.STANDS, "You have finished this article.")
    line.say(Says.STANDS, "You have finished this article.")

    assert heard == ["You have finished this article."]
