"""What a merging would change, in four lines, before anything is changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from annotator.domain.records import Actor, ActorId
from annotator.domain.register import MergePreview
from annotator.ui.actors.actor_field import ActorField, FindActors
from annotator.ui.actors.wording import merge_lines, statements_of
from annotator.ui.icons import Icons
from annotator.ui.language import elided
from annotator.ui.theme import Theme
from annotator.ui.widgets import Flow, as_tooltip, button, label, line, plain

_GAP: Final = 10


class Merging(QWidget):
    """The entries that are to be one: which of them stays is chosen; the others become names of it."""

    looked_at = Signal(object, object)
    """The entry that stays, and the others."""
    merge_chosen = Signal(object, object)
    apart_chosen = Signal(object, object)
    added = Signal(object)
    """An entry that is to be merged too."""
    left = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        find: FindActors,
        *,
        editable: bool,
        several_coders: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.several_coders = several_coders
        """Whether what is counted has to be said to be by all of them."""
        self.setStyleSheet(
            "QRadioButton { spacing: 8px; }"
            f"QRadioButton::indicator {{ width: 14px; height: 14px; border: 1px solid {theme.field};"
            f" border-radius: 8px; background: {theme.raised}; }}"
            f"QRadioButton::indicator:checked {{ width: 6px; height: 6px; border: 5px solid {theme.accent}; }}"
            f"QRadioButton:focus {{ border: 2px solid {theme.focus}; border-radius: 5px; }}"
        )
        self.actors: Sequence[Actor] = ()
        self._keep: ActorId | None = None
        self._title = label(role="title", wrap=True)
        self._choices = QVBoxLayout()
        self._group: QButtonGroup | None = None
        self._find = find
        self.field = ActorField(self._find_others, self.tr("Merge with"), self.tr("Merge with… type a name"))
        self._lines = [label(role="small", wrap=True) for _each in range(4)]
        self._told = QWidget()
        self._what = label(self.tr("What would change"), role="label")
        self._hint = label(role="hint", wrap=True)
        self.merge = button(self.tr("Merge"), kind="primary", icon=icons.icon("git-merge", size=14, colour="on_accent"))
        self.apart = button(self.tr("Keep apart"))
        self.leave = button(self.tr("Leave it"))
        self._editable = editable
        self._arrange()
        self.field.picked.connect(self._tell_added)
        self.merge.clicked.connect(self._tell_merge)
        self.apart.clicked.connect(self._tell_apart)
        self.leave.clicked.connect(self.left)

    def show_entries(self, actors: Sequence[Actor], statements: Mapping[ActorId, int]) -> None:
        """Show the entries; the one that stands in most statements stays, unless another is chosen."""
        if len(self.actors) < 2 or self._keep not in [actor.id for actor in actors]:
            self._keep = max(actors, key=lambda actor: (statements.get(actor.id, 0), -actor.id)).id
        self.actors = actors
        self._title.setText(
            self.tr("Merge “{name}” with another entry").format(name=actors[0].name)
            if len(actors) == 1
            else self.tr("{0} entries become one").format(len(actors))
        )
        self._show_choices(statements)
        self.apart.setVisible(len(actors) == 2)
        self._look()

    def show_preview(self, look: MergePreview | None) -> None:
        """Say what would change."""
        for words, each in zip(self._lines, merge_lines(look) if look else [""] * 4, strict=True):
            words.setText(each)
            words.setVisible(bool(each))
        for part in (self._what, self._told):
            part.setVisible(look is not None)
        self._hint.setText(
            self.tr("One undo takes it back.")
            if look
            else self.tr("Click the other one in the list at the left, or type its name above.")
        )
        self.merge.setEnabled(look is not None and self._editable)
        self.apart.setEnabled(self._editable)

    @property
    def others(self) -> list[ActorId]:
        return [actor.id for actor in self.actors if actor.id != self._keep]

    def keep(self, actor_id: ActorId) -> None:
        """Let this entry be the one that stays."""
        self._keep = actor_id

    def _find_others(self, words: str) -> Sequence[Actor]:
        shown = {actor.id for actor in self.actors}
        return [actor for actor in self._find(words) if actor.id not in shown]

    def _show_choices(self, statements: Mapping[ActorId, int]) -> None:
        while item := self._choices.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._group = QButtonGroup(self)
        for actor in self.actors:
            count = statements_of(statements.get(actor.id, 0))
            words = self.tr("{name} · {statements} by all coders") if self.several_coders else "{name} · {statements}"
            choice = _Choice(words.format(name=actor.name, statements=count))
            choice.setAccessibleName(self.tr("Keep {name}").format(name=actor.name))
            choice.setChecked(actor.id == self._keep)
            choice.toggled.connect(lambda on, actor_id=actor.id: self._choose(actor_id) if on else None)
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
        box.setSpacing(_GAP)
        box.addWidget(self._title)
        box.addWidget(label(self.tr("Which one stays"), role="label"))
        box.addLayout(self._choices)
        adding = QHBoxLayout()
        adding.addWidget(self.field)
        box.addLayout(adding)
        box.addWidget(line())
        box.addWidget(self._what)
        told = QVBoxLayout(self._told)
        told.setContentsMargins(0, 0, 0, 0)
        told.setSpacing(_GAP)
        for words in self._lines:
            told.addWidget(words)
        told.addStretch(1)
        # As high for every choice: the buttons below must not move while one chooses.
        self._told.setMinimumHeight(2 * len(self._lines) * self._hint.fontMetrics().lineSpacing() + 3 * _GAP)
        box.addWidget(self._told)
        box.addWidget(self._hint)
        box.addLayout(acts)
        box.addStretch(1)


class _Choice(QRadioButton):
    """One of the entries; its words end in “…” where the room does."""

    def __init__(self, words: str) -> None:
        super().__init__(plain(words))
        self._words = words
        self.setToolTip(as_tooltip(words))
        self.setMinimumHeight(24)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setText(plain(elided(self._words, self.fontMetrics(), self.width() - 30)))
