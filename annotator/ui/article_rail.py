"""The list of articles folded to a narrow rail: one progress mark an article, the headline on pointing at it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from annotator.domain.records import ArticleRow
from annotator.ui.article_rows import STATE_ICONS
from annotator.ui.icons import Icons
from annotator.ui.theme import Theme
from annotator.ui.widgets import IconButton, line

RAIL_WIDTH: Final = 44
_ROW: Final = 32


class ArticleRail(QWidget):
    """Shows the lines of the list's own model; the article that is current is so in both."""

    article_chosen = Signal(QModelIndex)
    unfolding_asked = Signal()

    def __init__(self, theme: Theme, icons: Icons, list_view: QListView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(RAIL_WIDTH)
        self.unfold = IconButton(icons.icon("panel-left", size=16), self.tr("Articles"), command="show_articles")
        self.unfold.clicked.connect(self.unfolding_asked)
        self.view = QListView()
        self.view.setModel(list_view.model())
        self.view.setSelectionModel(list_view.selectionModel())
        self.view.setItemDelegate(_Marks(theme, icons, self.view))
        self.view.setObjectName("side")
        self.view.setAccessibleName(self.tr("Articles, folded"))
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setUniformItemSizes(True)
        self.view.setGridSize(QSize(1, _ROW))
        self.view.setMouseTracking(True)
        self.view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.view.clicked.connect(self.article_chosen)
        self.view.activated.connect(self.article_chosen)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addSpacing(10)
        box.addWidget(self.unfold, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addSpacing(10)
        box.addWidget(line())
        box.addWidget(self.view, 1)


class _Marks(QStyledItemDelegate):
    """Draws how far each article is."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(RAIL_WIDTH, _ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: ArticleRow | None = index.data(Qt.ItemDataRole.UserRole)
        if row is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, state = option.rect, option.state
        inner = QRectF(box).adjusted(4, 1, -4, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(self._theme.colour("select"))
            painter.drawRoundedRect(inner, 6, 6)
            painter.setBrush(self._theme.colour("accent"))
            painter.drawRect(QRectF(inner.left(), inner.top(), 3, inner.height()))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(self._theme.colour("hover"))
            painter.drawRoundedRect(inner, 6, 6)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("focus"), self._theme.ring))
            painter.drawRoundedRect(inner.adjusted(1, 1, -1, -1), 5, 5)
        icon, colour = STATE_ICONS[row.state]
        at = QPointF(box.left() + (RAIL_WIDTH - 16) / 2, box.top() + (_ROW - 16) / 2)
        painter.drawPixmap(at, self._icons.pixmap(icon, size=16, colour=colour))
        painter.restore()
