"""Who says what toward whom, as a small matrix in shades of ink; a cell shows the statements behind it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPen, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QSplitter,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.codebook import Codebook
from annotator.domain.records import ActorId, StatementId
from annotator.services.actors.toward import Matrix
from annotator.services.concordance import Line
from annotator.ui.actors.wording import statements_of
from annotator.ui.concordance.place_lines import PlacesModel
from annotator.ui.concordance.places_list import PlacesList
from annotator.ui.language import elided, grouped
from annotator.ui.theme import Theme, interface_font
from annotator.ui.widgets import Segments, Tabs, as_tooltip, label

_CELL: Final = (36, 28)
_NAMES: Final = 132
_AnyIndex = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class TowardModel(QAbstractTableModel):
    """Rows speak, columns are meant. Counts are of one code, or of all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._matrix: Matrix | None = None
        self._names: Mapping[ActorId, str] = {}
        self.code = ""

    def show(self, matrix: Matrix | None, names: Mapping[ActorId, str], code: str) -> None:
        self.beginResetModel()
        self._matrix, self._names, self.code = matrix, names, code
        self.endResetModel()

    def statements(self, index: _AnyIndex) -> Sequence[StatementId]:
        if self._matrix is None or not index.isValid():
            return ()
        row, column = self._matrix.rows[index.row()], self._matrix.columns[index.column()]
        return self._matrix.statements(row, column, self.code)

    def shade(self, index: _AnyIndex) -> float:
        """How dark a cell is: 0 to 1, the largest count of the matrix being 1."""
        most = self._matrix.most if self._matrix else 0
        return len(self.statements(index)) / most if most else 0.0

    def names(self, index: _AnyIndex) -> tuple[str, str]:
        assert self._matrix is not None  # noqa: S101 - there are no cells without one
        row, column = self._matrix.rows[index.row()], self._matrix.columns[index.column()]
        return self._name(row), self._name(column)

    def rowCount(self, parent: _AnyIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() or self._matrix is None else len(self._matrix.rows)

    def columnCount(self, parent: _AnyIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() or self._matrix is None else len(self._matrix.columns)

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        count = len(self.statements(index))
        if role == Qt.ItemDataRole.DisplayRole:
            return grouped(count) if count else ""
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            speaker, target = self.names(index)
            words = self.tr("{speaker} toward {target}: {statements}").format(
                speaker=speaker, target=target, statements=statements_of(count)
            )
            return as_tooltip(words) if role == Qt.ItemDataRole.ToolTipRole else words
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) or self._matrix is None:
            return None
        is_column = orientation == Qt.Orientation.Horizontal
        name = self._name((self._matrix.columns if is_column else self._matrix.rows)[section])
        return as_tooltip(name) if role == Qt.ItemDataRole.ToolTipRole else name

    def _name(self, actor_id: ActorId | None) -> str:
        return self.tr("nobody") if actor_id is None else self._names.get(actor_id, "?")


class Toward(QWidget):
    """Reports what is to be counted, and of which cell the statements are wanted."""

    asked = Signal(bool)
    """Whether actors are to be counted for what they belong to at last."""
    cell_opened = Signal(object)

    def __init__(self, theme: Theme, codebook: Codebook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._codes = codebook.current_codes
        self.is_rolled_up = False
        self._matrix: Matrix | None = None
        self._known: Mapping[ActorId, str] = {}
        self.model = TowardModel(self)
        self.table = QTableView()
        self.codes = Tabs([self.tr("All"), *(code.name for code in self._codes)])
        self.rolled = Segments(self.tr("Counted for"), [self.tr("What they belong to")])
        self._note = label(role="hint", wrap=True)
        self.places = PlacesModel(self)
        self.list = PlacesList(theme, codebook, self.places)
        self._behind = label(role="label", wrap=True)
        self._arrange(theme)
        self.codes.chosen.connect(lambda _code: self._show())
        self.rolled.chosen.connect(self._roll_up)
        self.table.selectionModel().currentChanged.connect(lambda now, _before: self._open(now))
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shortcut = QShortcut(QKeySequence(key), self.table, context=Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self.list.setFocus)

    def show_matrix(self, matrix: Matrix, names: Mapping[ActorId, str]) -> None:
        """Show who says how much toward whom."""
        self._matrix, self._known = matrix, names
        self._show()

    def show_behind(self, lines: Sequence[Line]) -> None:
        """Show the statements of the cell."""
        self.places.show(lines)

    def _show(self) -> None:
        code = self._codes[self.codes.current - 1].key if self.codes.current > 0 else ""
        self.places.show(())
        self._behind.setText("")
        self.model.show(self._matrix, self._known, code)
        if self._matrix is None or not self._matrix.cells:
            self._note.setText(self.tr("No statement has a speaker or a target yet."))
        elif self._matrix.left_out:
            self._note.setText(
                self.tr("Speakers in rows, targets in columns. {count} are of actors with fewer statements.").format(
                    count=statements_of(self._matrix.left_out)
                )
            )
        else:
            self._note.setText(self.tr("Speakers in rows, targets in columns."))

    def _roll_up(self, value: object) -> None:
        self.is_rolled_up = value is not None
        self.asked.emit(self.is_rolled_up)

    def _open(self, index: QModelIndex) -> None:
        ids = self.model.statements(index)
        if not index.isValid():
            return
        speaker, target = self.model.names(index)
        self._behind.setText(
            self.tr("{speaker} → {target}: {statements}").format(
                speaker=speaker, target=target, statements=statements_of(len(ids))
            )
        )
        self.cell_opened.emit(ids)

    def _arrange(self, theme: Theme) -> None:
        table = self.table
        table.setModel(self.model)
        table.setItemDelegate(_Cells(theme, table))
        table.setAccessibleName(self.tr("Who says how much toward whom"))
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setHorizontalHeader(_Upright(theme, table))
        table.setShowGrid(False)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.horizontalHeader().setDefaultSectionSize(_CELL[0])
        table.verticalHeader().setDefaultSectionSize(_CELL[1])
        table.verticalHeader().setFixedWidth(_NAMES + 24)
        table.verticalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        table.setCornerButtonEnabled(False)
        head = QHBoxLayout()
        head.setContentsMargins(14, 8, 16, 4)
        head.setSpacing(10)
        head.addWidget(self.codes, 1)
        self.rolled.setMinimumWidth(150)
        head.addWidget(self.rolled)
        above = QWidget()
        column = QVBoxLayout(above)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        self._note.setContentsMargins(20, 0, 16, 4)
        column.addWidget(self._note)
        column.addWidget(table, 1)
        below = QWidget()
        behind = QVBoxLayout(below)
        behind.setContentsMargins(0, 8, 0, 0)
        self._behind.setContentsMargins(20, 0, 16, 0)
        behind.addWidget(self._behind)
        behind.addWidget(self.list, 1)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setHandleWidth(1)
        split.addWidget(above)
        split.addWidget(below)
        split.setSizes([520, 180])
        split.setChildrenCollapsible(False)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(split)


class _Cells(QStyledItemDelegate):
    """A cell is the darker, the more statements it has."""

    def __init__(self, theme: Theme, view: QTableView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        model = index.model()
        assert isinstance(model, TowardModel)  # noqa: S101 - the view has no other
        shade = model.shade(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(1, 1, -1, -1)
        ink = QColor(self._theme.text)
        ink.setAlphaF(0.08 + 0.72 * shade if shade else 0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("sunk"))
        painter.drawRoundedRect(box, 4, 4)
        painter.setBrush(ink)
        painter.drawRoundedRect(box, 4, 4)
        painter.setFont(interface_font(12))
        painter.setPen(self._theme.colour("paper" if shade > 0.5 else "text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(index.data() or ""))
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("focus" if self._view.hasFocus() else "field"), 2))
            painter.drawRoundedRect(box, 4, 4)
        painter.restore()


class _Upright(QHeaderView):
    """Names of columns, read from below."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), _NAMES)

    def paintSection(self, painter: QPainter, box: QRect, section: int) -> None:
        painter.save()
        painter.setFont(interface_font(12))
        painter.setPen(self._theme.colour("text2"))
        name = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        words = elided(name, painter.fontMetrics(), _NAMES - 14)
        painter.translate(box.left(), box.bottom())
        painter.rotate(-90)
        painter.drawText(QRectF(6, 0, _NAMES - 8, box.width()), Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()
