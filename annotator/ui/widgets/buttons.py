"""Buttons: with an icon alone, with words, and how words are kept from being taken for keys."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from annotator.ui.widgets.labels import as_tooltip

_KEYPAD = Qt.KeyboardModifier.KeypadModifier


def plain(words: str) -> str:
    """Words for a button or a menu, where a single ``&`` would mark a key."""
    return words.replace("&", "&&")


class IconButton(QToolButton):
    """A button of 28 pixels with an icon, its name told by a tooltip and to a screen reader."""

    def __init__(
        self, icon: QIcon, name: str, *, keys: str = "", command: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.shown_command = command
        self.setIcon(icon)
        self.setIconSize(QSize(16, 16))
        self.setFixedSize(28, 28)
        self.setAccessibleName(name)
        self.show_key(keys)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_key(self, key: str) -> None:
        """Let the tooltip tell this key."""
        name = self.accessibleName()
        self.setToolTip(as_tooltip(f"{name} ({key})" if key else name))


class WordButton(QPushButton):
    """Enter presses it where it has the focus, as Space does. It is never what Enter in a field beside it presses."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.shown_command = ""
        """The command whose key the tooltip tells."""
        self.setAutoDefault(False)

    def show_key(self, key: str) -> None:
        """Let the tooltip tell this key."""
        name = self.accessibleName()
        self.setToolTip(as_tooltip(f"{name} ({key})" if key else name))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~_KEYPAD:
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)


def button(words: str, *, kind: str = "", icon: QIcon | None = None, parent: QWidget | None = None) -> WordButton:
    """A button with words; ``kind`` is ``primary``, ``link`` or nothing."""
    # Fusion sets an icon close to the words.
    out = WordButton(f" {plain(words)}" if icon is not None else plain(words), parent)
    out.setAccessibleName(words)
    if kind:
        out.setProperty("kind", kind)
    if icon is not None:
        out.setIcon(icon)
    return out
