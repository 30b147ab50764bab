"""The form of a code."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from annotator.domain.codebook import COLOURS, Code, Entry, LineStyle
from annotator.ui.codebook_editor.fields import LineField, LinesField, TextField
from annotator.ui.codebook_editor.form import EntryForm
from annotator.ui.codebook_editor.records import EditorState
from annotator.ui.icons import Icons, scales
from annotator.ui.theme import Theme
from annotator.ui.widgets.drop_down import DropDown

_SWATCH = 14


class CodeForm(EntryForm):
    """Name, letter, number, colour and line; then what it means, when it is given and when not, with examples."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__(theme, icons)
        self.letter = LineField(most=1, width=64)
        self.digit = DropDown(theme, self.tr("Number"))
        self.colour = DropDown(theme, self.tr("Colour"))
        self.line = DropDown(theme, self.tr("Line"))
        self.definition = TextField()
        self.use_when = LinesField()
        self.not_when = LinesField()
        self.examples = LinesField()
        self._offer()
        self._arrange()
        self._connect()

    def fill(self, entry: Entry, _state: EditorState) -> None:
        if not isinstance(entry, Code):
            return
        self.letter.show_words(entry.letter)
        self.digit.setCurrentIndex(self.digit.findData(entry.digit or 0))
        self.colour.setCurrentIndex(self.colour.findData(entry.colour))
        self.line.setCurrentIndex(self.line.findData(entry.line.value))
        self.definition.show_words(entry.definition)
        self.use_when.show_lines(entry.use_when)
        self.not_when.show_lines(entry.not_when)
        self.examples.show_lines(entry.examples)

    def _offer(self) -> None:
        self.digit.addItem(self.tr("none"), 0)
        for digit in range(1, 10):
            self.digit.addItem(str(digit), digit)
        colours = {
            "claim": self.tr("blue"),
            "denial": self.tr("vermilion"),
            "admission": self.tr("green"),
            "accusation": self.tr("purple"),
            "c5": self.tr("ochre"),
            "c6": self.tr("violet"),
            "c7": self.tr("crimson"),
            "c8": self.tr("teal"),
            "c9": self.tr("grey"),
        }
        self.colour.setIconSize(QSize(_SWATCH, _SWATCH))
        for colour in COLOURS:
            self.colour.addItem(_swatch(self.theme.colour(colour)), colours[colour], colour)
        lines = {
            LineStyle.THIN: self.tr("thin"),
            LineStyle.DASHED: self.tr("dashed"),
            LineStyle.DOUBLE: self.tr("double"),
            LineStyle.THICK: self.tr("thick"),
            LineStyle.DASH_DOT: self.tr("dash and dot"),
        }
        for line, name in lines.items():
            self.line.addItem(name, line.value)

    def _arrange(self) -> None:
        self.add("name", self.tr("Name"), self.name)
        self.add_beside_key(
            ("letter", self.tr("Letter"), self.letter),
            ("digit", self.tr("Number"), self.digit),
            ("colour", self.tr("Colour"), self.colour),
            ("line", self.tr("Line"), self.line),
        )
        self.add("definition", self.tr("Definition"), self.definition)
        self.add("use_when", self.tr("Use it when"), self.use_when, self.tr("One rule on each line."))
        self.add("not_when", self.tr("Not when"), self.not_when, self.tr("One rule on each line."))
        self.add(
            "examples",
            self.tr("Examples"),
            self.examples,
            self.tr("One on each line. In the article, “Use as an example” in a statement’s menu adds its words here."),
        )
        self.add_acts()

    def _connect(self) -> None:
        self.name.changed.connect(lambda words: self._tell(name=words))
        self.letter.changed.connect(lambda words: self._tell(letter=words.upper()))
        self.digit.activated.connect(lambda _row: self._tell(digit=self.digit.currentData() or None))
        self.colour.activated.connect(lambda _row: self._tell(colour=self.colour.currentData()))
        self.line.activated.connect(lambda _row: self._tell(line=LineStyle(self.line.currentData())))
        self.definition.changed.connect(lambda words: self._tell(definition=words))
        self.use_when.lines_changed.connect(lambda lines: self._tell(use_when=lines))
        self.not_when.lines_changed.connect(lambda lines: self._tell(not_when=lines))
        self.examples.lines_changed.connect(lambda lines: self._tell(examples=lines))

    def _tell(self, **values: Any) -> None:  # noqa: ANN401 - the fields of a code
        if isinstance(self.entry, Code):
            self.entry_changed.emit(replace(self.entry, **values))


def _swatch(colour: QColor) -> QIcon:
    scale = scales()[-1]
    picture = QPixmap(round(_SWATCH * scale), round(_SWATCH * scale))
    picture.setDevicePixelRatio(scale)
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(0, 0, 0, 0))
    painter.setBrush(colour)
    painter.drawRoundedRect(0, 0, _SWATCH, _SWATCH, 4, 4)
    painter.end()
    return QIcon(picture)
