"""What became of each article and file of an import: a list that can be narrowed, and saved as CSV."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from annotator.services.import_told import Fate, ToldLine
from annotator.ui.icons import Icons
from annotator.ui.language import grouped
from annotator.ui.theme import Theme, interface_font
from annotator.ui.widgets import SideWindow, Tabs, button, key_hint, label, line
from annotator.ui.widgets.cell_words import CellWords

_FATE, _FILE, _HEADLINE, _WHY = range(4)
_TABS: Final = (
    (),
    (Fate.NOT_READ,),
    (Fate.DUPLICATE, Fate.NEAR, Fate.LEFT_OUT),
    (Fate.IMPORTED,),
)
_NO_INDEX = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class ToldModel(QAbstractTableModel):
    """All lines, or those of some fates."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[ToldLine] = ()
        self._shown: Sequence[ToldLine] = ()

    def show_lines(self, lines: Sequence[ToldLine], only: Sequence[Fate] = ()) -> None:
        self.beginResetModel()
        self._lines = lines
        self._shown = [each for each in lines if not only or each.fate in only]
        self.endResetModel()

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("What became of it"), self.tr("File"), self.tr("Headline"), self.tr("Why"))[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        told = self._shown[index.row()]
        words = {_FATE: self.fate_words(told.fate), _FILE: self._file(told), _HEADLINE: told.headline, _WHY: told.why}
        return " ".join(words[index.column()][:600].split())

    def fate_words(self, fate: Fate) -> str:
        return {
            Fate.IMPORTED: self.tr("Imported"),
            Fate.NEAR: self.tr("Near-duplicate, left out"),
            Fate.LEFT_OUT: self.tr("Left out"),
            Fate.DUPLICATE: self.tr("Duplicate"),
            Fate.NOT_READ: self.tr("Not read"),
        }[fate]

    def _file(self, told: ToldLine) -> str:
        return self.tr("{0}, no. {1}").format(told.file, told.number) if told.number else told.file


class ImportReport(SideWindow):
    """Shows what was imported, what was not and why. Esc closes."""

    command = "imported"
    csv_asked = Signal()

    def __init__(self, _theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What was imported"), parent)
        self.model = ToldModel(self)
        self.tabs = Tabs([self.tr("All"), self.tr("Not read"), self.tr("Left out"), self.tr("Imported")])
        self.view = QTableView()
        self.view.setItemDelegate(CellWords(self.view))
        self.csv = button(self.tr("Save as CSV…"), icon=icons.icon("upload"))
        self._summary = label(role="small", wrap=True)
        self._lines: Sequence[ToldLine] = ()
        self._tab = 0
        self._set_up_view()
        self._arrange()
        self.tabs.chosen.connect(self._show_tab)
        self.csv.clicked.connect(lambda _checked=False: self.csv_asked.emit())
        self.resize(1040, 560)

    def show_lines(self, lines: Sequence[ToldLine]) -> None:
        """Show what became of an import."""
        self._lines = lines
        counts = Counter(each.fate for each in lines)
        self.tabs.show_counts([len(lines), *(sum(counts[fate] for fate in fates) for fates in _TABS[1:])])
        self.csv.setEnabled(bool(lines))
        if lines:
            said = self.tr("{0} imported, {1} left out, {2} not read.")
            left = sum(counts[fate] for fate in _TABS[2])
            self._summary.setText(
                said.format(grouped(counts[Fate.IMPORTED]), grouped(left), grouped(counts[Fate.NOT_READ]))
            )
        else:
            self._summary.setText(self.tr("Nothing has been imported since the project was opened."))
        self._show_tab(self._tab)

    def show_saved(self, name: str, count: int) -> None:
        self._summary.setText(self.tr("Saved as “{0}”: {1} lines.").format(name, grouped(count)))

    def show_problem(self, sentence: str) -> None:
        self._summary.setText(sentence)

    def _show_tab(self, tab: int) -> None:
        self._tab = tab
        self.model.show_lines(self._lines, _TABS[tab])

    def _set_up_view(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setAccessibleName(self.tr("Articles and files"))
        view.setFont(interface_font(12))
        view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        view.setShowGrid(False)
        view.setTabKeyNavigation(False)
        view.setWordWrap(False)
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.verticalHeader().setDefaultSectionSize(30)
        header = view.horizontalHeader()
        header.setHighlightSections(False)
        header.resizeSection(_FATE, 180)
        header.resizeSection(_FILE, 260)
        header.resizeSection(_HEADLINE, 260)
        header.setStretchLastSection(True)

    def _arrange(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(20, 16, 20, 12)
        head.setSpacing(4)
        head.addWidget(label(self.tr("What was imported"), role="title"))
        head.addWidget(self._summary)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(16, 8, 16, 8)
        tabs.addWidget(self.tabs)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 10, 20, 10)
        foot.addWidget(key_hint("Esc", self.tr("close")))
        foot.addStretch(1)
        foot.addWidget(self.csv)
        box.addLayout(head)
        box.addWidget(line())
        box.addLayout(tabs)
        box.addWidget(line())
        box.addWidget(self.view, 1)
        box.addWidget(line())
        box.addLayout(foot)
