"""Tables whose cells may hold a chart: rows for keys and screen readers, marks for the eye."""

from __future__ import annotations

from enum import IntEnum
from typing import Final

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFont, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from annotator.domain.charts import Whisker
from annotator.domain.codebook import Code
from annotator.ui.agreement.marks import Scale, paint_axis, paint_bar, paint_whisker
from annotator.ui.language import elided
from annotator.ui.theme import Theme, interface_font
from annotator.ui.widgets import paint_badge
from annotator.ui.widgets.line_table import as_lines

ROW_HEIGHT: Final = 26
HEAD_HEIGHT: Final = 34
AnyIndex = QModelIndex | QPersistentModelIndex
NO_INDEX: Final = QModelIndex()
RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Role(IntEnum):
    """What a cell may say beside its words."""

    TONE = Qt.ItemDataRole.UserRole + 1
    """The name of the theme's colour for its words."""
    STRONG = Qt.ItemDataRole.UserRole + 2
    CODE = Qt.ItemDataRole.UserRole + 3
    """Its badge stands before the words."""
    CHART = Qt.ItemDataRole.UserRole + 4
    """A Whisker, or a share from 0 to 1 for a bar."""
    HEAD = Qt.ItemDataRole.UserRole + 5
    """The line begins a part; these words stand after its name."""
    AFTER = Qt.ItemDataRole.UserRole + 6
    """Quieter words after the first."""
    BELOW = Qt.ItemDataRole.UserRole + 7
    """A second line of small words."""


class ChartTable(QTableView):
    """Lines to go through by key; Enter, a click or a double click opens what stands behind one."""

    opened = Signal(int)
    moved_by_key = Signal()

    def __init__(self, theme: Theme, name: str, *, clicks: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells = Cells(theme, self)
        self.setItemDelegate(self.cells)
        self.setAccessibleName(name)
        as_lines(self, height=ROW_HEIGHT, mode=QTableView.SelectionMode.ExtendedSelection)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setDefaultAlignment(LEFT)
        if clicks:
            self.clicked.connect(lambda index: self._open(index.row()))

    def give_widths(self, widths: dict[int, int], *, stretch: int) -> None:
        """Widths of columns, at least those of their heads in whatever language; and what takes what is left."""
        columns = self.horizontalHeader()
        columns.setMinimumSectionSize(24)
        self.ensurePolished()
        self.widths = {column: max(width, columns.sectionSizeHint(column)) for column, width in widths.items()}
        for column, width in self.widths.items():
            columns.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            self.setColumnWidth(column, width)
        columns.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)

    def show_whole(self, *, most: int | None = None) -> None:
        """Be as high as the lines are, or as ``most`` of them: the page scrolls, not the table."""
        rows = self.model().rowCount()
        taken = rows if most is None else min(rows, most)
        heights = sum(self.rowHeight(row) for row in range(taken))
        head = 0 if self.horizontalHeader().isHidden() else self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(heights + head + 2)
        whole = taken == rows
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOff if whole else policy.ScrollBarAsNeeded)

    def choose(self, row: int) -> None:
        """Make a line the current one, without opening it."""
        flags = QItemSelectionModel.SelectionFlag
        index = self.model().index(row, 0)
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def copied(self) -> str:
        """The chosen lines with the columns' names, for a spreadsheet."""
        model, columns = self.model(), range(self.model().columnCount())
        rows = sorted({index.row() for index in self.selectionModel().selectedIndexes()})
        lines = [[str(model.headerData(column, Qt.Orientation.Horizontal) or "") for column in columns]]
        lines += [[str(model.index(row, column).data(_SPOKEN) or "") for column in columns] for row in rows]
        return "\n".join("\t".join(" ".join(cell.split()) for cell in line) for line in lines)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.copied())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.currentIndex().isValid():
            self._open(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            before = self.currentIndex().row()
            super().keyPressEvent(event)
            if self.currentIndex().row() != before:
                self.moved_by_key.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            first = next((row for row in range(self.model().rowCount()) if not self._is_head(row)), None)
            if first is not None:
                self.choose(first)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._show_hovered(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._show_hovered(-1)

    def _is_head(self, row: int) -> bool:
        return self.model().index(row, 0).data(Role.HEAD) is not None

    def _open(self, row: int) -> None:
        if not self._is_head(row):
            self.opened.emit(row)

    def _show_hovered(self, row: int) -> None:
        if row != self.cells.hovered:
            self.cells.hovered = row
            self.viewport().update()


class AxisHeader(QHeaderView):
    """The columns' names; over the chart stands its axis."""

    def __init__(self, theme: Theme, chart: int, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._chart = chart
        self.setHighlightSections(False)
        self.setDefaultAlignment(LEFT)

    def paintSection(self, painter: QPainter, box: QRect, section: int) -> None:
        painter.save()
        super().paintSection(painter, box, section)
        painter.restore()
        if section == self._chart:
            paint_axis(painter, QRectF(box), Scale.over(QRectF(box)), self._theme)


class Cells(QStyledItemDelegate):
    """Draws words, badges, whiskers and bars; a part's first line stands apart."""

    def __init__(self, theme: Theme, view: QTableView) -> None:
        super().__init__(view)
        self.theme = theme
        self._view = view
        self.hovered = -1

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return QSize(40, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        box = QRectF(option.rect)
        painter.save()
        head = index.data(Role.HEAD)
        if head is not None:
            self._paint_head(painter, box, str(index.data() or ""), str(head))
        else:
            self._paint_ground(painter, box, option.state, index)
            self._paint_cell(painter, box, index)
            if self._view.hasFocus():
                self._paint_focus(painter, box, index)
        painter.restore()

    def _paint_cell(self, painter: QPainter, box: QRectF, index: AnyIndex) -> None:
        chart = index.data(Role.CHART)
        if isinstance(chart, Whisker):
            paint_whisker(painter, box, chart, Scale.over(box), self.theme)
            return
        if isinstance(chart, float):
            paint_bar(painter, box, chart, self.theme)
            return
        inner = box.adjusted(8, 0, -8, 0)
        code = index.data(Role.CODE)
        if isinstance(code, Code):
            paint_badge(painter, QRectF(inner.left(), box.center().y() - 8, 16, 16), code, self.theme)
            inner.adjust(24, 0, 0, 0)
        below = index.data(Role.BELOW)
        if below:
            lower = inner.adjusted(0, box.height() / 2 - 1, 0, -4)
            inner.setBottom(lower.top())
            painter.setFont(interface_font(12))
            self._paint_words(painter, lower, str(below), tone="text3")
        weight = QFont.Weight.DemiBold if index.data(Role.STRONG) else QFont.Weight.Normal
        painter.setFont(index.data(Qt.ItemDataRole.FontRole) or interface_font(12, weight=weight))
        at = index.data(Qt.ItemDataRole.TextAlignmentRole) or LEFT
        self._paint_words(painter, inner, str(index.data() or ""), tone=index.data(Role.TONE) or "text", at=at)
        after = index.data(Role.AFTER)
        if after:
            used = painter.fontMetrics().horizontalAdvance(str(index.data() or ""))
            self._paint_words(painter, inner.adjusted(used + 8, 0, 0, 0), str(after), tone="text3")

    def _paint_words(
        self, painter: QPainter, box: QRectF, words: str, *, tone: str, at: Qt.AlignmentFlag = LEFT
    ) -> None:
        painter.setPen(self.theme.colour(tone))
        whole = " ".join(words.split())
        shown = elided(whole, painter.fontMetrics(), int(box.width()))
        painter.drawText(box, at, shown)

    def _paint_head(self, painter: QPainter, box: QRectF, title: str, about: str) -> None:
        painter.setPen(self.theme.colour("text"))
        painter.setFont(interface_font(13, weight=QFont.Weight.DemiBold))
        inner = box.adjusted(8, 0, -8, -5)
        at = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        painter.drawText(inner, at, title)
        inner.adjust(painter.fontMetrics().horizontalAdvance(title) + 10, 0, 0, 0)
        painter.setPen(self.theme.colour("text3"))
        painter.setFont(interface_font(12))
        shown = elided(about, painter.fontMetrics(), int(inner.width()))
        painter.drawText(inner, at, shown)
        painter.fillRect(_foot(box), self.theme.colour("line2"))

    def _paint_ground(self, painter: QPainter, box: QRectF, state: QStyle.StateFlag, index: AnyIndex) -> None:
        theme = self.theme
        if state & QStyle.StateFlag.State_Selected:
            focused = self._view.hasFocus()
            painter.fillRect(box, theme.colour("select" if focused else "select_inactive"))
            if index.column() == 0:
                painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), theme.colour("accent"))
            return
        if index.row() == self.hovered:
            painter.fillRect(box, theme.colour("hover"))
        painter.fillRect(_foot(box), theme.colour("line"))

    def _paint_focus(self, painter: QPainter, box: QRectF, index: AnyIndex) -> None:
        """The ring goes around the line, of which this cell has a piece."""
        if index.row() != self._view.currentIndex().row():
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(QPen(self.theme.colour("focus"), 2))
        inner = box.adjusted(0, 1, 0, -1)
        painter.drawLine(inner.topLeft(), inner.topRight())
        painter.drawLine(inner.bottomLeft(), inner.bottomRight())
        if index.column() == index.model().columnCount() - 1:
            painter.drawLine(inner.topRight() - _INSIDE, inner.bottomRight() - _INSIDE)


_SPOKEN: Final = Qt.ItemDataRole.AccessibleTextRole
_INSIDE: Final = QPointF(1, 0)


def _foot(box: QRectF) -> QRectF:
    """The last line of pixels."""
    return QRectF(box.left(), box.bottom() - 1, box.width(), 1)
