"""The register saved as a CSV file, and a file looked at and taken in."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from annotator.domain.errors import AnnotatorError
from annotator.services.actors.plan import RegisterPlan
from annotator.services.actors.table import read_register, write_register
from annotator.ui.language import grouped, in_words

if TYPE_CHECKING:
    from annotator.ui.actors import RegisterWindow
    from annotator.ui.desk.desk import Desk
    from annotator.ui.feedback import Feedback

T = TypeVar("T")
_TABLES = "CSV (*.csv)"


class RegisterTables(QObject):
    """What a file would change is shown before any of it is; what is wrong with it is said in the window."""

    taken = Signal()

    def __init__(self, desk: Desk, window: RegisterWindow, *, feedback: Feedback, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._window = window
        self._feedback = feedback
        self._plan: RegisterPlan | None = None
        window.list.save_asked.connect(self._save)
        window.list.take_asked.connect(self._look_at)
        window.taking.take_chosen.connect(self._take)

    def _save(self) -> None:
        path = self._feedback.file_to_save(
            self.tr("Save the register as CSV"), self._desk.project.path.with_name("actors.csv"), _TABLES
        )
        if path is not None:
            actors = self._desk.project.actors.all()
            words = self.tr("Saved as “{name}”: {count} actors.").format(name=path.name, count=grouped(len(actors)))
            failed = self.tr("The register was not saved")
            self._about_file(lambda: write_register(actors, path), lambda _count: self._window.say(words), failed)

    def _look_at(self) -> None:
        path = self._feedback.file_to_open(self.tr("Take in a CSV of actors"), _TABLES)
        if path is not None:
            register = self._desk.project.register
            self._about_file(
                lambda: register.plan(read_register(path)),
                lambda plan: self._show_plan(path.name, plan),
                self.tr("Nothing was changed"),
            )

    def _show_plan(self, name: str, plan: RegisterPlan) -> None:
        self._plan = plan
        self._window.show_plan(name, plan)

    def _take(self) -> None:
        plan = self._plan
        if plan is not None and self._desk.act(lambda: self._desk.project.register.take(plan)):
            self._plan = None
            self._window.say(self.tr("Taken in. Undo takes it back."))
            self._window.end_asking()
            self.taken.emit()

    def _about_file(self, act: Callable[[], T], then: Callable[[T], object], failed: str) -> None:
        try:
            found = act()
        except AnnotatorError as error:
            self._window.banner.show_error(failed, in_words(error), [(self.tr("Close"), self._window.banner.clear)])
        else:
            then(found)
