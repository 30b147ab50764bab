"""The project's articles to tick, with who has been given each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from annotator.domain.records import ArticleId, ArticleRow, CoderId
from annotator.ui.team.records import Team
from annotator.ui.team.wording import tr

ReadRows = Callable[[Sequence[ArticleId]], Sequence[ArticleRow]]
AnyIndex = QModelIndex | QPersistentModelIndex
_NO_INDEX: Final = QModelIndex()
_PAGE: Final = 64
_CHECKED: Final = Qt.CheckState.Checked.value


class ArticleTicks(QAbstractListModel):
    """Knows the ids of all articles; what stands in a line is read from the project a page at a time, when seen."""

    ticked_changed = Signal()

    def __init__(self, rows: ReadRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._shown: Sequence[ArticleId] = ()
        self._read: dict[ArticleId, ArticleRow] = {}
        self._given: Mapping[ArticleId, tuple[CoderId, ...]] = {}
        self._names: dict[CoderId, str] = {}
        self._ticked: dict[ArticleId, None] = {}

    @property
    def ticked(self) -> tuple[ArticleId, ...]:
        """In the order in which they were ticked."""
        return tuple(self._ticked)

    @property
    def shown(self) -> Sequence[ArticleId]:
        return self._shown

    def show_team(self, team: Team) -> None:
        """Take over who has what; ticks of articles that are gone go with them."""
        self._given = team.given
        self._names = {coder.id: coder.name for coder in team.coders}
        there = set(team.articles)
        self._ticked = {one: None for one in self._ticked if one in there}
        self._read.clear()
        if self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))
        self.ticked_changed.emit()

    def show_articles(self, shown: Sequence[ArticleId]) -> None:
        """Show these, in this order."""
        self.beginResetModel()
        self._shown = shown
        self.endResetModel()

    def article(self, row: int) -> ArticleId:
        return self._shown[row]

    def tick(self, articles: Sequence[ArticleId], *, ticked: bool) -> None:
        for one in articles:
            if ticked:
                self._ticked[one] = None
            else:
                self._ticked.pop(one, None)
        if self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))
        self.ticked_changed.emit()

    def is_ticked(self, article: ArticleId) -> bool:
        return article in self._ticked

    def row(self, index: AnyIndex) -> ArticleRow | None:
        """What is known of the article; None where it has gone meanwhile."""
        wanted = self._shown[index.row()]
        if wanted not in self._read:
            first = index.row() - index.row() % _PAGE
            for found in self._rows(self._shown[first : first + _PAGE]):
                self._read[found.id] = found
        return self._read.get(wanted)

    def who_has(self, index: AnyIndex) -> str:
        names = [self._names.get(coder, "") for coder in self._given.get(self._shown[index.row()], ())]
        return ", ".join(filter(None, names))

    def rowCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.CheckStateRole:
            states = Qt.CheckState
            return states.Checked if self.is_ticked(self._shown[index.row()]) else states.Unchecked
        if role == Qt.ItemDataRole.UserRole:
            return self.row(index)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(index)
        return None

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.tick([self._shown[index.row()]], ticked=value in (_CHECKED, Qt.CheckState.Checked))
        return True

    def _words(self, index: AnyIndex) -> str:
        row = self.row(index)
        if row is None:
            return tr("not found")
        who = self.who_has(index)
        return f"{row.title}, " + (tr("given to {0}").format(who) if who else tr("not given"))
