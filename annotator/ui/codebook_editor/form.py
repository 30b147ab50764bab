"""What the forms of codes, roles, variables and of the rules have in common."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from annotator.domain.codebook import Code, Entry, EntryKind, Role, kind_of
from annotator.domain.codebook_keys import is_to_be_named, keys_to_be
from annotator.domain.codebook_use import names_of
from annotator.domain.differences import UnclearPassage
from annotator.ui.codebook_editor.fields import Field, LineField
from annotator.ui.codebook_editor.records import EditorState, said
from annotator.ui.icons import Icons
from annotator.ui.language import grouped
from annotator.ui.theme import Theme, article_font
from annotator.ui.widgets import badge_pixmap, button, label
from annotator.ui.widgets.flow import Flow

_WIDEST = 640
_BADGE = 22
_KEY_WIDTH = 180


class Form(QScrollArea):
    """One column of fields under a title. What is typed is told at once; saving is the window's."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.theme = theme
        self.icons = icons
        self.fields: dict[str, Field] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ground = QWidget()
        ground.setObjectName("panel")
        column = QWidget()
        column.setMaximumWidth(_WIDEST)
        around = QHBoxLayout(ground)
        around.setContentsMargins(32, 24, 32, 28)
        around.addWidget(column, 1)
        self.box = QVBoxLayout(column)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(14)
        self.box.addLayout(self._head())
        self.setWidget(ground)

    def add(self, about: str, name: str, control: QWidget, hint: str = "") -> Field:
        """A field below the others, for the part of the entry that is called so."""
        field = self.fields[about] = Field(self.theme, self.icons, name, control, hint)
        self.box.addWidget(field)
        return field

    def add_row(self, *pairs: tuple[str, str, QWidget]) -> None:
        """Small fields side by side; what is wrong with them stands below all of them."""
        row = QHBoxLayout()
        row.setSpacing(12)
        for about, name, control in pairs:
            field = self.fields[about] = Field(self.theme, self.icons, name, control, is_narrow=True)
            row.addWidget(field, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        whole = QVBoxLayout()
        whole.setSpacing(4)
        whole.addLayout(row)
        for about, _name, _control in pairs:
            whole.addLayout(self.fields[about].below)
        self.box.addLayout(whole)

    def end(self) -> None:
        self.box.addStretch(1)

    def show_problems(self, state: EditorState, kind: EntryKind | None, key: str = "") -> None:
        """Say beside each field what is wrong with it."""
        told = list(state.problems_of(kind, key))
        for about, field in self.fields.items():
            wrong = [said(each) for each in told if each.about == about and each not in state.hints]
            field.tell(wrong, [said(each) for each in told if each.about == about and each in state.hints])

    def show_title(self, words: str, below: str, icon: QLabel | None = None) -> None:
        self._title.setText(words)
        self._below.setText(below)
        self.setAccessibleName(words)
        self._picture.setVisible(icon is not None)
        if icon is not None:
            self._picture.setPixmap(icon.pixmap())

    def focus_first(self) -> None:
        """Go to the field that is filled in first."""
        for field in self.fields.values():
            if field.control.isEnabled():
                field.control.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def _head(self) -> QHBoxLayout:
        self._picture = QLabel()
        self._title = label(wrap=True)
        self._title.setFont(article_font(20, semibold=True))
        self._below = label(role="hint", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._below)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        return head


class EntryForm(Form):
    """The fields of one entry, what settlers found unclear about it, and what can be done with it as a whole."""

    entry_changed = Signal(object)
    key_chosen = Signal(object, str)
    retire_asked = Signal(object)
    """The entry with its state turned: retired, or used again."""
    removal_asked = Signal(object)
    moved = Signal(object, int)
    merge_asked = Signal(object)

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__(theme, icons)
        self.entry: Entry | None = None
        self.state: EditorState | None = None
        self.name, self.key = LineField(), LineField(width=_KEY_WIDTH)
        self.key.changed.connect(lambda words: self.key_chosen.emit(self.entry, words.strip()))
        self._todo = QVBoxLayout()
        self._todo.setSpacing(6)
        self.retire = button(self.tr("Retire"))
        self.remove = button(self.tr("Remove"), icon=icons.icon("trash-2"))
        self.merge = button(self.tr("Merge into another code…"))
        self.up = button(self.tr("Move up"), icon=icons.icon("arrow-up"))
        self.down = button(self.tr("Move down"), icon=icons.icon("arrow-down"))
        self.retire.clicked.connect(lambda: self.retire_asked.emit(self.entry))
        self.remove.clicked.connect(lambda: self.removal_asked.emit(self.entry))
        self.merge.clicked.connect(lambda: self.merge_asked.emit(self.entry))
        self.up.clicked.connect(lambda: self.moved.emit(self.entry, -1))
        self.down.clicked.connect(lambda: self.moved.emit(self.entry, 1))

    def show_entry(self, entry: Entry, state: EditorState) -> None:
        """Show an entry of the draft."""
        self.entry, self.state = entry, state
        kind = kind_of(entry)
        picture = QLabel()
        if isinstance(entry, Code):
            picture.setPixmap(badge_pixmap(entry, self.theme, size=_BADGE))
        else:
            name = "user" if isinstance(entry, Role) else "sliders-horizontal"
            picture.setPixmap(self.icons.pixmap(name, size=20, colour="text2"))
        self.show_title(entry.name or self.tr("Without a name"), self._facts(entry, kind, state), picture)
        self.name.show_words(entry.name)
        self._show_key(entry, kind, state)
        self.fill(entry, state)
        self.show_problems(state, kind, entry.key)
        self._show_todo(state.todo.get(entry.key, ()))
        self._show_acts(entry, kind, state)

    def fill(self, entry: Entry, state: EditorState) -> None:
        """Show the entry in the fields."""
        raise NotImplementedError

    def add_acts(self) -> None:
        """The row of what can be done with the entry, and above it what is to be mended."""
        self.box.insertLayout(1, self._todo)
        row = Flow(gap=6)
        for act in (self.up, self.down, self.retire, self.merge, self.remove):
            row.addWidget(act)
        self.box.addSpacing(4)
        self.box.addLayout(row)
        self._kept = label(role="hint", wrap=True)
        self.box.addWidget(self._kept)
        self.end()

    def add_beside_key(self, *pairs: tuple[str, str, QWidget]) -> None:
        """Small fields, and with them that of the key while there is none yet."""
        self.add_row(*pairs, ("key", self.tr("Key"), self.key))

    def _show_key(self, entry: Entry, kind: EntryKind, state: EditorState) -> None:
        """The key that a new entry is going to have, as long as it can be chosen."""
        field, is_new = self.fields["key"], is_to_be_named(entry)
        field.setVisible(is_new)
        field.explain(self.tr("The key stands in the tables that are exported. Once saved it stays.") if is_new else "")
        if is_new:
            made = keys_to_be(state.draft)[kind, entry.key] if entry.name.strip() else ""
            self.key.show_words(state.draft.keys.get((kind, entry.key), made))
            self.key.setPlaceholderText(made)

    def _show_acts(self, entry: Entry, kind: EntryKind, state: EditorState) -> None:
        used = state.usage.of(kind, entry.key)
        self.retire.setText(self.tr("Use again") if entry.retired else self.tr("Retire"))
        self.retire.setAccessibleName(self.retire.text())
        self.remove.setEnabled(state.is_editable and not used)
        self.remove.setToolTip("" if not used else self.tr("It is used in statements. Retire it instead."))
        several = self.tr("Renaming and retiring leave its {count} statements as they are.")
        one = self.tr("Renaming and retiring leave its statement as it is.")
        self._kept.setText((one if used == 1 else several).format(count=grouped(used)))
        self._kept.setVisible(used > 0)
        self.merge.setVisible(kind is EntryKind.CODE)
        saved = state.saved.entry(kind, entry.key) is not None
        others = len(state.codebook.current_codes) - (0 if entry.retired else 1)
        self.merge.setEnabled(state.is_editable and saved and others > 0)
        place = [each.key for each in state.codebook.entries(kind)].index(entry.key)
        self.up.setEnabled(state.is_editable and place > 0)
        self.down.setEnabled(state.is_editable and place < len(state.codebook.entries(kind)) - 1)
        self.retire.setEnabled(state.is_editable)
        for field in self.fields.values():
            field.control.setEnabled(state.is_editable)

    def _facts(self, entry: Entry, kind: EntryKind, state: EditorState) -> str:
        key = [] if is_to_be_named(entry) else [self.tr("Key: {key}").format(key=entry.key)]
        facts = [*key, self._use(kind, entry.key, state)]
        if isinstance(entry, Code) and entry.replaced_by is not None:
            other = state.codebook.entry(EntryKind.CODE, entry.replaced_by)
            merged = self.tr("Retired, merged into “{name}”")
            facts.insert(0, merged.format(name=other.name if other else entry.replaced_by))
        elif entry.retired:
            facts.insert(0, self.tr("Retired"))
        return " · ".join(facts)

    def _use(self, kind: EntryKind, key: str, state: EditorState) -> str:
        counts = state.usage.by_coder(kind, key)
        total = sum(counts.values())
        if total == 0:
            return self.tr("not used yet")
        who = ", ".join(f"{name} {grouped(count)}" for name, count in names_of(counts, state.coders))
        if total == 1:
            return self.tr("used in 1 statement ({who})").format(who=who)
        return self.tr("used in {count} statements ({who})").format(count=grouped(total), who=who)

    def _show_todo(self, passages: Sequence[UnclearPassage]) -> None:
        while item := self._todo.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if passages:
            self._todo.addWidget(_todo_card(self.theme, self.icons, self._todo_title(len(passages)), passages))

    def _todo_title(self, count: int) -> str:
        if count == 1:
            return self.tr("Found unclear in settling, once")
        return self.tr("Found unclear in settling, {count} times").format(count=count)


def _todo_card(theme: Theme, icons: Icons, title: str, passages: Iterable[UnclearPassage]) -> QWidget:
    card = QFrame()
    card.setObjectName("banner")
    card.setProperty("tone", "warn")
    card.setAccessibleName(title)
    box = QVBoxLayout(card)
    box.setContentsMargins(14, 10, 14, 12)
    box.setSpacing(4)
    head = QHBoxLayout()
    head.setSpacing(8)
    picture = QLabel()
    picture.setPixmap(icons.pixmap("triangle-alert", size=16, colour="warn"))
    head.addWidget(picture)
    head.addWidget(label(title, role="strong"), 1)
    box.addLayout(head)
    for each in passages:
        quote = label(" ".join(each.quote.split()) or each.article, wrap=True)
        quote.setFont(article_font(14))
        box.addSpacing(4)
        box.addWidget(quote)
        facts = " · ".join(part for part in (each.note, each.noted_by, each.article) if part)
        box.addWidget(label(facts, role="small", wrap=True))
    card.setStyleSheet(f"QLabel {{ color: {theme.text}; }}")
    return card
