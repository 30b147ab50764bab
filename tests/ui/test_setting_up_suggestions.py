"""A coder says how the project gets suggestions: in the window beside the coding, and from the article."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from annotator.domain.findings import Analysis
from annotator.domain.records import ArticleId, SuggestionMode
from annotator.services.project import Project
from annotator.ui.inspector.why import Why
from annotator.ui.suggestion_setup import SuggestionSetupWindow
from annotator.ui.suggestion_setup.cue_popup import CuePopup
from tests.ui.desk import CONTROL, NONE, Coder, in_file, suggest

# What the platform without a screen cannot do with a second window or an open menu.
pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise|grabbing)")


def setup_window(coder: Coder) -> SuggestionSetupWindow:
    coder.program.window.commands["suggestion_setup"].trigger()
    coder.settle()
    found = [one for one in coder.program.window.findChildren(SuggestionSetupWindow) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def popup(coder: Coder) -> CuePopup | None:
    found = [one for one in coder.opened.screen.findChildren(CuePopup) if one.isVisible()]
    return found[0] if found else None


def saved(path: Path, column: str) -> object:
    """One of the lists of the project's set-up, as it stands in the file."""
    value = in_file(path, f"SELECT {column} FROM project")[0][0]  # noqa: S608 - a column named in this test
    return json.loads(value) if isinstance(value, str) and value.startswith("[") else value


def a_suggestion(coder: Coder, *, cue: str = "said") -> None:
    """One suggestion in the open article, made current."""
    words = coder.text[coder.text.index(cue) + len(cue) + 1 :][:40]
    suggest(coder.opened, coder.text, words=words, speaker=coder.text.split()[0], cue=cue)
    coder.press("Tab")
    assert coder.board.suggestion is not None


def test_that_switching_a_rule_off_is_saved_and_undone_from_the_window(coder: Coder, sample: Path) -> None:
    window = setup_window(coder)
    window.entries.setCurrentRow(2)
    check = window.rules.rows["infinitive"].check

    QTest.mouseClick(check, Qt.MouseButton.LeftButton, NONE, check.rect().center())
    coder.settle()
    off = saved(sample, "rules_off")
    said = window.said
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    coder.settle()

    assert off == ["infinitive"]
    assert said == "Switched off: “to” form after a reporting verb. Undo takes that back."
    assert saved(sample, "rules_off") == []
    assert check.isChecked()


def test_that_a_reporting_word_is_added_by_its_plain_form_and_taken_away(coder: Coder, sample: Path) -> None:
    window = setup_window(coder)
    window.entries.setCurrentRow(3)
    window.words.act.setCurrentIndex(3)
    window.words.field.setText("mocked")

    QTest.keyClick(window.words.field, Qt.Key.Key_Return)
    coder.settle()
    added = saved(sample, "cues_added")
    first = str(window.words.model.index(0).data())
    window.words.list.setCurrentIndex(window.words.model.index(0))
    window.words.list.setFocus()
    QTest.keyClick(window.words.list, Qt.Key.Key_Delete)
    coder.settle()

    assert added == [["mock", "accusation"]]
    assert first == "mock"
    assert window.words.field.text() == ""
    assert saved(sample, "cues_added") == []


def test_that_what_is_no_reporting_word_is_refused_where_it_was_typed(coder: Coder, sample: Path) -> None:
    window = setup_window(coder)
    window.entries.setCurrentRow(3)
    window.words.field.setText("on the one hand and the other")

    QTest.keyClick(window.words.field, Qt.Key.Key_Return)
    coder.settle()

    assert "more than one reporting word" in window.said
    assert window.words.field.text() == "on the one hand and the other"
    assert saved(sample, "cues_added") == []


def test_that_the_mode_of_the_window_and_of_the_menu_are_one(coder: Coder, sample: Path) -> None:
    window = setup_window(coder)

    window.shown.choices[SuggestionMode.OFF].button.click()
    coder.settle()
    in_menu = coder.program.window.commands["mode_off"].isChecked()
    coder.program.window.commands["mode_where_and_what"].trigger()
    coder.settle()

    assert in_menu
    assert window.shown.choices[SuggestionMode.WHERE_AND_WHAT].button.isChecked()
    assert in_file(sample, "SELECT suggestions FROM project") == [("where_and_what",)]


def test_that_lots_are_drawn_with_their_seed_and_taken_back(coder: Coder, sample: Path) -> None:
    window = setup_window(coder)
    window.entries.setCurrentRow(4)
    window.control.share.setText("40")
    window.control.seed.setText("7")

    window.control.draw.click()
    coder.settle()
    drawn = in_file(sample, "SELECT share, seed FROM draws")
    state = window.control.state.text()
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    coder.settle()

    assert drawn == [(0.4, 7)]
    assert state == "Anna codes 2 of 5 articles without suggestions."
    assert in_file(sample, "SELECT share, seed FROM draws") == []


def test_that_a_share_that_leaves_one_kind_empty_is_refused_with_a_sentence(coder: Coder, sample: Path) -> None:
    window = setup_window(coder)
    window.entries.setCurrentRow(4)
    window.control.share.setText("1")

    window.control.draw.click()
    coder.settle()

    assert "too few for that share" in window.said
    assert in_file(sample, "SELECT count(*) FROM draws") == [(0,)]


def test_that_selected_words_count_as_a_reporting_word_by_a_key_and_a_digit(coder: Coder, sample: Path) -> None:
    before = in_file(sample, "SELECT count(*) FROM statements WHERE article_id = 2")
    coder.select_by_mouse("offered")

    coder.press("w")
    shown = popup(coder)
    assert shown is not None
    title = shown.accessibleName()
    coder.press("3")

    assert title == "“offered” introduces"
    assert saved(sample, "cues_added") == [["offer", "admission"]]
    assert "“offer” counts as a reporting word now: admission. 5 articles are read again" in coder.said
    assert popup(coder) is None
    assert in_file(sample, "SELECT count(*) FROM statements WHERE article_id = 2") == before
    coder.view.setFocus()
    coder.press("z", modifier=CONTROL)
    assert saved(sample, "cues_added") == []


def test_that_enter_takes_the_first_answer_and_escape_none(coder: Coder, sample: Path) -> None:
    coder.select_by_mouse("offered")
    coder.press("w", "Esc")
    after_escape = saved(sample, "cues_added")

    coder.press("w", "↓", "Enter")

    assert after_escape == []
    assert saved(sample, "cues_added") == [["offer", "denial"]]


def test_that_the_popup_goes_when_the_coder_goes_on_elsewhere(coder: Coder) -> None:
    coder.select_by_mouse("offered")
    coder.press("w")
    assert popup(coder) is not None

    coder.view.setFocus()
    coder.settle()

    assert popup(coder) is None


def test_that_nothing_is_asked_while_no_words_are_selected(coder: Coder) -> None:
    coder.press("Esc")
    coder.press("w")

    assert popup(coder) is None
    assert coder.said.startswith("Select the words that introduce what is said")


def test_that_the_word_of_the_current_suggestion_is_switched_off(coder: Coder, sample: Path) -> None:
    a_suggestion(coder)

    coder.program.window.commands["cue_off"].trigger()
    coder.settle()

    assert saved(sample, "cues_off") == ["say"]
    assert coder.said == "Nothing is suggested after “say” any more. Undo takes that back."


def test_that_the_rule_of_the_current_suggestion_is_switched_off_without_telling_its_act(
    coder: Coder, sample: Path
) -> None:
    a_suggestion(coder)

    coder.program.window.commands["rule_off"].trigger()
    coder.settle()

    assert saved(sample, "rules_off") == ["clausal-complement"]
    assert coder.said.startswith("Switched off: Clause that belongs to a reporting verb.")


def test_that_the_menu_on_a_suggestion_offers_both(coder: Coder) -> None:
    a_suggestion(coder)
    suggestion = coder.board.suggestion
    assert suggestion is not None

    coder.view.menu_requested.emit(QPoint(400, 300), None, [], [suggestion.id])
    coder.settle()
    (menu,) = (one for one in coder.opened.screen.findChildren(QMenu) if one.isVisible())
    offered = [action.text() for action in menu.actions()]
    menu.close()

    assert "Don’t suggest after this word" in offered
    assert "Don’t suggest by this rule" in offered


def test_that_the_inspector_says_why_without_the_code_while_only_places_are_shown(coder: Coder) -> None:
    a_suggestion(coder)
    (before,) = (one for one in coder.inspector.findChildren(Why) if one.isVisible())
    neutral = before.accessibleName()

    coder.program.window.commands["mode_where_and_what"].trigger()
    coder.settle()
    (after,) = (one for one in coder.inspector.findChildren(Why) if one.isVisible())

    assert neutral.startswith("Clause that belongs to a reporting verb. possible: ")
    assert after.accessibleName().startswith(
        "Clause of a reporting verb. possible: 8 of 10 such suggestions were right"
    )


def test_that_more_can_be_asked_about_the_rule(coder: Coder) -> None:
    coder.program.window.commands["mode_where_and_what"].trigger()
    a_suggestion(coder)
    (why,) = (one for one in coder.inspector.findChildren(Why) if one.isVisible())

    QTest.mouseClick(why.more, Qt.MouseButton.LeftButton)

    assert why.detail.isVisible()
    assert why.detail.text().startswith("Rule “clausal-complement”:")


def test_that_an_article_that_no_model_has_read_says_so(coder: Coder) -> None:
    suggestions = coder.opened.project.suggestions
    rules = suggestions.versions.rules

    suggestions.store(ArticleId(2), Analysis("blank:de", rules, (), ()))
    coder.settle()
    german = coder.opened.screen.header.reading
    suggestions.store(ArticleId(2), Analysis("blank:tr", rules, (), ()))
    coder.settle()
    turkish = coder.opened.screen.header.reading
    suggestions.store(ArticleId(2), Analysis("en_core_web_sm 3.8.0", rules, (), ()))
    coder.settle()

    assert german == ("German: no model is installed. Suggestions come from quotation marks and reporting words only.")
    assert turkish == "Turkish: no model is installed. Suggestions come from quotation marks only."
    assert coder.opened.screen.header.reading == ""


def test_that_a_read_only_project_shows_its_set_up_and_takes_no_change(
    at_window: Callable[..., Coder], sample: Path
) -> None:
    with Project.open(sample, coder="Bela"):
        anna = at_window()
        anna.feedback.will_answer(True)
        anna.open(sample)
        window = setup_window(anna)
        window.entries.setCurrentRow(2)
        anna.select_by_mouse("Iran")
        anna.press("w")

        assert anna.opened.project.read_only
        assert window.state_words == "Read only: nothing here can be changed."
        assert not any(row.check.isEnabled() for row in window.rules.rows.values())
        assert popup(anna) is None
