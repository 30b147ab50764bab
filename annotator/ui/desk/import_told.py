"""What became of each article and file of an import: gathered when it is stored, shown, saved as CSV on wish."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from annotator.domain.errors import AnnotatorError
from annotator.domain.said import said
from annotator.services.import_told import Fate, ToldLine, write_told
from annotator.ui.import_rows import ImportRow, RowState, near_words
from annotator.ui.language import in_words

if TYPE_CHECKING:
    from annotator.ui.desk.batch import Batch
    from annotator.ui.feedback import Feedback
    from annotator.ui.import_report import ImportReport

_PASSED_ONE: Final = "1 other file in the folders is of no kind that articles come in."
_PASSED: Final = "{count:,} other files in the folders are of no kind that articles come in."


def lines_of(batch: Batch, *, passed: int) -> list[ToldLine]:
    """A line for each article and each file without any, in the order of the files."""
    lines = [_line(row) for row in batch.in_order()]
    if passed:
        why = said(_PASSED_ONE) if passed == 1 else said(_PASSED, count=passed)
        lines.append(ToldLine("", 0, "", "", "", Fate.NOT_READ, in_words(why)))
    return lines


class ImportTold(QObject):
    """Serves the window about an import: it lists what became of everything, and saves it where the person says."""

    def __init__(self, window: ImportReport, folder: Path, *, feedback: Feedback) -> None:
        super().__init__(window)
        self._window = window
        self._folder = folder
        self._feedback = feedback
        self._lines: Sequence[ToldLine] = ()
        window.csv_asked.connect(self._save)

    def show(self, lines: Sequence[ToldLine]) -> None:
        self._lines = lines
        self._window.show_lines(lines)

    def stop(self) -> None:
        """Nothing is under way that could outlast the window."""

    def _save(self) -> None:
        start = self._folder / "import.csv"
        path = self._feedback.file_to_save(self.tr("Save as CSV"), start, self.tr("Tables ({0})").format("*.csv"))
        if path is None:
            return
        try:
            count = write_told(path, self._lines)
        except AnnotatorError as error:
            self._window.show_problem(in_words(error))
            return
        self._window.show_saved(path.name, count)


def _line(row: ImportRow) -> ToldLine:
    fate, why = _fate(row)
    known = row.metadata
    file = str(row.path) if row.path is not None and row.of is None else row.name
    return ToldLine(file, row.number, known.headline or "", known.outlet or "", known.date or "", fate, why)


def _fate(row: ImportRow) -> tuple[Fate, str]:
    if row.is_taken:
        return Fate.IMPORTED, " ".join(in_words(warning) for warning in row.warnings)
    if row.state is RowState.DUPLICATE:
        return Fate.DUPLICATE, row.same_as
    if row.draft is None:
        return Fate.NOT_READ, in_words(row.problem)
    return (Fate.NEAR, near_words(row.near)) if row.near is not None else (Fate.LEFT_OUT, "")
