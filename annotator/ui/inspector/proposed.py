"""A question under the actors of a statement: is this the same actor as one that the register has already?"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from annotator.domain.names.alike import AlikePair, Difference
from annotator.ui.language import isolated
from annotator.ui.widgets import KeyCap, button, label

_QUESTIONS: Final = {
    Difference.SPELLING: "{other} — another spelling of {keep}?",
    Difference.TRANSLITERATION: "{other} — another spelling of {keep}?",
    Difference.TITLE: "{other} — the same as {keep}?",
    Difference.SURNAME: "{other} — short for {keep}?",
    Difference.INITIALS: "{other} — short for {keep}?",
    Difference.ACRONYM: "{other} — short for {keep}?",
    Difference.OTHER_NAME: "{other} — another name of {keep}?",
}


def question_of(pair: AlikePair) -> str:
    """What a coder is asked about two entries."""
    words = QCoreApplication.translate("Proposed", _QUESTIONS[pair.why])
    return words.format(other=isolated(pair.other.name), keep=isolated(pair.keep.name))


class Proposed(QFrame):
    """Hidden while there is nothing to ask. Nothing is done unless it is answered."""

    same_chosen = Signal(object)
    apart_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pair: AlikePair | None = None
        self._is_waiting = False
        self._question = label(wrap=True)
        self.same = button(self.tr("Yes, same"))
        self.apart = button(self.tr("No, someone else"))
        grid = QGridLayout(self)
        grid.setContentsMargins(10, 4, 8, 6)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(6)
        grid.addWidget(self._question, 0, 0, 1, 5)
        for column, (act, command) in enumerate(((self.same, "same_actor"), (self.apart, "other_actor"))):
            act.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            grid.addWidget(act, 1, 2 * column)
            grid.addWidget(KeyCap(command=command), 1, 2 * column + 1)
        grid.setColumnStretch(4, 1)
        self.same.clicked.connect(self.say_same)
        self.apart.clicked.connect(self.say_apart)
        self.hide()

    @property
    def pair(self) -> AlikePair | None:
        return self._pair

    def show_pair(self, pair: AlikePair | None) -> None:
        """Ask about two entries, or nothing."""
        self._pair = pair
        if pair is not None:
            question = question_of(pair)
            self._question.setText(question)
            self.same.setAccessibleName(self.tr("Yes, same: {0}").format(question))
            self.apart.setAccessibleName(self.tr("No, someone else: {0}").format(question))
        self._show_or_hide()

    def wait(self, *, waiting: bool) -> None:
        """Stay out of sight while an actor is being picked: the cast needs the room."""
        self._is_waiting = waiting
        self._show_or_hide()

    def _show_or_hide(self) -> None:
        self.setVisible(self._pair is not None and not self._is_waiting)

    def say_same(self) -> None:
        if self._pair is not None:
            self.same_chosen.emit(self._pair)

    def say_apart(self) -> None:
        if self._pair is not None:
            self.apart_chosen.emit(self._pair)
