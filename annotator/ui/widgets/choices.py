"""One of a few: tabs above a list, segments for the values of a variable."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from annotator.ui.language import elided, grouped
from annotator.ui.widgets.buttons import button, plain
from annotator.ui.widgets.labels import as_tooltip


class Tabs(QWidget):
    """Exactly one of several views of a list, each with a count as far as there is room for all of them."""

    chosen = Signal(int)

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = list(names)
        self._counts: list[int | None] = [None] * len(self._names)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for number, name in enumerate(names):
            tab = button(name, kind="tab")
            tab.setCheckable(True)
            self._group.addButton(tab, number)
            row.addWidget(tab)
        row.addStretch(1)
        self._row = row
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(self.chosen)

    @property
    def current(self) -> int:
        return self._group.checkedId()

    def choose(self, number: int) -> None:
        """Show that another view was turned to; nothing is reported."""
        self._group.button(number).setChecked(True)

    def show_counts(self, counts: Sequence[int | None]) -> None:
        self._counts = list(counts)
        for number, (name, count) in enumerate(zip(self._names, counts, strict=True)):
            spoken = name if count is None else f"{name}, {grouped(count)}"
            self._group.button(number).setAccessibleName(spoken)
            self._group.button(number).setToolTip(as_tooltip(spoken))
        self._name_tabs()

    def minimumSizeHint(self) -> QSize:
        """Room for the names alone: a project of 100,000 articles must not widen its pane."""
        names = sum(self.fontMetrics().horizontalAdvance(name) + 12 for name in self._names)
        return QSize(names, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._name_tabs()

    def _name_tabs(self) -> None:
        for has_counts in (True, False):
            for number, (name, count) in enumerate(zip(self._names, self._counts, strict=True)):
                words = f"{name} {grouped(count)}" if has_counts and count is not None else name
                self._group.button(number).setText(plain(words))
            if self._row.sizeHint().width() <= self.width():
                return
        self._elide_names()

    def _elide_names(self) -> None:
        """In a language with longer words each name gives way by its share; the tooltip has it whole."""
        too_much = self._row.sizeHint().width() - self.width()
        metrics = self._group.button(0).fontMetrics()
        widths = [metrics.horizontalAdvance(name) for name in self._names]
        room = sum(widths) - too_much
        if room <= 0:
            return
        for number, (name, width) in enumerate(zip(self._names, widths, strict=True)):
            tab = self._group.button(number)
            tab.setText(plain(elided(name, metrics, max(24, width * room // sum(widths) - 2))))
            tab.setToolTip(tab.toolTip() or as_tooltip(name))


class Segments(QFrame):
    """The values of one variable side by side; a second click on the chosen one takes it away."""

    chosen = Signal(object)

    def __init__(
        self,
        name: str,
        values: Sequence[str],
        parent: QWidget | None = None,
        *,
        words: Sequence[str] = (),
        whole: bool = False,
    ) -> None:
        """``words`` are read in the place of the values, where they are given; ``whole`` ones are never cut."""
        super().__init__(parent)
        self.setObjectName("sunk")
        self.setAccessibleName(name)
        self._values = list(values)
        self._current: str | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(0)
        shown = words or values
        self._buttons = [self._made(name, value, read) for value, read in zip(values, shown, strict=True)]
        for segment in self._buttons:
            row.addWidget(segment, 0 if whole else 1)
            if whole:
                segment.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def current_button(self) -> QPushButton:
        """The chosen value's, or the first where none is chosen."""
        return next((segment for segment in self._buttons if segment.isChecked()), self._buttons[0])

    @property
    def buttons(self) -> Sequence[QPushButton]:
        """One for each value, in their order."""
        return self._buttons

    def pick(self, place: int) -> None:
        """Choose the value at a place, counted from 0; the chosen one stays chosen."""
        if self._values[place] != self._current:
            self._click(self._values[place])

    def show_value(self, value: str | None) -> None:
        self._current = value
        for known, segment in zip(self._values, self._buttons, strict=True):
            segment.setChecked(known == value)

    def _made(self, name: str, value: str, words: str) -> QPushButton:
        segment = button(words, kind="segment")
        segment.setCheckable(True)
        segment.setAccessibleName(f"{name}: {words}")
        segment.setToolTip(as_tooltip(words))
        segment.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        segment.setMinimumWidth(24)
        segment.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        segment.clicked.connect(lambda: self._click(value))
        return segment

    def _click(self, value: str) -> None:
        wanted = None if value == self._current else value
        self.show_value(wanted)
        self.chosen.emit(wanted)
