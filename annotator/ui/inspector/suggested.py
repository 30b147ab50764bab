"""A suggestion in the inspector: the words that gave it away, whom it would link, and why it was made."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from annotator.domain.codebook import Codebook
from annotator.domain.records import ActorId, ActorLink, Suggestion
from annotator.domain.text import quote_line
from annotator.ui.icons import Icons
from annotator.ui.inspector.roles import ActorChip
from annotator.ui.inspector.why import Why, reason_of
from annotator.ui.theme import Theme, article_font
from annotator.ui.widgets import Flow, KeyCap, button, label

_ROW: Final = 24
_NOBODY: Final = ActorId(0)


class Suggested(QWidget):
    """What the program proposes and on what it rests. Giving a code accepts it.

    What it is answered with stands above what differs in length, so that the pointer finds it in the same place.
    """

    rejection_asked = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._words = label(wrap=True)
        self._words.setFont(article_font(15))
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(12)
        self._facts.setVerticalSpacing(4)
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
        row.addWidget(KeyCap(command="reject"))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 2, 0, 10)
        box.setSpacing(10)
        box.addWidget(self._acts)
        box.addWidget(self._words)
        box.addLayout(self._facts)

    def set_editable(self, editable: bool) -> None:  # noqa: FBT001 - named and called as Qt's own setters
        self._acts.setVisible(editable)

    def show_suggestion(
        self, suggestion: Suggestion, text: str, codebook: Codebook, *, with_code: bool = False
    ) -> None:
        """Show it; unless ``with_code`` so that nobody can tell by it which code the rules give."""
        self._words.setText(quote_line(text, suggestion.parts, most=280))
        while item := self._facts.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        rows: list[tuple[str, QWidget]] = []
        if suggestion.cue:
            rows.append((self.tr("Cue"), self._plain(quote_line(text, suggestion.cue, most=60))))
        for role in codebook.current_roles:
            names = [name for key, name in suggestion.actors if key == role.key]
            rows.append((role.name, self._chips(names)))
        reason = reason_of(suggestion.rule, suggestion.score, with_code=with_code)
        rows.append((self.tr("Why"), Why(self._theme, self._icons, reason)))
        for number, (name, value) in enumerate(rows):
            title = label(name, role="small")
            title.setFixedHeight(_ROW)
            self._facts.addWidget(title, number, 0, Qt.AlignmentFlag.AlignTop)
            self._facts.addWidget(value, number, 1)

    def _plain(self, words: str) -> QWidget:
        out = label(words or self.tr("None"), role="" if words else "hint", wrap=True)
        out.setMinimumHeight(_ROW)
        return out

    def _chips(self, names: Sequence[str]) -> QWidget:
        """Dotted, as they will stand in the statement until they are confirmed."""
        if not names:
            return self._plain("")
        holder = QWidget()
        flow = Flow(holder, gap=4)
        for name in names:
            flow.addWidget(ActorChip(ActorLink("", _NOBODY, name, confirmed=False), self._theme, editable=False))
        return holder
