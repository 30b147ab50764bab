"""Of what kind somebody is who is split off: as before a merging, or asked for with the likeliest filled in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.domain.findings import Analysis, FoundMention
from annotator.domain.records import ActorId, ActorKind, ArticleId
from annotator.domain.text import Span
from annotator.ui.actors import RegisterWindow
from annotator.ui.actors.splitting import Splitting
from tests.ui.desk import Coder, in_file

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|propagateSizeHints|grabbing the keyboard)")
KINDS = "SELECT name, kind FROM actors ORDER BY id"


@pytest.fixture
def iran(coder: Coder) -> ActorId:
    """A state that is called by a spokesman's name too, whom the articles take for a person."""
    register = coder.opened.project.register
    added = register.add("Iran", ActorKind.STATE)
    register.add_name(added, "Kanani")
    mention = FoundMention(Span(0, 6), "Kanani", ActorKind.PERSON)
    coder.opened.project.suggestions.store(ArticleId(1), Analysis("test", "1", (), (mention,)))
    return added


@pytest.fixture
def split(coder: Coder, iran: ActorId) -> Callable[[], Splitting]:
    """Begins to split the state."""

    def begin() -> Splitting:
        coder.program.window.commands["register"].trigger()
        shown = coder.program.window.findChild(RegisterWindow)
        assert shown is not None
        assert QTest.qWaitForWindowActive(shown)
        shown.list.choose(iran)
        shown.list.view.setFocus()
        coder.settle()
        coder.press("s")
        return shown.splitting

    return begin


def click(coder: Coder, splitting: Splitting) -> None:
    QTest.mouseClick(splitting.split, Qt.MouseButton.LeftButton)
    coder.settle()


def asked(splitting: Splitting) -> tuple[bool, str]:
    return splitting.kind.isEnabled(), splitting.kind.currentText()


def test_that_the_kind_of_somebody_new_is_asked_with_what_the_articles_take_the_name_for(
    coder: Coder, split: Callable[[], Splitting], sample: Path
) -> None:
    splitting = split()

    splitting.boxes["Kanani"].setChecked(True)
    filled_in = asked(splitting)
    click(coder, splitting)

    assert filled_in == (True, "Person")
    assert in_file(sample, KINDS) == [("Iran", "state"), ("Kanani", "person")]


def test_that_the_kind_that_is_chosen_is_given_and_stays_while_the_name_is_changed(
    coder: Coder, split: Callable[[], Splitting], sample: Path
) -> None:
    splitting = split()
    splitting.boxes["Kanani"].setChecked(True)

    place = splitting.kind.findText("Group")
    splitting.kind.setCurrentIndex(place)
    splitting.kind.activated.emit(place)
    splitting.field.setFocus()
    splitting.field.clear()
    coder.write("Spokesmen")
    click(coder, splitting)

    assert in_file(sample, KINDS) == [("Iran", "state"), ("Spokesmen", "group")]


def test_that_a_name_that_nobody_knows_is_likeliest_what_the_entry_is(
    coder: Coder, split: Callable[[], Splitting]
) -> None:
    splitting = split()
    splitting.field.setFocus()

    coder.write("Persia")

    assert asked(splitting) == (True, "State")


def test_that_the_kind_from_before_a_merging_is_shown_and_not_asked(
    coder: Coder, iran: ActorId, split: Callable[[], Splitting], sample: Path
) -> None:
    register = coder.opened.project.register
    register.merge(iran, [register.add("Ministry", ActorKind.GROUP)])
    splitting = split()

    splitting.boxes["Ministry"].setChecked(True)
    shown = asked(splitting)
    click(coder, splitting)

    assert shown == (False, "Group")
    assert in_file(sample, KINDS) == [("Iran", "state"), ("Ministry", "group")]


def test_that_the_kind_of_an_entry_that_is_there_is_not_asked(coder: Coder, split: Callable[[], Splitting]) -> None:
    coder.opened.project.register.add("Tehran Times", ActorKind.OUTLET)
    splitting = split()
    splitting.field.setFocus()

    coder.write("Tehran Times")

    assert asked(splitting) == (False, "Outlet")


def test_that_no_kind_is_asked_before_there_is_a_name(split: Callable[[], Splitting]) -> None:
    assert not split().kind.isEnabled()


def test_that_a_changed_kind_is_shown_and_undone_where_the_entry_stands(coder: Coder, iran: ActorId) -> None:
    project = coder.opened.project
    ministry = project.register.add("Ministry", above=iran)
    coder.program.window.commands["register"].trigger()
    shown = coder.program.window.findChild(RegisterWindow)
    assert shown is not None
    shown.list.view.collapse(shown.list.model.index_of(iran))
    laid_out_anew: list[object] = []
    shown.list.model.modelReset.connect(lambda: laid_out_anew.append(None))

    def kind() -> ActorKind:
        row = shown.list.model.row_of(ministry)
        assert row is not None
        return row.actor.kind

    project.register.set_kind([ministry], ActorKind.ORGANISATION)
    coder.settle()
    changed = kind()
    coder.opened.desk.undo()
    coder.settle()

    assert (changed, kind()) == (ActorKind.ORGANISATION, ActorKind.UNKNOWN)
    assert not shown.list.view.isExpanded(shown.list.model.index_of(iran))
    assert laid_out_anew == []
    project.register.put_under([ministry], None)
    coder.settle()
    assert len(laid_out_anew) == 1
