"""Sections below each other that scroll together; the bar takes its room from the edge, so that nothing moves."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

_EDGE, _BELOW = 16, 12
_SETTLING = 30


class Scrolling(QScrollArea):
    """Takes no focus of its own."""

    def __init__(self, sections: Iterable[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = QWidget()
        self._page.setObjectName("panel")
        self._box = QVBoxLayout(self._page)
        self._box.setContentsMargins(_EDGE, 14, _EDGE, 14)
        self._box.setSpacing(6)
        for section in sections:
            self._box.addWidget(section)
        self._box.addStretch(1)
        self._wanted: QWidget | None = None
        self._settling = QTimer(self, singleShot=True, interval=_SETTLING)
        self._settling.timeout.connect(self._stop_showing)
        self.setWidget(self._page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().rangeChanged.connect(self._make_room)

    def show_whole(self, section: QWidget) -> None:
        """Scroll so that a section is seen to its end, also when its height is settled only now."""
        self._wanted = section
        self._settling.start()
        self._show_wanted()

    def _show_wanted(self) -> None:
        if self._wanted is not None:
            end = self._wanted.mapTo(self._page, self._wanted.rect().bottomLeft())
            self.ensureVisible(0, end.y() + _BELOW, 0, 0)

    def _stop_showing(self) -> None:
        self._show_wanted()
        self._wanted = None

    def _make_room(self, _least: int, most: int) -> None:
        bar = self.verticalScrollBar().sizeHint().width() if most > 0 else 0
        self._box.setContentsMargins(_EDGE, 14, _EDGE - bar, 14)
        self._show_wanted()
