"""The foot of the editor: what is changed so far, why, and saving it as a version."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from annotator.ui.bindings import key_words
from annotator.ui.codebook_editor.records import EditorState
from annotator.ui.icons import Icons
from annotator.ui.widgets import button, key_hint, label
from annotator.ui.widgets.undo_buttons import UndoButtons


class Foot(QWidget):
    """One button saves all that is changed. What was said last stands above it."""

    save_asked = Signal(str)
    drop_asked = Signal()
    changes_asked = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._said = label(role="strong", wrap=True)
        self._said.setAccessibleName(self.tr("Message"))
        self._said.hide()
        self.state = button("", kind="link")
        self.note = QLineEdit()
        self.note.setAccessibleName(self.tr("Why, for the log of versions"))
        self.note.setPlaceholderText(self.tr("Why? For the log of versions"))
        self.drop = button(self.tr("Drop the changes"))
        self.save = button("", kind="primary", icon=icons.icon("save", colour="on_accent"))
        self.save.clicked.connect(self._save)
        self.note.returnPressed.connect(self._save)
        self.drop.clicked.connect(self.drop_asked)
        self.state.clicked.connect(self.changes_asked)
        first = QHBoxLayout()
        first.addWidget(self.state)
        first.addStretch(1)
        first.setSpacing(12)
        first.addWidget(UndoButtons(icons))
        first.addWidget(key_hint(key_words("Ctrl+S"), self.tr("save")))
        first.addWidget(key_hint("", self.tr("undo"), command="undo"))
        first.addWidget(key_hint("Esc", self.tr("close")))
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.note, 1)
        row.addWidget(self.drop)
        row.addWidget(self.save)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 10, 16, 12)
        box.setSpacing(6)
        box.addWidget(self._said)
        box.addLayout(first)
        box.addLayout(row)

    @property
    def said(self) -> str:
        return self._said.text() if not self._said.isHidden() else ""

    def say(self, words: str) -> None:
        self._said.setText(words)
        self._said.setVisible(bool(words))

    def show_state(self, state: EditorState) -> None:
        count = len(state.changes)
        if not state.is_changed:
            words = self.tr("No changes")
        elif count == 1:
            words = self.tr("1 change")
        else:
            words = self.tr("{count} changes").format(count=count)
        if state.problems:
            wrong = self.tr("{changes}, to be mended first").format(changes=words)
            words = wrong
        self.state.setText(words)
        self.state.setAccessibleName(words)
        self.save.setText(" " + self.tr("Save as version {version}").format(version=state.saved.version + 1))
        self.save.setAccessibleName(self.save.text().strip())
        may_save = state.is_changed and state.is_editable and not state.problems and not state.is_behind
        self.save.setEnabled(may_save)
        self.save.setToolTip(self._why_not(state))
        self.drop.setEnabled(state.is_changed or state.is_behind)
        self.note.setEnabled(state.is_editable)

    def _why_not(self, state: EditorState) -> str:
        if not state.is_editable:
            return self.tr("The project is open for reading only.")
        if state.is_behind:
            return self.tr("The codebook has changed meanwhile: say above what is to become of your changes.")
        if state.problems:
            return self.tr("Mend first what “Changes” lists in red.")
        return key_words("Ctrl+S") if state.is_changed else self.tr("Nothing is changed yet.")

    def _save(self) -> None:
        if self.save.isEnabled():
            self.save_asked.emit(self.note.text().strip())
