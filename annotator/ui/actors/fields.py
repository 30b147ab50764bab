"""What is known of an actor: its kind, what it belongs to, and attributes under any name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Signal
from PySide6.QtWidgets import QCompleter, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from annotator.domain.records import ActorKind
from annotator.ui.actors.actor_field import ActorField, FindActors
from annotator.ui.actors.wording import kind_name
from annotator.ui.theme import Theme
from annotator.ui.widgets import ElidedLabel, as_tooltip, button, label
from annotator.ui.widgets.drop_down import DropDown

_KINDS = tuple(ActorKind)
_NAMES = 96


class Fields(QWidget):
    """Each field reports when it is left or Enter is pressed, and only where it says something else."""

    kind_set = Signal(object)
    above_set = Signal(object)
    attribute_set = Signal(str, str)

    def __init__(self, theme: Theme, find: FindActors, *, editable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editable = editable
        self.kind = DropDown(theme, self.tr("Kind"))
        for kind in _KINDS:
            self.kind.addItem(kind_name(kind))
        self.kind.list_below(most=8)
        self.above = ActorField(find, self.tr("Belongs to"), self.tr("Nothing"))
        self.attributes: dict[str, QLineEdit] = {}
        self.new_name, self.new_value = QLineEdit(), QLineEdit()
        self._known = QStringListModel(self)
        self._grid = QGridLayout()
        self._new = QWidget()
        self._arrange()
        self.kind.activated.connect(lambda place: self.kind_set.emit(_KINDS[place]))
        self.above.picked.connect(self.above_set)

    def show_fields(
        self,
        kind: ActorKind | None,
        above: str,
        attributes: Sequence[tuple[str, str]],
        known: Sequence[str],
    ) -> None:
        """Show what is known; ``known`` are the names of attributes that the register has. No kind: they differ."""
        self.kind.setCurrentIndex(-1 if kind is None else _KINDS.index(kind))
        if not (self.above.hasFocus() and self.above.isModified()):
            self.above.show_name(above)
        self._known.setStringList([name for name in known if name not in dict(attributes)])
        if [name for name, _value in attributes] != list(self.attributes):
            self._remake(attributes)
        for name, value in attributes:
            field = self.attributes[name]
            if field.text() != value and not (field.hasFocus() and field.isModified()):
                field.setText(value)
                field.setCursorPosition(0)
                field.setToolTip(as_tooltip(value))

    def show_added(self) -> None:
        """The new attribute was taken."""
        self.new_name.setText("")
        self.new_value.setText("")

    def _remake(self, attributes: Sequence[tuple[str, str]]) -> None:
        for name, field in self.attributes.items():
            words = self._labels.pop(name)
            for widget in (words, field):
                self._grid.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        self.attributes = {}
        for name, _value in attributes:
            field = QLineEdit()
            field.setAccessibleName(name)
            field.setReadOnly(not self._editable)
            field.editingFinished.connect(lambda name=name, field=field: self._tell(name, field))
            words = ElidedLabel()
            words.setProperty("role", "small")
            words.setText(name)
            self._labels[name] = words
            self.attributes[name] = field
            row = self._grid.rowCount()
            self._grid.addWidget(words, row, 0)
            self._grid.addWidget(field, row, 1)

    def _tell(self, name: str, field: QLineEdit) -> None:
        if field.isModified():
            field.setModified(False)
            self.attribute_set.emit(name, field.text().strip())

    def _tell_new(self) -> None:
        name, value = self.new_name.text().strip(), self.new_value.text().strip()
        if name and value:
            self.attribute_set.emit(name, value)
        elif name:
            self.new_value.setFocus()

    def _arrange(self) -> None:
        self._labels: dict[str, ElidedLabel] = {}
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnMinimumWidth(0, _NAMES)
        self._grid.setColumnStretch(1, 1)
        for row, (name, field) in enumerate(((self.tr("Kind"), self.kind), (self.tr("Belongs to"), self.above))):
            self._grid.addWidget(label(name, role="small"), row, 0)
            self._grid.addWidget(field, row, 1)
        self.new_name.setPlaceholderText(self.tr("Attribute"))
        self.new_name.setAccessibleName(self.tr("Name of a new attribute"))
        self.new_name.setCompleter(QCompleter(self._known, self.new_name))
        self.new_value.setPlaceholderText(self.tr("Value"))
        self.new_value.setAccessibleName(self.tr("Value of the new attribute"))
        add = button(self.tr("Add"))
        add.setAccessibleName(self.tr("Add the attribute"))
        add.clicked.connect(self._tell_new)
        self.new_name.returnPressed.connect(self._tell_new)
        self.new_value.returnPressed.connect(self._tell_new)
        new = QHBoxLayout(self._new)
        new.setContentsMargins(0, 0, 0, 0)
        new.setSpacing(6)
        self.new_name.setFixedWidth(_NAMES + 2)
        new.addWidget(self.new_name)
        new.addWidget(self.new_value, 1)
        new.addWidget(add)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addWidget(label(self.tr("Attributes"), role="label"))
        box.addLayout(self._grid)
        box.addWidget(self._new)
        self._new.setVisible(self._editable)
        self.kind.setEnabled(self._editable)
        self.above.setReadOnly(not self._editable)
