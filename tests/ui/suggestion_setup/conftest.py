"""The window about suggestions with plain records, and what it reports."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from annotator.domain.records import SuggestionMode
from annotator.ui.fonts import load_fonts
from annotator.ui.icons import Icons
from annotator.ui.style import style_sheet
from annotator.ui.suggestion_setup import SuggestionSetupWindow
from annotator.ui.suggestion_setup.records import Control, DrawLine, ModelLine, RuleLine, Setup, Waiting, WordLine
from annotator.ui.theme import LIGHT

RULES = (
    RuleLine("direct-quote", "likely", 345, 333, is_on=True),
    RuleLine("object", "possible", 65, 51, is_on=True),
    RuleLine("noun-on", "unsure", 0, 0, is_on=False),
)
WORDS = (
    WordLine("say", "claim", is_on=True),
    WordLine("deny", "denial", is_on=True),
    WordLine("admit", "admission", is_on=False),
    WordLine("lash out", "accusation", is_on=True, is_added=True),
)


def a_setup(**changes: Any) -> Setup:
    control = Control("Anna", 20, 4, 13, (DrawLine(date(2026, 3, 2), 4, 17, 0.2, 4711),))
    models = (ModelLine("en_core_web_sm", "en", "3.8.0", "small"), ModelLine("xx_sent", "xx", "3.8.0", "", reads=False))
    return replace(Setup(SuggestionMode.WHERE, None, models, RULES, WORDS, control, Waiting(0, 20)), **changes)


@pytest.fixture
def window(qtbot: QtBot) -> SuggestionSetupWindow:
    load_fonts()
    window = SuggestionSetupWindow(LIGHT, Icons(LIGHT), a_setup())
    window.setStyleSheet(style_sheet(LIGHT))
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window
