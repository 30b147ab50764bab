"""Questions to the person: the only place that opens a dialog."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from annotator.ui.widgets import button, label

PROJECT_FILES = "Annotator projects (*.annotator)"


class Feedback(Protocol):
    """Asks and tells. Tests answer with a script."""

    def tell(self, title: str, sentence: str) -> None:
        """Say something that must be read before the work goes on."""
        ...

    def ask(self, title: str, sentence: str, *, yes: str, no: str) -> bool:
        """A question with two answers; ``no`` is the safe one, and what Esc means."""
        ...

    def name(self, title: str, sentence: str, *, known: str = "") -> str | None:
        """Words to be typed in; None where the person leaves."""
        ...

    def file_to_open(self, title: str, kinds: str) -> Path | None: ...

    def files_to_open(self, title: str, kinds: str) -> list[Path]: ...

    def file_to_save(self, title: str, start: Path, kinds: str) -> Path | None: ...

    def folder(self, title: str, start: Path | None = None) -> Path | None: ...


class Dialogs:
    """Asks in dialogs of the program's own look, in plain words."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def tell(self, title: str, sentence: str) -> None:
        self._show(title, sentence, yes=self._window.tr("Close"), no=None)

    def ask(self, title: str, sentence: str, *, yes: str, no: str) -> bool:
        return self._show(title, sentence, yes=yes, no=no)

    def name(self, title: str, sentence: str, *, known: str = "") -> str | None:
        field = QLineEdit(known)
        field.setAccessibleName(title)
        is_given = self._show(title, sentence, yes=self._window.tr("Go on"), no=self._window.tr("Cancel"), field=field)
        return field.text().strip() if is_given else None

    def file_to_open(self, title: str, kinds: str) -> Path | None:
        name, _kind = QFileDialog.getOpenFileName(self._in_front, title, "", kinds)
        return Path(name) if name else None

    def files_to_open(self, title: str, kinds: str) -> list[Path]:
        names, _kind = QFileDialog.getOpenFileNames(self._in_front, title, "", kinds)
        return [Path(name) for name in names]

    def file_to_save(self, title: str, start: Path, kinds: str) -> Path | None:
        name, _kind = QFileDialog.getSaveFileName(self._in_front, title, str(start), kinds)
        return Path(name) if name else None

    def folder(self, title: str, start: Path | None = None) -> Path | None:
        name = QFileDialog.getExistingDirectory(self._in_front, title, str(start or ""))
        return Path(name) if name else None

    @property
    def _in_front(self) -> QWidget:
        """What a dialog belongs to: after it that window is in front again, and not the main window before it."""
        active = QApplication.activeWindow()
        passing = (Qt.WindowType.Popup, Qt.WindowType.ToolTip)
        return self._window if active is None or active.windowType() in passing else active

    def _show(self, title: str, sentence: str, *, yes: str, no: str | None, field: QLineEdit | None = None) -> bool:
        dialog = QDialog(self._in_front)
        dialog.setWindowTitle(title)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        box = QVBoxLayout(dialog)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(8)
        box.addWidget(label(title, role="title"))
        words = label(sentence, wrap=True)
        words.setMinimumWidth(380)
        box.addWidget(words)
        if field is not None:
            box.addSpacing(4)
            box.addWidget(field)
        box.addSpacing(12)
        row = QHBoxLayout()
        row.addStretch(1)
        go = button(yes, kind="primary")
        go.clicked.connect(dialog.accept)
        # Enter gives the safe answer, but goes on from a field that was filled in.
        go.setDefault(no is None or field is not None)
        if no is not None:
            leave = button(no)
            leave.clicked.connect(dialog.reject)
            leave.setDefault(field is None)
            row.addWidget(leave)
        row.addWidget(go)
        box.addLayout(row)
        if field is not None:
            field.setFocus()
        answer = dialog.exec() == QDialog.DialogCode.Accepted
        if field is not None:
            field.setParent(None)
        dialog.deleteLater()
        return answer
