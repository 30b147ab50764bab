"""How agreement went on, from batch to batch of articles and from round to round."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.domain.charts import Course, Point, Whisker
from annotator.ui.agreement.tables import LEFT, NO_INDEX, RIGHT, AnyIndex, AxisHeader, ChartTable, Role
from annotator.ui.agreement.wording import number, tr
from annotator.ui.language import grouped, in_words
from annotator.ui.theme import Theme
from annotator.ui.widgets import label
from annotator.ui.widgets.drop_down import DropDown

BATCH, ARTICLES, VALUE, INTERVAL, CHART = range(5)
_HEADS: Final = ("", "Articles", "Value", "Interval", "")
_WIDTHS: Final = {BATCH: 200, ARTICLES: 76, VALUE: 64, INTERVAL: 104}


class CourseModel(QAbstractTableModel):
    """The batches in their order, with one of the figures."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[Point, ...] = ()
        self._judged = True

    def show(self, points: tuple[Point, ...], *, judged: bool) -> None:
        self.beginResetModel()
        self._points = points
        self._judged = judged
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._points)

    def columnCount(self, parent: AnyIndex = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(_HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if section in (ARTICLES, VALUE) else LEFT
        return tr(_HEADS[section]) if role == Qt.ItemDataRole.DisplayRole and _HEADS[section] else None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        point, column = self._points[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _words(point, column)
        whisker = Whisker(point.label, point.value, point.low, point.high, point.undefined, judged=self._judged)
        looks: dict[int, object] = {
            Qt.ItemDataRole.TextAlignmentRole: RIGHT if column in (ARTICLES, VALUE) else LEFT,
            Role.TONE: "text" if column in (BATCH, VALUE) else "text2",
            Role.STRONG: column == VALUE,
            Role.CHART: whisker if column == CHART else None,
        }
        return looks.get(role)


def _words(point: Point, column: int) -> str:
    if column == INTERVAL:
        has_interval = point.low is not None and point.high is not None
        return tr("{0} to {1}").format(number(point.low), number(point.high)) if has_interval else ""
    if column == CHART:
        return "" if point.value is not None else tr("undefined: {0}").format(in_words(point.undefined))
    return {BATCH: point.label, ARTICLES: grouped(point.n_articles), VALUE: number(point.value)}[column]


class CourseView(QWidget):
    """One figure at a time, chosen above; what cannot be shown says why."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.which = DropDown(theme, tr("{0}: which figure").format(name))
        self.which.setMaximumWidth(360)
        self.batches = CourseModel(self)
        self.table = ChartTable(theme, name, clicks=False)
        self.table.setHorizontalHeader(AxisHeader(theme, CHART, self.table))
        self.table.setModel(self.batches)
        self.table.give_widths(_WIDTHS, stretch=CHART)
        self.nothing = label(role="hint", wrap=True)
        self._course: Course | None = None
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        for part in (self.nothing, self.which, self.table):
            box.addWidget(part)
        self.which.currentIndexChanged.connect(self._show)

    def show_course(self, course: Course) -> None:
        chosen = self.which.currentText()
        self._course = course
        self.which.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.which.clear()
        self.which.addItems([series.label for series in course.series])
        self.which.setCurrentIndex(max(0, self.which.findText(chosen)))
        self.which.blockSignals(False)  # noqa: FBT003 - as above
        self.nothing.setText(course.empty)
        self.nothing.setVisible(bool(course.empty))
        for part in (self.which, self.table):
            part.setVisible(bool(course.series))
        self._show()

    def _show(self) -> None:
        if self._course is None or not self._course.series:
            return
        series = self._course.series[max(0, self.which.currentIndex())]
        self.batches.show(series.points, judged=series.judged)
        self.table.show_whole()
