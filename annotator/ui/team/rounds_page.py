"""The training rounds, and what was drawn by lot, in words to be copied."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QListWidget, QTableView, QVBoxLayout, QWidget

from annotator.ui.dates import shown_date
from annotator.ui.icons import Icons
from annotator.ui.language import grouped
from annotator.ui.team.records import CoderLine, RoundLine, Team
from annotator.ui.team.wording import listed, tr
from annotator.ui.theme import Theme
from annotator.ui.widgets import button, label, line
from annotator.ui.widgets.line_table import as_lines

NAME, CODERS, ARTICLES, FINISHED, CODEBOOK, MADE = range(6)
_WIDTHS: Final = {ARTICLES: 76, FINISHED: 116, CODEBOOK: 108, MADE: 104}
AnyIndex = QModelIndex | QPersistentModelIndex
_NO_INDEX: Final = QModelIndex()
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class RoundsPage(QWidget):
    """Enter or a double click on a round opens how far its coders agree."""

    agreement_asked = Signal(str)
    said = Signal(str)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rounds = _Rounds(theme)
        self.agreement = button(tr("How far coders agree in it"))
        self.drawn = QListWidget()
        self.copy = button(tr("Copy for the methods section"), icon=icons.icon("copy"))
        self._no_rounds = label(
            tr("No training rounds yet. Give or draw articles with the name of a round: how far coders agree in one"
               " round after the other shows what they have learnt."),
            role="small",
            wrap=True,
        )  # fmt: skip
        self._no_lots = label(tr("Nothing has been drawn by lot yet."), role="small", wrap=True)
        self._sentences: tuple[str, ...] = ()
        self._arrange()
        self.rounds.opened.connect(self.agreement_asked)
        self.rounds.selectionModel().currentChanged.connect(lambda _now, _before: self._show_acts())
        self.agreement.clicked.connect(self.rounds.open_current)
        self.copy.clicked.connect(self._copy)

    def show_team(self, team: Team, _coder: CoderLine | None) -> None:
        self.rounds.show_rounds(team.rounds)
        self._no_rounds.setVisible(not team.rounds)
        self.rounds.setVisible(bool(team.rounds))
        self.agreement.setVisible(bool(team.rounds))
        if team.drawn != self._sentences:
            self._sentences = team.drawn
            self.drawn.clear()
            self.drawn.addItems(list(team.drawn))
        self._no_lots.setVisible(not team.drawn)
        self.drawn.setVisible(bool(team.drawn))
        self.copy.setEnabled(bool(team.drawn))
        self._show_acts()

    def _show_acts(self) -> None:
        current = self.rounds.current
        self.agreement.setEnabled(current is not None and len(current.coders) > 1)
        lonely = current is not None and len(current.coders) < 2
        self.agreement.setToolTip(tr("Only one coder has this round. Give it to a second one.") if lonely else "")

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(self._sentences))
        self.said.emit(tr("What was drawn is on the clipboard."))

    def _arrange(self) -> None:
        self.drawn.setAccessibleName(tr("What was drawn by lot"))
        self.drawn.setWordWrap(True)
        self.drawn.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.drawn.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.drawn.setSpacing(3)
        self.drawn.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.drawn.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.drawn.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 12, 0, 0)
        box.setSpacing(0)
        box.addLayout(_head(tr("Training rounds"), self.agreement))
        box.addSpacing(8)
        box.addWidget(_inset(self._no_rounds))
        box.addWidget(self.rounds, 3)
        box.addSpacing(12)
        box.addWidget(line())
        box.addSpacing(12)
        box.addLayout(_head(tr("Drawn by lot"), self.copy))
        box.addSpacing(8)
        box.addWidget(_inset(self._no_lots))
        box.addWidget(_inset(self.drawn), 2)
        box.addStretch(0)


class _Rounds(QTableView):
    opened = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.table = _RoundModel(self)
        self.setModel(self.table)
        self.setAccessibleName(tr("Training rounds"))
        as_lines(self, height=30)
        self.setWordWrap(False)
        columns = self.horizontalHeader()
        columns.setMinimumSectionSize(60)
        columns.setDefaultAlignment(_LEFT)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)
        columns.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        columns.setSectionResizeMode(CODERS, QHeaderView.ResizeMode.Stretch)
        self.setStyleSheet(
            "QTableView { padding: 0 8px; }"
            f"QTableView::item {{ border-bottom: 1px solid {theme.line}; padding: 0 8px; }}"
            f"QTableView::item:selected {{ background: {theme.select}; color: {theme.text}; }}"
        )
        self.doubleClicked.connect(lambda _index: self.open_current())

    @property
    def current(self) -> RoundLine | None:
        index = self.currentIndex()
        return self.table.rounds[index.row()] if index.isValid() else None

    def show_rounds(self, rounds: Sequence[RoundLine]) -> None:
        row = max(0, self.currentIndex().row())
        self.table.show(rounds)
        if rounds:
            self.setCurrentIndex(self.table.index(min(row, len(rounds) - 1), 0))

    def open_current(self) -> None:
        if self.current is not None:
            self.opened.emit(self.current.name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_current()
        elif event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText("\t".join(self.table.words(self.currentIndex().row())))
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class _RoundModel(QAbstractTableModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rounds: Sequence[RoundLine] = ()

    def show(self, rounds: Sequence[RoundLine]) -> None:
        self.beginResetModel()
        self.rounds = rounds
        self.endResetModel()

    def words(self, row: int) -> tuple[str, ...]:
        each = self.rounds[row]
        done = tr("{0} of {1}").format(grouped(each.finished), grouped(each.articles))
        # The rules that changed between two rounds are seen where their versions differ.
        versions = ", ".join(map(str, each.codebooks)) or "–"
        made = shown_date(each.made_on.isoformat())
        return each.name, listed(each.coders), grouped(each.articles), done, versions, made

    def rowCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.rounds)

    def columnCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else MADE + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section == ARTICLES else _LEFT
        names = (tr("Round"), tr("Coders"), tr("Articles"), tr("Finished by all"), tr("Codebook"), tr("Made"))
        return names[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.words(index.row())[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if index.column() == ARTICLES else _LEFT
        return None


def _head(title: str, act: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(16, 0, 16, 0)
    row.addWidget(label(title, role="title"))
    row.addStretch(1)
    row.addWidget(act)
    return row


def _inset(widget: QWidget) -> QWidget:
    holder = QWidget()
    box = QHBoxLayout(holder)
    box.setContentsMargins(16, 0, 16, 0)
    box.addWidget(widget)
    return holder
