"""How sure a suggestion is, as one of three steps: drawn, and said."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from annotator.ui.theme import Theme

_NAMES: Final = {"unsure": "Unsure", "possible": "Possible", "likely": "Likely"}
_TENTHS: Final = {
    "unsure": "unsure: {0} of 10 such suggestions were right on test articles",
    "possible": "possible: {0} of 10 such suggestions were right on test articles",
    "likely": "likely: {0} of 10 such suggestions were right on test articles",
}
LEVELS: Final = tuple(_NAMES)
_WIDTH, _HEIGHT, _GAP = 4, 12, 2


def level_words(level: str) -> str:
    """The level's name: what the mark shows is also written."""
    return QCoreApplication.translate("Level", _NAMES[level])


def tenths_words(level: str, share: float) -> str:
    """“likely: 9 of 10 such suggestions were right on test articles”."""
    return QCoreApplication.translate("Level", _TENTHS[level]).format(round(share * 10))


class LevelMark(QWidget):
    """Three bars, as many of them full as the level is high. Neither colour nor place alone tells it."""

    def __init__(self, theme: Theme, level: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._full = LEVELS.index(level) + 1 if level in LEVELS else 1
        self.setFixedSize(self.sizeHint())
        self.setAccessibleName(level_words(level))

    def sizeHint(self) -> QSize:
        return QSize(3 * _WIDTH + 2 * _GAP, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for step in range(3):
            height = _HEIGHT * (step + 1) / 3
            bar = QRectF(step * (_WIDTH + _GAP), _HEIGHT - height, _WIDTH, height)
            painter.setBrush(self._theme.colour("text2" if step < self._full else "line2"))
            painter.drawRoundedRect(bar, 1, 1)
        painter.end()
