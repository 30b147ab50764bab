"""The line at the foot of the inspector: how the statement came to be."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from annotator.ui.icons import Icons
from annotator.ui.widgets import ElidedLabel, line


class Foot(QWidget):
    """One line that stays while the rest scrolls."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._picture = QLabel()
        self._icon = ""
        self._words = ElidedLabel()
        self._words.setProperty("role", "small")
        row = QHBoxLayout()
        row.setContentsMargins(16, 7, 16, 7)
        row.setSpacing(8)
        row.addWidget(self._picture)
        row.addWidget(self._words, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(line())
        box.addLayout(row)

    def show_words(self, words: str, *, icon: str = "history") -> None:
        if icon != self._icon:
            self._icon = icon
            self._picture.setPixmap(self._icons.pixmap(icon, size=14, colour="text2"))
        self._words.setText(words)
        self.setAccessibleName(words)
