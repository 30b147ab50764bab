"""The links of a statement to others, as chips that lead there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from annotator.domain.records import StatementId, StatementLinkId
from annotator.ui.icons import Icons
from annotator.ui.theme import interface_font
from annotator.ui.widgets import IconButton, as_tooltip, button, label

_ROOM: Final = 230


@dataclass(frozen=True, slots=True)
class LinkWords:
    """One link as it is read: “answers”, the other statement's words, and where it leads."""

    link_id: StatementLinkId
    other: StatementId
    relation: str
    words: str


class Links(QWidget):
    """Hidden while the statement has no links."""

    followed = Signal(int)
    removed = Signal(int)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 8, 0, 0)
        box.setSpacing(6)
        box.addWidget(label(self.tr("Links"), role="label"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        box.addLayout(self._rows)
        self.hide()

    def show_links(self, links: Sequence[LinkWords], *, editable: bool) -> None:
        while item := self._rows.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for link in links:
            self._rows.addWidget(self._row(link, editable=editable))
        self.setVisible(bool(links))

    def _row(self, link: LinkWords, *, editable: bool) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        words = f"{link.relation}: {link.words}"
        follow = button(QFontMetrics(interface_font(12)).elidedText(words, Qt.TextElideMode.ElideRight, _ROOM))
        follow.setAccessibleName(words)
        follow.setStyleSheet("QPushButton { text-align: left; font-size: 12px; }")
        follow.setToolTip(as_tooltip(link.words))
        follow.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        follow.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        follow.clicked.connect(lambda: self.followed.emit(link.other))
        row.addWidget(follow, 1)
        if editable:
            remove = IconButton(self._icons.icon("x", size=14), self.tr("Take the link away"))
            remove.clicked.connect(lambda: self.removed.emit(link.link_id))
            row.addWidget(remove)
        return holder
