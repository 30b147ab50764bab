"""Undo where words are typed: the field's own typing first, then what was done last in the project."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from annotator.ui.codebook_editor import CodebookEditor
from annotator.ui.main_window import MainWindow
from annotator.ui.widgets import SideWindow
from tests.ui.desk import Coder
from tests.ui.windows import WINDOWS, at_rest, code_a_little

pytestmark = pytest.mark.qt_log_ignore("does not support raise", extend=True)

QUICK = ("main", "codebook-editor", "register", "history")
ELSEWHERE = ("start", "import", "main-suggestion", "main-nothing")
"""Without a project, or the fields of another one."""
_Field = QLineEdit | QPlainTextEdit | QTextEdit
_CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def anna(at_window: Callable[..., Coder], coded: Path) -> Coder:
    """Anna, who has something to take back."""
    coder = at_window()
    coder.open(coded).desk.open_article(2)
    code_a_little(coder)
    return coder


def _is_open(field: QWidget, window: QWidget) -> bool:
    return field.isVisible() and field.isEnabled() and not field.isReadOnly() and field.window() is window.window()


def fields(window: QWidget) -> list[_Field]:
    """Where words can be typed now."""
    found: list[_Field] = [
        *window.findChildren(QLineEdit), *window.findChildren(QPlainTextEdit), *window.findChildren(QTextEdit)
    ]  # fmt: skip
    return [one for one in found if _is_open(one, window)]


def words_of(field: _Field) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def change(field: _Field) -> None:
    """Take a letter away, or type one where there is none."""
    if words_of(field):
        QTest.keyClick(field, Qt.Key.Key_End)
        QTest.keyClick(field, Qt.Key.Key_Backspace)
    else:
        QTest.keyClicks(field, "1")


def undone(coder: Coder) -> int:
    """How many of the project's actions are taken back."""
    return sum(line.undone_at is not None for line in coder.opened.project.history.page(most=50))


def _all() -> list[object]:
    names = [name for name in WINDOWS if name not in ELSEWHERE]
    return [name if name in QUICK else pytest.param(name, marks=pytest.mark.slow) for name in names]


@pytest.mark.parametrize("name", _all())
def test_that_undo_in_a_text_field_takes_back_what_was_typed_and_then_the_last_action(anna: Coder, name: str) -> None:
    window = WINDOWS[name](anna)
    if not isinstance(window, SideWindow | MainWindow):
        pytest.skip("nothing behind it acts while it is open")

    for place in range(len(fields(window))):
        field = fields(window)[place]
        field.setFocus()
        words, before = words_of(field), undone(anna)
        change(field)
        QTest.keyClick(field, Qt.Key.Key_Z, _CTRL)
        assert (words_of(field), undone(anna)) == (words, before), field.accessibleName()

        QTest.keyClick(field, Qt.Key.Key_Z, _CTRL)
        at_rest(anna)
        assert undone(anna) == before + 1, field.accessibleName()
        anna.opened.project.redo()
        at_rest(anna)


def test_that_undo_in_a_text_field_goes_by_the_keys_that_it_has_now(anna: Coder) -> None:
    anna.program.window.commands.rebind({"undo": ("Ctrl+Alt+U",)})
    window = WINDOWS["codebook-editor"](anna)
    assert isinstance(window, CodebookEditor)
    field, keys = window.foot.note, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    field.setFocus()
    QTest.keyClicks(field, "because")

    QTest.keyClick(field, Qt.Key.Key_U, keys)

    assert (field.text(), undone(anna)) == ("", 0)
    QTest.keyClick(field, Qt.Key.Key_U, keys)
    assert undone(anna) == 1
