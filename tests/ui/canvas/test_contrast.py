"""Words stay readable on every stack of marks: measured on what is painted below them."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage

from annotator.domain.codebook import LineStyle
from annotator.domain.records import Statement
from annotator.domain.text import Span
from annotator.ui.canvas.ink import Ink
from annotator.ui.canvas.marks import Mark
from annotator.ui.canvas.painter import MarkPainter
from annotator.ui.canvas.shapes import Row
from annotator.ui.canvas.sheet import Sheet
from annotator.ui.canvas.view import ArticleView
from annotator.ui.theme import CONTRAST, CONTRAST_DARK, DARK, LIGHT, Theme
from tests.ui.canvas.conftest import article_of, statement_of

CODES = ("claim", "denial", "admission", "accusation")
TEXT = "The minister said that officials denied that any drone had been sent to them. " * 6
LEAST = 4.5


def _luminance(colour: QColor) -> float:
    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def _contrast(one: QColor, other: QColor) -> float:
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _ground(view: ArticleView, span: Span, monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The colours behind the letters of some words, from the top of the capitals to the baseline.

    Outlines and the caret stand between words, not behind them.
    """

    def nothing(*_painted: object) -> None: ...

    monkeypatch.setattr(Sheet, "paint_words", nothing)
    monkeypatch.setattr(MarkPainter, "_outline", nothing)
    monkeypatch.setattr(ArticleView, "_paint_caret", nothing)
    image: QImage = view.viewport().grab().toImage()
    ratio = image.devicePixelRatio()
    colours = set()
    for row in view._sheet.geometry.rows(span):
        top, baseline = row.top + 6, row.top + view._sheet.page.rise
        for y in range(round(top * ratio), round(baseline * ratio)):
            for x in range(round((row.left + 2) * ratio), round((row.right - 2) * ratio), 3):
                colours.add(image.pixelColor(x, y).name())
    return colours


def _nested(codes: Sequence[str], depth: int) -> list[Statement]:
    return [statement_of(n + 1, codes[n % len(codes)], (10 * n, 200 - 10 * n)) for n in range(depth)]


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("depth", [2, 3, 9])
@pytest.mark.parametrize("selected", [None, 1, 2])
def test_that_words_stand_out_from_every_stack(  # noqa: PLR0917 - one case a theme, code, depth, selection
    view: ArticleView, theme: Theme, code: str, depth: int, selected: int | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    others = [one for one in CODES if one != code]
    view.show_article(article_of(TEXT))
    view.show_statements(_nested([code, *others], depth))
    if selected is not None and selected <= depth:
        view.select_statement(selected)
        view.show_mentions([Span(0, 60)])

    grounds = _ground(view, Span(0, 200), monkeypatch)

    text = theme.colour("text")
    worst = min(grounds, key=lambda ground: _contrast(text, QColor(ground)))
    assert _contrast(text, QColor(worst)) >= LEAST, worst


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.usefixtures("theme")
def test_that_a_third_statement_on_the_same_words_adds_no_tint(
    view: ArticleView, monkeypatch: pytest.MonkeyPatch
) -> None:
    grounds = []
    for depth in (2, 3, 6):
        view.show_article(article_of(TEXT))
        view.show_statements(_nested(["claim"], depth))
        grounds.append(_ground(view, Span(90, 110), monkeypatch))

    assert grounds[0] == grounds[1] == grounds[2]


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_that_crossing_statements_of_all_codes_leave_the_words_readable(
    view: ArticleView, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    view.show_article(article_of(TEXT))
    view.show_statements([statement_of(n + 1, CODES[n % 4], (17 * n, 17 * n + 90)) for n in range(20)])
    view.set_selection(Span(40, 160))

    grounds = _ground(view, Span(0, 400), monkeypatch)

    assert min(_contrast(theme.colour("text"), QColor(ground)) for ground in grounds) >= LEAST
    assert view.viewport().rect().contains(QPoint(1, 1))


def _heights(image: QImage, row: Row, colour: str) -> list[int]:
    """How many pixels high the lines of a colour are at the foot of a row: the fullest column, from above."""
    ratio = image.devicePixelRatio()
    ys = range(round((row.bottom - 7) * ratio), round((row.bottom + 4) * ratio))
    columns = (
        "".join("#" if image.pixelColor(x, y).name() == colour else " " for y in ys)
        for x in range(round((row.left + 3) * ratio), round((row.right - 3) * ratio))
    )
    fullest = max(columns, key=lambda column: column.count("#"))
    return [round(len(run) / ratio) for run in fullest.split()]


@pytest.mark.parametrize("theme", [CONTRAST, CONTRAST_DARK], ids=["contrast", "contrast-dark"])
@pytest.mark.parametrize("style", LineStyle)
def test_that_no_line_under_words_is_thinner_than_two_pixels_in_high_contrast(
    view: ArticleView, theme: Theme, style: LineStyle, monkeypatch: pytest.MonkeyPatch
) -> None:
    def line(_ink: Ink, _mark: Mark) -> LineStyle:
        return style

    monkeypatch.setattr(Ink, "line", line)
    view.show_article(article_of(TEXT))

    view.show_statements([statement_of(1, "claim", (0, 12))])

    row = view._sheet.geometry.rows(Span(0, 12))[0]
    heights = _heights(view.viewport().grab().toImage(), row, theme.colour("claim").name())
    assert heights
    assert min(heights) >= 2
