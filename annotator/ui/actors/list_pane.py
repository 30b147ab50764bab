"""The left pane of the register: what is looked for, and the entries as a tree or as they were found."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.domain.codebook import Role
from annotator.domain.records import ActorId, ActorKind
from annotator.domain.register import OnlyActors, RegisterFilter
from annotator.ui.actors.tree import RegisterTree, Rows
from annotator.ui.actors.tree_rows import COUNT_WIDTH, TreeRows
from annotator.ui.actors.tree_view import TreeView
from annotator.ui.actors.wording import entries_of, kind_name
from annotator.ui.amounts import numbered
from annotator.ui.icons import Icons
from annotator.ui.language import grouped
from annotator.ui.theme import Theme
from annotator.ui.widgets import ElidedLabel, IconButton, SearchField, Tabs, label, line
from annotator.ui.widgets.drop_down import DropDown
from annotator.ui.widgets.undo_buttons import UndoButtons

_UNFOLDED_BELOW = 300
_NARROW, _WIDE = 320, 360
"""Under this width names come before how often they are met."""
_KINDS = (None, *ActorKind)
_TABS = (OnlyActors.ALL, OnlyActors.UNUSED, OnlyActors.WITHOUT_BELONGING, None)
"""The last are those whose names are like another’s."""


class ListPane(QWidget):
    """One entry is looked at, any number can be marked. Nothing is read here but the lines in sight."""

    chosen = Signal(object)
    """The ids of the marked entries, the one that is looked at first."""
    filter_changed = Signal(object, bool)
    """A filter, and whether only names to be checked are wanted."""
    put_under = Signal(object, object)
    add_asked = Signal(str)
    save_asked = Signal()
    take_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        rows: Rows,
        roles: tuple[Role, ...],
        *,
        editable: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = RegisterTree(rows, editable=editable, parent=self)
        self.search = SearchField(icons, self.tr("Search names"))
        self.tabs = Tabs([self.tr("All"), self.tr("Not used"), self.tr("On their own"), self.tr("To check")])
        self.kind = DropDown(theme, self.tr("Kind"))
        self.view = TreeView(theme, icons)
        self.rows = TreeRows(theme, icons, tuple(role.key for role in roles), self.view)
        self._title = label(self.tr("Actors"), role="title")
        self._count = label(role="hint")
        self._order = ElidedLabel()
        self._order.setProperty("role", "label")
        self._order.setText(self.tr("By what they belong to"))
        self._foot = label(role="hint", wrap=True)
        self._nothing = label(role="hint", wrap=True)
        self.add = IconButton(icons.icon("plus"), self.tr("Add an actor"), keys="Ctrl+N")
        self.save = IconButton(icons.icon("upload"), self.tr("Save the register as CSV…"))
        self.take = IconButton(icons.icon("download"), self.tr("Take in a CSV of actors…"))
        for act in (self.add, self.take):
            act.setEnabled(editable)
        self._is_read = False
        self._in_foot = self._counted = ""
        self._undo = UndoButtons(icons)
        self._columns: list[QWidget] = []
        self._arrange(roles)
        self._connect()

    # What is shown ----------------------------------------------------------------------------------------------

    def show_tree(self, above: Sequence[tuple[ActorId, ActorId | None]]) -> None:
        """Show the whole register, unfolded as it was."""
        if self._is_read and self.model.shows_tree(above):
            self.model.read_again()
            return
        with _Kept(self):
            folded = self._folded() if self._is_read and not self.model.is_flat else None
            self.model.show_tree(above)
            if folded is None and len(above) < _UNFOLDED_BELOW:
                self.view.expandAll()
            elif folded is not None:
                self.view.expandAll()
                for actor_id in folded:
                    self.view.collapse(self.model.index_of(actor_id))
            self._is_read = True
        alone = sum(higher is None for _actor_id, higher in above)
        self._order.setText(self.tr("By what they belong to"))
        self._say(len(above), numbered(alone, self.tr("1 without a belonging"), self.tr("{0} without a belonging")))

    def show_found(self, ids: Sequence[ActorId]) -> None:
        """Show what a filter lets through."""
        with _Kept(self):
            self.model.show_found(ids)
        self._order.setText(self.tr("Found"))
        self._say(len(ids), "")

    def show_counts(self, counts: Sequence[int | None]) -> None:
        """How many there are under each tab."""
        self.tabs.show_counts(counts)

    def show_to_check(self, ids: Collection[ActorId]) -> None:
        """Mark the entries whose name is like another’s."""
        self.rows.to_check = ids
        self.view.viewport().update()

    def choose(self, actor_id: ActorId) -> bool:
        """Look at an entry. Whether it is shown."""
        index = self.model.index_of(actor_id)
        if not index.isValid():
            return False
        self._look_at(index)
        self.view.scrollTo(index)
        return True

    def show_everything(self) -> None:
        """Let no filter stand."""
        self.search.clear()
        self.kind.setCurrentIndex(0)
        self.tabs.choose(0)
        self._tell_filter()

    @property
    def current(self) -> ActorId | None:
        index = self.view.currentIndex()
        return self.model.actor_at(index) if index.isValid() else None

    def show_counted(self, whose: str) -> None:
        """Say whose statements are counted, below the list."""
        self._counted = whose
        self._foot.setText(" · ".join(filter(None, (self._in_foot, whose))))

    @property
    def marked(self) -> list[ActorId]:
        """All marked entries, the one that is looked at first."""
        found = [self.model.actor_at(index) for index in self.view.selectionModel().selectedIndexes()]
        current = self.current
        return sorted(found, key=lambda each: each != current)

    def mark(self, ids: Iterable[ActorId]) -> None:
        """Mark entries, the first one being looked at."""
        wanted = [index for each in ids if (index := self.model.index_of(each)).isValid()]
        if not wanted:
            return
        selection = QItemSelection()
        for index in wanted:
            selection.select(index, index)
        keep = QItemSelectionModel.SelectionFlag.NoUpdate
        self.view.selectionModel().setCurrentIndex(wanted[0], keep)
        self.view.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    # ------------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rows.counts = 0 if self.width() < _NARROW else 2 if self.width() < _WIDE else 3
        for place, column in enumerate(self._columns):
            column.setVisible(place < self.rows.counts)

    def _look_at(self, index: QModelIndex) -> None:
        """Mark one row, whatever keys are held: the view by itself would let Ctrl take the mark away."""
        self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _folded(self) -> list[ActorId]:
        return [
            actor_id
            for actor_id in self.model.shown
            if self.model.hasChildren(index := self.model.index_of(actor_id)) and not self.view.isExpanded(index)
        ]

    def _say(self, count: int, foot: str) -> None:
        self._count.setText(grouped(count))
        self._count.setAccessibleName(entries_of(count))
        self._in_foot = foot
        self.show_counted(self._counted)
        self._nothing.setVisible(count == 0)
        self.view.setVisible(count > 0)
        is_narrow = self.model.is_flat
        none_at_all = self.tr(
            "The register is empty. Actors come into it as you code. + adds one; the arrow takes in a table of them."
        )
        self._nothing.setText(self.tr("No actor is so.") if is_narrow else none_at_all)

    def _tell_filter(self) -> None:
        only = _TABS[self.tabs.current]
        kind = _KINDS[self.kind.currentIndex()]
        wanted = RegisterFilter(self.search.text().strip(), kind, only or OnlyActors.ALL)
        self.filter_changed.emit(wanted, only is None)

    def _tell_chosen(self, *_of_qt: object) -> None:
        self.chosen.emit(self.marked)

    def _connect(self) -> None:
        self.view.typed.connect(lambda typed: self.search.begin(typed.removeprefix("/")))
        self.search.searched.connect(lambda _words: self._tell_filter())
        self.search.returnPressed.connect(self._go_to_list)
        self.tabs.chosen.connect(lambda _tab: self._tell_filter())
        self.kind.activated.connect(lambda _kind: self._tell_filter())
        self.view.selectionModel().selectionChanged.connect(self._tell_chosen)
        self.view.selectionModel().currentChanged.connect(self._tell_chosen)
        self.model.put_under.connect(self.put_under)
        self.add.clicked.connect(lambda: self.add_asked.emit(self.search.text().strip()))
        self.save.clicked.connect(self.save_asked)
        self.take.clicked.connect(self.take_asked)
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self.search, context=Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(self._go_to_list)

    def _go_to_list(self) -> None:
        if self.model.rowCount():
            if self.current is None:
                self._look_at(self.model.index(0, 0))
            self.view.setFocus()

    def _arrange(self, roles: tuple[Role, ...]) -> None:
        for kind in _KINDS:
            self.kind.addItem(self.tr("Any kind") if kind is None else kind_name(kind))
        self.kind.list_below(most=8)
        self.view.setModel(self.model)
        self.view.setItemDelegate(self.rows)
        self.view.setAccessibleName(self.tr("Register of actors"))
        self._nothing.setContentsMargins(16, 24, 16, 0)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 12, 0)
        head.setSpacing(6)
        for widget in (self._title, self._count):
            head.addWidget(widget)
        head.addStretch(1)
        for act in (self.save, self.take, self.add):
            head.addWidget(act)
        finding = QVBoxLayout()
        finding.setContentsMargins(14, 8, 14, 8)
        finding.setSpacing(6)
        finding.addWidget(self.search)
        finding.addWidget(self.tabs)
        finding.addWidget(self.kind)
        columns = QHBoxLayout()
        columns.setContentsMargins(16, 4, 22, 4)
        columns.setSpacing(0)
        columns.addWidget(self._order, 1)
        for role in roles:
            name = label(role.name, role="label")
            name.setFixedWidth(COUNT_WIDTH)
            name.setAlignment(Qt.AlignmentFlag.AlignRight)
            columns.addWidget(name)
            self._columns.append(name)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 4, 12, 4)
        foot.addWidget(self._foot, 1)
        foot.addWidget(self._undo)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for layout in (head, finding):
            box.addLayout(layout)
        box.addWidget(line())
        box.addLayout(columns)
        box.addWidget(self.view, 1)
        box.addWidget(self._nothing, 1)
        box.addWidget(line())
        box.addLayout(foot)


class _Kept:
    """Looks at the same entry again, and reports only where it is another one."""

    def __init__(self, pane: ListPane) -> None:
        self._pane = pane

    def __enter__(self) -> None:
        self._marked = self._pane.marked
        self._pane.view.selectionModel().blockSignals(True)  # noqa: FBT003 - Qt's own

    def __exit__(self, *_of_an_error: object) -> None:
        pane = self._pane
        still = [each for each in self._marked if pane.model.index_of(each).isValid()]
        if still:
            pane.mark(still)
            pane.view.scrollTo(pane.model.index_of(still[0]))
        elif pane.model.rowCount():
            pane.mark([pane.model.actor_at(pane.model.index(0, 0))])
        pane.view.selectionModel().blockSignals(False)  # noqa: FBT003 - as above
        pane.view.viewport().update()
        if still != self._marked or not still:
            pane.chosen.emit(pane.marked)
