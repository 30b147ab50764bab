"""Articles brought into the project as one action, with the page showing how far it is, and a way to stop."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from annotator.services.jobs import Cancelled
from annotator.ui.desk.waiting import busy_cursor, hear, hearing_only, others_waiting
from annotator.ui.language import grouped

if TYPE_CHECKING:
    from annotator.domain.records import ArticleId
    from annotator.services.library import Draft, Library
    from annotator.ui.import_page import ImportPage

_TURN: Final = 0.015
"""Seconds that are spent on storing before the window sees to the person again."""


class Storing:
    """Serves one page. While it ``is_going`` the window answers, but can do nothing other than stop it."""

    def __init__(self, library: Library, page: ImportPage) -> None:
        self._library = library
        self._page = page
        self.is_going = self._is_stopped = False
        self._heard = 0.0
        page.foot.stop_storing.clicked.connect(self.stop)

    def store(self, drafts: Sequence[Draft]) -> Sequence[ArticleId]:
        """Bring them in. Raises what the library raises, and Cancelled where it was stopped; then none of them is."""
        page = self._page
        self.is_going, self._is_stopped = True, False
        try:
            with others_waiting(page.window()), hearing_only(page.foot.stop_storing), busy_cursor():
                self._report(0, len(drafts))
                return self._library.add(drafts, report=self._report)
        finally:
            self.is_going = False
            page.show_storing(0, 0)

    def stop(self) -> None:
        """Let nothing of it be brought in."""
        self._is_stopped = True

    def _report(self, done: int, of: int) -> None:
        self._page.show_storing(done, of)
        now = time.perf_counter()
        if now - self._heard > _TURN:
            hear()
            self._heard = time.perf_counter()
        if self._is_stopped:
            raise Cancelled("Stopped.")


def words_of_stored(count: int, problems: int) -> str:
    """What is said once they are there."""
    one = QCoreApplication.translate("Importing", "1 article imported.")
    several = QCoreApplication.translate("Importing", "{0} articles imported.")
    words = one if count == 1 else several.format(grouped(count))
    if not problems:
        return words
    one = QCoreApplication.translate("Importing", "1 file could not be read: see Project › What was imported.")
    several = QCoreApplication.translate("Importing", "{0} files could not be read: see Project › What was imported.")
    return f"{words} {one if problems == 1 else several.format(grouped(problems))}"
