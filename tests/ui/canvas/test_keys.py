"""The view takes the keys of the caret and leaves all others to the window."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from annotator.domain.text import Span
from annotator.ui.canvas.view import ArticleView
from annotator.ui.theme import LIGHT
from tests.ui.canvas.conftest import article_of, statement_of

Show = Callable[..., ArticleView]
Key, Mod = Qt.Key, Qt.KeyboardModifier
TEXT = "Iran denied it, officials said. They had never sent any drone.\n\nSecond paragraph here."


def _selected(view: ArticleView) -> str | None:
    span = view.selection()
    return None if span is None else span.of(TEXT)


def test_that_the_arrow_goes_by_words_and_with_alt_by_characters(show: Show) -> None:
    view = show(TEXT)

    QTest.keyClick(view, Key.Key_Right)
    QTest.keyClick(view, Key.Key_Right, Mod.AltModifier)

    assert view.caret() == TEXT.index("denied") + 1


def test_that_shift_extends_by_words_and_with_alt_by_characters(show: Show) -> None:
    view = show(TEXT)

    QTest.keyClick(view, Key.Key_Right, Mod.ShiftModifier)
    QTest.keyClick(view, Key.Key_Right, Mod.ShiftModifier)
    QTest.keyClick(view, Key.Key_Right, Mod.ShiftModifier | Mod.AltModifier)

    assert _selected(view) == "Iran denied "


def test_that_up_grows_and_down_shrinks_the_selection(show: Show) -> None:
    view = show(TEXT)
    seen = []

    for key in (Key.Key_Up, Key.Key_Up, Key.Key_Up, Key.Key_Down, Key.Key_Down):
        QTest.keyClick(view, key)
        seen.append(_selected(view))

    assert seen[0] == "Iran"
    assert seen[2] == "Iran denied it, officials said."
    assert seen[3:] == [seen[1], seen[0]]


def test_that_each_change_of_the_selection_is_reported_once(show: Show) -> None:
    view = show(TEXT)
    spans: list[Span | None] = []
    view.span_selected.connect(spans.append)

    QTest.keyClick(view, Key.Key_Right, Mod.ShiftModifier)
    QTest.keyClick(view, Key.Key_Right)

    assert spans == [Span(0, 4), None]


def test_that_home_and_end_go_to_the_ends_of_the_line_and_with_control_of_the_text(show: Show) -> None:
    view = show(TEXT)

    QTest.keyClick(view, Key.Key_End)
    line_end = view.caret()
    QTest.keyClick(view, Key.Key_End, Mod.ControlModifier)
    text_end = view.caret()
    QTest.keyClick(view, Key.Key_Home, Mod.ControlModifier)

    assert (line_end, text_end, view.caret()) == (TEXT.index("\n"), len(TEXT), 0)


@pytest.mark.parametrize("start", ["denied", "officials", "never", "any"])
@pytest.mark.parametrize("key", [Key.Key_Down, Key.Key_Up])
def test_that_a_line_up_or_down_selects_whole_words(show: Show, start: str, key: Key) -> None:
    view = show(f"{TEXT.partition(chr(10))[0]}\nNobody had extraordinarily said otherwise before, or afterwards.")
    text = view.toPlainText()
    view.set_selection(Span(text.index(start), text.index(start) + len(start)))

    QTest.keyClick(view, key, Mod.ShiftModifier)

    span = view.selection()
    assert span is None or not any(
        text[edge - 1 : edge].isalnum() and text[edge : edge + 1].isalnum() for edge in (span.start, span.end)
    )


def test_that_setting_a_selection_reports_nothing(show: Show) -> None:
    view = show(TEXT)
    spans: list[Span | None] = []
    view.span_selected.connect(spans.append)

    view.set_selection(Span(0, 4))

    assert spans == []


@pytest.mark.qt_log_ignore("propagateSizeHints")
@pytest.mark.parametrize("keys", ["Tab", "1", "Space", "S", "Return", "Del", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+V", "?"])
def test_that_the_window_gets_the_keys_that_are_not_the_caret_s(qtbot: QtBot, keys: str) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    view = ArticleView(LIGHT)
    window.setCentralWidget(view)
    action = QAction("it", window)
    action.setShortcut(QKeySequence(keys))
    window.addAction(action)
    got: list[bool] = []
    action.triggered.connect(lambda: got.append(True))
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    view.show_article(article_of(TEXT))
    view.setFocus()

    combination = QKeySequence(keys)[0]
    QTest.keyClick(view, combination.key(), combination.keyboardModifiers())

    assert len(got) == 1


def test_that_control_and_plus_minus_and_zero_change_the_size_within_its_limits(show: Show) -> None:
    view = show(TEXT)
    sizes: list[int] = []
    view.text_size_changed.connect(sizes.append)

    QTest.keyClick(view, Key.Key_Plus, Mod.ControlModifier)
    QTest.keyClick(view, Key.Key_Minus, Mod.ControlModifier)
    QTest.keyClick(view, Key.Key_Minus, Mod.ControlModifier)
    QTest.keyClick(view, Key.Key_0, Mod.ControlModifier)
    for _ in range(12):
        QTest.keyClick(view, Key.Key_Plus, Mod.ControlModifier)

    assert sizes == [18, 17, 16, 17, 18, 19, 20, 21, 22, 23, 24]


def test_that_another_size_keeps_the_selection_and_the_marks(show: Show) -> None:
    view = show(TEXT, statements=[statement_of(1, "claim", (0, 14))])
    view.set_selection(Span(5, 11))

    view.set_text_size(22)

    assert view.selection() == Span(5, 11)
    assert view.badge_of(1) is not None


def test_that_an_arrow_to_the_left_goes_on_in_a_right_to_left_paragraph(show: Show) -> None:
    view = show("وقال المتحدث إن إيران")

    QTest.keyClick(view, Key.Key_Left)

    assert view.caret() == 5


def test_that_selecting_a_statement_puts_the_caret_there_and_gives_up_the_words(show: Show) -> None:
    view = show(TEXT, statements=[statement_of(1, "claim", (32, 60))])
    view.set_selection(Span(0, 4))

    view.select_statement(1)

    assert view.selection() is None
    assert view.caret() == 32
