"""Feeds the worker with the articles that have no suggestions yet, the open one first, and stores what it finds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.domain.changes import Changes
from annotator.domain.errors import AnnotatorError
from annotator.domain.findings import Analysis, Versions
from annotator.domain.records import ArticleId
from annotator.ui.language import in_words

if TYPE_CHECKING:
    from annotator.ui.desk.desk import Desk
    from annotator.ui.suggester import Suggester

_AGAIN_MS: Final = 50


class Prehighlighting(QObject):
    """Keeps one article at the worker until every article of the project has been read."""

    waiting_changed = Signal(int)
    failed = Signal(str)

    def __init__(self, desk: Desk, suggester: Suggester) -> None:
        super().__init__(desk)
        self._desk = desk
        self._suggester = suggester
        self._asked: ArticleId | None = None
        self._asked_for: Versions | None = None
        self._is_told = False
        self._unreadable: set[ArticleId] = set()
        # The window may answer the coder between an article that is stored and the next one that is handed over.
        self._next = QTimer(self, interval=0, singleShot=True)
        self._next.timeout.connect(self.go_on)
        self._connections = [
            suggester.ready.connect(lambda _pipeline, _rules: self.go_on()),
            suggester.analysed.connect(self._store),
            suggester.failed.connect(self._leave_out),
        ]
        desk.article_opened.connect(self.go_on)
        self._stop_following = desk.project.subscribe(self._follow)
        suggester.use(desk.project.suggestions.model)

    def stop(self) -> None:
        """Have nothing more read: before the project is closed. The worker may still be at its last article."""
        self._stop_following()
        self._next.stop()
        self._asked = None
        for connection in self._connections:
            QObject.disconnect(connection)

    def go_on(self) -> None:
        """Hand over the next article, if the worker is free and one waits."""
        if not self._suggester.is_free or self._desk.project.read_only:
            return
        if self._desk.project.is_saving:
            # What an action that goes on has written so far may be taken back.
            self._next.start()
            return
        suggestions = self._desk.project.suggestions
        self._tell_missing(suggestions.missing_model)
        waiting = self._waiting()
        self.waiting_changed.emit(len(waiting))
        if waiting:
            here = self._desk.board.article
            self._asked = here.id if here is not None and here.id in waiting else waiting[0]
            article = self._desk.project.library.article(self._asked)
            self._asked_for = suggestions.versions
            self._suggester.request(article.id, article.text, article.regions, suggestions.setup.rules)

    def _tell_missing(self, sentence: str) -> None:
        """Say once that the project's language model is not there."""
        if sentence and not self._is_told:
            self.failed.emit(sentence)
        self._is_told = True

    def _waiting(self) -> list[ArticleId]:
        found = self._desk.project.suggestions.waiting(limit=50 + len(self._unreadable))
        return [article_id for article_id in found if article_id not in self._unreadable]

    def _follow(self, changes: Changes) -> None:
        if changes.suggestion_setup:
            # What could not be read before may be readable now.
            self._unreadable.clear()
            self._is_told = False
            self._suggester.use(self._desk.project.suggestions.model)
        if changes.article_list or changes.suggestion_setup:
            self._next.start()

    def _store(self, article_id: int, analysis: Analysis) -> None:
        if self._desk.project.is_saving:
            QTimer.singleShot(_AGAIN_MS, self, lambda: self._store(article_id, analysis))
            return
        if self._answers(article_id) and self._is_wanted(ArticleId(article_id), analysis):
            try:
                self._desk.project.suggestions.store(ArticleId(article_id), analysis)
            except AnnotatorError as error:
                self._unreadable.add(ArticleId(article_id))
                self.failed.emit(in_words(error))
        self._next.start()

    def _is_wanted(self, article_id: ArticleId, analysis: Analysis) -> bool:
        """Whether the answer is to the set-up as it is now; else the article still waits."""
        versions = self._desk.project.suggestions.versions
        if versions.made(analysis):
            return True
        if versions == self._asked_for:
            # The worker has other pipelines than this process sees: to ask again would change nothing.
            self._unreadable.add(article_id)
            return True
        return False

    def _leave_out(self, article_id: int, message: str) -> None:
        if self._answers(article_id):
            self._unreadable.add(ArticleId(article_id))
            self.failed.emit(message)
        self.go_on()

    def _answers(self, article_id: int) -> bool:
        """Whether the worker's answer is to this project: it may still have been reading for the one before."""
        is_ours, self._asked = self._asked == article_id, None
        return is_ours
