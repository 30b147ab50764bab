"""How an article is drawn where articles are given: tick, headline over its source, who has it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.domain.records import ArticleRow
from annotator.ui.dates import shown_date
from annotator.ui.language import elided, grouped
from annotator.ui.team.article_ticks import ArticleTicks, ReadRows
from annotator.ui.team.wording import tr
from annotator.ui.theme import Theme, interface_font
from annotator.ui.widgets.check_box import CHECK, paint_check

ROW_HEIGHT: Final = 46
TICK_LEFT: Final = 12
_WORDS: Final = TICK_LEFT + CHECK + 12
AnyIndex = QModelIndex | QPersistentModelIndex


class ArticleTickList(QListView):
    """Space ticks the current line, or all that are chosen; Shift with the arrows chooses several."""

    def __init__(self, theme: Theme, rows: ReadRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.articles = ArticleTicks(rows, self)
        self.setModel(self.articles)
        self.setItemDelegate(ArticleLines(theme, self))
        self.setAccessibleName(tr("Articles"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            rows = sorted({index.row() for index in (*self.selectedIndexes(), self.currentIndex())})
            articles = [self.articles.article(row) for row in rows]
            self.articles.tick(articles, ticked=not all(self.articles.is_ticked(one) for one in articles))
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class ArticleLines(QStyledItemDelegate):
    """A click on the tick ticks; elsewhere it chooses the line."""

    def __init__(self, theme: Theme, view: ArticleTickList) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._strong = interface_font(13, weight=QFont.Weight.Medium)
        self._small = interface_font(12)
        self._missing = interface_font(13)
        self._missing.setItalic(True)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return QSize(200, ROW_HEIGHT)

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: AnyIndex
    ) -> bool:
        if not isinstance(event, QMouseEvent) or event.button() != Qt.MouseButton.LeftButton:
            return False
        box: QRect = option.rect
        if event.position().x() > box.left() + _WORDS or event.type() == QEvent.Type.MouseButtonPress:
            return False
        if event.type() == QEvent.Type.MouseButtonRelease:
            is_ticked = index.data(Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Checked
            state = Qt.CheckState.Unchecked if is_ticked else Qt.CheckState.Checked
            return model.setData(index, state, Qt.ItemDataRole.CheckStateRole)
        return True

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row = index.data(Qt.ItemDataRole.UserRole)
        box: QRect = option.rect
        painter.save()
        self._paint_ground(painter, box, option.state)
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        square = QRectF(box.left() + TICK_LEFT, box.top() + 6, CHECK, CHECK)
        paint_check(painter, square, state, self._theme, enabled=True)
        words = box.adjusted(_WORDS, 0, -16, 0)
        who = self._view.articles.who_has(index)
        painter.setFont(self._small)
        has = elided(who, painter.fontMetrics(), max(120, words.width() // 3))
        used = painter.fontMetrics().horizontalAdvance(has)
        painter.setPen(self._theme.colour("text2"))
        first = QRect(words.left(), box.top() + 5, words.width(), 18)
        painter.drawText(first, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, has)
        if isinstance(row, ArticleRow):
            self._paint_article(painter, first.adjusted(0, 0, -used - 16, 0), row)
        painter.restore()

    def _paint_article(self, painter: QPainter, box: QRect, row: ArticleRow) -> None:
        headline = row.metadata.headline
        painter.setFont(self._strong if headline else self._missing)
        painter.setPen(self._theme.colour("text" if headline else "text3"))
        _draw(painter, box, row.title)
        painter.setFont(self._small)
        painter.setPen(self._theme.colour("text2"))
        known = (row.metadata.outlet or "", shown_date(row.metadata.date), row.name if not headline else "")
        words = [*filter(None, known), tr("{0} words").format(grouped(row.words))]
        _draw(painter, box.translated(0, 18), " · ".join(words))

    def _paint_ground(self, painter: QPainter, box: QRect, state: QStyle.StateFlag) -> None:
        theme, flags = self._theme, QStyle.StateFlag
        focused = self._view.hasFocus()
        if state & flags.State_Selected:
            painter.fillRect(box, theme.colour("select" if focused else "select_inactive"))
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), theme.colour("accent"))
        elif state & flags.State_MouseOver:
            painter.fillRect(box, theme.colour("hover"))
        painter.fillRect(QRect(box.left() + TICK_LEFT, box.bottom(), box.width(), 1), theme.colour("line"))
        if state & flags.State_HasFocus and focused:
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.drawRect(box.adjusted(1, 1, -1, -1))


def _draw(painter: QPainter, box: QRect, words: str) -> None:
    flat = " ".join(words[:400].split())
    shown = elided(flat, painter.fontMetrics(), box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)
