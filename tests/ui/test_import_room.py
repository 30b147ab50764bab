"""What the import page has room for, in small windows and large ones."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from annotator.ui.icons import Icons
from annotator.ui.import_model import DATE, HEADLINE, OUTLET, STATUS, WORDS
from annotator.ui.import_page import ImportPage
from annotator.ui.theme import LIGHT

_LEAST_HEADLINE = 190


@pytest.fixture
def page(qtbot: QtBot) -> ImportPage:
    page = ImportPage(LIGHT, Icons(LIGHT))
    qtbot.addWidget(page)
    page.show()
    return page


@pytest.mark.parametrize("wide", [800, 1024, 1366, 1440, 1920])
def test_that_the_headline_has_more_room_than_what_stands_beside_it(page: ImportPage, wide: int) -> None:
    page.resize(wide, 700)

    view = page.table.view
    beside = max(view.columnWidth(each) for each in (OUTLET, DATE, WORDS, STATUS) if not view.isColumnHidden(each))
    assert view.columnWidth(HEADLINE) >= max(beside, _LEAST_HEADLINE)


def test_that_a_field_is_not_narrowed_by_the_line_it_was_found_in(page: ImportPage) -> None:
    page.resize(800, 560)
    page.details.editor.setVisible(True)
    page.details.editor.resize(340, 200)

    field = page.details.editor.fields["headline"]
    quotes = [each for each in page.details.editor.findChildren(QWidget) if each.property("role") == "small"]
    assert field.alignment() & Qt.AlignmentFlag.AlignLeft
    assert all(each.isHidden() or each.x() < field.x() for each in quotes)
    assert field.width() >= 150
