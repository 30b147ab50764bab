"""How an entry of the register is drawn: what it is, its name, and how often it speaks and is meant."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from annotator.domain.records import ActorId
from annotator.domain.register import RegisterRow
from annotator.ui.actors.wording import KIND_ICONS, names_of
from annotator.ui.icons import Icons
from annotator.ui.language import elided, grouped
from annotator.ui.theme import Theme, interface_font

ROW_HEIGHT: Final = 28
COUNT_WIDTH: Final = 56
_AnyIndex = QModelIndex | QPersistentModelIndex


class TreeRows(QStyledItemDelegate):
    """Draws the row under ``Qt.UserRole``. ``roles`` are those that are counted at the right."""

    def __init__(self, theme: Theme, icons: Icons, roles: tuple[str, ...], view: QTreeView) -> None:
        super().__init__(view)
        self._theme = theme
        self._icons = icons
        self._roles = roles
        self._view = view
        self._name = interface_font(13)
        self._strong = interface_font(13, weight=QFont.Weight.DemiBold)
        self._small = interface_font(12)
        self.counts = len(roles)
        """In how many columns it is told how often: none where names need the room."""
        self.to_check: Collection[ActorId] = frozenset()
        """Entries whose name is like another’s."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _AnyIndex) -> QSize:
        return QSize(200, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        row: RegisterRow | None = index.data(Qt.ItemDataRole.UserRole)
        if row is None:
            return
        painter.save()
        box: QRect = option.rect
        icon = self._icons.pixmap(KIND_ICONS[row.actor.kind], size=16, colour="text2")
        painter.drawPixmap(QPointF(box.left() + 2, box.top() + 6), icon)
        right = self._view.viewport().width() - 12
        roles = self._roles[: self.counts]
        for place, role in enumerate(reversed(roles)):
            count = row.statements(role)
            self._paint_count(
                painter, QRect(right - (place + 1) * COUNT_WIDTH, box.top(), COUNT_WIDTH, ROW_HEIGHT), count
            )
        is_strong = bool(option.state & QStyle.StateFlag.State_Selected)
        words = QRectF(box.left() + 26, box.top(), right - len(roles) * COUNT_WIDTH - box.left() - 26, ROW_HEIGHT)
        self._paint_name(painter, words, row, strong=is_strong)
        painter.restore()

    def _paint_name(self, painter: QPainter, box: QRectF, row: RegisterRow, *, strong: bool) -> None:
        painter.setFont(self._strong if strong else self._name)
        painter.setPen(self._theme.colour("text"))
        metrics = painter.fontMetrics()
        shown = elided(row.actor.name, metrics, int(box.width()))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)
        left = box.left() + metrics.horizontalAdvance(shown) + 8
        if row.actor.id in self.to_check and left + 16 < box.right():
            painter.drawPixmap(QPointF(left, box.top() + 7), self._icons.pixmap("git-merge", size=14, colour="warn"))
            left += 20
        aliases = len(row.actor.aliases)
        note = names_of(aliases + 1) if aliases else ""
        painter.setFont(self._small)
        painter.setPen(self._theme.colour("text3"))
        if note and left + painter.fontMetrics().horizontalAdvance(note) < box.right():
            painter.drawText(
                QRectF(left, box.top(), box.right() - left, box.height()), Qt.AlignmentFlag.AlignVCenter, note
            )

    def _paint_count(self, painter: QPainter, box: QRect, count: int) -> None:
        painter.setFont(self._name)
        painter.setPen(self._theme.colour("text2" if count else "text3"))
        painter.drawText(
            box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, grouped(count) if count else "–"
        )
