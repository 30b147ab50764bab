"""The codebook's variables: each asked in the way that its kind is answered."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from annotator.domain.codebook import Codebook, Variable, VariableKind
from annotator.domain.codebook_answers import refusal_of
from annotator.domain.codebook_remarks import Remark
from annotator.domain.records import Statement
from annotator.ui.bindings import key_words
from annotator.ui.inspector.answer_keys import AnswerKeys, Asked, Field, keys_of
from annotator.ui.theme import Theme, interface_font
from annotator.ui.widgets import Segments, as_tooltip, label
from annotator.ui.widgets.drop_down import DropDown

_MOST_SEGMENTS: Final = 4
_MOST_LETTERS: Final = 34
"""So many letters fit side by side; longer answers are listed."""
_LEAST_NAME, _MOST_NAME = 62, 92


class Values(QWidget):
    """The questions that the statement's code asks, with their answers.

    What is typed belongs to the statement that was shown while it was typed.
    """

    value_chosen = Signal(int, str, object)
    refused = Signal(str)
    ended = Signal()
    """Everything is answered that is to be."""
    reached = Signal(object)
    """What of the variables has the focus now."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._codebook: Codebook | None = None
        self._statement: Statement | None = None
        self._asked: tuple[Variable, ...] = ()
        self._kept: tuple[str, ...] = ()
        """For each question an answer that stands there and may no longer be given; nothing where it may."""
        self._wrong: dict[str, QLabel] = {}
        self._rows: dict[str, Asked] = {}
        self._keys = AnswerKeys(self)
        self._keys.ended.connect(self._end)
        self._keys.reached.connect(self.reached)
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
            self._show_value(self._rows[variable.key].field, statement.value(variable.key))

    def first_field(self) -> QWidget | None:
        """What takes the first answer; None where nothing is asked."""
        return self._rows[self._asked[0].key].entry if self._asked else None

    def keys_here(self) -> Sequence[tuple[str, str]] | None:
        """The keys of the variable that has the focus, each with what it does; None where none has it."""
        here = self._keys.focused
        if here is None:
            return None
        picking = [(f"{here.keys[0]}–{here.keys[-1]}", self.tr("pick"))] if here.keys else []
        other = (key_words("Tab") if here.is_list else "↑↓", self.tr("other variable"))
        further = [] if len(self._rows) == 1 else [other]
        return [*picking, *further]

    def finish(self) -> None:
        """Report what is typed and not yet reported."""
        # Reporting one may have other questions asked before the next is looked at.
        typed = [(variable, self._rows[variable.key].field) for variable in self._asked]
        for variable, field in typed:
            if isinstance(field, QLineEdit):
                self._take_words(variable, field)

    def leave(self) -> None:
        """Report what is typed, and belong to no statement any more."""
        self.finish()
        self._statement = None

    def _ask(self, asked: tuple[Variable, ...]) -> None:
        focused = next((key for key, row in self._rows.items() if row is self._keys.focused), "")
        while item := self._grid.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._asked = asked
        self._rows = {variable.key: self._row(variable, kept) for variable, kept in zip(asked, self._kept, strict=True)}
        self._keys.watch(tuple(self._rows.values()))
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
            self._grid.addWidget(self._rows[variable.key].field, 2 * number, 1)
            wrong = self._wrong[variable.key]
            wrong.setStyleSheet(f"color: {self._theme.error};")
            wrong.hide()
            self._grid.addWidget(wrong, 2 * number + 1, 1)
        if focused in self._rows:
            self._rows[focused].entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end(self) -> None:
        """Done, unless what is typed can't be saved: the sentence below it says why."""
        self.finish()
        if not any(wrong.isVisible() for wrong in self._wrong.values()):
            self.ended.emit()

    def _row(self, variable: Variable, kept: str) -> Asked:
        current = [self._words_of(variable, option, kept) for option in variable.current_options]
        keys = keys_of(current)
        if not current:
            return Asked(self._line(variable))
        options = (*variable.current_options, *((kept,) if kept else ()))
        words = [*current, *([self._words_of(variable, kept, kept)] if kept else [])]
        return Asked(self._field(variable, options, words, keys), keys)

    def _field(
        self, variable: Variable, options: Sequence[str], words: Sequence[str], keys: Sequence[str]
    ) -> Segments | DropDown:
        if len(options) <= _MOST_SEGMENTS and sum(map(len, words)) <= _MOST_LETTERS:
            segments = Segments(variable.name, options, words=words)
            segments.chosen.connect(lambda value: self._tell(variable, value))
            return segments
        box = DropDown(self._theme, variable.name)
        box.addItem(self.tr("not answered"), None)
        for option, read, key in zip_longest(options, words, keys, fillvalue=""):
            box.addItem(read if key in ("", read) else f"{key}  {read}", option)
        box.activated.connect(lambda _row: self._tell(variable, box.currentData()))
        return box

    def _line(self, variable: Variable) -> QLineEdit:
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
    def _show_value(field: Field, value: str | None) -> None:
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
