"""The files of an import as a table model: all of them, or those of one state."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from annotator.domain.percent import percent
from annotator.ui.dates import shown_date
from annotator.ui.import_rows import ImportRow, Inside, RowAct, RowState, encoding_name
from annotator.ui.import_tally import Tally
from annotator.ui.language import grouped, in_words

if TYPE_CHECKING:
    from annotator.services.library import Draft

TICK, HEADLINE, OUTLET, DATE, ENCODING, WORDS, STATUS = range(7)
AnyIndex = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_CHECKED: Final = Qt.CheckState.Checked.value


class ImportModel(QAbstractTableModel):
    """Every file is known by its number among all of them; lines are those of the state that is shown."""

    tick_asked = Signal(int, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ImportRow] = []
        self._shown: list[int] = []
        self._lines: dict[int, int] = {}
        self._only: RowState | None = None
        self.tally = Tally()
        self._open: set[int] = set()
        self._inside: dict[int, list[int]] = {}

    @property
    def rows(self) -> Sequence[ImportRow]:
        return self._rows

    def show_rows(self, rows: Sequence[ImportRow]) -> None:
        """Show these files in place of those before."""
        self._rows = list(rows)
        self._inside.clear()
        self.tally = Tally(rows)
        for number, row in enumerate(rows):
            self._place(number, row)
        self.show_only(self._only)

    def add_rows(self, rows: Sequence[ImportRow]) -> None:
        """Show further files, or articles of files, below those that are shown."""
        for number, row in enumerate(rows, len(self._rows)):
            self._rows.append(row)
            self.tally.add(row)
            self._place(number, row)
            if self._is_listed(row) and (row.of is None or self._only is not None or row.of in self._open):
                self._show_line(number, row)

    def show_row(self, number: int, row: ImportRow) -> None:
        """Show what has become of one file. It stays in the list that is shown until another is asked for."""
        old = self._rows[number]
        self._rows[number] = row
        self.tally.replace(old, row)
        line = self._lines.get(number)
        if line is not None:
            self.dataChanged.emit(self.index(line, 0), self.index(line, STATUS))
        elif self._only is row.state and row.is_counted:
            self._insert(number, len(self._shown))

    def show_only(self, state: RowState | None) -> None:
        """Show the articles of one state, or all files with those that are unfolded."""
        self.beginResetModel()
        self._only = state
        self._shown = []
        for number, row in enumerate(self._rows):
            if state is not None and row.is_counted and row.state is state:
                self._shown.append(number)
            elif state is None and row.of is None and not row.is_gone:
                self._shown.append(number)
                self._shown += self._articles(number) if number in self._open else []
        self._number_lines()
        self.endResetModel()

    def unfold(self, number: int, *, is_open: bool) -> None:
        """Show the articles of a file below it, or hide them."""
        line = self._lines.get(number)
        if line is None or self._only is not None or is_open == (number in self._open):
            return
        articles = self._articles(number)
        if is_open:
            self._open.add(number)
            self.beginInsertRows(_NO_INDEX, line + 1, line + len(articles))
            self._shown[line + 1 : line + 1] = articles
            self._number_lines()
            self.endInsertRows()
        else:
            self._open.discard(number)
            self.beginRemoveRows(_NO_INDEX, line + 1, line + len(articles))
            del self._shown[line + 1 : line + 1 + len(articles)]
            self._number_lines()
            self.endRemoveRows()
        self.dataChanged.emit(self.index(line, 0), self.index(line, STATUS))

    @property
    def can_unfold(self) -> bool:
        """Whether files are shown, with their articles below them; not articles of one state."""
        return self._only is None

    def is_open(self, number: int) -> bool:
        return number in self._open

    def _articles(self, number: int) -> list[int]:
        return [one for one in self._inside.get(number, ()) if not self._rows[one].is_gone]

    def _place(self, number: int, row: ImportRow) -> None:
        if row.of is not None:
            self._inside.setdefault(row.of, []).append(number)

    def _is_listed(self, row: ImportRow) -> bool:
        return not row.is_gone and (self._only is None or (row.is_counted and row.state is self._only))

    def _show_line(self, number: int, row: ImportRow) -> None:
        if row.of is None or self._only is not None:
            self._insert(number, len(self._shown))
        else:
            # The last of them that is shown: of thousands, the others need not be looked at for each that comes.
            articles = reversed(self._inside.get(row.of, []))
            before = next((self._lines[one] for one in articles if one in self._lines), self._lines[row.of])
            self._insert(number, before + 1)

    def _insert(self, number: int, line: int) -> None:
        self.beginInsertRows(_NO_INDEX, line, line)
        self._shown.insert(line, number)
        if line == len(self._shown) - 1:
            self._lines[number] = line
        else:
            self._number_lines()
        self.endInsertRows()

    def _number_lines(self) -> None:
        self._lines = {number: line for line, number in enumerate(self._shown)}

    def row(self, index: AnyIndex) -> ImportRow:
        return self._rows[self._shown[index.row()]]

    def number(self, index: AnyIndex) -> int:
        """Which file a line is."""
        return self._shown[index.row()]

    def line(self, number: int) -> int | None:
        return self._lines.get(number)

    def rowCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else STATUS + 1

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.column() == TICK and self.row(index).can_be_taken:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            return right if section == WORDS else Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.AccessibleTextRole and section == TICK:
            return self.tr("Take in")
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            "",
            self.tr("Headline and file"),
            self.tr("Outlet"),
            self.tr("Date"),
            self.tr("Format"),
            self.tr("Words"),
            self.tr("Status"),
        )[section]

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index)
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == TICK:
            return tick_of(row)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.words_of(row, index.column())
        return None

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.tick_asked.emit(self.number(index), value in (_CHECKED, Qt.CheckState.Checked))
        return True

    def words_of(self, row: ImportRow, column: int) -> str:
        """What stands in a column; “–” where nothing is known."""
        if column == HEADLINE:
            return f"{self.headline(row)}, {self.name(row)}"
        if column == STATUS:
            return self.status(row)
        if column == TICK:
            return ""
        if row.inside is not None:
            return grouped(row.inside.words) if column == WORDS else ""
        if row.draft is None:
            return "–"
        return {
            OUTLET: row.metadata.outlet or "",
            DATE: shown_date(row.metadata.date),
            ENCODING: self._kind(row.draft),
            WORDS: grouped(row.words),
        }[column]

    def headline(self, row: ImportRow) -> str:
        """What stands in the first line: the headline, or what a file of several holds."""
        if row.inside is None:
            return row.metadata.headline or self.missing(row)
        count = row.inside.articles
        words = self.tr("1 article") if count == 1 else self.tr("{0} articles").format(grouped(count))
        return self.tr("{0} from {1}").format(words, row.delivery) if row.delivery else words

    def name(self, row: ImportRow) -> str:
        """The file, and for an article of several its number in it."""
        if row.of is None or self._rows[row.of].name != row.name:
            return row.name
        return self.tr("{0}, no. {1}").format(row.name, row.number)

    def _kind(self, draft: Draft) -> str:
        """The encoding of a plain text; of other files what kind they are of."""
        return encoding_name(draft.encoding) if draft.format == "txt" else draft.format.upper()

    def _to_check(self, row: ImportRow) -> str:
        if row.near is None:
            return self.tr("New, to check")
        return self.tr("New, {0} the same").format(in_words(percent(row.near.share)))

    def missing(self, row: ImportRow) -> str:
        """What stands in the place of a headline."""
        if row.state is RowState.READING:
            return self.tr("Not read yet")
        return self.tr("Not read") if row.draft is None else self.tr("No headline found")

    def status(self, row: ImportRow) -> str:
        """The state of a file in words, with its reason and what is odd in it."""
        name, reason = self.state_words(row)
        said = f"{name}: {reason}" if reason else name
        return "\n".join([said, *(in_words(warning) for warning in row.warnings)])

    def act_words(self, row: ImportRow) -> str:
        """What a person can do about it, to be clicked on."""
        if row.act is None:
            return ""
        return {
            RowAct.COLUMNS: self.tr("Choose columns"),
            RowAct.ENCODING: self.tr("Check encoding"),
            RowAct.READ: self.tr("Read it"),
            RowAct.READ_AGAIN: self.tr("Read again"),
        }[row.act]

    def state_words(self, row: ImportRow) -> tuple[str, str]:
        """The state of a file and the reason for it, which may be empty."""
        if row.inside is not None:
            return self._whole_words(row.inside)
        return {
            RowState.NEW: (self.tr("New"), ""),
            RowState.TO_CHECK: (self._to_check(row), ", ".join(row.doubts)),
            RowState.DUPLICATE: (self.tr("Duplicate"), row.same_as),
            RowState.PROBLEM: (self.tr("Problem"), in_words(row.problem)),
            RowState.READING: (self.tr("Reading…"), ""),
        }[row.state]

    def _whole_words(self, inside: Inside) -> tuple[str, str]:
        words = self.tr("1 to take") if inside.taken == 1 else self.tr("{0} to take").format(grouped(inside.taken))
        left = [
            (inside.to_check, self.tr("1 to check"), self.tr("{0} to check")),
            (inside.duplicates, self.tr("1 duplicate"), self.tr("{0} duplicates")),
            (inside.problems, self.tr("1 problem"), self.tr("{0} problems")),
        ]
        counts = [one if count == 1 else several.format(grouped(count)) for count, one, several in left if count]
        return words, ", ".join(counts)


def tick_of(row: ImportRow) -> Qt.CheckState:
    """A file of several has half a tick where only some of it comes."""
    if row.is_taken:
        return Qt.CheckState.Checked
    is_half = row.inside is not None and row.inside.taken
    return Qt.CheckState.PartiallyChecked if is_half else Qt.CheckState.Unchecked
