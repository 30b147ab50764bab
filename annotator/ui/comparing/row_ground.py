"""The ground of a row in the lists of the window: selected, under the pointer, with the focus of the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle

from annotator.ui.theme import Theme


def paint_ground(painter: QPainter, box: QRect, state: QStyle.StateFlag, theme: Theme) -> None:
    inner = QRectF(box).adjusted(8, 1, -8, -1)
    painter.setPen(Qt.PenStyle.NoPen)
    if state & QStyle.StateFlag.State_Selected:
        is_active = bool(state & QStyle.StateFlag.State_Active)
        painter.setBrush(theme.colour("select" if is_active else "select_inactive"))
        painter.drawRoundedRect(inner, 7, 7)
        painter.fillRect(QRectF(inner.left(), inner.top() + 6, 3, inner.height() - 12), theme.colour("accent"))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.setBrush(theme.colour("hover"))
        painter.drawRoundedRect(inner, 7, 7)
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("focus"), 2))
        painter.drawRoundedRect(inner.adjusted(1, 1, -1, -1), 6, 6)
