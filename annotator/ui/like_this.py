"""A line under the article: one place like the statement after another, with the words around it."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.ui.bindings import key_words
from annotator.ui.dates import shown_date
from annotator.ui.icons import Icons
from annotator.ui.language import grouped
from annotator.ui.theme import Theme, article_font
from annotator.ui.widgets import ElidedLabel, IconButton, KeyCap, label, line

if TYPE_CHECKING:
    from annotator.services.by_example import Occurrence

_Key = Qt.Key
_CARET: Final = (_Key.Key_Left, _Key.Key_Right, _Key.Key_Up, _Key.Key_Down)
_KEYPAD: Final = Qt.KeyboardModifier.KeypadModifier


class LikeThis(QWidget):
    """Takes the focus while it asks: Y, N, S and A answer, Esc ends it; the keys of the caret still move it."""

    yes_chosen = Signal()
    no_chosen = Signal()
    skip_chosen = Signal()
    rest_chosen = Signal()
    left = Signal()
    caret_key_pressed = Signal(object)
    """A key event that is the article's."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("More like this"))
        self._head, self._where = label(role="label"), ElidedLabel()
        self._where.setProperty("role", "small")
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self._words.setFont(article_font(15))
        self._words.setMinimumWidth(40)
        self._effect = ElidedLabel()
        self._effect.setProperty("role", "small")
        self._note = label(role="small", wrap=True)
        self.close_button = IconButton(icons.icon("x"), self.tr("End it"), keys="Esc")
        self.yes, self.no, self.skip, self.rest = QPushButton(), QPushButton(), QPushButton(), QPushButton()
        self._answers = {
            _Key.Key_Y: (self.yes, self.yes_chosen),
            _Key.Key_N: (self.no, self.no_chosen),
            _Key.Key_S: (self.skip, self.skip_chosen),
            _Key.Key_A: (self.rest, self.rest_chosen),
        }
        self._place: Occurrence | None = None
        self._is_busy = False
        self._arrange()
        self._connect()
        self.hide()

    # What is shown ----------------------------------------------------------------------------------------------

    def show_looking(self, what: str) -> None:
        """Say that it is being looked for."""
        self._show(None, busy=True)
        self._head.setText(self.tr("Looking for more…"))
        self._where.setText(what)
        self._effect.setText("")
        self._show_note("")
        self.setAccessibleDescription(self._head.text())
        self.show()

    def show_place(
        self, place: Occurrence, *, number: int, count: int, more: bool, effect: str, note: str = ""
    ) -> None:
        """Ask about one place, the ``number``-th of ``count``, or of ``more``. ``note`` is on all that are left."""
        pattern = self.tr("{number} of more than {count}") if more else self.tr("{number} of {count}")
        self._head.setText(pattern.format(number=number, count=grouped(count)))
        self._where.setText(where_of(place))
        self._effect.setText(effect)
        self._show_note(note)
        left = count - number + 1
        one, many = self.tr("The last one"), self.tr("All {count} left")
        _say(self.rest, one if left == 1 else many.format(count=grouped(left)))
        self._show(place, busy=False)
        spoken = " ".join(f"{place.before} {place.words} {place.after}".split())
        self.setAccessibleDescription(f"{self._head.text()}. {self._where.text()}. {spoken} {effect} {note}".strip())
        self.show()

    def show_progress(self, done: int, of: int) -> None:
        """Say how many of all the rest are tagged."""
        self._show(self._place, busy=True)
        self._head.setText(self.tr("{done} of {count} tagged").format(done=grouped(done), count=grouped(of)))

    @property
    def said(self) -> str:
        """What a screen reader is told of the place."""
        return self.accessibleDescription()

    def _show_note(self, note: str) -> None:
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def _show(self, place: Occurrence | None, *, busy: bool) -> None:
        self._place, self._is_busy = place, busy
        for answer, _signal in self._answers.values():
            answer.setEnabled(not busy)
        self._show_words()

    def _show_words(self) -> None:
        """The words found in the middle of what stands around them, as much of it as there is room for."""
        place = self._place
        if place is None:
            self._words.setText("")
            return
        metrics = QFontMetrics(self._words.font())
        strong = self._words.font()
        strong.setBold(True)
        room = max(80, self.width() - 32)
        found = QFontMetrics(strong).elidedText(place.words, Qt.TextElideMode.ElideMiddle, room * 2 // 3)
        side = (room - QFontMetrics(strong).horizontalAdvance(found)) // 2 - 8
        before = metrics.elidedText(place.before, Qt.TextElideMode.ElideLeft, side)
        after = metrics.elidedText(place.after, Qt.TextElideMode.ElideRight, side)
        style = f"background-color: {self._theme.mention}; font-weight: 600;"
        self._words.setText(f'{escape(before)}<span style="{style}">{escape(found)}</span>{escape(after)}')

    # Keys -------------------------------------------------------------------------------------------------------

    def keys(self) -> list[tuple[str, str]]:
        """The keys that act while it asks, each with what it does."""
        answers = (("Y", self.tr("yes")), ("N", self.tr("no")), ("S", self.tr("later")), ("A", self.tr("all left")))
        return [*(() if self._is_busy else answers), (key_words("Esc"), self.tr("end it"))]

    def event(self, event: QEvent) -> bool:
        """Its letters are answers here and not commands of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_mine(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (_Key.Key_Tab, _Key.Key_Backtab):
            # There is nothing to go to: what Tab would lead to has other keys, and the question would still stand.
            event.accept()
        elif not self._is_mine(event):
            event.ignore()
        elif event.key() in _CARET:
            self.caret_key_pressed.emit(event)
        elif event.key() == _Key.Key_Escape:
            self.left.emit()
        elif not self._is_busy and not event.isAutoRepeat():
            self._answers[_Key(event.key())][1].emit()

    def focusNextPrevChild(self, _next: bool) -> bool:  # noqa: FBT001 - Qt's own
        """Tab stays: until it is ended the keys are answers."""
        return False

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(self._theme.colour("focus"), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_words()

    def _is_mine(self, event: QKeyEvent) -> bool:
        held = event.modifiers() & ~_KEYPAD
        if event.key() in _CARET:
            return not held & Qt.KeyboardModifier.ControlModifier
        return held == Qt.KeyboardModifier.NoModifier and (
            event.key() == _Key.Key_Escape or event.key() in self._answers
        )

    # ------------------------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        for answer, words in (
            (self.yes, self.tr("Yes")),
            (self.no, self.tr("No")),
            (self.skip, self.tr("Later")),
            (self.rest, self.tr("All left")),
        ):
            answer.setAutoDefault(False)
            answer.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            _say(answer, words)
        self.yes.setProperty("kind", "primary")
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._head)
        head.addWidget(self._where, 1)
        head.addWidget(self.close_button)
        foot = QHBoxLayout()
        foot.setSpacing(6)
        for (answer, _signal), key in zip(self._answers.values(), "YNSA", strict=True):
            foot.addWidget(KeyCap(key))
            foot.addWidget(answer)
            foot.addSpacing(6)
        foot.addWidget(self._effect, 1)
        inner = QVBoxLayout()
        inner.setContentsMargins(16, 6, 12, 10)
        inner.setSpacing(6)
        inner.addLayout(head)
        inner.addWidget(self._words)
        inner.addWidget(self._note)
        inner.addLayout(foot)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(line())
        box.addLayout(inner)

    def _connect(self) -> None:
        for answer, signal in self._answers.values():
            answer.clicked.connect(signal)
        self.close_button.clicked.connect(self.left)


def where_of(place: Occurrence) -> str:
    """Outlet, date and headline of a place's article, as far as they are known."""
    metadata = place.metadata
    known = (metadata.outlet, shown_date(metadata.date), metadata.headline or place.article)
    return " · ".join(" ".join(each.split()) for each in known if each)


def _say(answer: QPushButton, words: str) -> None:
    answer.setText(words)
    answer.setAccessibleName(words)
