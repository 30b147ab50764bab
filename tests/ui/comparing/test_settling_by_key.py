"""Settling the sample's two codings by keys, read back from the file with sqlite3."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from annotator.domain.records import AssignmentState
from annotator.domain.settling import Difference, Standing
from annotator.domain.text import Span
from annotator.services.project import Project
from annotator.services.settling import SettledItem
from annotator.ui.comparing.records import Line, key_of
from annotator.ui.comparing.window import CompareWindow
from tests.ui.agreement.conftest import wait_for
from tests.ui.comparing.conftest import open_settling
from tests.ui.desk import CONTROL, NONE, SHIFT, Coder, in_file

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise|grabbing the keyboard)")
SETTLED = "SELECT count(*) FROM statements s JOIN coders c ON c.id = s.coder_id WHERE c.kind = 'adjudicated'"
DECIDED = "SELECT difference, how, reason, note, codebook_key FROM settlements ORDER BY id"
OF_CODERS = """
SELECT s.uuid, s.code, p.start, p.stop FROM statements s JOIN parts p ON p.statement_id = s.id
JOIN coders c ON c.id = s.coder_id WHERE c.name IN ('A', 'B') ORDER BY s.uuid, p.start
"""


def press(window: CompareWindow, *keys: str | Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    for key in keys:
        QTest.keyClick(window.focusWidget() or window, key, modifier)


def finish(window: CompareWindow) -> None:
    press(window, Qt.Key.Key_Return, modifier=CONTROL)


def go_to(window: CompareWindow, kind: Difference) -> SettledItem:
    """Step with J to the first open difference of a kind, in the article that has one."""
    for _article in range(5):
        lines = window.details.list.lines
        for _step in lines:
            now = item(window)
            if now.item.difference is kind and now.is_open:
                return now
            press(window, "J")
        press(window, Qt.Key.Key_PageDown, modifier=Qt.KeyboardModifier.AltModifier)
    raise AssertionError(f"no article has a difference of the kind {kind}")


def item(window: CompareWindow) -> SettledItem:
    assert isinstance(window.current, SettledItem)
    return window.current


def again(window: CompareWindow, line: Line) -> SettledItem:
    """The same difference as it stands now."""
    assert window.compared is not None
    found = next(each for each in window.compared.lines if key_of(each) == key_of(line))
    assert isinstance(found, SettledItem)
    return found


# Opening ------------------------------------------------------------------------------------------------------------


def test_that_the_window_opens_by_its_key_at_the_first_difference_and_says_what_to_do(anna: Coder) -> None:
    QTest.keyClick(anna.program.window, Qt.Key.Key_C, CONTROL | SHIFT)

    window = anna.program.window.findChild(CompareWindow)
    assert isinstance(window, CompareWindow)
    assert window.coders.ticked != ()
    assert item(window).item.difference is Difference.MISSING
    assert "1 takes A’s, 2 takes B’s" in window.page.notice.words
    assert "You see here what A and B have coded" in window.page.notice.words
    assert window.focusWidget() is window.details.list.view


def test_that_a_project_with_one_coder_says_why_nothing_is_compared(
    at_window: Callable[..., Coder], sample: Path
) -> None:
    anna = at_window()
    anna.open(sample)

    window = open_settling(anna)

    assert window.compared is None
    press(window, "1", "A", "J")
    assert in_file(sample, "SELECT count(*) FROM settlements") == [(0,)]


# Deciding -----------------------------------------------------------------------------------------------------------


def test_that_a_digit_takes_a_coders_part_and_goes_on_to_the_next_open_difference(
    window: CompareWindow, coded: Path
) -> None:
    before = in_file(coded, OF_CODERS)
    first = item(window)

    press(window, "1")

    assert again(window, first).standing is Standing.SETTLED
    assert key_of(item(window)) != key_of(first)
    assert item(window).is_open
    assert window.said == "A’s statement kept · Ctrl+Z undoes"
    assert in_file(coded, SETTLED) == [(1,)]
    assert in_file(coded, OF_CODERS) == before


def test_that_what_a_coder_has_not_marked_is_rejected_by_taking_that_coder(window: CompareWindow, coded: Path) -> None:
    press(window, "2")

    assert in_file(coded, SETTLED) == [(0,)]
    assert in_file(coded, DECIDED) == [("missing", "rejected", "", "", "")]


def test_that_it_is_said_in_whose_way_something_was_settled(window: CompareWindow) -> None:
    press(window, "2")
    left_out = window.said
    go_to(window, Difference.ACTOR)
    role = item(window).item.about
    press(window, "2")

    assert left_out == "Left out, as B has it · Ctrl+Z undoes"
    assert window.said == f"Taken from B: {role.capitalize()} · Ctrl+Z undoes"


def test_that_what_is_still_open_in_all_articles_is_counted_with_each_decision(
    window: CompareWindow, anna: Coder
) -> None:
    def overall() -> str:
        return next(words for one in window.findChildren(QLabel) if "differences open" in (words := one.text()))

    wait_for(anna, lambda: any("differences open" in one.text() for one in window.findChildren(QLabel)))
    before, agreed = overall(), window.articles.take_all.text()
    press(window, "1", "A")

    assert before == "0 of 5 articles done · 51 differences open"
    assert overall() == "0 of 5 articles done · 50 differences open"
    assert (agreed, window.articles.take_all.text()) == ("Take all 39 agreed", "Take all 30 agreed")


def test_that_all_that_is_agreed_is_taken_by_a_button_and_can_be_stopped(
    window: CompareWindow, anna: Coder, coded: Path
) -> None:
    wait_for(anna, lambda: not window.articles.take_all.isHidden())
    # “Stop” is there only once it has begun.
    QTimer.singleShot(0, lambda: window.banner.offers[-1].click())  # noqa: PLW0108 - as said above

    window.articles.take_all.click()
    stopped = (in_file(coded, "SELECT count(*) FROM settlements"), window.said)
    window.articles.take_all.click()

    assert stopped == ([(0,)], "Stopped: nothing was taken")
    assert in_file(coded, "SELECT count(*) FROM settlements") == [(39,)]
    assert window.said == "39 agreed places were taken · Ctrl+Z undoes"
    assert anna.program.window.isEnabled()


def test_that_the_words_of_both_or_those_they_share_are_one_key(window: CompareWindow, coded: Path) -> None:
    found = go_to(window, Difference.BOUNDARY)
    first, second = found.item.passage.marked

    press(window, "U")
    union = in_file(coded, "SELECT min(p.start), max(p.stop) FROM parts p JOIN settlements s USING (statement_id)")
    press(window, "Z", modifier=CONTROL)
    press(window, "I")
    shared = in_file(coded, "SELECT min(p.start), max(p.stop) FROM parts p JOIN settlements s USING (statement_id)")

    assert union == [(min(first.start, second.start), max(first.end, second.end))]
    assert shared == [(max(first.start, second.start), min(first.end, second.end))]


def test_that_words_are_redrawn_with_the_keys_of_the_text_and_enter(window: CompareWindow, coded: Path) -> None:
    found = go_to(window, Difference.BOUNDARY)
    span = found.item.passage.span

    press(window, "E")
    assert window.page.view.selection() == span
    press(window, Qt.Key.Key_Left, modifier=SHIFT)
    redrawn = window.page.view.selection()
    press(window, Qt.Key.Key_Return)

    assert redrawn is not None
    assert redrawn.end < span.end
    assert in_file(coded, "SELECT p.start, p.stop FROM parts p JOIN settlements s USING (statement_id)") == [
        (redrawn.start, redrawn.end)
    ]
    assert ("boundary", "redrawn", "", "", "") in in_file(coded, DECIDED)


def test_that_another_code_is_its_number_after_c(window: CompareWindow, coded: Path) -> None:
    go_to(window, Difference.CODE)

    press(window, "C")
    assert "2 Denial" in window.details.prompt.text()
    press(window, "2")

    assert in_file(coded, "SELECT s.code FROM statements s JOIN settlements t ON t.statement_id = s.id") == [
        ("denial",)
    ]


def test_that_a_coder_is_taken_wholly_by_w_and_a_number(window: CompareWindow) -> None:
    found = go_to(window, Difference.BOUNDARY)

    press(window, "W", "2")

    place = window.compared and window.compared.settling.with_key(found.item.passage.key)
    assert place is not None
    assert not place.is_open
    second = found.item.passage.statements[1]
    assert second is not None
    assert place.statement is not None
    assert (place.statement.parts, place.statement.code) == (second.parts, second.code)


def test_that_nobody_in_a_role_leaves_the_statement_itself(window: CompareWindow, coded: Path) -> None:
    found = go_to(window, Difference.ACTOR)

    press(window, "R")

    assert in_file(coded, SETTLED) == [(1,)]
    role = found.item.about
    query = "SELECT count(*) FROM actor_links l JOIN settlements t ON t.statement_id = l.statement_id WHERE l.role = ?"
    with closing(sqlite3.connect(coded)) as file:
        assert file.execute(query, (role,)).fetchall() == [(0,)]
    assert again(window, found).standing is Standing.SETTLED


def test_that_nothing_stays_where_a_place_is_rejected(window: CompareWindow, coded: Path) -> None:
    found = go_to(window, Difference.ACTOR)

    press(window, "R", modifier=SHIFT)

    assert in_file(coded, SETTLED) == [(0,)]
    assert again(window, found).standing is Standing.SETTLED


def test_that_all_agreed_places_of_the_article_are_one_key_and_one_undo(window: CompareWindow, coded: Path) -> None:
    assert window.compared is not None
    count = window.compared.settling.progress.untaken

    press(window, "A")
    assert in_file(coded, SETTLED) == [(count,)]
    assert not window.page.take_agreed.isEnabled()
    press(window, "Z", modifier=CONTROL)

    assert in_file(coded, SETTLED) == [(0,)]


def test_that_what_all_missed_is_added_by_selecting_it_and_a_codes_number(window: CompareWindow, coded: Path) -> None:
    window.page.view.setFocus()
    window.page.view.set_selection(Span(0, 6))

    press(window, "3")

    assert in_file(
        coded,
        "SELECT code, p.start, p.stop FROM statements s JOIN parts p ON p.statement_id = s.id "
        "JOIN settlements t ON t.statement_id = s.id WHERE t.how = 'added'",
    ) == [("admission", 0, 6)]
    assert any(not isinstance(line, SettledItem) for line in window.details.list.lines)


def test_that_what_was_added_can_be_named_recoded_and_removed(window: CompareWindow, coded: Path) -> None:
    window.page.view.setFocus()
    window.page.view.set_selection(Span(0, 6))
    press(window, "3")
    assert not isinstance(window.current, SettledItem)

    press(window, "C", "2")
    press(window, "O")
    window.details.naming.words.setFocus()
    QTest.keyClicks(window.details.naming.words, "Ada Ito; Zed")
    press(window, Qt.Key.Key_Return)

    assert in_file(
        coded,
        "SELECT s.code, a.name FROM settlements t JOIN statements s ON s.id = t.statement_id "
        "JOIN actor_links l ON l.statement_id = s.id JOIN actors a ON a.id = l.actor_id WHERE t.how = 'added'",
    ) == [("denial", "Ada Ito"), ("denial", "Zed")]
    press(window, "R")
    assert in_file(coded, SETTLED) == [(0,)]


def test_that_another_actor_than_any_coder_gave_is_written_down(window: CompareWindow, coded: Path) -> None:
    found = go_to(window, Difference.ACTOR)

    press(window, "O")
    QTest.keyClicks(window.details.naming.words, "Ada Ito")
    press(window, Qt.Key.Key_Return)

    role = found.item.about
    assert in_file(
        coded,
        "SELECT l.role, a.name FROM settlements t JOIN actor_links l ON l.statement_id = t.statement_id "
        "JOIN actors a ON a.id = l.actor_id WHERE t.how = 'chosen' AND l.role = t.about",
    ) == [(role, "Ada Ito")]


# Reasons ------------------------------------------------------------------------------------------------------------


def test_that_a_reason_goes_with_the_next_decision(window: CompareWindow, coded: Path) -> None:
    press(window, "N")
    reasons = window.details.reasons
    reasons.reason.setCurrentIndex(reasons.reason.findData("guideline_unclear"))
    reasons.entry.setCurrentIndex(reasons.entry.findData("accusation"))
    reasons.note.setFocus()
    QTest.keyClicks(reasons.note, "1 see the rule")
    press(window, Qt.Key.Key_Return)
    assert in_file(coded, DECIDED) == []
    press(window, "1")

    assert in_file(coded, DECIDED) == [("missing", "coder", "guideline_unclear", "1 see the rule", "accusation")]


def test_that_a_reason_can_be_given_for_what_was_decided_before(window: CompareWindow, coded: Path) -> None:
    press(window, "1", "K", "N")
    reasons = window.details.reasons
    reasons.reason.setCurrentIndex(reasons.reason.findData("overlooked"))
    press(window, Qt.Key.Key_Return)

    assert in_file(coded, DECIDED) == [("missing", "coder", "overlooked", "", "")]


# Done ---------------------------------------------------------------------------------------------------------------


def test_that_an_article_with_open_differences_is_not_done_and_says_what_is_left(
    window: CompareWindow, coded: Path
) -> None:
    finish(window)

    assert "Still to be settled in this article" in window.said
    assert in_file(coded, SETTLED) == [(0,)]


def test_that_an_article_is_settled_by_keyboard_alone_and_the_next_opens(window: CompareWindow, coded: Path) -> None:
    assert window.compared is not None
    first = window.compared.article.id
    for _ in range(40):
        if not any(line.is_open for line in window.compared.lines):
            break
        press(window, "1")
    assert "All differences of this article are settled" in window.said

    finish(window)

    assert window.compared.article.id != first
    assert in_file(
        coded,
        "SELECT a.article_id FROM assignments a JOIN coders c ON c.id = a.coder_id "
        "WHERE c.kind = 'adjudicated' AND a.state = 'finished'",
    ) == [(first,)]
    counts = window.articles.model.counts(first)
    assert counts is None or counts.progress.is_done


def test_that_undo_goes_back_to_the_article_and_the_difference(window: CompareWindow) -> None:
    first = item(window)
    press(window, "1")
    press(window, Qt.Key.Key_PageDown, modifier=Qt.KeyboardModifier.AltModifier)
    assert item(window).item.passage.article_id != first.item.passage.article_id

    press(window, "Z", modifier=CONTROL)

    assert item(window).item.passage.article_id == first.item.passage.article_id
    assert again(window, first).is_open


# What cannot be settled ---------------------------------------------------------------------------------------------


def test_that_what_coders_change_after_it_was_settled_is_shown_again(
    at_window: Callable[..., Coder], coded: Path
) -> None:
    with Project.open(coded, coder="Anna") as project:
        coders = list(project.settling.comparable())
        settled = project.settling.article(project.library.ids()[0], coders).items[0]
        project.settling.take(settled.item, settled.item.passage.marked[0].coder)
    with Project.open(coded, coder="A") as project:
        project.coding.recode(settled.item.passage.marked[0].id, "denial")
    anna = at_window()
    anna.open(coded)

    window = open_settling(anna)

    found = again(window, settled)
    assert found.standing is Standing.STALE
    assert key_of(item(window)) == key_of(found)
    press(window, "H")
    assert again(window, settled).standing is Standing.SETTLED


def test_that_an_article_that_a_coder_has_not_finished_is_said_and_not_settled(
    at_window: Callable[..., Coder], coded: Path
) -> None:
    with Project.open(coded, coder="B") as project:
        project.library.set_state(project.library.ids()[0], AssignmentState.IN_PROGRESS)
    anna = at_window()
    anna.open(coded)
    window = open_settling(anna)
    press(window, Qt.Key.Key_PageUp, modifier=Qt.KeyboardModifier.AltModifier)

    assert "B has not finished this article" in window.page.notice.words
    press(window, "1", "A")
    finish(window)
    assert in_file(coded, "SELECT count(*) FROM settlements") == [(0,)]


def test_that_a_project_that_is_read_only_is_compared_and_not_changed(window: CompareWindow, coded: Path) -> None:
    window.set_editable(editable=False)
    assert window.compared is not None
    window.show_compared(window.compared)

    press(window, "1", "A", "R", "E", "W")
    finish(window)
    press(window, "J")

    assert window.current is not None
    assert not any(made.isEnabled() for made in window.details.deciding.acts.values())
    assert in_file(coded, "SELECT count(*) FROM settlements") == [(0,)]
