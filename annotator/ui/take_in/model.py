"""A coder's file as a tree for views: statements of an article are read when it is opened."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from annotator.ui.language import grouped, in_words
from annotator.ui.take_in.nodes import Decided, Node, Record, Remark, Section, Tree, tree_of
from annotator.ui.take_in.records import (
    ActorAnswer,
    ActorAsked,
    Answered,
    ArticleTaken,
    CoderAsked,
    FileShown,
    Refused,
    StatementTaken,
)
from annotator.ui.take_in.wording import answer_words, fate_words, short_counts, tr

AnyIndex = QModelIndex | QPersistentModelIndex
_NO_INDEX: Final = QModelIndex()


class FileModel(QAbstractItemModel):
    """The record under ``Qt.UserRole``, and what was answered so far."""

    answered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: FileShown | None = None
        self._tree = Tree()
        self._same: dict[str, bool] = {}
        self._further: set[str] = set()
        self._names: list[int] = []
        """The lines of names, wherever they stand now."""

    def show(self, shown: FileShown) -> None:
        self.beginResetModel()
        self._shown = shown
        self._tree = tree_of(shown, actors=shown.actors)
        self._names = [one for one, node in enumerate(self._tree.nodes) if isinstance(node.record, ActorAsked)]
        self._same.clear()
        self._further.clear()
        self.endResetModel()

    # What was answered ------------------------------------------------------------------------------------------

    @property
    def answers(self) -> Answered:
        actors = {one.uuid: one.chosen for one in self._actors() if one.chosen is not None}
        return Answered(actors, dict(self._same), frozenset(self._further))

    @property
    def undecided(self) -> int:
        """Names on which nobody has decided."""
        return sum(actor.chosen is None for actor in self._actors())

    @property
    def unanswered(self) -> int:
        """Coders of whom it must be said who they are before anything can be taken."""
        return sum(one.uuid not in self._same for one in (self._shown.asked if self._shown else ()))

    def is_same(self, coder: CoderAsked) -> bool | None:
        """Whether it was said to be the coder who is known here; None while nothing was said."""
        return self._same.get(coder.uuid)

    def is_further(self, article: Refused) -> bool:
        return article.key in self._further

    def say_who(self, index: AnyIndex, *, same: bool) -> None:
        """Whether a coder of the file is the one who is known here."""
        record = self.record(index)
        if isinstance(record, CoderAsked):
            self._same[record.uuid] = same
            self._tell(index)

    def take_further(self, index: AnyIndex) -> None:
        """Take a refused article as a further one, or leave it out after all."""
        record = self.record(index)
        if isinstance(record, Refused) and record.can_be_added:
            self._further ^= {record.key}
            self._tell(index)

    def decide(self, index: AnyIndex, answer: ActorAnswer) -> None:
        """Say what a name is; it goes to the decided ones, unless it is there."""
        number, record = self._number(index), self.record(index)
        if not isinstance(record, ActorAsked):
            return
        node = self._tree.nodes[number]
        is_first = record.chosen is None
        node.record = replace(record, chosen=answer)
        if not is_first:
            self._tell(index)
            return
        self._move_to_decided(number, node)
        self.answered.emit()

    def _move_to_decided(self, number: int, node: Node) -> None:
        before = self._index(node.parent)
        folded = next(
            one for one in self._tree.children(node.parent) if isinstance(self._tree.nodes[one].record, Decided)
        )
        after = self._index(folded)
        self.beginRemoveRows(before, node.row, node.row)
        self._tree.remove(number)
        self.endRemoveRows()
        after = self._index(folded)
        last = len(self._tree.children(folded))
        self.beginInsertRows(after, last, last)
        self._tree.put_back(number, folded)
        self.endInsertRows()
        self.dataChanged.emit(after, after)

    def _actors(self) -> list[ActorAsked]:
        records = (self._tree.nodes[number].record for number in self._names)
        return [record for record in records if isinstance(record, ActorAsked)]

    def _tell(self, index: AnyIndex) -> None:
        at = self._index(self._number(index))
        self.dataChanged.emit(at, at)
        self.answered.emit()

    # Lines ------------------------------------------------------------------------------------------------------

    def record(self, index: AnyIndex) -> Record:
        return self._tree.nodes[self._number(index)].record

    def below(self, index: AnyIndex) -> int:
        """How many lines are below one, also where they were not read yet."""
        return len(self._tree.nodes[self._number(index)].children or ())

    def listed(self, index: AnyIndex) -> int:
        """How many lines of a part are listed, without those that are folded away."""
        nodes = (self._tree.nodes[one] for one in self._tree.nodes[self._number(index)].children or ())
        return sum(not isinstance(node.record, Decided) for node in nodes)

    def index(self, row: int, column: int, parent: AnyIndex = _NO_INDEX) -> QModelIndex:
        below = self._tree.nodes[self._number(parent)].children or ()
        if column or not 0 <= row < len(below):
            return QModelIndex()
        return self.createIndex(row, 0, below[row])

    def parent(self, index: AnyIndex) -> QModelIndex:  # type: ignore[override] # Qt has a second meaning of it
        return self._index(self._tree.nodes[self._number(index)].parent) if index.isValid() else QModelIndex()

    def rowCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        return len(self._tree.nodes[self._number(parent)].children or ())

    def columnCount(self, _parent: AnyIndex = _NO_INDEX) -> int:
        return 1

    def hasChildren(self, parent: AnyIndex = _NO_INDEX) -> bool:
        return self._tree.nodes[self._number(parent)].children != []

    def canFetchMore(self, parent: AnyIndex) -> bool:
        return self._tree.nodes[self._number(parent)].children is None

    def fetchMore(self, parent: AnyIndex) -> None:
        number, record = self._number(parent), self.record(parent)
        if self._shown is None or not isinstance(record, ArticleTaken):
            return
        statements = self._shown.statements(record.key)
        if statements:
            self.beginInsertRows(self._index(number), 0, len(statements) - 1)
        self._tree.children(number)
        for statement in statements:
            self._tree.add(statement, number)
        if statements:
            self.endInsertRows()

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.UserRole:
            return self.record(index)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.words(index)
        return None

    def words(self, index: AnyIndex) -> str:
        """All that a line says."""
        match record := self.record(index):
            case CoderAsked():
                return self._words_of_coder(record)
            case ActorAsked():
                return f"{record.name}: {answer_words(record, record.chosen)}"
            case Refused():
                taken = tr(" (taken as a further article)") if self.is_further(record) else ""
                return f"{record.headline}: {in_words(record.reason)}{taken}"
            case Decided():
                return tr("Decided: {0}").format(grouped(self.below(index)))
        return _said(record)

    def _words_of_coder(self, coder: CoderAsked) -> str:
        same = self.is_same(coder)
        said = tr("not answered") if same is None else tr("the same person") if same else tr("another person")
        return f"{coder.name}: {said}"

    def _number(self, index: AnyIndex) -> int:
        return int(index.internalId()) if index.isValid() else 0

    def _index(self, number: int) -> QModelIndex:
        return self.createIndex(self._tree.nodes[number].row, 0, number) if number > 0 else QModelIndex()


def _said(record: Record) -> str:
    """What a line says that asks for nothing."""
    match record:
        case Section():
            return record.title
        case Remark():
            return record.words
        case ArticleTaken():
            return f"{record.headline}, {short_counts(record.counts)}"
        case StatementTaken():
            return ", ".join((fate_words(record.fate), record.code, record.words, *record.changes))
    return ""
