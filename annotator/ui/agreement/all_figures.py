"""Every figure of the report with all that belongs to it, as a table to read and to copy."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QAbstractTableModel, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QWidget

from annotator.services.comparison import Line, Report, label
from annotator.ui.agreement.tables import LEFT, NO_INDEX, RIGHT, AnyIndex, ChartTable, Role
from annotator.ui.agreement.wording import bounds, number, share, tr
from annotator.ui.language import grouped, in_words
from annotator.ui.theme import Theme
from annotator.ui.widgets import as_tooltip

WHAT, VALUE, INTERVAL, UNIT, RULE, CODERS, ARTICLES, UNITS, COVERAGE, NOTES = range(10)
_HEADS: Final = (
    "Figure", "Value", "95 % interval", "Unit", "Rule", "Coders", "Articles", "n", "Coverage", "Notes",
)  # fmt: skip
_WIDTHS: Final = {
    WHAT: 236, VALUE: 64, INTERVAL: 112, UNIT: 150, RULE: 140, CODERS: 90, ARTICLES: 66, UNITS: 60, COVERAGE: 78,
}  # fmt: skip
_NUMBERS: Final = frozenset({VALUE, ARTICLES, UNITS, COVERAGE})
MOST_SHOWN: Final = 16


class AllFiguresModel(QAbstractTableModel):
    """Lines in the order of the report; undefined ones say why in their notes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[Line, ...] = ()
        self._several = False

    def show(self, report: Report) -> None:
        self.beginResetModel()
        self.lines = report.lines
        self._several = len(report.coders) > 2
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: AnyIndex = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(_HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if section in _NUMBERS else LEFT
        return tr(_HEADS[section]) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line, column = self.lines[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._words(line, column)
            case Qt.ItemDataRole.ToolTipRole:
                return as_tooltip(self._words(line, column))
            case Qt.ItemDataRole.TextAlignmentRole:
                return RIGHT if column in _NUMBERS else LEFT
            case Role.TONE:
                return "text" if column in (WHAT, VALUE) else "text2"
            case Role.STRONG:
                return column == VALUE
        return None

    def _words(self, line: Line, column: int) -> str:
        figure = line.figure
        undefined = [tr("undefined: {0}").format(in_words(figure.undefined))] if figure.value is None else []
        words = {
            WHAT: label(line, several=self._several),
            VALUE: number(figure.value),
            INTERVAL: bounds(figure),
            UNIT: figure.unit,
            RULE: figure.rule,
            CODERS: ", ".join(figure.coders),
            ARTICLES: grouped(figure.n_articles),
            UNITS: grouped(figure.n_units),
            COVERAGE: share(figure.coverage),
            NOTES: " ".join([*undefined, *map(in_words, figure.notes)]),
        }
        return words[column]


class AllFigures(ChartTable):
    """Opening a line asks for the statements behind; Ctrl+C copies lines with the columns' names."""

    line_opened = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("All figures"), clicks=False, parent=parent)
        self.figures = AllFiguresModel(self)
        self.setModel(self.figures)
        self.give_widths(_WIDTHS, stretch=NOTES)
        self.horizontalHeader().setSectionResizeMode(NOTES, QHeaderView.ResizeMode.Interactive)
        self.setColumnWidth(NOTES, 420)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollMode(ChartTable.ScrollMode.ScrollPerPixel)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        self.opened.connect(lambda row: self.line_opened.emit(self.figures.lines[row]))

    def show_report(self, report: Report) -> None:
        self.figures.show(report)
        self.show_whole(most=MOST_SHOWN)
        self.setFixedHeight(self.height() + 12)
