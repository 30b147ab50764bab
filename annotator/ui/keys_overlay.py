"""All keys, laid over the window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsOpacityEffect,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.codebook import Code
from annotator.ui.actions import Commands
from annotator.ui.icons import Icons
from annotator.ui.keys_table import GROUPS, KeyLine, key_lines
from annotator.ui.theme import Theme, article_font, interface_font
from annotator.ui.widgets import CodeBadge, ElidedLabel, Flow, IconButton, KeyCap, SearchField, button, label, line
from annotator.ui.widgets.overlay import Overlay

_WIDTH: Final = 1080
_MARGIN: Final = 24
_COLUMNS: Final = 3
_COLUMN_LEAST: Final = 300
_KEYS_WIDTH: Final = 100
_FAINT: Final = 0.28
_STEP: Final = 222


class KeysOverlay(Overlay):
    """All commands with their keys as they are now."""

    change_asked = Signal()

    def __init__(self, theme: Theme, icons: Icons, commands: Commands, codes: Sequence[Code], parent: QWidget) -> None:
        super().__init__(theme, parent, shade=150 if theme.dark else 100)
        self._theme = theme
        self._icons = icons
        self._commands = commands
        self._codes = [code for code in codes if code.digit]
        self._lines: list[tuple[KeyLine, QWidget]] = []
        self._keys: list[QWidget] = []
        self.setAccessibleName(self.tr("All keys"))
        self.search = SearchField(icons, self.tr("Find a key or an action"))
        self.search.setFixedWidth(220)
        self.change = button(self.tr("Change keys…"))
        self.close_button = IconButton(icons.icon("x"), self.tr("Close"), keys="Esc")
        self._scroll = QScrollArea()
        self._page = QWidget()
        self._body = QVBoxLayout(self._page)
        self._grid = QGridLayout()
        self._groups: list[QWidget] = []
        self._rules: list[QWidget] = []
        self._columns = 0
        self._arrange(key_lines(commands, codes))
        self.search.searched.connect(self._find)
        self.change.clicked.connect(self._ask_change)
        self.close_button.clicked.connect(self.leave)
        self.cover()

    def open(self) -> None:
        """Show it, with the caret in the search field."""
        super().open()
        self.search.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        own = [*self._commands["keys"].shortcuts(), *self._commands["codebook"].shortcuts()]
        if QKeySequence(event.keyCombination()) in own or QKeySequence(event.text()) in own:
            self.leave()
        super().keyPressEvent(event)

    def focusNextPrevChild(self, is_next: bool) -> bool:  # noqa: FBT001 - Qt's signature
        """Keep the focus on the card."""
        round_ = (self.search, self.change, self.close_button)
        here = next((number for number, each in enumerate(round_) if each.hasFocus()), -1)
        round_[(here + (1 if is_next else -1)) % len(round_)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def cover(self) -> None:
        super().cover()
        width = min(_WIDTH, self.width() - 2 * _MARGIN)
        self._place_groups(max(1, min(_COLUMNS, width // _COLUMN_LEAST)))
        wanted = self._body.totalHeightForWidth(width - 14) + self._head_height + 4
        height = min(wanted, self.height() - 2 * _MARGIN)
        self.card.setGeometry((self.width() - width) // 2, (self.height() - height) // 2, width, height)

    def _ask_change(self) -> None:
        self.leave()
        self.change_asked.emit()

    def _find(self, words: str) -> None:
        """Dim what does not fit; nothing moves."""
        first = None
        for known, widget in self._lines:
            fits = known.fits(words) if words else True
            _show_faint(widget, is_faint=not fits)
            if fits and words and first is None:
                first = widget
        if first is not None:
            self._scroll.ensureWidgetVisible(first)

    # ------------------------------------------------------------------------------------------------------------

    def _arrange(self, groups: dict[str, list[KeyLine]]) -> None:
        box = QVBoxLayout(self.card)
        box.setContentsMargins(1, 1, 1, 1)
        box.setSpacing(0)
        head = self._head()
        box.addWidget(head)
        box.addWidget(line())
        body = self._body
        body.setContentsMargins(0, 0, 0, 18)
        body.setSpacing(0)
        if self._codes:
            body.addWidget(self._two_keys())
            body.addWidget(line())
        self._groups = [self._group(name, groups[name]) for name in GROUPS if name in groups]
        # The names of keys are longer in some languages, and what they do begins at one place in all lines.
        width = max(_KEYS_WIDTH, *(keys.sizeHint().width() for keys in self._keys))
        for keys in self._keys:
            keys.setFixedWidth(width)
        self._grid.setContentsMargins(24, 18, 24, 0)
        self._grid.setHorizontalSpacing(28)
        self._grid.setVerticalSpacing(14)
        body.addLayout(self._grid)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._page)
        self._page.setAutoFillBackground(False)
        box.addWidget(self._scroll, 1)
        self._head_height = head.sizeHint().height() + 1

    def _head(self) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(24, 18, 16, 18)
        row.setSpacing(18)
        title = label(self.tr("Keys"))
        title.setFont(article_font(21, semibold=True))
        row.addWidget(title)
        hint = ElidedLabel()
        hint.setProperty("role", "small")
        hint.setText(self.tr("All of it can be done with the mouse too."))
        row.addWidget(hint, 1)
        row.addWidget(self.search)
        row.addWidget(self.change)
        row.addWidget(self.close_button)
        return head

    def _two_keys(self) -> QWidget:
        """How a statement with code and speaker comes of a suggestion."""
        code = self._codes[0]
        strip = QWidget()
        strip.setObjectName("side")
        strip.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        box = QVBoxLayout(strip)
        box.setContentsMargins(24, 14, 24, 16)
        box.setSpacing(12)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("A statement in two keys"), role="strong"))
        head.addStretch(1)
        head.addWidget(label(self.tr("two more where the suggested speaker is wrong or missing"), role="hint"))
        box.addLayout(head)
        holder = QWidget()
        row = Flow(holder, gap=12)
        shown = self._commands.key_shown
        role = next((command.key for command in self._commands if command.key.startswith("role_")), "")
        accept = self.tr("accept as {0}")
        steps = (
            (shown("next_mark"), self.tr("go to a suggestion"), self.tr("or select words yourself")),
            (shown(f"code_{code.key}"), accept.format(code.name), self.tr("its actors come along")),
            (shown(role), self.tr("ask who speaks"), self.tr("ranked for this sentence")),
            ("1", self.tr("take the first"), self.tr("or type a name")),
        )
        for number, (key, what, why) in enumerate(steps):
            if not key:
                continue
            row.addWidget(self._step(key, what, why, is_last=number == len(steps) - 1))
        box.addWidget(holder)
        return strip

    def _step(self, key: str, what: str, why: str, *, is_last: bool) -> QWidget:
        step = QWidget()
        row = QHBoxLayout(step)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._large_key(key))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(what, role="strong"))
        words.addWidget(label(why, role="small"))
        row.addLayout(words, 1)
        if not is_last:
            arrow = QLabel()
            arrow.setPixmap(self._icons.pixmap("chevron-right", size=14, colour="text3"))
            row.addWidget(arrow)
        step.setFixedWidth(max(_STEP, step.sizeHint().width()))
        return step

    def _large_key(self, key: str) -> QLabel:
        cap = KeyCap(key)
        cap.setFixedHeight(34)
        font = interface_font(13, weight=interface_font().Weight.DemiBold)
        cap.setFixedWidth(max(34, QFontMetrics(font).horizontalAdvance(key) + 18))
        colour = self._theme
        cap.setStyleSheet(
            f"background: {colour.raised}; color: {colour.text}; border: 1.5px solid {colour.text};"
            " border-radius: 6px; font-size: 13px; font-weight: 600; padding: 0;"
        )
        return cap

    def _place_groups(self, columns: int) -> None:
        """Set the groups side by side, as many as there is room for, with a line between the rows."""
        if columns == self._columns:
            return
        self._columns = columns
        for rule in self._rules:
            rule.hide()
            rule.deleteLater()
        self._rules = []
        for number, group in enumerate(self._groups):
            row, column = divmod(number, columns)
            if row and not column:
                rule = line()
                self._rules.append(rule)
                self._grid.addWidget(rule, 2 * row - 1, 0, 1, columns)
            self._grid.addWidget(group, 2 * row, column)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, int(column < columns))

    def _group(self, name: str, lines: Sequence[KeyLine]) -> QWidget:
        group = QWidget()
        box = QVBoxLayout(group)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(3)
        box.addWidget(label(self.tr(name), role="title"))
        box.addSpacing(5)
        for known in lines:
            widget = self._line(known)
            self._lines.append((known, widget))
            box.addWidget(widget)
        if name == "Code":
            hint = self.tr("On a suggestion, a number accepts it. On selected words, it marks them.")
            box.addWidget(label(hint, role="hint", wrap=True))
        box.addStretch(1)
        return group

    def _line(self, known: KeyLine) -> QWidget:
        out = QWidget()
        out.setFixedHeight(24)
        row = QHBoxLayout(out)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        keys = QWidget()
        self._keys.append(keys)
        caps = QHBoxLayout(keys)
        caps.setContentsMargins(0, 0, 0, 0)
        caps.setSpacing(4)
        for key in known.keys:
            caps.addWidget(KeyCap(key))
        caps.addStretch(1)
        row.addWidget(keys)
        if known.code is not None:
            row.addWidget(CodeBadge(known.code, self._theme))
            row.addSpacing(4)
        words = ElidedLabel()
        words.setProperty("role", "strong" if known.code else "")
        words.setText(known.words)
        row.addWidget(words, 1)
        return out


def _show_faint(widget: QWidget, *, is_faint: bool) -> None:
    """Dim a line. The widget owns the effect: without a parent Python would let it go at once."""
    effect = widget.graphicsEffect()
    if not isinstance(effect, QGraphicsOpacityEffect):
        effect = QGraphicsOpacityEffect(widget)
        widget.setGraphicsEffect(effect)
    effect.setOpacity(_FAINT)
    effect.setEnabled(is_faint)
