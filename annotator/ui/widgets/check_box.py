"""A tick that looks the same alone and in a list."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from annotator.ui.theme import Theme

CHECK = 16


def paint_check(
    painter: QPainter, box: QRectF, state: Qt.CheckState, theme: Theme, *, enabled: bool, focused: bool = False
) -> None:
    """Draw a box of 16 pixels: ticked, half (a dash) or empty."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inner = box.adjusted(0.5, 0.5, -0.5, -0.5)
    is_full = state is not Qt.CheckState.Unchecked and enabled
    painter.setPen(QPen(theme.colour("accent" if is_full else "field" if enabled else "line2"), 1))
    painter.setBrush(theme.colour("accent" if is_full else "raised" if enabled else "select"))
    painter.drawRoundedRect(inner, 4, 4)
    if is_full:
        pen = QPen(theme.colour("on_accent"), 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        middle = box.center()
        if state is Qt.CheckState.Checked:
            corners = [QPointF(-3.6, 0.2), QPointF(-1.1, 2.7), QPointF(3.7, -2.6)]
            painter.drawPolyline([middle + corner for corner in corners])
        else:
            painter.drawLine(middle + QPointF(-3.2, 0), middle + QPointF(3.2, 0))
    if focused:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("focus"), 2))
        painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 6, 6)
    painter.restore()


class CheckBox(QCheckBox):
    """A check box without words, hit at 24 pixels. A half tick only ever says that some are ticked."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFixedSize(24, 24)

    def sizeHint(self) -> QSize:
        return QSize(24, 24)

    def hitButton(self, at: QPoint) -> bool:
        return self.rect().contains(at)

    def nextCheckState(self) -> None:
        ticked = self.checkState() is Qt.CheckState.Checked
        self.setCheckState(Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(4, 4, CHECK, CHECK)
        paint_check(painter, box, self.checkState(), self._theme, enabled=self.isEnabled(), focused=self.hasFocus())
        painter.end()


class CheckWords(QLabel):
    """The words beside a check box: a click on them is one on the box."""

    def __init__(self, check: CheckBox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._check = check
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(check.accessibleName())
        self.setMinimumHeight(24)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()) and self._check.isEnabled():
            self._check.click()
