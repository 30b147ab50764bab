"""How figures are drawn: a dot with its interval against the thresholds, a bar."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Self

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from annotator.domain.charts import THRESHOLDS, Whisker
from annotator.ui.agreement.wording import number, tr
from annotator.ui.language import elided, in_words
from annotator.ui.theme import Theme, interface_font

_MARGIN: Final = 18
_DOT: Final = 4.0
_CAP: Final = 4.0
_BEYOND: Final = 10


@dataclass(frozen=True, slots=True)
class Scale:
    """From 0 to 1. What is below 0 lies a little to the left of it, and is drawn as an arrow."""

    left: float
    right: float

    @classmethod
    def over(cls, box: QRectF) -> Self:
        return cls(box.left() + _MARGIN, box.right() - _MARGIN)

    def x(self, value: float) -> float:
        if value < 0:
            return self.left - _BEYOND
        return self.left + min(value, 1.0) * (self.right - self.left)

    def crisp(self, value: float) -> float:
        """In the middle of a pixel, so that a thin upright line is one."""
        return round(self.x(value)) + 0.5


def paint_whisker(painter: QPainter, box: QRectF, whisker: Whisker, scale: Scale, theme: Theme) -> None:
    """The dot is hollow where the thresholds are not made for the measure, which then has no band behind it."""
    if whisker.value is None:
        _paint_undefined(painter, box, whisker, theme)
        return
    paint_ground(painter, box, scale, theme, judged=whisker.judged)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    y = round(box.center().y()) + 0.5
    ink = theme.colour("text")
    painter.setPen(QPen(ink, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    if whisker.low is not None and whisker.high is not None:
        left, right = scale.crisp(whisker.low), scale.crisp(whisker.high)
        painter.drawLine(QPointF(left, y), QPointF(right, y))
        _paint_end(painter, left, y, is_beyond=whisker.low < 0)
        _paint_end(painter, right, y, is_beyond=whisker.high < 0)
    painter.setBrush(ink if whisker.judged else theme.colour("panel"))
    painter.setPen(QPen(ink if not whisker.judged else theme.colour("panel"), 1.5))
    radius = _DOT if not whisker.judged else _DOT + 0.75
    painter.drawEllipse(QPointF(scale.x(whisker.value), y), radius, radius)


def _paint_end(painter: QPainter, x: float, y: float, *, is_beyond: bool) -> None:
    if is_beyond:
        painter.drawPolyline([QPointF(x + _CAP, y - _CAP), QPointF(x, y), QPointF(x + _CAP, y + _CAP)])
    else:
        painter.drawLine(QPointF(x, y - _CAP), QPointF(x, y + _CAP))


def paint_ground(painter: QPainter, box: QRectF, scale: Scale, theme: Theme, *, judged: bool) -> None:
    """Lines at 0 and 1; between the thresholds a band."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    if judged:
        left, right = (scale.crisp(threshold) for threshold in THRESHOLDS)
        painter.fillRect(QRectF(left, box.top(), right - left, box.height()), theme.colour("sunk"))
        painter.setPen(QPen(theme.colour("field"), 1, Qt.PenStyle.DotLine))
        for x in (left, right):
            painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
    painter.setPen(QPen(theme.colour("line2"), 1))
    for value in (0.0, 1.0):
        x = scale.crisp(value)
        painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))


def paint_axis(painter: QPainter, box: QRectF, scale: Scale, theme: Theme) -> None:
    """The numbers above the marks."""
    painter.setFont(interface_font(11))
    low, high = THRESHOLDS
    middle, left, right = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    # The thresholds stand outside of their band, so that narrow charts keep them apart.
    for value, words, side, tone in (
        (0.0, "0", middle, "text3"),
        (low, number(low), right, "text2"),
        (high, number(high), left, "text2"),
        (1.0, "1", middle, "text3"),
    ):
        painter.setPen(theme.colour(tone))
        x = scale.x(value)
        at = QRectF(x - 40, box.top(), 40 if side is right else 80, box.height())
        if side is left:
            at = QRectF(x, box.top(), 60, box.height())
        painter.drawText(at, side | Qt.AlignmentFlag.AlignVCenter, words)


def paint_bar(painter: QPainter, box: QRectF, share: float, theme: Theme) -> None:
    """A share of the whole width."""
    track = QRectF(box.left() + 8, round(box.center().y()) - 4, box.width() - 16, 8)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("sunk"))
    painter.drawRoundedRect(track, 2, 2)
    painter.setBrush(theme.colour("text2"))
    painter.drawRoundedRect(QRectF(track.left(), track.top(), track.width() * min(max(share, 0.0), 1.0), 8), 2, 2)


def _paint_undefined(painter: QPainter, box: QRectF, whisker: Whisker, theme: Theme) -> None:
    font = interface_font(12)
    font.setItalic(True)
    painter.setFont(font)
    painter.setPen(theme.colour("text3"))
    inner = box.adjusted(8, 0, -8, 0)
    words = tr("undefined: {0}").format(in_words(whisker.undefined))
    shown = elided(words, painter.fontMetrics(), int(inner.width()))
    painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
