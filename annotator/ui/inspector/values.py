"""The codebook's variables: each asked in the way that its kind is answered."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from annotator.domain.codebook import Codebook, Variable, VariableKind
from annotator.domain.codebook_answers import refusal_of
from annotator.domain.codebook_remarks import Remark
from annotator.domain.records import Statement
from annotator.ui.theme import Theme, interface_font
from annotator.ui.widgets import Segments, as_tooltip, label
from annotator.ui.widgets.drop_down import DropDown

_MOST_SEGMENTS: Final = 4
_MOST_LETTERS: Final = 34
"""So many letters fit side by side; longer answers are listed."""
_LEAST_NAME, _MOST_NAME = 62, 92
_Field = Segments | DropDown | QLineEdit


class Values(QWidget):
    """The questions that the statement's code asks, with their answers.

    What is typed belongs to the statement that was shown while it was typed.
    """

    value_chosen = Signal(int, str, object)
    refused = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._codebook: Codebook | None = None
        self._statement: Statement | None = None
        self._asked: tuple[Variable, ...] = ()
        self._kept: tuple[str, ...] = ()
        """For each question an answer that stands there and may no longer be given; nothing where it may."""
        self._wrong: dict[str, QLabel] = {}
        self._fields: dict[str, _Field] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(6)
        self._grid.setColumnStretch(1, 1)

    def set_codebook(self, codebook: Codebook) -> None:
        self._codebook = codebook
        self._asked = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is asked of the statement that is shown."""
        return not self._asked

    def show_statement(self, statement: Statement) -> None:
        if self._codebook is None:
            return
        self._statement = statement
        asked = tuple(self._codebook.variables_for(statement.code))
        kept = tuple(_kept(variable, statement.value(variable.key)) for variable in asked)
        if asked != self._asked or kept != self._kept:
            self._kept = kept
            self._ask(asked)
        for variable in asked:
            self._show_value(self._fields[variable.key], statement.value(variable.key))

    def first_field(self) -> QWidget | None:
        """What takes the first answer; None where nothing is asked."""
        first = self._fields[self._asked[0].key] if self._asked else None
        return first.current_button() if isinstance(first, Segments) else first

    def finish(self) -> None:
        """Report what is typed and not yet reported."""
        # Reporting one may have other questions asked before the next is looked at.
        typed = [(variable, self._fields[variable.key]) for variable in self._asked]
        for variable, field in typed:
            if isinstance(field, QLineEdit):
                self._take_words(variable, field)

    def leave(self) -> None:
        """Report what is typed, and belong to no statement any more."""
        self.finish()
        self._statement = None

    def _ask(self, asked: tuple[Variable, ...]) -> None:
        while item := self._grid.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._asked = asked
        self._fields = {
            variable.key: self._field(variable, kept) for variable, kept in zip(asked, self._kept, strict=True)
        }
        self._wrong = {variable.key: label(role="small", wrap=True) for variable in asked}
        font = interface_font(12)
        names = [QFontMetrics(font).horizontalAdvance(variable.name) for variable in asked]
        width = max(_LEAST_NAME, min(_MOST_NAME, max(names, default=0) + 2))
        for number, variable in enumerate(asked):
            words = self.tr("{0} (required)").format(variable.name) if variable.required else variable.name
            name = label(words, role="small", wrap=True)
            name.setToolTip(as_tooltip(variable.definition))
            name.setFixedWidth(width)
            self._grid.addWidget(name, 2 * number, 0, Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(self._fields[variable.key], 2 * number, 1)
            wrong = self._wrong[variable.key]
            wrong.setStyleSheet(f"color: {self._theme.error};")
            wrong.hide()
            self._grid.addWidget(wrong, 2 * number + 1, 1)

    def _field(self, variable: Variable, kept: str) -> _Field:
        options = (*variable.current_options, *((kept,) if kept else ()))
        words = [self._words_of(variable, option, kept) for option in options]
        if options and len(options) <= _MOST_SEGMENTS and sum(map(len, words)) <= _MOST_LETTERS:
            segments = Segments(variable.name, options, words=words)
            segments.chosen.connect(lambda value: self._tell(variable, value))
            return segments
        if options:
            box = DropDown(self._theme, variable.name)
            box.addItem(self.tr("not answered"), None)
            for option, read in zip(options, words, strict=True):
                box.addItem(read, option)
            box.activated.connect(lambda _row: self._tell(variable, box.currentData()))
            return box
        field = QLineEdit()
        field.setAccessibleName(variable.name)
        hints = {VariableKind.NUMBER: self.tr("a number"), VariableKind.DATE: self.tr("YYYY-MM-DD")}
        field.setPlaceholderText(hints.get(variable.kind, ""))
        field.editingFinished.connect(lambda: self._take_words(variable, field))
        return field

    def _words_of(self, variable: Variable, option: str, kept: str) -> str:
        words = variable.label_of(option)
        if variable.kind is VariableKind.YES_NO:
            words = {"yes": self.tr("yes"), "no": self.tr("no")}.get(option, option)
        return self.tr("{answer} (retired)").format(answer=words) if option == kept else words

    def _take_words(self, variable: Variable, field: QLineEdit) -> None:
        if not field.isModified():
            return
        field.setModified(False)
        words = field.text().strip()
        refusal = refusal_of(variable, words) if words else None
        self._show_wrong(variable, refusal)
        if refusal is not None:
            return
        self._tell(variable, words or None)

    def _show_wrong(self, variable: Variable, refusal: Remark | None) -> None:
        """Say below the field why what is typed there can't be saved."""
        words = ""
        if refusal is not None:
            words = QCoreApplication.translate("Codebook", refusal.sentence).format(**refusal.values)
            self.refused.emit(words)
        wrong = self._wrong.get(variable.key)
        if wrong is not None:
            wrong.setText(words)
            wrong.setVisible(bool(words))

    def _tell(self, variable: Variable, value: str | None) -> None:
        if self._statement is not None:
            self.value_chosen.emit(self._statement.id, variable.key, value)

    @staticmethod
    def _show_value(field: _Field, value: str | None) -> None:
        if isinstance(field, Segments):
            field.show_value(value)
        elif isinstance(field, DropDown):
            field.setCurrentIndex(max(0, field.findData(value)) if value else 0)
        elif not field.isModified():
            field.setText(value or "")


def _kept(variable: Variable, value: str | None) -> str:
    """An answer to choose from that may no longer be given, and that the statement has."""
    options = variable.current_options
    return value if value and options and value not in options else ""
