"""Coders to tick, side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from annotator.domain.records import CoderId
from annotator.ui.icons import Icons
from annotator.ui.team.records import CoderLine
from annotator.ui.widgets import Flow, as_tooltip, button, plain


class CoderChips(QWidget):
    """Each is ticked or not; ``chosen`` reports which are, whenever the person changes it."""

    chosen = Signal(tuple)

    def __init__(self, name: str, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._icons = icons
        self._flow = Flow(self, gap=6)
        self._chips: dict[CoderId, QPushButton] = {}
        self._is_touched = False
        self.setAccessibleName(name)

    @property
    def ticked(self) -> tuple[CoderId, ...]:
        return tuple(key for key, chip in self._chips.items() if chip.isChecked())

    def chip(self, coder: CoderId) -> QPushButton:
        return self._chips[coder]

    def show_coders(self, coders: Sequence[CoderLine], first: Sequence[CoderId]) -> None:
        """Show these; until the person has ticked any, ``first`` are."""
        ticked = self.ticked if self._is_touched else tuple(first)
        if [coder.id for coder in coders] != list(self._chips):
            self._flow.clear()
            self._chips = {coder.id: self._made(coder.id) for coder in coders}
        for coder in coders:
            chip = self._chips[coder.id]
            chip.setText(plain(coder.name))
            chip.setToolTip(as_tooltip(coder.name))
            chip.setAccessibleName(f"{self._name}: {coder.name}")
            chip.setChecked(coder.id in ticked)
            self._dress(chip)
        self.updateGeometry()

    def _made(self, coder: CoderId) -> QPushButton:
        chip = button(str(coder))
        chip.setCheckable(True)
        chip.setProperty("kind", "chip")
        chip.clicked.connect(lambda: self._tell(chip))
        self._flow.addWidget(chip)
        return chip

    def _tell(self, chip: QPushButton) -> None:
        self._is_touched = True
        self._dress(chip)
        self.chosen.emit(self.ticked)

    def _dress(self, chip: QPushButton) -> None:
        chip.setIcon(self._icons.icon("check" if chip.isChecked() else "plus", size=14, colour="text2"))
