"""What the inspector says of a suggestion."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from annotator.domain.records import ArticleId, Suggestion, SuggestionId
from annotator.domain.text import Span
from annotator.ui.icons import Icons
from annotator.ui.inspector.suggested import Suggested
from annotator.ui.theme import LIGHT
from tests.ui.canvas.conftest import shipped_codebook

TEXT = "“It was never safe in all those years.” The mayor said so."


@pytest.fixture
def titles(qtbot: QtBot) -> Callable[[Suggestion], list[str]]:
    """The names of the rows that are shown."""

    def shown(suggestion: Suggestion) -> list[str]:
        card = Suggested(LIGHT, Icons(LIGHT))
        qtbot.addWidget(card)
        card.show_suggestion(suggestion, TEXT, shipped_codebook())
        return [each.text() for each in card.findChildren(QLabel)]

    return shown


def suggestion(rule: str, *cue: Span) -> Suggestion:
    return Suggestion(
        id=SuggestionId(1), article_id=ArticleId(1), code="claim", parts=(Span(0, 39),), cue=cue, source=(), target=(),
        actors=(), rule=rule, score=0.7, decision=None,
    )  # fmt: skip


def test_that_the_reporting_word_is_said(titles: Callable[[Suggestion], list[str]]) -> None:
    shown = titles(suggestion("direct-quote", Span(50, 54)))

    assert shown[shown.index("Cue") + 1] == "said"


def test_that_a_quotation_beside_which_nobody_speaks_has_no_row_for_a_reporting_word(
    titles: Callable[[Suggestion], list[str]],
) -> None:
    assert "Cue" not in titles(suggestion("quotation"))
