"""A window beside the coding."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


class SideWindow(QWidget):
    """Esc closes it. It says when one comes back to it, so that it can be brought up to what has changed meanwhile."""

    command: ClassVar[str] = ""
    """The command that opens it: by that it is opened again when the look of the program has changed."""
    activated = Signal()
    undo_asked = Signal()
    redo_asked = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(title)

    def hear_undo(self) -> None:
        """Take the keys of undo and redo: the commands of the main window act only where that is in front."""
        for keys, asked in (
            ("Ctrl+Z", self.undo_asked),
            ("Ctrl+Shift+Z", self.redo_asked),
            ("Ctrl+Y", self.redo_asked),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(asked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.activated.emit()
