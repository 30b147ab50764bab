"""Which codes corresponding statements have: the first coder's in rows, the second's in columns."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QAbstractTableModel, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.codebook import Code, Codebook
from annotator.domain.percent import percent
from annotator.services.comparison import Pairing
from annotator.ui.agreement.tables import NO_INDEX, AnyIndex
from annotator.ui.agreement.wording import tr
from annotator.ui.amounts import counted
from annotator.ui.language import elided, grouped, in_words
from annotator.ui.theme import Theme, interface_font
from annotator.ui.widgets import as_tooltip, button, label, paint_badge

_CELL: Final = (56, 30)
_LEAST_CELL: Final = 34
_ROOM: Final = 344
_MOST_COLUMNS: Final = 9


class MatrixModel(QAbstractTableModel):
    """Counts of pairs. Codes that neither coder used are left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pairing: Pairing | None = None
        self._used: list[int] = []
        self._codes: dict[str, Code] = {}

    def show(self, pairing: Pairing, codebook: Codebook) -> None:
        self.beginResetModel()
        self._pairing = pairing
        self._codes = {code.key: code for code in codebook.codes}
        counts = pairing.confusion.counts
        self._used = [k for k in range(len(counts)) if any(counts[k]) or any(row[k] for row in counts)]
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._used)

    def columnCount(self, parent: AnyIndex = NO_INDEX) -> int:
        return self.rowCount(parent)

    def count(self, index: AnyIndex) -> int:
        assert self._pairing is not None  # noqa: S101 - there are no cells without one
        return self._pairing.confusion.counts[self._used[index.row()]][self._used[index.column()]]

    def share_of_row(self, index: AnyIndex) -> float:
        assert self._pairing is not None  # noqa: S101 - as above
        total = sum(self._pairing.confusion.counts[self._used[index.row()]])
        return self.count(index) / total if total else 0.0

    def codes_of(self, index: AnyIndex) -> tuple[str, str]:
        return self.value(index.row()), self.value(index.column())

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return str(self.count(index))
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            words = self._words(index)
            return as_tooltip(words) if role == Qt.ItemDataRole.ToolTipRole else words
        return None

    def headerData(self, section: int, _orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        code = self.code(section)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return code.name if code else self.value(section)
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tooltip(code.name if code else self.value(section))
        return None

    def code(self, place: int) -> Code | None:
        """The code of a row or column; None where the codebook does not have it any more."""
        return self._codes.get(self.value(place))

    def value(self, place: int) -> str:
        assert self._pairing is not None  # noqa: S101 - as above
        return self._pairing.confusion.values[self._used[place]]

    def _words(self, index: AnyIndex) -> str:
        assert self._pairing is not None  # noqa: S101 - as above
        first, second = self._pairing.coders
        one, other = (self._codes[key].name if key in self._codes else key for key in self.codes_of(index))
        pairs = counted(self.count(index), tr("pair"), tr("pairs"))
        return tr("{0}: {1} {2}, {3} {4}").format(pairs, first, one, second, other)


class Matrix(QTableView):
    """Arrow keys go from cell to cell; Enter or a click opens the pairs of one."""

    opened = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.matrix = MatrixModel(self)
        self.setModel(self.matrix)
        self.setItemDelegate(_Squares(theme, self))
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalHeader(_CodeHeader(theme, self.matrix, Qt.Orientation.Horizontal, self))
        self.setVerticalHeader(_CodeHeader(theme, self.matrix, Qt.Orientation.Vertical, self))
        for header, size in ((self.horizontalHeader(), _CELL[0]), (self.verticalHeader(), _CELL[1])):
            header.setMinimumSectionSize(size)
            header.setDefaultSectionSize(size)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setHighlightSections(False)
            header.setSectionsClickable(False)
        self.clicked.connect(lambda _index: self._open())

    def show_pairing(self, pairing: Pairing, codebook: Codebook) -> None:
        self.matrix.show(pairing, codebook)
        self.setAccessibleName(tr("Codes of the pairs: {0} in rows, {1} in columns").format(*pairing.coders))
        rows = self.matrix.rowCount()
        names = self._names_width(rows)
        self.verticalHeader().setFixedWidth(names)
        width = max(_LEAST_CELL, min(_CELL[0], (_ROOM - names) // max(rows, 1)))
        self.horizontalHeader().setMinimumSectionSize(width)
        self.horizontalHeader().setDefaultSectionSize(width)
        self.setFixedHeight(rows * _CELL[1] + 28 + 2 + (12 if rows > _MOST_COLUMNS else 0))
        self.setMaximumWidth(names + rows * width + 4)
        self.horizontalHeader().setFixedHeight(28)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.currentIndex().isValid():
            self._open()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _names_width(self, rows: int) -> int:
        names = [str(self.matrix.headerData(row, Qt.Orientation.Vertical)) for row in range(rows)]
        metrics = self.verticalHeader().fontMetrics()
        return min(160, max((metrics.horizontalAdvance(name) for name in names), default=0) + 44)

    def _open(self) -> None:
        self.opened.emit(*self.matrix.codes_of(self.currentIndex()))


class _CodeHeader(QHeaderView):
    """Above the columns the badge of each code, beside the rows its name too."""

    def __init__(self, theme: Theme, matrix: MatrixModel, orientation: Qt.Orientation, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self._theme = theme
        self._matrix = matrix

    def paintSection(self, painter: QPainter, box: QRect, section: int) -> None:
        code = self._matrix.code(section)
        is_row = self.orientation() is Qt.Orientation.Vertical
        painter.save()
        painter.fillRect(box, self._theme.colour("panel"))
        left = box.left() if is_row else box.center().x() - 7.5
        if code is not None:
            paint_badge(painter, QRectF(left, box.center().y() - 7.5, 16, 16), code, self._theme)
        if is_row or code is None:
            name = code.name if code is not None else self._matrix.value(section)
            painter.setFont(interface_font(12))
            painter.setPen(self._theme.colour("text"))
            inner = box.adjusted(24 if is_row and code is not None else 0, 0, -4, 0)
            shown = elided(name, painter.fontMetrics(), inner.width())
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.restore()


class _Squares(QStyledItemDelegate):
    """Shades of ink by the share of the row: a colour would claim to be a code. What differs has an amber frame."""

    def __init__(self, theme: Theme, view: QTableView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        model = index.model()
        assert isinstance(model, MatrixModel)  # noqa: S101 - a view of nothing else
        count, box = model.count(index), QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5)
        ground = _mixed(self._theme, 0.08 + 0.72 * model.share_of_row(index)) if count else self._theme.colour("sunk")
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        differs = count and index.row() != index.column()
        painter.setPen(QPen(self._theme.colour("warn"), 1.5) if differs else Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 4, 4)
        if option.state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("focus"), 2))
            painter.drawRoundedRect(box, 4, 4)
        painter.setFont(interface_font(12, weight=QFont.Weight.DemiBold if count else QFont.Weight.Normal))
        painter.setPen(_readable(ground, self._theme) if count else self._theme.colour("text3"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, grouped(count) if count else "·")
        painter.restore()


def _mixed(theme: Theme, share: float) -> QColor:
    """Ink on paper."""
    ink, paper = theme.colour("text2"), theme.colour("panel")
    parts = ((ink.red(), paper.red()), (ink.green(), paper.green()), (ink.blue(), paper.blue()))
    return QColor(*(round(share * one + (1 - share) * other) for one, other in parts))


def _readable(ground: QColor, theme: Theme) -> QColor:
    """Whichever of ink and paper has the greater contrast."""
    return max((theme.colour("text"), theme.colour("paper")), key=lambda each: _contrast(each, ground))


def _contrast(one: QColor, other: QColor) -> float:
    dark, light = sorted((_light(one), _light(other)))
    return (light + 0.05) / (dark + 0.05)


def _light(colour: QColor) -> float:
    return float(0.2126 * colour.redF() ** 2.2 + 0.7152 * colour.greenF() ** 2.2 + 0.0722 * colour.blueF() ** 2.2)


class PairingCard(QWidget):
    """The matrix of two coders, with what it leaves out."""

    cell_opened = Signal(object, str, str)
    alone_opened = Signal(object)

    def __init__(self, theme: Theme, pairing: Pairing, codebook: Codebook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pairing = pairing
        first, second = pairing.coders
        self.matrix = Matrix(theme)
        self.matrix.show_pairing(pairing, codebook)
        self.matrix.opened.connect(lambda row, column: self.cell_opened.emit(pairing, row, column))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addWidget(label(tr("{0} in rows, {1} in columns").format(first, second), role="small"))
        if pairing.pairs:
            row = QHBoxLayout()
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(self.matrix, 1)
            row.addStretch(0)
            box.addLayout(row)
        self.words = label(_said(pairing), role="small", wrap=True)
        box.addWidget(self.words)
        self.alone = button(tr("Read those without a partner"), kind="link")
        if sum(pairing.statements) <= 2 * pairing.pairs:
            self.alone.hide()
        self.alone.clicked.connect(lambda: self.alone_opened.emit(pairing))
        box.addWidget(self.alone, 0, Qt.AlignmentFlag.AlignLeft)

    def in_order(self) -> list[QWidget]:
        """What can be reached by key: where there are no pairs, no matrix stands on the card."""
        return [self.matrix, self.alone] if self.pairing.pairs else [self.alone]


def _said(pairing: Pairing) -> str:
    both = sum(pairing.statements)
    same, pairs = pairing.confusion.agreeing, pairing.pairs
    rate = in_words(percent(2 * pairs / both)) if both else "–"
    alone = [count - pairs for count in pairing.statements]
    words = tr("{0} of {1} pairs have the same code. Match rate {2}: {3} of {4} and {5} of {6} have no partner.")
    told = (
        grouped(same),
        grouped(pairs),
        rate,
        grouped(alone[0]),
        pairing.coders[0],
        grouped(alone[1]),
        pairing.coders[1],
    )
    return words.format(*told)
