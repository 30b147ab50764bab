"""The window of keys: a list of all commands, and below it what can be done with the keys of one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QListView, QWidget

from annotator.ui.bindings import key_words
from annotator.ui.icons import Icons
from annotator.ui.keys_window.editor import KeyEditor
from annotator.ui.keys_window.key_field import KeyField
from annotator.ui.keys_window.model import KeysLines, KeysModel
from annotator.ui.keys_window.rows import KeyRow
from annotator.ui.theme import Theme
from annotator.ui.widgets import SearchField, SideWindow, button, label, line


class KeysWindow(SideWindow):
    """Shows rows and reports what is to become of their keys; Enter in the list changes them, Delete removes them."""

    command = "change_keys"
    all_back_asked = Signal()
    save_asked = Signal()
    load_asked = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Keys"), parent)
        self._rows: list[KeyRow] = []
        self.search = SearchField(icons, self.tr("Find a command by its name"))
        self.by_key = KeyField()
        self.by_key.setPlaceholderText(self.tr("Find by pressing its key"))
        self.by_key.setAccessibleName(self.tr("Find by pressing its key"))
        self.model = KeysModel(self)
        self.view = _List()
        self.editor = KeyEditor(theme, icons)
        self.all_back = button(self.tr("All as shipped"))
        self.save = button(self.tr("Save as a file…"), icon=icons.icon("upload"))
        self.load = button(self.tr("Read from a file…"), icon=icons.icon("download"))
        self._said = label(role="small", wrap=True)
        self._said.setAccessibleName(self.tr("Message"))
        self._set_up_view(theme, icons)
        self._arrange()
        self._connect()
        self.resize(760, 680)

    def show_rows(self, rows: Sequence[KeyRow], *, at: str = "") -> None:
        """Show the commands with their keys, at the one that was looked at; ``at`` another."""
        wanted = at or (self.current.key if self.current else "")
        self._rows = list(rows)
        self.all_back.setEnabled(any(row.is_changed for row in rows))
        self._show_fitting(wanted)

    @property
    def current(self) -> KeyRow | None:
        """The command that is looked at."""
        return self.model.at(self.view.currentIndex().row())

    def say(self, words: str) -> None:
        """Say what has become of a wish."""
        self._said.setText(words)

    @property
    def said(self) -> str:
        return self._said.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Find):
            self.search.setFocus()
        else:
            super().keyPressEvent(event)

    def _show_fitting(self, wanted: str = "") -> None:
        words = self.search.text().strip()
        self.model.show([row for row in self._rows if not words or row.fits(words)])
        place = self.model.row_of(wanted)
        if place is None:
            place = next((number for number in range(self.model.rowCount()) if self.model.at(number)), None)
        self.view.setCurrentIndex(self.model.index(place) if place is not None else QModelIndex())
        self._show_current()

    def _find_by_key(self, keys: str) -> None:
        """Go to the command that has the pressed keys."""
        self.by_key.setText(key_words(keys))
        self.search.clear()
        holder = next((row for row in self._rows if row.has(keys)), None)
        if holder is None:
            self.say(self.tr("No command has {keys}.").format(keys=key_words(keys)))
            if keys in ("Tab", "Shift+Tab"):
                self.view.setFocus()
            return
        self.say(self.tr("{keys} does “{command}”.").format(keys=key_words(keys), command=holder.words))
        self._show_fitting(holder.key)
        self.view.setFocus()

    def _leave_by_key(self) -> None:
        self.by_key.clear()
        if self.by_key.hasFocus():
            self.view.setFocus()

    def _show_current(self) -> None:
        self.editor.show_row(self.current)

    def _set_up_view(self, theme: Theme, icons: Icons) -> None:
        self.view.setModel(self.model)
        self.view.setItemDelegate(KeysLines(theme, icons, self.model, self.view))
        self.view.setAccessibleName(self.tr("Commands and their keys"))
        self.view.setMouseTracking(True)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(20, 14, 20, 12)
        head.setSpacing(10)
        head.addWidget(self.search, 3)
        head.addWidget(self.by_key, 2)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 8, 16, 8)
        foot.setSpacing(8)
        foot.addWidget(self._said, 1)
        for each in (self.load, self.save, self.all_back):
            foot.addWidget(each)
        self.lay_out(head, line(), middle=self.view, below=(line(), self.editor, line(), foot))

    def _connect(self) -> None:
        self.search.searched.connect(lambda _words: self._show_fitting(self.current.key if self.current else ""))
        self.search.returnPressed.connect(self.view.setFocus)
        self.by_key.pressed.connect(self._find_by_key)
        self.by_key.left.connect(self._leave_by_key)
        self.view.selectionModel().currentChanged.connect(lambda _now, _before: self._show_current())
        self.view.doubleClicked.connect(lambda _index: self.editor.ask_change())
        self.view.change_asked.connect(self.editor.ask_change)
        self.view.removal_asked.connect(self.editor.remove_first)
        self.editor.left.connect(self.view.setFocus)
        self.all_back.clicked.connect(self.all_back_asked)
        self.save.clicked.connect(self.save_asked)
        self.load.clicked.connect(self.load_asked)


class _List(QListView):
    """Enter and Delete act on the current line."""

    change_asked = Signal()
    removal_asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.InsertParagraphSeparator):
            self.change_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Delete):
            self.removal_asked.emit()
        else:
            super().keyPressEvent(event)
