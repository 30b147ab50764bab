"""A text to be brought in that stands in no file."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from annotator.ui.widgets import button, label


class _Words(QPlainTextEdit):
    """Takes what is pasted as words. What comes as markup alone is reported: it has to be read first."""

    markup_pasted = Signal(str)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasHtml() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText() and source.text().strip():
            super().insertFromMimeData(source)
        elif source.hasHtml():
            self.markup_pasted.emit(source.html())


class PasteDialog(QDialog):
    """A field for the text and one for its name. What it says is told by ``text_given``, never kept."""

    text_given = Signal(str, str)
    page_given = Signal(str, str)
    """A part of a web page or document that came without its plain words: its name and its markup."""

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Paste an article"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.name = QLineEdit(name)
        self.name.setAccessibleName(self.tr("Name"))
        self.text = _Words()
        self.text.markup_pasted.connect(self._give_page)
        self.text.setAccessibleName(self.tr("Text of the article"))
        self.text.setPlaceholderText(self.tr("Paste the whole article here, with its headline, author and date"))
        self.text.setTabChangesFocus(True)
        self.go = button(self.tr("Look at it"), kind="primary")
        self.go.setEnabled(False)
        self._leave = button(self.tr("Cancel"))
        self._next = self.tr("You will see what was found in it before anything is added.")
        self._hint = label(self._next, role="hint", wrap=True)
        self._is_warned = False
        self._arrange()
        self.text.textChanged.connect(self._go_on_typing)
        self.go.clicked.connect(self._give)
        self._leave.clicked.connect(self._drop)
        self.resize(640, 520)
        self.text.setFocus()

    @property
    def hint(self) -> str:
        """What is said beside the buttons."""
        return self._hint.text()

    def reject(self) -> None:
        """Esc leaves at once where nothing was typed; else the second time, after it was said what that would do."""
        if self._is_warned or not self.text.toPlainText().strip():
            self._drop()
            return
        self._is_warned = True
        self._hint.setText(self.tr("Esc once more drops this text. Go on typing to keep it."))
        self._hint.setProperty("role", "strong")
        self._hint.style().unpolish(self._hint)
        self._hint.style().polish(self._hint)

    def _drop(self) -> None:
        super().reject()

    def _go_on_typing(self) -> None:
        self.go.setEnabled(bool(self.text.toPlainText().strip()))
        if self._is_warned:
            self._is_warned = False
            self._hint.setText(self._next)
            self._hint.setProperty("role", "hint")
            self._hint.style().unpolish(self._hint)
            self._hint.style().polish(self._hint)

    def _give(self) -> None:
        # toPlainText turns a no-break space into a space: the document's own characters are what was pasted.
        words = self.text.document().toRawText().replace("\N{PARAGRAPH SEPARATOR}", "\n")
        name = self.name.text().strip() or self.tr("Pasted text")
        self.accept()
        self.text_given.emit(name, words.replace("\N{LINE SEPARATOR}", "\n"))

    def _give_page(self, markup: str) -> None:
        name = self.name.text().strip() or self.tr("Pasted text")
        self.accept()
        self.page_given.emit(name, markup)

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
        foot.addWidget(self._hint, 1)
        foot.addWidget(self._leave)
        foot.addWidget(self.go)
        box.addLayout(foot)
