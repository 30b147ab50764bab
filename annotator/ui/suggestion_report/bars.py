"""Bars that are painted in the theme's colours. What they show always stands beside them in figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.ui.theme import Theme

_BAR, _GAP = 9, 3
_STACK: Final = 12


@dataclass(frozen=True, slots=True)
class Bar:
    """A value and, where it is known, the interval that it lies in. None: there is no value, and no bar."""

    value: float | None
    low: float | None = None
    high: float | None = None


class PairedBars(QWidget):
    """Two bars from the same zero: full with suggestions, hollow without."""

    def __init__(
        self, theme: Theme, shown: Bar, control: Bar, *, most: float, colour: QColor | None = None, spoken: str = ""
    ) -> None:
        super().__init__()
        self._theme = theme
        self._bars = (shown, control)
        self._most = most
        self._colour = colour or theme.colour("accent")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(spoken)

    def sizeHint(self) -> QSize:
        return QSize(180, 2 * _BAR + _GAP + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(0, 0, 1, self.height()), self._theme.colour("field"))
        for place, bar in enumerate(self._bars):
            self._paint(painter, bar, 2 + place * (_BAR + _GAP), is_full=place == 0)
        painter.end()

    def _paint(self, painter: QPainter, bar: Bar, top: float, *, is_full: bool) -> None:
        if not bar.value:
            return
        box = QRectF(1.5, top + 0.5, max(1.0, self._at(bar.value) - 1.5), _BAR - 1)
        painter.setPen(QPen(self._colour, 1))
        painter.setBrush(self._colour if is_full else self._theme.colour("panel"))
        painter.drawRoundedRect(box, 1.5, 1.5)
        if bar.low is not None and bar.high is not None:
            self._paint_interval(painter, bar.low, bar.high, top + _BAR / 2)

    def _paint_interval(self, painter: QPainter, low: float, high: float, middle: float) -> None:
        left, right = self._at(low), self._at(high)
        # A light edge keeps the whisker apart from a full bar of the same ink.
        for colour, width in (("panel", 4.0), ("text2", 1.5)):
            painter.setPen(QPen(self._theme.colour(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawLine(QLineF(left, middle, right, middle))
            for end in (left, right):
                painter.drawLine(QLineF(end, middle - 3, end, middle + 3))

    def _at(self, value: float) -> float:
        return min(1.0, value / self._most) * (self.width() - 3) if self._most else 0.0


class StackedBar(QWidget):
    """Shares of a whole, side by side: full, hatched, hollow and dotted, in one ink."""

    def __init__(self, theme: Theme, shares: Sequence[float], *, spoken: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._shares = shares
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(spoken)

    def sizeHint(self) -> QSize:
        return QSize(140, _STACK + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, _STACK + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        left, width = 0.5, self.width() - 1
        for place, share in enumerate(self._shares):
            if share > 0:
                box = QRectF(left, 1.5, share * width, _STACK - 1)
                paint_decision(painter, box, place, self._theme)
                left += share * width
        painter.end()


class DecisionKey(QWidget):
    """What one filling of the stacked bars means."""

    def __init__(self, theme: Theme, place: int) -> None:
        super().__init__()
        self._theme = theme
        self._place = place
        self.setFixedSize(16, _STACK + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_decision(painter, QRectF(0.5, 1.5, 15, _STACK - 1), self._place, self._theme)
        painter.end()


class PairKey(QWidget):
    """A full or a hollow piece of bar, for the legend."""

    def __init__(self, theme: Theme, *, is_full: bool) -> None:
        super().__init__()
        self._theme = theme
        self._is_full = is_full
        self.setFixedSize(18, _BAR + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("accent"), 1))
        painter.setBrush(self._theme.colour("accent" if self._is_full else "panel"))
        painter.drawRoundedRect(QRectF(0.5, 1.5, 17, _BAR - 1), 1.5, 1.5)
        painter.end()


def paint_decision(painter: QPainter, box: QRectF, place: int, theme: Theme) -> None:
    """Accepted (0) is full, changed (1) hatched, rejected (2) hollow, passed by (3) dotted."""
    ink, ground = theme.colour("accent"), theme.colour("panel")
    painter.fillRect(box, ink if place == 0 else ground)
    if place == 1:
        painter.fillRect(box, QBrush(ink, Qt.BrushStyle.BDiagPattern))
    elif place == 3:
        painter.fillRect(box, QBrush(theme.colour("text3"), Qt.BrushStyle.Dense6Pattern))
    painter.setPen(QPen(ink, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box)
