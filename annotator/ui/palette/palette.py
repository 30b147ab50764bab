"""The palette: a field and a list over the window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from annotator.ui.icons import Icons
from annotator.ui.palette.lines import PaletteLines
from annotator.ui.palette.model import Line, PaletteModel, spoken
from annotator.ui.palette.records import Found, Group, Kind, asked
from annotator.ui.theme import Theme
from annotator.ui.widgets import key_hint, label, line
from annotator.ui.widgets.overlay import Overlay

_WIDTH: Final = 680
_TOP: Final = 72
_MARGIN: Final = 24
_MOST: Final = 560
_BEFORE_SPEAKING: Final = 400
_STEPS: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


class Palette(Overlay):
    """Reports what is typed and what is chosen. It is shown what was found; the focus stays in the field."""

    searched = Signal(str)
    chosen = Signal(object)
    more_asked = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget, *, own_keys: Sequence[QKeySequence] = ()) -> None:
        super().__init__(theme, parent, shade=110 if theme.dark else 50)
        self._own_keys = own_keys
        self.setAccessibleName(self.tr("Find anything"))
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Find a command, an article, an actor, a code or what is coded"))
        self.field.setPlaceholderText(self.tr("Find a command, an article, an actor, a code or what is coded"))
        self.field.setFixedHeight(36)
        self.model = PaletteModel(self)
        self.view = QListView()
        self._count = label(role="small")
        self._speaking = QTimer(self, singleShot=True, interval=_BEFORE_SPEAKING)
        self._speaking.timeout.connect(self._speak)
        self._set_up_view(theme, icons)
        self._arrange()
        self.field.textChanged.connect(self.searched)
        self.field.installEventFilter(self)
        self.view.clicked.connect(self._choose)

    def open(self) -> None:
        super().open()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_found(self, groups: Sequence[Group]) -> None:
        """Show what fits. What the person has gone to stays current; else it is the first."""
        before, was_first = self.current, self._is_first()
        self.model.show(groups)
        row = None if before is None or before.found is None or was_first else self.model.row_of(before.found.name)
        self._go_to(row if row is not None else self.model.next_choice(-1, 1))
        count = len(self.model.found)
        is_waiting = any(group.is_waiting for group in groups)
        more = "+" if any(group.has_more for group in groups) else ""
        if count or is_waiting:
            self._count.setText(self.tr("1 found") if count == 1 else self.tr("{0} found").format(f"{count}{more}"))
        else:
            self._count.setText(self.tr("Nothing has these words"))
        self._speaking.start()

    @property
    def current(self) -> Line | None:
        """The line that Enter chooses."""
        index = self.view.currentIndex()
        return self.model.line(index.row()) if index.isValid() else None

    def say(self, words: str) -> None:
        """Say why something was not done."""
        self._count.setText(words)
        self._announce(words)

    def cover(self) -> None:
        super().cover()
        width = min(_WIDTH, self.width() - 2 * _MARGIN)
        top = min(_TOP, self.height() // 8)
        self.card.setGeometry((self.width() - width) // 2, top, width, min(_MOST, self.height() - top - _MARGIN))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take_key(event)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if QKeySequence(event.keyCombination()) in self._own_keys:
            self.leave()
        super().keyPressEvent(event)

    def focusNextPrevChild(self, _is_next: bool) -> bool:  # noqa: FBT001 - Qt's signature
        """The focus stays in the field; the list is gone through with the arrows."""
        return True

    def _take_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.view.currentIndex())
        elif key in _STEPS:
            self._step(_STEPS[key])
        elif key not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return False
        return True

    def _step(self, by: int) -> None:
        row = self.view.currentIndex().row()
        for _ in range(abs(by)):
            following = self.model.next_choice(row, 1 if by > 0 else -1)
            goes_round = following is not None and (following <= row if by > 0 else following >= row)
            if following is None or (goes_round and abs(by) > 1):
                break
            row = following
        self._go_to(row)
        self._speak()

    def _go_to(self, row: int | None) -> None:
        index = self.model.index(row) if row is not None and row >= 0 else QModelIndex()
        self.view.setCurrentIndex(index)
        if row is not None and row <= 1:
            self.view.scrollToTop()  # with the first heading

    def _is_first(self) -> bool:
        return self.view.currentIndex().row() == self.model.next_choice(-1, 1)

    def _choose(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        chosen = self.model.line(index.row())
        if chosen.more is not None:
            self._show_more(chosen.more)
        elif chosen.found is not None:
            self._choose_found(chosen.found)

    def _show_more(self, kind: Kind) -> None:
        """All of this kind alone; or, where that is shown already, further ones."""
        wanted, words = asked(self.field.text())
        if wanted is kind:
            self.more_asked.emit()
        else:
            self.field.setText(f"{kind.value} {words}")

    def _choose_found(self, found: Found) -> None:
        if found.reason:
            self.say(found.reason)
        else:
            self.leave()
            self.chosen.emit(found)

    def _speak(self) -> None:
        """Tell a screen reader how many were found, and which is current: the focus does not leave the field."""
        current = self.current
        self._announce(", ".join(filter(None, (self._count.text(), spoken(current) if current else ""))))

    def _announce(self, words: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, words))

    def _set_up_view(self, theme: Theme, icons: Icons) -> None:
        self.view.setModel(self.model)
        self.view.setItemDelegate(PaletteLines(theme, icons, self.view))
        self.view.setAccessibleName(self.tr("Found"))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setMouseTracking(True)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._count.setAccessibleName(self.tr("How many were found"))

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(12, 12, 12, 10)
        top.addWidget(self.field)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 7, 16, 8)
        foot.setSpacing(14)
        foot.addWidget(self._count, 1)
        for kind, words in (
            (Kind.COMMAND, self.tr("commands")),
            (Kind.ARTICLE, self.tr("articles")),
            (Kind.ACTOR, self.tr("actors")),
            (Kind.CODE, self.tr("codes")),
            (Kind.CODED, self.tr("what is coded")),
        ):
            foot.addWidget(key_hint(kind.value, words))
        foot.addWidget(key_hint("Esc", self.tr("close")))
        box = QVBoxLayout(self.card)
        box.setContentsMargins(1, 1, 1, 1)
        box.setSpacing(0)
        box.addLayout(top)
        box.addWidget(line())
        box.addWidget(self.view, 1)
        box.addWidget(line())
        box.addLayout(foot)
