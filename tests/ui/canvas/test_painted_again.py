"""Only what changes is painted again, and all that changes is."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QImage, QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication

from annotator.domain.text import Span
from annotator.ui.canvas.view import ArticleView
from tests.ui.canvas.conftest import article_of, statement_of

PARAGRAPH = "The minister said that officials denied that any drone had been sent. " * 5
TEXT = "\n\n".join([PARAGRAPH.strip()] * 6)
CODES = ("claim", "denial", "admission", "accusation")


class _Painted(QObject):
    """Gathers the places that are painted."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view)
        self.region = QRegion()
        view.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(event, QPaintEvent):
            self.region += event.region()
        return False


def _differing_rows(one: QImage, other: QImage) -> set[int]:
    width = one.width()
    return {y for y in range(one.height()) if one.copy(0, y, width, 1) != other.copy(0, y, width, 1)}


def _acts(view: ArticleView, chance: random.Random) -> Callable[[], object]:
    start = chance.randrange(len(TEXT) - 700)
    span = Span(start, start + chance.choice([12, 60, 300, 650]))
    number = chance.randrange(1, 12)
    parts = (
        ((span.start, span.start + 6), (span.end - 5, span.end)) if chance.random() < 0.3 else ((span.start, span.end),)
    )
    statement = statement_of(number, chance.choice(CODES), *parts)
    return chance.choice(
        [
            lambda: view.put_statement(statement),
            lambda: view.put_statement(statement),
            lambda: view.drop_statement(statement.id),
            lambda: view.select_statement(statement.id),
            lambda: view.select_statement(None),
            lambda: view.set_selection(span),
            lambda: view.set_selection(None),
            lambda: view.show_mentions([Span(span.start, span.start + 9)]),
            lambda: view.show_links({number: ["answers Iran"]}),
        ]
    )


@pytest.mark.parametrize("seed", range(6))
def test_that_whatever_looks_different_was_painted_again(view: ArticleView, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - the same each time
    view.show_article(article_of(TEXT))
    view.clearFocus()
    QApplication.processEvents()
    painted = _Painted(view)

    for _ in range(25):
        act = _acts(view, chance)
        before = view.viewport().grab().toImage()
        painted.region = QRegion()
        act()
        QApplication.processEvents()
        seen = painted.region
        after = view.viewport().grab().toImage()
        ratio = after.devicePixelRatio()
        rows = {round(y / ratio) for y in _differing_rows(before, after)}
        assert all(seen.intersects(QRegion(0, row, view.viewport().width(), 1)) for row in rows)


def test_that_a_statement_at_the_end_leaves_the_rest_of_the_page_alone(view: ArticleView) -> None:
    view.show_article(article_of(TEXT))
    view.put_statement(statement_of(1, "claim", (0, 300)))
    QApplication.processEvents()
    painted = _Painted(view)

    view.put_statement(statement_of(2, "denial", (360, 380)))
    QApplication.processEvents()

    assert painted.region.boundingRect().height() < 60
