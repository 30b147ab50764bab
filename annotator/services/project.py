"""A project that is open: its parts, its coder, what undo would do, and who is told of changes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from annotator.domain.backups import Why
from annotator.domain.changes import ActionKind, Changes, UndoState
from annotator.domain.clock import Clock, utc_now
from annotator.domain.codebook import Codebook
from annotator.domain.records import Coder, SuggestionMode
from annotator.services.actors import Actors, Register
from annotator.services.assignments import Assignments
from annotator.services.backups import backups_folder, chosen_places
from annotator.services.by_example import ByExample
from annotator.services.codebook import Codebooks
from annotator.services.coding import Coding
from annotator.services.export import Exports
from annotator.services.library import Library
from annotator.services.suggestions import Suggestions
from annotator.services.team import Team
from annotator.storage.backups import copy_project
from annotator.storage.check import problems
from annotator.storage.failures import damage_told
from annotator.storage.keeping import Backups, Where
from annotator.storage.store import Store

if TYPE_CHECKING:
    from annotator.services.history import History
    from annotator.services.repeats import Repeats
    from annotator.services.settling import Settling
    from annotator.services.take_in.taking import TakingIn

__all__ = ["Listener", "Project", "backups_folder"]

Listener = Callable[[Changes], None]
_MUCH_AT_ONCE = frozenset({ActionKind.IMPORT, ActionKind.TAKE_IN})
"""Actions whose undo takes so much away that a backup is made before."""


class Project:
    """One coder at work on one project file. Every change is saved before the method that made it returns."""

    def __init__(self, path: Path, coder: str, open_store: Callable[[Listener], Store]) -> None:
        self._listeners: list[Listener] = []
        self._store = open_store(self._tell)
        self.path = path
        try:
            with damage_told(path):
                self.coder: Coder = self._store.coder(coder)
                self.codebook: Codebook = self._store.queries.project.codebook()
                self.saved_at: datetime | None = self._store.queries.project.saved_at()
                self._store.queries.project.line()
        except BaseException:
            self._store.close()
            raise
        self.library = Library(self._store, self.coder)
        self.codebooks = Codebooks(self._store, self.coder, codebook=lambda: self.codebook)
        self.coding = Coding(self._store, self.coder, codebook=lambda: self.codebook)
        self.by_example = ByExample(self._store, self.coder, path, codebook=lambda: self.codebook)
        self.actors = Actors(self._store, self.coder)
        self.register = Register(self._store, self.coder, self.actors)
        self.suggestions = Suggestions(self._store, self.coder, tell=self._tell)
        self._repeats: Repeats | None = None
        self._settling: Settling | None = None
        self.assignments = Assignments(self._store, self.coder)
        self.team = Team(self._store, self.coder)
        self.exports = Exports(path)

    @classmethod
    def create(
        cls, path: Path, *, coder: str, codebook: Codebook, title: str | None = None, clock: Clock = utc_now
    ) -> Self:
        """Make a new project file. Raises ProjectExists, BadCodebook, and what the disk refuses."""
        name = title or path.stem
        return cls(
            path,
            coder,
            lambda tell: Store.create(
                path, title=name, coder=coder, codebook=codebook, clock=clock, tell=tell, backups=chosen_places()
            ),
        )

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        coder: str,
        read_only: bool = False,
        backups: Where | None = None,
        take_over: bool = False,
        clock: Clock = utc_now,
    ) -> Self:
        """Open a project. Raises ProjectMissing, NotAProject, ProjectDamaged, ProjectTooNew, ProjectLocked.

        What may only be read is opened for reading, with ``read_only_reason`` set. A file of an earlier version is
        brought up to date, after a copy of it was put in ``backups`` (where the person chose if None). ``take_over``
        takes it from a program on another computer that has given no sign of life for long.
        """
        where = backups or chosen_places()
        return cls(
            path,
            coder,
            lambda tell: Store.open(
                path, coder=coder, read_only=read_only, backups=where, clock=clock, tell=tell, take_over=take_over
            ),
        )

    @property
    def title(self) -> str:
        return self._store.queries.project.line().title

    @property
    def read_only(self) -> bool:
        return self._store.database.read_only

    @property
    def read_only_reason(self) -> str:
        return self._store.database.read_only_reason

    @property
    def is_saving(self) -> bool:
        """Whether an action is being written just now, so that nothing else can be."""
        return self._store.database.is_writing()

    @property
    def left_by(self) -> str:
        """Whose program had ended, or fallen silent, without giving the project back; empty: nobody's."""
        return self._store.left_by

    @property
    def backups(self) -> Backups:
        """The project's backups: made before something risky, and while work goes on."""
        return self._store.backups

    def check_underneath(self) -> None:
        """Raise ProjectReplaced where the file was replaced, deleted or written by another program."""
        self._store.database.check_underneath()

    @property
    def coders(self) -> tuple[Coder, ...]:
        return self._store.queries.project.coders()

    @property
    def mode(self) -> SuggestionMode:
        """How much of suggestions is shown, where an article has no rule of its own."""
        return self._store.queries.project.line().mode

    @property
    def taking(self) -> TakingIn:
        """What taking in a file writes; ``services.take_in`` asks for it after a preview."""
        from annotator.services.take_in.taking import TakingIn  # noqa: PLC0415 - seldom needed, and never at the start

        return TakingIn(self._store, self.coder)

    @property
    def history(self) -> History:
        """What was done, when and by whom."""
        from annotator.services.history import History  # noqa: PLC0415 - seldom needed, and never at the start

        return History(self._store, self.coder)

    @property
    def repeats(self) -> Repeats:
        """What several articles repeat."""
        if self._repeats is None:
            from annotator.services.repeats import Repeats  # noqa: PLC0415 - numpy would slow down the start

            self._repeats = Repeats(self.path, self.coder)
        return self._repeats

    @property
    def settling(self) -> Settling:
        """What coders see differently, and how it is settled."""
        if self._settling is None:
            from annotator.services.settling import Settling  # noqa: PLC0415 - numpy would slow down the start

            self._settling = Settling(self._store, self.coder, codebook=lambda: self.codebook)
        return self._settling

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Let ``listener`` hear of every change once it is saved. Gives back what ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def undo_state(self) -> UndoState:
        """What undo and redo would do for this coder."""
        return self._store.journal.undo_state(self.coder)

    def undo(self) -> Changes | None:
        """Take this coder's last action back; None where there is none. Raises NotAllowed where another built on it."""
        if self.undo_state().undo in _MUCH_AT_ONCE:
            self.backups.before(Why.UNDOING)
        return self._store.journal.undo(self.coder)

    def redo(self) -> Changes | None:
        """Do the last undone action again; None where there is none."""
        return self._store.journal.redo(self.coder)

    def check(self) -> tuple[str, ...]:
        """Sentences about what is wrong with the file; none where it is sound."""
        return problems(self._store.database)

    def copy_to(self, path: Path) -> None:
        """Save a copy elsewhere, checked. Raises ProjectExists, DiskFull, NotSaved."""
        copy_project(self._store.database, path)

    def close(self) -> None:
        self._store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _tell(self, changes: Changes) -> None:
        self.saved_at = self._store.clock()
        if changes.actors:
            self.actors.forget(changes.actors)
        if self._repeats is not None:
            self._repeats.follow(changes)
        self.suggestions.follow(changes)
        if changes.codebook:
            self.codebook = self._store.queries.project.codebook()
        for listener in tuple(self._listeners):
            listener(changes)
