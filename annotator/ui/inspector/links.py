"""The links of a statement to others, as chips that lead there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QIcon
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from annotator.domain.codebook import Codebook
from annotator.domain.records import StatementId, StatementLinkId
from annotator.ui.icons import Icons
from annotator.ui.language import elided
from annotator.ui.theme import Theme, interface_font
from annotator.ui.widgets import IconButton, KeyCap, as_tooltip, badge_pixmap, button, label

_ROOM: Final = 230


@dataclass(frozen=True, slots=True)
class LinkWords:
    """One link as it is read: “answers”, the other statement's words, and where it leads.

    ``chip`` tells in short which one that is: “answers Iran, Reuters 5 Feb 2022”; ``code`` is its code.
    """

    link_id: StatementLinkId
    other: StatementId
    relation: str
    words: str
    chip: str = ""
    code: str = ""

    @property
    def short(self) -> str:
        return self.chip or f"{self.relation}: {self.words}"

    @property
    def whole(self) -> str:
        return f"{self.chip}: {self.words}" if self.chip else self.short


class Links(QWidget):
    """Hidden while the statement has no links."""

    followed = Signal(int)
    removed = Signal(int)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._codebook: Codebook | None = None
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 8, 0, 0)
        box.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(label(self.tr("Links"), role="label"))
        head.addWidget(KeyCap(command="follow_link"))
        head.addStretch(1)
        box.addLayout(head)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        box.addLayout(self._rows)
        self.hide()

    def set_codebook(self, codebook: Codebook) -> None:
        self._codebook = codebook

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
        follow = button(elided(link.short, QFontMetrics(interface_font(12)), _ROOM))
        follow.setIcon(self._icon(link))
        follow.setAccessibleName(link.whole)
        follow.setStyleSheet("QPushButton { text-align: left; font-size: 12px; }")
        follow.setToolTip(as_tooltip(link.whole))
        follow.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        follow.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        follow.clicked.connect(lambda: self.followed.emit(link.other))
        row.addWidget(follow, 1)
        if editable:
            remove = IconButton(self._icons.icon("x", size=14), self.tr("Take the link away"))
            remove.clicked.connect(lambda: self.removed.emit(link.link_id))
            row.addWidget(remove)
        return holder

    def _icon(self, link: LinkWords) -> QIcon:
        """The badge of the other statement's code."""
        known = self._codebook.codes if self._codebook is not None else ()
        code = next((code for code in known if code.key == link.code), None)
        return self._icons.icon("link", size=14) if code is None else QIcon(badge_pixmap(code, self._theme))
