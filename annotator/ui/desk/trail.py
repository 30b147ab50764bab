"""The way back: where the coder was before following a link or a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain.records import ArticleId, Statement, StatementId

if TYPE_CHECKING:
    from annotator.domain.changes import Changes
    from annotator.services.concordance import Line
    from annotator.ui.desk.desk import Desk

_MOST = 100
_Place = tuple[ArticleId, StatementId | None, int]


class Trail(QObject):
    """Follows links between statements, in other articles too, and goes back step by step."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._places: list[_Place] = []
        self._left: StatementId | None = None
        self._turn = 0
        desk.screen.table.link_followed.connect(self.follow)

    def follow(self, statement_id: int) -> None:
        """Go to a statement that another is linked with."""
        if self.visit(statement_id):
            self._desk.said.emit(self.tr("That was a link. “Go back” leads to where you were."))

    def visit(self, statement_id: int) -> bool:
        """Go to a statement from which one can go back. Whether it is there."""
        before = self._here()
        is_there = self._desk.act(lambda: self._desk.project.coding.statement(StatementId(statement_id)), self._go_to)
        if is_there:
            self._remember(before)
        return is_there

    def visit_line(self, line: Line) -> None:
        """Go to a place of a list, from which one can go back: to one's own statement, or to the words."""
        if line.statement_id is not None and line.is_own:
            self.visit(line.statement_id)
        else:
            before = self._here()
            self._desk.open_article(line.article_id)
            here = self._desk.board.article
            if here is not None and here.id == line.article_id:  # else it has gone, which was said
                self._desk.screen.article.reveal(line.place)
                self._desk.screen.article.set_selection(line.place)
                self._remember(before)
        self._desk.screen.window().activateWindow()

    def go_where(self, changes: Changes) -> None:
        """Go to the article in which something was done, and to the first statement there that it changed.

        Where there is none, to a suggestion that is open again, so that it can be decided on otherwise.
        """
        desk = self._desk
        here = desk.board.article
        if changes.articles and (here is None or here.id not in changes.articles):
            desk.open_article(min(changes.articles))
        there = {statement.id for statement in desk.board.statements}
        for statement_id in sorted(changes.statements & there)[:1]:
            desk.choose_statement(statement_id)
        if not changes.statements & there:
            for suggestion_id in sorted(changes.suggestions)[:1]:
                desk.choose_suggestion(suggestion_id)
        desk.showing.reveal()

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

    def _remember(self, before: _Place | None) -> None:
        if before is not None:
            self._places = [*self._places, before][-_MOST:]

    def _here(self) -> _Place | None:
        board = self._desk.board
        if board.article is None:
            return None
        statement = board.statement
        scroll = self._desk.screen.article.verticalScrollBar().value()
        return board.article.id, statement.id if statement else None, scroll

    def _go_to(self, statement: Statement) -> None:
        self._desk.go_to(statement)
