"""The register as a tree of what belongs to what, or as a list of what was found; lines are read as they are shown."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from annotator.domain.records import ActorId
from annotator.domain.register import RegisterRow
from annotator.ui.actors.wording import kind_name
from annotator.ui.widgets import as_tooltip

AnyIndex = QModelIndex | QPersistentModelIndex
NO_INDEX: Final = QModelIndex()
_AT_ONCE: Final = 100
_ROLES: Final = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.UserRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)
_DRAGGED: Final = "application/x-annotator-actors"

Rows = Callable[[Sequence[ActorId]], Sequence[RegisterRow]]


class RegisterTree(QAbstractItemModel):
    """Under ``Qt.UserRole`` stands the ``RegisterRow`` of an entry. Dragging reports what is to belong to what."""

    put_under = Signal(object, object)
    """The entries, and the one that they are to belong to or None."""

    def __init__(self, rows: Rows, *, editable: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read = rows
        self._editable = editable
        self._below: dict[ActorId | None, list[ActorId]] = {None: []}
        self._above: dict[ActorId, ActorId | None] = {}
        self._place: dict[ActorId, int] = {}
        self._order: list[ActorId] = []
        self._turn: dict[ActorId, int] = {}
        self._known: dict[ActorId, RegisterRow] = {}
        self._pairs: list[tuple[ActorId, ActorId | None]] = []
        self.is_flat = False

    def shows_tree(self, above: Iterable[tuple[ActorId, ActorId | None]]) -> bool:
        """Whether every entry is shown where it is to be: only lines have changed, if anything."""
        return not self.is_flat and self._pairs == list(above)

    def show_tree(self, above: Iterable[tuple[ActorId, ActorId | None]]) -> None:
        """Show every entry under what it belongs to."""
        pairs = self._pairs = list(above)
        there = {actor_id for actor_id, _above in pairs}
        below = defaultdict[ActorId | None, list[ActorId]](list)
        for actor_id, higher in pairs:
            below[higher if higher in there else None].append(actor_id)
        self._show(below, flat=False)

    def show_found(self, ids: Sequence[ActorId]) -> None:
        """Show these one after the other."""
        self._show({None: list(ids)}, flat=True)

    def read_again(self) -> None:
        """Read the lines of all entries again, each when it is seen."""
        self._known.clear()
        for siblings in self._below.values():
            if siblings:
                self.dataChanged.emit(self.index_of(siblings[0]), self.index_of(siblings[-1]))

    @property
    def shown(self) -> Sequence[ActorId]:
        """All entries, as they follow each other when everything is unfolded."""
        return self._order

    def index_of(self, actor_id: ActorId) -> QModelIndex:
        """Where an entry is; an invalid index where it is not shown."""
        place = self._place.get(actor_id)
        return QModelIndex() if place is None else self.createIndex(place, 0, actor_id)

    def actor_at(self, index: AnyIndex) -> ActorId:
        return ActorId(index.internalId())

    def row_of(self, actor_id: ActorId) -> RegisterRow | None:
        """The line of an entry, read with those around it."""
        if actor_id not in self._known and actor_id in self._turn:
            turn = self._turn[actor_id]
            start = max(0, turn - _AT_ONCE // 4)
            wanted = [each for each in self._order[start : start + _AT_ONCE] if each not in self._known]
            self._known.update({row.actor.id: row for row in self._read(wanted)})
        return self._known.get(actor_id)

    # Qt's own ---------------------------------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: AnyIndex = NO_INDEX) -> QModelIndex:
        children = self._children(parent)
        if column or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, column, children[row])

    def parent(self, index: AnyIndex) -> QModelIndex:  # type: ignore[override]  # Qt has a second one without an index
        above = self._above.get(self.actor_at(index)) if index.isValid() else None
        return QModelIndex() if above is None else self.index_of(above)

    def rowCount(self, parent: AnyIndex = NO_INDEX) -> int:
        return len(self._children(parent))

    def columnCount(self, _parent: AnyIndex = NO_INDEX) -> int:
        return 1

    def hasChildren(self, parent: AnyIndex = NO_INDEX) -> bool:
        return bool(self._children(parent))

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in _ROLES:
            return None
        row = self.row_of(self.actor_at(index))
        if role == Qt.ItemDataRole.UserRole or row is None:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.actor.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tooltip("\n".join((row.actor.name, *row.actor.aliases)))
        return self.tr("{name}, {kind}").format(name=row.actor.name, kind=kind_name(row.actor.kind))

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self._editable and not self.is_flat:
            flags |= Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
        return flags

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_DRAGGED]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        dragged = QMimeData()
        dragged.setData(_DRAGGED, ",".join(str(self.actor_at(index)) for index in indexes).encode())
        return dragged

    def dropMimeData(self, data: QMimeData, _action: Qt.DropAction, _row: int, _column: int, parent: AnyIndex) -> bool:
        words = bytes(data.data(_DRAGGED).data()).decode()
        ids = [ActorId(int(each)) for each in words.split(",") if each]
        above = self.actor_at(parent) if parent.isValid() else None
        if ids:
            self.put_under.emit(ids, above)
        return False  # what is shown follows the file, and the view is to take nothing out by itself

    # ------------------------------------------------------------------------------------------------------------

    def _show(self, below: dict[ActorId | None, list[ActorId]], *, flat: bool) -> None:
        self.beginResetModel()
        self.is_flat = flat
        self._known.clear()
        self._above, self._place, self._order = {}, {}, []
        self._below = {None: below.get(None, [])}
        waiting: list[ActorId] = []
        self._enter(None, waiting, below)
        while waiting:
            actor_id = waiting.pop()
            self._order.append(actor_id)
            self._enter(actor_id, waiting, below)
        self._turn = {actor_id: turn for turn, actor_id in enumerate(self._order)}
        self.endResetModel()

    def _enter(self, above: ActorId | None, waiting: list[ActorId], below: dict[ActorId | None, list[ActorId]]) -> None:
        children = below.get(above, [])
        if children:
            self._below[above] = children
        for place, actor_id in enumerate(children):
            self._above[actor_id], self._place[actor_id] = above, place
        waiting.extend(reversed(children))

    def _children(self, parent: AnyIndex) -> list[ActorId]:
        return self._below.get(self.actor_at(parent) if parent.isValid() else None, [])
