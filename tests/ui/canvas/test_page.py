"""What is painted: the text letter for letter, marks only where they are, and no leak while doing so."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from annotator.domain.records import Region, RegionKind
from annotator.domain.text import Span
from annotator.ui.canvas.ink import Ink
from annotator.ui.canvas.marks import mark_of
from annotator.ui.canvas.outline import outline
from annotator.ui.canvas.placing import column_in
from annotator.ui.canvas.tooltips import tooltip_of
from annotator.ui.canvas.view import ArticleView
from annotator.ui.theme import DARK, LIGHT, Theme
from tests.ui.canvas.conftest import seed, shipped_codebook, statement_of, suggestion_of

Show = Callable[..., ArticleView]
LONG = "The minister said that officials denied that any drone had been sent. " * 5


def test_that_markup_in_an_article_stays_text(show: Show) -> None:
    text = "<b>bold</b> <img src='file:///etc/passwd'> &lt;i&gt; <script>1</script>"

    view = show(text)

    assert view.document().toRawText() == text
    assert view.place_of(Span(0, len(text))).width() > 100


def test_that_a_tooltip_shows_markup_in_a_name_as_text() -> None:
    mark = mark_of(statement_of(1, "accusation", (0, 5), speaker="<b>Z</b>", target="Iran"))

    tip = tooltip_of((mark,), Ink(LIGHT, shipped_codebook()), with_code=False)

    assert "Accusation · &lt;b&gt;Z&lt;/b&gt; → Iran" in tip


def test_that_a_suggestion_s_tooltip_keeps_its_code_to_itself() -> None:
    mark = mark_of(suggestion_of(1, Span(0, 5)))

    ink = Ink(LIGHT, shipped_codebook())

    assert "Claim" not in tooltip_of((mark,), ink, with_code=False)
    assert "Claim" in tooltip_of((mark,), ink, with_code=True)


def test_that_blank_lines_take_no_more_room_than_a_paragraph_gap(show: Show) -> None:
    tight = show("one\ntwo").place_of(Span(4, 7)).top()
    blank = show("one\n\ntwo").place_of(Span(5, 8)).top()
    many = show("one\n\n \n\t\n\ntwo").place_of(Span(10, 13)).top()

    assert tight == blank == many


def test_that_a_paragraph_starts_a_line_and_a_gap_below_the_last(show: Show) -> None:
    view = show("one\n\ntwo")

    assert view.place_of(Span(5, 8)).top() - view.place_of(Span(0, 3)).top() == 27 + 12


def test_that_boilerplate_stands_in_closer_lines(show: Show) -> None:
    region = Region(Span(0, len(LONG)), RegionKind.BOILERPLATE)
    view = show(LONG, regions=[region])

    rows = view._sheet.geometry.rows(region.span)

    assert rows[1].top - rows[0].top == 22


def test_that_the_outline_of_several_lines_is_one_shape(show: Show) -> None:
    view = show(LONG)

    rows = view._sheet.geometry.rows(Span(20, 200))

    assert len(rows) >= 3
    assert len(outline(rows).toSubpathPolygons()) == 1


def test_that_two_lines_that_do_not_meet_are_outlined_apart(show: Show) -> None:
    view = show(LONG)
    first_line = view._sheet.geometry.line_span(30)

    rows = view._sheet.geometry.rows(Span(first_line.end - 4, first_line.end + 4))

    assert len(outline(rows).toSubpathPolygons()) == 2


def _colours(image: QImage, left: int, right: int) -> set[str]:
    ratio = image.devicePixelRatio()
    return {
        image.pixelColor(x, y).name()
        for x in range(round(left * ratio), round(right * ratio))
        for y in range(image.height())
    }


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize("code", ["claim", "denial", "admission", "accusation"])
def test_that_a_statement_has_its_badge_in_its_colour(view: ArticleView, show: Show, theme: Theme, code: str) -> None:
    show(LONG, statements=[statement_of(1, code, (10, 100))])

    image = view.viewport().grab().toImage()
    badge = view.badge_of(1)

    assert badge is not None
    assert QColor(getattr(theme, code)).name() in _colours(image, badge.x() - 8, badge.x() + 8)


def test_that_a_page_without_marks_is_grey_alone(show: Show) -> None:
    image = show(LONG).viewport().grab().toImage()

    hues = {QColor(name).hsvSaturation() for name in _colours(image, 0, 400)}

    assert max(hues) < 60


def test_that_only_open_suggestions_are_shown(show: Show) -> None:
    from dataclasses import replace

    from annotator.domain.records import DecisionKind

    view = show(LONG)
    empty = view.grab().toImage()

    view.show_suggestions([replace(suggestion_of(1, Span(10, 60)), decision=DecisionKind.REJECTED)], with_code=True)

    assert view.grab().toImage() == empty


def test_that_a_lane_stays_when_the_page_is_scrolled(show: Show) -> None:
    text = "\n\n".join([LONG] * 12)
    whole = statement_of(1, "claim", (0, len(text)))
    late = statement_of(2, "denial", (len(text) - 150, len(text) - 100))
    view = show(text, statements=[whole, late])

    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    view.grab()
    badge, words = view.badge_of(2), view.place_of(late.parts[0])

    assert badge is not None
    assert view._sheet.scene(view._seen()).find((0, 2)).lane == 1
    assert abs(badge.y() - words.center().y()) <= 2


def test_that_revealing_a_place_out_of_sight_brings_it_into_view(show: Show) -> None:
    text = "\n\n".join([LONG] * 40)
    view = show(text)
    span = Span(len(text) // 2, len(text) // 2 + 30)

    view.reveal(span)

    assert view.viewport().rect().contains(view.place_of(span).center())


def test_that_the_column_is_in_the_middle_where_there_is_room() -> None:
    column = column_in(1000, width=560, wide_gutter=False)

    assert (column.shift + 122, column.width) == (220, 560)


def test_that_a_narrow_window_keeps_the_gutter_and_narrows_the_column() -> None:
    four, six = (column_in(620, width=560, wide_gutter=wide) for wide in (False, True))

    assert four.shift + 122 == 84
    assert six.shift + 122 == 122
    assert six.width < four.width < 560


def test_that_painting_keeps_the_count_of_references_to_none(view: ArticleView) -> None:
    article, statements = seed("002", "A")
    view.show_article(article)
    view.show_statements(statements)
    view.grab()
    # What tests before left for the collector holds None as well.
    gc.collect()
    before = sys.getrefcount(None)

    for number in range(300):
        view.select_statement(statements[number % len(statements)].id)
        view.viewport().repaint()

    gc.collect()
    assert abs(sys.getrefcount(None) - before) < 100


def test_that_a_screen_reader_hears_the_statement_that_stands_out(show: Show) -> None:
    view = show(LONG, statements=[statement_of(1, "denial", (0, 12), speaker="Iran")])

    view.select_statement(1)

    assert view.accessibleName() == "Article"
    assert view.accessibleDescription() == "Denial · Iran: The minister"


def test_that_a_long_article_is_laid_out_to_its_end_while_the_window_waits(show: Show, qtbot: QtBot) -> None:
    text = "\n\n".join([LONG] * 200)
    view = show(text)
    last = view._sheet.page.document.lastBlock()

    qtbot.waitUntil(lambda: last.layout().lineCount() > 0)
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 200 * 5 * 27)

    assert last.layout().lineCount() >= 5


def test_that_no_article_is_an_empty_page(view: ArticleView) -> None:
    view.show_article(None)
    view.grab()

    view.show_statements([])
    view.reveal(Span(0, 5))

    assert view.selection() is None
    assert view.toPlainText() == ""


@pytest.mark.parametrize("text", ["", "\n", " \t\n \n"])
def test_that_an_article_of_nothing_but_blanks_can_be_shown(show: Show, text: str) -> None:
    view = show(text)

    view.grab()

    assert view.toPlainText().strip() == ""
    assert view.verticalScrollBar().maximum() == 0


def test_that_a_linked_statement_is_still_marked_as_such_in_another_size_of_type(show: Show) -> None:
    view = show(LONG, statements=[statement_of(1, "denial", (0, 12))])
    plain = view.viewport().grab().toImage()
    view.show_links({1: ["answers Iran, Reuters 5 Feb"]})

    view.set_text_size(20)
    view.set_text_size(17)

    assert view.viewport().grab().toImage() != plain
    assert "answers Iran, Reuters 5 Feb" in view._tooltip(view.place_of(Span(0, 12)).center())


def test_that_a_tooltip_tells_four_marks_and_how_many_more_there_are() -> None:
    marks = [mark_of(statement_of(number, "claim", (0, 5 + number), speaker="Iran")) for number in range(7)]

    tip = tooltip_of(marks, Ink(LIGHT, shipped_codebook()), with_code=False)

    assert tip.count("Claim · Iran") == 4
    assert "3 more here" in tip
    assert "Coded by Anna" in tip
