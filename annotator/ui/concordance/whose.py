"""Whose statements are shown and counted."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from annotator.ui.widgets import Segments


class Whose(Segments):
    """One's own or everybody's, and always one of the two: what is counted can be read. Hidden with a single coder."""

    turned = Signal(bool)
    """To everybody's, or back to one's own."""

    def __init__(self, parent: QWidget | None = None, *, several_coders: bool) -> None:
        self._own = QCoreApplication.translate("Whose", "Your statements")
        self._every = QCoreApplication.translate("Whose", "Every coder")
        name = QCoreApplication.translate("Whose", "Whose statements")
        super().__init__(name, [self._own, self._every], parent, whole=True)
        self.several_coders = several_coders
        self.show_value(self._own)
        self.chosen.connect(lambda value: self.turned.emit(value == self._every))
        if not several_coders:
            self.hide()

    def show_several(self, *, several: bool) -> None:
        """Offer the choice from when there are several coders; a file that is taken in may bring the second."""
        self.several_coders = several
        self.setVisible(several)

    @property
    def of_everybody(self) -> bool:
        return self._current == self._every

    @property
    def leaves_others_out(self) -> bool:
        """Whether there are others whose statements are not among those that are shown."""
        return self.several_coders and not self.of_everybody

    def _click(self, value: str) -> None:
        if value == self._current:
            self.show_value(value)
        else:
            super()._click(value)
