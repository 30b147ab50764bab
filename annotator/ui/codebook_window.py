"""The codebook beside the work: its entries at the left, the text to read, and a field to find words in it."""

from __future__ import annotations

from bisect import bisect_right

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt
from PySide6.QtGui import QFont, QIcon, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListView, QTextEdit, QVBoxLayout, QWidget

from annotator.domain.codebook import Code, Codebook
from annotator.ui.codebook_text import CodebookText, Entry
from annotator.ui.icons import Icons
from annotator.ui.theme import Theme, interface_font
from annotator.ui.widgets import SearchField, badge_pixmap, label, line

_SIZE = QSize(920, 680)
_COLUMN = 660
_READING_LINE = 80
_AnyIndex = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class CodebookWindow(QDialog):
    """Stays open while the coder goes on coding. Esc empties the field, then closes the window."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Codebook"))
        self.setWindowFlag(Qt.WindowType.Window)
        self.resize(_SIZE)
        self._theme = theme
        self._hits: list[QTextCursor] = []
        self._at = -1
        self._words = ""
        self._codebook: Codebook | None = None
        self.search = SearchField(icons, self.tr("Find in the codebook"))
        self._found = label(role="hint")
        self._found.hide()
        self._entries = _Entries(theme, self)
        self.list = QListView()
        self.page = QTextEdit()
        self._text = CodebookText(self.page.document(), theme)
        self._set_up_list()
        self._set_up_page()
        self._arrange()
        self.search.searched.connect(self._search)

    def show_codebook(self, codebook: Codebook) -> None:
        """Show a codebook from its start. The same one again keeps its place."""
        if codebook == self._codebook:
            return
        self._codebook = codebook
        self._text.write(codebook)
        self._entries.show(self._text.entries)
        self._find(self.search.text().strip())
        self.page.moveCursor(QTextCursor.MoveOperation.Start)
        self._follow()

    def show_entry(self, key: str) -> None:
        """Go to the entry of a code, role or variable; one that is not there is passed over."""
        entry = next((entry for entry in self._text.entries if entry.key == key), None)
        if entry is not None:
            self._go_to(entry)

    def _set_up_list(self) -> None:
        self.list.setModel(self._entries)
        self.list.setObjectName("side")
        self.list.setAccessibleName(self.tr("Entries of the codebook"))
        self.list.setIconSize(QSize(16, 16))
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setStyleSheet("QListView { padding: 0 8px; } QListView::item { padding: 3px 6px; }")
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)

    def _set_up_page(self) -> None:
        self.page.setReadOnly(True)
        self.page.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.page.setFrameShape(QTextEdit.Shape.NoFrame)
        self.page.setAccessibleName(self.tr("Codebook"))
        self.page.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.page.setLineWrapColumnOrWidth(_COLUMN)
        self.page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page.document().setDocumentMargin(32)
        self.page.document().setIndentWidth(20)
        self.page.setStyleSheet(f"QTextEdit {{ background: {self._theme.paper}; border: none; padding: 0; }}")
        self.page.verticalScrollBar().valueChanged.connect(self._follow)

    def _arrange(self) -> None:
        side = QWidget()
        side.setObjectName("side")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side.setFixedWidth(232)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 14, 0, 8)
        column.setSpacing(8)
        field = QHBoxLayout()
        field.setContentsMargins(14, 0, 14, 0)
        field.addWidget(self.search)
        column.addLayout(field)
        found = QHBoxLayout()
        found.setContentsMargins(16, 0, 14, 0)
        found.addWidget(self._found)
        column.addLayout(found)
        column.addWidget(self.list, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(line(vertical=True))
        row.addWidget(self.page, 1)
        QWidget.setTabOrder(self.search, self.list)
        QWidget.setTabOrder(self.list, self.page)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            return
        # A dialog would take Enter for its button.
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        entry = self._entries.entry(index)
        if entry is not None:
            self._go_to(entry)

    def _go_to(self, entry: Entry) -> None:
        block = self.page.document().findBlockByNumber(entry.block)
        self.page.setTextCursor(QTextCursor(block))
        top = self.page.document().documentLayout().blockBoundingRect(block).top()
        self.page.verticalScrollBar().setValue(max(0, int(top) - 20))
        self._show_current(entry)

    def _follow(self) -> None:
        """Let the list say which entry is being read."""
        if self._text.entries:
            self._show_current(self._text.entries[self._place_read()])

    def _place_read(self) -> int:
        """The last entry that starts in the upper part of the page; at the end, the one that was gone to."""
        bar = self.page.verticalScrollBar()
        if bar.value() == bar.maximum() > 0:
            if self.page.viewport().rect().contains(self.page.cursorRect().center()):
                return self._place_of(self.page.textCursor())
            return len(self._text.entries) - 1
        return self._place_of(self.page.cursorForPosition(QPoint(0, _READING_LINE)))

    def _place_of(self, cursor: QTextCursor) -> int:
        starts = [entry.block for entry in self._text.entries]
        return max(0, bisect_right(starts, cursor.blockNumber()) - 1)

    def _show_current(self, entry: Entry) -> None:
        index = self._entries.index_of(entry)
        if index.isValid():
            self.list.setCurrentIndex(index)

    def _search(self, words: str) -> None:
        """Look for words; the same once more goes to their next place."""
        if words == self._words:
            self._next_hit()
        else:
            self._find(words)

    def _find(self, words: str) -> None:
        """Wash every place with these words, and go to the first."""
        self._words = words
        self._hits = []
        self._at = -1
        cursor = QTextCursor(self.page.document())
        while words and not (cursor := self.page.document().find(words, cursor)).isNull():
            self._hits.append(QTextCursor(cursor))
        self._found.setVisible(bool(words))
        self._found.setText(self.tr("Not in the codebook"))
        self._next_hit()

    def _next_hit(self) -> None:
        if self._hits:
            self._at = (self._at + 1) % len(self._hits)
            self._found.setText(self.tr("{0} of {1}, Enter for the next").format(self._at + 1, len(self._hits)))
            here = QTextCursor(self._hits[self._at])
            here.clearSelection()
            self.page.setTextCursor(here)
            bar, height = self.page.verticalScrollBar(), self.page.viewport().height()
            if not 0 < self.page.cursorRect().top() < height - 40:
                bar.setValue(bar.value() + self.page.cursorRect().top() - height // 3)
            self._follow()
        self.page.setExtraSelections(
            [self._washed(hit, current=number == self._at) for number, hit in enumerate(self._hits)]
        )

    def _washed(self, hit: QTextCursor, *, current: bool) -> QTextEdit.ExtraSelection:
        look = QTextCharFormat()
        look.setBackground(self._theme.colour("accent" if current else "select"))
        look.setForeground(self._theme.colour("on_accent" if current else "text"))
        selection = QTextEdit.ExtraSelection()
        selection.cursor = hit
        selection.format = look
        return selection


class _Entries(QAbstractListModel):
    """The names of the entries under headings for codes, roles and variables; codes have their badge."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[Entry | str] = []

    def show(self, entries: list[Entry]) -> None:
        self.beginResetModel()
        self._rows = []
        group = ""
        for entry in entries:
            if entry.group != group:
                group = entry.group
                self._rows.append(group)
            self._rows.append(entry)
        self.endResetModel()

    def entry(self, index: _AnyIndex) -> Entry | None:
        """The entry of a line; None where it is a heading."""
        row = self._rows[index.row()]
        return row if isinstance(row, Entry) else None

    def index_of(self, entry: Entry) -> QModelIndex:
        return self.index(self._rows.index(entry), 0) if entry in self._rows else QModelIndex()

    def rowCount(self, parent: _AnyIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _AnyIndex) -> Qt.ItemFlag:
        return super().flags(index) if self.entry(index) else Qt.ItemFlag.NoItemFlags

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if isinstance(row, str):
            return {
                Qt.ItemDataRole.DisplayRole: row,
                Qt.ItemDataRole.FontRole: interface_font(12, weight=QFont.Weight.DemiBold),
                Qt.ItemDataRole.SizeHintRole: QSize(200, 38),
                Qt.ItemDataRole.TextAlignmentRole: Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft,
            }.get(Qt.ItemDataRole(role))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.name
        if role == Qt.ItemDataRole.DecorationRole and row.code is not None:
            return self._badge(row.code)
        return QSize(200, 28) if role == Qt.ItemDataRole.SizeHintRole else None

    def _badge(self, code: Code) -> QIcon:
        """Fusion would wash the picture of a chosen line with the colour of its ground."""
        icon = QIcon(badge_pixmap(code, self._theme))
        icon.addPixmap(badge_pixmap(code, self._theme), QIcon.Mode.Selected)
        return icon
