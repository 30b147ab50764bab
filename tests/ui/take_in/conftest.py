"""The window in which a coder's file is looked at, with plain records."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from annotator.exchange.codebooks import read_codebook
from annotator.shipped import resource
from annotator.ui.fonts import load_fonts
from annotator.ui.icons import Icons
from annotator.ui.style import style_sheet
from annotator.ui.take_in.records import (
    ActorAnswer,
    ActorAsked,
    ArticleTaken,
    Candidate,
    CoderTaken,
    Counts,
    Fate,
    FileShown,
    Same,
    StatementTaken,
)
from annotator.ui.take_in.window import TakeInWindow
from annotator.ui.theme import LIGHT

IRAN, SHAMKHANI = "uuid-iran", "uuid-shamkhani"
STATEMENTS = (
    StatementTaken(Fate.NEW, "claim", "the two would meet", "Ben"),
    StatementTaken(Fate.CHANGED, "denial", "no drones were sent", "Ben", ("code: claim → denial",)),
    StatementTaken(Fate.REMOVED, "accusation", "a false report", "Ben"),
)
ACTORS = (
    ActorAsked("s", "Shamkani", "person", 9, (Candidate(SHAMKHANI, "Ali Shamkhani", "another spelling"),)),
    ActorAsked("r", "Islamic Republic", "state", 2, (Candidate(IRAN, "Iran"), Candidate(SHAMKHANI, "Ali Shamkhani"))),
    ActorAsked("i", "Iran", "state", 31, (Candidate(IRAN, "Iran"),), ActorAnswer(Same.ACTOR, IRAN)),
)


class Reader:
    """Remembers of which articles the statements were asked for."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def __call__(self, key: str) -> Sequence[StatementTaken]:
        self.asked.append(key)
        return STATEMENTS


def a_file(**changes: Any) -> FileShown:
    articles = (
        ArticleTaken("a", "Drones over Kyiv", "25 Oct 2022", Counts(1, 1, 1, 22)),
        ArticleTaken("b", "Talks in Tehran", "", Counts(same=9)),
    )
    ben = CoderTaken("Ben", 2, Counts(1, 1, 1, 31))
    return replace(FileShown("Ben.annotator", (ben,), articles, Reader(), backup="/backups"), **changes)


@pytest.fixture
def window(qtbot: QtBot) -> TakeInWindow:
    load_fonts()
    window = TakeInWindow(LIGHT, Icons(LIGHT), read_codebook(resource("codebooks/claims.toml")))
    window.setStyleSheet(style_sheet(LIGHT))
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window
