"""How long the lists of a large project take: 100,000 articles at the left, 20,000 statements below."""

from __future__ import annotations

from itertools import cycle

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.listing import Progress
from annotator.domain.records import ArticleId
from annotator.ui.article_list import ArticleList
from annotator.ui.icons import Icons
from annotator.ui.theme import LIGHT
from tests.benchmarks.labels import Label
from tests.ui.shell.rows import row_of

ARTICLES = [ArticleId(number) for number in range(1, 100_001)]
PROGRESS = Progress(100_000, 99_999, 0, 1, 0)


def long_list(qtbot: QtBot) -> ArticleList:
    view = ArticleList(LIGHT, Icons(LIGHT), rows=lambda ids: [row_of(one, f"Headline {one}") for one in ids])
    qtbot.addWidget(view)
    view.resize(276, 860)
    view.show()
    return view


def test_showing_100_000_articles(measured: Label, qtbot: QtBot) -> None:
    view = long_list(qtbot)

    def show() -> None:
        view.show_articles([], PROGRESS)
        view.show_articles(ARTICLES, PROGRESS)
        view.show_current(ArticleId(99_950))
        QApplication.processEvents()

    measured("list 100,000 articles and go to the last", limit_ms=400).pedantic(show, rounds=5)


def test_one_changed_article_among_100_000(measured: Label, qtbot: QtBot) -> None:
    view = long_list(qtbot)
    view.show_articles(ARTICLES, PROGRESS)
    words = cycle(["One headline", "Another headline"])

    def change() -> None:
        view.refresh([row_of(1, next(words))], PROGRESS)
        QApplication.processEvents()

    measured("one changed line among 100,000", limit_ms=16).pedantic(change, rounds=20)
