"""Buttons and messages have room for longer words: those of another language."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget
from pytestqt.qtbot import QtBot

from annotator.ui.icons import Icons
from annotator.ui.status_line import StatusLine
from annotator.ui.theme import LIGHT
from annotator.ui.widgets.flow import FilledFlow

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")


def laid_out(qtbot: QtBot, *widths: int) -> list[tuple[int, int]]:
    """Where buttons of these widths begin in a room of 336, and how wide they come out."""
    room = QWidget()
    qtbot.addWidget(room)
    flow = FilledFlow(room, gap=6)
    made = [QPushButton() for _width in widths]
    for each, width in zip(made, widths, strict=True):
        each.setMinimumSize(width, 30)
        each.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        flow.addWidget(each)
    room.resize(336, 400)
    room.show()
    qtbot.waitUntil(lambda: made[-1].width() > 100, timeout=60_000)
    return [(each.x(), each.width()) for each in made]


def test_that_three_short_buttons_share_a_row_evenly(qtbot: QtBot) -> None:
    assert laid_out(qtbot, 100, 90, 90) == [(0, 108), (114, 108), (228, 108)]


def test_that_longer_words_take_another_row_and_none_is_cut(qtbot: QtBot) -> None:
    found = laid_out(qtbot, 134, 123, 133)

    assert [x for x, _width in found] == [0, 171, 0]
    assert all(width >= least for (_x, width), least in zip(found, (134, 123, 133), strict=True))


def test_that_a_long_message_takes_the_place_of_how_suggestions_are_shown(qtbot: QtBot) -> None:
    status = StatusLine(LIGHT, Icons(LIGHT))
    qtbot.addWidget(status)
    status.resize(700, 29)
    status.show_state("Suggestions show where, not which code")
    status.show()
    assert status._state.isVisible()

    status.say("A long message that somebody wants to read to its very end. " * 3)
    assert not status._state.isVisible()
    status.say("")

    assert status._state.isVisible()
