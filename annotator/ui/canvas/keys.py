"""Which keys the article view takes, and what they do to the caret. All others belong to the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from annotator.ui.canvas.caret import Caret, by_character, by_word, larger, smaller

_Key = Qt.Key
_Modifier = Qt.KeyboardModifier
_Standard = QKeySequence.StandardKey
_QTS_OWN = (
    _Standard.Copy,
    _Standard.SelectAll,
    _Standard.MoveToStartOfLine,
    _Standard.MoveToEndOfLine,
    _Standard.MoveToStartOfDocument,
    _Standard.MoveToEndOfDocument,
    _Standard.MoveToNextPage,
    _Standard.MoveToPreviousPage,
    _Standard.SelectStartOfLine,
    _Standard.SelectEndOfLine,
    _Standard.SelectStartOfDocument,
    _Standard.SelectEndOfDocument,
    _Standard.SelectNextPage,
    _Standard.SelectPreviousPage,
    _Standard.SelectNextLine,
    _Standard.SelectPreviousLine,
)
_SIDEWAYS = (_Key.Key_Left, _Key.Key_Right)
_UPRIGHT = (_Key.Key_Up, _Key.Key_Down)
_LARGER = (_Key.Key_Plus, _Key.Key_Equal)


def is_qts_own(event: QKeyEvent) -> bool:
    """Whether QTextEdit does with the key what everybody expects: lines, pages, ends, copying."""
    return any(event.matches(key) for key in _QTS_OWN)


def moves_caret(event: QKeyEvent) -> bool:
    """Whether the key is one of those by which the caret moves, or the selection grows and shrinks."""
    held = _held(event)
    if event.key() in _SIDEWAYS:
        return not held & ~(_Modifier.ShiftModifier | _Modifier.AltModifier | _Modifier.ControlModifier)
    return event.key() in _UPRIGHT and held == _Modifier.NoModifier


def text_size_step(event: QKeyEvent) -> int | None:
    """How Ctrl with +, − or 0 changes the size of the type: a step, or 0 for the usual size."""
    if _held(event) & ~_Modifier.ShiftModifier != _Modifier.ControlModifier:
        return None
    if event.key() in _LARGER:
        return 1
    return {_Key.Key_Minus: -1, _Key.Key_0: 0}.get(_Key(event.key()))


def moved(event: QKeyEvent, text: str, caret: Caret, *, to_the_left: bool) -> Caret:
    """The caret after a key that `moves_caret`. ``to_the_left`` is the direction that its paragraph runs in."""
    if event.key() == _Key.Key_Up:
        return larger(text, caret)
    if event.key() == _Key.Key_Down:
        return smaller(caret)
    forward = (event.key() == _Key.Key_Right) is not to_the_left
    step = by_character if _held(event) & _Modifier.AltModifier else by_word
    return step(text, caret, forward=forward, extend=bool(_held(event) & _Modifier.ShiftModifier))


def _held(event: QKeyEvent) -> Qt.KeyboardModifier:
    return event.modifiers() & ~_Modifier.KeypadModifier
