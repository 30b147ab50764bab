"""The lines of the palette: headings, what was found under them, and the way to more."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.ui.palette.records import Found, Group, Kind

_AnyIndex = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Line:
    """Something found; or the way to ``more`` of a kind; or a heading."""

    words: str
    found: Found | None = None
    more: Kind | None = None
    is_waiting: bool = False

    @property
    def can_be_chosen(self) -> bool:
        return self.more is not None or self.found is not None


class PaletteModel(QAbstractListModel):
    """Knows nothing of what is looked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []

    def show(self, groups: Sequence[Group]) -> None:
        self.beginResetModel()
        self._lines = [line for group in groups for line in self._of(group)]
        self.endResetModel()

    def _of(self, group: Group) -> list[Line]:
        if not group.found and not group.is_waiting:
            return []
        lines = [Line(group.title), *(Line(found.words, found) for found in group.found)]
        if group.is_waiting:
            lines.append(Line(self.tr("Looking…"), is_waiting=True))
        elif group.has_more and group.kind is not None:
            lines.append(Line(self.tr("Show more…"), more=group.kind))
        return lines

    def line(self, row: int) -> Line:
        return self._lines[row]

    @property
    def found(self) -> list[Found]:
        """Everything that is shown, without the headings."""
        return [line.found for line in self._lines if line.found is not None]

    def row_of(self, name: str) -> int | None:
        """Where a thing stands, by its name."""
        rows = (row for row, line in enumerate(self._lines) if line.found is not None and line.found.name == name)
        return next(rows, None)

    def next_choice(self, row: int, step: int) -> int | None:
        """The row from this one on, down or up, that can be chosen; round from the last to the first."""
        count = len(self._lines)
        order = [(row + step * number) % count for number in range(1, count + 1)] if count else []
        return next((each for each in order if self._lines[each].can_be_chosen), None)

    def rowCount(self, parent: _AnyIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: _AnyIndex) -> Qt.ItemFlag:
        if self._lines[index.row()].can_be_chosen:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(line)
        return None


def spoken(line: Line) -> str:
    """A line for a screen reader."""
    found = line.found
    if found is None:
        return line.words
    return ", ".join(filter(None, (found.words, found.beside, found.shortcut, found.reason)))
