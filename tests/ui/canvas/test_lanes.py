"""A badge stands in the lowest lane that is free on all lines of its statement, wherever the page is looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from annotator.domain.records import Statement
from annotator.domain.text import Span
from annotator.ui.canvas.document import Page
from annotator.ui.canvas.lane_book import LaneBook
from annotator.ui.canvas.layout import LANES, Claim, lanes
from annotator.ui.canvas.marks import MarkIndex, MarkKind
from annotator.ui.canvas.sheet import Sheet
from annotator.ui.canvas.view import ArticleView
from annotator.ui.theme import LIGHT
from tests.ui.canvas.conftest import statement_of

Show = Callable[..., ArticleView]
PARAGRAPH = "The minister said that officials denied that any drone had been sent. " * 4
TEXT = "\n\n".join([PARAGRAPH.strip()] * 12)


def _placed(view: ArticleView) -> dict[int, tuple[int, bool]]:
    return {one.mark.id: (one.lane, one.folded) for one in view._sheet.scene(view._seen()).marks}


def _by_hand(sheet: Sheet, statements: Sequence[Statement]) -> dict[int, tuple[int, bool]]:
    """The rule as it is written down, for the whole article at once."""
    geometry = sheet.geometry
    claims = [
        Claim(geometry.line_at(one.start), geometry.line_at(one.end - 1), one.start, one.end) for one in statements
    ]
    taken = lanes(claims)
    crowd = [number for number, lane in enumerate(taken) if lane >= LANES]
    hidden = {
        number
        for number, lane in enumerate(taken)
        if lane >= LANES or (lane == LANES - 1 and any(_meet(claims[number], claims[other]) for other in crowd))
    }
    return {one.id: (taken[n], n in hidden) for n, one in enumerate(statements)}


def _meet(one: Claim, other: Claim) -> bool:
    return one.first <= other.last and other.first <= one.last


_PLACES = st.lists(st.tuples(st.integers(0, len(TEXT) - 2), st.integers(1, 900)), min_size=1, max_size=60)


@pytest.fixture(scope="module")
def page(qapp: object) -> Page:  # noqa: ARG001 - fonts need an application
    page = Page(TEXT, (), LIGHT, 17)
    page.document.setTextWidth(640)
    return page


@given(_PLACES, st.lists(st.integers(0, len(TEXT) - 1), min_size=1, max_size=6), st.integers(0, 59))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_that_lanes_are_those_of_the_whole_article_from_wherever_it_is_looked_at(
    page: Page, places: list[tuple[int, int]], looks: list[int], gone: int
) -> None:
    statements = [
        statement_of(number, "claim", (start, min(start + length, len(TEXT))))
        for number, (start, length) in enumerate(places, 1)
    ]
    sheet = Sheet(page, MarkIndex())
    book = LaneBook(page, sheet.geometry, sheet.marks)
    sheet.marks.show(MarkKind.STATEMENT, statements)

    for look in looks:
        window = Span(sheet.geometry.line_start(look), sheet.geometry.line_end(min(len(TEXT) - 1, look + 700)))
        marks = sheet.marks.over(window.start, window.end)
        known = _by_hand(sheet, statements)
        assert dict(zip((mark.id for mark in marks), book.lanes(window, marks), strict=True)) == {
            mark.id: known[mark.id] for mark in marks
        }
        removed = statements[gone % len(statements)]
        if len(statements) > 1:
            statements.remove(removed)
            sheet.marks.drop((MarkKind.STATEMENT, removed.id))
            book.forget(removed.start)


def test_that_no_badge_moves_while_the_page_is_scrolled(show: Show) -> None:
    statements = [statement_of(n, "claim", (61 * n, 61 * n + 40 + 90 * (n % 4))) for n in range(1, len(TEXT) // 61 - 6)]
    view = show(TEXT, statements=statements)
    seen: dict[int, set[tuple[int, bool]]] = {}

    for value in [*range(0, view.verticalScrollBar().maximum(), 130), 40, 900, 260]:
        view.verticalScrollBar().setValue(value)
        view.grab()
        for number, placed in _placed(view).items():
            seen.setdefault(number, set()).add(placed)

    assert len(seen) == len(statements)
    assert all(len(places) == 1 for places in seen.values())


def test_that_no_underline_or_tint_changes_while_the_page_is_scrolled(show: Show) -> None:
    statements = [statement_of(n, "claim", (61 * n, 61 * n + 40 + 90 * (n % 4))) for n in range(1, len(TEXT) // 61 - 6)]
    view = show(TEXT, statements=statements)
    looks: dict[int, set[object]] = {}

    for value in range(0, view.verticalScrollBar().maximum(), 90):
        view.verticalScrollBar().setValue(value)
        for placed in view._sheet.scene(view._seen()).between(value, value + view.viewport().height()):
            looks.setdefault(placed.mark.id, set()).add(placed.look)

    assert all(len(known) == 1 for known in looks.values())


def test_that_two_on_one_line_do_not_share_a_lane_where_only_the_second_is_still_seen(show: Show) -> None:
    first_line = show(TEXT)._sheet.geometry.line_span(30)
    first = statement_of(1, "claim", (0, 20))
    second = statement_of(2, "denial", (first_line.end - 15, first_line.end + 400))
    view = show(TEXT, statements=[first, second])

    view.verticalScrollBar().setValue(1)
    view.grab()

    assert _placed(view)[2] == (1, False)


def test_that_four_lanes_leave_a_narrow_gutter_as_it_is_and_a_fifth_widens_it(show: Show) -> None:
    view = show(TEXT)
    view.resize(620, 500)
    left = {}

    for count in (4, 5):
        view.show_statements([statement_of(n, "claim", (n, 200 - n)) for n in range(1, count + 1)])
        view.grab()
        QApplication.processEvents()
        left[count] = view.viewportMargins().left() + 122

    assert left == {4: 84, 5: 122}


def test_that_six_lanes_are_all_shown_and_with_a_seventh_the_last_place_counts_the_rest(show: Show) -> None:
    for count, rest in ((6, []), (7, [6, 7]), (9, [6, 7, 8, 9])):
        view = show(TEXT, statements=[statement_of(n, "claim", (n, 190 - n)) for n in range(1, count + 1)])

        folds = view._sheet.scene(view._seen()).folds

        assert [mark.id for fold in folds for mark in fold.marks] == rest
