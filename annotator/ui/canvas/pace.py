"""Lays a long article out in short steps, so that the window answers meanwhile."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSizeF

from annotator.ui.canvas.document import Page

_STEP = 12_000
"""Characters: some ten milliseconds."""


class Pace(QObject):
    """Takes the place of Qt's own idle layout, whose steps double up to 200,000 characters (50 ms; Qt 6.11).

    Qt's timer gives the beat; each of its events does one short step instead, until the page is laid out.
    """

    def __init__(self, page: Page, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._done = 0
        if len(page.text) > _STEP:
            page.document.documentLayout().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Timer:
            return False
        if self._done >= len(self._page.text):
            watched.removeEventFilter(self)
            return False
        self._done += _STEP
        layout = self._page.document.documentLayout()
        block = self._page.document.findBlockByNumber(self._page.block_at(min(self._done, len(self._page.text))))
        layout.blockBoundingRect(block)
        # The size is only a signal that it changed: asking for it would lay out everything at once.
        layout.documentSizeChanged.emit(QSizeF())
        return True
