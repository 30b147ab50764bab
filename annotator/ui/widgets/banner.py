"""A line across a pane that says what is wrong, what is safe, and offers what to do."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from annotator.ui.announcing import announce
from annotator.ui.icons import Icons
from annotator.ui.theme import Theme
from annotator.ui.widgets.buttons import button
from annotator.ui.widgets.labels import label

_TONES = {"warn": "warn", "error": "error", "done": "ok", "busy": "text2"}
Offer = tuple[str, Callable[[], object]]


class Banner(QWidget):
    """Hidden until there is something to say. It never takes the focus."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(16, 12, 16, 4)
        self._frame: QFrame | None = None
        self._bar: QProgressBar | None = None
        self.offers: list[QPushButton] = []
        """The buttons that are shown, the last one being the one to take."""
        self.hide()

    def show_warning(self, title: str, sentence: str, offers: Sequence[Offer] = (), *, icon: str = "lock") -> None:
        self._show("warn", icon, title, sentence, offers)

    def show_error(
        self, title: str, sentence: str, offers: Sequence[Offer] = (), *, icon: str = "circle-alert"
    ) -> None:
        self._show("error", icon, title, sentence, offers)

    def show_success(self, title: str, sentence: str, offers: Sequence[Offer] = ()) -> None:
        self._show("done", "circle-check", title, sentence, offers)

    def show_progress(self, title: str, *, stop: Callable[[], object]) -> None:
        """Say that something long is going on, which can be stopped."""
        self._show("busy", "loader", title, "", [(self.tr("Stop"), stop)])
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._words.setSpacing(7)
        self._words.insertWidget(self._words.count() - 1, self._bar)

    def show_done(self, done: int, of: int) -> None:
        """How far what is going on has come."""
        if self._bar is not None:
            self._bar.setRange(0, of)
            self._bar.setValue(done)

    def clear(self) -> None:
        """Say nothing any more."""
        self.hide()
        self._bar = None
        self.offers = []
        if self._frame is not None:
            self._frame.hide()
            self._frame.deleteLater()
            self._frame = None

    def _show(self, tone: str, icon: str, title: str, sentence: str, offers: Sequence[Offer]) -> None:
        self.clear()
        frame = QFrame()
        frame.setObjectName("banner")
        frame.setProperty("tone", tone)
        row = QHBoxLayout(frame)
        row.setContentsMargins(14, 12, 12, 12)
        row.setSpacing(12)
        picture = QLabel()
        picture.setPixmap(self._icons.pixmap(icon, size=20, colour=_TONES[tone]))
        row.addWidget(picture)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(label(title, role="strong"))
        if sentence:
            words.addWidget(label(sentence, role="small", wrap=True))
        words.addStretch(1)
        self._words = words
        row.addLayout(words, 1)
        for number, (name, act) in enumerate(offers):
            kind = "primary" if number == len(offers) - 1 and tone == "error" else ""
            offer = button(name, kind=kind)
            offer.clicked.connect(lambda _checked=False, act=act: act())
            row.addWidget(offer)
            self.offers.append(offer)
        frame.setAccessibleName(f"{title} {sentence}")
        announce(frame, f"{title}. {sentence}".strip(), at_once=tone == "error")
        self._frame = frame
        self._box.addWidget(frame)
        self.show()
