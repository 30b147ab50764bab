"""What a merging would change, in four lines, before anything is changed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from annotator.domain.records import ActorId
from annotator.domain.register import MergePreview, RegisterRow
from annotator.ui.actors.actor_field import ActorField, FindActors
from annotator.ui.actors.wording import merge_lines, statements_of
from annotator.ui.icons import Icons
from annotator.ui.widgets import Flow, button, label, line, plain


class Merging(QWidget):
    """The entries that are to be one: which of them stays is chosen; the others become names of it."""

    looked_at = Signal(object, object)
    """The entry that stays, and the others."""
    merge_chosen = Signal(object, object)
    apart_chosen = Signal(object, object)
    added = Signal(object)
    """An entry that is to be merged too."""
    left = Signal()

    def __init__(self, icons: Icons, find: FindActors, *, editable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[RegisterRow] = ()
        self._keep: ActorId | None = None
        self._title = label(role="title", wrap=True)
        self._choices = QVBoxLayout()
        self._group: QButtonGroup | None = None
        self.field = ActorField(find, self.tr("Merge with"), self.tr("Merge with… type a name"))
        self._lines = [label(role="small", wrap=True) for _each in range(4)]
        self._hint = label(self.tr("One undo takes it back."), role="hint", wrap=True)
        self.merge = button(self.tr("Merge"), kind="primary", icon=icons.icon("git-merge", size=14, colour="on_accent"))
        self.apart = button(self.tr("Keep apart"))
        self.leave = button(self.tr("Leave it"))
        self._editable = editable
        self._arrange()
        self.field.picked.connect(self._tell_added)
        self.merge.clicked.connect(self._tell_merge)
        self.apart.clicked.connect(self._tell_apart)
        self.leave.clicked.connect(self.left)

    def show_entries(self, rows: Sequence[RegisterRow]) -> None:
        """Show the entries; the one with most statements stays, unless another is chosen."""
        ids = [row.actor.id for row in rows]
        if self._keep not in ids:
            most = max(rows, key=lambda row: (sum(each.count for each in row.played), -row.actor.id))
            self._keep = most.actor.id
        self.rows = rows
        self._title.setText(
            self.tr("Merge “{name}” with another entry").format(name=rows[0].actor.name)
            if len(rows) == 1
            else self.tr("{0} entries become one").format(len(rows))
        )
        self._show_choices()
        self.apart.setVisible(len(rows) == 2)
        self._look()

    def show_preview(self, look: MergePreview | None) -> None:
        """Say what would change."""
        for words, each in zip(self._lines, merge_lines(look) if look else [""] * 4, strict=True):
            words.setText(each)
            words.setVisible(bool(each))
        self._hint.setVisible(look is not None)
        self.merge.setEnabled(look is not None and self._editable)
        self.apart.setEnabled(self._editable)

    @property
    def others(self) -> list[ActorId]:
        return [row.actor.id for row in self.rows if row.actor.id != self._keep]

    def keep(self, actor_id: ActorId) -> None:
        """Let this entry be the one that stays."""
        self._keep = actor_id

    def _show_choices(self) -> None:
        while item := self._choices.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._group = QButtonGroup(self)
        for row in self.rows:
            count = statements_of(sum(each.count for each in row.played))
            choice = QRadioButton(plain(self.tr("{name} · {statements}").format(name=row.actor.name, statements=count)))
            choice.setMinimumHeight(24)
            choice.setAccessibleName(self.tr("Keep {name}").format(name=row.actor.name))
            choice.setChecked(row.actor.id == self._keep)
            choice.toggled.connect(lambda on, actor_id=row.actor.id: self._choose(actor_id) if on else None)
            self._group.addButton(choice)
            self._choices.addWidget(choice)

    def _choose(self, actor_id: ActorId) -> None:
        self._keep = actor_id
        self._look()

    def _look(self) -> None:
        if self._keep is not None and self.others:
            self.looked_at.emit(self._keep, self.others)
        else:
            self.show_preview(None)

    def _tell_added(self, actor_id: object) -> None:
        self.field.show_name("")
        if actor_id is not None:
            self.added.emit(actor_id)

    def _tell_merge(self) -> None:
        if self._keep is not None and self.others:
            self.merge_chosen.emit(self._keep, self.others)

    def _tell_apart(self) -> None:
        if self._keep is not None and self.others:
            self.apart_chosen.emit(self._keep, self.others[0])

    def _arrange(self) -> None:
        self._choices.setSpacing(2)
        acts = Flow(gap=6)
        for act in (self.merge, self.apart, self.leave):
            acts.addWidget(act)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(10)
        box.addWidget(self._title)
        box.addWidget(label(self.tr("Which one stays"), role="label"))
        box.addLayout(self._choices)
        adding = QHBoxLayout()
        adding.addWidget(self.field)
        box.addLayout(adding)
        box.addWidget(line())
        box.addWidget(label(self.tr("What would change"), role="label"))
        for words in self._lines:
            box.addWidget(words)
        box.addWidget(self._hint)
        box.addLayout(acts)
        box.addStretch(1)
