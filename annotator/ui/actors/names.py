"""The further names of an actor as chips, and the field that adds one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from annotator.domain.records import ActorId, ActorLink
from annotator.ui.inspector.roles import ActorChip
from annotator.ui.theme import Theme
from annotator.ui.widgets import Flow, button, label


class Names(QWidget):
    """The × of a chip, or Delete on it, takes that name away."""

    name_added = Signal(str)
    name_removed = Signal(str)

    def __init__(self, theme: Theme, *, editable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._editable = editable
        self._chips = Flow(gap=6)
        self._none = label(self.tr("No other name"), role="hint")
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Add a name that means this actor"))
        self.field.setAccessibleName(self.tr("Add a name that means this actor"))
        self.add = button(self.tr("Add"))
        self.add.clicked.connect(self._tell)
        self.field.returnPressed.connect(self._tell)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addWidget(label(self.tr("Other names"), role="label"))
        box.addLayout(self._chips)
        box.addWidget(self._none)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.field, 1)
        row.addWidget(self.add)
        box.addLayout(row)
        self.field.setVisible(editable)
        self.add.setVisible(editable)

    def show_names(self, aliases: Sequence[str]) -> None:
        self._chips.clear()
        for alias in aliases:
            chip = ActorChip(ActorLink("", ActorId(0), alias), self._theme, editable=self._editable)
            chip.removed.connect(lambda alias=alias: self.name_removed.emit(alias))
            chip.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
            self._chips.addWidget(chip)
            chip.show()
        self._none.setVisible(not aliases)
        self.updateGeometry()

    def show_added(self) -> None:
        """The typed name was taken."""
        self.field.setText("")

    def _tell(self) -> None:
        if self.field.text().strip():
            self.name_added.emit(self.field.text().strip())
