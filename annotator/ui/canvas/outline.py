"""The edge around the lines of a mark, as one shape."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from annotator.ui.canvas.shapes import Row


def outline(rows: Sequence[Row], *, pad: float = 2.5, radius: float = 3) -> QPainterPath:
    """The edge around all rows as one shape; rows that don't meet stand apart."""
    path = QPainterPath()
    boxes = _boxes(rows, pad)
    if len({row.line for row in rows}) < len(rows):
        for box in boxes:
            path.addRect(box)
        return path.simplified()
    run: list[QRectF] = []
    for box in boxes:
        if run and not (run[-1].left() < box.right() and box.left() < run[-1].right()):
            _add_rounded(path, _corners(run), radius)
            run = []
        run.append(box)
    if run:
        _add_rounded(path, _corners(run), radius)
    return path


def _boxes(rows: Sequence[Row], pad: float) -> list[QRectF]:
    """A box a row, each reaching down to the next, so that lines and paragraphs join."""
    out = []
    for number, row in enumerate(rows):
        after = next((other for other in rows[number + 1 :] if other.line > row.line), None)
        near = after is not None and after.top - row.bottom < row.height
        bottom = after.top + 0.75 if after is not None and near else row.bottom - 0.75
        left, right = round(row.left - pad) + 0.25, round(row.right + pad) - 0.25
        out.append(QRectF(left, row.top + 0.75, max(2, right - left), bottom - row.top - 0.75))
    return out


def _corners(run: Sequence[QRectF]) -> list[QPointF]:
    """Down the right side and up the left."""
    right, left = [], []
    for box in run:
        right += [box.topRight(), box.bottomRight()]
        left += [box.topLeft(), box.bottomLeft()]
    return right + left[::-1]


def _add_rounded(path: QPainterPath, corners: Sequence[QPointF], radius: float) -> None:
    points = [point for number, point in enumerate(corners) if point != corners[number - 1]]
    for number, corner in enumerate(points):
        before = _towards(corner, points[number - 1], radius)
        after = _towards(corner, points[(number + 1) % len(points)], radius)
        if number:
            path.lineTo(before)
        else:
            path.moveTo(before)
        path.quadTo(corner, after)
    path.closeSubpath()


def _towards(corner: QPointF, other: QPointF, radius: float) -> QPointF:
    """The point on the way to the next corner where the rounding ends: at most half-way."""
    way = other - corner
    length = max(abs(way.x()), abs(way.y()), 0.001)
    return corner + way * (min(radius, length / 2) / length)
