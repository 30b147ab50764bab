"""Taking one entry apart: which names and statements go to another actor."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.domain.records import Actor, ActorKind
from annotator.domain.register import SplitKinds
from annotator.ui.actors.actor_field import ActorField, FindActors
from annotator.ui.actors.wording import kind_name, statements_of
from annotator.ui.icons import Icons
from annotator.ui.theme import Theme
from annotator.ui.widgets import Flow, button, label
from annotator.ui.widgets.check_box import CheckBox, CheckWords
from annotator.ui.widgets.drop_down import DropDown

_KINDS = tuple(ActorKind)


class Splitting(QWidget):
    """Names are ticked here and statements in the list beside; ticking a name ticks the statements that stand at it."""

    names_changed = Signal(object, bool)
    """Names, and whether they are to go."""
    split_chosen = Signal(object, str, object, object)
    """The entry that it goes to or None for a new one, that one’s name and kind, and the names that go."""
    left = Signal()

    def __init__(self, theme: Theme, icons: Icons, find: FindActors, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._actor: Actor | None = None
        self._title = label(role="title", wrap=True)
        self.field = ActorField(find, self.tr("To whom"), self.tr("A new name, or another actor’s"))
        self._kinds = SplitKinds({}, {}, ActorKind.UNKNOWN)
        self._chosen: ActorKind | None = None
        self.kind = DropDown(theme, self.tr("Kind"))
        for kind in _KINDS:
            self.kind.addItem(kind_name(kind))
        self.kind.list_below(most=8)
        self._offered = ""
        self._names = QVBoxLayout()
        self.boxes: dict[str, CheckBox] = {}
        self._count = label(role="small", wrap=True)
        self.split = button(self.tr("Split off"), kind="primary", icon=icons.icon("split", size=14, colour="on_accent"))
        self.leave = button(self.tr("Leave it"))
        self._lacking = label(self.tr("To whom? Tick a name, or type one above."), role="hint", wrap=True)
        self._arrange()
        self.split.clicked.connect(self._tell)
        self.leave.clicked.connect(self.left)
        self.field.textChanged.connect(self._follow_name)
        self.kind.activated.connect(self._keep_kind)

    def show_actor(self, actor: Actor, kinds: SplitKinds) -> None:
        """Begin with an entry of which nothing goes yet."""
        self._actor, self._kinds, self._chosen = actor, kinds, None
        self._title.setText(self.tr("Split “{name}”").format(name=actor.name))
        self._offered = ""
        self.field.show_name("")
        self._follow_name("")
        while item := self._names.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.boxes = {}
        for alias in actor.aliases:
            box = CheckBox(self._theme, alias)
            box.toggled.connect(lambda on, alias=alias: self._tick(alias, on=on))
            self.boxes[alias] = box
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(box)
            row.addWidget(CheckWords(box), 1)
            self._names.addWidget(line)
        if not actor.aliases:
            self._names.addWidget(label(self.tr("It has no other name."), role="hint"))

    def show_marked(self, count: int) -> None:
        """How many statements are ticked."""
        self._count.setText(
            self.tr("No statement is ticked at the right.")
            if not count
            else self.tr("{statements} ticked at the right.").format(statements=statements_of(count))
        )

    @property
    def _going(self) -> Sequence[str]:
        return [alias for alias, box in self.boxes.items() if box.isChecked()]

    def _tick(self, alias: str, *, on: bool) -> None:
        """The first name that goes is the name of whom it goes to, unless another was typed."""
        if self.field.text().strip() in ("", self._offered):
            self._offered = next(iter(self._going), "")
            self.field.show_name(self._offered)
        self.names_changed.emit((alias,), on)

    def _follow_name(self, name: str) -> None:
        """Say what is missing, and of what kind it is; asked, with the likeliest filled in, where nobody knows it."""
        is_given, other = bool(name.strip()), self._other()
        self.split.setEnabled(is_given)
        self._lacking.setVisible(not is_given)
        known = other.kind if other is not None else self._kinds.before(name)
        # Never hidden: what is to be ticked below would move under the pointer.
        self.kind.setEnabled(is_given and known is None)
        self.kind.setCurrentIndex(_KINDS.index(known or self._chosen or self._kinds.likeliest(name)))

    def _keep_kind(self, place: int) -> None:
        """What was chosen stays, whatever name is typed then."""
        self._chosen = _KINDS[place]

    def _other(self) -> Actor | None:
        """The other entry whose name stands in the field."""
        found = self.field.actor()
        is_itself = found is not None and self._actor is not None and found.id == self._actor.id
        return None if is_itself else found

    def _tell(self) -> None:
        other, kind = self._other(), _KINDS[self.kind.currentIndex()]
        self.split_chosen.emit(other.id if other else None, self.field.text().strip(), kind, tuple(self._going))

    def _arrange(self) -> None:
        acts = Flow(gap=6)
        for act in (self.split, self.leave):
            acts.addWidget(act)
        self._names.setSpacing(2)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(10)
        box.addWidget(self._title)
        box.addWidget(label(self.tr("To whom"), role="label"))
        box.addWidget(self.field)
        box.addWidget(label(self.tr("Kind"), role="label"))
        box.addWidget(self.kind)
        box.addWidget(label(self.tr("Names that go"), role="label"))
        box.addLayout(self._names)
        box.addWidget(label(self.tr("Statements that go"), role="label"))
        box.addWidget(self._count)
        box.addWidget(
            label(
                self.tr("Tick them at the right, by a click or with Space. One undo takes it back."),
                role="hint",
                wrap=True,
            )
        )
        box.addLayout(acts)
        # Below: above, the buttons would move when it goes.
        box.addWidget(self._lacking)
        box.addStretch(1)
