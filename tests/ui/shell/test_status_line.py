from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from annotator.ui.icons import Icons
from annotator.ui.status_line import StatusLine
from annotator.ui.theme import LIGHT
from annotator.ui.widgets import KeyCap
from annotator.ui.widgets.badges import KeyHint

KEYS = [("Tab", "next"), ("1–4", "code"), ("Space", "reject"), ("F1", "codebook"), ("?", "all keys")]


@pytest.fixture
def status(qtbot: QtBot, icons: Icons) -> StatusLine:
    line = StatusLine(LIGHT, icons)
    qtbot.addWidget(line)
    line.resize(1440, 29)
    line.show_saved("Saved 12:03")
    line.show_coder("Anna")
    line.show_state("Suggestions show where, not which code")
    line.show_keys(KEYS)
    line.show()
    return line


def _caps(status: StatusLine) -> list[str]:
    return [cap.text() for cap in status.findChildren(KeyCap) if cap.isVisible()]


def test_that_the_keys_of_the_moment_are_shown(status: StatusLine) -> None:
    assert _caps(status) == ["Tab", "1–4", "Space", "F1", "?"]


def test_that_a_narrow_window_keeps_the_way_to_all_keys(status: StatusLine) -> None:
    status.resize(640, 29)

    assert _caps(status)[-1] == "?"
    assert len(_caps(status)) < 5


@pytest.mark.parametrize("width", [640, 800, 1000, 1440])
def test_that_no_hint_is_drawn_over_another(status: StatusLine, width: int) -> None:
    status.resize(width, 29)
    status.layout().activate()

    labels = [label for label in status.findChildren(QLabel) if label.isVisible() and label.text()]
    edges = sorted((label.mapTo(status, label.rect().topLeft()).x(), label.width()) for label in labels)
    assert all(left + own <= after for (left, own), (after, _) in pairwise(edges))


@pytest.mark.parametrize("keys", [KEYS, [("Tab", "nächste"), ("Leertaste", "verwerfen"), ("?", "alle Tasten")]])
def test_that_a_hint_is_shown_whole_or_not_at_all(status: StatusLine, keys: list[tuple[str, str]]) -> None:
    status.resize(800, 29)
    status.show_keys(keys)
    status.show_state("Vorschläge zeigen, wo, aber nicht welcher Code")

    for width in range(640, 1440, 7):
        status.resize(width, 29)
        QApplication.processEvents()
        shown = [hint for hint in status.findChildren(KeyHint) if hint.isVisible()]
        assert all(hint.width() >= hint.sizeHint().width() for hint in shown)
        assert all(hint.geometry().right() < status.width() for hint in shown)


def test_that_what_is_said_takes_the_place_of_the_keys_for_the_moment(status: StatusLine) -> None:
    status.say("The project is sound.")
    said, caps = status.said, _caps(status)
    status.say("")

    assert (said, caps) == ("The project is sound.", [])
    assert _caps(status) == ["Tab", "1–4", "Space", "F1", "?"]


def test_that_what_is_said_is_never_taken_for_markup(status: StatusLine) -> None:
    status.say("<b>R&D</b>")

    assert status.said == "<b>R&D</b>"
    assert all(label.textFormat().name == "PlainText" for label in status.findChildren(QLabel) if label.text())
