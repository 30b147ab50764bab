"""Feeds the worker with the articles that have no suggestions yet, the open one first, and stores what it finds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.domain.errors import AnnotatorError
from annotator.domain.findings import Analysis
from annotator.domain.records import ArticleId

if TYPE_CHECKING:
    from annotator.ui.desk.desk import Desk
    from annotator.ui.suggester import Suggester


class Prehighlighting(QObject):
    """Keeps one article at the worker until every article of the project has been read."""

    waiting_changed = Signal(int)
    failed = Signal(str)

    def __init__(self, desk: Desk, suggester: Suggester) -> None:
        super().__init__(desk)
        self._desk = desk
        self._suggester = suggester
        self._versions: tuple[str, str] | None = None
        self._unreadable: set[ArticleId] = set()
        suggester.ready.connect(self._start)
        suggester.analysed.connect(self._store)
        suggester.failed.connect(self._leave_out)
        desk.article_opened.connect(self.go_on)
        desk.project.subscribe(lambda changes: self.go_on() if changes.article_list else None)

    def go_on(self) -> None:
        """Hand over the next article, if the worker is free and one waits."""
        if self._versions is None or not self._suggester.is_free or self._desk.project.read_only:
            return
        waiting = self._waiting()
        self.waiting_changed.emit(len(waiting))
        if waiting:
            here = self._desk.board.article
            article_id = here.id if here is not None and here.id in waiting else waiting[0]
            article = self._desk.project.library.article(article_id)
            self._suggester.request(article.id, article.text, article.regions)

    def _waiting(self) -> list[ArticleId]:
        assert self._versions is not None
        pipeline, rules = self._versions
        found = self._desk.project.suggestions.waiting(pipeline, rules, limit=50 + len(self._unreadable))
        return [article_id for article_id in found if article_id not in self._unreadable]

    def _start(self, pipeline: str, rules: str) -> None:
        self._versions = (pipeline, rules)
        self.go_on()

    def _store(self, article_id: int, analysis: Analysis) -> None:
        try:
            self._desk.project.suggestions.store(ArticleId(article_id), analysis)
        except AnnotatorError as error:
            self._unreadable.add(ArticleId(article_id))
            self.failed.emit(str(error))
        self.go_on()

    def _leave_out(self, article_id: int, message: str) -> None:
        self._unreadable.add(ArticleId(article_id))
        self.failed.emit(message)
        self.go_on()
