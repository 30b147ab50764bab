"""Buttons and messages have room for longer words: those of another language."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QSizePolicy, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from annotator.ui.icons import Icons
from annotator.ui.status_line import StatusLine
from annotator.ui.style import style_sheet
from annotator.ui.theme import LIGHT
from annotator.ui.widgets import Tabs, Upright, label
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


@pytest.fixture
def room(qtbot: QtBot) -> QWidget:
    out = QWidget()
    qtbot.addWidget(out)
    return out


def tabs_in(room: QWidget, width: int, *names: str) -> Tabs:
    box = QVBoxLayout(room)
    tabs = Tabs(names)
    box.addWidget(tabs)
    box.addStretch(1)
    tabs.show_counts([40] * len(names))
    room.setStyleSheet(style_sheet(LIGHT))
    room.resize(width, 400)
    room.show()
    QApplication.processEvents()
    return tabs


@pytest.mark.parametrize(
    ("width", "rows", "has_counts"), [(600, 1, True), (310, 1, False), (240, 2, True), (140, 4, True)]
)
def test_that_tabs_go_without_counts_and_then_into_further_rows(
    room: QWidget, width: int, rows: int, *, has_counts: bool
) -> None:
    tabs = tabs_in(room, width, "All", "Not used", "On their own", "To check")
    made = tabs.findChildren(QPushButton)

    assert len({tab.y() for tab in made}) == rows
    assert [tab.text() for tab in made] == [
        f"{name} 40" if has_counts else name for name in ("All", "Not used", "On their own", "To check")
    ]
    assert all(tabs.rect().contains(tab.geometry()) for tab in made)
    assert all(tab.width() >= tab.sizeHint().width() for tab in made)


def test_that_tabs_of_a_pane_that_grows_narrow_are_all_in_sight(room: QWidget) -> None:
    tabs = tabs_in(room, 600, "All", "Not used", "On their own", "To check")

    for width in (240, 600, 140):
        room.resize(width, 400)
        QApplication.processEvents()

        assert all(tabs.rect().contains(tab.geometry()) for tab in tabs.findChildren(QPushButton)), width
        assert tabs.height() == tabs.heightForWidth(tabs.width())


def test_that_what_scrolls_up_and_down_is_as_wide_as_what_is_in_it(room: QWidget) -> None:
    content = QWidget()
    QVBoxLayout(content).addWidget(label("W" * 60))
    pane = Upright(content, room)

    assert (
        pane.minimumSizeHint().width()
        == content.minimumSizeHint().width() + pane.verticalScrollBar().sizeHint().width()
    )
