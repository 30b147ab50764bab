"""The window on how far coders agree: by key and mouse, on the double-coded sample."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from annotator.domain.records import AssignmentState
from annotator.services.comparison import Level, Measure, Position
from annotator.services.project import Project
from annotator.ui.agreement.figures import CHART, INTERVAL, VALUE, WHAT
from annotator.ui.agreement.rows import FigureRow
from annotator.ui.agreement.tables import ChartTable
from annotator.ui.agreement.window import AgreementWindow
from tests.ui.agreement.conftest import open_agreement, wait_for
from tests.ui.desk import Coder, in_file

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")


def _row(window: AgreementWindow, level: Level, what: str) -> int:
    rows = window.page.figures.figures.rows
    return next(
        number
        for number, row in enumerate(rows)
        if isinstance(row, FigureRow) and row.line.level is level and row.what == what
    )


def _cell(window: AgreementWindow, row: int, column: int) -> str:
    return str(window.page.figures.figures.index(row, column).data() or "")


def _click(table: ChartTable, row: int, column: int = 0) -> None:
    at = table.visualRect(table.model().index(row, column)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def _words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


# What is shown ------------------------------------------------------------------------------------------------------


def test_that_the_window_opens_by_its_key_with_the_coders_who_have_finished_something(anna: Coder) -> None:
    QTest.keyClick(
        anna.program.window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )

    window = anna.program.window.findChild(AgreementWindow)
    assert isinstance(window, AgreementWindow)
    wait_for(anna, lambda: window.report is not None)
    assert window.choosing.coders.ticked == ("A", "B")
    assert window.page.heading.summary.text() == (
        "A and B, 5 articles, 152 statements (A 77, B 75); 1,000 resamples of articles, seed 1."
    )


def test_that_every_figure_stands_in_words_beside_its_mark(window: AgreementWindow) -> None:
    row = _row(window, Level.ACTORS, "Target")

    assert (_cell(window, row, VALUE), _cell(window, row, INTERVAL)) == (".588", ".542 to .633")
    index = window.page.figures.figures.index(row, WHAT)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Target, alpha"
    told = index.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert "unit: matched pair" in told
    assert "rule: IoU ≥ 0.5, any code" in told
    assert "coverage 93" in told


def test_that_what_is_undefined_says_why_in_its_row(window: AgreementWindow) -> None:
    row = _row(window, Level.ARTICLE, "Claim")

    assert _cell(window, row, VALUE) == "–"
    assert _cell(window, row, INTERVAL).startswith("undefined: Nothing varies")
    assert _cell(window, row, CHART) == ""


def test_that_the_weightiest_cautions_are_in_sight_and_the_others_one_act_away(window: AgreementWindow) -> None:
    assert window.report is not None

    cautions = [caution.words for caution in window.report.cautions]
    first = _words(window.page.cautions)
    QTest.mouseClick(window.page.cautions.more, Qt.MouseButton.LeftButton)
    all_of_them = _words(window.page.cautions)

    assert "5 articles only" in first
    assert [words in first for words in cautions] == [True] * 3 + [False] * (len(cautions) - 3)
    assert all(words in all_of_them for words in cautions)
    assert window.page.cautions.accessibleDescription() == " ".join(cautions)


def test_that_the_headline_names_where_coders_agree_least_and_leads_there(anna: Coder, window: AgreementWindow) -> None:
    assert window.page.heading.headline.text() == "A and B agree least on “Via”"

    window.page.heading.step.click()
    wait_for(anna, lambda: bool(window.behind.model.places))

    assert window.behind.title.text().startswith("Behind: Via")


def test_that_all_figures_are_a_table_that_can_be_copied(window: AgreementWindow) -> None:
    window.page.expand.click()
    table = window.page.everything
    assert table.isVisible()
    table.setFocus()
    table.choose(0)

    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    heads, figures = (line.split("\t") for line in QGuiApplication.clipboard().text().split("\n"))
    assert heads[:4] == ["Figure", "Value", "95 % interval", "Unit"]
    assert len(figures) == len(heads)
    assert window.report is not None
    assert table.figures.rowCount() == len(window.report.lines)


def test_that_the_methods_paragraph_is_copied_with_its_references(window: AgreementWindow) -> None:
    window.copy.click()

    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("A and B independently coded 5 articles")
    assert "References\n" in copied
    assert window.hint.text() == "The paragraph and its references are on the clipboard."


# What stands behind -------------------------------------------------------------------------------------------------


def test_that_enter_on_a_figure_opens_the_statements_behind_and_enter_there_the_article(
    anna: Coder, window: AgreementWindow
) -> None:
    figures = window.page.figures
    figures.setFocus()
    figures.choose(_row(window, Level.ACTORS, "Target"))

    QTest.keyClick(figures, Qt.Key.Key_Return)
    wait_for(anna, lambda: bool(window.behind.model.places))

    places = window.behind.model.places
    assert sum(place.disagrees for place in places) == 18
    assert places[0].disagrees
    QTest.keyClick(window.behind.table, Qt.Key.Key_Down)
    QTest.keyClick(window.behind.table, Qt.Key.Key_Return)
    anna.settle()
    place = places[1]
    assert anna.board.article is not None
    assert str(anna.board.article.id) == place.article
    selected = anna.view.selection()
    assert selected is not None
    assert (selected.start, selected.end) == (place.start, place.end)
    quotes = [coded.quote for coded in place.by if coded]
    assert any(anna.text[place.start :].startswith(quote[:20]) for quote in quotes)
    assert window.isVisible()


def test_that_a_click_on_a_cell_opens_its_pairs(anna: Coder, window: AgreementWindow) -> None:
    matrix = window.page.pairings[0].matrix
    index = matrix.matrix.index(1, 0)
    assert index.data() == "1"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "1 pair: A Denial, B Claim"

    at = matrix.visualRect(index).center()
    QTest.mouseClick(matrix.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    wait_for(anna, lambda: bool(window.behind.model.places))

    (place,) = window.behind.model.places
    assert [coded.code for coded in place.by if coded] == ["denial", "claim"]


def test_that_arrows_go_from_cell_to_cell(anna: Coder, window: AgreementWindow) -> None:
    matrix = window.page.pairings[0].matrix
    matrix.setFocus()
    matrix.setCurrentIndex(matrix.matrix.index(0, 0))

    QTest.keyClick(matrix, Qt.Key.Key_Down)
    QTest.keyClick(matrix, Qt.Key.Key_Return)
    wait_for(anna, lambda: bool(window.behind.model.places))

    assert window.behind.title.text() == "Pairs: A Denial, B Claim"


def test_that_statements_without_a_partner_can_be_read(anna: Coder, window: AgreementWindow) -> None:
    window.page.pairings[0].alone.click()
    wait_for(anna, lambda: bool(window.behind.model.places))

    alone = [place for place in window.behind.model.places if place.disagrees]
    assert len(alone) == 10
    assert all(None in place.by for place in alone)


def test_that_a_click_on_an_article_opens_it_in_the_window(anna: Coder, window: AgreementWindow) -> None:
    bars = window.page.articles
    wanted = bars.articles.article(1)
    assert wanted.f1 is not None

    _click(bars, 1)
    anna.settle()

    assert anna.board.article is not None
    assert str(anna.board.article.id) == wanted.article
    least = bars.articles.article(0)
    assert least.f1 is not None
    assert least.f1 <= wanted.f1


def test_that_esc_closes_first_the_statements_and_then_the_window(anna: Coder, window: AgreementWindow) -> None:
    window.page.heading.step.click()
    wait_for(anna, lambda: bool(window.behind.model.places))

    QTest.keyClick(window.behind.table, Qt.Key.Key_Escape)
    assert not window.behind.isVisible()
    assert window.isVisible()
    QTest.keyClick(window.page.figures, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_that_tab_goes_through_the_window_as_it_stands_on_the_screen(window: AgreementWindow) -> None:
    choosing, page = window.choosing, window.page
    window.copy.setFocus()

    reached: list[QWidget | None] = []
    for _step in range(11):
        here = window.focusWidget()
        assert here is not None
        QTest.keyClick(here, Qt.Key.Key_Tab)
        reached.append(window.focusWidget())

    chips = [choosing.coders.chip(name) for name in ("A", "B")]
    matrix = page.pairings[0].matrix
    figures = [page.heading.step, page.cautions.more, page.figures, page.expand, matrix, page.pairings[0].alone]
    assert reached == [window.charts, window.export, *chips, choosing.more, *figures]


# What is compared ---------------------------------------------------------------------------------------------------


def test_that_a_measure_that_is_ticked_is_added(anna: Coder, window: AgreementWindow) -> None:
    before = window.report
    window.choosing.more.click()

    window.choosing.further.chip("kappa").click()
    assert window.page.heading.headline.text()
    wait_for(anna, lambda: window.report is not before)

    assert window.report is not None
    assert window.report.settings.measures == (Measure.KAPPA,)
    shown = [row for row in window.page.figures.figures.rows if isinstance(row, FigureRow)]
    assert any(row.line.figure.measure == "kappa" for row in shown)


def test_that_earlier_figures_stay_until_the_newest_wish_is_computed(anna: Coder, window: AgreementWindow) -> None:
    before = window.report
    choosing = window.choosing
    choosing.more.click()

    choosing.further.chip("kappa").click()
    choosing.further.chip("pi").click()
    choosing.position.setCurrentIndex(choosing.position.findData(Position.CHARACTER.value))
    choosing.position.activated.emit(1)

    assert window.report is before
    assert window.hint.text() == "computing…"
    wait_for(anna, lambda: window.report is not before)
    assert window.report is not None
    assert window.report.settings.position is Position.CHARACTER
    assert window.report.settings.measures == (Measure.KAPPA, Measure.PI)
    assert window.hint.text() == ""


def test_that_one_coder_alone_is_refused_in_words_and_the_figures_stay(window: AgreementWindow) -> None:
    before = window.report

    window.choosing.coders.chip("A").click()

    assert window.hint.text() == "Tick two coders or more: agreement is between them."
    assert window.report is before


def test_that_a_day_that_is_no_date_is_refused_in_words(window: AgreementWindow) -> None:
    window.choosing.more.click()
    QTest.keyClicks(window.choosing.since, "soon")

    QTest.keyClick(window.choosing.since, Qt.Key.Key_Return)

    assert window.hint.text() == "“soon” is no date. Write 2022-11-09, or 2022-11, or 2022."


def test_that_only_the_open_article_is_compared_where_that_is_chosen(anna: Coder, window: AgreementWindow) -> None:
    before = window.report
    articles = window.choosing.articles
    articles.setCurrentIndex(1)
    articles.activated.emit(1)
    wait_for(anna, lambda: window.report is not before)
    assert window.report is not None
    assert window.report.n_articles == 1
    assert anna.board.article is not None
    assert window.report.selection.articles == (str(anna.board.article.id),)

    first = window.report
    anna.opened.desk.next_article()
    wait_for(anna, lambda: window.report is not first)

    assert window.report.selection.articles == (str(anna.board.article.id),)


# Nothing to compare, and changes ------------------------------------------------------------------------------------


def test_that_a_project_of_one_coder_says_what_is_needed_and_who_finished_what(
    at_window: Callable[..., Coder], sample: Path
) -> None:
    anna = at_window()
    with Project.open(sample, coder="Anna") as project:
        (first, *_rest) = project.library.ids()
        project.library.set_state(first, AssignmentState.FINISHED)
    anna.open(sample)

    window = open_agreement(anna)

    assert window.report is None
    assert "Let a second person code some of them" in window.nothing.sentence.text()
    assert window.nothing.who.text() == "Anna has finished 1 article; in 0 of them somebody else has too."
    assert not window.export.isEnabled()


def test_that_what_was_finished_meanwhile_is_counted_when_the_window_is_come_back_to(
    anna: Coder, window: AgreementWindow
) -> None:
    before = window.report
    anna.opened.finishing.finish()

    window.activated.emit()
    wait_for(anna, lambda: window.report is not before)

    assert window.choosing.coders.chip("Anna").text() == "Anna  1"


def test_that_tab_passes_by_two_coders_who_have_no_pair(anna: Coder, window: AgreementWindow) -> None:
    anna.opened.finishing.finish()
    window.activated.emit()
    wait_for(anna, lambda: any(chip.text() == "Anna  1" for chip in window.choosing.coders.in_order()))

    window.choosing.coders.chip("Anna").click()
    wait_for(anna, lambda: window.report is not None and "Anna" in window.report.coders)

    cards = window.page.pairings
    assert [card.pairing.pairs > 0 for card in cards] == [False, False, True]
    assert [card.matrix in window.page.in_order() for card in cards] == [False, False, True]


def test_that_a_project_can_be_closed_while_figures_are_computed(anna: Coder, coded: Path) -> None:
    anna.program.window.commands["agreement"].trigger()

    anna.program.close()
    wait_for(anna, lambda: True)
    anna.settle()

    assert anna.program.project is None
    assert in_file(coded, "SELECT count(*) FROM statements") == [(152,)]


# Files --------------------------------------------------------------------------------------------------------------


@pytest.mark.slow
def test_that_an_export_writes_every_layout_and_says_where(
    anna: Coder, window: AgreementWindow, tmp_path: Path
) -> None:
    folder = tmp_path / "agreement"
    anna.feedback.will_answer(folder)

    window.export.click()
    wait_for(anna, (folder / "README.txt").exists)
    anna.settle()

    results = (folder / "results.csv").read_text(encoding="utf-8")
    assert ",10000,1," in results
    assert {path.name for path in folder.iterdir()} >= {"wide", "recal", "kalpha", "tidycomm", "pygamma", "spans"}
    assert {path.suffix for path in (folder / "charts").iterdir()} == {".svg", ".png", ".pdf"}
    assert "Exported to “agreement”" in _words(window.banner)
    assert str(folder) in _words(window.banner)


@pytest.mark.slow
def test_that_charts_are_saved_and_said_where(anna: Coder, window: AgreementWindow, tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    anna.feedback.will_answer(folder)

    window.charts.click()
    wait_for(anna, folder.exists)
    anna.settle()

    assert "denial" in (folder / "codes.svg").read_text(encoding="utf-8")
    assert "Charts saved in “pictures”" in _words(window.banner)


@pytest.mark.parametrize("what", ["export", "charts"])
def test_that_a_folder_that_cannot_be_written_is_told(
    anna: Coder, window: AgreementWindow, tmp_path: Path, what: str
) -> None:
    file = tmp_path / "a file"
    file.touch()
    anna.feedback.will_answer(file)

    {"export": window.export, "charts": window.charts}[what].click()
    wait_for(anna, lambda: "Nothing was written" in _words(window.banner))

    assert "is a file" in _words(window.banner)


def test_that_the_settled_version_can_be_ticked_and_never_is_by_itself(
    at_window: Callable[..., Coder], coded: Path
) -> None:
    with Project.open(coded, coder="Anna") as project:
        settling, coders = project.settling, project.settling.coders(["A", "B"])
        article_id = project.library.ids()[0]
        for each in settling.article(article_id, coders).passages:
            if each.passage is not None and each.items:
                settling.take_whole(each.passage, coders[0])
        settling.take_agreed(article_id, coders)
        settling.finish(article_id, coders)
    anna = at_window()
    anna.open(coded)

    window = open_agreement(anna)
    before = window.choosing.coders.ticked
    window.choosing.coders.chip("B").click()
    window.choosing.coders.chip("Settled").click()
    wait_for(anna, lambda: window.report is not None and window.report.coders == ("A", "Settled"))

    assert before == ("A", "B")
    assert window.report is not None
    assert window.report.n_articles == 1
