"""The history for its window: read a page at a time, statements brought back, the log written in the background."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain.changes import ActionKind, Changes
from annotator.domain.history import BroughtBack, HistoryRow
from annotator.domain.records import StatementId
from annotator.services.history import write_history
from annotator.ui.language import grouped, in_words

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.services.jobs import Jobs
    from annotator.ui.desk.desk import Desk
    from annotator.ui.feedback import Feedback
    from annotator.ui.history import HistoryWindow


class HistoryDesk(QObject):
    """Keeps the window equal to the journal: what was done since is read when one comes back to it."""

    def __init__(self, desk: Desk, window: HistoryWindow, *, jobs: Jobs, feedback: Feedback) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._jobs = jobs
        self._feedback = feedback
        self._is_stale = False
        self._is_left = False
        window.chosen.connect(self._show_versions)
        window.opened.connect(self._open)
        window.bring_back_asked.connect(self._bring_back)
        window.csv_asked.connect(self._write)
        window.activated.connect(self._catch_up)
        window.undo_asked.connect(lambda: self._do(desk.undo))
        window.redo_asked.connect(lambda: self._do(desk.redo))
        desk.changed.connect(self._follow)
        desk.article_opened.connect(self._follow_article)

    def show(self, *, only_here: bool) -> None:
        """Show what was done: in the open article only, or in all."""
        project, board = self._desk.project, self._desk.board
        self._is_stale = False
        self._window.show_choices(project.coders, project.history.kinds(), project.codebook)
        self._window.show_article(board.article.id if board.article else None, only=only_here)

    def stop(self) -> None:
        """Show nothing more: the project is about to be closed."""
        self._is_left = True

    def _follow(self, changes: Changes) -> None:
        if changes.action is ActionKind.SUGGEST:
            return
        self._is_stale = True
        if self._window.isActiveWindow():
            self._catch_up()

    def _follow_article(self) -> None:
        article = self._desk.board.article
        self._window.show_article(article.id if article else None, only=False)

    def _catch_up(self) -> None:
        if self._is_stale and not self._is_left:
            self.show(only_here=False)

    def _do(self, act: object) -> None:
        if callable(act):
            act()
        self._catch_up()

    def _show_versions(self, row: HistoryRow) -> None:
        if row.statement is None or self._is_left:
            return
        history = self._desk.project.history
        self._window.show_versions(history.versions(row.statement), may_bring_back=history.may_bring_back(row))

    def _open(self, row: HistoryRow) -> None:
        if row.article is None or not self._desk.project.library.rows([row.article]):
            self._window.say(self._window.tr("There is nothing of it to go to any more."))
            return
        self._desk.open_article(row.article)
        if row.statement is not None and not row.is_gone:
            self._desk.choose_statement(row.statement)
        self._desk.screen.window().activateWindow()

    def _bring_back(self, statement: int) -> None:
        history = self._desk.project.history
        self._desk.act(lambda: history.bring_back(StatementId(statement)), self._tell_back)

    def _tell_back(self, back: BroughtBack) -> None:
        words = self._window.tr("The statement is there again. Undo takes it away.")
        if back.without:
            words = self._window.tr("The statement is there again, without {names}: no longer in the register.")
        self._window.say(words.format(names=", ".join(back.without)))
        self.show(only_here=False)

    def _write(self) -> None:
        project = self._desk.project
        folder = self._feedback.folder(self._window.tr("Save the history as CSV into a folder"), self._desk.home.parent)
        if folder is None:
            return
        path = project.path
        self._jobs.run(
            lambda _report: write_history(path, folder),
            done=lambda written: self._tell_written(folder, written),
            failed=lambda error: self._tell_not_written(in_words(error)),
        )

    def _tell_written(self, folder: Path, written: dict[Path, int]) -> None:
        if self._is_left:
            return
        rows = ", ".join(f"{path.name} ({grouped(count)})" for path, count in written.items())
        self._window.show_written(
            self._window.tr("Saved in “{name}”").format(name=folder.name),
            self._window.tr("Rows: {rows}. history_README.txt explains every column.").format(rows=rows),
        )

    def _tell_not_written(self, sentence: str) -> None:
        if not self._is_left:
            self._window.show_problem(self._window.tr("Nothing was saved"), sentence)
