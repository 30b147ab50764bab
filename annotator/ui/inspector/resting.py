"""What the inspector says while nothing is chosen: how to begin."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from annotator.domain.codebook import Codebook
from annotator.ui.icons import Icons
from annotator.ui.widgets import KeyCap, label


class Resting(QWidget):
    """The four keys that a coder begins with."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        picture.setPixmap(icons.pixmap("quote", size=22, colour="text2"))
        title = label(self.tr("Nothing selected"), role="strong")
        sentence = label(
            self.tr("Select words in an article and press a number, or go to the next suggestion."),
            role="small",
            wrap=True,
        )
        for words in (title, sentence):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._tag = KeyCap("1")
        keys = QGridLayout()
        keys.setHorizontalSpacing(12)
        keys.setVerticalSpacing(8)
        for row, (cap, words_of_key) in enumerate(
            (
                (self._tag, self.tr("tag the selection")),
                (KeyCap(command="next_mark"), self.tr("next suggestion or statement")),
                (KeyCap(command="reject"), self.tr("reject a suggestion")),
                (KeyCap(command="codebook"), self.tr("the codebook")),
            )
        ):
            keys.addWidget(cap, row, 0, Qt.AlignmentFlag.AlignLeft)
            keys.addWidget(label(words_of_key, role="small", wrap=True), row, 1)
        keys.setColumnStretch(1, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(40, 96, 40, 24)
        box.setSpacing(6)
        for widget in (picture, title, sentence):
            box.addWidget(widget)
        box.addSpacing(16)
        box.addLayout(keys)
        box.addStretch(1)

    def set_codebook(self, codebook: Codebook) -> None:
        """Name the keys that the codebook gives its codes."""
        digits = sorted(str(code.digit) for code in codebook.current_codes if code.digit)
        key = f"{digits[0]} … {digits[-1]}" if len(digits) > 1 else "".join(digits)
        self._tag.setText(key)
        self._tag.setFixedWidth(max(18, self._tag.fontMetrics().horizontalAdvance(key) + 10))
