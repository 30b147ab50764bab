"""Marks that lie on each other: going through them at the caret, and the list of those beside one line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu

from annotator.domain.records import Statement, StatementId, SuggestionId
from annotator.domain.text import quotes
from annotator.ui.canvas.marks import MarkKey, MarkKind
from annotator.ui.widgets import badge_pixmap, plain

if TYPE_CHECKING:
    from annotator.ui.desk.desk import Desk

_MOST_WORDS = 48


class Stacks(QObject):
    """What a click again and again does at the pointer, these do by key at the caret."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        desk.screen.article.fold_clicked.connect(self._list_folded)

    def turn(self) -> None:
        """Choose the next of the marks at the caret, the shortest first, and say which of how many."""
        stack = self._desk.screen.article.stack()
        if not stack:
            self._desk.said.emit(self.tr("Nothing is marked at the caret."))
            return
        current = self._current()
        at = (stack.index(current) + 1) % len(stack) if current in stack else 0
        self._choose(stack[at])
        if len(stack) == 1:
            self._desk.said.emit(self.tr("Nothing else is marked here."))
        else:
            self._desk.said.emit(self.tr("{number} of {total} marks here").format(number=at + 1, total=len(stack)))

    def list_line(self) -> None:
        """Open the list of all marks on the caret's line, also of those that “+n” stands for."""
        view = self._desk.screen.article
        keys = view.line_marks()
        if keys:
            self._open(view.caret_place(), keys)
        else:
            self._desk.said.emit(self.tr("Nothing is marked on this line."))

    def _list_folded(self, at: QPoint, statements: Sequence[int], suggestions: Sequence[int]) -> None:
        keys = [(MarkKind.STATEMENT, one) for one in statements] + [(MarkKind.SUGGESTION, one) for one in suggestions]
        self._open(at, keys)

    def _open(self, at: QPoint, keys: Sequence[MarkKey]) -> None:
        desk = self._desk
        menu = QMenu(desk.screen)
        menu.setObjectName("marks here")
        menu.setAccessibleName(self.tr("Marks here"))
        menu.aboutToHide.connect(menu.deleteLater)
        current = self._current()
        for key in keys:
            action = menu.addAction(plain(self._words(key)))
            statement = self._statement(key)
            if statement is not None:
                action.setIcon(QIcon(badge_pixmap(desk.project.codebook.code(statement.code), desk.screen.theme)))
            action.triggered.connect(lambda _checked=False, key=key: self._choose(key))
            if key == current:
                menu.setActiveAction(action)
        if menu.activeAction() is None and menu.actions():
            menu.setActiveAction(menu.actions()[0])
        menu.popup(at)

    def _words(self, key: MarkKey) -> str:
        """One line of the list: the words of a mark and who speaks."""
        board = self._desk.board
        statement = self._statement(key)
        parts = statement.parts if statement else next((s.parts for s in board.suggestions if s.id == key[1]), ())
        words = " ".join(" … ".join(quotes(board.text, parts)).split())
        words = words if len(words) <= _MOST_WORDS else f"{words[:_MOST_WORDS]}…"
        if statement is None:
            return self.tr("Suggestion: {words}").format(words=words)
        speakers = ", ".join(link.name for link in statement.actors("speaker"))
        return self.tr("{speaker}: {words}").format(speaker=speakers, words=words) if speakers else words

    def _statement(self, key: MarkKey) -> Statement | None:
        is_statement = key[0] is MarkKind.STATEMENT
        return self._desk.board.statement_of(StatementId(key[1])) if is_statement else None

    def _current(self) -> MarkKey | None:
        current = self._desk.board.current
        if current is None:
            return None
        return MarkKind.SUGGESTION if current.is_suggestion else MarkKind.STATEMENT, current.id

    def _choose(self, key: MarkKey) -> None:
        if key[0] is MarkKind.STATEMENT:
            self._desk.choose_statement(StatementId(key[1]))
        else:
            self._desk.choose_suggestion(SuggestionId(key[1]))
