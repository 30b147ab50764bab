"""Arabic and Hebrew articles and names: sentences of the window keep their order, and the file its characters."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel

from annotator.domain.records import StatementLinkKind
from annotator.domain.text import Span
from annotator.services.project import Project
from annotator.ui import language
from annotator.ui.inspector.proposed import Proposed
from annotator.ui.language import elided, isolated
from annotator.ui.theme import interface_font
from annotator.ui.widgets import ElidedLabel
from tests.ui.canvas.conftest import shipped_codebook
from tests.ui.desk import Coder, in_file
from tests.ui.windows import at_rest

ARABIC = (
    "إيران تنفي إرسال طائرات مسيرة\n\n"
    "وقال المتحدث باسم الوزارة ناصر كنعاني إن إيران لم ترسل أي طائرات مسيرة إلى روسيا (24.2.2022).\n"
)
HEBREW = "איראן מכחישה את האשמות\n\nדובר משרד החוץ אמר כי איראן לא שלחה כטב״מים לרוסיה.\n"
SAID = "إيران لم ترسل أي طائرات مسيرة إلى روسيا (24.2.2022)"
ARABIC_NAME, HEBREW_NAME = "ناصر كنعاني", "נאסר כנעאני"


@pytest.fixture
def reader(at_window: Callable[..., Coder], tmp_path: Path) -> Coder:
    """Anna, with a statement in an Arabic article and a Hebrew one beside it."""
    path = tmp_path / "press.annotator"
    with Project.create(path, coder="Anna", codebook=shipped_codebook()) as project:
        texts = {"001_خبر.txt": ARABIC, "002_ידיעה.txt": HEBREW}
        project.library.add([project.library.prepare(name, text.encode()) for name, text in texts.items()])
    anna = at_window()
    opened = anna.open(path)
    opened.desk.open_article(1)
    span = anna.span_of(SAID)
    made = opened.project.coding.tag(1, [Span(span.start, span.end)], "claim")
    opened.project.coding.link_name(made, "speaker", ARABIC_NAME)
    opened.project.coding.link_name(made, "target", HEBREW_NAME)
    at_rest(anna)
    opened.desk.choose_statement(made)
    at_rest(anna)
    return anna


def test_that_what_is_shown_has_every_character_in_its_order(reader: Coder) -> None:
    screen = reader.opened.screen

    model = screen.table.model
    line = [str(model.index(0, column).data()) for column in range(model.columnCount())]

    assert SAID in line[1]
    assert line[2:4] == [ARABIC_NAME, HEBREW_NAME]
    listed = screen.articles.view.model()
    for row, text in enumerate((ARABIC, HEBREW)):
        assert text.split("\n")[0] in str(listed.index(row, 0).data())


def test_that_what_is_exported_has_every_character_in_its_order(reader: Coder, tmp_path: Path) -> None:
    reader.opened.project.exports.write(tmp_path / "out")

    found = [path.read_text("utf-8-sig") for path in (tmp_path / "out").rglob("*.csv")]
    cells = {cell for text in found for row in csv.reader(text.splitlines()) for cell in row}
    assert {SAID, ARABIC_NAME, HEBREW_NAME} <= cells
    assert not any(sign in text for text in found for sign in "\u2066\u2067\u2068\u2069")


def test_that_names_do_not_turn_the_question_around_in_which_they_stand(reader: Coder) -> None:
    question = reader.inspector.findChild(Proposed)
    assert question is not None

    words = next(each.text() for each in question.findChildren(QLabel) if "spelling" in each.text())

    assert words == f"\u2068{HEBREW_NAME}\u2069 — another spelling of \u2068{ARABIC_NAME}\u2069?"


def test_that_nothing_of_the_signs_around_a_name_comes_into_the_file(reader: Coder) -> None:
    reader.press("y")
    at_rest(reader)

    path = reader.opened.project.path
    names = [str(row[0]) for row in in_file(path, "SELECT name FROM actors UNION SELECT alias FROM actor_aliases")]
    assert sorted(names) == sorted([ARABIC_NAME, HEBREW_NAME])


def test_that_arabic_words_that_are_cut_end_in_an_ellipsis_where_they_end() -> None:
    cut = elided(SAID, QFontMetrics(interface_font(13)), 120)

    assert cut.startswith("\u2068" + SAID[:5])
    assert cut.endswith("…\u2069")


def test_that_no_line_is_cut_but_by_what_keeps_its_way() -> None:
    ui = Path(language.__file__).parent
    cutting = {path.name for path in ui.rglob("*.py") if ".elidedText(" in path.read_text(encoding="utf-8")}

    # The panel of more like this cuts before, in and after the words that it found.
    assert cutting == {"language.py", "like_this.py"}


def test_that_an_arabic_headline_that_was_not_found_is_not_slanted(reader: Coder) -> None:
    headline = reader.opened.screen.header.findChild(ElidedLabel)

    assert headline is not None
    assert not headline.font().italic()


def test_that_what_answers_an_arabic_statement_keeps_its_order(reader: Coder) -> None:
    coding = reader.opened.project.coding
    answer = coding.tag(2, [Span(0, 5)], "denial")
    coding.link_name(answer, "speaker", HEBREW_NAME)
    [own] = reader.board.statements
    coding.link_statements(answer, own.id, StatementLinkKind.ANSWERS)
    at_rest(reader)

    [link] = reader.opened.desk.showing.linked.of(own.id)

    assert f"answered by \u2068{HEBREW_NAME}\u2069, " in link.chip


def test_that_names_that_run_to_the_right_stay_as_they_are() -> None:
    assert [isolated(name) for name in ("Iran", "Патрушев", "中国", "")] == ["Iran", "Патрушев", "中国", ""]
