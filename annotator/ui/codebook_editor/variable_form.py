"""The form of a variable, with its answers in their order."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal

from annotator.domain.codebook import Entry, Variable, VariableKind
from annotator.ui.codebook_editor.fields import TextField, Ticks, ticked
from annotator.ui.codebook_editor.form import EntryForm
from annotator.ui.codebook_editor.options import Options
from annotator.ui.codebook_editor.records import EditorState
from annotator.ui.icons import Icons
from annotator.ui.theme import Theme
from annotator.ui.widgets.drop_down import DropDown

_CHOSEN = (VariableKind.CHOICE, VariableKind.SCALE)


class VariableForm(EntryForm):
    """Name, kind and the answers of a choice or a scale; of which codes it is asked, and whether it is required."""

    option_renamed = Signal(object, int, str)
    """The variable, the place of the answer, and what it is called now."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__(theme, icons)
        self.kind = DropDown(theme, self.tr("Kind"))
        self.options = Options(theme, icons)
        self.definition = TextField()
        holder, self.required = ticked(theme, self.tr("Required"))
        self.codes = Ticks(theme)
        self.default = DropDown(theme, self.tr("Answer given beforehand"))
        for kind, words in {
            VariableKind.CHOICE: self.tr("a choice"),
            VariableKind.SCALE: self.tr("a scale, in order"),
            VariableKind.YES_NO: self.tr("yes or no"),
            VariableKind.NUMBER: self.tr("a number"),
            VariableKind.DATE: self.tr("a date"),
            VariableKind.TEXT: self.tr("words"),
        }.items():
            self.kind.addItem(words, kind.value)
        self.add("name", self.tr("Name"), self.name)
        self.add_beside_key(("kind", self.tr("Kind"), self.kind))
        self.add("options", self.tr("Answers"), self.options)
        self.add("definition", self.tr("Definition"), self.definition)
        missing = self.tr("What is missing is said when an article is finished; nothing is held up.")
        self.add("required", self.tr("Must it be answered"), holder, missing)
        self.add("codes", self.tr("Asked of"), self.codes, self.tr("None ticked: asked of all codes."))
        self.add(
            "default",
            self.tr("Answer given beforehand"),
            self.default,
            self.tr("An answer that nobody gave is not data: best left at “none”."),
        )
        self.add_acts()
        self._connect()

    def fill(self, entry: Entry, state: EditorState) -> None:
        if not isinstance(entry, Variable):
            return
        self.kind.setCurrentIndex(self.kind.findData(entry.kind.value))
        self.options.show_options(entry, state)
        self.fields["options"].setVisible(entry.kind in _CHOSEN)
        self.definition.show_words(entry.definition)
        self.required.setChecked(entry.required)
        self.codes.show_choices([(code.key, code.name) for code in state.codebook.current_codes], entry.codes)
        self.default.clear()
        self.default.addItem(self.tr("none"), None)
        for option in entry.current_options:
            self.default.addItem(entry.label_of(option), option)
        self.default.setCurrentIndex(max(0, self.default.findData(entry.default)))
        self.fields["default"].setVisible(bool(entry.current_options))

    def _connect(self) -> None:
        self.name.changed.connect(lambda words: self._tell(name=words))
        self.kind.activated.connect(lambda _row: self._choose_kind(VariableKind(self.kind.currentData())))
        self.definition.changed.connect(lambda words: self._tell(definition=words))
        self.required.clicked.connect(lambda: self._tell(required=self.required.isChecked()))
        self.codes.changed.connect(lambda keys: self._tell(codes=keys))
        self.default.activated.connect(lambda _row: self._tell(default=self.default.currentData()))
        self.options.changed.connect(self.entry_changed)
        self.options.renamed.connect(self.option_renamed)

    def _choose_kind(self, kind: VariableKind) -> None:
        """Another kind; the answers to choose from go where they mean nothing, and come first where they are needed."""
        if not isinstance(self.entry, Variable):
            return
        if kind in _CHOSEN:
            self._tell(kind=kind)
        else:
            self._tell(kind=kind, options=(), labels=(), retired_options=(), default=None)

    def _tell(self, **values: Any) -> None:  # noqa: ANN401 - the fields of a variable
        if isinstance(self.entry, Variable):
            self.entry_changed.emit(replace(self.entry, **values))
