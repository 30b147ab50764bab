"""What a screen reader is told of the coding without being asked."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from annotator.domain.records import SuggestionMode
from annotator.domain.text import Span
from tests.ui.desk import CONTROL, Coder, suggest
from tests.ui.windows import at_rest

FIRST = "Tehran has offered to hold a joint meeting"


@pytest.fixture(autouse=True)
def _listened_to() -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def heard(coder: Coder) -> list[str]:
    said: list[str] = []
    at_rest(coder)
    coder.opened.read_aloud.announced.connect(said.append)
    return said


def _tagged(coder: Coder, *parts: Span) -> int:
    article = coder.board.article
    assert article is not None
    made = coder.opened.project.coding.tag(article.id, list(parts), "claim")
    coder.opened.project.coding.link_name(made, "speaker", "Ali Shamkhani")
    at_rest(coder)
    return made


def test_that_a_statement_is_said_with_code_number_actors_and_words(coder: Coder, heard: list[str]) -> None:
    made = _tagged(coder, coder.span_of(FIRST))
    coder.press("Esc")
    at_rest(coder)
    heard.clear()

    coder.opened.desk.choose_statement(made)
    at_rest(coder)

    assert heard == [f"Claim, statement 1 of 1. Speaker: Ali Shamkhani. “{FIRST}”"]
    assert coder.view.accessibleDescription() == heard[0]


def test_that_the_parts_of_a_statement_are_counted(coder: Coder, heard: list[str]) -> None:
    made = _tagged(coder, Span(300, 310), Span(320, 330))
    coder.press("Esc")
    at_rest(coder)
    heard.clear()

    coder.opened.desk.choose_statement(made)
    at_rest(coder)

    assert "2 parts." in heard[-1]


@pytest.mark.parametrize("mode", [SuggestionMode.WHERE, SuggestionMode.WHERE_AND_WHAT])
def test_that_a_suggestion_says_its_code_only_where_codes_are_shown(
    coder: Coder, heard: list[str], mode: SuggestionMode
) -> None:
    coder.opened.project.library.set_mode(mode)
    suggest(coder.opened, coder.text, words=FIRST, speaker="Tehran", cue="offered")
    at_rest(coder)
    heard.clear()

    coder.opened.desk.choose_suggestion(coder.board.suggestions[0].id)
    at_rest(coder)

    number = "Suggestion 1 of 1: Claim." if mode is SuggestionMode.WHERE_AND_WHAT else "Suggestion 1 of 1."
    assert heard == [f"{number} “{FIRST}”"]


def test_that_what_is_saved_is_said_once_and_what_is_undone_is_not_called_saved(coder: Coder, heard: list[str]) -> None:
    coder.select_by_mouse(FIRST)
    heard.clear()

    coder.press("1")
    at_rest(coder)
    assert [words.count("Saved:") for words in heard if "Saved:" in words] == [1]

    heard.clear()
    coder.press("Esc", "Esc")
    coder.press("z", modifier=CONTROL)
    at_rest(coder)
    assert not any("Saved:" in words for words in heard)


def test_that_a_banner_is_said_and_at_once_where_something_went_wrong(
    coder: Coder, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[str, bool]] = []

    def note(event: QAccessibleAnnouncementEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            told.append((event.message(), event.politeness() is QAccessible.AnnouncementPoliteness.Assertive))

    monkeypatch.setattr(QAccessible, "updateAccessibility", note)
    banner = coder.opened.screen.banner

    banner.show_error("The disk is full", "Make room.")
    banner.show_warning("The file was copied", "Both are safe.")

    assert told == [("The disk is full. Make room.", True), ("The file was copied. Both are safe.", False)]


def test_that_nothing_is_made_where_no_screen_reader_listens(coder: Coder, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[object] = []
    QAccessible.setActive(False)
    monkeypatch.setattr(QAccessible, "updateAccessibility", told.append)

    coder.select_by_mouse(FIRST)
    coder.press("1")
    at_rest(coder)

    assert told == []
