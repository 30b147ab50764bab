"""How articles and the program look: type, column, light or dark. What is chosen is seen at once."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from annotator.ui.canvas.document import MEASURES, SIZES, USUAL_MEASURE, USUAL_SIZE
from annotator.ui.theme import Theme
from annotator.ui.widgets import SideWindow, button, label, line
from annotator.ui.widgets.check_box import CheckBox, CheckWords
from annotator.ui.widgets.drop_down import DropDown

NARROW, WIDE = 58, 88
_THEMES: Final = ("system", "light", "dark")


class AppearanceWindow(SideWindow):
    """Shows what is chosen and reports what is chosen next."""

    command = "appearance"
    theme_chosen = Signal(str)
    size_chosen = Signal(int)
    measure_chosen = Signal(int)
    system_font_chosen = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Text and look"), parent)
        self.theme = DropDown(theme, self.tr("Light or dark"))
        self.type_size = _number(self.tr("Size of the article’s type"), SIZES, self.tr("{0} pixels"))
        self.measure = DropDown(theme, self.tr("Width of the column"))
        self.characters = _number(self.tr("Characters in a line"), MEASURES, self.tr("{0} characters"))
        self.system_font = CheckBox(theme, self.tr("Use the system’s typeface for all but the article"))
        self.usual = button(self.tr("As shipped"))
        self._later = label(role="hint", wrap=True)
        for words in (self.tr("As the system"), self.tr("Light"), self.tr("Dark")):
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
        self.resize(520, 340)

    def show_chosen(self, *, theme: str, size: int, measure: int, system_font: bool) -> None:
        """Show what is chosen now; nothing is reported."""
        for each in (self.type_size, self.characters, self.system_font):
            each.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.theme.setCurrentIndex(_THEMES.index(theme) if theme in _THEMES else 0)
        self.type_size.setValue(size)
        place = self.measure.findData(measure)
        self.measure.setCurrentIndex(place if place >= 0 else self.measure.count() - 1)
        self.characters.setValue(measure)
        self.system_font.setChecked(system_font)
        for each in (self.type_size, self.characters, self.system_font):
            each.blockSignals(False)  # noqa: FBT003 - as above

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

    def _arrange(self) -> None:
        rows = QGridLayout()
        rows.setContentsMargins(24, 20, 24, 12)
        rows.setHorizontalSpacing(16)
        rows.setVerticalSpacing(12)
        column = QHBoxLayout()
        column.setSpacing(8)
        column.addWidget(self.measure)
        column.addWidget(self.characters)
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
        rows.addLayout(ticked, 3, 0, 1, 2)
        rows.addWidget(self._later, 4, 0, 1, 2)
        rows.setColumnStretch(1, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 8, 16, 8)
        foot.addStretch(1)
        foot.addWidget(self.usual)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(rows)
        box.addStretch(1)
        box.addWidget(line())
        box.addLayout(foot)

    def _connect(self) -> None:
        self.theme.activated.connect(lambda place: self.theme_chosen.emit(_THEMES[place]))
        self.type_size.valueChanged.connect(self.size_chosen)
        self.measure.activated.connect(lambda _place: self._choose_measure())
        self.characters.valueChanged.connect(self.measure_chosen)
        self.system_font.toggled.connect(self.system_font_chosen)
        self.usual.clicked.connect(self._choose_usual)


def _number(name: str, numbers: range, pattern: str) -> QSpinBox:
    """A field for a number with its unit before or behind, as the language has it."""
    field = QSpinBox()
    before, _sign, behind = pattern.partition("{0}")
    field.setPrefix(before)
    field.setSuffix(behind)
    field.setRange(numbers.start, numbers.stop - 1)
    field.setAccessibleName(name)
    field.setMinimumSize(150, 28)
    return field
