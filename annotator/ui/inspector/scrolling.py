"""Sections below each other that scroll together; the bar takes its room from the edge, so that nothing moves."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

_EDGE, _ABOVE, _BELOW = 16, 14, 12
_SETTLING = 30


class Scrolling(QScrollArea):
    """Takes no focus of its own."""

    def __init__(self, sections: Iterable[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = QWidget()
        self._page.setObjectName("panel")
        self._box = QVBoxLayout(self._page)
        self._box.setContentsMargins(_EDGE, _ABOVE, _EDGE, _ABOVE)
        self._box.setSpacing(6)
        for section in sections:
            self._box.addWidget(section)
        self._box.addStretch(1)
        self._wanted: QWidget | None = None
        self._settling = QTimer(self, singleShot=True, interval=_SETTLING)
        self._settling.timeout.connect(self._show_wanted)
        self.setWidget(self._page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().rangeChanged.connect(self._make_room)

    def show_whole(self, section: QWidget) -> None:
        """Keep a section in sight to its end while its height settles, and then as long as it has the focus.

        One that is cut is set to the upper edge: what would move by a few pixels only does not move, or goes there.
        """
        self._wanted = section
        self._settling.start()
        self._show_wanted()

    def _show_wanted(self) -> None:
        wanted = self._wanted
        if wanted is None or not (self._settling.isActive() or _has_focus(wanted)):
            return
        bar, height = self.verticalScrollBar(), self.viewport().height()
        top = wanted.mapTo(self._page, QPoint(0, 0)).y()
        end = top + wanted.height()
        if top < bar.value() or end > bar.value() + height:
            bar.setValue(max(top - _ABOVE, end + _BELOW - height))

    def _make_room(self, _least: int, most: int) -> None:
        bar = self.verticalScrollBar().sizeHint().width() if most > 0 else 0
        self._box.setContentsMargins(_EDGE, _ABOVE, _EDGE - bar, _ABOVE)
        self._show_wanted()


def _has_focus(section: QWidget) -> bool:
    focused = section.window().focusWidget()
    return focused is not None and (focused is section or section.isAncestorOf(focused))
