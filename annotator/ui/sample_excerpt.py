"""A few lines of a sample article with two statements marked, as the first screen shows what coding looks like."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, cast

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QTextLayout, QTextLine
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.ui.theme import Theme, article_font, interface_font

_TEXT: Final = (
    "The statement comes after Kiev and its Western allies accused Russia in recent weeks of using Iranian-made "
    "drones to carry out attacks in Ukraine. Tehran denies the allegations."
)
_LINE: Final = 25
_LEFT: Final = 50
_PAD: Final = 14
_BADGE: Final = 16


@dataclass(frozen=True, slots=True)
class _Mark:
    words: str
    letter: str
    colour: str
    is_dashed: bool
    lane: int


_MARKS: Final = (
    _Mark("using Iranian-made drones to carry out attacks in Ukraine", "A", "accusation", is_dashed=False, lane=0),
    _Mark("the allegations", "D", "denial", is_dashed=True, lane=1),
)


class SampleExcerpt(QWidget):
    """A picture, not an article: nothing in it can be selected."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._font = article_font(15)
        self.setAccessibleName(self.tr("Two statements marked in a sample article: an accusation and its denial"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(360, self.heightForWidth(360))

    def heightForWidth(self, width: int) -> int:
        return len(_lines(self._layout(width))) * _LINE + 2 * _PAD

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.colour("line"))
        painter.setBrush(self._theme.colour("paper"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        layout = self._layout(self.width())
        for mark in _MARKS:
            self._paint_mark(painter, _lines(layout), mark)
        painter.setPen(self._theme.colour("text"))
        layout.draw(painter, QPointF(_LEFT, _PAD))
        painter.end()

    def _layout(self, width: int) -> QTextLayout:
        layout = QTextLayout(_TEXT, self._font)
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width - _LEFT - _PAD)
            line.setPosition(QPointF(0, top + (_LINE - line.height()) / 2))
            top += _LINE
        layout.endLayout()
        return layout

    def _paint_mark(self, painter: QPainter, lines: list[QTextLine], mark: _Mark) -> None:
        colour = self._theme.colour(mark.colour)
        start = _TEXT.index(mark.words)
        end = start + len(mark.words)
        touched = [number for number, line in enumerate(lines) if _reaches(line, start, end)]
        for number in touched:
            self._paint_piece(painter, number, _stretch(lines[number], start, end), colour, is_dashed=mark.is_dashed)
        left, top = _LEFT - 26.0 - 19 * mark.lane, _PAD + touched[0] * _LINE + 4.5
        bottom = _PAD + (touched[-1] + 1) * _LINE - 1.0
        badge = QRectF(left, top, _BADGE, _BADGE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRect(QRectF(badge.center().x() - 1.5, badge.bottom() + 1, 3, bottom - badge.bottom()))
        painter.drawRoundedRect(badge, 4, 4)
        painter.setPen(self._theme.on_code)
        painter.setFont(interface_font(11, weight=QFont.Weight.Bold))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, mark.letter)

    def _paint_piece(
        self, painter: QPainter, number: int, stretch: tuple[float, float], colour: QColor, *, is_dashed: bool
    ) -> None:
        left, right = stretch
        top = float(_PAD + number * _LINE)
        tint = QColor(colour)
        tint.setAlphaF(self._theme.tint)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        painter.drawRoundedRect(QRectF(_LEFT + left - 2, top + 2, right - left + 4, _LINE - 4), 3.5, 3.5)
        pen = QPen(colour, 2 if is_dashed else 3)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if is_dashed:
            pen.setDashPattern([3, 1.5])
        painter.setPen(pen)
        painter.drawLine(QPointF(_LEFT + left, top + _LINE - 3.5), QPointF(_LEFT + right, top + _LINE - 3.5))


def _lines(layout: QTextLayout) -> list[QTextLine]:
    return [layout.lineAt(number) for number in range(layout.lineCount())]


def _reaches(line: QTextLine, start: int, end: int) -> bool:
    return line.textStart() < end and start < line.textStart() + line.textLength()


def _stretch(line: QTextLine, start: int, end: int) -> tuple[float, float]:
    """From where to where a mark goes on a line, without the space at the line's end."""
    last = min(end, line.textStart() + line.textLength())
    last -= len(_TEXT[:last]) - len(_TEXT[:last].rstrip())
    return _x(line, max(start, line.textStart())), _x(line, last)


def _x(line: QTextLine, position: int) -> float:
    return cast("tuple[float, int]", line.cursorToX(position))[0]
