"""How far coders agree: asks for reports off the window's thread, and puts them into their window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from annotator.domain.charts import Course
from annotator.domain.errors import AnnotatorError
from annotator.domain.text import Span
from annotator.services.comparison import (
    About,
    Choices,
    Comparison,
    NothingToCompare,
    Place,
    Report,
    charts,
    export_charts,
    export_comparison,
)
from annotator.services.jobs import Cancelled
from annotator.services.jobs import Report as Progress
from annotator.ui.agreement.choosing import Wish
from annotator.ui.agreement.window import AgreementWindow, Wanted
from annotator.ui.language import grouped, in_words

if TYPE_CHECKING:
    from annotator.domain.changes import Changes
    from annotator.services.jobs import Jobs
    from annotator.ui.desk.desk import Desk
    from annotator.ui.feedback import Feedback

EXPORTED: Final = 10_000
"""Resamples in what is exported; the window shows fewer, sooner."""


@dataclass(frozen=True, slots=True)
class _Answer:
    """A report, or why there is none, with what can be chosen now. ``finished``: coder, with another, alone."""

    choices: Choices
    finished: tuple[tuple[str, int, int], ...]
    report: Report | None = None
    problem: str = ""


class Agreeing(QObject):
    """One report at a time: while one is computed only the newest further wish is kept."""

    def __init__(self, desk: Desk, window: AgreementWindow, *, jobs: Jobs, feedback: Feedback) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._jobs = jobs
        self._feedback = feedback
        self._session = Comparison(desk.project.path, with_settled=True)
        self._computing = False
        self._next: Wish | None = None
        self._asked_behind: tuple[Report, About] | None = None
        self._has_changed = False
        self._cancel: Callable[[], None] | None = None
        self._is_left = False
        self._stop_following = desk.project.subscribe(self._follow)
        self._connect()
        self._show_open_article()
        self.ask(window.choosing.wish())

    def ask(self, wish: Wish) -> None:
        """Compute a report, after the one that is being computed now; an earlier wish that still waits is dropped."""
        self._window.show_busy()
        self._has_changed = False
        if self._computing:
            self._next = wish
            return
        self._computing = True
        self._jobs.run(lambda _progress: _answer(self._session, wish), done=self._take, failed=self._fail)

    def choose_round(self, name: str) -> None:
        """Compare the articles of a training round."""
        self._window.choosing.choose_round(name)

    def stop(self) -> None:
        """Show nothing of what is still computed: before the project is closed."""
        if not self._is_left:
            self._is_left = True
            self._stop_following()
            self._stop_writing()

    # Reports ----------------------------------------------------------------------------------------------------

    def _take(self, answer: _Answer) -> None:
        self._computing = False
        if self._is_left:
            return
        self._window.show_choices(answer.choices)
        if self._goes_on():
            return
        if answer.report is None or not answer.report.n_articles:
            self._window.show_nothing(self.tr("There is nothing to compare yet"), self._why(answer), answer.finished)
            return
        self._window.show_report(answer.report)
        report = answer.report
        self._jobs.run(
            lambda _progress: (self._session.over_time(report), self._session.over_rounds(report)),
            done=lambda courses: self._take_courses(report, courses),
            failed=self._fail_quietly,
        )

    def _why(self, answer: _Answer) -> str:
        if sum(1 for _name, together, alone in answer.finished if together or alone) < 2:
            return self.tr(
                "Agreement takes two coders who have finished the same articles. Let a second person code some of them"
                " in this project, under a name of their own, and finish them."
            )
        if not any(together for _name, together, _alone in answer.finished):
            return self.tr("No article has been finished by two coders. Finish some that somebody else has finished.")
        return answer.problem or self.tr(
            "None of the articles chosen above has been finished by two of these coders. Choose more or others."
        )

    def _take_courses(self, report: Report, courses: tuple[Course, Course]) -> None:
        if not self._is_left and self._window.report is report:
            self._window.show_courses(*courses)

    def _fail(self, error: AnnotatorError) -> None:
        self._computing = False
        if self._is_left or self._goes_on():
            return
        self._window.show_nothing(self.tr("The codings cannot be compared"), in_words(error), ())

    def _fail_quietly(self, error: AnnotatorError) -> None:
        if not self._is_left:
            self._window.say(in_words(error))

    def _goes_on(self) -> bool:
        """Start on the newest wish, if one came meanwhile."""
        wish, self._next = self._next, None
        if wish is not None:
            self.ask(wish)
        return wish is not None

    # Statements behind ------------------------------------------------------------------------------------------

    def _find_behind(self, report: Report, about: About) -> None:
        self._asked_behind = (report, about)
        self._jobs.run(
            lambda _progress: self._session.behind(report, about),
            done=lambda places: self._show_behind(report, about, places),
            failed=self._fail_quietly,
        )

    def _show_behind(self, report: Report, about: About, places: tuple[Place, ...]) -> None:
        """Only what was asked for last: answers may overtake each other."""
        asked = self._asked_behind
        if not self._is_left and asked is not None and asked[0] is report and asked[1] is about:
            self._window.show_places(places)

    def _open_place(self, place: Place) -> None:
        self._desk.open_article(int(place.article))
        article = self._desk.board.article
        if article is not None and str(article.id) == place.article:
            span = Span(place.start, place.end)
            self._desk.screen.article.set_selection(span)
            self._desk.screen.article.reveal(span)

    # Files ------------------------------------------------------------------------------------------------------

    def _write(self, wanted: str) -> None:
        report, is_all = self._window.report, wanted == Wanted.EXPORT
        title = self.tr("Export agreement into a folder") if is_all else self.tr("Save the charts into a folder")
        folder = self._feedback.folder(title, self._desk.project.path.parent)
        if report is None or folder is None:
            return
        words = self.tr("Exporting to “{0}”, with {1} resamples") if is_all else self.tr("Saving charts to “{0}”")
        self._window.banner.show_progress(words.format(folder.name, grouped(EXPORTED)), stop=self._stop_writing)
        write = _exported if is_all else _drawn
        self._cancel = self._jobs.run(
            lambda progress: write(self._session, report, folder, progress),
            done=lambda written: self._tell_written(folder, len(written), is_all=is_all),
            failed=self._tell_not_written,
            progress=self._show_done,
        )

    def _tell_written(self, folder: Path, count: int, *, is_all: bool) -> None:
        self._cancel = None
        if self._is_left:
            return
        banner = self._window.banner
        title = self.tr("Exported to “{0}”") if is_all else self.tr("Charts saved in “{0}”")
        about = self.tr("README.txt there says what each is for.") if is_all else self.tr("Each as SVG, PNG and PDF.")
        banner.show_success(
            title.format(folder.name),
            self.tr("{0} files in {1}. {2}").format(count, str(folder), about),
            [
                (self.tr("Close"), banner.clear),
                (
                    self.tr("Open the folder"),
                    lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))),
                ),
            ],
        )

    def _tell_not_written(self, error: AnnotatorError) -> None:
        self._cancel = None
        if self._is_left:
            return
        banner = self._window.banner
        banner.clear()
        if isinstance(error, Cancelled):
            self._window.say(self.tr("Stopped. Nothing was written."))
        else:
            banner.show_error(self.tr("Nothing was written"), in_words(error), [(self.tr("Close"), banner.clear)])

    def _show_done(self, done: int, of: int) -> None:
        if not self._is_left:
            self._window.banner.show_done(done, of)

    def _stop_writing(self) -> None:
        if self._cancel is not None:
            self._cancel()

    # ------------------------------------------------------------------------------------------------------------

    def _follow(self, changes: Changes) -> None:
        self._session.follow(changes)
        self._has_changed = True

    def _catch_up(self) -> None:
        """Who comes back to the window sees what has been finished since."""
        if self._has_changed and not self._is_left:
            self.ask(self._window.choosing.wish())

    def _show_open_article(self) -> None:
        article = self._desk.board.article
        self._window.choosing.show_open_article(str(article.id) if article is not None else None)

    def _connect(self) -> None:
        window = self._window
        window.wished.connect(self.ask)
        window.behind_asked.connect(self._find_behind)
        window.place_opened.connect(self._open_place)
        window.article_opened.connect(lambda article: self._desk.open_article(int(article)))
        window.files_asked.connect(self._write)
        window.activated.connect(self._catch_up)
        self._desk.article_opened.connect(self._show_open_article)


def _answer(session: Comparison, wish: Wish) -> _Answer:
    codings = session.read()
    together = codings.finished.sum(axis=0).tolist()
    everybody = zip(codings.coders, together, codings.alone.tolist(), strict=True)
    finished = tuple(each for each in everybody if each[0] != codings.settled)
    try:
        return _Answer(session.choices(), finished, session.report(wish.selection, wish.settings))
    except NothingToCompare as error:
        return _Answer(session.choices(), finished, problem=in_words(error))


def _exported(session: Comparison, report: Report, folder: Path, progress: Progress) -> tuple[Path, ...]:
    """The same report with as many resamples as are fit to be printed, and all that it was made from."""
    progress(0, 3)
    settings = replace(report.settings, resampling=replace(report.settings.resampling, replicates=EXPORTED))
    full = session.report(report.selection, settings)
    progress(1, 3)
    written = export_comparison(session.read(), full, folder)
    progress(2, 3)
    drawn = export_charts(charts(session.read(), full), folder / "charts")
    progress(3, 3)
    return (*written, *drawn)


def _drawn(session: Comparison, report: Report, folder: Path, progress: Progress) -> tuple[Path, ...]:
    progress(0, 1)
    return export_charts(charts(session.read(), report), folder)
