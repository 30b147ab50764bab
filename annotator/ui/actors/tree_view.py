"""The tree of the register: its rows have one ground from side to side, and chevrons where something is below."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QTreeView

from annotator.ui.icons import Icons
from annotator.ui.theme import Theme


class TreeView(QTreeView):
    """A click on a row marks it; Ctrl or Shift with it marks several. Rows can be dragged under others."""

    typed = Signal(str)
    """A letter that is no command's, or the “/” that names are looked for by."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme = theme
        self._icons = icons
        self._under_pointer = QPersistentModelIndex()
        self.setStyleSheet(
            f"QTreeView {{ background: {theme.side}; selection-background-color: transparent; }}"
            "QTreeView::item:hover, QTreeView::branch { background: transparent; }"
        )
        self.entered.connect(self._follow_pointer)
        self.setHeaderHidden(True)
        self.setIndentation(22)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def keyboardSearch(self, typed: str) -> None:
        """Names are looked for in the field above; here Qt would know only those in sight."""
        if typed.strip() and typed.isprintable():
            self.typed.emit(typed)

    def drawRow(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        box = QRectF(2, option.rect.top(), self.viewport().width() - 8, option.rect.height())
        is_marked = self.selectionModel().isSelected(_plain(index))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if is_marked or index == self._under_pointer:
            selected = "select" if self.hasFocus() else "select_inactive"
            painter.setBrush(self._theme.colour(selected if is_marked else "hover"))
            painter.drawRoundedRect(box, 6, 6)
        if is_marked and index == self.currentIndex():
            tone = self._theme.colour("accent" if self.hasFocus() else "field")
            painter.fillRect(QRectF(box.left(), box.top() + 5, 3, box.height() - 10), tone)
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(self._theme.colour("focus"), self._theme.ring))
                painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
        painter.restore()
        super().drawRow(painter, option, index)

    def drawBranches(self, painter: QPainter, box: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        if self.model().hasChildren(index):
            name = "chevron-down" if self.isExpanded(_plain(index)) else "chevron-right"
            at = QPointF(box.right() - 14, box.top() + (box.height() - 14) / 2)
            painter.drawPixmap(at, self._icons.pixmap(name, size=14, colour="text2"))

    def _follow_pointer(self, index: QModelIndex) -> None:
        self._under_pointer = QPersistentModelIndex(index)
        self.viewport().update()


def _plain(index: QModelIndex | QPersistentModelIndex) -> QModelIndex:
    """The views of PySide take no persistent index, though their signatures give one."""
    return index if isinstance(index, QModelIndex) else index.model().index(index.row(), 0, index.parent())
