from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.listing import ArticleFilter, Progress
from annotator.domain.records import ArticleId, ArticleRow, AssignmentState
from annotator.ui.article_list import PAGE, ArticleList
from annotator.ui.icons import Icons
from annotator.ui.theme import LIGHT
from tests.ui.shell.rows import PROGRESS, Shelf, row_of, seed_rows


@pytest.fixture
def shelf() -> Shelf:
    return Shelf(seed_rows())


@pytest.fixture
def articles(qtbot: QtBot, icons: Icons, shelf: Shelf) -> ArticleList:
    view = ArticleList(LIGHT, icons, rows=shelf.rows)
    qtbot.addWidget(view)
    view.resize(276, 860)
    view.show_articles(shelf.ids, PROGRESS)
    view.show()
    return view


def _spoken(view: ArticleList, place: int) -> str:
    return str(view.view.model().index(place, 0).data(Qt.ItemDataRole.AccessibleTextRole))


def test_that_a_click_chooses_the_article_under_it(qtbot: QtBot, articles: ArticleList) -> None:
    place = articles.view.visualRect(articles.view.model().index(3, 0)).center()

    with qtbot.waitSignal(articles.article_chosen) as chosen:
        qtbot.mouseClick(articles.view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert chosen.args == [4]


def test_that_showing_the_current_article_reports_nothing(qtbot: QtBot, articles: ArticleList) -> None:
    with qtbot.assertNotEmitted(articles.article_chosen):
        articles.show_current(ArticleId(3))

    assert articles.view.currentIndex().row() == 2


def test_that_a_list_of_100_000_articles_reads_only_what_is_seen(qtbot: QtBot, icons: Icons) -> None:
    asked: list[int] = []

    def rows(ids: object) -> list[ArticleRow]:
        assert isinstance(ids, list)
        asked.append(len(ids))
        return [row_of(number, f"Headline {number}") for number in ids]

    view = ArticleList(LIGHT, icons, rows=rows)
    qtbot.addWidget(view)
    view.resize(276, 860)
    view.show()

    view.show_articles([ArticleId(number) for number in range(1, 100_001)], Progress(100_000, 99_999, 0, 1, 0))
    view.show_current(ArticleId(99_950))
    QApplication.processEvents()
    view.grab()

    last = view.view.indexAt(view.view.viewport().rect().center())
    assert abs(last.row() - 99_950) < 12
    assert 0 < sum(asked) <= 3 * PAGE


def test_that_a_large_project_does_not_widen_the_list(qtbot: QtBot, icons: Icons, shelf: Shelf) -> None:
    view = ArticleList(LIGHT, icons, rows=shelf.rows)
    qtbot.addWidget(view)

    view.show_articles(shelf.ids, Progress(100_000, 88_000, 1_873, 10_127, 304_112))

    assert view.minimumSizeHint().width() <= 220


def test_that_a_tab_and_the_searched_words_are_reported_as_one_filter(qtbot: QtBot, articles: ArticleList) -> None:
    articles.search.setText("drones")
    tab = next(button for button in articles.tabs.findChildren(object) if _is_tab(button, "Finished"))

    with qtbot.waitSignal(articles.filter_changed) as changed:
        qtbot.mouseClick(tab, Qt.MouseButton.LeftButton)

    assert changed.args == [ArticleFilter(AssignmentState.FINISHED, "drones")]


def test_that_typing_is_searched_for_once_after_a_pause(qtbot: QtBot, articles: ArticleList) -> None:
    reported: list[ArticleFilter] = []
    articles.filter_changed.connect(reported.append)

    qtbot.keyClicks(articles.search, "Shamkhani")
    qtbot.waitUntil(lambda: bool(reported))
    qtbot.wait(200)

    assert reported == [ArticleFilter(None, "Shamkhani")]


def test_that_a_changed_article_is_shown_without_reading_any_other(articles: ArticleList, shelf: Shelf) -> None:
    articles.view.grab()
    shelf.asked.clear()

    articles.refresh([row_of(2, "Another headline")], PROGRESS)
    articles.view.grab()

    assert shelf.asked == []
    assert _spoken(articles, 1).startswith("Another headline")


def test_that_an_article_that_has_gone_leaves_an_empty_line(qtbot: QtBot, icons: Icons, shelf: Shelf) -> None:
    view = ArticleList(LIGHT, icons, rows=shelf.rows)
    qtbot.addWidget(view)
    view.show_articles([ArticleId(1), ArticleId(77)], PROGRESS)
    view.show()

    view.grab()

    assert view.view.model().index(1, 0).data(Qt.ItemDataRole.UserRole) is None


def test_that_a_line_is_spoken_with_its_state_and_its_first_words_where_no_headline_was_found(
    articles: ArticleList,
) -> None:
    assert _spoken(articles, 0).startswith("Iran’s top security official")
    assert _spoken(articles, 3) == "Russia, Iran Pledge Closer Military Ties, in progress, 2 statements"


def test_that_a_headline_of_markup_right_to_left_words_and_emoji_is_drawn(qtbot: QtBot, icons: Icons) -> None:
    odd = ("<b>R&D</b> <img src=x>", "בכיר ברוסיה מגיע לטהראן " * 4, "😀" * 300, " ", "a" * 500)
    shelf = Shelf([row_of(number, headline) for number, headline in enumerate(odd, 1)])
    view = ArticleList(LIGHT, icons, rows=shelf.rows)
    qtbot.addWidget(view)
    view.resize(276, 860)
    view.show_articles(shelf.ids, PROGRESS)
    view.show()

    assert not view.grab().isNull()


def test_that_a_search_without_a_hit_says_so(articles: ArticleList) -> None:
    articles.search.setText("zebra")

    articles.show_articles([], PROGRESS)

    assert "No article fits" in _words(articles)


def _is_tab(button: object, name: str) -> bool:
    return isinstance(button, QAbstractButton) and button.accessibleName().startswith(name)


def _words(view: ArticleList) -> list[str]:
    from PySide6.QtWidgets import QLabel

    return [label.text() for label in view.findChildren(QLabel) if label.isVisible()]
