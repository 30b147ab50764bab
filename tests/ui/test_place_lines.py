"""The lines of a concordance as they are drawn."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from annotator.domain.records import ArticleId
from annotator.domain.text import Span
from annotator.exchange.codebooks import read_codebook
from annotator.services.concordance import Line
from annotator.shipped import resource
from annotator.ui.concordance.place_lines import PlacesModel
from annotator.ui.concordance.places_list import PlacesList
from annotator.ui.theme import CONTRAST, DARK, LIGHT, Theme

WORDS = "Tehran denies the allegations. Russia is silent."
SAID = Span(WORDS.index("the"), WORDS.index(". Russia"))


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"])
def test_that_the_words_of_a_statement_have_its_codes_line_in_every_look(qtbot: QtBot, theme: Theme) -> None:
    codebook = read_codebook(resource("codebooks/claims.toml"))
    model = PlacesModel()
    view = PlacesList(theme, codebook, model)
    qtbot.addWidget(view)
    view.resize(900, 120)
    model.show([Line(ArticleId(1), "An article", None, WORDS, SAID, name=Span(0, 6), said=(SAID,), code="denial")])
    view.show()

    picture = view.viewport().grab().toImage()
    line = theme.code_colour(codebook.code("denial"))
    row = view.visualRect(model.index(1))
    coloured = [x for x in range(44, picture.width()) if is_in_column(picture, x, row.top() + 20, row.bottom(), line)]

    assert len(coloured) > 60
    assert max(coloured) - min(coloured) < 400


def is_in_column(picture: QImage, x: int, top: int, bottom: int, colour: QColor) -> bool:
    return any(picture.pixelColor(x, y) == colour for y in range(top, bottom))


@pytest.mark.parametrize(
    ("words", "is_cut"), [("Tehran denies it.", False), ("far too many words " * 20 + "Tehran", True)]
)
def test_that_dots_stand_before_a_line_only_where_it_is_cut(qtbot: QtBot, words: str, *, is_cut: bool) -> None:
    name = Span(words.index("Tehran"), words.index("Tehran") + 6)
    model = PlacesModel()
    view = PlacesList(LIGHT, read_codebook(resource("codebooks/claims.toml")), model)
    qtbot.addWidget(view)
    view.resize(900, 120)
    model.show([Line(ArticleId(1), "An article", None, words, name, name=name)])
    view.show()

    picture = view.viewport().grab().toImage()
    row = view.visualRect(model.index(1))
    ground = picture.pixelColor(row.left() + 40, row.center().y())
    before = [(x, y) for x in range(44, 300) for y in range(row.top() + 2, row.bottom() - 1)]

    assert any(picture.pixelColor(x, y) != ground for x, y in before) == is_cut
