"""Linking actors by keys: numbers pick, letters find, Enter takes, Esc leaves."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.domain.records import Candidate
from annotator.ui.inspector import Inspector
from annotator.ui.inspector.candidates import CandidateChip
from annotator.ui.widgets import as_tooltip
from tests.ui.inspector.conftest import a_statement, linked

Show = Callable[..., Inspector]
ENTER, ESC, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Down


@pytest.fixture
def asking(show: Show, cast: list[Candidate]) -> Inspector:
    """The inspector while it asks for the target."""
    inspector = show(a_statement(links=(linked("target", 2),)))
    inspector.show_cast("target", cast)
    return inspector


def _told(inspector: Inspector) -> list[tuple[object, ...]]:
    told: list[tuple[object, ...]] = []
    inspector.actor_chosen.connect(lambda role, actor_id: told.append((role, actor_id)))
    inspector.name_chosen.connect(lambda role, name: told.append((role, name)))
    return told


def _chips(inspector: Inspector) -> list[CandidateChip]:
    """The candidates that are offered now; those before them are still on their way out."""
    return list(inspector.cast._buttons)


def test_that_asking_for_a_role_takes_the_focus_and_says_which(asking: Inspector) -> None:
    assert asking.cast.field.hasFocus()
    assert asking.cast.title.text() == "Pick the Target"


def test_that_a_number_picks_the_actor_that_bears_it(asking: Inspector, qtbot: QtBot) -> None:
    told = _told(asking)

    qtbot.keyClick(asking.cast.field, "3")

    assert told == [("target", 3)]


def test_that_a_number_picks_a_name_that_only_the_article_has(asking: Inspector, qtbot: QtBot) -> None:
    told = _told(asking)

    qtbot.keyClick(asking.cast.field, "4")

    assert told == [("target", "Sky News")]


def test_that_a_number_without_a_candidate_is_no_name(asking: Inspector, qtbot: QtBot) -> None:
    told = _told(asking)

    qtbot.keyClick(asking.cast.field, "9")

    assert (told, asking.cast.field.text(), asking.cast.isVisible()) == ([], "", True)


def test_that_picking_goes_back_to_the_article(asking: Inspector, qtbot: QtBot) -> None:
    with qtbot.waitSignal(asking.role_left):
        qtbot.keyClick(asking.cast.field, "1")

    assert not asking.cast.isVisible()


def test_that_letters_find_and_enter_takes_the_first(asking: Inspector, qtbot: QtBot) -> None:
    told = _told(asking)

    qtbot.keyClicks(asking.cast.field, "sham")
    qtbot.keyClick(asking.cast.field, ENTER)

    assert told == [("target", 3)]


def test_that_an_arrow_lets_enter_take_another(asking: Inspector, qtbot: QtBot) -> None:
    told = _told(asking)

    qtbot.keyClicks(asking.cast.field, "iran")
    qtbot.keyClick(asking.cast.field, DOWN)
    qtbot.keyClick(asking.cast.field, ENTER)

    assert told == [("target", 4)]


def test_that_an_unknown_name_is_created_as_typed(asking: Inspector, qtbot: QtBot) -> None:
    told = _told(asking)

    qtbot.keyClicks(asking.cast.field, "  Unit 8  <b>200")
    qtbot.keyClick(asking.cast.field, ENTER)

    assert told == [("target", "Unit 8 <b>200")]


def test_that_a_name_known_as_typed_is_not_offered_twice(asking: Inspector, qtbot: QtBot) -> None:
    qtbot.keyClicks(asking.cast.field, "russia")

    assert [chip.accessibleName() for chip in _chips(asking)] == ["Russia already linked"]


def test_that_a_name_of_the_article_is_found_by_its_letters(asking: Inspector, qtbot: QtBot) -> None:
    told = _told(asking)

    qtbot.keyClicks(asking.cast.field, "sky")
    qtbot.keyClick(asking.cast.field, ENTER)

    assert told == [("target", "Sky News")]


def test_that_esc_leaves_without_linking(asking: Inspector, qtbot: QtBot) -> None:
    told = _told(asking)

    with qtbot.waitSignal(asking.role_left):
        qtbot.keyClick(asking.cast.field, ESC)

    assert (told, asking.cast.isVisible()) == ([], False)


def test_that_who_is_linked_already_is_marked_and_stands_first(asking: Inspector) -> None:
    assert [chip.accessibleName() for chip in _chips(asking)] == [
        "1, Russia already linked",
        "2, Iran",
        "3, Ali Shamkhani",
        "4, Sky News",
    ]


def test_that_a_click_picks(asking: Inspector, qtbot: QtBot) -> None:
    told = _told(asking)

    qtbot.mouseClick(_chips(asking)[1], Qt.MouseButton.LeftButton)

    assert told == [("target", 1)]


def test_that_the_names_offered_are_never_taken_for_markup(show: Show) -> None:
    inspector = show(a_statement())

    inspector.show_cast("speaker", [Candidate("<img src=x> & Sons", None, "<i>new</i>")])

    (chip,) = _chips(inspector)
    assert chip.toolTip() == as_tooltip("<img src=x> & Sons · <i>new</i>")


def test_that_every_candidate_can_be_hit(asking: Inspector) -> None:
    assert all(chip.height() >= 24 and chip.width() >= 24 for chip in _chips(asking))


def test_that_the_cast_is_seen_whole_in_a_low_window(show: Show, cast: list[Candidate], qtbot: QtBot) -> None:
    inspector = show(a_statement())
    inspector.resize(344, 420)

    inspector.show_cast("via", cast)

    def is_seen() -> bool:
        field = inspector.cast.field
        end = field.mapTo(inspector, field.rect().bottomLeft()).y()
        return end < inspector._foot.y()

    qtbot.waitUntil(is_seen)
