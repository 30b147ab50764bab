"""How a line of the import table is drawn: tick, headline over file name, facts, state with its reason."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from annotator.ui.icons import Icons
from annotator.ui.import_model import DATE, ENCODING, HEADLINE, OUTLET, STATUS, TICK, WORDS, ImportModel, tick_of
from annotator.ui.import_rows import ImportRow, RowState
from annotator.ui.language import elided
from annotator.ui.theme import Theme, interface_font
from annotator.ui.widgets.check_box import CHECK, paint_check

ROW_HEIGHT: Final = 46
TICK_LEFT: Final = 18
FOLD: Final = 30
"""How far from the left of the first column a click folds and unfolds a file of several."""
_FIRST, _SECOND, _LINE = 5, 23, 18
_AnyIndex = QModelIndex | QPersistentModelIndex
_STATE_ICONS = {
    RowState.NEW: ("circle-check", "ok"),
    RowState.TO_CHECK: ("triangle-alert", "warn"),
    RowState.DUPLICATE: ("copy", "text2"),
    RowState.PROBLEM: ("circle-alert", "error"),
    RowState.READING: ("refresh-cw", "text2"),
}


class ImportLines(QStyledItemDelegate):
    """Draws the row under ``Qt.UserRole``. A click on “add” asks for the missing piece."""

    piece_asked = Signal(int, str)
    act_asked = Signal(int)
    fold_asked = Signal(int)

    def __init__(self, theme: Theme, icons: Icons, model: ImportModel, view: QTableView) -> None:
        super().__init__(view)
        self._theme = theme
        self._icons = icons
        self._model = model
        self._view = view
        self._strong = interface_font(13, weight=QFont.Weight.DemiBold)
        self._usual = interface_font(13)
        self._small = interface_font(12)
        self._missing = interface_font(13)
        self._missing.setItalic(True)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _AnyIndex) -> QSize:
        return QSize(60, ROW_HEIGHT)

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: _AnyIndex
    ) -> bool:
        if isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.LeftButton:
            if event.type() == QEvent.Type.MouseButtonRelease:
                return self._click(model, index, option.rect, event.position().toPoint())
            # A double click would tick and untick at once.
            return event.type() == QEvent.Type.MouseButtonDblClick and index.column() == TICK
        return super().editorEvent(event, model, option, index)

    def _click(self, model: QAbstractItemModel, index: _AnyIndex, box: QRect, at: QPoint) -> bool:
        row = self._model.row(index)
        if index.column() == TICK and row.can_be_taken:
            state = Qt.CheckState.Unchecked if row.is_taken else Qt.CheckState.Checked
            return model.setData(index, state, Qt.ItemDataRole.CheckStateRole)
        if index.column() == HEADLINE and row.inside is not None and at.x() < box.left() + FOLD:
            self.fold_asked.emit(self._model.number(index))
            return True
        if index.column() == STATUS and row.act is not None and self._act_box(box, row).contains(at):
            self.act_asked.emit(self._model.number(index))
            return True
        if index.column() in (OUTLET, DATE) and _lacks(row, index.column()):
            self.piece_asked.emit(self._model.number(index), "outlet" if index.column() == OUTLET else "date")
        return False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        row = self._model.row(index)
        box: QRect = option.rect
        painter.save()
        self._paint_ground(painter, option, index)
        column = index.column()
        if column == TICK:
            self._paint_tick(painter, box, row)
        elif column == HEADLINE:
            self._paint_headline(painter, self._paint_fold(painter, box.adjusted(8, 0, -8, 0), index, row), row)
        elif column == STATUS:
            self._paint_status(painter, box.adjusted(8, 0, -8, 0), row)
        else:
            self._paint_fact(painter, box.adjusted(8, 0, -8, 0), row, column)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            has_focus = self._view.hasFocus()
            painter.fillRect(box, self._theme.colour("select" if has_focus else "select_inactive"))
            if index.column() == TICK:
                painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), self._theme.colour("accent"))
        if self._view.hasFocus() and index.row() == self._view.currentIndex().row():
            self._paint_focus(painter, box)
        left = box.left() + (TICK_LEFT if index.column() == TICK else 0)
        painter.fillRect(QRect(left, box.bottom(), box.right() - left + 1, 1), self._theme.colour("line"))

    def _paint_focus(self, painter: QPainter, box: QRect) -> None:
        """Lines above and below the row that the keys are at, of which this cell has a piece."""
        focus = self._theme.colour("focus")
        painter.fillRect(QRect(box.left(), box.top(), box.width(), 2), focus)
        painter.fillRect(QRect(box.left(), box.bottom() - 2, box.width(), 2), focus)

    def _paint_tick(self, painter: QPainter, box: QRect, row: ImportRow) -> None:
        if row.state is RowState.READING:
            return
        state = tick_of(row)
        square = QRectF(box.left() + TICK_LEFT, box.top() + _FIRST + 1, CHECK, CHECK)
        paint_check(painter, square, state, self._theme, enabled=row.can_be_taken)

    def _paint_fold(self, painter: QPainter, box: QRect, index: _AnyIndex, row: ImportRow) -> QRect:
        """The arrow of a file of several; its articles stand further in. Gives what is left for the words."""
        if row.inside is not None and self._model.can_unfold:
            is_open = self._model.is_open(self._model.number(index))
            arrow = self._icons.pixmap("chevron-down" if is_open else "chevron-right", size=14, colour="text2")
            painter.drawPixmap(QPointF(box.left() + 1, box.top() + _FIRST + 2), arrow)
            return box.adjusted(20, 0, 0, 0)
        return box.adjusted(20, 0, 0, 0) if row.of is not None and self._model.can_unfold else box

    def _paint_headline(self, painter: QPainter, box: QRect, row: ImportRow) -> None:
        first = _line(box, _FIRST)
        if row.state is RowState.READING:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("select"))
            painter.drawRoundedRect(QRectF(first.left(), first.top() + 6, min(220, first.width()), 6), 3, 3)
        elif row.metadata.headline or row.inside is not None:
            colour = "text3" if row.state is RowState.DUPLICATE else "text"
            font = self._usual if row.state is RowState.DUPLICATE else self._strong
            self._draw(painter, first, self._model.headline(row), font, colour)
        else:
            self._draw(painter, first, self._model.missing(row), self._missing, "text3")
        self._draw(painter, _line(box, _SECOND), self._model.name(row), self._small, "text2")

    def _paint_fact(self, painter: QPainter, box: QRect, row: ImportRow, column: int) -> None:
        first = _line(box, _FIRST)
        if row.state is RowState.READING or (row.inside is not None and column != WORDS):
            return
        if _lacks(row, column):
            words = self.tr("add")
            self._draw(painter, first, words, self._small, "text2")
            width = painter.fontMetrics().horizontalAdvance(words)
            painter.fillRect(QRectF(first.left(), first.bottom() - 1, width, 1), self._theme.colour("field"))
            return
        words = self._model.words_of(row, column) or "–"
        guessed = column == ENCODING and row.draft is not None and row.draft.encoding_guessed
        align = Qt.AlignmentFlag.AlignRight if column == WORDS else Qt.AlignmentFlag.AlignLeft
        self._draw(painter, first, words, self._small, "warn" if guessed else "text2", align=align)

    def _paint_status(self, painter: QPainter, box: QRect, row: ImportRow) -> None:
        icon, colour = ("files", "warn") if row.is_near else _STATE_ICONS[row.state]
        picture = self._icons.pixmap(icon, size=14, colour=colour)
        painter.drawPixmap(QPointF(box.left(), box.top() + _FIRST + 2), picture)
        name, reason = self._model.state_words(row)
        act = self._act_box(box, row)
        words = box.adjusted(22, 0, -act.width() - 8 if row.act is not None else 0, 0)
        is_quiet = row.state in (RowState.READING, RowState.DUPLICATE)
        font = self._usual if is_quiet else interface_font(13, weight=QFont.Weight.Medium)
        first = _line(words, _FIRST)
        if row.warnings:
            odd = self._icons.pixmap("eye-off", size=14, colour="warn")
            painter.drawPixmap(QPointF(first.right() - 14, box.top() + _FIRST + 2), odd)
            first = first.adjusted(0, 0, -20, 0)
        self._draw(painter, first, name, font, "text2" if is_quiet else "text")
        self._draw(
            painter, _line(words.united(_line(box.adjusted(22, 0, 0, 0), 0)), _SECOND), reason, self._small, "text2"
        )
        if row.act is not None:
            self._paint_act(painter, act, row)

    def _paint_act(self, painter: QPainter, box: QRect, row: ImportRow) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("line2"), 1))
        painter.setBrush(self._theme.colour("raised"))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        words = self._model.act_words(row)
        self._draw(painter, box, words, self._small, "text", align=Qt.AlignmentFlag.AlignHCenter)

    def _act_box(self, box: QRect, row: ImportRow) -> QRect:
        """Where the act that solves a problem is: at the right end."""
        width = QFontMetrics(self._small).horizontalAdvance(self._model.act_words(row)) + 16
        return QRect(box.right() - width - 6, box.top(), width, 24)

    def _draw(
        self,
        painter: QPainter,
        box: QRect,
        words: str,
        font: QFont,
        token: str,
        *,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        painter.setFont(font)
        painter.setPen(QColor(self._theme.colour(token)))
        flat = " ".join(words[:600].split())
        shown = elided(flat, painter.fontMetrics(), box.width())
        painter.drawText(box, align | Qt.AlignmentFlag.AlignVCenter, shown)


def _line(box: QRect, top: int) -> QRect:
    return QRect(box.left(), box.top() + top, box.width(), _LINE)


def _lacks(row: ImportRow, column: int) -> bool:
    """Whether a piece is missing that the person could fill in."""
    if not row.can_be_taken or row.inside is not None:
        return False
    value = {OUTLET: row.metadata.outlet, DATE: row.metadata.date}.get(column, "known")
    return value is None
