"""A field for an actor: names are proposed while one types, Enter takes the first."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QStringListModel, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from annotator.domain.names.folding import same_name
from annotator.domain.records import Actor, ActorId
from annotator.ui.widgets import as_tooltip
from annotator.ui.widgets.proposals import Proposals

FindActors = Callable[[str], Sequence[Actor]]


class ActorField(QLineEdit):
    """Reports the actor that was picked, or None where the field was emptied. What is typed otherwise stays typed."""

    picked = Signal(object)

    def __init__(self, find: FindActors, name: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._find = find
        self._shown = ""
        self._words = QStringListModel(self)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setClearButtonEnabled(True)
        Proposals(self._words, self).activated.connect(self._take)
        self.textEdited.connect(self._propose)
        self.textChanged.connect(lambda words: self._take("") if not words and self._shown else None)
        self.returnPressed.connect(lambda: self._take(self.text()))

    def show_name(self, name: str) -> None:
        """Show who it is."""
        self._shown = ""
        if self.text() != name:
            self.setText(name)
            self.setCursorPosition(0)
        self.setModified(False)
        self.setToolTip(as_tooltip(name))
        self._shown = name

    def actor(self) -> Actor | None:
        """Whose name stands in the field."""
        wanted = same_name(self.text())
        for actor in self._find(self.text()) if wanted else ():
            if wanted in (same_name(actor.name), *map(same_name, actor.aliases)):
                return actor
        return None

    def _propose(self, words: str) -> None:
        self._words.setStringList([actor.name for actor in self._find(words)] if words.strip() else [])

    def _take(self, words: str) -> None:
        if not words.strip():
            self._tell(None)
            return
        found = self._find(words)
        exact = [
            actor for actor in found if same_name(words) in (same_name(actor.name), *map(same_name, actor.aliases))
        ]
        if exact or found:
            self._tell((exact or list(found))[0])

    def _tell(self, actor: Actor | None) -> None:
        actor_id: ActorId | None = actor.id if actor else None
        name = actor.name if actor else ""
        if name == self._shown:
            return
        self.show_name(name)
        self.picked.emit(actor_id)
