"""What was settled otherwise than a coder has it: the report to that coder, in plain words, and saved for mailing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPen, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.coder_report import CoderReport, Otherwise, SettledOtherwise
from annotator.domain.records import Coder
from annotator.domain.settling import Reason
from annotator.domain.text import Utf16Map
from annotator.ui.amounts import counted
from annotator.ui.comparing.wording import REASONS, tr
from annotator.ui.icons import Icons
from annotator.ui.language import elided, grouped
from annotator.ui.theme import Theme, article_font, interface_font
from annotator.ui.widgets import button, label, line
from annotator.ui.widgets.drop_down import DropDown

_AnyIndex = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_HEIGHT: Final = 116
_LINES: Final = 2
_WHAT: Final = {
    Otherwise.LEFT_OUT: "Not marked",
    Otherwise.NOT_KEPT: "Not kept",
    Otherwise.CODE: "Another code",
    Otherwise.BOUNDARY: "Other words",
    Otherwise.PARTS: "Other parts",
    Otherwise.ACTOR: "Other actors",
    Otherwise.VALUE: "Another answer",
}


class ReportRows(QAbstractListModel):
    """One row a thing that was settled otherwise."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[SettledOtherwise] = ()
        self.coder = ""

    def show(self, rows: Sequence[SettledOtherwise], coder: str = "") -> None:
        self.beginResetModel()
        self.rows, self.coder = rows, coder
        self.endResetModel()

    def rowCount(self, parent: _AnyIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            row = self.rows[index.row()]
            words = "".join(stretch.words for stretch in row.context)
            return f"{_head(row)}. {_answers(row, self.coder)}. {row.article}: {words}"
        return None


class _Lines(QStyledItemDelegate):
    """Kind and article, the words in their surroundings, both answers, the reason."""

    def __init__(self, theme: Theme, model: ReportRows, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _AnyIndex) -> QSize:
        return QSize(300, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        row = self._model.rows[index.row()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(24, 0, -24, 0)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, self._theme.colour("select"))
            painter.fillRect(QRectF(option.rect.left(), box.top(), 3, box.height()), self._theme.colour("accent"))
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        self._words(painter, QRectF(box.left(), box.top() + 8, box.width(), 18), _head(row), strong=True)
        self._context(painter, QPointF(box.left(), box.top() + 29), box.width(), row)
        below = QRectF(box.left(), box.top() + 72, box.width(), 18)
        self._words(painter, below, _answers(row, self._model.coder))
        said = " · ".join(
            part for part in (_reason(row), f"“{row.note}”" if row.note else "", row.rule.definition) if part
        )
        self._words(painter, below.translated(0, 19), said, tone="text2")
        painter.restore()

    def _words(self, painter: QPainter, box: QRectF, words: str, *, strong: bool = False, tone: str = "text") -> None:
        painter.setFont(interface_font(13, weight=QFont.Weight.DemiBold if strong else QFont.Weight.Normal))
        painter.setPen(self._theme.colour(tone))
        flat = " ".join(words.split())[:400]
        shown = elided(flat, painter.fontMetrics(), int(box.width()))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)

    def _context(self, painter: QPainter, at: QPointF, width: float, row: SettledOtherwise) -> None:
        """The coder’s words are underlined, the settled ones have a line above and a ground."""
        words = "".join(stretch.words for stretch in row.context).replace("\n", " ")
        layout = QTextLayout(words, article_font(14))
        layout.setFormats(_formats(row, words, self._theme))
        layout.beginLayout()
        for number in range(_LINES):
            made = layout.createLine()
            if not made.isValid():
                break
            made.setLineWidth(width)
            made.setPosition(QPointF(0, number * 20))
        layout.endLayout()
        painter.setPen(self._theme.colour("text2"))
        layout.draw(painter, at)


class ReportView(QWidget):
    """Chooses a coder and shows the report; Esc goes back to comparing."""

    coder_chosen = Signal(int)
    save_asked = Signal()
    place_opened = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.report: CoderReport | None = None
        self.coder = DropDown(theme, tr("Coder"))
        self.back = button(tr("Back to comparing"), icon=icons.icon("chevron-left"))
        self.save = button(tr("Save for the coder…"), kind="primary")
        self.model = ReportRows(self)
        self.view = QListView()
        self._summary = label(wrap=True)
        self._counts = label(role="small", wrap=True)
        self.view.setModel(self.model)
        self.view.setItemDelegate(_Lines(theme, self.model, self.view))
        self.view.setAccessibleName(tr("Settled otherwise"))
        self.view.setUniformItemSizes(True)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._arrange()
        self.coder.activated.connect(lambda: self.coder_chosen.emit(int(self.coder.currentData())))
        self.back.clicked.connect(self.left)
        self.save.clicked.connect(self.save_asked)
        self.view.activated.connect(lambda index: self.place_opened.emit(self.model.rows[index.row()]))

    def show_coders(self, coders: Sequence[Coder]) -> None:
        chosen = self.coder.currentData()
        self.coder.clear()
        for coder in coders:
            self.coder.addItem(coder.name, int(coder.id))
        self.coder.setCurrentIndex(max(0, self.coder.findData(chosen)))

    def show_report(self, report: CoderReport) -> None:
        self.report = report
        self.model.show(report.otherwise, report.coder)
        self.save.setEnabled(bool(report.articles))
        done = counted(report.articles, tr("settled article"), tr("settled articles"))
        if not report.articles:
            self._summary.setText(
                tr("None of {0}’s articles is done yet. Settle one, then Ctrl+Enter.").format(report.coder)
            )
        else:
            self._summary.setText(
                tr("In {0}, {1} of {2}’s {3} are settled just as {2} has them.").format(
                    done,
                    grouped(report.same),
                    report.coder,
                    counted(report.statements, tr("statement"), tr("statements")),
                )
            )
        kinds = [f"{tr(_WHAT[what])}: {grouped(count)}" for what, count in report.by_kind.items()]
        self._counts.setText(" · ".join(kinds))

    def show_problem(self, sentence: str) -> None:
        self.report = None
        self.model.show(())
        self.save.setEnabled(False)
        self._summary.setText(sentence)
        self._counts.setText("")

    def in_order(self) -> list[QWidget]:
        return [self.back, self.coder, self.save, self.view]

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(24, 14, 24, 6)
        head.setSpacing(10)
        head.addWidget(self.back)
        head.addWidget(label(tr("Report to"), role="title"))
        head.addWidget(self.coder)
        head.addStretch(1)
        head.addWidget(self.save)
        for part in (self._summary, self._counts):
            part.setContentsMargins(24, 0, 24, 4)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addLayout(head)
        box.addWidget(self._summary)
        box.addWidget(self._counts)
        legend = label(
            tr("Underlined: the coder’s · line above and a ground: settled · Enter opens the place"), role="hint"
        )
        legend.setContentsMargins(24, 0, 24, 8)
        box.addWidget(legend)
        box.addWidget(line())
        box.addWidget(self.view, 1)


def _head(row: SettledOtherwise) -> str:
    about = row.about or row.rule.name
    return f"{tr(_WHAT[row.what])}: {about} · {row.article}"


def _answers(row: SettledOtherwise, coder: str) -> str:
    if row.what in (Otherwise.BOUNDARY, Otherwise.PARTS, Otherwise.LEFT_OUT, Otherwise.NOT_KEPT):
        return ""
    none = tr("none")
    return tr("{0}: {1} · settled: {2}").format(coder, row.own or none, row.settled or none)


def _reason(row: SettledOtherwise) -> str:
    return "" if row.reason is Reason.NONE else tr(REASONS[row.reason])


def _formats(row: SettledOtherwise, words: str, theme: Theme) -> list[QTextLayout.FormatRange]:
    units = Utf16Map(words)
    out, at = [], 0
    for stretch in row.context:
        end = at + len(stretch.words)
        if (stretch.is_own or stretch.is_settled) and end > at:
            shape = QTextCharFormat()
            shape.setForeground(theme.colour("text"))
            if stretch.is_own:
                shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            if stretch.is_settled:
                shape.setFontOverline(True)
                shape.setBackground(theme.colour("mention"))
            made = QTextLayout.FormatRange()
            made.start, made.length, made.format = units.units(at), units.units(end) - units.units(at), shape
            out.append(made)
        at = end
    return out
