"""The register of actors: read for its window, kept equal to the file, and changed as the coder wishes."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain.changes import ActionKind, Changes
from annotator.domain.errors import AnnotatorError
from annotator.domain.names.folding import same_name
from annotator.domain.records import ActorId, ActorKind, StatementId
from annotator.domain.register import OnlyActors, RegisterFilter
from annotator.services.actors import SplitOff
from annotator.ui.actors.wording import path_of
from annotator.ui.desk.register_pairs import RegisterPairs
from annotator.ui.desk.register_places import RegisterPlaces
from annotator.ui.desk.register_tables import RegisterTables
from annotator.ui.language import in_words

if TYPE_CHECKING:
    from annotator.services.jobs import Jobs
    from annotator.ui.actors import RegisterWindow
    from annotator.ui.desk.desk import Desk
    from annotator.ui.feedback import Feedback


class Registering(QObject):
    """Each wish is one action of the register; what it changed comes back as ``Changes`` and is shown."""

    def __init__(self, desk: Desk, window: RegisterWindow, *, jobs: Jobs, feedback: Feedback) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._feedback = feedback
        self._register = desk.project.register
        self._filter, self._to_check = RegisterFilter(), False
        self._is_stale = False
        self._merging_with: ActorId | None = None
        """The entry for which another is being looked for: who is chosen in the list is to be merged with it."""
        self._pairs = RegisterPairs(desk, jobs=jobs, parent=self)
        self.places = RegisterPlaces(desk, window, jobs=jobs)
        tables = RegisterTables(desk, window, feedback=feedback, parent=self)
        tables.taken.connect(lambda: self._show_chosen(window.list.marked))
        self._connect()
        self._show_list()
        self._pairs.look_soon()

    def show_actor(self, actor_id: ActorId) -> None:
        """Look at an entry, whatever the list was narrowed to."""
        if not self._window.show_actor(actor_id):
            self._window.list.show_everything()
            self._window.show_actor(actor_id)

    def stop(self) -> None:
        """Show nothing more: the project is about to be closed."""
        self._pairs.stop()
        self.places.stop()

    # What is shown ----------------------------------------------------------------------------------------------

    def _show_list(self) -> None:
        pane, register = self._window.list, self._register
        if self._to_check:
            wanted = set(register.ids(self._filter))
            pane.show_found([each for each in self._pairs.by_actor if each in wanted])
        elif self._filter.is_wide:
            pane.show_tree(register.above())
        else:
            pane.show_found(register.ids(self._filter))
        self._show_counts()
        if pane.current is None:
            self._window.show_nobody()

    def _show_counts(self) -> None:
        ids = self._register.ids
        counts = [
            len(ids(RegisterFilter(only=only)))
            for only in (OnlyActors.ALL, OnlyActors.UNUSED, OnlyActors.WITHOUT_BELONGING)
        ]
        pairs = self._pairs.by_actor
        self._window.list.show_counts([*counts, len(pairs)])
        self._window.list.show_to_check(pairs.keys())

    def _narrow(self, wanted: RegisterFilter, to_check: object) -> None:
        self._filter, self._to_check = wanted, bool(to_check)
        self._show_list()

    def _show_chosen(self, ids: Sequence[ActorId]) -> None:
        window = self._window
        if window.is_splitting:
            window.end_asking()
        if not window.is_merging:
            self._merging_with = None
        rows = self._register.rows(ids, self.places.coder)
        if not rows:
            window.show_nobody()
            self.places.show_nobody()
        elif self._merging_with is not None:
            self._ask_merging(dict.fromkeys([self._merging_with, *ids]))
        elif len(rows) > 1:
            self._ask_merging(ids)
        else:
            self._show_entry(rows[0].actor.id)
        if rows:
            self.places.show(rows[0].actor)

    def _show_entry(self, actor_id: ActorId) -> None:
        for row in self._register.rows([actor_id], self.places.coder):
            known = self._desk.project.actors.by_id
            above = known.get(row.actor.belongs_to) if row.actor.belongs_to is not None else None
            self._window.show_row(
                row,
                path=path_of(row.actor, known),
                above=above.name if above else "",
                attributes=self._register.attribute_names(),
                pair=self._pairs.by_actor.get(actor_id),
            )

    def _follow(self, changes: Changes) -> None:
        if not (changes.actors or changes.statements or changes.action is ActionKind.IMPORT):
            return
        if not self._window.isVisible():
            self._is_stale = True
            return
        if changes.actors:
            self._pairs.look_soon()
            self._show_list()
        else:
            self._window.list.model.read_again()
        current = self._window.list.marked
        if not self._window.is_asking:
            self._show_chosen(current)
        self.places.follow()

    def _catch_up(self) -> None:
        self._window.show_several(several=len(self._desk.project.coders) > 1)
        if self._is_stale:
            self._is_stale = False
            self._show_list()
            self._show_chosen(self._window.list.marked)
            self.places.follow()
            self._pairs.look_soon()

    def _show_pairs(self) -> None:
        self._show_counts()
        if self._to_check:
            self._show_list()
        marked = self._window.list.marked
        if len(marked) == 1 and not (self._window.is_asking or self._window.is_merging):
            self._show_entry(marked[0])

    # What is done -----------------------------------------------------------------------------------------------

    def _do(self, action: Callable[[], object], words: str = "") -> bool:
        """Do one thing, and say what became of it in this window."""
        self._window.say("")
        is_done = self._desk.act(action)
        if is_done and words:
            self._window.say(words)
        elif not is_done:
            self._show_chosen(self._window.list.marked)
        return is_done

    def _rename(self, name: str) -> None:
        actor_id = self._window.list.current
        if actor_id is None:
            return
        before = self._desk.project.actors.actor(actor_id).name
        words = self.tr("“{old}” stays one of its names. Undo takes it back.").format(old=before)
        self._do(lambda: self._register.rename(actor_id, name), "" if same_name(name) == same_name(before) else words)

    def _add(self, name: str) -> None:
        wanted = name or self._feedback.name(self.tr("Add an actor"), self.tr("Its name, as it is to be read."))
        if wanted:
            added: list[ActorId] = []
            if self._do(lambda: added.append(self._register.add(wanted, self._filter.kind or ActorKind.UNKNOWN))):
                self.show_actor(added[0])
                self._window.list.view.setFocus()

    def _put_under(self, ids: Sequence[ActorId], above: ActorId | None) -> None:
        self._do(lambda: self._register.put_under([each for each in ids if each != above], above))

    def _set(self, name: str, value: str) -> None:
        if self._do(lambda: self._register.set_attribute(self._window.list.marked, name, value)):
            self._window.details.fields.show_added()

    def _add_name(self, name: str) -> None:
        actor_id = self._window.list.current
        if actor_id is not None and self._do(lambda: self._register.add_name(actor_id, name)):
            self._window.details.names.show_added()

    def _remove_name(self, name: str) -> None:
        actor_id = self._window.list.current
        if actor_id is not None:
            words = self.tr("“{name}” is no longer one of its names. Undo takes it back.").format(name=name)
            self._do(lambda: self._register.remove_name(actor_id, name), words)

    def _remove(self) -> None:
        ids = self._window.list.marked
        if ids:
            self._do(lambda: self._register.remove(ids), self.tr("Removed. Undo brings it back."))

    def _look_at_merging(self, keep: ActorId, others: Sequence[ActorId]) -> None:
        self._desk.act(lambda: self._register.merging(keep, others), self._window.merging.show_preview)

    def _merge(self, keep: ActorId, others: Sequence[ActorId]) -> None:
        names = [self._desk.project.actors.by_id[each].name for each in (keep, *others)]
        words = self.tr("Merged into “{name}”. Undo takes it back.").format(name=names[0])
        self._merging_with = None
        if self._do(lambda: self._register.merge(keep, others), words):
            self.show_actor(keep)

    def _tell_apart(self, one: ActorId, other: ActorId) -> None:
        words = self.tr("Two actors: that will not be asked again.")
        self._merging_with = None
        if self._do(lambda: self._desk.project.actors.tell_apart(one, other), words):
            self._pairs.forget(one, other)
            self._show_chosen([one])

    def _ask_merging(self, ids: Collection[ActorId]) -> None:
        rows = self._register.rows(list(ids), self.places.coder)
        if rows:
            self._window.show_merging([row.actor for row in rows], self._register.statements([*ids]))

    def _ask_with_whom(self) -> None:
        marked = self._window.list.marked
        self._ask_merging(marked)
        if len(marked) == 1:
            [self._merging_with] = marked
            self._window.merging.field.setFocus()

    def _leave_merging(self) -> None:
        """Look again at the entry for which another was looked for."""
        actor_id, self._merging_with = self._merging_with or self._window.list.current, None
        if actor_id is not None:
            self.show_actor(actor_id)

    def _add_to_merging(self, actor_id: ActorId) -> None:
        shown = [actor.id for actor in self._window.merging.actors]
        self._ask_merging(dict.fromkeys([*shown, actor_id]))

    def _ask_splitting(self) -> None:
        actor_id = self._window.list.current
        if actor_id is not None:
            actor = self._desk.project.actors.actor(actor_id)
            self._window.show_splitting(actor, self._register.kinds_when_split(actor_id))

    def _split(self, to: ActorId | None, name: str, kind: ActorKind, aliases: tuple[str, ...]) -> None:
        actor_id, ids = self._window.list.current, self._window.places.model.marked
        if actor_id is None:
            return
        actors = self._desk.project.actors
        off = SplitOff(frozenset(map(StatementId, ids)), aliases, to, name, kind)
        if to is None:
            words = self.tr("“{name}” is an actor of its own now. Undo takes it back.").format(name=name)
        else:
            words = self.tr("Given to “{name}”. Undo takes it back.").format(name=actors.actor(to).name)
        if self._do(lambda: self._register.split(actor_id, off), words):
            self._window.end_asking()

    # ------------------------------------------------------------------------------------------------------------

    def _say_failed(self, error: AnnotatorError) -> None:
        self._window.say(in_words(error))

    def _connect(self) -> None:
        window, pane, details = self._window, self._window.list, self._window.details
        pane.filter_changed.connect(self._narrow)
        pane.chosen.connect(self._show_chosen)
        pane.put_under.connect(self._put_under)
        pane.add_asked.connect(self._add)
        details.renamed.connect(self._rename)
        details.names.name_added.connect(self._add_name)
        details.names.name_removed.connect(self._remove_name)
        details.fields.kind_set.connect(
            lambda kind: self._do(lambda: self._register.set_kind(pane.marked, ActorKind(kind)))
        )
        details.fields.above_set.connect(lambda above: self._put_under(pane.marked, above))
        details.fields.attribute_set.connect(self._set)
        details.merge_asked.connect(self._ask_with_whom)
        details.split_asked.connect(self._ask_splitting)
        details.remove_asked.connect(self._remove)
        window.merging.looked_at.connect(self._look_at_merging)
        window.merging.merge_chosen.connect(self._merge)
        window.merging.apart_chosen.connect(self._tell_apart)
        window.merging.added.connect(self._add_to_merging)
        window.merging.left.connect(self._leave_merging)
        window.splitting.split_chosen.connect(self._split)
        window.apart_chosen.connect(self._tell_apart)
        window.alike_asked.connect(lambda keep, other: self._ask_merging([keep, other]))
        window.undo_asked.connect(self._desk.undo)
        window.redo_asked.connect(self._desk.redo)
        window.activated.connect(self._catch_up)
        self._pairs.found.connect(self._show_pairs)
        self._pairs.failed.connect(self._say_failed)
        self._desk.said.connect(window.say)
        self._desk.changed.connect(self._follow)
