"""Clicks find badges, words, suggestions and boilerplate; dragged edges are reported, not shown."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.domain.records import Region, RegionKind, Statement
from annotator.domain.text import Span
from annotator.ui.canvas.view import ArticleView
from tests.ui.canvas.conftest import statement_of, suggestion_of

Show = Callable[..., ArticleView]
LEFT = Qt.MouseButton.LeftButton
TEXT = "The minister said that officials denied that any drone had been sent to Moscow at all this year."


def _at(words: str, text: str = TEXT) -> tuple[int, int]:
    start = text.index(words)
    return start, start + len(words)


OUTER = statement_of(1, "claim", _at("officials denied that any drone had been sent"))
INNER = statement_of(2, "denial", _at("any drone had been sent"))


def _middle(view: ArticleView, words: str) -> QPoint:
    return view.place_of(Span(*_at(words))).center()


def _clicked(view: ArticleView) -> list[int]:
    out: list[int] = []
    view.statement_clicked.connect(out.append)
    return out


def test_that_a_click_on_words_selects_the_innermost_statement(show: Show) -> None:
    view = show(TEXT, statements=[OUTER, INNER])
    clicked = _clicked(view)

    QTest.mouseClick(view.viewport(), LEFT, pos=_middle(view, "drone"))

    assert clicked == [2]


def test_that_clicks_at_one_place_go_through_the_stack(show: Show) -> None:
    view = show(TEXT, statements=[OUTER, INNER])
    clicked = _clicked(view)

    for _ in range(3):
        QTest.mouseClick(view.viewport(), LEFT, pos=_middle(view, "drone"))
        QTest.qWait(1)

    assert clicked == [2, 1, 2]


def test_that_a_click_on_a_badge_selects_its_statement(show: Show) -> None:
    view = show(TEXT, statements=[OUTER, INNER])
    clicked = _clicked(view)
    badges = [view.badge_of(statement.id) for statement in (OUTER, INNER)]

    for badge in badges:
        assert badge is not None
        QTest.mouseClick(view.viewport(), LEFT, pos=badge)

    assert clicked == [1, 2]


def test_that_a_badge_is_hit_within_24_pixels_of_height(show: Show) -> None:
    view = show(TEXT, statements=[OUTER])
    clicked = _clicked(view)
    badge = view.badge_of(OUTER.id)
    assert badge is not None

    for lower in (-11, 11):
        QTest.mouseClick(view.viewport(), LEFT, pos=badge + QPoint(0, lower))

    assert clicked == [1, 1]


def test_that_a_click_beside_the_marks_selects_none(show: Show) -> None:
    view = show(TEXT, statements=[OUTER, INNER])
    clicked = _clicked(view)

    QTest.mouseClick(view.viewport(), LEFT, pos=_middle(view, "minister"))

    assert clicked == []


def test_that_a_click_on_a_suggestion_selects_it(show: Show) -> None:
    view = show(TEXT)
    view.show_suggestions([suggestion_of(7, Span(*_at("any drone had been sent")))], with_code=False)
    clicked: list[int] = []
    view.suggestion_clicked.connect(clicked.append)

    QTest.mouseClick(view.viewport(), LEFT, pos=_middle(view, "drone"))

    assert clicked == [7]


def test_that_a_click_on_boilerplate_reports_the_region(show: Show) -> None:
    region = Region(Span(*_at("The minister said")), RegionKind.BOILERPLATE, "share")
    view = show(TEXT, regions=[region])
    clicked: list[Region] = []
    view.region_clicked.connect(clicked.append)

    QTest.mouseClick(view.viewport(), LEFT, pos=_middle(view, "minister"))

    assert clicked == [region]


def test_that_three_clicks_select_the_sentence(show: Show) -> None:
    view = show(f"First one. {TEXT} Last one.")
    start = len("First one. ")
    point = view.place_of(Span(start + 4, start + 12)).center()

    QTest.mouseClick(view.viewport(), LEFT, pos=point)
    QTest.mouseDClick(view.viewport(), LEFT, pos=point)
    QTest.mousePress(view.viewport(), LEFT, pos=point)
    QTest.mouseRelease(view.viewport(), LEFT, pos=point)

    assert view.selection() == Span(start, start + len(TEXT))


def _dragged(view: ArticleView) -> list[tuple[int, int, Span]]:
    out: list[tuple[int, int, Span]] = []
    view.part_dragged.connect(lambda number, index, span: out.append((number, index, span)))
    return out


def _drag(
    view: ArticleView, start: QPoint, end: QPoint, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.mousePress(view.viewport(), LEFT, keys, start)
    _move(view, start + (end - start) / 2, keys)
    _move(view, end, keys)
    QTest.mouseRelease(view.viewport(), LEFT, keys, end)


def _move(view: ArticleView, point: QPoint, keys: Qt.KeyboardModifier) -> None:
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QMouseEvent

    place = QPointF(point)
    event = QMouseEvent(QEvent.Type.MouseMove, place, view.viewport().mapToGlobal(place), LEFT, LEFT, keys)
    QApplication.sendEvent(view.viewport(), event)


def _end_of(view: ArticleView, words: str) -> QPoint:
    end = _at(words)[1]
    box = view.place_of(Span(end - 1, end))
    return QPoint(box.right(), box.center().y())


def test_that_a_dragged_edge_reports_the_part_snapped_to_a_word(show: Show) -> None:
    view = show(TEXT, statements=[INNER])
    dragged = _dragged(view)

    _drag(view, _end_of(view, "any drone had been sent"), _middle(view, "Moscow") + QPoint(12, 0))

    assert dragged == [(2, 0, Span(*_at("any drone had been sent to Moscow")))]


def test_that_alt_drags_by_character(show: Show) -> None:
    view = show(TEXT, statements=[INNER])
    dragged = _dragged(view)

    _drag(view, _end_of(view, "any drone had been sent"), _end_of(view, "to Mos"), Qt.KeyboardModifier.AltModifier)

    assert dragged == [(2, 0, Span(*_at("any drone had been sent to Mos")))]


def test_that_a_start_edge_moves_the_start(show: Show) -> None:
    view = show(TEXT, statements=[INNER])
    dragged = _dragged(view)
    box = view.place_of(Span(*_at("any drone")))

    _drag(view, QPoint(box.left(), box.center().y()), _middle(view, "officials") - QPoint(15, 0))

    assert dragged == [(2, 0, Span(_at("officials")[0], INNER.end))]


def test_that_an_edge_does_not_pass_the_next_part(show: Show) -> None:
    two = statement_of(3, "claim", _at("officials denied"), _at("had been sent"))
    view = show(TEXT, statements=[two])
    dragged = _dragged(view)

    _drag(view, _end_of(view, "officials denied"), _end_of(view, "Moscow"))

    assert all(not span.overlaps(two.parts[1]) for _, _, span in dragged)


def test_that_an_edge_let_go_shows_what_was_there_before(show: Show) -> None:
    view = show(TEXT, statements=[INNER])
    view.set_selection(None)
    QTest.mouseMove(view.viewport(), QPoint(5, 300))
    before = view.grab().toImage()

    QTest.mousePress(view.viewport(), LEFT, pos=_end_of(view, "any drone had been sent"))
    _move(view, _end_of(view, "Moscow"), Qt.KeyboardModifier.NoModifier)
    during = view.grab().toImage()
    QTest.mouseRelease(view.viewport(), LEFT, pos=_end_of(view, "Moscow"))

    assert during != before
    assert view.grab().toImage() == before


def test_that_escape_gives_a_drag_up(show: Show) -> None:
    view = show(TEXT, statements=[INNER])
    dragged = _dragged(view)

    QTest.mousePress(view.viewport(), LEFT, pos=_end_of(view, "any drone had been sent"))
    _move(view, _end_of(view, "Moscow"), Qt.KeyboardModifier.NoModifier)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    QTest.mouseRelease(view.viewport(), LEFT, pos=_end_of(view, "Moscow"))

    assert dragged == []


def test_that_a_statement_shown_during_a_drag_ends_it(show: Show) -> None:
    view = show(TEXT, statements=[INNER])
    dragged = _dragged(view)
    recoded = statement_of(2, "claim", (INNER.start, INNER.end))

    QTest.mousePress(view.viewport(), LEFT, pos=_end_of(view, "any drone had been sent"))
    _move(view, _end_of(view, "Moscow"), Qt.KeyboardModifier.NoModifier)
    view.show_statements([recoded])
    QTest.mouseRelease(view.viewport(), LEFT, pos=_end_of(view, "Moscow"))

    assert dragged == []
    assert [placed.mark.record for placed in view._sheet.scene(view._seen()).marks] == [recoded]


def test_that_nothing_is_dragged_where_nothing_may_be_changed(show: Show) -> None:
    view = show(TEXT, statements=[INNER])
    view.set_editable(False)
    dragged = _dragged(view)

    _drag(view, _end_of(view, "any drone had been sent"), _end_of(view, "Moscow"))

    assert dragged == []


def test_that_the_menu_is_asked_for_with_all_that_is_under_the_pointer_and_keeps_the_selection(show: Show) -> None:
    view = show(TEXT, statements=[OUTER, INNER])
    view.show_suggestions([suggestion_of(7, Span(*_at("had been sent to Moscow")))], with_code=False)
    view.set_selection(Span(0, 12))
    asked: list[tuple[object, list[int], list[int]]] = []
    view.menu_requested.connect(lambda _, span, ours, theirs: asked.append((span, ours, theirs)))
    point = _middle(view, "been")

    QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, pos=point)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, view.viewport().mapToGlobal(point))
    QApplication.sendEvent(view.viewport(), event)

    assert asked == [(Span(0, 12), [2, 1], [7])]
    assert view.selection() == Span(0, 12)


def test_that_the_folded_rest_opens_a_list(show: Show) -> None:
    many = [statement_of(number, "claim", (number, 90 - number)) for number in range(1, 9)]
    view = show(TEXT, statements=many)
    asked: list[list[int]] = []
    view.fold_clicked.connect(lambda _at, statements, _suggestions: asked.append(statements))
    badge = view.badge_of(many[4].id)
    assert badge is not None

    QTest.mouseClick(view.viewport(), LEFT, pos=badge - QPoint(19, 0))

    assert asked == [[6, 7, 8]]


@pytest.mark.parametrize("statement", [OUTER, INNER])
def test_that_a_statement_that_is_gone_no_longer_stands_out(show: Show, statement: Statement) -> None:
    view = show(TEXT, statements=[OUTER, INNER])
    plain = show(TEXT, statements=[]).grab().toImage()
    view.show_statements([OUTER, INNER])
    view.select_statement(statement.id)

    view.show_statements([])
    view.set_selection(None)

    assert view.badge_of(statement.id) is None
    view.show_article(None)
    assert show(TEXT).grab().toImage() == plain
