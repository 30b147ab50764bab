"""Undo where words are typed: a field takes back its own typing, and when none is left the keys are the project's."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

from annotator.ui.bindings import portable

_WITH: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
"""Without one of these a key writes, whatever else it does elsewhere."""
_TextField = QLineEdit | QPlainTextEdit | QTextEdit


class FieldUndo(QObject):
    """Asks, in the field that has the focus, whether undo or redo is the field's, by the keys that these have now.

    Qt's fields keep the keys for themselves also when they have nothing to take back. A field whose words have been
    taken is emptied by ``setText("")``: after ``clear()`` undo would bring the words back, not take back what they did.
    """

    def __init__(self, keys: Callable[[str], Iterable[str]], parent: QObject) -> None:
        super().__init__(parent)
        self._keys = keys
        self._field: _TextField | None = None
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # noqa: S101 - there is no window without one
        application.focusChanged.connect(self._watch)
        self._watch(None, application.focusWidget())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        field = self._field
        if field is None or watched is not field or not isinstance(event, QKeyEvent) or field.isReadOnly():
            return super().eventFilter(watched, event)
        for key, can, do in _acts(field):
            if self._is_for(event, key):
                if event.type() == QEvent.Type.ShortcutOverride:
                    event.setAccepted(can)
                    return True
                if event.type() == QEvent.Type.KeyPress and can:
                    do()
                    return True
        return super().eventFilter(watched, event)

    def _is_for(self, event: QKeyEvent, key: str) -> bool:
        if not event.modifiers() & _WITH:
            return False
        standard = QKeySequence.StandardKey.Undo if key == "undo" else QKeySequence.StandardKey.Redo
        pressed = QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)
        return event.matches(standard) or pressed in map(portable, self._keys(key))

    def _watch(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._field is not None and isValid(self._field):
            self._field.removeEventFilter(self)
        self._field = now if isinstance(now, _TextField) else None
        if self._field is not None:
            self._field.installEventFilter(self)


def _acts(field: _TextField) -> tuple[tuple[str, bool, Callable[[], None]], ...]:
    """Undo and redo: whether the field has anything of its own for it, and doing it."""
    has = field if isinstance(field, QLineEdit) else field.document()
    return ("undo", has.isUndoAvailable(), field.undo), ("redo", has.isRedoAvailable(), field.redo)
