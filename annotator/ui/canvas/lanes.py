"""Paints the lettered lanes beside the text, and knows where each badge is."""

from __future__ import annotations

from collections.abc import Container, Iterator
from functools import cache
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from annotator.domain.text import Span
from annotator.ui.canvas.document import GUTTER
from annotator.ui.canvas.ink import Attention, Ink
from annotator.ui.canvas.layout import LANES
from annotator.ui.canvas.painter import dotted
from annotator.ui.canvas.scene import Fold, PlacedMark, Scene
from annotator.ui.canvas.shapes import Row
from annotator.ui.theme import Theme, interface_font

_BADGE = 16
_NEAREST = 26
_PITCH = 19
_FROM_EDGE = 4
"""So far from the edge of what is seen an arrow to a part beyond it stands."""


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


def bar_box(placed: PlacedMark) -> QRectF:
    """The stretch of its lane that belongs to a mark, below its badge."""
    return QRectF(lane_left(placed.lane) - (_PITCH - _BADGE) / 2, placed.top, _PITCH, placed.bottom - placed.top)


def arrows(scene: Scene, seen: QRectF) -> Iterator[tuple[PlacedMark, QRectF, Span]]:
    """Where it is shown that a statement has a part out of sight: the nearest above, the nearest below."""
    for placed in scene.between(seen.top(), seen.bottom()):
        if len(placed.parts) < 2 or placed.folded:
            continue
        own = QRectF() if placed.line is None else badge_box(placed.line, placed.lane)
        for part, top in _beyond(placed, scene, seen):
            box = QRectF(lane_left(placed.lane), top, _BADGE, _BADGE)
            if not box.intersects(own):
                yield placed, box, part


def _beyond(placed: PlacedMark, scene: Scene, seen: QRectF) -> Iterator[tuple[Span, float]]:
    above = [
        part.span
        for part in placed.parts
        if (part.rows[-1].bottom <= seen.top() if part.rows else part.span.end <= scene.span.start)
    ]
    below = [
        part.span
        for part in placed.parts
        if (part.rows[0].top >= seen.bottom() if part.rows else part.span.start >= scene.span.end)
    ]
    if above:
        yield above[-1], round(seen.top()) + _FROM_EDGE
    if below:
        yield below[0], round(seen.bottom()) - _FROM_EDGE - _BADGE


class LanePainter:
    """Paints badges, bars and the folded rest of a scene, in the document's coordinates."""

    def __init__(self, painter: QPainter, ink: Ink, scene: Scene, strip: QRectF, *, with_code: bool) -> None:
        self._painter = painter
        self._ink = ink
        self._strip = strip.adjusted(0, -_BADGE, 0, _BADGE)
        self._scene = scene
        self._with_code = with_code

    def paint(self, attention: Attention, *, seen: QRectF, linked: Container[int] = ()) -> None:
        """Paint the lanes of what is in the strip; ``linked`` statements have a ring of a chain at their badge."""
        for placed in self._scene.between(self._strip.top(), self._strip.bottom()):
            if not placed.folded:
                self._lane(placed, attention, linked)
        for fold in self._scene.folds:
            if fold.line.top < self._strip.bottom() and fold.line.bottom > self._strip.top():
                self._fold(fold, current=any(mark.key == attention.selected for mark in fold.marks))
        for placed, box, _ in arrows(self._scene, seen):
            self._arrow(placed, box, down=box.center().y() > seen.center().y())

    def _lane(self, placed: PlacedMark, attention: Attention, linked: Container[int]) -> None:
        if placed.mark.is_statement:
            self._bar(placed, selected=placed.key == attention.selected)
        if placed.line is None:
            return
        self._badge(placed, placed.line, current=placed.key == attention.selected)
        self._ring(placed, placed.line, attention)
        if placed.mark.is_statement and placed.mark.id in linked:
            self._chain(badge_box(placed.line, placed.lane))

    def _badge(self, placed: PlacedMark, line: Row, *, current: bool) -> None:
        box = badge_box(line, placed.lane)
        if placed.mark.is_statement:
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(self._ink.colour(placed.mark))
            self._painter.drawRoundedRect(box, 4, 4)
            self._letter(box, self._ink.letter(placed.mark), self._ink.theme.on_code)
            return
        grey = self._ink.theme.colour("text" if current else "suggestion")
        self._painter.setPen(dotted(grey, self._ink.theme.stroke(1.5)))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 4, 4)
        if self._with_code:
            self._letter(box, self._ink.letter(placed.mark), grey)

    def _bar(self, placed: PlacedMark, *, selected: bool) -> None:
        """From below the badge to the last line; between two parts only a hair, for they are one statement."""
        width = 4 if selected else 3
        colour = self._ink.colour(placed.mark)
        middle = lane_left(placed.lane) + _BADGE / 2
        hair = self._ink.theme.hairline
        for above, below in self._joints(placed):
            self._painter.fillRect(QRectF(middle - hair / 2, above, hair, below - above), colour)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(colour)
        for top, bottom in placed.bars:
            self._painter.drawRoundedRect(QRectF(middle - width / 2, top, width, bottom - top), width / 2, width / 2)

    def _joints(self, placed: PlacedMark) -> Iterator[tuple[float, float]]:
        """Between the parts of a statement, and to the edge where its next part is far away."""
        if len(placed.parts) < 2:
            return
        first = placed.top if placed.line is None else badge_box(placed.line, placed.lane).bottom()
        last = placed.bottom - 4
        ends = [(first, first), *placed.bars, (last, last)]
        for (_, above), (below, _) in pairwise(ends):
            if below > above:
                yield above, below

    def _chain(self, badge: QRectF) -> None:
        """The mark of a link, at the badge's lower corner."""
        theme = self._ink.theme
        box = QRectF(badge.right() - 4.5, badge.bottom() - 4.5, 7, 7)
        self._painter.setPen(QPen(theme.colour("paper"), 1.5))
        self._painter.setBrush(theme.colour("accent"))
        self._painter.drawEllipse(box)

    def _arrow(self, placed: PlacedMark, box: QRectF, *, down: bool) -> None:
        colour = self._ink.colour(placed.mark)
        self._painter.setPen(QPen(colour, self._ink.theme.stroke(1.5)))
        self._painter.setBrush(self._ink.theme.colour("paper"))
        self._painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 4, 4)
        middle, tip = box.center(), 2.0 if down else -2.0
        corners = [QPointF(-3.5, -tip), QPointF(0, tip), QPointF(3.5, -tip)]
        self._painter.drawPolyline([middle + corner for corner in corners])

    def _fold(self, fold: Fold, *, current: bool) -> None:
        box = fold_box(fold.line)
        theme = self._ink.theme
        self._painter.setPen(_ring_pen(theme, strong=current))
        self._painter.setBrush(theme.colour("raised"))
        self._painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        self._letter(box, f"+{len(fold.marks)}", theme.colour("text2"), 9)

    def _ring(self, placed: PlacedMark, line: Row, attention: Attention) -> None:
        """Around the badge, within the three pixels that part it from its neighbours."""
        theme = self._ink.theme
        if placed.key not in {attention.selected, attention.hovered}:
            return
        pen = _ring_pen(theme, strong=placed.key == attention.selected)
        away = min(1 + pen.widthF() / 2, 3 - pen.widthF() / 2)
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        box = badge_box(line, placed.lane).adjusted(-away, -away, away, away)
        self._painter.drawRoundedRect(box, 4 + away, 4 + away)

    def _letter(self, box: QRectF, letter: str, colour: QColor, size: int = 11) -> None:
        self._painter.setFont(_letters(size))
        self._painter.setPen(colour)
        self._painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)


def _ring_pen(theme: Theme, *, strong: bool) -> QPen:
    return QPen(theme.colour("focus"), theme.ring) if strong else QPen(theme.colour("field"), theme.hairline)


@cache
def _letters(size: int) -> QFont:
    return interface_font(size, weight=QFont.Weight.DemiBold)
