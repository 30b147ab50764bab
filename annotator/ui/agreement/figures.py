"""The figures at a glance: dots with their intervals against the thresholds, part by part."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from annotator.services.comparison import JUDGED, Line
from annotator.ui.agreement.rows import AnyRow, FigureRow, Head
from annotator.ui.agreement.tables import HEAD_HEIGHT, LEFT, NO_INDEX, RIGHT, AnyIndex, AxisHeader, ChartTable, Role
from annotator.ui.agreement.wording import bounds, judged, number, share, short_name, tr
from annotator.ui.language import grouped, in_words
from annotator.ui.theme import Theme
from annotator.ui.widgets import as_tooltip

WHAT, PERCENT, VALUE, INTERVAL, CHART, VERDICT, UNITS = range(7)
_HEADS: Final = ("", "Agree", "Value", "95 % interval", "", "Lower end", "n")
_WIDTHS: Final = {WHAT: 228, PERCENT: 66, VALUE: 58, INTERVAL: 112, VERDICT: 84, UNITS: 48}
_LEAST_CHART: Final = 190
_GIVES_WAY: Final = (UNITS, PERCENT)
"""Columns that go first where there is no room for the chart."""


class FigureModel(QAbstractTableModel):
    """Parts and figures, as the report has them. Every cell has its words, the chart's too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[AnyRow, ...] = ()

    def show(self, rows: tuple[AnyRow, ...]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: AnyIndex = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(_HEADS)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if isinstance(self.rows[index.row()], Head):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if section in (PERCENT, VALUE, UNITS) else LEFT
        if role == Qt.ItemDataRole.AccessibleTextRole and section in (WHAT, CHART):
            return tr("Figure") if section == WHAT else tr("Interval as a chart")
        return tr(_HEADS[section]) if role == Qt.ItemDataRole.DisplayRole and _HEADS[section] else None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if isinstance(row, Head):
            return _of_head(row, role)
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == WHAT:
            return f"{row.what}, {short_name(row.line.figure.measure)}"
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _words(row, index.column())
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return as_tooltip(row.in_words) if role == Qt.ItemDataRole.ToolTipRole else row.in_words
        return self._looks(row, index.column()).get(role)

    def _looks(self, row: FigureRow, column: int) -> dict[int, object]:
        return {
            Qt.ItemDataRole.TextAlignmentRole: RIGHT if column in (PERCENT, VALUE, UNITS) else LEFT,
            Role.TONE: "text" if column in (WHAT, VALUE) else "text2",
            Role.STRONG: column == VALUE,
            Role.AFTER: short_name(row.line.figure.measure) if column == WHAT else None,
            Role.CODE: row.code if column == WHAT else None,
            Role.CHART: row.whisker if column == (INTERVAL if row.line.figure.value is None else CHART) else None,
        }


def _of_head(head: Head, role: int) -> object:
    if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
        return head.title
    return head.about if role == Role.HEAD else None


def _words(row: FigureRow, column: int) -> str:
    figure = row.line.figure
    words = {
        WHAT: row.what,
        PERCENT: share(row.percent),
        VALUE: number(figure.value),
        INTERVAL: tr("undefined: {0}").format(in_words(figure.undefined)) if figure.value is None else bounds(figure),
        CHART: "",
        VERDICT: judged(figure) if figure.measure in JUDGED else "",
        UNITS: grouped(figure.n_units),
    }
    return words[column]


class FigureView(ChartTable):
    """Each line is a figure; opening it asks for the statements behind."""

    line_opened = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Figures at a glance"), parent=parent)
        self.figures = FigureModel(self)
        self.setHorizontalHeader(AxisHeader(theme, CHART, self))
        self.setModel(self.figures)
        self.give_widths(_WIDTHS, stretch=CHART)
        self.opened.connect(self._open_line)

    def show_rows(self, rows: tuple[AnyRow, ...]) -> None:
        """Show these; the line that was chosen stays chosen where it is still there."""
        before = self._key(self.currentIndex())
        self.figures.show(rows)
        self.clearSpans()
        for number_, row in enumerate(rows):
            if isinstance(row, Head):
                self.setSpan(number_, 0, 1, len(_HEADS))
                self.setRowHeight(number_, HEAD_HEIGHT)
            elif isinstance(row, FigureRow) and row.line.figure.value is None:
                # The reason takes the room of interval, chart and lower end.
                self.setSpan(number_, INTERVAL, 1, VERDICT - INTERVAL + 1)
        self.show_whole()
        for number_ in range(len(rows)):
            if before is not None and self._key(self.figures.index(number_, 0)) == before:
                self.choose(number_)

    def choose_line(self, line: Line) -> None:
        for number_, row in enumerate(self.figures.rows):
            if isinstance(row, FigureRow) and row.line == line:
                self.choose(number_)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.viewport().width() - sum(self.widths.values()) - _LEAST_CHART
        for column in _GIVES_WAY:
            self.setColumnHidden(column, room < 0)
            room += self.widths[column] if room < 0 else 0

    def _key(self, index: QModelIndex) -> tuple[object, ...] | None:
        row = self.figures.rows[index.row()] if 0 <= index.row() < len(self.figures.rows) else None
        if not isinstance(row, FigureRow):
            return None
        figure = row.line.figure
        return row.line.level, row.line.role, figure.code, figure.measure, figure.coders

    def _open_line(self, number_: int) -> None:
        row = self.figures.rows[number_]
        if isinstance(row, FigureRow):
            self.line_opened.emit(row.line)
