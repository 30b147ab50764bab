"""All keys at a glance, laid over the window; made from the table of commands, so that it can't fall behind it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from annotator.domain.codebook import Code, Codebook
from annotator.ui.commands import MOVING, Command, Commands
from annotator.ui.icons import Icons
from annotator.ui.key_names import caps
from annotator.ui.theme import Theme, article_font
from annotator.ui.widgets import CodeBadge, IconButton, KeyCap, SearchField, label, line

_WIDTH: Final = 1016
_MARGIN: Final = 24
_THREE, _TWO = 880, 600
_SECTIONS: Final = (
    ("Move", ("next_mark", "previous_mark", "*moving")),
    ("A statement", ("edit_words", "add_part", "memo", "link", "remove")),
    ("Code", ("code_*", "reject")),
    ("Link actors", ("role_*", "*cast")),
    ("Articles", ("finish", "previous_article", "next_article", "find", "undo", "redo")),
    ("Project", ("new", "open", "sample", "import", "paste", "properties", "export", "copy", "close", "quit")),
    ("Window", ("codebook", "keys", "show_*", "larger", "smaller", "usual_size")),
)
_COLUMNS: Final = {3: ((0, 1), (2, 3, 4), (5, 6, 7)), 2: ((0, 1, 4), (2, 3, 5, 6, 7)), 1: (tuple(range(8)),)}
_FOLDED: Final = frozenset({"leave"})
"""Commands that stand among the moving keys already."""
_SHORTER: Final = {
    "previous_mark": "the one before",
    "add_part": "add the selection as a part",
    "finish": "finish, open the next",
    "show_articles": "show or hide the articles",
    "show_statements": "show or hide the statements",
    "show_inspector": "show or hide the inspector",
}
"""Words that need less room than those of the menus, where their section says the rest."""


@dataclass(frozen=True, slots=True)
class KeyLine:
    """One line of the overview: the caps to press together, what they do, and the code where they give one."""

    caps: tuple[str, ...]
    words: str
    code: Code | None = None

    def fits(self, searched: str) -> bool:
        """Whether what is typed is one of the keys or part of the words."""
        wanted = searched.casefold().split()
        return all(one in self.words.casefold() or one in (cap.casefold() for cap in self.caps) for one in wanted)


class KeysOverlay(QWidget):
    """Lies over the whole window until Esc, a click beside the card, or its ×. Meanwhile no other key acts."""

    closed = Signal()

    def __init__(
        self, theme: Theme, icons: Icons, commands: Commands, *, codebook: Codebook | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._covered = parent
        self._theme = theme
        self._sections = tuple(self._made_sections(commands, codebook))
        self._before = parent.window().focusWidget()
        self.setAccessibleName(self.tr("Keys"))
        self.search = SearchField(icons, self.tr("Find a key or an action"))
        self.search.searched.connect(lambda _words: self._show_lines())
        self.search.setFixedWidth(214)
        self.leave = IconButton(icons.icon("x"), self.tr("Close"), keys="Esc")
        self.leave.clicked.connect(self.close_overlay)
        self._card = QFrame(self)
        self._lines = QWidget()
        self._area = QScrollArea()
        self._arrange(codebook)
        self._show_lines()
        self.setGeometry(parent.rect())
        parent.installEventFilter(self)
        self.show()
        self.raise_()
        self.search.setFocus()

    def lines(self) -> tuple[KeyLine, ...]:
        """What is shown, as far as it fits what is searched."""
        return tuple(one for _title, lines in self._sections for one in lines if one.fits(self.search.text()))

    def close_overlay(self) -> None:
        """Go away, and give the focus back to where it was."""
        self.hide()
        if self._before is not None:
            self._before.setFocus()
        self.closed.emit()
        self.deleteLater()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            # What is accepted here goes to this widget as a key, and to no command of the window.
            if not event.matches(QKeySequence.StandardKey.Quit):
                event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if watched is self._covered and event.type() is QEvent.Type.Resize:
            self.setGeometry(self._covered.rect())
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_overlay()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._card.geometry().contains(event.position().toPoint()):
            self.close_overlay()

    def focusNextPrevChild(self, _next: bool) -> bool:  # noqa: FBT001 - Qt's own signature
        (self.leave if self.search.hasFocus() else self.search).setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(0, 0, 0, 150 if self._theme.dark else 100))
        painter.setPen(Qt.PenStyle.NoPen)
        for step in range(1, 13):
            painter.setBrush(QColor(0, 0, 0, max(1, self._theme.shadow_alpha // 10)))
            box = QRectF(self._card.geometry()).adjusted(-step, 4 - step, step, 4 + step)
            painter.drawRoundedRect(box, 12 + step, 12 + step)
        painter.setBrush(self._theme.colour("paper"))
        painter.setPen(self._theme.colour("line2"))
        painter.drawRoundedRect(QRectF(self._card.geometry()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        columns = self._columns()
        if columns != self._shown_columns:
            self._show_lines()
        width = min(_WIDTH, self.width() - 2 * _MARGIN)
        self._card.setFixedWidth(width)
        wanted = sum(part.heightForWidth(width - 2) for part in (self._top, self._lines)) + 2
        height = min(wanted, self.height() - 2 * _MARGIN)
        self._card.setGeometry((self.width() - width) // 2, (self.height() - height) // 2, width, height)

    # What is shown ----------------------------------------------------------------------------------------------

    def _made_sections(self, commands: Commands, codebook: Codebook | None) -> Iterator[tuple[str, list[KeyLine]]]:
        left = {command.key: command for command in commands if commands[command.key].shortcuts()}
        has_roles = any(key.startswith("role_") for key in left)
        for title, wanted in _SECTIONS:
            lines: list[KeyLine] = []
            for pattern in wanted:
                lines += self._extra_lines(pattern, has_roles=has_roles)
                for key in [key for key in left if _is_meant(key, pattern)]:
                    lines.append(_line(commands, left.pop(key), codebook))
            yield self.tr(title), lines
        yield (
            self.tr("More"),
            [_line(commands, command, codebook) for command in left.values() if command.key not in _FOLDED],
        )

    def _extra_lines(self, pattern: str, *, has_roles: bool) -> list[KeyLine]:
        """Keys that are no commands: those that the article view and the cast act on themselves."""
        if pattern == "*moving":
            return [KeyLine(keys, self.tr(words)) for keys, words in MOVING]
        if pattern == "*cast" and has_roles:
            return [
                KeyLine(("1–9",), self.tr("then: pick from the cast")),
                KeyLine(("A–Z",), self.tr("or: type to find or create")),
            ]
        return []

    # How it stands ----------------------------------------------------------------------------------------------

    def _arrange(self, codebook: Codebook | None) -> None:
        self._shown_columns = 0
        self._top = QWidget()
        top = QVBoxLayout(self._top)
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(0)
        top.addLayout(self._head())
        top.addWidget(line())
        top.addWidget(self._strip(codebook))
        top.addWidget(line())
        self._area.setWidget(self._lines)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        box = QVBoxLayout(self._card)
        box.setContentsMargins(1, 1, 1, 1)
        box.setSpacing(0)
        box.addWidget(self._top)
        box.addWidget(self._area, 1)

    def _head(self) -> QHBoxLayout:
        title = label(self.tr("Keys"))
        title.setFont(article_font(20, semibold=True))
        head = QHBoxLayout()
        head.setContentsMargins(32, 20, 24, 18)
        head.setSpacing(20)
        head.addWidget(title)
        head.addWidget(label(self.tr("Every action also has a button or a menu.")), 1)
        head.addWidget(self.search)
        head.addWidget(self.leave)
        return head

    def _strip(self, codebook: Codebook | None) -> QWidget:
        strip = QFrame()
        strip.setObjectName("panel")
        box = QVBoxLayout(strip)
        box.setContentsMargins(32, 14, 32, 16)
        box.setSpacing(12)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("A statement in two keys"), role="strong"))
        head.addStretch(1)
        head.addWidget(label(self.tr("code, speaker and target, from a suggestion"), role="small"))
        box.addLayout(head)
        steps = QHBoxLayout()
        steps.setSpacing(12)
        for cap, words, more in self._steps(codebook):
            steps.addLayout(_step(cap, words, more), 1)
        box.addLayout(steps)
        return strip

    def _steps(self, codebook: Codebook | None) -> Sequence[tuple[str, str, str]]:
        codes = [code for code in codebook.current_codes if code.digit] if codebook is not None else []
        digit, name = (str(codes[-1].digit), codes[-1].name.lower()) if codes else ("1", "")
        accepted = self.tr("accept as {0}").format(name) if name else self.tr("accept with a code")
        return (
            ("Tab", self.tr("go to the suggestion"), self.tr("the place, not the code")),
            (digit, accepted, self.tr("with its actors; saved at once")),
            ("S", self.tr("another speaker"), self.tr("only if it is wrong; then 1–9")),
            ("Tab", self.tr("go on"), self.tr("the next suggestion")),
        )

    def _columns(self) -> int:
        return 3 if self.width() >= _THREE else 2 if self.width() >= _TWO else 1

    def _show_lines(self) -> None:
        """Lay the sections out anew: the width or what is searched has changed."""
        self._shown_columns = self._columns()
        fresh = QWidget()
        row = QHBoxLayout(fresh)
        row.setContentsMargins(32, 18, 32, 22)
        row.setSpacing(28)
        shown = 0
        for numbers in _COLUMNS[self._shown_columns]:
            column = QVBoxLayout()
            column.setSpacing(18)
            for number in numbers:
                title, lines = self._sections[number]
                fitting = [one for one in lines if one.fits(self.search.text())]
                shown += len(fitting)
                if fitting:
                    column.addLayout(self._section(title, fitting))
            column.addStretch(1)
            row.addLayout(column, 1)
        if not shown:
            row.insertWidget(0, label(self.tr("No key and no action of that name."), role="hint"))
        self._lines = fresh
        self._area.setWidget(fresh)
        for ground in (fresh, self._area.viewport()):
            ground.setAutoFillBackground(False)  # the card is painted below, with its round corners

    def _section(self, title: str, lines: Sequence[KeyLine]) -> QVBoxLayout:
        box = QVBoxLayout()
        box.setSpacing(8)
        box.addWidget(label(title, role="strong"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(5)
        grid.setColumnMinimumWidth(0, 94)
        grid.setColumnStretch(1, 1)
        for number, one in enumerate(lines):
            grid.addLayout(_cap_row(one.caps), number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addLayout(self._words(one), number, 1)
        box.addLayout(grid)
        return box

    def _words(self, one: KeyLine) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        if one.code is not None:
            row.addWidget(CodeBadge(one.code, self._theme))
        row.addWidget(label(one.words, role="strong" if one.code is not None else "", wrap=True), 1)
        return row


def _is_meant(key: str, pattern: str) -> bool:
    return key.startswith(pattern[:-1]) if pattern.endswith("*") else key == pattern


def _line(commands: Commands, command: Command, codebook: Codebook | None) -> KeyLine:
    """A command as a line, in lower case like all that stands behind a key; a code keeps its own name."""
    words = QCoreApplication.translate("Command", _SHORTER.get(command.key, command.words)).removesuffix("…")
    keys = caps(commands[command.key].shortcuts()[0])
    if command.key.startswith("code_") and codebook is not None:
        return KeyLine(keys, words, codebook.code(command.key.removeprefix("code_")))
    return KeyLine(keys, words[:1].lower() + words[1:])


def _cap_row(names: Sequence[str]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(5)
    for name in names:
        row.addWidget(KeyCap(name))
    row.addStretch(1)
    return row


def _step(cap: str, words: str, more: str) -> QHBoxLayout:
    key = KeyCap(cap)
    key.setStyleSheet("#keycap { font-size: 13px; font-weight: 600; border-radius: 6px; }")
    key.setFixedSize(max(34, key.width() + 12), 34)
    below = QVBoxLayout()
    below.setSpacing(1)
    below.addWidget(label(words, role="strong"))
    below.addWidget(label(more, role="small", wrap=True))
    below.addStretch(1)
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(key, 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(below, 1)
    return row
