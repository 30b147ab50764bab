"""What the figures mean, in a sentence, and the one next step."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.services.comparison import Line, Report
from annotator.ui.agreement.rows import AnyRow, FigureRow, lowest, part_of, summary, verdict
from annotator.ui.agreement.wording import bounds, listed, number, short_name, tr
from annotator.ui.icons import Icons
from annotator.ui.theme import article_font
from annotator.ui.widgets import button, label


class Heading(QWidget):
    """A headline, what it rests on, and the way to the statements that matter most."""

    line_opened = Signal(object)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.headline = label(wrap=True)
        self.headline.setFont(article_font(20, semibold=True))
        self.headline.setStyleSheet("font-size: 20px;")
        self.detail = label(wrap=True)
        self.summary = label(role="small", wrap=True)
        self.step = button(tr("Read the statements behind"), icon=icons.icon("message-square-quote"))
        self._line: Line | None = None
        self.step.clicked.connect(self._open)
        words = QVBoxLayout()
        words.setSpacing(5)
        for part in (self.headline, self.detail, self.summary):
            words.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        row.addLayout(words, 1)
        row.addWidget(self.step, 0, Qt.AlignmentFlag.AlignTop)

    def show_report(self, report: Report, rows: Sequence[AnyRow]) -> None:
        row = lowest(rows)
        self._line = row.line if row is not None else None
        self.headline.setText(_headline(report, rows, row))
        self.detail.setText(_detail(rows, row))
        self.summary.setText(summary(report))
        self.step.setVisible(row is not None)
        if row is not None:
            self.step.setText(" " + tr("Read the statements behind “{0}”").format(row.what).replace("&", "&&"))
            self.step.setAccessibleName(tr("Read the statements behind “{0}”").format(row.what))

    def _open(self) -> None:
        if self._line is not None:
            self.line_opened.emit(self._line)


def _headline(report: Report, rows: Sequence[AnyRow], row: FigureRow | None) -> str:
    who = listed(report.coders)
    if row is None:
        return tr("{0}: no alpha can be computed of this selection").format(who)
    count, above, _tentative = verdict(rows)
    if count == above:
        return tr("{0} agree throughout: every alpha is above .800, its interval too").format(who)
    return tr("{0} agree least on “{1}”").format(who, row.what)


def _detail(rows: Sequence[AnyRow], row: FigureRow | None) -> str:
    if row is None:
        return ""
    figure = row.line.figure
    first = tr("{0}: {1} {2} ({3}).").format(
        part_of(rows, row), short_name(figure.measure), number(figure.value), bounds(figure)
    )
    count, high, low = verdict(rows)
    words = tr("Of {0} alphas {1} lie wholly above .800, {2} above .667.")
    return f"{first} {words.format(count, high, low)}"
