"""A project on the screen: its page, its desk, its worker, and what the commands do while it is open."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, QTimer, Signal

from annotator.domain.changes import Changes
from annotator.ui.article_line import Says
from annotator.ui.coding_screen import PANES, CodingScreen
from annotator.ui.desk.backing_up import BackingUp
from annotator.ui.desk.can_do import why_not
from annotator.ui.desk.codebook_commands import CodebookCommands
from annotator.ui.desk.desk import Desk
from annotator.ui.desk.dropped import ask_about_project
from annotator.ui.desk.errands import Errands
from annotator.ui.desk.finishing import Finishing
from annotator.ui.desk.flow import Flow
from annotator.ui.desk.importing import Importing
from annotator.ui.desk.marking import Marking
from annotator.ui.desk.menus import mark_menu
from annotator.ui.desk.places import Places
from annotator.ui.desk.prehighlighting import Prehighlighting
from annotator.ui.desk.read_aloud import ReadAloud
from annotator.ui.desk.side_windows import SideWindows
from annotator.ui.desk.stacks import Stacks
from annotator.ui.desk.telling import MODES, Telling
from annotator.ui.desk.watching import Watching

if TYPE_CHECKING:
    from annotator.services.jobs import Jobs
    from annotator.services.project import Project
    from annotator.ui.effort import Effort
    from annotator.ui.feedback import Feedback
    from annotator.ui.main_window import MainWindow
    from annotator.ui.suggester import Suggester

_ON_THE_PAGE = (
    "undo", "redo", "find", "next_pane", "finish", "reopen", "previous_article", "next_article", "properties", "paste",
    "show_articles", "show_statements", "show_inspector", "larger", "smaller", "usual_size", "theme_system",
    "theme_light", "theme_dark", "theme_contrast", "language_system", "language_en", "language_de",
    "cue_off", "rule_off",
)  # fmt: skip


class OpenProject(QObject):
    """Everything that lives as long as a project is open in the window."""

    open_asked = Signal(object)
    """Another project is to be opened in place of this one."""
    reopen_asked = Signal()
    """This project is to be opened again: it may be written by now, or is another file."""
    text_size_changed = Signal(int)
    """The coder set the article's type larger or smaller."""

    def __init__(
        self,
        project: Project,
        window: MainWindow,
        *,
        suggester: Suggester,
        jobs: Jobs,
        feedback: Feedback,
        effort: Effort,
    ) -> None:
        super().__init__(window)
        self.project = project
        self._window = window
        self._suggester = suggester
        self._feedback = feedback
        self.screen = CodingScreen(
            window.theme,
            window.icons,
            rows=project.library.rows,
            find_actors=project.actors.find,
            alike_actors=project.actors.alike,
        )
        self.desk = Desk(project, self.screen, parent=self)
        self.desk.keys_words = window.commands.keys_words
        self.finishing = Finishing(self.desk)
        self.marking = Marking(self.desk)
        self.flow = Flow(self.desk, self.marking, window, jobs=jobs, effort=effort)
        self.stacks = Stacks(self.desk)
        self.errands = Errands(self.desk, feedback=feedback)
        self.backing_up = BackingUp(project, window, jobs=jobs, parent=self)
        self.watching = Watching(project, self.screen.banner, self.errands, jobs=jobs, parent=self)
        self.importing = Importing(self.desk, jobs=jobs, feedback=feedback, window=window)
        self.windows = SideWindows(self.desk, window, jobs=jobs, feedback=feedback)
        self._places = Places(self.desk, self.windows, window)
        self._of_codebook = CodebookCommands(project, self.flow, window.commands, window.theme)
        self._let_keys_act()
        self.telling = Telling(self.desk, self.errands, window)
        self.read_aloud = ReadAloud(self.desk)
        self.feeding = Prehighlighting(self.desk, suggester)
        window.commands.why_not = partial(why_not, self.desk)
        self._connect_commands()
        self._connect_desk()
        window.show_title(project.title)
        window.status.show_coder(project.coder.name)

    # Commands ---------------------------------------------------------------------------------------------------

    def _let_keys_act(self) -> None:
        commands = self._window.commands
        commands.act_in(self.screen.article)
        commands.act_in(self.screen.table)
        commands.tell_within(self.screen)
        self._window.show_menus()

    def _connect_commands(self) -> None:
        desk, marking, screen = self.desk, self.marking, self.screen
        acts: dict[str, Callable[[], object]] = {
            "undo": desk.undo,
            "redo": desk.redo,
            "find": screen.find_articles,
            "next_pane": screen.focus_next_pane,
            "previous_article": desk.previous_article,
            "next_article": desk.next_article,
            "next_mark": desk.next_mark,
            "previous_mark": desk.previous_mark,
            "stack": self.stacks.turn,
            "line_marks": self.stacks.list_line,
            "follow_link": desk.trail.follow_next,
            "go_back": desk.trail.go_back,
            "add_part": marking.add_part,
            "remove": marking.remove,
            "link": marking.link,
            "reject": marking.reject,
            "finish": self.finishing.finish,
            "reopen": self.finishing.open_again,
            "import": self.importing.choose_files,
            "import_folder": self.importing.choose_folder,
            "paste": self.importing.paste,
            "copy": self.errands.copy,
            "back_up": self.backing_up.now,
            "larger": lambda: self._change_text_size(1),
            "smaller": lambda: self._change_text_size(-1),
            "usual_size": lambda: self._change_text_size(0),
            **self.windows.acts(),
            **self.flow.acts(),
            **self._of_codebook.acts(),
            **{key: partial(desk.set_mode, mode) for key, mode in MODES.items()},
        }
        self._connections = self._window.commands.connect_all(acts)
        for pane in PANES:
            action = self._window.commands[f"show_{pane}"]
            self._connections.append(
                action.triggered.connect(lambda shown, pane=pane: screen.show_pane(pane, shown=shown))
            )
        self._show_panes()

    def _follow_codebook(self, changes: Changes) -> None:
        """Another version may have other codes and roles: their commands, and windows made with the version before."""
        if not changes.codebook or not self._of_codebook.are_outdated:
            return
        self._disconnect_commands()
        self._of_codebook.renew()
        self._window.show_menus()
        self._connect_commands()
        self.telling.show_commands()
        QTimer.singleShot(0, self.windows.renew)

    def _disconnect_commands(self) -> None:
        for connection in self._connections:
            QObject.disconnect(connection)

    def _connect_desk(self) -> None:
        desk, screen = self.desk, self.screen
        desk.changed.connect(self._follow_codebook)
        screen.panes_shown.connect(self._show_panes)
        self.watching.reopen_asked.connect(self.reopen_asked)
        self.watching.compare_asked.connect(self.windows.show_take_in)
        self.windows.checking.open_asked.connect(self.open_asked)
        self.telling.reopen_asked.connect(self.reopen_asked)
        desk.said.connect(self._window.status.say)
        desk.refused.connect(self._window.status.keep_said)
        desk.asked.connect(self._show_begun)
        self.feeding.failed.connect(partial(self._window.status.say, stays=True))
        self.feeding.waiting_changed.connect(self.telling.show_waiting)
        self._suggester.stopped.connect(partial(self._window.status.say, stays=True))
        screen.article.menu_requested.connect(self._open_menu)
        screen.article.region_clicked.connect(self.desk.boilerplate.count_as_text)
        screen.article.text_size_changed.connect(self.text_size_changed)
        screen.articles.coded_asked.connect(self.windows.find_coded)
        screen.articles.import_asked.connect(self.importing.choose_files)
        screen.import_asked.connect(self.importing.choose_files)
        screen.folder_asked.connect(self.importing.choose_folder)
        screen.paste_asked.connect(self.importing.paste)
        screen.files_dropped.connect(self._take_dropped)
        self.importing.told.connect(self.windows.keep_imported)
        self.importing.opened.connect(lambda: self._enable_coding(enabled=False))
        self.importing.left.connect(lambda: self._enable_coding(enabled=True))
        screen.header.edit_asked.connect(self.windows.properties.show)
        screen.table.menu_asked.connect(self._open_table_menu)
        screen.inspector.command_asked.connect(lambda key: self._window.commands[key].trigger())
        screen.inspector.value_refused.connect(self._window.status.say)

    def _show_begun(self, words: str) -> None:
        self.screen.line.say(Says.BEGUN, words, [(self.tr("Leave it"), self.flow.keeping.leave)])

    def _take_dropped(self, paths: list[Path]) -> None:
        """Articles are imported; of a project it is asked what is to be done with it."""
        projects = [path for path in paths if path.suffix == self.project.path.suffix]
        if projects:
            ask_about_project(
                projects[0], self.screen.banner, open_it=self.open_asked.emit, take_in=self.windows.show_take_in
            )
        else:
            self.importing.start(paths)

    def _show_panes(self) -> None:
        """Let the buttons tell which panes are seen."""
        for pane in PANES:
            action = self._window.commands[f"show_{pane}"]
            action.setChecked(self.screen.is_shown(pane))

    def _open_menu(self, at: QPoint, _span: object, statements: list[int], suggestions: list[int]) -> None:
        on_words = self.screen.article.is_on_selection(at)
        menu = mark_menu(self.desk, self._window.commands, statements, suggestions, on_words=on_words)
        menu.popup(at)

    def _open_table_menu(self, statement_id: int, at: QPoint) -> None:
        self._open_menu(at, None, [statement_id], [])

    def _enable_coding(self, *, enabled: bool) -> None:
        """While articles are being imported, the commands of the coding page have nothing to act on."""
        self._window.commands.enable(_ON_THE_PAGE, enabled=enabled)
        if enabled:
            self.telling.show_commands()

    def _change_text_size(self, by: int) -> None:
        view = self.screen.article
        view.set_text_size(view.text_size() + by if by else 17)
        self.text_size_changed.emit(view.text_size())

    # Coming and going -------------------------------------------------------------------------------------------

    def take_place(self, place: dict[str, Any]) -> None:
        """Go where the coder was."""
        warned = place.get("warned")
        self.watching.warned = {str(each) for each in warned} if isinstance(warned, list) else set()
        self.watching.look_around()
        self._places.take(place)

    def place(self) -> dict[str, Any]:
        """Where the coder is."""
        return self._places.now() | {"warned": sorted(self.watching.warned)}

    @property
    def can_code(self) -> bool:
        """Whether there is something that a code could be given to."""
        has_mark = self.desk.board.current is not None or self.screen.article.selection() is not None
        return has_mark and not self.project.read_only

    @property
    def path(self) -> Path:
        return self.project.path

    def may_leave(self) -> bool:
        """Whether nothing would be lost that was typed and can't be saved, or the person takes that."""
        if not self.importing.may_leave():
            return False
        return self.desk.finish_typing() or self._feedback.ask(
            self.tr("Close although your last words were not saved?"),
            self.tr("They can still be saved: stay here, make room or save a copy, then try again."),
            yes=self.tr("Close"),
            no=self.tr("Stay here"),
        )

    def leave(self) -> None:
        """Save what is being typed and let go of everything but the project itself."""
        self.desk.finish_typing()
        self.windows.export.close()
        self.flow.stop()
        self.watching.stop()
        self.telling.stop()
        self.importing.close()
        self.feeding.stop()
        self.desk.stop_following()
        self.windows.close()
        self._window.commands.why_not = dict
        self._disconnect_commands()
        self._of_codebook.drop()
        for pane in PANES:
            self._window.commands[f"show_{pane}"].setChecked(False)
        self._window.drop_page(self.screen)
        self._window.show_menus()
        self.deleteLater()
