"""A window beside the coding."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from annotator.ui.bindings import key_words, portable
from annotator.ui.on_screen import centred, fitted
from annotator.ui.widgets.tab_order import tab_as_laid_out

_SHIPPED: Final = {"undo": ("Ctrl+Z",), "redo": ("Ctrl+Shift+Z", "Ctrl+Y")}


class SideWindow(QWidget):
    """Esc closes it. It says when one comes back to it, so that it can be brought up to what has changed meanwhile."""

    command: ClassVar[str] = ""
    """The command that opens it: by that it is opened again when the look of the program has changed."""
    activated = Signal()
    undo_asked = Signal()
    redo_asked = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._hears_undo = False
        self._keys: Mapping[str, Sequence[str]] = _SHIPPED
        self._hearing: list[QShortcut] = []
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(title)

    def lay_out(
        self, *above: QWidget | QLayout, middle: QWidget | QLayout, below: Sequence[QWidget | QLayout] = ()
    ) -> None:
        """From edge to edge, one under the other: the middle takes the room that the others leave."""
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for part in (*above, middle, *below):
            stretch = 1 if part is middle else 0
            if isinstance(part, QLayout):
                box.addLayout(part, stretch)
            else:
                box.addWidget(part, stretch)

    def hear_undo(self) -> None:
        """Report undo and redo as wishes of this window: it has something to do when they are done."""
        self._hears_undo = True
        self.hear_keys(self._keys)

    def hear_keys(self, keys: Mapping[str, Sequence[str]]) -> None:
        """Undo and redo have these keys."""
        self._keys = keys
        for shortcut in self._hearing:
            shortcut.setEnabled(False)
            shortcut.setParent(None)
            shortcut.deleteLater()
        self._hearing = []
        for key, asked in (("undo", self.undo_asked), ("redo", self.redo_asked)) if self._hears_undo else ():
            for each in keys.get(key, ()):
                shortcut = QShortcut(QKeySequence(each), self)
                shortcut.activated.connect(asked)
                self._hearing.append(shortcut)

    @property
    def undo_key(self) -> str:
        """The key of undo, for a sentence; empty where it has none."""
        keys = self._keys.get("undo", ())
        return key_words(keys[0]) if keys else ""

    def own_keys(self) -> set[str]:
        """The keys that the window has a use of its own for, which commands of the main window must not take."""
        sequences = [shortcut.key() for shortcut in self.findChildren(QShortcut)]
        for action in self.findChildren(QAction):
            sequences += action.shortcuts()
        return {portable(sequence.toString()) for sequence in sequences}

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - as in Qt
        tab_as_laid_out(self)
        return super().focusNextPrevChild(forward)

    def setVisible(self, visible: bool) -> None:  # noqa: FBT001 - as in Qt
        """Where it was not put anywhere it comes up over the main window: a window manager may put it in a corner.

        It never comes up larger than its screen: its last row of buttons could not be reached.
        """
        over = self.parentWidget()
        if visible and not self.isVisible():
            if over is not None and not self.testAttribute(Qt.WidgetAttribute.WA_Moved):
                main = over.window()
                self.setGeometry(centred(self.size(), main.geometry(), main.screen().availableGeometry()))
            elif self.testAttribute(Qt.WidgetAttribute.WA_Moved):
                screen = self.screen().availableGeometry()
                room = fitted(self.geometry(), screen)
                if room.size() != self.size():
                    self.setGeometry(room)
        super().setVisible(visible)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape or event.matches(QKeySequence.StandardKey.Close):
            self.close()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.activated.emit()
