"""What a coder says of names that may be one actor's: in the inspector, and in a window over the whole register."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from annotator.domain.changes import ActionKind, Changes
from annotator.domain.errors import AnnotatorError
from annotator.domain.records import ActorId
from annotator.services.jobs import Cancelled
from annotator.ui.alike_window import AlikeWindow
from annotator.ui.language import in_words

if TYPE_CHECKING:
    from annotator.domain.names.alike import AlikePair
    from annotator.services.actors.alike import AlikeNames
    from annotator.services.jobs import Jobs
    from annotator.ui.desk.desk import Desk
    from annotator.ui.icons import Icons
    from annotator.ui.theme import Theme

_MOST: Final = 300
_LARGE: Final = 300
"""A smaller register is taken in within a frame or two."""


class SameActors(QObject):
    """Merges and tells apart, each as one action; without an answer nothing is done."""

    def __init__(self, desk: Desk, *, jobs: Jobs) -> None:
        super().__init__(desk)
        self._desk = desk
        self._jobs = jobs
        self._shown: AlikeWindow | None = None
        self._wanted = 0
        self._is_left = False
        proposed = desk.screen.inspector.proposed
        proposed.same_chosen.connect(lambda pair: self._merge(pair.keep.id, pair.other.id))
        proposed.apart_chosen.connect(lambda pair: self._tell_apart(pair.keep.id, pair.other.id))
        desk.changed.connect(self._follow)
        self._cancel: Callable[[], None] = _nothing
        self._prepare()

    def acts(self) -> dict[str, Callable[[], object]]:
        """What answers the question in the inspector, by command."""
        return {"same_actor": self._say_same, "other_actor": self._say_apart}

    def window(self, theme: Theme, icons: Icons, parent: QWidget) -> AlikeWindow:
        """The window that lists all pairs; it is filled when it is shown."""
        shown = AlikeWindow(theme, icons, editable=not self._desk.project.read_only, parent=parent)
        shown.merge_chosen.connect(self._merge)
        shown.apart_chosen.connect(self._tell_apart)
        shown.undo_asked.connect(self._desk.undo)
        shown.redo_asked.connect(self._desk.redo)
        self._desk.said.connect(shown.say)
        self._shown = shown
        return shown

    def look(self) -> None:
        """Look for pairs in the register as it is now, away from the window's thread."""
        if self._shown is None:
            return
        from annotator.services.actors.alike import alike_pairs  # noqa: PLC0415 - rapidfuzz would slow down the start

        actors = self._desk.project.actors
        entries, apart = actors.all(), actors.apart()
        self._cancel()
        self._wanted += 1
        number = self._wanted
        self._shown.show_looking(len(entries))
        self._cancel = self._jobs.run(
            lambda report: alike_pairs(entries, apart, report),
            done=lambda pairs: self._show(pairs, number),
            failed=self._say_failed,
        )

    def leave(self) -> None:
        """The project is about to be closed."""
        self._shown = None
        self._cancel()
        self._is_left = True

    def _prepare(self) -> None:
        """Take the names of a large register in away from the window's thread, before the first question."""
        actors = self._desk.project.actors
        entries = actors.all()
        if len(entries) < _LARGE:
            return
        from annotator.services.actors.alike import names_of  # noqa: PLC0415 - rapidfuzz would slow down the start

        self._cancel = self._jobs.run(
            lambda report: names_of(entries, report), done=self._adopt, failed=self._say_failed
        )

    def _adopt(self, names: AlikeNames) -> None:
        if not self._is_left:
            self._desk.project.actors.adopt(names)

    def _say_failed(self, error: AnnotatorError) -> None:
        if not isinstance(error, Cancelled):
            self._desk.said.emit(in_words(error))

    def _show(self, pairs: Sequence[AlikePair], number: int) -> None:
        """Show what was found, if nothing has changed since."""
        if self._shown is None or number != self._wanted:
            return
        shown = pairs[:_MOST]
        ids = list(dict.fromkeys(actor.id for pair in shown for actor in (pair.keep, pair.other)))
        self._desk.act(
            lambda: self._desk.project.actors.settings(ids), lambda found: self._fill(shown, found, len(pairs))
        )

    def _fill(self, pairs: Sequence[AlikePair], settings: object, total: int) -> None:
        if self._shown is not None and isinstance(settings, dict):
            self._shown.show_pairs(pairs, settings, total=total)

    def _follow(self, changes: Changes) -> None:
        if not changes.actors:
            return
        if changes.action in (ActionKind.TELL_APART, ActionKind.ADD_ALIAS):
            self._desk.show_details()
        if self._shown is not None and self._shown.isVisible():
            self.look()

    def _say_same(self) -> None:
        self._answer(self._desk.screen.inspector.proposed.say_same)

    def _say_apart(self) -> None:
        self._answer(self._desk.screen.inspector.proposed.say_apart)

    def _answer(self, say: Callable[[], None]) -> None:
        if self._desk.board.statement is None or self._desk.screen.inspector.proposed.pair is None:
            self._desk.said.emit(self.tr("Nothing is asked: no actor of a statement here has a name like another’s."))
            return
        say()

    def _merge(self, keep: int, other: int) -> None:
        actors = self._desk.project.actors
        names: list[str] = []
        self._desk.act(lambda: names.extend(actors.actor(ActorId(each)).name for each in (keep, other)))
        if len(names) == 2 and self._desk.act(lambda: actors.merge(ActorId(keep), ActorId(other))):
            self._desk.said.emit(self.tr("{1} is now a name of {0}. Undo takes it back.").format(*names))

    def _tell_apart(self, one: int, other: int) -> None:
        if self._desk.act(lambda: self._desk.project.actors.tell_apart(ActorId(one), ActorId(other))):
            self._desk.said.emit(self.tr("Two actors: that will not be asked again."))


def _nothing() -> None:
    """Nothing is running that could be cancelled."""
