from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from annotator.ui.commands import Command, Menu
from annotator.ui.icons import Icons
from annotator.ui.main_window import LEAST_SIZE, MainWindow
from annotator.ui.theme import LIGHT


@pytest.fixture
def window(qtbot: QtBot, icons: Icons) -> MainWindow:
    window = MainWindow()
    qtbot.addWidget(window)
    window.dress(LIGHT, icons)
    window.commands.add(Command("role_speaker", "Speaker…", Menu.ACTORS))
    window.show_menus()
    window.show()
    return window


@pytest.mark.parametrize("width", [LEAST_SIZE[0], 1000, 1440])
def test_that_a_long_title_pushes_no_menu_out_of_the_bar(window: MainWindow, width: int) -> None:
    window.show_title("Reliability sample of the drone deliveries, second round, corrected <b>")

    window.resize(width, LEAST_SIZE[1])

    bar = window.menuBar()
    lost = [action.text() for action in bar.actions() if bar.actionGeometry(action).isEmpty()]
    assert lost == []


def test_that_the_smallest_window_can_be_had(window: MainWindow) -> None:
    window.resize(*LEAST_SIZE)

    assert (window.width(), window.height()) == LEAST_SIZE


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_that_the_menus_open_by_a_key(window: MainWindow) -> None:
    window.show()

    window.go_to_menus()

    bar = window.menuBar()
    assert bar.activeAction() is bar.actions()[0]
