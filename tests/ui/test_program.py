"""Opening and closing projects, what goes wrong with them, and what the window remembers."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from annotator.domain.errors import DiskFull
from annotator.domain.text import Span
from annotator.services.project import Project
from annotator.shipped import seeds
from annotator.ui.theme import DARK
from tests.ui.desk import CONTROL, SHIFT, Coder, in_file
from tests.ui.windows import at_rest


def test_that_a_missing_project_is_told_and_the_start_screen_stays(
    at_window: Callable[..., Coder], tmp_path: Path
) -> None:
    anna = at_window()
    anna.program.begin(None)

    anna.program.open(tmp_path / "gone.annotator")

    ((title, sentence),) = anna.feedback.told
    assert "gone.annotator" in title
    assert sentence.endswith(".")
    assert anna.program.project is None


@pytest.mark.parametrize("content", [b"", b"\x89PNG\r\n\x1a\n" + b"x" * 200, b"just words"])
def test_that_a_file_of_another_kind_is_refused_with_a_sentence(
    at_window: Callable[..., Coder], tmp_path: Path, content: bytes
) -> None:
    anna = at_window()
    path = tmp_path / "other.annotator"
    path.write_bytes(content)

    anna.program.open(path)

    assert len(anna.feedback.told) == 1
    assert path.read_bytes() == content


def test_that_a_project_of_a_later_version_is_left_as_it_is(at_window: Callable[..., Coder], sample: Path) -> None:
    with closing(sqlite3.connect(sample)) as database:
        database.execute(f"PRAGMA user_version = {(200 << 16) | 200}")
    before = sample.read_bytes()
    anna = at_window()

    anna.program.open(sample)

    assert len(anna.feedback.told) == 1
    assert sample.read_bytes() == before


def test_that_a_project_open_elsewhere_can_be_opened_for_reading(at_window: Callable[..., Coder], sample: Path) -> None:
    anna = at_window()
    anna.feedback.will_answer(True)
    with Project.open(sample, coder="Bilal"):
        anna.program.open(sample)

        assert "Bilal" in anna.feedback.asked[0][1]
        assert anna.opened.project.read_only
        assert anna.opened.screen.banner.isVisible()
        anna.view.set_selection(Span(0, 4))
        anna.press("1")
        assert in_file(sample, "SELECT count(*) FROM statements") == [(0,)]
        anna.program.close()


def test_that_the_coder_comes_back_to_the_article_and_the_statement(coder: Coder, sample: Path) -> None:
    coder.press("→", modifier=SHIFT)
    coder.press("1")
    coder.program.close()

    coder.program.open(sample)

    assert coder.board.article is not None
    assert coder.board.article.id == 2
    assert coder.board.statement is not None


def test_that_the_look_can_be_changed_in_the_middle_of_the_work(coder: Coder, sample: Path) -> None:
    coder.press("→", modifier=SHIFT)
    coder.press("1")

    coder.program.dressing.choose_theme("dark")
    coder.settle()

    assert coder.program.window.theme is DARK
    assert coder.board.statement is not None
    coder.press("2")
    coder.press("z", modifier=CONTROL)
    coder.press("z", modifier=CONTROL)
    assert in_file(sample, "SELECT count(*) FROM statements") == [(0,)]


def test_that_an_action_the_disk_refuses_is_not_shown_and_can_be_tried_again(
    coder: Coder, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tag = coder.opened.project.coding.tag

    def refuse(*_: object, **_options: object) -> None:
        raise DiskFull("The disk is full. Make room, then try again.")

    monkeypatch.setattr(coder.opened.project.coding, "tag", refuse)
    coder.view.set_selection(coder.span_of("Tehran"))
    coder.press("1")
    shown = list(coder.board.statements)
    monkeypatch.setattr(coder.opened.project.coding, "tag", tag)

    coder.opened.screen.banner.offers[-1].click()
    coder.settle()

    assert shown == []
    assert in_file(sample, "SELECT quote FROM parts") == [("Tehran",)]
    assert not coder.opened.screen.banner.isVisible()


def test_that_a_replaced_file_is_noticed_before_the_next_write(coder: Coder, sample: Path) -> None:
    copy = sample.with_suffix(".copy")
    copy.write_bytes(sample.read_bytes())
    os.replace(copy, sample)  # noqa: PTH105 - as another program does it

    coder.view.set_selection(coder.span_of("Tehran"))
    coder.press("1")

    assert coder.board.statements == []
    assert in_file(sample, "SELECT count(*) FROM statements") == [(0,)]
    assert "replaced" in coder.said or coder.opened.screen.banner.isVisible()


def test_that_a_new_project_is_made_where_the_person_says(at_window: Callable[..., Coder], tmp_path: Path) -> None:
    anna = at_window()
    anna.program.begin(None)
    anna.feedback.will_answer(tmp_path / "Drones")

    anna.press("n", modifier=CONTROL)

    assert anna.opened.path == tmp_path / "Drones.annotator"
    assert anna.opened.screen.articles.view.isHidden()


def test_that_a_project_without_articles_takes_a_folder_by_a_button(
    at_window: Callable[..., Coder], tmp_path: Path
) -> None:
    anna = at_window()
    anna.program.begin(None)
    anna.feedback.will_answer(tmp_path / "Drones", seeds())
    anna.press("n", modifier=CONTROL)

    button = next(each for each in anna.opened.screen.findChildren(QPushButton) if "Import a folder…" in each.text())
    button.click()
    at_rest(anna)

    page = anna.opened.importing.page
    assert page is not None
    assert len(page.table.model.rows) == len(list(seeds().glob("*.txt")))


def test_that_what_is_saved_behind_the_import_page_leaves_the_keys_of_the_page_shown(coder: Coder) -> None:
    coder.opened.importing.start([seeds()])
    at_rest(coder)
    on_page = list(coder.keys_shown)

    coder.opened.project.coding.tag(coder.opened.project.library.ids()[0], [Span(0, 8)], "claim")
    coder.settle()
    behind = list(coder.keys_shown)
    coder.opened.importing.close()

    assert ("Esc", "back to coding") in on_page
    assert behind == on_page
    assert ("Esc", "back to coding") not in coder.keys_shown


@pytest.mark.parametrize("look", ["", "dark"])
def test_that_codes_bear_their_letters_in_the_menu_from_the_first(coder: Coder, look: str) -> None:
    if look:
        coder.program.dressing.choose_theme(look)
        coder.settle()

    codes = coder.opened.project.codebook.current_codes
    icons = [coder.program.window.commands[f"code_{code.key}"].icon() for code in codes]

    assert not any(icon.isNull() for icon in icons)
