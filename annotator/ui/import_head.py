"""The head of the import page: what was found, and more to add."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.ui.amounts import numbered
from annotator.ui.icons import Icons
from annotator.ui.import_rows import RowState
from annotator.ui.import_tally import Tally
from annotator.ui.language import grouped
from annotator.ui.theme import article_font
from annotator.ui.widgets import button, label


class ImportHead(QWidget):
    """Sums up the files of an import and reports what is wanted of all of them."""

    files_asked = Signal()
    folder_asked = Signal()
    paste_asked = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.passed = 0
        """How many files in folders were of no kind that articles come in."""
        self._summary = label(role="small", wrap=True)
        self._paste = button(self.tr("Paste a text…"), icon=icons.icon("clipboard"))
        self._add_files = button(self.tr("Add files…"), icon=icons.icon("file-plus"))
        self._add_folder = button(self.tr("Add a folder…"), icon=icons.icon("folder"))
        self._arrange()
        self._paste.clicked.connect(self.paste_asked)
        self._add_files.clicked.connect(self.files_asked)
        self._add_folder.clicked.connect(self.folder_asked)

    def show_tally(self, tally: Tally, *, is_empty: bool) -> None:
        """Say what was found; ``is_empty`` before there is any file."""
        self._summary.setText(self._summed_up(tally, is_empty=is_empty))

    def _summed_up(self, tally: Tally, *, is_empty: bool) -> str:
        if is_empty:
            return self.tr("No files yet. Add files, folders or archives, or drop them here.")
        check, new = tally.count(RowState.TO_CHECK), tally.count(RowState.NEW)
        found = numbered(new + check, self.tr("1 new article"), self.tr("{0} new articles"))
        if check:
            found += self.tr(", {0} of them to check").format(grouped(check))
        duplicates, problems = tally.count(RowState.DUPLICATE), tally.count(RowState.PROBLEM)
        unticked = tally.takeable - tally.taken
        left = [
            numbered(duplicates, self.tr("1 duplicate"), self.tr("{0} duplicates")) if duplicates else "",
            numbered(problems, self.tr("1 problem"), self.tr("{0} problems")) if problems else "",
            numbered(unticked, self.tr("1 unticked"), self.tr("{0} unticked")) if unticked else "",
        ]
        out = f"{found}."
        if any(left):
            out += " " + self.tr("Left out: {0}.").format(", ".join(filter(None, left)))
        reading = tally.count(RowState.READING)
        out += " " + self.tr("{0} still to be read.").format(grouped(reading)) if reading else ""
        if not self.passed:
            return out
        one, several = self.tr("1 other file was passed by."), self.tr("{0} other files were passed by.")
        return f"{out} {numbered(self.passed, one, several)}"

    def _arrange(self) -> None:
        title = label(self.tr("Import articles"))
        title.setFont(article_font(21, semibold=True))
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(title)
        words.addWidget(self._summary)
        head = QHBoxLayout(self)
        head.setContentsMargins(20, 14, 20, 14)
        head.setSpacing(10)
        head.addLayout(words, 1)
        head.addWidget(self._paste)
        head.addWidget(self._add_files)
        head.addWidget(self._add_folder)
