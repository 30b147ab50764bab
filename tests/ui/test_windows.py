"""The windows beside the coding screen: codebook, keys, article properties, pasting, about."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFocusEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.codebook import Codebook
from annotator.domain.records import Article, Metadata, Region, RegionKind
from annotator.domain.text import Span
from annotator.ui.about_dialog import AboutDialog
from annotator.ui.bindings import key_names
from annotator.ui.codebook_window import CodebookWindow
from annotator.ui.commands import COMMANDS, Command, Menu, Scope
from annotator.ui.date_words import date_from
from annotator.ui.dates import shown_date
from annotator.ui.found_lines import found_in, lines_of
from annotator.ui.icons import Icons
from annotator.ui.keys_overlay import KeysOverlay
from annotator.ui.keys_table import key_lines
from annotator.ui.main_window import MainWindow
from annotator.ui.paste_dialog import PasteDialog
from annotator.ui.properties_dialog import PropertiesDialog
from annotator.ui.theme import LIGHT
from annotator.ui.widgets import IconButton
from tests.ui.canvas.conftest import article_of, shipped_codebook

_TEXT = "Drones over Kyiv\n\nShare this\n\nBy Ben Cohen\n\nKyiv claims <b>that</b> & more.\n"


@pytest.fixture
def codebook() -> Codebook:
    return shipped_codebook()


@pytest.fixture
def window(qtbot: QtBot, codebook: Codebook) -> Iterator[MainWindow]:
    window = MainWindow()
    window.dress(LIGHT, Icons(LIGHT))
    for code in codebook.current_codes:
        window.commands.add(Command(f"code_{code.key}", code.name, Menu.CODE, -1, (str(code.digit),), Scope.CODING))
    for role in codebook.current_roles:
        window.commands.add(Command(f"role_{role.key}", f"{role.name}…", Menu.ACTORS, 0, (role.letter,), Scope.CODING))
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    yield window
    window.hide()


def _article() -> Article:
    regions = (
        Region(Span(0, 16), RegionKind.HEADLINE, "first-line"),
        Region(Span(18, 28), RegionKind.BOILERPLATE, "share"),
        Region(Span(30, 42), RegionKind.BYLINE, "author"),
    )
    metadata = Metadata("Drones over Kyiv", None, "Ben Cohen", "2022-11-09T15:15")
    return replace(article_of(_TEXT, regions), metadata=metadata)


def _words(widget: QWidget) -> list[str]:
    return [one.text() for one in widget.findChildren(QLabel) if one.text()]


# Codebook -----------------------------------------------------------------------------------------------------------


def test_that_the_codebook_opens_at_the_code_that_is_asked_for(qtbot: QtBot, codebook: Codebook) -> None:
    reader = CodebookWindow(LIGHT, Icons(LIGHT), codebook)
    qtbot.addWidget(reader)

    reader.open_at("denial")

    denial = codebook.code("denial")
    shown = _words(reader.page)
    assert shown[0] == "Denial"
    assert set(denial.use_when) <= set(shown)
    assert set(denial.not_when) <= set(shown)
    assert all(example.partition(" — ")[0] in shown for example in denial.examples)


def test_that_every_entry_of_the_codebook_can_be_read(qtbot: QtBot, codebook: Codebook) -> None:
    reader = CodebookWindow(LIGHT, Icons(LIGHT), codebook)
    qtbot.addWidget(reader)

    titles = []
    for entry in (*codebook.codes, *codebook.roles, *codebook.variables):
        reader.open_at(entry.key)
        titles.append(_words(reader.page)[0])

    assert titles == [entry.name for entry in (*codebook.codes, *codebook.roles, *codebook.variables)]
    reader.open_at("no such entry")
    assert set(codebook.notes) <= set(_words(reader.page))


def test_that_what_a_codebook_says_is_never_taken_for_markup(qtbot: QtBot, codebook: Codebook) -> None:
    code = replace(codebook.codes[0], definition="<img src='file:///etc/passwd'> & <b>bold</b>")
    reader = CodebookWindow(LIGHT, Icons(LIGHT), replace(codebook, codes=(code, *codebook.codes[1:])))
    qtbot.addWidget(reader)

    reader.open_at(code.key)

    assert code.definition in _words(reader.page)
    assert all(one.textFormat() is Qt.TextFormat.PlainText for one in reader.page.findChildren(QLabel))


def test_that_esc_closes_the_codebook(qtbot: QtBot, codebook: Codebook) -> None:
    reader = CodebookWindow(LIGHT, Icons(LIGHT), codebook)
    qtbot.addWidget(reader)
    reader.show()

    QTest.keyClick(reader.entries, Qt.Key.Key_Escape)

    assert not reader.isVisible()


# Keys ---------------------------------------------------------------------------------------------------------------


def test_that_the_overview_shows_every_command_that_has_a_key(window: MainWindow, codebook: Codebook) -> None:
    lines = [line for group in key_lines(window.commands, codebook.current_codes).values() for line in group]

    shown = {line.keys for line in lines}
    assert {key_names(command.keys[0]) for command in COMMANDS if command.keys} <= shown
    assert {(str(code.digit),) for code in codebook.current_codes} <= shown
    assert {(role.letter,) for role in codebook.current_roles} <= shown


@pytest.mark.parametrize(("sequence", "names"), [("Ctrl++", 2), ("Ctrl+Shift+Z", 3), ("?", 1), ("Ctrl+-", 2)])
def test_that_keys_are_told_apart(sequence: str, names: int) -> None:
    assert len(key_names(sequence)) == names


@pytest.mark.parametrize("leave", ["Esc", "?", "beside"])
def test_that_the_overview_goes_by_esc_by_its_own_key_and_by_a_click_beside_it(
    window: MainWindow, codebook: Codebook, leave: str
) -> None:
    overlay = KeysOverlay(LIGHT, window.icons, window.commands, codebook.current_codes, window)
    overlay.open()

    if leave == "beside":
        QTest.mouseClick(overlay, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    elif leave == "Esc":
        QTest.keyClick(overlay.search, Qt.Key.Key_Escape)
    else:
        QTest.keyClick(overlay.close_button, "?")

    assert not overlay.isVisible()


def test_that_no_key_acts_behind_the_overview(window: MainWindow, codebook: Codebook) -> None:
    undone: list[bool] = []
    window.commands.connect_all({"undo": lambda: undone.append(True)})
    overlay = KeysOverlay(LIGHT, window.icons, window.commands, codebook.current_codes, window)
    overlay.open()
    QApplication.processEvents()

    QTest.keyClick(overlay.close_button, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert window.commands["undo"].shortcuts()[0] == QKeySequence("Ctrl+Z")
    assert undone == []
    overlay.leave()


def test_that_looking_for_a_key_dims_the_others(window: MainWindow, codebook: Codebook) -> None:
    overlay = KeysOverlay(LIGHT, window.icons, window.commands, codebook.current_codes, window)
    overlay.open()

    overlay.search.setText("memo")
    QTest.keyClick(overlay.search, Qt.Key.Key_Return)

    bright = [line.words for line, widget in overlay._lines if not widget.graphicsEffect().isEnabled()]
    assert bright == ["write a memo"]
    overlay.leave()


def test_that_the_focus_stays_on_the_overview(window: MainWindow, codebook: Codebook) -> None:
    overlay = KeysOverlay(LIGHT, window.icons, window.commands, codebook.current_codes, window)
    overlay.open()
    QApplication.sendEvent(overlay.search, QFocusEvent(QEvent.Type.FocusIn))

    for _ in range(5):
        QTest.keyClick(window.focusWidget() or overlay.search, Qt.Key.Key_Tab)
        assert overlay.isAncestorOf(window.focusWidget() or overlay.search)
    overlay.leave()


@pytest.mark.parametrize("size", [(800, 560), (1100, 700), (1440, 900)])
def test_that_the_overview_fits_the_window(window: MainWindow, codebook: Codebook, size: tuple[int, int]) -> None:
    window.resize(*size)
    overlay = KeysOverlay(LIGHT, window.icons, window.commands, codebook.current_codes, window)
    overlay.open()
    QApplication.processEvents()

    assert window.rect().contains(overlay.card.geometry())
    assert overlay._scroll.horizontalScrollBar().maximum() == 0
    overlay.leave()


# Properties, paste, about -------------------------------------------------------------------------------------------


def test_that_a_correction_is_reported_and_closing_keeps_what_is_typed(qtbot: QtBot) -> None:
    dialog = PropertiesDialog(LIGHT, Icons(LIGHT), _article())
    qtbot.addWidget(dialog)
    edited: list[Metadata] = []
    dialog.metadata_edited.connect(edited.append)
    dialog.show()
    field = dialog.editor.fields["outlet"]

    field.setFocus()
    QTest.keyClicks(field, "Kyiv Post & Co")
    dialog.close_button.click()

    assert edited == [Metadata("Drones over Kyiv", "Kyiv Post & Co", "Ben Cohen", "2022-11-09T15:15")]


def test_that_looking_at_properties_changes_nothing(qtbot: QtBot) -> None:
    dialog = PropertiesDialog(LIGHT, Icons(LIGHT), _article())
    qtbot.addWidget(dialog)
    edited: list[Metadata] = []
    dialog.metadata_edited.connect(edited.append)
    dialog.show()

    for field in dialog.editor.fields.values():
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_Tab)
    dialog.close_button.click()

    assert edited == []


def test_that_a_region_can_be_taken_back(qtbot: QtBot) -> None:
    dialog = PropertiesDialog(LIGHT, Icons(LIGHT), _article())
    qtbot.addWidget(dialog)
    removed: list[Span] = []
    dialog.region_removed.connect(removed.append)

    dialog.findChildren(IconButton)[1].click()

    assert removed == [Span(18, 28)]


def test_that_nothing_can_be_changed_in_a_project_open_for_reading(qtbot: QtBot) -> None:
    dialog = PropertiesDialog(LIGHT, Icons(LIGHT), _article(), editable=False)
    qtbot.addWidget(dialog)

    assert all(field.isReadOnly() for field in dialog.editor.fields.values())
    assert dialog.findChildren(IconButton) == []


def test_that_pasted_words_arrive_as_they_are(qtbot: QtBot) -> None:
    dialog = PasteDialog(name="Pasted text 1")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    given: list[tuple[str, str]] = []
    dialog.text_given.connect(lambda name, text: given.append((name, text)))
    text = "First line\n\nA no-break\u00a0space, an emoji 🛰️ and <b>tags</b>\nend"

    dialog.text.insertPlainText(text)
    dialog.go.click()

    assert given == [("Pasted text 1", text)]


def test_that_about_says_where_settings_and_log_are(qtbot: QtBot) -> None:
    dialog = AboutDialog([("Log", Path("/tmp/annotator.log"))])  # noqa: S108 - only shown
    qtbot.addWidget(dialog)

    assert any("MIT" in words for words in _words(dialog))


# Dates and lines ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "iso"),
    [
        ("2022-11-09", "2022-11-09"),
        ("2022-11-09T15:15", "2022-11-09T15:15"),
        ("2022-11-09 15:15", "2022-11-09T15:15"),
        ("9 November 2022, 15:15", "2022-11-09T15:15"),
        ("9 Nov 2022", "2022-11-09"),
        ("November 9, 2022 3:15 pm", "2022-11-09T15:15"),
        ("1st Sept. 2022", "2022-09-01"),
        ("31 February 2022", None),
        ("2022", None),
        ("9 November 2022, soon", None),
        ("", None),
    ],
)
def test_that_a_typed_date_is_read_or_refused(words: str, iso: str | None) -> None:
    assert date_from(words) == iso


@pytest.mark.parametrize("iso", ["2022-11-09", "2022-11-09T15:15", "1899-01-01", "2024-02-29T00:00"])
def test_that_a_date_as_it_is_shown_is_read_back_the_same(iso: str) -> None:
    assert date_from(shown_date(iso, long=True)) == iso


def test_that_lines_are_counted_with_blank_ones_and_know_what_they_are() -> None:
    article = _article()

    lines = lines_of(article.text, article.regions)

    assert [(line.number, line.kind) for line in lines] == [
        (1, RegionKind.HEADLINE),
        (3, RegionKind.BOILERPLATE),
        (5, RegionKind.BYLINE),
        (7, None),
    ]
    assert all(line.span.of(article.text) == line.text for line in lines)
    assert {key: place.number for key, place in found_in(lines, article.metadata).items()} == {
        "headline": 1,
        "author": 5,
    }
