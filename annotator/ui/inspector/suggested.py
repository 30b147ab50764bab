"""A suggestion in the inspector: the words that gave it away, whom it would link, and why it was made."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from annotator.domain.codebook import Codebook
from annotator.domain.records import Suggestion
from annotator.domain.text import Span, quotes
from annotator.ui.icons import Icons
from annotator.ui.inspector.wording import reason_of
from annotator.ui.theme import article_font
from annotator.ui.widgets import KeyCap, button, label


class Suggested(QWidget):
    """What the program proposes and on what it rests. Giving a code accepts it."""

    rejection_asked = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = label(wrap=True)
        self._words.setFont(article_font(15))
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(12)
        self._facts.setVerticalSpacing(6)
        self._facts.setColumnStretch(1, 1)
        self._reject = button(self.tr("Reject"), icon=icons.icon("x", size=14))
        self._reject.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._reject.clicked.connect(self.rejection_asked)
        self._acts = QWidget()
        row = QHBoxLayout(self._acts)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(label(self.tr("A code accepts it with its actors."), role="hint", wrap=True), 1)
        row.addWidget(self._reject)
        row.addWidget(KeyCap("Space"))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 10)
        box.setSpacing(10)
        box.addWidget(self._words)
        box.addLayout(self._facts)
        box.addWidget(self._acts)

    def set_editable(self, editable: bool) -> None:  # noqa: FBT001 - named and called as Qt's own setters
        self._acts.setVisible(editable)

    def show_suggestion(self, suggestion: Suggestion, text: str, codebook: Codebook) -> None:
        self._words.setText(_flat(text, suggestion.parts, most=280))
        while item := self._facts.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        named = dict(suggestion.actors)
        facts = [(self.tr("Cue"), _flat(text, suggestion.cue, most=60) or "–")]
        facts += [(role.name, named.get(role.key, self.tr("None"))) for role in codebook.current_roles]
        facts.append((self.tr("Why"), reason_of(suggestion.rule, suggestion.score)))
        for number, (name, words) in enumerate(facts):
            self._facts.addWidget(label(name, role="small"), number, 0)
            self._facts.addWidget(label(words, role="strong" if number else "", wrap=True), number, 1)


def _flat(text: str, parts: Sequence[Span], *, most: int) -> str:
    words = " ".join(" … ".join(quotes(text, parts)).split())
    return words if len(words) <= most else f"{words[: most - 1]}…"
