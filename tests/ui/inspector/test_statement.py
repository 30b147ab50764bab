"""What the inspector shows of a statement, and how it reports what the coder wants of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.codebook import Variable, VariableKind
from annotator.domain.records import ActorId, StatementId, StatementLinkId, Suggestion, SuggestionId
from annotator.domain.text import Span
from annotator.ui.inspector import Inspector
from annotator.ui.inspector.codes import CodeButton
from annotator.ui.inspector.links import LinkWords
from annotator.ui.inspector.roles import ActorChip, RoleRow
from annotator.ui.widgets.drop_down import DropDown
from tests.ui.canvas.conftest import shipped_codebook
from tests.ui.inspector.conftest import TEXT, a_statement, linked

Show = Callable[..., Inspector]
LEFT = Qt.MouseButton.LeftButton


def _words(widget: QWidget) -> list[str]:
    """What can be read in a pane."""
    labels = [one.text() for one in widget.findChildren(QLabel) if one.isVisible()]
    return [words for words in labels if words]


def _seen(inspector: Inspector, kind: type[QWidget]) -> list[QWidget]:
    return [one for one in inspector.findChildren(kind) if one.isVisible()]


def _suggestion() -> Suggestion:
    return Suggestion(
        id=SuggestionId(1),
        article_id=a_statement().article_id,
        code="denial",
        parts=(Span(17, 43),),
        cue=(Span(7, 11),),
        source=(Span(0, 6),),
        target=(),
        actors=(("speaker", "Iran"), ("speaker", "Ali Shamkhani")),
        rule="clausal-complement",
        score=0.9,
    )


# Codes -----------------------------------------------------------------------------------------------------------


def test_that_a_click_on_a_code_is_a_wish_and_shows_nothing_yet(show: Show, qtbot: QtBot) -> None:
    inspector = show(a_statement())
    denial = next(one for one in inspector.findChildren(CodeButton) if one.code.key == "denial")

    with qtbot.waitSignal(inspector.code_chosen) as told:
        qtbot.mouseClick(denial, LEFT)

    assert told.args == ["denial"]
    assert [one.code.key for one in inspector.findChildren(CodeButton) if one.isChecked()] == ["claim"]


# Roles -----------------------------------------------------------------------------------------------------------


def test_that_the_cross_of_a_chip_asks_to_take_that_actor_away(show: Show, qtbot: QtBot) -> None:
    inspector = show(a_statement(links=(linked("speaker", 1), linked("speaker", 3))))
    second = _seen(inspector, ActorChip)[1]

    with qtbot.waitSignal(inspector.actor_removed) as told:
        qtbot.mouseClick(second, LEFT, pos=second.rect().center() + second.rect().topRight() / 2)

    assert told.args == ["speaker", 3]


def test_that_delete_takes_the_chip_that_has_the_focus(show: Show, qtbot: QtBot) -> None:
    inspector = show(a_statement(links=(linked("target", 2),)))
    chip = _seen(inspector, ActorChip)[0]

    with qtbot.waitSignal(inspector.actor_removed) as told:
        qtbot.keyClick(chip, Qt.Key.Key_Delete)

    assert told.args == ["target", 2]


def test_that_a_click_on_a_row_asks_for_its_cast(show: Show, qtbot: QtBot) -> None:
    inspector = show(a_statement())
    via = next(row for row in inspector.findChildren(RoleRow) if row.role.key == "via")

    with qtbot.waitSignal(inspector.role_activated) as told:
        qtbot.mouseClick(via, LEFT)

    assert told.args == ["via"]


def test_that_a_role_with_many_actors_shows_all_of_them(show: Show, qtbot: QtBot) -> None:
    inspector = show(a_statement(links=tuple(linked("speaker", number) for number in (1, 2, 3, 4))))
    row = next(row for row in inspector.findChildren(RoleRow) if row.role.key == "speaker")

    def seen() -> list[bool]:
        return [row.rect().contains(chip.geometry()) for chip in row.findChildren(ActorChip) if chip.isVisible()]

    qtbot.waitUntil(lambda: seen() == [True] * 4)


def test_that_what_an_actor_is_stands_beside_a_lone_chip(show: Show) -> None:
    inspector = show(a_statement(links=(linked("target", 1),)), notes={ActorId(1): "state"})

    row = next(row for row in inspector.findChildren(RoleRow) if row.role.key == "target")
    assert "state" in _words(row)


def test_that_an_actor_that_only_was_suggested_says_so(show: Show) -> None:
    inspector = show(a_statement(links=(linked("speaker", 1, confirmed=False),)))

    assert _seen(inspector, ActorChip)[0].accessibleName() == "Iran, suggested"


def test_that_no_role_is_asked_for_without_a_statement(inspector: Inspector, qtbot: QtBot) -> None:
    inspector.show_nothing()

    with qtbot.assertNotEmitted(inspector.role_activated):
        inspector.activate_role("speaker")


# Variables -------------------------------------------------------------------------------------------------------


def _with_variable(inspector: Inspector, variable: Variable) -> None:
    inspector.set_codebook(replace(shipped_codebook(), variables=(variable,)))


def test_that_a_second_click_on_an_answer_takes_it_away(show: Show, qtbot: QtBot) -> None:
    inspector = show(a_statement(values=(("wording", "direct"),)))
    direct = next(one for one in inspector.values.findChildren(QAbstractButton) if one.text() == "direct")

    with qtbot.waitSignal(inspector.value_chosen) as told:
        qtbot.mouseClick(direct, LEFT)

    assert told.args == [1, "wording", None]


def test_that_many_answers_are_chosen_from_a_list(inspector: Inspector, show: Show, qtbot: QtBot) -> None:
    options = tuple("abcdef")
    _with_variable(inspector, Variable("topic", "Topic", VariableKind.CHOICE, options))
    show(a_statement(values=(("topic", "c"),)))
    (box,) = inspector.values.findChildren(DropDown)
    assert box.currentText() == "3  c"

    with qtbot.waitSignal(inspector.value_chosen) as told:
        qtbot.keyClick(box, Qt.Key.Key_Down)

    assert told.args == [1, "topic", "d"]


@pytest.mark.parametrize(
    ("kind", "typed"),
    [
        (VariableKind.NUMBER, "12"),
        (VariableKind.DATE, "2022-11-09"),
        (VariableKind.TEXT, " Kherson "),
        (VariableKind.TEXT, ""),
    ],
)
def test_that_typed_answers_are_told_when_the_field_is_left(
    inspector: Inspector, show: Show, qtbot: QtBot, kind: VariableKind, typed: str
) -> None:
    _with_variable(inspector, Variable("place", "Place", kind))
    show(a_statement(values=(("place", "1"),)))
    (field,) = inspector.values.findChildren(QLineEdit)

    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    with qtbot.waitSignal(inspector.value_chosen) as signal:
        qtbot.keyClicks(field, typed)
        qtbot.keyClick(field, Qt.Key.Key_Return)

    assert signal.args == [1, "place", typed.strip() or None]


@pytest.mark.parametrize(
    ("kind", "typed", "sentence"),
    [
        (VariableKind.NUMBER, "many", "“many” is no number, and “Day” asks for one. Write it as 3 or 2.5."),
        (VariableKind.DATE, "9 Nov", "“9 Nov” is no date, and “Day” asks for one. Write it as 2024-03-31."),
    ],
)
def test_that_an_answer_that_is_none_is_refused_with_a_sentence(
    inspector: Inspector, show: Show, qtbot: QtBot, *, kind: VariableKind, typed: str, sentence: str
) -> None:
    _with_variable(inspector, Variable("day", "Day", kind))
    show(a_statement())
    (field,) = inspector.values.findChildren(QLineEdit)

    with qtbot.assertNotEmitted(inspector.value_chosen), qtbot.waitSignal(inspector.value_refused) as told:
        qtbot.keyClicks(field, typed)
        qtbot.keyClick(field, Qt.Key.Key_Return)

    assert told.args == [sentence]


def test_that_an_answer_belongs_to_the_statement_it_was_typed_for(
    inspector: Inspector, show: Show, qtbot: QtBot
) -> None:
    _with_variable(inspector, Variable("place", "Place", VariableKind.TEXT))
    show(a_statement(7))
    (field,) = inspector.values.findChildren(QLineEdit)
    qtbot.keyClicks(field, "Kherson")

    with qtbot.waitSignal(inspector.value_chosen) as told:
        show(a_statement(8))

    assert told.args == [7, "place", "Kherson"]
    assert field.text() == ""


# Memo ------------------------------------------------------------------------------------------------------------


def test_that_a_memo_is_told_after_a_pause(show: Show, qtbot: QtBot) -> None:
    inspector = show(a_statement(7))

    with qtbot.waitSignal(inspector.memo_written, timeout=3000) as told:
        qtbot.keyClicks(inspector.memo, "check")

    assert told.args == [7, "check"]


def test_that_a_memo_is_told_when_the_focus_goes_elsewhere(show: Show, qtbot: QtBot) -> None:
    inspector = show(a_statement(7))
    inspector.focus_memo()
    qtbot.keyClicks(inspector.memo, "check")

    with qtbot.waitSignal(inspector.memo_written, timeout=300) as told:
        inspector.head.remove.setFocus()

    assert told.args == [7, "check"]


def test_that_a_memo_is_told_to_its_own_statement_before_another_is_shown(show: Show, qtbot: QtBot) -> None:
    inspector = show(a_statement(7))
    told: list[tuple[int, str]] = []
    inspector.memo_written.connect(lambda number, memo: told.append((number, memo)))
    qtbot.keyClicks(inspector.memo, "check")

    show(a_statement(8, memo="other"))

    assert told == [(7, "check")]
    assert inspector.memo.toPlainText() == "other"


def test_that_what_is_being_typed_stays_when_the_statement_is_shown_anew(show: Show, qtbot: QtBot) -> None:
    inspector = show(a_statement(7))
    qtbot.keyClicks(inspector.memo, "check")

    show(a_statement(7, code="denial"))

    assert inspector.memo.toPlainText() == "check"


def test_that_a_shown_memo_is_no_typing(show: Show, qtbot: QtBot) -> None:
    inspector = show(a_statement(7, memo="one"))

    with qtbot.assertNotEmitted(inspector.memo_written):
        show(a_statement(7, memo="two"))
        inspector.finish_typing()

    assert inspector.memo.toPlainText() == "two"


# Codebook, links, suggestion, reading only -----------------------------------------------------------------------


def test_that_the_definition_can_be_folded_away_and_stays_so(show: Show, qtbot: QtBot) -> None:
    inspector = show(a_statement())
    definition = shipped_codebook().code("denial").definition

    qtbot.mouseClick(inspector.definition.head, LEFT)
    show(a_statement(2, code="denial"))
    assert not any(definition in words for words in _words(inspector))

    qtbot.mouseClick(inspector.definition.head, LEFT)
    assert any(definition in words for words in _words(inspector))


def test_that_its_key_asks_for_the_codebook(show: Show, qtbot: QtBot) -> None:
    inspector = show(a_statement())

    with qtbot.waitSignal(inspector.command_asked):
        qtbot.mouseClick(inspector.definition.open, LEFT)


def test_that_a_link_leads_to_the_other_statement_and_can_be_taken_away(show: Show, qtbot: QtBot) -> None:
    link = LinkWords(StatementLinkId(5), StatementId(9), "answers", "using <b>drones</b> & more")
    inspector = show(a_statement(), links=[link])
    follow, remove = _seen(inspector.links, QAbstractButton)  # type: ignore[arg-type]

    with qtbot.waitSignal(inspector.link_followed) as followed:
        qtbot.mouseClick(follow, LEFT)
    with qtbot.waitSignal(inspector.link_removed) as removed:
        qtbot.mouseClick(remove, LEFT)

    assert (followed.args, removed.args) == ([9], [5])
    assert follow.text() == "answers: using <b>drones</b> && more"


def test_that_a_suggestion_says_what_it_would_bring_but_not_its_code(inspector: Inspector) -> None:
    inspector.show_suggestion(_suggestion(), TEXT)

    assert "it has “never” sold drones" in " ".join(_words(inspector))
    assert [chip.accessibleName() for chip in _seen(inspector, ActorChip)] == [
        "Iran, suggested",
        "Ali Shamkhani, suggested",
    ]
    assert not any(one.isChecked() for one in inspector.findChildren(CodeButton))


def test_that_a_suggestion_can_be_rejected_by_mouse(inspector: Inspector, qtbot: QtBot) -> None:
    inspector.show_suggestion(_suggestion(), TEXT)
    reject = next(one for one in _seen(inspector, QAbstractButton) if one.accessibleName() == "Reject")

    with qtbot.waitSignal(inspector.rejection_asked):
        qtbot.mouseClick(reject, LEFT)


def test_that_a_statement_that_cannot_be_changed_is_shown_as_words(inspector: Inspector, show: Show) -> None:
    inspector.set_editable(False)

    show(a_statement(links=(linked("speaker", 1),), values=(("wording", "mixed"),), memo="Why"), text=TEXT)

    words = _words(inspector)
    for value in ("Claim", "Iran", "mixed", "not answered", "it has “never” sold drones", "Why"):
        assert value in words
    for kind in (CodeButton, ActorChip, RoleRow):
        assert _seen(inspector, kind) == []
    assert not inspector.memo.isVisible()
    assert not inspector.head.remove.isVisible()


def test_that_no_words_of_an_article_or_a_name_are_taken_for_markup(inspector: Inspector, show: Show) -> None:
    for editable in (True, False):
        inspector.set_editable(editable)
        show(a_statement(memo="<b>"), text="<i>" * 20)
        inspector.show_suggestion(_suggestion(), "<i>" * 20)

    assert {one.textFormat() for one in inspector.findChildren(QLabel)} <= {
        Qt.TextFormat.PlainText,
        Qt.TextFormat.AutoText,
    }
    assert not [
        one for one in inspector.findChildren(QLabel) if one.textFormat() is not Qt.TextFormat.PlainText and one.text()
    ]


def test_that_everything_that_can_be_used_has_a_name_and_room(show: Show) -> None:
    inspector = show(a_statement(links=(linked("speaker", 1),)))

    for one in _seen(inspector, QAbstractButton):
        interface = QAccessible.queryAccessibleInterface(one)
        assert interface.text(QAccessible.Text.Name), one
        assert min(one.width(), one.height()) >= 24, (one, one.size())
