"""What happens to an open project's file from outside: replaced, deleted, copied in a conflict, in a synced folder."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.domain.errors import AnnotatorError, ProjectReplaced
from annotator.services.synced import Kind, SharedPlace, conflict_copies, shared_place
from annotator.ui.language import in_words

if TYPE_CHECKING:
    from annotator.services.jobs import Jobs
    from annotator.services.project import Project
    from annotator.ui.desk.errands import Errands
    from annotator.ui.widgets import Banner

_UNDERNEATH_EVERY_MS: Final = 5_000
_AROUND_EVERY_MS: Final = 60_000


@dataclass(frozen=True, slots=True)
class _Around:
    place: SharedPlace | None
    copies: tuple[Path, ...]


class Watching(QObject):
    """Says it once in the banner, with what can be done; it never changes or merges anything by itself."""

    reopen_asked = Signal()
    compare_asked = Signal(object)
    """With a conflict copy."""

    def __init__(self, project: Project, banner: Banner, errands: Errands, *, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._project = project
        self._banner = banner
        self._errands = errands
        self._jobs = jobs
        self._is_left = False
        self.warned: set[str] = set()
        """Of what the person was told before; remembered with the project's place."""
        self._underneath, self._around = QTimer(self), QTimer(self)
        self._underneath.timeout.connect(self.look_underneath)
        self._around.timeout.connect(self.look_around)
        if not project.read_only:
            self._underneath.start(_UNDERNEATH_EVERY_MS)
            self._around.start(_AROUND_EVERY_MS)

    def stop(self) -> None:
        """Look no more: the project is about to be closed."""
        self._is_left = True
        self._underneath.stop()
        self._around.stop()

    def look_underneath(self) -> None:
        """Say so where the file is no longer the one that was opened."""
        try:
            self._project.check_underneath()
        except ProjectReplaced as error:
            self._tell_replaced(error)
        except AnnotatorError:
            # Busy, or a disk that is away for the moment: the next saving says so if it stays that way.
            return

    def look_around(self) -> None:
        """Look in the background where the project lies and what lies beside it."""
        path = self._project.path
        if self._project.read_only:
            return

        def look() -> _Around:
            place = shared_place(path)
            return _Around(place, tuple(conflict_copies(path, place=place)))

        self._jobs.run(lambda _report: look(), done=self._tell_around, failed=lambda _error: None)

    def _tell_replaced(self, error: ProjectReplaced) -> None:
        self._underneath.stop()
        self._banner.show_error(
            self.tr("The file is no longer the one that you opened"),
            in_words(error),
            [
                (self.tr("Save a copy of what you see…"), self._errands.copy),
                (self.tr("Open the file again"), self.reopen_asked.emit),
            ],
        )

    def _tell_around(self, around: _Around) -> None:
        if self._is_left or self._banner.isVisible():
            # What stands there is read first; the next look is in a minute.
            return
        new = [copy for copy in around.copies if copy.name not in self.warned]
        if new:
            self._tell_conflict(new)
        elif around.place is not None and str(around.place.kind) not in self.warned:
            self._warn_of(around.place)

    def _tell_conflict(self, copies: Sequence[Path]) -> None:
        first = copies[0]

        def leave() -> None:
            self.warned |= {copy.name for copy in copies}
            self._banner.clear()

        def compare() -> None:
            leave()
            self.compare_asked.emit(first)

        self._banner.show_warning(
            self.tr("“{name}” is a conflict copy of this project").format(name=first.name),
            self.tr(
                "The project was changed on two computers at once. Nothing was merged: look at what the copy has that"
                " this one has not, and take it in if you want it."
            ),
            [(self.tr("Leave it"), leave), (self.tr("Compare…"), compare)],
            icon="files",
        )

    def _warn_of(self, place: SharedPlace) -> None:
        self.warned.add(str(place.kind))
        if place.kind is Kind.SYNCED:
            title = self.tr("This project lies in a folder that {service} keeps in step").format(service=place.name)
            sentence = self.tr(
                "Open it on one computer at a time, and let the service finish before you open it on another. For two"
                " coders at once make each a file of their own: Compare › Make a coder’s file."
            )
        else:
            title = self.tr("This project lies on a network drive ({system})").format(system=place.name)
            sentence = self.tr(
                "Open it on one computer at a time. Saving is safest on a disk of this computer: keep the project"
                " there and put copies on the drive."
            )
        self._say(title, sentence)

    def _say(self, title: str, sentence: str) -> None:
        close: tuple[str, Callable[[], object]] = (self.tr("I see"), self._banner.clear)
        self._banner.show_warning(title, sentence, [close], icon="info")
