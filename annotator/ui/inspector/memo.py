"""The memo of a statement: free words, reported when the coder pauses or goes elsewhere."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from annotator.domain.records import Statement

_PAUSE: Final = 1000
_LEAST, _MOST, _FOLDED = 54, 150, 30
_AROUND: Final = 22
"""Document margin, padding and border above and below the words."""


class Memo(QPlainTextEdit):
    """Grows with its words. Each pause in the typing is one report, and so one step of undo."""

    written = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._statement: Statement | None = None
        self._is_low = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Memo"))
        self.setPlaceholderText(self.tr("What another coder should know"))
        self.setFixedHeight(_LEAST)
        self.textChanged.connect(self._note_typing)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        self._pause.timeout.connect(self._tell)

    def show_statement(self, statement: Statement) -> None:
        """Show the memo as it is saved. What is being typed in it stays."""
        self._statement = statement
        if not self._pause.isActive() and self.toPlainText() != statement.memo:
            self.setPlainText(statement.memo)
            self._pause.stop()

    def fold_for_room(self, *, is_low: bool) -> None:
        """In a low window an empty memo is one line high until it is written in."""
        if is_low != self._is_low:
            self._is_low = is_low
            self._fit()

    def finish(self) -> None:
        """Report what is typed and not yet reported."""
        if self._pause.isActive():
            self._pause.stop()
            self._tell()

    def leave(self) -> None:
        """Report what is typed, and belong to no statement any more."""
        self.finish()
        self._statement = None

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._fit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.finish()
        super().focusOutEvent(event)
        self._fit()

    def _note_typing(self) -> None:
        if self._statement is not None and self.toPlainText() != self._statement.memo:
            self._pause.start()

    def _tell(self) -> None:
        """What is typed in a field is the coder's own, so it may be read back from it: never so an article's text."""
        if self._statement is not None and self.toPlainText() != self._statement.memo:
            self.written.emit(self._statement.id, self.toPlainText())

    def _fit(self) -> None:
        """As high as the words need, with a scroll bar only for more than that; a plain text counts in lines."""
        policy = Qt.ScrollBarPolicy
        if self._is_low and not self.hasFocus() and self.document().isEmpty():
            self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOff)
            self.setFixedHeight(_FOLDED)
            return
        lines = max(1, round(self.document().size().height()))
        wanted = lines * self.fontMetrics().lineSpacing() + _AROUND
        self.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if wanted > _MOST else policy.ScrollBarAlwaysOff)
        self.setFixedHeight(max(_LEAST, min(_MOST, wanted)))
