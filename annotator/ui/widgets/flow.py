"""A layout that sets widgets side by side and goes on in the next row, as words do."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """Rows of widgets at their own width, the last row as long as it comes."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 6) -> None:
        super().__init__(parent)
        self._gap = gap
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # Qt asks past the end
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def clear(self) -> None:
        """Take every widget out and let it go."""
        while self._items:
            widget = self._items.pop().widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        out = QSize()
        for item in self._items:
            out = out.expandedTo(item.minimumSize())
        return out

    def setGeometry(self, box: QRect) -> None:
        super().setGeometry(box)
        self._place(box, move=True)

    def _place(self, box: QRect, *, move: bool) -> int:
        x, y, row = box.x(), box.y(), 0
        for item in self._items:
            size = item.sizeHint()
            width = min(size.width(), box.width())
            if x > box.x() and x + width > box.x() + box.width():
                x, y, row = box.x(), y + row + self._gap, 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), QSize(width, size.height())))
            x += width + self._gap
            row = max(row, size.height())
        return y + row - box.y()


class FilledFlow(Flow):
    """Rows that are filled: widgets of one row are as wide as each other where that is enough for all of them."""

    def _place(self, box: QRect, *, move: bool) -> int:
        y = box.y()
        for row in self._rows(box.width()):
            high = max(item.sizeHint().height() for item in row)
            if move:
                self._fill(row, QRect(box.x(), y, box.width(), high))
            y += high + self._gap
        return max(0, y - self._gap - box.y())

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        left = 0
        for item in self._items:
            if item.isEmpty():
                # A hidden button takes no part of a row.
                continue
            wanted = item.sizeHint().width() + self._gap
            if not rows or wanted > left + self._gap:
                rows.append([])
                left = width
            rows[-1].append(item)
            left -= wanted
        return rows

    def _fill(self, row: list[QLayoutItem], box: QRect) -> None:
        room = box.width() - self._gap * (len(row) - 1)
        widths = [item.sizeHint().width() for item in row]
        even = room // len(row)
        spare = max(0, room - sum(widths)) // len(row)
        wide = [even if max(widths) <= even else min(width + spare, room) for width in widths]
        x = box.x()
        for item, width in zip(row, wide, strict=True):
            item.setGeometry(QRect(x, box.y(), width, box.height()))
            x += width + self._gap
