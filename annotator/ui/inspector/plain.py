"""A statement that can only be read: its values as words, not as greyed fields."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from annotator.domain.codebook import Codebook
from annotator.domain.records import ActorId, Statement
from annotator.domain.text import quotes
from annotator.ui.theme import Theme, article_font, interface_font
from annotator.ui.widgets import CodeBadge, ElidedLabel, Flow, label, line

_NAMES_WIDTH = 76
_LINE = 18


class Plain(QWidget):
    """Code, actors and variables a line each, then the words and the memo."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows = 0
        self._grid = QGridLayout()
        self._grid.setSpacing(0)
        self._grid.setColumnMinimumWidth(0, _NAMES_WIDTH)
        self._grid.setColumnStretch(1, 1)
        self._words_title = label(self.tr("Words"), role="label")
        self._words = label(wrap=True)
        self._words.setFont(article_font(15))
        self._memo_title = label(self.tr("Memo"), role="label")
        self._memo = label(wrap=True)
        for text in (self._words, self._memo):
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addLayout(self._grid)
        for title, text in ((self._words_title, self._words), (self._memo_title, self._memo)):
            title.setContentsMargins(0, 8, 0, 0)
            box.addWidget(title)
            box.addWidget(text)

    def show_statement(
        self, statement: Statement, codebook: Codebook, *, text: str, notes: Mapping[ActorId, str]
    ) -> None:
        self._clear()
        code = codebook.code(statement.code)
        self._add(self.tr("Code"), _row(CodeBadge(code, self._theme), _name(code.name)))
        for role in codebook.current_roles:
            cells = [_actor(link.name, notes.get(link.actor_id, "")) for link in statement.actors(role.key)]
            self._add(role.name, _row(*(cells or [label(self.tr("None"), role="hint")])))
        for variable in codebook.variables_for(statement.code):
            value = statement.value(variable.key)
            self._add(variable.name, _value(value) if value else label(self.tr("not answered"), role="hint"))
        words = " ".join(" … ".join(quotes(text, statement.parts)).split()) if text else ""
        self._words.setText(words)
        self._memo.setText(statement.memo)
        for part in (self._words_title, self._words):
            part.setVisible(bool(words))
        for part in (self._memo_title, self._memo):
            part.setVisible(bool(statement.memo))

    def _clear(self) -> None:
        self._rows = 0
        while item := self._grid.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _add(self, name: str, value: QWidget) -> None:
        row = self._rows = self._rows + 2
        value.setMinimumHeight(34)
        self._grid.addWidget(label(name, role="small", wrap=True), row, 0)
        self._grid.addWidget(value, row, 1)
        self._grid.addWidget(line(), row + 1, 0, 1, 2)


def _value(words: str) -> QLabel:
    out = label(words, wrap=True)
    out.setFont(interface_font(13, weight=QFont.Weight.Medium))
    return out


def _name(words: str) -> QLabel:
    """A name that is cut where the pane is narrow."""
    out = ElidedLabel()
    out.setText(words)
    out.setFont(interface_font(13, weight=QFont.Weight.Medium))
    out.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    out.setFixedHeight(_LINE)
    return out


def _actor(name: str, note: str) -> QWidget:
    """A name with what the actor is on the same line, so that the one is not read as the next actor's."""
    if not note:
        return _name(name)
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(_name(name))
    row.addWidget(label(note, role="hint"))
    return both


def _row(*cells: QWidget) -> QWidget:
    holder = QWidget()
    flow = Flow(gap=8)
    for cell in cells:
        flow.addWidget(cell)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 8, 0, 8)
    column.addLayout(flow)
    column.addStretch(1)
    return holder
