"""The codebook's variables are answered by figures, and gone through by arrows and Tab."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from annotator.domain.codebook import Variable, VariableKind
from annotator.ui.inspector import Inspector
from annotator.ui.inspector.answer_keys import keys_of
from annotator.ui.widgets.drop_down import DropDown
from tests.ui.canvas.conftest import shipped_codebook
from tests.ui.inspector.conftest import a_statement

Show = Callable[..., Inspector]
KEY = Qt.Key
TONE = Variable("tone", "Tone", VariableKind.CHOICE, ("calm", "sharp", "loud"))
TOPIC = Variable("topic", "Topic", VariableKind.CHOICE, tuple("abcdefghijkl"))
DEGREE = Variable("degree", "Degree", VariableKind.SCALE, ("0", "1", "2"))
PLACE = Variable("place", "Place", VariableKind.TEXT)
DAY = Variable("day", "Day", VariableKind.DATE)


@pytest.fixture
def asked(inspector: Inspector, show: Show) -> Callable[..., list[object]]:
    """Asks these variables of a statement and goes to the first; gives what will be answered."""

    def asked(*variables: Variable, values: Sequence[tuple[str, str]] = ()) -> list[object]:
        inspector.set_codebook(replace(shipped_codebook(), variables=variables))
        show(a_statement(values=tuple(values)))
        answers: list[object] = []
        inspector.value_chosen.connect(lambda _statement, variable, value: answers.append((variable, value)))
        assert inspector.focus_values()
        return answers

    return asked


def press(*keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(QApplication.focusWidget(), key)


@pytest.mark.parametrize(
    ("answers", "keys"),
    [
        (("yes", "no"), ("1", "2")),
        (("0", "1", "2"), ("0", "1", "2")),
        (("-1", "0", "1"), ("1", "2", "3")),
        (tuple("abcdefghijkl"), tuple("123456789")),
    ],
)
def test_that_a_figure_picks_the_answer_that_reads_so_or_else_has_this_number(
    answers: Sequence[str], keys: Sequence[str]
) -> None:
    assert tuple(keys_of(answers)) == keys


def test_that_a_figure_picks_an_answer_and_stays_at_its_variable(asked: Callable[..., list[object]]) -> None:
    answers = asked(TONE, TOPIC)

    press(KEY.Key_2, KEY.Key_2, KEY.Key_3)

    assert answers == [("tone", "sharp"), ("tone", "loud")]


def test_that_a_figure_picks_what_the_list_names_by_it(
    asked: Callable[..., list[object]], inspector: Inspector
) -> None:
    answers = asked(TOPIC)

    press(KEY.Key_3)

    (box,) = inspector.values.findChildren(DropDown)
    assert answers == [("topic", "c")]
    assert box.currentText() == "3  c"
    assert box.itemText(12) == "l"


def test_that_on_a_scale_of_figures_a_figure_picks_itself(asked: Callable[..., list[object]]) -> None:
    answers = asked(DEGREE)

    press(KEY.Key_1, KEY.Key_0, KEY.Key_9)

    assert answers == [("degree", "1"), ("degree", "0")]


@pytest.mark.parametrize(("on", "back"), [(KEY.Key_Down, KEY.Key_Up), (KEY.Key_Tab, KEY.Key_Backtab)])
def test_that_arrows_and_tab_go_from_one_variable_to_the_next_and_back(
    asked: Callable[..., list[object]], on: Qt.Key, back: Qt.Key
) -> None:
    answers = asked(TONE, PLACE, DEGREE)

    press(on, KEY.Key_2, on, KEY.Key_0, back, back, KEY.Key_3)

    assert answers == [("place", "2"), ("degree", "0"), ("tone", "loud")]


def test_that_in_a_list_the_arrows_go_through_the_answers(asked: Callable[..., list[object]]) -> None:
    answers = asked(TOPIC, TONE)

    press(KEY.Key_Down, KEY.Key_Down, KEY.Key_Up, KEY.Key_Tab, KEY.Key_1)

    assert answers == [("topic", "a"), ("topic", "b"), ("topic", "a"), ("tone", "calm")]


def test_that_arrows_aside_go_through_the_answers_and_space_takes_the_framed_one(
    asked: Callable[..., list[object]],
) -> None:
    answers = asked(TONE)

    press(KEY.Key_Right, KEY.Key_Right, KEY.Key_Right, KEY.Key_Left)
    assert answers == []
    press(KEY.Key_Space)

    assert answers == [("tone", "sharp")]


def test_that_tab_leads_out_of_the_last_variable(asked: Callable[..., list[object]], inspector: Inspector) -> None:
    asked(TONE)

    press(KEY.Key_Tab)

    assert not inspector.values.isAncestorOf(QApplication.focusWidget())


def test_that_what_is_typed_keeps_its_figures(asked: Callable[..., list[object]]) -> None:
    answers = asked(PLACE, TONE)

    press(KEY.Key_4, KEY.Key_2, KEY.Key_Down, KEY.Key_1)

    assert answers == [("place", "42"), ("tone", "calm")]


def test_that_enter_ends_the_answering_unless_what_is_typed_is_no_answer(
    asked: Callable[..., list[object]], inspector: Inspector, qtbot: QtBot
) -> None:
    answers = asked(DAY)
    (field,) = inspector.values.findChildren(QLineEdit)

    with qtbot.assertNotEmitted(inspector.values.ended):
        press(KEY.Key_9, KEY.Key_Return, KEY.Key_Return)
    field.selectAll()
    qtbot.keyClicks(field, "2022-11-09")
    with qtbot.waitSignal(inspector.values.ended, timeout=60_000):
        press(KEY.Key_Return)

    assert answers == [("day", "2022-11-09")]


def test_that_the_focus_stays_where_a_retired_answer_gives_way(
    asked: Callable[..., list[object]], inspector: Inspector, show: Show
) -> None:
    tone = replace(TONE, retired_options=("loud",))
    answers = asked(tone, values=[("tone", "loud")])

    press(KEY.Key_2)
    show(a_statement(values=(("tone", "sharp"),)))
    press(KEY.Key_1)

    assert answers == [("tone", "sharp"), ("tone", "calm")]
    assert inspector.values.keys_here() == [("1–2", "pick")]
