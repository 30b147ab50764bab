"""The files of an import as a table model: all of them, or those of one state."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from annotator.domain.percent import percent
from annotator.ui.dates import shown_date
from annotator.ui.import_rows import ImportRow, RowState, encoding_name
from annotator.ui.language import grouped

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
        self._states: Counter[RowState] = Counter()
        self._taken = self._takeable = 0
        self._near = self._near_taken = 0

    @property
    def rows(self) -> Sequence[ImportRow]:
        return self._rows

    @property
    def taken(self) -> int:
        return self._taken

    @property
    def takeable(self) -> int:
        return self._takeable

    @property
    def near(self) -> int:
        """How many could be taken but are nearly the same as another."""
        return self._near

    @property
    def near_taken(self) -> int:
        """How many of them are taken."""
        return self._near_taken

    def count(self, state: RowState) -> int:
        return self._states[state]

    def show_rows(self, rows: Sequence[ImportRow]) -> None:
        """Show these files in place of those before."""
        self._rows = list(rows)
        self._states = Counter(row.state for row in rows)
        self._taken = sum(row.is_taken for row in rows)
        self._takeable = sum(row.can_be_taken for row in rows)
        self._near = sum(row.is_near for row in rows)
        self._near_taken = sum(row.is_near and row.is_taken for row in rows)
        self.show_only(self._only)

    def show_row(self, number: int, row: ImportRow) -> None:
        """Show what has become of one file. It stays in the list that is shown until another is asked for."""
        old = self._rows[number]
        self._rows[number] = row
        self._states[old.state] -= 1
        self._states[row.state] += 1
        self._taken += row.is_taken - old.is_taken
        self._takeable += row.can_be_taken - old.can_be_taken
        self._near += row.is_near - old.is_near
        self._near_taken += (row.is_near and row.is_taken) - (old.is_near and old.is_taken)
        line = self._lines.get(number)
        if line is not None:
            self.dataChanged.emit(self.index(line, 0), self.index(line, STATUS))
        elif self._only is row.state:
            self.beginInsertRows(_NO_INDEX, len(self._shown), len(self._shown))
            self._lines[number] = len(self._shown)
            self._shown.append(number)
            self.endInsertRows()

    def show_only(self, state: RowState | None) -> None:
        """Show the files of one state, or all."""
        self.beginResetModel()
        self._only = state
        self._shown = [number for number, row in enumerate(self._rows) if state in (None, row.state)]
        self._lines = {number: line for line, number in enumerate(self._shown)}
        self.endResetModel()

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
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            "",
            self.tr("Headline and file"),
            self.tr("Outlet"),
            self.tr("Date"),
            self.tr("Encoding"),
            self.tr("Words"),
            self.tr("Status"),
        )[section]

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index)
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == TICK:
            return Qt.CheckState.Checked if row.is_taken else Qt.CheckState.Unchecked
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
            return f"{row.metadata.headline or self.missing(row)}, {row.name}"
        if column == STATUS:
            return self.status(row)
        if column == TICK or row.draft is None:
            return "" if column == TICK else "–"
        return {
            OUTLET: row.metadata.outlet or "",
            DATE: shown_date(row.metadata.date),
            ENCODING: encoding_name(row.draft.encoding),
            WORDS: grouped(row.words),
        }[column]

    def _to_check(self, row: ImportRow) -> str:
        if row.near is None:
            return self.tr("New, to check")
        return self.tr("New, {0} the same").format(percent(row.near.share))

    def missing(self, row: ImportRow) -> str:
        """What stands in the place of a headline."""
        if row.state is RowState.READING:
            return self.tr("Not read yet")
        return self.tr("Not read") if row.draft is None else self.tr("No headline found")

    def status(self, row: ImportRow) -> str:
        """The state of a file in words, with its reason."""
        name, reason = self.state_words(row)
        return f"{name}: {reason}" if reason else name

    def state_words(self, row: ImportRow) -> tuple[str, str]:
        """The state of a file and the reason for it, which may be empty."""
        return {
            RowState.NEW: (self.tr("New"), ""),
            RowState.TO_CHECK: (self._to_check(row), ", ".join(row.doubts)),
            RowState.DUPLICATE: (self.tr("Duplicate"), row.same_as),
            RowState.PROBLEM: (self.tr("Problem"), row.problem),
            RowState.READING: (self.tr("Reading…"), ""),
        }[row.state]
