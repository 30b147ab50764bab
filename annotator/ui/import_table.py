"""The table of an import: one line a file, with ticks, tabs by state and their counts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QTableView, QToolTip, QVBoxLayout, QWidget

from annotator.ui.icons import Icons
from annotator.ui.import_lines import ROW_HEIGHT, TICK_LEFT, ImportLines
from annotator.ui.import_many import ImportMany
from annotator.ui.import_model import DATE, ENCODING, HEADLINE, OUTLET, STATUS, TICK, WORDS, ImportModel
from annotator.ui.import_rows import ImportRow, RowState
from annotator.ui.theme import Theme
from annotator.ui.widgets import Tabs, as_tooltip, line
from annotator.ui.widgets.check_box import CheckBox

_TABS: Final = (None, RowState.NEW, RowState.TO_CHECK, RowState.DUPLICATE, RowState.PROBLEM)
_WIDTHS: Final = {TICK: 42, OUTLET: 116, DATE: 98, ENCODING: 84, WORDS: 62, STATUS: 230}
_NEEDS: Final = {WORDS: 820, ENCODING: 940, OUTLET: 700, DATE: 560}
"""Columns that go where the table is narrower than this: the headline needs their room more."""
_STATUS_SHARE: Final = 0.26
_LEAST_STATUS: Final = 168
_TYPED_ON_MS: Final = 1000
"""For so long after a letter a blank belongs to the words that are typed."""
_ACTING: Final = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class ImportTable(QWidget):
    """Shows the files and reports which one is looked at and which are to be taken."""

    row_chosen = Signal(int)
    take_changed = Signal(int, bool)
    all_taken = Signal(bool)
    piece_asked = Signal(int, str)
    act_asked = Signal(int)
    many_edited = Signal(list, str, object)
    """Rows that are marked, what to set in them, and its value."""
    many_taken = Signal(list, bool)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ImportModel(self)
        self.tabs = Tabs(
            [self.tr("All"), self.tr("New"), self.tr("To check"), self.tr("Duplicates"), self.tr("Problems")]
        )
        self.view = QTableView()
        self._typing = QTimer(self, singleShot=True, interval=_TYPED_ON_MS)
        self._lines = ImportLines(theme, icons, self.model, self.view)
        self.all = CheckBox(theme, self.tr("Take all that can be taken"), self.view.horizontalHeader())
        self.many = ImportMany(theme)
        self.many.show_count(0)
        self._set_up_view()
        self._arrange()
        self._connect()

    def show_rows(self, rows: Sequence[ImportRow]) -> None:
        number = self.current
        self.model.show_rows(rows)
        self.choose(self._first() if number is None else number)

    def add_rows(self, rows: Sequence[ImportRow]) -> None:
        self.model.add_rows(rows)
        if self.current is None:
            self.choose(self._first())

    def show_row(self, number: int, row: ImportRow) -> None:
        self.model.show_row(number, row)

    def show_counts(self) -> None:
        """Count anew, after one or many rows were shown."""
        tally = self.model.tally
        self.tabs.show_counts([tally.counted, *(tally.count(state) for state in _TABS if state is not None)])
        self.all.setEnabled(tally.takeable > 0)
        states = Qt.CheckState
        all_or_none = states.Checked if tally.taken == tally.takeable else states.PartiallyChecked
        self.all.setCheckState(all_or_none if tally.taken else states.Unchecked)

    @property
    def marked(self) -> list[int]:
        """The rows that are selected, by number."""
        return [self.model.number(index) for index in self.view.selectionModel().selectedRows()]

    @property
    def current(self) -> int | None:
        """The file that is looked at."""
        index = self.view.currentIndex()
        return self.model.number(index) if index.isValid() else None

    def choose(self, number: int) -> None:
        """Look at one file."""
        found = self.model.line(number)
        if found is None:
            return
        index = self.model.index(found, HEADLINE)
        flags = QItemSelectionModel.SelectionFlag
        self.view.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.view.scrollTo(index)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the whole of what a cell has no room for, always as plain words; find the headline that is typed."""
        if watched is self.view:
            return self._is_typed(event)
        if event.type() == QEvent.Type.MouseButtonPress:
            self._typing.stop()
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.view.indexAt(event.pos())
            words = self._tooltip(index) if index.isValid() else ""
            QToolTip.showText(event.globalPos(), as_tooltip(words), self.view)
            return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for column, needed in _NEEDS.items():
            self.view.setColumnHidden(column, event.size().width() < needed)
        status = max(_LEAST_STATUS, min(_WIDTHS[STATUS], round(event.size().width() * _STATUS_SHARE)))
        self.view.setColumnWidth(STATUS, status)

    def _is_typed(self, event: QEvent) -> bool:
        """Go to the headline that begins with what is typed. A blank in it ticks nothing; Space by itself does."""
        if event.type() == QEvent.Type.FocusIn:
            self._typing.stop()
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        is_written = event.text().isprintable() and event.text() != "" and not event.modifiers() & _ACTING
        if not is_written:
            self._typing.stop()
        elif event.key() != Qt.Key.Key_Space:
            self._find(event.text())
        return is_written

    def _find(self, typed: str) -> None:
        """Qt's own search looks in the column of the current cell."""
        self._typing.start()
        current = self.view.currentIndex()
        if current.isValid() and current.column() != HEADLINE:
            keep = QItemSelectionModel.SelectionFlag.NoUpdate
            self.view.selectionModel().setCurrentIndex(current.siblingAtColumn(HEADLINE), keep)
        self.view.keyboardSearch(typed)

    def _tooltip(self, index: QModelIndex) -> str:
        row = self.model.row(index)
        if index.column() == HEADLINE:
            return "\n".join(filter(None, (row.metadata.headline, str(row.path or row.name))))
        return self.model.words_of(row, index.column()) if index.column() in (OUTLET, STATUS) else ""

    def _set_up_view(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setItemDelegate(self._lines)
        view.setAccessibleName(self.tr("Files"))
        view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        view.setShowGrid(False)
        view.setTabKeyNavigation(False)
        view.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.viewport().installEventFilter(self)
        view.installEventFilter(self)
        rows = view.verticalHeader()
        rows.setVisible(False)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        columns = view.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setSectionsClickable(False)
        columns.setMinimumSectionSize(40)
        columns.setFixedHeight(32)
        for column, width in _WIDTHS.items():
            columns.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            columns.resizeSection(column, width)
        columns.setSectionResizeMode(TICK, QHeaderView.ResizeMode.Fixed)
        columns.setSectionResizeMode(HEADLINE, QHeaderView.ResizeMode.Stretch)
        self.all.setTristate(True)
        self.all.move(TICK_LEFT - 4, 4)

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(16, 8, 16, 8)
        top.addWidget(self.tabs)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(top)
        box.addWidget(line())
        box.addWidget(self.many)
        box.addWidget(self.view, 1)

    def _connect(self) -> None:
        self.view.selectionModel().currentRowChanged.connect(self._tell_current)
        self.model.tick_asked.connect(self.take_changed)
        self._lines.piece_asked.connect(self.piece_asked)
        self.view.selectionModel().selectionChanged.connect(lambda: self.many.show_count(len(self.marked)))
        self.many.piece_given.connect(lambda piece, value: self.many_edited.emit(self.marked, piece, value))
        self.many.taken.connect(lambda is_taken: self.many_taken.emit(self.marked, is_taken))
        self._lines.act_asked.connect(self.act_asked)
        self._lines.fold_asked.connect(self._fold)
        self.view.doubleClicked.connect(self._fold_at)
        for key, is_open in ((Qt.Key.Key_Right, True), (Qt.Key.Key_Left, False)):
            fold = QShortcut(QKeySequence(key), self.view, context=Qt.ShortcutContext.WidgetShortcut)
            fold.activated.connect(lambda is_open=is_open: self._fold_current(is_open=is_open))
        self.tabs.chosen.connect(self._show_tab)
        self.all.clicked.connect(lambda: self.all_taken.emit(self.all.checkState() is Qt.CheckState.Checked))
        space = QShortcut(QKeySequence(Qt.Key.Key_Space), self.view, context=Qt.ShortcutContext.WidgetShortcut)
        space.activated.connect(self._tick_current)

    def _show_tab(self, tab: int) -> None:
        number = self.current
        self.model.show_only(_TABS[tab])
        self.choose(number if number is not None and self.model.line(number) is not None else self._first())

    def _first(self) -> int:
        return self.model.number(self.model.index(0, 0)) if self.model.rowCount() else -1

    def _tell_current(self, index: QModelIndex) -> None:
        self.row_chosen.emit(self.model.number(index) if index.isValid() else -1)

    def _fold(self, number: int) -> None:
        self.model.unfold(number, is_open=not self.model.is_open(number))

    def _fold_at(self, index: QModelIndex) -> None:
        if index.column() != TICK and self.model.row(index).inside is not None:
            self._fold(self.model.number(index))

    def _fold_current(self, *, is_open: bool) -> None:
        """→ unfolds a file of several; ← folds it, also from an article in it."""
        number = self.current
        if number is None:
            return
        row = self.model.rows[number]
        if row.of is not None and not is_open:
            self.choose(row.of)
            number = row.of
        self.model.unfold(number, is_open=is_open)

    def _tick_current(self) -> None:
        if self._typing.isActive():
            self._find(" ")
            return
        number = self.current
        if len(self.marked) > 1 and number is not None:
            self.many_taken.emit(self.marked, not self.model.rows[number].is_taken)
        elif number is not None and self.model.rows[number].can_be_taken:
            self.take_changed.emit(number, not self.model.rows[number].is_taken)
