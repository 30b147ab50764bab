"""The way back: where the coder was before following a link."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain.records import ArticleId, Statement, StatementId

if TYPE_CHECKING:
    from annotator.ui.desk.desk import Desk

_MOST = 100


class Trail(QObject):
    """Follows links between statements, in other articles too, and goes back step by step."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._places: list[tuple[ArticleId, StatementId | None, int]] = []
        self._left: StatementId | None = None
        self._turn = 0
        desk.screen.table.link_followed.connect(self.follow)

    def follow(self, statement_id: int) -> None:
        """Go to a statement that another is linked with."""
        before = self._here()
        if self._desk.act(lambda: self._desk.project.coding.statement(StatementId(statement_id)), self._go_to):
            if before is not None:
                self._places = [*self._places, before][-_MOST:]
            self._desk.said.emit(self.tr("That was a link. “Go back” leads to where you were."))

    def follow_next(self) -> None:
        """Go where the current statement's link leads; with several, each time where the next one leads."""
        statement = self._desk.board.statement
        links = self._desk.showing.linked.of(statement.id) if statement is not None else ()
        if statement is None:
            self._desk.said.emit(self.tr("Choose a statement that is linked first."))
        elif not links:
            self._desk.said.emit(self.tr("This statement is not linked to another."))
        else:
            self._turn = (self._turn + 1) % len(links) if self._left == statement.id else 0
            self._left = statement.id
            self.follow(links[self._turn].other)

    def go_back(self) -> None:
        """Go back to where the last link was followed from."""
        if not self._places:
            self._desk.said.emit(self.tr("There is nowhere to go back to: no link was followed."))
            return
        article_id, statement_id, scroll = self._places.pop()
        self._desk.open_article(article_id)
        here = self._desk.board.article
        if here is None or here.id != article_id:
            return  # it has gone, which was said
        if statement_id is not None:
            self._desk.choose_statement(statement_id)
        self._desk.screen.article.verticalScrollBar().setValue(scroll)

    def _here(self) -> tuple[ArticleId, StatementId | None, int] | None:
        board = self._desk.board
        if board.article is None:
            return None
        statement = board.statement
        scroll = self._desk.screen.article.verticalScrollBar().value()
        return board.article.id, statement.id if statement else None, scroll

    def _go_to(self, statement: Statement) -> None:
        self._desk.go_to(statement)
