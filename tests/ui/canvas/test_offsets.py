"""What the view reports are code points of the article, whatever its characters are in Qt."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.domain.text import Span, canonicalize
from annotator.ui.canvas.view import ArticleView

_NASTY = json.loads((Path(__file__).parents[2] / "data" / "nasty_texts.json").read_text("utf-8"))["texts"]
TEXTS = {
    entry["id"]: canonicalize(entry["text"]) for entry in _NASTY if "text" in entry and len(entry["text"]) < 20_000
}
Show = Callable[..., ArticleView]


@pytest.mark.parametrize("name", TEXTS)
def test_that_qt_holds_as_many_units_as_we_count(name: str, show: Show) -> None:
    text = TEXTS[name]

    document = show(text).document()

    assert document.characterCount() - 1 == len(text.encode("utf-16-le")) // 2
    assert document.blockCount() == text.count("\n") + 1


@pytest.mark.parametrize("name", [name for name, text in TEXTS.items() if text])
def test_that_every_selection_comes_back_as_it_was_made(name: str, show: Show) -> None:
    text = TEXTS[name]
    view = show(text)

    for start in range(0, len(text), max(1, len(text) // 7)):
        span = Span(start, min(len(text), start + 3))
        view.set_selection(span)
        assert view.selection() == span
        low, high = view.textCursor().selectionStart(), view.textCursor().selectionEnd()
        assert high - low == len(span.of(text).encode("utf-16-le")) // 2


@pytest.mark.parametrize("name", [name for name, text in TEXTS.items() if text.strip()])
def test_that_selecting_all_by_keys_reports_the_whole_text(name: str, show: Show) -> None:
    view = show(TEXTS[name])

    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)

    assert view.selection() == Span(0, len(TEXTS[name]))


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The 🛰️ satellite 👨‍👩‍👧 denied it.", "denied"),
        ("10\u00a0km \u00ab\u00a0non\u00a0\u00bb said it.", "said"),
        ("Cafe\u0301 na\u0308ive cooperation denied.", "denied"),
        ("a\tb\tdenied", "denied"),
        ("x \ufffd y denied \ufffd", "denied"),
        ("𝔘𝔫𝔦 denied 𝔠𝔬𝔡𝔢", "denied"),
    ],
)
def test_that_a_double_click_after_strange_characters_reports_python_offsets(text: str, word: str, show: Show) -> None:
    view = show(text)
    start = text.index(word)
    spans: list[Span | None] = []
    view.span_selected.connect(spans.append)

    QTest.mouseDClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.place_of(Span(start, start + len(word))).center()
    )

    assert spans[-1] == Span(start, start + len(word))


def test_that_clicking_in_a_right_to_left_line_finds_the_word_under_the_pointer(show: Show) -> None:
    text = "وقال المتحدث إن إيران لم ترسل"
    view = show(text)
    word = Span(text.index("إيران"), text.index("إيران") + 5)

    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.place_of(word).center())

    assert view.selection() == word
    assert view.place_of(word).left() > view.viewport().width() // 3


def test_that_dragging_over_words_selects_them(show: Show) -> None:
    text = "🛰️ Iran denies supplying drones."
    view = show(text)
    first, last = (view.place_of(Span(text.index(w), text.index(w) + len(w))) for w in ("denies", "drones"))

    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(first.left() + 1, first.center().y()))
    QTest.mouseMove(view.viewport(), QPoint(last.right(), last.center().y()))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(last.right(), last.center().y()))

    selected = view.selection()
    assert selected is not None
    assert selected.of(text) == "denies supplying drones"


def test_that_copying_gives_the_exact_characters(show: Show) -> None:
    text = "10\u00a0km\u202faway 🛰️"
    view = show(text)
    view.set_selection(Span(0, len(text)))

    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert QApplication.clipboard().text() == text


def test_that_a_selection_made_by_a_screen_reader_is_reported(show: Show) -> None:
    text = "🛰️ Iran denies."
    view = show(text)
    spans: list[Span | None] = []
    view.span_selected.connect(spans.append)
    cursor = QTextCursor(view.document())
    cursor.setPosition(1)  # the middle of the pair that Qt makes of the satellite
    cursor.setPosition(8, QTextCursor.MoveMode.KeepAnchor)

    view.setTextCursor(cursor)

    assert spans[-1] == Span(0, 7)
