"""The keys where the codebook's questions are answered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from annotator.ui.widgets import Segments
from annotator.ui.widgets.drop_down import DropDown

Field = Segments | DropDown | QLineEdit
_FIGURES: Final = "0123456789"
_STEPS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Backtab: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Tab: 1}
_ASIDE: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_IN_LIST: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, **_ASIDE}
_DONE: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ENDS: Final = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_SILENT: Final = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier


def keys_of(answers: Sequence[str]) -> Sequence[str]:
    """The key that picks each answer: the figure that it is where all are one, else its number as far as nine."""
    if all(len(answer) == 1 and answer in _FIGURES for answer in answers):
        return tuple(answers)
    return tuple(_FIGURES[1 : len(answers) + 1])


@dataclass(frozen=True, slots=True)
class Asked:
    """A variable's field, and the keys of its answers; none where the answer is typed."""

    field: Field
    keys: Sequence[str] = ()

    @property
    def parts(self) -> Sequence[QWidget]:
        """What of it can have the focus."""
        return self.field.buttons if isinstance(self.field, Segments) else (self.field,)

    @property
    def is_list(self) -> bool:
        """Whether the answers stand one below the other."""
        return isinstance(self.field, DropDown)

    @property
    def entry(self) -> QWidget:
        """What of it takes the focus."""
        return self.field.current_button() if isinstance(self.field, Segments) else self.field

    def pick(self, place: int) -> None:
        """Choose one of the answers; the chosen one stays chosen."""
        if isinstance(self.field, Segments):
            self.field.pick(place)
            self.field.buttons[place].setFocus(Qt.FocusReason.OtherFocusReason)
        elif isinstance(self.field, DropDown):
            self.field.pick(place + 1)

    def step(self, by: int) -> bool:
        """To the answer beside; whether there are answers to go to."""
        if isinstance(self.field, Segments):
            focused = [part.hasFocus() for part in self.parts].index(True)
            to = max(0, min(len(self.parts) - 1, focused + by))
            self.parts[to].setFocus(Qt.FocusReason.TabFocusReason)
        elif isinstance(self.field, DropDown):
            self.field.pick(max(0, min(self.field.count() - 1, self.field.currentIndex() + by)))
        return not isinstance(self.field, QLineEdit)


class AnswerKeys(QObject):
    """A figure picks an answer, ↑ ↓ and Tab go to another variable, Enter ends the answering.

    In a list ↑ ↓ go to another answer, as everywhere. What is typed may have figures in it.
    """

    ended = Signal()
    reached = Signal(object)
    """What has the focus now."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._asked: Sequence[Asked] = ()

    def watch(self, asked: Sequence[Asked]) -> None:
        """Act in these fields, in their order, and in no others."""
        self._asked = asked
        for part in (part for each in asked for part in each.parts):
            part.installEventFilter(self)

    @property
    def focused(self) -> Asked | None:
        """The variable that has the focus."""
        return next((each for each in self._asked if any(part.hasFocus() for part in each.parts)), None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and (here := self.focused):
            return not event.modifiers() & ~_SILENT and self._take_key(event, here)
        return super().eventFilter(watched, event)

    def _take_key(self, event: QKeyEvent, here: Asked) -> bool:
        key = Qt.Key(event.key())
        if key in _DONE:
            self.ended.emit()
        elif here.is_list and key in _IN_LIST:
            here.step(_IN_LIST[key])
        elif key in _STEPS:
            return self._go_on(here, _STEPS[key]) or key not in _ENDS
        elif key in _ASIDE:
            return here.step(_ASIDE[key])
        elif event.text() in here.keys:
            here.pick(here.keys.index(event.text()))
        else:
            # A figure too many must not be taken for the first letter of an answer.
            return bool(here.keys) and event.text() in tuple(_FIGURES)
        return True

    def _go_on(self, here: Asked, by: int) -> bool:
        """To the next variable; whether there is one. From the last answer Tab finds the way out of the variables."""
        to = self._asked.index(here) + by
        if not 0 <= to < len(self._asked):
            here.parts[-1 if by > 0 else 0].setFocus(Qt.FocusReason.TabFocusReason)
            return False
        entry = self._asked[to].entry
        entry.setFocus(Qt.FocusReason.TabFocusReason)
        self.reached.emit(entry)
        return True
