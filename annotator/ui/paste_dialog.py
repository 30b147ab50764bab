"""A text to be brought in that stands in no file."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from annotator.ui.widgets import button, label


class PasteDialog(QDialog):
    """A field for the text and one for its name. What it says is told by ``text_given``, never kept."""

    text_given = Signal(str, str)

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Paste an article"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.name = QLineEdit(name)
        self.name.setAccessibleName(self.tr("Name"))
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("Text of the article"))
        self.text.setPlaceholderText(self.tr("Paste the whole article here, with its headline, author and date"))
        self.text.setTabChangesFocus(True)
        self.go = button(self.tr("Look at it"), kind="primary")
        self.go.setEnabled(False)
        self._leave = button(self.tr("Cancel"))
        self._arrange()
        self.text.textChanged.connect(lambda: self.go.setEnabled(bool(self.text.toPlainText().strip())))
        self.go.clicked.connect(self._give)
        self._leave.clicked.connect(self.reject)
        self.resize(640, 520)
        self.text.setFocus()

    def _give(self) -> None:
        # toPlainText turns a no-break space into a space: the document's own characters are what was pasted.
        words = self.text.document().toRawText().replace("\N{PARAGRAPH SEPARATOR}", "\n")
        name = self.name.text().strip() or self.tr("Pasted text")
        self.accept()
        self.text_given.emit(name, words.replace("\N{LINE SEPARATOR}", "\n"))

    def _arrange(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(10)
        box.addWidget(label(self.tr("Paste an article"), role="title"))
        box.addWidget(self.text, 1)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(label(self.tr("Name in the project"), role="small"))
        row.addWidget(self.name, 1)
        box.addLayout(row)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        hint = self.tr("You will see what was found in it before anything is added.")
        foot.addWidget(label(hint, role="hint", wrap=True), 1)
        foot.addWidget(self._leave)
        foot.addWidget(self.go)
        box.addLayout(foot)
