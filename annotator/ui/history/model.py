"""The history as rows that are read as one scrolls."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from annotator.domain.codebook import Codebook
from annotator.domain.history import HistoryFilter, HistoryRow
from annotator.ui.history.wording import codes_of, done_in_words, statement_of, time_of, tr
from annotator.ui.theme import Theme
from annotator.ui.widgets import as_tooltip

ReadPage = Callable[[HistoryFilter, int | None, int], Sequence[HistoryRow]]
"""Gives the actions that a filter lets through, older than one, so many."""
PAGE = 100
WHEN, WHO, WHAT, CODE, STATEMENT, ARTICLE = range(6)
_AnyIndex = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class HistoryModel(QAbstractTableModel):
    """Newest first. Further pages are read when the view comes to the end."""

    def __init__(self, theme: Theme, codebook: Codebook, read: ReadPage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._codebook = codebook
        self._read = read
        self._wanted = HistoryFilter()
        self._rows: list[HistoryRow] = []
        self._is_whole = False

    def show(self, wanted: HistoryFilter, codebook: Codebook) -> None:
        """Show what a filter lets through, as it is now."""
        self.beginResetModel()
        self._wanted, self._codebook = wanted, codebook
        self._rows = list(self._read(wanted, None, PAGE))
        self._is_whole = len(self._rows) < PAGE
        self.endResetModel()

    def row(self, number: int) -> HistoryRow:
        return self._rows[number]

    def rowCount(self, parent: _AnyIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _AnyIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else ARTICLE + 1

    def canFetchMore(self, parent: _AnyIndex) -> bool:
        return not parent.isValid() and not self._is_whole

    def fetchMore(self, parent: _AnyIndex) -> None:
        if not self.canFetchMore(parent) or not self._rows:
            return
        more = list(self._read(self._wanted, self._rows[-1].id, PAGE))
        self._is_whole = len(more) < PAGE
        if more:
            self.beginInsertRows(_NO_INDEX, len(self._rows), len(self._rows) + len(more) - 1)
            self._rows += more
            self.endInsertRows()

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (tr("When"), tr("Coder"), tr("What"), tr("Code"), tr("Statement"), tr("Article"))[section]

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(row, index.column())
        if role == Qt.ItemDataRole.ForegroundRole and row.undone_at is not None:
            return self._theme.colour("text3")
        if role == Qt.ItemDataRole.FontRole and row.undone_at is not None and index.column() == WHAT:
            font = QFont()
            font.setItalic(True)
            return font
        if role == Qt.ItemDataRole.ToolTipRole:
            # A cell has room for the beginning.
            return as_tooltip(self._words(row, index.column()))
        return None

    def _words(self, row: HistoryRow, column: int) -> str:
        if column == WHAT:
            words = done_in_words(row)
            return words if row.undone_at is None else tr("Taken back: {what}").format(what=words)
        if column == CODE:
            return codes_of(row, self._codebook)
        if column == STATEMENT:
            return statement_of(row)
        return {WHEN: time_of(row.at), WHO: row.coder}.get(column, row.article_name)
