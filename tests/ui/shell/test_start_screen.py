from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from annotator.domain.listing import Progress
from annotator.ui.fonts import load_fonts
from annotator.ui.icons import Icons
from annotator.ui.recent_projects import RecentLine, RecentProject, known_of, recent_project
from annotator.ui.start_screen import StartScreen
from annotator.ui.theme import LIGHT
from annotator.ui.widgets import DropArea

HERE, GONE = Path("/home/anna/Iran drones.annotator"), Path("/media/usb/Seminar <b>.annotator")

_ARROW = 36
"""What a list of choices has beside its words: its edges and its arrow."""


@pytest.fixture
def start(qtbot: QtBot, icons: Icons) -> StartScreen:
    recent = [
        RecentProject(HERE, is_there=True, articles=5, finished=2, statements=56, coder="Anna", when="Today, 12:03"),
        RecentProject(GONE, is_there=False),
    ]
    view = StartScreen(LIGHT, icons, coder="Anna", recent=recent)
    qtbot.addWidget(view)
    view.resize(1440, 840)
    view.show()
    qtbot.waitExposed(view)
    return view


def _line(start: StartScreen, number: int) -> RecentLine:
    return start.findChildren(RecentLine)[number]


def _button(start: StartScreen, name: str) -> QPushButton:
    return next(one for one in start.findChildren(QPushButton) if one.accessibleName() == name)


@pytest.mark.parametrize(
    ("name", "signal"),
    [
        ("New project", "new_asked"),
        ("Open a project", "open_asked"),
        ("Open the sample project", "sample_asked"),
        ("All keys", "keys_asked"),
    ],
)
@pytest.mark.parametrize("by_key", [False, True])
def test_that_each_way_in_is_asked_for_by_mouse_and_by_key(
    qtbot: QtBot, start: StartScreen, name: str, signal: str, by_key: bool
) -> None:
    way = _button(start, name)

    with qtbot.waitSignal(getattr(start, signal)):
        if by_key:
            way.setFocus()
            qtbot.keyClick(way, Qt.Key.Key_Space)
        else:
            qtbot.mouseClick(way, Qt.MouseButton.LeftButton)


def test_that_a_recent_project_is_opened_with_enter(qtbot: QtBot, start: StartScreen) -> None:
    with qtbot.waitSignal(start.project_chosen) as chosen:
        qtbot.keyClick(_line(start, 0), Qt.Key.Key_Return)

    assert chosen.args == [HERE]


def test_that_the_arrows_go_from_project_to_project(qtbot: QtBot, start: StartScreen) -> None:
    start.setFocus()

    qtbot.keyClick(_line(start, 0), Qt.Key.Key_Down)

    assert start.focusWidget() is _line(start, 1)


def test_that_a_lost_project_is_looked_for_and_never_opened(qtbot: QtBot, start: StartScreen) -> None:
    with qtbot.assertNotEmitted(start.project_chosen), qtbot.waitSignal(start.project_located) as located:
        qtbot.mouseClick(_line(start, 1), Qt.MouseButton.LeftButton)

    assert located.args == [GONE]


def test_that_a_lost_project_can_be_removed_from_the_list(qtbot: QtBot, start: StartScreen) -> None:
    with qtbot.assertNotEmitted(start.project_located), qtbot.waitSignal(start.project_forgotten) as forgotten:
        qtbot.mouseClick(_button(start, "Remove from list"), Qt.MouseButton.LeftButton)

    assert forgotten.args == [GONE]


def test_that_how_far_a_project_is_stands_beside_it(start: StartScreen) -> None:
    words = [label.text() for label in _line(start, 0).findChildren(QLabel)]

    assert {"56 statements", "Anna", "2 of 5 finished", "Today, 12:03"} <= set(words)


def test_that_the_typed_name_is_reported(qtbot: QtBot, start: StartScreen) -> None:
    start.name.setText("  Bilal ")

    with qtbot.waitSignal(start.coder_named) as named:
        qtbot.mouseClick(_button(start, "Use this name"), Qt.MouseButton.LeftButton)

    assert named.args == ["Bilal"]


def test_that_the_first_start_begins_with_the_name(qtbot: QtBot, icons: Icons) -> None:
    view = StartScreen(LIGHT, icons, coder="", recent=[])
    qtbot.addWidget(view)

    assert view.focusProxy() is view.name


def test_that_dropped_files_are_reported_and_addresses_of_the_web_are_not(qtbot: QtBot, start: StartScreen) -> None:
    area, data = start.findChild(DropArea), QMimeData()
    assert isinstance(area, DropArea)
    data.setUrls([QUrl.fromLocalFile("/home/anna/a.txt"), QUrl("https://example.org/b.txt")])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )

    with qtbot.waitSignal(start.files_dropped) as dropped:
        area.dropEvent(event)

    assert dropped.args == [[Path("/home/anna/a.txt")]]


def test_that_the_smallest_window_has_room_for_all_of_it(qtbot: QtBot, icons: Icons) -> None:
    view = StartScreen(LIGHT, icons, coder="Anna", recent=[])
    qtbot.addWidget(view)
    view.show()

    view.resize(800, 500)

    assert view.size().width() == 800
    assert view.minimumSizeHint().height() <= 500


def test_that_what_was_remembered_of_a_project_comes_back(tmp_path: Path) -> None:
    known = known_of(Progress(5, 1, 2, 2, 56), coder="Anna", saved_at=None)

    project = recent_project(tmp_path, known)

    assert (project.is_there, project.articles, project.finished, project.statements, project.coder) == (
        True, 5, 2, 56, "Anna",
    )  # fmt: skip


@pytest.mark.parametrize(
    "known", [None, 3, "x", {"articles": "many"}, {"articles": -1, "finished": 2**40}, {"saved_at": "yesterday"}]
)
def test_that_odd_memories_of_a_project_are_as_if_there_were_none(tmp_path: Path, known: object) -> None:
    assert recent_project(tmp_path / "gone", known) == RecentProject(tmp_path / "gone", is_there=False)


@pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise|grabbing)")
@pytest.mark.parametrize(("wide", "high"), [(800, 560), (1024, 640), (1366, 704), (1440, 840), (1920, 1016)])
def test_that_no_codebook_and_nothing_else_at_the_right_is_cut_at_any_size(
    qtbot: QtBot, icons: Icons, wide: int, high: int
) -> None:
    load_fonts()
    view = StartScreen(LIGHT, icons, coder="Anna", recent=[])
    qtbot.addWidget(view)
    view.resize(wide, high)
    view.show()
    qtbot.waitExposed(view)
    QApplication.processEvents()
    field = view.codebook
    words = [field.itemText(row) for row in range(field.count())]
    longest = max(field.fontMetrics().horizontalAdvance(each) for each in words)

    page = field.parentWidget()
    assert page is not None
    assert page.width() <= page.parentWidget().width()
    assert field.width() >= longest + _ARROW
    field.showPopup()
    assert field.view().width() >= longest
    field.hidePopup()
