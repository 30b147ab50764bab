"""Bringing articles in through the page: what is shown, corrected, stored, refused."""

from __future__ import annotations

import base64
import json
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from annotator.domain.errors import DiskFull
from annotator.domain.records import ArticleId, Metadata, RegionKind
from annotator.domain.text import canonicalize
from annotator.services.project import Project
from annotator.shipped import seeds
from annotator.ui.bridge import PoolJobs
from annotator.ui.coding_screen import CodingScreen
from annotator.ui.desk.desk import Desk
from annotator.ui.desk.importing import Importing
from annotator.ui.icons import Icons
from annotator.ui.import_model import HEADLINE, STATUS, TICK
from annotator.ui.import_page import ImportPage
from annotator.ui.import_rows import ImportRow, RowState
from annotator.ui.main_window import MainWindow
from annotator.ui.theme import LIGHT
from tests.inline_jobs import InlineJobs
from tests.ui.canvas.conftest import shipped_codebook
from tests.ui.scripted import ScriptedFeedback

NASTY = json.loads((Path(__file__).parents[1] / "data" / "nasty_texts.json").read_text(encoding="utf-8"))
SEEDS = sorted(seeds().glob("*.txt"))


class AtImport:
    """A window with an empty project, and the hands of the person who brings articles in."""

    def __init__(self, folder: Path, *, background: bool = False) -> None:
        self.path = folder / "project.annotator"
        self.project = Project.create(self.path, coder="Anna", codebook=shipped_codebook())
        self.feedback = ScriptedFeedback()
        self.window = MainWindow()
        self.window.dress(LIGHT, Icons(LIGHT))
        self.screen = CodingScreen(
            LIGHT, self.window.icons, rows=self.project.library.rows, find_actors=self.project.actors.find
        )
        self.window.show_page(self.screen)
        self.desk = Desk(self.project, self.screen, parent=self.window)
        self.jobs = PoolJobs(self.window) if background else InlineJobs()
        self.importing = Importing(self.desk, jobs=self.jobs, feedback=self.feedback, window=self.window)
        self.said: list[str] = []
        self.desk.said.connect(self.said.append)
        self.window.show()

    @property
    def page(self) -> ImportPage:
        assert self.importing.page is not None
        return self.importing.page

    @property
    def rows(self) -> list[ImportRow]:
        return list(self.page.table.model.rows)

    @property
    def states(self) -> list[RowState]:
        return [row.state for row in self.rows]

    def click(self, number: int, column: int, *, x: int = 26) -> None:
        table = self.page.table
        box = table.view.visualRect(table.model.index(number, column))
        at = QPoint(box.left() + x, box.top() + 14)
        QTest.mouseClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=at)

    def type_into(self, field: str, words: str) -> None:
        line = self.page.details.editor.fields[field]
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, words)
        QTest.keyClick(line, Qt.Key.Key_Tab)

    def import_all(self) -> None:
        QTest.mouseClick(self.page.foot.import_button, Qt.MouseButton.LeftButton)

    def in_file(self, query: str) -> list[tuple[Any, ...]]:
        with closing(sqlite3.connect(f"file:{self.path}?mode=ro", uri=True)) as database:
            return database.execute(query).fetchall()

    def leave(self) -> None:
        self.importing.close()
        if isinstance(self.jobs, PoolJobs):
            self.jobs.finish()
        self.window.hide()
        self.window.deleteLater()
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.project.close()


@pytest.fixture
def at_import(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., AtImport]]:
    del qtbot  # there has to be an application
    made: list[AtImport] = []

    def make(*, background: bool = False) -> AtImport:
        made.append(AtImport(tmp_path, background=background))
        return made[-1]

    yield make
    for one in made:
        one.leave()


@pytest.fixture
def anna(at_import: Callable[..., AtImport]) -> AtImport:
    return at_import()


def _written(folder: Path, **files: bytes) -> Path:
    folder.mkdir(exist_ok=True)
    for name, data in files.items():
        (folder / f"{name}.txt").write_bytes(data)
    return folder


# What is shown ------------------------------------------------------------------------------------------------------


def test_that_the_sample_articles_come_in_with_the_metadata_that_the_coders_agreed_on(anna: AtImport) -> None:
    wanted = json.loads((seeds() / "double_coded.json").read_text(encoding="utf-8"))["articles"]

    anna.importing.start(SEEDS)
    anna.import_all()

    found = anna.in_file("SELECT name, headline, outlet, author, date FROM articles ORDER BY id")
    by_name = {str(name): tuple(rest) for name, *rest in found}
    assert by_name == {
        article["file"]: tuple(article["metadata"][key] for key in ("headline", "outlet", "author", "date"))
        for article in wanted
    }


def test_that_nothing_is_stored_before_the_person_says_so(anna: AtImport) -> None:
    anna.importing.start(SEEDS)

    assert len(anna.rows) == 5
    assert anna.in_file("SELECT count(*) FROM articles") == [(0,)]


def test_that_an_import_is_one_action_and_opens_the_first_new_article(anna: AtImport) -> None:
    anna.importing.start(SEEDS)

    anna.import_all()

    assert anna.importing.page is None
    assert anna.window.page is anna.screen
    assert anna.desk.board.article is not None
    assert anna.desk.board.article.name == SEEDS[0].name
    assert anna.said[-1] == "5 articles imported."
    anna.project.undo()
    assert anna.in_file("SELECT count(*) FROM articles") == [(0,)]


def test_that_a_folder_is_walked_and_one_bad_file_stops_nothing(anna: AtImport, tmp_path: Path) -> None:
    folder = _written(tmp_path / "texts", a=b"Iran denies it.", b=b"", c=b"%PDF-1.7 \x00")
    _written(folder / "deeper", d=b"Kyiv claims it.")
    (folder / "notes.docx").write_bytes(b"PK\x03\x04")
    (folder / ".hidden.txt").write_bytes(b"not seen")

    anna.importing.start([folder])

    assert [row.name for row in anna.rows] == ["a.txt", "b.txt", "c.txt", "d.txt", "notes.docx"]
    assert [row.can_be_taken for row in anna.rows] == [True, False, False, True, False]
    assert all(row.problem.endswith(".") for row in anna.rows if row.problem)


def test_that_a_folder_without_articles_says_so(anna: AtImport, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()

    anna.importing.start([tmp_path / "empty"])

    assert anna.states == [RowState.PROBLEM]
    assert "no files in this folder" in anna.rows[0].problem


def test_that_a_copy_and_what_the_project_has_are_left_out(anna: AtImport, tmp_path: Path) -> None:
    anna.project.library.add([anna.project.library.prepare("old.txt", b"Old news.\n")])
    folder = _written(tmp_path / "texts", a=b"Old news.\r\n", b=b"Fresh news.", c=b"Fresh news.")

    anna.importing.start([folder])

    assert [row.same_as for row in anna.rows] == ["already in the project", "", "same text as “b.txt”"]
    anna.import_all()
    assert anna.in_file("SELECT name FROM articles ORDER BY id") == [("old.txt",), ("b.txt",)]


def test_that_a_file_added_twice_is_one_row(anna: AtImport) -> None:
    anna.importing.start(SEEDS[:2])
    anna.importing.start(SEEDS[:3])

    assert len(anna.rows) == 3


def test_that_the_tabs_count_and_show_the_files_of_one_kind(anna: AtImport, tmp_path: Path) -> None:
    folder = _written(tmp_path / "texts", a=b"Iran denies it.", b=b"")
    anna.importing.start([*SEEDS, folder])

    anna.page.table.tabs.chosen.emit(4)

    model = anna.page.table.model
    assert model.rowCount() == 1
    assert model.row(model.index(0, HEADLINE)).name == "b.txt"
    assert [model.tally.count(state) for state in RowState] == [4, 2, 0, 1, 0]


# Corrections --------------------------------------------------------------------------------------------------------


def test_that_a_row_is_ticked_by_mouse_and_by_space(anna: AtImport) -> None:
    anna.importing.start(SEEDS[:2])

    anna.click(0, TICK)
    anna.page.table.choose(1)
    QTest.keyClick(anna.page.table.view, Qt.Key.Key_Space)

    assert [row.is_taken for row in anna.rows] == [False, False]
    assert not anna.page.foot.import_button.isEnabled()
    QTest.mouseClick(anna.page.table.all, Qt.MouseButton.LeftButton)
    assert [row.is_taken for row in anna.rows] == [True, True]


def test_that_typing_finds_a_headline_and_the_blanks_in_it_untick_nothing(anna: AtImport) -> None:
    anna.importing.start(SEEDS[:2])
    table = anna.page.table
    headline = anna.rows[1].metadata.headline or ""
    anna.click(0, STATUS)
    table.view.setFocus()

    QTest.keyClicks(table.view, " ".join(headline.split()[:3]) + " ")

    assert ([row.is_taken for row in anna.rows], table.current) == ([True, True], 1)


def test_that_space_unticks_again_a_moment_after_typing(anna: AtImport, qtbot: QtBot) -> None:
    anna.importing.start(SEEDS[:2])
    table = anna.page.table
    table.view.setFocus()
    QTest.keyClicks(table.view, (anna.rows[1].metadata.headline or "")[:3])
    found = table.current

    qtbot.waitUntil(lambda: not table._typing.isActive(), timeout=60_000)
    QTest.keyClick(table.view, Qt.Key.Key_Space)

    assert found == 1
    assert [row.is_taken for row in anna.rows] == [True, False]


def test_that_the_summary_says_how_many_are_unticked(anna: AtImport) -> None:
    anna.importing.start(SEEDS[:2])

    anna.click(0, TICK)
    one = summary(anna)
    anna.page.table.all_taken.emit(False)

    assert one == "2 new articles, 1 of them to check. Left out: 1 unticked."
    assert summary(anna) == "2 new articles, 1 of them to check. Left out: 2 unticked."


def test_that_nothing_moves_when_the_looking_for_near_duplicates_begins_and_ends(anna: AtImport) -> None:
    anna.importing.start(SEEDS[:2])
    page = anna.page
    tops = []

    for of in (0, 2, 0):
        page.foot.offers.show_comparing(1, of)
        QApplication.processEvents()
        tops.append((page.table.mapTo(page, QPoint()).y(), page.table.height()))

    assert len(set(tops)) == 1


def summary(anna: AtImport) -> str:
    labels = [each.text() for each in anna.page.head.findChildren(QLabel)]
    return next(each for each in labels if each.endswith("."))


def test_that_a_second_click_takes_the_row_again(anna: AtImport) -> None:
    anna.importing.start(SEEDS[:2])

    anna.click(0, TICK)
    anna.click(0, TICK)

    assert [row.is_taken for row in anna.rows] == [True, True]


def test_that_metadata_are_corrected_before_anything_is_stored(anna: AtImport) -> None:
    anna.importing.start(SEEDS[:1])

    anna.type_into("headline", "Iran calls for dialogue")
    anna.type_into("date", "9 November 2022, 15:15")
    anna.type_into("outlet", "Al-Mayadeen")
    anna.import_all()

    found = anna.in_file("SELECT headline, outlet, author, date FROM articles")
    assert found == [("Iran calls for dialogue", "Al-Mayadeen", None, "2022-11-09T15:15")]


def test_that_words_still_in_a_field_are_kept_by_importing_with_the_keyboard(anna: AtImport) -> None:
    anna.importing.start(SEEDS[:1])
    field = anna.page.details.editor.fields["author"]
    field.setFocus()

    QTest.keyClicks(field, "Nobody Known")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert anna.in_file("SELECT author FROM articles") == [("Nobody Known",)]


def test_that_a_date_that_is_none_is_refused_beside_its_field(anna: AtImport) -> None:
    anna.importing.start(SEEDS[1:2])

    anna.type_into("date", "last Tuesday")

    assert anna.rows[0].metadata.date == "2022-10-25"
    assert "last Tuesday" in anna.page.details.editor._complaint.text()


def test_that_a_line_becomes_boilerplate_and_text_again_by_its_button(anna: AtImport) -> None:
    anna.importing.start(SEEDS[2:3])
    preview = anna.page.details.preview
    line = preview.lines.line(preview.lines.index(5))

    def press() -> None:
        preview.scrollTo(preview.lines.index(5))
        box = preview.visualRect(preview.lines.index(5))
        at = preview.button_box(box).center()
        QTest.mouseClick(preview.viewport(), Qt.MouseButton.LeftButton, pos=at)

    press()
    marked = [one.span for one in _regions(anna) if one.kind is RegionKind.BOILERPLATE]
    press()

    assert line.span in marked
    assert line.span not in [one.span for one in _regions(anna)]


def test_that_corrected_boilerplate_is_what_is_stored(anna: AtImport) -> None:
    anna.importing.start(SEEDS[2:3])
    span = anna.page.details.preview.lines.line(anna.page.details.preview.lines.index(6)).span

    anna.page.region_toggled.emit(0, span)
    anna.import_all()

    regions = anna.project.library.article(ArticleId(1)).regions
    assert (span, "coder") in [(one.span, one.rule) for one in regions if one.kind is RegionKind.BOILERPLATE]


def test_that_a_line_can_be_used_as_the_headline(anna: AtImport) -> None:
    anna.importing.start(SEEDS[:1])
    preview = anna.page.details.preview

    preview.menu_of(preview.lines.index(0)).actions()[0].trigger()
    anna.import_all()

    (headline,) = anna.in_file("SELECT headline FROM articles")[0]
    assert str(headline).startswith("Iran’s top security official")


def test_that_leaving_after_a_correction_is_asked_and_leaving_without_one_is_not(anna: AtImport) -> None:
    anna.importing.start(SEEDS[:1])
    anna.page.metadata_edited.emit(0, Metadata(headline="Corrected"))
    anna.feedback.will_answer(False, True)

    QTest.keyClick(anna.page.table.view, Qt.Key.Key_Escape)
    is_still_there = anna.importing.page is not None
    QTest.keyClick(anna.page.table.view, Qt.Key.Key_Escape)

    assert is_still_there
    assert anna.importing.page is None
    assert anna.in_file("SELECT count(*) FROM articles") == [(0,)]


# Encodings ----------------------------------------------------------------------------------------------------------

CYRILLIC = "Патрушев прибыл с визитом в Тегеран. Обе стороны обсудят сотрудничество в области энергетики.\n"


def test_that_a_guessed_encoding_waits_for_the_person(anna: AtImport, tmp_path: Path) -> None:
    folder = _written(tmp_path / "texts", a=CYRILLIC.encode("cp1251"))

    anna.importing.start([folder])

    assert anna.states == [RowState.TO_CHECK]
    assert not anna.rows[0].is_taken
    assert not anna.page.details.encodings.isHidden()
    assert anna.page.details.encodings.currentData() == "cp1251"


def test_that_choosing_an_encoding_reads_the_file_again_and_takes_it(anna: AtImport, tmp_path: Path) -> None:
    folder = _written(tmp_path / "texts", a=CYRILLIC.encode("koi8-r"))
    anna.importing.start([folder])

    anna.page.encoding_chosen.emit(0, "shift_jis")
    refused = anna.rows[0]
    anna.page.encoding_chosen.emit(0, "koi8-r")
    anna.import_all()

    assert refused.state is RowState.PROBLEM
    assert anna.in_file("SELECT encoding FROM articles") == [("koi8-r",)]
    assert anna.project.library.article(ArticleId(1)).text == CYRILLIC


def test_that_every_byte_sequence_is_read_rightly_or_left_to_the_person(anna: AtImport, tmp_path: Path) -> None:
    cases = {f"{n:02}_{case['id']}": case for n, case in enumerate(NASTY["bytes"])}
    files = {name: base64.b64decode(case["base64"]) for name, case in cases.items()}

    anna.importing.start([_written(tmp_path / "texts", **files)])

    assert len(anna.rows) == 17
    for row in anna.rows:
        expected = cases[row.name.removesuffix(".txt")]["expected"]
        if row.draft is not None and not row.guess:
            assert row.draft.text == canonicalize(expected), row.name
        else:
            assert not row.is_taken, row.name
            assert row.guess or row.problem.endswith("."), row.name


def _nasty(case: dict[str, Any]) -> str:
    if "repeat" in case:
        return case["repeat"][0] * case["repeat"][1] + case.get("suffix", "")
    return case["text"] if "text" in case else "".join(map(chr, case["code_points"]))


def test_that_every_nasty_text_is_imported_as_it_is_or_refused_with_a_sentence(anna: AtImport, tmp_path: Path) -> None:
    texts = {f"{n:02}_{case['id']}": _nasty(case) for n, case in enumerate(NASTY["texts"])}
    files = {name: text.encode("utf-8", "surrogatepass") for name, text in texts.items()}

    anna.importing.start([_written(tmp_path / "texts", **files)])
    for number, row in enumerate(anna.rows):
        anna.page.table.choose(number)
        if row.draft is not None:
            anna.page.take_changed.emit(number, True)
    rows = anna.rows
    anna.import_all()

    stored = dict(anna.in_file("SELECT a.name, t.text FROM articles a JOIN texts t ON t.id = a.text_id"))
    assert len(rows) == 72
    for row in rows:
        text = canonicalize(texts[row.name.removesuffix(".txt")])
        if row.is_taken and not row.guess:
            assert stored[row.name] == text, row.name
        else:
            assert row.problem.endswith(".") or row.same_as or row.guess, row.name


@pytest.mark.parametrize(
    "texts",
    [pytest.param(NASTY["texts"][::7], id="some"), pytest.param(NASTY["texts"], id="all", marks=pytest.mark.slow)],
)
def test_that_every_nasty_text_can_be_pasted_or_is_refused_with_a_sentence(
    anna: AtImport, texts: list[dict[str, Any]]
) -> None:
    stored = 0
    for case in texts:
        text = _nasty(case)
        told = len(anna.feedback.told)

        anna.importing.take_text("pasted", text)

        if anna.importing.page is None:
            assert anna.feedback.told[told][1].endswith("."), case["id"]
            continue
        is_new = anna.rows[0].can_be_taken
        anna.import_all() if is_new else anna.importing.close()
        stored += is_new
        found = anna.in_file("SELECT t.text FROM articles a JOIN texts t ON t.id = a.text_id ORDER BY a.id DESC")
        assert (canonicalize(text),) in (found[:1] if is_new else found), case["id"]
    assert stored > len(texts) * 0.8


# What goes wrong ----------------------------------------------------------------------------------------------------


def test_that_a_full_disk_is_told_on_the_page_and_loses_no_correction(
    anna: AtImport, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna.importing.start(SEEDS[:1])
    anna.type_into("author", "Nobody Known")

    def refuse(*_: object, **__: object) -> None:
        raise DiskFull("The disk is full. Make room, then try again.")

    with monkeypatch.context() as patch:
        patch.setattr(anna.project.library, "add", refuse)
        anna.import_all()

    assert not anna.page.banner.isHidden()
    assert anna.rows[0].metadata.author == "Nobody Known"
    anna.import_all()
    assert anna.in_file("SELECT author FROM articles") == [("Nobody Known",)]


def test_that_a_disk_that_fills_up_amid_storing_leaves_nothing_and_the_page_as_it_was(
    anna: AtImport, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = _written(tmp_path / "texts", **{f"n{n:03}": f"Article {n}.".encode() for n in range(60)})
    anna.importing.start([folder])
    shown: list[tuple[int, int]] = []

    def fill_up(done: int, of: int) -> None:
        shown.append((done, of))
        if done:
            raise DiskFull("The disk is full. Make room, then try again.")

    with monkeypatch.context() as patch:
        patch.setattr(anna.page.foot, "show_storing", lambda done, of: fill_up(done, of) if of else None)
        anna.import_all()

    assert list(dict.fromkeys(shown)) == [(0, 60), (25, 60)]
    assert anna.in_file("SELECT (SELECT count(*) FROM articles), (SELECT count(*) FROM texts)") == [(0, 0)]
    anna.import_all()
    assert anna.in_file("SELECT count(*) FROM articles") == [(60,)]


def test_that_the_page_says_how_many_articles_are_stored_amid_one_action(
    anna: AtImport, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = _written(tmp_path / "texts", **{f"n{n:03}": f"Article {n}.".encode() for n in range(60)})
    anna.importing.start([folder])
    page, seen = anna.page, list[tuple[bool, str]]()
    show = page.foot.show_storing

    def look(done: int, of: int) -> None:
        show(done, of)
        seen.append((anna.project.is_saving, page.foot._read.text() if of else ""))

    monkeypatch.setattr(page.foot, "show_storing", look)
    anna.import_all()

    told = list(dict.fromkeys(seen))
    amid = [(True, f"{done} of 60") for done in (0, 25, 50, 60)]
    assert told == [(False, "0 of 60"), *amid, (False, "")]


def stopped_by(anna: AtImport, act: Callable[[ImportPage], object], monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Import, and do that when the first articles are written; gives how many were written when it was heard."""
    show, shown = anna.page.foot.show_storing, list[int]()

    def look(done: int, of: int) -> None:
        show(done, of)
        if of:
            shown.append(done)
        if done == 25 and shown.count(25) == 1:
            act(anna.page)

    with monkeypatch.context() as patch:
        patch.setattr(anna.page.foot, "show_storing", look)
        QTest.keyClick(anna.page.table.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    return shown


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Space])
def test_that_storing_is_stopped_by_a_key_and_nothing_is_stored(
    anna: AtImport, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, key: Qt.Key
) -> None:
    anna.importing.start([_written(tmp_path / "texts", **{f"n{n}": f"Article {n}.".encode() for n in range(60)})])

    shown = stopped_by(anna, lambda page: QTest.keyClick(page.foot.stop_storing, key), monkeypatch)

    assert shown[-1] == 25
    assert anna.said == ["Stopped: no article was imported"]
    assert anna.in_file("SELECT (SELECT count(*) FROM articles), (SELECT count(*) FROM texts)") == [(0, 0)]
    assert not anna.project.undo_state().undo
    anna.import_all()
    assert anna.in_file("SELECT count(*) FROM articles") == [(60,)]


def test_that_storing_is_stopped_while_the_journal_is_written(
    anna: AtImport, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna.importing.start([_written(tmp_path / "texts", **{f"n{n}": f"Article {n}.".encode() for n in range(60)})])
    page, shown = anna.page, list[int]()

    def stop_late(done: int, _of: int) -> None:
        shown.append(done)
        if done and shown.count(60) == 3:
            page.foot.stop_storing.click()

    with monkeypatch.context() as patch:
        patch.setattr(page.foot, "show_storing", stop_late)
        anna.import_all()

    assert shown.count(60) == 3
    assert anna.in_file("SELECT (SELECT count(*) FROM articles), (SELECT count(*) FROM change)") == [(0, 0)]


def test_that_nothing_but_stopping_is_heard_while_articles_are_stored(
    anna: AtImport, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna.importing.start([_written(tmp_path / "texts", **{f"n{n}": f"Article {n}.".encode() for n in range(60)})])
    asked: list[str] = []
    anna.window.commands.connect_all({"undo": lambda: asked.append("undo")})
    anna.page.closed.connect(lambda: asked.append("close"))

    def fumble(page: ImportPage) -> None:
        QTest.keyClick(page.foot.stop_storing, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        QTest.mouseClick(page.foot.close_button, Qt.MouseButton.LeftButton)
        QTest.keyClick(page.table.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert not anna.window.close()

    stopped_by(anna, fumble, monkeypatch)

    assert (asked, anna.said[-1]) == ([], "60 articles imported.")
    assert anna.in_file("SELECT count(*) FROM articles") == [(60,)]
    anna.project.undo()
    assert anna.in_file("SELECT count(*) FROM articles") == [(0,)]


def test_that_the_keys_go_back_to_where_they_were_when_storing_was_stopped(
    anna: AtImport, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna.importing.start([_written(tmp_path / "texts", **{f"n{n}": f"Article {n}.".encode() for n in range(60)})])
    anna.page.table.view.setFocus()

    stopped_by(anna, lambda page: page.foot.stop_storing.click(), monkeypatch)

    assert anna.page.focusWidget() is anna.page.table.view
    assert anna.page.table.isEnabled()
    assert anna.page.foot.import_button.isEnabled()
    assert anna.page.foot.stop_storing.isHidden()


def test_that_the_foot_of_the_window_tells_what_esc_does_while_articles_are_stored(
    anna: AtImport, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna.importing.start([_written(tmp_path / "texts", **{f"n{n}": f"Article {n}.".encode() for n in range(60)})])
    before, meanwhile = list(anna.window.status.keys), list[tuple[str, str]]()

    def look(page: ImportPage) -> None:
        meanwhile.extend(anna.window.status.keys)
        page.foot.stop_storing.click()

    stopped_by(anna, look, monkeypatch)

    assert meanwhile == [("Esc", "stop importing: nothing is stored")]
    assert ("Esc", "back to coding") in before
    assert anna.window.status.keys == before


def test_that_jobs_give_way_to_the_window_sooner_only_while_the_page_is_open(anna: AtImport) -> None:
    usual = sys.getswitchinterval()
    anna.importing.start(SEEDS[:1])
    meanwhile = sys.getswitchinterval()

    QTest.keyClick(anna.page.table.view, Qt.Key.Key_Escape)

    assert meanwhile < usual
    assert sys.getswitchinterval() == usual


def test_that_undo_keys_do_not_act_on_the_project_behind_the_page(anna: AtImport) -> None:
    anna.project.library.add([anna.project.library.prepare("old.txt", b"Old news.\n")])
    anna.window.commands.connect_all({"undo": anna.desk.undo})
    anna.importing.start(SEEDS[:1])

    QTest.keyClick(anna.page.table.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert anna.in_file("SELECT count(*) FROM articles") == [(1,)]


def test_that_files_are_read_in_the_background_and_the_rest_can_be_stopped(
    at_import: Callable[..., AtImport], tmp_path: Path, qtbot: QtBot
) -> None:
    anna = at_import(background=True)
    folder = _written(tmp_path / "texts", **{f"n{n:03}": f"Article {n}.".encode() for n in range(120)})

    anna.importing.start([folder])
    qtbot.waitUntil(lambda: len(anna.rows) == 120)
    qtbot.waitUntil(lambda: any(row.draft for row in anna.rows))
    waited = anna.page.foot.import_button.isEnabled()
    anna.page.stop_asked.emit()

    assert not waited
    assert RowState.READING not in anna.states
    assert anna.page.foot.import_button.isEnabled()


def test_that_all_files_read_in_the_background_arrive(
    at_import: Callable[..., AtImport], tmp_path: Path, qtbot: QtBot
) -> None:
    anna = at_import(background=True)
    folder = _written(tmp_path / "texts", **{f"n{n:03}": f"Article {n}.".encode() for n in range(40)})

    anna.importing.start([folder])
    anna.importing.start(SEEDS)
    qtbot.waitUntil(anna.page.foot.import_button.isEnabled)
    anna.import_all()

    assert anna.in_file("SELECT count(*) FROM articles") == [(45,)]


def _regions(anna: AtImport) -> list[Any]:
    draft = anna.rows[0].draft
    assert draft is not None
    return list(draft.reading.regions)


# Near-duplicates ----------------------------------------------------------------------------------------------------


def _agency_copy(folder: Path) -> Path:
    story = SEEDS[1].read_text(encoding="utf-8")
    first = SEEDS[2].read_text(encoding="utf-8")
    return _written(
        folder,
        copy=f"Our correspondent\n\n{story}".encode(),
        a=first.encode(),
        b=f"From another paper\n\n{first}".encode(),
        other=SEEDS[3].read_bytes(),
    )


def test_that_near_duplicates_are_flagged_and_stay_ticked(anna: AtImport, tmp_path: Path) -> None:
    anna.project.library.add([anna.project.library.prepare(SEEDS[1].name, SEEDS[1].read_bytes())])

    anna.importing.start([_agency_copy(tmp_path / "texts")])

    near = {row.name: (row.near.is_in_project, row.is_taken) if row.near else None for row in anna.rows}
    assert near == {"a.txt": None, "b.txt": (False, True), "copy.txt": (True, True), "other.txt": None}
    model = anna.page.table.model
    told = model.words_of(anna.rows[2], STATUS)
    headline = anna.project.library.article(ArticleId(1)).metadata.headline
    assert f"nearly the same as “{headline}”" in told
    assert "% of its words" in told
    assert anna.page.foot.offers.near.text() == "Leave out the 2 near-duplicates"


def test_that_near_duplicates_are_left_out_by_one_click_and_taken_again_one_by_one(
    anna: AtImport, tmp_path: Path
) -> None:
    anna.project.library.add([anna.project.library.prepare(SEEDS[1].name, SEEDS[1].read_bytes())])
    anna.importing.start([_agency_copy(tmp_path / "texts")])

    QTest.mouseClick(anna.page.foot.offers.near, Qt.MouseButton.LeftButton)
    assert anna.page.foot.offers.near.text() == "Take the 2 near-duplicates"
    anna.click(1, TICK)
    assert anna.page.foot.offers.near.text() == "Leave out the near-duplicate"
    anna.import_all()

    assert [name for (name,) in anna.in_file("SELECT name FROM articles ORDER BY id")][1:] == [
        "a.txt", "b.txt", "other.txt",
    ]  # fmt: skip


def test_that_files_are_compared_in_the_background(
    at_import: Callable[..., AtImport], tmp_path: Path, qtbot: QtBot
) -> None:
    anna = at_import(background=True)

    anna.importing.start([_agency_copy(tmp_path / "texts")])

    qtbot.waitUntil(lambda: anna.page.table.model.tally.near == 1)
    anna.importing.leave()
    assert anna.importing.page is None
