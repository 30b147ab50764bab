"""What the program is, under which licence, and where its own files are."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from annotator import __version__
from annotator.ui.icons import program_icon
from annotator.ui.theme import article_font
from annotator.ui.widgets import button, label

_WIDTH: Final = 464


class AboutDialog(QDialog):
    """Name, version, licence, and paths that can be copied."""

    diagnostics_asked = Signal()
    licences_asked = Signal()

    def __init__(
        self, places: Sequence[tuple[str, Path]], parent: QWidget | None = None, *, session: Sequence[str] = ()
    ) -> None:
        """``places`` are what is kept beside the projects, each with where it is: settings, log, backups.

        ``session`` is what is known of the work since the program began.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Annotator"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        picture = QLabel()
        picture.setPixmap(program_icon().pixmap(48, 48))
        name = label(self.tr("Annotator"))
        name.setFont(article_font(22, semibold=True))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(name)
        words.addWidget(label(self.tr("Version {0}").format(__version__), role="small"))
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(picture)
        head.addLayout(words, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(28, 24, 28, 20)
        box.setSpacing(14)
        box.addLayout(head)
        for sentence in (
            self.tr("Hand-code who claims, denies, admits and accuses in news articles."),
            self.tr(
                "Everything stays on this computer: articles, codings and suggestions are made and kept here, "
                "and nothing is sent anywhere."
            ),
            self.tr(
                "Free software under the MIT licence. The typefaces Inter and Source Serif are under the SIL Open "
                "Font License, the Lucide icons under the ISC licence; Qt is used under the LGPL."
            ),
        ):
            words_of_it = label(sentence, wrap=True)
            words_of_it.setFixedWidth(_WIDTH)
            words_of_it.setFixedHeight(words_of_it.heightForWidth(_WIDTH))
            box.addWidget(words_of_it)
        box.addLayout(_where(places))
        if session:
            box.addWidget(label("\n".join(session), role="small", wrap=True))
        box.addSpacing(4)
        box.addLayout(self._foot())
        box.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)

    def _foot(self) -> QHBoxLayout:
        close = button(self.tr("Close"), kind="primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        for words, asked in (
            (self.tr("Licences…"), self.licences_asked),
            (self.tr("Copy diagnostics…"), self.diagnostics_asked),
        ):
            more = button(words)
            more.clicked.connect(self.accept)
            more.clicked.connect(asked)
            foot.addWidget(more)
        foot.addStretch(1)
        foot.addWidget(close)
        return foot


def _where(places: Sequence[tuple[str, Path]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(6)
    for row, (name, path) in enumerate(places):
        field = QLineEdit(str(path))
        field.setReadOnly(True)
        field.setCursorPosition(0)
        field.setAccessibleName(name)
        field.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        grid.addWidget(label(name, role="small"), row, 0)
        grid.addWidget(field, row, 1)
    grid.setColumnStretch(1, 1)
    return grid
