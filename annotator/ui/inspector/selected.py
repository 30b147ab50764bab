"""Selected words in the inspector: giving a code makes them a statement, or they join the one that is current."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.ui.icons import Icons
from annotator.ui.theme import article_font
from annotator.ui.widgets import KeyCap, button, label, plain

_MOST: Final = 280


class Selected(QWidget):
    """What a code would be given to, for those who go on with the mouse."""

    joining_asked = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = label(wrap=True)
        self._words.setFont(article_font(15))
        self._join = button("", icon=icons.icon("plus", size=14))
        self._join.setToolTip(self.tr("Make these words a further part of that statement"))
        self._join.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._join.clicked.connect(self.joining_asked)
        self._acts = QWidget()
        row = QHBoxLayout(self._acts)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._join)
        row.addWidget(KeyCap(command="add_part"))
        row.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 2, 0, 10)
        box.setSpacing(10)
        box.addWidget(label(self.tr("A code makes them a statement."), role="hint", wrap=True))
        box.addWidget(self._acts)
        box.addWidget(self._words)

    def show_words(self, words: str, *, joining: str) -> None:
        """Show the words, and above them the statement that they could join: its own, cut."""
        flat = " ".join(words.split())
        self._words.setText(flat if len(flat) <= _MOST else f"{flat[: _MOST - 1]}…")
        named = self.tr("Add to “{quote}”").format(quote=joining)
        self._join.setText(plain(named))
        self._join.setAccessibleName(named)
        self._acts.setVisible(bool(joining))
