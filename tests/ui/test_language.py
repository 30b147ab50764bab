"""The language of the window: what it was asked for, or the computer's; numbers and sentences as it writes them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from annotator.domain.percent import percent
from annotator.domain.said import said, said_of
from annotator.ui.dates import shown_date
from annotator.ui.language import ENGLISH, Language, grouped, in_words
from tests.ui.desk import Coder


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    language = Language(qapp)
    yield language
    language.speak(ENGLISH)
    QLocale.setDefault(QLocale(ENGLISH))


def test_that_words_numbers_shares_and_dates_are_german_in_german(language: Language) -> None:
    language.speak("de")

    assert QCoreApplication.translate("MainWindow", "Project") == "Projekt"
    assert grouped(1234567) == "1.234.567"
    assert in_words(percent(0.934, with_decimal=True)) == "93,4\N{NO-BREAK SPACE}%"
    assert shown_date("2022-03-09") == "9. März 2022"


def test_that_what_has_no_translation_is_english_and_never_blank(language: Language) -> None:
    language.speak("de")

    assert in_words(said("No such sentence of {name}", name="Ben")) == "No such sentence of Ben"
    assert QCoreApplication.translate("QPlatformTheme", "no words of Qt") == "no words of Qt"


def test_that_a_sentence_lists_and_counts_what_is_in_it() -> None:
    assert in_words(said("Open: {items}.", items=(said("1 code"), "Ben"))) == "Open: 1 code, Ben."
    assert in_words(said_of(1200, "1 word", "{count:,} words")) == "1,200 words"


def test_that_a_language_and_a_theme_that_are_not_known_are_the_systems(qapp: QApplication, tmp_path: Path) -> None:
    folder = tmp_path / "Anna"
    folder.mkdir()
    (folder / "settings.json").write_text(json.dumps({"language": "tlh", "theme": "sepia"}), encoding="utf-8")

    coder = Coder(qapp, folder)

    commands = coder.program.window.commands
    assert commands["language_system"].isChecked()
    assert commands["theme_system"].isChecked()
    coder.leave()
