"""Another actor or answer than any coder gave: a small panel in the pane, without a dialog."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from annotator.domain.codebook import Codebook
from annotator.ui.comparing.wording import tr
from annotator.ui.theme import Theme
from annotator.ui.widgets import button, label
from annotator.ui.widgets.drop_down import DropDown
from annotator.ui.widgets.proposals import Proposals

FindNames = Callable[[str], Sequence[str]]


class Naming(QWidget):
    """Enter keeps what is written, Esc leaves it. Names are offered from the register as they are written."""

    named = Signal(str, tuple)
    """The role or the variable, and what was written: several names are parted by semicolons."""
    left = Signal()

    def __init__(
        self, theme: Theme, codebook: Codebook, *, find_names: FindNames, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._find = find_names
        self._roles = [(role.key, role.name) for role in codebook.current_roles]
        self._variables = [(variable.key, variable.name) for variable in codebook.variables if not variable.retired]
        self.about = DropDown(theme, tr("What it is about"))
        self.words = QLineEdit()
        self.words.setAccessibleName(tr("Names or answer"))
        self._known = QStringListModel(self)
        Proposals(self._known, self.words)
        self.keep = button(tr("Settle so  (Enter)"), kind="primary")
        self.leave = button(tr("Leave  (Esc)"))
        self._arrange()
        self.words.textEdited.connect(self._offer)
        self.keep.clicked.connect(self._keep)
        self.leave.clicked.connect(self.left)

    def ask(self, about: str = "") -> None:
        """Ask for one role or variable, or let the person say for which."""
        entries = [each for each in (*self._roles, *self._variables) if about in ("", each[0])]
        self.about.clear()
        for key, name in entries:
            self.about.addItem(name, key)
        self.words.clear()
        self.words.setPlaceholderText(tr("Empty: none. Several names are parted by ;"))
        (self.words if about else self.about).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._keep()
        else:
            super().keyPressEvent(event)

    def _offer(self, written: str) -> None:
        if self.about.currentData() in dict(self._roles):
            self._known.setStringList(list(self._find(written.rpartition(";")[2].strip())))

    def _keep(self) -> None:
        if self.about.count():
            names = tuple(part.strip() for part in self.words.text().split(";") if part.strip())
            self.named.emit(str(self.about.currentData()), names)

    def _arrange(self) -> None:
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.leave)
        foot.addWidget(self.keep)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addWidget(label(tr("Settle as another"), role="label"))
        box.addWidget(self.about)
        box.addWidget(self.words)
        box.addLayout(foot)
