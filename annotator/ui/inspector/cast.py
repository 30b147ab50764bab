"""Who may play a role: a ranked cast with a number each, and a field to find or create an actor."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from annotator.domain.names.alike import Alike
from annotator.domain.records import Actor, ActorId, Candidate
from annotator.ui.bindings import key_words
from annotator.ui.icons import Icons
from annotator.ui.inspector.candidates import CandidateChip
from annotator.ui.theme import Theme
from annotator.ui.widgets import Flow, IconButton, label

Finder = Callable[[str], Sequence[Actor]]
Proposer = Callable[[str], Sequence[Alike]]
_MOST: Final = 9


class Cast(QWidget):
    """Takes the focus when a role is asked for: a number picks, letters find, Enter takes the likeliest, Esc leaves.

    By mouse a chip or a name in the article picks, and the × leaves.

    The chips stand in the order of their numbers, and the likeliest has a frame: the arrows say whom else Enter takes.
    Once something is typed, figures are part of the name, and who fits best stands first.
    """

    actor_chosen = Signal(object)
    name_chosen = Signal(str)
    alias_chosen = Signal(object, str)
    """An actor, and the name that it is to have too."""
    removal_asked = Signal()
    """Backspace in the empty field: the last actor of the role is to go."""
    left = Signal()

    def __init__(
        self, theme: Theme, icons: Icons, find: Finder, propose: Proposer, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._find = find
        self._propose = propose
        self._offered: list[Candidate] = []
        self._likeliest = 0
        self._numbers: dict[int, Candidate] = {}
        self._shown: list[Candidate] = []
        self._buttons: list[CandidateChip] = []
        self._linked: Collection[ActorId] = ()
        self._at = 0
        self.title = label(role="label")
        self._note = label(self.tr("the likeliest is framed"), role="hint")
        self._in_article = label(self.tr("Or click on a name in the article."), role="hint", wrap=True)
        self._in_article.hide()
        self._chips = Flow(gap=6)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Type a name to find or create an actor"))
        self.field.setAccessibleName(self.tr("Find or create an actor"))
        self.field.textEdited.connect(self._look_up)
        self.field.installEventFilter(self)
        self.close_button = IconButton(icons.icon("x"), self.tr("Leave the role"), keys=key_words("Esc"))
        self.close_button.clicked.connect(self.left)
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self._note)
        head.addWidget(self.close_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addLayout(head)
        box.addLayout(self._chips)
        box.addWidget(self.field)
        box.addWidget(self._in_article)

    def show_candidates(
        self,
        title: str,
        candidates: Sequence[Candidate],
        *,
        linked: Collection[ActorId] = (),
        numbers: Sequence[int] = (),
    ) -> None:
        """Show the cast of a role and take the focus; ``linked`` play it already and stand first.

        ``numbers`` are what picks each of the candidates, 1 to 9; counted where none are given.
        """
        self.title.setText(title)
        self.field.setText("")
        self._linked = linked
        ranked = sorted(candidates[:_MOST], key=lambda one: one.actor is None or one.actor.id not in linked)
        keys, by_number = (numbers, candidates) if numbers else (range(1, _MOST + 1), ranked)
        self._numbers = dict(zip(keys, by_number, strict=False))
        self._offered = [self._numbers[number] for number in sorted(self._numbers)]
        self._likeliest = self._offered.index(ranked[0]) if ranked else 0
        self._show(self._offered)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def tell_of_names(self, *, are_offered: bool) -> None:
        """Say whether a click on a name in the article picks too."""
        self._in_article.setVisible(are_offered)

    def pick(self, number: int) -> bool:
        """Take the candidate with a number; whether there is one."""
        candidate = self._numbers.get(number)
        if candidate is not None:
            self._take(candidate)
        return candidate is not None

    def _take(self, candidate: Candidate) -> None:
        if candidate.actor is not None and candidate.alias:
            self.alias_chosen.emit(candidate.actor.id, candidate.alias)
        elif candidate.actor is not None:
            self.actor_chosen.emit(candidate.actor.id)
        else:
            self.name_chosen.emit(candidate.name)

    @property
    def chips(self) -> Sequence[CandidateChip]:
        """Those who are offered."""
        return self._buttons

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take_key(event)
        return super().eventFilter(watched, event)

    def _take_key(self, event: QKeyEvent) -> bool:
        """Numbers pick as long as nothing is typed: a name may have figures in it."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take_first()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._go_to(self._at + (1 if key == Qt.Key.Key_Down else -1))
        elif key == Qt.Key.Key_Backspace and not self.field.text():
            self.removal_asked.emit()
        elif not self.field.text() and event.text() in tuple("123456789"):
            self.pick(int(event.text()))
        else:
            return False
        return True

    def _take_first(self) -> None:
        """Take the one that Enter stands for; with nothing to take, leave."""
        if self._shown:
            self._take(self._shown[self._at])
        else:
            self.left.emit()

    def _look_up(self, typed: str) -> None:
        """Actors and names of the article that fit, those whom the name may be of; at last the name as it was typed."""
        wanted = " ".join(typed.split())
        if not wanted:
            self._show(self._offered)
            return
        found = [Candidate(actor.name, actor) for actor in self._find(wanted)]
        known = {candidate.name.casefold() for candidate in found}
        found += [
            one
            for one in self._offered
            if one.actor is None and wanted.casefold() in one.name.casefold() and one.name.casefold() not in known
        ]
        known |= {candidate.name.casefold() for candidate in found}
        creates = wanted.casefold() not in known
        if creates:
            ids = {one.actor.id for one in found if one.actor is not None}
            proposed = [alike for alike in self._propose(wanted) if alike.actor.id not in ids]
            found += [Candidate(alike.actor.name, alike.actor, alias=wanted) for alike in proposed]
        shown = found[: _MOST - 1]
        if creates:
            shown.append(Candidate(wanted, None))
        self._show(shown, is_typed=True, creates=creates)

    def _show(self, candidates: list[Candidate], *, is_typed: bool = False, creates: bool = False) -> None:
        self._shown = candidates
        keys = {id(candidate): str(number) for number, candidate in self._numbers.items()}
        self._chips.clear()
        self._buttons = []
        for number, candidate in enumerate(candidates, start=1):
            chip = CandidateChip(
                candidate,
                self._theme,
                key="" if is_typed else keys.get(id(candidate), ""),
                is_linked=candidate.actor is not None and candidate.actor.id in self._linked,
                is_created=creates and number == len(candidates),
            )
            chip.clicked.connect(lambda _checked=False, one=candidate: self._take(one))
            self._buttons.append(chip)
            self._chips.addWidget(chip)
        self._note.setVisible(bool(candidates) and not is_typed)
        self._go_to(0 if is_typed else self._likeliest)
        self.updateGeometry()

    def _go_to(self, place: int) -> None:
        """Let Enter stand for another candidate."""
        self._at = max(0, min(place, len(self._shown) - 1))
        for number, chip in enumerate(self._buttons):
            chip.show_current(is_current=number == self._at)
