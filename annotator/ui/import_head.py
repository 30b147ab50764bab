"""The head of the import page: what was found, what can be left out at once, and more to add."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
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
    near_taken = Signal(bool)
    """Those that are nearly the same as another are to be taken, or left out."""
    learned_used = Signal(bool)
    """Lines that other articles of the outlet told of are to be boilerplate, or text."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.passed = 0
        """How many files in folders were of no kind that articles come in."""
        self._has_near_taken = False
        self._has_learned = True
        self._summary = label(role="small", wrap=True)
        self.near = button("", kind="link")
        self.learned = button("", kind="link")
        self.learned.hide()
        self._comparing = label(role="hint")
        self._comparing.hide()
        self._paste = button(self.tr("Paste a text…"), icon=icons.icon("clipboard"))
        self._add_files = button(self.tr("Add files…"), icon=icons.icon("file-plus"))
        self._add_folder = button(self.tr("Add a folder…"), icon=icons.icon("folder"))
        self._arrange()
        self.near.clicked.connect(lambda: self.near_taken.emit(not self._has_near_taken))
        self.learned.clicked.connect(lambda: self.learned_used.emit(not self._has_learned))
        self._paste.clicked.connect(self.paste_asked)
        self._add_files.clicked.connect(self.files_asked)
        self._add_folder.clicked.connect(self.folder_asked)

    def show_tally(self, tally: Tally, *, is_empty: bool) -> None:
        """Say what was found; ``is_empty`` before there is any file."""
        self._summary.setText(self._summed_up(tally, is_empty=is_empty))
        self._show_near(tally)

    def show_learned(self, lines: int, articles: int, *, is_used: bool) -> None:
        """Say how many lines other articles of the same outlet told of; they are boilerplate where they are used."""
        self._has_learned = is_used
        if is_used:
            words = self.tr("Count {0} lines of boilerplate, learned from the same outlets, as text").format(
                grouped(lines)
            )
        else:
            words = self.tr("Count {0} lines, learned from the same outlets, as boilerplate").format(grouped(lines))
        self.learned.setText(words)
        self.learned.setAccessibleName(words)
        self.learned.setToolTip(self.tr("In {0} articles. Each line can be switched beside its text.").format(articles))
        self.learned.setVisible(lines > 0)

    def show_comparing(self, done: int, of: int) -> None:
        """How many files have been compared with the others; ``of`` 0 when all are."""
        self._comparing.setVisible(of > 0)
        self._comparing.setText(self.tr("Looking for near-duplicates: {0} of {1}").format(grouped(done), grouped(of)))

    def showEvent(self, event: QShowEvent) -> None:
        """Keep the place of what comes and goes, so that nothing below moves under a click."""
        super().showEvent(event)
        offers = (self.near, self.learned, self._comparing)
        for each in offers:
            each.ensurePolished()
        self._offers.setMinimumHeight(max(each.sizeHint().height() for each in offers))

    def _show_near(self, tally: Tally) -> None:
        """Offer to leave out at once what is nearly the same as another, or to take it after all."""
        count = tally.near_taken or tally.near
        leave = numbered(count, self.tr("Leave out the near-duplicate"), self.tr("Leave out the {0} near-duplicates"))
        take = numbered(count, self.tr("Take the near-duplicate"), self.tr("Take the {0} near-duplicates"))
        words = leave if tally.near_taken else take
        self.near.setText(words)
        self.near.setAccessibleName(words)
        self.near.setVisible(tally.near > 0)
        self._has_near_taken = tally.near_taken > 0

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
        self._offers = QWidget()
        near = QHBoxLayout(self._offers)
        near.setContentsMargins(0, 0, 0, 0)
        near.setSpacing(12)
        near.addWidget(self.near)
        near.addWidget(self.learned)
        near.addWidget(self._comparing)
        near.addStretch(1)
        words.addWidget(self._offers)
        head = QHBoxLayout(self)
        head.setContentsMargins(20, 14, 20, 14)
        head.setSpacing(10)
        head.addLayout(words, 1)
        head.addWidget(self._paste)
        head.addWidget(self._add_files)
        head.addWidget(self._add_folder)
