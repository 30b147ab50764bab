"""The windows about the team with plain records, and what they report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from annotator.domain.records import ArticleId, ArticleRow, AssignmentState, CoderId, Metadata
from annotator.ui.fonts import load_fonts
from annotator.ui.icons import Icons
from annotator.ui.style import style_sheet
from annotator.ui.team.file_window import FileWindow
from annotator.ui.team.records import ALL, GIVEN, ROUND, CoderLine, Handing, Rarest, Recipient, RoundLine, Share, Team
from annotator.ui.team.window import TeamWindow
from annotator.ui.theme import LIGHT

ANNA, BEN, CHEN = (CoderId(number) for number in (1, 2, 3))
ARTICLES = tuple(ArticleId(number) for number in range(1, 7))


def a_team(**changes: Any) -> Team:
    coders = (
        CoderLine(ANNA, "Anna", 3, 1, 1, 131, datetime(2026, 11, 9, 12, 3, tzinfo=UTC), is_self=True),
        CoderLine(BEN, "Ben", 2, 0, 2, 84),
        CoderLine(CHEN, "Chen"),
    )
    given = {ARTICLES[0]: (ANNA, BEN), ARTICLES[1]: (ANNA, BEN), ARTICLES[2]: (ANNA,)}
    rounds = (RoundLine("Training 1", ("Anna", "Ben"), 2, 1, date(2026, 10, 2)),)
    drawn = ("2 Oct 2026: 2 of 6 articles, seed 4711.",)
    rarest = Rarest("Admission", 0.1, 10, {0.8: 283, 0.667: 164})
    return replace(Team(coders, ARTICLES, given, rounds, drawn, rarest), **changes)


def rows(ids: Sequence[ArticleId]) -> list[ArticleRow]:
    return [
        ArticleRow(one, f"{one}.txt", Metadata(f"Headline {one}", "Outlet"), "", 400, AssignmentState.TO_DO, 0, 0)
        for one in ids
    ]


def find(words: str) -> list[ArticleId]:
    return [one for one in ARTICLES if words in f"Headline {one}"]


@pytest.fixture
def window(qtbot: QtBot) -> TeamWindow:
    load_fonts()
    window = TeamWindow(LIGHT, Icons(LIGHT), rows=rows, find=find)
    window.setStyleSheet(style_sheet(LIGHT))
    qtbot.addWidget(window)
    window.show_team(a_team())
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def a_handing() -> Handing:
    shares = (Share(GIVEN, 4), Share(ROUND, 2, "Training 1"), Share(ALL, 6))
    return Handing(
        (Recipient(BEN, "Ben", shares), Recipient(CHEN, "Chen", (Share(ALL, 6),))),
        6,
        61,
        "Claims",
        (("Anna", 131), ("Ben", 84)),
    )


@pytest.fixture
def file_window(qtbot: QtBot) -> FileWindow:
    load_fonts()
    window = FileWindow(LIGHT, Icons(LIGHT))
    window.setStyleSheet(style_sheet(LIGHT))
    qtbot.addWidget(window)
    window.show_handing(a_handing(), BEN)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window
