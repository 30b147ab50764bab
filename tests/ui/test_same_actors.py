"""Names that may be one actor's: asked in the inspector and in a window, never merged unasked."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.domain.records import ActorId, ActorKind
from annotator.domain.text import Span
from annotator.ui.alike_window import AlikeWindow
from tests.patience import wait_until
from tests.ui.desk import CONTROL, Coder, in_file, suggest

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|propagateSizeHints)")
WORDS = "Tehran has offered to hold a joint meeting"
ACTORS = "SELECT name FROM actors ORDER BY id"
ALIASES = "SELECT name, alias FROM actor_aliases JOIN actors ON actors.id = actor_id"
LINKED = "SELECT name FROM actor_links JOIN actors ON actors.id = actor_id"


def entered(coder: Coder, *names: str) -> list[ActorId]:
    return [coder.opened.project.actors.add(name, ActorKind.PERSON) for name in names]


def accepted(coder: Coder) -> None:
    """A suggestion whose speaker the register has under another spelling."""
    entered(coder, "Hossein Amirabdollahian")
    suggest(coder.opened, coder.text, words=WORDS, speaker="Hossein Amir-Abdollahian", cue="revealed on")
    coder.press("Tab", "1")


def tagged(coder: Coder) -> None:
    article = coder.board.article
    assert article is not None
    start = coder.text.index(WORDS)
    coder.opened.project.coding.tag(article.id, [Span(start, start + len(WORDS))], "claim")
    coder.view.setFocus()
    coder.settle()


def window(coder: Coder) -> AlikeWindow:
    coder.program.window.commands["alike_names"].trigger()
    shown = next(each for each in coder.application.topLevelWidgets() if isinstance(each, AlikeWindow))
    QTest.qWait(50)
    wait_until(lambda: "…" not in shown._count.text(), meanwhile=QApplication.processEvents)
    return shown


def press(shown: AlikeWindow, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(shown.pairs, key, modifier or Qt.KeyboardModifier.NoModifier)
    QTest.qWait(30)
    wait_until(lambda: "…" not in shown._count.text(), meanwhile=QApplication.processEvents)


def test_that_an_accepted_actor_like_another_is_asked_about(coder: Coder, sample: Path) -> None:
    accepted(coder)

    assert coder.inspector.proposed.isVisible()
    assert in_file(sample, ACTORS) == [("Hossein Amirabdollahian",), ("Hossein Amir-Abdollahian",)]


def test_that_y_makes_the_two_one_and_undo_two_again(coder: Coder, sample: Path) -> None:
    accepted(coder)

    coder.press("y")
    merged = in_file(sample, ACTORS), in_file(sample, ALIASES), in_file(sample, LINKED)
    said = coder.said
    coder.press("z", modifier=CONTROL)

    assert merged == (
        [("Hossein Amirabdollahian",)],
        [("Hossein Amirabdollahian", "Hossein Amir-Abdollahian")],
        [("Hossein Amirabdollahian",)],
    )
    assert "Undo takes it back" in said
    assert in_file(sample, ACTORS) == [("Hossein Amirabdollahian",), ("Hossein Amir-Abdollahian",)]
    assert coder.inspector.proposed.isVisible()


def test_that_n_is_remembered_in_the_file(coder: Coder, sample: Path) -> None:
    accepted(coder)

    coder.press("n")

    assert in_file(sample, "SELECT first_id, second_id FROM actors_apart") == [(1, 2)]
    assert not coder.inspector.proposed.isVisible()


def test_that_undoing_a_no_asks_again(coder: Coder, sample: Path) -> None:
    accepted(coder)
    coder.press("n")

    coder.press("z", modifier=CONTROL)

    assert in_file(sample, "SELECT * FROM actors_apart") == []
    assert coder.inspector.proposed.isVisible()


def test_that_the_keys_do_nothing_where_nothing_is_asked(coder: Coder, sample: Path) -> None:
    tagged(coder)

    coder.press("y")

    assert "Nothing is asked" in coder.said
    assert in_file(sample, ACTORS) == []


def test_that_a_typed_name_is_proposed_for_the_entry_that_it_resembles(coder: Coder, sample: Path) -> None:
    entered(coder, "Mykhailo Podoliak")
    tagged(coder)
    coder.press("Tab")

    coder.press("s")
    coder.write("Podolyak")
    coder.press("Enter")

    assert in_file(sample, LINKED) == [("Mykhailo Podoliak",)]
    assert in_file(sample, ALIASES) == [("Mykhailo Podoliak", "Podolyak")]


def test_that_linking_with_a_new_name_is_one_step_of_undo(coder: Coder, sample: Path) -> None:
    entered(coder, "Mykhailo Podoliak")
    tagged(coder)
    coder.press("Tab", "s")
    coder.write("Podolyak")
    coder.press("Enter")

    coder.press("z", modifier=CONTROL)

    assert in_file(sample, LINKED) == []
    assert in_file(sample, ALIASES) == []


def test_that_another_actor_can_be_made_all_the_same(coder: Coder, sample: Path) -> None:
    entered(coder, "Mykhailo Podoliak")
    tagged(coder)
    coder.press("Tab", "s")
    coder.write("Podolyak")

    coder.press("↓", "Enter")

    assert in_file(sample, LINKED) == [("Podolyak",)]
    assert in_file(sample, ALIASES) == []
    assert coder.inspector.proposed.isVisible()


def test_that_the_window_goes_through_all_pairs_by_key(coder: Coder, sample: Path) -> None:
    entered(coder, "Mykhailo Podoliak", "Podolyak", "Raisi", "Raeisi", "IRNA")
    shown = window(coder)
    assert shown.pairs.count() == 2

    press(shown, Qt.Key.Key_X)
    press(shown, Qt.Key.Key_2)

    assert shown.pairs.count() == 0
    assert len(in_file(sample, "SELECT * FROM actors_apart")) == 1
    assert len(in_file(sample, ACTORS)) == 4


def test_that_undo_works_in_the_window(coder: Coder, sample: Path) -> None:
    entered(coder, "Raisi", "Raeisi")
    shown = window(coder)

    press(shown, Qt.Key.Key_2)
    kept = in_file(sample, ACTORS)
    press(shown, Qt.Key.Key_Z, CONTROL)

    assert kept == [("Raeisi",)]
    assert in_file(sample, ACTORS) == [("Raisi",), ("Raeisi",)]
    assert shown.pairs.count() == 1


def test_that_the_window_stays_at_its_place(coder: Coder) -> None:
    entered(coder, "Mykhailo Podoliak", "Podolyak", "Raisi", "Raeisi", "Kiev", "Kyiv")
    shown = window(coder)

    press(shown, Qt.Key.Key_J)
    press(shown, Qt.Key.Key_X)

    assert (shown.pairs.count(), shown.pairs.currentRow()) == (2, 1)


def test_that_a_name_is_never_markup(coder: Coder) -> None:
    entered(coder, "<b>Ali</b> Shamkhani", "<b>Ali</b> Shamkani")

    shown = window(coder)

    assert "<b>Ali</b>" in shown._question.text()
    assert shown._question.textFormat() is Qt.TextFormat.PlainText
