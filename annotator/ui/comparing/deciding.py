"""What can be done about a difference: a button for each, with its key."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.domain.records import Coder
from annotator.domain.settling import Difference, Standing
from annotator.services.settling.passages import Item
from annotator.services.settling.standing import SettledItem
from annotator.ui.comparing.key_button import KeyButton
from annotator.ui.comparing.records import Line
from annotator.ui.comparing.wording import tr
from annotator.ui.theme import Theme
from annotator.ui.widgets.flow import FilledFlow

_GAP: Final = 4
_ABOUT_WORDS: Final = (Difference.BOUNDARY, Difference.PARTS)
ACTS: Final = (
    ("union", "All words", "U"),
    ("intersection", "Shared", "I"),
    ("redraw", "Redraw", "E"),
    ("code", "Code…", "C"),
    ("other", "Other…", "O"),
    ("wholly", "All from", "W"),
    ("reject", "No statement", "R"),
    ("reason", "Reason…", "N"),
    ("confirm", "Still holds", "H"),
)
"""Act, words, key."""
_EXPLAINED: Final = {
    "union": "Everything that any of them has",
    "intersection": "Only what all of them have",
    "redraw": "Select other words in the text, then Enter",
    "code": "Another code, by its number",
    "other": "Another actor or answer than any of them gave",
    "wholly": "All of one coder’s statement, whatever else differs (Shift with the coder’s number)",
    "reject": "Nothing of what this difference is about; with Shift no statement at all",
    "reason": "Why it is settled so, with a note and the codebook entry",
    "confirm": "What was decided holds, although the coders have changed something",
}


class Deciding(QWidget):
    """Buttons keep their places; what makes no sense for a difference is greyed.

    The last one stands there only where something has changed since it was decided: that is seldom, and a row.
    """

    coder_taken = Signal(int)
    act_asked = Signal(str)
    """One of the keys of ``ACTS``."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._coders: tuple[Coder, ...] = ()
        self.takes: list[KeyButton] = []
        self.acts = {key: KeyButton(theme, tr(words), cap) for key, words, cap in ACTS}
        self._taking, self._doing = FilledFlow(gap=_GAP), FilledFlow(gap=_GAP)
        others = {
            "reject": (tr("Remove"), tr("No actor"), tr("No answer"), tr("No statement")),
            "union": (tr("All actors"), tr("All words")),
        }
        for key, made in self.acts.items():
            made.clicked.connect(lambda _checked=False, key=key: self.act_asked.emit(key))
            made.setToolTip(tr(_EXPLAINED[key]))
            made.keep_room(*others.get(key, ()))
            self._doing.addWidget(made)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(_GAP)
        box.addLayout(self._taking)
        box.addLayout(self._doing)

    def show_line(self, line: Line | None, *, editable: bool) -> None:
        """Name what can be done about it."""
        item = line.item if isinstance(line, SettledItem) else None
        if item is not None and item.passage.coders != self._coders:
            self._coders = item.passage.coders
            self._make(self._coders)
        for index, made in enumerate(self.takes):
            made.show_words(_take_words(item, self._coders, index))
            made.setEnabled(editable and item is not None)
        possible = _possible(line)
        for key, made in self.acts.items():
            made.setEnabled(editable and key in possible)
        self.acts["confirm"].setVisible("confirm" in possible)
        self.acts["reject"].show_words(_reject_words(line))
        is_actor = item is not None and item.difference is Difference.ACTOR
        self.acts["union"].show_words(tr("All actors") if is_actor else tr("All words"))

    def in_order(self) -> list[QWidget]:
        return [*self.takes, *self.acts.values()]

    def _make(self, coders: Sequence[Coder]) -> None:
        for made in self.takes:
            made.hide()
            made.deleteLater()
        self.takes = [KeyButton(self._theme, "", str(index + 1)) for index in range(len(coders))]
        for index, made in enumerate(self.takes):
            made.clicked.connect(lambda _checked=False, index=index: self.coder_taken.emit(index))
            made.keep_room()
            self._taking.addWidget(made)


def _possible(line: Line | None) -> set[str]:
    """The acts that make sense for a line."""
    if line is None:
        return set()
    if not isinstance(line, SettledItem):
        return {"redraw", "code", "other", "reject", *(("confirm",) if line.is_left else ())}
    kind = line.item.difference
    out = {"reject", "reason"}
    if kind in _ABOUT_WORDS:
        out |= {"union", "intersection", "redraw"}
    elif kind is Difference.ACTOR:
        out |= {"union", "intersection", "other"}
    elif kind is Difference.VALUE:
        out |= {"other"}
    elif kind is Difference.CODE:
        out |= {"code"}
    if kind is not Difference.MISSING:
        out |= {"wholly"}
    return out | ({"confirm"} if line.standing is Standing.STALE else set())


def _reject_words(line: Line | None) -> str:
    if line is None:
        return tr("No statement")
    if not isinstance(line, SettledItem):
        return tr("Remove")
    words = {Difference.ACTOR: tr("No actor"), Difference.VALUE: tr("No answer")}
    return words.get(line.item.difference, tr("No statement"))


def _take_words(item: Item | None, coders: Sequence[Coder], index: int) -> str:
    if item is not None and item.passage.statements[index] is None:
        return tr("{0}: nothing").format(coders[index].name)
    if item is not None and item.difference is Difference.MISSING:
        return tr("Keep {0}’s").format(coders[index].name)
    return tr("Take {0}’s").format(coders[index].name)
