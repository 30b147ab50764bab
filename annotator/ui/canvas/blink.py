"""The caret's blinking, at the pace of the system."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication


class Blink(QObject):
    """Whether the caret is to be seen at the moment; where the system's caret does not blink, always."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.is_on = True
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._turn)

    def start(self) -> None:
        """Seen, and blinking from now: after each move, so that the caret is not lost."""
        self.is_on = True
        half = QGuiApplication.styleHints().cursorFlashTime() // 2
        if half > 0:
            self._timer.start(half)
        self.changed.emit()

    def stop(self) -> None:
        """Seen and still: the keys go elsewhere."""
        self._timer.stop()
        self.is_on = True
        self.changed.emit()

    def _turn(self) -> None:
        self.is_on = not self.is_on
        self.changed.emit()
