"""A test that is shipped: the whole job on one sample article, in the window, by the keys that a coder presses."""

from __future__ import annotations

import csv
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.domain.text import Span
from annotator.services.sample import make_sample
from annotator.ui.desk.open_project import OpenProject
from annotator.ui.program import Program
from annotator.ui.settings import Settings

_PATIENCE_SECONDS = 120
_WORDS = "double aid to Ukraine"


class SelfTestFailed(Exception):
    """The program did not do what it should; the message says at which step."""


def code_a_seed(application: QApplication, worker: Sequence[str]) -> int:
    """Pre-highlight, accept, link, mark, undo, redo, export and read back. Gives back 0 where all of it went right."""
    with tempfile.TemporaryDirectory() as folder:
        test = _SelfTest(application, worker, Path(folder))
        try:
            test.run()
        except SelfTestFailed as failure:
            sys.stdout.write(f"Self-test failed: {failure}\n")
            return 1
        finally:
            test.program.leave()
    sys.stdout.write("Self-test passed.\n")
    return 0


class _SelfTest:
    """One run in a folder of its own; the person's settings and projects are left alone."""

    def __init__(self, application: QApplication, worker: Sequence[str], folder: Path) -> None:
        self._application = application
        self._folder = folder
        self._path = folder / "self-test.annotator"
        make_sample(self._path, coder="Self-test").close()
        self.program = Program(application, Settings(folder / "settings.json"), worker=worker, coder="Self-test")

    def run(self) -> None:
        self.program.begin(self._path)
        self.program.window.show()
        self.program.go_on()
        project = self._opened()
        board = project.desk.board
        self._step("suggestions are there", lambda: bool(board.suggestions))
        project.screen.article.setFocus()

        self._press(Qt.Key.Key_Tab, Qt.Key.Key_1)
        self._step("a suggestion was accepted", lambda: len(board.statements) == 1)

        self._mark(project)
        self._step("words were marked", lambda: len(board.statements) == 2)
        self._press(Qt.Key.Key_S, Qt.Key.Key_1)
        self._step("a speaker was linked", lambda: bool(board.statement and board.statement.actors("speaker")))

        self._press(Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
        self._press(Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
        self._step("two actions were undone", lambda: len(board.statements) == 1)
        shifted = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        self._press(Qt.Key.Key_Z, Qt.Key.Key_Z, modifier=shifted)
        self._step("and redone", lambda: len(board.statements) == 2)
        self._step("the file is sound", lambda: not project.project.check())
        self._export(project)

    def _opened(self) -> OpenProject:
        project = self.program.project
        if project is None:
            raise SelfTestFailed("the project was not opened")
        return project

    def _mark(self, project: OpenProject) -> None:
        """Select words with the caret's own keys and give them a code."""
        article = project.desk.board.article
        if article is None:
            raise SelfTestFailed("no article is open")
        start = article.text.index(_WORDS)
        view = project.screen.article
        project.desk.let_go()
        view.set_selection(Span(start, start + 1))
        view.set_selection(None)
        while view.caret() > start:
            self._press(Qt.Key.Key_Left, modifier=Qt.KeyboardModifier.AltModifier)
        for _word in _WORDS.split():
            self._press(Qt.Key.Key_Right, modifier=Qt.KeyboardModifier.ShiftModifier)
        span = view.selection()
        if span is None or span.of(article.text).strip() != _WORDS:
            raise SelfTestFailed("the keys did not select the words")
        self._press(Qt.Key.Key_1)

    def _export(self, project: OpenProject) -> None:
        written = project.project.exports.write(self._folder / "tables")
        statements = next(path for path in written.rows if path.name == "statements.csv")
        with statements.open(encoding="utf-8", newline="") as file:
            quotes = {row["quote"] for row in csv.DictReader(file)}
        if _WORDS not in quotes or len(quotes) != 2:
            raise SelfTestFailed("the exported table does not hold what was coded")
        sys.stdout.write(f"  exported {len(quotes)} statements, read back exactly\n")

    def _press(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            target = self._application.focusWidget() or self.program.window
            QTest.keyClick(target, key, modifier)
            self._application.processEvents()

    def _step(self, what: str, is_so: Callable[[], bool]) -> None:
        deadline = time.monotonic() + _PATIENCE_SECONDS
        while not is_so():
            if time.monotonic() > deadline:
                raise SelfTestFailed(f"not so after {_PATIENCE_SECONDS} s: {what}")
            loop = QEventLoop()
            QTimer.singleShot(30, loop.quit)
            loop.exec()
        sys.stdout.write(f"  {what}\n")
