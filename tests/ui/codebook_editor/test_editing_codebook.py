"""Changing the codebook in its window: typed with the keyboard, saved as one version, kept until then."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from annotator.domain.codebook import EntryKind
from annotator.domain.codebook_draft import new_code
from annotator.domain.codebook_keys import to_be_named
from annotator.domain.settling import Reason
from annotator.exchange.codebook_pages import write_codebook_as
from annotator.exchange.codebooks import read_codebook
from annotator.exchange.templates import read_template
from annotator.services.project import Project
from annotator.ui.codebook_editor import CodebookEditor
from annotator.ui.codebook_editor.window import CHANGES, LOG
from annotator.ui.codebook_window import CodebookWindow
from annotator.ui.inspector.codes import CodeButton
from annotator.ui.widgets.badges import KeyCap
from tests.services.coded import coded_project
from tests.ui.desk import CONTROL, Coder, in_file, suggest

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")


def press_in(editor: CodebookEditor, key: Qt.Key) -> None:
    QTest.keyClick(editor.entries, key, CONTROL)


def undo(editor: CodebookEditor) -> None:
    """By the key, where no words are being typed."""
    editor.entries.setFocus()
    press_in(editor, Qt.Key.Key_Z)


def editor_of(coder: Coder, key: str = "") -> CodebookEditor:
    coder.opened.windows.show_codebook_editor(key)
    coder.settle()
    made = coder.opened.windows.editor.window
    assert isinstance(made, CodebookEditor)
    made.activateWindow()
    coder.settle()
    return made


def code_first_word(coder: Coder, key: str) -> str:
    """Give the article's first word a code, in the main window."""
    coder.program.window.activateWindow()
    coder.view.setFocus()
    coder.settle()
    word = coder.text.split()[0]
    coder.select_by_mouse(word)
    coder.press(key)
    return word


def retype(field: QWidget, words: str) -> None:
    QTest.keyClick(field, Qt.Key.Key_A, CONTROL)
    QTest.keyClicks(field, words)


@pytest.fixture
def editor(coder: Coder) -> Iterator[CodebookEditor]:
    yield editor_of(coder, "denial")
    coder.opened.windows.editing.drop()


def versions(coder: Coder) -> list[tuple[object, ...]]:
    return in_file(coder.opened.path, "SELECT version, note FROM codebook_versions ORDER BY version")


def test_that_what_is_typed_is_a_draft_until_it_is_saved_as_a_version(coder: Coder, editor: CodebookEditor) -> None:
    retype(editor.code.name, "Rejection")
    coder.settle()
    assert editor.foot.state.text() == "1 change"
    assert editor.changes.lines == ["“Denial” is now called “Rejection”."]
    assert versions(coder) == [(1, "")]

    QTest.keyClicks(editor.foot.note, "Clearer")
    QTest.keyClick(editor.foot.note, Qt.Key.Key_Return)
    coder.settle()

    assert versions(coder) == [(1, ""), (2, "Clearer")]
    assert editor.foot.said == "Saved as version 2. Undo takes it back."
    assert editor.foot.state.text() == "No changes"
    assert "Rejection" in {each.code.name for each in coder.inspector.codes.findChildren(CodeButton)}


def test_that_a_draft_outlives_the_window_and_the_program(at_window: Callable[..., Coder], sample: Path) -> None:
    first = at_window("Anna")
    first.open(sample)
    editor = editor_of(first, "claim")
    retype(editor.code.name, "Assertion")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    first.settle()
    assert not editor.isVisible()
    first.program.close()
    first.settle()

    second = at_window("Anna again")
    second.open(sample)
    again = editor_of(second, "claim")

    assert again.code.name.text() == "Assertion"
    assert again.foot.state.text() == "1 change"
    second.opened.windows.editing.drop()


def test_that_a_conflict_of_letters_is_said_at_once_beside_the_field(coder: Coder, editor: CodebookEditor) -> None:
    retype(editor.code.letter, "c")
    coder.settle()

    assert editor.code.fields["letter"].said == "“C” is the letter of “Claim” too."
    assert not editor.foot.save.isEnabled()
    retype(editor.code.letter, "n")
    coder.settle()
    assert editor.code.fields["letter"].said == ""
    assert editor.foot.save.isEnabled()


def test_that_a_new_code_gets_what_no_other_has_and_can_be_given_at_once(coder: Coder, editor: CodebookEditor) -> None:
    editor.add_code()
    retype(editor.code.name, "Promise")
    coder.settle()
    assert (editor.code.letter.text(), editor.code.digit.currentText()) == ("P", "5")

    QTest.keyClick(editor, Qt.Key.Key_S, CONTROL)
    coder.settle()
    code_first_word(coder, "5")

    assert in_file(coder.opened.path, "SELECT code FROM statements") == [("promise",)]
    assert editor.entries.place == (EntryKind.CODE, "promise")


def test_that_a_new_entry_shows_the_key_of_its_name_and_takes_another(coder: Coder, editor: CodebookEditor) -> None:
    editor.add_code()
    retype(editor.code.name, "Open threat")
    coder.settle()
    assert editor.code.key.isVisible()
    assert editor.code.key.text() == "open_threat"

    retype(editor.code.key, "claim")
    coder.settle()
    assert editor.code.fields["key"].said == "The key “claim” is that of “Claim” too."
    assert not editor.foot.save.isEnabled()
    retype(editor.code.key, "threat")
    retype(editor.code.name, "Threat, open")
    coder.settle()
    QTest.keyClick(editor, Qt.Key.Key_S, CONTROL)
    coder.settle()

    assert editor.entries.place == (EntryKind.CODE, "threat")
    assert not editor.code.key.isVisible()
    assert coder.opened.desk.project.codebook.code("threat").name == "Threat, open"


def test_that_an_emptied_key_is_made_of_the_name_again_and_typing_one_is_one_undo(
    coder: Coder, editor: CodebookEditor
) -> None:
    editor.add_variable()
    retype(editor.variable.name, "Tone")
    retype(editor.variable.key, "mood")
    coder.settle()

    undo(editor)
    coder.settle()
    assert editor.variable.key.text() == "tone"
    retype(editor.variable.key, "m")
    QTest.keyClick(editor.variable.key, Qt.Key.Key_Backspace)
    coder.settle()

    assert (editor.variable.key.text(), editor.variable.key.placeholderText()) == ("", "tone")
    QTest.keyClick(editor, Qt.Key.Key_S, CONTROL)
    coder.settle()
    assert editor.entries.place == (EntryKind.VARIABLE, "tone")


def test_that_a_retired_code_loses_its_key_and_its_statements_say_so(coder: Coder, editor: CodebookEditor) -> None:
    code_first_word(coder, "2")
    editor.code.retire.click()
    editor.foot.save.click()
    coder.settle()

    assert coder.inspector.codes.retired.text() == "It is coded as “Denial”, which is retired. It may stay so."
    with pytest.raises(KeyError):
        coder.program.window.commands["code_denial"]


def test_that_a_change_made_while_merging_is_asked_is_not_lost_by_it(coder: Coder, editor: CodebookEditor) -> None:
    editor.code.merge.click()
    assert editor.merging.merge.isEnabled()

    retype(editor.code.name, "Rejection")
    coder.settle()

    assert editor.merging.preview.startswith("Save the changes as a version first")
    assert not editor.merging.merge.isEnabled()


def test_that_the_page_that_is_read_stays_when_something_changes(coder: Coder, editor: CodebookEditor) -> None:
    editor.turn_to(LOG)

    code_first_word(coder, "2")
    editor.activateWindow()
    coder.opened.project.codebooks.rename(EntryKind.CODE, "claim", "Assertion")
    coder.settle()

    assert editor.log.isVisible()


def test_that_merging_shows_first_what_it_recodes_and_undo_takes_it_back(coder: Coder, editor: CodebookEditor) -> None:
    code_first_word(coder, "2")
    editor_of(coder, "denial")

    editor.code.merge.click()
    editor.merging.into.setCurrentIndex(editor.merging.into.findData("claim"))
    assert editor.merging.preview.startswith("1 statement is recoded (Anna 1)")
    editor.merging.merge.click()
    coder.settle()
    assert in_file(coder.opened.path, "SELECT code FROM statements") == [("claim",)]

    QTest.keyClick(editor, Qt.Key.Key_Z, CONTROL)
    coder.settle()
    assert in_file(coder.opened.path, "SELECT code FROM statements") == [("denial",)]
    assert len(versions(coder)) == 1


def test_that_a_template_is_shown_as_changes_before_anything_holds(coder: Coder, editor: CodebookEditor) -> None:
    editor.template_asked.emit("discourse_network")
    coder.settle()

    assert "Added the code “Statement”." in editor.changes.lines
    assert editor.tabs.current == CHANGES
    assert len(versions(coder)) == 1
    editor.foot.drop.click()
    coder.settle()
    assert editor.foot.state.text() == "No changes"


def test_that_a_codebook_is_written_to_a_file_and_read_from_one(
    coder: Coder, editor: CodebookEditor, tmp_path: Path
) -> None:
    write_codebook_as(read_template("blank"), tmp_path / "blank.toml")
    coder.feedback.will_answer(tmp_path / "written.toml", tmp_path / "blank.toml")

    editor.write.click()
    editor.file_asked.emit()
    coder.settle()

    assert read_codebook(tmp_path / "written.toml") == read_template()
    assert "Removed the code “Denial”." in editor.changes.lines


def test_that_words_of_a_statement_become_an_example_in_the_draft(coder: Coder, editor: CodebookEditor) -> None:
    words = code_first_word(coder, "2")
    coder.program.window.commands["use_example"].trigger()
    coder.settle()

    assert editor.code.examples.toPlainText().splitlines()[-1].startswith(f"{words} — ")
    assert "Added as an example of “Denial”" in coder.said


def test_that_answers_are_renamed_added_and_retired(coder: Coder, editor: CodebookEditor) -> None:
    editor.open_at_key("certainty")
    options = editor.variable.options
    retype(options.names[1], "left open")
    QTest.keyClick(options.names[1], Qt.Key.Key_Return)
    QTest.keyClicks(options.new, "ironic")
    QTest.keyClick(options.new, Qt.Key.Key_Return)
    coder.settle()
    editor.foot.save.click()
    coder.settle()

    assert coder.opened.project.codebook.variable("certainty").options == (
        "certain",
        "left open",
        "unclear",
        "ironic",
    )


def test_that_two_versions_are_compared_line_by_line(coder: Coder, editor: CodebookEditor) -> None:
    retype(editor.code.name, "Rejection")
    coder.settle()
    editor.foot.save.click()
    coder.settle()

    editor.turn_to(LOG)
    coder.settle()

    assert editor.log.versions.count() == 2
    assert editor.log.lines.lines == ["“Denial” is now called “Rejection”."]


def test_that_a_version_saved_meanwhile_is_said_and_mine_goes_on_top(coder: Coder, editor: CodebookEditor) -> None:
    retype(editor.code.name, "Rejection")
    coder.opened.project.codebooks.rename(EntryKind.CODE, "claim", "Assertion")
    coder.settle()
    assert editor.banner.isVisible()
    assert not editor.foot.save.isEnabled()

    editor.banner.offers[-1].click()
    coder.settle()
    editor.foot.save.click()
    coder.settle()

    assert coder.opened.project.codebook.code("denial").name == "Rejection"
    assert editor.foot.said.startswith("Saved as version 3")


def test_that_what_settlers_found_unclear_stands_beside_the_entry(
    at_window: Callable[..., Coder], tmp_path: Path
) -> None:
    path = coded_project(
        tmp_path / "two.annotator",
        {"Ann": {0: [(0, 2, "denial")]}, "Ben": {0: [(0, 2, "claim")]}},
        articles=1,
    )
    with Project.open(path, coder="Ann") as project:
        coders = project.settling.coders(["Ann", "Ben"])
        [article_id] = project.library.ids()
        found = project.settling.article(article_id, coders)
        project.settling.take(found.passages[0].items[0].item, coders[0])
        settlement = project.settling.article(article_id, coders).passages[0].items[0].settlement
        assert settlement is not None
        project.settling.give_reason(
            settlement.id, Reason.GUIDELINE_UNCLEAR, codebook_key="denial", note="Is a refusal one?"
        )
    coder = at_window("Ann")
    coder.open(path)

    editor = editor_of(coder, "denial")

    cards = [each for each in editor.code.findChildren(QWidget) if each.objectName() == "banner" and each.isVisible()]
    assert [card.accessibleName() for card in cards] == ["Found unclear in settling, once"]


def test_that_the_reading_window_leads_to_the_editor_at_the_same_entry(coder: Coder) -> None:
    coder.opened.windows.show_codebook()
    reading = coder.opened.windows.codebook.window
    assert isinstance(reading, CodebookWindow)
    reading.open_at("accusation")

    reading.edit.click()
    coder.settle()

    editor = coder.opened.windows.editor.window
    assert isinstance(editor, CodebookEditor)
    assert editor.entries.place == (EntryKind.CODE, "accusation")


def test_that_the_whole_form_is_reached_by_tab(coder: Coder, editor: CodebookEditor) -> None:
    editor.code.name.setFocus()
    reached = []
    for _step in range(9):
        focus = coder.application.focusWidget()
        assert focus is not None
        reached.append(focus.accessibleName())
        QTest.keyClick(focus, Qt.Key.Key_Tab)

    assert reached == [
        "Name",
        "Letter",
        "Number",
        "Colour",
        "Line",
        "Definition",
        "Use it when",
        "Not when",
        "Examples",
    ]


def test_that_a_suggestion_of_another_codebooks_code_only_shows_where(
    at_window: Callable[..., Coder], tmp_path: Path
) -> None:
    path = tmp_path / "network.annotator"
    with Project.create(path, coder="Anna", codebook=read_template("discourse_network")) as project:
        project.library.add([project.library.prepare_text("a.txt", "Iran denies that it sent drones.")])
    coder = at_window()
    opened = coder.open(path)
    coder.program.window.commands["mode_where_and_what"].trigger()
    suggest(opened, coder.text, words="it sent drones", speaker="Iran", cue="denies", code="denial")
    coder.view.setFocus()
    coder.press("Tab", "1")

    assert in_file(path, "SELECT code FROM statements") == [("statement",)]
    assert in_file(path, "SELECT role FROM actor_links") == [("speaker",)]


def test_that_finishing_says_what_the_codebook_requires_and_is_missing(coder: Coder) -> None:
    code_first_word(coder, "4")

    coder.opened.finishing.finish()

    assert "1 statement lacks what the codebook requires (Target)." in coder.opened.screen.line.said
    assert in_file(coder.opened.path, "SELECT state FROM assignments") == [("finished",)]


def test_that_the_line_leads_to_the_statement_that_lacks_something(coder: Coder) -> None:
    code_first_word(coder, "4")
    coder.opened.finishing.finish()
    coder.opened.desk.let_go()
    shown, _undo = coder.opened.screen.line.offers

    QTest.mouseClick(shown, Qt.MouseButton.LeftButton)
    coder.settle()

    assert shown.text() == "Show it"
    assert coder.board.statement is not None
    assert coder.board.statement.code == "accusation"


def test_that_undo_takes_back_the_changes_of_the_draft_one_by_one_and_then_what_was_coded(coder: Coder) -> None:
    code_first_word(coder, "4")
    editor = editor_of(coder, "denial")
    editing = coder.opened.windows.editing
    editor.code.name.setFocus()
    QTest.keyClicks(editor.code.name, "s of it")
    editor.entries.setFocus()
    editor.code.retire.click()
    assert editing.state.codebook.code("denial").retired

    undo(editor)
    assert editing.state.codebook.code("denial").name == "Denials of it"
    assert not editing.state.codebook.code("denial").retired
    undo(editor)
    assert not editing.state.is_changed
    assert in_file(coder.opened.path, "SELECT count(*) FROM statements") == [(1,)]
    undo(editor)
    assert in_file(coder.opened.path, "SELECT count(*) FROM statements") == [(0,)]


def test_that_undo_brings_dropped_changes_back_and_redo_drops_them_again(coder: Coder) -> None:
    editor = editor_of(coder, "denial")
    editing = coder.opened.windows.editing
    editor.code.retire.click()

    editor.foot.drop.click()
    is_dropped = not editing.state.is_changed
    undo(editor)

    assert is_dropped
    assert editing.state.codebook.code("denial").retired
    press_in(editor, Qt.Key.Key_Y)
    assert not editing.state.is_changed


def test_that_the_keys_go_to_the_entries_when_the_window_opens_and_the_foot_tells_the_key_of_saving(
    coder: Coder,
) -> None:
    editor = editor_of(coder)

    assert editor.focusWidget() is editor.entries
    caps = [each.text() for each in editor.foot.findChildren(KeyCap) if each.isVisible()]
    assert caps == ["Ctrl+S", "Ctrl+Z", "Esc"]


def test_that_it_is_said_beside_retiring_that_its_statements_stay(coder: Coder) -> None:
    code_first_word(coder, "4")
    editor = editor_of(coder, "accusation")

    assert editor.code._kept.text() == "Renaming and retiring leave its statement as it is."
    editor.open_at_key("denial")
    assert not editor.code._kept.isVisible()


def test_that_a_chosen_key_outlives_a_version_that_came_meanwhile(coder: Coder, editor: CodebookEditor) -> None:
    draft = coder.opened.project.codebooks.draft()
    made = to_be_named(new_code(draft.codebook, "Threat"), draft.codebook)
    editor.draft_changed.emit(draft.put(made).choose_key(made, "menace"))
    coder.opened.project.codebooks.rename(EntryKind.CODE, "claim", "Claims")
    coder.settle()

    editor.rebase_asked.emit()
    coder.settle()
    coder.opened.windows.editing.save("")
    coder.settle()

    assert "menace" in {code.key for code in coder.opened.project.codebook.codes}
    assert coder.opened.project.codebook.code("claim").name == "Claim"
