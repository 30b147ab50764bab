"""A pane laid over the edge of the screen, where a small window has no room for it beside the article."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from annotator.ui.pane_room import Stand
from annotator.ui.widgets import line

_LEAST_LEFT: Final = 120
"""So much of the article stays to be seen beside a drawer."""


class Drawer(QWidget):
    """Holds one pane over the left or the right edge of its parent; a line parts it from what it lies on."""

    def __init__(self, parent: QWidget, *, at_right: bool, width: int) -> None:
        super().__init__(parent)
        self._over = parent
        self._at_right = at_right
        self._width = width
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        if at_right:
            self._box.setDirection(QBoxLayout.Direction.RightToLeft)
        self._edge = line(vertical=True)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.hide()

    def hold(self, pane: QWidget) -> None:
        """Take a pane in and show it."""
        self._box.addWidget(pane, 1)
        self._box.addWidget(self._edge)
        pane.show()
        self.show()
        self.raise_()

    def lie(self, *, beside: int = 0) -> None:
        """Lie along the edge of the parent, as high as it; ``beside`` what stands at the edge already."""
        room = self._over.rect()
        width = min(self._width, room.width() - beside - _LEAST_LEFT)
        left = room.width() - width if self._at_right else beside
        self.setGeometry(QRect(left, 0, width, room.height()))


class PanePlace(QWidget):
    """The place of a pane beside the article: it holds the pane, its rail, or nothing while the pane lies over."""

    def __init__(self, screen: QWidget, pane: QWidget, drawer: Drawer, *, rail: QWidget | None = None) -> None:
        super().__init__(screen)
        self._pane = pane
        self._drawer = drawer
        self._rail = rail
        self.widths = (0, 0)
        """The least and the most of the pane beside the article."""
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        if rail is not None:
            self._box.addWidget(rail)
        self._box.addWidget(pane)

    def stand(self, how: Stand) -> None:
        """Let the pane stand there, fold, lie over the article or be gone."""
        is_over, has_rail = how is Stand.OVER, how in (Stand.RAIL, Stand.OVER) and self._rail is not None
        if self._rail is not None:
            self._rail.setVisible(has_rail)
        if is_over:
            self._drawer.hold(self._pane)
        else:
            self._drawer.hide()
            self._box.addWidget(self._pane)
            self._pane.setVisible(how is Stand.BESIDE)
        least, most = self.widths
        if how is not Stand.BESIDE:
            least = most = self._rail.width() if has_rail and self._rail is not None else 0
        self.setMinimumWidth(least)
        self.setMaximumWidth(most)
        self.setVisible(how is Stand.BESIDE or has_rail)

    def lie(self) -> None:
        """Put the drawer along its edge, beside the rail where there is one."""
        if not self._drawer.isHidden():
            self._drawer.lie(beside=self._rail.width() if self._rail is not None else 0)
