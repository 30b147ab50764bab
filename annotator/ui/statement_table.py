"""The statements of the open article as a table, in the order of the text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
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

from annotator.domain.codebook import Codebook
from annotator.domain.records import Statement
from annotator.domain.text import quotes
from annotator.ui.icons import Icons
from annotator.ui.theme import Theme, article_font, interface_font
from annotator.ui.widgets import label, line, paint_badge

ROW_HEIGHT: Final = 26
_CODE, _WORDS = 0, 1
_MOST_SHOWN: Final = 300
_AnyIndex = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class StatementTableModel(QAbstractTableModel):
    """One line a statement: code, words, and who plays each role."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._statements: list[Statement] = []
        self._codebook: Codebook | None = None

    def set_codebook(self, codebook: Codebook) -> None:
        self.beginResetModel()
        self._codebook = codebook
        self.endResetModel()

    def show(self, text: str, statements: Sequence[Statement]) -> None:
        """Show these. Where only some differ, only their lines change, so that the view keeps its place."""
        if text == self._text and [old.id for old in self._statements] == [new.id for new in statements]:
            changed = [row for row, new in enumerate(statements) if new != self._statements[row]]
            self._statements = list(statements)
            for row in changed:
                self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))
            return
        self.beginResetModel()
        self._text = text
        self._statements = list(statements)
        self.endResetModel()

    def statement(self, row: int) -> Statement:
        return self._statements[row]

    def row_of(self, statement_id: int) -> int | None:
        return next((row for row, statement in enumerate(self._statements) if statement.id == statement_id), None)

    def rowCount(self, parent: _AnyIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._statements)

    def columnCount(self, parent: _AnyIndex = _NO_INDEX) -> int:
        roles = self._codebook.current_roles if self._codebook else ()
        return 0 if parent.isValid() else 2 + len(roles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if section == _CODE or self._codebook is None:
            return ""
        return self.tr("Statement") if section == _WORDS else self._codebook.current_roles[section - 2].name

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        statement = self._statements[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return statement
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(statement, index.column())
        if role == Qt.ItemDataRole.FontRole and index.column() == _WORDS:
            return article_font(14)
        return None

    def _words(self, statement: Statement, column: int) -> str:
        assert self._codebook is not None  # noqa: S101 - there are no columns without a codebook
        if column == _CODE:
            return self._codebook.code(statement.code).name
        if column == _WORDS:
            return " ".join(" … ".join(quotes(self._text, statement.parts)).split())[:_MOST_SHOWN]
        names = [link.name for link in statement.actors(self._codebook.current_roles[column - 2].key)]
        return ", ".join(names) or "–"


class StatementTable(QWidget):
    """Shows the article's statements below it; a line that is chosen is reported."""

    statement_chosen = Signal(int)
    menu_asked = Signal(int, QPoint)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        del icons
        self._count = label(role="hint")
        self._left = label(role="small")
        self.model = StatementTableModel(self)
        self.view = QTableView()
        self._lines = _Lines(theme, self.view)
        self._set_up_view()
        self._arrange()
        self.view.clicked.connect(self._choose)
        self.view.activated.connect(self._choose)
        self.view.customContextMenuRequested.connect(self._ask_menu)

    def set_codebook(self, codebook: Codebook) -> None:
        self._lines.codebook = codebook
        self.model.set_codebook(codebook)
        self._set_widths()

    def show_statements(self, text: str, statements: Sequence[Statement]) -> None:
        self.model.show(text, statements)
        self._count.setText(f"{len(statements):,}" if statements else "")

    def show_suggestions_left(self, count: int) -> None:
        """Say how many suggestions of the article are still open."""
        words = self.tr("1 suggestion left") if count == 1 else self.tr("{0} suggestions left").format(count)
        self._left.setText(words if count else "")

    def show_current(self, statement_id: int | None) -> None:
        """Let one line be the chosen one, without a signal."""
        row = None if statement_id is None else self.model.row_of(statement_id)
        if row is None:
            self.view.clearSelection()
            return
        index = self.model.index(row, _WORDS)
        flags = QItemSelectionModel.SelectionFlag
        self.view.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.view.scrollTo(index)

    def _set_up_view(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setItemDelegate(self._lines)
        view.setAccessibleName(self.tr("Statements in this article"))
        view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setTabKeyNavigation(False)
        view.setMouseTracking(True)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows = view.verticalHeader()
        rows.setVisible(False)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(ROW_HEIGHT)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        columns = view.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def _set_widths(self) -> None:
        columns = self.view.horizontalHeader()
        columns.setMinimumSectionSize(40)
        columns.setSectionResizeMode(_CODE, QHeaderView.ResizeMode.Fixed)
        self.view.setColumnWidth(_CODE, 40)
        columns.setSectionResizeMode(_WORDS, QHeaderView.ResizeMode.Stretch)
        for column in range(2, self.model.columnCount()):
            columns.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            self.view.setColumnWidth(column, 150)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 9, 16, 7)
        head.setSpacing(6)
        head.addWidget(label(self.tr("Statements in this article"), role="strong"))
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self._left)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(line())
        box.addWidget(self.view, 1)

    def _choose(self, index: QModelIndex) -> None:
        self.statement_chosen.emit(self.model.statement(index.row()).id)

    def _ask_menu(self, at: QPoint) -> None:
        index = self.view.indexAt(at)
        if index.isValid():
            self.menu_asked.emit(self.model.statement(index.row()).id, self.view.viewport().mapToGlobal(at))


class _Lines(QStyledItemDelegate):
    """Draws the badge of the code and elided words; the chosen line has an ink bar at its start."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.codebook: Codebook | None = None

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _AnyIndex) -> QSize:
        return QSize(40, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        statement: Statement = index.data(Qt.ItemDataRole.UserRole)
        box = QRectF(option.rect)
        painter.save()
        self._paint_ground(painter, box, option.state, first=index.column() == _CODE)
        if index.column() == _CODE and self.codebook is not None:
            badge = QRectF(box.left() + 14, box.center().y() - 8, 16, 16)
            paint_badge(painter, badge, self.codebook.code(statement.code), self._theme)
        elif index.column() != _CODE:
            font = index.data(Qt.ItemDataRole.FontRole)
            painter.setFont(font or interface_font(12))
            words = str(index.data(Qt.ItemDataRole.DisplayRole))
            painter.setPen(self._theme.colour("text3" if words == "–" else "text"))
            inner = option.rect.adjusted(8, 0, -8, 0)
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.restore()

    def _paint_ground(self, painter: QPainter, box: QRectF, state: QStyle.StateFlag, *, first: bool) -> None:
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, self._theme.colour("select"))
            if first:
                painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), self._theme.colour("accent"))
        else:
            painter.setPen(self._theme.colour("line"))
            painter.drawLine(box.bottomLeft(), box.bottomRight())
