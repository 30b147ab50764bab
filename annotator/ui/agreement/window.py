"""The window on how far coders agree: what is compared above, the report, the statements behind below."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGraphicsOpacityEffect, QHBoxLayout, QSplitter, QStackedWidget, QWidget

from annotator.domain.charts import Course
from annotator.domain.codebook import Codebook
from annotator.services.comparison import About, ArticleAgreement, Cell, Choices, Line, Pairing, Place, Report
from annotator.ui.agreement.articles import ReadRows
from annotator.ui.agreement.behind import Behind
from annotator.ui.agreement.choosing import Choosing
from annotator.ui.agreement.notes import NothingYet
from annotator.ui.agreement.page import ReportPage
from annotator.ui.agreement.wording import short_name, tr
from annotator.ui.icons import Icons
from annotator.ui.theme import Theme
from annotator.ui.widgets import Banner, SideWindow, button, key_hint, label, line


class Wanted(StrEnum):
    """What can be made of a report outside the window."""

    EXPORT = "export"
    CHARTS = "charts"


class AgreementWindow(SideWindow):
    """Stays beside the coding; Esc closes first the statements behind, then the window.

    It asks for reports and shows them as they come; earlier ones stay, dimmed, until the new one is there.
    """

    command = "agreement"
    wished = Signal(object)
    """A Wish for a report."""
    behind_asked = Signal(object, object)
    """Of which report and what of it the statements are asked for."""
    place_opened = Signal(object)
    article_opened = Signal(str)
    files_asked = Signal(str)
    """What is to be written: a member of Wanted."""

    def __init__(
        self, theme: Theme, icons: Icons, codebook: Codebook, *, rows: ReadRows, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Agreement"), parent)
        self.report: Report | None = None
        self.choosing = Choosing(theme, icons, codebook)
        self.page = ReportPage(theme, icons, codebook, rows=rows)
        self.nothing = NothingYet()
        self.behind = Behind(theme, icons, codebook)
        self.banner = Banner(theme, icons)
        self.hint = label(role="hint")
        self.copy = button(tr("Copy methods paragraph"), icon=icons.icon("copy"))
        self.charts = button(tr("Save charts…"), icon=icons.icon("save"))
        self.export = button(tr("Export…"), icon=icons.icon("upload"))
        self._codebook = codebook
        self._stack = QStackedWidget()
        self._arrange()
        self._connect()
        self.setFocus()
        self.resize(1280, 900)

    def show_choices(self, choices: Choices) -> None:
        self.choosing.show_choices(choices)
        self._set_tab_order()

    def show_busy(self) -> None:
        """A new report is being computed: what is shown is an earlier one."""
        self.hint.setText(tr("computing…"))
        self._dim(is_dim=self.report is not None)

    def show_report(self, report: Report) -> None:
        is_first = self.report is None
        self.report = report
        self.setWindowTitle(tr("Agreement: {0}").format(report.title))
        self.page.show_report(report)
        self._set_tab_order()
        self._show(self.page)
        if is_first and not self.choosing.isAncestorOf(self.focusWidget()):
            self.page.figures.setFocus()

    def show_courses(self, over_time: Course, over_rounds: Course) -> None:
        self.page.show_courses(over_time, over_rounds)

    def show_nothing(self, title: str, sentence: str, finished: Sequence[tuple[str, int, int]]) -> None:
        """There is nothing to compare: say why, and who has finished what."""
        self.report = None
        self.nothing.tell(title, sentence, finished)
        self.close_behind()
        self._show(self.nothing)

    def show_places(self, places: Sequence[Place]) -> None:
        self.behind.show_places(places)
        self.behind.table.setFocus()

    def say(self, words: str) -> None:
        """A sentence at the foot of the window."""
        self.hint.setText(words)

    def close_behind(self) -> None:
        self.behind.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.behind.isVisible():
            self.close_behind()
            self.page.figures.setFocus()
        else:
            super().keyPressEvent(event)

    # ------------------------------------------------------------------------------------------------------------

    def _ask_behind(self, about: About, title: str) -> None:
        if self.report is None:
            return
        self.behind.show()
        self.behind.show_reading(title)
        self.behind_asked.emit(self.report, about)

    def _ask_line(self, wanted: Line) -> None:
        figure = wanted.figure
        code = {each.key: each.name for each in self._codebook.codes}.get(figure.code or "", figure.code)
        role = {each.key: each.name for each in self._codebook.roles}.get(wanted.role, wanted.role)
        what = ", ".join(words for words in (code, role, short_name(figure.measure), figure.unit) if words)
        self._ask_behind(wanted, tr("Behind: {0}").format(what))

    def _ask_cell(self, pairing: Pairing, row: str, column: str) -> None:
        names = {each.key: each.name for each in self._codebook.codes}
        first, second = pairing.coders
        words = tr("Pairs: {0} {1}, {2} {3}").format(first, names.get(row, row), second, names.get(column, column))
        self._ask_behind(Cell(pairing.coders, row, column), words)

    def _ask_alone(self, pairing: Pairing) -> None:
        """The statements without a partner differ in the F1 of these two coders."""
        if self.report is None:
            return
        found = [
            each
            for each in self.report.lines
            if each.figure.measure == "f1"
            and each.figure.code is None
            and (each.figure.rule, each.figure.coders) == (pairing.rule, pairing.coders)
        ]
        if found:
            self._ask_behind(found[0], tr("Without a partner: {0} and {1}").format(*pairing.coders))

    def _open_article(self, article: ArticleAgreement) -> None:
        self.article_opened.emit(article.article)
        name = tr("Statements in the article")
        self._ask_behind(article, name)

    def _show(self, part: QWidget) -> None:
        self._stack.setCurrentWidget(part)
        self.hint.setText("")
        self._dim(is_dim=False)
        for made in (self.copy, self.charts, self.export):
            made.setEnabled(self.report is not None)

    def _set_tab_order(self) -> None:
        """Chips and matrices are made anew, and Qt would put what is new at the end."""
        own: list[QWidget] = [self.copy, self.charts, self.export]
        order = [*own, *self.choosing.in_order(), *self.page.in_order(), self.behind.fold, self.behind.table]
        for before, after in pairwise(order):
            self.setTabOrder(before, after)

    def _dim(self, *, is_dim: bool) -> None:
        """An effect of its own each time: Qt deletes the one that it takes away."""
        if not is_dim:
            self._stack.setGraphicsEffect(None)  # type: ignore[arg-type] # None takes it away
            return
        effect = QGraphicsOpacityEffect(self._stack)
        effect.setOpacity(0.5)
        self._stack.setGraphicsEffect(effect)

    def _connect(self) -> None:
        self.choosing.wished.connect(self.wished)
        self.choosing.refused.connect(self.say)
        page = self.page
        page.line_opened.connect(self._ask_line)
        page.cell_opened.connect(self._ask_cell)
        page.alone_opened.connect(self._ask_alone)
        page.article_opened.connect(self._open_article)
        page.copied.connect(lambda: self.say(tr("The paragraph and its references are on the clipboard.")))
        self.behind.place_opened.connect(self.place_opened)
        self.behind.closed.connect(self.close_behind)
        self.copy.clicked.connect(page.methods.copy_all)
        self.export.clicked.connect(lambda: self.files_asked.emit(Wanted.EXPORT))
        self.charts.clicked.connect(lambda: self.files_asked.emit(Wanted.CHARTS))

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(24, 14, 24, 10)
        head.setSpacing(8)
        head.addWidget(label(tr("How far coders agree"), role="title"))
        head.addStretch(1)
        for made in (self.copy, self.charts, self.export):
            made.setEnabled(False)
            head.addWidget(made)
        for part in (self.page, self.nothing):
            self._stack.addWidget(part)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(self._stack)
        split.addWidget(self.behind)
        split.setSizes([600, 300])
        self.behind.hide()
        foot = QWidget()
        foot.setObjectName("chrome")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        low = QHBoxLayout(foot)
        low.setContentsMargins(24, 5, 24, 5)
        low.addWidget(self.hint, 1)
        low.setSpacing(12)
        for key, words in (
            ("Tab", tr("next part")),
            ("↑↓", tr("rows")),
            ("Enter", tr("the statements behind")),
            ("Esc", tr("close")),
        ):
            low.addWidget(key_hint(key, words))
        self.lay_out(head, self.choosing, line(), self.banner, middle=split, below=(foot,))
