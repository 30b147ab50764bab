"""The names of keys as this platform's keyboards bear them, one for each cap."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
_CAPS = {
    Qt.Key.Key_Return: "Enter",
    Qt.Key.Key_Enter: "Enter",
    Qt.Key.Key_Delete: "Delete",
    Qt.Key.Key_Escape: "Esc",
    Qt.Key.Key_PageUp: "PgUp",
    Qt.Key.Key_PageDown: "PgDn",
    Qt.Key.Key_Minus: "−",
}


def caps(keys: QKeySequence) -> tuple[str, ...]:
    """The caps to press together for the first step of a sequence: ``("Ctrl", "Shift", "Z")``."""
    if keys.isEmpty():
        return ()
    # PySide's type hints leave out that a sequence has steps.
    step = cast("Sequence[QKeyCombination]", keys)[0]
    held = step.keyboardModifiers()
    names = [_modifier(modifier) for modifier in _MODIFIERS if held & modifier]
    return (*names, _cap(step.key()))


def _modifier(modifier: Qt.KeyboardModifier) -> str:
    """Qt names a modifier only together with a key: ``Ctrl+A``, on macOS ``⌘A``."""
    together = QKeySequence(QKeyCombination(modifier, Qt.Key.Key_A))
    return together.toString(QKeySequence.SequenceFormat.NativeText).removesuffix("A").removesuffix("+")


def _cap(key: Qt.Key) -> str:
    known = _CAPS.get(key)
    if known is not None:
        return QCoreApplication.translate("Key", known)
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
