"""One of the ways in, on the first screen."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from annotator.ui.icons import Icons
from annotator.ui.theme import interface_font
from annotator.ui.widgets import KeyCap, label


class WayIn(QPushButton):
    """A large button with a title, its keys and a sentence."""

    def __init__(
        self, icons: Icons, title: str, sentence: str, command: str, *, icon: str, primary: bool = False
    ) -> None:
        super().__init__()
        self.setObjectName("way")
        self.setProperty("primary", primary)
        self.setAutoDefault(True)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        picture = QLabel()
        picture.setPixmap(icons.pixmap(icon, size=18, colour="on_accent" if primary else "text2"))
        head, below = label(title), label(sentence, role="" if primary else "small")
        head.setFont(interface_font(13, weight=QFont.Weight.DemiBold))
        below.setFont(interface_font(12))
        if primary:
            head.setObjectName("onway")
            below.setObjectName("onway")
        first = QHBoxLayout()
        first.addWidget(head, 1)
        first.addWidget(KeyCap(command=command))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(first)
        words.addWidget(below)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 12, 12)
        row.setSpacing(14)
        row.addWidget(picture)
        row.addLayout(words, 1)

    def sizeHint(self) -> QSize:
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())
