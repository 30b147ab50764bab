"""A coder at the real window, without a screen: keys and mouse go in, the file is read with sqlite3 alone."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.domain.findings import Analysis, FoundActor, FoundMention, FoundStatement
from annotator.domain.records import ActorKind, ArticleId
from annotator.domain.text import Span
from annotator.ui.canvas.view import ArticleView
from annotator.ui.desk.board import Board
from annotator.ui.desk.open_project import OpenProject
from annotator.ui.inspector import Inspector
from annotator.ui.program import Program
from annotator.ui.settings import Settings
from tests.ui.scripted import ScriptedFeedback

NO_WORKER = ("annotator-has-no-worker-in-this-test",)
NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
KEYS = {
    "Tab": Qt.Key.Key_Tab,
    "Space": Qt.Key.Key_Space,
    "Enter": Qt.Key.Key_Return,
    "Esc": Qt.Key.Key_Escape,
    "Del": Qt.Key.Key_Delete,
    "Backspace": Qt.Key.Key_Backspace,
    "F1": Qt.Key.Key_F1,
    "←": Qt.Key.Key_Left,
    "→": Qt.Key.Key_Right,
    "↑": Qt.Key.Key_Up,
    "↓": Qt.Key.Key_Down,
}


class Coder:
    """Works in the window of one program, and counts the keys it presses."""

    def __init__(
        self, application: QApplication, folder: Path, *, name: str = "Anna", worker: Sequence[str] = NO_WORKER
    ) -> None:
        self.application = application
        self.folder = folder
        self.feedback = ScriptedFeedback()
        self.keys_pressed = 0
        self.program = Program(
            application,
            Settings(folder / "settings.json"),
            worker=worker,
            coder=name,
            feedback=self.feedback,
        )
        self.program.window.resize(1440, 900)
        self.program.window.show()
        self.program.window.activateWindow()
        self.settle()

    def open(self, path: Path) -> OpenProject:
        self.program.open(path)
        self.settle()
        return self.opened

    @property
    def opened(self) -> OpenProject:
        assert self.program.project is not None, self.feedback.told
        return self.program.project

    @property
    def board(self) -> Board:
        return self.opened.desk.board

    @property
    def view(self) -> ArticleView:
        return self.opened.screen.article

    @property
    def inspector(self) -> Inspector:
        return self.opened.screen.inspector

    @property
    def said(self) -> str:
        return self.program.window.status.said

    @property
    def line(self) -> str:
        """What is said above the article."""
        return self.opened.screen.line.said

    @property
    def keys_shown(self) -> Sequence[tuple[str, str]]:
        """The keys of the moment at the foot of the window, each with what it does."""
        return self.program.window.status.keys

    @property
    def text(self) -> str:
        assert self.board.article is not None
        return self.board.article.text

    def press(self, *names: str, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Press keys one after the other, each where the focus is."""
        for name in names:
            target = self.application.focusWidget() or self.program.window
            QTest.keyClick(target, KEYS.get(name) or name, modifier)
            self.keys_pressed += 1
            self.settle()

    def write(self, words: str) -> None:
        for char in words:
            self.press(char)

    def span_of(self, words: str) -> Span:
        start = self.text.index(words)
        return Span(start, start + len(words))

    def select_by_mouse(self, words: str) -> None:
        span = self.span_of(words)
        self.view.reveal(span)
        self.settle()
        first = self.view.place_of(Span(span.start, span.start + 1))
        last = self.view.place_of(Span(span.end - 1, span.end))
        start = QPoint(first.left() + 1, first.center().y())
        end = QPoint(last.right() - 1, last.center().y())
        self.drag(start, end)

    def drag(self, start: QPoint, end: QPoint) -> None:
        port = self.view.viewport()
        QTest.mousePress(port, Qt.MouseButton.LeftButton, NONE, start)
        for step in (1, 2, 3):
            QTest.mouseMove(port, start + (end - start) * step / 3)
            self.settle()
        QTest.mouseRelease(port, Qt.MouseButton.LeftButton, NONE, end)
        self.settle()

    def click_words(self, words: str) -> None:
        span = self.span_of(words)
        self.view.reveal(span)
        self.settle()
        QTest.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, NONE, self.view.place_of(span).center())
        self.settle()

    def settle(self) -> None:
        self.application.processEvents()

    def leave(self) -> None:
        self.program.leave()
        self.program.window.hide()
        self.program.window.deleteLater()
        self.program.deleteLater()
        self.settle()
        # Without an event loop of its own a test has to say when what was left is to be deleted.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def suggest(project: OpenProject, text: str, *, words: str, speaker: str, cue: str, code: str = "claim") -> None:
    """Let the worker's findings arrive: one statement with its speaker."""
    article = project.desk.board.article
    assert article is not None
    content, source = _span(text, words), _span(text, speaker)
    found = FoundStatement(
        code=code,
        content=(content,),
        cue=(_span(text, cue),),
        source=(source,),
        target=(),
        actors=(FoundActor("speaker", speaker, ActorKind.PERSON, (source,)),),
        rule="clausal-complement",
        score=0.8,
    )
    mentions = (FoundMention(source, speaker, ActorKind.PERSON),)
    project.project.suggestions.store(ArticleId(article.id), Analysis("test", "1", (found,), mentions))


def in_file(path: Path, query: str) -> list[tuple[object, ...]]:
    """What the file holds, read without any of the program's own code."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
        return database.execute(query).fetchall()


def _span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))
