"""The form of a role, and that of the rules that go for all codes."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from annotator.domain.codebook import Codebook, Entry, Role
from annotator.ui.codebook_editor.fields import LineField, LinesField, TextField, Ticks, ticked
from annotator.ui.codebook_editor.form import EntryForm, Form
from annotator.ui.codebook_editor.records import EditorState
from annotator.ui.icons import Icons
from annotator.ui.theme import Theme
from annotator.ui.widgets import button

_ROW = 28


class RoleForm(EntryForm):
    """Name, letter and definition; whether several actors can play it, and for which codes it is required."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__(theme, icons)
        self.letter = LineField(most=1, width=64)
        self.definition = TextField()
        holder, self.several = ticked(theme, self.tr("Several actors can be linked"))
        self.required_for = Ticks(theme)
        self.add("name", self.tr("Name"), self.name)
        self.add_beside_key(("letter", self.tr("Letter"), self.letter))
        self.add("definition", self.tr("Definition"), self.definition)
        self.add("several", self.tr("How many"), holder)
        self.add(
            "required_for",
            self.tr("Required for"),
            self.required_for,
            self.tr("What is missing is said when an article is finished; nothing is held up."),
        )
        self.add_acts()
        self.name.changed.connect(lambda words: self._tell(name=words))
        self.letter.changed.connect(lambda words: self._tell(letter=words.upper()))
        self.definition.changed.connect(lambda words: self._tell(definition=words))
        self.several.clicked.connect(lambda: self._tell(several=self.several.isChecked()))
        self.required_for.changed.connect(lambda keys: self._tell(required_for=keys))

    def fill(self, entry: Entry, state: EditorState) -> None:
        if not isinstance(entry, Role):
            return
        self.letter.show_words(entry.letter)
        self.definition.show_words(entry.definition)
        self.several.setChecked(entry.several)
        codes = [(code.key, code.name) for code in state.codebook.current_codes]
        self.required_for.show_choices(codes, entry.required_for)

    def _tell(self, **values: Any) -> None:  # noqa: ANN401 - the fields of a role
        if isinstance(self.entry, Role):
            self.entry_changed.emit(replace(self.entry, **values))


class RulesForm(Form):
    """The codebook's name, its unit, which code comes first where two fit, and the rules."""

    rules_changed = Signal(dict)

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__(theme, icons)
        self.name = LineField()
        self.unit = TextField()
        self.order = _Order(icons)
        self.notes = LinesField(least=4)
        self.add("name", self.tr("Name of the codebook"), self.name)
        self.add("unit", self.tr("The unit: what one statement is"), self.unit)
        self.add(
            "precedence",
            self.tr("Where two codes fit, the one further up is given"),
            self.order,
            self.tr("Alt+↑ and Alt+↓ move a code; Space takes it in or out."),
        )
        self.add("notes", self.tr("Rules for all codes"), self.notes, self.tr("One rule on each line."))
        self.end()
        self.name.changed.connect(lambda words: self.rules_changed.emit({"name": words}))
        self.unit.changed.connect(lambda words: self.rules_changed.emit({"unit": words}))
        self.order.changed.connect(lambda keys: self.rules_changed.emit({"precedence": keys}))
        self.notes.lines_changed.connect(lambda lines: self.rules_changed.emit({"notes": lines}))

    def show_rules(self, state: EditorState) -> None:
        codebook = state.codebook
        title = self.tr("Unit and rules")
        self.show_title(
            title, self.tr("{name}, version {version}").format(name=codebook.name, version=codebook.version)
        )
        self.name.show_words(codebook.name)
        self.unit.show_words(codebook.unit.strip())
        self.order.show_order(codebook)
        self.notes.show_lines(codebook.notes)
        self.show_problems(state, None)
        for field in self.fields.values():
            field.control.setEnabled(state.is_editable)


class _Order(QWidget):
    """The codes in their order; those that are ticked are part of it."""

    changed = Signal(tuple)

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Order of the codes"))
        self.list.itemChanged.connect(lambda _item: self._tell())
        self._is_showing = False
        up, down = (
            button(self.tr("Up"), icon=icons.icon("arrow-up")),
            button(self.tr("Down"), icon=icons.icon("arrow-down")),
        )
        up.setShortcut("Alt+Up")
        down.setShortcut("Alt+Down")
        up.clicked.connect(lambda: self._move(-1))
        down.clicked.connect(lambda: self._move(1))
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(up)
        column.addWidget(down)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.list.setMaximumWidth(300)
        row.addWidget(self.list, 1)
        row.addLayout(column)
        row.addStretch(1)

    def show_order(self, codebook: Codebook) -> None:
        names = {code.key: code.name for code in codebook.codes}
        rest = [code.key for code in codebook.current_codes if code.key not in codebook.precedence]
        wanted = [(key, True) for key in codebook.precedence if key in names] + [(key, False) for key in rest]
        shown = [(item.data(Qt.ItemDataRole.UserRole), item.checkState() is _ON) for item in self._items()]
        texts = [item.text() for item in self._items()]
        if shown == wanted and texts == [names[key] for key, _on in wanted]:
            return
        self._is_showing = True
        self.list.clear()
        for key, is_on in wanted:
            item = QListWidgetItem(names[key], self.list)
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setSizeHint(QSize(120, _ROW))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(_ON if is_on else Qt.CheckState.Unchecked)
        self.list.setFixedHeight(max(2, len(wanted)) * _ROW + 8)
        self._is_showing = False

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _move(self, by: int) -> None:
        row = self.list.currentRow()
        if 0 <= row + by < self.list.count() and row >= 0:
            self._is_showing = True
            item = self.list.takeItem(row)
            self.list.insertItem(row + by, item)
            self.list.setCurrentRow(row + by)
            self._is_showing = False
            self._tell()

    def _tell(self) -> None:
        if not self._is_showing:
            ticked_keys = (i.data(Qt.ItemDataRole.UserRole) for i in self._items() if i.checkState() is _ON)
            self.changed.emit(tuple(ticked_keys))


_ON = Qt.CheckState.Checked
