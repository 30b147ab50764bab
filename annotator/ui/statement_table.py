"""The statements of the open article as a table, in the order of the text."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from annotator.domain.codebook import Codebook
from annotator.domain.records import Statement, StatementId
from annotator.domain.text import quotes
from annotator.ui.icons import Icons
from annotator.ui.inspector.links import LinkWords
from annotator.ui.language import grouped
from annotator.ui.statement_lines import LINKS, StatementTableView
from annotator.ui.theme import Theme
from annotator.ui.widgets import IconButton, label, line

TABLE_HEIGHT: Final = 195
_NO_LIMIT: Final = 16_777_215
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
        self._known: dict[int, Statement] = {}
        self._links: dict[StatementId, Sequence[LinkWords]] = {}
        self._codebook: Codebook | None = None

    def set_codebook(self, codebook: Codebook) -> None:
        self.beginResetModel()
        self._codebook = codebook
        self.endResetModel()

    def show(self, text: str, statements: Sequence[Statement]) -> None:
        """Show these, in the order of the text. Where they are the same ones, the view keeps its place."""
        if text == self._text and [old.id for old in self._statements] == [new.id for new in statements]:
            self._statements = list(statements)
            self._known = {statement.id: statement for statement in statements}
            self._lines_changed()
            return
        self.beginResetModel()
        self._text = text
        self._statements = list(statements)
        self._known = {statement.id: statement for statement in statements}
        self.endResetModel()

    def show_links(self, links: Mapping[StatementId, Sequence[LinkWords]]) -> None:
        """Show with the words of a statement what it is linked to."""
        if dict(links) != self._links:
            self._links = dict(links)
            self._lines_changed()

    def put(self, statement: Statement) -> None:
        """Show one statement as it is now: its line stays where it is, or goes to its place in the text."""
        row = self.row_of(statement.id)
        if row is not None and _place(self._statements[row]) == _place(statement):
            self._statements[row] = self._known[statement.id] = statement
            self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))
            return
        self.drop(statement.id)
        place = bisect_left(self._statements, _place(statement), key=_place)
        self.beginInsertRows(_NO_INDEX, place, place)
        self._statements.insert(place, statement)
        self._known[statement.id] = statement
        self.endInsertRows()

    def drop(self, statement_id: int) -> None:
        """Show one statement no longer."""
        row = self.row_of(statement_id)
        if row is not None:
            self.beginRemoveRows(_NO_INDEX, row, row)
            del self._statements[row]
            del self._known[statement_id]
            self.endRemoveRows()

    def statement(self, row: int) -> Statement:
        return self._statements[row]

    def row_of(self, statement_id: int) -> int | None:
        known = self._known.get(statement_id)
        return None if known is None else bisect_left(self._statements, _place(known), key=_place)

    def links(self, row: int) -> Sequence[LinkWords]:
        """What the statement of a line is linked to."""
        return self._links.get(self._statements[row].id, ())

    def rowCount(self, parent: _AnyIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._statements)

    def columnCount(self, parent: _AnyIndex = _NO_INDEX) -> int:
        roles = self._codebook.current_roles if self._codebook else ()
        return 0 if parent.isValid() else 2 + len(roles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if section == _CODE and role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Code")
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if section == _CODE or self._codebook is None:
            return ""
        return self.tr("Statement") if section == _WORDS else self._codebook.current_roles[section - 2].name

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        statement = self._statements[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return statement
        if role == LINKS and index.column() == _WORDS:
            return self.links(index.row())
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == _WORDS:
            return "; ".join((self._words(statement, _WORDS), *(link.short for link in self.links(index.row()))))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(statement, index.column())
        return None

    def _lines_changed(self) -> None:
        if self._statements:
            last = self.index(len(self._statements) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def _words(self, statement: Statement, column: int) -> str:
        assert self._codebook is not None  # noqa: S101 - there are no columns without a codebook
        if column == _CODE:
            return self._codebook.code(statement.code).name
        if column == _WORDS:
            return " ".join(" … ".join(quotes(self._text, statement.parts)).split())[:_MOST_SHOWN]
        names = [link.name for link in statement.actors(self._codebook.current_roles[column - 2].key)]
        return ", ".join(names) or "–"


class StatementTable(QWidget):
    """Shows the article's statements below it; a line that is chosen is reported. Its head folds it."""

    statement_chosen = Signal(int)
    link_followed = Signal(int)
    """The id of the statement that a chip leads to, perhaps in another article."""
    menu_asked = Signal(int, QPoint)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._icons = icons
        self._height = TABLE_HEIGHT
        self._count = label(role="hint")
        self._left = label(role="small")
        self.fold = IconButton(icons.icon("chevron-down"), self.tr("Fold the table"))
        self.model = StatementTableModel(self)
        self.view = StatementTableView(theme, icons)
        self._nothing = label(
            self.tr("No statements yet. Select words in the article and press a number."), role="hint"
        )
        self._set_up_view()
        self._arrange()
        self.view.clicked.connect(self._choose)
        self.view.link_clicked.connect(self.link_followed)
        self.view.activated.connect(self._choose)
        self.view.moved_by_key.connect(self._choose)
        self.view.customContextMenuRequested.connect(self._ask_menu)
        self.fold.clicked.connect(self._fold_or_unfold)

    @property
    def is_folded(self) -> bool:
        """Whether only the head is shown."""
        return not self._body.isVisibleTo(self)

    def set_folded(self, *, folded: bool) -> None:
        """Show only the head, or the lines too."""
        was_folded = self.is_folded
        self._body.setVisible(not folded)
        if folded is not was_folded:
            self._give_room(folded=folded)
        self.setMaximumHeight(self._head.sizeHint().height() if folded else _NO_LIMIT)
        name = self.tr("Unfold the table") if folded else self.tr("Fold the table")
        self.fold.setIcon(self._icons.icon("chevron-up" if folded else "chevron-down"))
        self.fold.setToolTip(name)
        self.fold.setAccessibleName(name)

    def _fold_or_unfold(self) -> None:
        if not self.is_folded:
            self._height = self.height()
        self.set_folded(folded=not self.is_folded)

    def _give_room(self, *, folded: bool) -> None:
        """What lies above gets the height of the lines, and gives it back: a splitter would leave it blank."""
        column = self.parentWidget()
        if isinstance(column, QSplitter):
            above, own = column.sizes()
            height = self._head.sizeHint().height() if folded else self._height
            self.setMaximumHeight(_NO_LIMIT)
            column.setSizes([above + own - height, height])

    def set_codebook(self, codebook: Codebook) -> None:
        self.view.lines.codebook = codebook
        self.model.set_codebook(codebook)
        self.view.set_widths()

    def show_statements(self, text: str, statements: Sequence[Statement]) -> None:
        self.model.show(text, statements)
        self._show_count()

    def put_statement(self, statement: Statement) -> None:
        """Show one statement as it is now, new or changed."""
        self.model.put(statement)
        self._show_count()

    def drop_statement(self, statement_id: int) -> None:
        """Show one statement no longer."""
        self.model.drop(statement_id)
        self._show_count()

    def show_links(self, links: Mapping[StatementId, Sequence[LinkWords]]) -> None:
        """Show at their lines which statements are linked, and to which."""
        self.model.show_links(links)

    def show_suggestions_left(self, count: int) -> None:
        """Say how many suggestions of the article are still open."""
        words = self.tr("1 suggestion left") if count == 1 else self.tr("{0} suggestions left").format(grouped(count))
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

    def _show_count(self) -> None:
        count = self.model.rowCount()
        self._count.setText(grouped(count) if count else "")
        self._nothing.setVisible(not count)
        self.view.setVisible(bool(count))

    def _set_up_view(self) -> None:
        self.view.setModel(self.model)
        self.view.setAccessibleName(self.tr("Statements in this article"))
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def _arrange(self) -> None:
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(16, 6, 10, 5)
        head.setSpacing(6)
        head.addWidget(label(self.tr("Statements in this article"), role="strong"))
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self._left)
        head.addWidget(self.fold)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._nothing.setContentsMargins(16, 24, 16, 16)
        self._body = QWidget()
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        for part in (line(), self.view, self._nothing):
            body.addWidget(part)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._head)
        box.addWidget(self._body, 1)
        self.view.hide()

    def _choose(self, index: QModelIndex) -> None:
        self.statement_chosen.emit(self.model.statement(index.row()).id)

    def _ask_menu(self, at: QPoint) -> None:
        index = self.view.indexAt(at)
        if index.isValid():
            self.menu_asked.emit(self.model.statement(index.row()).id, self.view.viewport().mapToGlobal(at))


def _place(statement: Statement) -> tuple[int, int, int]:
    """Where a statement's line stands: in the order of the text, the longer first."""
    return statement.start, -statement.end, statement.id
