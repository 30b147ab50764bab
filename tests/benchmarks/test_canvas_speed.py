"""What a coder waits for in the article view. Drawn in memory, without a screen."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import cycle
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit
from pytestqt.qtbot import QtBot

from annotator.domain.records import ActorKind, Mention, Statement, StatementId
from annotator.domain.text import Span
from annotator.ui.canvas.view import ArticleView
from annotator.ui.theme import LIGHT
from tests.benchmarks.labels import Label
from tests.ui.canvas.conftest import article_of, seed, shipped_codebook, statement_of

_CODES = ("claim", "denial", "admission", "accusation")


def _long_text(length: int) -> str:
    chance = random.Random(7)  # noqa: S311 - the same text each time, not a secret
    words = "drones the ministry said that officials denied in Tehran any supply to Moscow, and it was false.".split()
    out: list[str] = []
    size = 0
    while size < length:
        line = " ".join(chance.choices(words, k=chance.randint(30, 160)))
        out.append(line)
        size += len(line) + 2
    return "\n\n".join(out)[:length]


def _many_statements(text: str, count: int) -> list[Statement]:
    chance = random.Random(8)  # noqa: S311 - as above
    starts = sorted(chance.randrange(len(text) - 400) for _ in range(count))
    return [
        statement_of(number + 1, _CODES[number % 4], (start, start + chance.randint(5, 250)))
        for number, start in enumerate(starts)
    ]


@pytest.fixture(scope="module")
def big() -> tuple[str, list[Statement]]:
    text = _long_text(1_000_000)
    return text, _many_statements(text, 20_000)


@pytest.fixture
def view(qtbot: QtBot) -> ArticleView:
    view = ArticleView(LIGHT)
    qtbot.addWidget(view)
    view.set_codebook(shipped_codebook())
    view.resize(820, 900)
    with qtbot.waitExposed(view):
        view.show()
    return view


def _painted() -> None:
    """As a person waits for it: until what has to be painted again is."""
    QApplication.processEvents()


def _laid_out(view: ArticleView) -> None:
    """A long page goes on being laid out while nothing else is to do: until it is, that is measured along."""
    last = view.document().lastBlock()
    while last.layout().lineCount() == 0:
        QApplication.processEvents()


@pytest.mark.slow
def test_opening_a_megabyte_with_20_000_statements(measured: Label, view: ArticleView, big: Any) -> None:
    text, statements = big
    article = article_of(text)

    def open_it() -> None:
        view.show_article(article)
        view.show_statements(statements)
        view.viewport().repaint()

    measured("open 1 MB with 20,000 marks", limit_ms=400).pedantic(open_it, rounds=3)


def test_opening_a_usual_article(measured: Label, view: ArticleView) -> None:
    article, statements = seed("002", "A")

    def open_it() -> None:
        view.show_article(article)
        view.show_statements(statements)
        view.viewport().repaint()

    measured("open an article", limit_ms=20, note="a seed with its 19 statements").pedantic(open_it, rounds=10)


@pytest.mark.slow
def test_opening_a_megabyte_with_20_000_formats_in_the_text(measured: Label, qtbot: QtBot, big: Any) -> None:
    """The other way to mark: a format in the text for each."""
    text, statements = big
    plain = _plain_edit(qtbot)

    def open_it() -> None:
        plain.setPlainText(text)
        cursor = QTextCursor(plain.document())
        cursor.beginEditBlock()
        for statement in statements:
            _format(cursor, statement)
        cursor.endEditBlock()
        plain.viewport().repaint()

    measured("the same by character formats in a plain QTextEdit", note="no lanes, no underlines by level").pedantic(
        open_it, rounds=1
    )


@pytest.mark.slow
def test_adding_one_of_20_000_extra_selections(measured: Label, qtbot: QtBot, big: Any) -> None:
    """The other way to mark without touching the text: Qt is given all selections again for each new one."""
    text, statements = big
    plain = _plain_edit(qtbot)
    plain.setPlainText(text)
    selections = [_selection(plain, statement) for statement in statements]

    def add() -> None:
        selections.append(_selection(plain, statement_of(50_000, "denial", (200, 260))))
        plain.setExtraSelections(selections)
        plain.viewport().repaint()

    measured("a mark more by extra selections of a plain QTextEdit", note="among 20,000").pedantic(add, rounds=3)


@pytest.mark.slow
def test_moving_the_mouse_among_10_000_names(measured: Label, view: ArticleView, big: Any) -> None:
    text, _statements = big
    view.show_article(article_of(text))
    view.offer_names([Mention(Span(at, at + 12), "Somebody", ActorKind.PERSON) for at in range(0, len(text) - 12, 100)])
    view.viewport().repaint()
    _laid_out(view)
    places = cycle(QPoint(200 + across, 120 + down) for across in range(0, 400, 7) for down in (0, 60, 120))
    bench = measured("move the mouse among 10,000 names", limit_ms=2, note="while a role is asked for, in 1 MB")

    bench.pedantic(lambda: QTest.mouseMove(view.viewport(), next(places)), rounds=200)


def _plain_edit(qtbot: QtBot) -> QTextEdit:
    plain = QTextEdit()
    qtbot.addWidget(plain)
    plain.setReadOnly(True)
    plain.setUndoRedoEnabled(False)
    plain.resize(820, 900)
    with qtbot.waitExposed(plain):
        plain.show()
    return plain


def _format(cursor: QTextCursor, statement: Statement) -> None:
    shape = QTextCharFormat()
    shape.setBackground(LIGHT.colour(statement.code))
    shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    cursor.setPosition(statement.start)
    cursor.setPosition(statement.end, QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeCharFormat(shape)


def _selection(plain: QTextEdit, statement: Statement) -> QTextEdit.ExtraSelection:
    selection = QTextEdit.ExtraSelection()
    cursor = QTextCursor(plain.document())
    cursor.setPosition(statement.start)
    cursor.setPosition(statement.end, QTextCursor.MoveMode.KeepAnchor)
    selection.cursor = cursor
    selection.format.setBackground(LIGHT.colour(statement.code))
    return selection


@pytest.mark.slow
def test_adding_a_statement_to_20_000(measured: Label, view: ArticleView, big: Any) -> None:
    text, statements = big
    view.show_article(article_of(text))
    view.show_statements(statements)
    _laid_out(view)
    numbers = iter(range(50_000, 60_000))

    def add() -> None:
        view.put_statement(statement_of(next(numbers), "denial", (200, 260)))
        _painted()

    measured("tag to painted", limit_ms=16, note="among 20,000 marks").pedantic(add, rounds=20)


@pytest.mark.slow
def test_showing_20_000_statements_of_which_one_is_new(measured: Label, view: ArticleView, big: Any) -> None:
    text, statements = big
    view.show_article(article_of(text))
    view.show_statements(statements)
    _laid_out(view)
    numbers = iter(range(50_000, 60_000))
    read_again = [replace(statement, memo="") for statement in statements]

    def show() -> None:
        view.show_statements([*read_again, statement_of(next(numbers), "denial", (200, 260))])
        _painted()

    measured("show 20,000 marks again, one of them new").pedantic(show, rounds=10)


@pytest.mark.slow
def test_selecting_the_next_of_20_000(measured: Label, view: ArticleView, big: Any) -> None:
    text, statements = big
    view.show_article(article_of(text))
    view.show_statements(statements)
    _laid_out(view)
    following = iter(statements)

    def select() -> None:
        statement = next(following)
        view.select_statement(StatementId(statement.id))
        view.reveal(Span(statement.start, statement.end))
        _painted()

    measured("go to the next mark", limit_ms=16, note="among 20,000").pedantic(select, rounds=200)


@pytest.mark.slow
def test_scrolling_through_20_000(measured: Label, view: ArticleView, big: Any) -> None:
    text, statements = big
    view.show_article(article_of(text))
    view.show_statements(statements)
    _laid_out(view)
    bar = view.verticalScrollBar()

    def scroll() -> None:
        bar.setValue(bar.value() + 81)
        _painted()

    measured("scroll by three lines", limit_ms=16, note="among 20,000 marks").pedantic(scroll, rounds=200)


@pytest.mark.slow
def test_scrolling_where_the_whole_page_is_painted_each_time(measured: Label, view: ArticleView, big: Any) -> None:
    """As on a screen of 1.25 or 1.5, on which Qt can't move what is painted."""
    text, statements = big
    view.show_article(article_of(text))
    view.show_statements(statements)
    _laid_out(view)
    bar = view.verticalScrollBar()

    def scroll() -> None:
        bar.setValue(bar.value() + 81)
        view.viewport().update()
        _painted()

    measured("the same, all of the page painted", limit_ms=16, note="screens of 1.25 and 1.5").pedantic(
        scroll, rounds=200
    )
