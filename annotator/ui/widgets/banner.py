"""A line across a pane that says what is wrong, what is safe, and offers what to do."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from annotator.ui.icons import Icons
from annotator.ui.theme import Theme
from annotator.ui.widgets.buttons import button
from annotator.ui.widgets.labels import label

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
        self.hide()

    def show_warning(self, title: str, sentence: str, offers: Sequence[Offer] = (), *, icon: str = "lock") -> None:
        self._show("warn", icon, title, sentence, offers)

    def show_error(
        self, title: str, sentence: str, offers: Sequence[Offer] = (), *, icon: str = "circle-alert"
    ) -> None:
        self._show("error", icon, title, sentence, offers)

    def clear(self) -> None:
        """Say nothing any more."""
        self.hide()
        if self._frame is not None:
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
        picture.setPixmap(self._icons.pixmap(icon, size=20, colour=tone))
        row.addWidget(picture)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(title, role="strong"))
        words.addWidget(label(sentence, role="small", wrap=True))
        row.addLayout(words, 1)
        for number, (name, act) in enumerate(offers):
            kind = "primary" if number == len(offers) - 1 else ""
            offer = button(name, kind=kind)
            offer.clicked.connect(lambda _checked=False, act=act: act())
            row.addWidget(offer)
        frame.setAccessibleName(f"{title} {sentence}")
        self._frame = frame
        self._box.addWidget(frame)
        self.show()
