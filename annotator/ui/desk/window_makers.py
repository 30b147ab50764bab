"""How each window beside the coding is made, and what serves it.

Most are imported when they are first asked for: they are not needed at the start, and some bring numpy.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from annotator.domain.listing import ArticleFilter
from annotator.ui.codebook_window import CodebookWindow

if TYPE_CHECKING:
    from annotator.domain.records import CoderId
    from annotator.ui.actors import RegisterWindow
    from annotator.ui.agreement.window import AgreementWindow
    from annotator.ui.check import CheckWindow
    from annotator.ui.coded_window import CodedWindow
    from annotator.ui.comparing.window import CompareWindow
    from annotator.ui.desk.agreeing import Agreeing
    from annotator.ui.desk.beside import Room
    from annotator.ui.desk.coded import Coded
    from annotator.ui.desk.exporting import Exporting
    from annotator.ui.desk.handing_out import HandingOut
    from annotator.ui.desk.history import HistoryDesk
    from annotator.ui.desk.import_told import ImportTold
    from annotator.ui.desk.registering import Registering
    from annotator.ui.desk.repeat_groups import RepeatGroups
    from annotator.ui.desk.repeating import Repeating
    from annotator.ui.desk.settling import Settling
    from annotator.ui.desk.suggestion_figures import SuggestionFigures
    from annotator.ui.desk.taking_in import TakingIn
    from annotator.ui.desk.teaming import Teaming
    from annotator.ui.export_window import ExportWindow
    from annotator.ui.history import HistoryWindow
    from annotator.ui.import_report import ImportReport
    from annotator.ui.repeats_window import RepeatsWindow
    from annotator.ui.suggestion_report import SuggestionReportWindow
    from annotator.ui.take_in.window import TakeInWindow
    from annotator.ui.team.file_window import FileWindow
    from annotator.ui.team.window import TeamWindow

# ruff: noqa: PLC0415 - as the module says


def codebook_window(room: Room) -> CodebookWindow:
    """The codebook to be read."""
    return CodebookWindow(room.main.theme, room.main.icons, room.desk.project.codebook, room.main)


def agreement_window(room: Room) -> tuple[AgreementWindow, Callable[[], Agreeing]]:
    """How far the project's coders agree."""
    from annotator.ui.agreement.window import AgreementWindow
    from annotator.ui.desk.agreeing import Agreeing

    main, project = room.main, room.desk.project
    window = AgreementWindow(main.theme, main.icons, project.codebook, rows=project.library.rows, parent=main)
    return window, partial(Agreeing, room.desk, window, jobs=room.jobs, feedback=room.feedback)


def compare_window(room: Room) -> tuple[CompareWindow, Callable[[], Settling]]:
    """What coders see differently, to be decided."""
    from annotator.ui.comparing.window import CompareWindow
    from annotator.ui.desk.settling import Settling

    main, project = room.main, room.desk.project
    window = CompareWindow(
        main.theme,
        main.icons,
        project.codebook,
        rows=project.library.rows,
        find_names=lambda words: [actor.name for actor in project.actors.find(words)],
        parent=main,
    )
    return window, partial(Settling, room.desk, window, jobs=room.jobs, feedback=room.feedback)


def team_window(room: Room) -> tuple[TeamWindow, Callable[[], Teaming]]:
    """Who codes which articles, and how far everybody is."""
    from annotator.ui.desk.teaming import Teaming
    from annotator.ui.team.window import TeamWindow

    main, library = room.main, room.desk.project.library
    window = TeamWindow(
        main.theme,
        main.icons,
        rows=library.rows,
        find=lambda words: library.ids(ArticleFilter(words=words)),
        parent=main,
    )
    return window, partial(Teaming, room.desk, window, jobs=room.jobs)


def file_window(room: Room) -> tuple[FileWindow, Callable[[], HandingOut]]:
    """Making a file for a coder."""
    from annotator.ui.desk.handing_out import HandingOut
    from annotator.ui.team.file_window import FileWindow

    window = FileWindow(room.main.theme, room.main.icons, room.main)
    return window, partial(HandingOut, room.desk, window, jobs=room.jobs, feedback=room.feedback)


def take_in_window(room: Room) -> tuple[TakeInWindow, Callable[[], TakingIn]]:
    """Taking in a coder's file."""
    from annotator.ui.desk.taking_in import TakingIn
    from annotator.ui.take_in.window import TakeInWindow

    window = TakeInWindow(room.main.theme, room.main.icons, room.desk.project.codebook, room.main)
    return window, partial(TakingIn, room.desk, window, jobs=room.jobs, feedback=room.feedback)


def report_window(room: Room) -> tuple[SuggestionReportWindow, Callable[[], SuggestionFigures]]:
    """What suggestions do to the coding."""
    from annotator.ui.desk.suggestion_figures import SuggestionFigures
    from annotator.ui.suggestion_report import SuggestionReportWindow

    window = SuggestionReportWindow(room.main.theme, room.main.icons, room.desk.project.codebook, room.main)
    return window, partial(SuggestionFigures, room.desk, window, jobs=room.jobs, feedback=room.feedback)


def coded_window(room: Room) -> tuple[CodedWindow, Callable[[], Coded]]:
    """Every statement with some words or of a code."""
    from annotator.ui.coded_window import CodedWindow
    from annotator.ui.desk.coded import Coded

    main, project = room.main, room.desk.project
    several = len(project.coders) > 1
    window = CodedWindow(main.theme, main.icons, project.codebook, several_coders=several, parent=main)
    return window, partial(Coded, room.desk, window, jobs=room.jobs)


def repeats_window(room: Room, repeating: Repeating) -> tuple[RepeatsWindow, Callable[[], RepeatGroups]]:
    """What several articles repeat."""
    from annotator.ui.desk.repeat_groups import RepeatGroups
    from annotator.ui.repeats_window import RepeatsWindow

    window = RepeatsWindow(room.main.theme, room.main.icons, room.desk.project.codebook, room.main)
    return window, partial(RepeatGroups, room.desk, window, repeating, jobs=room.jobs, feedback=room.feedback)


def check_window(room: Room) -> CheckWindow:
    """What is wrong in the project, or worth a look."""
    from annotator.ui.check import CheckWindow

    return CheckWindow(room.main.theme, room.main.icons, room.main)


def imported_window(room: Room) -> tuple[ImportReport, Callable[[], ImportTold]]:
    """What became of each article and file of an import."""
    from annotator.ui.desk.import_told import ImportTold
    from annotator.ui.import_report import ImportReport

    window = ImportReport(room.main.theme, room.main.icons, room.main)
    return window, partial(ImportTold, window, room.desk.project.path.parent, feedback=room.feedback)


def export_window(room: Room) -> tuple[ExportWindow, Callable[[], Exporting]]:
    """What an export is to hold, and where it goes."""
    from annotator.ui.desk.exporting import Exporting
    from annotator.ui.export_window import ExportWindow

    window = ExportWindow(room.main.theme, room.main.icons, room.main)
    return window, partial(Exporting, room.desk, window, jobs=room.jobs, feedback=room.feedback)


def history_window(room: Room) -> tuple[HistoryWindow, Callable[[], HistoryDesk]]:
    """What was done."""
    from annotator.ui.desk.history import HistoryDesk
    from annotator.ui.history import HistoryWindow

    main, project = room.main, room.desk.project
    window = HistoryWindow(
        main.theme,
        main.icons,
        project.codebook,
        read=lambda wanted, before, most: project.history.page(wanted, before=before, most=most),
        parent=main,
    )
    return window, partial(HistoryDesk, room.desk, window, jobs=room.jobs, feedback=room.feedback)


def register_window(
    room: Room, serving: Callable[[], Registering | None]
) -> tuple[RegisterWindow, Callable[[], Registering]]:
    """The register of actors, which counts the statements of the coder that is chosen in it."""
    from annotator.ui.actors import RegisterWindow
    from annotator.ui.desk.registering import Registering

    main, project = room.main, room.desk.project

    def coder() -> CoderId | None:
        servant = serving()
        return servant.places.coder if servant is not None else project.coder.id

    window = RegisterWindow(
        main.theme,
        main.icons,
        project.codebook,
        rows=lambda ids: project.register.rows(ids, coder()),
        find=project.actors.find,
        editable=not project.read_only,
        several_coders=len(project.coders) > 1,
        parent=main,
    )
    return window, partial(Registering, room.desk, window, jobs=room.jobs, feedback=room.feedback)
