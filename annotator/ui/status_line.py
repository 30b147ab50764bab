"""The line at the foot of the window: saved or not, who codes, what the program is doing, the keys of the moment."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from annotator.ui.announcing import announce
from annotator.ui.icons import Icons
from annotator.ui.theme import Theme
from annotator.ui.widgets import ElidedLabel, key_hint, label, line

_SAID_FOR: Final = 4000
_READ_IN: Final = 120
"""How much longer something is said for each letter: a tired reader’s time."""
_GAP: Final = 6


class StatusLine(QWidget):
    """Says things once and quietly. What is said for the moment goes again by itself."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chrome")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(29)
        self._theme = theme
        self._icons = icons
        self._saved_icon, self._saved = QLabel(), label(role="small")
        self._coder_icon, self._coder = QLabel(), label(role="small")
        self._state_icon, self._state = QLabel(), label(role="small")
        self._kept_icon, self._kept = QLabel(), label(role="strong")
        self._rules = [line(vertical=True), line(vertical=True), line(vertical=True)]
        self._said = ElidedLabel()
        self._said.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._said.setProperty("role", "small")
        self._said.setAccessibleName(self.tr("Message"))
        self._hush = QTimer(self, singleShot=True)
        self._hush.timeout.connect(lambda: self.say(""))
        self._how_saved = self._how_read = ("", "")
        """What is shown of the file and of suggestions, with its icon: most actions change neither."""
        self._hints: list[QWidget] = []
        self._shown_keys: list[tuple[str, str]] = []
        self._keys = QHBoxLayout()
        self._keys.setSpacing(12)
        self._arrange()
        self.show_kept("")

    def show_saved(self, words: str, *, tone: str = "text2", icon: str = "check") -> None:
        """Say how the file is: saved, not saved (tone ``error``) or read only (``warn``)."""
        if (words, icon) == self._how_saved:
            return
        self._how_saved = words, icon
        _show(self._saved_icon, self._saved, words)
        self._saved_icon.setPixmap(self._icons.pixmap(icon, size=14, colour=tone))
        self._saved.setStyleSheet(f"color: {getattr(self._theme, tone)};")
        self._show_fitting_keys()

    def show_coder(self, name: str) -> None:
        _show(self._coder_icon, self._coder, name)
        self._rules[0].setVisible(bool(name))
        self._coder_icon.setPixmap(self._icons.pixmap("user", size=14, colour="text2"))
        self._show_fitting_keys()

    def show_state(self, words: str, *, icon: str = "eye") -> None:
        """Say what the program is doing or how suggestions are shown."""
        if (words, icon) == self._how_read:
            return
        self._how_read = words, icon
        _show(self._state_icon, self._state, words)
        self._rules[1].setVisible(bool(words))
        self._state_icon.setPixmap(self._icons.pixmap(icon, size=14, colour="text2"))
        self._show_fitting_keys()

    def show_kept(self, words: str) -> None:
        """Say which code Enter gives; nothing where none is kept."""
        _show(self._kept_icon, self._kept, words)
        self._rules[2].setVisible(bool(words))
        self._kept_icon.setPixmap(self._icons.pixmap("lock", size=14, colour="accent"))
        self._kept.setStyleSheet(f"color: {self._theme.accent}; font-size: 12px; font-weight: 600;")
        self._show_fitting_keys()

    @property
    def kept(self) -> str:
        """What is said of a code that is kept."""
        return self._kept.text()

    def say(self, words: str, *, stays: bool = False) -> None:
        """Say something for the moment, or until something else is said."""
        self._said.setText(words)
        self._said.setAccessibleDescription(words)
        announce(self._said, words)
        self._hush.stop()
        if words and not stays:
            self._hush.start(_SAID_FOR + _READ_IN * len(words))
        self._show_fitting_keys()

    def keep_said(self) -> None:
        """Let what is said stay until something else is: it is why something could not be done."""
        self._hush.stop()

    def let_go(self) -> None:
        """What was said is past."""
        if self._said.text():
            self.say("")

    @property
    def said(self) -> str:
        """What is said at the moment."""
        return self._said.text()

    def show_keys(self, hints: Sequence[tuple[str, str]]) -> None:
        """Show the keys that act now, each with what it does. The last one stays longest where room is short."""
        hints = [(key, words) for key, words in hints if key]
        if hints == self._shown_keys:
            return
        self._shown_keys = hints
        for hint in self._hints:
            self._keys.removeWidget(hint)
            hint.hide()
            hint.deleteLater()
        self._hints = [key_hint(key, words) for key, words in hints]
        for hint in self._hints:
            self._keys.addWidget(hint)
        self._show_fitting_keys()

    @property
    def keys(self) -> Sequence[tuple[str, str]]:
        """The keys that act now, also those for which there is no room."""
        return self._shown_keys

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_fitting_keys()

    def _show_fitting_keys(self) -> None:
        """Show as many keys as there is room for whole; none while something is said."""
        self._let_give_way()
        others = self._row.minimumSize().width() - self._keys.minimumSize().width()
        gap = _GAP if self._keys.isEmpty() else 0
        room = self.width() - others - gap + self._keys.spacing()
        for hint in [*self._hints[-1:], *self._hints[:-1]]:
            room -= hint.sizeHint().width() + self._keys.spacing()
            hint.setVisible(room >= 0 and not self._said.text())

    def _let_give_way(self) -> None:
        """What is said for the moment comes before how suggestions are shown, where both have no room."""
        is_shown = bool(self._state.text())
        for widget in (self._rules[1], self._state_icon, self._state):
            widget.setVisible(is_shown)
        said = self._said.fontMetrics().horizontalAdvance(self._said.text())
        others = self._row.minimumSize().width() - self._said.minimumSizeHint().width()
        if is_shown and said and others + said > self.width():
            for widget in (self._rules[1], self._state_icon, self._state):
                widget.hide()

    def _told(self) -> tuple[tuple[QLabel, QLabel], ...]:
        """What stands at the left, each with its icon."""
        return (
            (self._saved_icon, self._saved),
            (self._coder_icon, self._coder),
            (self._state_icon, self._state),
            (self._kept_icon, self._kept),
        )

    def _arrange(self) -> None:
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(_GAP)
        # A narrow window must not be widened by its keys.
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        for number, pair in enumerate(self._told()):
            if number:
                row.addSpacing(4)
                self._rules[number - 1].setFixedHeight(14)
                row.addWidget(self._rules[number - 1])
                row.addSpacing(4)
            for widget in pair:
                row.addWidget(widget)
        row.addSpacing(12)
        row.addWidget(self._said, 1)
        row.addLayout(self._keys)


def _show(icon: QLabel, words_label: QLabel, words: str) -> None:
    words_label.setText(words)
    icon.setVisible(bool(words))
    words_label.setVisible(bool(words))
