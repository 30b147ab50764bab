"""How articles and the program look: type, column, light or dark. What is chosen is seen at once."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QIntValidator
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from annotator.ui.canvas.document import MEASURES, SIZES, USUAL_MEASURE, USUAL_SIZE
from annotator.ui.settings import SCALES
from annotator.ui.theme import Theme
from annotator.ui.widgets import SideWindow, button, label, line
from annotator.ui.widgets.check_box import CheckBox, CheckWords
from annotator.ui.widgets.drop_down import DropDown

NARROW, WIDE = 58, 88
_THEMES: Final = ("system", "light", "dark", "contrast")


class AppearanceWindow(SideWindow):
    """Shows what is chosen and reports what is chosen next."""

    command = "appearance"
    theme_chosen = Signal(str)
    size_chosen = Signal(int)
    measure_chosen = Signal(int)
    system_font_chosen = Signal(bool)
    scale_chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Text and look"), parent)
        self.theme = DropDown(theme, self.tr("Light or dark"))
        self.type_size = DropDown(theme, self.tr("Size of the article’s type"))
        self.measure = DropDown(theme, self.tr("Width of the column"))
        self.characters = _Number(self.tr("Characters in a line"), MEASURES)
        self.system_font = CheckBox(theme, self.tr("Use the system’s typeface for all but the article"))
        self.scale = DropDown(theme, self.tr("Size of everything"))
        self.usual = button(self.tr("As shipped"))
        self.leave = button(self.tr("Close"))
        self._later = label(role="hint", wrap=True)
        for pixels in SIZES:
            self.type_size.addItem(self.tr("{0} pixels").format(pixels), pixels)
        for percent in SCALES:
            self.scale.addItem(self.tr("{0} %").format(percent), percent)
        for words in (self.tr("As the system"), self.tr("Light"), self.tr("Dark"), self.tr("High contrast")):
            self.theme.addItem(words)
        for words, characters in (
            (self.tr("Narrow"), NARROW),
            (self.tr("Usual"), USUAL_MEASURE),
            (self.tr("Wide"), WIDE),
            (self.tr("Of one’s own"), 0),
        ):
            self.measure.addItem(words, characters)
        self._arrange()
        self._connect()
        self.resize(560, 340)

    def show_chosen(self, *, theme: str, size: int, measure: int, system_font: bool, scale: int) -> None:
        """Show what is chosen now; nothing is reported."""
        self.scale.setCurrentIndex(self.scale.findData(scale))
        self.system_font.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.theme.setCurrentIndex(_THEMES.index(theme) if theme in _THEMES else 0)
        self.type_size.setCurrentIndex(self.type_size.findData(size))
        place = self.measure.findData(measure)
        self.measure.setCurrentIndex(place if place >= 0 else self.measure.count() - 1)
        self.characters.show_value(measure)
        self.system_font.setChecked(system_font)
        self.system_font.blockSignals(False)  # noqa: FBT003 - as above

    def say_later(self, words: str) -> None:
        """Say when a choice takes effect."""
        self._later.setText(words)

    def _choose_measure(self) -> None:
        characters = self.measure.currentData()
        if characters:
            self.measure_chosen.emit(characters)
        else:
            self.characters.setFocus()

    def _choose_usual(self) -> None:
        self.size_chosen.emit(USUAL_SIZE)
        self.measure_chosen.emit(USUAL_MEASURE)
        self.system_font_chosen.emit(False)  # noqa: FBT003 - a signal's argument
        self.scale_chosen.emit(SCALES[0])

    def _arrange(self) -> None:
        rows = QGridLayout()
        rows.setContentsMargins(24, 20, 24, 12)
        rows.setHorizontalSpacing(16)
        rows.setVerticalSpacing(12)
        column = QHBoxLayout()
        column.setSpacing(8)
        column.addWidget(self.measure)
        column.addWidget(self.characters)
        column.addWidget(label(self.tr("characters in a line")))
        column.addStretch(1)
        left = Qt.AlignmentFlag.AlignLeft
        rows.addWidget(label(self.tr("Size of the article’s type")), 0, 0)
        rows.addWidget(self.type_size, 0, 1, left)
        rows.addWidget(label(self.tr("Width of the column")), 1, 0)
        rows.addLayout(column, 1, 1)
        rows.addWidget(label(self.tr("Light or dark")), 2, 0)
        rows.addWidget(self.theme, 2, 1, left)
        ticked = QHBoxLayout()
        ticked.setSpacing(4)
        ticked.addWidget(self.system_font)
        ticked.addWidget(CheckWords(self.system_font))
        ticked.addStretch(1)
        rows.addWidget(label(self.tr("Size of everything")), 3, 0)
        rows.addWidget(self.scale, 3, 1, left)
        rows.addLayout(ticked, 4, 0, 1, 2)
        rows.addWidget(self._later, 5, 0, 1, 2)
        rows.setColumnStretch(1, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 8, 16, 8)
        foot.addWidget(self.usual)
        foot.addStretch(1)
        foot.addWidget(self.leave)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(rows)
        box.addStretch(1)
        box.addWidget(line())
        box.addLayout(foot)

    def _connect(self) -> None:
        self.theme.activated.connect(lambda place: self.theme_chosen.emit(_THEMES[place]))
        self.type_size.activated.connect(lambda _place: self.size_chosen.emit(self.type_size.currentData()))
        self.measure.activated.connect(lambda _place: self._choose_measure())
        self.characters.chosen.connect(self.measure_chosen)
        self.scale.activated.connect(lambda _place: self.scale_chosen.emit(self.scale.currentData()))
        self.system_font.toggled.connect(self.system_font_chosen)
        self.usual.clicked.connect(self._choose_usual)
        self.leave.clicked.connect(self.close)


class _Number(QLineEdit):
    """A field for a number; what is none of its numbers is let go of."""

    chosen = Signal(int)

    def __init__(self, name: str, numbers: range) -> None:
        super().__init__()
        self._value = numbers.start
        self.setAccessibleName(name)
        self.setValidator(QIntValidator(numbers.start, numbers.stop - 1, self))
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFixedSize(52, 30)
        self.editingFinished.connect(self._tell)

    def show_value(self, value: int) -> None:
        self._value = value
        self.setText(str(value))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if not self.hasAcceptableInput():
            self.show_value(self._value)

    def _tell(self) -> None:
        value = int(self.text())
        if value != self._value:
            self._value = value
            self.chosen.emit(value)
