"""The keys of one command: change, add, take away, give back; and what to do where another command has them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.ui.bindings import key_words
from annotator.ui.icons import Icons
from annotator.ui.keys_window.key_field import KeyField
from annotator.ui.keys_window.rows import KeyRow, Lost
from annotator.ui.theme import Theme
from annotator.ui.widgets import Flow, IconButton, KeyCap, button, label

_HEIGHT = 132


class KeyEditor(QWidget):
    """Reports what is wished; whoever hears it says in ``refuse`` or ``ask`` why it is not done at once."""

    pressed = Signal(str, str, str)
    """The keys that a command is to have: command, the keys in whose place they come or nothing, the new keys."""
    removed = Signal(str, str)
    back_asked = Signal(str)
    taken = Signal(str, str, str)
    """Keys go from one command to another: to whom, the keys in whose place they come or nothing, the keys."""
    left = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._row: KeyRow | None = None
        self._replaced = ""
        self._title = label(role="strong")
        self._where = label(role="hint")
        self._caps = Flow(gap=6)
        self.field = KeyField()
        self.change = button("")
        self.add = button(self.tr("Add another…"), icon=icons.icon("plus", size=14))
        self.back = button(self.tr("As shipped"), icon=icons.icon("undo-2", size=14))
        self._picture = QLabel()
        self._sentence = label(role="small", wrap=True)
        self.answer = button("")
        self._answer_act = partial(self.left.emit)
        self.setFixedHeight(_HEIGHT)
        self._arrange()
        self._connect()

    def show_row(self, row: KeyRow | None) -> None:
        """Show the keys of a command, or that none is chosen."""
        self._row = row
        self.setVisible(row is not None)
        self.field.hide()
        self._buttons.show()
        if row is None:
            return
        self._title.setText(row.words)
        where = self.tr("acts where no words are typed") if row.is_coding else self.tr("acts everywhere")
        self._where.setText(where if not row.fixed else self.tr("the codebook gives the first key"))
        own = [keys for keys in row.keys if keys not in row.fixed]
        self._caps.clear()
        for keys in row.keys:
            self._caps.addWidget(self._cap(row, keys))
        self.change.setText(self.tr("Change…") if own else self.tr("Give it a key…"))
        self.change.setAccessibleName(self.change.text())
        self.add.setVisible(bool(own))
        self.back.setVisible(row.is_changed)
        self._show_lost(row)

    def ask_change(self) -> None:
        """Wait for the keys that come in the place of the first; or that are added where there is none."""
        if self._row is not None:
            own = [keys for keys in self._row.keys if keys not in self._row.fixed]
            self._wait(own[0] if own else "")

    def ask_more(self) -> None:
        """Wait for keys that are added."""
        self._wait("")

    def remove_first(self) -> None:
        """Take the first of the keys away that can be."""
        if self._row is not None:
            own = [keys for keys in self._row.keys if keys not in self._row.fixed]
            if own:
                self.removed.emit(self._row.key, own[0])

    def refuse(self, why: str) -> None:
        """These keys can't be had; others may be pressed."""
        self._say(why, icon="circle-alert", tone="warn")
        self.answer.hide()

    def ask(self, sentence: str, keys: str) -> None:
        """Another command has these keys: they can be taken from it by one click, or Enter."""
        if self._row is None:
            return
        self._say(sentence, icon="triangle-alert", tone="warn")
        self._offer(self.tr("Take {keys}").format(keys=key_words(keys)), partial(self._take, self._row.key, keys))
        self.answer.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the question, not the window."""
        if event.key() == Qt.Key.Key_Escape and self.field.isVisible():
            self.show_row(self._row)
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _do_answer(self) -> None:
        self._answer_act()

    def _take(self, command: str, keys: str) -> None:
        self.taken.emit(command, self._replaced, keys)

    def _wait(self, replaced: str) -> None:
        self._replaced = replaced
        self._buttons.hide()
        self.answer.hide()
        self.field.clear()
        if self._row is not None:
            self.field.setAccessibleName(self.tr("Press the keys for “{command}”").format(command=self._row.words))
        self.field.show()
        self.field.setFocus()
        self._say(self.tr("Press the keys. Esc leaves it as it is."), icon="keyboard", tone="text2")

    def _leave(self) -> None:
        """The field was left: the question of a conflict stays, which has the focus then."""
        if self.field.isVisible() and not self.answer.isVisible():
            self.show_row(self._row)
            self.left.emit()

    def _tell(self, keys: str) -> None:
        if self._row is not None:
            self.field.setText(key_words(keys))
            self.pressed.emit(self._row.key, self._replaced, keys)

    def _show_lost(self, row: KeyRow) -> None:
        """The first of the keys that another command has."""
        self._say("", icon="", tone="")
        self.answer.hide()
        for lost in row.lost[:1]:
            self._replaced = ""
            if lost.can_take:
                words = self.tr("{keys} does “{other}” instead.")
                self._offer(self.tr("Take it back"), partial(self._take_back, row.key, lost))
            else:
                words = self.tr("{keys} does “{other}” instead: the codebook says so. Give this another key.")
            self._say(
                words.format(keys=key_words(lost.keys), other=lost.holder_words), icon="triangle-alert", tone="warn"
            )

    def _take_back(self, command: str, lost: Lost) -> None:
        self.taken.emit(command, lost.keys, lost.keys)

    def _offer(self, words: str, act: partial[None]) -> None:
        self.answer.setText(words)
        self.answer.setAccessibleName(words)
        self._answer_act = act
        self.answer.show()

    def _say(self, words: str, *, icon: str, tone: str) -> None:
        self._sentence.setText(words)
        self._sentence.setStyleSheet(f"color: {getattr(self._theme, tone)};" if tone else "")
        self._picture.setVisible(bool(icon))
        if icon:
            self._picture.setPixmap(self._icons.pixmap(icon, size=14, colour=tone))

    def _cap(self, row: KeyRow, keys: str) -> QWidget:
        """A key with the × that takes it away; one of the codebook stays."""
        holder = QWidget()
        box = QHBoxLayout(holder)
        box.setContentsMargins(0, 0, 6, 0)
        box.setSpacing(0)
        box.addWidget(KeyCap(key_words(keys)))
        if keys not in row.fixed:
            remove = IconButton(
                self._icons.icon("x", size=12), self.tr("Take {keys} away").format(keys=key_words(keys))
            )
            remove.setFixedSize(24, 24)
            remove.clicked.connect(partial(self.removed.emit, row.key, keys))
            box.addWidget(remove)
        return holder

    def _arrange(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(self._title)
        first.addWidget(self._where)
        first.addStretch(1)
        caps = QWidget()
        caps.setLayout(self._caps)
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(caps, 1)
        for each in (self.change, self.add, self.back):
            row.addWidget(each)
        self.field.setFixedHeight(30)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self._picture)
        below.addWidget(self._sentence, 1)
        below.addWidget(self.answer)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 12, 16, 10)
        box.setSpacing(8)
        box.addLayout(first)
        box.addWidget(self._buttons)
        box.addWidget(self.field)
        box.addLayout(below)
        box.addStretch(1)

    def _connect(self) -> None:
        self.change.clicked.connect(self.ask_change)
        self.add.clicked.connect(self.ask_more)
        self.back.clicked.connect(lambda: self.back_asked.emit(self._row.key if self._row else ""))
        self.answer.clicked.connect(self._do_answer)
        self.field.pressed.connect(self._tell)
        self.field.left.connect(self._leave)
        for each in (self.change, self.add, self.back, self.answer):
            _set_tab_focus(each)


def _set_tab_focus(each: QPushButton) -> None:
    each.setFocusPolicy(Qt.FocusPolicy.TabFocus)
