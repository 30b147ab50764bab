"""The palette: one field finds every command, article, actor and code."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.records import ActorKind, ArticleId, StatementId
from annotator.domain.text import Span
from annotator.ui.coded_window import CodedWindow
from annotator.ui.other_words import OTHER_WORDS
from annotator.ui.palette import Kind, Palette
from tests.patience import SECONDS, wait_until
from tests.ui.desk import CONTROL, Coder, in_file

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")


def palette_of(coder: Coder) -> Palette:
    return next(found for found in coder.program.window.findChildren(Palette) if found.isVisible())


def open_palette(coder: Coder, words: str = "") -> Palette:
    coder.press("k", modifier=CONTROL)
    palette = palette_of(coder)
    if words:
        palette.field.setText(words)
        coder.settle()
    return palette


def found(palette: Palette, kind: Kind) -> list[str]:
    return [each.words for each in palette.model.found if each.kind is kind]


def wait_for_articles(qtbot: QtBot, palette: Palette) -> None:
    qtbot.waitUntil(lambda: bool(found(palette, Kind.ARTICLE)))


def test_that_ctrl_k_opens_the_palette_and_esc_gives_the_focus_back(coder: Coder) -> None:
    palette = open_palette(coder)
    had_focus = QApplication.focusWidget()

    coder.press("Esc")

    assert had_focus is palette.field
    assert not palette.isVisible()
    assert QApplication.focusWidget() is coder.view


def test_that_a_command_is_found_by_a_misspelt_word_and_done_by_enter(coder: Coder) -> None:
    palette = open_palette(coder, "next artcle")
    first = palette.current

    coder.press("Enter")

    assert first is not None
    assert first.words == "Next article"
    assert coder.board.article is not None
    assert coder.board.article.id == 3


def test_that_a_command_comes_first_by_its_own_words_and_then_by_its_menu(coder: Coder) -> None:
    palette = open_palette(coder, ">sugg")

    words = found(palette, Kind.COMMAND)
    assert "ugg" in words[0]
    assert "Show where" in words


def test_that_a_command_shows_the_key_that_it_has_now(coder: Coder) -> None:
    coder.program.window.commands.rebind({"import": ("Ctrl+J",)})

    palette = open_palette(coder, ">import")

    assert next(each for each in palette.model.found if each.key == "import").shortcut == "Ctrl+J"


def test_that_a_command_that_cannot_be_done_says_why_and_is_not_done(coder: Coder) -> None:
    palette = open_palette(coder, ">redo")
    current = palette.current

    coder.press("Enter")

    assert current is not None
    assert current.found is not None
    assert current.found.reason == "There is nothing to redo"
    assert palette.isVisible()


def test_that_an_article_is_found_by_its_headline_and_opened(coder: Coder, qtbot: QtBot) -> None:
    wanted = coder.opened.project.library.rows([ArticleId(4)])[0]
    words = (wanted.metadata.headline or wanted.first_words).split()[:4]
    palette = open_palette(coder, "#" + " ".join(words))
    wait_for_articles(qtbot, palette)

    coder.press("Enter")

    assert coder.board.article is not None
    assert coder.board.article.id == 4
    assert QApplication.focusWidget() is coder.view


def test_that_an_article_is_found_by_its_file_and_by_its_outlet(coder: Coder, qtbot: QtBot) -> None:
    rows = coder.opened.project.library.rows(coder.opened.project.library.ids())
    row = next(row for row in rows if row.metadata.outlet)
    palette = open_palette(coder, f"#{row.name}")
    wait_for_articles(qtbot, palette)
    by_file = [each.key for each in palette.model.found]

    palette.field.setText(f"#{(row.metadata.outlet or '').lower()}")
    coder.settle()
    wait_for_articles(qtbot, palette)

    assert by_file == [str(row.id)]
    assert str(row.id) in [each.key for each in palette.model.found]


def test_that_a_code_is_given_to_the_selected_words(coder: Coder, sample: Path) -> None:
    span = coder.span_of(coder.text.split("\n")[2].split(".")[0])
    coder.view.set_selection(span)

    open_palette(coder, ":denial")
    coder.press("Enter")

    assert in_file(sample, "SELECT code FROM statements") == [("denial",)]


def test_that_an_actor_is_found_by_another_name_and_by_a_misspelt_one(coder: Coder) -> None:
    actors = coder.opened.project.actors
    actors.add_alias(actors.add("Volodymyr Zelensky", ActorKind.PERSON), "President of Ukraine")

    palette = open_palette(coder, "@president of")
    by_alias = found(palette, Kind.ACTOR)
    palette.field.setText("@Volodimir Zelenski")
    coder.settle()

    assert by_alias == ["Volodymyr Zelensky"]
    assert found(palette, Kind.ACTOR) == ["Volodymyr Zelensky"]


def test_that_what_was_chosen_last_stands_first_when_nothing_is_typed(coder: Coder) -> None:
    open_palette(coder, ">smaller")
    coder.press("Enter")

    palette = open_palette(coder)

    recent = [palette.model.line(row) for row in range(palette.model.rowCount())]
    heads = [line.words for line in recent if not line.can_be_chosen]
    assert heads[0] == "Recent"
    assert "Smaller text" in [line.words for line in recent[: 1 + 10]]
    assert Kind.ARTICLE in [each.kind for each in palette.model.found]


def test_that_recent_articles_are_remembered_with_the_project(coder: Coder, sample: Path) -> None:
    coder.opened.desk.open_article(5)
    coder.program.close()
    coder.open(sample)

    palette = open_palette(coder)

    recent = [each.key for each in palette.model.found if each.kind is Kind.ARTICLE]
    assert recent[:1] == ["5"]


def test_that_the_arrows_pass_over_headings_and_go_round(coder: Coder) -> None:
    palette = open_palette(coder, "memo")
    first = palette.current

    coder.press("↓")
    seen = [palette.current]
    while palette.current != first:
        coder.press("↓")
        seen.append(palette.current)

    assert all(line is not None and line.can_be_chosen for line in seen)
    assert palette.field.hasFocus()


def test_that_no_key_acts_behind_the_palette(coder: Coder) -> None:
    open_palette(coder)

    coder.press("2", modifier=CONTROL)

    assert coder.opened.screen.is_shown("statements")


def test_that_the_palette_opens_over_the_main_window_from_a_window_beside_it(coder: Coder) -> None:
    coder.program.window.commands["codebook"].trigger()
    coder.settle()
    beside = QApplication.activeWindow()
    assert beside is not None
    assert beside is not coder.program.window

    QTest.keyClick(QApplication.focusWidget() or beside, Qt.Key.Key_K, CONTROL)
    coder.settle()

    assert palette_of(coder).window() is coder.program.window


def test_that_without_a_project_only_commands_are_found(at_window: object) -> None:
    coder = at_window()  # type: ignore[operator] # the fixture makes coders
    coder.program.begin(None)
    coder.settle()

    palette = open_palette(coder)

    reasons = {each.key: each.reason for each in palette.model.found}
    assert {each.kind for each in palette.model.found} == {Kind.COMMAND}
    assert reasons["new"] == ""
    assert reasons["find"] == "Open a project first"


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("german", "Deutsch"),
        ("language", "Deutsch"),
        ("night", "Dark"),
        ("bigger text", "Larger text"),
        ("zoom", "Larger text"),
        ("shortcuts", "Keys"),
        ("reliability", "How far coders agree"),
        ("delete", "Remove the statement"),
    ],
)
def test_that_a_command_is_found_by_what_a_person_would_call_it(coder: Coder, typed: str, wanted: str) -> None:
    palette = open_palette(coder, typed)

    assert wanted in found(palette, Kind.COMMAND)[:4]


def test_that_every_command_with_other_words_is_one(coder: Coder) -> None:
    assert [key for key in OTHER_WORDS if key not in coder.program.window.commands] == []


def test_that_words_that_are_no_command_are_found_in_what_is_coded_by_enter(coder: Coder, qtbot: QtBot) -> None:
    sentence = coder.text.split("\n")[2].split(".")[0]
    word = max(sentence.split(), key=len)
    coder.opened.desk.act(lambda: coder.opened.project.coding.tag(ArticleId(2), [coder.span_of(sentence)], "denial"))

    palette = open_palette(coder, word)
    first = palette.current
    qtbot.waitUntil(
        lambda: "1 statement of yours" in [each.beside for each in palette.model.found], timeout=SECONDS * 1000
    )
    coder.press("Enter")
    window = coded_window(coder)
    wait_until(lambda: len(window.model.lines) == 1, meanwhile=QApplication.processEvents)

    assert first is not None
    assert first.words == f"Find “{word}” in what is coded"
    assert window.search.text() == word
    assert [line.code for line in window.model.lines] == ["denial"]


def test_that_a_code_that_is_typed_offers_every_statement_of_it_before_what_changes_one(coder: Coder) -> None:
    statement(coder, "admission")

    palette = open_palette(coder, "denial")

    assert [each.words for each in palette.model.found][:2] == ["Find every “Denial”", "Make this statement “Denial”"]


def test_that_a_code_that_is_found_opens_what_is_coded_with_it(coder: Coder, sample: Path) -> None:
    statement(coder, "admission")

    open_palette(coder, "denial")
    coder.press("Enter")
    window = coded_window(coder)
    wait_until(lambda: "No statement" in window.said, meanwhile=QApplication.processEvents)

    assert window.code.currentText() == "Denial"
    assert in_file(sample, "SELECT code FROM statements") == [("admission",)]


def test_that_making_a_statement_another_code_in_the_palette_is_said(coder: Coder, sample: Path) -> None:
    statement(coder, "admission")

    palette = open_palette(coder, ":denial")
    line = palette.current
    coder.press("Enter")

    assert line is not None
    assert line.words == "Make this statement “Denial”"
    assert in_file(sample, "SELECT code FROM statements") == [("denial",)]
    assert coder.said == "Now “Denial”, no longer “Admission”. Ctrl+Z takes it back."


@pytest.mark.parametrize("typed", ["find", "search", "coded", "statements", ">word", "find statements"])
def test_that_likely_words_lead_to_finding_in_what_is_coded(coder: Coder, typed: str) -> None:
    palette = open_palette(coder, typed)

    assert "Find in what is coded" in found(palette, Kind.COMMAND)


def test_that_a_search_in_the_list_of_articles_leads_to_what_is_coded(coder: Coder) -> None:
    statement(coder, "denial")
    articles = coder.opened.screen.articles
    before = articles.coded.isVisible()
    articles.search.setText("zzz")

    QTest.mouseClick(articles.coded, Qt.MouseButton.LeftButton)
    window = coded_window(coder)
    wait_until(lambda: "No statement" in window.said, meanwhile=QApplication.processEvents)

    assert not before
    assert articles.coded.text() == "Find “zzz” in what is coded"
    assert window.search.text() == "zzz"


def test_that_a_coded_place_is_opened_by_enter_and_go_back_leads_back(coder: Coder) -> None:
    made = statement(coder, "denial")
    coder.opened.desk.open_article(4)
    coder.program.window.commands["find_coded"].trigger()
    window = coded_window(coder)
    wait_until(lambda: len(window.model.lines) == 1, meanwhile=QApplication.processEvents)

    window.list.setFocus()
    QTest.keyClick(window.list, Qt.Key.Key_Return)
    coder.settle()

    assert coder.board.statement is not None
    assert coder.board.statement.id == made
    coder.program.window.commands["go_back"].trigger()
    assert coder.board.article is not None
    assert coder.board.article.id == 4


def statement(coder: Coder, code: str) -> StatementId:
    """A statement of the open article, current."""
    span = coder.span_of(coder.text.split("\n")[2].split(".")[0])
    made = coder.opened.project.coding.tag(ArticleId(2), [span], code)
    coder.opened.desk.choose_statement(made)
    coder.settle()
    return made


def coded_window(coder: Coder) -> CodedWindow:
    return next(each for each in coder.program.window.findChildren(CodedWindow) if each.isVisible())


def listed(coder: Coder, *, articles: int, each: int) -> CodedWindow:
    """The window with so many statements of so many articles."""
    for article in range(1, articles + 1):
        for place in range(each):
            coder.opened.project.coding.tag(ArticleId(article), [Span(place * 20, place * 20 + 12)], "claim")
    coder.program.window.commands["find_coded"].trigger()
    coder.settle()
    window = coded_window(coder)
    wait_until(lambda: len(window.model.lines) == articles * each, meanwhile=QApplication.processEvents)
    return window


def test_that_the_list_stays_equal_to_the_file_while_it_is_in_front(coder: Coder, sample: Path) -> None:
    window = listed(coder, articles=1, each=2)
    assert window.isActiveWindow()
    window.list.setFocus()

    QTest.keyClick(window.list, Qt.Key.Key_Z, CONTROL)

    wait_until(lambda: len(window.model.lines) == 1, meanwhile=coder.settle)
    assert in_file(sample, "SELECT count(*) FROM statements") == [(1,)]


def test_that_the_place_in_the_list_is_kept_when_one_comes_back_to_it(coder: Coder) -> None:
    window = listed(coder, articles=4, each=15)
    window.list.setFocus()
    window.list.setCurrentIndex(window.model.index(50))
    before = window.model.line(window.list.currentIndex())
    assert before is not None
    scroll = window.list.verticalScrollBar().value()
    QTest.keyClick(window.list, Qt.Key.Key_Return)
    coder.settle()

    assert before.statement_id is not None
    coder.opened.project.coding.recode(before.statement_id, "denial")
    window.activateWindow()
    window.activated.emit()
    wait_until(lambda: window.model.lines[46].code == "denial", meanwhile=coder.settle)

    now = window.model.line(window.list.currentIndex())
    assert now is not None
    assert now.statement_id == before.statement_id
    assert window.list.verticalScrollBar().value() == scroll


def test_that_one_goes_back_from_a_place_of_another_coder_too(at_window: Callable[..., Coder], coded: Path) -> None:
    coder = at_window()
    coder.open(coded)
    coder.opened.desk.open_article(ArticleId(4))
    coder.program.window.commands["find_coded"].trigger()
    coder.settle()
    window = coded_window(coder)
    next(each for each in window.whose.buttons if each.text() == "Every coder").click()
    wait_until(lambda: bool(window.model.lines), meanwhile=coder.settle)
    window.list.setFocus()
    QTest.keyClick(window.list, Qt.Key.Key_Return)
    coder.settle()
    assert coder.board.article is not None
    opened = coder.board.article.id

    coder.program.window.commands["go_back"].trigger()
    coder.settle()

    assert opened != 4
    assert coder.board.article.id == 4


def test_that_a_command_is_found_before_names_by_a_word_that_is_said_for_it(coder: Coder) -> None:
    coder.opened.project.register.add("Germany", ActorKind.STATE)

    palette = open_palette(coder, "german")

    assert [each.words for each in palette.model.found][:2] == ["Deutsch", "Germany"]
