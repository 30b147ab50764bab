"""The licences of what the program is made with, as their authors wrote them."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from annotator.shipped import resource
from annotator.ui.widgets import button


class LicencesDialog(QDialog):
    """One long text, to be read and searched."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Licences"))
        self.words = QPlainTextEdit(resource("licences/third-party.txt").read_text(encoding="utf-8"))
        self.words.setReadOnly(True)
        self.words.setAccessibleName(self.tr("Licences"))
        self.words.setTabChangesFocus(True)
        close = button(self.tr("Close"), kind="primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(12)
        box.addWidget(self.words, 1)
        box.addLayout(foot)
        self.resize(720, 600)
