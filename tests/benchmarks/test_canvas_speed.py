"""What a coder waits for in the article view. The times are for reading, not for passing: they are the machine's."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.records import Statement, StatementId
from annotator.domain.text import Span
from annotator.ui.canvas.view import ArticleView
from annotator.ui.theme import LIGHT
from tests.ui.canvas.conftest import article_of, seed, shipped_codebook, statement_of

Benchmark = Callable[..., Any]
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
def test_opening_a_megabyte_with_20_000_statements(benchmark: Benchmark, view: ArticleView, big: Any) -> None:
    text, statements = big
    article = article_of(text)

    def open_it() -> None:
        view.show_article(article)
        view.show_statements(statements)
        _painted(view)

    benchmark.pedantic(open_it, rounds=3)


def test_opening_a_usual_article(benchmark: Benchmark, view: ArticleView) -> None:
    article, statements = seed("002", "A")

    def open_it() -> None:
        view.show_article(article)
        view.show_statements(statements)
        _painted(view)

    benchmark.pedantic(open_it, rounds=10)


@pytest.mark.slow
def test_adding_a_statement_to_20_000(benchmark: Benchmark, view: ArticleView, big: Any) -> None:
    text, statements = big
    view.show_article(article_of(text))
    view.show_statements(statements)
    _painted(view)
    numbers = iter(range(50_000, 60_000))

    def add() -> None:
        view.put_statement(statement_of(next(numbers), "denial", (200, 260)))
        _painted(view)

    benchmark.pedantic(add, rounds=20)


@pytest.mark.slow
def test_showing_20_000_statements_of_which_one_is_new(benchmark: Benchmark, view: ArticleView, big: Any) -> None:
    text, statements = big
    view.show_article(article_of(text))
    view.show_statements(statements)
    _painted(view)
    numbers = iter(range(50_000, 60_000))
    read_again = [replace(statement, memo="") for statement in statements]

    def show() -> None:
        view.show_statements([*read_again, statement_of(next(numbers), "denial", (200, 260))])
        _painted(view)

    benchmark.pedantic(show, rounds=10)


@pytest.mark.slow
def test_selecting_the_next_of_20_000(benchmark: Benchmark, view: ArticleView, big: Any) -> None:
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

    benchmark.pedantic(select, rounds=200)


@pytest.mark.slow
def test_scrolling_through_20_000(benchmark: Benchmark, view: ArticleView, big: Any) -> None:
    text, statements = big
    view.show_article(article_of(text))
    view.show_statements(statements)
    _painted(view)
    bar = view.verticalScrollBar()

    def scroll() -> None:
        bar.setValue(bar.value() + 81)
        QApplication.processEvents()
        _painted(view)

    benchmark.pedantic(scroll, rounds=200)
