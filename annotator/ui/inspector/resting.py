"""What the inspector says while nothing is chosen: how to begin."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from annotator.domain.codebook import Codebook
from annotator.ui.icons import Icons
from annotator.ui.widgets import KeyCap, WordButton, label


class Resting(QWidget):
    """The four keys that a coder begins with; where a key is a command's, a click on its line does the same."""

    command_asked = Signal(str)

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
        tagging = QWidget()
        _put_side_by_side(tagging, self.tr("tag the selection"), self._tag)
        self.lines = {
            command: _Line(words, command)
            for command, words in (
                ("next_mark", self.tr("next suggestion or statement")),
                ("reject", self.tr("reject a suggestion")),
                ("codebook", self.tr("the codebook")),
            )
        }
        box = QVBoxLayout(self)
        box.setContentsMargins(36, 96, 36, 24)
        box.setSpacing(6)
        for said in (picture, title, sentence):
            box.addWidget(said)
        box.addSpacing(16)
        box.addWidget(tagging)
        for command, each in self.lines.items():
            box.addWidget(each)
            each.clicked.connect(lambda _checked=False, command=command: self.command_asked.emit(command))
        box.addStretch(1)

    def set_codebook(self, codebook: Codebook) -> None:
        """Name the keys that the codebook gives its codes."""
        digits = sorted(str(code.digit) for code in codebook.current_codes if code.digit)
        key = f"{digits[0]} … {digits[-1]}" if len(digits) > 1 else "".join(digits)
        self._tag.setText(key)
        self._tag.setFixedWidth(max(18, self._tag.fontMetrics().horizontalAdvance(key) + 10))

    def set_editable(self, editable: bool) -> None:  # noqa: FBT001 - as Qt's own setters
        """Whether anything can be changed: else there is nothing to reject."""
        self.lines["reject"].setEnabled(editable)


class _Line(WordButton):
    """What a command does, with its key."""

    def __init__(self, words: str, command: str) -> None:
        super().__init__()
        self.setObjectName("way")
        self.setAccessibleName(words)
        self._row = _put_side_by_side(self, words, KeyCap(command=command))
        # A button is as high as its hint says; words that need two lines in some languages need more.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def sizeHint(self) -> QSize:
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._row.minimumSize()


def _put_side_by_side(line: QWidget, words: str, cap: KeyCap) -> QHBoxLayout:
    """The words, and the key at the end of the line."""
    row = QHBoxLayout(line)
    row.setContentsMargins(10, 6, 8, 6)
    row.setSpacing(12)
    row.addWidget(label(words, role="small", wrap=True), 1)
    row.addWidget(cap)
    return row
