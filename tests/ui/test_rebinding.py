"""Other keys for commands: they act at once, everywhere, and are told wherever keys are shown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.ui.bindings import key_words
from annotator.ui.commands import COMMANDS
from annotator.ui.keys_overlay import KeysOverlay
from annotator.ui.keys_table import key_lines
from annotator.ui.keys_window import KeysWindow
from annotator.ui.settings import Settings
from annotator.ui.widgets import KeyCap, side_window
from annotator.ui.widgets.side_window import SideWindow
from tests.ui.desk import CONTROL, NONE, SHIFT, Coder

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")
Key = Qt.Key


def keys_window(coder: Coder, at: str) -> KeysWindow:
    coder.program.window.commands["change_keys"].trigger()
    coder.settle()
    window = next(one for one in coder.program.window.findChildren(KeysWindow) if one.isVisible())
    place = window.model.row_of(at)
    assert place is not None
    window.view.setCurrentIndex(window.model.index(place))
    return window


def change(coder: Coder, at: str, key: Key, held: Qt.KeyboardModifier = NONE) -> KeysWindow:
    """Give a command another key through the window."""
    window = keys_window(coder, at)
    window.editor.change.click()
    QTest.keyClick(window.editor.field, key, held)
    coder.settle()
    return window


def test_that_a_changed_key_acts_at_once_and_the_old_one_no_longer(coder: Coder) -> None:
    change(coder, "next_article", Key.Key_F7, CONTROL).close()
    coder.program.window.activateWindow()
    coder.view.setFocus()
    coder.settle()

    QTest.keyClick(coder.view, Key.Key_F7, CONTROL)
    after_new = coder.board.article
    QTest.keyClick(coder.view, Key.Key_PageDown, Qt.KeyboardModifier.AltModifier)

    assert after_new is not None
    assert after_new.id == 3
    assert coder.board.article is not None
    assert coder.board.article.id == 3


def test_that_the_key_is_shown_as_it_is_bound_wherever_it_is_shown(coder: Coder) -> None:
    change(coder, "next_mark", Key.Key_F7)
    coder.program.window.activateWindow()
    coder.view.setFocus()
    coder.settle()
    window, commands = coder.program.window, coder.program.window.commands

    overview = {line.words: line.keys for lines in key_lines(commands, ()).values() for line in lines}
    status = [cap.text() for cap in window.status.findChildren(KeyCap) if cap.isVisible()]
    resting = [cap.text() for cap in coder.inspector.findChildren(KeyCap) if cap.shown_command == "next_mark"]
    assert overview["next suggestion or statement"] == ("F7",)
    assert "F7" in status
    assert "Tab" not in status
    assert resting == ["F7"]
    assert commands["next_mark"].toolTip().count("(F7)") == 1


def test_that_the_tooltip_of_a_button_tells_the_key_that_is_bound(coder: Coder) -> None:
    before = coder.opened.screen.articles.add.toolTip()

    change(coder, "import", Key.Key_J, CONTROL)

    assert "(Ctrl+I)" in before
    assert "(Ctrl+J)" in coder.opened.screen.articles.add.toolTip()


def test_that_a_key_that_another_command_has_is_taken_by_one_click(coder: Coder) -> None:
    window = change(coder, "next_mark", Key.Key_M)
    told = window.editor._sentence.text()
    before = coder.program.window.commands.key_shown("next_mark")

    window.editor.answer.click()

    commands = coder.program.window.commands
    assert "M does “Write a memo”" in told
    assert before == "Tab"
    assert commands.key_shown("next_mark") == "M"
    assert commands.key_shown("memo") == ""


def test_that_the_keys_of_the_codebook_cannot_be_taken(coder: Coder) -> None:
    window = change(coder, "next_mark", Key.Key_S)

    assert "“Speaker” in the codebook" in window.editor._sentence.text()
    assert coder.program.window.commands.key_shown("next_mark") == "Tab"


@pytest.mark.parametrize(
    ("command", "key", "held", "said"),
    [
        ("find", Key.Key_G, NONE, "alone writes in fields"),
        ("find", Key.Key_Left, CONTROL, "moves or copies"),
        ("memo", Key.Key_C, CONTROL, "moves or copies"),
        ("memo", Key.Key_0, CONTROL, "size of the article’s type"),
    ],
)
def test_that_keys_that_would_type_or_move_are_refused_with_the_reason(
    coder: Coder, command: str, key: Key, held: Qt.KeyboardModifier, said: str
) -> None:
    before = coder.program.window.commands.key_shown(command)

    window = change(coder, command, key, held)

    assert said in window.editor._sentence.text()
    assert coder.program.window.commands.key_shown(command) == before


def test_that_a_code_without_losing_its_figure_gets_a_second_key(coder: Coder) -> None:
    window = keys_window(coder, "code_claim")
    window.editor.change.click()
    QTest.keyClick(window.editor.field, Key.Key_Q)
    coder.settle()

    commands = coder.program.window.commands
    assert [key_words(keys) for keys in commands.keys_left(next(c for c in commands if c.key == "code_claim"))] == [
        "1",
        "Q",
    ]


def test_that_a_second_key_is_added_and_each_can_be_taken_away(coder: Coder) -> None:
    window = keys_window(coder, "memo")
    window.editor.add.click()
    QTest.keyClick(window.editor.field, Key.Key_F8)
    coder.settle()
    both = [action.toString() for action in coder.program.window.commands["memo"].shortcuts()]

    window.view.setFocus()
    QTest.keyClick(window.view, Key.Key_Delete)

    assert both == ["M", "F8"]
    assert [action.toString() for action in coder.program.window.commands["memo"].shortcuts()] == ["F8"]


def test_that_one_and_all_go_back_to_what_is_shipped(coder: Coder) -> None:
    window = change(coder, "memo", Key.Key_F8)
    change(coder, "find", Key.Key_F9)
    keys_window(coder, "memo")

    window.editor.back.click()
    commands = coder.program.window.commands
    one = (commands.key_shown("memo"), commands.key_shown("find"))
    window.all_back.click()

    assert one == ("M", "F9")
    assert commands.key_shown("find") == "Ctrl+F"


def test_that_a_shipped_key_that_another_was_given_meanwhile_is_told_and_taken_back(coder: Coder) -> None:
    window = change(coder, "next_mark", Key.Key_M)
    window.editor.answer.click()
    keys_window(coder, "memo")
    window.editor.back.click()
    row = window.current
    assert row is not None

    window.editor.answer.click()

    commands = coder.program.window.commands
    assert [lost.holder for lost in row.lost] == ["next_mark"]
    assert commands.key_shown("memo") == "M"
    assert commands.key_shown("next_mark") == ""


def test_that_a_command_is_found_by_pressing_its_key_and_by_its_name(coder: Coder) -> None:
    window = keys_window(coder, "new")

    QTest.keyClick(window.by_key, Key.Key_Delete)
    by_key = window.current
    window.search.setText("memo")
    QTest.keyClick(window.search, Key.Key_Return)

    assert by_key is not None
    assert by_key.key == "remove"
    assert window.current is not None
    assert window.current.key == "memo"


def test_that_esc_leaves_the_waiting_for_keys_and_not_the_window(coder: Coder) -> None:
    window = keys_window(coder, "memo")
    window.editor.change.click()

    QTest.keyClick(window.editor.field, Key.Key_Escape)

    assert window.isVisible()
    assert not window.editor.field.isVisible()
    assert coder.program.window.commands.key_shown("memo") == "M"


def test_that_keys_are_remembered(coder: Coder) -> None:
    change(coder, "memo", Key.Key_F8)

    again = Settings(coder.program.settings.path)

    assert again.bindings == {"memo": ("F8",)}


def test_that_keys_go_to_another_computer_in_a_readable_file(
    coder: Coder, at_window: Callable[..., Coder], tmp_path: Path
) -> None:
    window = change(coder, "memo", Key.Key_F8)
    file = tmp_path / "keys.toml"
    coder.feedback.will_answer(file)
    window.save.click()
    ben = at_window("Ben")
    ben.program.begin(None)
    ben.feedback.will_answer(file)

    keys_window(ben, "memo").load.click()

    assert '# Write a memo\n"memo" = ["F8"]' in file.read_text(encoding="utf-8")
    assert ben.program.window.commands.key_shown("memo") == "F8"


def test_that_a_file_of_something_else_changes_no_key(coder: Coder, tmp_path: Path) -> None:
    window = change(coder, "memo", Key.Key_F8)
    file = tmp_path / "codebook.toml"
    file.write_text("keys = 3", encoding="utf-8")
    coder.feedback.will_answer(file)

    window.load.click()

    assert "is no file of keys" in window.said
    assert coder.program.window.commands.key_shown("memo") == "F8"


def test_that_the_overview_leads_to_the_window_of_keys(coder: Coder) -> None:
    coder.press("?")
    overlay = coder.program.window.findChild(KeysOverlay)
    assert isinstance(overlay, KeysOverlay)

    overlay.change.click()
    coder.settle()

    assert [one for one in QApplication.topLevelWidgets() if isinstance(one, KeysWindow) and one.isVisible()]


def test_that_the_keys_of_the_window_act_beside_it_too(coder: Coder) -> None:
    coder.program.window.commands["codebook"].trigger()
    coder.settle()
    beside = QApplication.activeWindow()
    assert isinstance(beside, SideWindow)

    QTest.keyClick(QApplication.focusWidget() or beside, Key.Key_T, CONTROL | SHIFT)
    coder.settle()

    shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, SideWindow) and one.isVisible()]
    assert {one.command for one in shown} == {"codebook", "team"}


def test_that_undo_has_its_own_key_in_the_windows_beside_too(coder: Coder) -> None:
    coder.program.window.commands.rebind({"undo": ("Ctrl+U",)})
    undone: list[bool] = []
    coder.program.window.commands["team"].trigger()
    coder.settle()
    beside = QApplication.activeWindow()
    assert isinstance(beside, SideWindow)
    beside.undo_asked.connect(lambda: undone.append(True))

    QTest.keyClick(QApplication.focusWidget() or beside, Key.Key_Z, CONTROL)
    QTest.keyClick(QApplication.focusWidget() or beside, Key.Key_U, CONTROL)

    assert undone == [True]
    assert "Ctrl+U" in [cap.text() for cap in beside.findChildren(KeyCap)]


def test_that_undo_is_shipped_with_the_keys_that_a_window_beside_begins_with() -> None:
    shipped = {command.key: command.keys for command in COMMANDS if command.key in ("undo", "redo")}
    assert shipped == side_window._SHIPPED
