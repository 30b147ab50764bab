"""Why something is settled so: a small panel in the pane, without a dialog."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from annotator.domain.codebook import Codebook
from annotator.domain.settling import Reason
from annotator.ui.comparing.records import Explanation
from annotator.ui.comparing.wording import REASONS, entries, tr
from annotator.ui.theme import Theme
from annotator.ui.widgets import button, label
from annotator.ui.widgets.drop_down import DropDown


class Reasons(QWidget):
    """Enter keeps what is written, Esc leaves it."""

    kept = Signal(object)
    """An Explanation."""
    left = Signal()

    def __init__(self, theme: Theme, codebook: Codebook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reason = DropDown(theme, tr("Reason"))
        self.entry = DropDown(theme, tr("Codebook entry"))
        self.note = QLineEdit()
        self.note.setAccessibleName(tr("Note"))
        self.note.setPlaceholderText(tr("Note"))
        self.keep = button(tr("Keep  (Enter)"), kind="primary")
        self.leave = button(tr("Leave  (Esc)"))
        self._about = label(role="hint", wrap=True)
        for reason in Reason:
            self.reason.addItem(tr(REASONS[reason]), reason.value)
        self.entry.addItem(tr("No entry"), "")
        for key, name in entries(codebook):
            self.entry.addItem(name, key)
        self._arrange()
        self.keep.clicked.connect(self._keep)
        self.leave.clicked.connect(self.left)

    def show_explanation(self, explanation: Explanation, *, is_decided: bool) -> None:
        """Start from what is known already."""
        self.reason.setCurrentIndex(max(0, self.reason.findData(explanation.reason.value)))
        self.entry.setCurrentIndex(max(0, self.entry.findData(explanation.codebook_key)))
        self.note.setText(explanation.note)
        now = tr("Belongs to the decision that was made.")
        self._about.setText(now if is_decided else tr("Goes with your next decision about this difference."))
        self.reason.setFocus()

    def explanation(self) -> Explanation:
        return Explanation(
            Reason(self.reason.currentData()), self.note.text().strip(), str(self.entry.currentData() or "")
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._keep()
        else:
            super().keyPressEvent(event)

    def _keep(self) -> None:
        self.kept.emit(self.explanation())

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        for row, (name, part) in enumerate(
            ((tr("Reason"), self.reason), (tr("Entry"), self.entry), (tr("Note"), self.note))
        ):
            grid.addWidget(label(name, role="hint"), row, 0)
            grid.addWidget(part, row, 1)
        grid.setColumnStretch(1, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.leave)
        foot.addWidget(self.keep)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addWidget(label(tr("Why settled so"), role="label"))
        box.addLayout(grid)
        box.addWidget(self._about)
        box.addLayout(foot)
