"""A layout that sets widgets side by side and goes on in the next row, as words do."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

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
        y = box.y()
        for row in self._rows(box.width()):
            high = max(item.sizeHint().height() for item in row)
            if move:
                self._fill(row, QRect(box.x(), y, box.width(), high))
            y += high + self._gap
        return max(0, y - self._gap - box.y())

    def _rows(self, room: int) -> list[list[QLayoutItem]]:
        """The items of each row; a hidden one takes no part of any."""
        shown = [item for item in self._items if not item.isEmpty()]
        rows = rows_of([item.sizeHint().width() for item in shown], room, self._gap)
        return [[shown[place] for place in row] for row in rows]

    def _fill(self, row: list[QLayoutItem], box: QRect) -> None:
        x = box.x()
        for item in row:
            size = item.sizeHint()
            width = min(size.width(), box.width())
            item.setGeometry(QRect(QPoint(x, box.y()), QSize(width, size.height())))
            x += width + self._gap


class FilledFlow(Flow):
    """Rows that are filled: widgets of one row are as wide as each other where that is enough for all of them."""

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


def rows_of(widths: Sequence[int], room: int, gap: int) -> list[range]:
    """The places of what stands in each row: as many as there is room for, and always one."""
    starts: list[int] = []
    right = 0
    for place, width in enumerate(widths):
        if not starts or right + gap + width > room:
            starts.append(place)
            right = width
        else:
            right += gap + width
    return [range(start, end) for start, end in pairwise([*starts, len(widths)])]
