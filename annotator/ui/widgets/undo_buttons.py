"""Undo and redo for the mouse, in a window beside the coding."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.ui.icons import Icons
from annotator.ui.widgets.buttons import IconButton
from annotator.ui.widgets.side_window import SideWindow


class UndoButtons(QWidget):
    """Stands wherever the window has room for it; what is wished is told by the window, as with the keys."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.undo = IconButton(icons.icon("undo-2"), QCoreApplication.translate("Command", "Undo"), command="undo")
        self.redo = IconButton(icons.icon("redo-2"), QCoreApplication.translate("Command", "Redo"), command="redo")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for made in (self.undo, self.redo):
            row.addWidget(made)
        self.undo.clicked.connect(self._tell_undo)
        self.redo.clicked.connect(self._tell_redo)

    def _tell_undo(self) -> None:
        self._window().undo_asked.emit()

    def _tell_redo(self) -> None:
        self._window().redo_asked.emit()

    def _window(self) -> SideWindow:
        window = self.window()
        assert isinstance(window, SideWindow)  # noqa: S101 - it stands in no other
        return window
