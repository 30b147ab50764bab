"""Views of the window on agreement that a project of five articles does not fill."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.domain.charts import Course, Point, Series
from annotator.domain.records import ArticleId, ArticleRow
from annotator.services.comparison import ArticleAgreement
from annotator.ui.agreement.articles import MOST_SHOWN, ArticleBars
from annotator.ui.agreement.drift import CHART, INTERVAL, VALUE, CourseView
from annotator.ui.agreement.tables import Role
from annotator.ui.theme import LIGHT

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")


def test_that_a_course_shows_one_figure_at_a_time_with_its_interval_or_reason(qtbot: QtBot) -> None:
    view = CourseView(LIGHT, "Agreement over time")
    qtbot.addWidget(view)
    names = ("1–5", "6–10")
    alpha = Series("alpha", (Point("1–5", 5, 0.5, -0.1, 0.7), Point("6–10", 5, None, undefined="Nothing varies.")))
    f1 = Series("F1", tuple(Point(name, 5, 0.9, 0.8, 1.0) for name in names), judged=False)

    view.show_course(Course("Agreement over time", names, (alpha, f1)))

    def told(row: int, column: int) -> object:
        return view.batches.index(row, column).data()

    assert (told(0, VALUE), told(0, INTERVAL)) == (".500", "−.100 to .700")
    assert told(1, CHART) == "undefined: Nothing varies."
    view.which.setCurrentIndex(1)
    assert told(1, VALUE) == ".900"


def test_that_a_course_without_batches_says_why(qtbot: QtBot) -> None:
    view = CourseView(LIGHT, "Agreement over time")
    qtbot.addWidget(view)

    view.show_course(Course("Agreement over time", (), (), empty="This takes 10 articles."))

    assert view.nothing.text() == "This takes 10 articles."
    assert view.table.isHidden()


def test_that_of_ten_thousand_articles_only_names_in_sight_are_read(qtbot: QtBot) -> None:
    read: list[ArticleId] = []

    def rows(ids: Sequence[ArticleId]) -> Sequence[ArticleRow]:
        read.extend(ids)
        return []

    bars = ArticleBars(LIGHT, rows)
    qtbot.addWidget(bars)
    articles = [ArticleAgreement(str(n), ("A", "B"), (n % 7, 3), None, n % 100 / 100) for n in range(1, 10_001)]

    bars.show_articles(articles)
    bars.show()
    bars.grab()

    assert 0 < len(read) <= 100
    assert bars.articles.rowCount() == 10_000
    assert bars.height() < 26 * (MOST_SHOWN + 3)
    assert bars.articles.index(0, 2).data(Role.CHART) == 1.0
    assert bars.articles.index(0, 0).data(Qt.ItemDataRole.DisplayRole) == "not found"
