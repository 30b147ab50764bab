"""A project on the screen: its page, its desk, its worker, and what the commands do while it is open."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from annotator.domain.changes import ActionKind
from annotator.domain.errors import AnnotatorError, NotSaved
from annotator.domain.records import AssignmentState, SuggestionMode
from annotator.ui.codebook_window import CodebookWindow
from annotator.ui.coding_screen import PANES, CodingScreen
from annotator.ui.commands import Command, Menu, Scope
from annotator.ui.dates import shown_time
from annotator.ui.desk.desk import Desk
from annotator.ui.desk.errands import Errands
from annotator.ui.desk.importing import Importing
from annotator.ui.desk.marking import Marking
from annotator.ui.desk.menus import mark_menu
from annotator.ui.desk.prehighlighting import Prehighlighting
from annotator.ui.properties_dialog import PropertiesDialog

if TYPE_CHECKING:
    from annotator.services.jobs import Jobs
    from annotator.services.project import Project
    from annotator.ui.feedback import Feedback
    from annotator.ui.main_window import MainWindow
    from annotator.ui.suggester import Suggester

_NEEDS_WRITING = ("import", "paste", "finish", "reopen", "edit_words", "add_part", "remove", "memo", "link", "reject")
_ON_THE_PAGE = (
    "undo", "redo", "find", "finish", "reopen", "previous_article", "next_article", "properties", "paste",
    "show_articles", "show_statements", "show_inspector", "larger", "smaller", "usual_size",
)  # fmt: skip
_MODES = {
    "mode_off": SuggestionMode.OFF,
    "mode_where": SuggestionMode.WHERE,
    "mode_where_and_what": SuggestionMode.WHERE_AND_WHAT,
}


class OpenProject(QObject):
    """Everything that lives as long as a project is open in the window."""

    text_size_changed = Signal(int)

    def __init__(
        self, project: Project, window: MainWindow, *, suggester: Suggester, jobs: Jobs, feedback: Feedback
    ) -> None:
        super().__init__(window)
        self.project = project
        self._window = window
        self._suggester = suggester
        self.screen = CodingScreen(
            window.theme, window.icons, rows=project.library.rows, find_actors=project.actors.find
        )
        self.desk = Desk(project, self.screen, parent=self)
        self.marking = Marking(self.desk)
        self.errands = Errands(self.desk, jobs=jobs, feedback=feedback)
        self.importing = Importing(self.desk, jobs=jobs, feedback=feedback, window=window)
        self._codebook: CodebookWindow | None = None
        self.feeding = Prehighlighting(self.desk, suggester)
        self._own_commands = self._add_commands()
        self._connect_commands()
        self._connect_desk()
        self._show_read_only()
        window.show_title(project.title)
        window.status.show_coder(project.coder.name)
        self._show_saved()
        self._show_commands()
        self._show_mode()

    # Commands ---------------------------------------------------------------------------------------------------

    def _add_commands(self) -> list[str]:
        """The codes and the roles of the codebook are commands of their own."""
        commands, codebook = self._window.commands, self.project.codebook
        added = [
            Command(
                f"code_{code.key}", code.name, Menu.CODE, -1, (str(code.digit),) if code.digit else (), Scope.CODING
            )
            for code in codebook.current_codes
        ]
        added += [
            Command(f"role_{role.key}", f"{role.name}…", Menu.ACTORS, 0, (role.letter,), Scope.CODING)
            for role in codebook.current_roles
        ]
        for command in added:
            commands.add(command)
        commands.act_in(self.screen.article)
        commands.act_in(self.screen.table)
        self._window.show_menus()
        return [command.key for command in added]

    def _connect_commands(self) -> None:
        desk, marking, screen = self.desk, self.marking, self.screen
        acts: dict[str, Callable[[], object]] = {
            "undo": desk.undo,
            "redo": desk.redo,
            "find": screen.articles.search.setFocus,
            "previous_article": desk.previous_article,
            "next_article": desk.next_article,
            "next_mark": desk.next_mark,
            "previous_mark": desk.previous_mark,
            "edit_words": marking.enter,
            "leave": marking.leave,
            "add_part": marking.add_part,
            "remove": marking.remove,
            "memo": marking.write_memo,
            "link": marking.link,
            "reject": marking.reject,
            "finish": desk.finish_and_go_on,
            "reopen": lambda: desk.set_finished(False),
            "codebook": self._show_codebook,
            "import": self.importing.choose_files,
            "paste": self.importing.paste,
            "properties": self._show_properties,
            "export": self.errands.export,
            "copy": self.errands.copy,
            "check": self.errands.check,
            "larger": lambda: self._change_text_size(1),
            "smaller": lambda: self._change_text_size(-1),
            "usual_size": lambda: self._change_text_size(0),
        }
        for code in self.project.codebook.current_codes:
            acts[f"code_{code.key}"] = partial(marking.give_code, code.key)
        for role in self.project.codebook.current_roles:
            acts[f"role_{role.key}"] = partial(marking.ask_role, role.key)
        for key, mode in _MODES.items():
            acts[key] = partial(desk.set_mode, mode)
        for pane in PANES:
            action = self._window.commands[f"show_{pane}"]
            action.setChecked(True)
            action.toggled.connect(lambda shown, pane=pane: screen.show_pane(pane, shown=shown))
        self._connections = self._window.commands.connect_all(acts)

    def _connect_desk(self) -> None:
        desk, screen = self.desk, self.screen
        desk.changed.connect(self._show_saved)
        desk.changed.connect(self._show_commands)
        desk.changed.connect(self._show_mode)
        desk.article_opened.connect(self._show_commands)
        desk.said.connect(self._window.status.say)
        desk.not_saved.connect(self._tell_not_saved)
        self.feeding.failed.connect(self._window.status.say)
        self.feeding.waiting_changed.connect(self._show_waiting)
        self._suggester.stopped.connect(self._window.status.say)
        screen.article.menu_requested.connect(self._open_menu)
        screen.article.region_clicked.connect(self.desk.count_as_text)
        screen.article.text_size_changed.connect(self.text_size_changed)
        screen.articles.import_asked.connect(self.importing.choose_files)
        screen.import_asked.connect(self.importing.choose_files)
        screen.paste_asked.connect(self.importing.paste)
        screen.files_dropped.connect(self.importing.start)
        self.importing.opened.connect(lambda: self._enable_coding(enabled=False))
        self.importing.left.connect(lambda: self._enable_coding(enabled=True))
        screen.header.edit_asked.connect(self._show_properties)
        screen.table.menu_asked.connect(self._open_table_menu)
        screen.inspector.codebook_asked.connect(self._show_codebook)
        screen.inspector.value_refused.connect(self._window.status.say)

    def _open_menu(self, at: QPoint, _span: object, statements: list[int], suggestions: list[int]) -> None:
        menu = mark_menu(self.desk, self.marking, self._window.commands, statements, suggestions)
        menu.popup(at)

    def _open_table_menu(self, statement_id: int, at: QPoint) -> None:
        self._open_menu(at, None, [statement_id], [])

    def _show_codebook(self) -> None:
        """The codebook at the current statement's code, beside the work."""
        if self._codebook is None:
            codebook = self.project.codebook
            self._codebook = CodebookWindow(self._window.theme, self._window.icons, codebook, self._window)
        statement = self.desk.board.statement
        if statement is not None:
            self._codebook.open_at(statement.code)
        self._codebook.show()
        self._codebook.raise_()
        self._codebook.activateWindow()

    def _show_properties(self) -> None:
        """What is known of the open article, to be corrected."""
        article, window = self.desk.board.article, self._window
        if article is None:
            return
        editable = not self.project.read_only
        dialog = PropertiesDialog(window.theme, window.icons, article, editable=editable, parent=window)
        dialog.metadata_edited.connect(lambda metadata: self.desk.edit_metadata(article.id, metadata))
        dialog.region_removed.connect(self.desk.unmark)
        self.desk.changed.connect(lambda: self._show_again(dialog))
        dialog.open()

    def _show_again(self, dialog: PropertiesDialog) -> None:
        if dialog.isVisible() and self.desk.board.article is not None:
            dialog.show_article(self.desk.board.article)

    def _enable_coding(self, *, enabled: bool) -> None:
        """While articles are being imported, the commands of the coding page have nothing to act on."""
        self._window.commands.enable(_ON_THE_PAGE, enabled=enabled)
        if enabled:
            self._show_commands()
        else:
            self._window.status.show_keys([("Esc", self.tr("back to coding"))])

    def _change_text_size(self, by: int) -> None:
        view = self.screen.article
        view.set_text_size(view.text_size() + by if by else 17)
        self.text_size_changed.emit(view.text_size())

    # What the window says ---------------------------------------------------------------------------------------

    def _show_saved(self) -> None:
        status, project = self._window.status, self.project
        if project.read_only:
            status.show_saved(self.tr("Read only"), tone="warn", icon="lock")
            return
        when = shown_time(project.saved_at, today=datetime.now().astimezone().date())
        status.show_saved(self.tr("Saved {0}").format(when))
        self.screen.banner.clear()

    def _show_commands(self) -> None:
        commands, state = self._window.commands, self.project.undo_state()
        commands["undo"].setEnabled(state.undo is not None)
        commands["redo"].setEnabled(state.redo is not None)
        commands["undo"].setText(_named(self.tr("Undo"), state.undo))
        commands["redo"].setText(_named(self.tr("Redo"), state.redo))
        article = self.desk.board.article
        has_article = article is not None
        commands.enable(("finish", "reopen", "properties"), enabled=has_article)
        if self.desk.row is not None:
            commands["reopen"].setVisible(self.desk.row.state is AssignmentState.FINISHED)
        if self.project.read_only:
            commands.enable((*_NEEDS_WRITING, "undo", "redo"), enabled=False)
        self._show_keys()

    def _show_keys(self) -> None:
        digits = [code.digit for code in self.project.codebook.current_codes if code.digit]
        numbers = f"{min(digits)}–{max(digits)}" if digits else ""
        keys = [("Tab", self.tr("next"))]
        if not self.project.read_only:
            keys += [(numbers, self.tr("code")), ("Space", self.tr("reject"))]
        self._window.status.show_keys([*keys, ("F1", self.tr("codebook")), ("?", self.tr("all keys"))])

    def _show_mode(self) -> None:
        words = {
            SuggestionMode.OFF: self.tr("Suggestions are off"),
            SuggestionMode.WHERE: self.tr("Suggestions show where, not which code"),
            SuggestionMode.WHERE_AND_WHAT: self.tr("Suggestions show where and which code"),
        }
        mode = self.project.mode
        self._window.status.show_state(words[mode], icon="eye-off" if mode is SuggestionMode.OFF else "eye")
        for key, known in _MODES.items():
            self._window.commands[key].setChecked(known is mode)

    def _show_waiting(self, count: int) -> None:
        if count:
            words = self.tr("Reading 1 article") if count == 1 else self.tr("Reading {0} articles").format(count)
            self._window.status.show_state(words, icon="loader")
        else:
            self._show_mode()

    def _show_read_only(self) -> None:
        if self.project.read_only:
            self.screen.banner.show_warning(
                self.tr("Read only: {0}").format(self.project.read_only_reason),
                self.tr("You can read, search and export. Nothing can be changed."),
                [(self.tr("Save a copy…"), self.errands.copy)],
            )

    def _tell_not_saved(self, error: NotSaved, again: Callable[[], object]) -> None:
        """The screen shows what the file holds; the action can be tried again."""
        self._window.status.show_saved(self.tr("Not saved"), tone="error", icon="circle-alert")
        self.screen.banner.show_error(
            self.tr("The last action was not saved"),
            str(error),
            [(self.tr("Save a copy elsewhere…"), self.errands.copy), (self.tr("Try again"), again)],
            icon="hard-drive",
        )
        try:
            self.desk.show_saved()
        except AnnotatorError as fault:
            self._window.status.say(str(fault))

    # Coming and going -------------------------------------------------------------------------------------------

    def take_place(self, place: dict[str, Any]) -> None:
        """Go where the coder was: panes, article, statement."""
        panes = place.get("panes")
        for pane in PANES:
            if isinstance(panes, list) and pane not in panes:
                self._window.commands[f"show_{pane}"].setChecked(False)
        layout = place.get("layout")
        if isinstance(layout, list):
            self.screen.restore_layout([str(state) for state in layout])
        ids = list(self.project.library.ids())
        wanted = place.get("article")
        if ids:
            self.desk.open_article(wanted if wanted in ids else ids[0])
        statement = place.get("statement")
        if isinstance(statement, int):
            self.desk.choose_statement(statement)
        scroll = place.get("scroll")
        if isinstance(scroll, int):
            self.screen.article.verticalScrollBar().setValue(scroll)
        self.screen.article.setFocus()

    def place(self) -> dict[str, Any]:
        """Where the coder is."""
        board = self.desk.board
        return {
            "panes": [pane for pane in PANES if self._window.commands[f"show_{pane}"].isChecked()],
            "layout": list(self.screen.layout_state()),
            "article": board.article.id if board.article else None,
            "statement": board.statement.id if board.statement else None,
            "scroll": self.screen.article.verticalScrollBar().value(),
        }

    def show_on(self, window: MainWindow) -> None:
        window.show_page(self.screen)

    @property
    def page(self) -> QWidget:
        return self.screen

    @property
    def path(self) -> Path:
        return self.project.path

    def leave(self) -> None:
        """Save what is being typed and let go of everything but the project itself."""
        self.screen.inspector.finish_typing()
        self.importing.close()
        if self._codebook is not None:
            self._codebook.close()
            self._codebook.deleteLater()
        for pane in PANES:
            self._window.commands[f"show_{pane}"].toggled.disconnect()
        for connection in self._connections:
            QObject.disconnect(connection)
        for key in self._own_commands:
            self._window.commands.drop(key)
        self._window.drop_page(self.screen)
        self._window.show_menus()
        self.deleteLater()


_ACTIONS = {
    ActionKind.IMPORT: "import",
    ActionKind.EDIT_ARTICLE: "article properties",
    ActionKind.MARK_REGION: "boilerplate",
    ActionKind.TAG: "statement",
    ActionKind.ACCEPT: "accepting",
    ActionKind.REJECT: "rejecting",
    ActionKind.RECODE: "code",
    ActionKind.MOVE_EDGE: "moved edge",
    ActionKind.ADD_PART: "added part",
    ActionKind.REMOVE_PART: "removed part",
    ActionKind.REMOVE: "removal",
    ActionKind.LINK_ACTOR: "linked actor",
    ActionKind.UNLINK_ACTOR: "unlinked actor",
    ActionKind.CONFIRM_ACTOR: "confirmed actor",
    ActionKind.SET_VALUE: "variable",
    ActionKind.WRITE_MEMO: "memo",
    ActionKind.LINK_STATEMENTS: "link",
    ActionKind.UNLINK_STATEMENTS: "removed link",
    ActionKind.SET_STATE: "finishing",
    ActionKind.SET_MODE: "suggestions",
}


def _named(verb: str, kind: ActionKind | None) -> str:
    """“Undo moved edge”: what the next undo would take back."""
    return verb if kind is None or kind not in _ACTIONS else f"{verb} {_ACTIONS[kind]}"
