"""The middle pane of the register: who an actor is, how often it speaks, its names and what is known of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from annotator.domain.codebook import Codebook
from annotator.domain.register import RegisterRow
from annotator.ui.actors.actor_field import FindActors
from annotator.ui.actors.fields import Fields
from annotator.ui.actors.names import Names
from annotator.ui.actors.wording import KIND_ICONS, kind_name, statements_of
from annotator.ui.icons import Icons
from annotator.ui.language import grouped
from annotator.ui.theme import Theme, article_font, interface_font
from annotator.ui.widgets import CodeBadge, ElidedLabel, Flow, as_tooltip, button, label


class Details(QWidget):
    """One entry. Its name is a field: Enter renames."""

    renamed = Signal(str)
    merge_asked = Signal()
    split_asked = Signal()
    remove_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        codebook: Codebook,
        find: FindActors,
        *,
        editable: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._codebook = codebook
        self._picture = QLabel()
        self.name = QLineEdit()
        self._path = ElidedLabel()
        self._statements, self._mentions = _Number(), _Number()
        self._roles = [_Number() for _each in codebook.current_roles[:3]]
        self._bar = _CodeBar(theme)
        self._codes = Flow(gap=12)
        self.names = Names(theme, editable=editable)
        self.fields = Fields(theme, find, editable=editable)
        self.merge = button(self.tr("Merge with…"), icon=icons.icon("git-merge", size=14))
        self.split = button(self.tr("Split…"), icon=icons.icon("split", size=14))
        self.remove = button(self.tr("Remove"), icon=icons.icon("trash-2", size=14))
        self._editable = editable
        self.counted = self.tr("Statements")
        """Whose statements are counted, as it is read below their number."""
        self._arrange()
        self.name.editingFinished.connect(self._tell_name)
        self.merge.clicked.connect(self.merge_asked)
        self.split.clicked.connect(self.split_asked)
        self.remove.clicked.connect(self.remove_asked)

    def show_row(self, row: RegisterRow, path: str, above: str, known: Sequence[str]) -> None:
        """Show an entry; ``path`` is what it belongs to from the top, ``above`` what it belongs to at once."""
        actor = row.actor
        self._picture.setPixmap(self._icons.pixmap(KIND_ICONS[actor.kind], size=20, colour="text2"))
        # What is selected to be typed over stays selected, as long as the name is the same.
        if self.name.text() != actor.name and not (self.name.hasFocus() and self.name.isModified()):
            self.name.setText(actor.name)
            self.name.setCursorPosition(0)
        self._path.setText(path or kind_name(actor.kind))
        self.name.setToolTip(as_tooltip(actor.name))
        self._statements.show_count(row.total, self.counted)
        for number, role in zip(self._roles, self._codebook.current_roles[:3], strict=True):
            number.show_count(row.statements(role.key), role.name)
        self._show_codes(row)
        self.names.show_names(actor.aliases)
        self.fields.show_fields(actor.kind, above, actor.attributes, known)
        self.remove.setEnabled(self._editable and not row.played)
        self.remove.setToolTip(self.tr("It stands in statements, so it can’t be removed.") if row.played else "")

    def show_mentions(self, count: int | None) -> None:
        """How often articles name it; None while they are looked through."""
        self._mentions.show_count(count, self.tr("Named"))

    def _show_codes(self, row: RegisterRow) -> None:
        counts = dict(row.codes)
        used = [(code, counts[code.key]) for code in self._codebook.codes if code.key in counts]
        self._bar.show_shares([(self._theme.code_colour(code).name(), count) for code, count in used])
        self._bar.setAccessibleName(", ".join(f"{code.name}: {statements_of(count)}" for code, count in used))
        self._bar.setVisible(bool(used))
        self._codes.clear()
        for code, count in used:
            chip = QWidget()
            box = QHBoxLayout(chip)
            box.setContentsMargins(0, 0, 0, 0)
            box.setSpacing(5)
            box.addWidget(CodeBadge(code, self._theme))
            words = label(f"{grouped(count)} {code.name}", role="small")
            words.setAccessibleName(f"{code.name}: {statements_of(count)}")
            box.addWidget(words)
            self._codes.addWidget(chip)
            chip.show()

    def _tell_name(self) -> None:
        if self.name.isModified() and self.name.text().strip():
            name = self.name.text().strip()
            # Setting the text anew lets the field forget its own undo, so that the key takes the renaming back.
            self.name.setText(name)
            self.renamed.emit(name)

    def _arrange(self) -> None:
        self.name.setFont(article_font(20, semibold=True))
        self.name.setStyleSheet(
            f"QLineEdit {{ background: transparent; border: 1px solid transparent; padding: 1px 4px; }}"
            f"QLineEdit:hover {{ border-color: {self._theme.line2}; }}"
            f"QLineEdit:focus {{ border: 2px solid {self._theme.focus}; padding: 0 3px; }}"
        )
        self.name.setAccessibleName(self.tr("Name of the actor"))
        self.name.setReadOnly(not self._editable)
        self._path.setProperty("role", "small")
        self._path.setContentsMargins(7, 0, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.name)
        words.addWidget(self._path)
        head = QHBoxLayout()
        head.setSpacing(8)
        self._picture.setFixedSize(36, 36)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setStyleSheet(f"background: {self._theme.sunk}; border-radius: 6px;")
        head.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        numbers = Flow(gap=20)
        for number in (self._statements, *self._roles, self._mentions):
            numbers.addWidget(number)
        acts = Flow(gap=6)
        for act in (self.merge, self.split, self.remove):
            act.setEnabled(self._editable)
            acts.addWidget(act)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(12)
        box.addLayout(head)
        box.addLayout(numbers)
        box.addWidget(self._bar)
        box.addLayout(self._codes)
        box.addSpacing(4)
        box.addWidget(self.names)
        box.addSpacing(4)
        box.addWidget(self.fields)
        box.addSpacing(4)
        box.addLayout(acts)
        box.addStretch(1)


class _Number(QWidget):
    """A number above its words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = label()
        self._count.setFont(interface_font(18))
        self._words = label(role="hint")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._count)
        box.addWidget(self._words)

    def show_count(self, count: int | None, words: str) -> None:
        self._count.setText("…" if count is None else grouped(count))
        self._words.setText(words)
        self.updateGeometry()


class _CodeBar(QWidget):
    """The shares of codes side by side."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shares: list[tuple[str, int]] = []
        self.setFixedHeight(5)

    def show_shares(self, shares: Sequence[tuple[str, int]]) -> None:
        self._shares = list(shares)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = sum(count for _colour, count in self._shares) or 1
        room = self.width() - 2 * (len(self._shares) - 1)
        left = 0.0
        for colour, count in self._shares:
            width = room * count / whole
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(QRectF(left, 0, width, self.height()), 2, 2)
            left += width + 2
        painter.end()
