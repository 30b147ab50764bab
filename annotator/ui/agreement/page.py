"""The report as a page that scrolls: what it says first, then figures, codes, articles, course and methods."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QTableView, QVBoxLayout, QWidget

from annotator.domain.charts import Course
from annotator.domain.codebook import Codebook
from annotator.services.comparison import Line, Report
from annotator.ui.agreement.all_figures import AllFigures
from annotator.ui.agreement.articles import ArticleBars, ReadRows
from annotator.ui.agreement.drift import CourseView
from annotator.ui.agreement.figures import FigureView
from annotator.ui.agreement.heading import Heading
from annotator.ui.agreement.heat_map import PairingCard
from annotator.ui.agreement.notes import Cautions, MethodsText
from annotator.ui.agreement.rows import rows_of
from annotator.ui.agreement.wording import tr
from annotator.ui.icons import Icons
from annotator.ui.theme import Theme
from annotator.ui.widgets import button, label

_WIDE: Final = 1120
_SIDE: Final = 352


class ReportPage(QScrollArea):
    """Figures, cells and articles report when what stands behind them is asked for."""

    line_opened = Signal(object)
    cell_opened = Signal(object, str, str)
    alone_opened = Signal(object)
    article_opened = Signal(object)
    copied = Signal()

    def __init__(
        self, theme: Theme, icons: Icons, codebook: Codebook, *, rows: ReadRows, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._codebook = codebook
        self.heading = Heading(icons)
        self.cautions = Cautions(icons)
        self.figures = FigureView(theme)
        self.everything = AllFigures(theme)
        self.expand = button(tr("All figures"), icon=icons.icon("chevron-down"))
        self.expand.setCheckable(True)
        self.articles = ArticleBars(theme, rows)
        self.over_time = CourseView(theme, tr("Agreement over time"))
        self.over_rounds = CourseView(theme, tr("Agreement from round to round"))
        self.methods = MethodsText(icons)
        self.pairings: list[PairingCard] = []
        self._matrices = QVBoxLayout()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._arrange()
        self._connect()

    def show_report(self, report: Report) -> None:
        rows = rows_of(report, self._codebook)
        self.heading.show_report(report, rows)
        self.cautions.show_cautions(report.cautions)
        self.figures.show_rows(rows)
        self.everything.show_report(report)
        self.articles.show_articles(report.articles)
        self.methods.show_methods(report.methods)
        self._show_pairings(report)

    def show_courses(self, over_time: Course, over_rounds: Course) -> None:
        self.over_time.show_course(over_time)
        self.over_rounds.show_course(over_rounds)

    def in_order(self) -> list[QWidget]:
        """What can be reached by key, as it stands on the screen."""
        codes = [part for card in self.pairings for part in card.in_order()]
        courses = [part for course in (self.over_time, self.over_rounds) for part in (course.which, course.table)]
        methods = [self.methods.paragraph, self.methods.references, self.methods.copy]
        own: list[QWidget] = [self.heading.step, self.cautions.more, self.figures, self.expand]
        return [*own, *codes, self.articles, self.everything, *courses, *methods]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.viewport().width() >= _WIDE
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)
        self._side.setFixedWidth(_SIDE if is_wide else self.viewport().width() - 48)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A table that is reached by key comes into sight."""
        by_key = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        has_come = isinstance(event, QFocusEvent) and event.gotFocus() and event.reason() in by_key
        if has_come and isinstance(watched, QTableView):
            self._reveal(watched)
        return super().eventFilter(watched, event)

    def _show_pairings(self, report: Report) -> None:
        for card in self.pairings:
            self._matrices.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.pairings = [PairingCard(self._theme, each, self._codebook) for each in report.pairings]
        for card in self.pairings:
            card.cell_opened.connect(self.cell_opened)
            card.matrix.installEventFilter(self)
            card.alone_opened.connect(self.alone_opened)
            self._matrices.addWidget(card)

    def _reveal(self, table: QTableView) -> None:
        index = table.currentIndex()
        box = table.visualRect(index) if index.isValid() else table.rect()
        at = table.viewport().mapTo(self._page, box.center())
        self.ensureVisible(at.x(), at.y(), 0, 60)

    def _connect(self) -> None:
        self.heading.line_opened.connect(self._open_from_heading)
        self.figures.line_opened.connect(self.line_opened)
        self.everything.line_opened.connect(self.line_opened)
        self.articles.article_opened.connect(self.article_opened)
        self.methods.copied.connect(self.copied)
        self.expand.toggled.connect(self.everything.setVisible)
        tables = (self.figures, self.everything, self.articles, self.over_time.table, self.over_rounds.table)
        for table in tables:
            table.installEventFilter(self)
            table.moved_by_key.connect(lambda table=table: self._reveal(table))

    def _open_from_heading(self, line: Line) -> None:
        self.figures.choose_line(line)
        self.line_opened.emit(line)

    def _arrange(self) -> None:
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.everything.hide()
        self._matrices.setSpacing(18)
        self._side = QWidget()
        side = _column(self._side, 22)
        side.addLayout(_section(tr("Codes of the pairs"), tr("a cell opens its pairs"), self._matrices))
        articles = _section(tr("Where they differ"), tr("no measure of reliability"), self.articles)
        side.addLayout(articles)
        side.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(self.figures)
        left.addWidget(self.expand, 0, Qt.AlignmentFlag.AlignLeft)
        left.addStretch(1)
        self._columns.setSpacing(28)
        self._columns.addLayout(left, 1)
        self._columns.addWidget(self._side)
        self._page = page = QWidget()
        page.setObjectName("panel")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        box = _column(page, 18)
        box.setContentsMargins(24, 18, 24, 28)
        box.addWidget(self.heading)
        box.addWidget(self.cautions)
        box.addLayout(self._columns)
        box.addWidget(self.everything)
        for name, about, view in (
            (tr("Over time"), tr("in batches of articles, as they were finished"), self.over_time),
            (tr("From round to round"), tr("articles of each training round"), self.over_rounds),
            (tr("For the methods section"), tr("from the settings above"), self.methods),
        ):
            box.addLayout(_section(name, about, view))
        box.addStretch(1)
        self.setWidget(page)


def _column(holder: QWidget, spacing: int) -> QVBoxLayout:
    box = QVBoxLayout(holder)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(spacing)
    return box


def _section(title: str, about: str, content: QWidget | QBoxLayout) -> QVBoxLayout:
    head = QHBoxLayout()
    head.setSpacing(10)
    head.addWidget(label(title, role="title"))
    head.addWidget(label(about, role="hint"))
    head.addStretch(1)
    box = QVBoxLayout()
    box.setSpacing(8)
    box.addLayout(head)
    if isinstance(content, QWidget):
        box.addWidget(content)
    else:
        box.addLayout(content)
    return box
