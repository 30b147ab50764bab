"""The windows and dialogs about the open project that a coder has beside the coding."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QRect, Qt

from annotator.ui.desk import window_makers as make
from annotator.ui.desk.beside import Beside, Room, Served
from annotator.ui.desk.checking import Checking
from annotator.ui.desk.properties import Properties
from annotator.ui.desk.repeating import Repeating
from annotator.ui.desk.same_actors import SameActors
from annotator.ui.desk.setting_up import SettingUp

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.domain.records import ActorId, CoderId
    from annotator.services.import_told import ToldLine
    from annotator.services.jobs import Jobs
    from annotator.ui.actors import RegisterWindow
    from annotator.ui.codebook_editor import CodebookEditor
    from annotator.ui.desk.desk import Desk
    from annotator.ui.desk.editing_codebook import EditingCodebook
    from annotator.ui.desk.registering import Registering
    from annotator.ui.feedback import Feedback
    from annotator.ui.main_window import MainWindow
    from annotator.ui.suggestion_setup import SuggestionSetupWindow
    from annotator.ui.widgets import SideWindow


class SideWindows(QObject):
    """Each window is made when it is first asked for, stays beside the work, and goes with the project.

    A new one is a function in `window_makers`, a line here and a line in ``acts``.
    """

    def __init__(self, desk: Desk, window: MainWindow, *, jobs: Jobs, feedback: Feedback) -> None:
        super().__init__(desk)
        self._desk = desk
        self._feedback = feedback
        self._editing: EditingCodebook | None = None
        self.setting_up = SettingUp(desk)
        self.same_actors = SameActors(desk, jobs=jobs)
        self._imported: Sequence[ToldLine] = ()
        self.checking = Checking(desk, jobs=jobs, feedback=feedback)
        self.repeating = Repeating(desk, jobs=jobs)
        self.properties = Properties(desk, window)
        self._room = room = Room(desk, window, jobs, feedback)
        self.codebook = Beside(room, make.codebook_window)
        self.editor = Beside(room, self._make_editor)
        self.setup = Beside(room, lambda at: self.setting_up.window(at.main.theme, at.main.icons, at.main))
        self.alike = Beside(room, lambda at: self.same_actors.window(at.main.theme, at.main.icons, at.main))
        self.check = Beside(room, make.check_window)
        self.team = Served(room, make.team_window)
        self.file = Served(room, make.file_window)
        self.agreement = Served(room, make.agreement_window, of_codebook=True)
        self.settling = Served(room, make.compare_window, of_codebook=True)
        self.taking_in = Served(room, make.take_in_window)
        self.report = Served(room, make.report_window, of_codebook=True)
        self.repeats = Served(room, partial(make.repeats_window, repeating=self.repeating), of_codebook=True)
        self.coded = Served(room, make.coded_window, of_codebook=True)
        self.history = Served(room, make.history_window, of_codebook=True)
        self.told = Served(room, make.imported_window)
        self.export = Served(room, make.export_window)
        self.register: Served[RegisterWindow, Registering] = Served(
            room, partial(make.register_window, serving=lambda: self.register.servant), of_codebook=True
        )
        self._all: tuple[Beside[Any], ...] = (
            self.codebook, self.editor, self.setup, self.alike, self.check, self.team, self.file, self.agreement,
            self.settling, self.taking_in, self.report, self.repeats, self.coded, self.history, self.told, self.export,
            self.register,
        )  # fmt: skip
        self.checking.shown_asked.connect(self.show_check)
        self.repeating.all_asked.connect(self.repeats.open)
        desk.screen.inspector.register_asked.connect(self.show_actor)

    def acts(self) -> dict[str, Callable[[], object]]:
        """What opens each of them, by command."""
        return {
            "codebook": self.show_codebook,
            "edit_codebook": self.show_codebook_editor,
            "use_example": self._add_example,
            "agreement": self.agreement.open,
            "settle": self.settling.open,
            "team": self.show_team,
            "hand_out": self.show_hand_out,
            "take_in": self.show_take_in,
            "alike_names": self.show_alike_names,
            "register": self.register.open,
            "find_coded": self.find_coded,
            "properties": self.properties.show,
            "check": self.show_check,
            "export": lambda: self.export.open().show(),
            "imported": self.show_imported,
            "history": self.show_history,
            "history_here": lambda: self.show_history(only_here=True),
            "repeats": self.repeats.open,
            "suggestion_report": self.show_suggestion_report,
            "suggestion_setup": self.show_suggestion_setup,
            **self.setting_up.acts(),
            **self.repeating.acts(),
            **self.same_actors.acts(),
        }

    # One by one -------------------------------------------------------------------------------------------------

    def show_codebook(self, key: str = "") -> None:
        """The codebook at one of its entries or at the current statement's code."""
        shown, statement = self.codebook.show(), self._desk.board.statement
        shown.set_codebook(self._desk.project.codebook)
        shown.edit_asked.connect(self.show_codebook_editor, Qt.ConnectionType.UniqueConnection)
        at = key or (statement.code if statement is not None else "")
        if at:
            shown.open_at(at)

    @property
    def editing(self) -> EditingCodebook:
        """The draft of the codebook, which is there while the editor is closed too."""
        if self._editing is None:
            from annotator.ui.desk.editing_codebook import EditingCodebook  # noqa: PLC0415 - numpy, by what is settled

            self._editing = EditingCodebook(self._desk, feedback=self._feedback)
        return self._editing

    def _add_example(self) -> None:
        self.editing.add_example()

    def show_codebook_editor(self, key: str = "") -> None:
        """The codebook to be changed, at the code with that key or, when it is opened, at the current statement's."""
        is_new, statement = self.editor.window is None, self._desk.board.statement
        shown = self.editor.show()
        if key or is_new:
            shown.open_at_key(key or (statement.code if statement is not None else ""))
        self.editing.show()

    def show_agreement_of(self, training_round: str) -> None:
        """How far the coders of a training round agree in it."""
        self.agreement.open().choose_round(training_round)

    def show_team(self) -> None:
        """Who codes which articles, and how far everybody is."""
        is_new = self.team.servant is None
        teaming = self.team.open()
        if is_new:
            teaming.agreement_asked.connect(self.show_agreement_of)
            teaming.file_asked.connect(self.show_hand_out)
            teaming.take_in_asked.connect(self.show_take_in)

    def show_hand_out(self, coder: CoderId | None = None) -> None:
        """Making a file for a coder."""
        self.file.open().show(coder)

    def show_take_in(self, path: Path | None = None) -> None:
        """Taking in a coder's file: this one, or one that is then chosen."""
        is_new = self.taking_in.servant is None
        taking_in = self.taking_in.open()
        if is_new:
            taking_in.compare_asked.connect(self.settling.open)
        if path is not None:
            taking_in.look_at(path)

    def show_suggestion_setup(self) -> SuggestionSetupWindow:
        """How the project gets suggestions, as it is saved now."""
        shown = self.setup.show()
        shown.show_setup(self.setting_up.setup)
        return shown

    def show_suggestion_report(self) -> None:
        """What suggestions do to the coding."""
        is_new = self.report.servant is None
        figures = self.report.open()
        if is_new:
            figures.control_asked.connect(lambda: self.show_suggestion_setup().show_control())

    def show_check(self) -> None:
        """What is wrong in the project, or worth a look."""
        self.checking.show_in(self.check.show())

    def show_imported(self) -> None:
        """What became of each article and file of the last import."""
        self.told.open().show(self._imported)

    def keep_imported(self, lines: Sequence[ToldLine]) -> None:
        """Remember what became of an import, to be looked at afterwards."""
        self._imported = lines
        if any(made.command == "imported" and made.isVisible() for made in self._made()):
            self.show_imported()

    def show_history(self, *, only_here: bool = False) -> None:
        """What was done, in all articles or in the open one."""
        self.history.open().show(only_here=only_here)

    def find_coded(self, words: str = "", code: str = "") -> None:
        """Every statement with the words, or of the code."""
        self.coded.open().look_for(words, code)

    def show_alike_names(self) -> None:
        """The names of the register that may be one actor’s."""
        self.alike.show()
        self.same_actors.look()

    def show_actor(self, actor_id: ActorId) -> None:
        """The register of actors at an entry."""
        self.register.open().show_actor(actor_id)

    # All of them ------------------------------------------------------------------------------------------------

    def seen(self) -> list[tuple[str, QRect]]:
        """Which are open, by the command that opens each, and where; the one that has the keys last."""
        visible = sorted((each for each in self._made() if each.isVisible()), key=lambda each: each.isActiveWindow())
        return [(each.command, each.geometry()) for each in visible]

    def open_again(self, seen: Sequence[tuple[str, QRect]]) -> None:
        """Open what was open, where it was: after the look of the program has changed."""
        acts = self.acts()
        for command, place in seen:
            acts[command]()
            for made in self._made():
                if made.command == command:
                    made.setGeometry(place)

    def renew(self) -> None:
        """Make the windows anew that were made with an earlier version of the codebook."""
        old = [each for each in self._all if each.of_codebook]
        commands = {each.window.command for each in old if each.window is not None}
        again = [(command, place) for command, place in self.seen() if command in commands]
        for each in old:
            each.close()
        if self.codebook.window is not None:
            self.codebook.window.set_codebook(self._desk.project.codebook)
        if self.taking_in.window is not None:
            # It may have brought the version, and still says so.
            self.taking_in.window.view.set_codebook(self._desk.project.codebook)
        self.open_again(again)

    def geometries(self) -> dict[str, list[int]]:
        """Where each of them stands or stood, by the command that opens it."""
        places = {each.command: each.geometry() for each in self._made()}
        return self._room.places | {
            command: [place.x(), place.y(), place.width(), place.height()] for command, place in places.items()
        }

    def remember_geometries(self, known: Mapping[str, object]) -> None:
        """Where each of them is to stand when it is opened."""
        self._room.remember(known)

    def close(self) -> None:
        """Let them go: before the project is closed."""
        if self._editing is not None:
            self._editing.stop()
            self._editing = None
        self.checking.stop()
        self.repeating.stop()
        self.setting_up.leave()
        self.same_actors.leave()
        for each in self._all:
            each.close()

    def _made(self) -> list[SideWindow]:
        return [each.window for each in self._all if each.window is not None and each.window.command]

    def _make_editor(self, room: Room) -> CodebookEditor:
        from annotator.ui.codebook_editor import CodebookEditor  # noqa: PLC0415 - seldom needed, never at the start

        editor = CodebookEditor(room.main.theme, room.main.icons, self.editing.state, room.main)
        self.editing.attach(editor)
        return editor
