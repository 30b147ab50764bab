"""A card laid over a window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget
from shiboken6 import isValid

from annotator.ui.theme import Theme


class Overlay(QWidget):
    """Covers the window until Esc or a click beside the card; while it is there, no other key acts.

    The focus goes back to where it was, in another window too.
    """

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget, *, shade: int) -> None:
        super().__init__(parent)
        self._shade = QColor(0, 0, 0, shade)
        self._before = QApplication.focusWidget()
        self.card = QFrame(self)
        self.card.setObjectName("overview")
        self.card.setStyleSheet(
            f"#overview {{ background: {theme.panel}; border: 1px solid {theme.line2}; border-radius: 12px; }}"
        )
        parent.installEventFilter(self)

    def open(self) -> None:
        """Show it; whoever lies it over the window gives the focus to a field of it."""
        self.cover()
        self.window().activateWindow()
        self.show()
        self.raise_()

    def leave(self) -> None:
        """Go, and give the focus back to where it was."""
        self.hide()
        if self._before is not None and isValid(self._before):
            if self._before.window() is not self.window():
                self._before.window().activateWindow()
            self._before.setFocus()
        self.closed.emit()
        self.deleteLater()

    def cover(self) -> None:
        """Lie over the whole window."""
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.parentWidget():
            self.cover()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Nothing behind the card acts while it is shown."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.card.geometry().contains(event.position().toPoint()):
            self.leave()
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._shade)
        painter.end()
