"""The codebook to read beside the coding: its entries at the left, one of them at the right."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidgetItem, QVBoxLayout, QWidget

from annotator.domain.codebook import Code, Codebook, Role, Variable
from annotator.ui.codebook_page import CodebookPage
from annotator.ui.icons import Icons
from annotator.ui.theme import Theme, interface_font
from annotator.ui.widgets import SideList, SideWindow, badge_pixmap, button, label, line

_ENTRY = Qt.ItemDataRole.UserRole
_Entry = Code | Role | Variable | None


class CodebookWindow(SideWindow):
    """Stays beside the window while coding goes on; Esc closes it."""

    command = "codebook"
    edit_asked = Signal(str)
    """The entry that is read is to be changed; empty for the rules."""

    def __init__(self, theme: Theme, icons: Icons, codebook: Codebook, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._theme = theme
        self._icons = icons
        self._codebook = codebook
        self._title = label(role="title")
        self._version = label(role="hint")
        self.entries = SideList(theme, self.tr("Entries of the codebook"))
        self.page = CodebookPage(theme)
        self.edit = button(self.tr("Edit the codebook…"), icon=icons.icon("pencil"))
        self.edit.clicked.connect(lambda: self.edit_asked.emit(self._current_key()))
        self._arrange()
        self.entries.currentItemChanged.connect(self._show)
        self.set_codebook(codebook)
        self.resize(920, 640)

    def set_codebook(self, codebook: Codebook) -> None:
        """Show another version, at the entry that is being read."""
        current = self._current_key()
        self._codebook = codebook
        self.setWindowTitle(self.tr("Codebook: {0}").format(codebook.name))
        self._title.setText(codebook.name)
        self._version.setText(self.tr("version {0}").format(codebook.version))
        self.entries.clear()
        self._add(self.tr("Unit and rules"), None, self._icons.icon("book-text", colour="text2"))
        self._add_head(self.tr("Codes"))
        for code in sorted(codebook.codes, key=lambda code: code.retired):
            self._add(code.name, code, _badge(code, self._theme))
        self._add_head(self.tr("Roles"))
        for role in codebook.current_roles:
            self._add(role.name, role, self._icons.icon("user", colour="text2"))
        if codebook.variables:
            self._add_head(self.tr("Variables"))
        for variable in codebook.variables:
            if not variable.retired:
                self._add(variable.name, variable, self._icons.icon("sliders-horizontal", colour="text2"))
        self.open_at(current)

    def open_at(self, key: str) -> None:
        """Show the entry with that key; the rules where there is none."""
        for number in range(self.entries.count()):
            entry: _Entry = self.entries.item(number).data(_ENTRY)
            if key and entry is not None and entry.key == key:
                self.entries.setCurrentRow(number)
                return
        self.entries.setCurrentRow(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F1:
            self.close()
        else:
            super().keyPressEvent(event)

    def _current_key(self) -> str:
        item = self.entries.currentItem()
        entry: _Entry = item.data(_ENTRY) if item is not None else None
        return entry.key if entry is not None else ""

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        entry: _Entry = item.data(_ENTRY)
        if isinstance(entry, Code):
            self.page.show_code(entry, self._codebook)
        elif isinstance(entry, Role):
            self.page.show_role(entry, self._codebook)
        elif isinstance(entry, Variable):
            self.page.show_variable(entry, self._codebook)
        else:
            self.page.show_rules(self._codebook)

    def _add(self, name: str, entry: _Entry, icon: QIcon) -> None:
        item = QListWidgetItem(icon, name)
        item.setData(_ENTRY, entry)
        item.setSizeHint(QSize(180, 30))
        self.entries.addItem(item)

    def _add_head(self, words: str) -> None:
        head = QListWidgetItem(words)
        head.setFlags(Qt.ItemFlag.NoItemFlags)
        head.setFont(interface_font(12, weight=interface_font().Weight.DemiBold))
        head.setForeground(self._theme.colour("text2"))
        head.setSizeHint(QSize(180, 36))
        head.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        self.entries.addItem(head)

    def _arrange(self) -> None:
        theme = self._theme
        head = QVBoxLayout()
        head.setContentsMargins(16, 16, 16, 8)
        head.setSpacing(2)
        head.addWidget(self._title)
        head.addWidget(self._version)
        side = QWidget()
        side.setObjectName("side")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side.setFixedWidth(256)
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 0, 0, 8)
        left.setSpacing(0)
        left.addLayout(head)
        left.addWidget(self.entries, 1)
        below = QHBoxLayout()
        below.setContentsMargins(16, 8, 16, 4)
        below.addWidget(self.edit)
        below.addStretch(1)
        left.addLayout(below)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(line(vertical=True))
        row.addWidget(self.page, 1)
        self.page.setStyleSheet(f"CodebookPage {{ background: {theme.paper}; }}")
        self.page.viewport().setObjectName("paper")


def _badge(code: Code, theme: Theme) -> QIcon:
    """The badge in its own colours, chosen or not."""
    icon = QIcon()
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
        icon.addPixmap(badge_pixmap(code, theme), mode)
    return icon
