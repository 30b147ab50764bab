"""The import page with files of every kind: what unfolds, what is mapped, learned, set for many, and told."""

from __future__ import annotations

import csv
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from annotator.services.furniture import REPEATED
from annotator.services.import_told import Fate, ToldLine
from annotator.ui.desk.import_told import ImportTold
from annotator.ui.desk.remembered_columns import as_kept, from_kept
from annotator.ui.import_columns import ImportColumns
from annotator.ui.import_model import STATUS
from annotator.ui.import_report import ImportReport
from annotator.ui.import_rows import RowAct
from annotator.ui.theme import LIGHT
from tests.exchange.readers.lookalikes import zipped
from tests.patience import wait_until
from tests.ui.desk import Coder
from tests.ui.test_importing import AtImport, anna, at_import

__all__ = ["anna", "at_import"]

TABLE = b"kop,wat,wie\nFirst,The ferry company denied it on Monday.,Echo\nSecond,The governor warned of delays.,Echo\n"
PAGE = "<p>The union of dockers <b>claimed</b> that nobody had asked.</p><img src='http://127.0.0.1:9/x.png'>"


def _file(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def test_that_a_file_of_several_is_one_row_that_unfolds(anna: AtImport, tmp_path: Path) -> None:
    path = _file(tmp_path, "week.zip", zipped({"a.txt": "Iran denies it.", "b.txt": "", "c.txt": "Kyiv claims it."}))
    anna.importing.start([path])
    model = anna.page.table.model
    folded = model.rowCount()

    QTest.keyClick(anna.page.table.view, Qt.Key.Key_Right)
    unfolded = model.rowCount()
    anna.import_all()

    assert (folded, unfolded) == (1, 4)
    assert anna.in_file("SELECT name, place FROM articles ORDER BY id") == [
        ("week.zip/a.txt", "a.txt"),
        ("week.zip/c.txt", "c.txt"),
    ]
    anna.project.undo()
    assert anna.in_file("SELECT count(*) FROM articles") == [(0,)]


def test_that_a_table_without_a_text_is_read_by_the_column_that_is_chosen(anna: AtImport, tmp_path: Path) -> None:
    kept: list[tuple[str, ...]] = []
    anna.importing.columns_named.connect(kept.append)
    anna.importing.start([_file(tmp_path, "table.csv", TABLE)])
    asked = anna.rows[0].act
    columns = anna.page.details.columns

    columns.kinds["text"].setCurrentIndex(columns.kinds["text"].findData("wat"))
    columns.kinds["outlet"].setCurrentIndex(columns.kinds["outlet"].findData("wie"))
    QTest.mouseClick(columns.use, Qt.MouseButton.LeftButton)
    anna.importing.start([_file(tmp_path, "later.csv", TABLE.replace(b"Monday", b"Friday"))])
    anna.import_all()

    assert asked is RowAct.COLUMNS
    assert anna.in_file("SELECT outlet FROM articles") == [("Echo",)] * 3
    assert [each.text for each in from_kept(kept[-1])] == ["wat"]


def test_that_columns_survive_being_kept_and_what_is_none_is_let_go() -> None:
    (known,) = from_kept(['{"text": "body", "headline": "title", "details": ["page"]}'])

    assert from_kept(as_kept([known])) == (known,)
    assert from_kept(["{", "[]", '{"text": ""}', '{"text": "a", "details": [1]}']) == ()


def test_that_an_outlet_is_set_for_all_marked_articles(anna: AtImport) -> None:
    for name in ("one", "two", "three"):
        anna.importing.take_text(name, f"The governor denied {name} of it.")
    table = anna.page.table
    flags = QItemSelectionModel.SelectionFlag
    table.choose(0)
    table.view.selectionModel().select(table.model.index(1, STATUS), flags.Select | flags.Rows)

    QTest.keyClicks(table.many.words, "Ondry Gazette")
    QTest.keyClick(table.many.words, Qt.Key.Key_Return)
    anna.import_all()

    assert anna.in_file("SELECT outlet FROM articles ORDER BY id") == [("Ondry Gazette",), ("Ondry Gazette",), (None,)]


def test_that_learned_boilerplate_is_proposed_and_can_be_switched_off(anna: AtImport, qtbot: QtBot) -> None:
    line = "Members of the reading circle may answer here"
    for number in range(3):
        anna.importing.take_text(f"{number}", f"The council met on day {number} of its {number}th week.\n\n{line}\n")
    anna.page.many_edited.emit([0, 1, 2], "outlet", "Ondry Gazette")
    qtbot.waitUntil(lambda: not anna.page.foot.offers.learned.isHidden())
    learned = [_marked(anna, number) for number in range(3)]

    anna.page.foot.offers.learned.click()
    qtbot.waitUntil(lambda: not any(_marked(anna, number) for number in range(3)))

    assert learned == [[line]] * 3


def test_that_a_part_of_a_web_page_is_taken_as_its_text(anna: AtImport) -> None:
    dropped = QMimeData()
    dropped.setHtml(PAGE)

    anna.importing.take_dropped(dropped)
    anna.import_all()

    ((text,),) = anna.in_file("SELECT text FROM texts")
    assert str(text).strip() == "The union of dockers claimed that nobody had asked."


def test_that_what_became_of_each_file_is_told_and_saved(anna: AtImport, tmp_path: Path) -> None:
    told: list[list[ToldLine]] = []
    anna.importing.told.connect(told.append)
    anna.importing.start([_file(tmp_path, "a.txt", b"Iran denies it."), _file(tmp_path, "b.txt", b"")])
    anna.import_all()
    window = ImportReport(LIGHT, anna.window.icons, anna.window)
    serving = ImportTold(window, tmp_path, feedback=anna.feedback)

    serving.show(told[0])
    anna.feedback.will_answer(tmp_path / "told.csv")
    QTest.mouseClick(window.csv, Qt.MouseButton.LeftButton)

    assert [each.fate for each in told[0]] == [Fate.IMPORTED, Fate.NOT_READ]
    with (tmp_path / "told.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["file"].rsplit("/", 1)[-1], row["fate"]) for row in rows] == [
        ("a.txt", "imported"),
        ("b.txt", "not read"),
    ]
    assert rows[1]["reason"].endswith(".")


def test_that_stopping_keeps_what_was_read_and_the_rest_can_be_read_after_all(
    at_import: Callable[..., AtImport], tmp_path: Path, qtbot: QtBot
) -> None:
    one = at_import(background=True)
    for number in range(60):
        _file(tmp_path, f"n{number:02}.txt", f"Article {number}.".encode())
    one.importing.start(sorted(tmp_path.glob("n*.txt")))
    qtbot.waitUntil(lambda: any(row.draft for row in one.rows))

    one.page.stop_asked.emit()
    left = [number for number, row in enumerate(one.rows) if row.act is RowAct.READ]
    one.page.read_asked.emit(left[0])
    qtbot.waitUntil(lambda: one.rows[left[0]].draft is not None)

    assert 0 < len(left) < 60


def _marked(anna: AtImport, number: int) -> list[str]:
    draft = anna.rows[number].draft
    assert draft is not None
    learned = [region.span for region in draft.reading.regions if region.rule == REPEATED]
    return [draft.text[span.start : span.end] for span in learned]


def test_that_the_choices_of_columns_keep_apart_on_a_low_screen(
    at_window: Callable[..., Coder], sample: Path, tmp_path: Path
) -> None:
    coder = at_window()
    coder.program.window.resize(1350, 740)
    coder.open(sample)
    coder.feedback.will_answer([_file(tmp_path, "table.csv", TABLE.replace(b"wat", b"text"))])

    coder.program.window.commands["import"].trigger()
    wait_until(lambda: any(map(QWidget.isVisible, columns_of(coder))), meanwhile=coder.settle)
    coder.settle()

    fields = list(columns_of(coder)[0].kinds.values())
    gaps = [below.y() - above.geometry().bottom() - 1 for above, below in pairwise(fields)]
    assert min(gaps) >= 4


def columns_of(coder: Coder) -> list[ImportColumns]:
    return coder.program.window.findChildren(ImportColumns)
