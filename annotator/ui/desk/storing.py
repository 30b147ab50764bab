"""Articles brought into the project as one action, with the page showing how far it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from annotator.ui.desk.waiting import busy_cursor, paint
from annotator.ui.language import grouped

if TYPE_CHECKING:
    from annotator.domain.records import ArticleId
    from annotator.services.library import Draft, Library
    from annotator.ui.import_page import ImportPage


def store(drafts: Sequence[Draft], library: Library, page: ImportPage) -> Sequence[ArticleId]:
    """Bring them in. Raises what the library raises; then none of them is."""

    def report(done: int, of: int) -> None:
        page.foot.show_storing(done, of)
        paint()

    report(0, len(drafts))
    try:
        with busy_cursor():
            return library.add(drafts, report=report)
    finally:
        page.foot.show_storing(0, 0)


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
