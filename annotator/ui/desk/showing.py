"""The screen kept equal to the board: marks, table, inspector, header. Only what changed is shown again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from annotator.domain.names.alike import AlikePair
from annotator.domain.records import (
    ActorId,
    ActorKind,
    Article,
    ArticleId,
    ArticleRow,
    Mention,
    Statement,
    StatementId,
    Suggestion,
    SuggestionMode,
)
from annotator.domain.text import Span, quote_line
from annotator.suggesting.by_words.wordlists import has_word_list
from annotator.ui.desk.board import Board
from annotator.ui.desk.linked import Linked
from annotator.ui.reading_note import reading_note

if TYPE_CHECKING:
    from annotator.services.project import Project
    from annotator.ui.coding_screen import CodingScreen

_NEAR = 200
"""So close to a statement, in characters, the names of its actors are washed."""
_MOST_QUOTED = 24
_FEW = 40
"""Up to so many changed statements are shown one by one."""


class Showing:
    """Shows what lies on a board. It acts on nothing and keeps nothing but what it has read to show it."""

    def __init__(self, project: Project, screen: CodingScreen, board: Board) -> None:
        self._project = project
        self._screen = screen
        self._board = board
        self.linked = Linked(project, board)
        self._mentions: Sequence[Mention] | None = None

    def codebook(self) -> None:
        """Show the codes and roles that there are now."""
        for view in (self._screen.article, self._screen.table, self._screen.inspector):
            view.set_codebook(self._project.codebook)

    def article(self, article: Article | None) -> None:
        """Show another article with all of its marks, and nothing as current."""
        self._mentions = None
        self._screen.inspector.show_nothing()
        self._screen.article.show_article(article)
        self.every_statement()
        self.suggestions()
        self.current()

    def every_statement(self) -> None:
        statements = self._board.statements
        self._screen.article.show_statements(statements)
        self._screen.table.show_statements(self._board.text, statements)
        self._show_links()

    def statements(self, ids: Iterable[StatementId]) -> None:
        """Show some statements as they are now, or no longer."""
        wanted = list(ids)
        if len(wanted) > _FEW:
            self.every_statement()
            return
        for statement_id in wanted:
            statement = self._board.statement_of(statement_id)
            if statement is None:
                self._screen.article.drop_statement(statement_id)
                self._screen.table.drop_statement(statement_id)
            else:
                self._screen.article.put_statement(statement)
                self._screen.table.put_statement(statement)
        self._show_links()

    def suggestions(self) -> None:
        """Show the suggestions that are open now."""
        found = self._board.suggestions
        self._screen.article.show_suggestions(found, with_code=self._shows_code())
        self._screen.table.show_suggestions_left(len(found))
        self.reading()

    def forget_names(self) -> None:
        """Read where actors are named again: the register has changed, or the worker has found more."""
        self._mentions = None

    def current(self) -> None:
        """Show the current mark, in the article, the table and the inspector."""
        statement, suggestion = self._board.statement, self._board.suggestion
        if suggestion is not None:
            self._screen.article.select_suggestion(suggestion.id)
        else:
            self._screen.article.select_statement(statement.id if statement else None)
        self.details()
        self._wash_names(statement, suggestion)
        self._screen.table.show_current(statement.id if statement else None)

    def details(self) -> None:
        """Show the current mark in the inspector."""
        statement, suggestion = self._board.statement, self._board.suggestion
        if statement is not None:
            self._screen.inspector.show_statement(
                statement,
                number=self._board.number_of(statement),
                total=self._board.count,
                links=self.linked.of(statement.id),
                notes=self._notes(statement),
                text=self._board.text,
                proposal=self._proposal(statement),
            )
        elif suggestion is not None:
            self._screen.inspector.show_suggestion(suggestion, self._board.text, with_code=self._shows_code())
        else:
            self._screen.inspector.show_nothing()

    def words(self, span: Span) -> None:
        """Show selected words in the inspector, in the place of what is current."""
        statement, text = self._board.statement, self._board.text
        joining = "" if statement is None else quote_line(text, statement.parts, most=_MOST_QUOTED)
        self._screen.inspector.show_words(span.of(text), joining=joining)

    def reveal(self) -> None:
        """Scroll to the current mark."""
        current = self._board.statement or self._board.suggestion
        if current is not None:
            self._screen.article.reveal(current.parts[0])

    def header(self, row: ArticleRow, order: Sequence[ArticleId]) -> None:
        place = order.index(row.id) + 1 if row.id in order else 0
        self._screen.header.show_article(row, place=place, total=len(order))

    def reading(self) -> None:
        """Say it where the open article was not read by the model of its language."""
        article, suggestions = self._board.article, self._project.suggestions
        if article is None or suggestions.mode(article.id) is SuggestionMode.OFF:
            self._screen.header.show_reading("")
            return
        read = suggestions.read_with(article.id)
        self._screen.header.show_reading(
            reading_note(
                read,
                wanted=suggestions.setup.pipeline,
                is_installed=not suggestions.missing_model,
                has_words=read is not None and has_word_list(read.language),
            )
        )

    def _show_links(self) -> None:
        links = self.linked.read()
        self._screen.article.show_links({own: [link.short for link in known] for own, known in links.items()})
        self._screen.table.show_links(links)

    def _shows_code(self) -> bool:
        article = self._board.article
        mode = self._project.mode if article is None else self._project.suggestions.mode(article.id)
        return mode is SuggestionMode.WHERE_AND_WHAT

    def _wash_names(self, statement: Statement | None, suggestion: Suggestion | None) -> None:
        """Wash where the current mark's actors are named."""
        if suggestion is not None:
            self._screen.article.show_mentions((*suggestion.source, *suggestion.target))
        elif statement is not None and statement.links and self._board.article is not None:
            if self._mentions is None:
                self._mentions = self._project.actors.mentions(self._board.article.id)
            linked = {link.actor_id for link in statement.links}
            near = range(statement.start - _NEAR, statement.end + _NEAR)
            named = [found.span for found in self._mentions if found.span.start in near and found.actor_id in linked]
            self._screen.article.show_mentions(named)
        else:
            self._screen.article.show_mentions(())

    def _notes(self, statement: Statement) -> dict[ActorId, str]:
        """What each linked actor is, in a word: the actor it belongs to, or its kind."""
        notes = {}
        for link in statement.links:
            actor = self._project.actors.actor(link.actor_id)
            if actor.belongs_to is not None:
                notes[actor.id] = self._project.actors.actor(actor.belongs_to).name
            elif actor.kind is not ActorKind.UNKNOWN:
                notes[actor.id] = actor.kind.value
        return notes

    def _proposal(self, statement: Statement) -> AlikePair | None:
        """What is to be asked first about the actors linked: is one of them another entry as well?"""
        if self._project.read_only:
            return None
        ids = dict.fromkeys(link.actor_id for link in statement.links)
        return next((pair for actor_id in ids for pair in self._project.actors.alike_to(actor_id)), None)
