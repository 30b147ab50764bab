"""One coder at work on one project: opens articles, acts, and goes from mark to mark."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from string import Formatter
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from annotator.domain.changes import OF_THE_REGISTER, Changes
from annotator.domain.errors import AnnotatorError, NotSaved
from annotator.domain.records import (
    Article,
    ArticleId,
    ArticleRow,
    AssignmentState,
    Statement,
    StatementId,
    SuggestionMode,
)
from annotator.domain.text import holds_most
from annotator.ui.bindings import shipped_words
from annotator.ui.desk.board import Board, Mark
from annotator.ui.desk.boilerplate import Boilerplate
from annotator.ui.desk.following import Following
from annotator.ui.desk.listed import Listed
from annotator.ui.desk.showing import Showing
from annotator.ui.desk.trail import Trail
from annotator.ui.desk.undisturbed import undisturbed
from annotator.ui.language import in_words

if TYPE_CHECKING:
    from annotator.services.project import Project
    from annotator.ui.coding_screen import CodingScreen

T = TypeVar("T")


class Desk(QObject):
    """Shows one article at a time and keeps the screen equal to the file.

    Every change goes through ``act``: it calls one service method, and what that saved comes back as ``Changes``. If
    it could not be saved, the person is told and the screen stays as the file is.
    """

    article_opened = Signal(int)
    current_changed = Signal()
    changed = Signal(object)
    """What was changed, when it is shown."""
    said = Signal(str)
    refused = Signal()
    """What was said last is why something could not be done: it is said until something else is."""
    coding_refused = Signal()
    """The coding of a finished article was to be changed."""
    asked = Signal(str)
    """What the coder has begun and how to end it: said until it is ended, by saying nothing."""
    moved = Signal(object, bool)
    """The kind of action that undo took back or, where True, redo did again."""
    not_saved = Signal(object, object)
    """A NotSaved error and the callable that tries the action again."""

    def __init__(self, project: Project, screen: CodingScreen, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project = project
        self.home = project.path
        """Beside which files about the project are saved; of a backup that is looked at, the project's own place."""
        self.screen = screen
        self.board = Board()
        self.showing = Showing(project, screen, self.board)
        self._is_saved = True
        self.row: ArticleRow | None = None
        """The open article as the list shows it."""
        self.shown_at: datetime | None = None
        self.listed = Listed(project, screen)
        self.boilerplate = Boilerplate(self)
        self.trail = Trail(self)
        self.keys_words: Callable[[str], str] = shipped_words
        """How the key of a command is named in a sentence."""
        self.stop_following = project.subscribe(Following(self).follow)
        """Ends the desk's part in the project: before the screen goes."""
        self._connect()
        self.showing.codebook()
        self.set_read_only(project.read_only)
        self.listed.show()

    def _connect(self) -> None:
        screen = self.screen
        screen.articles.article_chosen.connect(self.open_article)
        screen.articles.filter_changed.connect(self.listed.narrow)
        screen.header.previous_asked.connect(self.previous_article)
        screen.header.next_asked.connect(self.next_article)
        screen.article.statement_clicked.connect(self.choose_statement)
        screen.article.suggestion_clicked.connect(self.choose_suggestion)
        screen.table.statement_chosen.connect(self._go_to_statement)

    # What is done -----------------------------------------------------------------------------------------------

    def act(self, action: Callable[[], T], then: Callable[[T], object] | None = None) -> bool:
        """Do one thing with the project and hand its result on. Whether it was done; if not, the person was told."""
        try:
            result = action()
        except NotSaved as error:
            self._is_saved = False
            self.not_saved.emit(error, lambda: self.act(action, then))
            return False
        except AnnotatorError as error:
            self.said.emit(in_words(error))
            self.refused.emit()
            return False
        if then is not None:
            then(result)
        return True

    def code(self, action: Callable[[], T], then: Callable[[T], object] | None = None) -> bool:
        """Do one thing to the coding of the open article; a finished one has to be opened again first."""
        if self.is_finished:
            self.coding_refused.emit()
            return False
        return self.act(action, then)

    @property
    def is_finished(self) -> bool:
        """Whether the coder has finished the open article."""
        return self.board.article is not None and self.row is not None and self.row.state is AssignmentState.FINISHED

    def told(self, pattern: str, **values: object) -> str:
        """A sentence in which a command in braces stands for its key: “Go to a suggestion with {next_mark} first.”."""
        named = (name for _words, name, _form, _conversion in Formatter().parse(pattern) if name is not None)
        keys = {name: self.keys_words(name) for name in named if name not in values}
        return pattern.format(**keys, **values)

    def finish_typing(self) -> bool:
        """Save what is typed and not yet saved. Whether it could be."""
        self._is_saved = True
        self.screen.inspector.finish_typing()
        return self._is_saved

    def undo(self) -> None:
        self.act(
            self.project.undo,
            lambda changes: self._go_where(changes, again=False, nothing=self.tr("There is nothing to undo.")),
        )

    def redo(self) -> None:
        self.act(
            self.project.redo,
            lambda changes: self._go_where(changes, again=True, nothing=self.tr("There is nothing to redo.")),
        )

    # Articles ---------------------------------------------------------------------------------------------------

    def open_article(self, article_id: int) -> None:
        """Put an article on the desk."""
        wanted = ArticleId(article_id)
        if self.board.article is not None and self.board.article.id == wanted:
            return
        with undisturbed():
            self.act(lambda: self.project.library.article(wanted), self._lay)

    def _lay(self, article: Article) -> None:
        project, wanted = self.project, article.id
        self.screen.inspector.finish_typing()
        self.board.lay(article, project.coding.statements(wanted), project.suggestions.of(wanted))
        (self.row,) = project.library.rows([wanted])
        self.allow_coding()
        with self.screen.focus_kept():
            self.showing.article(article)
        self._tell_current()
        self.shown_at = datetime.now(UTC)
        self.showing.header(self.row, self.listed.order)
        self.screen.articles.show_current(wanted)
        self.article_opened.emit(wanted)

    def next_article(self) -> None:
        self._step(1)

    def previous_article(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        wanted = self.listed.beside(self.board.article, by)
        if wanted is not None:
            self.open_article(wanted)

    def set_mode(self, mode: SuggestionMode) -> None:
        """Say how much of suggestions this project shows."""
        self.act(lambda: self.project.library.set_mode(mode))

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001
        """Show everything and let nothing be changed, or the contrary."""
        self.screen.header.set_editable(not read_only)
        self.allow_coding()

    def allow_coding(self) -> None:
        """Let the coding of the open article be changed, where it may be."""
        can = not self.project.read_only and not self.is_finished
        self.screen.article.set_editable(can)
        self.screen.inspector.set_editable(can, is_finished=self.is_finished)

    # Marks ------------------------------------------------------------------------------------------------------

    def choose_statement(self, statement_id: int) -> None:
        """Make a statement of this article the current one."""
        if self.board.statement is not None and self.board.statement.id == statement_id:
            self.screen.article.select_statement(StatementId(statement_id))
            self.show_details()
        elif self.board.choose_statement(statement_id) is not None:
            self.show_current()

    def choose_suggestion(self, suggestion_id: int) -> None:
        """Make a suggestion the current one."""
        if self.board.choose_suggestion(suggestion_id) is not None:
            self.show_current()

    def next_mark(self) -> None:
        self._go_to(self.board.mark_after(self.screen.article.caret()), self.tr("That was the last mark."))

    def previous_mark(self) -> None:
        self._go_to(self.board.mark_before(self.screen.article.caret()), self.tr("That was the first mark."))

    def show_current(self) -> None:
        """Show the current mark everywhere."""
        with self.screen.focus_kept():
            self.showing.current()
        self._tell_current()

    def _tell_current(self) -> None:
        self.screen.follow_mark(is_any=self.board.current is not None)
        self.current_changed.emit()

    def show_details(self) -> None:
        """Show the current mark in the inspector, also where selected words stood in its place."""
        with self.screen.focus_kept():
            self.showing.details()

    def let_words_lead(self) -> None:
        """Selected words come before a suggestion; those that hold most of it are what it is to be accepted with.

        The current statement stays, so that they can join it.
        """
        span, suggestion = self.screen.article.selection(), self.board.suggestion
        if span is not None and suggestion is not None:
            if holds_most((span,), suggestion.parts):
                return
            self.board.current = None
            self.show_current()
        if span is None or self.project.read_only or self.is_finished:
            self.show_details()
            return
        with self.screen.focus_kept():
            self.showing.words(span)

    def let_go(self) -> None:
        """Have nothing current."""
        self.board.current = None
        self.screen.article.set_selection(None)
        self.show_current()

    def go_to(self, statement: Statement) -> None:
        """Make a statement current and show it, in another article too."""
        self.open_article(statement.article_id)
        self._go_to_statement(statement.id)

    def show_saved(self) -> None:
        """Read everything that is on the screen again from the file."""
        article = self.board.article
        self.listed.show()
        if article is not None:
            self.board.lay(None, (), ())
            self.open_article(article.id)

    # ------------------------------------------------------------------------------------------------------------

    def _go_to(self, mark: Mark | None, at_the_end: str) -> None:
        if mark is None:
            self.said.emit(at_the_end)
            return
        self.board.current = mark
        self.screen.article.set_selection(None)
        self.show_current()
        self.showing.reveal()

    def _go_to_statement(self, statement_id: int) -> None:
        self.choose_statement(statement_id)
        self.showing.reveal()

    def _go_where(self, changes: Changes | None, *, again: bool, nothing: str) -> None:
        """Show what an undo or redo did, in the article where it did it; an actor’s entry is not of one article."""
        if changes is None:
            self.said.emit(nothing)
            return
        if changes.action not in OF_THE_REGISTER:
            self.trail.go_where(changes)
        self.moved.emit(changes.action, again)
