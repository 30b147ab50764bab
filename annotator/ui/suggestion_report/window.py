"""What suggestions do to the coding: articles coded with them beside articles coded without."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from annotator.domain.codebook import Codebook
from annotator.services.suggestion_report import headline
from annotator.ui.icons import Icons
from annotator.ui.language import in_words
from annotator.ui.suggestion_report.sections import all_sections
from annotator.ui.theme import Theme, article_font
from annotator.ui.widgets import Banner, SideWindow, button, label, line
from annotator.ui.widgets.check_box import CheckBox, CheckWords
from annotator.ui.widgets.drop_down import DropDown

if TYPE_CHECKING:
    from annotator.services.suggestion_report import CoderReport

_WIDEST: Final = 920


class SuggestionReportWindow(SideWindow):
    """Stays beside the coding; Esc closes it. It is given reports and says what is wished of them."""

    command = "suggestion_report"
    read_asked = Signal(bool)
    """The figures are to be counted, of articles drawn by lot only if so."""
    csv_asked = Signal(str)
    """The tables are to be written, of the coder shown."""
    copy_asked = Signal(str)
    control_asked = Signal()

    def __init__(self, theme: Theme, icons: Icons, codebook: Codebook, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What suggestions do to the coding"), parent)
        self._theme = theme
        self._icons = icons
        self._codebook = codebook
        self._reports: Sequence[CoderReport] = ()
        self.is_reading = False
        """Whether the figures are being counted."""
        self.coders = DropDown(theme, self.tr("Coder"))
        self.only_drawn = CheckBox(theme, self.tr("Only articles drawn by lot"))
        self.copy = button(self.tr("Copy as text"), icon=icons.icon("copy"))
        self.csv = button(self.tr("Save as CSV…"), icon=icons.icon("upload"))
        self._changed = label(self.tr("The coding has changed since this was counted."), role="small")
        self.again = button(self.tr("Read again"), kind="link")
        self.banner = Banner(theme, icons)
        self._scroll = QScrollArea()
        self._page: QWidget | None = None
        self.control: QWidget | None = None
        self._arrange()
        self._connect()
        self.show_reading()
        self._scroll.setFocus()
        self.resize(1000, 820)

    # What is shown ----------------------------------------------------------------------------------------------

    def show_reading(self) -> None:
        """Say that the figures are being counted; those of before stay in sight."""
        self.is_reading = True
        self._strip.setVisible(bool(self._reports))
        self._changed.setText(self.tr("Counting…"))
        self.again.hide()
        if not self._reports:
            self._show_page([label(self.tr("Counting…"), role="hint")])

    def show_reports(self, reports: Sequence[CoderReport]) -> None:
        """Show what was counted; of the coder who was shown before, if there still is one."""
        shown = self.coders.currentText()
        self._reports = reports
        self.is_reading = False
        self._strip.hide()
        names = [report.coder for report in reports]
        self.coders.clear()
        self.coders.addItems(names)
        if shown in names:
            self.coders.setCurrentIndex(names.index(shown))
        self.coders.setVisible(len(names) > 1)
        for act in (self.copy, self.csv):
            act.setEnabled(bool(reports))
        self._show_current()

    def show_changed(self) -> None:
        """Say that the figures are no longer those of the coding as it is."""
        self._changed.setText(self.tr("The coding has changed since this was counted."))
        self.again.show()
        self._strip.show()

    def show_error(self, title: str, sentence: str) -> None:
        self.is_reading = False
        self._strip.hide()
        self.banner.show_error(title, sentence, [(self.tr("Close"), self.banner.clear)])

    def show_written(self, title: str, sentence: str) -> None:
        self.banner.show_success(title, sentence, [(self.tr("Close"), self.banner.clear)])

    @property
    def report(self) -> CoderReport | None:
        """The report that is shown."""
        place = self.coders.currentIndex()
        return self._reports[place] if 0 <= place < len(self._reports) else None

    @property
    def words(self) -> list[str]:
        """Everything that the page says, in its order."""
        return [each.text() for each in self._page.findChildren(QLabel) if each.text()] if self._page else []

    # ------------------------------------------------------------------------------------------------------------

    def _show_current(self) -> None:
        report = self.report
        if report is None:
            nobody = self.tr("Nothing can be said yet: no coder has begun an article.")
            self._show_page([_head(nobody), self._way_to_compare()])
            return
        parts: list[QWidget] = [_head(in_words(headline(report))), self._facts(report)]
        warnings = tuple(map(in_words, report.warnings))
        if not (report.shown.articles and report.control.articles):
            parts.append(self._way_to_compare())
            warnings = warnings[1:]
        if warnings:
            parts.append(self._cautions(warnings))
        self._show_page([*parts, *all_sections(self._theme, self._codebook, report)])

    def _facts(self, report: CoderReport) -> QWidget:
        shown, control = report.arms
        if not shown.articles + control.articles:
            return label(self.tr("Only finished articles are compared."), role="small")
        words = self.tr("{0}: {1} articles with suggestions, {2} without; {3} of these {4} drawn by lot.").format(
            report.coder,
            shown.articles,
            control.articles,
            shown.drawn + control.drawn,
            shown.articles + control.articles,
        )
        if report.seeds:
            words += " " + self.tr("Seed: {0}.").format(", ".join(map(str, report.seeds)))
        return label(words, role="small", wrap=True)

    def _cautions(self, warnings: Sequence[str]) -> QWidget:
        frame = QFrame()
        frame.setObjectName("banner")
        frame.setProperty("tone", "warn")
        box = QVBoxLayout(frame)
        box.setContentsMargins(14, 12, 14, 12)
        box.setSpacing(8)
        for words in warnings:
            row = QHBoxLayout()
            row.setSpacing(10)
            picture = QLabel()
            picture.setPixmap(self._icons.pixmap("triangle-alert", size=14, colour="warn"))
            row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(label(words, wrap=True), 1)
            box.addLayout(row)
        frame.setAccessibleName(" ".join(warnings))
        return frame

    def _way_to_compare(self) -> QWidget:
        """What to do where there is nothing to compare yet."""
        frame = QFrame()
        frame.setObjectName("card")
        box = QVBoxLayout(frame)
        box.setContentsMargins(18, 16, 18, 16)
        box.setSpacing(10)
        words = self.tr(
            "What suggestions do shows only where some articles are coded with them and others without. Let chance"
            " decide which: draw a control share among the articles that nobody has begun, then finish articles of"
            " both kinds. One in five without suggestions is a usual share."
        )
        box.addWidget(label(words, wrap=True))
        draw = button(self.tr("Draw a control share…"), kind="primary")
        draw.clicked.connect(self.control_asked)
        row = QHBoxLayout()
        row.addWidget(draw)
        row.addStretch(1)
        box.addLayout(row)
        self.control = draw
        return frame

    def _show_page(self, parts: Sequence[QWidget]) -> None:
        page = QWidget()
        page.setObjectName("panel")
        row = QHBoxLayout(page)
        row.setContentsMargins(28, 20, 28, 28)
        column = QVBoxLayout()
        column.setSpacing(16)
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        holder = QWidget()
        holder.setMaximumWidth(_WIDEST)
        holder.setLayout(column)
        row.addWidget(holder, 1)
        place = self._scroll.verticalScrollBar().value()
        self._page = page
        self._scroll.setWidget(page)
        self._scroll.verticalScrollBar().setValue(place)

    def _arrange(self) -> None:
        self.coders.setAccessibleName(self.tr("Coder"))
        self.coders.setMinimumWidth(140)
        self.coders.hide()
        self.only_drawn.setToolTip(self.tr("Leave out articles about which chance did not decide"))
        head = QHBoxLayout()
        head.setContentsMargins(28, 12, 20, 12)
        head.setSpacing(12)
        head.addWidget(self.coders)
        head.addWidget(self.only_drawn)
        head.addWidget(CheckWords(self.only_drawn))
        head.addStretch(1)
        head.addWidget(self.copy)
        head.addWidget(self.csv)
        self._strip = QWidget()
        strip = QHBoxLayout(self._strip)
        strip.setContentsMargins(28, 6, 20, 6)
        strip.setSpacing(12)
        strip.addWidget(self._changed)
        strip.addWidget(self.again)
        strip.addStretch(1)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(self.tr("The report"))
        self.lay_out(head, line(), self._strip, self.banner, middle=self._scroll)

    def _connect(self) -> None:
        self.coders.activated.connect(lambda _place: self._show_current())
        self.only_drawn.toggled.connect(self.read_asked)
        self.again.clicked.connect(lambda: self.read_asked.emit(self.only_drawn.isChecked()))
        self.copy.clicked.connect(lambda: self.copy_asked.emit(self.coders.currentText()))
        self.csv.clicked.connect(lambda: self.csv_asked.emit(self.coders.currentText()))


def _head(words: str) -> QLabel:
    head = label(words, wrap=True)
    head.setFont(article_font(20, semibold=True))
    return head
