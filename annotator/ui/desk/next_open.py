"""From one open suggestion to the next, through all the articles of the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain.records import ArticleId, Suggestion

if TYPE_CHECKING:
    from annotator.ui.desk.desk import Desk


class NextOpen(QObject):
    """Goes on in the open article, then in those after it in the list, then from the list's start."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk

    def go(self) -> None:
        """Open the next article with an open suggestion and select it; say so where there is none."""
        board, article = self._desk.board, self._desk.board.article
        here = board.suggestion_after(self._desk.screen.article.caret())
        if here is not None:
            self._select(here)
            return
        self._desk.act(
            lambda: self._next_article(article.id if article is not None else None),
            lambda found: self._go_on(found, was_at=article.id if article is not None else None),
        )

    def _next_article(self, after: ArticleId | None) -> tuple[ArticleId | None, bool]:
        """The article, and whether it is one from the list's start."""
        library, listed = self._desk.project.library, self._desk.listed.filter
        found = library.next_with_open(after, listed)
        if found is not None or after is None:
            return found, False
        return library.next_with_open(None, listed), True

    def _go_on(self, found: tuple[ArticleId | None, bool], *, was_at: ArticleId | None) -> None:
        article_id, is_round = found
        if article_id is None:
            self._desk.said.emit(self.tr("No article of the list has an open suggestion."))
            return
        self._desk.open_article(article_id)
        first = next(iter(self._desk.board.suggestions), None)
        if first is None:
            return
        self._select(first)
        if is_round and article_id == was_at:
            self._desk.said.emit(self.tr("Only this article has open suggestions: back at its first."))
        elif is_round:
            self._desk.said.emit(self.tr("That was the last; this is the first open suggestion of the list."))

    def _select(self, found: Suggestion) -> None:
        self._desk.screen.article.set_selection(None)
        self._desk.choose_suggestion(found.id)
        self._desk.screen.article.reveal(found.parts[0])
