"""Counting what a coder does in a project: keys and clicks as they come, actions as they are saved."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from annotator.domain.changes import ActionKind, Changes
from annotator.domain.records import StatementId

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow

    from annotator.ui.desk.desk import Desk
    from annotator.ui.effort import Effort

_MAKING: Final = frozenset({ActionKind.TAG, ActionKind.ACCEPT, ActionKind.TAG_ALIKE, ActionKind.SPLIT})
_CLICKS: Final = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick})
_HELD: Final = frozenset(
    {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_CapsLock}
)


class Counting(QObject):
    """Looks only at that a key or button went down, in the widget with the focus and in the main window.

    Not at the whole program: every event of it would then pass through here.
    """

    def __init__(self, desk: Desk, effort: Effort) -> None:
        super().__init__(desk)
        self._desk = desk
        self._effort = effort
        self._known: set[StatementId] = set()
        self._watched: QWidget | None = None
        self._window: QWindow | None = None
        self._application = _application()
        self._application.focusChanged.connect(self._watch)
        desk.article_opened.connect(self._open)
        desk.changed.connect(self._note)
        self._watch(None, self._application.focusWidget())

    def stop(self) -> None:
        """Count nothing more: the project is about to be closed."""
        self._application.focusChanged.disconnect(self._watch)
        self._watch(None, None)
        if self._window is not None:
            self._window.removeEventFilter(self)
        self._effort.leave_article()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A key that is a command's comes as a question whether it is wanted otherwise, and never as a key.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and watched is self._watched:
            if event.key() not in _HELD and not event.isAutoRepeat():
                self._effort.note_key()
        elif isinstance(event, QMouseEvent) and event.type() in _CLICKS and watched is self._window:
            self._effort.note_click()
        return super().eventFilter(watched, event)

    def _watch(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
            self._watched.destroyed.disconnect(self._forget)
        self._watched = now
        if now is not None:
            now.installEventFilter(self)
            now.destroyed.connect(self._forget)
        self._watch_window()

    def _watch_window(self) -> None:
        window = self._desk.screen.window().windowHandle()
        if window is not None and isValid(window) and window is not self._window:
            self._window = window
            window.installEventFilter(self)

    def _forget(self) -> None:
        self._watched = None

    def _open(self, article_id: int) -> None:
        self._effort.open_article(str(self._desk.project.path), article_id)

    def _note(self, changes: Changes) -> None:
        if changes.action is ActionKind.SUGGEST:
            return
        there = self._there(changes.statements) if changes.action in _MAKING else set()
        gone = set(changes.statements) - there if changes.action in _MAKING else set()
        self._effort.note_action(made=there - self._known, gone=gone)
        self._known |= there

    def _there(self, ids: Iterable[StatementId]) -> set[StatementId]:
        """Those that there are; the ones of the open article have been read already."""
        board = self._desk.board
        here = {statement_id for statement_id in ids if board.statement_of(statement_id) is not None}
        elsewhere = set(ids) - here
        return here | set(self._desk.project.coding.among(elsewhere)) if elsewhere else here


def _application() -> QApplication:
    found = QApplication.instance()
    assert isinstance(found, QApplication)  # noqa: S101 - there is no desk without one
    return found
