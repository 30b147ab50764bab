"""The windows and dialogs about the open project that a coder has beside the coding."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Final, TypeGuard, TypeVar

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtWidgets import QWidget

from annotator.domain.listing import ArticleFilter
from annotator.ui.alike_window import AlikeWindow
from annotator.ui.codebook_window import CodebookWindow
from annotator.ui.desk.checking import Checking
from annotator.ui.desk.repeating import Repeating
from annotator.ui.desk.same_actors import SameActors
from annotator.ui.desk.setting_up import SettingUp
from annotator.ui.on_screen import kept_on, screens
from annotator.ui.properties_dialog import PropertiesDialog
from annotator.ui.suggestion_setup import SuggestionSetupWindow
from annotator.ui.widgets import SideWindow

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.domain.records import ActorId, CoderId
    from annotator.services.jobs import Jobs
    from annotator.ui.desk.agreeing import Agreeing
    from annotator.ui.desk.desk import Desk
    from annotator.ui.desk.editing_codebook import EditingCodebook
    from annotator.ui.desk.handing_out import HandingOut
    from annotator.ui.desk.history import HistoryDesk
    from annotator.ui.desk.registering import Registering
    from annotator.ui.desk.repeat_groups import RepeatGroups
    from annotator.ui.desk.settling import Settling
    from annotator.ui.desk.suggestion_figures import SuggestionFigures
    from annotator.ui.desk.taking_in import TakingIn
    from annotator.ui.desk.teaming import Teaming
    from annotator.ui.feedback import Feedback
    from annotator.ui.main_window import MainWindow

Window = TypeVar("Window", bound=QWidget)
_WITH_CODEBOOK: Final = {
    "AgreementWindow": "_agreeing",
    "CompareWindow": "_settling",
    "TakeInWindow": "_taking_in",
    "SuggestionReportWindow": "_figures",
    "RepeatsWindow": "_repeat_groups",
    "RegisterWindow": "_registering",
    "HistoryWindow": "_history",
}
"""Windows that are made with one version of the codebook, with what serves each."""
_FRAME: Final = QSize(16, 48)
"""What a window’s own frame takes of the screen."""


class SideWindows(QObject):
    """Each window is made when it is first asked for, stays beside the work, and goes with the project."""

    def __init__(self, desk: Desk, window: MainWindow, *, jobs: Jobs, feedback: Feedback) -> None:
        super().__init__(desk)
        self._desk = desk
        self._window = window
        self._jobs = jobs
        self._feedback = feedback
        self.setting_up = SettingUp(desk)
        self.same_actors = SameActors(desk, jobs=jobs)
        self._made: dict[type[QWidget], QWidget] = {}
        self._remembered: dict[str, list[int]] = {}
        self._agreeing: Agreeing | None = None
        self._settling: Settling | None = None
        self._teaming: Teaming | None = None
        self._handing_out: HandingOut | None = None
        self._taking_in: TakingIn | None = None
        self._figures: SuggestionFigures | None = None
        self._repeat_groups: RepeatGroups | None = None
        self._registering: Registering | None = None
        self._editing: EditingCodebook | None = None
        self._history: HistoryDesk | None = None
        self.checking = Checking(desk, jobs=jobs, feedback=feedback)
        self.checking.shown_asked.connect(self.show_check)
        self.repeating = Repeating(desk, jobs=jobs)
        self.repeating.all_asked.connect(self.show_repeats)
        desk.screen.inspector.register_asked.connect(self.show_actor)

    def acts(self) -> dict[str, Callable[[], object]]:
        """What opens each of them, by command."""
        return {
            "codebook": self.show_codebook,
            "edit_codebook": self.show_codebook_editor,
            "use_example": self.add_example,
            "agreement": self.show_agreement,
            "settle": self.show_settling,
            "team": self.show_team,
            "hand_out": self.show_hand_out,
            "take_in": self.show_take_in,
            "alike_names": self.show_alike_names,
            "register": self.show_register,
            "properties": self.show_properties,
            "check": self.show_check,
            "history": self.show_history,
            "history_here": lambda: self.show_history(only_here=True),
            "repeats": self.show_repeats,
            "suggestion_report": self.show_suggestion_report,
            "suggestion_setup": self.show_suggestion_setup,
            **self.setting_up.acts(),
            **self.repeating.acts(),
            **self.same_actors.acts(),
        }

    def show_codebook(self) -> None:
        """The codebook at the current statement's code."""
        window = self._window
        shown = self._shown(
            CodebookWindow, lambda: CodebookWindow(window.theme, window.icons, self._desk.project.codebook, window)
        )
        shown.set_codebook(self._desk.project.codebook)
        shown.edit_asked.connect(self.show_codebook_editor, Qt.ConnectionType.UniqueConnection)
        statement = self._desk.board.statement
        if statement is not None:
            shown.open_at(statement.code)

    def show_codebook_at(self, key: str) -> None:
        """The codebook at one of its entries."""
        self.show_codebook()
        shown = self._made[CodebookWindow]
        if isinstance(shown, CodebookWindow):
            shown.open_at(key)

    @property
    def editing(self) -> EditingCodebook:
        """The draft of the codebook, which is there while the editor is closed too."""
        if self._editing is None:
            from annotator.ui.desk.editing_codebook import EditingCodebook  # noqa: PLC0415 - numpy, by what is settled

            self._editing = EditingCodebook(self._desk, feedback=self._feedback)
        return self._editing

    def show_codebook_editor(self, key: str = "") -> None:
        """The codebook to be changed, at the code with that key or at the current statement's."""
        from annotator.ui.codebook_editor import CodebookEditor  # noqa: PLC0415 - seldom needed, never at the start

        window, statement = self._window, self._desk.board.statement
        is_new = CodebookEditor not in self._made
        shown = self._shown(
            CodebookEditor, lambda: CodebookEditor(window.theme, window.icons, self.editing.state, window)
        )
        if is_new:
            self.editing.attach(shown)
            shown.open_at_key(key or (statement.code if statement is not None else ""))
        elif key:
            shown.open_at_key(key)
        self.editing.show()

    def add_example(self) -> None:
        """Take the current statement as an example of its code, into the draft of the codebook."""
        self.editing.add_example()

    def renew(self) -> None:
        """Make the windows anew that were made with an earlier version of the codebook."""
        again: list[tuple[str, QRect]] = []
        for kind in [kind for kind in self._made if kind.__name__ in _WITH_CODEBOOK]:
            made = self._made.pop(kind)
            if isinstance(made, SideWindow) and made.isVisible():
                again.append((made.command, made.geometry()))
            serving = getattr(self, _WITH_CODEBOOK[kind.__name__])
            if serving is not None:
                serving.stop()
                setattr(self, _WITH_CODEBOOK[kind.__name__], None)
            made.close()
            made.deleteLater()
        reading = self._made.get(CodebookWindow)
        if isinstance(reading, CodebookWindow):
            reading.set_codebook(self._desk.project.codebook)
        self.open_again(again)

    def show_agreement(self) -> None:
        """How far the project's coders agree."""
        from annotator.ui.agreement.window import AgreementWindow  # noqa: PLC0415 - numpy is not needed for coding
        from annotator.ui.desk.agreeing import Agreeing  # noqa: PLC0415 - as above

        desk, window = self._desk, self._window
        shown = self._shown(
            AgreementWindow,
            lambda: AgreementWindow(
                window.theme, window.icons, desk.project.codebook, rows=desk.project.library.rows, parent=window
            ),
        )
        if self._agreeing is None:
            self._agreeing = Agreeing(desk, shown, jobs=self._jobs, feedback=self._feedback)

    def show_settling(self) -> None:
        """What coders see differently, to be decided."""
        from annotator.ui.comparing.window import CompareWindow  # noqa: PLC0415 - numpy, as above
        from annotator.ui.desk.settling import Settling  # noqa: PLC0415 - as above

        desk, window = self._desk, self._window
        shown = self._shown(
            CompareWindow,
            lambda: CompareWindow(
                window.theme,
                window.icons,
                desk.project.codebook,
                rows=desk.project.library.rows,
                find_names=lambda words: [actor.name for actor in desk.project.actors.find(words)],
                parent=window,
            ),
        )
        if self._settling is None:
            self._settling = Settling(desk, shown, jobs=self._jobs, feedback=self._feedback)

    def show_team(self) -> None:
        """Who codes which articles, and how far everybody is."""
        from annotator.ui.desk.teaming import Teaming  # noqa: PLC0415 - numpy, as above
        from annotator.ui.team.window import TeamWindow  # noqa: PLC0415 - as above

        library, window = self._desk.project.library, self._window
        shown = self._shown(
            TeamWindow,
            lambda: TeamWindow(
                window.theme,
                window.icons,
                rows=library.rows,
                find=lambda words: library.ids(ArticleFilter(words=words)),
                parent=window,
            ),
        )
        if self._teaming is None:
            self._teaming = Teaming(self._desk, shown, jobs=self._jobs)
            self._teaming.agreement_asked.connect(self.show_agreement_of)
            self._teaming.file_asked.connect(self.show_hand_out)
            self._teaming.take_in_asked.connect(self.show_take_in)

    def show_hand_out(self, coder: CoderId | None = None) -> None:
        """Making a file for a coder."""
        from annotator.ui.desk.handing_out import HandingOut  # noqa: PLC0415 - seldom needed, and never at the start
        from annotator.ui.team.file_window import FileWindow  # noqa: PLC0415 - as above

        window = self._window
        shown = self._shown(FileWindow, lambda: FileWindow(window.theme, window.icons, window))
        if self._handing_out is None:
            self._handing_out = HandingOut(self._desk, shown, jobs=self._jobs, feedback=self._feedback)
        self._handing_out.show(coder)

    def show_take_in(self, path: Path | None = None) -> None:
        """Taking in a coder's file: this one, or one that is then chosen."""
        from annotator.ui.desk.taking_in import TakingIn  # noqa: PLC0415 - seldom needed, and never at the start
        from annotator.ui.take_in.window import TakeInWindow  # noqa: PLC0415 - as above

        window = self._window
        shown = self._shown(
            TakeInWindow, lambda: TakeInWindow(window.theme, window.icons, self._desk.project.codebook, window)
        )
        if self._taking_in is None:
            self._taking_in = TakingIn(self._desk, shown, jobs=self._jobs, feedback=self._feedback)
            self._taking_in.compare_asked.connect(self.show_settling)
        if path is not None:
            self._taking_in.look_at(path)

    def show_agreement_of(self, training_round: str) -> None:
        """How far the coders of a training round agree in it."""
        self.show_agreement()
        if self._agreeing is not None:
            self._agreeing.choose_round(training_round)

    def show_suggestion_setup(self) -> None:
        """How the project gets suggestions, as it is saved now."""
        window = self._window
        shown = self._shown(SuggestionSetupWindow, lambda: self.setting_up.window(window.theme, window.icons, window))
        shown.show_setup(self.setting_up.setup)

    def show_suggestion_report(self) -> None:
        """What suggestions do to the coding."""
        from annotator.ui.desk.suggestion_figures import SuggestionFigures  # noqa: PLC0415 - numpy, as above
        from annotator.ui.suggestion_report import SuggestionReportWindow  # noqa: PLC0415 - as above

        desk, window = self._desk, self._window
        shown = self._shown(
            SuggestionReportWindow,
            lambda: SuggestionReportWindow(window.theme, window.icons, desk.project.codebook, window),
        )
        if self._figures is None:
            self._figures = SuggestionFigures(desk, shown, jobs=self._jobs, feedback=self._feedback)
            self._figures.control_asked.connect(self._show_control)

    def show_repeats(self) -> None:
        """What several articles repeat."""
        from annotator.ui.desk.repeat_groups import RepeatGroups  # noqa: PLC0415 - numpy, as above
        from annotator.ui.repeats_window import RepeatsWindow  # noqa: PLC0415 - as above

        desk, window = self._desk, self._window
        shown = self._shown(
            RepeatsWindow, lambda: RepeatsWindow(window.theme, window.icons, desk.project.codebook, window)
        )
        if self._repeat_groups is None:
            self._repeat_groups = RepeatGroups(desk, shown, self.repeating, jobs=self._jobs, feedback=self._feedback)

    def show_check(self) -> None:
        """What is wrong in the project, or worth a look."""
        from annotator.ui.check import CheckWindow  # noqa: PLC0415 - seldom needed, and never at the start

        window = self._window
        self.checking.show_in(self._shown(CheckWindow, lambda: CheckWindow(window.theme, window.icons, window)))

    def show_history(self, *, only_here: bool = False) -> None:
        """What was done, in all articles or in the open one."""
        from annotator.ui.desk.history import HistoryDesk  # noqa: PLC0415 - seldom needed, and never at the start
        from annotator.ui.history import HistoryWindow  # noqa: PLC0415 - as above

        desk, window = self._desk, self._window
        shown = self._shown(
            HistoryWindow,
            lambda: HistoryWindow(
                window.theme,
                window.icons,
                desk.project.codebook,
                read=lambda wanted, before, most: desk.project.history.page(wanted, before=before, most=most),
                parent=window,
            ),
        )
        if self._history is None:
            self._history = HistoryDesk(desk, shown, jobs=self._jobs, feedback=self._feedback)
        self._history.show(only_here=only_here)

    def _show_control(self) -> None:
        self.show_suggestion_setup()
        setup = self._made[SuggestionSetupWindow]
        if isinstance(setup, SuggestionSetupWindow):
            setup.show_control()

    def show_alike_names(self) -> None:
        """The names of the register that may be one actor’s."""
        window = self._window
        self._shown(AlikeWindow, lambda: self.same_actors.window(window.theme, window.icons, window))
        self.same_actors.look()

    def show_register(self) -> None:
        """The register of actors."""
        from annotator.ui.actors import RegisterWindow  # noqa: PLC0415 - seldom needed, and never at the start
        from annotator.ui.desk.registering import Registering  # noqa: PLC0415 - as above

        desk, window = self._desk, self._window
        project = desk.project
        shown = self._shown(
            RegisterWindow,
            lambda: RegisterWindow(
                window.theme,
                window.icons,
                project.codebook,
                rows=lambda ids: project.register.rows(
                    ids, self._registering.places.coder if self._registering else project.coder.id
                ),
                find=project.actors.find,
                editable=not project.read_only,
                several_coders=len(project.coders) > 1,
                parent=window,
            ),
        )
        if self._registering is None:
            self._registering = Registering(desk, shown, jobs=self._jobs, feedback=self._feedback)

    def show_actor(self, actor_id: ActorId) -> None:
        """The register of actors at an entry."""
        self.show_register()
        if self._registering is not None:
            self._registering.show_actor(actor_id)

    def show_properties(self) -> None:
        """What is known of the open article, to be corrected."""
        desk, window = self._desk, self._window
        article = desk.board.article
        if article is None:
            return
        editable = not desk.project.read_only
        dialog = PropertiesDialog(window.theme, window.icons, article, editable=editable, parent=window)
        dialog.metadata_edited.connect(lambda metadata: desk.edit_metadata(article.id, metadata))
        dialog.region_removed.connect(desk.unmark)
        following = desk.changed.connect(lambda _changes: self._show_again(dialog))
        dialog.finished.connect(lambda _result: QObject.disconnect(following))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def seen(self) -> list[tuple[str, QRect]]:
        """Which are open, by the command that opens each, and where."""
        made = [each for each in self._made.values() if isinstance(each, SideWindow) and each.isVisible()]
        return [(each.command, each.geometry()) for each in made if each.command]

    def open_again(self, seen: Sequence[tuple[str, QRect]]) -> None:
        """Open what was open, where it was: after the look of the program has changed."""
        acts = self.acts()
        for command, place in seen:
            acts[command]()
            for made in self._made.values():
                if isinstance(made, SideWindow) and made.command == command:
                    made.setGeometry(place)

    def close(self) -> None:
        """Let them go: before the project is closed."""
        kept = (
            self._agreeing,
            self._settling,
            self._teaming,
            self._handing_out,
            self._taking_in,
            self._figures,
            self._repeat_groups,
            self._registering,
            self._editing,
            self._history,
            self.checking,
        )
        for each in kept:
            if each is not None:
                each.stop()
        self._agreeing = self._settling = self._teaming = self._handing_out = self._taking_in = None
        self._figures = self._repeat_groups = self._history = None
        self._editing = self._registering = None
        self.repeating.stop()
        self.setting_up.leave()
        self.same_actors.leave()
        for made in self._made.values():
            made.close()
            made.deleteLater()
        self._made.clear()

    def _shown(self, kind: type[Window], make: Callable[[], Window]) -> Window:
        """The one window of a kind, in front of the others."""
        made = self._made.get(kind)
        shown = made if isinstance(made, kind) else self._fitted(make())
        self._made[kind] = shown
        if isinstance(shown, SideWindow):
            self._window.commands.act_beside(shown)
        shown.show()
        shown.raise_()
        shown.activateWindow()
        return shown

    def geometries(self) -> dict[str, list[int]]:
        """Where each of them stands or stood, by the command that opens it."""
        made = [each for each in self._made.values() if isinstance(each, SideWindow) and each.command]
        places = {each.command: each.geometry() for each in made}
        return self._remembered | {
            command: [place.x(), place.y(), place.width(), place.height()] for command, place in places.items()
        }

    def remember_geometries(self, known: Mapping[str, object]) -> None:
        """Where each of them is to stand when it is opened."""
        self._remembered = {command: place for command, place in known.items() if _is_place(place)}

    def _fitted(self, made: Window) -> Window:
        """Where it stood and as large as it was; or as it wants to be, as far as the screen lets it."""
        known = self._remembered.get(made.command) if isinstance(made, SideWindow) else None
        if known is not None:
            made.setGeometry(kept_on(QRect(*known), screens()))
        else:
            made.resize(made.size().boundedTo(self._window.screen().availableSize() - _FRAME))
        return made

    def _show_again(self, dialog: PropertiesDialog) -> None:
        if self._desk.board.article is not None:
            dialog.show_article(self._desk.board.article)


def _is_place(place: object) -> TypeGuard[list[int]]:
    return isinstance(place, list) and len(place) == 4 and all(isinstance(each, int) for each in place)
