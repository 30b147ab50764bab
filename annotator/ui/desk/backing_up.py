"""Backups while work goes on and at its end, made in the background by a connection of their own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from annotator.domain.backups import Why
from annotator.domain.errors import AnnotatorError
from annotator.storage.backups import BackupDisturbed
from annotator.ui.desk.waiting import busy_cursor, paint

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.services.jobs import Jobs
    from annotator.services.project import Project
    from annotator.ui.main_window import MainWindow

_LOOK_EVERY_MS: Final = 60_000


class BackingUp(QObject):
    """Looks each minute whether a backup is due. A failure is said in one line, and tried again the next time."""

    def __init__(self, project: Project, window: MainWindow, *, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._project = project
        self._window = window
        self._jobs = jobs
        self._is_making = False
        self._has_failed = False
        project.backups.waiting = self._say_waiting
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(_LOOK_EVERY_MS)

    def look(self) -> None:
        """Make a backup if one is due."""
        if self._project.backups.is_due:
            self.make(Why.WORKING)

    def now(self) -> None:
        """Make one because the coder asks for it."""
        self.make(Why.ASKED)

    def make(self, why: Why) -> None:
        """Make one in the background, unless that is going on already or the file is somebody else's by now."""
        if self._is_making or self._project.read_only or not self._is_ours():
            return
        self._is_making = True
        backups = self._project.backups
        self._jobs.run(
            lambda report: backups.make(why, step=report),
            done=lambda made: self._tell_made(why, made),
            failed=self._tell_failed,
        )

    def at_closing(self) -> None:
        """Make the last one of this sitting, which may outlast the project on the screen."""
        self._timer.stop()
        backups, window = self._project.backups, self._window
        if self._project.read_only or not backups.has_changed or not self._is_ours():
            return
        failed = self.tr("No backup was made at closing: {why}")
        self._jobs.run(
            lambda _report: backups.make(Why.CLOSING),
            done=lambda _made: None,
            failed=lambda error: window.status.say(failed.format(why=error)),
        )

    @contextmanager
    def _say_waiting(self) -> Iterator[None]:
        """While an action waits for the backup that is made before it."""
        self._window.status.say(self.tr("Making a backup first…"), stays=True)
        try:
            with busy_cursor():
                paint()
                yield
        finally:
            self._window.status.say("")

    def _is_ours(self) -> bool:
        try:
            self._project.check_underneath()
        except AnnotatorError:
            return False
        return True

    def _tell_made(self, why: Why, made: list[Path]) -> None:
        self._is_making = self._has_failed = False
        if why is Why.ASKED:
            self._window.status.say(self.tr("A checked backup was made: “{name}”.").format(name=made[0].name))

    def _tell_failed(self, error: AnnotatorError) -> None:
        self._is_making = False
        # Where the coder saves faster than is copied, the next minute will do; the rest is said once until it ends.
        if isinstance(error, BackupDisturbed) or self._has_failed:
            return
        self._has_failed = True
        self._window.status.say(self.tr("No backup was made: {why}").format(why=error), stays=True)
