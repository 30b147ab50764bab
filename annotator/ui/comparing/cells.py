"""What each coder has at a place, field by field: what is the same once, what differs side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from annotator.domain.codebook import Codebook
from annotator.domain.records import Coder, Statement
from annotator.domain.settling import Difference, Standing
from annotator.domain.text import Span
from annotator.services.settling.standing import SettledItem
from annotator.ui.canvas.ink import Ink
from annotator.ui.canvas.marks import mark_of
from annotator.ui.comparing.differing import DifferingWords
from annotator.ui.comparing.overview import Disc
from annotator.ui.comparing.records import Line, marked_at
from annotator.ui.comparing.wording import actors_of, beyond, initials, tr, value_of, words_of
from annotator.ui.theme import Theme
from annotator.ui.widgets import CodeBadge, label

_SIDE_BY_SIDE: Final = 2
_WIDE: Final = 3


@dataclass(frozen=True, slots=True)
class _Field:
    """A question to which each coder has an answer; ``of`` are the differences that it is about."""

    name: str
    of: tuple[tuple[Difference, str], ...]
    answers: tuple[str | None, ...]

    @property
    def is_same(self) -> bool:
        return len({answer for answer in self.answers if answer is not None}) < 2


class Cell(QWidget):
    """One coder's answer. A click takes it, where it is what is to be decided."""

    chosen = Signal()

    def __init__(
        self, theme: Theme, *, is_current: bool, is_taken: bool, is_plain: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_plain = is_plain
        self._is_current = is_current
        self._is_taken = is_taken
        self.box = QHBoxLayout(self)
        self.box.setContentsMargins(*((0, 0, 0, 0) if is_plain else (8, 4, 8, 4)))
        self.box.setSpacing(6)
        if is_current:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._is_current and self.rect().contains(event.position().toPoint()):
            self.chosen.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._is_plain:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2.0 if self._is_taken else 1.0
        edge = "accent" if self._is_taken else "field" if self._is_current else "line2"
        painter.setPen(QPen(self._theme.colour(edge), width))
        painter.setBrush(self._theme.colour("raised" if self._is_current else "panel"))
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 6, 6)
        painter.end()


class Cells(QWidget):
    """All fields of a place, with the difference that is to be decided in evidence."""

    coder_chosen = Signal(int)

    def __init__(self, theme: Theme, codebook: Codebook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._codebook = codebook
        self._ink = Ink(theme, codebook)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(6)

    def show_line(self, line: Line, text: str) -> None:
        """Show what each coder has there, or what the settled version alone has."""
        self._clear()
        if isinstance(line, SettledItem):
            self._show_item(line, text)
        else:
            self._show_own(marked_at(line)[0], text)

    def _show_own(self, statement: Statement, text: str) -> None:
        words = DifferingWords(self._theme, self._ink.colour(mark_of(statement)))
        words.show_words(text, statement.parts, [])
        self._box.addWidget(words)
        for each in _fields([statement], self._codebook):
            if (Difference.BOUNDARY, "") not in each.of:
                self._add_same(each, [statement], is_told=False)

    def _show_item(self, settled: SettledItem, text: str) -> None:
        statements, coders = settled.item.passage.statements, settled.item.passage.coders
        fields = _fields(statements, self._codebook)
        differing = [each for each in fields if not each.is_same]
        is_missing = settled.item.difference is Difference.MISSING
        words = next(each for each in fields if (Difference.BOUNDARY, "") in each.of)
        if words not in differing:
            differing.insert(0, words)
        differing.sort(key=lambda each: not _is_about(each, settled))
        for each in differing:
            is_current = _is_about(each, settled) or (is_missing and each is words)
            self._add_row(each, settled, text, coders, is_current=is_current)
        for each in fields:
            if each not in differing and any(answer not in (None, tr("none")) for answer in each.answers):
                self._add_same(each, statements)

    def _add_row(
        self, of: _Field, settled: SettledItem, text: str, coders: Sequence[Coder], *, is_current: bool
    ) -> None:
        statements = settled.item.passage.statements
        self._box.addWidget(label(of.name, role="label" if is_current else "hint"))
        grid = QGridLayout()
        grid.setSpacing(6)
        chosen = settled.settlement.chosen if settled.settlement else None
        whole_same = of.is_same and len([one for one in statements if one is not None]) == len(statements)
        shown = [0] if whole_same and not is_current else range(len(statements))
        for place, index in enumerate(shown):
            taken = is_current and settled.standing is Standing.SETTLED and coders[index].id == chosen
            cell = Cell(self._theme, is_current=is_current, is_taken=taken, is_plain=whole_same and not is_current)
            if not (whole_same and not is_current):
                cell.box.addWidget(Disc(self._theme, initials(coders)[index], index), 0, Qt.AlignmentFlag.AlignTop)
            self._fill(cell, of, statements, index, text)
            cell.setAccessibleName(f"{coders[index].name}: {of.name}: {_told(of, statements[index], index, text)}")
            cell.chosen.connect(lambda index=index: self.coder_chosen.emit(index))
            # Words of all are read one below the other, in few lines, and compared so.
            is_stacked = (Difference.BOUNDARY, "") in of.of and None not in statements
            columns = _SIDE_BY_SIDE if len(shown) > 1 and not is_stacked else 1
            grid.addWidget(cell, place // columns, place % columns)
            has_words = statements[index] is not None
            # Words take the room that “no statement” beside them does not need.
            grid.setColumnStretch(place % columns, max(grid.columnStretch(place % columns), _WIDE if has_words else 1))
        holder = QWidget()
        holder.setLayout(grid)
        grid.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(holder)

    def _fill(self, cell: Cell, of: _Field, statements: Sequence[Statement | None], index: int, text: str) -> None:
        statement = statements[index]
        if statement is None:
            cell.box.addWidget(label(tr("no statement"), role="missing"), 1)
            return
        if (Difference.CODE, "") in of.of:
            code = next((each for each in self._codebook.codes if each.key == statement.code), None)
            if code is not None:
                cell.box.addWidget(CodeBadge(code, self._theme), 0, Qt.AlignmentFlag.AlignTop)
            cell.box.addWidget(label(of.answers[index] or "", role="strong", wrap=True), 1)
        elif (Difference.BOUNDARY, "") in of.of:
            words = DifferingWords(self._theme, self._ink.colour(mark_of(statement)))
            words.show_words(text, statement.parts, _own(statements, index))
            cell.box.addWidget(words, 1)
        else:
            said = of.answers[index] or ""
            role = "missing" if said == tr("none") else "strong" if not of.is_same else ""
            cell.box.addWidget(label(said, role=role, wrap=True), 1)

    def _add_same(self, of: _Field, statements: Sequence[Statement | None], *, is_told: bool = True) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        name = label(of.name, role="hint")
        name.setFixedWidth(64)
        row.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        marked = next(one for one in statements if one is not None)
        if (Difference.CODE, "") in of.of:
            code = next((each for each in self._codebook.codes if each.key == marked.code), None)
            if code is not None:
                row.addWidget(CodeBadge(code, self._theme), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(next(each for each in of.answers if each is not None), wrap=True), 1)
        is_shared = is_told and all(statement is not None for statement in statements)
        row.addWidget(label(tr("same") if is_shared else "", role="hint"), 0, Qt.AlignmentFlag.AlignTop)
        holder = QWidget()
        holder.setLayout(row)
        self._box.addWidget(holder)

    def _clear(self) -> None:
        while self._box.count():
            item = self._box.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()


def _told(of: _Field, statement: Statement | None, index: int, text: str) -> str:
    """What a coder has in a field, in words."""
    if statement is None:
        return tr("no statement")
    is_words = (Difference.BOUNDARY, "") in of.of
    return words_of(text, statement) if is_words else of.answers[index] or tr("no statement")


def _fields(statements: Sequence[Statement | None], codebook: Codebook) -> list[_Field]:
    names = {code.key: code.name for code in codebook.codes}
    out = [
        _Field(
            tr("Code"),
            ((Difference.CODE, ""),),
            tuple(names.get(one.code, one.code) if one else None for one in statements),
        ),
        _Field(
            tr("Words"),
            ((Difference.BOUNDARY, ""), (Difference.PARTS, "")),
            tuple(str(one.parts) if one else None for one in statements),
        ),
    ]
    out += [
        _Field(
            role.name,
            ((Difference.ACTOR, role.key),),
            tuple(actors_of(one, role.key) if one else None for one in statements),
        )
        for role in codebook.roles
    ]
    out += [
        _Field(
            variable.name,
            ((Difference.VALUE, variable.key),),
            tuple(value_of(one, variable.key) if one else None for one in statements),
        )
        for variable in codebook.variables
    ]
    return out


def _is_about(of: _Field, settled: SettledItem) -> bool:
    return (settled.item.difference, settled.item.about) in of.of


def _own(statements: Sequence[Statement | None], index: int) -> list[Span]:
    """The words of one coder that some other coder who marked the place does not have."""
    own = statements[index]
    return [
        span
        for number, other in enumerate(statements)
        if own is not None and other is not None and number != index
        for span in beyond(own, other)
    ]
