"""Asks beside the selected words which act they introduce."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from annotator.domain.codebook import Code
from annotator.ui.suggestion_setup.records import ACTS, act_words
from annotator.ui.theme import Theme
from annotator.ui.widgets import CodeBadge, KeyCap, label

_GAP: Final = 8
_WIDTH: Final = 340
_MOST: Final = 60
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CuePopup(QFrame):
    """A card over the window: a digit, Enter or a click answers; Esc or going elsewhere leaves all as it is."""

    act_chosen = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, codes: Sequence[Code], words: str, effect: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._is_answered = False
        self.setObjectName("cue")
        self.setStyleSheet(
            f"#cue {{ background: {theme.raised}; border: 1px solid {theme.line2}; border-radius: 10px; }}"
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        shown = words if len(words) <= _MOST else f"{words[: _MOST - 1]}…"
        title = self.tr("“{0}” introduces").format(shown)
        self.setAccessibleName(title)
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 12, 14, 12)
        box.setSpacing(4)
        box.addWidget(label(title, role="strong", wrap=True))
        box.addSpacing(4)
        known = {code.key: code for code in codes}
        self.choices = [self._choice(number, act, known.get(act), theme) for number, act in enumerate(ACTS, 1)]
        for choice in self.choices:
            box.addWidget(choice)
        box.addSpacing(4)
        self.told = effect
        box.addWidget(label(effect, role="hint", wrap=True))
        self.setFixedWidth(_WIDTH)
        self.adjustSize()

    def open_at(self, place: QRect) -> None:
        """Stand below the place, given in the parent's pixels, or above where there is no room."""
        parent = self._over
        self.resize(_WIDTH, self.heightForWidth(_WIDTH) if self.hasHeightForWidth() else self.sizeHint().height())
        below = place.bottom() + _GAP
        top = below if below + self.height() <= parent.height() - _GAP else place.top() - _GAP - self.height()
        left = min(max(_GAP, place.left()), max(_GAP, parent.width() - self.width() - _GAP))
        self.move(left, max(_GAP, top))
        self.show()
        self.raise_()
        self.choices[0].setFocus(Qt.FocusReason.PopupFocusReason)
        _application().focusChanged.connect(self._follow_focus)

    def event(self, event: QEvent) -> bool:
        """Digits, Enter and Esc are answers here and not commands of the window."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (_answer_to(event) is not None or event.key() in (*_ENTER, Qt.Key.Key_Escape))
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        answer = _answer_to(event)
        if answer is not None:
            self._choose(answer)
        elif event.key() in _ENTER:
            focused = next((n for n, choice in enumerate(self.choices) if choice.hasFocus()), 0)
            self._choose(ACTS[focused])
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            event.accept()

    def focusNextPrevChild(self, is_next: bool) -> bool:  # noqa: FBT001 - Qt's signature
        """Go round among the answers."""
        here = next((n for n, choice in enumerate(self.choices) if choice.hasFocus()), -1)
        step = 1 if is_next else -1
        self.choices[(here + step) % len(self.choices)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now is not self and not self.isAncestorOf(now):
            self.leave()

    def _choose(self, act: str) -> None:
        if not self._is_answered:
            self._go()
            self.act_chosen.emit(act)

    def leave(self) -> None:
        """Go without an answer."""
        if not self._is_answered:
            self._go()
            self.left.emit()

    def _go(self) -> None:
        self._is_answered = True
        _application().focusChanged.disconnect(self._follow_focus)
        self.hide()
        self.deleteLater()

    def _choice(self, number: int, act: str, code: Code | None, theme: Theme) -> QPushButton:
        choice = QPushButton()
        choice.setAutoDefault(False)
        choice.setFixedHeight(34)
        choice.setAccessibleName(f"{number} {act_words(act)}")
        choice.clicked.connect(lambda: self._choose(act))
        choice.setStyleSheet("text-align: left;")
        row = QHBoxLayout(choice)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(8)
        row.addWidget(KeyCap(str(number)))
        if code is not None:
            row.addWidget(CodeBadge(code, theme))
        name = act_words(act) if code is None else code.name
        row.addWidget(label(name))
        row.addStretch(1)
        for piece in choice.findChildren(QWidget):
            piece.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return choice


def _answer_to(event: QKeyEvent) -> str | None:
    digits = {str(number): act for number, act in enumerate(ACTS, 1)}
    return digits.get(event.text())


def _application() -> QApplication:
    found = QApplication.instance()
    assert isinstance(found, QApplication)  # noqa: S101 - there is no card without one
    return found
