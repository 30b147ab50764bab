"""Where files can be dropped, with what else can be done in its place."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.ui.icons import Icons
from annotator.ui.theme import interface_font
from annotator.ui.widgets.buttons import button
from annotator.ui.widgets.labels import label


class DropArea(QFrame):
    """A dashed frame that takes files and folders; its buttons stand below its words."""

    files_dropped = Signal(list)
    button_clicked = Signal(int)

    def __init__(
        self,
        icons: Icons,
        title: str,
        sentence: str,
        *,
        icon: str = "files",
        offers: tuple[tuple[str, str], ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        """``offers`` are the words and the icon of each button; the first is the one to take."""
        super().__init__(parent)
        self.setObjectName("drop")
        self.setAcceptDrops(True)
        self.offers: list[QPushButton] = []
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 24, 24, 24)
        box.setSpacing(8)
        picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        picture.setPixmap(icons.pixmap(icon, size=24, colour="text2"))
        head = label(title)
        head.setFont(interface_font(16 if offers else 13, weight=interface_font().Weight.DemiBold))
        words = label(sentence, role="small", wrap=True)
        for widget in (head, words):
            widget.setAlignment(Qt.AlignmentFlag.AlignCenter)
        box.addStretch(1)
        for widget in (picture, head, words):
            box.addWidget(widget)
        if offers:
            box.addSpacing(16)
            box.addLayout(self._row(icons, offers))
        box.addStretch(1)

    def _row(self, icons: Icons, offers: tuple[tuple[str, str], ...]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for number, (words, icon) in enumerate(offers):
            colour = "text" if number else "on_accent"
            offer = button(words, kind="" if number else "primary", icon=icons.icon(icon, colour=colour))
            offer.clicked.connect(lambda _checked=False, number=number: self.button_clicked.emit(number))
            row.addWidget(offer)
            self.offers.append(offer)
        row.addStretch(1)
        return row

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()
            self._show_over(over=True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._show_over(over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_over(over=False)
        event.acceptProposedAction()
        self.files_dropped.emit(dropped_files(event.mimeData()))

    def _show_over(self, *, over: bool) -> None:
        self.setProperty("over", over)
        self.style().unpolish(self)
        self.style().polish(self)


def dropped_files(data: QMimeData) -> list[Path]:
    """The files and folders of this computer among what is dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def has_words(data: QMimeData) -> bool:
    """Whether a text is dragged, such as what was selected in a browser; not the address of something."""
    return not data.hasUrls() and (data.hasText() or data.hasHtml())
