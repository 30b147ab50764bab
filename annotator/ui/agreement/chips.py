"""Chips to tick: several of a few, side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from annotator.ui.icons import Icons
from annotator.ui.widgets import Flow, as_tooltip, button, plain


class Chips(QWidget):
    """Each is ticked or not; ``chosen`` reports which are, whenever the person changes it."""

    chosen = Signal(tuple)

    def __init__(self, name: str, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._icons = icons
        self._flow = Flow(self, gap=6)
        self._chips: dict[str, QPushButton] = {}
        self.setAccessibleName(name)

    @property
    def ticked(self) -> tuple[str, ...]:
        return tuple(key for key, chip in self._chips.items() if chip.isChecked())

    @property
    def count(self) -> int:
        return len(self._chips)

    def in_order(self) -> list[QWidget]:
        return list(self._chips.values())

    def chip(self, key: str) -> QPushButton:
        return self._chips[key]

    def show_entries(self, entries: Sequence[tuple[str, str]], ticked: Sequence[str]) -> None:
        """(key, words) of each. Chips that stay keep the focus."""
        if [key for key, _words in entries] != list(self._chips):
            self._flow.clear()
            self._chips = {key: self._made(key) for key, _words in entries}
        for key, words in entries:
            chip = self._chips[key]
            chip.setChecked(key in ticked)
            chip.setText(plain(words))
            chip.setAccessibleName(f"{self._name}: {words}")
            self._dress(chip)
        self.updateGeometry()

    def _made(self, key: str) -> QPushButton:
        chip = button(key)
        chip.setCheckable(True)
        chip.setProperty("kind", "chip")
        chip.setToolTip(as_tooltip(key))
        chip.clicked.connect(lambda: self._tell(chip))
        self._flow.addWidget(chip)
        return chip

    def _tell(self, chip: QPushButton) -> None:
        self._dress(chip)
        self.chosen.emit(self.ticked)

    def _dress(self, chip: QPushButton) -> None:
        chip.setIcon(self._icons.icon("check" if chip.isChecked() else "plus", size=14, colour="text2"))
