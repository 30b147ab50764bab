"""Paints the lettered lanes beside the text, and knows where each badge is."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from annotator.ui.canvas.document import GUTTER
from annotator.ui.canvas.ink import Attention, Ink
from annotator.ui.canvas.layout import LANES
from annotator.ui.canvas.painter import dotted
from annotator.ui.canvas.scene import Fold, PlacedMark, Scene
from annotator.ui.canvas.shapes import Row
from annotator.ui.theme import interface_font

_BADGE = 16
_NEAREST = 26
_PITCH = 19
_BELOW = 3


def lane_left(lane: int) -> int:
    """Where a lane's badges begin, in the document's coordinates."""
    return GUTTER - _NEAREST - _PITCH * lane


def badge_box(line: Row, lane: int) -> QRectF:
    """The badge of a mark whose first line this is."""
    return QRectF(lane_left(lane), round(line.top + (line.height - _BADGE) / 2), _BADGE, _BADGE)


def hit_box(line: Row, lane: int) -> QRectF:
    """The badge with the room around it that belongs to nothing else."""
    return QRectF(lane_left(lane) - (_PITCH - _BADGE) / 2, line.top, _PITCH, max(24.0, line.height))


def fold_box(line: Row) -> QRectF:
    return badge_box(line, LANES - 1)


class LanePainter:
    """Paints badges, bars and the folded rest of a scene, in the document's coordinates."""

    def __init__(self, painter: QPainter, ink: Ink, scene: Scene, strip: QRectF, *, with_code: bool) -> None:
        self._painter = painter
        self._ink = ink
        self._strip = strip.adjusted(0, -_BADGE, 0, _BADGE)
        self._scene = scene
        self._with_code = with_code

    def paint(self, attention: Attention) -> None:
        for placed in self._scene.marks:
            if placed.folded or not placed.reaches(self._strip.top(), self._strip.bottom()):
                continue
            if placed.mark.is_statement:
                self._bar(placed, selected=placed.key == attention.selected)
            if placed.line is not None:
                self._badge(placed, placed.line, current=placed.key == attention.selected)
                self._ring(placed, placed.line, attention)
        for fold in self._scene.folds:
            self._fold(fold, current=any(mark.key == attention.selected for mark in fold.marks))

    def _badge(self, placed: PlacedMark, line: Row, *, current: bool) -> None:
        box = badge_box(line, placed.lane)
        if placed.mark.is_statement:
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(self._ink.colour(placed.mark))
            self._painter.drawRoundedRect(box, 4, 4)
            self._letter(box, self._ink.letter(placed.mark), self._ink.theme.on_code)
            return
        grey = self._ink.theme.colour("text" if current else "suggestion")
        self._painter.setPen(dotted(grey, 1.5))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 4, 4)
        if self._with_code:
            self._letter(box, self._ink.letter(placed.mark), grey)

    def _bar(self, placed: PlacedMark, *, selected: bool) -> None:
        """From below the badge to the last line; between two parts only a hair, for they are one statement."""
        width = 4 if selected else 3
        colour = self._ink.colour(placed.mark)
        middle = lane_left(placed.lane) + _BADGE / 2
        pieces = _pieces(placed)
        for above, below in pairwise(pieces):
            self._painter.fillRect(QRectF(middle - 0.5, above.bottom(), 1, below.top() - above.bottom()), colour)
        for piece in pieces:
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(colour)
            box = QRectF(middle - width / 2, piece.top(), width, piece.height())
            self._painter.drawRoundedRect(box, width / 2, width / 2)

    def _fold(self, fold: Fold, *, current: bool) -> None:
        box = fold_box(fold.line)
        theme = self._ink.theme
        self._painter.setPen(QPen(theme.colour("focus"), 2) if current else QPen(theme.colour("field"), 1))
        self._painter.setBrush(theme.colour("raised"))
        self._painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        self._letter(box, f"+{len(fold.marks)}", theme.colour("text2"), 9)

    def _ring(self, placed: PlacedMark, line: Row, attention: Attention) -> None:
        """Around the badge, within the three pixels that part it from its neighbours."""
        theme = self._ink.theme
        if placed.key == attention.selected:
            pen, away = QPen(theme.colour("focus"), 2), 2.0
        elif placed.key == attention.hovered:
            pen, away = QPen(theme.colour("field"), 1), 1.5
        else:
            return
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        box = badge_box(line, placed.lane).adjusted(-away, -away, away, away)
        self._painter.drawRoundedRect(box, 4 + away, 4 + away)

    def _letter(self, box: QRectF, letter: str, colour: QColor, size: int = 11) -> None:
        self._painter.setFont(_letters(size))
        self._painter.setPen(colour)
        self._painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)


@cache
def _letters(size: int) -> QFont:
    return interface_font(size, weight=QFont.Weight.DemiBold)


def _pieces(placed: PlacedMark) -> list[QRectF]:
    """The stretches of a bar, one a part, without the badge's own place."""
    out: list[QRectF] = []
    start = badge_box(placed.line, placed.lane).bottom() + _BELOW if placed.line is not None else None
    for part in placed.parts:
        if not part.rows or (placed.line is not None and part.rows[-1].line == placed.line.line):
            continue
        top = part.rows[0].top + _BELOW
        if out:
            top = max(top, out[-1].bottom() + 2 * _BELOW)
        if start is not None:
            top = max(top, start)
        bottom = part.rows[-1].bottom - _BELOW - 1
        if bottom - top >= _BELOW:
            out.append(QRectF(QPointF(0, top), QPointF(0, bottom)))
    return out
