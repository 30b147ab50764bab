"""The strip in which a code is merged into another: into which, what that recodes, and doing it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from annotator.domain.codebook import Code, EntryKind
from annotator.domain.codebook_use import names_of
from annotator.ui.codebook_editor.records import EditorState
from annotator.ui.language import grouped
from annotator.ui.theme import Theme
from annotator.ui.widgets import button, label
from annotator.ui.widgets.drop_down import DropDown


class MergingStrip(QWidget):
    """Hidden until it is asked for. It says by coder what would be recoded, before anything is."""

    merge_asked = Signal(str, str)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code: Code | None = None
        self._state: EditorState | None = None
        self._title = label(role="strong", wrap=True)
        self.into = DropDown(theme, self.tr("Into which code"))
        self._preview = label(role="small", wrap=True)
        self.merge = button(self.tr("Merge"), kind="primary")
        self._leave = button(self.tr("Leave it"))
        self.into.currentIndexChanged.connect(lambda _row: self._show_preview())
        self.merge.clicked.connect(self._merge)
        self._leave.clicked.connect(self.leave)
        frame = QFrame()
        frame.setObjectName("card")
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self._title)
        first.addWidget(self.into)
        first.addStretch(1)
        first.addWidget(self._leave)
        first.addWidget(self.merge)
        box = QVBoxLayout(frame)
        box.setContentsMargins(14, 10, 12, 10)
        box.setSpacing(6)
        box.addLayout(first)
        box.addWidget(self._preview)
        around = QVBoxLayout(self)
        around.setContentsMargins(16, 8, 16, 8)
        around.addWidget(frame)
        self.hide()

    @property
    def preview(self) -> str:
        """What is said of the codes that are chosen."""
        return self._preview.text()

    def ask(self, code: Code, state: EditorState) -> None:
        """Ask into which code this one is to be merged."""
        self._code, self._state = code, state
        self._title.setText(self.tr("Merge “{name}” into").format(name=code.name))
        self.into.clear()
        for each in state.saved.current_codes:
            if each.key != code.key:
                self.into.addItem(each.name, each.key)
        if code.replaced_by is not None:
            self.into.setCurrentIndex(max(0, self.into.findData(code.replaced_by)))
        self._show_preview()
        self.show()
        self.into.setFocus(Qt.FocusReason.OtherFocusReason)

    def follow(self, state: EditorState) -> None:
        """The draft or what is coded has changed while it asks: what it shows and lets be done is of now."""
        self._state = state
        self._show_preview()

    def leave(self) -> None:
        self._code = None
        self.hide()
        self.left.emit()

    def _show_preview(self) -> None:
        state, code = self._state, self._code
        if state is None or code is None or self.into.currentIndex() < 0:
            return
        counts = state.usage.by_coder(EntryKind.CODE, code.key)
        total = sum(counts.values())
        who = ", ".join(f"{name} {grouped(count)}" for name, count in names_of(counts, state.coders))
        if state.is_changed:
            words = self.tr("Save the changes as a version first, or drop them: merging is a version of its own.")
        elif total == 0:
            words = self.tr("No statement has it. It is retired, and the log says into which code.")
        elif total == 1:
            words = self.tr("1 statement is recoded ({who}), and the code is retired. One undo takes both back.")
        else:
            words = self.tr(
                "{count} statements are recoded ({who}), and the code is retired. One undo takes both back."
            )
        self._preview.setText(words.format(count=grouped(total), who=who))
        self.merge.setEnabled(not state.is_changed)

    def _merge(self) -> None:
        if self._code is not None and self.into.currentData():
            self.merge_asked.emit(self._code.key, self.into.currentData())
            self.leave()
