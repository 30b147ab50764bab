"""Arabic, Hebrew and mixed lines: marks lie on the words they are of, lanes stay at the left, the caret by word."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from annotator.domain.text import Span
from annotator.ui.canvas.lanes import badge_box
from annotator.ui.canvas.view import ArticleView
from tests.ui.canvas.conftest import statement_of

Show = Callable[..., ArticleView]
ARABIC = "وقال المتحدث باسم الوزارة إن إيران لم ترسل أي طائرات مسيرة إلى روسيا منذ بداية الحرب في أوكرانيا. " * 3
HEBREW = "דובר משרד החוץ אמר כי איראן לא שלחה כטב״מים לרוסיה וכי הטענות בעניין זה חסרות כל שחר. " * 3
MIXED = "The spokesman said „לא שלחנו כטב״מים לרוסיה“ and then denied it twice, as Reuters wrote. " * 3
TEXTS = {"arabic": (ARABIC, "إيران لم ترسل"), "hebrew": (HEBREW, "איראן לא שלחה"), "mixed": (MIXED, "said „לא שלחנו")}


def _at(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


@pytest.fixture(autouse=True)
def _no_caret(monkeypatch: pytest.MonkeyPatch) -> None:
    """It would be taken for a mark."""
    monkeypatch.setattr(ArticleView, "_paint_caret", lambda _view, _painter: None)


def _tinted(view: ArticleView, line: int) -> set[int]:
    """Where on a line of the page its ground is not paper."""
    image: QImage = view.viewport().grab().toImage()
    ratio = image.devicePixelRatio()
    row = view._sheet.geometry.row_of_line(line)
    y = round((row.top + 4 - view._scrolled().y()) * ratio)
    left = round((122 - 3 - view._scrolled().x()) * ratio)
    return {round(x / ratio) for x in range(left, image.width()) if _is_coloured(image.pixelColor(x, y))}


def _is_coloured(colour: QColor) -> bool:
    """A tint, and no letter that reaches up here."""
    return colour.blue() - colour.red() > 10 and colour.lightness() > 180


@pytest.mark.parametrize("name", TEXTS)
def test_that_the_tint_lies_on_the_letters_of_the_statement_and_on_no_others(name: str, show: Show) -> None:
    text, words = TEXTS[name]
    span = _at(text, words)
    view = show(text, statements=[statement_of(1, "claim", (span.start, span.end))])

    tinted = _tinted(view, span.start)

    letters = [_width(view, at) for at in range(span.start, span.end)]
    assert tinted
    assert tinted <= {x for letter in letters for x in range(letter.start - 3, letter.stop + 3)}
    assert all((letter.start + letter.stop) // 2 in tinted for letter in letters)


def _width(view: ArticleView, at: int) -> range:
    """From where to where a letter stands; Qt gives some letters a second place without width."""
    row = max(view._sheet.geometry.rows(Span(at, at + 1)), key=lambda row: row.right - row.left)
    shift = view._scrolled().x()
    return range(round(row.left - shift), round(row.right - shift) + 1)


@pytest.mark.parametrize("name", TEXTS)
def test_that_badges_stand_at_the_left_whichever_way_the_words_run(name: str, show: Show) -> None:
    text, words = TEXTS[name]
    span = _at(text, words)
    view = show(text, statements=[statement_of(1, "denial", (span.start, span.end))])

    badge = view.badge_of(1)

    placed = view._sheet.scene(view._seen()).find((0, 1))
    assert badge is not None
    assert placed is not None
    assert placed.line is not None
    assert badge_box(placed.line, 0).right() < 122
    assert abs(badge.y() - view.place_of(span).center().y()) <= 2


@pytest.mark.parametrize("name", TEXTS)
def test_that_each_letter_is_found_where_it_is_painted(name: str, show: Show) -> None:
    text, words = TEXTS[name]
    span = _at(text, words)
    view = show(text, statements=[statement_of(1, "claim", (span.start, span.end))])
    clicked: list[int] = []
    view.statement_clicked.connect(clicked.append)

    for at in (span.start + 1, span.end - 2):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.place_of(Span(at, at + 1)).center())
        QTest.qWait(1)

    assert clicked == [1, 1]


@pytest.mark.parametrize("text", [ARABIC, HEBREW])
def test_that_the_arrow_to_the_left_goes_a_word_on_where_words_run_to_the_left(text: str, show: Show) -> None:
    view = show(text)
    places = []

    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_Left)
        places.append(view.caret())

    starts = [at + 1 for at, char in enumerate(text) if char == " "][:3]
    assert places == starts
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.caret() == starts[1]


@pytest.mark.parametrize("name", TEXTS)
def test_that_two_parts_on_one_line_have_nothing_of_the_words_between_tinted(name: str, show: Show) -> None:
    text = TEXTS[name][0]
    words = [part for part in text.split(" ")[:6] if part]
    first, third = _at(text, words[1]), _at(text, words[4])
    view = show(text, statements=[statement_of(1, "claim", (first.start, first.end), (third.start, third.end))])
    between = view.place_of(_at(text, words[3])).center()

    tinted = _tinted(view, first.start)

    assert between.x() not in tinted
    assert view._sheet.under(QPointF(between) + view._scrolled(), view._seen()).marks == ()
    assert view.viewport().rect().contains(QPoint(between))
