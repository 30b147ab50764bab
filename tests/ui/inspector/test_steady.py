"""What is clicked in the inspector stays where it is, however long what is told, and scrolls by no few pixels."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.records import ArticleId, Candidate, Suggestion, SuggestionId
from annotator.domain.text import Span
from annotator.ui.inspector import Inspector
from annotator.ui.inspector.codes import CodeButton
from tests.ui.inspector.conftest import NAMES, a_statement, actor

Show = Callable[..., Inspector]
LONG = "They never sold any of them to anybody, and they never will. " * 8
SHORT = Suggestion(
    id=SuggestionId(1), article_id=ArticleId(1), code="claim", parts=(Span(0, 10),), cue=(), source=(), target=(),
    actors=(), rule="quotation", score=0.7, decision=None,
)  # fmt: skip
MANY = replace(
    SHORT, parts=(Span(0, len(LONG)),), cue=(Span(5, 10),), actors=tuple(("speaker", name) for name in NAMES)
)
CAST = [Candidate(f"A name that takes a line {number}", None) for number in range(1, 10)]


def _seen(inspector: Inspector, kind: type[QWidget]) -> list[QWidget]:
    return [one for one in inspector.findChildren(kind) if one.isVisible()]


def _tops(inspector: Inspector, qtbot: QtBot) -> list[int]:
    """Where the codes begin, and Reject where it is offered."""
    qtbot.wait(1)
    reject = [one for one in _seen(inspector, QPushButton) if one.accessibleName() == "Reject"]
    return [one.mapTo(inspector, QPoint(0, 0)).y() for one in (_seen(inspector, CodeButton)[0], *reject)]


def test_that_the_codes_and_reject_stand_where_they_stood_however_long_the_quotation(
    inspector: Inspector, qtbot: QtBot
) -> None:
    inspector.show_suggestion(SHORT, LONG)
    short = _tops(inspector, qtbot)
    inspector.show_suggestion(MANY, LONG)

    assert _tops(inspector, qtbot) == short
    assert len(short) == 2


def test_that_the_codes_of_words_a_suggestion_and_a_statement_stand_in_one_place(
    inspector: Inspector, show: Show, qtbot: QtBot
) -> None:
    inspector.show_words(LONG, joining="They sold some")
    words = _tops(inspector, qtbot)[0]
    inspector.show_suggestion(MANY, LONG)
    suggestion = _tops(inspector, qtbot)[0]
    show(a_statement())

    assert words == suggestion == _tops(inspector, qtbot)[0]


@pytest.mark.parametrize("height", range(400, 800, 13))
def test_that_who_is_asked_for_is_seen_whole_and_nothing_scrolls_by_a_few_pixels(
    inspector: Inspector, show: Show, qtbot: QtBot, height: int
) -> None:
    scroll = inspector._scroll
    inspector.resize(344, height)
    show(a_statement())
    qtbot.wait(1)
    inspector.show_cast("via", [Candidate(NAMES[0], actor(1))])
    field = inspector.cast.field
    qtbot.waitUntil(lambda: scroll.viewport().rect().contains(_place(field, scroll.viewport())), timeout=60_000)

    assert scroll.verticalScrollBar().value() == 0 or scroll.verticalScrollBar().value() > 16


def test_that_the_list_stays_in_sight_when_typing_makes_it_longer(
    inspector: Inspector, show: Show, qtbot: QtBot
) -> None:
    scroll = inspector._scroll
    inspector.resize(344, 560)
    show(a_statement())
    inspector.show_cast("via", CAST)
    qtbot.wait(100)

    qtbot.keyClicks(inspector.cast.field, "name")

    field = inspector.cast.field
    qtbot.waitUntil(lambda: scroll.viewport().rect().contains(_place(field, scroll.viewport())), timeout=60_000)


@pytest.mark.parametrize("height", [460, 500, 520])
def test_that_leaving_the_list_scrolls_nowhere(inspector: Inspector, show: Show, qtbot: QtBot, height: int) -> None:
    scroll = inspector._scroll
    first = inspector.first_field
    inspector.role_left.connect(lambda: (code := first()) and code.setFocus())
    inspector.resize(344, height)
    show(a_statement())
    inspector.show_cast("via", [Candidate(NAMES[0], actor(1))])
    qtbot.waitUntil(lambda: scroll.verticalScrollBar().maximum() > 0, timeout=60_000)
    moved: list[int] = []
    scroll.verticalScrollBar().valueChanged.connect(moved.append)

    qtbot.keyClick(inspector.cast.field, Qt.Key.Key_1)
    qtbot.wait(100)

    assert moved == []


def _place(one: QWidget, area: QWidget) -> QRect:
    return one.rect().translated(one.mapTo(area, QPoint(0, 0)))
