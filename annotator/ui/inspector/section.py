"""A part of the inspector with its title."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.ui.widgets import KeyCap, label


class Section(QWidget):
    """Shows one thing below its title, with the key that leads there."""

    def __init__(self, title: str, content: QWidget, *, command: str = "", above: int = 0) -> None:
        super().__init__()
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(label(title, role="label"))
        if command:
            row.addWidget(KeyCap(command=command))
        row.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, above, 0, 0)
        box.setSpacing(6)
        box.addLayout(row)
        box.addWidget(content)
