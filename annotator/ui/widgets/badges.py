"""The letter of a code on its colour, and keys as caps."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from annotator.domain.codebook import Code
from annotator.ui.icons import scales
from annotator.ui.theme import Theme, interface_font
from annotator.ui.widgets.labels import label

BADGE = 16


def paint_badge(painter: QPainter, box: QRectF, code: Code, theme: Theme) -> None:
    """Draw the badge of a code into a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.code_colour(code))
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(theme.on_code)
    painter.setFont(interface_font(box.height() * 11 / BADGE, weight=QFont.Weight.Bold))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, code.letter)
    painter.restore()


def badge_pixmap(code: Code, theme: Theme, *, size: int = BADGE, scale: float = 0) -> QPixmap:
    """The badge as a picture, for a button or a menu; without a scale at that of the finest screen."""
    scale = scale or scales()[-1]
    pixmap = QPixmap(round(size * scale), round(size * scale))
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_badge(painter, QRectF(0, 0, size, size), code, theme)
    painter.end()
    return pixmap


class CodeBadge(QWidget):
    """The badge of one code."""

    def __init__(self, code: Code, theme: Theme, *, size: int = BADGE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code = code
        self._theme = theme
        self._size = size
        self.setFixedSize(size, size)
        self.setAccessibleName(code.name)

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_badge(painter, QRectF(self.rect()), self._code, self._theme)
        painter.end()


class KeyCap(QLabel):
    """A key of the keyboard by its name; or the key of a command, which is told later and may be none."""

    def __init__(self, key: str = "", *, command: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown_command = command
        self.setObjectName("keycap")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFont(interface_font(11, weight=QFont.Weight.Medium))
        self.show_key(key)

    def show_key(self, key: str) -> None:
        """Show another key; without one the cap is gone."""
        self.setText(key)
        self.setFixedSize(max(18, self.fontMetrics().horizontalAdvance(key) + 10), 18)
        if self.shown_command:
            self.setVisible(bool(key))


class KeyHint(QWidget):
    """A key, or that of a command, with what it does: for the foot of a window. Without a key it is gone."""

    def __init__(self, key: str, words: str, *, command: str = "") -> None:
        super().__init__()
        self.shown_command = command
        self._cap = KeyCap(key)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._cap)
        row.addWidget(label(words, role="small"))

    def show_key(self, key: str) -> None:
        self._cap.show_key(key)
        self.setVisible(bool(key))


def key_hint(key: str, words: str, *, command: str = "") -> QWidget:
    """A key, or that of a command, with what it does."""
    return KeyHint(key, words, command=command)
