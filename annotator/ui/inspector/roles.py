"""The roles of a statement as rows of chips: who speaks, about whom, relayed by whom."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QStyle,
    QStyleOption,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.codebook import Role
from annotator.domain.records import ActorId, ActorLink
from annotator.ui.language import elided
from annotator.ui.theme import Theme, interface_font
from annotator.ui.widgets import Flow, KeyCap, as_tooltip, label

_CROSS = 24


class ActorChip(QAbstractButton):
    """One linked actor. Its × takes the link away; dots around it say that a suggestion brought it along."""

    removed = Signal()
    register_asked = Signal(object)
    """The actor, to be looked at in the register."""

    def __init__(self, link: ActorLink, theme: Theme, *, editable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self._theme = theme
        self._is_editable = editable
        self.setFont(interface_font(13, weight=QFont.Weight.DemiBold))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if editable else Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(link.name if link.confirmed else self.tr("{name}, suggested").format(name=link.name))
        self.setAccessibleDescription(self.tr("Delete takes the link away.") if editable else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A name that is cut stands whole in the tooltip."""
        super().resizeEvent(event)
        lines = [self._link.name] if self.width() < self.sizeHint().width() else []
        if not self._link.confirmed:
            lines.append(self.tr("The suggestion brought this actor along. Link it again to confirm it."))
        self.setToolTip(as_tooltip("\n".join(lines)))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Also by the menu key."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        show = menu.addAction(self.tr("Show in the register"))
        show.triggered.connect(lambda: self.register_asked.emit(self._link.actor_id))
        menu.popup(event.globalPos())

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self._link.name)
        # Two pixels to spare: a width in whole pixels may be less than the letters take.
        return QSize(width + 20 + (16 if self._is_editable else 0), 24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("focus"), 2))
        elif self._link.confirmed:
            painter.setPen(Qt.PenStyle.NoPen)
        else:
            painter.setPen(QPen(theme.colour("suggestion"), 1.2, Qt.PenStyle.DotLine))
        painter.setBrush(theme.colour("select" if self._link.confirmed else "raised"))
        painter.drawRoundedRect(box, 6, 6)
        painter.setFont(self.font())
        painter.setPen(theme.colour("text"))
        right = 20 if self._is_editable else 8
        words = elided(self._link.name, self.fontMetrics(), int(box.width()) - 8 - right)
        painter.drawText(box.adjusted(8, 0, -right, 0), Qt.AlignmentFlag.AlignVCenter, words)
        if self._is_editable:
            painter.setPen(QPen(theme.colour("text2"), 1.4))
            middle_x, middle_y = box.right() - 11, box.center().y()
            painter.drawLine(int(middle_x - 3), int(middle_y - 3), int(middle_x + 3), int(middle_y + 3))
            painter.drawLine(int(middle_x - 3), int(middle_y + 3), int(middle_x + 3), int(middle_y - 3))
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._is_editable and event.position().x() >= self.width() - _CROSS:
            self.removed.emit()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_editable and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class RoleRow(QAbstractButton):
    """One role: its name, its chips, and its key. A click makes it the active one.

    A button, so that a screen reader says that it can be pressed, and presses it.
    """

    activated = Signal(str)
    actor_removed = Signal(str, object)
    register_asked = Signal(object)

    def __init__(self, role: Role, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.role = role
        self._theme = theme
        self._is_editable = True
        self._shown: tuple[tuple[ActorLink, ...], bool, str | None, bool] | None = None
        self.setObjectName("role")
        # A button's own policy would leave it one row of chips high.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(34)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(role.name)
        self.setAccessibleDescription(role.definition)
        self.setToolTip(as_tooltip(role.definition))
        self._chips = Flow(gap=6)
        name = label(role.name, role="small")
        name.setFixedWidth(58)
        self._key = KeyCap(role.letter)
        self.clicked.connect(self._activate)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 8, 4)
        row.setSpacing(6)
        row.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        name.setFixedHeight(24)
        row.addLayout(self._chips, 1)
        key_column = QVBoxLayout()
        key_column.setContentsMargins(0, 3, 0, 0)
        key_column.addWidget(self._key)
        key_column.addStretch(1)
        row.addLayout(key_column)

    def show_links(
        self,
        links: Sequence[ActorLink],
        *,
        editable: bool,
        required: bool = False,
        notes: Mapping[ActorId, str] | None = None,
    ) -> None:
        """Show who plays the role, and that somebody has to where it is ``required`` and nobody does.

        ``notes`` say in a word what an actor is, where one stands alone.
        """
        note = (notes or {}).get(links[0].actor_id) if len(links) == 1 else None
        if self._shown == (shown := (tuple(links), editable, note, required)):
            return
        self._shown = shown
        self._is_editable = editable
        self._chips.clear()
        self._key.setVisible(editable)
        for link in links:
            chip = ActorChip(link, self._theme, editable=editable)
            chip.removed.connect(lambda actor_id=link.actor_id: self.actor_removed.emit(self.role.key, actor_id))
            chip.clicked.connect(lambda: self.activated.emit(self.role.key))
            chip.register_asked.connect(self.register_asked)
            self._chips.addWidget(chip)
        if note:
            self._chips.addWidget(_as_high(label(note, role="hint")))
        nobody = self.tr("None (required)") if required else self.tr("None")
        if not links:
            self._chips.addWidget(_as_high(label(nobody, role="hint")))
        names = ", ".join(link.name for link in links) or nobody
        self.setAccessibleName(f"{self.role.name}: {names}")
        self.updateGeometry()

    def show_active(self, *, active: bool) -> None:
        if bool(self.property("active")) is active:
            return
        self.setProperty("active", active)
        self.style().unpolish(self)
        self.style().polish(self)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return super().sizeHint() if layout is None else layout.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        option, painter = QStyleOption(), QPainter(self)
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._activate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._activate()
        else:
            super().keyPressEvent(event)

    def _activate(self) -> None:
        if self._is_editable:
            self.activated.emit(self.role.key)


def _as_high(words: QLabel) -> QLabel:
    """Words that stand on the line of the chips."""
    words.setFixedHeight(_CROSS)
    return words
