"""An inspector with the shipped codebook, and what it is asked to show."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from annotator.domain.records import Actor, ActorId, ActorLink, Candidate, Statement
from annotator.ui.fonts import load_fonts
from annotator.ui.icons import Icons
from annotator.ui.inspector import Inspector
from annotator.ui.style import style_sheet
from annotator.ui.theme import LIGHT
from tests.ui.canvas.conftest import shipped_codebook, statement_of

NAMES = ("Iran", "Russia", "Ali Shamkhani", "Iran International")
TEXT = "Tehran said that it has “never” sold drones."


def actor(number: int) -> Actor:
    return Actor(ActorId(number), f"a{number}", NAMES[number - 1])


def find(words: str) -> Sequence[Actor]:
    return [actor(n) for n, name in enumerate(NAMES, 1) if words.casefold() in name.casefold()]


def a_statement(number: int = 1, **changes: Any) -> Statement:
    return replace(statement_of(number, "claim", (17, 43)), **changes)


def linked(role: str, number: int, *, confirmed: bool = True) -> ActorLink:
    return ActorLink(role, ActorId(number), NAMES[number - 1], confirmed=confirmed)


@pytest.fixture
def inspector(qtbot: QtBot) -> Inspector:
    load_fonts()
    inspector = Inspector(LIGHT, Icons(LIGHT), find_actors=find)
    qtbot.addWidget(inspector)
    inspector.set_codebook(shipped_codebook())
    inspector.setStyleSheet(style_sheet(LIGHT))
    inspector.resize(344, 860)
    with qtbot.waitActive(inspector):
        inspector.show()
        inspector.activateWindow()
    return inspector


@pytest.fixture
def show(inspector: Inspector) -> Callable[..., Inspector]:
    """Show a statement in the inspector."""

    def show(statement: Statement, **options: Any) -> Inspector:
        given: dict[str, Any] = {"number": 1, "total": 3, "links": ()} | options
        inspector.show_statement(statement, **given)
        return inspector

    return show


@pytest.fixture
def cast() -> list[Candidate]:
    """Three actors of the register, and a name that only the article has."""
    known = [Candidate(name, actor(number)) for number, name in enumerate(NAMES[:3], 1)]
    return [*known, Candidate("Sky News", None, "new")]
