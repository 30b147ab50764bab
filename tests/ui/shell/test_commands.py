from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from annotator.shipped import resource
from annotator.ui.actions import Commands
from annotator.ui.commands import COMMANDS, Command, Menu, Scope
from annotator.ui.icons import Icons
from annotator.ui.keys_table import key_lines


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    box = QVBoxLayout(window)
    box.addWidget(QTextEdit(window, readOnly=True))
    box.addWidget(QLineEdit(window))
    box.addWidget(QPlainTextEdit(window))
    window.show()
    qtbot.waitExposed(window)
    return window


@pytest.fixture
def commands(window: QWidget, icons: Icons) -> Commands:
    return Commands(icons, window)


def _count(commands: Commands, key: str) -> list[str]:
    done: list[str] = []
    commands[key].triggered.connect(lambda: done.append(key))
    return done


def test_that_no_two_commands_have_the_same_key() -> None:
    keys = Counter(QKeySequence(keys).toString() for command in COMMANDS for keys in command.keys)

    assert [key for key, count in keys.items() if count > 1] == []


def test_that_every_icon_of_the_table_is_shipped() -> None:
    lacking = [command.key for command in COMMANDS if command.icon and not _icon(command.icon)]

    assert lacking == []


def test_that_every_key_with_one_letter_or_no_modifier_is_for_coding_only() -> None:
    bare = {
        command.key
        for command in COMMANDS
        for keys in command.keys
        if command.scope is Scope.WINDOW and "+" not in keys
    }

    assert bare == {"codebook", "menus", "next_pane", "keys"}  # F1, F6 and F10 write nothing; ? is tested below


def test_that_no_command_has_one_key_twice() -> None:
    """Under X11 Shift with Tab is both “Shift+Tab” and “Backtab”: with both, Qt finds it ambiguous and does neither."""
    assert not [command.key for command in COMMANDS if "Backtab" in command.keys and "Shift+Tab" in command.keys]


@pytest.mark.parametrize("key", ["remove", "memo", "reject", "link", "next_mark", "add_part"])
def test_that_coding_keys_act_where_the_article_has_the_focus(
    qtbot: QtBot, commands: Commands, window: QWidget, key: str
) -> None:
    article = window.findChild(QTextEdit)
    assert article is not None
    commands.act_in(article)
    done = _count(commands, key)
    article.setFocus()

    for one in commands[key].shortcuts()[:1]:
        qtbot.keySequence(article, one)

    assert done == [key]


@pytest.mark.parametrize("field", [QLineEdit, QPlainTextEdit])
def test_that_every_coding_key_is_a_letter_where_words_are_typed(
    qtbot: QtBot, commands: Commands, window: QWidget, field: type[QWidget]
) -> None:
    article, typed = window.findChild(QTextEdit), window.findChild(field)
    assert article is not None
    assert typed is not None
    commands.act_in(article)
    done: list[str] = []
    for command in commands:
        commands[command.key].triggered.connect(lambda _checked=False, key=command.key: done.append(key))
    typed.setFocus()

    qtbot.keyClicks(typed, "mlp s?4 ")
    qtbot.keyClick(typed, Qt.Key.Key_Delete)

    assert done == []
    words = typed.text() if isinstance(typed, QLineEdit) else typed.toPlainText()  # type: ignore[attr-defined] # one of the two
    assert words == "mlp s?4 "


def test_that_the_overview_of_keys_opens_from_anywhere_but_a_field(
    qtbot: QtBot, commands: Commands, window: QWidget
) -> None:
    done = _count(commands, "keys")
    article = window.findChild(QTextEdit)
    assert article is not None
    article.setFocus()

    qtbot.keyClick(article, "?")

    assert done == ["keys"]


def test_that_a_second_project_can_bring_its_codes_after_the_first_has_gone(
    qtbot: QtBot, commands: Commands, window: QWidget
) -> None:
    first, second = QTextEdit(window), QTextEdit(window)
    code = Command("code_claim", "Claim", Menu.CODE, -1, ("1",), Scope.CODING)
    commands.add(code)
    commands.act_in(first)
    first.setParent(None)
    with qtbot.waitSignal(first.destroyed):
        first.deleteLater()

    commands.add(code)
    commands.act_in(second)

    assert commands["code_claim"] in second.actions()


def test_that_a_role_takes_its_letter_from_a_command_and_gives_it_back(
    qtbot: QtBot, commands: Commands, window: QWidget
) -> None:
    article = window.findChild(QTextEdit)
    assert article is not None
    commands.act_in(article)
    memos = _count(commands, "memo")
    commands.add(Command("role_medium", "Medium…", Menu.ACTORS, 0, ("M",), Scope.CODING))
    roles = _count(commands, "role_medium")
    article.setFocus()

    qtbot.keyClick(article, "m")
    shown = {line.words: line.keys for lines in key_lines(commands, ()).values() for line in lines}
    commands.drop("role_medium")
    qtbot.keyClick(article, "m")

    assert (roles, memos) == (["role_medium"], ["memo"])
    assert shown["medium"] == ("M",)
    assert "write a memo" not in shown


def test_that_a_code_named_with_an_ampersand_keeps_it_in_the_menu(commands: Commands) -> None:
    commands.add(Command("code_x", "R&D", Menu.CODE))
    action = commands["code_x"]

    assert action.text() == "R&&D"


def test_that_commands_of_one_choice_exclude_each_other(commands: Commands) -> None:
    commands["theme_light"].setChecked(True)
    commands["theme_dark"].setChecked(True)

    assert not commands["theme_light"].isChecked()


def _icon(name: str) -> bool:
    return resource(f"icons/{name}.svg").is_file()
