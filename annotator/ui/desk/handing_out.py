"""Making a coder's file: what can be handed out is shown, the file is written beside the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from annotator.domain.errors import AnnotatorError
from annotator.domain.records import ArticleId, CoderId
from annotator.services.hand_out import HandedOut, hand_out
from annotator.services.jobs import Cancelled
from annotator.ui.amounts import articles
from annotator.ui.feedback import PROJECT_FILES
from annotator.ui.language import in_words
from annotator.ui.team.file_window import FileWindow
from annotator.ui.team.records import ALL, GIVEN, ROUND, FileWish, Handing, Recipient, Share

if TYPE_CHECKING:
    from annotator.domain.changes import Changes
    from annotator.services.jobs import Jobs
    from annotator.ui.desk.desk import Desk
    from annotator.ui.feedback import Feedback

_UNFIT = str.maketrans(dict.fromkeys('/\\:*?"<>|', "_"))


class HandingOut(QObject):
    """A new coder, and articles that the coder was not given yet, are saved here first, as one action."""

    def __init__(self, desk: Desk, window: FileWindow, *, jobs: Jobs, feedback: Feedback) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._jobs = jobs
        self._feedback = feedback
        self._cancel: Callable[[], None] | None = None
        self._is_left = False
        self._following = desk.changed.connect(self._follow)
        window.file_asked.connect(self._make)

    def show(self, coder: CoderId | None = None) -> None:
        """Show what can be handed out now; ``coder`` is for whom."""
        self._window.show_handing(handing_of(self._desk), coder)
        self._window.go_to_next_step()

    def stop(self) -> None:
        """Show nothing any more: before the project is closed."""
        if not self._is_left:
            self._is_left = True
            QObject.disconnect(self._following)
            self._stop_writing()

    def _make(self, wish: FileWish) -> None:
        chosen = self._articles(wish)
        project = self._desk.project
        start = project.path.with_name(f"{project.path.stem} {wish.coder.translate(_UNFIT)}{project.path.suffix}")
        path = self._feedback.file_to_save(self.tr("Save the file of {0}").format(wish.coder), start, PROJECT_FILES)
        if path is None:
            return
        if path.suffix != project.path.suffix:
            path = path.with_name(f"{path.name}{project.path.suffix}")
        refused: list[str] = []
        saying = self._desk.said.connect(refused.append)
        is_enlisted = project.read_only or self._desk.act(lambda: project.team.enlist(wish.coder, chosen))
        QObject.disconnect(saying)
        if not is_enlisted:
            self._show_failure(" ".join(refused))
            return
        self._write(wish, path, chosen)

    def _write(self, wish: FileWish, path: Path, chosen: list[ArticleId]) -> None:
        project, with_them = self._desk.project.path, None if wish.with_suggestions else False
        self._window.show_making(is_made=True)
        self._window.banner.show_progress(self.tr("Saving “{0}”").format(path.name), stop=self._stop_writing)
        self._cancel = self._jobs.run(
            lambda report: hand_out(
                project, path, coder=wish.coder, articles=chosen, with_suggestions=with_them, report=report
            ),
            done=self._tell_made,
            failed=self._tell_failed,
            progress=self._show_done,
        )

    def _articles(self, wish: FileWish) -> list[ArticleId]:
        """Which articles are meant, in the order of import."""
        team, every = self._desk.project.team, list(self._desk.project.library.ids())
        if wish.share.key == ALL:
            return every
        if wish.share.key == ROUND:
            wanted = {one for each in team.rounds() if each.name == wish.share.round for one in each.articles}
        else:
            given = team.given()
            names = {each.coder.id: each.coder.name for each in team.coders()}
            wanted = {one for one, coders in given.items() if wish.coder in [names.get(coder) for coder in coders]}
        return [one for one in every if one in wanted]

    def _tell_made(self, made: HandedOut) -> None:
        self._cancel = None
        if self._is_left:
            return
        self._window.show_making(is_made=False)
        banner = self._window.banner
        next_step = self.tr("Send it to {0}. When it comes back: Compare › Take in a coder’s file.")
        banner.show_success(
            self.tr("Saved “{0}” with {1}").format(made.path.name, articles(made.articles)),
            next_step.format(made.coder.name),
            [(self.tr("Open the folder"), lambda: _open(made.path.parent))],
        )

    def _tell_failed(self, error: AnnotatorError) -> None:
        self._cancel = None
        if self._is_left:
            return
        self._window.show_making(is_made=False)
        if isinstance(error, Cancelled):
            self._window.banner.clear()
        else:
            self._show_failure(in_words(error))

    def _show_failure(self, sentence: str) -> None:
        banner = self._window.banner
        banner.show_error(self.tr("No file was made"), sentence, [(self.tr("Close"), banner.clear)])

    def _show_done(self, done: int, of: int) -> None:
        if not self._is_left:
            self._window.banner.show_done(done, of)

    def _stop_writing(self) -> None:
        if self._cancel is not None:
            self._cancel()

    def _follow(self, _changes: Changes) -> None:
        if not self._is_left and self._window.isVisible() and self._cancel is None:
            self._window.show_handing(handing_of(self._desk))


def handing_of(desk: Desk) -> Handing:
    """Everybody but the person who hands out, with what a file for them can hold."""
    project = desk.project
    team, every = project.team, len(project.library.ids())
    rounds = team.rounds()
    coders = team.coders()
    recipients = []
    for each in coders:
        if each.coder.id == project.coder.id:
            continue
        shares = [Share(GIVEN, each.assigned)] if each.assigned else []
        shares += [Share(ROUND, len(one.articles), one.name) for one in rounds if each.coder.id in one.coders]
        recipients.append(Recipient(each.coder.id, each.coder.name, (*shares, Share(ALL, every))))
    return Handing(
        recipients=tuple(recipients),
        articles=every,
        actors=len(project.actors.all()),
        codebook=project.codebook.name,
        statements=tuple((each.coder.name, each.statements) for each in coders),
        mode=project.mode,
    )


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
