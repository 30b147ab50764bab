"""How figures are drawn: a dot with its interval against the thresholds, a bar."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Self

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from annotator.domain.charts import THRESHOLDS, Whisker
from annotator.ui.agreement.wording import number, tr
from annotator.ui.theme import Theme, interface_font

_MARGIN: Final = 14
_DOT: Final = 4.0
_CAP: Final = 4.0


@dataclass(frozen=True, slots=True)
class Scale:
    """Where values lie between ``left`` and ``right``; what is lower than ``low`` lies at the left end."""

    low: float
    left: float
    right: float

    @classmethod
    def over(cls, box: QRectF, low: float) -> Self:
        return cls(low, box.left() + _MARGIN, box.right() - _MARGIN)

    def x(self, value: float) -> float:
        share = (min(max(value, self.low), 1.0) - self.low) / (1.0 - self.low)
        return self.left + share * (self.right - self.left)

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
        for end in (left, right):
            painter.drawLine(QPointF(end, y - _CAP), QPointF(end, y + _CAP))
    painter.setBrush(ink if whisker.judged else theme.colour("panel"))
    painter.setPen(QPen(ink if not whisker.judged else theme.colour("panel"), 1.5))
    radius = _DOT if not whisker.judged else _DOT + 0.75
    painter.drawEllipse(QPointF(scale.x(whisker.value), y), radius, radius)


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
    ticks = [(scale.low, "text3")] if scale.low < 0 else []
    ticks += [(0.0, "text3"), *((threshold, "text2") for threshold in THRESHOLDS), (1.0, "text3")]
    for value, tone in ticks:
        words = number(value) if value not in (0.0, 1.0) else f"{value:.0f}"
        painter.setPen(theme.colour(tone))
        at = QRectF(scale.x(value) - 30, box.top(), 60, box.height())
        painter.drawText(at, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, words)


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
    words = tr("undefined: {0}").format(whisker.undefined)
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(inner.width()))
    painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
