"""A list of places, to be gone through by keys, opened and ticked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QListView

from annotator.domain.codebook import Codebook
from annotator.services.concordance import Line
from annotator.ui.concordance.place_lines import PlaceLines, PlacesModel
from annotator.ui.theme import Theme


class PlacesList(QListView):
    """Enter or a double click opens the place; Space ticks a line while that is asked for."""

    opened = Signal(object)

    def __init__(self, theme: Theme, codebook: Codebook, model: PlacesModel) -> None:
        super().__init__()
        self._places = model
        self.setModel(model)
        self.setItemDelegate(PlaceLines(theme, codebook, self))
        self.setAccessibleName(self.tr("Places"))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.doubleClicked.connect(self._open)
        self.clicked.connect(self._tick)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shortcut = QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda: self._open(self.currentIndex()))
        space = QShortcut(QKeySequence(Qt.Key.Key_Space), self, context=Qt.ShortcutContext.WidgetShortcut)
        space.activated.connect(lambda: self._tick(self.currentIndex()))

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these; the line at which the coder was stays where it stood, if it is among them."""
        was, bar = self._places.line(self.currentIndex()), self.verticalScrollBar()
        scroll = bar.value()
        self._places.show(lines)
        row = self._places.row_of(was) if was is not None else None
        if row is not None:
            self.setCurrentIndex(self._places.index(row))
            bar.setValue(scroll)

    def keyboardSearch(self, _typed: str) -> None:
        """Letters are commands here."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keys start at a place, not at the head of its article."""
        rows = (self._places.index(row, 0) for row in range(self._places.rowCount()))
        if self._places.line(self.currentIndex()) is None:
            self.setCurrentIndex(next((index for index in rows if self._places.line(index)), QModelIndex()))
        super().focusInEvent(event)

    def _open(self, index: QModelIndex) -> None:
        found = self._places.line(index)
        if found is not None and not self._places.is_marking:
            self.opened.emit(found)

    def _tick(self, index: QModelIndex) -> None:
        found = self._places.line(index)
        if found is not None and self._places.is_marking and found.statement_id is not None:
            is_marked = found.statement_id in self._places.marked
            self._places.set_marked([found.statement_id], marked=not is_marked)
