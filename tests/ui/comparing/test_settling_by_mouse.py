"""Comparing by mouse: the text, its lanes and overview, the list, the buttons and the report to a coder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from time import sleep

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from annotator.domain.records import AssignmentState
from annotator.domain.settling import Difference
from annotator.services.project import Project
from annotator.services.settling import SettledItem
from annotator.ui.comparing.cells import Cell
from annotator.ui.comparing.window import CompareWindow
from annotator.ui.comparing.wording import what_differs, words_of
from tests.patience import wait_until
from tests.ui.comparing.conftest import open_settling
from tests.ui.desk import Coder, in_file

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")
LEFT = Qt.MouseButton.LeftButton
DECIDED = "SELECT difference, how FROM settlements ORDER BY id"


def click(widget: QWidget, at: QPoint | None = None) -> None:
    QTest.mouseClick(widget, LEFT, pos=at or widget.rect().center())


def line_of(window: CompareWindow, kind: Difference) -> SettledItem:
    return next(
        line for line in window.details.list.lines if isinstance(line, SettledItem) and line.item.difference is kind
    )


def test_that_a_click_on_marked_words_goes_to_the_difference_there(window: CompareWindow, anna: Coder) -> None:
    wanted = line_of(window, Difference.BOUNDARY)
    view = window.page.view
    part = wanted.item.passage.marked[0].parts[0]
    view.reveal(part)
    anna.settle()

    click(view.viewport(), view.place_of(part).center())

    assert window.current == wanted
    assert window.details.list.view.currentIndex().isValid()


def test_that_a_click_on_a_badge_in_either_lane_goes_there(window: CompareWindow, anna: Coder) -> None:
    wanted = line_of(window, Difference.BOUNDARY)
    view = window.page.view
    for coder, statement in enumerate(wanted.item.passage.statements):
        assert statement is not None
        window.step(1)
        view.reveal(statement.parts[0])
        anna.settle()
        marks = [mark for mark in view._marks() if mark.statement == statement and mark.coder == coder]
        x = view.lane_middle(coder) - view.viewportMargins().left() + (19 if coder else -19) * marks[0].lane
        y = marks[0].line.top + marks[0].line.height / 2 - view.verticalScrollBar().value()

        click(view.viewport(), QPoint(round(x), round(y)))

        assert window.current is not None
        assert window.current.item.passage == wanted.item.passage if isinstance(window.current, SettledItem) else False


def test_that_a_click_in_the_overview_goes_to_the_nearest_place(window: CompareWindow) -> None:
    overview = window.page.overview

    click(overview, QPoint(overview.width() // 2, overview.height() - 2))

    assert window.current is not None or "agree" in window.said
    assert window.page.view.verticalScrollBar().value() > 0


def test_that_a_click_on_a_coders_answer_takes_it(window: CompareWindow, coded: Path) -> None:
    cells = [cell for cell in window.details.cells.findChildren(Cell) if cell.isVisibleTo(window)]

    click(cells[0])

    assert in_file(coded, DECIDED) == [("missing", "coder")]


def test_that_a_button_says_its_key_and_does_what_the_key_does(window: CompareWindow, coded: Path) -> None:
    take = window.details.deciding.takes[0]
    assert take.accessibleName().endswith(", 1")

    click(take)

    assert in_file(coded, DECIDED) == [("missing", "coder")]


def test_that_a_filter_shows_one_kind_alone_with_its_count(window: CompareWindow) -> None:
    names = [made.accessibleName() for made in window.details.list.in_order() if isinstance(made, QAbstractButton)]
    assert "Boundary, 1 differences" in names

    window.details.list.filter("boundary")

    assert [line.item.difference for line in window.details.list.lines if isinstance(line, SettledItem)] == [
        Difference.BOUNDARY
    ]


def test_that_an_article_chosen_in_the_list_opens_with_its_counts(window: CompareWindow, anna: Coder) -> None:
    view = window.articles.view
    anna.settle()

    click(view.viewport(), view.visualRect(view.model().index(3, 0)).center())
    anna.settle()

    assert window.compared is not None
    assert window.compared.article.id == 4
    assert "4 open · 1 agreed" in str(view.model().index(3, 0).data())


def test_that_a_coder_less_says_to_tick_two(window: CompareWindow, anna: Coder) -> None:
    click(window.coders.findChildren(QAbstractButton)[0])
    anna.settle()

    assert window.compared is None


def test_that_the_sentence_that_nothing_is_compared_is_seen_whole(window: CompareWindow, anna: Coder) -> None:
    click(window.coders.findChildren(QAbstractButton)[0])
    anna.settle()

    sentence = window._nothing
    wait_until(
        lambda: sentence.isVisible() and sentence.height() >= sentence.heightForWidth(sentence.width()),
        meanwhile=anna.settle,
    )
    assert sentence.text() == "Tick two or more coders above."
    assert sentence.width() >= sentence.fontMetrics().horizontalAdvance(sentence.text())


def test_that_a_low_screen_shows_three_differences_and_the_whole_words_of_each(
    window: CompareWindow, anna: Coder
) -> None:
    window.resize(1350, 713)
    for kind in (Difference.MISSING, Difference.BOUNDARY):
        window.details.list.chosen.emit(line_of(window, kind))
        anna.settle()
        cells = [cell for cell in window.details.cells.findChildren(Cell) if cell.isVisibleTo(window)][:2]
        wait_until(
            lambda cells=cells: all(cell.visibleRegion().boundingRect() == cell.rect() for cell in cells),
            meanwhile=anna.settle,
        )

        view = window.details.list.view
        rows = [view.visualRect(view.model().index(row, 0)) for row in range(view.model().rowCount())]
        assert sum(view.viewport().rect().contains(row) for row in rows if row.height() > 30) >= 3


def test_that_what_holds_nevertheless_is_offered_only_where_something_has_changed(window: CompareWindow) -> None:
    window.details.list.chosen.emit(line_of(window, Difference.BOUNDARY))

    assert not window.details.deciding.acts["confirm"].isVisible()
    assert window.details.deciding.acts["reason"].isVisible()


def test_that_three_coders_stand_beside_the_text_each_with_a_number(
    at_window: Callable[..., Coder], coded: Path
) -> None:
    with Project.open(coded, coder="Cleo") as project:
        article = project.library.ids()[0]
        settled = project.settling.article(article, list(project.settling.comparable()))
        first = next(each for each in settled.passages if each.is_agreed and each.passage is not None)
        assert first.passage is not None
        project.coding.tag(article, list(first.passage.marked[0].parts), "denial")
        project.library.set_state(article, AssignmentState.FINISHED)
    anna = at_window()
    anna.open(coded)
    window = open_settling(anna)

    chips = window.coders.findChildren(QAbstractButton)
    click(next(chip for chip in chips if "Cleo" in chip.text()))
    anna.settle()

    assert window.compared is not None
    assert [coder.name for coder in window.compared.coders] == ["A", "B", "Cleo"]
    assert len(window.details.deciding.takes) == 3
    code = line_of(window, Difference.CODE)
    window.details.list.chosen.emit(code)
    QTest.keyClick(window.details.list.view, "3")
    assert in_file(
        coded, "SELECT s.code FROM settlements t JOIN statements s ON s.id = t.statement_id WHERE t.how = 'coder'"
    ) == [("denial",)]


# The report ---------------------------------------------------------------------------------------------------------


def settle_all(window: CompareWindow) -> None:
    assert window.compared is not None
    for _line in window.compared.lines:
        QTest.keyClick(window.details.list.view, "2")
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_that_a_coders_report_lists_what_was_settled_otherwise_and_is_saved_as_a_page(
    window: CompareWindow, anna: Coder, tmp_path: Path
) -> None:
    settle_all(window)
    page = tmp_path / "for A.html"
    anna.feedback.will_answer(page)

    click(window.report)
    wait_for(anna, lambda: window.report_view.report is not None)
    rows = window.report_view.model.rowCount()
    click(window.report_view.save)

    assert rows > 5
    assert "settled just as A has them" in "\n".join(
        child.text() for child in window.report_view.findChildren(QWidget) if hasattr(child, "text")
    )
    assert "what was settled otherwise" in page.read_text(encoding="utf-8")
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.isVisible()
    assert not window.report_view.isVisible()


def test_that_a_report_before_anything_is_done_says_so(window: CompareWindow, anna: Coder) -> None:
    click(window.report)
    anna.settle()
    wait_for(anna, lambda: True)

    assert not window.report_view.save.isEnabled()


def test_that_agreed_places_of_all_articles_are_taken_as_one_action(
    window: CompareWindow, anna: Coder, coded: Path
) -> None:
    window.resize(1360, 880)
    wait_for(anna, window.articles.take_all.isVisible)

    click(window.articles.take_all)
    assert in_file(coded, "SELECT count(*) FROM settlements WHERE how = 'agreed'") == [(39,)]
    QTest.keyClick(window, "Z", Qt.KeyboardModifier.ControlModifier)

    assert in_file(coded, "SELECT count(*) FROM settlements") == [(0,)]


# Words --------------------------------------------------------------------------------------------------------------


def test_that_a_boundary_is_told_by_whose_words_are_more(window: CompareWindow, anna: Coder) -> None:
    found = line_of(window, Difference.BOUNDARY)
    assert window.compared is not None
    text = window.compared.article.text

    said = what_differs(found.item, anna.opened.project.codebook, text)

    first, second = found.item.passage.marked
    more = len(words_of(text, second).split()) - len(words_of(text, first).split())
    assert said == f"B has {more} words more"


def wait_for(coder: Coder, there: Callable[[], bool]) -> None:
    """Until something is there and no job is left."""

    for _step in range(6000):
        coder.settle()
        if there() and not coder.program.jobs.is_busy:
            return
        # Not Qt's own waiting: it would keep the jobs' threads from running.
        sleep(0.01)
    raise AssertionError("it did not come")


@pytest.mark.parametrize("panel", ["", "reason"])
def test_that_all_that_decides_is_reached_on_a_low_screen(window: CompareWindow, panel: str) -> None:
    window.resize(1024, 544)
    if panel:
        window.details.deciding.acts[panel].click()
    QApplication.processEvents()

    assert window.minimumSizeHint().height() <= 600 - 48 - 8
