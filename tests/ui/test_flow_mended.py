"""What coders stumbled over: reporting words that can be none, and a text that Esc dropped."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.domain.findings import Analysis, FoundMention
from annotator.domain.records import ActorKind, ArticleId
from annotator.domain.text import Span
from annotator.ui.paste_dialog import PasteDialog
from annotator.ui.suggestion_setup.cue_popup import CuePopup
from tests.ui.desk import Coder, in_file
from tests.ui.flow import made, opened, select

TEXT = "Bob Woods insisted that it was so. It was — he said — the xyzzed Plan of 2022. Ann hummed it."


@pytest.fixture
def anna(at_window: Callable[..., Coder], tmp_path: Path) -> Coder:
    coder = opened(at_window(), made(tmp_path / "flow.annotator", TEXT))
    mention = FoundMention(Span(0, 9), "Bob Woods", ActorKind.PERSON)
    coder.opened.project.suggestions.store(ArticleId(1), Analysis("en_test", "1", (), (mention,)))
    return coder


def popup(anna: Coder) -> CuePopup | None:
    return next((each for each in anna.opened.screen.findChildren(CuePopup) if each.isVisible()), None)


def test_that_counted_words_no_longer_look_selected(anna: Coder) -> None:
    select(anna, "hummed")

    anna.press("w", "1")

    assert "counts as a reporting word now" in anna.said
    assert anna.view.selection() is None
    assert in_file(anna.opened.path, "SELECT cues_added FROM project") == [('[["hum", "claim"]]',)]


def test_that_words_stay_selected_where_the_question_was_left(anna: Coder) -> None:
    span = select(anna, "hummed")

    anna.press("w", "Esc")

    assert anna.view.selection() == span


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("Woods", "“Woods” names somebody here"),
        ("so. It", "over the end of a sentence"),
        ("2022", "Select a word that reports"),
        ("—", "Select a word that reports"),
        ("was so", "more than one reporting word"),
    ],
)
def test_that_what_can_be_no_reporting_word_is_declined_before_it_is_asked(
    anna: Coder, words: str, sentence: str
) -> None:
    select(anna, words)

    anna.press("w")

    assert popup(anna) is None
    assert sentence in anna.said


@pytest.mark.parametrize(
    ("words", "doubt"), [("Plan", "written like a name"), ("xyzzed", "neither as a verb nor as a noun"), ("said", "")]
)
def test_that_what_is_hardly_one_is_asked_about(anna: Coder, words: str, doubt: str) -> None:
    select(anna, words)

    anna.press("w")

    shown = popup(anna)
    assert shown is not None
    assert (doubt in shown.told) is True
    assert bool(doubt) is ("Is it a word that reports?" in shown.told)


# A text that is pasted ----------------------------------------------------------------------------------------------


@pytest.fixture
def paste(anna: Coder) -> PasteDialog:
    anna.program.window.commands["paste"].trigger()
    anna.settle()
    return next(iter(anna.program.window.findChildren(PasteDialog)))


def test_that_esc_leaves_an_empty_paste_at_once(paste: PasteDialog) -> None:
    QTest.keyClick(paste.text, Qt.Key.Key_Escape)

    assert not paste.isVisible()


def test_that_esc_asks_once_before_it_drops_what_was_typed(paste: PasteDialog) -> None:
    QTest.keyClicks(paste.text, "A long text")

    QTest.keyClick(paste.text, Qt.Key.Key_Escape)
    assert paste.isVisible()
    assert "Esc once more drops this text" in paste.hint
    QTest.keyClicks(paste.text, "er")
    assert "Esc once more" not in paste.hint
    QTest.keyClick(paste.text, Qt.Key.Key_Escape)
    assert paste.isVisible()
    assert paste.text.toPlainText() == "A long texter"

    QTest.keyClick(paste.text, Qt.Key.Key_Escape)
    assert not paste.isVisible()
