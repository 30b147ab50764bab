"""Who may play a role: a ranked cast with a number each, and a field to find or create an actor."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from annotator.domain.records import Actor, Candidate
from annotator.ui.theme import Theme, interface_font
from annotator.ui.widgets import Flow, button, label

Finder = Callable[[str], Sequence[Actor]]
_MOST = 9


class Cast(QWidget):
    """Takes the focus when a role is asked for: a number picks, letters find, Enter takes the first, Esc leaves."""

    actor_chosen = Signal(object)
    name_chosen = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, find: Finder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._find = find
        self._ranked: list[Candidate] = []
        self._shown: list[Candidate] = []
        self.title = label(role="label")
        self._note = label(self.tr("ranked for this sentence"), role="hint")
        self._chips = Flow(gap=6)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Type a name to find or create an actor"))
        self.field.setAccessibleName(self.tr("Find or create an actor"))
        self.field.textEdited.connect(self._look_up)
        self.field.installEventFilter(self)
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self._note)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addLayout(head)
        box.addLayout(self._chips)
        box.addWidget(self.field)

    def show_candidates(self, title: str, candidates: Sequence[Candidate]) -> None:
        """Show the cast of a role and take the focus."""
        self.title.setText(title)
        self.field.clear()
        self._ranked = list(candidates)[:_MOST]
        self._show(self._ranked)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def pick(self, number: int) -> bool:
        """Take the candidate with a number from 1 on; whether there is one."""
        if not 1 <= number <= len(self._shown):
            return False
        candidate = self._shown[number - 1]
        if candidate.actor is not None:
            self.actor_chosen.emit(candidate.actor.id)
        else:
            self.name_chosen.emit(candidate.name)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self.field:
            return super().eventFilter(watched, event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take_key(event)
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            self._note.setText(self.tr("ranked for this sentence"))
        return super().eventFilter(watched, event)

    def _take_key(self, event: QKeyEvent) -> bool:
        """Numbers pick as long as nothing is typed: a name may have figures in it."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take_first()
            return True
        if key == Qt.Key.Key_Escape:
            self.left.emit()
            return True
        digit = event.text()
        if not self.field.text() and digit.isascii() and digit.isdigit() and digit != "0":
            self.pick(int(digit))
            return True
        return False

    def _take_first(self) -> None:
        typed = " ".join(self.field.text().split())
        if self._shown:
            self.pick(1)
        elif typed:
            self.name_chosen.emit(typed)
        else:
            self.left.emit()

    def _look_up(self, typed: str) -> None:
        """Actors of the register and names of the article that fit; at the end, the name as it was typed."""
        wanted = " ".join(typed.split())
        if not wanted:
            self._show(self._ranked)
            return
        found = [Candidate(actor.name, actor) for actor in self._find(wanted)]
        known = {candidate.name.casefold() for candidate in found}
        found += [
            one
            for one in self._ranked
            if one.actor is None and wanted.casefold() in one.name.casefold() and one.name.casefold() not in known
        ]
        known |= {candidate.name.casefold() for candidate in found}
        shown = found[: _MOST - 1]
        if wanted.casefold() not in known:
            shown.append(Candidate(wanted, None, self.tr("create")))
        self._show(shown)

    def _show(self, candidates: list[Candidate]) -> None:
        self._shown = candidates
        self._chips.clear()
        for number, candidate in enumerate(candidates, start=1):
            self._chips.addWidget(self._chip(number, candidate))
        self.updateGeometry()

    def _chip(self, number: int, candidate: Candidate) -> QPushButton:
        note = f"  {candidate.note}" if candidate.note == self.tr("create") else ""
        words = self.fontMetrics().elidedText(candidate.name, Qt.TextElideMode.ElideRight, 220)
        chip = button(f"{number}  {words}{note}")
        chip.setFont(interface_font(12, weight=QFont.Weight.Medium))
        chip.setStyleSheet("QPushButton { padding: 2px 8px; font-size: 12px; }")
        chip.setFixedHeight(26)
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        chip.setToolTip(_as_tooltip(candidate))
        chip.setAccessibleName(f"{number}, {candidate.name}")
        chip.clicked.connect(lambda: self.pick(number))
        return chip


def _as_tooltip(candidate: Candidate) -> str:
    """Qt takes what looks like markup in a tooltip for markup; a name is never that."""
    return escape(f"{candidate.name} · {candidate.note}" if candidate.note else candidate.name)
