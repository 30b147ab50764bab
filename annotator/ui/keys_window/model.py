"""The lines of the list: the menus as headings, their commands below."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.ui.bindings import key_words
from annotator.ui.icons import Icons
from annotator.ui.keys_window.rows import KeyRow
from annotator.ui.language import elided
from annotator.ui.theme import Theme, interface_font

_AnyIndex = QModelIndex | QPersistentModelIndex
_NO_PARENT: Final = QModelIndex()
_HEIGHT, _LOST_HEIGHT, _HEAD_HEIGHT = 32, 52, 36
_EDGE: Final = 20
_FLAGS = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class KeysModel(QAbstractListModel):
    """Strings are headings."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[KeyRow | str] = []

    def show(self, rows: Sequence[KeyRow]) -> None:
        self.beginResetModel()
        self._lines = []
        menu = None
        for row in rows:
            if row.menu is not menu:
                menu = row.menu
                self._lines.append(QCoreApplication.translate("MainWindow", menu.value))
            self._lines.append(row)
        self.endResetModel()

    def row_of(self, key: str) -> int | None:
        """Where a command stands."""
        return next(
            (number for number, each in enumerate(self._lines) if isinstance(each, KeyRow) and each.key == key), None
        )

    def at(self, row: int) -> KeyRow | None:
        line = self._lines[row] if 0 <= row < len(self._lines) else None
        return line if isinstance(line, KeyRow) else None

    def rowCount(self, parent: _AnyIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: _AnyIndex) -> Qt.ItemFlag:
        if isinstance(self._lines[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line if isinstance(line, str) else line.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line if isinstance(line, str) else self.spoken(line)
        return None

    def spoken(self, row: KeyRow) -> str:
        """A command with its keys, for a screen reader."""
        keys = ", ".join(map(key_words, row.keys)) or self.tr("no key")
        return ". ".join(filter(None, (f"{row.words}: {keys}", self.lost_words(row))))

    def lost_words(self, row: KeyRow) -> str:
        """Which of its keys another command has."""
        return " ".join(
            (
                self.tr("{keys} does “{other}” instead.")
                if lost.can_take
                else self.tr("{keys} does “{other}” instead: the codebook says so.")
            ).format(keys=key_words(lost.keys), other=lost.holder_words)
            for lost in row.lost
        )


class KeysLines(QStyledItemDelegate):
    """The words at the left, the keys as caps at the right; below the words which key has gone to another."""

    def __init__(self, theme: Theme, icons: Icons, model: KeysModel, view: QListView) -> None:
        super().__init__(view)
        self._icons = icons
        self._theme = theme
        self._model = model
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: _AnyIndex) -> QSize:
        row = self._model.at(index.row())
        if row is None:
            return QSize(200, _HEAD_HEIGHT)
        return QSize(200, _LOST_HEIGHT if row.lost else _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        row, box = self._model.at(index.row()), QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row is None:
            painter.setFont(interface_font(12, weight=QFont.Weight.DemiBold))
            painter.setPen(self._theme.colour("text2"))
            words = str(index.data(Qt.ItemDataRole.DisplayRole))
            painter.drawText(box.adjusted(_EDGE, 10, -_EDGE, 0), _FLAGS, words)
        else:
            self._paint_ground(painter, box, option.state)
            self._paint_row(painter, box, row)
        painter.restore()

    def _paint_ground(self, painter: QPainter, box: QRect, state: QStyle.StateFlag) -> None:
        if state & QStyle.StateFlag.State_Selected:
            is_here = self._view.hasFocus()
            painter.fillRect(box, self._theme.colour("select" if is_here else "select_inactive"))
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), self._theme.colour("accent"))
            if is_here:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(self._theme.colour("focus"), self._theme.ring))
                painter.drawRect(QRectF(box).adjusted(1, 1, -1, -1))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, self._theme.colour("hover"))

    def _paint_row(self, painter: QPainter, box: QRect, row: KeyRow) -> None:
        first = QRect(box.left() + _EDGE, box.top(), box.width() - 2 * _EDGE, _HEIGHT)
        right = first.right()
        for keys in reversed(row.keys):
            right = self._paint_cap(painter, right, first, key_words(keys)) - 6
        weight = QFont.Weight.DemiBold if row.is_changed else QFont.Weight.Normal
        font = interface_font(13, weight=weight)
        painter.setFont(font)
        painter.setPen(self._theme.colour("text"))
        room = right - first.left() - 12
        painter.drawText(first, _FLAGS, elided(row.words, QFontMetrics(font), room))
        if row.lost:
            small = interface_font(12)
            painter.setFont(small)
            painter.setPen(self._theme.colour("warn"))
            below = QRect(first.left(), first.bottom() - 4, first.width(), _LOST_HEIGHT - _HEIGHT)
            warning = self._icons.pixmap("triangle-alert", size=14, colour="warn")
            painter.drawPixmap(below.left(), below.center().y() - 7, warning)
            below.setLeft(below.left() + 20)
            said = self._model.lost_words(row)
            painter.drawText(below, _FLAGS, elided(said, QFontMetrics(small), below.width()))

    def _paint_cap(self, painter: QPainter, right: int, row: QRect, key: str) -> int:
        font = interface_font(11, weight=QFont.Weight.Medium)
        width = max(18, QFontMetrics(font).horizontalAdvance(key) + 10)
        cap = QRectF(right - width + 0.5, row.center().y() - 8.5, width, 18)
        painter.setPen(QPen(self._theme.colour("line2"), 1))
        painter.setBrush(self._theme.colour("raised"))
        painter.drawRoundedRect(cap, 4, 4)
        painter.setPen(self._theme.colour("text2"))
        painter.setFont(font)
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
        return round(cap.left())
