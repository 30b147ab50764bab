"""What can be done about a difference: a button for each, with its key."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from annotator.domain.records import Coder
from annotator.domain.settling import Difference, Standing
from annotator.services.settling.standing import SettledItem
from annotator.ui.comparing.key_button import KeyButton
from annotator.ui.comparing.wording import tr
from annotator.ui.theme import Theme
from annotator.ui.widgets import label

_ABOUT_WORDS: Final = (Difference.BOUNDARY, Difference.PARTS)
_CAN_BE_MERGED: Final = (*_ABOUT_WORDS, Difference.ACTOR)
_COLUMNS: Final = 2


class Deciding(QWidget):
    """Buttons keep their places; what makes no sense for a difference is greyed."""

    coder_taken = Signal(int)
    act_asked = Signal(str)
    """One of: union, intersection, redraw, code, wholly, reject, reason, confirm."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._coders: tuple[Coder, ...] = ()
        self.takes: list[KeyButton] = []
        self.acts = {
            key: KeyButton(theme, tr(words), cap)
            for key, words, cap in (
                ("union", "All words of both", "U"),
                ("intersection", "Shared words only", "I"),
                ("redraw", "Redraw the words", "E"),
                ("code", "Another code", "C"),
                ("wholly", "All from one coder", "W"),
                ("reject", "No statement here", "R"),
                ("reason", "Reason…", "N"),
                ("confirm", "It still holds", "H"),
            )
        }
        self._grid = QGridLayout()
        self._grid.setSpacing(6)
        self._title = label(tr("Settle as"), role="label")
        for key, made in self.acts.items():
            made.clicked.connect(lambda _checked=False, key=key: self.act_asked.emit(key))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addWidget(self._title)
        box.addLayout(self._grid)

    def show_item(self, settled: SettledItem | None, *, editable: bool) -> None:
        """Name what can be done about it."""
        coders = settled.item.passage.coders if settled else self._coders
        if coders != self._coders or not self.takes:
            self._coders = coders
            self._make(coders)
        kind = settled.item.difference if settled else None
        for index, made in enumerate(self.takes):
            made.show_words(_take_words(settled, coders, index))
            made.setEnabled(editable and settled is not None)
        can = {
            "union": kind in _CAN_BE_MERGED,
            "intersection": kind in _CAN_BE_MERGED,
            "redraw": kind in _ABOUT_WORDS,
            "code": kind is Difference.CODE,
            "wholly": settled is not None and kind is not Difference.MISSING,
            "reject": settled is not None,
            "reason": settled is not None,
            "confirm": settled is not None and settled.standing is Standing.STALE,
        }
        for key, made in self.acts.items():
            made.setEnabled(editable and can[key])
        self.acts["confirm"].setVisible(can["confirm"])
        of_actors = kind is Difference.ACTOR
        self.acts["union"].show_words(tr("All actors of both") if of_actors else tr("All words of both"))
        self.acts["intersection"].show_words(tr("Shared actors only") if of_actors else tr("Shared words only"))

    def in_order(self) -> list[QWidget]:
        return [*self.takes, *self.acts.values()]

    def _make(self, coders: Sequence[Coder]) -> None:
        for made in self.takes:
            made.hide()
            made.deleteLater()
        self.takes = [KeyButton(self._theme, "", str(index + 1)) for index in range(len(coders))]
        for index, made in enumerate(self.takes):
            made.clicked.connect(lambda _checked=False, index=index: self.coder_taken.emit(index))
        for place, made in enumerate([*self.takes, *self.acts.values()]):
            self._grid.addWidget(made, place // _COLUMNS, place % _COLUMNS)


def _take_words(settled: SettledItem | None, coders: Sequence[Coder], index: int) -> str:
    if settled is not None and settled.item.passage.statements[index] is None:
        return tr("{0}: nothing").format(coders[index].name)
    if settled is not None and settled.item.difference is Difference.MISSING:
        return tr("Keep {0}’s").format(coders[index].name)
    return tr("Take {0}’s").format(coders[index].name)
