"""What is typed or going on is not lost, and lands where it belongs, whatever the coder does next."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from annotator.domain.errors import DiskFull
from annotator.domain.findings import Analysis
from annotator.ui.theme import DARK, LIGHT
from tests.ui.desk import Coder, in_file

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")

FIRST, SECOND, OTHER = "Tehran has offered", "He reportedly made the offer", "Officials say"


def tag(coder: Coder, words: str, key: str = "1") -> None:
    coder.view.set_selection(coder.span_of(words))
    coder.press(key)


@contextmanager
def refusing(coder: Coder, action: str) -> Iterator[None]:
    """The disk refuses one of the coder's actions."""

    def refuse(*_: object, **_options: object) -> None:
        raise DiskFull("The disk is full. Make room, then try again.")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(coder.opened.project.coding, action, refuse)
        yield


# Words being edited ----------------------------------------------------------------------------------------------


def test_that_going_to_another_statement_leaves_the_words_that_were_edited(coder: Coder, sample: Path) -> None:
    tag(coder, FIRST)
    tag(coder, SECOND)
    coder.press("Enter")
    coder.opened.desk.choose_statement(coder.board.statements[0].id)

    tag(coder, OTHER, "2")

    assert in_file(sample, "SELECT quote FROM parts ORDER BY id") == [(FIRST,), (SECOND,), (OTHER,)]


def test_that_a_code_for_words_elsewhere_makes_a_statement_and_moves_none(coder: Coder, sample: Path) -> None:
    tag(coder, FIRST)
    coder.press("Enter")

    tag(coder, OTHER, "2")

    assert in_file(sample, "SELECT code, quote FROM statements JOIN parts ON statement_id = statements.id") == [
        ("claim", FIRST),
        ("denial", OTHER),
    ]


def test_that_a_statement_made_while_linking_can_be_the_one_that_is_linked(coder: Coder, sample: Path) -> None:
    tag(coder, FIRST)
    coder.press("l")
    tag(coder, SECOND, "2")

    coder.press("Enter")

    assert in_file(sample, "SELECT from_id, to_id FROM statement_links") == [(1, 2)]
    assert coder.said == "The two statements are linked."


# The focus -------------------------------------------------------------------------------------------------------


def test_that_the_keys_of_coding_act_after_the_article_was_left_from_a_memo(coder: Coder, sample: Path) -> None:
    tag(coder, FIRST)
    coder.press("m")
    coder.write("check")

    coder.opened.desk.next_article()
    coder.settle()

    assert coder.view.hasFocus()
    assert in_file(sample, "SELECT memo FROM statements") == [("check",)]


def test_that_a_chosen_article_has_the_focus(coder: Coder) -> None:
    coder.opened.screen.articles.search.setFocus()

    coder.press("Enter")

    assert coder.view.hasFocus()


def test_that_escape_clears_the_search_and_goes_back_to_the_article(coder: Coder) -> None:
    coder.opened.screen.articles.search.setFocus()
    coder.write("zzz")

    coder.press("Esc")

    assert coder.opened.screen.articles.search.text() == ""
    assert coder.view.hasFocus()


# Closing ---------------------------------------------------------------------------------------------------------


def test_that_the_window_stays_where_the_last_words_cannot_be_saved(coder: Coder, sample: Path) -> None:
    tag(coder, FIRST)
    coder.press("m")
    coder.write("check")
    coder.feedback.will_answer(False)

    with refusing(coder, "write_memo"):
        went = coder.program.window.close()

    assert not went
    assert coder.feedback.asked[-1][0] == "Close although your last words were not saved?"
    coder.opened.screen.banner.offers[-1].click()
    assert in_file(sample, "SELECT memo FROM statements") == [("check",)]


# The banner and what goes on -------------------------------------------------------------------------------------


def test_that_what_the_worker_finds_takes_no_message_away(coder: Coder) -> None:
    with refusing(coder, "tag"):
        tag(coder, FIRST)
    assert coder.board.article is not None

    coder.opened.project.suggestions.store(coder.board.article.id, Analysis("test", "1", (), ()))

    assert not coder.opened.screen.banner.isHidden()
    tag(coder, FIRST)
    assert coder.opened.screen.banner.isHidden()


def export(coder: Coder, folder: Path) -> None:
    coder.opened.windows.export.open().show()
    window = coder.opened.windows.export.window
    assert window is not None
    window.folder.setText(str(folder))
    window.export.click()


def test_that_an_export_that_outlives_its_project_is_stopped_and_said(coder: Coder, tmp_path: Path) -> None:
    export(coder, tmp_path / "tables")

    coder.program.close()
    coder.program.jobs.finish()
    coder.settle()

    assert coder.said == "Export stopped. Files of an earlier export are as they were."


def test_that_a_change_of_theme_waits_for_the_export(coder: Coder, tmp_path: Path) -> None:
    coder.program.dressing.choose_theme("light")
    export(coder, tmp_path / "tables")

    coder.program.dressing.choose_theme("dark")
    assert coder.program.window.theme is LIGHT
    coder.program.jobs.finish()
    coder.settle()
    coder.program.dressing.choose_theme("dark")

    assert coder.program.window.theme is DARK


# Read only -------------------------------------------------------------------------------------------------------


def test_that_what_would_change_a_read_only_project_cannot_be_asked_for(
    at_window: Callable[..., Coder], sample: Path
) -> None:
    anna, ben = at_window(), at_window("Ben")
    anna.open(sample)
    ben.feedback.will_answer(True)
    ben.open(sample)

    commands = ben.program.window.commands

    for key in ("code_claim", "role_speaker", "reject", "memo", "undo", "import", "mode_off"):
        assert not commands[key].isEnabled(), key
    assert commands["export"].isEnabled()
