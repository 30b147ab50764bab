"""What the pages of the window have in common: one column that scrolls, its title, and rows to choose from."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QRadioButton, QScrollArea, QVBoxLayout, QWidget

from annotator.ui.theme import Theme, article_font
from annotator.ui.widgets import label

COLUMN = 620
_SIDE, _ABOVE = 32, 28


class Page(QScrollArea):
    """A title, a sentence on what it is for, and ``box`` below them, in one column of a readable width."""

    def __init__(self, theme: Theme, title: str, lead: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(title)
        ground = QWidget()
        ground.setObjectName("panel")
        self.setWidget(ground)
        column = QWidget()
        column.setMaximumWidth(COLUMN)
        row = QHBoxLayout(ground)
        row.setContentsMargins(_SIDE, _ABOVE, _SIDE, 24)
        row.addWidget(column, 1)
        row.addStretch(0)
        self.box = QVBoxLayout(column)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(0)
        head = label(title)
        head.setFont(article_font(20, semibold=True))
        self.box.addWidget(head)
        self.box.addSpacing(6)
        words = label(lead, wrap=True)
        words.setStyleSheet(f"color: {theme.text2};")
        self.box.addWidget(words)
        self.box.addSpacing(20)


class Choice(QWidget):
    """One of several, with its sentence; all of the row can be clicked."""

    def __init__(self, theme: Theme, name: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = _Radio(theme)
        self.button.setAccessibleName(name)
        self.button.setAccessibleDescription(sentence)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(8)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setContentsMargins(0, 3, 0, 0)
        words.setSpacing(3)
        words.addWidget(label(name, role="strong"))
        if sentence:
            words.addWidget(_grey(label(sentence, wrap=True), theme))
        row.addLayout(words, 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()) and self.button.isEnabled():
            self.button.click()


class _Radio(QRadioButton):
    """A radio button of the check boxes' size, hit at 24 pixels."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(24, 24)

    def sizeHint(self) -> QSize:
        return QSize(24, 24)

    def hitButton(self, _at: object) -> bool:
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_full, theme = self.isChecked(), self._theme
        edge = "line2" if not self.isEnabled() and not is_full else "accent" if is_full else "field"
        painter.setPen(QPen(theme.colour(edge), 1))
        painter.setBrush(theme.colour("accent" if is_full else "raised"))
        painter.drawEllipse(QRectF(4.5, 4.5, 15, 15))
        if is_full:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("on_accent"))
            painter.drawEllipse(QPointF(12, 12), 3, 3)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.drawEllipse(QRectF(1, 1, 22, 22))
        painter.end()


def _grey(words: QLabel, theme: Theme) -> QLabel:
    words.setStyleSheet(f"color: {theme.text2};")
    return words
