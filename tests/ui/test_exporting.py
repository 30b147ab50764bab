"""The export's window: whose coding, into which folder, and what becomes of it is said where one looks."""

from __future__ import annotations

import csv
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from annotator.domain.text import Span
from annotator.services.project import Project
from annotator.ui.export_window import ExportWindow
from annotator.ui.widgets import Banner
from tests.ui.desk import CONTROL, SHIFT, Coder

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")


@pytest.fixture
def anna(at_window: Callable[..., Coder], sample: Path) -> Coder:
    """In a project that Ben has coded in too, three articles of which one is Anna's as well."""
    for name, articles in (("Ben", (1, 2, 3)), ("Anna", (1,))):
        with Project.open(sample, coder=name) as project:
            for article in articles:
                project.coding.tag(project.library.ids()[article], [Span(184, 293)], "claim")
    coder = at_window()
    coder.open(sample)
    return coder


def the_window(coder: Coder) -> ExportWindow:
    coder.press("e", modifier=CONTROL | SHIFT)
    window = coder.opened.windows.export.window
    assert window is not None
    return window


def said(banner: Banner) -> str:
    return " ".join(each.text() for each in banner.findChildren(QLabel) if each.isVisibleTo(banner))


def export(coder: Coder, window: ExportWindow, qtbot: QtBot) -> None:
    window.export.setFocus()
    coder.press("Enter")
    qtbot.waitUntil(lambda: not coder.program.jobs.is_busy and window.export.isEnabled())


def coders_in(folder: Path) -> set[str]:
    with (folder / "statements.csv").open(encoding="utf-8", newline="") as file:
        return {row["coder"] for row in csv.DictReader(file)}


def test_that_two_keys_export_into_a_new_folder_beside_the_project(anna: Coder, sample: Path, qtbot: QtBot) -> None:
    day = datetime.now().astimezone().date().isoformat()
    folder = sample.with_name(f"{sample.stem} {day}")

    window = the_window(anna)
    assert window.folder.text() == str(folder)
    export(anna, window, qtbot)

    assert coders_in(folder) == {"Anna", "Ben"}
    assert "Coding of Anna, Ben." in said(window.banner)
    assert anna.feedback.asked == []


def test_that_an_earlier_export_is_never_written_over_unasked(anna: Coder, sample: Path, qtbot: QtBot) -> None:
    window = the_window(anna)
    first = Path(window.folder.text())
    export(anna, window, qtbot)
    before = (first / "statements.csv").stat().st_mtime_ns

    export(anna, window, qtbot)

    assert (first / "statements.csv").stat().st_mtime_ns == before
    assert coders_in(first.with_name(f"{first.name} (2)")) == {"Anna", "Ben"}
    assert len(list(sample.parent.glob(f"{first.name}*"))) == 2


def test_that_only_the_coding_that_is_ticked_is_exported_and_the_readme_says_whose(anna: Coder, qtbot: QtBot) -> None:
    window = the_window(anna)
    names = {tick.accessibleName(): tick for tick in window.ticks.values()}

    assert window.summed_up.startswith("1 article is coded by several of them: count each coder by itself")
    names["Ben"].click()
    assert window.summed_up == ""
    folder = Path(window.folder.text())
    export(anna, window, qtbot)

    assert coders_in(folder) == {"Anna"}
    told = (folder / "README.txt").read_text(encoding="utf-8")
    assert "Anna: 1 statement in 1 article" in told
    assert "Left out: Ben, 3 statements in 3 articles" in told
    assert "Coding of Anna." in said(window.banner)


def test_that_enter_exports_from_a_tick_as_the_foot_says(anna: Coder) -> None:
    window = the_window(anna)
    asked: list[object] = []
    window.export_asked.connect(lambda _folder, coders: asked.append(coders))
    tick = next(iter(window.ticks.values()))
    tick.setFocus()

    QTest.keyClick(tick, Qt.Key.Key_Space)
    QTest.keyClick(tick, Qt.Key.Key_Return)

    assert asked == [window.chosen]


def test_that_the_window_is_as_high_as_what_it_holds(anna: Coder) -> None:
    window = the_window(anna)
    window.repaint()

    below = window.folder.mapTo(window, window.folder.rect().bottomLeft()).y()

    assert window.height() - below <= 110


def test_that_nothing_is_exported_where_nobody_is_ticked(anna: Coder) -> None:
    window = the_window(anna)

    for tick in window.ticks.values():
        if tick.isChecked():
            tick.click()

    assert not window.export.isEnabled()
    assert window.summed_up == "Tick whose coding to export."


def test_that_a_folder_with_files_gets_a_new_folder_in_it(anna: Coder, tmp_path: Path) -> None:
    window = the_window(anna)
    full, empty = tmp_path / "full", tmp_path / "empty"
    for folder in (full, empty):
        folder.mkdir()
    (full / "thesis.txt").write_text("x", encoding="utf-8")

    anna.feedback.will_answer(full, empty)
    window.other.click()
    assert Path(window.folder.text()).parent == full
    window.other.click()
    assert Path(window.folder.text()) == empty


def test_that_a_place_that_cannot_be_written_is_said_in_the_window(anna: Coder, tmp_path: Path, qtbot: QtBot) -> None:
    window = the_window(anna)
    (tmp_path / "a file").write_text("x", encoding="utf-8")
    window.folder.setText(str(tmp_path / "a file"))

    export(anna, window, qtbot)

    assert "“a file” is a file, so nothing was exported. Choose a folder." in said(window.banner).replace(
        str(tmp_path) + "/", ""
    )
    assert "the project is safe" in said(window.banner)
    assert anna.feedback.told == []


def test_that_a_project_without_coding_says_so_and_is_exported_all_the_same(
    at_window: Callable[..., Coder], sample: Path, qtbot: QtBot
) -> None:
    coder = at_window()
    coder.open(sample)
    window = the_window(coder)

    assert window.summed_up.startswith("Nothing is coded yet.")
    folder = Path(window.folder.text())
    export(coder, window, qtbot)

    assert (folder / "articles.csv").is_file()
    assert "Nobody has coded anything yet." in (folder / "README.txt").read_text(encoding="utf-8")


def test_that_what_became_of_an_export_is_said_above_the_text_where_its_window_is_closed(
    anna: Coder, qtbot: QtBot
) -> None:
    window = the_window(anna)
    window.export.click()
    window.close()

    banner = anna.opened.screen.banner
    qtbot.waitUntil(lambda: bool(banner.offers) and not anna.program.jobs.is_busy)

    assert "Exported to" in said(banner)


# What was settled, and the room for it --------------------------------------------------------------------------------


@pytest.fixture
def settler(at_window: Callable[..., Coder], coded: Path) -> Coder:
    """Anna, who has settled two differences between A and B, on a small screen's window."""
    with Project.open(coded, coder="Anna") as project:
        project.coding.tag(project.library.ids()[0], [Span(184, 293)], "claim")
        pair = list(project.settling.comparable())
        article = project.library.ids()[0]
        for _each in range(2):
            settled = project.settling.article(article, pair)
            item = next(one.item for place in settled.passages for one in place.items if one.is_open)
            project.settling.take(item, pair[0])
    coder = at_window()
    coder.open(coded)
    return coder


def names(window: ExportWindow) -> list[str]:
    return [tick.accessibleName() for tick in window.ticks.values()]


def test_that_what_was_settled_and_is_left_out_is_told(settler: Coder) -> None:
    window = the_window(settler)

    assert "2 settled differences are not in this export" in window.summed_up
    settled = next(tick for tick in window.ticks.values() if tick.accessibleName() == "Settled version")
    assert not settled.isChecked()
    settled.click()

    assert "not in this export" not in window.summed_up


def test_that_the_settled_version_stands_first_where_nobody_has_to_scroll(settler: Coder) -> None:
    window = the_window(settler)

    assert names(window) == ["Settled version", "Anna", "A", "B"]
    tick = next(iter(window.ticks.values()))
    assert not tick.visibleRegion().isEmpty()


def test_that_nothing_lies_over_another_after_an_export(settler: Coder, qtbot: QtBot) -> None:
    window = the_window(settler)
    export(settler, window, qtbot)
    qtbot.waitUntil(lambda: window.height() >= window.minimumHeight(), timeout=60_000)
    settler.settle()

    area, note = window._area.geometry(), window._note.geometry()
    assert area.bottom() < note.top()
    assert note.bottom() < window.folder.geometry().top()
    assert note.height() >= window._note.heightForWidth(note.width())
    assert window.banner.geometry().bottom() < area.top()


def test_that_the_folder_is_told_whole_however_the_project_was_named(
    at_window: Callable[..., Coder], sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(sample.parent)
    coder = at_window()
    coder.open(Path(sample.name))

    assert Path(the_window(coder).folder.text()).parent == sample.parent
