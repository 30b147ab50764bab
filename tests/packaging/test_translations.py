"""The translations that are shipped: whole, and made of what the program says."""

from __future__ import annotations

import importlib
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QTranslator

ROOT = Path(__file__).parents[2]
TS = ROOT / "resources" / "translations" / "annotator_de.ts"
_PLACEHOLDER = re.compile(r"\{[^{}]*\}")


@pytest.fixture(scope="module")
def script() -> Iterator[ModuleType]:
    """The script as a module; what it imports lies beside it."""
    sys.path.insert(0, str(ROOT / "packaging"))
    try:
        yield importlib.import_module("translations")
    finally:
        sys.path.pop(0)


@pytest.fixture(scope="module")
def said(script: ModuleType) -> dict[tuple[str, str], None]:
    found: dict[tuple[str, str], None] = script.sources().found
    return found


@pytest.fixture(scope="module")
def translated(script: ModuleType) -> dict[tuple[str, str], str]:
    known: dict[tuple[str, str], str] = script.translated(TS)
    return known


def test_that_every_place_that_asks_for_words_can_be_read(script: ModuleType) -> None:
    assert script.sources().unread == []


def test_that_the_list_is_what_the_program_says(script: ModuleType, said: dict[tuple[str, str], None]) -> None:
    listed = script.listed(TS)

    assert listed == set(said), "Run “make translations” and commit what it writes."


def test_that_every_sentence_is_translated(
    said: dict[tuple[str, str], None], translated: dict[tuple[str, str], str]
) -> None:
    lacking = sorted(source for source, comment in said if (source, comment) not in translated)

    assert lacking == [], f"{len(lacking):,} sentences have no German: fill them in with Qt Linguist."


def test_that_a_translation_takes_the_same_values(translated: dict[tuple[str, str], str]) -> None:
    other = [
        source
        for (source, _comment), words in translated.items()
        if sorted(_PLACEHOLDER.findall(source)) != sorted(_PLACEHOLDER.findall(words))
    ]

    assert other == []


def test_that_the_compiled_file_holds_what_is_translated(translated: dict[tuple[str, str], str]) -> None:
    translator = QTranslator()
    translator.load(str(TS.with_suffix(".qm")))

    other = [
        source
        for (source, comment), words in translated.items()
        if translator.translate("Annotator", source, comment or "") != words
    ]

    assert other == [], "Run “make translations” and commit what it writes."
