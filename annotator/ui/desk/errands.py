"""What is done with a whole project: copy it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.ui.feedback import PROJECT_FILES, Feedback

if TYPE_CHECKING:
    from annotator.ui.desk.desk import Desk


class Errands(QObject):
    """Rare acts on the desk's project, each asked for by a command."""

    def __init__(self, desk: Desk, *, feedback: Feedback) -> None:
        super().__init__(desk)
        self._desk = desk
        self._feedback = feedback

    def copy(self) -> None:
        """Save a checked copy of the project elsewhere."""
        project = self._desk.project
        home = self._desk.home
        start = home.with_name(f"{home.stem} (copy){home.suffix}")
        path = self._feedback.file_to_save(self.tr("Save a copy"), start, PROJECT_FILES)
        if path is not None and self._desk.act(lambda: project.copy_to(path)):
            self._desk.said.emit(self.tr("A checked copy was saved as “{0}”.").format(path.name))
