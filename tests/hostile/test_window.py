"""What a person sees of a hostile file, and that words from files are shown as words."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)

from annotator.domain.records import ActorKind, Metadata
from annotator.domain.text import Span
from annotator.exchange.codebooks import codebook_text, parse_codebook, read_codebook
from annotator.services.project import Project
from annotator.shipped import resource
from tests.hostile.files import FOREIGN
from tests.ui.desk import Coder

NASTY = "<img src='file:///etc/passwd'><b>B</b> &amp; &x [a](file:///etc) {0} {name!r} %s =1+1 \u202etxt.exe \u2066z"
"""HTML, Markdown, formats, formulas, marks that turn the direction of reading."""
WINDOWS = (
    "codebook", "register", "alike_names", "suggestion_setup", "suggestion_report", "settle", "agreement", "team",
    "history", "check", "repeats", "edit_codebook", "keys", "guide", "palette", "about", "diagnostics", "properties",
    "backups", "change_keys", "appearance", "history_here", "theme_dark",
)  # fmt: skip


def offered(coder: Coder, words: str) -> QPushButton:
    [found] = [b for b in coder.program.window.findChildren(QPushButton) if words in b.text() and b.isVisible()]
    return found


def test_that_the_rows_of_a_refused_file_are_taken_into_a_fresh_one(
    at_window: Callable[..., Coder], project: Path, tmp_path: Path, qtbot: object
) -> None:
    FOREIGN["a trigger that wipes articles"](project)
    before = project.read_bytes()
    coder = at_window("Ann")
    coder.program.open(project)
    coder.settle()
    shown = " ".join(each.text() for each in coder.program.window.findChildren(QLabel) if each.isVisible())
    assert "trigger “evil” on “articles”" in shown
    assert coder.program.project is None

    coder.feedback.will_answer(tmp_path / "fresh.annotator")
    offered(coder, "Take its rows").click()
    qtbot.waitUntil(lambda: coder.program.project is not None)  # type: ignore[attr-defined]

    assert coder.opened.project.path == tmp_path / "fresh.annotator"
    assert coder.opened.project.library.progress().articles == 12
    assert project.read_bytes() == before


@pytest.fixture
def nasty_project(tmp_path: Path) -> Path:
    """Everything that can be named bears the nasty words."""
    path = tmp_path / "<b>&amp; {0}%s\u202e.annotator"
    codebook = read_codebook(resource("codebooks/claims.toml"))
    first = codebook.current_codes[0]
    words = json.dumps(NASTY, ensure_ascii=False)
    written = codebook_text(codebook)
    for old in {first.name, first.definition}:
        written = written.replace(json.dumps(old, ensure_ascii=False), words, 1)
    with Project.create(path, coder=NASTY, codebook=parse_codebook(written), title=NASTY) as project:
        draft = project.library.prepare_text(
            f"{NASTY.replace('/', '')}.txt", f"{NASTY}\n\n{NASTY} denies it. Others deny it."
        )
        [article] = project.library.add([draft])
        project.library.edit_metadata(article, Metadata(NASTY, NASTY, NASTY, "2025-01-01"))
        actor = project.actors.add(NASTY, ActorKind.PERSON)
        project.actors.add_alias(actor, f"{NASTY} 2")
        statement = project.coding.tag(article, [Span(0, 20)], first.key)
        project.coding.link_actor(statement, "speaker", actor)
        project.coding.write_memo(statement, NASTY)
    return path


def rich(widget: QWidget) -> Iterator[str]:
    """Where a widget would read words from a file as HTML, or keyboard marks."""
    if isinstance(widget, QLabel) and widget.textFormat() != Qt.TextFormat.PlainText and "<img" in widget.text():
        yield f"label {widget.text()[:60]!r}"
    if "<img" in widget.toolTip():
        yield f"tooltip {widget.toolTip()[:60]!r}"
    if isinstance(widget, QAbstractButton) and "&x" in widget.text().replace("&&", ""):
        yield f"button {widget.text()[:60]!r}"
    if isinstance(widget, QTextEdit | QPlainTextEdit) and _images(widget.document()):
        yield f"document of {widget.objectName() or type(widget).__name__}"
    for action in widget.actions():
        if "&x" in action.text().replace("&&", "") or "<img" in action.toolTip():
            yield f"action {action.text()[:60]!r}"
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _tooltips(widget)


def _images(document: QTextDocument) -> bool:
    block = document.begin()
    while block.isValid():
        if any(part.fragment().charFormat().isImageFormat() for part in block):
            return True
        block = block.next()
    return False


def _tooltips(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for row in range(min(20, model.rowCount(QModelIndex()))):
        for column in range(6):
            words = model.index(row, column).data(Qt.ItemDataRole.ToolTipRole)
            if isinstance(words, str) and "<img" in words:
                yield f"tooltip of {type(model).__name__}: {words[:60]!r}"


@pytest.mark.qt_log_ignore("This plugin does not support raise", "This plugin does not support propagateSizeHints")
def test_that_words_from_files_are_nowhere_read_as_anything_else(
    at_window: Callable[..., Coder], nasty_project: Path, qapp: QApplication
) -> None:
    coder = at_window(NASTY)
    coder.open(nasty_project).desk.open_article(1)
    commands = coder.program.window.commands
    known = [command for command in WINDOWS if command in commands._actions]
    found: set[str] = set()

    for command in sorted(known):
        commands[command].trigger()
        coder.settle()
        found |= {f"{command}: {each}" for widget in qapp.allWidgets() for each in rich(widget)}
        for window in qapp.topLevelWidgets():
            if window is not coder.program.window and window.isVisible():
                window.close()
        coder.settle()

    assert found == set()
    assert len(known) > 15, sorted(set(WINDOWS) - known)


def test_that_what_is_exported_is_exact(nasty_project: Path, tmp_path: Path) -> None:
    with Project.open(nasty_project, coder=NASTY) as project:
        project.exports.write(tmp_path / "out")

    cells = set()
    for table in (tmp_path / "out").glob("*.csv"):
        with table.open(encoding="utf-8-sig", newline="") as file:
            cells |= {cell for row in csv.reader(file) for cell in row}
    assert NASTY in cells
    assert not {cell for cell in cells if cell.startswith("'") and NASTY in cell}
