"""Words on the screen. They are always plain: what an article says is never taken for markup."""

from __future__ import annotations

from html import escape
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QToolTip, QWidget

from annotator.ui.language import elided

_ONE_LINE: Final = 80
"""Qt breaks a tooltip into lines only where it is rich text."""


def label(words: str = "", *, role: str = "", wrap: bool = False, parent: QWidget | None = None) -> QLabel:
    """Plain words in one of the roles of the style sheet."""
    out = QLabel(parent)
    out.setTextFormat(Qt.TextFormat.PlainText)
    out.setText(words)
    out.setWordWrap(wrap)
    if role:
        out.setProperty("role", role)
    return out


def line(*, vertical: bool = False) -> QFrame:
    """A hairline between two panes or sections."""
    out = QFrame()
    out.setObjectName("hairline")
    if vertical:
        out.setFixedWidth(1)
    else:
        out.setFixedHeight(1)
    return out


def as_tooltip(words: str) -> str:
    """Words as rich text that shows them letter for letter: Qt guesses by its looks whether a text is plain."""
    if len(words) <= _ONE_LINE and not {"<", "&"} & {*words}:
        # A screen reader says it too, and would read the tags out.
        return words
    return f'<span style="white-space: pre-wrap">{escape(words)}</span>'


class ElidedLabel(QLabel):
    """One line of plain words that ends in “…” where the room does; the tooltip, unless it has one, has the whole."""

    def __init__(self, parent: QWidget | None = None, *, role: str = "") -> None:
        super().__init__(parent)
        if role:
            self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and not self.toolTip():
            is_cut = self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()
            QToolTip.showText(event.globalPos(), as_tooltip(self.text()) if is_cut else "", self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        words = elided(self.text(), self.fontMetrics(), self.contentsRect().width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()
