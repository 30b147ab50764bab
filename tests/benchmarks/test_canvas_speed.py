"""What a coder waits for in the article view. Drawn in memory, without a screen."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.records import Statement, StatementId
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


def _painted(view: ArticleView) -> None:
    view.viewport().repaint()


@pytest.mark.slow
def test_opening_a_megabyte_with_20_000_statements(measured: Label, view: ArticleView, big: Any) -> None:
    text, statements = big
    article = article_of(text)

    def open_it() -> None:
        view.show_article(article)
        view.show_statements(statements)
        _painted(view)

    measured("open 1 MB with 20,000 marks", limit_ms=400).pedantic(open_it, rounds=3)


def test_opening_a_usual_article(measured: Label, view: ArticleView) -> None:
    article, statements = seed("002", "A")

    def open_it() -> None:
        view.show_article(article)
        view.show_statements(statements)
        _painted(view)

    measured("open an article", limit_ms=20, note="a seed with its 19 statements").pedantic(open_it, rounds=10)


@pytest.mark.slow
def test_adding_a_statement_to_20_000(measured: Label, view: ArticleView, big: Any) -> None:
    text, statements = big
    view.show_article(article_of(text))
    view.show_statements(statements)
    _painted(view)
    numbers = iter(range(50_000, 60_000))

    def add() -> None:
        view.put_statement(statement_of(next(numbers), "denial", (200, 260)))
        _painted(view)

    measured("tag to painted", limit_ms=16, note="among 20,000 marks").pedantic(add, rounds=20)


@pytest.mark.slow
def test_showing_20_000_statements_of_which_one_is_new(measured: Label, view: ArticleView, big: Any) -> None:
    text, statements = big
    view.show_article(article_of(text))
    view.show_statements(statements)
    _painted(view)
    numbers = iter(range(50_000, 60_000))
    read_again = [replace(statement, memo="") for statement in statements]

    def show() -> None:
        view.show_statements([*read_again, statement_of(next(numbers), "denial", (200, 260))])
        _painted(view)

    measured("show 20,000 marks again, one of them new").pedantic(show, rounds=10)


@pytest.mark.slow
def test_selecting_the_next_of_20_000(measured: Label, view: ArticleView, big: Any) -> None:
    text, statements = big
    view.show_article(article_of(text))
    view.show_statements(statements)
    _painted(view)
    following = iter(statements)

    def select() -> None:
        statement = next(following)
        view.select_statement(StatementId(statement.id))
        view.reveal(Span(statement.start, statement.end))
        _painted(view)

    measured("go to the next mark", limit_ms=16, note="among 20,000").pedantic(select, rounds=200)


@pytest.mark.slow
def test_scrolling_through_20_000(measured: Label, view: ArticleView, big: Any) -> None:
    text, statements = big
    view.show_article(article_of(text))
    view.show_statements(statements)
    _painted(view)
    bar = view.verticalScrollBar()

    def scroll() -> None:
        bar.setValue(bar.value() + 81)
        QApplication.processEvents()
        _painted(view)

    measured("scroll by three lines", limit_ms=16, note="among 20,000 marks").pedantic(scroll, rounds=200)
