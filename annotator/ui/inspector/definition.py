"""The codebook's words on the current code, to be folded away by who knows them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from annotator.domain.codebook import Codebook
from annotator.ui.icons import Icons
from annotator.ui.inspector.wording import precedence_of
from annotator.ui.widgets import WordButton, label, plain


class _OpenButton(WordButton):
    """Bears the key that opens the codebook; where there is none, a book."""

    def __init__(self, icons: Icons, name: str) -> None:
        super().__init__()
        self._book = icons.icon("book-text", size=14)
        self.shown_command = "codebook"
        self.setStyleSheet("QPushButton { font-size: 11px; padding: 0 4px; min-height: 16px; border-radius: 4px; }")
        self.setFixedHeight(24)
        self.setMinimumWidth(28)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(name)
        self.show_key("")

    def show_key(self, key: str) -> None:
        super().show_key(key)
        self.setText(plain(key))
        self.setIcon(QIcon() if key else self._book)


class Definition(QWidget):
    """Its head folds it; the key beside it opens the whole codebook."""

    codebook_asked = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self.head = QToolButton()
        self.head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.head.setCheckable(True)
        self.head.setChecked(True)
        self.head.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.head.setMinimumHeight(24)
        self.head.setStyleSheet(
            "QToolButton { font-size: 12px; font-weight: 600; padding: 2px 4px 2px 0; }"
            "QToolButton:checked:!hover, QToolButton:!hover { background: transparent; }"
        )
        self.head.toggled.connect(lambda _open: self._show_folded())
        self.head.clicked.connect(self._keep)
        self._kept: bool | None = None
        self.open = _OpenButton(icons, self.tr("Open the codebook"))
        self.open.clicked.connect(self.codebook_asked)
        self._words = label(role="small", wrap=True)
        self._words.setContentsMargins(20, 0, 0, 0)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.head)
        row.addWidget(self.open)
        row.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 8, 0, 0)
        box.setSpacing(4)
        box.addLayout(row)
        box.addWidget(self._words)
        self._show_folded()

    @property
    def is_wanted(self) -> bool:
        """Whether the words are wanted where there is room for them."""
        return self.head.isChecked() if self._kept is None else self._kept

    def fold_for_room(self, *, is_low: bool) -> None:
        """Fold in a low window, and unfold again in a high one; what the coder does with the head comes first."""
        if is_low == (self._kept is not None):
            return
        wanted = self.is_wanted
        self._kept = wanted if is_low else None
        self.head.setChecked(wanted and not is_low)

    def _keep(self, is_open: bool) -> None:  # noqa: FBT001 - a signal's argument
        if self._kept is not None:
            self._kept = is_open

    def show_code(self, key: str, codebook: Codebook) -> None:
        """Show what the codebook says of a code, and which code comes first where two fit."""
        code = codebook.code(key)
        # A button would take a single & for a key.
        head = self.tr("Codebook: {0} (retired)") if code.retired else self.tr("Codebook: {0}")
        self.head.setText(head.format(code.name).replace("&", "&&"))
        first = precedence_of(codebook)
        words = [code.definition]
        if first:
            words.append(self.tr("Where two fit: {0}").format(first))
        self._words.setText(" ".join(filter(None, words)))

    def _show_folded(self) -> None:
        is_open = self.head.isChecked()
        self._words.setVisible(is_open)
        self.head.setIcon(self._icons.icon("chevron-down" if is_open else "chevron-right", size=14, colour="text2"))
        self.head.setAccessibleDescription(self.tr("unfolded") if is_open else self.tr("folded"))
