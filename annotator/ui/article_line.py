"""A line above the article: what the coder has begun, what was just done, or how the article stands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Final, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.ui.announcing import announce
from annotator.ui.icons import Icons
from annotator.ui.theme import Theme
from annotator.ui.widgets import button, label

_HEIGHT: Final = 52
"""Of two rows of words: so that the article moves by the same whatever is said."""
Offer = tuple[str, Callable[[], object]]


class Says(IntEnum):
    """What a line is about; the first of these that there is is shown."""

    BEGUN = 0
    DONE = 1
    STANDS = 2


class _Said(NamedTuple):
    words: str
    offers: Sequence[Offer]


_ICONS = {Says.BEGUN: ("info", "accent"), Says.DONE: ("circle-check", "ok"), Says.STANDS: ("lock", "text2")}


class ArticleLine(QWidget):
    """Hidden until there is something to say. It never takes the focus.

    The text stays where it was seen while the coder is at it; an article that is opened begins below the line.
    """

    moved = Signal(int)
    """The article begins so many pixels lower than before."""
    changed = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._said: dict[Says, _Said] = {}
        self.offers: list[QPushButton] = []
        """The buttons that are shown."""
        self.setFixedHeight(_HEIGHT)
        frame = QFrame()
        frame.setObjectName("banner")
        frame.setProperty("tone", "done")
        self._picture, self._words = QLabel(), label(role="small", wrap=True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._row = QHBoxLayout(frame)
        self._row.setContentsMargins(12, 2, 8, 2)
        self._row.setSpacing(10)
        self._row.addWidget(self._picture)
        self._row.addWidget(self._words, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 6, 16, 2)
        box.addWidget(frame)
        self.hide()

    def say(self, about: Says, words: str, offers: Sequence[Offer] = ()) -> None:
        """Say something with what can be done about it; nothing any more without words."""
        before = self._said.get(about, _Said("", ())).words
        if before == words == "":
            return
        self._said[about] = _Said(words, offers)
        self._show()
        # How the article stands is shown anew after each change, and said once.
        if words and self.about is about and (about is not Says.STANDS or words != before):
            announce(self._words, words)
        self.changed.emit()

    @property
    def about(self) -> Says | None:
        """What the line that is shown is about; None where there is none."""
        return next((about for about in Says if about in self._said and self._said[about].words), None)

    @property
    def said(self) -> str:
        """What is said."""
        about = self.about
        return "" if about is None else self._said[about].words

    def _show(self) -> None:
        for old in self.offers:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.offers = []
        about, was_hidden = self.about, self.isHidden()
        if about is not None:
            icon, colour = _ICONS[about]
            self._picture.setPixmap(self._icons.pixmap(icon, size=16, colour=colour))
            self._words.setText(self._said[about].words)
            self._words.setAccessibleName(self._said[about].words)
            self._offer(self._said[about].offers)
        self.setVisible(about is not None)
        if was_hidden and about is Says.BEGUN:
            self.moved.emit(_HEIGHT)
        elif about is None and not was_hidden:
            self.moved.emit(-_HEIGHT)

    def _offer(self, offers: Sequence[Offer]) -> None:
        for words, act in offers:
            made = button(words)
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            made.clicked.connect(lambda _checked=False, act=act: act())
            self._row.addWidget(made)
            self.offers.append(made)
