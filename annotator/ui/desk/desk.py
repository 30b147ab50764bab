"""One coder at work on one project: opens articles, shows what the file holds, and follows what changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from annotator.domain.changes import ActionKind, Changes
from annotator.domain.errors import AnnotatorError, NotSaved
from annotator.domain.records import (
    Article,
    ArticleId,
    AssignmentState,
    Statement,
    StatementId,
    Suggestion,
    SuggestionMode,
)
from annotator.ui.desk.board import Board, Mark

if TYPE_CHECKING:
    from annotator.services.library import ArticleFilter
    from annotator.services.project import Project
    from annotator.ui.coding_screen import CodingScreen

T = TypeVar("T")

_CHANGES_THE_ARTICLE = frozenset({ActionKind.EDIT_ARTICLE, ActionKind.MARK_REGION})


class Desk(QObject):
    """Shows one article at a time and keeps the screen equal to the file.

    Every change goes through ``act``: it calls one service method, and what that saved comes back as ``Changes``. If
    it could not be saved, the person is told and the screen stays as the file is.
    """

    article_opened = Signal(int)
    changed = Signal()
    said = Signal(str)
    not_saved = Signal(object, object)
    """A NotSaved error and the callable that tries the action again."""

    def __init__(self, project: Project, screen: CodingScreen, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project = project
        self.screen = screen
        self.board = Board()
        self._filter: ArticleFilter | None = None
        self._order: list[ArticleId] = []
        project.subscribe(self._follow)
        self._connect()
        screen.article.set_codebook(project.codebook)
        screen.table.set_codebook(project.codebook)
        screen.inspector.set_codebook(project.codebook)
        self.set_read_only(project.read_only)
        self.show_list()

    def _connect(self) -> None:
        screen = self.screen
        screen.articles.article_chosen.connect(self.open_article)
        screen.articles.filter_changed.connect(self._narrow)
        screen.header.previous_asked.connect(self.previous_article)
        screen.header.next_asked.connect(self.next_article)
        screen.header.finish_asked.connect(self.set_finished)
        screen.article.statement_clicked.connect(self.choose_statement)
        screen.article.suggestion_clicked.connect(self.choose_suggestion)
        screen.article.span_selected.connect(self._let_words_lead)
        screen.table.statement_chosen.connect(self._go_to_statement)

    # What is done -----------------------------------------------------------------------------------------------

    def act(self, action: Callable[[], T], then: Callable[[T], object] | None = None) -> bool:
        """Do one thing with the project and hand its result on. Whether it was done; if not, the person was told."""
        try:
            result = action()
        except NotSaved as error:
            self.not_saved.emit(error, lambda: self.act(action, then))
            return False
        except AnnotatorError as error:
            self.said.emit(str(error))
            return False
        if then is not None:
            then(result)
        return True

    def undo(self) -> None:
        self.act(
            self.project.undo, lambda changes: self._go_where(changes, nothing=self.tr("There is nothing to undo."))
        )

    def redo(self) -> None:
        self.act(
            self.project.redo, lambda changes: self._go_where(changes, nothing=self.tr("There is nothing to redo."))
        )

    # Articles ---------------------------------------------------------------------------------------------------

    def show_list(self) -> None:
        """Read the list of articles again."""
        library = self.project.library
        self._order = list(library.ids(self._filter) if self._filter is not None else library.ids())
        self.screen.articles.show_articles(self._order, library.progress())
        self.screen.show_empty(is_empty=library.progress().articles == 0)

    def open_article(self, article_id: int) -> None:
        """Put an article on the desk."""
        wanted = ArticleId(article_id)
        if self.board.article is not None and self.board.article.id == wanted:
            return
        self.act(lambda: self.project.library.article(wanted), self._lay)

    def _lay(self, article: Article) -> None:
        project, wanted = self.project, article.id
        self.screen.inspector.show_nothing()
        self.board.lay(article, project.coding.statements(wanted), project.suggestions.of(wanted))
        self.screen.article.show_article(article)
        self._show_marks()
        self._show_current()
        self.screen.table.show_statements(article.text, self.board.statements)
        self._show_header()
        self.screen.articles.show_current(wanted)
        self.article_opened.emit(wanted)

    def next_article(self) -> None:
        self._step(1)

    def previous_article(self) -> None:
        self._step(-1)

    def set_finished(self, finished: bool) -> None:  # noqa: FBT001 - a Qt slot
        """Finish the article, or take it up again."""
        article = self.board.article
        if article is not None:
            state = AssignmentState.FINISHED if finished else AssignmentState.IN_PROGRESS
            self.act(lambda: self.project.library.set_state(article.id, state))

    def finish_and_go_on(self) -> None:
        """Finish the article and open the next one that is not finished."""
        article = self.board.article
        if article is None:
            return
        self.set_finished(True)
        start = self._order.index(article.id) + 1 if article.id in self._order else 0
        for row in self.project.library.rows(self._order[start:] + self._order[:start]):
            if row.state is not AssignmentState.FINISHED:
                self.open_article(row.id)
                return
        self.said.emit(self.tr("All articles are finished."))

    def set_mode(self, mode: SuggestionMode) -> None:
        self.act(lambda: self.project.library.set_mode(mode))
        self._read_suggestions_again()

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001
        for view in (self.screen.article, self.screen.inspector, self.screen.header):
            view.set_editable(not read_only)

    # Marks ------------------------------------------------------------------------------------------------------

    def choose_statement(self, statement_id: int) -> None:
        """Make a statement of this article the current one."""
        if self.board.choose_statement(statement_id) is not None:
            self._show_current()

    def choose_suggestion(self, suggestion_id: int) -> None:
        """Make a suggestion the current one."""
        if self.board.choose_suggestion(suggestion_id) is not None:
            self._show_current()

    def next_mark(self) -> None:
        self._go_to(self.board.mark_after(self.screen.article.caret()), self.tr("That was the last mark."))

    def previous_mark(self) -> None:
        self._go_to(self.board.mark_before(self.screen.article.caret()), self.tr("That was the first mark."))

    def let_go(self) -> None:
        """Have nothing current."""
        self.board.current = None
        self.screen.article.clear_text_selection()
        self._show_current()

    def follow_link(self, statement_id: int) -> None:
        """Go to a statement, in another article too."""
        self.act(lambda: self.project.coding.statement(StatementId(statement_id)), self._follow_to)

    def _follow_to(self, statement: Statement) -> None:
        self.open_article(statement.article_id)
        self._go_to_statement(statement.id)

    def show_saved(self) -> None:
        """Read everything that is on the screen again from the file."""
        article = self.board.article
        self.show_list()
        if article is not None:
            self.board.lay(None, (), ())
            self.open_article(article.id)

    # ------------------------------------------------------------------------------------------------------------

    def _follow(self, changes: Changes) -> None:
        article = self.board.article
        if changes.codebook:
            for view in (self.screen.article, self.screen.table, self.screen.inspector):
                view.set_codebook(self.project.codebook)
        if article is not None and article.id in changes.articles:
            self._follow_in(article.id, changes)
        if changes.article_list:
            self._follow_list(changes)
        else:
            self.screen.articles.refresh(changes.articles, self.project.library.progress())
        self.changed.emit()

    def _follow_in(self, article_id: ArticleId, changes: Changes) -> None:
        if changes.action in _CHANGES_THE_ARTICLE:
            self.board.article = self.project.library.article(article_id)
            self.screen.article.show_regions(self.board.article)
        kept = self.project.coding.statements_among(changes.statements)
        for statement_id in changes.statements:
            self.board.replace_statement(statement_id, kept.get(statement_id))
        if changes.suggestions:
            self.board.replace_suggestions(self._suggestions(article_id))
        self._show_marks()
        self._show_current()
        self._show_header()
        assert self.board.article is not None
        self.screen.table.show_statements(self.board.article.text, self.board.statements)

    def _follow_list(self, changes: Changes) -> None:
        self.show_list()
        article = self.board.article
        if article is not None and article.id in changes.articles and article.id not in self.project.library.ids():
            self.board.lay(None, (), ())
            self.screen.article.show_article(None)
            self._show_current()

    def _suggestions(self, article_id: ArticleId) -> list[Suggestion]:
        return list(self.project.suggestions.of(article_id))

    def _read_suggestions_again(self) -> None:
        if self.board.article is not None:
            self.board.replace_suggestions(self._suggestions(self.board.article.id))
            self._show_marks()
            self._show_current()

    def _show_marks(self) -> None:
        view = self.screen.article
        view.show_statements(self.board.statements)
        view.show_suggestions(self.board.suggestions, with_code=self.project.mode is SuggestionMode.WHERE_AND_WHAT)
        self.screen.table.show_suggestions_left(len(self.board.suggestions))

    def _show_current(self) -> None:
        statement, suggestion = self.board.statement, self.board.suggestion
        article = self.board.article
        if statement is not None:
            self.screen.article.select_statement(statement.id)
            self.screen.inspector.show_statement(
                statement,
                number=self.board.number_of(statement),
                total=len(self.board.statements),
                links=self.project.coding.links(statement.id),
            )
        elif suggestion is not None and article is not None:
            self.screen.article.select_suggestion(suggestion.id)
            self.screen.inspector.show_suggestion(suggestion, article.text)
        else:
            self.screen.article.clear_selection()
            self.screen.inspector.show_nothing()
        self.screen.table.show_current(statement.id if statement else None)

    def _go_to(self, mark: Mark | None, at_the_end: str) -> None:
        if mark is None:
            self.said.emit(at_the_end)
            return
        self.board.current = mark
        self.screen.article.clear_text_selection()
        self._show_current()
        self._reveal()

    def _go_to_statement(self, statement_id: int) -> None:
        self.choose_statement(statement_id)
        self._reveal()

    def _reveal(self) -> None:
        current = self.board.statement or self.board.suggestion
        if current is not None:
            self.screen.article.reveal(current.parts[0])

    def _go_where(self, changes: Changes | None, *, nothing: str) -> None:
        """Show what an undo or redo did, in the article where it did it."""
        if changes is None:
            self.said.emit(nothing)
            return
        here = self.board.article
        if changes.articles and (here is None or here.id not in changes.articles):
            self.open_article(min(changes.articles))
        for statement_id in sorted(changes.statements):
            self.choose_statement(statement_id)
        self._reveal()

    def _let_words_lead(self, span: object) -> None:
        """Selected words come before the current suggestion; the current statement stays, so that they can join it."""
        if span is not None and self.board.suggestion is not None:
            self.board.current = None
            self._show_current()

    def _narrow(self, wanted: ArticleFilter) -> None:
        self._filter = wanted
        self.show_list()

    def _step(self, by: int) -> None:
        article = self.board.article
        if article is None or article.id not in self._order:
            wanted = 0
        else:
            wanted = self._order.index(article.id) + by
        if 0 <= wanted < len(self._order):
            self.open_article(self._order[wanted])

    def _show_header(self) -> None:
        article = self.board.article
        if article is None:
            return
        place = self._order.index(article.id) + 1 if article.id in self._order else 0
        (row,) = self.project.library.rows([article.id])
        self.screen.header.show_article(row, place=place, total=len(self._order))
