"""What lets a coder go on without looking up: reshaping, repeating, keeping a code, going through what is alike."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.ui.desk.answering import Answering
from annotator.ui.desk.clicked_names import ClickedNames
from annotator.ui.desk.counting import Counting
from annotator.ui.desk.going_through import GoingThrough
from annotator.ui.desk.keeping import Keeping
from annotator.ui.desk.next_open import NextOpen
from annotator.ui.desk.reshaping import Reshaping

if TYPE_CHECKING:
    from annotator.domain.codebook import Code
    from annotator.services.jobs import Jobs
    from annotator.ui.desk.desk import Desk
    from annotator.ui.desk.marking import Marking
    from annotator.ui.effort import Effort
    from annotator.ui.main_window import MainWindow


class Flow(QObject):
    """Made with a project, and stopped before it is closed."""

    def __init__(self, desk: Desk, marking: Marking, window: MainWindow, *, jobs: Jobs, effort: Effort) -> None:
        super().__init__(desk)
        self._desk = desk
        self._window = window
        self.answering = Answering(desk)
        self._clicked_names = ClickedNames(desk)
        self.reshaping = Reshaping(desk, marking)
        self.keeping = Keeping(desk, marking)
        self.going_through = GoingThrough(desk, jobs=jobs)
        self._next_open = NextOpen(desk)
        self._counting = Counting(desk, effort)
        self.keeping.kept_changed.connect(self._show_kept)
        window.commands.keys_changed.connect(self._show_keys)
        self.keeping.release_changed.connect(window.commands["tag_on_release"].setChecked)

    def acts(self) -> dict[str, Callable[[], object]]:
        """What is done by command."""
        return {
            "memo": self.answering.write_memo,
            "answer": self.answering.answer,
            "next_open": self._next_open.go,
            **self.reshaping.acts(),
            **self.keeping.acts(),
            **self.going_through.acts(),
        }

    def stop(self) -> None:
        """End what is going on: the project is about to be closed."""
        self.going_through.stop()
        self._counting.stop()
        self.keeping.stop()
        self._window.commands["tag_on_release"].setChecked(False)

    def _show_keys(self) -> None:
        self._show_kept(self.keeping.kept)

    def _show_kept(self, code: Code | None) -> None:
        words = (
            "" if code is None else self._desk.told(self.tr("Keeping {code}: {edit_words} gives it"), code=code.name)
        )
        self._window.status.show_kept(words)
        self._window.commands["keep_code"].setChecked(code is not None)
