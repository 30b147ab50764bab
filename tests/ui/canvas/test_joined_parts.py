"""The parts of a statement are seen as one, also where one of them is out of sight."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.domain.text import Span
from annotator.ui.canvas.lanes import arrows, lane_left
from annotator.ui.canvas.view import ArticleView
from annotator.ui.theme import LIGHT
from tests.ui.canvas.conftest import statement_of

Show = Callable[..., ArticleView]
LEFT = Qt.MouseButton.LeftButton
PARAGRAPH = "The minister said that officials denied that any drone had been sent. " * 5
TEXT = "\n\n".join([PARAGRAPH.strip()] * 12)
FAR = len(TEXT) - 200
CLAIM = QColor(LIGHT.claim)


def _arrow(view: ArticleView) -> QPoint:
    ((_, box, _),) = arrows(view._sheet.scene(view._seen()), view._seen())
    return (box.center() - view._scrolled()).toPoint()


def _lane_colours(view: ArticleView, top: int, bottom: int) -> list[str]:
    """What is painted in the middle of the first lane."""
    image: QImage = view.viewport().grab().toImage()
    ratio = image.devicePixelRatio()
    x = round((lane_left(0) + 8 - view._scrolled().x()) * ratio)
    return [image.pixelColor(x, round(y * ratio)).name() for y in range(top, bottom)]


def test_that_the_lane_goes_on_between_two_parts(show: Show) -> None:
    view = show(TEXT, statements=[statement_of(1, "claim", (0, 60), (220, 300))])
    first, second = view.place_of(Span(0, 60)), view.place_of(Span(220, 300))

    between = _lane_colours(view, first.bottom() + 4, second.top())

    assert LIGHT.paper.lower() not in between


def test_that_there_is_nothing_in_the_lane_between_two_statements(show: Show) -> None:
    view = show(TEXT, statements=[statement_of(1, "claim", (0, 60)), statement_of(2, "claim", (220, 300))])
    first, second = view.place_of(Span(0, 60)), view.place_of(Span(220, 300))

    between = _lane_colours(view, first.bottom() + 1, second.top() - 1)

    assert set(between) == {LIGHT.paper.lower()}


def test_that_a_part_out_of_sight_is_pointed_to_and_a_click_goes_there(show: Show) -> None:
    view = show(TEXT, statements=[statement_of(1, "claim", (0, 60), (FAR, FAR + 50))])

    QTest.mouseClick(view.viewport(), LEFT, pos=_arrow(view))

    assert view.viewport().rect().contains(view.place_of(Span(FAR, FAR + 50)).center())
    QTest.mouseClick(view.viewport(), LEFT, pos=_arrow(view))
    assert view.viewport().rect().contains(view.place_of(Span(0, 60)).center())


def test_that_an_arrow_stays_at_the_edge_while_the_page_is_scrolled(show: Show) -> None:
    view = show(TEXT, statements=[statement_of(1, "claim", (0, 60), (FAR, FAR + 50))])
    places = set()

    for value in (0, 3, 9, 15):
        view.verticalScrollBar().setValue(value)
        places.add(_arrow(view).y())

    assert len(places) == 1


def test_that_there_is_no_arrow_where_all_parts_are_seen(show: Show) -> None:
    view = show(TEXT, statements=[statement_of(1, "claim", (0, 60), (220, 300))])

    assert list(arrows(view._sheet.scene(view._seen()), view._seen())) == []


def test_that_the_tooltip_of_an_arrow_says_what_is_there(show: Show) -> None:
    view = show(TEXT, statements=[statement_of(1, "claim", (0, 60), (FAR, FAR + 30))])

    tip = view._tooltip(_arrow(view))

    assert TEXT[FAR : FAR + 30].strip() in tip


def test_that_a_click_on_a_bar_selects_the_statement_whose_badge_is_out_of_sight(show: Show, qtbot: QtBot) -> None:
    view = show(TEXT, statements=[statement_of(1, "claim", (0, len(TEXT)))])
    view.verticalScrollBar().setValue(600)
    point = QPointF(lane_left(0) + 8, 700) - view._scrolled()

    with qtbot.waitSignal(view.statement_clicked) as clicked:
        QTest.mouseClick(view.viewport(), LEFT, pos=point.toPoint())

    assert clicked.args == [1]


def test_that_pointing_at_one_part_makes_all_of_them_stand_out(show: Show) -> None:
    view = show(TEXT, statements=[statement_of(1, "claim", (0, 20), (220, 300))])
    before = view.viewport().grab().toImage()
    second = view.place_of(Span(220, 300))

    QTest.mouseMove(view.viewport(), view.place_of(Span(0, 20)).center())
    QTest.qWait(1)

    assert view.viewport().grab(second).toImage() != QImage(before).copy(second)


def test_that_two_parts_on_one_line_are_joined_under_the_words(show: Show) -> None:
    view = show(TEXT, statements=[statement_of(1, "claim", (0, 12), (40, 52))])
    gap = view.place_of(Span(20, 34))

    image = view.viewport().grab(gap).toImage()

    assert any(image.pixelColor(x, y).hsvSaturation() > 40 for x in range(image.width()) for y in range(image.height()))
