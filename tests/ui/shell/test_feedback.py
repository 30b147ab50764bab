from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from annotator.ui.feedback import Dialogs


@pytest.fixture
def dialogs(qtbot: QtBot) -> Dialogs:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return Dialogs(window)


def _meanwhile(act: Callable[[QWidget], None]) -> None:
    """Do something with the dialog that is about to open."""
    QTimer.singleShot(60, lambda: act(QApplication.activeModalWidget()))


def _press(*keys: Qt.Key) -> Callable[[QWidget], None]:
    def act(dialog: QWidget) -> None:
        for key in keys:
            QTest.keyClick(dialog.focusWidget() or dialog, key)

    return act


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_that_enter_and_escape_give_the_safe_answer(dialogs: Dialogs, key: Qt.Key) -> None:
    _meanwhile(_press(key))

    assert not dialogs.ask("Remove “A”?", "It is linked to 3 statements.", yes="Remove it", no="Keep it")


def test_that_the_other_answer_is_one_tab_away(dialogs: Dialogs) -> None:
    _meanwhile(_press(Qt.Key.Key_Tab, Qt.Key.Key_Space))

    assert dialogs.ask("Remove “A”?", "It is linked to 3 statements.", yes="Remove it", no="Keep it")


def test_that_words_of_a_file_are_not_taken_for_markup(dialogs: Dialogs) -> None:
    shown: list[tuple[str, Qt.TextFormat]] = []

    def look(dialog: QWidget) -> None:
        shown.extend((label.text(), label.textFormat()) for label in dialog.findChildren(QLabel))
        _press(Qt.Key.Key_Return)(dialog)

    _meanwhile(look)
    dialogs.tell("“<b>x</b>.annotator” was not opened", "<img src=x> & more")

    plain = Qt.TextFormat.PlainText
    assert shown == [("“<b>x</b>.annotator” was not opened", plain), ("<img src=x> & more", plain)]


def test_that_a_typed_name_is_given_back_without_the_space_around_it(dialogs: Dialogs) -> None:
    def write(dialog: QWidget) -> None:
        QTest.keyClicks(dialog.findChild(QLineEdit), " Anna ")
        QTest.keyClick(dialog.findChild(QLineEdit), Qt.Key.Key_Return)

    _meanwhile(write)

    assert dialogs.name("You code as", "The name on each of your marks.") == "Anna"


def test_that_leaving_the_question_for_a_name_gives_none(dialogs: Dialogs) -> None:
    _meanwhile(_press(Qt.Key.Key_Escape))

    assert dialogs.name("You code as", "The name on each of your marks.", known="Anna") is None


def test_that_a_question_belongs_to_the_window_from_which_it_is_asked(dialogs: Dialogs, qtbot: QtBot) -> None:
    side = QWidget()
    qtbot.addWidget(side)
    with qtbot.waitActive(side):
        side.show()
        side.activateWindow()
    owners: list[QWidget | None] = []

    def look(dialog: QWidget) -> None:
        owners.append(dialog.parentWidget())
        _press(Qt.Key.Key_Return)(dialog)

    _meanwhile(look)
    dialogs.tell("Nothing was taken in", "The file is no project.")

    assert owners == [side]
