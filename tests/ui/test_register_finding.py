"""Looking for a name while the keys go to the list of the register: letters, capitals and “/”, beside its commands."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.domain.records import ActorKind
from annotator.ui.actors import RegisterWindow
from tests.patience import wait_until
from tests.ui.desk import CONTROL, SHIFT, Coder

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|propagateSizeHints|grabbing the keyboard)")
NAMES = ("Biden", "Iran", "Kanani")


@pytest.fixture
def register(coder: Coder) -> RegisterWindow:
    """The register with three people, the keys in its list."""
    for name in NAMES:
        coder.opened.project.register.add(name, ActorKind.PERSON)
    coder.program.window.commands["register"].trigger()
    shown = coder.program.window.findChild(RegisterWindow)
    assert shown is not None
    assert QTest.qWaitForWindowActive(shown)
    shown.list.view.setFocus()
    coder.settle()
    return shown


def names(register: RegisterWindow) -> list[str]:
    rows = [register.list.model.row_of(each) for each in register.list.model.shown]
    return [row.actor.name for row in rows if row]


def found(coder: Coder, register: RegisterWindow, *wanted: str) -> None:
    """Wait until these are listed."""
    wait_until(lambda: names(register) == [*wanted], meanwhile=coder.settle)


def test_that_letters_typed_in_the_list_look_for_a_name(coder: Coder, register: RegisterWindow) -> None:
    coder.write("kan")

    assert register.list.search.hasFocus()
    assert register.list.search.text() == "kan"
    found(coder, register, "Kanani")


def test_that_a_capital_looks_for_a_name_where_the_small_letter_is_a_command(
    coder: Coder, register: RegisterWindow
) -> None:
    coder.press("B", modifier=SHIFT)
    coder.write("id")

    found(coder, register, "Biden")


def test_that_a_slash_goes_to_the_field_and_stays_out_of_it(coder: Coder, register: RegisterWindow) -> None:
    coder.press("/")

    assert register.list.search.hasFocus()
    assert register.list.search.text() == ""


def test_that_what_is_typed_anew_takes_the_place_of_what_was_looked_for(coder: Coder, register: RegisterWindow) -> None:
    coder.write("kan")
    coder.press("Enter")
    assert register.list.view.hasFocus()

    coder.write("ir")

    assert register.list.search.text() == "ir"
    found(coder, register, "Iran")


def test_that_ctrl_f_selects_what_was_looked_for(coder: Coder, register: RegisterWindow) -> None:
    coder.write("kan")
    coder.press("Enter")

    coder.press("f", modifier=CONTROL)

    assert register.list.search.hasFocus()
    assert register.list.search.selectedText() == "kan"


def test_that_the_letters_of_commands_stay_commands(coder: Coder, register: RegisterWindow) -> None:
    fields = {"a": register.details.names.field, "b": register.details.fields.above, "s": register.splitting.field}
    register.list.choose(coder.opened.project.actors.all()[0].id)
    coder.settle()
    reached = {}

    for letter, field in fields.items():
        register.list.view.setFocus()
        coder.press(letter)
        reached[letter] = field.hasFocus()

    assert reached == dict.fromkeys(fields, True)
    assert register.list.search.text() == ""


def test_that_keys_without_a_letter_look_for_nothing(coder: Coder, register: RegisterWindow) -> None:
    coder.press("↓", "Space")
    QTest.keyClick(register.list.view, Qt.Key.Key_Home)

    assert register.list.view.hasFocus()
    assert register.list.search.text() == ""
