"""The answers of a choice or the steps of a scale: one on each row, with a label and how often it was given."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from annotator.domain.codebook import Variable
from annotator.services.codebook_checks import answers_after
from annotator.ui.codebook_editor.records import EditorState
from annotator.ui.icons import Icons
from annotator.ui.language import grouped
from annotator.ui.theme import Theme
from annotator.ui.widgets import IconButton, button, label


class Options(QWidget):
    """Renames, labels, moves, adds, retires and removes answers. What was given is renamed along, and never removed."""

    changed = Signal(object)
    renamed = Signal(object, int, str)

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme = theme
        self._icons = icons
        self._variable: Variable | None = None
        self._given: dict[str, int] = {}
        self.names: list[QLineEdit] = []
        self.labels: list[QLineEdit] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 4)
        self.new = QLineEdit()
        self.new.setAccessibleName(self.tr("Another answer"))
        self.new.setPlaceholderText(self.tr("Another answer"))
        self.new.returnPressed.connect(self._add)
        self.add = button(self.tr("Add"), icon=icons.icon("plus"))
        self.add.clicked.connect(self._add)
        self._stray = button("", kind="link")
        self._stray.clicked.connect(self._take_stray)
        below = QHBoxLayout()
        below.setSpacing(6)
        below.addWidget(self.new, 1)
        below.addWidget(self.add)
        below.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addLayout(self._grid)
        box.addLayout(below)
        box.addWidget(self._stray, 0, Qt.AlignmentFlag.AlignLeft)

    def show_options(self, variable: Variable, state: EditorState) -> None:
        """Show the answers; those that are being typed stay as they are."""
        given = answers_after(state.draft, state.usage, variable.key)
        shown, self._variable = self._variable, variable
        is_same = shown is not None and _rows(shown) == _rows(variable) and given == self._given
        self._given = given
        if not is_same or len(self.names) != len(variable.options):
            self._build(variable)
        self._show_stray([value for value in given if value not in variable.options])

    def _build(self, variable: Variable) -> None:
        place = next((n for n, each in enumerate(self.names) if each.hasFocus()), None)
        while item := self._grid.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.names, self.labels = [], []
        for column, words in enumerate((self.tr("Stored as"), self.tr("Shown as"), self.tr("Given"))):
            self._grid.addWidget(label(words, role="hint"), 0, column)
        for row, option in enumerate(variable.options):
            self._add_row(variable, row, option)
        if place is not None and place < len(self.names):
            self.names[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_row(self, variable: Variable, row: int, option: str) -> None:
        is_retired = option in variable.retired_options
        name = QLineEdit(option)
        name.setAccessibleName(self.tr("Answer {number}").format(number=row + 1))
        name.editingFinished.connect(lambda: self._rename(row, name))
        shown = variable.label_of(option)
        words = QLineEdit(shown if shown != option else "")
        words.setAccessibleName(self.tr("Label of answer {number}").format(number=row + 1))
        words.setPlaceholderText(option)
        words.editingFinished.connect(lambda: self._label(row, words))
        count = self._given.get(option, 0)
        times = label(grouped(count) + (self.tr(" retired") if is_retired else ""), role="hint")
        acts = QHBoxLayout()
        acts.setSpacing(0)
        up = IconButton(self._icons.icon("arrow-up"), self.tr("Move “{answer}” up").format(answer=option))
        up.clicked.connect(lambda: self._move(row, -1))
        up.setEnabled(row > 0)
        down = IconButton(self._icons.icon("arrow-down"), self.tr("Move “{answer}” down").format(answer=option))
        down.clicked.connect(lambda: self._move(row, 1))
        down.setEnabled(row < len(variable.options) - 1)
        turned = self.tr("Give “{answer}” again") if is_retired else self.tr("Retire “{answer}”")
        retire = IconButton(self._icons.icon("eye" if is_retired else "eye-off"), turned.format(answer=option))
        retire.clicked.connect(lambda: self._turn(option))
        remove = IconButton(self._icons.icon("x"), self.tr("Remove “{answer}”").format(answer=option))
        remove.clicked.connect(lambda: self._remove(row))
        remove.setEnabled(count == 0)
        for act in (up, down, retire, remove):
            acts.addWidget(act)
        holder = QWidget()
        holder.setLayout(acts)
        acts.setContentsMargins(0, 0, 0, 0)
        for column, widget in enumerate((name, words, times, holder)):
            self._grid.addWidget(widget, row + 1, column)
        self.names.append(name)
        self.labels.append(words)

    def _show_stray(self, values: list[str]) -> None:
        count = sum(self._given[value] for value in values)
        words = ", ".join(f"“{value}”" for value in values[:4])
        if count == 1:
            told = self.tr("One answer is not in the list ({words}). Add it as a retired one").format(words=words)
        else:
            pattern = self.tr("{count} answers are not in the list ({words}). Add them as retired ones")
            told = pattern.format(count=grouped(count), words=words)
        self._stray.setText(told.replace("&", "&&"))
        self._stray.setAccessibleName(told)
        self._stray.setVisible(bool(values))

    def _take_stray(self) -> None:
        variable = self._variable
        if variable is not None:
            from_elsewhere = tuple(value for value in self._given if value not in variable.options)
            self._tell(
                replace(
                    _labelled(variable),
                    options=(*variable.options, *from_elsewhere),
                    labels=(*_labelled(variable).labels, *("" for _ in from_elsewhere)),
                    retired_options=(*variable.retired_options, *from_elsewhere),
                )
            )

    def _add(self) -> None:
        variable, words = self._variable, self.new.text().strip()
        if variable is None or not words:
            self.new.setFocus()
            return
        self.new.setText("")
        labelled = _labelled(variable)
        self._tell(replace(labelled, options=(*variable.options, words), labels=(*labelled.labels, "")))
        self.new.setFocus()

    def _rename(self, row: int, field: QLineEdit) -> None:
        variable, words = self._variable, field.text().strip()
        if variable is None or row >= len(variable.options) or words == variable.options[row]:
            return
        if words:
            self.renamed.emit(variable, row, words)
        else:
            field.setText(variable.options[row])

    def _label(self, row: int, field: QLineEdit) -> None:
        variable = self._variable
        if variable is None or row >= len(variable.options):
            return
        labels = list(_labelled(variable).labels)
        if labels[row] != field.text().strip():
            labels[row] = field.text().strip()
            self._tell(replace(variable, labels=tuple(labels)))

    def _move(self, row: int, by: int) -> None:
        variable = self._variable
        if variable is not None and 0 <= row + by < len(variable.options):
            order = list(range(len(variable.options)))
            order.insert(row + by, order.pop(row))
            self._tell(_reordered(variable, order))

    def _turn(self, option: str) -> None:
        variable = self._variable
        if variable is not None:
            retired = variable.retired_options
            is_retired = option in retired
            left = tuple(each for each in retired if each != option) if is_retired else (*retired, option)
            self._tell(replace(variable, retired_options=left))

    def _remove(self, row: int) -> None:
        variable = self._variable
        if variable is not None:
            option = variable.options[row]
            kept = _reordered(variable, [place for place in range(len(variable.options)) if place != row])
            default = None if variable.default == option else variable.default
            retired = tuple(each for each in variable.retired_options if each != option)
            self._tell(replace(kept, default=default, retired_options=retired))

    def _tell(self, variable: Variable) -> None:
        labels = variable.labels if any(variable.labels) else ()
        self.changed.emit(replace(variable, labels=labels))


def _labelled(variable: Variable) -> Variable:
    """With a label for each answer, be it an empty one."""
    labels = (*variable.labels, *("" for _ in variable.options))[: len(variable.options)]
    return replace(variable, labels=labels)


def _reordered(variable: Variable, order: list[int]) -> Variable:
    labels = _labelled(variable).labels
    return replace(
        variable,
        options=tuple(variable.options[place] for place in order),
        labels=tuple(labels[place] for place in order),
    )


def _rows(variable: Variable) -> tuple[object, ...]:
    return variable.key, variable.options, variable.labels, variable.retired_options
