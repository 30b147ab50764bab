"""A button that shows its key."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.ui.bindings import key_words
from annotator.ui.language import elided
from annotator.ui.theme import Theme, interface_font
from annotator.ui.widgets import plain
from annotator.ui.widgets.buttons import WordButton

_CAP: Final = 18
_GAP: Final = 6
_AROUND: Final = 24
_HIGH: Final = 28


class KeyButton(WordButton):
    """Words at the left, the key as a cap at the right. It can be reached by Tab; its key needs no focus."""

    def __init__(self, theme: Theme, words: str, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self._keys = key_words(keys)
        self._others: tuple[str, ...] = ()
        self.setStyleSheet("QPushButton { text-align: left; padding-left: 8px; padding-right: 4px; }")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(_HIGH)
        self.show_words(words)

    def keep_width(self) -> None:
        """As wide as its words: where it does not fill a column."""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def keep_room(self, *words: str) -> None:
        """As wide as its words at least, and as these, which it may say too."""
        self._others = words
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def show_words(self, words: str) -> None:
        self._words = words
        self.setAccessibleName(f"{words}, {self._keys}")
        self.updateGeometry()
        self._elide()

    @property
    def words(self) -> str:
        return self._words

    def sizeHint(self) -> QSize:
        words = max(self.fontMetrics().horizontalAdvance(each) for each in (self._words, *self._others))
        return QSize(words + self._cap_width() + _AROUND, max(_HIGH, super().sizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, _HIGH)

    def resizeEvent(self, event: object) -> None:  # Qt gives a QResizeEvent
        super().resizeEvent(event)  # type: ignore[arg-type] # as above
        self._elide()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self._cap_width()
        box = QRectF(self.width() - width - _GAP, (self.height() - _CAP) / 2, width, _CAP)
        is_primary = self.property("kind") == "primary"
        ground = "disabled" if not self.isEnabled() else "on_accent" if is_primary else "field"
        painter.setPen(QPen(self._theme.colour(ground), 1))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(interface_font(11, weight=QFont.Weight.Medium))
        ink = "disabled" if not self.isEnabled() else "on_accent" if is_primary else "text2"
        painter.setPen(self._theme.colour(ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._keys)
        painter.end()

    def _elide(self) -> None:
        room = self.width() - self._cap_width() - _AROUND + 2
        shown = elided(self._words, self.fontMetrics(), max(20, room))
        self.setText(plain(shown))

    def _cap_width(self) -> int:
        metrics = QFontMetricsF(interface_font(11, weight=QFont.Weight.Medium))
        return max(_CAP, round(metrics.horizontalAdvance(self._keys)) + 10)
