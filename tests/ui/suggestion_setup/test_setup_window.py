"""What the window about suggestions shows and what it reports, with plain records."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.records import SuggestionMode
from annotator.ui.suggestion_setup import SuggestionSetupWindow
from annotator.ui.suggestion_setup.records import ACTS, MOST_COUNTED, Control, Waiting
from annotator.ui.suggestion_setup.words_list import LINE
from tests.ui.suggestion_setup.conftest import RULES, WORDS, a_setup


def _turn_to(window: SuggestionSetupWindow, number: int) -> None:
    window.entries.setCurrentRow(number)
    QTest.qWait(0)


def _click(widget: QWidget, at: QPoint | None = None) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at or widget.rect().center())


def _words(window: SuggestionSetupWindow) -> list[str]:
    model = window.words.model
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def _at(window: SuggestionSetupWindow, word: str) -> QRect:
    model = window.words.model
    row = _words(window).index(word)
    return window.words.list.visualRect(model.index(row))


def test_that_a_click_on_a_modes_sentence_chooses_it(window: SuggestionSetupWindow, qtbot: QtBot) -> None:
    choice = window.shown.choices[SuggestionMode.WHERE_AND_WHAT]

    with qtbot.waitSignal(window.mode_chosen) as told:
        _click(choice, choice.rect().center())

    assert told.args == [SuggestionMode.WHERE_AND_WHAT]


def test_that_a_model_that_is_not_installed_is_named_and_none_is_ticked(window: SuggestionSetupWindow) -> None:
    window.show_setup(a_setup(model="fr_core_news_sm"))
    _turn_to(window, 1)

    assert window.model.banner.isVisible()
    assert not any(choice.button.isChecked() for choice in window.model.choices.values())


def test_that_a_model_without_a_parser_cannot_be_chosen(window: SuggestionSetupWindow) -> None:
    _turn_to(window, 1)

    assert window.model.choices["en_core_web_sm"].button.isEnabled()
    assert not window.model.choices["xx_sent"].button.isEnabled()


def test_that_a_chosen_model_is_reported_by_its_package(window: SuggestionSetupWindow, qtbot: QtBot) -> None:
    _turn_to(window, 1)

    with qtbot.waitSignal(window.model_chosen) as told:
        window.model.choices["en_core_web_sm"].button.click()

    assert told.args == ["en_core_web_sm"]


def test_that_rules_that_are_off_are_named_above_the_list(window: SuggestionSetupWindow) -> None:
    _turn_to(window, 2)

    assert window.rules.summary.text() == "1 of 3 rules are off: Whom an attack in words is on."


def test_that_switching_a_rule_by_key_reports_it(window: SuggestionSetupWindow, qtbot: QtBot) -> None:
    _turn_to(window, 2)
    window.rules.rows["object"].check.setFocus()

    with qtbot.waitSignal(window.rule_switched) as told:
        QTest.keyClick(window.rules.rows["object"].check, Qt.Key.Key_Space)

    assert told.args == ["object", False]


def test_that_a_rule_shows_its_level_in_words_to_a_screen_reader(window: SuggestionSetupWindow) -> None:
    row = window.rules.rows["direct-quote"]

    assert row.check.accessibleDescription() == "“Nobody was warned,” the nurse said. Likely, 333 of 345 right"


def test_that_added_words_come_first_and_the_others_by_the_alphabet(window: SuggestionSetupWindow) -> None:
    assert _words(window) == ["lash out", "admit", "deny", "say"]


def test_that_words_are_found_by_their_letters_and_by_their_act(window: SuggestionSetupWindow) -> None:
    _turn_to(window, 3)

    window.words.search.setText("d")
    QTest.keyClick(window.words.search, Qt.Key.Key_Return)
    by_letter = _words(window)
    _click(window.words.acts.findChildren(QWidget)[0])
    window.words.acts.chosen.emit(window.words.acts.current)
    window.words.search.setText("zzz")
    QTest.keyClick(window.words.search, Qt.Key.Key_Return)

    assert by_letter == ["admit", "deny"]
    assert window.words.count.text() == "No reporting word contains “zzz”."


def test_that_a_click_on_a_word_wishes_it_off_and_the_tick_waits_for_the_file(
    window: SuggestionSetupWindow, qtbot: QtBot
) -> None:
    _turn_to(window, 3)

    with qtbot.waitSignal(window.word_switched) as told:
        _click(window.words.list.viewport(), _at(window, "deny").topLeft() + QPoint(40, 16))

    assert told.args == ["deny", False]
    line = window.words.model.index(_words(window).index("deny")).data(LINE)
    assert line.is_on


def test_that_the_cross_of_an_added_word_takes_it_away_and_so_does_delete(
    window: SuggestionSetupWindow, qtbot: QtBot
) -> None:
    _turn_to(window, 3)
    place = _at(window, "lash out")

    with qtbot.waitSignal(window.word_removed) as by_mouse:
        _click(window.words.list.viewport(), QPoint(place.right() - 12, place.center().y()))
    window.words.list.setCurrentIndex(window.words.model.index(0))
    window.words.list.setFocus()
    with qtbot.waitSignal(window.word_removed) as by_key:
        QTest.keyClick(window.words.list, Qt.Key.Key_Delete)

    assert by_mouse.args == by_key.args == ["lash out", "accusation"]


def test_that_a_word_is_added_with_its_act_by_enter(window: SuggestionSetupWindow, qtbot: QtBot) -> None:
    _turn_to(window, 3)
    window.words.act.setCurrentIndex(ACTS.index("denial"))
    window.words.field.setText("  pooh-pooh ")

    with qtbot.waitSignal(window.word_added) as told:
        QTest.keyClick(window.words.field, Qt.Key.Key_Return)

    assert told.args == ["pooh-pooh", "denial"]


def test_that_the_lot_says_among_how_many_articles_it_falls(window: SuggestionSetupWindow, qtbot: QtBot) -> None:
    _turn_to(window, 4)
    window.control.seed.setText("7")
    window.control.share.setText("25")

    with qtbot.waitSignal(window.draw_asked) as told:
        _click(window.control.draw)

    assert told.args == [0.25, 7]
    assert window.control.state.text() == "Anna codes 4 of 20 articles without suggestions."


def test_that_the_lot_is_refused_gently_where_there_is_nothing_to_draw_from(window: SuggestionSetupWindow) -> None:
    window.show_setup(a_setup(control=Control("Anna", 20, 4, drawable=1)))

    assert not window.control.draw.isEnabled()
    assert "at least two articles" in window.control.draw.toolTip()


def test_that_a_read_only_project_is_shown_and_not_changed(window: SuggestionSetupWindow, qtbot: QtBot) -> None:
    window.show_setup(a_setup(is_editable=False))
    _turn_to(window, 3)

    with qtbot.assertNotEmitted(window.word_switched):
        _click(window.words.list.viewport(), _at(window, "deny").topLeft() + QPoint(40, 16))
    assert not window.words.field.isEnabled()
    assert not any(row.check.isEnabled() for row in window.rules.rows.values())
    assert not any(choice.button.isEnabled() for choice in window.shown.choices.values())
    assert not window.control.draw.isEnabled()


def test_that_escape_closes_the_window(window: SuggestionSetupWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_Escape)

    assert not window.isVisible()


def test_that_every_word_and_rule_of_the_records_is_shown(window: SuggestionSetupWindow) -> None:
    assert set(window.rules.rows) == {each.rule for each in RULES}
    assert len(_words(window)) == len(WORDS)


def test_that_it_says_how_many_articles_are_read_again_by_a_change(window: SuggestionSetupWindow) -> None:
    before = window.state_words

    window.show_waiting(Waiting(3, 20))
    during = window.state_words
    window.show_waiting(Waiting(MOST_COUNTED + 1, 50_000))

    assert before.startswith("All 20 articles are read. A change of model, rules or words has them read again")
    assert during == "Reading: 3 of 20 articles are still to be read."
    assert window.state_words == "Reading: more than 1,000 of 50,000 articles are still to be read."
