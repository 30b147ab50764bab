"""The head of the inspector: what is shown, and what can be done with a statement."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.ui.icons import Icons
from annotator.ui.widgets import IconButton, label


class Head(QWidget):
    """Names what is shown. A statement can be linked and removed."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label(self.tr("Statement"), role="title")
        self._number = label(role="hint")
        self.link = IconButton(icons.icon("link"), self.tr("Link to another statement"), command="link")
        self.remove = IconButton(icons.icon("trash-2"), self.tr("Remove the statement"), command="remove")
        self.setFixedHeight(48)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(4)
        row.addWidget(self._title)
        row.addSpacing(2)
        row.addWidget(self._number)
        row.addStretch(1)
        row.addWidget(self.link)
        row.addWidget(self.remove)

    def show_title(self, title: str, number: str, *, can_act: bool) -> None:
        self._title.setText(title)
        self._number.setText(number)
        for act in (self.link, self.remove):
            act.setVisible(can_act)
