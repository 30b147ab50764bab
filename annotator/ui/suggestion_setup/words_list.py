"""The list of reporting words: what it holds, and how a line is drawn and clicked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.ui.icons import Icons
from annotator.ui.suggestion_setup.records import WordLine, act_words
from annotator.ui.theme import Theme, interface_font
from annotator.ui.widgets.check_box import CHECK, paint_check

LINE: Final = Qt.ItemDataRole.UserRole
ROW: Final = 32
_ACT_LEFT: Final = 240
_TARGET: Final = 28
_TICKING: Final = (Qt.Key.Key_Space, Qt.Key.Key_Select)
Index = QModelIndex | QPersistentModelIndex


class WordsModel(QAbstractListModel):
    """Words as they are; a tick is only a wish, and shows when it is saved."""

    switched = Signal(str, bool)
    removed = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines: Sequence[WordLine] = ()
        self._is_editable = True

    def show_lines(self, lines: Sequence[WordLine], *, is_editable: bool) -> None:
        """Take over the words; the list stays where it is while they are the same ones."""
        is_same = [(one.word, one.act) for one in lines] == [(one.word, one.act) for one in self._lines]
        if not is_same:
            self.beginResetModel()
        self._lines, self._is_editable = lines, is_editable
        if not is_same:
            self.endResetModel()
        elif lines:
            self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))

    @property
    def is_editable(self) -> bool:
        return self._is_editable

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.word
            case Qt.ItemDataRole.CheckStateRole:
                return Qt.CheckState.Checked if line.is_on else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(line)
            case _:
                return line if role == LINE else None

    def flags(self, _index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if self._is_editable else flags

    def switch(self, index: Index) -> None:
        if self._is_editable:
            line = self._lines[index.row()]
            self.switched.emit(line.word, not line.is_on)

    def remove(self, index: Index) -> None:
        """Take an added word away again; shipped words are switched off instead."""
        line = self._lines[index.row()]
        if self._is_editable and line.is_added:
            self.removed.emit(line.word, line.act)

    def _spoken(self, line: WordLine) -> str:
        added = self.tr(", added in this project") if line.is_added else ""
        return f"{line.word}, {act_words(line.act)}{added}"


class WordRows(QStyledItemDelegate):
    """Draws a word with its tick and act; the word's cross, where it was added, takes it away."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._font = interface_font(13)
        self._strong = interface_font(13, weight=QFont.Weight.Medium)
        self._small = interface_font(12)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(240, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: WordLine | None = index.data(LINE)
        model = index.model()
        if line is None or not isinstance(model, WordsModel):
            return
        theme, box = self._theme, option.rect
        painter.save()
        self._paint_ground(painter, box, option.state)
        check = QRectF(box.left() + 4, box.center().y() - CHECK / 2 + 0.5, CHECK, CHECK)
        state = Qt.CheckState.Checked if line.is_on else Qt.CheckState.Unchecked
        paint_check(painter, check, state, theme, enabled=model.is_editable)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._strong if line.is_on else self._font)
        painter.setPen(theme.colour("text" if line.is_on else "text3"))
        painter.drawText(box.adjusted(32, 0, 0, 0), middle, line.word)
        painter.setFont(self._small)
        painter.setPen(theme.colour("text2" if line.is_on else "text3"))
        painter.drawText(box.adjusted(_ACT_LEFT, 0, 0, 0), middle, act_words(line.act))
        said = self.tr("added") if line.is_added else "" if line.is_on else self.tr("off")
        painter.setPen(theme.colour("text3"))
        painter.drawText(box.adjusted(_ACT_LEFT + 110, 0, 0, 0), middle, said)
        if line.is_added and model.is_editable:
            cross = self._cross(box)
            icon = self._icons.pixmap("x", size=14, colour="text2")
            painter.drawPixmap(cross.center().x() - 6, cross.center().y() - 6, icon)
        painter.restore()

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        if not isinstance(model, WordsModel):
            return False
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            line: WordLine = index.data(LINE)
            is_on_cross = line.is_added and self._cross(option.rect).contains(event.position().toPoint())
            (model.remove if is_on_cross else model.switch)(index)
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _TICKING:
            model.switch(index)
            return True
        return False

    def _paint_ground(self, painter: QPainter, box: QRect, state: QStyle.StateFlag) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = QRectF(box).adjusted(0, 1, 0, -1)
        is_current = bool(state & QStyle.StateFlag.State_HasFocus)
        if state & QStyle.StateFlag.State_MouseOver or is_current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("select" if is_current else "hover"))
            painter.drawRoundedRect(inner, 6, 6)
        if is_current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("focus"), self._theme.ring))
            painter.drawRoundedRect(inner.adjusted(1, 1, -1, -1), 6, 6)

    def _cross(self, box: QRect) -> QRect:
        return QRect(box.right() - _TARGET, box.top() + (ROW - _TARGET) // 2, _TARGET, _TARGET)
