"""What the window says while a project is open: saved or not, the keys of the moment, how suggestions are shown."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from annotator.domain.changes import ActionKind, Changes
from annotator.domain.errors import AnnotatorError, NotSaved
from annotator.domain.records import AssignmentState, SuggestionMode
from annotator.ui.article_line import Says
from annotator.ui.bindings import key_words
from annotator.ui.dates import shown_time
from annotator.ui.language import in_words

if TYPE_CHECKING:
    from annotator.ui.desk.desk import Desk
    from annotator.ui.desk.errands import Errands
    from annotator.ui.main_window import MainWindow

MODES = {
    "mode_off": SuggestionMode.OFF,
    "mode_where": SuggestionMode.WHERE,
    "mode_where_and_what": SuggestionMode.WHERE_AND_WHAT,
}
"""The commands that say how much of suggestions is shown."""
_NEEDS_WRITING = (
    "import", "import_folder", "paste", "finish", "reopen", "edit_words", "add_part", "remove", "memo", "link",
    "link_same", "reject", "split", "join", "next_part", "drop_part", "answer", "repeat_last", "keep_code",
    "tag_on_release", "like_words", "like_actor", "undo", "redo", "same_actor", "other_actor", "count_as_cue",
    "cue_off", "rule_off",
    *MODES,
)  # fmt: skip


class Telling(QObject):
    """Keeps the status line, the banner and the commands equal to how the project is."""

    reopen_asked = Signal()
    """What could only be read is to be opened again, since it may be written by now."""

    def __init__(self, desk: Desk, errands: Errands, window: MainWindow) -> None:
        super().__init__(desk)
        self._desk = desk
        self._project = desk.project
        self._banner = desk.screen.banner
        self._errands = errands
        self._window = window
        self._is_failing = False
        desk.changed.connect(self._follow)
        desk.article_opened.connect(window.status.let_go)
        desk.article_opened.connect(self.show_commands)
        desk.article_opened.connect(self._show_mode)
        desk.current_changed.connect(self._show_of_suggestion)
        desk.moved.connect(self._tell_moved)
        desk.not_saved.connect(self._tell_not_saved)
        window.commands.keys_changed.connect(self._show_keys)
        desk.screen.line.changed.connect(self._show_keys)
        _application().focusChanged.connect(self._follow_focus)
        self._show_read_only()
        self.show_all()

    def _tell_moved(self, kind: ActionKind, again: bool) -> None:  # noqa: FBT001 - a signal's argument
        verb = self.tr("Done again:") if again else self.tr("Taken back:")
        self._desk.said.emit(named_action(verb, kind))

    def stop(self) -> None:
        """Say nothing more: the project is about to be closed."""
        _application().focusChanged.disconnect(self._follow_focus)
        self._window.commands.keys_changed.disconnect(self._show_keys)

    def show_all(self) -> None:
        """Show everything as it is now."""
        self._show_saved()
        self.show_commands()
        self._show_mode()

    def _follow(self, changes: Changes) -> None:
        """Any later action of the coder's ends what was said of one that failed; what the worker finds does not."""
        if self._is_failing and changes.action is not ActionKind.SUGGEST:
            self._is_failing = False
            self._banner.clear()
        here = self._desk.board.article
        if changes.action is ActionKind.SUGGEST and (here is None or here.id not in changes.articles):
            # While a batch is read this comes several times a second, and asks the file for nothing that has changed.
            self._show_saved()
            return
        self.show_all()

    def _show_saved(self) -> None:
        status, project = self._window.status, self._project
        if project.read_only:
            status.show_saved(self.tr("Read only"), tone="warn", icon="lock")
            return
        if self._is_failing:
            return
        when = shown_time(project.saved_at, today=datetime.now().astimezone().date())
        status.show_saved(self.tr("Saved {0}").format(when))

    def show_commands(self) -> None:
        """Name what undo would take back, and let only that be asked which can be done."""
        commands, state = self._window.commands, self._project.undo_state()
        commands["undo"].setEnabled(state.undo is not None)
        commands["redo"].setEnabled(state.redo is not None)
        commands["undo"].setText(named_action(self.tr("Undo"), state.undo))
        commands["redo"].setText(named_action(self.tr("Redo"), state.redo))
        article = self._desk.board.article
        has_article = article is not None
        commands.enable(("finish", "reopen", "properties"), enabled=has_article)
        if self._desk.row is not None:
            commands["reopen"].setVisible(self._desk.row.state is AssignmentState.FINISHED)
        if self._project.read_only:
            codebook = self._project.codebook
            codes = [f"code_{code.key}" for code in codebook.current_codes]
            roles = [f"role_{role.key}" for role in codebook.current_roles]
            commands.enable((*_NEEDS_WRITING, *codes, *roles), enabled=False)
        self._show_of_suggestion()
        self._show_keys()

    def _show_of_suggestion(self) -> None:
        """What is only in the menu and about a suggestion is offered at one."""
        can = self._desk.board.suggestion is not None and not self._project.read_only
        self._window.commands.enable(("cue_off", "rule_off"), enabled=can)

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._desk.screen.isAncestorOf(now):
            self._show_keys()

    def _show_keys(self) -> None:
        """The keys that act where the focus is. Another page than that of coding tells its own."""
        if self._desk.screen.isHidden():
            return
        inspector, status = self._desk.screen.inspector, self._window.status
        back = (key_words("Esc"), self.tr("back to the article"))
        if inspector.cast.field.hasFocus():
            status.show_keys([("1–9", self.tr("pick")), (key_words("Return"), self.tr("take the likeliest")), back])
        elif (keys := inspector.values.keys_here()) is not None:
            status.show_keys([*keys, (f"{key_words('Return')} / {key_words('Esc')}", back[1])])
        elif inspector.memo.hasFocus():
            status.show_keys([back])
        elif self._desk.screen.like_this.isVisible():
            status.show_keys(self._desk.screen.like_this.keys())
        elif self._desk.screen.line.about is Says.BEGUN:
            self._show_keys_of_begun()
        else:
            self._show_coding_keys()

    def _show_keys_of_begun(self) -> None:
        shown = self._window.commands.key_shown
        self._window.status.show_keys(
            [
                (shown("next_mark"), self.tr("next")),
                (shown("edit_words"), self.tr("take it")),
                (shown("leave"), self.tr("leave it")),
            ]
        )

    def _show_coding_keys(self) -> None:
        digits = [code.digit for code in self._project.codebook.current_codes if code.digit]
        numbers = f"{min(digits)}–{max(digits)}" if digits else ""
        shown = self._window.commands.key_shown
        keys = [(shown("next_mark"), self.tr("next"))]
        if not self._project.read_only:
            keys += [(numbers, self.tr("code")), (shown("reject"), self.tr("reject"))]
        self._window.status.show_keys(
            [*keys, (shown("codebook"), self.tr("codebook")), (shown("keys"), self.tr("all keys"))]
        )

    def _show_mode(self) -> None:
        words = {
            SuggestionMode.OFF: self.tr("Suggestions are off"),
            SuggestionMode.WHERE: self.tr("Suggestions show where, not which code"),
            SuggestionMode.WHERE_AND_WHAT: self.tr("Suggestions show where and which code"),
        }
        article = self._desk.board.article
        mode = self._project.mode if article is None else self._project.suggestions.mode(article.id)
        self._window.status.show_state(words[mode], icon="eye-off" if mode is SuggestionMode.OFF else "eye")
        for key, known in MODES.items():
            self._window.commands[key].setChecked(known is mode)

    def show_waiting(self, count: int) -> None:
        """Say how many articles are still to be read by the worker."""
        if count:
            words = self.tr("Reading 1 article") if count == 1 else self.tr("Reading {0} articles").format(count)
            self._window.status.show_state(words, icon="loader")
        else:
            self._show_mode()

    def _show_read_only(self) -> None:
        if self._project.read_only:
            self._banner.show_warning(
                self.tr("Read only: {0}").format(self._project.read_only_reason),
                self.tr("You can read, search and export. Nothing can be changed."),
                [(self.tr("Save a copy…"), self._errands.copy), (self.tr("Try again"), self.reopen_asked.emit)],
            )

    def _tell_not_saved(self, error: NotSaved, again: Callable[[], object]) -> None:
        """The screen shows what the file holds; the action can be tried again."""
        self._is_failing = True
        self._window.status.show_saved(self.tr("Not saved"), tone="error", icon="circle-alert")
        self._banner.show_error(
            self.tr("The last action was not saved"),
            in_words(error),
            [(self.tr("Save a copy elsewhere…"), self._errands.copy), (self.tr("Try again"), again)],
            icon="hard-drive",
        )
        try:
            self._desk.show_saved()
        except AnnotatorError as fault:
            self._window.status.say(str(fault))


def _application() -> QApplication:
    found = QApplication.instance()
    assert isinstance(found, QApplication)  # noqa: S101 - there is no desk without one
    return found


_ACTIONS = {
    ActionKind.IMPORT: "import",
    ActionKind.EDIT_ARTICLE: "article properties",
    ActionKind.MARK_REGION: "boilerplate",
    ActionKind.TAG: "statement",
    ActionKind.ACCEPT: "accepted suggestion",
    ActionKind.REJECT: "rejected suggestion",
    ActionKind.RECODE: "change of code",
    ActionKind.MOVE_EDGE: "moved edge",
    ActionKind.ADD_PART: "added part",
    ActionKind.REMOVE_PART: "removed part",
    ActionKind.REMOVE: "removal",
    ActionKind.SPLIT: "splitting of a statement",
    ActionKind.JOIN: "joining of statements",
    ActionKind.TAG_ALIKE: "going through what is alike",
    ActionKind.LINK_ACTOR: "linked actor",
    ActionKind.UNLINK_ACTOR: "unlinked actor",
    ActionKind.CONFIRM_ACTOR: "confirmed actor",
    ActionKind.ADD_ACTOR: "added actor",
    ActionKind.EDIT_ACTOR: "change of an actor",
    ActionKind.MERGE_ACTORS: "merging of actors",
    ActionKind.SPLIT_ACTOR: "splitting of an actor",
    ActionKind.REMOVE_ACTORS: "removed actors",
    ActionKind.TAKE_ACTORS: "actors from a file",
    ActionKind.ADD_ALIAS: "other name",
    ActionKind.TELL_APART: "telling apart",
    ActionKind.SET_VALUE: "answer",
    ActionKind.WRITE_MEMO: "memo",
    ActionKind.LINK_STATEMENTS: "link",
    ActionKind.UNLINK_STATEMENTS: "removed link",
    ActionKind.SET_STATE: "finishing or taking up",
    ActionKind.ASSIGN: "giving of articles",
    ActionKind.SET_MODE: "showing of suggestions",
    ActionKind.SET_UP_SUGGESTIONS: "set-up of suggestions",
    ActionKind.EDIT_CODEBOOK: "change of the codebook",
    ActionKind.RENAME_CODER: "new name of a coder",
    ActionKind.ADD_CODER: "coder",
    ActionKind.HAND_OUT: "handing out",
    ActionKind.TAKE_IN: "taking in",
    ActionKind.SETTLE: "settled difference",
    ActionKind.SETTLE_AGREED: "taking what is agreed",
    ActionKind.SETTLE_REASON: "reason",
    ActionKind.SETTLE_DONE: "done or taken up again",
    ActionKind.RESTORE_STATEMENT: "statement brought back",
    ActionKind.REPAIR: "repair",
    ActionKind.SUGGEST: "reading for suggestions",
    ActionKind.SALVAGE: "rescue of the project",
}


def named_action(verb: str, kind: ActionKind | None) -> str:
    """“Undo moved edge”: a kind of action, after what is or was done with it."""
    if kind is None:
        return verb
    return f"{verb} {QCoreApplication.translate('Telling', _ACTIONS[kind])}"
