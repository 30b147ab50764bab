"""The list at the left of a window."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.ui.theme import Theme

_BAR = 3


class SideList(QListWidget):
    """Its chosen row bears a bar beside the other ground, in ink while the keys go to the list."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setIconSize(QSize(16, 16))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(SideRows(theme, self))
        self.setStyleSheet(
            f"QListWidget {{ background: {theme.side}; padding: 4px 8px; outline: none; }}"
            "QListWidget::item { padding: 0 8px 0 10px; border-radius: 6px; }"
            f"QListWidget::item:hover {{ background: {theme.hover}; }}"
            f"QListWidget::item:selected {{ background: {theme.select}; color: {theme.text}; }}"
            f"QListWidget::item:disabled {{ background: transparent; color: {theme.text2}; }}"
        )


class SideRows(QStyledItemDelegate):
    """The bar of the chosen row, and a ring around the one to which the keys go."""

    def __init__(self, theme: Theme, view: SideList) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        if option.state & QStyle.StateFlag.State_Selected:
            box: QRect = option.rect
            tone = "accent" if self._view.hasFocus() else "field"
            painter.fillRect(box.left(), box.top() + 4, _BAR, box.height() - 8, self._theme.colour(tone))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.colour("focus"), self._theme.ring))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 6, 6)
            painter.restore()
