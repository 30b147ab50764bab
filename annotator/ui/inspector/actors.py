"""Who speaks, who is meant, through whom: a row for each role, and the cast below them while one is asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.domain.codebook import Codebook
from annotator.domain.names.alike import AlikePair
from annotator.domain.records import ActorId, Candidate, Statement
from annotator.ui.icons import Icons
from annotator.ui.inspector.cast import Cast, Finder, Proposer
from annotator.ui.inspector.proposed import Proposed
from annotator.ui.inspector.roles import RoleRow
from annotator.ui.theme import Theme
from annotator.ui.widgets import label


class ActorSection(QWidget):
    """At most one role is active: the cast is its. What else is asked about actors waits until it is left."""

    actor_chosen = Signal(str, object)
    name_chosen = Signal(str, str)
    alias_chosen = Signal(str, object, str)
    actor_removed = Signal(str, object)
    role_asked = Signal(str)
    role_left = Signal()
    register_asked = Signal(object)
    """An actor, to be looked at in the register."""
    cast_shown = Signal(bool)

    def __init__(
        self, theme: Theme, icons: Icons, find_actors: Finder, alike_actors: Proposer, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._statement: Statement | None = None
        self._active: str | None = None
        self._roles: dict[str, RoleRow] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self.proposed = Proposed()
        self.cast = Cast(theme, icons, find_actors, alike_actors)
        self.cast.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addWidget(label(self.tr("Actors"), role="label"))
        box.addLayout(self._rows)
        box.addWidget(self.proposed)
        box.addWidget(self.cast)
        self.cast.actor_chosen.connect(lambda actor_id: self._tell(actor_id, None))
        self.cast.name_chosen.connect(lambda name: self._tell(None, name))
        self.cast.alias_chosen.connect(self._tell)
        self.cast.removal_asked.connect(self._tell_removal)
        self.cast.left.connect(self.leave_role)

    def set_codebook(self, codebook: Codebook) -> None:
        for row in self._roles.values():
            self._rows.removeWidget(row)
            row.deleteLater()
        self._roles = {role.key: RoleRow(role, self._theme) for role in codebook.current_roles}
        for row in self._roles.values():
            self._rows.addWidget(row)
            row.activated.connect(self.role_asked)
            row.actor_removed.connect(self.actor_removed)
            row.register_asked.connect(self.register_asked)

    def has_role(self, role: str) -> bool:
        return role in self._roles

    def show_statement(self, statement: Statement, notes: Mapping[ActorId, str], *, proposal: AlikePair | None) -> None:
        """Show who plays the roles. ``proposal`` is a pair of entries that are probably one actor."""
        self._statement = statement
        for key, row in self._roles.items():
            is_required = statement.code in row.role.required_for
            row.show_links(statement.actors(key), editable=True, required=is_required, notes=notes)
        self.proposed.show_pair(proposal)

    def show_cast(self, role: str, candidates: Sequence[Candidate], numbers: Sequence[int] = ()) -> None:
        """Show who may play a role; the ``numbers`` then pick one."""
        row = self._roles[role]
        for key, other in self._roles.items():
            other.show_active(active=key == role)
        self._active = role
        self.proposed.wait(waiting=True)
        self.cast.show()
        self.cast_shown.emit(True)  # noqa: FBT003 - Qt's own
        linked = {link.actor_id for link in self._statement.actors(role)} if self._statement else ()
        title = self.tr("Pick the {0}").format(row.role.name)
        self.cast.show_candidates(title, candidates, linked=linked, numbers=numbers)

    def pick(self, actor_id: ActorId | None, name: str) -> None:
        """Take an actor, or a name without an entry, for the active role."""
        self._tell(actor_id, name if actor_id is None else None)

    def leave_role(self) -> None:
        """Ask for nobody any more, and say so."""
        # First: from a list that hides, Qt would hand the focus on to what comes next, and scroll there.
        self.role_left.emit()
        self._hide_cast()

    def leave_statement(self) -> None:
        self._statement = None
        self._hide_cast()

    def _hide_cast(self) -> None:
        self._active = None
        self.cast.hide()
        self.proposed.wait(waiting=False)
        self.cast_shown.emit(False)  # noqa: FBT003 - Qt's own
        for row in self._roles.values():
            row.show_active(active=False)

    def _tell_removal(self) -> None:
        """The last actor of the active role is to go."""
        role = self._active
        linked = self._statement.actors(role) if self._statement is not None and role is not None else ()
        if role is not None and linked:
            self.leave_role()
            self.actor_removed.emit(role, linked[-1].actor_id)

    def _tell(self, actor_id: object, name: str | None) -> None:
        role = self._active
        if role is None:
            return
        self.leave_role()
        if actor_id is not None and name is not None:
            self.alias_chosen.emit(role, actor_id, name)
        elif name is None:
            self.actor_chosen.emit(role, actor_id)
        else:
            self.name_chosen.emit(role, name)
