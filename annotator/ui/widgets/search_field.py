"""A field to find things by their words."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from annotator.ui.icons import Icons

_PAUSE = 150


class SearchField(QLineEdit):
    """Reports what is looked for after a short pause in the typing, at once on Enter."""

    searched = Signal(str)

    def __init__(self, icons: Icons, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setClearButtonEnabled(True)
        self.addAction(icons.icon("search", colour="text3"), QLineEdit.ActionPosition.LeadingPosition)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._tell)
        self.textEdited.connect(lambda _text: self._pause.start())
        self.textChanged.connect(lambda text: self._tell() if not text else None)
        self.returnPressed.connect(self._tell)

    def begin(self, words: str = "") -> None:
        """Take the keys; what is typed takes the place of what stands here, beginning with these words."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        if words:
            self.insert(words)
            self._pause.start()

    def _tell(self) -> None:
        self._pause.stop()
        self.searched.emit(self.text().strip())
