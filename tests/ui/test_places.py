"""What is remembered of a project: windows, panes, folded sections, filters, article and place; and how things look."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.app import scale_windows
from annotator.domain.listing import ArticleFilter
from annotator.domain.records import AssignmentState
from annotator.ui.appearance_window import NARROW, AppearanceWindow
from annotator.ui.inspector.selected import Selected
from annotator.ui.on_screen import arrangement, centred, kept_on
from annotator.ui.settings import Settings
from annotator.ui.widgets import SideWindow
from tests.ui.desk import Coder

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")
LAPTOP = QRect(0, 0, 1440, 860)
_FRAME = 8
"""What a window without a window manager is moved by for a frame of its own."""
BESIDE_IT = QRect(1440, 0, 1920, 1040)


def reopened(coder: Coder, path: Path) -> None:
    coder.program.close()
    coder.open(path)


def test_that_the_filter_of_the_list_is_there_again(coder: Coder, sample: Path) -> None:
    coder.opened.screen.articles.show_filter(ArticleFilter(AssignmentState.TO_DO, "Iran"))

    reopened(coder, sample)

    assert coder.opened.screen.articles.filter == ArticleFilter(AssignmentState.TO_DO, "Iran")
    assert coder.board.article is not None
    assert coder.board.article.id == 2


def test_that_folded_sections_stay_folded(coder: Coder, sample: Path) -> None:
    coder.opened.screen.table.set_folded(folded=True)
    coder.inspector.definition.head.setChecked(False)

    reopened(coder, sample)

    assert coder.opened.screen.table.is_folded
    assert not coder.inspector.definition.head.isChecked()
    assert not coder.inspector.repeats.fold.isChecked()


@pytest.mark.parametrize(
    ("size", "over", "place"),
    [
        (QSize(640, 460), QRect(0, 0, 1440, 860), QRect(400, 200, 640, 460)),
        (QSize(640, 460), QRect(1000, 500, 420, 340), QRect(784, 392, 640, 460)),
        (QSize(1000, 620), QRect(1440, 0, 800, 560), QRect(1440, 48, 1000, 620)),
        (QSize(4000, 3000), QRect(0, 0, 800, 560), QRect(0, 48, 1424, 804)),
    ],
)
def test_that_a_new_window_is_centred_and_wholly_on_the_screen(size: QSize, over: QRect, place: QRect) -> None:
    assert centred(size, over, BESIDE_IT if over.left() >= BESIDE_IT.left() else LAPTOP) == place


@pytest.mark.parametrize("command", ["check", "history", "backups", "export", "guide", "appearance", "register"])
def test_that_a_window_that_was_never_moved_comes_up_over_the_main_window(coder: Coder, command: str) -> None:
    main = coder.program.window
    main.commands[command].trigger()
    coder.settle()

    (window,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, SideWindow) and one.isVisible())
    place, screen = window.geometry(), main.screen().availableGeometry()
    window.close()
    assert screen.contains(place)
    off = place.center() - centred(place.size(), main.geometry(), screen).center()
    assert off.manhattanLength() <= _FRAME


def test_that_windows_stand_where_they_stood_in_this_project(coder: Coder, sample: Path) -> None:
    window = coder.program.window
    window.setGeometry(0, 30, 760, 640)
    window.commands["codebook"].trigger()
    coder.settle()
    _codebook().setGeometry(60, 70, 700, 500)

    coder.program.close()
    window.setGeometry(0, 0, 1200, 700)
    coder.open(sample)
    window.commands["codebook"].trigger()
    coder.settle()

    assert (window.width(), window.height()) == (760, 640)
    assert _codebook().size().toTuple() == (700, 500)


def test_that_another_arrangement_of_screens_has_its_own_panes(coder: Coder, sample: Path) -> None:
    coder.opened.screen.want_pane("inspector", wanted=False)
    coder.program.close()
    file = coder.program.settings.path
    stored = json.loads(file.read_text(encoding="utf-8"))
    place = stored["places"][str(sample)]
    place["screens"]["0,0 3840×2160"] = {"panes": ["articles"], "layout": [], "window": ""}
    coder.program.settings.note_place(sample, place)

    coder.open(sample)
    coder.program.close()

    kept = Settings(file).place_of(sample)["screens"]
    assert kept["0,0 3840×2160"]["panes"] == ["articles"]
    assert kept[arrangement()]["panes"] == ["articles", "statements"]


@pytest.mark.parametrize(
    "place", [{"screens": 3}, {"screens": {"x": 1}}, {"filter": {"state": [], "words": 4}}, {"folded": "statements"}]
)
def test_that_a_place_that_makes_no_sense_opens_the_project_as_new(
    coder: Coder, sample: Path, place: dict[str, object]
) -> None:
    coder.program.close()
    coder.program.settings.note_place(sample, place)

    coder.open(sample)

    assert coder.board.article is not None
    assert coder.board.article.id == coder.opened.project.library.ids()[0]


@pytest.mark.parametrize(
    ("place", "screens", "kept"),
    [
        (QRect(100, 100, 800, 600), [LAPTOP], QRect(100, 100, 800, 600)),
        (QRect(2000, 100, 800, 600), [LAPTOP, BESIDE_IT], QRect(2000, 100, 800, 600)),
        (QRect(2000, 100, 800, 600), [LAPTOP], QRect(640, 100, 800, 600)),
        (QRect(100, -500, 800, 600), [LAPTOP], QRect(100, 0, 800, 600)),
        (QRect(100, 5000, 800, 600), [LAPTOP], QRect(100, 260, 800, 600)),
        (QRect(0, 0, 3000, 2000), [LAPTOP], QRect(0, 0, 1440, 860)),
        (QRect(-760, 100, 800, 600), [LAPTOP], QRect(0, 100, 800, 600)),
        (QRect(5, 5, 10, 10), [], QRect(5, 5, 10, 10)),
    ],
)
def test_that_no_window_is_restored_where_no_screen_is(place: QRect, screens: list[QRect], kept: QRect) -> None:
    assert kept_on(place, screens) == kept


def test_that_a_column_is_as_wide_as_the_characters_that_are_wanted(coder: Coder) -> None:
    window = _appearance(coder)
    before = coder.view.lineWrapColumnOrWidth()

    window.measure.setCurrentIndex(window.measure.findData(NARROW))
    window.measure.activated.emit(window.measure.currentIndex())
    narrow = coder.view.lineWrapColumnOrWidth()
    _write(window, "50")

    assert before > narrow > coder.view.lineWrapColumnOrWidth()
    assert Settings(coder.program.settings.path).now.measure == 50


def test_that_the_measure_and_the_size_of_the_type_are_there_again(coder: Coder, sample: Path) -> None:
    window = _appearance(coder)
    _choose(window, 20)
    _write(window, "60")
    width = coder.view.lineWrapColumnOrWidth()

    reopened(coder, sample)

    assert coder.view.text_size() == 20
    assert coder.view.lineWrapColumnOrWidth() == width


def test_that_a_number_of_characters_that_makes_no_column_is_let_go_of(coder: Coder) -> None:
    window = _appearance(coder)
    width = coder.view.lineWrapColumnOrWidth()

    _write(window, "7")
    window.type_size.setFocus()

    assert window.characters.text() in ("71", "7")
    assert coder.view.lineWrapColumnOrWidth() == width


def test_that_the_window_of_looks_shows_what_keys_have_changed(coder: Coder) -> None:
    window = _appearance(coder)
    coder.program.window.commands["larger"].trigger()

    window.activated.emit()

    assert window.type_size.currentData() == 18


def test_that_the_systems_typeface_is_said_to_come_with_the_next_start(coder: Coder) -> None:
    window = _appearance(coder)

    window.system_font.click()

    assert Settings(coder.program.settings.path).now.system_font
    assert "opened next" in window._later.text()


def test_that_everything_can_be_larger_from_the_next_start(coder: Coder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_SCALE_FACTOR", "1")
    monkeypatch.delenv("QT_SCALE_FACTOR")
    window = _appearance(coder)

    window.scale.setCurrentIndex(window.scale.findData(150))
    window.scale.activated.emit(window.scale.currentIndex())

    assert "opened next" in window._later.text()
    scale_windows(Settings(coder.program.settings.path).now.scale)
    assert os.environ["QT_SCALE_FACTOR"] == "1.5"


def test_that_a_scale_of_the_environment_counts_before_the_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_SCALE_FACTOR", "2")

    scale_windows(125)

    assert os.environ["QT_SCALE_FACTOR"] == "2"


def test_that_all_looks_can_be_had_without_a_project(at_window: Callable[..., Coder]) -> None:
    coder = at_window()
    coder.program.begin(None)

    window = _appearance(coder)
    _choose(window, 21)

    assert coder.program.settings.now.text_size == 21


def _choose(window: AppearanceWindow, pixels: int) -> None:
    """The size of the type, as from its list."""
    window.type_size.setCurrentIndex(window.type_size.findData(pixels))
    window.type_size.activated.emit(window.type_size.currentIndex())


def _write(window: AppearanceWindow, number: str) -> None:
    """A number of characters, as somebody types it."""
    window.characters.setText(number)
    QTest.keyClick(window.characters, Qt.Key.Key_Return)


def _appearance(coder: Coder) -> AppearanceWindow:
    coder.program.window.commands["appearance"].trigger()
    coder.settle()
    return next(one for one in coder.program.window.findChildren(AppearanceWindow) if one.isVisible())


def _codebook() -> SideWindow:
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, SideWindow) and one.isVisible()]
    return next(one for one in found if one.command == "codebook")


def test_that_selected_words_and_the_mark_beneath_are_kept_when_the_colours_change(coder: Coder) -> None:
    coder.select_by_mouse("Tehran proposes")
    coder.press("1")
    assert coder.board.statement is not None
    current = coder.board.statement.id
    coder.select_by_mouse("Officials say")
    words = coder.view.selection()
    assert words is not None

    coder.program.dressing.choose_theme("dark")
    coder.settle()

    assert coder.opened.screen.article.selection() == words
    assert coder.board.statement is not None
    assert coder.board.statement.id == current
    shown = coder.inspector.findChild(Selected)
    assert shown is not None
    assert shown.isVisible()
