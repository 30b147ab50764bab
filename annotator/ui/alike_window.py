"""A window over the register: names that may be one actor's, to be kept as one or told apart."""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.names.alike import AlikePair
from annotator.domain.records import Actor, ActorId, ActorKind
from annotator.services.actors.settings import Setting
from annotator.ui.icons import Icons
from annotator.ui.inspector.proposed import question_of
from annotator.ui.theme import Theme, article_font
from annotator.ui.widgets import KeyCap, SideList, SideWindow, button, key_hint, label, line, plain
from annotator.ui.widgets.undo_buttons import UndoButtons

_DOWN: Final = (Qt.Key.Key_J, Qt.Key.Key_Down)
_UP: Final = (Qt.Key.Key_K, Qt.Key.Key_Up)


class AlikeWindow(SideWindow):
    """Pairs at the left, the current one at the right with the words around either name. Nothing is done unasked.

    The keys: j and k or the arrows go through the pairs, 1 and 2 keep the one or the other name, x says that they are
    two actors, Ctrl+Z takes the last answer back, Esc closes.
    """

    command = "alike_names"
    merge_chosen = Signal(int, int)
    """The entry to be kept, and the other."""
    apart_chosen = Signal(int, int)

    def __init__(self, theme: Theme, icons: Icons, *, editable: bool, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Names that may be the same"), parent)
        self._pairs: list[AlikePair] = []
        self._settings: Mapping[ActorId, Setting] = {}
        self._editable = editable
        self._count = label(role="hint")
        self.pairs = SideList(theme, self.tr("Names that may be the same"))
        self._question = label(role="title", wrap=True)
        self._cards = (_Card(theme), _Card(theme))
        self.keep_first = button("")
        self.keep_second = button("")
        self._undo = UndoButtons(icons)
        self.different = button(self.tr("Different actors"), icon=icons.icon("x", size=14))
        self._said = label(role="hint", wrap=True)
        self._arrange()
        self.pairs.currentRowChanged.connect(lambda _row: self._show_current())
        self.keep_first.clicked.connect(lambda: self._keep(first=True))
        self.keep_second.clicked.connect(lambda: self._keep(first=False))
        self.different.clicked.connect(self._tell_apart)
        self.hear_undo()
        for asked in (self.undo_asked, self.redo_asked):
            asked.connect(lambda: self.say(""))
        self.resize(920, 560)

    def show_looking(self, entries: int) -> None:
        """Say that the register is being looked through."""
        self._count.setText(self.tr("Looking through {0} actors…").format(entries))

    def show_pairs(self, pairs: Sequence[AlikePair], settings: Mapping[ActorId, Setting], *, total: int) -> None:
        """Show the pairs that are left, at the place where the coder was."""
        row = max(self.pairs.currentRow(), 0)
        self._pairs, self._settings = list(pairs), settings
        self.pairs.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.pairs.clear()
        for pair in self._pairs:
            item = QListWidgetItem(f"{pair.keep.name}\n{pair.other.name}")
            item.setSizeHint(QSize(220, 48))
            item.setToolTip(html.escape(question_of(pair)))
            self.pairs.addItem(item)
        self.pairs.blockSignals(False)  # noqa: FBT003
        self.pairs.setCurrentRow(min(row, len(self._pairs) - 1))
        one = self.tr("1 pair")
        several = self.tr("{0} pairs").format(total)
        more = self.tr("{0} pairs, the {1} likeliest here").format(total, len(self._pairs))
        self._count.setText(one if total == 1 else several if total == len(self._pairs) else more)
        self._show_current()

    def say(self, words: str) -> None:
        """Say what became of the last answer."""
        self._said.setText(words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Letters are answers in the list too, where Qt would look for an item that begins with them."""
        if watched is self.pairs and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take_key(event)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._take_key(event):
            super().keyPressEvent(event)

    def _take_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        return self._answer(key)

    def _answer(self, key: int) -> bool:
        if key in _DOWN or key in _UP:
            by = 1 if key in _DOWN else -1
            self.pairs.setCurrentRow(min(max(self.pairs.currentRow() + by, 0), len(self._pairs) - 1))
        elif key in (Qt.Key.Key_1, Qt.Key.Key_2):
            self._keep(first=key == Qt.Key.Key_1)
        elif key == Qt.Key.Key_X:
            self._tell_apart()
        else:
            return False
        return True

    @property
    def _pair(self) -> AlikePair | None:
        row = self.pairs.currentRow()
        return self._pairs[row] if 0 <= row < len(self._pairs) else None

    def _keep(self, *, first: bool) -> None:
        pair = self._pair
        if pair is not None and self._editable:
            keep, other = (pair.keep, pair.other) if first else (pair.other, pair.keep)
            self.merge_chosen.emit(keep.id, other.id)

    def _tell_apart(self) -> None:
        pair = self._pair
        if pair is not None and self._editable:
            self.apart_chosen.emit(pair.keep.id, pair.other.id)

    def _show_current(self) -> None:
        pair = self._pair
        for widget in (*self._cards, self._acts):
            widget.setVisible(pair is not None)
        if pair is None:
            self._question.setText(self.tr("No two names in the register look like one actor’s."))
            return
        self._question.setText(question_of(pair))
        for card, actor, act in zip(
            self._cards, (pair.keep, pair.other), (self.keep_first, self.keep_second), strict=True
        ):
            card.show_actor(actor, self._settings.get(actor.id))
            words = self.tr("Same: keep “{0}”").format(_short(actor.name))
            act.setText(plain(words))
            act.setAccessibleName(self.tr("Same: keep “{0}”").format(actor.name))

    def _arrange(self) -> None:
        self.pairs.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.pairs.setFixedWidth(260)
        self.pairs.installEventFilter(self)
        left = QVBoxLayout()
        left.setContentsMargins(0, 12, 0, 0)
        left.setSpacing(8)
        self._count.setContentsMargins(16, 0, 16, 0)
        left.addWidget(self._count)
        left.addWidget(self.pairs, 1)
        right = QVBoxLayout()
        right.setContentsMargins(20, 16, 20, 16)
        right.setSpacing(12)
        right.addWidget(self._question)
        for card in self._cards:
            right.addWidget(card)
        right.addWidget(self._buttons())
        right.addStretch(1)
        panes = QHBoxLayout()
        panes.setSpacing(0)
        panes.addLayout(left)
        panes.addWidget(line(vertical=True))
        panes.addLayout(right, 1)
        self.lay_out(middle=panes, below=(line(), self._foot()))

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 8, 16, 8)
        foot.setSpacing(12)
        foot.addWidget(self._said, 1)
        foot.addWidget(self._undo)
        foot.addWidget(key_hint("↑↓", self.tr("next pair")))
        foot.addWidget(key_hint("", self.tr("take the answer back"), command="undo"))
        foot.addWidget(key_hint("Esc", self.tr("close")))
        return foot

    def _buttons(self) -> QWidget:
        self._acts = QWidget()
        column = QVBoxLayout(self._acts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for act, key in ((self.keep_first, "1"), (self.keep_second, "2"), (self.different, "X")):
            column.addLayout(_with_key(act, key))
            act.setEnabled(self._editable)
        return self._acts


class _Card(QFrame):
    """An entry of the register: its name, what it is, and the words around its first mention."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setStyleSheet(
            f"QFrame#card {{ background: {theme.paper}; border: 1px solid {theme.line}; border-radius: 8px; }}"
        )
        self._name = label(role="title", wrap=True)
        self._facts = label(role="hint", wrap=True)
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self._words.setWordWrap(True)
        self._words.setFont(article_font(15))
        self._place = label(role="hint", wrap=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 10, 14, 12)
        box.setSpacing(4)
        for widget in (self._name, self._facts, self._words, self._place):
            box.addWidget(widget)

    def show_actor(self, actor: Actor, setting: Setting | None) -> None:
        self._name.setText(actor.name)
        kind = "" if actor.kind is ActorKind.UNKNOWN else actor.kind.value
        also = self.tr("also {0}").format(", ".join(actor.aliases)) if actor.aliases else ""
        self._facts.setText(" · ".join(filter(None, (kind, also))))
        self._facts.setVisible(bool(kind or also))
        self._words.setVisible(setting is not None)
        self._place.setText(setting.article if setting else self.tr("Not named in any article yet"))
        if setting is not None:
            self._words.setText(_marked(setting))


def _marked(setting: Setting) -> str:
    """The words around with the name in bold; the text of an article is never markup."""
    words, name = setting.words, setting.name
    if name is None:
        return f"…{html.escape(' '.join(words.split()))}…"
    pieces = (words[: name.start], words[name.start : name.end], words[name.end :])
    before, named, after = (html.escape(" ".join(f"|{piece}|".split())[1:-1]) for piece in pieces)
    return f"…{before}<b>{named}</b>{after}…"


def _short(name: str) -> str:
    return name if len(name) <= 48 else f"{name[:47]}…"


def _with_key(act: QPushButton, key: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    act.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    row.addWidget(act)
    row.addWidget(KeyCap(key))
    row.addStretch(1)
    return row
