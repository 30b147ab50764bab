"""Every word of the window goes through translation, and has room where another language needs more of it."""

from __future__ import annotations

import re
import sqlite3
import tomllib
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QWidget

from annotator.domain.records import ArticleId
from annotator.domain.said import said
from annotator.domain.text import Span
from annotator.shipped import resource
from annotator.suggesting.installed import installed_pipelines
from annotator.ui.language import in_words
from annotator.ui.widgets import ElidedLabel
from tests.ui.desk import Coder
from tests.ui.pseudo import install, menu_texts, pseudo, texts_of
from tests.ui.windows import WINDOWS, code_a_little

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
_ASKED = re.compile(r"⟦[^⟦⟧]*(?:⟧|…$)")
_WORD = re.compile(r"[A-Za-z]{2,}")
_KEYS = re.compile(
    r"\b(?:Ctrl|Shift|Alt|Meta|Num|Esc|Tab|Enter|Return|Space|Delete|Del|Backspace|Insert|Home|End"
    r"|PgUp|PgDown|PgDn|Up|Down|Left|Right|F\d+)\b"
)
_TAG = re.compile(r"<[^<>]+>")
_SIDE_WINDOWS = (
    "check", "history", "appearance", "edit_codebook", "repeats", "suggestion_setup", "suggestion_report", "settle",
    "agreement", "team", "register", "alike_names", "codebook", "change_keys", "export",
)  # fmt: skip
_OVER_THE_WINDOW = ("palette", "keys", "properties", "like_words", "memo", "link")
_OTHERS = (
    "main", "main-nothing", "start", "import", "paste", "backups", "guide", "about", "take-in", "hand-out", "team-lot",
    "team-rounds", "suggestions-model", "suggestions-rules", "suggestions-words", "suggestions-control",
    "codebook-editor", "codebook-editor-role", "codebook-editor-variable",
)  # fmt: skip
_OF_LANGUAGES = ("main", "guide", "suggestions-rules", "suggestions-words")
"""The first is asked for above; the others show what each language has of its own: pages, examples, words."""
_LONGEST_NAME = 200
_NAMES = ("UTF-8", "Annotator", "Anna", "Deutsch", "English", "spaCy", "Inter", "Source Serif")


class Data:
    """What stands on the screen as it is: what people wrote, and names."""

    def __init__(self, project: Path) -> None:
        with closing(sqlite3.connect(f"file:{project}?mode=ro", uri=True)) as database:
            rows = [
                words
                for query in (
                    "SELECT text FROM texts",
                    "SELECT name FROM articles",
                    "SELECT title FROM project",
                    "SELECT outlet FROM articles",
                )
                for (words,) in database.execute(query)
                if words
            ]
        book = tomllib.loads(resource("codebooks/claims.toml").read_text(encoding="utf-8"))
        rows += list(_strings(book))
        self.texts = [" ".join(words.split()) for words in rows]
        models = (pipeline.name for pipeline in installed_pipelines())
        names = {*filter(_is_short, rows), *_NAMES, *models, project.stem, project.name, str(project.parent)}
        self.names = sorted(names, key=len, reverse=True)

    def is_told(self, piece: str) -> bool:
        piece = " ".join(piece.split()).strip(" .,:;–-·()“”…'\"+|/")
        return not _WORD.search(piece) or piece in self.names or any(piece in text for text in self.texts)


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from _strings(each)


def _is_short(words: str) -> bool:
    return 2 < len(words) < _LONGEST_NAME


def untold(words: str, data: Data) -> str:
    """What of some words is neither asked of the translation nor data."""
    rest = words
    for name in data.names:
        rest = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", "\n", rest)
    while _ASKED.search(rest):
        rest = _ASKED.sub("\n", rest)
    rest = _KEYS.sub(" ", _TAG.sub(" ", rest))
    left = [piece for piece in re.split(r"\n| · |, ⟧|: (?=\\n)", rest) if not data.is_told(piece)]
    return " | ".join(left)


@pytest.fixture
def foreign(qapp: QApplication) -> Iterator[None]:
    translator = install(qapp)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def anna(foreign: None, at_window: Callable[..., Coder], sample: Path) -> Coder:  # noqa: ARG001 - before the window
    coder = at_window()
    coder.program.window.resize(1280, 800)
    project = coder.open(sample)
    project.desk.open_article(2)
    coder.view.setFocus()
    coder.settle()
    return coder


@pytest.fixture
def data(sample: Path) -> Data:
    return Data(sample)


def _english(root: QWidget, data: Data) -> set[str]:
    return {f"{where}: {left}" for where, words in texts_of(root) if (left := untold(words, data))}


def test_that_the_pseudo_language_keeps_what_is_put_in_and_the_marks_of_keys() -> None:
    assert pseudo("Read {count:,} &articles…") == "⟦Réâd {count:,} &ârtîçléš~~~~~~~⟧…"


def test_that_a_sentence_of_a_service_is_said_in_the_language(foreign: None) -> None:  # noqa: ARG001
    inner = said("the computer “{host}”", host="lab-7")

    words = in_words(said("{name} on {place} (since {since} UTC)", name="Ben", place=inner, since="12:00"))

    assert words.startswith("⟦Ben")
    assert "⟦thé çômpûtér “lab-7”" in words


def test_that_where_a_statement_comes_from_is_said_in_the_language(anna: Coder, data: Data) -> None:
    anna.opened.project.coding.tag(ArticleId(2), [Span(300, 380)], "claim")
    anna.opened.desk.choose_statement(anna.board.statements[0].id)
    anna.settle()

    assert any("Mârkéd" in words or "⟦Mâr" in words for _where, words in texts_of(anna.inspector))
    assert _english(anna.inspector, data) == set()


def test_that_the_start_and_the_coding_screen_ask_for_every_word(anna: Coder, data: Data) -> None:
    assert _english(anna.program.window, data) == set()


def test_that_the_menus_ask_for_every_word(anna: Coder, data: Data) -> None:
    menus = anna.program.window.menuBar().findChildren(QMenu)

    found = {f"{where}: {words}" for menu in menus for where, words in menu_texts(menu) if untold(words, data)}

    assert found == set()


@pytest.mark.parametrize("command", [*_SIDE_WINDOWS, *_OVER_THE_WINDOW])
def test_that_a_window_asks_for_every_word(anna: Coder, data: Data, command: str, qapp: QApplication) -> None:
    anna.program.window.commands[command].trigger()
    anna.settle()

    shown = [each for each in qapp.topLevelWidgets() if each.isVisible() and not isinstance(each, QMenu)]
    found = {words for window in shown for words in _english(window, data)}
    for window in shown:
        if window is not anna.program.window:
            window.close()
    assert found == set()


@pytest.mark.parametrize("name", [name for name in _OTHERS if name not in _OF_LANGUAGES])
def test_that_every_other_page_asks_for_every_word(anna: Coder, data: Data, name: str) -> None:
    shown = WINDOWS[name](anna)

    found = _english(shown, data)
    if shown is not anna.program.window:
        shown.close()
    assert found == set()


@pytest.mark.parametrize("name", _OTHERS)
def test_that_no_word_of_any_other_page_is_cut_where_words_are_longer(anna: Coder, name: str) -> None:
    code_a_little(anna)

    shown = WINDOWS[name](anna)

    cut = _cut(shown)
    if shown is not anna.program.window:
        shown.close()
    assert cut == []


def test_that_no_word_of_the_coding_screen_is_cut_where_words_are_longer(anna: Coder) -> None:
    assert _cut(anna.program.window) == []


@pytest.mark.parametrize("command", _SIDE_WINDOWS)
def test_that_no_word_of_a_window_is_cut_where_words_are_longer(anna: Coder, command: str, qapp: QApplication) -> None:
    anna.program.window.commands[command].trigger()
    anna.settle()

    beside = [each for each in qapp.topLevelWidgets() if each.isVisible() and each is not anna.program.window]
    cut = [words for window in beside if not isinstance(window, QMenu) for words in _cut(window)]
    for window in beside:
        window.close()
    assert cut == []


def test_that_the_window_is_mirrored_for_languages_that_are_written_from_the_right(
    at_window: Callable[..., Coder], sample: Path, qapp: QApplication
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        coder = at_window()
        coder.open(sample).desk.open_article(2)
        coder.settle()
        screen = coder.opened.screen
        articles, inspector = (
            pane.mapTo(coder.program.window, pane.rect().center()).x() for pane in (screen.articles, screen.inspector)
        )

        assert articles > inspector
        assert screen.article.document().defaultTextOption().textDirection() is not Qt.LayoutDirection.RightToLeft
        coder.click_words(coder.text.split(".")[0][:20])
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _cut(root: QWidget) -> list[str]:
    """Labels in one line and buttons with words that are narrower than their words."""
    found = []
    for widget in root.findChildren(QWidget):
        words = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
        if "⟦" not in words or not widget.isVisibleTo(root) or isinstance(widget, ElidedLabel):
            continue
        if isinstance(widget, QLabel) and widget.wordWrap():
            continue
        if widget.minimumSizeHint().width() > widget.width() + 1:
            found.append(f"{type(widget).__name__} {words}: {widget.minimumSizeHint().width()} in {widget.width()}")
    return found
