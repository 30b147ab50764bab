"""One of many: a field that opens a list of choices."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QWidget

from annotator.ui.theme import Theme


class DropDown(QComboBox):
    """A combo box that draws its own arrow, and whose choice the wheel does not change while a pane is scrolled."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)

    def list_below(self, *, most: int) -> None:
        """List the choices below the field, as tall as they need up to ``most`` rows: over it a screen's edge cuts."""
        self.setMaxVisibleItems(most)
        # Only this delegate heeds the height of a row that the sheet asks for.
        self.setItemDelegate(QStyledItemDelegate(self))
        self.setStyleSheet(
            "QComboBox { combobox-popup: 0; } QComboBox QAbstractItemView::item { min-height: 24px; padding: 0 6px; }"
        )

    def pick(self, row: int) -> None:
        """Choose as by hand; what is chosen already is not chosen again."""
        if row != self.currentIndex():
            self.setCurrentIndex(row)
            self.activated.emit(row)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._theme.colour("text2" if self.isEnabled() else "disabled"), 1.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        middle = QPointF(self.width() - 15, self.height() / 2)
        painter.drawPolyline([middle + QPointF(-4, -2), middle + QPointF(0, 2), middle + QPointF(4, -2)])
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
