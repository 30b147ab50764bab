"""One of a few: tabs above a list, segments for the values of a variable."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from annotator.ui.language import grouped
from annotator.ui.widgets.buttons import button, plain
from annotator.ui.widgets.flow import Flow, rows_of
from annotator.ui.widgets.labels import as_tooltip

_TAB_GAP: Final = 2


class Tabs(QWidget):
    """Exactly one of several views of a list, each with a count.

    Where all do not stand in one row they go without their counts, and where that is not enough they have several.
    """

    chosen = Signal(int)

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = list(names)
        self._counts: list[int | None] = [None] * len(self._names)
        self._group = QButtonGroup(self)
        self._rows = Flow(self, gap=_TAB_GAP)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for number, name in enumerate(names):
            tab = button(name, kind="tab")
            tab.setCheckable(True)
            self._group.addButton(tab, number)
            self._rows.addWidget(tab)
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
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(sum(self._widths(with_counts=True)), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Room for the widest of them: a project of 100,000 articles must not widen its pane."""
        return QSize(max(self._widths(with_counts=False)), self._group.button(0).sizeHint().height())

    def heightForWidth(self, width: int) -> int:
        rows = len(rows_of(self._widths(with_counts=self._has_counts(width)), width, _TAB_GAP))
        return rows * (self._group.button(0).sizeHint().height() + _TAB_GAP) - _TAB_GAP

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._name_tabs()
        if self.heightForWidth(self.width()) != self.height():
            # The layout around has kept the height of another width.
            self.updateGeometry()

    def _name_tabs(self) -> None:
        words = self._words(with_counts=self._has_counts(self.width()))
        for tab, each in zip(self._group.buttons(), words, strict=True):
            tab.setText(plain(each))

    def _has_counts(self, width: int) -> bool:
        """Unless it is for want of them that all stand in one row."""
        in_one_row = {
            with_counts: len(rows_of(self._widths(with_counts=with_counts), width, _TAB_GAP)) == 1
            for with_counts in (True, False)
        }
        return in_one_row[True] or not in_one_row[False]

    def _words(self, *, with_counts: bool) -> list[str]:
        return [
            f"{name} {grouped(count)}" if with_counts and count is not None else name
            for name, count in zip(self._names, self._counts, strict=True)
        ]

    def _widths(self, *, with_counts: bool) -> list[int]:
        """How wide each is, at most, with these words: measured, not set, which would ask for the layout again."""
        first = self._group.button(0)
        font = QFont(first.font())
        font.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        frame = first.sizeHint().width() - metrics.horizontalAdvance(first.text()) + 1
        return [metrics.horizontalAdvance(words) + frame for words in self._words(with_counts=with_counts)]


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
