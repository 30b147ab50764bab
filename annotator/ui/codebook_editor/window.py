"""The editor of the codebook: its entries at the left, one of them as a form, the changes and the log beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from annotator.domain.codebook import Code, Entry, EntryKind, Role, kind_of
from annotator.domain.codebook_draft import Draft, new_code, new_role, new_variable
from annotator.domain.codebook_keys import lettered, to_be_named
from annotator.domain.codebook_remarks import Remark
from annotator.ui.codebook_editor.changes_page import ChangesPage
from annotator.ui.codebook_editor.code_form import CodeForm
from annotator.ui.codebook_editor.entry_list import EntryList, Place
from annotator.ui.codebook_editor.foot import Foot
from annotator.ui.codebook_editor.form import EntryForm
from annotator.ui.codebook_editor.log_page import LogPage
from annotator.ui.codebook_editor.merging import MergingStrip
from annotator.ui.codebook_editor.records import EditorState
from annotator.ui.codebook_editor.role_form import RoleForm, RulesForm
from annotator.ui.codebook_editor.variable_form import VariableForm
from annotator.ui.icons import Icons
from annotator.ui.theme import Theme
from annotator.ui.widgets import Banner, SideWindow, Tabs, button, label, line, plain

_SIDE = 260
ENTRY, CHANGES, LOG = range(3)


class CodebookEditor(SideWindow):
    """What is changed is told at once as a draft, which stays when the window closes, and saved by one button."""

    command = "edit_codebook"
    draft_changed = Signal(object)
    save_asked = Signal(str)
    drop_asked = Signal()
    rebase_asked = Signal()
    merge_asked = Signal(str, str)
    template_asked = Signal(str)
    file_asked = Signal()
    writing_asked = Signal()
    compared = Signal(int, int)

    def __init__(self, theme: Theme, icons: Icons, state: EditorState, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Edit the codebook"), parent)
        self._icons = icons
        self._state = state
        self.entries = EntryList(theme, icons)
        self.rules, self.code = RulesForm(theme, icons), CodeForm(theme, icons)
        self.role, self.variable = RoleForm(theme, icons), VariableForm(theme, icons)
        self.changes = ChangesPage(theme, icons)
        self.log = LogPage(theme, icons)
        self.tabs = Tabs((self.tr("Entry"), self.tr("Changes"), self.tr("Versions")))
        self.banner = Banner(theme, icons)
        self.merging = MergingStrip(theme)
        self.foot = Foot(icons)
        self._title, self._version = label(role="title", wrap=True), label(role="hint")
        self._forms, self._pages = QStackedWidget(), QStackedWidget()
        self._arrange(theme)
        self._connect()
        self.show_state(state)
        self.entries.choose(None)
        self.entries.setFocus()
        self.resize(1080, 760)

    # What is shown ----------------------------------------------------------------------------------------------

    def show_state(self, state: EditorState) -> None:
        """Show the draft and all that is known of it; what is being typed is left alone."""
        was_behind, self._state = self._state.is_behind, state
        self._title.setText(state.codebook.name)
        self._version.setText(self.tr("version {version}").format(version=state.saved.version))
        self.entries.show_entries(state)
        self._show_entry(self.entries.place)
        self.changes.show_changes(state)
        self.log.show_log(state.log)
        self.tabs.show_counts((None, len(state.changes) or None, len(state.log) or None))
        self.foot.show_state(state)
        self.merging.follow(state)
        for act in (self.add, self.begin):
            act.setEnabled(state.is_editable)
        if was_behind or state.is_behind or not self.banner.isVisible():
            self._show_banner(state)

    def open_at(self, place: Place) -> None:
        """Turn to an entry."""
        self.turn_to(ENTRY)
        self.entries.choose(place)
        self._show_entry(place)

    def open_at_key(self, key: str) -> None:
        """Turn to the entry with that key, of whatever kind; to the rules where there is none."""
        codebook = self._state.codebook
        self.open_at(next(((kind, key) for kind in EntryKind if codebook.entry(kind, key) is not None), None))

    def turn_to(self, tab: int) -> None:
        self.tabs.choose(tab)
        self._pages.setCurrentIndex(tab)

    def say(self, words: str) -> None:
        """Say what has become of the last wish."""
        self.foot.say(words)

    def show_difference(self, old: int, new: int, lines: Sequence[Remark]) -> None:
        self.log.show_difference(old, new, lines)

    def forget_note(self) -> None:
        self.foot.note.setText("")

    # What is asked ----------------------------------------------------------------------------------------------

    def add_code(self) -> None:
        self._add(new_code(self._state.codebook, self.tr("New code")))

    def add_role(self) -> None:
        self._add(new_role(self._state.codebook, self.tr("New role")))

    def add_variable(self) -> None:
        self._add(new_variable(self._state.codebook, self.tr("New variable")))

    def _add(self, new: Entry) -> None:
        entry = to_be_named(new, self._state.codebook)
        self._tell(self._state.draft.put(entry))
        self.open_at((kind_of(entry), entry.key))
        form = self._form_of(entry)
        form.focus_first()
        form.name.selectAll()

    def _tell(self, draft: Draft) -> None:
        self.say("")
        self.draft_changed.emit(draft)

    def _put(self, entry: Entry) -> None:
        self._tell(self._state.draft.put(lettered(entry, self._state.codebook)))

    def _remove(self, entry: Entry) -> None:
        self._tell(self._state.draft.drop(kind_of(entry), entry.key))

    def _retire(self, entry: Entry) -> None:
        turned = replace(entry, retired=not entry.retired)
        self._put(replace(turned, replaced_by=None) if isinstance(turned, Code) and not turned.retired else turned)

    def _ask_merging(self, entry: Entry) -> None:
        if isinstance(entry, Code):
            self.merging.ask(entry, self._state)

    # ------------------------------------------------------------------------------------------------------------

    def _show_entry(self, place: Place) -> None:
        entry = self._state.codebook.entry(*place) if place is not None else None
        if entry is None:
            self.rules.show_rules(self._state)
            self._forms.setCurrentWidget(self.rules)
            return
        form = self._form_of(entry)
        form.show_entry(entry, self._state)
        self._forms.setCurrentWidget(form)

    def _form_of(self, entry: Entry) -> EntryForm:
        if isinstance(entry, Code):
            return self.code
        return self.role if isinstance(entry, Role) else self.variable

    def _choose(self, place: Place) -> None:
        self.merging.leave()
        self.turn_to(ENTRY)
        self._show_entry(place)

    def _show_banner(self, state: EditorState) -> None:
        if state.is_behind:
            self.banner.show_warning(
                self.tr("The codebook is at version {version} now").format(version=state.saved.version),
                self.tr("Your changes began from version {version}. They are kept.").format(
                    version=state.codebook.version
                ),
                [(self.tr("Drop mine"), self.drop_asked.emit), (self.tr("Put mine on top"), self.rebase_asked.emit)],
                icon="triangle-alert",
            )
        elif not state.is_editable:
            self.banner.show_warning(
                self.tr("Open for reading only"), self.tr("The codebook can be read here and written to a file.")
            )
        elif state.is_coders_file:
            self.banner.show_warning(
                self.tr("This file was made for a coder"),
                self.tr(
                    "The lead edits the codebook and hands it out anew. Of a version made here only codes, roles and"
                    " variables that statements use reach the lead, when your file is taken in."
                ),
                icon="info",
            )
        else:
            self.banner.clear()

    def _connect(self) -> None:
        self.entries.place_chosen.connect(self._choose)
        self.tabs.chosen.connect(self._pages.setCurrentIndex)
        self.rules.rules_changed.connect(lambda values: self._tell(self._state.draft.rules(**values)))
        for form in (self.code, self.role, self.variable):
            form.entry_changed.connect(self._put)
            form.key_chosen.connect(lambda entry, key: self._tell(self._state.draft.choose_key(entry, key)))
            form.retire_asked.connect(self._retire)
            form.removal_asked.connect(self._remove)
            form.merge_asked.connect(self._ask_merging)
            form.moved.connect(lambda entry, by: self._tell(self._state.draft.move(kind_of(entry), entry.key, by)))
        self.variable.option_renamed.connect(
            lambda variable, place, name: self._tell(self._state.draft.rename_option(variable, place, name))
        )
        self.foot.save_asked.connect(self.save_asked)
        self.foot.drop_asked.connect(self.drop_asked)
        self.foot.changes_asked.connect(lambda: self.turn_to(CHANGES))
        self.merging.merge_asked.connect(self.merge_asked)
        self.log.compared.connect(self.compared)
        self.hear_undo()
        QShortcut(QKeySequence("Ctrl+S"), self).activated.connect(self.foot.save.click)
        for number in range(3):
            shortcut = QShortcut(QKeySequence(f"Alt+{number + 1}"), self)
            shortcut.activated.connect(partial(self.turn_to, number))

    def _arrange(self, theme: Theme) -> None:
        for form in (self.rules, self.code, self.role, self.variable):
            self._forms.addWidget(form)
        for page in (self._forms, self.changes, self.log):
            self._pages.addWidget(page)
        self.add, self.begin = button(self.tr("Add")), button(self.tr("Begin from"))
        self.add.setMenu(
            self._menu(
                (self.tr("A code"), self.add_code),
                (self.tr("A role"), self.add_role),
                (self.tr("A variable"), self.add_variable),
            )
        )
        self.begin.setMenu(
            self._menu(
                (self.tr("Claims in the news"), partial(self.template_asked.emit, "claims")),
                (self.tr("Political claims analysis"), partial(self.template_asked.emit, "political_claims")),
                (self.tr("Discourse network statements"), partial(self.template_asked.emit, "discourse_network")),
                (self.tr("A blank codebook"), partial(self.template_asked.emit, "blank")),
                (self.tr("A codebook file…"), self.file_asked.emit),
            )
        )
        self.begin.setAccessibleDescription(
            self.tr("You see first what would change; nothing holds before it is saved")
        )
        self.write = button(self.tr("Write to a file…"), icon=self._icons.icon("upload"))
        self.write.clicked.connect(self.writing_asked)
        top = QHBoxLayout()
        top.setContentsMargins(16, 10, 16, 10)
        top.setSpacing(8)
        top.addWidget(self.tabs, 1)
        top.addWidget(self.begin)
        top.addWidget(self.write)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(top)
        right.addWidget(line())
        right.addWidget(self.banner)
        right.addWidget(self._pages, 1)
        right.addWidget(self.merging)
        right.addWidget(line())
        right.addWidget(self.foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side(theme))
        row.addWidget(line(vertical=True))
        row.addLayout(right, 1)

    def _menu(self, *acts: tuple[str, object]) -> QMenu:
        menu = QMenu(self)
        for words, act in acts:
            menu.addAction(plain(words)).triggered.connect(lambda _on=False, act=act: act())
        return menu

    def _side(self, _theme: Theme) -> QWidget:
        side = QWidget()
        side.setObjectName("side")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side.setFixedWidth(_SIDE)
        head = QVBoxLayout()
        head.setContentsMargins(16, 16, 16, 8)
        head.setSpacing(2)
        head.addWidget(self._title)
        head.addWidget(self._version)
        below = QHBoxLayout()
        below.setContentsMargins(16, 8, 16, 10)
        below.addWidget(self.add)
        below.addStretch(1)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.entries, 1)
        column.addLayout(below)
        return side
